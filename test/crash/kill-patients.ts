import { setTimeout as delay } from 'node:timers/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { texts } from '../workflow/texts.ts';
import { killClient } from './kill-client.ts';
import type { Client } from './kill-client.ts';
import type { Asked, KillLedger } from './kill-ledger.ts';
import type { KillableSystem } from './killable-system.ts';

export interface Crowd {
  readonly system: KillableSystem;
  readonly ledger: KillLedger;
  readonly random: () => number;
  /** False once nobody new comes; whoever is in the middle of something ends it. */
  readonly isOpen: () => boolean;
}

const stories = [texts.tremor, texts.migraine, texts.panic, texts.tremor, texts.migraine, texts.panic, texts.crisis, texts.rash, texts.spanish];
const colours = ['green', 'blue', 'red', 'yellow', 'white', 'brown', 'grey', 'purple', 'black', 'orange'];
const animals = ['cat', 'horse', 'fish', 'sheep', 'goat', 'duck', 'mouse', 'fox', 'frog', 'owl'];
const places = ['garden', 'river', 'kitchen', 'roof', 'forest', 'bridge', 'field', 'market', 'tower', 'beach'];

/** A text that nobody else sends, with nothing in it that identifies anybody. */
function storyOf(n: number, random: () => number): string {
  const pick = (words: readonly string[], place: number) => words[Math.floor(n / place) % words.length] ?? '';
  const story = stories[Math.floor(random() * stories.length)] ?? texts.tremor;
  const [animal, colour, place, other] = [pick(animals, 1), pick(colours, 10), pick(places, 100), pick(colours, 1_000)];
  return `${story} I noted this next to a drawing of a ${colour} ${animal} and a ${other} ${place}.`;
}

let last = 0;

/** A patient who comes again and again, each time with another question. */
export async function askAndAsk(crowd: Crowd): Promise<void> {
  const { system, random, isOpen } = crowd;
  const client = killClient(system.url);
  const following: Promise<void>[] = [];
  while (isOpen()) {
    const asked = await ask(crowd, client);
    if (asked) following.push(follow(crowd, asked));
    await delay(100 + random() * 900);
  }
  await Promise.all(following);
}

async function ask({ ledger, random }: Crowd, client: Client): Promise<Asked | undefined> {
  const n = (last += 1);
  const email = random() < 0.4 ? `patient${n}@home.example` : undefined;
  const submission = { text: storyOf(n, random), consent: { publish: random() < 0.6 }, ...(email === undefined ? {} : { contact: { email } }) };
  const headers: Record<string, string> = random() < 0.5 ? { 'idempotency-key': `a-key-of-kills-${String(n).padStart(6, '0')}` } : {};
  for (let tries = 0; tries < 100; tries += 1) {
    const heard = await client.call('POST', '/questions', submission, headers);
    if (heard === 'lost') {
      // Without a key a patient cannot tell whether it came in, and comes later with another question.
      if (Object.keys(headers).length === 0) return undefined;
      continue;
    }
    if (heard.status !== 202) {
      ledger.contradictions.push(`a submission was answered with ${heard.status}`);
      return undefined;
    }
    const { questionId, receipt } = heard.body as { questionId: string; receipt: string };
    const asked: Asked = { questionId, receipt, email, withdrawal: 'none', seen: undefined };
    ledger.questions.push(asked);
    return asked;
  }
  return undefined;
}

/** Looks at the question from time to time; some think better of it. */
async function follow({ system, ledger, random, isOpen }: Crowd, asked: Asked): Promise<void> {
  const client = killClient(system.url, async () => `Receipt ${asked.receipt}`);
  const withdrawsAt = random() < 0.25 ? random() ** 2 * 20_000 : Infinity;
  const patience = random() < 0.3 ? 1 : 50;
  for (let waited = 0; isOpen() || waited > withdrawsAt; ) {
    if (waited > withdrawsAt) return withdraw(ledger, client, asked, patience);
    const heard = await client.call('GET', `/questions/${asked.questionId}`);
    if (heard !== 'lost' && heard.status === 200) ledger.see(asked, (heard.body as { status: string }).status);
    else if (heard !== 'lost') ledger.contradictions.push(`a receipt of ${asked.questionId} was answered with ${heard.status}`);
    const pause = 200 + random() * 3_000;
    await delay(pause);
    waited += pause;
  }
}

async function withdraw(ledger: KillLedger, client: Client, asked: Asked, patience: number): Promise<void> {
  for (let tries = 0; tries < patience; tries += 1) {
    asked.withdrawal = 'asked';
    const heard = await client.call('POST', `/questions/${asked.questionId}/withdraw`);
    if (heard === 'lost') continue;
    if (heard.status === 200) asked.withdrawal = 'acknowledged';
    else ledger.contradictions.push(`the withdrawal of ${asked.questionId} was answered with ${heard.status}`);
    return;
  }
}

/** Another frontend: puts bare bodies on the queue, and again when it does not hear that one has arrived. */
export async function sendFromElsewhere({ system, ledger, random, isOpen }: Crowd): Promise<void> {
  while (isOpen()) {
    const text = storyOf((last += 1), random);
    const body = JSON.stringify({ text, consent: { publish: random() < 0.5 } });
    for (let tries = 0; tries < 200; tries += 1) {
      if (await isQueued(system, body)) {
        ledger.queued.push(text);
        break;
      }
      await delay(100);
    }
    await delay(300 + random() * 1_500);
  }
}

async function isQueued(system: KillableSystem, MessageBody: string): Promise<boolean> {
  try {
    const { sqs, submissionQueueUrl: QueueUrl } = system.endpoints();
    const client = new SQSClient({ endpoint: sqs, region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 });
    try {
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
      return true;
    } finally {
      client.destroy();
    }
  } catch {
    return false;
  }
}
