import type { AnsweredCall, AwsCall, CallWatcher, Disturbance } from '../../local/call-gateway/call-watcher.ts';
import { internalError, throttle, transactionConflict } from '../../local/call-gateway/disturbances.ts';
import { siteOf } from './fault-sites.ts';

/** What can go wrong with a call: before the service has done anything, or after it has done its work. */
export const faultKinds = ['error', 'throttle', 'time-out', 'conflict', 'lost reply', 'error after the work', 'silence'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly site: string;
  /** The first call of the question at this site that fails: 1, 2, … */
  readonly from: number;
  readonly kind: FaultKind;
  /** How many calls in a row fail; the SDK tries three times. */
  readonly times: number;
}

export function describeFault({ site, from, kind, times }: Fault): string {
  return `${kind} ×${times} at call ${from} of: ${site}`;
}

const questionIds = /q[a-z2-7]{26}/g;
/** Calls that name no question are everybody's. */
export const everybody = 'everybody';

/** Sees whose call each one is, counts them by site, and makes those fail that the plan says. */
export class FaultPlan implements CallWatcher {
  readonly #faults = new Map<string, { readonly fault: Fault; left: number }[]>();
  readonly #counts = new Map<string, Map<string, number>>();
  /** Whose a token or a slug is. */
  readonly #owners = new Map<string, string>();
  readonly #after = new WeakMap<object, FaultKind>();
  fired = 0;

  assign(owner: string, faults: readonly Fault[]): void {
    this.#faults.set(owner, [...(this.#faults.get(owner) ?? []), ...faults.map((fault) => ({ fault, left: fault.times }))]);
  }

  /** How often an owner's calls were made at each site. */
  countsOf(owner: string): ReadonlyMap<string, number> {
    return this.#counts.get(owner) ?? new Map();
  }

  /** What was assigned and has not happened. */
  pendingOf(owner: string): Fault[] {
    return (this.#faults.get(owner) ?? []).filter(({ fault, left }) => left === fault.times).map(({ fault }) => fault);
  }

  before(call: AwsCall): Disturbance | undefined {
    const site = siteOf(call);
    for (const owner of this.#ownersOf(call)) {
      const counts = this.#counts.get(owner) ?? new Map<string, number>();
      this.#counts.set(owner, counts);
      const count = (counts.get(site) ?? 0) + 1;
      counts.set(site, count);
      const planned = this.#faults.get(owner)?.find(({ fault, left }) => left > 0 && fault.site === site && count >= fault.from);
      if (planned === undefined) continue;
      planned.left -= 1;
      this.fired += 1;
      return this.#disturb(call, planned.fault.kind);
    }
    return undefined;
  }

  after(call: AnsweredCall): Disturbance | undefined {
    const kind = typeof call.input === 'object' && call.input !== null ? this.#after.get(call.input) : undefined;
    if (kind === undefined) return undefined;
    return kind === 'lost reply' ? { kind: 'hangUp' } : internalError(call);
  }

  #disturb(call: AwsCall, kind: FaultKind): Disturbance | undefined {
    switch (kind) {
      case 'error':
        return internalError(call);
      case 'throttle':
        return throttle(call);
      case 'conflict':
        return transactionConflict(call);
      case 'time-out':
        return { kind: 'hangUp' };
      case 'silence':
        return { kind: 'silence' };
      case 'lost reply':
      case 'error after the work':
        if (typeof call.input === 'object' && call.input !== null) this.#after.set(call.input, kind);
        return undefined;
    }
  }

  /** Every question that the call names, or whose token or page it names. */
  #ownersOf(call: AwsCall): string[] {
    const text = JSON.stringify(call.input);
    const named = [...new Set(text.match(questionIds))];
    const [only] = named;
    const marks = [/"token":\{"S":"([^"]+)"/, /"taskToken":"([^"]+)"/, /THREAD#([a-z0-9-]+)/, /SIMILAR#([a-z0-9-]+)/].flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
    if (only !== undefined && named.length === 1) for (const mark of marks) this.#owners.set(mark, only);
    if (named.length > 0) return named;
    const owners = marks.flatMap((mark) => this.#owners.get(mark) ?? []);
    return owners.length > 0 ? [...new Set(owners)] : [everybody];
  }
}
