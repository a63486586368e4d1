import { describe, expect, it } from 'vitest';
import type { DomainEvent, EventType } from '../../../shared/domain/events.ts';
import { dataOf } from '../../../shared/domain/events.ts';
import { reviewIdOf } from '../../../shared/domain/ids.ts';
import { dayCounter, isCounted } from '../../../shared/domain/numbers/count-day.ts';
import { minutesIn, questionIdOf } from '../make-question.ts';

const questionId = questionIdOf(0);
const urgent = { urgency: 'urgent', specialty: 'neurology', doctorId: 'lin', dueAt: minutesIn(99) };
const item = { reviewId: reviewIdOf(questionId, 'question'), subject: 'question', urgency: 'emergency', openedAt: minutesIn(0), dueAt: minutesIn(15) };

function event(type: EventType, facts: Record<string, unknown> = {}, atMinute = 10): DomainEvent {
  return { eventId: 'e', type, schemaVersion: 1, occurredAt: minutesIn(atMinute), questionId, data: dataOf(type, facts) };
}

function totalsOf(...events: DomainEvent[]) {
  const day = dayCounter();
  day.add(events);
  return day.totals();
}

describe('J3 the numbers of a day', () => {
  it('are all zero, and no durations, for a day on which nothing happened', () => {
    const { questions, reviews, answers, doctors } = totalsOf();
    expect(questions).toEqual({ received: 0, published: 0, answeredPrivately: 0, declined: 0, withdrawn: 0 });
    expect(reviews).toMatchObject({ requested: 0, actionRate: null, handling: null });
    expect(answers.untilFirstAnswer).toBeNull();
    expect(doctors).toEqual([]);
  });

  it('count an item that takes a further reason in by that reason, and not as another item', () => {
    const reviewed = { ...item, reasons: ['emergency'], added: ['emergency'] };
    const { reviews, breaches } = totalsOf(event('ReviewRequested', reviewed), event('ReviewRequested', { ...reviewed, reasons: ['emergency', 'stepFailed'], added: ['stepFailed'] }));
    expect(reviews.requested).toBe(1);
    expect(reviews.byReason).toMatchObject({ emergency: 1, stepFailed: 1, abuse: 0 });
    expect(breaches.backlog).toBe(0);
  });

  it('count decisions of people, with the time since the last claim, and no answer that its check accepted', () => {
    const decided = { actor: 'ann', doctorId: 'lin', decision: 'release', openedAt: minutesIn(0), claimedAt: minutesIn(7) };
    const { reviews } = totalsOf(event('QuestionReleased', decided), event('AnswerAccepted', decided), event('AnswerAccepted', { actor: 'check-answer', doctorId: 'lin' }));
    expect(reviews).toMatchObject({ decided: 2, byDecision: { release: 2 }, handling: { count: 2, medianSeconds: 180, p90Seconds: 180 } });
  });

  it('take the first claim of an emergency, and no renewal', () => {
    const first = event('ReviewClaimed', { ...item, actor: 'ann', firstClaimedAt: minutesIn(4) }, 4);
    const renewed = event('ReviewClaimed', { ...item, actor: 'ann', firstClaimedAt: minutesIn(4) }, 9);
    expect([first, renewed].map(isCounted)).toEqual([true, false]);
    expect(totalsOf(first, renewed).emergencies.untilClaimed).toEqual({ count: 1, medianSeconds: 240, p90Seconds: 240 });
  });

  it('count what each doctor got, answered, handed back and left overdue', () => {
    const { doctors, answers } = totalsOf(
      event('DoctorAssigned', urgent),
      event('AssignmentDeclined', { actor: 'lin' }),
      event('ReviewRequested', { ...item, reasons: ['declinedByDoctors'], added: ['declinedByDoctors'], actor: 'wu' }),
      event('QuestionAnswered', { ...urgent, acceptedAt: minutesIn(0), answerVersion: 1 }),
      event('QuestionAnswered', { ...urgent, acceptedAt: minutesIn(0), answerVersion: 2 }, 50),
      event('AnswerOverdue', urgent),
    );
    expect(doctors).toEqual([
      { doctorId: 'lin', assigned: 1, answered: 2, declined: 1, overdue: 1 },
      { doctorId: 'wu', assigned: 0, answered: 0, declined: 1, overdue: 0 },
    ]);
    expect(answers).toMatchObject({ declined: 2, answered: 2, untilFirstAnswer: { count: 1, medianSeconds: 600 } });
  });

  it('take the middle and the ninth of ten by rank', () => {
    const events = Array.from({ length: 10 }, (_, index) => event('ThreadPublished', { slug: 'a', specialty: 'both', acceptedAt: minutesIn(0) }, index + 1));
    expect(totalsOf(...events).answers.untilPatientHasIt).toEqual({ count: 10, medianSeconds: 300, p90Seconds: 540 });
  });

  it('are the same in any order', () => {
    const events = [event('QuestionSubmitted', { urgency: 'soon', redFlags: [], language: 'en' }), event('DoctorAssigned', urgent), event('QuestionWithdrawn')];
    expect(totalsOf(...events.toReversed())).toEqual(totalsOf(...events));
  });
});
