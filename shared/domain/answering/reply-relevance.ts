import type { ReadSentence } from './read-reply.ts';
import { paceOf } from './safety-match.ts';
import { isSameIdea, type Term } from './terms/read-terms.ts';
import type { TermCategory } from './terms/term-entry.ts';

/** What a reply is about, if it names any of these. What one does about it says little of what it is about. */
const telling = new Set<TermCategory>(['symptom', 'condition', 'medicine', 'test']);
/** Named in any reply, whatever was asked. */
const anywhere = new Set(['anyMedicine', 'anyTest', 'anxietySymptom']);

/**
 * True when a reply names illnesses, complaints, medicines or tests, and nothing that it names is in what the patient wrote: it is
 * about something else. `asked` is what the patient's de-identified text speaks of, with its title and questions. A reply that names
 * nothing of the kind ("no, that is harmless") may be about anything, and an explanation may bring in an idea of its own
 * beside what was asked.
 */
export function isAboutSomethingElse(asked: readonly Term[], sentences: readonly ReadSentence[]): boolean {
  const named = sentences.flatMap(({ terms }) => terms);
  if (!named.some(({ id, category }) => !anywhere.has(id) && category !== undefined && telling.has(category))) return false;
  return !sentences.some(({ text }) => paceOf(text) === 'now') && !named.some((term) => isShared(term, asked));
}

function isShared({ id, category }: Term, asked: readonly Term[]): boolean {
  if (category === 'generic') return false;
  const word = { medicine: 'anyMedicine', test: 'anyTest' }[category === 'medicine' || category === 'test' ? category : 'medicine'];
  return asked.some((each) => isSameIdea(each.id, id) || ((category === 'medicine' || category === 'test') && each.id === word));
}
