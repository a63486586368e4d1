import { machineOrders } from '../classification/machine-talk.ts';
import { lexiconMacros } from './lexicon-macros.ts';
import { neurologicalCompositions } from './neurological-compositions.ts';
import { neurologicalMacros } from './neurological-macros.ts';
import { neurologicalRules } from './neurological-rules.ts';
import { onsetLexicon } from './onset-lexicon.ts';
import { compileLexicon, type Mention } from './phrase-matcher.ts';
import { possibleEmergencyRules } from './possible-emergency-rules.ts';
import { psychiatricMacros } from './psychiatric-macros.ts';
import { psychiatricRules, weakSigns } from './psychiatric-rules.ts';
import { readAssertions, type Axis } from './read-assertions.ts';
import type { Assertion } from '../triage.ts';
import { compositionsOf, isFlooded, spokenCompositionsOf, type Composed, readConcepts, type Reading } from './read-concepts.ts';
import { readFrames, type Frame } from './read-frames.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { redFlagConcepts, type Concept } from './red-flag-concepts.ts';
import type { RedFlagRule } from './red-flag-rule.ts';
import { redFlags, type FlagKind, type RedFlagCode } from './red-flags.ts';

const findOrders = compileLexicon<'order'>(machineOrders, lexiconMacros);
const findConcepts = compileLexicon(redFlagConcepts, { ...lexiconMacros, ...neurologicalMacros, ...psychiatricMacros });
const redFlagRules: readonly RedFlagRule<Concept>[] = [...psychiatricRules, ...neurologicalRules, ...possibleEmergencyRules];

/** Which axes take a flag back, by how it is spoken of (see `FlagKind`). */
const takenBackBy: Record<FlagKind, ReadonlySet<Axis>> = {
  harm: new Set<Axis>(['negated', 'someoneElse', 'past', 'education', 'fiction', 'idiom']),
  described: new Set<Axis>(['negated', 'someoneElse', 'past', 'education', 'condition', 'fiction', 'idiom']),
  named: new Set<Axis>(['negated', 'someoneElse', 'past', 'education', 'conjecture', 'condition', 'feared', 'fiction', 'idiom']),
};
/** A danger that was spoken of but taken back in one of these ways is a doubt: a person reads it. */
const doubtful: ReadonlySet<Axis> = new Set<Axis>(['fiction', 'education']);
const suicidal: ReadonlySet<RedFlagCode> = new Set<RedFlagCode>(['suicidalIdeation', 'passiveDeathWish', 'suicidePreparation', 'suicideAttempt', 'overdose', 'selfHarm']);
/** Concepts of time and degree: a denial within one is not used up by it ("never had a fever"). */
const modifiers: ReadonlySet<Concept> = new Set<Concept>([...keysOf(onsetLexicon), 'firstTime', 'worstEver', 'instantOnset', 'newHead', ...weakSigns]);

/** When something began is denied only by the word before it: "it hasn't lifted for two hours" is two hours all the same. */
const times: ReadonlySet<Concept> = new Set<Concept>(['suddenly', 'today', 'recentDays', 'longstanding', 'instantOnset']);
const asserted: ReadonlySet<Axis> = new Set();
const denials = new Set(['no', 'not', 'never', 'nothing', 'isnt', 'wasnt', 'didnt', 'without', 'nor', '沒', '不', '無']);

function isDeniedTime(tokens: readonly Token[], { from }: Mention<string>): boolean {
  return denials.has(tokens[from - 1]?.word ?? '');
}

/** A red flag that stands, and where: token indices, the end exclusive. */
export interface Finding {
  readonly flag: RedFlagCode;
  readonly from: number;
  readonly to: number;
}

/** A red flag that was spoken of and does not stand, and why. */
export interface Dismissal extends Finding {
  readonly assertions: readonly Assertion[];
}

interface RuleOutcome {
  readonly found?: Finding;
  readonly doubt: boolean;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** Tries a rule at each mention of its first concept until one stands. */
function applyRule(reading: Reading<Concept>, rule: RedFlagRule<Concept>, frameOf: (sentence: number) => Frame): RuleOutcome {
  const { kind } = redFlags[rule.flag];
  let past: Finding | undefined;
  let unsure: Finding | undefined;
  let doubt = false;
  for (const { anchor, from, to } of compositionsOf(reading, rule)) {
    const against = [...anchor.axes].filter((axis) => takenBackBy[kind].has(axis));
    const frame = kind === 'harm' ? 'here' : frameOf(reading.tokens[anchor.from]?.sentence ?? 0);
    if (against.length === 0 && frame === 'here') return { found: { flag: rule.flag, from, to }, doubt };
    if (against.length === 0 && frame === 'perhapsElsewhere') unsure ??= { flag: 'possibleEmergency', from, to };
    if (against.length === 1 && against[0] === 'past' && suicidal.has(rule.flag)) past ??= { flag: 'pastSuicidality', from, to };
    if (kind === 'harm' && against.every((axis) => doubtful.has(axis))) doubt = true;
  }
  const found = past ?? unsure;
  return found === undefined ? { doubt } : { found, doubt };
}

const assertionOf: Record<Axis, Assertion> = {
  negated: 'negated', past: 'historical', someoneElse: 'otherExperiencer',
  conjecture: 'hypothetical', condition: 'hypothetical', feared: 'hypothetical',
  education: 'elsewhere', fiction: 'elsewhere', idiom: 'elsewhere',
};

/** Flags that only call for a person are no news once they are taken back. */
const toldOfWhenTakenBack = redFlagRules.filter(({ flag }) => flag !== 'possibleEmergency');

/** Where each flag that stands nowhere was spoken of first, and what took it back. */
function dismissalsOf(reading: Reading<Concept>, standing: ReadonlyMap<RedFlagCode, Finding>, frameOf: (sentence: number) => Frame): Dismissal[] {
  const dismissed = new Map<RedFlagCode, Dismissal>();
  for (const rule of toldOfWhenTakenBack) {
    if (standing.has(rule.flag) || dismissed.has(rule.flag)) continue;
    for (const composed of spokenCompositionsOf(reading, rule)) {
      const assertions = assertionsOf(rule.flag, composed, frameOf(reading.tokens[composed.anchor.from]?.sentence ?? 0));
      if (assertions.length === 0) continue;
      dismissed.set(rule.flag, { flag: rule.flag, from: composed.from, to: composed.to, assertions });
      break;
    }
  }
  return [...dismissed.values()];
}

function assertionsOf(flag: RedFlagCode, { anchor, isDenied }: Composed<Concept>, frame: Frame): Assertion[] {
  const { kind } = redFlags[flag];
  const byWords = [...anchor.axes].filter((axis) => takenBackBy[kind].has(axis)).map((axis) => assertionOf[axis]);
  const isElsewhere = kind !== 'harm' && frame !== 'here';
  return [...new Set<Assertion>([...(isDenied ? ['negated' as const] : []), ...byWords, ...(isElsewhere ? ['elsewhere' as const] : [])])];
}

/** What the rules read in a text. */
export interface RedFlagReading {
  readonly reading: Reading<Concept>;
  /** One for each flag that stands. */
  readonly findings: readonly Finding[];
  /** One for each flag that was spoken of and stands nowhere. */
  readonly dismissed: () => readonly Dismissal[];
  /** A danger was spoken of and taken back in a way that a person had better read. */
  readonly doubt: boolean;
  /** Some of the text orders a machine about. */
  readonly hasOrders: boolean;
}

/**
 * Reads red flags where they are asserted of somebody now; denied, past, hypothetical, fictional and idiomatic mentions do
 * not count. A sentence that orders a machine about may tell of a danger; nothing milder is read from it, and what the
 * reading holds of it for the trained weights is empty.
 */
export function findRedFlags(text: string): RedFlagReading {
  const tokens = readTokens(text);
  const mentions = findConcepts(tokens);
  const axesOf = readAssertions(tokens, mentions.filter(({ concept }) => !modifiers.has(concept)));
  const reading = readConcepts<Concept>(tokens, mentions, (mention) => (times.has(mention.concept) && !isDeniedTime(tokens, mention) ? asserted : axesOf(mention)), neurologicalCompositions);
  const frameOf = readFrames(tokens);
  const outcomes = redFlagRules.map((rule) => applyRule(reading, rule, frameOf));
  const orders = readOrders(text, tokens);
  const isOrdered = (at: number): boolean => orders.has(at);
  const findings = new Map<RedFlagCode, Finding>();
  for (const { found } of outcomes) {
    if (found === undefined || findings.has(found.flag) || (isOrdered(found.from) && redFlags[found.flag].level === 'soon')) continue;
    findings.set(found.flag, found);
  }
  const doubt = outcomes.some((outcome) => outcome.doubt) || isFlooded(reading);
  const dismissed = () => dismissalsOf(reading, findings, frameOf);
  return { reading: orders.size === 0 ? reading : withoutOrders(reading, isOrdered), findings: [...findings.values()], dismissed, doubt, hasOrders: orders.size > 0 };
}

/** The tokens of sentences that order a machine about; a line's end ends a sentence here. */
function readOrders(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const orders = findOrders(tokens);
  if (orders.length === 0) return new Set();
  let line = 0;
  let end = 0;
  const placeOf = tokens.map((token) => {
    if (text.slice(end, token.start).includes('\n')) line += 1;
    end = token.end;
    return token.sentence + line;
  });
  const ordering = new Set(orders.flatMap(({ from, to }) => placeOf.slice(from, to)));
  return new Set(placeOf.flatMap((place, at) => (ordering.has(place) ? [at] : [])));
}

function withoutOrders({ tokens, said }: Reading<Concept>, isOrdered: (at: number) => boolean): Reading<Concept> {
  return {
    tokens: tokens.map((token, at) => (isOrdered(at) ? { ...token, word: '' } : token)),
    said: new Map([...said].map(([concept, mentions]) => [concept, mentions.filter(({ from }) => !isOrdered(from))])),
  };
}
