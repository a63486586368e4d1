import { describe, expect, it } from 'vitest';
import { readStage, stageNames } from '../../infra/stage.ts';
import { StageSettings } from '../../shared/config/stage-settings.ts';

describe('a stage', () => {
  it.each(stageNames())('%s has settings that parse', (stage) => {
    expect(readStage(stage).stage).toBe(stage);
  });

  it('that does not exist is refused with the names of those that do', () => {
    expect(() => readStage('../local')).toThrow(/No stage "\.\.\/local": there are .*local/);
  });

  it('G7 takes second opinions only where it says so', () => {
    const { secondOpinions, ...silent } = readStage('local');
    expect([secondOpinions, StageSettings.parse(silent).secondOpinions]).toEqual([true, false]);
  });

  it('gives a function an environment below Lambda’s 4 KB', () => {
    for (const stage of stageNames()) expect(JSON.stringify(readStage(stage)).length).toBeLessThan(3_000);
  });
});
