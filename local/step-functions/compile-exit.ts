import type { Template } from './compile-template.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import type { Assignments, Exit } from './machine.ts';

/** A compiler of one optional field; `extra` is what `$states` has there beside input and context. */
export type CompileField = (value: Json | undefined, field: string, extra?: Extra) => Template | undefined;
type Extra = 'result' | 'errorOutput' | undefined;

interface Source {
  readonly Output?: Json | undefined;
  readonly Assign?: JsonObject | undefined;
}

/** Compiles Output and Assign; `place` leads to them from the state. */
export function compileExit(source: Source, place: string, compile: CompileField, extra?: Extra): Exit {
  const assign = compile(source.Assign, `${place}Assign`, extra);
  return {
    output: compile(source.Output, `${place}Output`, extra),
    assign: assign === undefined ? undefined : toAssignments(assign),
  };
}

/** The schema lets only objects of expressions through, so the result is an object. */
function toAssignments(assign: Template): Assignments {
  return async (bindings) => {
    const values = await assign(bindings);
    return isJsonObject(values) ? values : {};
  };
}
