import * as z from 'zod';
import { SubmissionAccepted } from '../shared/contracts/submission.ts';

type Role = 'doctor' | 'moderator' | 'admin';
const Token = z.object({ token: z.string() });

/** Somebody who calls the API. Every call rejects when it is not answered with success. */
export interface Visitor {
  get(path: string): Promise<unknown>;
  post(path: string, body?: unknown): Promise<unknown>;
  put(path: string, body: unknown): Promise<unknown>;
}

/** A visitor of the API at this address, with this `authorization` or none. */
export function visitor(url: string, authorization?: string): Visitor {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...(authorization !== undefined && { authorization }), ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path.replace(/q[a-z2-7]{26}/, '…')} answered ${response.status}.`);
    return JSON.parse(text);
  };
  return { get: (path) => call('GET', path), post: (path, body) => call('POST', path, body), put: (path, body) => call('PUT', path, body) };
}

/** A member of staff. */
export async function staff(url: string, role: Role, sub: string): Promise<Visitor> {
  return visitor(url, `Bearer ${Token.parse(await visitor(url).post('/dev/token', { role, sub })).token}`);
}

/** Puts this many doctors on the roster, who take both clinics; answers them by id. */
export async function engageDoctors(url: string, count: number, capacity: number): Promise<Map<string, Visitor>> {
  const admin = await staff(url, 'admin', 'bench-admin');
  const doctors = new Map<string, Visitor>();
  for (let index = 0; index < count; index += 1) {
    const doctorId = `bench-${index}`;
    await admin.put(`/doctors/${doctorId}`, {
      name: `Dr. ${index}`, specialties: ['neurology', 'psychiatry'], languages: ['en', 'fr'], capacity, licenceValidUntil: '2099-12-31', email: `d${index}@clinic.example`,
    });
    doctors.set(doctorId, await staff(url, 'doctor', doctorId));
  }
  return doctors;
}

/** Submits a question, again when a busy machine answers with an error; answers its id and its patient. */
export async function submit(url: string, submission: object): Promise<{ questionId: string; patient: Visitor }> {
  const { questionId, receipt } = SubmissionAccepted.parse(await persistently(() => visitor(url).post('/questions', { consent: { publish: true }, ...submission })));
  return { questionId, patient: visitor(url, `Receipt ${receipt}`) };
}

/** Tries up to five times. */
export async function persistently<T>(attempt: () => Promise<T>, triesLeft = 5): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (triesLeft <= 1) throw error;
    return persistently(attempt, triesLeft - 1);
  }
}

const symptoms = ['a trembling right hand', 'migraine with aura', 'tingling in both feet', 'panic attacks on the bus', 'low mood in the mornings'];

/** The nth invented question: it needs no moderator. Those five apart are alike but for a number. */
export function questionText(index: number): string {
  const [here, there] = [symptoms[index % symptoms.length], symptoms[(index + 1) % symptoms.length]];
  return `For ${2 + (index % 9)} months I have had ${here}, and my neurologist or psychiatrist has not found a cause. Is this usually harmless? What can I do about ${there}?`;
}

/** An answer to any of them that needs no moderator. */
export const reply =
  'Hello. What you describe is usually harmless when it has stayed the same for months and nothing new has been added. ' +
  'Keep a diary of when it comes, sleep regularly, and take it with you to your neurologist or psychiatrist, who can examine you. ' +
  'For the other complaint the same holds: rest, regular sleep and a talk with your own doctor help most people. ' +
  'Please seek care at once if you notice weakness, trouble speaking, or thoughts of harming yourself.';
