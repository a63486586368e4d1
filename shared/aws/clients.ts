import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { translateErrors } from './translate-errors.ts';

const settings = { maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 } };

interface Client {
  readonly middlewareStack: {
    remove(name: string): boolean;
    add(
      middleware: <A, R>(next: (args: A) => Promise<R>) => (args: A) => Promise<R>,
      options: { step: 'initialize'; priority: 'high'; name: string },
    ): void;
  };
}

/** Work that the SDK does for every call and nobody here has a use for: a tenth of a call's processor time, as measured. */
const unused = ['loggerMiddleware', 'getUserAgentMiddleware'] as const;

/** The client with its transient failures translated, outside its own retries. */
function translating<C extends Client>(client: C): C {
  for (const name of unused) client.middlewareStack.remove(name);
  client.middlewareStack.add((next) => (args) => translateErrors(() => next(args)), { step: 'initialize', priority: 'high', name: 'translateErrors' });
  return client;
}

/** A document client as ours; `config` says what differs (tests: the endpoint). */
export function connectDocumentClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(translating(new DynamoDBClient({ ...settings, ...config })), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

// Endpoints, region and credentials come from the environment, by the SDK itself. The marks let the bundler drop the
// clients that a function does not use.
export const documentClient = /* @__PURE__ */ connectDocumentClient();
export const secretsClient = /* @__PURE__ */ translating(/* @__PURE__ */ new SecretsManagerClient(settings));
export const sesClient = /* @__PURE__ */ translating(/* @__PURE__ */ new SESv2Client(settings));
export const sfnClient = /* @__PURE__ */ translating(/* @__PURE__ */ new SFNClient(settings));
export const snsClient = /* @__PURE__ */ translating(/* @__PURE__ */ new SNSClient(settings));
export const sqsClient = /* @__PURE__ */ translating(/* @__PURE__ */ new SQSClient(settings));
