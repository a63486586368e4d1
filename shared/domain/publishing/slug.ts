import * as z from 'zod';
import { Slug } from '../thread.ts';

const longest = 80;
const RandomSuffix = z.string().regex(/^[a-z0-9]{10,40}$/);

/**
 * The address of a thread: the Latin words of its title and an ending that nobody can guess. The ending is passed in
 * (lower-case letters and digits, at least ten) because the domain has no randomness. A title without Latin letters
 * becomes `question`.
 */
export function slugOf(title: string, randomSuffix: string): Slug {
  const room = longest - randomSuffix.length - 1;
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let base = '';
  for (const word of words) {
    const longer = base === '' ? word : `${base}-${word}`;
    if (longer.length > room) break;
    base = longer;
  }
  return Slug.parse(`${base === '' ? 'question' : base}-${RandomSuffix.parse(randomSuffix)}`);
}
