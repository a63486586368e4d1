import { describe, expect, it } from 'vitest';
import { DomainEvent, eventTypes, subscriptions } from '../../../shared/domain/events.ts';
import { patientMail } from '../../../shared/domain/notifying/patient-mail.ts';

const site = { siteName: 'Ask', publicBaseUrl: 'https://ask.example.org' };
const eventOf = (type: string) =>
  DomainEvent.parse({
    eventId: 'e1', type, schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', questionId: `q${'a'.repeat(26)}`,
    data: { slug: 'title-words-abcdefghij', specialty: 'psychiatry' },
  });

describe('patientMail', () => {
  it.each(subscriptions['notify-patient'].flatMap((type) => [[type, 'en'], [type, 'zh-Hant']] as const))(
    'F8 tells of %s in %s: a link and the receipt, nothing of the question',
    (type, language) => {
      const mail = patientMail(eventOf(type), { email: 'p@example.org', language }, site);
      expect(mail?.to).toBe('p@example.org');
      expect(mail?.text).toContain('https://ask.example.org');
      expect(mail?.text).toMatch(language === 'en' ? /receipt/ : /收據代碼/);
      expect(JSON.stringify(mail)).not.toMatch(/title-words|psychiatry|[{][a-z]|undefined/);
    },
  );

  it('F8 sends nothing when a placeholder stays empty', () => {
    const nameless = { ...site, publicBaseUrl: '' };
    expect(() => patientMail(eventOf('ThreadPublished'), { email: 'p@example.org', language: 'en' }, nameless)).toThrow('A mail lacks its link.');
  });

  it('writes English to patients of other languages', () => {
    const mail = patientMail(eventOf('QuestionDeclined'), { email: 'p@example.org', language: 'fr' }, site);
    expect(mail?.subject).toBe('[Ask] News of your question');
  });

  it.each(eventTypes.filter((type) => !(subscriptions['notify-patient'] as readonly string[]).includes(type)))('says nothing of %s', (type) => {
    expect(patientMail(eventOf(type), { email: 'p@example.org', language: 'en' }, site)).toBeUndefined();
  });
});
