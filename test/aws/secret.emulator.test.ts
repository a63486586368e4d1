import { once } from 'node:events';
import { createServer } from 'node:http';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { expect, it } from 'vitest';
import { secretReader } from '../../shared/aws/secret.ts';

it('reads a secret once, and again after a read that failed', async () => {
  let reads = 0;
  const server = createServer((_request, response) => {
    reads += 1;
    const answer = reads === 1 ? { __type: 'ResourceNotFoundException' } : { SecretString: 'kept' };
    response.writeHead(reads === 1 ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const client = new SecretsManagerClient({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 });
  const read = secretReader(client, 'arn');
  await expect(read()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  expect(await Promise.all([read(), read(), read()])).toEqual(['kept', 'kept', 'kept']);
  expect(reads).toBe(2);
  server.closeAllConnections();
  server.close();
});
