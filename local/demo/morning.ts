import type { Case } from './case.ts';
import { chineseCases } from './chinese-cases.ts';
import { neurologyCases } from './neurology-cases.ts';
import { psychiatryCases } from './psychiatry-cases.ts';
import { story } from './story.ts';

/** The questions of the morning. */
export const morning: readonly Case[] = [...neurologyCases, ...psychiatryCases, ...chineseCases];

/** The doctors of the clinic, by the id that they sign in with. */
export const doctors = {
  [story.doctorId]: story.doctor,
  'dr-lin': { ...story.doctor, name: 'Dr. Mei Lin', specialties: ['neurology', 'psychiatry'], languages: ['en', 'zh-Hant'], email: 'mei.lin@example.org' },
  'dr-novak': { ...story.doctor, name: 'Dr. Jan Novak', specialties: ['psychiatry'], licenceValidUntil: soon(), email: 'jan.novak@example.org' },
} as const;

/** A licence that ends in six weeks: the roster warns. */
function soon(): string {
  return new Date(Date.now() + 42 * 86_400_000).toISOString().slice(0, 10);
}
