import { checkErrorNames } from './check-error-names.ts';
import { checkGraph } from './check-graph.ts';
import { checkVariables } from './check-variables.ts';
import { compileState } from './compile-state.ts';
import { TemplateProblem } from './compile-template.ts';
import type { Machine, State } from './machine.ts';
import { invalidDefinition, parseDefinition } from './parse-definition.ts';

/**
 * Turns a definition's text into a machine. Throws ServiceError('InvalidDefinition') that names every state and
 * feature this engine would not run just as AWS does. `now` is the clock that $now and $millis read.
 */
export function compileMachine(text: string, now: () => number): Machine {
  const definition = parseDefinition(text);
  const problems = [...checkGraph(definition), ...checkErrorNames(definition.states), ...checkVariables(definition)];
  const states = new Map<string, State>();
  for (const [name, state] of definition.states) {
    try {
      states.set(name, compileState(name, state, now));
    } catch (thrown) {
      if (!(thrown instanceof TemplateProblem)) throw thrown;
      problems.push(`State '${name}': ${thrown.message}`);
    }
  }
  if (problems.length > 0) throw invalidDefinition(problems);
  return { startAt: definition.startAt, timeoutSeconds: definition.timeoutSeconds, states };
}
