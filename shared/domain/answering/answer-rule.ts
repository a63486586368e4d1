/** What an answer must not say without a person having looked at it. English and Traditional Chinese. */
export interface AnswerRule {
  readonly code: 'contactDetails' | 'promotion' | 'prescribing' | 'certaintyOfDiagnosis';
  /** It reads the text with names of medicines and illnesses masked (see `maskNames`). */
  readonly readsNamesMasked?: true;
  readonly patterns: readonly RegExp[];
  /** Finds only where the rest of the sentence speaks of health: "there is no doubt that this is ALS", not "that this is hard". */
  readonly vague?: { readonly patterns: readonly RegExp[]; readonly about: RegExp };
  /** A find is none where this stands before it in its sentence: "do not stop your medicine". */
  readonly unless?: RegExp;
  /** A find is none in a sentence that says this anywhere: "the usual dose is …". */
  readonly spares?: RegExp;
}
