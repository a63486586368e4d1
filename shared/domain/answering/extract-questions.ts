import { asksForAnything, asksIndirectly, asksOutright, endsAsking, goesOn, reported, rhetorical, vocative } from './question-form-lexicon.ts';
import { sentencesOf } from './sentences.ts';

const most = 10;
const longest = 300;
const fewestWords = 3;
const questionMark = /[?？]["'”’」』)\]]*$/u;
/** A sentence longer than this is judged by its ends: nobody asks for so long. */
const longestRead = 1_500;

/**
 * The questions that a patient asked, in their own (de-identified) words and order: the doctor's checklist. English and
 * Chinese; sentences with a question mark, questions without one, indirect questions and requests, without greetings and
 * rhetorical ones, at most ten of 300 characters. The title counts where it asks what the text does not.
 */
export function extractQuestions(text: string, title = ''): string[] {
  const found = questionsIn(text);
  for (const [key, question] of questionsIn(title)) {
    const isAsking = asksOutright.test(question) || asksIndirectly.some((pattern) => pattern.test(question));
    if (isAsking && ![...found.keys()].some((other) => isSameQuestion(key, other))) found.set(key, question);
  }
  if (found.size > 0) return [...found.values()].slice(0, most);
  const request = sentencesOf(text).findLast((sentence) => asksForAnything.test(sentence.text));
  return request === undefined ? [] : [shortened(withoutGreeting(request.text))];
}

function questionsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const sentence of sentencesOf(text)) {
    if (sentence.text.length > longestRead) continue;
    for (const part of partsOf(sentence.text)) {
      const question = withoutGreeting(part);
      if (!isQuestion(question)) continue;
      const key = keyOf(question);
      if (!found.has(key)) found.set(key, shortened(question));
    }
  }
  return found;
}

function keyOf(question: string): string {
  return question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isSameQuestion(a: string, b: string): boolean {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  return [...first].filter((word) => second.has(word)).length >= 0.6 * Math.min(first.size, second.size);
}

/**
 * The questions of one sentence: Chinese strings them together with commas, English with "and how long". What leads up to the
 * first stays with it; either-or stays whole.
 */
function partsOf(sentence: string): string[] {
  const pieces = sentence.split(/(?<=[嗎吗呢])[，,、]?\s*(?=\p{L})(?!還是|或是|或者)/u).flatMap(splitEnglish);
  return pieces.flatMap((piece) => splitHan(piece));
}

function splitEnglish(sentence: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.matchAll(goesOn)) {
    const before = sentence.slice(from, index).trim();
    if (/\b(?:or|nor|than|whether|if|what|why|how|when|where|which|who|that|as|and)$/iu.test(before)) continue;
    if (!isWhole(before) || !/[,;:–—-]|\b(?:and|also|plus|then|if)\b/iu.test(joint)) continue;
    parts.push(before);
    from = index + joint.length;
  }
  return [...parts, sentence.slice(from).trim()];
}

function isWhole(part: string): boolean {
  const words = part.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
  const bare = withoutGreeting(part);
  return words >= fewestWords && (asksOutright.test(bare) || endsAsking.test(bare) || asksIndirectly.some((pattern) => pattern.test(bare)));
}

/** "請問" makes a question of what follows the comma, not of what stands before it. */
const onlyIntroduces = /^(?:想)?(?:請問|請教|詢問)(?:一下)?(?:醫師|醫生)?|想(?:請)?(?:問|請教|詢問)(?:一下)?/u;

/** "這樣正常嗎，該看哪一科": each clause that asks by itself, once an earlier one does. */
function splitHan(sentence: string): string[] {
  const clauses = sentence.split(/(?<=[，,、；])/u);
  const asking = clauses.map((clause) => /\p{Script=Han}/u.test(clause) && isQuestion(clause.replace(/[，,、；\s]+$/u, '').replace(onlyIntroduces, '')));
  if (asking.filter(Boolean).length < 2) return [sentence];
  const parts: string[] = [];
  let open = '';
  clauses.forEach((clause, at) => {
    open += clause;
    if (asking[at] !== true || /^(?:還是|或是|或者)/u.test(clauses[at + 1] ?? '')) return;
    parts.push(open.replace(/[，,、；\s]+$/u, ''));
    open = '';
  });
  const last = parts.pop() ?? '';
  return [...parts, last + open];
}

function withoutGreeting(sentence: string): string {
  const rest = sentence.replace(vocative, '').replace(vocative, '').trim();
  return rest === '' ? sentence : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function isQuestion(sentence: string): boolean {
  if (rhetorical.some((pattern) => pattern.test(sentence))) return false;
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sentence.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
  if (han < fewestWords && words < (questionMark.test(sentence) && asksOutright.test(sentence) ? 2 : fewestWords)) return false;
  if (reported.test(sentence)) return false;
  if (questionMark.test(sentence)) return true;
  if (isStatement(sentence)) return false;
  return asksOutright.test(sentence) || asksIndirectly.some((pattern) => pattern.test(sentence)) || endsAsking.test(sentence);
}

/** Looks like a question at its beginning and is none. */
function isStatement(sentence: string): boolean {
  return /^(?:what (?:is|['’]s) (?:worse|more|strange|odd|weird|worrying|interesting|bothering|annoying|troubling)|what (?:about|if) |how (?:i|it|they|he|she)|which (?:is|was|makes|made|has|have|i|started|then|helped|did)|who (?:is|was) |have (?:a |been|had|tried|also)|do (?:let|not|take)|had |when (?:i|it|this|my|the) |is (?:what|why|how))\b/iu.test(sentence) ||
    /(?:不知道(?:自己)?(?:在|為什麼哭)|沒有?什麼(?:問題|原因)|不知道怎麼(?:說|形容|表達))/u.test(sentence);
}

function shortened(question: string): string {
  const points = Array.from(question);
  return points.length <= longest ? question : `${points.slice(0, longest - 1).join('')}…`;
}
