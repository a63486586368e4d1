import { describe, expect, it } from 'vitest';
import { DomainEvent, eventTypes, subscriptions } from '../../../shared/domain/events.ts';
import { isLastMail, patientMail } from '../../../shared/domain/notifying/patient-mail.ts';

const site = { siteName: 'Ask', publicBaseUrl: 'https://ask.example.org', timeZone: 'Asia/Taipei', previewUnanswered: 'publish', vaultDaysAfterEnd: 30 } as const;
const eventOf = (type: string) =>
  DomainEvent.parse({
    eventId: 'e1', type, schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', questionId: `q${'a'.repeat(26)}`,
    data: { slug: 'title-words-abcdefghij', specialty: 'psychiatry', previewEndsAt: '2026-03-08T08:00:00.000Z', replyDueAt: '2026-03-08T08:00:00.000Z', urgency: 'soon', doctorId: 'lin' },
  });

describe('patientMail', () => {
  it.each(subscriptions['notify-patient'].flatMap((type) => [[type, 'en'], [type, 'zh-Hant']] as const))(
    'F8 tells of %s in %s: a link and the receipt, nothing of the question',
    (type, language) => {
      const mail = patientMail(eventOf(type), { email: 'p@example.org', language }, site);
      expect(mail?.to).toBe('p@example.org');
      expect(mail?.text).toContain('https://ask.example.org/app/status');
      expect(mail?.text).toMatch(language === 'en' ? /receipt/ : /收據代碼/);
      expect(JSON.stringify(mail)).not.toMatch(/title-words|psychiatry|[{][a-z]|undefined/);
    },
  );

  it('F8 sends nothing when a placeholder stays empty', () => {
    const nameless = { ...site, siteName: '' };
    expect(() => patientMail(eventOf('ThreadPublished'), { email: 'p@example.org', language: 'en' }, nameless)).toThrow('A mail lacks its siteName.');
  });

  it.each([['publish', 'en', 'it is published'], ['hold', 'en', 'it is not published'], ['publish', 'zh-Hant', '的情況下公開'], ['hold', 'zh-Hant', '將不公開']] as const)(
    'I3 says until when a page can be looked at, and what then: %s in %s',
    (previewUnanswered, language, then) => {
      const mail = patientMail(eventOf('PreviewOpened'), { email: 'p@example.org', language }, { ...site, previewUnanswered });
      expect(mail?.text).toContain('2026-03-08 16:00 (Asia/Taipei)');
      expect(mail?.text).toContain(then);
    },
  );

  it.each([[30, ['QuestionDeclined']], [0, ['QuestionDeclined', 'ThreadPublished', 'QuestionAnsweredPrivately']]] as const)(
    'G2 I3 forgets the address with the last mail, which an answer’s is not when addresses are kept for %i days',
    (vaultDaysAfterEnd, last) => {
      expect(eventTypes.filter((type) => isLastMail(type, { ...site, vaultDaysAfterEnd }))).toEqual(last);
      for (const language of ['en', 'zh-Hant']) {
        const { text } = patientMail(eventOf('ThreadPublished'), { email: 'p@example.org', language }, { ...site, vaultDaysAfterEnd }) ?? { text: '' };
        expect(/30 (?:days|天)/.test(text)).toBe(vaultDaysAfterEnd > 0);
        expect(/now deleted|已隨本信刪除/.test(text)).toBe(vaultDaysAfterEnd === 0);
      }
    },
  );

  it.each([
    ['AnswerCorrected', '[Ask] Your answer has been corrected', '[Ask] 您的回覆已更正'],
    ['AnswerRetracted', '[Ask] Your answer has been taken back', '[Ask] 您的回覆已被收回'],
  ])('G2 a patient who left an address hears of %s', (type, inEnglish, inChinese) => {
    const subjectIn = (language: string) => patientMail(eventOf(type), { email: 'p@example.org', language }, site)?.subject;
    expect([subjectIn('en'), subjectIn('zh-Hant')]).toEqual([inEnglish, inChinese]);
  });

  it('writes English to patients of other languages', () => {
    const mail = patientMail(eventOf('QuestionDeclined'), { email: 'p@example.org', language: 'fr' }, site);
    expect(mail?.subject).toBe('[Ask] News of your question');
  });

  it.each(eventTypes.filter((type) => !(subscriptions['notify-patient'] as readonly string[]).includes(type)))('says nothing of %s', (type) => {
    expect(patientMail(eventOf(type), { email: 'p@example.org', language: 'en' }, site)).toBeUndefined();
  });
});
