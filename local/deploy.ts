import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStage, stageNames } from '../infra/stage.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';
import { builtWeb } from './web/build-web.ts';

/*
 * `npm run deploy -- --stage NAME`: says what a deployment needs, checks what can be checked from here, and hands over
 * to the CDK. `--diff` shows what would change. What follows `--` goes to the CDK (a profile, `--require-approval never`, …).
 */
const usage = 'Usage: npm run deploy -- --stage NAME [--diff] [-- options of the CDK]';
const needs = `A deployment needs
  1. a stage of your own: copy infra/stages/local.json to infra/stages/NAME.json and edit every address and number in it;
  2. credentials of the AWS account and a region (AWS_PROFILE, or AWS_ACCESS_KEY_ID …, and AWS_REGION);
  3. the account prepared once: npx cdk bootstrap aws://ACCOUNT/REGION (and us-east-1, when the stage has an edge);
  4. the stage's mailSender verified in SES, and SES out of its sandbox;
  5. after the first deployment: mails confirmed, the first admin, a smoke test.
docs/deploy.md tells each step.`;
const credentials = ['AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];

/** Answers the exit code of the CDK. Throws StartupError for what is missing. */
async function deploy(args: readonly string[]): Promise<number> {
  const { stage, diff, others } = parse(args);
  const missing = [...missingOfStage(stage), ...missingOfEnvironment()];
  if (stage === undefined || missing.length > 0) throw new StartupError(`${usage}\n\n${needs}\n\nMissing: ${missing.join('; ')}.`);
  const { siteName, country, timeZone } = readStage(stage);
  console.log(`${needs}\n\n${diff ? 'What would change on' : 'Deploying'} stage ${stage} (${siteName}, ${country}, ${timeZone}).`);
  await builtWeb();
  const cdk = join(import.meta.dirname, '../node_modules/.bin/cdk');
  const { status } = spawnSync(cdk, [...(diff ? ['diff'] : ['deploy', '--all']), ...others], { stdio: 'inherit', env: { ...process.env, ASKWELL_STAGE: stage } });
  return status ?? 1;
}

function parse(args: readonly string[]) {
  try {
    const options = { stage: { type: 'string' }, diff: { type: 'boolean', default: false } } as const;
    const { values, positionals: others } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ...values, others };
  } catch {
    throw new StartupError(usage);
  }
}

function missingOfStage(stage: string | undefined): string[] {
  const own = stageNames().filter((name) => name !== 'local');
  if (stage === undefined) return [`--stage (there are: ${own.join(', ') || 'none of your own yet'})`];
  if (stage === 'local') return ['a stage that is not "local", whose addresses are made up'];
  if (!own.includes(stage)) return [`infra/stages/${stage}.json`];
  const madeUp = Object.entries(readStage(stage)).filter(([, value]) => JSON.stringify(value).includes('@example.'));
  return madeUp.length === 0 ? [] : [`addresses that somebody reads in infra/stages/${stage}.json: ${madeUp.map(([setting]) => setting).join(', ')}`];
}

function missingOfEnvironment(): string[] {
  return [
    ...(credentials.some((name) => process.env[name] !== undefined) ? [] : ['AWS credentials']),
    ...((process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION']) === undefined ? ['AWS_REGION'] : []),
  ];
}

await runCommand(deploy);
