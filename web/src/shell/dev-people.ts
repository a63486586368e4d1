import type { Role } from '../api/session.ts';

/** People who may sign in on one's own machine; ids as in the demo and the README. */
export const devPeople: readonly { readonly sub: string; readonly role: Role }[] = [
  { sub: 'mo', role: 'moderator' },
  { sub: 'sam', role: 'moderator' },
  { sub: 'dr-lin', role: 'doctor' },
  { sub: 'dr-okafor', role: 'doctor' },
  { sub: 'dr-novak', role: 'doctor' },
  { sub: 'ada', role: 'admin' },
  { sub: 'opal', role: 'operator' },
];

/** A token of this person from the machine's own identity. Throws when it hands out none. */
export async function devToken(role: Role, sub: string): Promise<string> {
  const response = await fetch('/dev/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ role, sub }) });
  const answer: unknown = response.ok ? await response.json() : undefined;
  if (typeof answer === 'object' && answer !== null && 'token' in answer && typeof answer.token === 'string') return answer.token;
  throw new Error('No token was given.');
}
