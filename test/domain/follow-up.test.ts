import { describe, expect, it } from 'vitest';
import { followUpOn, roundOf } from '../../shared/domain/follow-up.ts';
import { statuses } from '../../shared/domain/question.ts';
import { makeQuestion, questionIdOf } from './make-question.ts';

const answered = ['published', 'answeredPrivately'] as const;
const earlier = (round: number) => ({ of: questionIdOf(9), round, doctorId: 'lin' });

describe('followUpOn', () => {
  it.each(statuses)('I4 goes on from an answer alone: %s', (status) => {
    const prior = makeQuestion(status);
    const isAnswered = (answered as readonly string[]).includes(status);
    expect(followUpOn(prior, undefined, 3)).toEqual(isAnswered ? { of: prior.questionId, round: 2, doctorId: 'doctorId' in prior ? prior.doctorId : '' } : 'noAnswer');
  });

  it.each([[1, 'roundsUsedUp'], [2, 'roundsUsedUp'], [3, 3], [9, 3]] as const)('I4 A6 counts rounds: after two of %d comes %s', (most, expected) => {
    const found = followUpOn(makeQuestion('published', { followUp: earlier(2) }), undefined, most);
    expect(typeof found === 'string' ? found : found.round).toBe(expected);
  });

  it.each(statuses)('I4 leaves the place of one that came to nothing: %s', (status) => {
    const found = followUpOn(makeQuestion('published'), makeQuestion(status), 3);
    expect(found === 'followedUpAlready').toBe(status !== 'withdrawn' && status !== 'declined');
  });

  it('knows no question that is not there', () => {
    expect(followUpOn(undefined, undefined, 3)).toBe('noAnswer');
    expect(roundOf(makeQuestion('published'))).toBe(1);
  });
});
