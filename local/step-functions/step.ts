import type { Json, JsonObject } from './json.ts';
import type { WorkflowError } from './workflow-error.ts';

/** A thread to start below a Parallel or Map state. `item` is what `$states.context.Map.Item` shows. */
export interface Child {
  readonly startAt: string;
  readonly input: Json;
  readonly item: JsonObject | undefined;
}

/** What a thread does next: the decision, before anything has been written or called. Instants in ms since 1970. */
export type Step =
  | { readonly kind: 'move'; readonly next: string; readonly output: Json; readonly assigned: JsonObject }
  | { readonly kind: 'end'; readonly output: Json; readonly assigned: JsonObject }
  | { readonly kind: 'fail'; readonly error: WorkflowError }
  | {
      readonly kind: 'call';
      readonly functionArn: string;
      readonly payload: Json;
      readonly parameters: Json;
      readonly timeoutSeconds: number | undefined;
      readonly heartbeatSeconds: number | undefined;
    }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'spawn'; readonly children: readonly Child[]; readonly limit: number }
  | { readonly kind: 'retry'; readonly at: number; readonly retryCounts: readonly number[] };

/** What a state sees when it is interpreted. */
export interface View {
  readonly input: Json;
  readonly variables: JsonObject;
  readonly context: JsonObject;
  /** When the state was entered, in ms since 1970. */
  readonly enteredAt: number;
}

/** The world outside a state, as far as interpreting it needs: the time, luck, and where functions live. */
export interface Surroundings {
  now(): number;
  random(): number;
  /** The ARN of a function named by its name or any form of its ARN. */
  functionArn(name: string): string;
}
