import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaOf, areas } from '../../web/src/areas.ts';

describe('an address', () => {
  it.each([
    ['/app/ask', 'patient'], ['/app/status', 'patient'], ['/app/doctor', 'doctor'], ['/app/moderator/q1-answer', 'moderator'], ['/app/admin/roster', 'admin'], ['/app/operator', 'operator'],
    ['/app/', undefined], ['/app/sign-in', undefined], ['/app/patient', undefined], ['/app/toString', undefined], ['/', undefined],
  ])('%s needs the area %s', (path, area) => {
    expect(areaOf(path)).toBe(area);
  });
});

it.each(Object.keys(areas))('L1 the area %s has a catalogue in both languages', (area) => {
  for (const language of ['en', 'zh-Hant']) expect(existsSync(join(import.meta.dirname, `../../web/src/messages/${language}/${area}.json`))).toBe(true);
});
