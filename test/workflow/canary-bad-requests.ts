import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../../local/engine-client.ts';
import type { Plant } from './canary-plants.ts';
import type { Written } from './canary-search.ts';
import type { Patient, Person, Reply, RunningSystem } from './running-system.ts';

/** What wrong people and wrong requests were told, with the status of each. */
export interface Refusal extends Written {
  readonly status: number;
}

const refusal = (place: string, { status, text, headers }: Reply): Refusal => ({ place, status, content: Buffer.from(JSON.stringify([text, [...headers]])) });

/** Submissions that no frontend of ours sends, full of what the sender must not get back, each with the status that it deserves. */
export async function sendBadRequests(system: RunningSystem, { identifiers, words, idempotencyKey }: Plant): Promise<[expected: number, told: Refusal][]> {
  const said = `${Object.values(identifiers).join(' ')} ${words.text}`;
  const good = { text: `My hand shakes. ${said}`, consent: { publish: true } };
  const nobody = system.person();
  const bodies: [number, unknown, Record<string, string>?][] = [
    [400, `{"text": "${said}`],
    [400, said],
    [400, { ...good, [said]: 1 }],
    [400, { ...good, about: { [said]: said } }],
    [400, { ...good, text: { said } }],
    [400, { ...good, text: [said] }],
    [400, { ...good, about: { sex: said } }],
    [400, { ...good, contact: { email: said } }],
    [400, { ...good, consent: said }],
    [400, { ...good, language: said }],
    [400, { ...good, country: said }],
    [400, { ...good, text: `${said}\u0000` }],
    [400, good, { 'idempotency-key': said.slice(0, 15).replace(/[^\x21-\x7e]/g, '') }],
    [413, { ...good, text: said.repeat(200) }],
    [413, { ...good, title: said.repeat(10) }],
    [413, { ...good, nickname: said }],
    [415, said, { 'content-type': 'text/plain' }],
  ];
  const told: [number, Refusal][] = [];
  for (const [status, body, headers] of bodies) told.push([status, refusal('refused', await nobody.post('/questions', body, headers))]);
  const inPath = encodeURIComponent(said.slice(0, 60));
  for (const path of [`/questions/${inPath}`, `/threads/${inPath}`, `/t/${inPath}`, `/topics/${inPath}`, `/${inPath}`]) told.push([404, refusal('refused', await nobody.get(path))]);
  told.push([400, refusal('refused', await nobody.get(`/threads?${inPath}=${inPath}`))]);
  told.push([400, refusal('refused', await nobody.get(`/threads?cursor=${inPath}`))]);
  told.push([404, refusal('refused', await system.person(`Receipt ${encodeURIComponent(said).slice(0, 150)}`).get(`/questions/q${'a'.repeat(26)}`))]);
  told.push([401, refusal('refused', await system.person(`Bearer ${encodeURIComponent(said)}`).get('/reviews'))]);
  const again = { ...good, text: `${good.text} again` };
  return [...told, ...(await reuseKey(nobody, idempotencyKey, again))];
}

/** The key of somebody's submission with another body. */
async function reuseKey(nobody: Person, key: string, body: unknown): Promise<[number, Refusal][]> {
  return [[409, refusal('refused', await nobody.post('/questions', body, { 'idempotency-key': key }))]];
}

/** Everybody who may not ask for this question asks all the same. */
export async function askWrongly(system: RunningSystem, patient: Patient, other: Patient): Promise<Refusal[]> {
  const { questionId } = patient;
  const paths = [`/questions/${questionId}`, `/assignments/${questionId}`, `/reviews/${questionId}-question`, `/reviews/${questionId}-answer`];
  const posts: [string, unknown?][] = [
    [`/questions/${questionId}/withdraw`],
    [`/assignments/${questionId}/answer`, { reply: 'Let me see.' }],
    [`/assignments/${questionId}/decline`, { reason: 'Let me see.' }],
    [`/reviews/${questionId}-question/claim`],
    [`/reviews/${questionId}-question/decide`, { decision: 'release', version: 1 }],
    [`/reviews/${questionId}-question/raw`, { reason: 'Let me see.' }],
  ];
  const staff = await Promise.all((['doctor', 'admin', 'operator'] as const).map((role) => system.staff(role, 'canary-stranger')));
  const wrongReceipt = system.person(`Receipt ${other.accepted.receipt}`);
  const told: Refusal[] = [];
  for (const person of [system.person(), system.person('Receipt r1-wrong'), wrongReceipt, ...staff]) {
    for (const path of paths) told.push(refusal('wrong people', await person.get(path)));
    for (const [path, body] of posts) told.push(refusal('wrong people', await person.post(path, body)));
  }
  return told;
}

/** Messages that no consumer can take, on every queue that has dead letters. */
export async function sendPoison({ local: { endpoints } }: RunningSystem, { identifiers, words }: Plant): Promise<number> {
  const said = `${Object.values(identifiers).join(' ')} ${words.text}`;
  const bodies = [`{"text": "${said}`, JSON.stringify({ text: 'My hand shakes.', consent: { publish: true }, [said]: said }), JSON.stringify({ text: [said], consent: said })];
  const client = new SQSClient(clientConfig(endpoints.sqs));
  for (const { sourceUrl: QueueUrl } of endpoints.deadLetterQueues) {
    for (const MessageBody of bodies) await client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  }
  client.destroy();
  return endpoints.deadLetterQueues.length * bodies.length;
}
