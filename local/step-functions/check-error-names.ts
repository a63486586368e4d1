import type { StateDefinition } from './definition.ts';
import { reservedErrors } from './workflow-error.ts';

const known = new Set<string>(reservedErrors);

/** What is wrong with the ErrorEquals of all retriers and catchers. Empty when all is well. */
export function checkErrorNames(states: ReadonlyMap<string, StateDefinition>): string[] {
  return [...states].flatMap(([name, state]) => {
    if (!('Retry' in state)) return [];
    return [...checkList(state.Retry, 'Retry'), ...checkList(state.Catch, 'Catch')].map(
      (problem) => `State '${name}': ${problem}`,
    );
  });
}

function checkList(list: readonly { readonly ErrorEquals: readonly string[] }[], field: string): string[] {
  return list.flatMap(({ ErrorEquals }, position) => {
    const problems = ErrorEquals.filter((error) => error.startsWith('States.') && !known.has(error)).map(
      (error) => `${field}[${position}]: the error name ${error} is not supported`,
    );
    if (!ErrorEquals.includes('States.ALL')) return problems;
    if (ErrorEquals.length > 1) problems.push(`${field}[${position}]: States.ALL must stand alone`);
    if (position < list.length - 1) problems.push(`${field}[${position}]: States.ALL must come last`);
    return problems;
  });
}
