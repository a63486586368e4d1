import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStage, stageNames } from '../infra/stage.ts';

/*
 * `npm run deploy -- --stage NAME`: says what a deployment needs, checks what can be checked from here, and hands over
 * to the CDK. What follows `--` goes to `cdk deploy` (a profile, `--require-approval never`, …).
 */
const needs = `A deployment needs
  1. a stage of your own: copy infra/stages/local.json to infra/stages/NAME.json and edit every address and number in it;
  2. credentials of the AWS account and a region (AWS_PROFILE, or AWS_ACCESS_KEY_ID …, and AWS_REGION);
  3. the account prepared once: npx cdk bootstrap aws://ACCOUNT/REGION (and us-east-1, when the stage has an edge);
  4. the stage's mailSender verified in SES, and SES out of its sandbox;
  5. after the first deployment: the first admin, as docs/runbook.md says.`;

const { values, positionals } = parseArgs({ options: { stage: { type: 'string' } }, allowPositionals: true, strict: true });
const missing = missingOf(values.stage);
if (missing.length > 0 || values.stage === undefined) {
  console.error(`${needs}\n\nMissing: ${missing.join('; ')}.`);
  process.exit(1);
}
const settings = readStage(values.stage);
console.log(`${needs}\n\nDeploying stage ${settings.stage} (${settings.siteName}, ${settings.country}, ${settings.timeZone}).`);
const cdk = join(import.meta.dirname, '../node_modules/.bin/cdk');
const { status } = spawnSync(cdk, ['deploy', '--all', ...positionals], { stdio: 'inherit', env: { ...process.env, ASKWELL_STAGE: settings.stage } });
process.exit(status ?? 1);

function missingOf(stage: string | undefined): string[] {
  const own = stageNames().filter((name) => name !== 'local');
  const credentials = ['AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
  return [
    ...(stage === undefined ? [`--stage (there are: ${own.join(', ') || 'none of your own yet'})`] : []),
    ...(stage === 'local' ? ['a stage that is not "local", whose addresses are made up'] : []),
    ...(stage !== undefined && !stageNames().includes(stage) ? [`infra/stages/${stage}.json`] : []),
    ...(credentials.some((name) => process.env[name] !== undefined) ? [] : ['AWS credentials']),
    ...(process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ? [] : ['AWS_REGION']),
  ];
}
