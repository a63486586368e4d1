import { describe, expect, it } from 'vitest';
import { meaningReader } from '../../../../shared/domain/urgency/danger/read-meanings.ts';
import { openWordVectors } from '../../../../shared/domain/urgency/danger/word-vectors.ts';
import { readTokens, type Token } from '../../../../shared/domain/urgency/read-tokens.ts';
import { smallFilters, smallLanguage } from './small-language.ts';

const vectors = openWordVectors(smallLanguage({ bleed: [1, 0], haemorrhage: [1, 0], not: [0, 1], the: [0, 0], bus: [0, 0] }));
const read = meaningReader(smallFilters, vectors);
const say = (text: string) => read(readTokens(text));
const emergency = (text: string): number => (say(text).logits[2] ?? 0) - (say(text).logits[0] ?? 0);
const blanked = (tokens: readonly Token[], sentence: number): Token[] => tokens.map((token) => (token.sentence === sentence ? { ...token, word: '' } : token));

describe('meaningReader', () => {
  it('hears a word of danger wherever it stands, however it is said', () => {
    expect(emergency('the bus the bus the bleed the bus')).toBe(emergency('haemorrhage the bus'));
    expect(emergency('the bus')).toBeLessThan(emergency('the bleed'));
  });

  it('hears what words in a row mean together', () => {
    expect(emergency('not bleed')).toBeLessThan(emergency('bleed not'));
    expect(emergency('not the bleed')).toBeLessThan(emergency('the bleed not'));
  });

  it('hears no words in a row over the end of a sentence', () => {
    expect(emergency('not. the bleed')).toBe(emergency('the bleed'));
  });

  it('names the sentence that speaks most of danger', () => {
    expect(say('the bus. the bleed. the bus').sentence).toBe(1);
  });

  it.each(['', '   ', '!!!', '痛 頭痛', 'qwrtp zxcv'])('knows nothing of "%s" and hears nothing', (text) => {
    expect(say(text)).toEqual({ logits: [1, 0, 0], known: 0, sentence: 0 });
  });

  it('tells which share of the words it knows', () => {
    expect(say('the bus qwrtp zxcv').known).toBe(0.5);
  });

  it('reads a text with blanked words as if they were not written', () => {
    const order = blanked(readTokens('the bus. not the bus. bleed'), 1);
    expect(read(order)).toEqual({ ...say('the bus. bleed'), sentence: 2 });
  });

  it('reads the same whatever it has read before, however much that was', () => {
    const before = say('the not bleed bus');
    const many = Object.fromEntries(Array.from({ length: 7_000 }, (_, at): [string, readonly [number, number]] => [`w${at}`, [at % 2, 0]]));
    const reads = meaningReader(smallFilters, openWordVectors(smallLanguage({ ...many, bleed: [1, 0], not: [0, 1] })));
    const first = reads(readTokens('not bleed'));
    reads(readTokens(Object.keys(many).join(' ')));
    expect(reads(readTokens('not bleed'))).toEqual(first);
    expect(say('the not bleed bus')).toEqual(before);
  });
});
