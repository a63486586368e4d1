import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { clientConfig } from './engine-client.ts';
import { redriveLocally } from './redrive/redrive-locally.ts';
import { redriveOnAws } from './redrive/redrive-on-aws.ts';
import { readEndpoints } from './read-endpoints.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = 'Usage: npm run redrive [-- --data .askwell]   or, on AWS: npm run redrive -- --aws --queues <how their names start>';
const Endpoints = z.object({ sqs: z.string(), deadLetterQueues: z.array(z.object({ name: z.string(), url: z.string(), sourceUrl: z.string() })) });

/** Moves every dead letter back to where it failed and prints how many, queue by queue. */
async function redrive(args: readonly string[]): Promise<void> {
  const { data, aws, queues } = parse(args);
  if (aws) {
    if (queues === undefined) throw new StartupError(usage);
    for (const name of await redriveOnAws(new SQSClient({}), queues)) console.log(`${name}: move started`);
    return;
  }
  const { sqs, deadLetterQueues } = readEndpoints(data, Endpoints);
  const client = new SQSClient({ ...clientConfig(sqs), maxAttempts: 1 });
  for (const queue of deadLetterQueues) {
    const moved = await redriveLocally(client, queue).catch(() => {
      throw new StartupError(`The system on ${data} does not answer: is it running?`);
    });
    console.log(`${queue.name}: ${moved} moved`);
  }
}

function parse(args: readonly string[]) {
  try {
    const options = { data: { type: 'string', default: '.askwell' }, aws: { type: 'boolean', default: false }, queues: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new StartupError(usage);
  }
}

await runCommand(redrive);
