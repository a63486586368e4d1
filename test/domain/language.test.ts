import { describe, expect, it } from 'vitest';
import { detectLanguage, isTriageLanguage, triageLanguages } from '../../shared/domain/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'My left hand has been numb since Monday.'],
    ['en', 'severe headache'],
    ['en', 'Hello [NAME 1], my husband takes levodopa'],
    ['zh-Hant', '醫師您好,我最近常常頭痛,請問該怎麼辦?'],
    ['zh-Hant', '頭痛'],
    ['zh-Hant', '我的MRI報告說有一點點異常'],
    ['zh-Hans', '医生您好,我最近总是头疼,请问该怎么办?'],
    ['ja', '三日前から頭がとても痛いです'],
    ['ko', '머리가 너무 아파요'],
    ['es', 'Me duele la cabeza desde hace tres días y no sé qué hacer'],
    ['fr', "J'ai mal à la tête depuis trois jours et je ne dors pas"],
    ['de', 'Ich habe seit drei Tagen Kopfschmerzen und kann nicht schlafen'],
    ['ru', 'У меня болит голова'],
    ['hi', 'मुझे सिर में दर्द है'],
    ['th', 'ปวดหัวมาก'],
    ['und', ''],
    ['und', '??? 123'],
    ['und', 'qwrt zxcvb'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('judges a long text by its beginning', () => {
    expect(detectLanguage(`${'I feel dizzy every day. '.repeat(300)}${'頭痛'.repeat(20_000)}`)).toBe('en');
  });
});

describe('isTriageLanguage', () => {
  it.each([...triageLanguages, 'en-GB', 'zh-TW', 'zh-Hant-HK'])('accepts %s', (language) => {
    expect(isTriageLanguage(language)).toBe(true);
  });

  it.each(['zh-Hans', 'zh', 'es', 'und', 'enx', ''])('refuses "%s"', (language) => {
    expect(isTriageLanguage(language)).toBe(false);
  });
});
