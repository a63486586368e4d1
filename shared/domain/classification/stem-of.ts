/** A word without its commonest endings: what is left is the same for most forms of one word. */
export function stemOf(word: string): string {
  if (word.length > 6 && word.endsWith('ing')) return undoubled(word.slice(0, -3));
  if (word.length > 5 && word.endsWith('ed')) return undoubled(word.slice(0, -2));
  if (word.length > 5 && word.endsWith('ly')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) && stem.length > 4 ? stem.slice(0, -1) : stem);
