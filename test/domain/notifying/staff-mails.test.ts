import { describe, expect, it } from 'vitest';
import { DomainEvent, subscriptions } from '../../../shared/domain/events.ts';
import { QuestionId } from '../../../shared/domain/ids.ts';
import { doctorToldBy, staffMails } from '../../../shared/domain/notifying/staff-mails.ts';
import type { StaffEventType } from '../../../shared/domain/notifying/staff-notices.ts';

const questionId = QuestionId.parse(`q${'a'.repeat(26)}`);
const directory = {
  siteName: 'Ask', timeZone: 'Asia/Taipei',
  moderatorAddresses: ['mod1@example.org', 'mod2@example.org'], onCallAddresses: ['oncall@example.org', 'mod1@example.org'], secondLineAddresses: ['second@example.org'],
  operatorAddresses: ['operator@example.org'],
  reviewWithin: { emergency: 15, unknown: 60, urgent: 120, soon: 480, routine: 1440 },
};
const doctor = {
  doctorId: 'd1', name: 'Dr. Lin', specialties: ['neurology' as const], languages: ['en'], capacity: 1,
  licenceValidUntil: '2030-01-01', email: 'lin@example.org', onDuty: true, openAssignments: 1,
};
const facts = { reviewId: `${questionId}-question`, subject: 'question', reasons: ['emergency'], redFlags: ['thunderclapHeadache'], specialty: 'neurology', doctorId: 'd1', actor: 'm1' };

function eventOf(type: StaffEventType | 'ThreadPublished', urgency: string, changes: object = { dueAt: '2026-03-01T08:30:00.000Z' }): DomainEvent {
  const data = { ...facts, slug: 'title-words-abcdefghij', urgency, ...changes };
  return DomainEvent.parse({ eventId: `${questionId}-2`, type, schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', questionId, data });
}
const mailsOf = (event: DomainEvent) => staffMails(event, doctor, directory, 'https://staff.example.org');

describe('staffMails', () => {
  it.each<[StaffEventType, string, string[]]>([
    ['QuestionSubmitted', 'emergency', ['oncall', 'mod1']],
    ['QuestionSubmitted', 'unknown', []],
    ['QuestionSubmitted', 'routine', []],
    ['ReviewRequested', 'routine', ['mod1', 'mod2']],
    ['ReviewRequested', 'emergency', ['oncall', 'mod1', 'mod2']],
    ['AnswerReviewRequested', 'emergency', ['oncall', 'mod1', 'mod2']],
    ['ReviewDueSoon', 'soon', ['mod1', 'mod2']],
    ['ReviewOverdue', 'soon', ['mod1', 'mod2', 'second']],
    ['ReviewEscalated', 'soon', ['second']],
    ['EmergencyUnclaimed', 'emergency', ['second']],
    ['BacklogDueSoon', 'soon', ['mod1', 'mod2']],
    ['DoctorAssigned', 'soon', ['lin']],
    ['AnswerDueSoon', 'soon', ['lin']],
    ['AnswerReturned', 'soon', ['lin']],
    ['CorrectionReturned', 'soon', ['lin']],
    ['AnswerOverdue', 'soon', ['lin', 'mod1', 'mod2']],
    ['RawTextRead', 'soon', ['second', 'operator']],
  ])('D6 F6 tells of %s (%s) exactly %j', (type, urgency, names) => {
    expect(mailsOf(eventOf(type, urgency)).map((mail) => mail.to)).toEqual(names.map((name) => `${name}@example.org`));
  });

  it.each(subscriptions['notify-staff'])('F8 K1 says of %s its id, level, link and due time, and nothing of the question', (type) => {
    for (const { subject, text } of mailsOf(eventOf(type, 'emergency'))) {
      expect(text).toContain(questionId);
      expect(text).toContain('Urgency: emergency');
      expect(text).toMatch(/https:\/\/staff\.example\.org\/app\/(moderator|doctor)/);
      expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|thunderclap|neurology|title-words|d1|m1/);
      if (!['QuestionSubmitted', 'EmergencyUnclaimed', 'RawTextRead', 'CorrectionReturned', 'OpinionsReturned'].includes(type)) expect(text).toContain('2026-03-01 16:30 (Asia/Taipei)');
    }
  });

  it.each(subscriptions['notify-staff'])('numbers the doctor’s mail of %s before those of teams, which may be left out', (type) => {
    const personal = mailsOf(eventOf(type, 'emergency')).map(({ isPersonal }) => isPersonal);
    expect(personal).toEqual([...personal].sort((a, b) => Number(b) - Number(a)));
  });

  it('names the latest due time of a review that was just requested', () => {
    expect(mailsOf(eventOf('ReviewRequested', 'urgent', {}))[0]?.text).toContain('2026-03-01 18:00 (Asia/Taipei)');
  });

  it('links an answer review to the answer’s item', () => {
    const [mail] = mailsOf(eventOf('AnswerReviewRequested', 'soon', { reviewId: `${questionId}-answer` }));
    expect(mail?.text).toContain(`https://staff.example.org/app/moderator/${questionId}-answer`);
  });

  it('F8 sends nothing when a placeholder stays empty', () => {
    const nameless = { ...directory, siteName: '' };
    expect(() => staffMails(eventOf('ReviewRequested', 'soon'), doctor, nameless, 'https://staff.example.org')).toThrow('A mail lacks its siteName.');
    expect(() => staffMails(eventOf('DoctorAssigned', 'soon'), undefined, directory, 'https://staff.example.org')).toThrow('A mail lacks its doctor.');
  });

  it('has nothing to say of other events', () => {
    expect(mailsOf(eventOf('ThreadPublished', 'soon'))).toEqual([]);
  });

  it.each<[StaffEventType, string | undefined]>([['DoctorAssigned', 'd1'], ['AnswerOverdue', 'd1'], ['ReviewRequested', undefined]])(
    'knows that the doctor told by %s is %s',
    (type, told) => {
      expect(doctorToldBy(eventOf(type, 'soon'))).toBe(told);
    },
  );
});
