import type { Engine } from '../engine.ts';
import { ServiceError } from '../service-error.ts';
import { createStateMachine } from './create-state-machine.ts';
import { describeExecution } from './describe-execution.ts';
import { describeStateMachineForExecution } from './describe-state-machine-for-execution.ts';
import { describeStateMachine } from './describe-state-machine.ts';
import { getExecutionHistory } from './get-execution-history.ts';
import { listExecutions } from './list-executions.ts';
import { listStateMachines } from './list-state-machines.ts';
import type { Operation } from './operation.ts';
import { sendTaskFailure } from './send-task-failure.ts';
import { sendTaskHeartbeat } from './send-task-heartbeat.ts';
import { sendTaskSuccess } from './send-task-success.ts';
import { startExecution } from './start-execution.ts';
import { stopExecution } from './stop-execution.ts';
import { updateStateMachine } from './update-state-machine.ts';

const operations = new Map<string, Operation>([
  ['CreateStateMachine', createStateMachine],
  ['DescribeExecution', describeExecution],
  ['DescribeStateMachine', describeStateMachine],
  ['DescribeStateMachineForExecution', describeStateMachineForExecution],
  ['GetExecutionHistory', getExecutionHistory],
  ['ListExecutions', listExecutions],
  ['ListStateMachines', listStateMachines],
  ['SendTaskFailure', sendTaskFailure],
  ['SendTaskHeartbeat', sendTaskHeartbeat],
  ['SendTaskSuccess', sendTaskSuccess],
  ['StartExecution', startExecution],
  ['StopExecution', stopExecution],
  ['UpdateStateMachine', updateStateMachine],
]);

/** Does one operation by its name on the wire. Throws ServiceError, 'UnknownOperationException' for what is not here. */
export function callOperation(engine: Engine, name: string, input: unknown): object {
  const operation = operations.get(name);
  if (operation === undefined) throw new ServiceError('UnknownOperationException', 'This operation is not supported.');
  return operation(engine, input);
}
