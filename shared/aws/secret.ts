import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';

/** Reads a secret at its first use and keeps it; a read that fails is tried again at the next use. */
export function secretReader(client: SecretsManagerClient, arn: string): () => Promise<string> {
  let reading: Promise<string> | undefined;
  const read = async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn }));
    if (SecretString === undefined || SecretString === '') throw new Error('The secret is empty.');
    return SecretString;
  };
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
