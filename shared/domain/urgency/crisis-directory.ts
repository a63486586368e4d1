import { crisisEntries, crisisMessages, internationalCountry } from './crisis-lines.ts';

/** A line that a person in danger can reach. `hours` is absent when it is open day and night. */
export interface GuidanceLine {
  readonly name: string;
  readonly number: string;
  readonly hours?: string;
}

/** What a patient in danger is shown at once. */
export interface Guidance {
  readonly message: string;
  readonly lines: readonly GuidanceLine[];
}

/** Countries (ISO 3166 alpha-2) with lines of their own. */
export const crisisCountries: readonly string[] = [...new Set(crisisEntries.map(({ country }) => country))].filter((country) => country !== internationalCountry);

function entriesOf(country: string | undefined) {
  return country === undefined ? [] : crisisEntries.filter((entry) => entry.country === country.toUpperCase());
}

/**
 * The crisis lines of a patient's country (ISO 3166 alpha-2), else of the stage's country, else the international
 * entry. The message is in Traditional Chinese for `zh…` languages, in English for every other.
 */
export function guidanceFor(country: string | undefined, stageCountry: string, language: string): Guidance {
  const own = entriesOf(country);
  const stage = own.length > 0 ? own : entriesOf(stageCountry);
  const entries = stage.length > 0 ? stage : entriesOf(internationalCountry);
  const tongue = language.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en';
  return {
    message: crisisMessages[tongue],
    lines: entries.map(({ name, number, hours }) => ({ name: name[tongue], number, ...(hours === undefined ? {} : { hours: hours[tongue] }) })),
  };
}

/** Entries whose last check is older than `maxAgeDays` at `now`: numbers change, and a dead line costs lives. */
export function staleCrisisEntries(now: Date, maxAgeDays = 180): readonly string[] {
  const oldest = now.getTime() - maxAgeDays * 86_400_000;
  return crisisEntries.filter(({ verifiedAt }) => Date.parse(verifiedAt) < oldest).map(({ country, number }) => `${country} ${number}`);
}
