import { sentencesOf, type Sentence } from './sentences.ts';
import { isSameIdea, readTerms, type Term } from './terms/read-terms.ts';

/** A sentence of an answer with what it speaks of; `before` are the terms of the sentence before, where it points back. */
export interface ReadSentence extends Sentence {
  readonly terms: readonly Term[];
  readonly before: readonly Term[];
  readonly pointsBack: boolean;
  readonly isConditional: boolean;
  readonly isHedged: boolean;
}

const anaphora = /\b(?:it|its|this|these|that(?! (?:is why|said))|they|them|such|both|neither|either|either one|so|one)\b|^(?:yes|no)\b|它|這|那|此|都|兩者/iu;
const condition = /^(?:however,? |but |and |also,? |otherwise,? )?(?:if|when|should (?:you|it|this|they|the|your)|in case|unless|whenever|once)\b|^(?:如果|若|假如|倘若|要是|萬一|當)/iu;
const hedge = /\b(?:can(?:not|['’]t| not) (?:say|tell|judge|know|be (?:sure|certain)|answer|determine|diagnose|assess)|(?:hard|difficult|impossible|not possible) to (?:say|tell|judge|know|answer|determine)|without (?:seeing|examining|an examination|more)|i do(?: not|n['’]t) know|depends on (?:many|several|your doctor)|unable to (?:say|tell|judge|answer)|no way to (?:say|tell|know))\b|無法(?:判斷|確定|回答)|很難(?:說|判斷)|難以判斷|不好說/iu;

/** The sentences of an answer as the checks read them. */
export function readReply(text: string): ReadSentence[] {
  const read: ReadSentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const pointsBack = anaphora.test(sentence.text);
    const last = read.at(-1);
    read.push({
      ...sentence,
      terms: readTerms(sentence.text),
      before: pointsBack && last !== undefined ? last.terms : [],
      pointsBack,
      isConditional: condition.test(sentence.text),
      isHedged: hedge.test(sentence.text),
    });
  }
  return read;
}

/** True when the sentence, or the one that it points back to, speaks of this. */
export function speaksOf(sentence: ReadSentence, id: string): boolean {
  return [...sentence.terms, ...sentence.before].some((term) => isSameIdea(term.id, id));
}
