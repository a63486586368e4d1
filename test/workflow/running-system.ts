import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { AssignmentList } from '../../shared/contracts/assignment-view.ts';
import { QuestionView } from '../../shared/contracts/question-view.ts';
import { ReviewItem, ReviewList } from '../../shared/contracts/review-view.ts';
import { SubmissionAccepted } from '../../shared/contracts/submission.ts';
import type { Status } from '../../shared/domain/question.ts';
import { startLocal } from '../../local/start-local.ts';
import type { Local, LocalOptions } from '../../local/start-local.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  json(): unknown;
}

/** Somebody with a token, or with a receipt, or nobody in particular. */
export interface Person {
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  put(path: string, body: unknown): Promise<Reply>;
}

export interface Patient extends Person {
  readonly questionId: string;
  readonly accepted: z.output<typeof SubmissionAccepted>;
  view(): Promise<QuestionView>;
  /** Waits until the question has one of these statuses. */
  reaches(...statuses: Status[]): Promise<QuestionView>;
}

/** Seconds can be given for a machine that is busy with other things. */
const patienceMs = 1_000 * Number(process.env['ASKWELL_PATIENCE'] ?? 60);

/** Asks again until `read` answers something. Throws what was awaited when patience ends. */
export async function eventually<T>(awaited: string, read: () => Promise<T | undefined>): Promise<T> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await delay(50)) {
    const value = await read();
    if (value !== undefined) return value;
  }
  throw new Error(`Waited in vain for ${awaited}.`);
}

const Mailbox = z.object({ items: z.array(z.object({ to: z.string(), subject: z.string(), text: z.string(), sentAt: z.string() })) });
const Alarms = z.object({ items: z.array(z.object({ name: z.string(), state: z.string(), description: z.string() })) });

/** People at work with a system that runs somewhere. */
export abstract class SystemClient {
  /** Without a slash at its end. */
  abstract get url(): string;

  /** A person who sends this `authorization`, or none. */
  person(authorization?: string): Person {
    const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> => {
      const response = await fetch(`${this.url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(authorization === undefined ? {} : { authorization }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as unknown };
    };
    return {
      get: (path) => send('GET', path),
      post: (path, body, headers) => send('POST', path, body, headers),
      put: (path, body) => send('PUT', path, body),
    };
  }

  async staff(role: 'doctor' | 'moderator' | 'admin' | 'operator', sub: string): Promise<Person> {
    const reply = await this.person().post('/dev/token', { role, sub });
    return this.person(`Bearer ${z.object({ token: z.string() }).parse(reply.json()).token}`);
  }

  /** Puts a doctor on the roster who takes both clinics unless told otherwise. */
  async engage(doctorId: string, changes: Record<string, unknown> = {}): Promise<Person> {
    const admin = await this.staff('admin', 'roster-admin');
    const reply = await admin.put(`/doctors/${doctorId}`, {
      name: `Dr. ${doctorId}`,
      specialties: ['neurology', 'psychiatry'],
      languages: ['en', 'zh-Hant'],
      capacity: 50,
      licenceValidUntil: '2099-12-31',
      email: `${doctorId}@clinic.example`,
      ...changes,
    });
    if (reply.status !== 200) throw new Error(`The roster answered ${reply.status}.`);
    return this.staff('doctor', doctorId);
  }

  async submit(submission: Record<string, unknown>, headers?: Record<string, string>): Promise<Patient> {
    const reply = await this.person().post('/questions', { consent: { publish: true }, ...submission }, headers);
    if (reply.status !== 202) throw new Error(`The submission was answered with ${reply.status}.`);
    return this.patient(SubmissionAccepted.parse(reply.json()));
  }

  patient(accepted: z.output<typeof SubmissionAccepted>): Patient {
    const person = this.person(`Receipt ${accepted.receipt}`);
    const view = async () => QuestionView.parse((await person.get(`/questions/${accepted.questionId}`)).json());
    return {
      ...person,
      questionId: accepted.questionId,
      accepted,
      view,
      reaches: (...statuses) =>
        eventually(`status ${statuses.join(' or ')}`, async () => {
          const seen = await view();
          return statuses.includes(seen.status) ? seen : undefined;
        }),
    };
  }

  /** The open item of this question, once it is on the worklist. */
  reviewOf(moderator: Person, questionId: string, subject: ReviewItem['subject'] = 'question'): Promise<ReviewItem> {
    return eventually(`a review of the ${subject}`, async () => {
      const { items } = ReviewList.parse((await moderator.get('/reviews')).json());
      return items.find((item) => item.questionId === questionId && item.subject === subject);
    });
  }

  /** Claims the item and decides it. Answers the decision's reply. */
  async decide(moderator: Person, item: ReviewItem, decision: Record<string, unknown>): Promise<Reply> {
    const claimed = ReviewItem.parse((await moderator.post(`/reviews/${item.reviewId}/claim`)).json());
    return moderator.post(`/reviews/${item.reviewId}/decide`, { version: claimed.version, ...decision });
  }

  async assignmentsOf(doctor: Person) {
    return AssignmentList.parse((await doctor.get('/assignments')).json()).items;
  }

  async mails() {
    return Mailbox.parse((await this.person().get('/dev/mailbox')).json()).items;
  }

  async alarms() {
    return Alarms.parse((await this.person().get('/dev/alarms')).json()).items;
  }

  async advance(seconds: number): Promise<void> {
    const reply = await this.person().post('/dev/clock', { advanceSeconds: seconds });
    if (reply.status !== 200) throw new Error(`The clock answered ${reply.status}.`);
  }
}

/** The synthesized template, running on a data directory of its own. */
export class RunningSystem extends SystemClient {
  readonly data = mkdtempSync(join(tmpdir(), 'askwell-'));
  readonly #options: Pick<LocalOptions, 'watchCalls' | 'assembly'>;
  #local: Local | undefined;

  constructor(options: Pick<LocalOptions, 'watchCalls' | 'assembly'> = {}) {
    super();
    this.#options = options;
  }

  get local(): Local {
    if (!this.#local) throw new Error('The system is not running.');
    return this.#local;
  }

  override get url(): string {
    return this.local.url;
  }

  async start(): Promise<void> {
    this.#local = await startLocal({ port: 0, data: this.data, host: '127.0.0.1', ...this.#options });
  }

  async stop(): Promise<void> {
    await this.#local?.stop();
    this.#local = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }
}
