import { describe, expect, it } from 'vitest';
import { deidentify } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';
import { generatedKinds } from './generated-identifiers.ts';

const count = 200;
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const indices = Array.from({ length: count }, (_, index) => index);

/** Which of the identifiers are still there, in part or whole. */
function missed(texts: readonly { text: string; value: string }[]): string[] {
  return texts.flatMap(({ text, value }) => {
    const start = text.indexOf(value);
    const { spans } = deidentify(new PhiText(text));
    return spans.some((span) => span.start <= start && span.end >= start + value.length) ? [] : [text];
  });
}

describe('B2 generated identifiers', () => {
  it.each(generatedKinds)(`B2 misses none of ${count} of the kind: $kind`, ({ make }) => {
    expect(missed(indices.map(make))).toEqual([]);
  });

  it.each(generatedKinds)('B2 misses none in full-width characters: $kind', ({ make }) => {
    const written = indices.map(make).map(({ text, value }) => ({ text: fullWidth(text), value: fullWidth(value) }));
    expect(missed(written)).toEqual([]);
  });

  it.each(generatedKinds.filter(({ make }) => make(0).wrong !== undefined))('B2 takes none for a $kind whose check digit is wrong', ({ make, type }) => {
    const taken = indices.map((index) => make(index).wrong ?? '').filter((text) => deidentify(new PhiText(text)).spans.some((span) => span.type === type && span.confidence > 0.6));
    expect(taken).toEqual([]);
  });
});
