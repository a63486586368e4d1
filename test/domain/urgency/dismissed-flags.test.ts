import { describe, expect, it } from 'vitest';
import { assessWithTitle } from '../../../shared/domain/screening.ts';
import { UrgencyAssessment } from '../../../shared/domain/triage.ts';
import { assessUrgency } from '../../../shared/domain/urgency/assess-urgency.ts';

describe('a red flag that is spoken of and does not count', () => {
  it.each([
    ['I sleep badly, but I have no thoughts of suicide.', 'suicidalIdeation', 'thoughts of suicide', ['negated']],
    ['I am not suicidal, just tired.', 'suicidalIdeation', 'suicidal', ['negated']],
    ['我沒有想自殺，只是睡不好。', 'suicidalIdeation', '自殺', ['negated']],
    ['The neck is a little stiff, but I have no fever.', 'meningitisSigns', 'neck is a little stiff, but I have no fever', ['negated']],
    ['I used to cut myself when I was fifteen.', 'selfHarm', 'cut myself', ['historical']],
    ['My brother killed himself last year, and I sleep badly.', 'suicidalIdeation', 'killed himself', ['otherExperiencer', 'historical']],
    ['What if I get a seizure while driving?', 'firstSeizure', 'seizure while driving', ['hypothetical']],
    ['In the film the woman has a thunderclap headache.', 'thunderclapHeadache', 'thunderclap headache', ['elsewhere']],
  ])('D4 is kept with how it is spoken of: %s', (text, name, words, assertions) => {
    const { redFlags, dismissed = [] } = UrgencyAssessment.parse(assessUrgency(text));
    expect(redFlags.map((flag) => flag.name)).not.toContain(name);
    const found = dismissed.find((flag) => flag.name === name);
    expect(text.slice(found?.start, found?.end)).toContain(words);
    expect(found?.assertions).toEqual(expect.arrayContaining([...assertions]));
  });

  it('D4 is not told of where it counts elsewhere in the text', () => {
    const { redFlags, dismissed } = assessUrgency('I am not suicidal, I told them. But I want to kill myself tonight.');
    expect(redFlags.map(({ name }) => name)).toContain('suicidalIdeation');
    expect(dismissed?.map(({ name }) => name) ?? []).not.toContain('suicidalIdeation');
  });

  it('D4 has its place in the text beside a title, and none where it stands in the title', () => {
    const text = 'I sleep badly. I am not suicidal.';
    const [found] = assessWithTitle(text, 'Sleep')?.dismissed ?? [];
    expect(text.slice(found?.start, found?.end)).toBe('suicidal');
    expect(assessWithTitle('I sleep badly and I am tired all day.', 'Not suicidal')?.dismissed).toEqual([{ name: 'suicidalIdeation', start: 0, end: 0, assertions: ['negated'] }]);
  });

  it('says nothing where nothing was spoken of', () => {
    expect(assessUrgency('My left eyelid has twitched for five weeks.')).not.toHaveProperty('dismissed');
  });
});
