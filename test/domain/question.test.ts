import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgeBand, Question, ageBandOf, endStatuses, hasEnded, isIn, statuses, urgencyOf } from '../../shared/domain/question.ts';
import type { UrgencyFinding } from '../../shared/domain/question.ts';
import { makeQuestion, oneOfEach } from './make-question.ts';

describe('a question', () => {
  it.each(oneOfEach.map((question) => [question.status, question] as const))('%s keeps only the evidence of its status', (status, question) => {
    const schema = Question.options.find((option) => option.shape.status.value === status);
    expect(Object.keys(question).filter((key) => !(key in (schema?.shape ?? {})))).toEqual([]);
    expect(Question.parse({ ...question, stale: 'left over from an earlier status' })).toEqual(question);
  });

  it('has no doctor once it waits in the backlog again', () => {
    const stale = { ...makeQuestion('assigned'), status: 'awaitingDoctor', queuedAt: '2026-03-02T09:30:00.000Z' };
    expect(Question.parse(stale)).not.toHaveProperty('doctorId');
  });

  it.each(oneOfEach.map((question) => [question.status, question] as const))('%s has ended exactly if it is an outcome', (status, question) => {
    expect(hasEnded(question)).toBe((endStatuses as readonly string[]).includes(status));
    expect(isIn(question, [status])).toBe(true);
    expect(isIn(question, statuses.filter((other) => other !== status))).toBe(false);
  });

  it('is as urgent as the door said until triage or a person says more', () => {
    const intake: UrgencyFinding = { level: 'emergency', redFlags: ['stroke'], review: true };
    expect(urgencyOf(makeQuestion('submitted', { intake })).level).toBe('emergency');
    expect(urgencyOf(makeQuestion('inReview', { intake, urgency: undefined })).level).toBe('emergency');
    expect(urgencyOf(makeQuestion('triaged', { intake })).level).toBe('soon');
  });
});

describe('ageBandOf', () => {
  it.each([[0, '0-9'], [9, '0-9'], [10, '10-19'], [89, '80-89'], [90, '90+'], [120, '90+']])('puts %i years into %s', (years, band) => {
    expect(ageBandOf(years)).toBe(band);
  });

  it('finds a band that holds the age, for every age', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (years) => {
        const [from = 0, to = Infinity] = ageBandOf(years).split(/[-+]/).map((bound) => (bound === '' ? Infinity : Number(bound)));
        return AgeBand.options.includes(ageBandOf(years)) && from <= years && years <= to;
      }),
    );
  });
});
