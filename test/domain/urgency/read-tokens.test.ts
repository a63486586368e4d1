import { describe, expect, it } from 'vitest';
import { contextLexicon } from '../../../shared/domain/urgency/context-lexicon.ts';
import { mendWord } from '../../../shared/domain/urgency/mend-word.ts';
import { readTokens } from '../../../shared/domain/urgency/read-tokens.ts';

const wordsOf = (text: string): string => readTokens(text).map(({ word }) => word).join(' ');

describe('readTokens', () => {
  it.each([
    ['letters with spaces', 'w a n t t o d i e', 'want to die'],
    ['letters with spaces and wider gaps between words', 'H E  C U T  H I S  W R I S T S  help', 'he cut his wrists help'],
    ['letters with dots', 's.e.e.i.n.g. snakes', 'seeing snakes'],
    ['signs for letters', 'I d!e, k1ll, su*cide, dr@w', 'i die kill suicide draw'],
    ['digits for letters', 't00k l0ads on fr1day', 'took loads on friday'],
    ['stretched letters', 'sooooo killllll', 'so kill'],
    ['short forms of messages', 'u tuk 2 many tonite rn', 'you took 2 many tonight now'],
    ['words that get past filters', 'kms unalive sewerslide', 'killmyself kill suicide'],
    ['single slips in long words', 'sucide parcetamol tomorow', 'suicide paracetamol tomorrow'],
    ['tags and comments within a word', 'c<b></b>ut su<!-- x -->icide', 'cut suicide'],
    ['entities', 'j&#117;mp&#x65;d d&eacute;livered a &amp; b', 'jumped delivered a b'],
    ['invisible characters', 'sui\u200Bcide ki\u00ADll', 'suicide kill'],
    ['signs for things', 'I have a 🔫 and 💊', 'i have a gun and pills'],
    ['full-width letters', 'ｋｉｌｌ', 'kill'],
    ['a sign that is only a sign', 'die!please, bob@example.com', 'die please bob example com'],
    ['doses and lab values', 'B12 and 20mg', 'b12 and 20mg'],
  ])('reads %s', (_, written, words) => {
    expect(wordsOf(written)).toBe(words);
  });

  it('tells where a word stood in the text as it was written', () => {
    const text = 'x &amp; j&#117;mped s u i c i d e c<b></b>ut';
    expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['x', 'j&#117;mped', 's u i c i d e', 'c<b></b>ut']);
  });

  it('keeps blocks of markup apart', () => {
    const [first, second] = readTokens('<p>No fever</p><p>I want to die</p>').filter(({ word }) => ['fever', 'i'].includes(word));
    expect(first?.sentence).not.toBe(second?.sentence);
  });
});

it('mends no word that the context lexicon itself says', () => {
  const words = new Set(Object.values(contextLexicon).flatMap((phrases) => phrases.split(/[\s|/?]+/)).filter((word) => /^[a-z]{6,}$/.test(word)));
  expect([...words].filter((word) => mendWord(word) !== word && mendWord(word).length > 6)).toEqual([]);
});
