import type { SQSClient } from '@aws-sdk/client-sqs';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Submission } from '../contracts/submission.ts';
import type { QuestionId } from '../domain/ids.ts';
import { currentTrace } from '../tracing/trace-context.ts';
import { traceAttribute } from './trace-attribute.ts';

export interface SubmissionQueue {
  /** Hands a submission over; it is encrypted there, and answered for from then on. */
  send(questionId: QuestionId, submission: Submission): Promise<void>;
}

/** The queue on which every question lands. */
export function submissionQueue(client: SQSClient, queueUrl: string): SubmissionQueue {
  return {
    async send(questionId, { text, title, nickname, ...rest }) {
      const submission = { ...rest, text: text.reveal(), title: title?.reveal(), nickname: nickname?.reveal() };
      const MessageBody = JSON.stringify({ questionId, submission });
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody, MessageAttributes: traceAttribute(currentTrace()) }));
    },
  };
}
