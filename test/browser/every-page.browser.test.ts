import { beforeAll, describe, expect, inject, it } from 'vitest';
import { storyClient } from '../../local/demo/story-client.ts';
import { patientStops } from '../../local/screenshots/patient-stops.ts';
import { readerStops } from '../../local/screenshots/reader-stops.ts';
import { seedSite } from '../../local/screenshots/seed-site.ts';
import type { Site } from '../../local/screenshots/seed-site.ts';
import { sampleTexts as texts } from '../../local/screenshots/site-texts.ts';
import { staffStops } from '../../local/screenshots/staff-stops.ts';
import { findWrongs } from './tour.ts';
import { visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await seedSite(storyClient(inject('systemUrl')), texts);
});

describe('Every page and state holds no barrier and fits its window, in light, dark and on a phone', () => {
  it('A2 A3 A5 I2 of patients', async () => {
    expect(await findWrongs(await visit(), patientStops, { site, texts })).toEqual({});
  });

  it('of readers', async () => {
    expect(await findWrongs(await visit(), readerStops, { site, texts })).toEqual({});
  });

  it.each([
    { row: 'K1', as: 'mo' },
    { row: 'F4', as: 'dr-lin' },
    { row: 'G7', as: 'dr-okafor' },
    { row: 'K1', as: 'ada' },
    { row: 'K1', as: 'opal' },
  ] as const)('$row of staff like $as', async ({ as }) => {
    expect(await findWrongs(await visit({ as }), staffStops.filter((stop) => stop.as === as), { site, texts })).toEqual({});
  });
});
