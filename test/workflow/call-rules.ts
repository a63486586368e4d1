import type { AwsCall, CallWatcher, Disturbance } from '../../local/call-gateway/call-watcher.ts';

export interface CallRule {
  readonly applies: (call: AwsCall) => boolean;
  /** What happens to such a call; a promise holds it up. */
  readonly disturb: (call: AwsCall) => Disturbance | undefined | Promise<Disturbance | undefined>;
}

/** Remembers every call, and takes rules while the system runs; the first that applies decides. */
export class CallRules implements CallWatcher {
  readonly calls: AwsCall[] = [];
  readonly #rules = new Set<CallRule>();

  before(call: AwsCall): Disturbance | undefined | Promise<Disturbance | undefined> {
    this.calls.push(call);
    for (const rule of this.#rules) if (rule.applies(call)) return rule.disturb(call);
    return undefined;
  }

  /** Returns the way to take the rule back. */
  add(rule: CallRule): () => void {
    this.#rules.add(rule);
    return () => void this.#rules.delete(rule);
  }
}

/** True for calls of this function (its name without the stage) that name all of these; `any`: whatever the operation. */
export function callOf(functionName: string, action: string, ...mentioned: readonly string[]): (call: AwsCall) => boolean {
  return (call) =>
    call.functionName === `askwell-local-${functionName}` && (action === 'any' || call.action === action) && mentioned.every((each) => JSON.stringify(call.input).includes(each));
}
