import { advises, clauseEnds, commands, leavesOpen, negates, polarityAxes, type PolarityAxis } from './polarity-axes.ts';
import { readReply, speaksOf, type ReadSentence } from './read-reply.ts';
import { isSameIdea, readTerms, type Term } from './terms/read-terms.ts';
import type { TermCategory } from './terms/term-entry.ts';

/** A place in a text, in UTF-16 code units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A sentence of the additional text that the doctor's reply does not bear out, and the sentence of the reply it touches. */
export interface MoreInfoFinding extends Place {
  readonly code: 'moreInfoContradicts' | 'moreInfoAddsAdvice' | 'moreInfoAddsDiagnosis';
  readonly severity: 'block' | 'warn';
  readonly inReply?: Place;
}

const most = 12;
const wholeComplaint = '*';
const general = new Set(['anyMedicine', 'anyTest', 'anyTreatment', 'anyDoctor', 'sideEffect', 'examination', 'work', 'school', 'sex', 'emergencyCare']);
const needsAdvice: ReadonlySet<TermCategory> = new Set<TermCategory>(['test', 'medicine', 'treatment', 'clinician']);

/**
 * Reads the additional text against the reply: what says the opposite of it about the same thing blocks (`moreInfoContradicts`);
 * a name for the complaint that the reply tells apart from it, advice and diagnoses that it does not give, warn.
 */
export function compareMoreInfo(reply: string, moreInfo: string): MoreInfoFinding[] {
  const [said, added] = [readReply(reply), readReply(moreInfo)];
  const contradictions = contradictionsOf(said, added);
  const names = added.flatMap((sentence) => newNameOf(sentence, said));
  const seen = new Set<string>();
  const told = new Set([...contradictions, ...names].map(({ start }) => start));
  const rest = added.filter(({ start }) => !told.has(start)).flatMap((sentence) => [...addedAdvice(sentence, said, seen), ...addedDiagnosis(sentence, said, seen)]);
  return [...contradictions, ...names, ...rest].slice(0, most);
}

interface Proposition extends Place {
  readonly axis: PolarityAxis;
  readonly of: readonly string[];
  readonly holds: boolean;
}

function contradictionsOf(said: readonly ReadSentence[], added: readonly ReadSentence[]): MoreInfoFinding[] {
  const claims = said.flatMap(propositionsOf);
  const found = added.flatMap(propositionsOf).flatMap((proposition): MoreInfoFinding[] => {
    const against = claims.find((claim) => opposes(claim, proposition));
    const { start, end } = proposition;
    return against === undefined ? [] : [{ code: 'moreInfoContradicts', severity: 'block', start, end, inReply: { start: against.start, end: against.end } }];
  });
  return [...new Map(found.map((finding) => [finding.start, finding])).values()];
}

function opposes(claim: Proposition, other: Proposition): boolean {
  return claim.axis === other.axis && claim.holds !== other.holds && claim.of.some((id) => other.of.some((each) => isSameIdea(id, each)));
}

function propositionsOf(sentence: ReadSentence): Proposition[] {
  if (sentence.isConditional || sentence.isHedged) return [];
  const { start, end } = sentence;
  return clausesOf(sentence.text).flatMap((clause) =>
    polarityAxes.flatMap((axis): Proposition[] => {
      const holds = polarityOf(axis, clause);
      if (holds === undefined) return [];
      const of = termsOf(axis, readTerms(clause), sentence);
      return of.length === 0 ? [] : [{ axis, of, holds, start, end }];
    }),
  );
}

function clausesOf(sentence: string): string[] {
  return sentence.split(clauseEnds).filter((clause): clause is string => clause !== undefined && clause.trim() !== '');
}

/** True: it says so; false: it says the opposite; undefined: neither, or leaves it open. */
function polarityOf({ says, denies }: PolarityAxis, clause: string): boolean | undefined {
  const [against, on] = [denies.exec(clause), says.exec(clause)];
  const found = against !== null && (on === null || against.index <= on.index || on.index + on[0].length > against.index) ? { at: against, holds: false } : { at: on, holds: true };
  if (found.at === null) return undefined;
  const before = clause.slice(0, found.at.index);
  if (leavesOpen.test(before)) return undefined;
  return negates.test(before) ? !found.holds : found.holds;
}

function termsOf(axis: PolarityAxis, terms: readonly Term[], { before, pointsBack }: ReadSentence): string[] {
  const fits = ({ id, category }: Term) => category !== undefined && axis.of.includes(category) && !general.has(id);
  const own = terms.filter(fits);
  if (own.length > 0) return own.map(({ id }) => id);
  if (axis.isWhole && pointsBack) return [...before.filter(({ category }) => category === 'symptom').map(({ id }) => id), wholeComplaint];
  return pointsBack ? before.filter(fits).map(({ id }) => id) : [];
}

const alias = /(?:also|otherwise|commonly|medically|sometimes|often|more properly|technically|usually|formally)?\s*(?:known|called|referred to|described|termed|named|diagnosed)(?: as)? |也(?:稱為|叫做|就是)|又(?:稱|叫)|醫學上稱為|稱為/iu;

/** "Twitches, also known as fasciculations", where the reply calls that one kind of several, or does not name it. */
function newNameOf(sentence: ReadSentence, said: readonly ReadSentence[]): MoreInfoFinding[] {
  const found = alias.exec(sentence.text);
  if (found === null || !/also|otherwise|commonly|medical|sometimes|as |稱|叫/iu.test(found[0])) return [];
  const at = sentence.start + found.index;
  const named = sentence.terms.find((term) => term.start + sentence.start >= at && isIllness(term));
  const meant = sentence.terms.findLast((term) => term.start + sentence.start < at && isIllness(term));
  if (named === undefined || meant === undefined || named.id === meant.id) return [];
  const inReply = said.find(({ terms }) => terms.some(({ id }) => id === named.id));
  const isOneOfSeveral = inReply !== undefined && new Set(inReply.terms.filter(isIllness).map(({ id }) => id)).size >= 3;
  if (inReply !== undefined && !isOneOfSeveral) return [];
  const { start, end } = sentence;
  return [inReply === undefined ? { code: 'moreInfoAddsDiagnosis', severity: 'warn', start, end, ...related(sentence, said) } : { code: 'moreInfoContradicts', severity: 'warn', start, end, inReply: placeOf(inReply) }];
}

function isIllness({ category }: Term): boolean {
  return category === 'symptom' || category === 'condition';
}

function addedAdvice(sentence: ReadSentence, said: readonly ReadSentence[], seen: Set<string>): MoreInfoFinding[] {
  if (!advises.test(sentence.text) && !commands.test(sentence.text)) return [];
  const fresh = sentence.terms.filter(({ id, category }) => category !== undefined && (needsAdvice.has(category) || category === 'living') && !general.has(id) && !seen.has(id) && !isAdvised(id, category, said));
  if (fresh.length === 0) return [];
  for (const { id } of fresh) seen.add(id);
  return [{ code: 'moreInfoAddsAdvice', severity: 'warn', ...placeOf(sentence), ...related(sentence, said) }];
}

/** A way of living that the reply names is advised by that; a test, a medicine or a doctor must be recommended. */
function isAdvised(id: string, category: TermCategory, said: readonly ReadSentence[]): boolean {
  const about = said.filter((sentence) => speaksOf(sentence, id));
  return category === 'living' ? about.length > 0 : about.some(({ text }) => advises.test(text) || commands.test(text));
}

const diagnoses = /\b(?:you (?:have|may have|might have|probably have|could have|are (?:likely )?(?:suffering|experiencing)|seem to have|appear to have)|suggests?|consistent with|sounds? like|points? to|indicat(?:es|ive)|likely (?:to be|due)|diagnosis (?:of|is|would be)|signs? of|symptoms? of|could be|may be|might be|typical of|suffer(?:ing)? from)\b|可能是|像是|符合|應該是|屬於|診斷為|疑似/iu;

/** Tells what the patient or their doctors said. */
const quotes = /\b(?:your (?:own )?(?:doctors?|neurologists?|psychiatrists?|gp)(?: \p{L}+)? (?:suggested|said|told|believe[ds]?|think|thought|mentioned|diagnosed)|you (?:mention(?:ed)?|said|described?|wrote|worry|fear|are (?:worried|concerned|afraid))|your (?:worry|fear|concern)s?)\b|您提到|你提到|您說|你說|擔心/iu;

function addedDiagnosis(sentence: ReadSentence, said: readonly ReadSentence[], seen: Set<string>): MoreInfoFinding[] {
  const found = diagnoses.exec(sentence.text);
  if (found === null || negates.test(sentence.text.slice(0, found.index)) || quotes.test(sentence.text)) return [];
  const fresh = sentence.terms.filter(({ id, category, start }) => category === 'condition' && start >= found.index && !seen.has(id) && !said.some((each) => speaksOf(each, id)));
  if (fresh.length === 0) return [];
  for (const { id } of fresh) seen.add(id);
  return [{ code: 'moreInfoAddsDiagnosis', severity: 'warn', ...placeOf(sentence), ...related(sentence, said) }];
}

function placeOf({ start, end }: ReadSentence): Place {
  return { start, end };
}

/** The sentence of the reply that shares most ideas with this one, if any does. */
function related(sentence: ReadSentence, said: readonly ReadSentence[]): { inReply?: Place } {
  const ideas = new Set(sentence.terms.filter(({ id, category }) => category !== undefined && category !== 'generic' && !general.has(id)).map(({ id }) => id));
  const scored = said.map((each) => ({ each, shared: new Set(each.terms.filter(({ id }) => [...ideas].some((idea) => isSameIdea(idea, id))).map(({ id }) => id)).size }));
  const [best] = scored.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  return best === undefined ? {} : { inReply: placeOf(best.each) };
}
