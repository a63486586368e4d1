import { setTimeout as delay } from 'node:timers/promises';
import { ReviewItem, ReviewList } from '../../shared/contracts/review-view.ts';
import { AssignmentList } from '../../shared/contracts/assignment-view.ts';
import type { AssignmentView } from '../../shared/contracts/assignment-view.ts';
import { replies } from '../workflow/texts.ts';
import { staffClient } from './kill-client.ts';
import type { Client, Heard } from './kill-client.ts';
import type { Crowd } from './kill-patients.ts';
import type { Deed } from './kill-ledger.ts';

/** Staff in a hurry only release and answer, so that everything comes to an end. */
export interface Shift extends Crowd {
  readonly isHurried: () => boolean;
}

/** What a decision leaves behind; a retry of a question is a release to an earlier step. */
const eventOf: Readonly<Record<string, string>> = {
  'question release': 'QuestionReleased',
  'question retry': 'QuestionReleased',
  'question decline': 'QuestionDeclined',
  'question escalate': 'ReviewEscalated',
  'answer release': 'AnswerAccepted',
  'answer retry': 'AnswerCheckRetried',
  'answer return': 'AnswerReturned',
  'answer decline': 'QuestionDeclined',
  'answer escalate': 'ReviewEscalated',
};

/** A moderator: takes items from the worklist, own ones first, and decides them. */
export async function moderate(shift: Shift, name: string): Promise<void> {
  const client = staffClient(shift.system.url, 'moderator', name);
  while (shift.isOpen()) {
    const own = itemsOf(await client.call('GET', '/reviews?state=claimed')).filter(({ claimedBy }) => claimedBy === name);
    const open = itemsOf(await client.call('GET', '/reviews'));
    for (const item of [...own, ...open].slice(0, 8)) await judge(shift, client, name, item);
    await delay(100 + shift.random() * 200);
  }
}

function itemsOf(heard: Heard): ReviewItem[] {
  return heard === 'lost' || heard.status !== 200 ? [] : ReviewList.parse(heard.body).items;
}

async function judge(shift: Shift, client: Client, name: string, { reviewId }: ReviewItem): Promise<void> {
  const claimed = await client.call('POST', `/reviews/${reviewId}/claim`);
  if (claimed === 'lost' || claimed.status !== 200) return;
  const item = ReviewItem.parse(claimed.body);
  if (shift.random() < 0.05) await client.call('POST', `/reviews/${reviewId}/raw`, { reason: 'The text does not make sense.' });
  const decision = choose(shift, item);
  if (decision === undefined || (!shift.isHurried() && shift.random() < 0.05)) {
    await client.call('POST', `/reviews/${reviewId}/unclaim`);
    return;
  }
  const deed: Deed = { questionId: item.questionId, by: name, event: eventOf[`${item.subject} ${decision.decision}`] ?? '' };
  const heard = await client.call('POST', `/reviews/${reviewId}/decide`, { ...decision, version: item.version });
  if (heard === 'lost' || heard.status === 200) shift.ledger.record(deed, heard === 'lost' ? 'lost' : 'acknowledged');
  else if (heard.status !== 409) shift.ledger.contradictions.push(`${decision.decision} of ${reviewId} was answered with ${heard.status}`);
}

function choose({ random, isHurried }: Shift, { subject, actions, specialty, urgency }: ReviewItem): { decision: string; reason?: string; corrections?: unknown } | undefined {
  const wanted = isHurried() || random() < 0.7 ? 'release' : (['decline', 'retry', 'escalate', 'return'][Math.floor(random() * 4)] ?? 'release');
  const decision = [wanted, 'release', 'retry', 'decline'].find((each) => actions.includes(each));
  if (decision === undefined) return undefined;
  if (decision === 'decline' || decision === 'return') return { decision, reason: 'Please see a doctor in person about this.' };
  if (decision !== 'release' || subject === 'answer') return { decision };
  const corrections = {
    ...(specialty === null || specialty === 'other' ? { specialty: 'neurology' } : {}),
    ...(urgency === 'unknown' ? { urgency: 'routine' } : {}),
  };
  return { decision, corrections };
}

/** A doctor: answers what is assigned, hands some back, and is off duty now and then. */
export async function practise(shift: Shift, name: string): Promise<void> {
  const client = staffClient(shift.system.url, 'doctor', name);
  while (shift.isOpen()) {
    const heard = await client.call('GET', '/assignments');
    const assignments = heard === 'lost' || heard.status !== 200 ? [] : AssignmentList.parse(heard.body).items;
    for (const assignment of assignments.slice(0, 6)) await treat(shift, client, name, assignment);
    if (!shift.isHurried() && shift.random() < 0.05) await client.call('PUT', '/doctors/me/duty', { onDuty: shift.random() < 0.5 });
    else if (shift.random() < 0.2) await client.call('PUT', '/doctors/me/duty', { onDuty: true });
    await delay(100 + shift.random() * 200);
  }
}

async function treat(shift: Shift, client: Client, name: string, { questionId, text }: AssignmentView): Promise<void> {
  const path = `/assignments/${questionId}`;
  if (!shift.isHurried() && shift.random() < 0.1) {
    const heard = await client.call('POST', `${path}/decline`, { reason: 'Not my field.' });
    note(shift, { questionId, by: name, event: 'AssignmentDeclined' }, heard);
    return;
  }
  const heard = await client.call('POST', `${path}/answer`, { reply: replyTo(text, shift) });
  note(shift, { questionId, by: name, event: 'QuestionAnswered' }, heard);
}

function replyTo(text: string, { random }: Shift): string {
  if (random() < 0.1) return 'Yes. Call me on 02 2345 6789 and we will talk about it.';
  if (text.includes('tremor')) return replies.tremor;
  if (text.includes('migraine')) return replies.migraine;
  return text.includes('panic') ? replies.panic : replies.crisis;
}

function note({ ledger }: Shift, deed: Deed, heard: Heard): void {
  if (heard === 'lost' || heard.status === 200) ledger.record(deed, heard === 'lost' ? 'lost' : 'acknowledged');
  // 404 and 409: withdrawn, given to somebody else, or done by the request whose answer was lost.
  else if (![404, 409, 410].includes(heard.status)) ledger.contradictions.push(`${deed.event} of ${deed.questionId} was answered with ${heard.status}`);
}

/** Sees to the roster, and that nobody ever has more than their places. */
export async function administrate({ system, ledger, random, isOpen }: Crowd, doctors: Readonly<Record<string, unknown>>): Promise<void> {
  const client = staffClient(system.url, 'admin', 'kill-admin');
  while (isOpen()) {
    const heard = await client.call('GET', '/doctors');
    const items = heard === 'lost' ? [] : (heard.body as { items: { doctorId: string; openAssignments: number; capacity: number }[] }).items;
    for (const { doctorId, openAssignments, capacity } of items) {
      if (openAssignments > capacity || openAssignments < 0) ledger.contradictions.push(`${doctorId} has ${openAssignments} of ${capacity} places in use`);
    }
    const [doctorId, record] = Object.entries(doctors)[Math.floor(random() * Object.keys(doctors).length)] ?? [];
    if (doctorId !== undefined && random() < 0.3) await client.call('PUT', `/doctors/${doctorId}`, record);
    await delay(300 + random() * 700);
  }
}
