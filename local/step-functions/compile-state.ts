import { type CompileField, compileExit } from './compile-exit.ts';
import { compileRecovery, compileTask } from './compile-task.ts';
import { compileTemplate, TemplateProblem } from './compile-template.ts';
import type { StateDefinition } from './definition.ts';
import type { Leaving, State } from './machine.ts';

/** Compiles one state; `now` is what $now and $millis say. Throws TemplateProblem. */
export function compileState(name: string, state: StateDefinition, now: () => number): State {
  const compile: CompileField = (value, field, extra) => {
    if (value === undefined) return undefined;
    const visible = extra === undefined ? ['input', 'context'] : ['input', 'context', extra];
    return compileTemplate(value, field, { now, visible });
  };
  const leaving = leavingOf(name, state, compile);
  switch (state.Type) {
    case 'Pass':
    case 'Succeed':
      return { type: state.Type, ...leaving };
    case 'Fail':
      return { type: 'Fail', name, error: compile(state.Error, 'Error'), cause: compile(state.Cause, 'Cause') };
    case 'Wait':
      return compileWait(state, leaving, compile);
    case 'Choice':
      return compileChoice(state, leaving, compile);
    case 'Task':
      return compileTask(state, leaving, compile);
    case 'Parallel':
      return {
        type: 'Parallel',
        ...leaving,
        ...compileRecovery(state, compile),
        arguments: compile(state.Arguments, 'Arguments'),
        branches: state.Branches.map((branch) => branch.StartAt),
      };
    case 'Map':
      return {
        type: 'Map',
        ...leaving,
        ...compileRecovery(state, compile),
        items: compile(state.Items, 'Items'),
        itemSelector: compile(state.ItemSelector, 'ItemSelector'),
        maxConcurrency: compile(state.MaxConcurrency, 'MaxConcurrency'),
        startAt: state.ItemProcessor.StartAt,
      };
  }
}

function leavingOf(name: string, state: StateDefinition, compile: CompileField): Leaving {
  const next = 'Next' in state ? state.Next : undefined;
  if (state.Type === 'Fail') return { name, next, output: undefined, assign: undefined };
  return { name, next, ...compileExit(state, '', compile, 'Retry' in state ? 'result' : undefined) };
}

function compileWait(state: Extract<StateDefinition, { Type: 'Wait' }>, leaving: Leaving, compile: CompileField): State {
  if ((state.Seconds === undefined) === (state.Timestamp === undefined)) {
    throw new TemplateProblem('needs either Seconds or Timestamp');
  }
  return {
    type: 'Wait',
    ...leaving,
    seconds: compile(state.Seconds, 'Seconds'),
    timestamp: compile(state.Timestamp, 'Timestamp'),
  };
}

function compileChoice(
  state: Extract<StateDefinition, { Type: 'Choice' }>,
  leaving: Leaving,
  compile: CompileField,
): State {
  const rules = state.Choices.map((rule, position) => ({
    condition: compile(rule.Condition, `Choices[${position}]/Condition`),
    next: rule.Next,
    ...compileExit(rule, `Choices[${position}]/`, compile),
  }));
  return { type: 'Choice', ...leaving, next: state.Default, rules };
}
