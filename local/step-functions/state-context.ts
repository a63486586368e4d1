import type { Engine, Run } from './engine.ts';
import type { Frame } from './frame-store.ts';
import { fromJson, type JsonObject } from './json.ts';

/** The context object, `$states.context`, as a state of this frame sees it. */
export function stateContext(engine: Engine, { execution, machineRow }: Run, frame: Frame): JsonObject {
  return {
    Execution: {
      Id: engine.arns.execution(machineRow.name, execution.name),
      Input: fromJson(execution.input),
      Name: execution.name,
      RoleArn: machineRow.roleArn,
      StartTime: new Date(execution.startedAt).toISOString(),
      RedriveCount: 0,
    },
    State: {
      EnteredTime: new Date(frame.enteredAt).toISOString(),
      Name: frame.state,
      RetryCount: frame.retryCounts.reduce((sum, count) => sum + count, 0),
    },
    StateMachine: { Id: engine.arns.machine(machineRow.name), Name: machineRow.name },
    ...(frame.token === null ? {} : { Task: { Token: frame.token } }),
    ...(frame.item === null ? {} : { Map: { Item: frame.item } }),
  };
}
