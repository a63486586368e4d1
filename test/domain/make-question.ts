import type { Instant } from '../../shared/domain/ids.ts';
import { QuestionId } from '../../shared/domain/ids.ts';
import { Question, statuses } from '../../shared/domain/question.ts';
import type { QuestionIn, Status } from '../../shared/domain/question.ts';

/** When the made questions were accepted. */
export const acceptedAt = '2026-03-02T08:00:00.000Z';

/** The nth question's id. */
export function questionIdOf(n: number): QuestionId {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const written = [...String(n)].map((digit) => letters.charAt(Number(digit))).join('');
  return QuestionId.parse(`q${written.padStart(26, 'z')}`);
}

const uuid = (n: number) => `5f0c6a1e-${String(n).padStart(4, '0')}-4c2f-9d3b-0a1b2c3d4e5f`;

/** Everything that any status may hold, as full as it gets in practice. */
const fullest = {
  version: 17,
  acceptedAt,
  changedAt: '2026-03-04T09:30:00.123Z',
  language: 'zh-Hant',
  languageSupported: true,
  country: 'TW',
  consent: { publish: true },
  intake: { level: 'soon', redFlags: ['progressiveWeakness', 'swallowingDifficulty'], review: false },
  everEmergency: false,
  clearedReasons: ['identifiersUncertain', 'specialtyUncertain'],
  releasedBy: uuid(1),
  deidentified: { textVersion: 2, uncertain: false },
  classification: { specialty: 'neurology', secondary: 'psychiatry', review: false, likelier: 'neurology' },
  urgency: { level: 'soon', redFlags: ['progressiveWeakness', 'swallowingDifficulty'], review: false },
  excludedDoctors: [uuid(2), uuid(3)],
  declines: 2,
  answerVersion: 2,
  queuedAt: '2026-03-02T08:01:00.000Z',
  doctorId: uuid(4),
  assignedAt: '2026-03-02T09:00:00.000Z',
  dueAt: '2026-03-03T09:00:00.000Z',
  warnedAt: '2026-03-03T03:00:00.000Z',
  overdueAt: '2026-03-03T09:00:00.000Z',
  askedAt: '2026-03-02T10:00:00.000Z',
  replyDueAt: '2026-03-05T10:00:00.000Z',
  answeredAt: '2026-03-03T10:00:00.000Z',
  acceptedBy: uuid(5),
  previewEndsAt: '2026-03-11T09:30:00.000Z',
  reasons: ['answerCheck', 'emergency'],
  slug: 'muscle-twitching-in-both-calves-for-five-months-after-a-cold-k3j5h2l7m4n6',
  endedAt: '2026-03-04T09:30:00.123Z',
  declinedBy: uuid(6),
  subject: 'answer',
};

/** A question in a status, with all the evidence that it may hold there; `changes` say what the test is about. */
export function makeQuestion<S extends Status>(status: S, changes: Partial<QuestionIn<S>> & { questionId?: QuestionId } = {}): QuestionIn<S> {
  return Question.parse({ ...fullest, evidence: fullest, questionId: questionIdOf(0), status, ...changes }) as QuestionIn<S>;
}

/** One question of each status. */
export const oneOfEach: readonly Question[] = statuses.map((status) => makeQuestion(status));

/** A question that has just come in, as the first write leaves it. */
export function freshQuestion(questionId: QuestionId, changes: Partial<QuestionIn<'submitted'>> = {}): QuestionIn<'submitted'> {
  return makeQuestion('submitted', { questionId, version: 1, changedAt: acceptedAt, clearedReasons: [], releasedBy: undefined, ...changes });
}

/** An instant some minutes after the made questions were accepted. */
export function minutesIn(minutes: number): Instant {
  return new Date(Date.parse(acceptedAt) + minutes * 60_000).toISOString();
}
