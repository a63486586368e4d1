import { PhiText } from '../phi-text.ts';
import { deidentify } from './deidentify.ts';

const longest = 24;
/** "Xiao Fu", "Ah Ming", "小福": what friends call somebody, made of one syllable and a prefix for it. */
const petName = /^(?:(?:xiao|ah|lao|little)[ -]\p{L}{1,6}|[小阿老]\p{Script=Han}{1,2})$/iu;

/**
 * The chosen nickname if it identifies nobody: short, one line, no year, and either nothing that de-identification would
 * replace or a mere pet name. Undefined otherwise.
 */
export function harmlessNickname(chosen: PhiText): string | undefined {
  const name = chosen.reveal().trim();
  if (name === '' || Array.from(name).length > longest || /[^\p{L}\p{M}\p{N} .'’~-]/u.test(name) || /\d{4}/u.test(name)) return undefined;
  if (petName.test(name)) return name;
  const read = deidentify(new PhiText(name));
  return read.text === name && read.spans.length === 0 ? name : undefined;
}
