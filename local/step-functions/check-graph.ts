import type { StateDefinition } from './definition.ts';
import type { DefinedScope, ParsedDefinition } from './parse-definition.ts';

/**
 * What is wrong with the ways through a definition: targets that are missing or lie in another scope, states that
 * nothing reaches, states that neither go on nor end. Empty when all is well.
 */
export function checkGraph(definition: ParsedDefinition): string[] {
  return definition.scopes.flatMap((scope) => checkScope(scope, definition.states));
}

function checkScope(scope: DefinedScope, states: ReadonlyMap<string, StateDefinition>): string[] {
  const inside = new Set(scope.stateNames);
  const problems: string[] = [];
  const where = scope.owner === undefined ? 'The state machine' : `State '${scope.owner}'`;
  if (!inside.has(scope.startAt)) problems.push(`${where}: StartAt names the missing state '${scope.startAt}'`);

  for (const name of scope.stateNames) {
    const state = states.get(name);
    if (state === undefined) continue;
    const flow = flowProblem(state);
    if (flow !== undefined) problems.push(`State '${name}': ${flow}`);
    for (const target of targetsOf(state)) {
      if (!inside.has(target)) problems.push(`State '${name}': goes on to the missing state '${target}'`);
    }
  }
  for (const name of unreachable(scope, states)) problems.push(`State '${name}': nothing reaches it`);
  return problems;
}

/** The states that a state can go on to, in its own scope. */
function targetsOf(state: StateDefinition): string[] {
  const targets: (string | undefined)[] = [];
  if ('Next' in state) targets.push(state.Next);
  if ('Catch' in state) targets.push(...state.Catch.map((catcher) => catcher.Next));
  if (state.Type === 'Choice') targets.push(...state.Choices.map((rule) => rule.Next), state.Default);
  return targets.filter((target) => target !== undefined);
}

function flowProblem(state: StateDefinition): string | undefined {
  if (state.Type === 'Choice' || state.Type === 'Succeed' || state.Type === 'Fail') return undefined;
  const goesOn = state.Next !== undefined;
  const ends = state.End === true;
  return goesOn === ends ? 'needs either Next or End' : undefined;
}

function unreachable(scope: DefinedScope, states: ReadonlyMap<string, StateDefinition>): string[] {
  const reached = new Set<string>();
  const open = [scope.startAt];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = states.get(name);
    if (reached.has(name) || state === undefined) continue;
    reached.add(name);
    open.push(...targetsOf(state));
  }
  return scope.stateNames.filter((name) => states.has(name) && !reached.has(name));
}
