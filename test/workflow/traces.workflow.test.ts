import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { OutboxRow } from '../../shared/aws/outbox.ts';
import { partitionOf } from '../../shared/aws/question-keys.ts';
import { QuestionId } from '../../shared/domain/ids.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const account = { region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
/** All that a line of log may say: no field of it takes free text. */
const Line = z.strictObject({
  level: z.enum(['info', 'warn', 'error']),
  code: z.string().regex(/^[a-z-]{1,40}$/),
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  function: z.string().regex(/^askwell-local-[a-z-]+$/),
  requestId: z.uuid().optional(),
  route: z.string().regex(/^[a-zA-Z]{1,40}$/).optional(),
  status: z.int().optional(),
  messageId: z.uuid().optional(),
  questionId: QuestionId.optional(),
  eventId: z.string().regex(/^q[a-z2-7]{26}-[a-z0-9-]+$/).optional(),
  eventType: z.string().regex(/^[A-Za-z]{1,40}$/).optional(),
  kind: z.string().regex(/^[a-zA-Z]{1,30}$/).optional(),
  errorName: z.string().regex(/^[\w.]{1,80}$/).optional(),
  at: z.array(z.string().regex(/^[\w.-]+:\d+:\d+$/)).optional(),
  orphan: z.string().regex(/^[a-z-]{1,40}$/).optional(),
  count: z.int().optional(),
  receiveCount: z.int().optional(),
  durationMs: z.number().optional(),
});

beforeAll(() => system.start());
afterAll(() => system.remove());

/** Every line that any function has logged. */
function logLines() {
  const directory = join(system.data, 'logs');
  const text = readdirSync(directory).map((file) => readFileSync(join(directory, file), 'utf8'));
  return text.flatMap((each) => each.split('\n').filter((line) => line.startsWith('{"level"'))).map((line) => Line.parse(JSON.parse(line)));
}

const functionsIn = (traceId: string) => [...new Set(logLines().filter((line) => line.traceId === traceId).map((line) => line.function.replace('askwell-local-', '')))].sort();

async function eventsOf(questionId: string) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...account, endpoint: system.local.endpoints.dynamodb }));
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: system.local.endpoints.tables['questions'],
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
      ExpressionAttributeValues: { ':pk': partitionOf(QuestionId.parse(questionId)), ':event': 'EVENT#' },
    }),
  );
  client.destroy();
  return Items.map((item) => OutboxRow.parse(item).event);
}

it('one trace leads from the answer to a submission through the queue, the execution, every log and every event to the mails', async () => {
  const doctor = await system.engage('traced-doctor');
  const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` };
  const submission = { text: texts.tremor, consent: { publish: true }, contact: { email: 'asker@mail.example' } };
  const submitted = await system.person().post('/questions', submission, headers);
  expect(submitted.headers.get('x-trace-id')).toBe(trace);
  const patient = system.patient(z.object({ questionId: z.string(), receipt: z.string() }).loose().parse(submitted.json()) as Parameters<typeof system.patient>[0]);
  await patient.reaches('assigned');
  const answered = await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.tremor });
  const doctorsTrace = answered.headers.get('x-trace-id') ?? '';
  await patient.reaches('published');

  const sfn = new SFNClient({ ...account, endpoint: system.local.endpoints.stepFunctions });
  const executionArn = `${system.local.endpoints.stateMachineArn.replace(':stateMachine:', ':execution:')}:${patient.questionId}`;
  const { input = '' } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
  sfn.destroy();
  expect(JSON.parse(input)).toMatchObject({ traceId: trace });

  expect((await eventsOf(patient.questionId)).map(({ type, traceId }) => [type, traceId])).toEqual([
    ['QuestionSubmitted', trace],
    ['QuestionDeidentified', trace],
    ['QuestionClassified', trace],
    ['QuestionTriaged', trace],
    ['QuestionQueued', trace],
    ['DoctorAssigned', trace],
    ['QuestionAnswered', doctorsTrace],
    ['AnswerAccepted', trace],
    ['ThreadPublished', trace],
  ]);
  // What sends and erases comes after the page.
  const seen = await eventually('the mails', async () => {
    const functions = functionsIn(trace);
    return functions.includes('notify-patient') && functions.includes('erase-question') && functions.includes('drain-backlog') ? functions : undefined;
  });
  expect(seen).toEqual([
    'accept-question', 'assign-doctor', 'await-answer', 'check-answer', 'classify-specialty', 'deidentify-question', 'drain-backlog',
    'erase-question', 'flag-urgency', 'notify-patient', 'notify-staff', 'patient-api', 'publish-events', 'publish-thread',
  ]);
  expect(functionsIn(doctorsTrace)).toEqual(['doctor-api', 'publish-events', 'resume-execution']);
  expect((await system.mails()).map(({ to }) => to)).toEqual(expect.arrayContaining(['traced-doctor@clinic.example', 'asker@mail.example']));
});
