import { sentencesOf } from './sentences.ts';

const most = 10;
const longest = 300;

const vocative = /^(?:(?:hello|hi|dear|so|and|thank you|thanks),?\s+)?(?:dr|doctor|sir|madam)\b[\s,:.]*|^(?:請問)?(?:醫師|醫生|大夫)(?:您好|你好)?[，,：:！!\s]*/iu;
const courtesy = /^(?:how are you|how do you do|are you there|right|ok|okay|you know|any ideas|any thoughts|what do you think|why me|你好嗎|您好嗎|對吧|好嗎|可以嗎)[\s\p{P}]*$/iu;
const asksWithoutMark = [
  /\bi(?: would|'d|’d)? (?:like|want|wish|need|wanted) to (?:know|ask|understand)\b/iu,
  /\bi(?:'m|’m| am| was|'ve been| have been)? wonder(?:ing)? (?:if|whether|what|why|how|when|which)\b/iu,
  /\bplease (?:tell me|advise|let me know|explain)\b.*\b(?:if|whether|what|why|how|when|which|who)\b/iu,
  /\b(?:can|could) you (?:please )?(?:tell|explain|advise)\b/iu,
  /(?:請問|請教|想問|想知道|想了解|想請問).{2,}/u,
  /[嗎吗][。，,！!~～\s]*$/u,
];

/**
 * The questions that a patient asked, in their own (de-identified) words and order: the doctor's checklist. English and
 * Chinese; sentences with a question mark and indirect questions, without greetings, at most ten of 300 characters.
 */
export function extractQuestions(text: string): string[] {
  const found = new Map<string, string>();
  for (const sentence of sentencesOf(text)) {
    for (const part of partsOf(sentence.text)) {
      const question = withoutGreeting(part);
      if (!isQuestion(question)) continue;
      const key = question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      if (!found.has(key)) found.set(key, shortened(question));
    }
  }
  return [...found.values()].slice(0, most);
}

/** Chinese strings several questions together with commas: each `嗎` ends one. */
function partsOf(sentence: string): string[] {
  return sentence.split(/(?<=[嗎吗呢])[，,、]\s*/u);
}

function withoutGreeting(sentence: string): string {
  const rest = sentence.replace(vocative, '').trim();
  return rest === '' ? sentence : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function isQuestion(sentence: string): boolean {
  if (courtesy.test(sentence)) return false;
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sentence.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
  if (han < 3 && words < 3) return false;
  return /[?？]["'”’」』)\]]*$/u.test(sentence) || asksWithoutMark.some((pattern) => pattern.test(sentence));
}

function shortened(question: string): string {
  const points = Array.from(question);
  return points.length <= longest ? question : `${points.slice(0, longest - 1).join('')}…`;
}
