import { once } from 'node:events';
import { createServer } from 'node:http';
import { DescribeExecutionCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { onTestFinished, vi } from 'vitest';
import { executions } from '../../shared/aws/executions.ts';
import { taskTokens } from '../../shared/aws/task-tokens.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { endStatuses } from '../../shared/domain/question.ts';
import { nextStep, waitingSteps } from '../../shared/domain/next-step.ts';
import type { WaitingStep } from '../../shared/domain/next-step.ts';
import { awaitPerson } from '../../shared/use-cases/await-person.ts';
import { minutesIn } from '../domain/make-question.ts';
import { callbackTask, machineOf, openEngine } from '../local/step-functions/open-engine.ts';
import type { Clinic } from './open-clinic.ts';

interface Asking {
  readonly questionId: QuestionId;
  readonly token: string;
  readonly executionArn: string;
}

const definition = machineOf({
  Ask: callbackTask({
    Arguments: {
      FunctionName: 'f',
      Payload: {
        questionId: '{% $states.context.Execution.Input.questionId %}',
        token: '{% $states.context.Task.Token %}',
        executionArn: '{% $states.context.Execution.Id %}',
      },
    },
    Output: { next: '{% $states.result.next %}' },
    Next: 'HasEnded',
  }),
  HasEnded: {
    Type: 'Choice',
    Choices: endStatuses.map((status) => ({ Condition: `{% $states.input.next = '${status}' %}`, Next: 'Ended' })),
    Default: 'Ask',
  },
  Ended: { Type: 'Succeed' },
});

/**
 * The waits of the question workflow, on the real engine by the real client: one callback task that asks wherever the
 * question is, again and again. `beforeAsking` runs in its function before the token is left.
 */
export async function openWorkflow(clinic: Clinic, beforeAsking: (asking: Asking) => Promise<void> = async () => {}) {
  const ask = async (asking: Asking) => {
    await beforeAsking(asking);
    const step = nextStep(await clinic.questions.get(asking.questionId));
    const isWaiting = (each: string): each is WaitingStep => (waitingSteps as readonly string[]).includes(each);
    if (isWaiting(step)) await awaitPerson(deps, step, asking, minutesIn(0));
  };
  const engine = openEngine({ f: (payload) => ask(payload as Asking) });
  const server = createServer((request, response) => void engine.sfn.handle(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const client = new SFNClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  onTestFinished(() => {
    client.destroy();
    server.close();
    server.closeAllConnections();
  });
  const stateMachineArn = engine.sfn.deploy({ name: 'questions', definition: JSON.stringify(definition), roleArn: 'arn:aws:iam::000000000000:role/test' });
  const deps = { questions: clinic.questions, waits: clinic.waits, tokens: taskTokens(client), executions: executions(client, stateMachineArn) };
  return {
    ...deps,
    start: (questionId: QuestionId) => deps.executions.start(questionId, { questionId, urgency: { level: 'soon', redFlags: [] } }),
    /** Waits until an execution asks at this step; answers which one. */
    async asksAt(questionId: QuestionId, step: WaitingStep): Promise<string> {
      return vi.waitFor(async () => {
        const following = await clinic.waits.find(questionId);
        if (following?.wait?.step !== step) throw new Error(`Nobody asks at ${step}.`);
        return following.executionArn;
      }, { timeout: 20_000, interval: 5 });
    },
    async ends(executionArn: string): Promise<string | undefined> {
      return vi.waitFor(async () => {
        const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
        if (status === 'RUNNING') throw new Error('It is running.');
        return status;
      }, { timeout: 20_000, interval: 5 });
    },
    async namesOfRunning(): Promise<string[]> {
      const { executions: running = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }));
      return running.map(({ name = '' }) => name);
    },
  };
}
