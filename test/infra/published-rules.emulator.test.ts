import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { ModerationStack } from '../../infra/moderation-stack.ts';
import { readStage } from '../../infra/stage.ts';
import { noCode, synthesize } from './synthesized.ts';

describe('the core stack', () => {
  it('satisfies CloudFormation’s schemas and rules', () => {
    const settings = readStage('local');
    expect(() =>
      synthesize((app) => new ModerationStack(app, 'Moderation', { settings, code: noCode }), { builtinCloudFormationValidation: true }),
    ).not.toThrow();
  });

  it('K5 satisfies the published security rules, each exception with its reason', () => {
    const settings = { ...readStage('local'), stage: 'trial' };
    expect(() =>
      synthesize((app) => {
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
        return new ModerationStack(app, 'Moderation', { settings, code: noCode });
      }),
    ).not.toThrow();
  });
});
