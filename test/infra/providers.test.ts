import { describe, expect, it } from 'vitest';
import { functionNames } from '../../infra/function-duties.ts';
import { StageSettings } from '../../shared/config/stage-settings.ts';
import { readStage } from '../../infra/stage.ts';
import { list, moderationTemplate } from './synthesized.ts';

type Providers = StageSettings['providers'];
const model = { modelId: 'eu.a.model-v1:0', resourceArns: ['arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.a.model-v1:0', 'arn:aws:bedrock:*::foundation-model/a.model-v1:0'] };

/** Which function may call a paid service, and how. */
function paidGrants(providers: Providers): string[] {
  const template = moderationTemplate({ providers });
  return functionNames.flatMap((name) => template.policyOf(name).flatMap(({ Action }) => list(Action)).filter((action) => /^(?:bedrock|comprehend)/.test(action)).map((action) => `${name} ${action}`));
}

describe('paid providers', () => {
  it.each<[string, Providers, string[]]>([
    ['nothing', undefined, []],
    ['Comprehend', { identifiers: 'comprehend' }, ['deidentify-question comprehend:DetectPiiEntities']],
    ['Comprehend Medical', { identifiers: 'comprehend-medical' }, ['deidentify-question comprehendmedical:DetectPHI']],
    ['a language model', { secondOpinion: model }, ['classify-specialty bedrock:InvokeModel', 'flag-urgency bedrock:InvokeModel']],
  ])('L4 a stage that chose %s lets these functions call it', (_chosen, providers, grants) => {
    expect(paidGrants(providers)).toEqual(grants);
  });

  it.each<[string, unknown]>([
    ['an unknown detector', { identifiers: 'other' }],
    ['a model without what may be invoked', { secondOpinion: { modelId: 'a', resourceArns: [] } }],
    ['a misspelled setting', { secondopinion: model }],
  ])('refuses %s', (_case, providers) => {
    expect(StageSettings.safeParse({ ...readStage('local'), providers }).success).toBe(false);
  });
});
