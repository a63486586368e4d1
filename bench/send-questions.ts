import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { persistently, questionText, staff, submit } from './visitor.ts';

const Roster = z.object({ items: z.array(z.object({ openAssignments: z.number() })) });

export interface Sending {
  readonly count: number;
  /** How many may be on their way to a doctor at a time: enough to keep the engine busy, too few to wait for each other. */
  readonly window: number;
  /** At most this many a second; the engine decides when absent. */
  readonly perSecond?: number;
  /** Beside the text. */
  readonly submission?: object;
}

export interface Sent {
  readonly questionId: string;
  /** When its submission began, milliseconds since 1970. */
  readonly at: number;
}

export interface Passage {
  readonly sent: readonly Sent[];
  readonly assigned: number;
  /** From the first submission until the last assignment. */
  readonly seconds: number;
}

const patienceMs = 60_000;
const senders = 16;

/** Submits questions as fast as they are assigned, and waits until all are, or none has been for a minute. */
export async function sendQuestions(url: string, { count, window, perSecond, submission }: Sending): Promise<Passage> {
  const admin = await staff(url, 'admin', 'bench-admin');
  const open = async () => Roster.parse(await admin.get('/doctors')).items.reduce((sum, { openAssignments }) => sum + openAssignments, 0);
  const before = await open();
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1_000;
  const sent: Sent[] = [];
  let [assigned, started, progressAt] = [0, 0, performance.now()];
  const isPatient = () => performance.now() - progressAt < patienceMs;
  const watch = async () => {
    while (assigned < count && isPatient()) {
      const now = (await persistently(open)) - before;
      if (now > assigned) progressAt = performance.now();
      assigned = now;
      await delay(200);
    }
  };
  const mayStart = () => started - assigned < window && (perSecond === undefined || started < elapsed() * perSecond);
  const send = async () => {
    while (started < count && isPatient()) {
      if (!mayStart()) {
        await delay(5);
        continue;
      }
      const index = started++;
      const at = Date.now();
      const { questionId } = await submit(url, { text: questionText(index), ...submission });
      sent.push({ questionId, at });
    }
  };
  await Promise.all([watch(), ...Array.from({ length: senders }, send)]);
  return { sent: sent.sort((a, b) => a.at - b.at), assigned, seconds: elapsed() };
}
