import { describe, expect, it } from 'vitest';
import { StageSettings } from '../../shared/config/stage-settings.ts';
import { answerReviewReasons } from '../../shared/domain/lifecycle/answer-steps.ts';
import { queued, triaged } from '../../shared/domain/lifecycle/triage-steps.ts';
import { teamsOf } from '../../shared/domain/notifying/staff-notices.ts';
import type { Team } from '../../shared/domain/notifying/staff-notices.ts';
import { minutesAfter } from '../../shared/domain/ids.ts';
import { nextStep, reviewReasons } from '../../shared/domain/next-step.ts';
import type { ReviewReason } from '../../shared/domain/question.ts';
import { UrgencyLevel, urgencyRank } from '../../shared/domain/triage.ts';
import local from '../../infra/stages/local.json' with { type: 'json' };
import { acceptedAt, makeQuestion } from './make-question.ts';

const settings = StageSettings.parse(local);

/** What a level does: where the question goes, who is paged at the door, minutes to review, assign and answer, and what publishing asks. */
interface Action {
  readonly route: 'review' | 'assign';
  readonly because: readonly ReviewReason[];
  readonly paged: readonly Team[];
  readonly minutes: readonly [review: number, assign: number, answer: number];
  readonly secondPerson: boolean;
}
const actions: Record<UrgencyLevel, Action> = {
  emergency: { route: 'review', because: ['emergency'], paged: ['onCall'], minutes: [15, 15, 60], secondPerson: true },
  unknown: { route: 'review', because: ['urgencyUnknown'], paged: [], minutes: [60, 60, 240], secondPerson: false },
  urgent: { route: 'assign', because: [], paged: [], minutes: [120, 240, 480], secondPerson: false },
  soon: { route: 'assign', because: [], paged: [], minutes: [480, 1440, 1440], secondPerson: false },
  routine: { route: 'assign', because: [], paged: [], minutes: [1440, 2880, 4320], secondPerson: false },
};

/** A question that triage found to be of this level. */
function triagedAt(level: UrgencyLevel) {
  const calm = { level: 'routine', redFlags: [], review: false } as const;
  const classification = { specialty: 'neurology', review: false } as const;
  const before = makeQuestion('classified', { intake: { ...calm, redFlags: [] }, classification, clearedReasons: [], everEmergency: false, languageSupported: true, deidentified: { textVersion: 1, uncertain: false } });
  return { ...before, ...triaged(before, { level, redFlags: [], review: level === 'emergency' || level === 'unknown', version: 'urgency-1' }) };
}

describe('an urgency level', () => {
  it.each(UrgencyLevel.options)('D1 %s decides route, page, due times and what publishing asks', (level) => {
    const { route, because, paged, minutes, secondPerson } = actions[level];
    const question = triagedAt(level);
    expect(nextStep(question)).toBe(route);
    expect(reviewReasons(question)).toEqual(because);
    expect(teamsOf('QuestionSubmitted', level)).toEqual(paged);
    expect([settings.reviewWithin[level], settings.assignWithin[level], settings.answerWithin[level]]).toEqual(minutes);
    expect(queued(question, acceptedAt, settings.assignWithin).dueAt).toBe(minutesAfter(acceptedAt, minutes[1]));
    const answered = makeQuestion('answered', { urgency: question.urgency, everEmergency: question.everEmergency });
    expect(answerReviewReasons(answered, 'accepted').includes('emergency')).toBe(secondPerson);
  });

  it('D1 ranks worklists with what may be an emergency first', () => {
    expect([...UrgencyLevel.options].sort((a, b) => urgencyRank(a) - urgencyRank(b))).toEqual(['emergency', 'unknown', 'urgent', 'soon', 'routine']);
  });
});
