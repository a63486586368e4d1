import { conditionTerms } from './terms/illness-terms.ts';
import { overCounterTerms, prescriptionTerms } from './terms/medicine-terms.ts';
import { readTerms } from './terms/read-terms.ts';

/** What stands for a name in a masked text, as a pattern: rules need not carry hundreds of names each. */
export const maskOf = { prescription: 'x_+', overCounter: 'y_+', condition: 'z_+' } as const;

const letters = new Map<string, string>([
  ...Object.keys(prescriptionTerms).map((id) => [id, 'x'] as const),
  ...Object.keys(overCounterTerms).map((id) => [id, 'y'] as const),
  ...Object.keys(conditionTerms).map((id) => [id, 'z'] as const),
]);

/** The text with each medicine and illness that it names masked, in the same length: offsets stay true. */
export function maskNames(text: string): string {
  let masked = text;
  for (const { id, start, end } of readTerms(text)) {
    const letter = letters.get(id);
    if (letter !== undefined && end - start > 1) masked = `${masked.slice(0, start)}${letter}${'_'.repeat(end - start - 1)}${masked.slice(end)}`;
  }
  return masked;
}
