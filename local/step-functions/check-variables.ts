import type { StateDefinition } from './definition.ts';
import type { DefinedScope, ParsedDefinition } from './parse-definition.ts';

/**
 * Branches read the variables of the scopes around them but may not set one of the same name. Returns what breaks that
 * rule; empty when all is well.
 */
export function checkVariables({ scopes, states }: ParsedDefinition): string[] {
  const scopeOf = new Map(scopes.flatMap((scope) => scope.stateNames.map((name) => [name, scope] as const)));
  return scopes.flatMap((scope) => {
    const outer = new Set(outerScopes(scope, scopeOf).flatMap((each) => [...assignedIn(each, states).keys()]));
    return [...assignedIn(scope, states)]
      .filter(([variable]) => outer.has(variable))
      .map(([variable, state]) => `State '${state}': Assign: the variable ${variable} belongs to an outer scope`);
  });
}

function outerScopes(scope: DefinedScope, scopeOf: ReadonlyMap<string, DefinedScope>): DefinedScope[] {
  const parent = scope.owner === undefined ? undefined : scopeOf.get(scope.owner);
  return parent === undefined ? [] : [parent, ...outerScopes(parent, scopeOf)];
}

/** Each variable that a scope sets, with a state that sets it. */
function assignedIn(scope: DefinedScope, states: ReadonlyMap<string, StateDefinition>): Map<string, string> {
  const assigned = new Map<string, string>();
  for (const name of scope.stateNames) {
    const state = states.get(name);
    if (state === undefined) continue;
    const sources = [
      'Assign' in state ? state.Assign : undefined,
      ...('Catch' in state ? state.Catch.map((catcher) => catcher.Assign) : []),
      ...(state.Type === 'Choice' ? state.Choices.map((rule) => rule.Assign) : []),
    ];
    for (const variable of sources.flatMap((source) => Object.keys(source ?? {}))) assigned.set(variable, name);
  }
  return assigned;
}
