import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { TextBody } from '../domain/bodies.ts';
import type { QuestionId } from '../domain/ids.ts';
import { batchGet } from './batch-get.ts';
import { bodyKey } from './body-repository.ts';
import { stateKey } from './question-keys.ts';
import { recordedOf } from './question-row.ts';
import type { Recorded } from './question-row.ts';

/** A question as it stands, if there is one, with its text as the machine de-identified it, if it has. */
export interface WithText {
  readonly known: Recorded | undefined;
  readonly firstText: TextBody | undefined;
}

/** Reads both in one request (consistently); a text that a moderator has redacted since is read by its version. */
export type ReadWithText = (questionId: QuestionId) => Promise<WithText>;

const Row = z.object({ body: TextBody });

/** Most questions' text is the first one, so that the steps of triage need no request of its own for it. */
export function readWithText(client: DynamoDBDocumentClient, table: string): ReadWithText {
  return async (questionId) => {
    const [state, text] = [stateKey(questionId), bodyKey(questionId, 'text', 1)];
    const rows = await batchGet(client, table, [state, text]);
    const [stateRow, textRow] = [state, text].map(({ sk }) => rows.find((row) => row.sk === sk));
    return { known: stateRow && recordedOf(stateRow), firstText: textRow && Row.parse(textRow).body };
  };
}
