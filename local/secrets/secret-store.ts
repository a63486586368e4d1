import { randomInt } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { jsonReply, type HttpReply } from '../http-api/http-response.ts';
import { settingOr } from '../state-database.ts';
import type { Stack } from '../template/stack.ts';

const SecretProperties = z.object({
  Name: z.string().optional(),
  SecretString: z.string().optional(),
  GenerateSecretString: z
    .object({
      PasswordLength: z.coerce.number().default(32),
      ExcludePunctuation: z.boolean().default(false),
      SecretStringTemplate: z.string().optional(),
      GenerateStringKey: z.string().optional(),
    })
    .optional(),
});
type SecretProperties = z.infer<typeof SecretProperties>;

/** The stack's secrets. A generated value is made once and stays with the data. */
export interface SecretStore {
  /** Secrets Manager's GetSecretValue, by name or ARN. */
  getSecretValue(input: unknown): HttpReply;
}

const GetSecretValue = z.looseObject({ SecretId: z.string() });

export function openSecretStore(database: DatabaseSync, stack: Stack): SecretStore {
  const secrets = stack.all(['AWS::SecretsManager::Secret'], SecretProperties).map(({ logicalId, ref, properties }) => ({
    arn: ref,
    name: properties.Name ?? logicalId,
    value: settingOr(database, `secret:${logicalId}`, () => valueOf(properties)),
  }));
  return {
    getSecretValue: (input) => {
      const { SecretId } = GetSecretValue.parse(input);
      const secret = secrets.find(({ arn, name }) => arn === SecretId || name === SecretId);
      if (secret === undefined) return jsonReply(400, { __type: 'ResourceNotFoundException', Message: "Secrets Manager can't find the specified secret." });
      return jsonReply(200, { ARN: secret.arn, Name: secret.name, SecretString: secret.value, VersionId: 'local', VersionStages: ['AWSCURRENT'] });
    },
  };
}

function valueOf({ SecretString, GenerateSecretString: generate }: SecretProperties): string {
  if (SecretString !== undefined) return SecretString;
  const password = generatePassword(generate?.PasswordLength ?? 32, generate?.ExcludePunctuation ?? false);
  if (generate?.GenerateStringKey === undefined) return password;
  const template = z.record(z.string(), z.unknown()).parse(JSON.parse(generate.SecretStringTemplate ?? '{}'));
  return JSON.stringify({ ...template, [generate.GenerateStringKey]: password });
}

function generatePassword(length: number, excludePunctuation: boolean): string {
  const alphabet = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${excludePunctuation ? '' : '!#$%&()*+,-./:;<=>?@[]^_{|}~'}`;
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
