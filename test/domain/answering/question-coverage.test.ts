import { describe, expect, it } from 'vitest';
import { extractQuestions } from '../../../shared/domain/answering/extract-questions.ts';
import { coverageOf } from '../../../shared/domain/answering/question-coverage.ts';
import { twitchingQuestion, twitchingReply } from './answered-thread.ts';

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

  it('G3 sees that the golden answer leaves one question open and half-answers the other', () => {
    const questions = extractQuestions(twitchingQuestion);
    expect(questions.map((question) => coverageOf(question, twitchingReply))).toEqual(['not', 'partly']);
  });
});
