import type { SFNClient } from '@aws-sdk/client-sfn';
import { DescribeExecutionCommand, SendTaskSuccessCommand, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import type { QuestionId } from '../domain/ids.ts';
import type { NextStep } from '../domain/next-step.ts';

/** What an execution is started with: ids and routing codes only. */
export interface ExecutionInput {
  readonly questionId: QuestionId;
  readonly urgency: { readonly level: string; readonly redFlags: readonly string[] };
}

export interface Executions {
  /** Starts an execution under a name; the same name twice starts one. */
  start(name: string, input: ExecutionInput): Promise<void>;
  /** `gone`: the token is not (or no longer) one that anything waits on. */
  resume(token: string, next: NextStep): Promise<'resumed' | 'gone'>;
  isRunning(executionArn: string): Promise<boolean>;
  /** The ARN of the execution of that name. */
  arnOf(name: string): string;
  /** Stops the execution if it runs. Idempotent. */
  stop(executionArn: string): Promise<void>;
}

const goneTokens = new Set(['TaskTimedOut', 'InvalidToken', 'TaskDoesNotExist']);
const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

/** The question workflow's executions. */
export function executions(client: SFNClient, stateMachineArn: string): Executions {
  return {
    async start(name, input) {
      try {
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      } catch (error) {
        if (nameOf(error) !== 'ExecutionAlreadyExists') throw error;
      }
    },
    async resume(token, next) {
      try {
        await client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ next }) }));
        return 'resumed';
      } catch (error) {
        if (goneTokens.has(nameOf(error))) return 'gone';
        throw error;
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
