import { weightlessWords } from '../classification/machine-talk.ts';

const codeMarks = /[{}[\]$_=|\\"`*%#]/;
const wordParts = /[\p{L}\p{N}]+/gu;
/** Letters that look like Latin ones, and what they look like. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' };

/** Whether a doubtful stretch of a text is code or words that order a machine about: nobody is called so, whatever a tagger thinks. */
export function isMachineTalk(text: string, start: number, end: number): boolean {
  return codeMarks.test(text.slice(Math.max(0, start - 2), start)) || codeMarks.test(text.slice(end, end + 2)) || isInTag(text, start) || isMachineWords(text.slice(start, end));
}

/** Whether all words of a stretch are those of code and of orders to a machine, however they are disguised. */
export function isMachineWords(stretch: string): boolean {
  const plain = stretch.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().replace(/[а-яі]/g, (letter) => lookAlikes[letter] ?? letter).replace(/_/g, ' ');
  const words = plain.match(wordParts) ?? [];
  return words.length > 0 && words.every((word) => word.length < 2 || weightlessWords.has(word) || machineWords.has(word));
}

function isInTag(text: string, at: number): boolean {
  const from = Math.max(0, at - 120);
  const before = text.slice(from, at);
  return before.lastIndexOf('<') > before.lastIndexOf('>') && /^<[!?/a-z]/i.test(before.slice(before.lastIndexOf('<')));
}

const machineWords: ReadonlySet<string> = new Set('human assistant inst union select vault passwd etc cat hyperlink cmd calc javascript http equiv refresh svg img src onload onerror xml doctype entity released enituor kram uid states task token kidding jk for endfor in input questionid isadmin valueof cdata bcc pk attribute not exists status published'.split(' '));
