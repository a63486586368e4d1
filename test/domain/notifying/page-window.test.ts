import { describe, expect, it } from 'vitest';
import { DomainEvent, subscriptions } from '../../../shared/domain/events.ts';
import type { EventType } from '../../../shared/domain/events.ts';
import { closingOf, collectedMails, pageWindowOf } from '../../../shared/domain/notifying/page-window.ts';
import { stageSettings } from '../../functions/function-environment.ts';
import { questionIdOf } from '../make-question.ts';

const staff = 'https://staff.example.org';
const eventOf = (type: EventType, urgency: string, occurredAt = '2026-03-01T08:07:31.000Z') =>
  DomainEvent.parse({ eventId: 'e', type, schemaVersion: 1, occurredAt, questionId: questionIdOf(1), data: { urgency } });
const pagesOf = (count: number) => Array.from({ length: count }, (_, n) => ({ place: 21 + n, questionId: questionIdOf(n) }));
const window = { type: 'QuestionSubmitted', urgency: 'emergency', opensAt: '2026-03-01T08:00:00.000Z' } as const;

describe('a window of pages', () => {
  it('K6 is ten minutes of events of one type and urgency, by when they happened', () => {
    expect(pageWindowOf(eventOf('QuestionSubmitted', 'emergency'))).toEqual(window);
    expect(pageWindowOf(eventOf('QuestionSubmitted', 'emergency', '2026-03-01T08:10:00.000Z'))).toEqual({ ...window, opensAt: '2026-03-01T08:10:00.000Z' });
    expect(closingOf(window)).toBe('2026-03-01T08:10:00.000Z');
  });

  it.each<[EventType, string]>([['QuestionSubmitted', 'routine'], ['DoctorAssigned', 'soon'], ['AnswerReturned', 'urgent'], ['ThreadPublished', 'soon']])(
    'K6 is none for %s (%s), of which no team hears',
    (type, urgency) => {
      expect(pageWindowOf(eventOf(type, urgency))).toBeUndefined();
    },
  );

  it.each(subscriptions['notify-staff'].filter((type) => pageWindowOf(eventOf(type, 'emergency'))))('K6 tells of collected %s with count, ids and the worklist, and nothing else', (type) => {
    const mails = collectedMails({ ...window, type }, pagesOf(980), stageSettings, staff);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject, text } of mails) {
      expect(subject).toMatch(/^\[Askwell\] 980 more: [A-Z]/);
      expect(text).toContain(`Question: ${questionIdOf(0)}`);
      expect(text).toContain(`${staff}/app/moderator`);
      expect(text).toContain('2026-03-01 16:00 (Asia/Taipei)');
      expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/);
      expect(text.length).toBeLessThan(6_000);
    }
  });

  it('K6 sends nothing when it has collected nothing', () => {
    expect(collectedMails(window, [], stageSettings, staff)).toEqual([]);
  });
});
