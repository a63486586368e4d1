import type { Bindings, Template } from './compile-template.ts';
import type { Retrier } from './definition.ts';
import type { JsonObject } from './json.ts';

/** Variables to set when a state is left, evaluated with the values from before. */
export type Assignments = (bindings: Bindings) => Promise<JsonObject>;

/** What leaving a state computes. Without an output template each type has its own default. */
export interface Exit {
  readonly output: Template | undefined;
  readonly assign: Assignments | undefined;
}
/** `next` undefined: the thread (execution, branch, item) ends here. */
export interface Leaving extends Exit {
  readonly name: string;
  readonly next: string | undefined;
}

export interface Catcher extends Exit {
  readonly errorEquals: readonly string[];
  readonly next: string;
}
export interface Recovering {
  readonly retry: readonly Retrier[];
  readonly catchers: readonly Catcher[];
}

/** How a Task calls its function, and the words that history uses for it. */
export interface TaskResource {
  readonly kind: 'invoke' | 'function';
  /** The ARN of a direct function resource; `invoke` takes it from its arguments. */
  readonly functionArn: string | undefined;
  readonly waitsForToken: boolean;
}

export interface PassState extends Leaving {
  readonly type: 'Pass';
}
export interface TaskState extends Leaving, Recovering {
  readonly type: 'Task';
  readonly resource: TaskResource;
  readonly arguments: Template | undefined;
  readonly timeoutSeconds: Template | undefined;
  readonly heartbeatSeconds: Template | undefined;
}
export interface ChoiceState extends Leaving {
  readonly type: 'Choice';
  readonly rules: readonly (Exit & { readonly condition: Template | undefined; readonly next: string })[];
}
export interface WaitState extends Leaving {
  readonly type: 'Wait';
  readonly seconds: Template | undefined;
  readonly timestamp: Template | undefined;
}
export interface SucceedState extends Leaving {
  readonly type: 'Succeed';
}
export interface FailState {
  readonly type: 'Fail';
  readonly name: string;
  readonly error: Template | undefined;
  readonly cause: Template | undefined;
}
export interface ParallelState extends Leaving, Recovering {
  readonly type: 'Parallel';
  readonly arguments: Template | undefined;
  readonly branches: readonly string[];
}
export interface MapState extends Leaving, Recovering {
  readonly type: 'Map';
  readonly items: Template | undefined;
  readonly itemSelector: Template | undefined;
  readonly maxConcurrency: Template | undefined;
  readonly startAt: string;
}

export type State =
  | PassState
  | TaskState
  | ChoiceState
  | WaitState
  | SucceedState
  | FailState
  | ParallelState
  | MapState;
/** A state that can retry and catch. */
export type RecoverableState = TaskState | ParallelState | MapState;

/** A state machine ready to run: checked, every expression compiled. */
export interface Machine {
  readonly startAt: string;
  readonly timeoutSeconds: number | undefined;
  readonly states: ReadonlyMap<string, State>;
}
