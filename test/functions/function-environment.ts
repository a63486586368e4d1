import { vi } from 'vitest';
import { functionEnvs } from '../../shared/config/function-env.ts';
import type { FunctionName } from '../../shared/config/function-env.ts';
import { StageSettings } from '../../shared/config/stage-settings.ts';
import { tables } from '../aws/dynamodb-engine.ts';

export const stageSettings: StageSettings = StageSettings.parse({
  stage: 'test', siteName: 'Askwell', country: 'TW', timeZone: 'Asia/Taipei', languages: ['en', 'zh-Hant'], publishProfile: 'safe-harbor',
  mailSender: 'askwell@example.org', moderatorAddresses: ['mod@example.org'], onCallAddresses: ['oncall@example.org'], secondLineAddresses: ['second@example.org'],
  staffOrigins: ['https://staff.example.org'],
  reviewWithin: { emergency: 15, unknown: 60, urgent: 120, soon: 480, routine: 1440 },
  assignWithin: { emergency: 15, unknown: 60, urgent: 240, soon: 1440, routine: 2880 },
  answerWithin: { emergency: 60, unknown: 240, urgent: 480, soon: 1440, routine: 4320 },
  claimFor: 15, claimEmergencyWithin: 15, stuckAfter: 10, declinesBeforeReview: 3, vaultDaysAfterEnd: 30,
});

const values: Readonly<Record<string, string>> = {
  QUESTIONS_TABLE: tables.questions, VAULT_TABLE: tables.vault, CONTACTS_TABLE: tables.contacts, DOCTORS_TABLE: tables.doctors, THREADS_TABLE: tables.threads,
  STAGE_SETTINGS: JSON.stringify(stageSettings), PUBLIC_BASE_URL: 'https://ask.example.org', STAFF_BASE_URL: 'https://staff.example.org',
};

/** Sets the environment that the named function reads, and where its services are. Import the function after it. */
export function provideEnvironment(name: FunctionName, endpoints: { readonly dynamodb: string; readonly ses?: string; readonly sqs?: string }): void {
  for (const variable of Object.keys(functionEnvs[name].shape)) vi.stubEnv(variable, values[variable]);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', endpoints.dynamodb);
  vi.stubEnv('AWS_ENDPOINT_URL_SESV2', endpoints.ses);
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', endpoints.sqs);
  if (endpoints.sqs === undefined) return;
  vi.stubEnv('BACKLOG_QUEUE_URL', `${endpoints.sqs}/000000000000/backlog`);
  vi.stubEnv('DEAD_LETTER_QUEUES', JSON.stringify({ submissions: `${endpoints.sqs}/000000000000/submissions-dead-letters` }));
}
