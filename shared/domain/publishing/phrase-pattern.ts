/**
 * Phrases of the taxonomy, in lower case: a star ends a Latin stem (`twitch*`), and in Chinese stands for up to three characters
 * (`眼皮*跳`); ` .. ` stands for up to six words of the same clause.
 */
export interface Phrases {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Finds any of the phrases, longer ones first, in a text that `readable` has made alike. */
export function phrasePattern({ en, zh }: Phrases): RegExp {
  const latin = en
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll('*', "[\\p{L}']*").replaceAll(' .. ', "(?:[\\s,]+(?!(?:i|but|then|when)\\s)[\\p{L}']+){0,6}[\\s,]+").replaceAll(' ', '\\s+'));
  const han = zh.toSorted((a, b) => b.length - a.length).map((phrase) => phrase.replaceAll('*', '\\p{Script=Han}{0,3}'));
  const parts = [...(latin.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${latin.join('|')})(?![\\p{L}\\p{N}])`]), ...han];
  return new RegExp(parts.join('|'), 'gu');
}

/** The text as the phrases are written. */
export function readable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** Two words say more than one, three no more than two. */
export function precisionOf(phrase: string): number {
  const words = /\p{Script=Han}/u.test(phrase) ? phrase.length / 2 : phrase.split(/[\s-]+/u).length;
  return Math.min(2, words);
}
