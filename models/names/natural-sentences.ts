import { plainForm } from '../../shared/domain/deidentification/naming/read-name-tokens.ts';
import type { Random } from './random.ts';

type Rule = readonly [pattern: RegExp, replacements: readonly string[]];

/** Where a lay sentence speaks of a person or a place without naming it, and what may stand there instead. */
const rules: readonly Rule[] = [
  [/(?<=^|[.!?] )(?:He|She)(?= (?:is|was|has|had|says|said|told|thinks|gets|does|did|will|can|would|could|also|never|always|just|feels|felt|takes|keeps|started|went|came|wants)\b)/, ['{G}', '{G}', '{N}', 'My son {G}', 'My wife {G}', 'Dr {S}', 'Dr. {S}', '{S}', 'Our {G}', '{G} and {G}']],
  [/\b(?:he|she)(?= (?:is|was|has|had|says|said|told|thinks|gets|does|did|will|can|would|also|never|just|feels|takes|started|went)\b)/, ['{G}', '{G}', '{N}', 'Dr {S}', 'my sister {G}', '{G} ({G}\'s dad)']],
  [/(?<=\b(?:told|asked|saw|with|for|about|gave|love|hate|miss|see|help|tell|ask|call|to|from|of|and|by|at|like|than|hurt|leave|married) )(?:him|her)(?=[.,!?]| (?:that|to|and|about|because|when|if|in|at|on|for|but|again|every|so|it)\b)/, ['{G}', '{G}', '{N}', 'Dr {S}', 'my cousin {G}']],
  [/\b(?:his|her)(?= (?:mother|father|brother|sister|wife|husband|doctor|hand|hands|leg|head|eyes|MRI|speech|memory|parents|family|friends|medication|mood|symptoms|illness|behavior|condition)\b)/, ["{G}'s", "{N}'s", "{G}'s", "Dr. {S}'s"]],
  [/(?<=\b[Mm]y (?:husband|wife|son|daughter|mother|mom|mum|father|dad|brother|sister|partner|boyfriend|girlfriend|friend|grandmother|grandfather|aunt|uncle|cousin|ex|boss|child|baby))(?= (?:is|was|has|had|says|said|told|thinks|gets|does|did|will|can|takes|died|and|who)\b)/, [' {G}', ' {N}', ', {G},', ' ({G})', ' {G}, 34,']],
  [/(?<=\b(?:[Mm]y|[Tt]he|[Aa]) (?:doctor|neurologist|GP|psychiatrist|therapist|surgeon|counselor|psychologist|dr|teacher))(?= (?:is|was|has|had|says|said|told|thinks|did|will|put|gave|prescribed|wants|just|sent|and)\b)/, [' {N}', ' Dr. {S}', ' Dr {F}', ', Dr {S},', ' ({S})', ', {N},']],
  [/\b(?:[Mm]y|[Tt]he|[Aa]) (?:doctor|neurologist|GP|psychiatrist|doc|surgeon|specialist)(?= (?:is|was|has|had|says|said|told|thinks|did|will|put|gave|prescribed|wants|just|sent)\b)/, ['Dr {S}', 'Dr. {S}', 'Dr {F}', '{S}', 'Doctor {S}', 'Prof {S}']],
  [/\b(?:in|at|to) (?:the|a|my|our|this) (?:hospital|clinic|ER|emergency room)\b/, ['at {H}', 'to {H}', 'in {H}', 'at {H} in {P}']],
  [/\b(?:in|at|to) (?:the |a |my )?(?:high school|school|college|university|class)\b/, ['at {U}', 'to {U}', 'from {U}']],
  [/\b(?:at|from|for|to) work\b/, ['at {A}', 'from {A}', 'for {A}', 'to {A}']],
  [/\b(?:my (?:job|work)|the company|my company)\b/, ['my job at {A}', '{A}', 'my work with {A}']],
  [/\b(?:in|from|around) (?:my|the|this|our) (?:area|city|town|country|village|state)\b/, ['in {P}', 'from {P}', 'near {P}', 'around {P}']],
  [/\b(?:at|to) home\b/, ['at home in {P}', 'to {P}', 'at {P}']],
  [/\b(?:a|my|another|some) friend\b/, ['my friend {G}', 'a friend called {G}', '{G}', 'my friend {N}']],
  [/\b(?:someone|somebody)\b/, ['{G}', 'my neighbour {N}']],
];

/** Names people and places in a lay sentence that left them unnamed; undefined where it speaks of none. */
export function nameWithin(sentence: string, random: Random): string | undefined {
  const fitting = rules.filter(([pattern]) => pattern.test(sentence));
  if (fitting.length === 0) return undefined;
  const [pattern, replacements] = random.pick(fitting);
  const named = sentence.replace(pattern, () => random.pick(replacements));
  if (!random.chance(0.3)) return named;
  const [again, others] = random.pick(fitting);
  return named.replace(again, () => random.pick(others));
}

/** The sentence with another everyday word where a common noun stands: "the van", "a long bell". */
export function withOtherNoun(sentence: string, nouns: readonly string[], random: Random): string {
  return sentence.replace(/(?<=\b(?:the|a|an|this|some|every|no|any|another|that|of|my) )(?!(?:[Dd]r|[Mm]r|same|other|first|last)\b)[a-z]{3,}(?= (?:and|is|was|but|that|when|in|on|for|to|or|has|with|of|at|i)\b|[.,!?])/, () => random.pick(nouns));
}

/** Sentences of lay texts, without those that may hold a name of their own; `isName` tells of a word whether it is nothing else. */
export function sentencesOf(text: string, isName: (word: string) => boolean): string[] {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?]{8,200}(?:[.!?]+|$)/g) ?? [];
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 10 && !plainForm(sentence).match(/[a-z][a-z'-]+/g)?.some(isName) && !/\[[A-Z]+\]|\b(?:Dr|Mr|Mrs|Ms|[Rr]egards|[Nn]ame|[Ss]incerely)\b|@|http/.test(sentence));
}
