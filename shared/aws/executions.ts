import type { SFNClient } from '@aws-sdk/client-sfn';
import { DescribeExecutionCommand, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import type { QuestionId } from '../domain/ids.ts';

/** What an execution is started with: ids and routing codes only. */
export interface ExecutionInput {
  readonly questionId: QuestionId;
  readonly urgency: { readonly level: string; readonly redFlags: readonly string[] };
}

export interface Executions {
  /** Starts an execution under a name; the same name twice starts one. `exists`: one of that name ran or runs. */
  start(name: string, input: ExecutionInput): Promise<'started' | 'exists'>;
  isRunning(executionArn: string): Promise<boolean>;
  /** The ARN of the execution of that name. */
  arnOf(name: string): string;
  /** Stops the execution if it runs. Idempotent. */
  stop(executionArn: string): Promise<void>;
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

/** The question workflow's executions. */
export function executions(client: SFNClient, stateMachineArn: string): Executions {
  return {
    async start(name, input) {
      try {
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
        return 'started';
      } catch (error) {
        if (nameOf(error) !== 'ExecutionAlreadyExists') throw error;
        return 'exists';
      }
    },
    async isRunning(executionArn) {
      try {
        const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
        return status === 'RUNNING' || status === 'PENDING_REDRIVE';
      } catch (error) {
        if (nameOf(error) === 'ExecutionDoesNotExist') return false;
        throw error;
      }
    },
    arnOf: (name) => `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`,
    async stop(executionArn) {
      try {
        await client.send(new StopExecutionCommand({ executionArn, error: 'Withdrawn' }));
      } catch (error) {
        if (nameOf(error) !== 'ExecutionDoesNotExist') throw error;
      }
    },
  };
}
