const commonWords = new Set(
  `about additionally advised affected after again also although always another area areas asked because become
  been before being believe body cannot change come condition consider consulted could days dear different
  doctor doctors does doing down during each especially even experience experienced experiencing feel feeling
  feels felt five four from gets getting give given going good happen happened have having hello help here
  hope however increasingly indeed into issue just kind know last less like little long made make makes many
  maybe mean means mention might month months more most much multiple myself need never normal notice noticed
  occur occurring often once only other over past people perform performed please possible primarily problem
  problems question questions quite rather real really recent recently regarding right said same seem seems
  seen several should show since some someone sometime sometimes start started still such sure symptom
  symptoms take taken tell than thank thanks that their them then there these they thing things think this
  those though three time times today told took until using usually various very want week weeks well were
  what when where whether which while will with worse would year years yesterday young your yours`.split(/\s+/u),
);
const commonPairs = new Set(['醫師', '醫生', '您好', '你好', '請問', '謝謝', '可以', '因為', '所以', '但是', '如果', '這樣', '沒有', '已經', '現在', '覺得', '時候', '我的', '是否', '應該', '一直', '還是', '不會', '有點']);
const most = 24;

/**
 * The telling words of a text, most frequent first, then longest, at most 24: stems of Latin words, pairs of Chinese characters. Small
 * enough to sit beside a thread in its topics' indexes.
 */
export function termsOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const term of [...latinTerms(text), ...hanTerms(text)]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
}

function latinTerms(text: string): string[] {
  const words = text.replace(/\[[A-Z_]+(?: \d+)?\]/gu, ' ').match(/\p{Script=Latin}{4,}|\b[A-Z]{2,3}\b/gu) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => !commonWords.has(word)).map((word) => word.replace(/(?<=.{3})(?:ings?|ed|es|s|e)$/u, '').slice(0, 8));
}

function hanTerms(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const chars = Array.from(run);
    return chars.slice(1).map((char, at) => `${chars[at]}${char}`).filter((pair) => !commonPairs.has(pair));
  });
}
