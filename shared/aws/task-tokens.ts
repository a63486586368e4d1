import type { SFNClient } from '@aws-sdk/client-sfn';
import { SendTaskHeartbeatCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import type { NextStep } from '../domain/next-step.ts';

export interface TaskTokens {
  /** Lets a waiting task go on. `gone`: the token is not, or no longer, one that anything waits on. */
  complete(token: string, next: NextStep): Promise<'completed' | 'gone'>;
  /** Whether anything waits on it. A heartbeat asks: the tasks have no heartbeat time-out, so it changes nothing. */
  isLive(token: string): Promise<boolean>;
}

const goneTokens = new Set(['TaskTimedOut', 'InvalidToken', 'TaskDoesNotExist']);

/** The tokens of the workflow's callback tasks. */
export function taskTokens(client: SFNClient): TaskTokens {
  const isGone = (error: unknown) => error instanceof Error && goneTokens.has(error.name);
  return {
    async complete(token, next) {
      try {
        await client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ next }) }));
        return 'completed';
      } catch (error) {
        if (isGone(error)) return 'gone';
        throw error;
      }
    },
    async isLive(token) {
      try {
        await client.send(new SendTaskHeartbeatCommand({ taskToken: token }));
        return true;
      } catch (error) {
        if (isGone(error)) return false;
        throw error;
      }
    },
  };
}
