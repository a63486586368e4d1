import { frameLexicon } from './frame-lexicon.ts';
import { neurologicalMacros } from './neurological-macros.ts';
import { compileLexicon } from './phrase-matcher.ts';
import type { Token } from './read-tokens.ts';

export type Cue = keyof typeof frameLexicon;

/**
 * What a passage is about: `elsewhere` when it tells of a story, a lesson, a plan or days long gone; `perhapsElsewhere`
 * when that was said but the passage also speaks of today, so that only a person can tell.
 */
export type Frame = 'here' | 'perhapsElsewhere' | 'elsewhere';

const findCues = compileLexicon<Cue>(frameLexicon, neurologicalMacros);
/** Stories and lessons are told in many sentences around the one that sounds dangerous. */
const reach: Readonly<Record<'fiction' | 'study' | 'planning' | 'past', readonly [before: number, after: number]>> = {
  fiction: [12, 4],
  study: [2, 1],
  planning: [1, 1],
  past: [1, 1],
};

/** The sentences that have each cue. */
export function findFrameCues(tokens: readonly Token[]): ReadonlyMap<Cue, ReadonlySet<number>> {
  const said = new Map<Cue, Set<number>>();
  for (const { concept, from } of findCues(tokens)) {
    const sentences = said.get(concept) ?? new Set<number>();
    said.set(concept, sentences.add(tokens[from]?.sentence ?? 0));
  }
  return said;
}

/** Tells of any sentence what frame it stands in, by cues in and around it. */
export function readFrames(tokens: readonly Token[]): (sentence: number) => Frame {
  const said = findFrameCues(tokens);
  const has = (cue: Cue, sentence: number): boolean => said.get(cue)?.has(sentence) === true;
  const near = (cue: keyof typeof reach, sentence: number): boolean => {
    const [before, after] = reach[cue];
    for (let at = sentence - before; at <= sentence + after; at += 1) if (has(cue, at)) return true;
    return false;
  };
  return (sentence) => {
    if (has('past', sentence) || has('planning', sentence)) return has('here', sentence) ? 'here' : 'elsewhere';
    if (near('fiction', sentence) || near('study', sentence)) return has('here', sentence) ? 'perhapsElsewhere' : 'elsewhere';
    if ((near('past', sentence) || near('planning', sentence)) && !has('present', sentence)) return 'perhapsElsewhere';
    return 'here';
  };
}
