import { describe, expect, it } from 'vitest';
import { Code } from '../../shared/domain/codes.ts';
import { decisionTemplates, templateWords } from '../../shared/domain/decision-templates.ts';
import { Decision } from '../../shared/domain/review.ts';

describe('the templates of reasons', () => {
  it.each(Decision.options)('E5 has some for %s, each with a code of its own and words in both languages', (decision) => {
    const templates = decisionTemplates[decision];
    expect(templates.length).toBeGreaterThan(1);
    expect(new Set(templates.map(({ code }) => code)).size).toBe(templates.length);
    for (const { code, words } of templates) {
      expect(Code.safeParse(code).success, code).toBe(true);
      expect(words.en.trim().length * words['zh-Hant'].trim().length, code).toBeGreaterThan(0);
    }
  });

  it('speaks the language of who reads it, English to those that we have no words for', () => {
    expect(templateWords('decline', 'otherField', 'zh-TW')).toContain('專科');
    expect(templateWords('decline', 'otherField', 'fr')).toContain('neurologists');
    expect(templateWords('return', 'otherField', 'en')).toBeUndefined();
  });
});
