import { describe, expect, it } from 'vitest';
import { extractQuestions } from '../../../shared/domain/answering/extract-questions.ts';

describe('extractQuestions', () => {
  it.each([
    ['a plain question', 'My eyelid jumps. Is that dangerous?', ['Is that dangerous?']],
    ['several in one text', 'I shake. Could it be nerves? What should I do now?', ['Could it be nerves?', 'What should I do now?']],
    ['a greeting before it', 'Doctor, is it normal to feel numb?', ['Is it normal to feel numb?']],
    ['an indirect one', 'I would like to know why my hands shake.', ['I would like to know why my hands shake.']],
    ['a full stop inside a link', 'I read https://example.org/a.b?c=1 about it', []],
    ['an abbreviation', 'Dr. Who said so. Should I ask again?', ['Should I ask again?']],
    ['courtesies only', 'How are you? Right? Thank you.', []],
    ['the same one twice', 'Will it pass soon? will it pass soon?', ['Will it pass soon?']],
    ['Chinese with marks', '醫師您好，我手麻三個月。需要做檢查嗎？該看哪一科？', ['需要做檢查嗎？', '該看哪一科？']],
    ['Chinese strung together', '請問這樣正常嗎，需要吃藥嗎', ['請問這樣正常嗎', '需要吃藥嗎']],
    ['no question at all', 'I have had headaches for two years.', []],
  ])('G3 finds %s', (_case, text, questions) => {
    expect(extractQuestions(text)).toEqual(questions);
  });

  it('lists ten questions of 300 characters at most', () => {
    const text = Array.from({ length: 30 }, (_, at) => `Is number ${at} ${'very '.repeat(100)}common?`).join(' ');
    const questions = extractQuestions(text);
    expect(questions).toHaveLength(10);
    expect(Math.max(...questions.map((question) => Array.from(question).length))).toBe(300);
  });
});
