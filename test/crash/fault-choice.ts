import { faultKinds } from './fault-plan.ts';
import type { Fault, FaultKind } from './fault-plan.ts';

/** How many tries of the SDK fail together, so that its caller fails: a conflict is not tried again by the SDK, but five times by us. */
const persistence: Record<FaultKind, number> = { error: 3, throttle: 3, 'time-out': 3, conflict: 5, 'lost reply': 3, 'error after the work': 3, silence: 1 };
/** More than a step's three retries get over: its question is parked. */
const forGood = 12;
/** A site is met several times by one question; later meetings than this are like it. */
const mostMeetings = 2;
/** Real seconds pass with each, so it is rare. */
const oneInSilent = 40;

export interface Meeting {
  readonly site: string;
  readonly times: number;
}

/** Every fault of every site: each kind, once and for a whole invocation, at its first meeting and at a later one. */
export function everyFault(meetings: readonly Meeting[]): Fault[] {
  return meetings.flatMap(({ site, times }) =>
    kindsOf(site).flatMap((kind) =>
      [1, ...(times > 1 ? [Math.min(times, mostMeetings)] : [])].flatMap((from) =>
        [...new Set([1, persistence[kind], ...(kind === 'error' && isStep(site) ? [forGood] : [])])].map((inRow) => ({ site, from, kind, times: inRow })),
      ),
    ),
  );
}

/** One fault for each site and meeting, whose kind and length change with the seed: so many seeds see every fault. */
export function rotatedFaults(meetings: readonly Meeting[], seed: number): Fault[] {
  return meetings.flatMap((meeting, index) => {
    const faults = everyFault([meeting]).filter(({ kind }) => kind !== 'silence' || (index + seed) % oneInSilent === 0);
    const chosen = [faults[(seed * 7 + index) % faults.length], faults[(seed * 7 + index + Math.floor(faults.length / 2)) % faults.length]];
    return chosen.filter((fault) => fault !== undefined);
  });
}

/** Deals the faults to so many questions, so that neighbours, which are often of one function, meet in none. */
export function deal(faults: readonly Fault[], hands: number): Fault[][] {
  const dealt = Array.from({ length: Math.min(hands, faults.length) }, (): Fault[] => []);
  for (const [index, fault] of faults.entries()) dealt[index % dealt.length]?.push(fault);
  return dealt;
}

function kindsOf(site: string): FaultKind[] {
  return faultKinds.filter((kind) => kind !== 'conflict' || site.includes('TransactWriteItems'));
}

function isStep(site: string): boolean {
  return /^(deidentify-question|classify-specialty|flag-urgency|check-answer|publish-thread|request-review|assign-doctor|await-answer) /.test(site);
}
