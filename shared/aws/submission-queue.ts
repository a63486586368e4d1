import type { SQSClient } from '@aws-sdk/client-sqs';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Submission } from '../contracts/submission.ts';
import type { QuestionId } from '../domain/ids.ts';

export interface SubmissionQueue {
  /** Hands a submission over; it is encrypted there, and answered for from then on. */
  send(questionId: QuestionId, submission: Submission): Promise<void>;
}

/** The queue on which every question lands. */
export function submissionQueue(client: SQSClient, queueUrl: string): SubmissionQueue {
  return {
    async send(questionId, { text, title, nickname, ...rest }) {
      const submission = { ...rest, text: text.reveal(), title: title?.reveal(), nickname: nickname?.reveal() };
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify({ questionId, submission }) }));
    },
  };
}
