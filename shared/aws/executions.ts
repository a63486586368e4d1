import type { ExecutionListItem, SFNClient } from '@aws-sdk/client-sfn';
import { DescribeExecutionCommand, ListExecutionsCommand, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { QuestionId } from '../domain/ids.ts';
import { currentTrace } from '../tracing/trace-context.ts';
import type { WalkPage } from './open-questions.ts';

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
  /** Stops the execution if it runs; `error` stands in its history. Idempotent. */
  stop(executionArn: string, error?: 'Withdrawn' | 'Orphaned'): Promise<void>;
  /** A page of the executions that run. A walk that took longer than a day begins anew. */
  running(from: string | undefined, limit: number): Promise<WalkPage<RunningExecution>>;
}

export interface RunningExecution {
  readonly executionArn: string;
  readonly questionId: QuestionId;
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

/** The question workflow's executions. */
export function executions(client: SFNClient, stateMachineArn: string): Executions {
  return {
    async start(name, input) {
      try {
        const traced = JSON.stringify({ ...input, traceId: currentTrace() });
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: traced }));
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
    async stop(executionArn, error = 'Withdrawn') {
      try {
        await client.send(new StopExecutionCommand({ executionArn, error }));
      } catch (thrown) {
        if (nameOf(thrown) !== 'ExecutionDoesNotExist') throw thrown;
      }
    },
    async running(from, limit) {
      const list = (nextToken: string | undefined) => client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: limit, nextToken }));
      const { executions: found = [], nextToken } = await list(from).catch((error: unknown) => {
        if (from === undefined || nameOf(error) !== 'InvalidToken') throw error;
        return list(undefined);
      });
      return { items: found.flatMap(runningExecution), next: nextToken };
    },
  };
}

/** Nobody but us starts executions, each under the id of its question, or that and a version. */
function runningExecution({ executionArn = '', name = '' }: ExecutionListItem): RunningExecution[] {
  const questionId = QuestionId.safeParse(name.split('-')[0]);
  return questionId.success ? [{ executionArn, questionId: questionId.data }] : [];
}
