import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brainTitleConcepts } from '../../../shared/domain/publishing/brain-title-concepts.ts';
import { mindTitleConcepts } from '../../../shared/domain/publishing/mind-title-concepts.ts';
import { neurologyTitleConcepts } from '../../../shared/domain/publishing/neurology-title-concepts.ts';
import { psychiatryTitleConcepts } from '../../../shared/domain/publishing/psychiatry-title-concepts.ts';
import { titleOf } from '../../../shared/domain/publishing/title.ts';
import { topicById } from '../../../shared/domain/publishing/topics.ts';
import { twitchingQuestion, twitchingTitle } from '../answering/answered-thread.ts';
import { hostileStrings } from '../hostile-strings.ts';
import { chineseTitleCases, englishTitleCases } from './title-cases.ts';

const listed = [neurologyTitleConcepts, brainTitleConcepts, psychiatryTitleConcepts, mindTitleConcepts].flatMap((each) => Object.entries(each));
const conditions = listed.flatMap(([id, concepts]) => concepts.filter(({ role }) => role === 'condition').map(({ label = topicById(id)?.label, en, zh }) => ({ label, en, zh })));

describe('the heading of a thread', () => {
  it.each(englishTitleCases)('H1 names what is asked: $accepted.0', ({ title = '', text, specialty, accepted }) => {
    expect(accepted).toContain(titleOf({ title, text, specialty, language: 'en' }));
  });

  it.each(chineseTitleCases)('H1 names what is asked: $accepted.0', ({ title = '', text, specialty, accepted }) => {
    expect(accepted).toContain(titleOf({ title, text, specialty, language: 'zh-Hant' }));
  });

  it('H1 names the complaint and the choice of clinic of the golden question', () => {
    expect(titleOf({ title: twitchingTitle, text: twitchingQuestion, specialty: 'neurology', language: 'en' })).toBe('Muscle twitching: neurology or psychiatry?');
  });

  it.each([...englishTitleCases.map((each) => ({ ...each, language: 'en' })), ...chineseTitleCases.map((each) => ({ ...each, language: 'zh-Hant' }))])(
    'brings up no illness that the patient did not: $text',
    ({ title = '', text, specialty, language }) => {
      const heading = titleOf({ title, text, specialty, language }).toLowerCase();
      const told = `${title} ${text}`.toLowerCase().replaceAll('’', "'");
      const brought = conditions.filter(({ label }) => heading.includes((language === 'en' ? label?.en : label?.zh)?.toLowerCase() ?? '-'));
      expect(brought.filter(({ en, zh }) => ![...en, ...zh].some((phrase) => told.includes(phrase.split('*')[0] ?? phrase)))).toEqual([]);
    },
  );

  it.each(hostileStrings.map((text) => [text]))('H7 is short and made of our words, whatever is written', (text) => {
    expect(titleOf({ title: text, text: `${text} My hands tremble.`, specialty: 'neurology', language: 'en' })).toMatch(/^[\w '():,?&é-]{5,100}$/);
  });

  it('H7 holds nothing of a text about something else', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => titleOf({ title: '', text, specialty: 'psychiatry', language: 'en' }).length <= 100));
  });
});

describe('the names that headings give', () => {
  it('are of topics that exist, in both languages', () => {
    expect(listed.filter(([id]) => topicById(id) === undefined)).toEqual([]);
    expect(listed.flatMap(([, concepts]) => concepts).filter(({ label }) => label !== undefined && (label.en.trim() === '' || !/\p{Script=Han}|^[A-Z]+$/u.test(label.zh)))).toEqual([]);
  });
});
