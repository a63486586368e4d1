import { nextStep, waitingSteps } from '../../shared/domain/next-step.ts';
import { hasEnded } from '../../shared/domain/question.ts';
import type { Question, Status } from '../../shared/domain/question.ts';
import { holdsPlace, transitionNames, transitions } from '../../shared/domain/transitions.ts';
import type { DomainEvent } from '../../shared/domain/events.ts';
import type { KillLedger } from './kill-ledger.ts';
import type { Dossier, Snapshot } from './kill-snapshot.ts';

/** What is wrong with what the system has stored, by question; empty when everything is in its place exactly once. */
export function judgeStored(snapshot: Snapshot, ledger: KillLedger): string[] {
  const dossiers = [...snapshot.dossiers.values()];
  return [
    ...ledger.contradictions,
    ...dossiers.flatMap((dossier) => [
      ...judgeHistory(dossier),
      ...judgeExecutions(dossier, snapshot),
      ...judgeReviews(dossier),
      ...judgeTexts(dossier, snapshot),
    ]),
    ...judgeAccepted(snapshot, ledger),
    ...judgeDeeds(snapshot, ledger),
    ...judgePlaces(dossiers, snapshot),
    ...Object.entries(snapshot.queued).map(([queue, count]) => `${queue} holds ${count} messages`),
  ];
}

const emitted: ReadonlySet<string> = new Set(['QuestionSubmitted', ...transitionNames.map((name) => transitions[name].emits)]);
const versionOf = ({ eventId }: DomainEvent) => Number(eventId.slice(eventId.lastIndexOf('-') + 1));

/** One event for each version, in an order that the table of transitions allows, all announced. */
function judgeHistory({ questionId, question, events, chainBreak, marks, isTombstoned }: Dossier): string[] {
  const faults: string[] = [];
  if (chainBreak) faults.push(`${questionId} breaks its chain: ${JSON.stringify(chainBreak)}`);
  if (marks > 0) faults.push(`${questionId} has ${marks} outbox marks`);
  if (!question) return events.length > 0 ? [...faults, `${questionId} has events and no state`] : faults;
  if (isTombstoned !== (question.status === 'withdrawn')) faults.push(`${questionId} is ${question.status}, its tombstone ${isTombstoned}`);
  const own = events.filter(({ type }) => emitted.has(type)).toSorted((a, b) => versionOf(a) - versionOf(b));
  if (own.some((event, index) => versionOf(event) !== index + 1) || own.length !== question.version) faults.push(`${questionId} at version ${question.version} has ${own.length} events`);
  let possible: Status[] = ['submitted'];
  for (const { type } of own.slice(1)) {
    const taken = transitionNames.map((name) => transitions[name]).filter(({ emits, from }) => emits === type && from.some((status) => possible.includes(status)));
    possible = [...new Set(taken.map(({ to }) => to))];
  }
  if (!possible.includes(question.status)) faults.push(`${questionId} cannot have become ${question.status}`);
  return faults;
}

/** An open question has one execution, which waits where the question is; an ended one has none, and no wait. */
function judgeExecutions({ questionId, question, following }: Dossier, { executions }: Snapshot): string[] {
  const own = executions.filter(({ name }) => name.startsWith(questionId));
  const running = own.filter(({ status }) => status === 'RUNNING').length;
  const faults: string[] = [];
  for (const { name, status } of own) if (status === 'FAILED' || status === 'TIMED_OUT') faults.push(`${name} ended as ${status}`);
  if (!question || hasEnded(question)) {
    if (running > 0) faults.push(`${questionId} is ${question?.status} and has ${running} executions running`);
    if (following?.wait) faults.push(`${questionId} has ended and a wait at ${following.wait.step}`);
    if (question && question.status !== 'withdrawn' && !own.some(({ status }) => status === 'SUCCEEDED')) faults.push(`${questionId} is ${question.status} by no execution`);
    return faults;
  }
  if (running !== 1) faults.push(`${questionId} is ${question.status} and has ${running} executions running`);
  const step = nextStep(question);
  if (!(waitingSteps as readonly string[]).includes(step)) faults.push(`${questionId} has come to a halt as ${question.status}`);
  else if (following?.wait?.step !== step) faults.push(`${questionId} is ${question.status} and its wait is ${following?.wait?.step}`);
  return faults;
}

/** Exactly what is in review has an undecided item. */
function judgeReviews({ questionId, question, reviews }: Dossier): string[] {
  const wanted = question?.status === 'inReview' ? 'question' : question?.status === 'answerInReview' ? 'answer' : undefined;
  const undecided = reviews.filter(({ state }) => state !== 'decided').map(({ subject }) => subject);
  return undecided.join() === (wanted ?? '') ? [] : [`${questionId} is ${question?.status} with reviews of [${undecided.join()}]`];
}

/** Raw text stays while a question is open, expires after its end, and is gone with a withdrawal, as everything said is. */
function judgeTexts({ questionId, question, bodies }: Dossier, { vault, contacts }: Snapshot): string[] {
  const raw = vault.filter((row) => row.questionId === questionId);
  const contact = contacts.find((row) => row.questionId === questionId);
  if (!question || question.status === 'withdrawn') {
    return raw.length + bodies > 0 || contact ? [`${questionId} was withdrawn and left ${raw.length} texts, ${bodies} bodies, contact ${contact !== undefined}`] : [];
  }
  const faults: string[] = [];
  if (!raw.some(({ part }) => part === 'submission')) faults.push(`${questionId} is ${question.status} without its raw text`);
  const expiring = raw.filter(({ expiresAt }) => expiresAt !== undefined).length;
  if (expiring !== (hasEnded(question) ? raw.length : 0)) faults.push(`${questionId} is ${question.status}, ${expiring} of ${raw.length} texts expire`);
  const isKept = contact !== undefined && (question.status === 'declined' || contact['expiresAt'] === undefined);
  if (hasEnded(question) && isKept) faults.push(`${questionId} is ${question.status} and its address is still there`);
  return faults;
}

/** Whatever was acknowledged as received is there once, and withdrawn when that was acknowledged. */
function judgeAccepted({ dossiers, vault }: Snapshot, { questions, queued }: KillLedger): string[] {
  const texts = vault.map(({ text }) => text);
  const lost = questions.filter(({ questionId }) => dossiers.get(questionId)?.question === undefined && !dossiers.get(questionId)?.isTombstoned);
  const kept = questions.filter(({ questionId, withdrawal }) => {
    const { status = 'withdrawn' } = dossiers.get(questionId)?.question ?? {};
    return (withdrawal === 'acknowledged' && status !== 'withdrawn') || (withdrawal === 'none' && status === 'withdrawn');
  });
  return [
    ...lost.map(({ questionId }) => `${questionId} was acknowledged and is not there`),
    ...kept.map(({ questionId, withdrawal }) => `${questionId}, withdrawal ${withdrawal}, is not where that leads`),
    ...queued.filter((text) => texts.filter((each) => each === text).length !== 1).map((_, index) => `message ${index} of another frontend is not there exactly once`),
  ];
}

/** What staff were told has happened did happen, as often as they did it: lost answers may or may not have. */
function judgeDeeds({ dossiers }: Snapshot, { deeds }: KillLedger): string[] {
  return deeds.flatMap(({ questionId, by, event, acknowledged, lost }) => {
    const events = dossiers.get(questionId)?.events ?? [];
    const found = events.filter(({ type, data }) => type === event && (data['actor'] ?? data['doctorId']) === by).length;
    // The decline that sends a question to a moderator is an event of the review, which names no doctor.
    const elsewhere = event === 'AssignmentDeclined' ? events.filter(({ data }) => JSON.stringify(data).includes('declinedByDoctors')).length : 0;
    const fits = found + elsewhere >= acknowledged && found <= acknowledged + lost;
    return fits ? [] : [`${questionId}: ${event} by ${by} happened ${found} times, ${acknowledged} acknowledged, ${lost} lost`];
  });
}

/** A doctor's places in use are what the doctor has, and no more than there are. */
function judgePlaces(dossiers: readonly Dossier[], { doctors }: Snapshot): string[] {
  const questions = dossiers.map(({ question }) => question).filter((question): question is Question => question !== undefined);
  return doctors.flatMap(({ doctorId, openAssignments, capacity }) => {
    const held = questions.filter((question) => holdsPlace(question) && question.doctorId === doctorId).length;
    return held === openAssignments && held <= capacity ? [] : [`${doctorId} holds ${held} questions, ${openAssignments} of ${capacity} places`];
  });
}
