import { describe, expect, it } from 'vitest';
import { extractQuestions } from '../../../shared/domain/answering/extract-questions.ts';
import { coverageOf } from '../../../shared/domain/answering/question-coverage.ts';
import { readTerms } from '../../../shared/domain/answering/terms/read-terms.ts';
import { labelledThreads } from './answer-corpus.ts';
import { twitchingQuestion, twitchingReply } from './answered-thread.ts';
import { evasiveReplies, fullReplies, halfReplies, unrelatedReplies } from './coverage-cases.ts';

describe('coverageOf', () => {
  it.each([
    ['Is it normal to twitch for months?', 'Twitching is quite normal and may go on for months.', 'answered'],
    ['Is it normal to twitch for months?', 'Please drink enough water.', 'not'],
    ['Should I see a neurologist or a psychiatrist?', 'See a psychiatrist first, the neurologist has done enough.', 'answered'],
    ['Should I see a neurologist or a psychiatrist?', 'Another neurologist could help.', 'partly'],
    ['Should I see a neurologist or a psychiatrist?', 'Drink less coffee.', 'not'],
    ['What causes my headaches?', 'Most headaches like these are caused by tension.', 'answered'],
    ['What causes my headaches?', 'Rest in a dark room.', 'not'],
    ['Do I need an MRI?', 'An MRI is not needed, I suggest to wait.', 'answered'],
    ['Will my arm get better?', 'The arm should improve within weeks.', 'answered'],
    ['這樣正常嗎？', '這很常見，不必擔心。', 'answered'],
    ['需要做肌電圖嗎？', '建議先觀察，暫時不做肌電圖。', 'answered'],
    ['原因是什麼？', '多喝水。', 'not'],
  ])('G3 judges %j by %j', (question, reply, coverage) => {
    expect(coverageOf(question, reply)).toBe(coverage);
  });

  it.each([...unrelatedReplies, ...evasiveReplies, ...halfReplies, ...fullReplies])('G3 judges %j by %j', (question, reply, ...accepted) => {
    expect(accepted).toContain(coverageOf(question, reply));
  });

  it.each([
    ['My left eyelid has been flickering for two weeks. Is it dangerous?', 'Is it dangerous?', 'Numb fingers at night fit carpal tunnel best; it is harmless.', 'not'],
    ['My left eyelid has been flickering for two weeks. Is it dangerous?', 'Is it dangerous?', 'No, that is harmless.', 'answered'],
    ['My left eyelid has been flickering for two weeks. Is it dangerous?', 'Is it dangerous?', 'A flickering lid is harmless in nearly everybody.', 'answered'],
    ['I started sertraline in May and feel dizzy. Should I stop it?', 'Should I stop it?', 'Restless legs often come from low iron; do not stop it by yourself.', 'not'],
    ['Since this morning one side of my face hangs. What should I do?', 'What should I do?', 'Call an ambulance now; a stroke can only be treated in the first hours.', 'answered'],
    ['我最近眼皮一直跳。這樣要緊嗎？', '這樣要緊嗎？', '失眠很常見，不必擔心。', 'not'],
    ['我最近眼皮一直跳。這樣要緊嗎？', '這樣要緊嗎？', '眼皮跳很常見，不必擔心。', 'answered'],
  ])('G3 reads in %j what %j means, and judges it by %j', (asked, question, reply, coverage) => {
    expect(coverageOf(question, reply, asked)).toBe(coverage);
  });

  it('G3 takes few answers to others, which share nothing with what was asked, for an answer', () => {
    const ideas = (text: string): string[] => readTerms(text).filter(({ category = 'body' }) => ['symptom', 'condition', 'medicine', 'test'].includes(category)).map(({ id }) => id);
    const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
    const judged = labelledThreads.flatMap(({ title = '', question, asked }, at) =>
      [7, 29, 53, 83].flatMap((step) => {
        const { reply } = labelledThreads[(at + step) % labelledThreads.length] ?? { reply: '' };
        if (isHan(reply) !== isHan(question) || ideas(question).some((idea) => ideas(reply).includes(idea))) return [];
        return asked.map((each) => coverageOf(each.question, reply, `${title}\n${question}`));
      }),
    );
    expect(judged.length).toBeGreaterThan(200);
    expect(judged.filter((coverage) => coverage === 'answered').length / judged.length).toBeLessThanOrEqual(0.12);
  });

  it('G3 sees that the golden answer leaves one question open and half-answers the other', () => {
    const questions = extractQuestions(twitchingQuestion);
    expect(questions.map((question) => coverageOf(question, twitchingReply))).toEqual(['not', 'partly']);
    expect(questions.map((question) => coverageOf(question, twitchingReply, twitchingQuestion))).toEqual(['not', 'partly']);
  });
});
