import released from 'libphonenumber-js/min/metadata';
import { describe, expect, it } from 'vitest';
import { phoneMetadata } from '../../../shared/domain/deidentification/phone-metadata.ts';
import { deidentify } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';

describe('phoneMetadata', () => {
  it('holds what the pinned release says of each country', () => {
    for (const [country, facts] of Object.entries(phoneMetadata.countries)) {
      expect(facts, country).toEqual(Object.entries(released.countries).find(([name]) => name === country)?.[1]);
    }
  });

  it.each(['+354 551 1166', '+996 312 660 000', '+598 2915 7369'])('lets the plus tell a number of a country that it leaves out: %s', (number) => {
    expect(deidentify(new PhiText(`Please ring ${number} after work.`)).text).toBe('Please ring [PHONE] after work.');
  });
});
