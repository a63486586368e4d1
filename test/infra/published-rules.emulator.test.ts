import { Validations } from 'aws-cdk-lib';
import type { App, Stack } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { EdgeStack } from '../../infra/edge-stack.ts';
import { ModerationStack } from '../../infra/moderation-stack.ts';
import { readStage } from '../../infra/stage.ts';
import { noCode, synthesize } from './synthesized.ts';

const settings = { ...readStage('local'), stage: 'trial' };
const edge = { originHost: 'abc123.execute-api.eu-west-1.amazonaws.com', requestsPerFiveMinutes: 500 };

describe.each<[string, (app: App) => Stack]>([
  ['core', (app) => new ModerationStack(app, 'Moderation', { settings, code: noCode })],
  ['edge', (app) => new EdgeStack(app, 'Edge', { stage: 'trial', edge })],
])('the %s stack', (_, build) => {
  it('satisfies CloudFormation’s schemas and rules', () => {
    expect(() => synthesize(build, { builtinCloudFormationValidation: true })).not.toThrow();
  });

  it('K5 satisfies the published security rules, each exception with its reason', () => {
    expect(() =>
      synthesize((app) => {
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
        return build(app);
      }),
    ).not.toThrow();
  });
});
