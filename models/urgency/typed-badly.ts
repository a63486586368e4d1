import type { Random } from '../names/random.ts';

const looks: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const chat: Readonly<Record<string, string>> = { you: 'u', are: 'r', because: 'cuz', please: 'pls', going: 'gonna', want: 'wanna', "don't": 'dont', "can't": 'cant', "I'm": 'im', and: 'n', with: 'w', to: '2', for: '4', tonight: '2nite' };

/** A text as somebody types it on a phone, in a hurry, or to get past a filter: case, stops, letters and markup differ, the words stay. */
export function typedBadly(text: string, random: Random): string {
  const words = text.split(' ').map((word) => (random.chance(0.12) ? mistyped(word, random) : random.chance(0.25) ? (chat[word] ?? word) : word));
  const joined = words.join(' ');
  const style = random.next();
  if (style < 0.3) return joined.toLowerCase().replace(/[.,;:!?'’]/g, '');
  if (style < 0.45) return joined.toUpperCase();
  if (style < 0.55) return `<p>${joined.replaceAll('. ', '.<br>')}</p>`;
  return joined;
}

function mistyped(word: string, random: Random): string {
  if (!/^[a-zA-Z]{5,}$/.test(word)) return word;
  const at = 1 + Math.floor(random.next() * (word.length - 2));
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  return random.pick([`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}${looks[letter.toLowerCase()] ?? letter}${after}`, `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`]);
}
