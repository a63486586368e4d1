import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { clientConfig } from './engine-client.ts';
import { countWaiting } from './redrive/count-waiting.ts';
import { redriveLocally } from './redrive/redrive-locally.ts';
import { countOnAws, redriveOnAws } from './redrive/redrive-on-aws.ts';
import { readEndpoints } from './read-endpoints.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = `Usage: npm run redrive [-- --data .askwell]   or, on AWS: npm run redrive -- --aws --queues <how their names start>
       says how many dead letters each queue holds, then moves them; --dry-run moves none`;
const Endpoints = z.object({ sqs: z.string(), deadLetterQueues: z.array(z.object({ name: z.string(), url: z.string(), sourceUrl: z.string() })) });

/** Says how many dead letters wait, queue by queue, then moves every one back to where it failed. */
async function redrive(args: readonly string[]): Promise<void> {
  const { data, aws, queues, 'dry-run': isDryRun } = parse(args);
  await (aws ? redriveAws(queues, isDryRun) : redriveHere(data, isDryRun));
  if (isDryRun) console.log('Nothing is moved: without --dry-run it is.');
}

async function redriveAws(queues: string | undefined, isDryRun: boolean): Promise<void> {
  if (queues === undefined) throw new StartupError(usage);
  const client = new SQSClient({});
  for (const { name, waiting } of await countOnAws(client, queues)) console.log(`${name}: ${waiting} waiting`);
  if (isDryRun) return;
  for (const name of await redriveOnAws(client, queues)) console.log(`${name}: move started`);
}

async function redriveHere(data: string, isDryRun: boolean): Promise<void> {
  const { sqs, deadLetterQueues } = readEndpoints(data, Endpoints);
  const client = new SQSClient({ ...clientConfig(sqs), maxAttempts: 1 });
  const unanswered = (): never => {
    throw new StartupError(`The system on ${data} does not answer: is it running?`);
  };
  for (const queue of deadLetterQueues) console.log(`${queue.name}: ${await countWaiting(client, queue.url).catch(unanswered)} waiting`);
  if (isDryRun) return;
  for (const queue of deadLetterQueues) console.log(`${queue.name}: ${await redriveLocally(client, queue).catch(unanswered)} moved`);
}

function parse(args: readonly string[]) {
  try {
    const options = { data: { type: 'string', default: '.askwell' }, aws: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false }, queues: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new StartupError(usage);
  }
}

await runCommand(redrive);
