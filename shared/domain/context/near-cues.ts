import type { Mention } from '../urgency/phrase-matcher.ts';
import type { Token } from '../urgency/read-tokens.ts';

/** Looks for cues around a mention, in its sentence; `reach` in words between them. */
export interface NearCues<C extends string> {
  before(cue: C, mention: Mention<string>, reach: number, isApt?: (cue: Mention<C>) => boolean): boolean;
  after(cue: C, mention: Mention<string>, reach: number): boolean;
}

const longestCue = 12;

/** Indexes cues by where they begin and end, so that looking around a mention costs the reach and no more. */
export function nearCues<C extends string>(tokens: readonly Token[], cues: readonly Mention<C>[]): NearCues<C> {
  const byEnd = new Map<number, Mention<C>[]>();
  const byStart = new Map<number, Mention<C>[]>();
  for (const cue of cues) {
    if (cue.to - cue.from > longestCue) continue;
    byEnd.set(cue.to, [...(byEnd.get(cue.to) ?? []), cue]);
    byStart.set(cue.from, [...(byStart.get(cue.from) ?? []), cue]);
  }
  const inSentence = (at: number, mention: Mention<string>): boolean => tokens[at]?.sentence === tokens[mention.from]?.sentence;
  return {
    before(wanted, mention, reach, isApt = () => true) {
      for (let end = mention.from; end >= Math.max(0, mention.from - reach); end -= 1) {
        if (!inSentence(end - 1, mention)) return false;
        if (byEnd.get(end)?.some((cue) => cue.concept === wanted && isApt(cue))) return true;
      }
      return false;
    },
    after(wanted, mention, reach) {
      for (let start = mention.to; start <= mention.to + reach; start += 1) {
        if (!inSentence(start, mention)) return false;
        if (byStart.get(start)?.some((cue) => cue.concept === wanted)) return true;
      }
      return false;
    },
  };
}
