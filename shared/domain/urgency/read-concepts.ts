import type { Mention } from './phrase-matcher.ts';
import type { Axis } from './read-assertions.ts';
import type { Token } from './read-tokens.ts';
import type { Composition, ConceptRule, Part } from './red-flag-rule.ts';

type Axes = ReadonlySet<Axis>;

/** A concept where it was said, with what the text says about it. Places are token indices, the end exclusive. */
export interface Said<C extends string> extends Mention<C> {
  readonly axes: Axes;
}

/** The concepts of a text by name, each list in the order of the text. */
export interface Reading<C extends string> {
  readonly tokens: readonly Token[];
  readonly said: ReadonlyMap<C, readonly Said<C>[]>;
}

type Reach = Pick<Composition<string>, 'within' | 'sentences'>;

const defaultWithin = 25;
const beside: Reach = { within: 10, sentences: 0 };
/** Nobody says a concept more often; a text that does is not read to the end, see `isFlooded`. */
const mostMentions = 150;

/** True where a concept was said so often that some of it was left unread. */
export function isFlooded<C extends string>(reading: Reading<C>): boolean {
  for (const mentions of reading.said.values()) if (mentions.length >= mostMentions) return true;
  return false;
}

/** Reads single concepts and then what the rules compose of them, in the order of the rules. */
export function readConcepts<C extends string>(tokens: readonly Token[], mentions: readonly Mention<C>[], axesOf: (mention: Mention<C>) => Axes, rules: readonly ConceptRule<C>[]): Reading<C> {
  const said = new Map<C, Said<C>[]>();
  const reading = { tokens, said };
  for (const mention of mentions) add(said, mention, axesOf);
  for (const rule of rules) {
    const composed: Said<C>[] = [];
    for (const { anchor, from, to } of compositionsOf(reading, rule)) {
      if (!anchor.axes.has('negated')) composed.push({ concept: rule.concept, from, to, axes: anchor.axes });
    }
    const known = said.get(rule.concept) ?? [];
    if (composed.length > 0) said.set(rule.concept, [...known, ...composed].sort((a, b) => a.from - b.from).slice(0, mostMentions));
  }
  return reading;
}

/** A mention whose axes are read when a rule first asks. */
class LazilySaid<C extends string> implements Said<C> {
  readonly concept: C;
  readonly from: number;
  readonly to: number;
  private readonly axesOf: (mention: Mention<C>) => Axes;
  private known: Axes | undefined;

  constructor({ concept, from, to }: Mention<C>, axesOf: (mention: Mention<C>) => Axes) {
    this.concept = concept;
    this.from = from;
    this.to = to;
    this.axesOf = axesOf;
  }

  get axes(): Axes {
    return (this.known ??= this.axesOf(this));
  }
}

function add<C extends string>(said: Map<C, Said<C>[]>, mention: Mention<C>, axesOf: (mention: Mention<C>) => Axes): void {
  const known = said.get(mention.concept);
  if (known === undefined) {
    said.set(mention.concept, [new LazilySaid(mention, axesOf)]);
    return;
  }
  const last = known.at(-1);
  if (known.length >= mostMentions || (last !== undefined && last.from === mention.from && last.to === mention.to)) return;
  known.push(new LazilySaid(mention, axesOf));
}

/** Where a composition was read: its anchor, and the first and last token of all its parts. */
export interface Composed<C extends string> {
  readonly anchor: Said<C>;
  readonly from: number;
  readonly to: number;
  /** One of the further parts is. */
  readonly isDenied: boolean;
}

/** Every place where all parts of a composition stand together, none of the further parts denied. */
export function compositionsOf<C extends string>(reading: Reading<C>, rule: Composition<C>): Iterable<Composed<C>> {
  return rule.all.every((part) => isSaid(reading, part)) ? readCompositions(reading, rule, isNotDenied) : [];
}

/** Every place where all parts of a composition stand together, denied or not. */
export function spokenCompositionsOf<C extends string>(reading: Reading<C>, rule: Composition<C>): Iterable<Composed<C>> {
  return rule.all.every((part) => isSaid(reading, part)) ? readCompositions(reading, rule, () => true) : [];
}

const isNotDenied = ({ axes }: Said<string>): boolean => !axes.has('negated');
type Counts = (said: Said<string>) => boolean;

function* readCompositions<C extends string>(reading: Reading<C>, rule: Composition<C>, counts: Counts): Generator<Composed<C>> {
  const [first, ...others] = rule.all;
  for (const name of namesOf(first)) {
    for (const anchor of reading.said.get(name) ?? []) {
      const composed = composedAt(reading, rule, anchor, others, counts);
      if (composed !== undefined) yield composed;
    }
  }
}

function composedAt<C extends string>(reading: Reading<C>, rule: Composition<C>, anchor: Said<C>, others: readonly Part<C>[], counts: Counts): Composed<C> | undefined {
  let { from, to } = anchor;
  let isDenied = false;
  for (const part of others) {
    const found = nearest(reading, rule, anchor, part, counts);
    if (found === undefined) return undefined;
    isDenied ||= !isNotDenied(found);
    from = Math.min(from, found.from);
    to = Math.max(to, found.to);
  }
  if (rule.unless !== undefined && nearest(reading, rule, anchor, rule.unless) !== undefined) return undefined;
  if (rule.unlessBeside !== undefined && nearest(reading, beside, anchor, rule.unlessBeside) !== undefined) return undefined;
  return { anchor, from, to, isDenied };
}

function namesOf<C extends string>(part: Part<C>): readonly C[] {
  return typeof part === 'string' ? [part] : part;
}

function isSaid<C extends string>({ said }: Reading<C>, part: Part<C>): boolean {
  return typeof part === 'string' ? said.has(part) : part.some((name) => said.has(name));
}

/** The mention of a part nearest to the anchor, within the rule's reach, that counts: unless told otherwise, one that is not denied. */
function nearest<C extends string>({ tokens, said }: Reading<C>, rule: Reach, anchor: Said<C>, part: Part<C>, counts: Counts = isNotDenied): Said<C> | undefined {
  const within = rule.within ?? defaultWithin;
  let best: Said<C> | undefined;
  for (const name of namesOf(part)) {
    const candidates = said.get(name) ?? [];
    for (let at = firstFrom(candidates, anchor.from - within); at < candidates.length; at += 1) {
      const candidate = candidates[at];
      if (candidate === undefined || candidate.from > anchor.to + within) break;
      const apart = Math.abs((tokens[candidate.from]?.sentence ?? 0) - (tokens[anchor.from]?.sentence ?? 0));
      if (apart > (rule.sentences ?? 1)) continue;
      if (best !== undefined && Math.abs(candidate.from - anchor.from) >= Math.abs(best.from - anchor.from)) continue;
      if (counts(candidate)) best = candidate;
    }
  }
  return best;
}

function firstFrom<C extends string>(mentions: readonly Said<C>[], from: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.from ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
