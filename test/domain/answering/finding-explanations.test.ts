import { describe, expect, it } from 'vitest';
import { AnswerFindingCode } from '../../../shared/domain/answering/answer-finding.ts';
import { explainFinding } from '../../../shared/domain/answering/finding-explanations.ts';

describe('explainFinding', () => {
  it.each(AnswerFindingCode.options)('G4 explains %s and says what to do, in English and Traditional Chinese', (code) => {
    const [english, chinese] = [explainFinding(code, 'en-GB'), explainFinding(code, 'zh-Hant')];
    for (const words of [english.explanation, english.suggestion]) expect(words).toMatch(/^\p{Lu}[\p{Script=Latin}\P{L}]{30,}$/u);
    for (const words of [chinese.explanation, chinese.suggestion]) expect(words).toMatch(/\p{Script=Han}{3}/u);
    expect(explainFinding(code, 'zh-TW')).toEqual(chinese);
  });
});
