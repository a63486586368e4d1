import { describe, expect, it } from 'vitest';
import { eventTypes, subscriptions } from '../../shared/domain/events.ts';
import { endStatuses, statuses } from '../../shared/domain/question.ts';
import type { EndStatus, Status } from '../../shared/domain/question.ts';
import { endsWait, machineStatuses, placeHoldingStatuses, transitionNames, transitions, transitionsFrom, waitingStatuses, withDoctorStatuses } from '../../shared/domain/transitions.ts';

const fromsOf = (name: keyof typeof transitions): readonly Status[] => transitions[name].from;
const steps = transitionNames.flatMap((name) => fromsOf(name).map((from) => ({ name, from, to: transitions[name].to })));
const among = (list: readonly Status[], status: Status) => list.includes(status);

/** Statuses that can be reached over these steps. */
function reachable(from: Status, over: readonly { from: Status; to: Status }[]): Set<Status> {
  const seen = new Set<Status>([from]);
  for (const status of seen) for (const step of over) if (step.from === status) seen.add(step.to);
  return seen;
}

describe('the transition table', () => {
  it('reaches every status from submitted', () => {
    expect([...reachable('submitted', steps)].sort()).toEqual([...statuses].sort());
  });

  it.each(statuses.filter((status) => !among(endStatuses, status)))('leads from %s to each of the four outcomes', (status) => {
    expect([...reachable(status, steps)].filter((end) => among(endStatuses, end)).sort()).toEqual([...endStatuses].sort());
  });

  const afterEnds: Readonly<Record<EndStatus, readonly string[]>> = {
    published: [
      'reviewAgain', 'proposeCorrection', 'returnCorrection', 'correctPublished', 'retractAnswer',
      'requestOpinion', 'publishOpinion', 'holdOpinion', 'releaseOpinions', 'returnOpinions', 'withdraw',
    ],
    answeredPrivately: ['proposePrivately', 'returnPrivately', 'correctPrivately', 'retractAnswer', 'withdraw'],
    declined: ['appeal', 'appealAnswer', 'withdraw'],
    withdrawn: [],
  };
  it.each(endStatuses)('lets nothing but a withdrawal happen after %s, an appeal after a decline, and another look at what is out', (status) => {
    expect(transitionsFrom(status).sort()).toEqual([...afterEnds[status]].sort());
  });

  it('lets a patient withdraw at any time', () => {
    expect(statuses.filter((status) => !transitionsFrom(status).includes('withdraw'))).toEqual(['withdrawn']);
  });

  it('emits an event that exists, for every transition', () => {
    expect(transitionNames.filter((name) => !eventTypes.includes(transitions[name].emits))).toEqual([]);
  });

  it('D5 gives no doctor a question that has not passed triage or a person', () => {
    const intoBacklog = steps.filter(({ to }) => to === 'awaitingDoctor').map(({ from }) => from);
    expect(new Set(intoBacklog)).toEqual(new Set(['triaged', 'inReview', 'awaitingDoctor', 'assigned', 'awaitingInformation', 'published', 'answeredPrivately']));
    expect(new Set(steps.filter(({ to }) => to === 'assigned').map(({ from }) => from))).toEqual(new Set(['awaitingDoctor', 'assigned', 'awaitingInformation', 'answerInReview']));
    const withoutTriageAndPeople = steps.filter(({ from }) => from !== 'triaged' && from !== 'inReview');
    expect([...reachable('submitted', withoutTriageAndPeople)].filter((status) => among(placeHoldingStatuses, status))).toEqual([]);
  });

  it('divides the statuses into those of people, of the machine, and outcomes', () => {
    expect([...waitingStatuses, ...machineStatuses, ...endStatuses].sort()).toEqual([...statuses].sort());
  });

  it('lets an execution go on whenever a question leaves a status in which one waits or is taken up again, and tells who resumes it', () => {
    const takenUp = steps.filter(({ from, to }) => among(endStatuses, from) && !among(endStatuses, to)).map(({ name }) => name);
    const leaving = steps.filter(({ from, to }) => among(waitingStatuses, from) && from !== to && !(among(withDoctorStatuses, from) && among(withDoctorStatuses, to))).map(({ name }) => name);
    expect(transitionNames.filter(endsWait)).toEqual(transitionNames.filter((name) => leaving.includes(name) || takenUp.includes(name)));
    // A withdrawn question's execution is stopped by whoever erases it.
    const unheard = transitionNames.filter((name) => endsWait(name) && !(subscriptions['resume-execution'] as readonly string[]).includes(transitions[name].emits));
    expect(unheard).toEqual(['withdraw']);
    expect(subscriptions['erase-question']).toContain(transitions.withdraw.emits);
  });

  it('tells the drain of every transition that may free a doctor or lengthen the backlog again', () => {
    const freeing = steps.filter(({ from, to }) => among(placeHoldingStatuses, from) && !among(placeHoldingStatuses, to));
    const back = steps.filter(({ from, to }) => from !== 'awaitingDoctor' && from !== 'triaged' && to === 'awaitingDoctor');
    const unheard = [...freeing, ...back].filter(({ name }) => !(subscriptions['drain-backlog'] as readonly string[]).includes(transitions[name].emits));
    expect(unheard).toEqual([]);
  });
});
