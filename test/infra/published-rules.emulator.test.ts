import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack, Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../infra/build-app.ts';
import { EdgeStack } from '../../infra/edge-stack.ts';
import { ModerationStack } from '../../infra/moderation-stack.ts';
import { rulePacks } from '../../infra/published-rules.ts';
import { readStage } from '../../infra/stage.ts';
import type { StageSettings } from '../../shared/config/stage-settings.ts';
import { builtFront } from '../fixture/built-front.ts';
import { noCode, synthesize } from './synthesized.ts';

const outdir = mkdtempSync(join(tmpdir(), 'askwell-rules-'));
afterAll(() => rmSync(outdir, { recursive: true }));

const local = readStage('local');
const edge = { originHost: 'abc123.execute-api.eu-west-1.amazonaws.com', requestsPerFiveMinutes: 500 };
const domain = { host: 'ask.example.org', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/one' };
const stages: readonly StageSettings[] = [
  local,
  { ...local, stage: 'trial', operatorAddresses: ['operator@example.org'], edge },
  { ...local, stage: 'public', edge: { ...edge, domain } },
];
const build = (settings: StageSettings): App => buildApp({ settingsOf: () => settings, code: noCode, web: builtFront, outdir: join(outdir, settings.stage) });

interface Acknowledgement {
  readonly path: string;
  readonly rule: string;
  readonly reason: string;
}

/** What the packs find, whether acknowledged or not: a rule and the construct that breaks it. */
function findings(app: App): { rule: string; path: string }[] {
  return rulePacks.flatMap((Pack) => {
    const pack = new Pack(app);
    return pack.validateScope(app).violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => ({ rule: `${pack.name}::${ruleName}`, path: constructPath })),
    );
  });
}

function acknowledgements(app: App): Acknowledgement[] {
  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>).map(([rule, reason]) => ({ path: node.path, rule, reason }))),
  );
}

const covers = (acknowledged: Acknowledgement, { rule, path }: { rule: string; path: string }): boolean =>
  acknowledged.rule === rule && (acknowledged.path === '' || path === acknowledged.path || path.startsWith(`${acknowledged.path}/`));

describe.each(stages)('K5 the published rules, AwsSolutions and HIPAA, for the stage $stage', (settings) => {
  const app = build(settings);
  const found = findings(app);
  const given = acknowledgements(app);

  it('are kept or acknowledged by every resource', () => {
    expect(found.filter((finding) => !given.some((acknowledged) => covers(acknowledged, finding)))).toEqual([]);
  });

  it.each(given)('are not acknowledged in vain: $rule at "$path"', (acknowledged) => {
    expect(found.filter((finding) => covers(acknowledged, finding))).not.toEqual([]);
  });

  it.each(given)('have a reason of substance where they are not kept: $rule at "$path"', ({ reason }) => {
    expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(reason.split(' ').length).toBeGreaterThanOrEqual(9);
  });

  it('let synth pass', () => {
    expect(() => app.synth()).not.toThrow();
  });
});

describe('K5 the published rules', () => {
  it('are acknowledged for the whole app in four cases only', () => {
    expect(acknowledgements(build(local)).filter(({ path }) => path === '').map(({ rule }) => rule.replace(/.*-/, '')).sort()).toEqual([
      'DynamoDBInBackupPlan', 'LambdaConcurrency', 'LambdaDLQ', 'LambdaInsideVPC',
    ]);
  });

  it('stop synth where a resource breaks one', () => {
    const app = build({ ...local, stage: 'broken' });
    new sqs.Queue(new Stack(app, 'Careless'), 'plain');
    expect(() => app.synth()).toThrow();
  });
});

describe.each<[string, (app: App) => Stack]>([
  ['core', (app) => new ModerationStack(app, 'Moderation', { settings: { ...local, stage: 'trial' }, code: noCode })],
  ['edge', (app) => new EdgeStack(app, 'Edge', { stage: 'trial', edge, web: builtFront() })],
])('the %s stack', (_, stackOf) => {
  it('satisfies CloudFormation’s schemas and rules', () => {
    expect(() => synthesize(stackOf, { builtinCloudFormationValidation: true })).not.toThrow();
  });
});
