import { placesOf } from './align-redaction.ts';
import type { Scrubber } from './scrubber.ts';

/**
 * openredaction with all its patterns, or with the preset it has for health in the United States. It replaces a value that it
 * found wherever the text holds it, so its spans are these places. Its `enableNER` is left out: with today's compromise it
 * only prints errors ("person.tags is not a function").
 */
export async function openredaction(preset?: 'hipaa'): Promise<Scrubber> {
  const { OpenRedaction } = await import('openredaction');
  const redactor = new OpenRedaction(preset === undefined ? {} : { preset });
  return {
    findSpans: async (text) => placesOf((await redactor.detect(text)).detections.map(({ value }) => value), text),
    scrub: (text) => redactor.detect(text),
  };
}
