import { describe, expect, it } from 'vitest';
import { deidentify } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';
import { clinicalTerms, namesByRole, nearMisses } from './name-corpus.ts';

const textOf = (text: string): string => deidentify(new PhiText(text)).text;
const roles = Object.keys(namesByRole) as (keyof typeof namesByRole)[];

describe('B1 names by who bears them', () => {
  it.each(roles.flatMap((role) => namesByRole[role].map(([text, ...gone], index) => ({ role, index, text, gone }))))('B1 go: $role $index', ({ text, gone }) => {
    const output = textOf(text);
    for (const part of gone) expect(output).not.toContain(part);
  });

  it.each(roles.flatMap((role) => nearMisses[role].map((text, index) => ({ role, index, text }))))('B4 near misses stay: $role $index', ({ text }) => {
    expect(textOf(text)).toBe(text);
  });
});

describe('B4 what bears a person’s name', () => {
  const sentences = [
    (term: string) => `My letter mentions ${term} and nothing else.`,
    (term: string) => `Could ${term} be the reason?`,
    (term: string) => `${term} was discussed, then dropped.`,
  ];

  it.each(clinicalTerms)('B4 stays: %s', (term) => {
    for (const say of sentences) expect(textOf(say(term))).toBe(say(term));
  });
});
