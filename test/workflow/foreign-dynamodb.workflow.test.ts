import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startDynamoDb } from '../aws/dynamodb-engine.ts';
import type { DynamoDbEngine } from '../aws/dynamodb-engine.ts';
import { RunningSystem } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
let foreign: DynamoDbEngine;

beforeAll(async () => {
  foreign = await startDynamoDb();
  vi.stubEnv('ASKWELL_DYNAMODB_ENDPOINT', foreign.endpoint);
  await system.start();
});
afterAll(async () => {
  await system.remove();
  await foreign.stop();
  vi.unstubAllEnvs();
});

it('J6 runs a question through on a DynamoDB that somebody else started, and finds it again after a restart', async () => {
  expect(system.local.endpoints.dynamodb).toBe(foreign.endpoint);
  const doctor = await system.engage('guest');
  const patient = await system.submit({ text: texts.migraine });
  await patient.reaches('assigned');
  await system.stop();
  await system.start();
  expect((await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.migraine })).status).toBe(200);
  await patient.reaches('published');
});
