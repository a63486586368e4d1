import { playOpinions } from './play-opinions.ts';
import type { Patient, Person, RunningSystem } from './running-system.ts';
import { texts } from './texts.ts';

/** A page that its patient looks at first, what colleagues and the patient say of the answer, and the next round on the same page, which they take back. */
export async function playConversation(system: RunningSystem, doctors: readonly Person[], answer: (patient: Patient) => Promise<void>): Promise<void> {
  const patient = await system.submit({ text: texts.tremor, consent: { publish: true, preview: true } });
  await answer(patient);
  const { preview } = await patient.reaches('awaitingPatient');
  await patient.post(`/questions/${patient.questionId}/preview`, { decision: 'approve', redactions: [{ start: 0, end: 2 }], version: preview?.version });
  const { thread } = await patient.reaches('published');
  await playOpinions(system, doctors, patient.questionId, thread?.slug ?? '');
  await patient.post(`/questions/${patient.questionId}/feedback`, { answered: 'no', thanks: true, comment: 'It helped a little.' });
  for (const doctor of doctors) await doctor.get('/doctors/me/thanks');
  const next = await system.submit({ text: texts.tremor, followUpOf: { questionId: patient.questionId, receipt: patient.accepted.receipt } });
  await answer(next);
  await next.reaches('published');
  await next.post(`/questions/${next.questionId}/withdraw`);
}
