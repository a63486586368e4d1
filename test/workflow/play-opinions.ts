import { OpinionsView } from '../../shared/contracts/opinion-view.ts';
import type { Person, RunningSystem } from './running-system.ts';

/** What colleagues say of a published answer: its doctor asks for it, one agrees, one adds what has to be looked at, one disagrees. */
export async function playOpinions(system: RunningSystem, doctors: readonly Person[], questionId: string, slug: string): Promise<void> {
  const path = `/threads/${slug}/opinions`;
  const seen = await Promise.all(doctors.map(async (doctor) => ({ doctor, isAuthor: OpinionsView.parse((await doctor.get(path)).json()).isAuthor })));
  await seen.find(({ isAuthor }) => isAuthor)?.doctor.post(`${path}/request`);
  const [first, second, third] = seen.filter(({ isAuthor }) => !isAuthor).map(({ doctor }) => doctor);
  await first?.get('/opinions');
  const said = [
    await first?.post(path, { kind: 'agree' }),
    await second?.post(path, { kind: 'add', text: 'Write to me at second@clinic.example for more.' }),
    await third?.post(path, { kind: 'disagree', text: 'This asks for a scan first.' }),
  ];
  const moderator = await system.staff('moderator', 'opinion-moderator');
  const decided = await system.decide(moderator, await system.reviewOf(moderator, questionId, 'opinion'), { decision: 'release' });
  const wrong = [...said, decided].map((reply) => reply?.status).filter((status) => status !== 200);
  if (wrong.length > 0) throw new Error(`Opinions were answered with ${wrong.join(' and ')}.`);
}
