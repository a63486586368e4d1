import * as z from 'zod';
import type { StoryClient } from '../demo/story-client.ts';

const Done = z.unknown();
const colleagues = {
  'dr-okafor': { name: 'Dr. Ada Okafor', specialties: ['neurology'], email: 'okafor@clinic.example' },
  'dr-novak': { name: 'Dr. Jan Novak', specialties: ['psychiatry'], email: 'novak@clinic.example' },
} as const;

/** What colleagues, who are given no questions of their own, say of a published answer: one agrees, one disagrees. */
export async function seedOpinions(client: StoryClient, slug: string, disagreement: string): Promise<void> {
  const admin = await client.signIn('admin', 'ada');
  const roster = { languages: ['en'], capacity: 0, licenceValidUntil: '2099-12-31' };
  for (const [doctorId, doctor] of Object.entries(colleagues)) await client.send('PUT', `/doctors/${doctorId}`, Done, { as: admin, body: { ...roster, ...doctor } });
  const say = async (who: keyof typeof colleagues, body: Record<string, string>) => client.send('POST', `/threads/${slug}/opinions`, Done, { as: await client.signIn('doctor', who), body });
  await say('dr-okafor', { kind: 'agree' });
  await say('dr-novak', { kind: 'disagree', text: disagreement });
}
