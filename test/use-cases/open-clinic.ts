import { PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { backlog } from '../../shared/aws/backlog.ts';
import { bodyRepository } from '../../shared/aws/body-repository.ts';
import { contactRepository } from '../../shared/aws/contact-repository.ts';
import { doctorRepository } from '../../shared/aws/doctor-repository.ts';
import { draftRepository } from '../../shared/aws/draft-repository.ts';
import { dueRows } from '../../shared/aws/due-rows.ts';
import { followUpRepository } from '../../shared/aws/follow-up-repository.ts';
import { intakeLimits } from '../../shared/aws/intake-limits.ts';
import { OutboxRow, outbox } from '../../shared/aws/outbox.ts';
import { publishedSlugs } from '../../shared/aws/published-slugs.ts';
import { partitionOf } from '../../shared/aws/question-keys.ts';
import { opinionRepository } from '../../shared/aws/opinion-repository.ts';
import { questionRepository } from '../../shared/aws/question-repository.ts';
import { questionRow } from '../../shared/aws/question-row.ts';
import { readingRecord } from '../../shared/aws/reading-record.ts';
import { receipts } from '../../shared/aws/receipts.ts';
import { reviewRepository } from '../../shared/aws/review-repository.ts';
import { threadRepository } from '../../shared/aws/thread-repository.ts';
import { openQuestions } from '../../shared/aws/open-questions.ts';
import { tombstoneRepository } from '../../shared/aws/tombstone-repository.ts';
import { vault } from '../../shared/aws/vault.ts';
import { waitRepository } from '../../shared/aws/wait-repository.ts';
import { walkProgress } from '../../shared/aws/walk-progress.ts';
import { StageSettings } from '../../shared/config/stage-settings.ts';
import type { AnswerBody, TextBody } from '../../shared/domain/bodies.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { Question, QuestionIn, Status } from '../../shared/domain/question.ts';
import local from '../../infra/stages/local.json' with { type: 'json' };
import { startDynamoDb, tables } from '../aws/dynamodb-engine.ts';
import { makeDoctor } from '../domain/assignment/make-doctor.ts';
import { acceptedAt, makeQuestion, questionIdOf } from '../domain/make-question.ts';

export const settings = StageSettings.parse(local);
const text = 'My left eyelid has twitched for five weeks, mostly when I am tired. Is this normal, and should I have a test?';
const asker = { ageBand: '20-29', sex: 'female', relation: 'self' } as const;
const row = z.object({ pk: z.string(), sk: z.string() }).loose();

/** The system without its functions: a real table engine and everything that the use cases are given, but executions. */
export async function openClinic() {
  const engine = await startDynamoDb();
  await engine.createTables();
  const { client } = engine;
  const doctors = doctorRepository(client, tables.doctors);
  const parts = {
    settings,
    doctors,
    questions: questionRepository(client, tables.questions, settings, doctors),
    reviews: reviewRepository(client, tables.questions, settings.claimEmergencyWithin),
    bodies: bodyRepository(client, tables.questions),
    drafts: draftRepository(client, tables.questions),
    opinions: opinionRepository(client, tables.questions),
    vault: vault(client, tables.vault),
    contacts: contactRepository(client, tables.contacts),
    threads: threadRepository(client, tables.threads),
    tombstones: tombstoneRepository(client, tables.questions),
    open: openQuestions(client, tables.questions),
    progress: walkProgress(client, tables.questions),
    pause: async () => {},
    waits: waitRepository(client, tables.questions),
    outbox: outbox(client, tables.questions),
    due: dueRows(client, tables.questions),
    backlog: backlog(client, tables.questions),
    slugs: publishedSlugs(client, tables.questions),
    followUps: followUpRepository(client, tables.questions),
    limits: intakeLimits(client, tables.questions),
    recordReading: readingRecord(client, tables.questions),
    receipts: receipts(async () => 'a secret of the tests'),
    reviewWithin: settings.reviewWithin,
    stageCountry: settings.country,
    publicBaseUrl: 'https://askwell.example',
  };
  let last = 0;

  /** Every row of a question. */
  const rowsOf = async (questionId: QuestionId) => {
    const query = { TableName: tables.questions, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': partitionOf(questionId) } };
    return z.array(row).parse((await client.send(new QueryCommand(query))).Items);
  };
  /** A question's events, oldest first, as types. */
  const eventsOf = async (questionId: QuestionId) =>
    (await rowsOf(questionId)).filter(({ sk }) => sk.startsWith('EVENT#')).map((each) => OutboxRow.parse(each).event);

  return {
    ...parts,
    engine,
    client,
    rowsOf,
    eventsOf,
    eventTypesOf: async (questionId: QuestionId): Promise<string[]> => (await eventsOf(questionId)).map(({ type }) => type),
    /** An id that no other test of the file uses. */
    newId: () => questionIdOf((last += 1)),
    /** Writes a question as it would stand in this status, with its text and raw text. */
    async place<S extends Status>(status: S, changes: Partial<QuestionIn<S>> = {}): Promise<QuestionIn<S>> {
      const questionId = questionIdOf((last += 1));
      const question = makeQuestion(status, { everEmergency: false, excludedDoctors: [], declines: 0, language: 'en', ...changes, questionId });
      await client.send(new PutCommand({ TableName: tables.questions, Item: questionRow(question as Question, settings, undefined) }));
      const version = 'deidentified' in question ? question.deidentified?.textVersion : undefined;
      const items = [
        parts.vault.putSubmission(questionId, { text: new PhiText(text), title: new PhiText('Twitching eyelid'), asker }),
        ...(version === undefined ? [] : [parts.bodies.put(questionId, 'text', version, textBody())]),
      ];
      await client.send(new TransactWriteCommand({ TransactItems: items }));
      return question;
    },
    /** Writes a body of an answer. */
    async placeAnswer(questionId: QuestionId, answerVersion: number, changes: Partial<AnswerBody> = {}): Promise<void> {
      const body: AnswerBody = {
        reply: 'A twitching eyelid is common and usually passes. You need no test unless it spreads; see a neurologist then.',
        spans: [], doctor: { name: 'Lin Mei', specialty: 'neurology' }, answeredAt: acceptedAt, findings: [], ...changes,
      };
      await client.send(new TransactWriteCommand({ TransactItems: [parts.bodies.put(questionId, 'answer', answerVersion, body)] }));
    },
    /** Puts a doctor on the roster, with this many places in use. */
    async placeDoctor(doctorId: string, changes: Parameters<typeof makeDoctor>[1] = {}): Promise<void> {
      await client.send(new PutCommand({ TableName: tables.doctors, Item: { ...makeDoctor(doctorId, changes), roster: 'doctors' } }));
    },
    close: () => engine.stop(),
  };
}
export type Clinic = Awaited<ReturnType<typeof openClinic>>;

export function textBody(changes: Partial<TextBody> = {}): TextBody {
  return { title: 'Twitching eyelid', text, asker, spans: [], doubts: [], questionsAsked: [], ...changes };
}
