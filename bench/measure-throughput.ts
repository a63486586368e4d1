import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { printFigures } from './report.ts';
import { spawnSystem } from './spawned-system.ts';

const questions = process.argv.includes('--small') ? 200 : 1_000;
const senders = 16;
const doctors = 10;

const symptoms = ['a trembling right hand', 'migraine with aura', 'tingling in both feet', 'panic attacks on the bus', 'low mood in the mornings'];
const textOf = (index: number): string =>
  `For ${2 + (index % 9)} months I have had ${symptoms[index % symptoms.length]}, and my neurologist or psychiatrist has not found a cause. Is this usually harmless? What can I do about ${symptoms[(index + 1) % symptoms.length]}?`;

const Token = z.object({ token: z.string() });
const Roster = z.object({ items: z.array(z.object({ openAssignments: z.number() })) });
const Open = z.object({ items: z.array(z.unknown()), cursor: z.string().optional() });
const Counts = z.object({ coldStarts: z.number(), stepFunctions: z.object({ transitions: z.number() }) });

const system = await spawnSystem();
const call = async (method: string, path: string, body?: unknown, token?: string): Promise<unknown> => {
  const response = await fetch(`${system.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}.`);
  return response.json();
};
const tokenOf = async (role: string): Promise<string> => Token.parse(await call('POST', '/dev/token', { role, sub: `bench-${role}` })).token;
const [admin, moderator] = [await tokenOf('admin'), await tokenOf('moderator')];
for (let index = 0; index < doctors; index += 1) {
  const record = { name: `Dr. ${index}`, specialties: ['neurology', 'psychiatry'], languages: ['en'], capacity: questions, licenceValidUntil: '2099-12-31', email: `d${index}@clinic.example` };
  await call('PUT', `/doctors/bench-${index}`, record, admin);
}
const assigned = async (): Promise<number> => Roster.parse(await call('GET', '/doctors', undefined, admin)).items.reduce((sum, doctor) => sum + doctor.openAssignments, 0);
const inReview = async (): Promise<number> => {
  const { items, cursor } = Open.parse(await call('GET', '/reviews', undefined, moderator));
  return cursor === undefined ? items.length : Number.NaN;
};

let peakMb = 0;
const sampling = setInterval(() => (peakMb = Math.max(peakMb, system.memoryMb())), 2_000);
const startedAt = performance.now();
let next = 0;
await Promise.all(
  Array.from({ length: senders }, async () => {
    for (let index = next++; index < questions; index = next++) await call('POST', '/questions', { text: textOf(index), consent: { publish: true } });
  }),
);
const submittedS = (performance.now() - startedAt) / 1_000;
let done = await assigned();
for (let quietSince = performance.now(); done < questions && performance.now() - quietSince < 20_000; await delay(1_000)) {
  const now = await assigned();
  if (now > done) quietSince = performance.now();
  done = now;
}
const seconds = (performance.now() - startedAt) / 1_000;
clearInterval(sampling);
const reviewed = done < questions ? await inReview() : 0;
const { stepFunctions, coldStarts } = Counts.parse(await call('GET', '/dev/counts'));
await system.stop();
console.log(`${questions} submitted in ${submittedS.toFixed(1)} s, ${done} assigned, ${reviewed} in review, ${(stepFunctions.transitions / questions).toFixed(1)} state transitions a question up to there, ${coldStarts} cold starts.`);
printFigures(`Throughput, ${questions} questions, ${senders} senders`, [
  { what: 'submit → assigned', value: done / seconds, unit: 'questions/s', limit: 25, isBetter: 'higher' },
  { what: 'memory of the process tree, peak', value: peakMb, unit: 'MB', limit: 1_000, isBetter: 'lower' },
]);
if (done + reviewed !== questions) throw new Error('Questions are neither assigned nor in review.');
