import { transactionConflict } from '../../local/call-gateway/disturbances.ts';
import type { CallRules } from './call-rules.ts';

/** Each function loses one race, so that each looks again. */
export function loseOneRaceEach(rules: CallRules): void {
  const met = new Set<string | undefined>();
  rules.add({
    applies: ({ functionName, action }) => action === 'TransactWriteItems' && !met.has(functionName),
    disturb: (call) => {
      met.add(call.functionName);
      return transactionConflict(call);
    },
  });
}
