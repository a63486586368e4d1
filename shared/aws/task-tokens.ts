import type { SFNClient } from '@aws-sdk/client-sfn';
import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import type { NextStep } from '../domain/next-step.ts';

export interface TaskTokens {
  /** Lets a waiting task go on. `gone`: the token is not, or no longer, one that anything waits on. */
  complete(token: string, next: NextStep): Promise<'completed' | 'gone'>;
}

const goneTokens = new Set(['TaskTimedOut', 'InvalidToken', 'TaskDoesNotExist']);

/** The tokens of the workflow's callback tasks. */
export function taskTokens(client: SFNClient): TaskTokens {
  return {
    async complete(token, next) {
      try {
        await client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ next }) }));
        return 'completed';
      } catch (error) {
        if (error instanceof Error && goneTokens.has(error.name)) return 'gone';
        throw error;
      }
    },
  };
}
