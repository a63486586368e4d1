const commonWords = new Set(
  'about after again all also always and another any are because been before being but can cannot could day days did does doing don down during each even feel feeling few for from get gets getting going had has have having her here him his how into its just know last like little long many may might month months more most much need not now often one only other our out over own really same she should since some still such than thank thanks that the their them then there these they thing things think this those though time times too very want was week weeks well were what when where which while who why will with would year years you your yours doctor dear hello'.split(' '),
);
const commonPairs = new Set(['醫師', '醫生', '您好', '你好', '請問', '謝謝', '可以', '因為', '所以', '但是', '如果', '這樣', '沒有', '已經', '現在', '覺得', '時候', '我的', '是否', '應該', '一直', '還是', '不會', '有點']);
const most = 24;

/**
 * The telling words of a text, most frequent first, at most 24: stems of Latin words, pairs of Chinese characters. Small
 * enough to sit beside a thread in its topics' indexes.
 */
export function termsOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const term of [...latinTerms(text), ...hanTerms(text)]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
}

function latinTerms(text: string): string[] {
  const words = text.replace(/\[[A-Z_]+(?: \d+)?\]/gu, ' ').toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? [];
  return words.filter((word) => !commonWords.has(word)).map((word) => word.replace(/(?:ings?|ed|es|s)$/u, '').slice(0, 8));
}

function hanTerms(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const chars = Array.from(run);
    return chars.slice(1).map((char, at) => `${chars[at]}${char}`).filter((pair) => !commonPairs.has(pair));
  });
}
