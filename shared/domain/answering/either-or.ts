import { directs } from './question-kind-lexicon.ts';
import { speaksOf, type ReadSentence } from './read-reply.ts';
import { isSameIdea, readTerms, type Term } from './terms/read-terms.ts';

/** The two ends of "X or Y?": the ideas that only one of them has. */
export interface EitherOr {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The choice is between things to do, not between explanations. */
  readonly isDeed: boolean;
}

const choiceBegins = /\b(?:should|shall|do|does|is|are|was|would|will|could|can|may|must|whether|which|if|better)\b|應該|該|需要|要|是|可以/iu;
const alternatives = /^(.{2,280}?)(?:,?\s+or(?: else| rather| instead| just| maybe| perhaps| is it| should i| do i| could it be| would| can i| is this)?\s+|[，,]?(?:還是|或是|或者))(.{2,280})$/iu;
const chooses = /\b(?:rather than|instead|first|better|prefer\w*|before|not yet|both|neither|either|no need|and then|together|at the same time|as well as|more (?:suitable|appropriate|helpful|useful|likely|than)|best|right (?:place|person|choice)|stay with|enough|combination)\b|先|而不是|比較|都|兩者|同時|不必|不需|優先|即可|足夠/iu;
const affirms = /\b(?:most likely|more likely|probably|very likely|sounds? (?:like|more)|points? to|suggests?|typical|consistent with|fits?|in favour of|looks? (?:like|more)|due to|caused by|because of|related to|comes? from|it is|this is)\b|比較像|應該是|多半|符合|引起|造成|有關|是因為/iu;
const weakens = /\b(?:could|may|might|can) (?:help|be|also|consider)\b|或許|也許/iu;

/** The alternatives of a question, where it names two of a kind; a list ("numb or weak") is none. */
export function eitherOrOf(question: string): EitherOr | undefined {
  const parts = alternatives.exec(question.replace(/[?？\s]+$/u, ''));
  const [, leftText = '', rightText = ''] = parts ?? [];
  if (parts === null || !choiceBegins.test(leftText) || /^(?:not|no|so|否|不)\b/iu.test(rightText)) return undefined;
  const [leftTerms, rightTerms] = [readTerms(leftText), readTerms(rightText)];
  const named = only(rightTerms.filter(({ category }) => category !== undefined), leftTerms);
  const right = named.length > 0 ? named : only(rightTerms, leftTerms);
  const head = rightTerms.find(({ id }) => right.includes(id));
  const rivals = only(leftTerms.filter((term) => isRival(term, head)), rightTerms);
  const left = rivals.length > 0 ? rivals.slice(-1) : only(leftTerms, rightTerms).slice(-1);
  if (head === undefined || left.length === 0) return undefined;
  const isRepeated = /\bor (?:is it|should i|do i|could it|would|can i|is this|just|rather|instead)\b|還是/iu.test(question);
  if (rivals.length === 0 && !isRepeated) return undefined;
  if (!isRepeated && head.category !== 'clinician' && (head.category === 'symptom' || head.category === 'body' || head.category === undefined)) return undefined;
  const isDeed = head.category === 'clinician' || /\b(?:should|shall|do i|need|better|can i|must)\b|應該|該|需要|要|看/iu.test(question);
  return { left, right: rightTerms.filter(({ id, category }) => right.includes(id) && category === head.category).slice(0, 2).map(({ id }) => id), isDeed };
}

function isRival(term: Term, head: Term | undefined): boolean {
  return head?.category !== undefined && term.category === head.category;
}

function only(terms: readonly Term[], others: readonly Term[]): string[] {
  return terms.filter(({ id, category }) => category !== 'generic' && !others.some((other) => isSameIdea(other.id, id))).map(({ id }) => id);
}

/** 2: a choice is made, or both are judged; 1: only one is spoken of, with reserve; 0: none. */
export function scoreEitherOr({ left, right, isDeed }: EitherOr, sentences: readonly ReadSentence[]): number {
  const met = (ids: readonly string[]) => sentences.filter((sentence) => ids.some((id) => speaksOf(sentence, id)));
  const [ofLeft, ofRight] = [met(left), met(right)];
  const touched = [...new Set([...ofLeft, ...ofRight])];
  if (touched.length === 0) return sentences.some(({ text }) => /\b(?:both|neither|either)\b|兩者|都(?:可以|不)/iu.test(text)) ? 2 : 0;
  const decided = touched.some((sentence) => decides(sentence, isDeed, ofLeft.includes(sentence) && ofRight.includes(sentence)));
  if (decided) return 2;
  const [judgedLeft, judgedRight] = [ofLeft, ofRight].map((those) => those.some(({ text, isHedged }) => !isHedged && (isDeed ? directs : affirmsOrDenies).test(text)));
  return judgedLeft === true && judgedRight === true ? 2 : 1;
}

const affirmsOrDenies = new RegExp(`${affirms.source}|\\b(?:un)?likely|\\bnot\\b|n['’]t\\b|\\brare|\\bpossib|\\bmay be|\\bmight be|\\bcould be|可能|不是|不像|不會|少見|罕見`, 'iu');

function decides({ text, isConditional, isHedged }: ReadSentence, isDeed: boolean, namesBoth: boolean): boolean {
  if (isHedged || (isConditional && !namesBoth)) return false;
  if (namesBoth && chooses.test(text)) return true;
  if (!isDeed) return affirms.test(text) && !/\b(?:not|never|un(?:likely|related)|isn['’]?t|rarely)\b|不是|不像|不會/iu.test(text);
  return directs.test(text) && !weakens.test(text);
}
