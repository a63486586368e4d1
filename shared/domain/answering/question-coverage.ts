import * as z from 'zod';
import { eitherOrOf, scoreEitherOr } from './either-or.ts';
import { questionKinds, type QuestionKind } from './question-kind-lexicon.ts';
import { readReply, speaksOf, type ReadSentence } from './read-reply.ts';
import { isAboutSomethingElse } from './reply-relevance.ts';
import { sendsToCare } from './safety-match.ts';
import { readTerms, termCategory, type Term } from './terms/read-terms.ts';

/** How far an answer meets one question. A hint for people, not a verdict: it sees concepts and speech acts, not sense. */
export const Coverage = z.enum(['answered', 'partly', 'not']);
export type Coverage = z.infer<typeof Coverage>;

const sendsToPharmacy = /\b(?:ask|speak to|check with|talk to) (?:your|a|the) pharmacist\b|(?:詢問|請教|問)藥師/iu;

/** What a category's general word is: "the test" stands for the scan that was asked about. */
const generalWord: Readonly<Partial<Record<string, string>>> = { medicine: 'anyMedicine', test: 'anyTest', treatment: 'anyTreatment' };
/** Says what something is or how it is found, not whether this is it. */
const defines = /\b(?:is|are) (?:(?:an?|the)\b(?! (?:\p{L}+ )?(?:cause|sign|reason|symptom|part|risk|side)\b)|diagnosed|called|found by|shown by|treated)/iu;
const general = new Set(['anyMedicine', 'anyTest', 'anyTreatment', 'anyDoctor', 'symptoms', 'illness', 'sideEffect']);

/**
 * How far `reply` meets `question`; `asked` is the patient's whole de-identified text, where it is known. Each kind of thing that
 * the question asks for must be given by a sentence that does so (an evaluation, a cause, a time, a choice…) and speaks of
 * what was asked. A topic that is only named, and "see your doctor", count partly; a reply about something else not at all.
 */
export function coverageOf(question: string, reply: string, asked = ''): Coverage {
  const sentences = readReply(reply);
  const choice = eitherOrOf(question);
  if (choice !== undefined) return marked(scoreEitherOr(choice, sentences));
  const kinds = kindsOf(question);
  const terms = readTerms(question);
  const known = readTerms(asked);
  if (known.length > 0 && isAboutSomethingElse([...known, ...terms], sentences)) return 'not';
  if (kinds.length === 0) return coverageByTerms(terms, sentences);
  const scores = kinds.map((kind) => scoreOf(kind, question, terms, sentences));
  const defers = kinds.length === 1 && kinds[0]?.isDeferrable === true && sentences.some(({ text }) => sendsToCare(text) || sendsToPharmacy.test(text));
  const byKind = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const isPlainFact = kinds.length === 1 && kinds[0]?.name === 'likelihood';
  const told = isPlainFact ? sentences.filter(({ text }) => !defines.test(text)) : [];
  const mean = told.length > 0 && coverageByTerms(terms, told) === 'answered' ? 2 : byKind;
  const isLeftOpen = kinds.length === 1 && sentences.some(({ isHedged }) => isHedged);
  return marked(defers || isLeftOpen ? Math.max(mean, 1) : mean);
}

function marked(score: number): Coverage {
  return score >= 2 ? 'answered' : score >= 1 ? 'partly' : 'not';
}

/** The kinds that a question is of, without those that another one answers as well. */
export function kindsOf(question: string): QuestionKind[] {
  const kept: QuestionKind[] = [];
  for (const kind of questionKinds) {
    if (kind.asks.test(question) && !kept.some(({ covers = [] }) => covers.includes(kind.name))) kept.push(kind);
  }
  return kept;
}

function scoreOf(kind: QuestionKind, question: string, terms: readonly Term[], sentences: readonly ReadSentence[]): number {
  const specific = terms.filter(({ id, category }) => category !== undefined && kind.about.includes(category) && !general.has(id)).map(({ id }) => id);
  const telling = terms.filter(({ id }) => !specific.includes(id) && !general.has(id));
  const others = isPronominal(question) && telling.every(({ category }) => category === undefined) ? [] : telling.map(({ id }) => id);
  const subject = { specific, others, isOpen: others.length === 0 };
  return Math.max(0, ...sentences.map((sentence) => scoreSentence(kind, sentence, subject)));
}

/** Advice to this patient is about what was asked, whatever it names. */
const toDo = new Set(['whatToDo', 'permission', 'choosing', 'treatment']);

interface Subject {
  readonly specific: readonly string[];
  readonly others: readonly string[];
  /** "Is this dangerous?": the complaint itself is meant, whatever the answer calls it. */
  readonly isOpen: boolean;
}

function isPronominal(question: string): boolean {
  return /\b(?:it|its|this|that|these|those|them|they|such)\b|[這那此它]/iu.test(question);
}

function scoreSentence(kind: QuestionKind, sentence: ReadSentence, subject: Subject): number {
  const hint = kind.hints?.test(sentence.text) === true || (subject.specific.length > 0 && sentence.terms.some(({ id }) => subject.specific.includes(id))) ? 1 : 0;
  if (!gives(kind, sentence)) return hint;
  const isLeftOut = kind.name === 'duration' && leavesOut.test(sentence.text) && sentence.terms.every(({ category }) => category === undefined || category === 'generic');
  const met = isLeftOut || (toDo.has(kind.name) && subject.specific.length === 0) ? 2 : meets(sentence, subject);
  if (met === 0) return hint;
  const isReserved = sentence.isHedged || (sentence.isConditional && ['choosing', 'whatToDo', 'whichClinician'].includes(kind.name));
  return isReserved ? 1 : met;
}

function gives({ gives: act, names }: QuestionKind, { text, terms }: ReadSentence): boolean {
  if (!act.test(text)) return false;
  return names === undefined || terms.some(({ id, category }) => category !== undefined && names.includes(category) && (!general.has(id) || id === 'anyMedicine')) || /\bno (?:single |specific |particular |other |further )?(?:test|treatment|cure|medicine|scan)\w*\b|沒有特(?:效|別)/iu.test(text);
}

/** 2: speaks of what was asked, or of nothing else; 1: of something near; 0: of other things. */
function meets(sentence: ReadSentence, { specific, others, isOpen }: Subject): number {
  if (specific.length > 0) return meetsSpecific(sentence, specific);
  if (isOpen || others.some((id) => speaksOf(sentence, id))) return 2;
  const elsewhere = sentence.terms.some(({ id, category }) => (category === 'symptom' && id !== 'anxietySymptom') || category === 'condition');
  return elsewhere ? 1 : 2;
}

/** Chinese leaves out what it goes on about: "再吃六個月" needs no word for the tablets. */
const leavesOut = /\p{Script=Han}/u;

function meetsSpecific(sentence: ReadSentence, specific: readonly string[]): number {
  const meant = specific.filter((id) => termCategory(id) !== 'living');
  const wanted = meant.length > 0 ? meant : specific;
  const met = wanted.filter((id) => speaksOf(sentence, id) || speaksOf(sentence, generalWord[termCategory(id) ?? ''] ?? id)).length;
  if (met >= Math.ceil(wanted.length / 2)) return 2;
  const rivals = sentence.terms.some(({ id, category }) => category !== undefined && specific.some((wanted) => termCategory(wanted) === category && wanted !== id));
  return sentence.pointsBack && !rivals ? 2 : 0;
}

function coverageByTerms(asked: readonly Term[], sentences: readonly ReadSentence[]): Coverage {
  const wanted = [...new Set(asked.map(({ id }) => id))].filter((id) => !general.has(id));
  if (wanted.length === 0) return sentences.length === 0 ? 'not' : 'partly';
  const best = Math.max(0, ...sentences.map((sentence) => wanted.filter((id) => speaksOf(sentence, id)).length / wanted.length));
  return best >= 0.6 ? 'answered' : best >= 0.25 ? 'partly' : 'not';
}
