/** Verbs of everyday English in the forms that stand behind a name or begin a note: "faints", "fainted", "faint", "fainting". */
export interface VerbForms {
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly base: readonly string[];
  readonly ing: readonly string[];
}

/** Past forms that no rule makes. */
const irregularPast = 'took gave said saw went came left felt kept found lost told drove woke fell held brought bought caught taught thought slept spoke broke drew grew threw wore tore shook swore rang sang drank began ran sat stood ate hid bit beat cut hit hurt put quit read set shut spread wept made met paid sent spent built dug fed fled flew forgot froze hung knew laid led lent lay rode rose sank shot slid sold stole stuck struck swam swept swung understood wrote won withdrew overdid'.split(' ');
const notVerbs = new Set('thing bring sing king ring'.split(' '));

function regular(word: string): { third: string; past: string; ing: string } {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const sibilant = /(?:s|x|z|ch|sh)$/.test(word);
  const consonantY = /[^aeiou]y$/.test(word);
  return {
    third: consonantY ? `${word.slice(0, -1)}ies` : `${word}${sibilant ? 'es' : 's'}`,
    past: consonantY ? `${word.slice(0, -1)}ied` : `${stem}ed`,
    ing: `${stem}ing`,
  };
}

/** Reads the verbs off the word forms that are in use: whatever has all three of "-s", "-ed" and "-ing". */
export function verbForms(counts: ReadonlyMap<string, number>): VerbForms {
  const used = (word: string): boolean => (counts.get(word) ?? 0) >= 20;
  const verbs = [...counts.keys()].filter((word) => /^[a-z]{3,9}$/.test(word) && used(word) && !notVerbs.has(word)).map((word) => ({ word, ...regular(word) })).filter(({ third, past, ing }) => used(third) && used(past) && used(ing));
  return {
    base: verbs.map(({ word }) => word),
    third: verbs.map(({ third }) => third),
    past: [...verbs.map(({ past }) => past), ...irregularPast.flatMap((past) => Array.from({ length: 6 }, () => past))],
    ing: verbs.map(({ ing }) => ing),
  };
}
