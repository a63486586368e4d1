import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssignmentDetail } from '../../shared/contracts/assignment-view.ts';
import { ReviewItem } from '../../shared/contracts/review-view.ts';
import { contextVersion } from '../../shared/domain/context/question-context.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import { triageVersions } from '../../shared/domain/triage-versions.ts';
import { openAssignment } from '../../shared/use-cases/open-assignment.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { claim, getReview } from '../../shared/use-cases/moderate-review.ts';
import { sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { viewReview } from '../../shared/use-cases/view-review.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';
import { triageAsked } from './triage-asked.ts';

let clinic: Clinic;
const now = minutesIn(10);
const text =
  'My name is Wren Ashdown. My neck has hurt for a month, and it is getting worse. This morning the worst headache of my life hit me like a thunderclap. ' +
  'My neurologist did an MRI but no lumbar puncture. I take propranolol 40 mg.';

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 50 });
});
afterAll(() => clinic.close());

/** A triaged question in review, as this moderator sees it. */
async function reviewed(asked: Parameters<typeof triageAsked>[1] = { text, title: 'Sudden headache', asker: { ageBand: '40-49', sex: 'male' } }) {
  const questionId = await triageAsked(clinic, asked, now);
  await sendQuestionToReview(clinic, questionId, { reasons: ['emergency'], actor: 'x', now });
  return { questionId, item: await itemOf(questionId) };
}
const itemOf = async (questionId: QuestionId) => viewReview(clinic, await getReview(clinic, reviewIdOf(questionId, 'question')), 'ann', now);

describe('a moderator', () => {
  it('C2 sees what each detector found, with its version', async () => {
    const { item } = await reviewed();
    expect(ReviewItem.parse(item)).toBeTruthy();
    expect(item.versions).toMatchObject({ specialty: triageVersions.specialty, urgency: triageVersions.urgency, context: contextVersion });
    expect(item.versions.deidentification).toContain('deidentification');
    expect(item.classification).toMatchObject({ specialty: 'neurology', probabilities: { neurology: expect.any(Number) as number } });
    expect(item.classification?.evidence[0]).toMatchObject({ term: expect.any(String) as string, specialty: 'neurology', weight: expect.any(Number) as number });
  });

  it('B5 sees category, detector and confidence of every placeholder, also after redacting more', async () => {
    const { questionId, item } = await reviewed();
    const placed = item.spans.map(({ start, end, type }) => [type, item.text?.slice(start, end)]);
    expect(placed).toContainEqual(['NAME', '[NAME 1]']);
    for (const span of item.spans) expect(span).toMatchObject({ detector: expect.stringMatching(/\w/) as string, confidence: expect.any(Number) as number });
    const { version } = await claim(clinic, { reviewId: item.reviewId, staffId: 'ann', now });
    const start = item.text?.indexOf('This morning') ?? -1;
    const corrections = { specialty: 'neurology', urgency: 'urgent', redactions: [{ start, end: start + 12, type: 'DATE' }] } as const;
    await decide(clinic, { reviewId: item.reviewId, by: 'ann', now, version, decision: 'release', reason: 'It is past.', corrections: { ...corrections, redactions: [...corrections.redactions] } });
    const after = await itemOf(questionId);
    const read = after.spans.map(({ start: from, end, detector }) => [after.text?.slice(from, end), detector === 'moderator']);
    expect(read).toEqual(expect.arrayContaining([['[NAME 1]', false], ['[DATE]', true]]));
    expect(read).toHaveLength(item.spans.length + 1);
  });

  it('D1 sees each red flag in both languages, with its level, its source and its place in the text', async () => {
    const { item } = await reviewed();
    const flag = item.redFlags.find(({ name }) => name === 'thunderclapHeadache');
    expect(flag).toMatchObject({ level: 'emergency', label: 'Thunderclap headache', labels: { en: 'Thunderclap headache', 'zh-Hant': '雷擊樣頭痛' } });
    expect(flag?.source).toContain('NICE');
    expect(item.text?.slice(flag?.start, flag?.end)).toMatch(/headache|thunderclap/);
    expect(item.redFlags[0]?.level).toBe('emergency');
  });

  it('D4 sees, apart from them, red flags that were read and not counted, with how they were spoken of', async () => {
    const { item } = await reviewed({ text: `${text} I have no thoughts of suicide, and I never had a seizure.`, title: 'Sudden headache', asker: {} });
    const seen = item.dismissedFlags.map(({ name, labels, level, assertions, start, end }) => [name, labels.en, level, assertions, item.text?.slice(start, end)]);
    expect(seen).toContainEqual(['suicidalIdeation', 'Thoughts of suicide', 'emergency', ['negated'], 'thoughts of suicide']);
    expect(item.dismissedFlags.map(({ name }) => name)).not.toContain('thunderclapHeadache');
    expect(item.redFlags.map(({ name }) => name)).not.toContain('suicidalIdeation');
  });

  it('A3 sees the question’s context beside it, and what it lacks', async () => {
    const { item } = await reviewed();
    expect(item.context).toMatchObject({
      ageBand: '40-49', sex: 'male', course: 'worse', language: 'en', duration: { amount: 1, unit: 'months' }, careSoFar: [{ by: 'neurologist', seen: true }],
      tests: [{ test: 'mri', done: true }, { test: 'lumbarPuncture', done: false }], medicines: [{ name: 'propranolol', use: 'taken', dose: '40 mg' }], missingInfo: [],
    });
    expect((await reviewed({ text: 'What can I do about twitching?' })).item.context?.missingInfo.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a doctor', () => {
  it('A3 D1 sees level, red flags and context of what is theirs', async () => {
    const { questionId, item } = await reviewed();
    const { version } = await claim(clinic, { reviewId: item.reviewId, staffId: 'ann', now });
    await decide(clinic, { reviewId: item.reviewId, by: 'ann', now, version, decision: 'release', reason: 'It is past.', corrections: { specialty: 'neurology', urgency: 'urgent' } });
    await drainBacklog(clinic, now);
    const view = await openAssignment(clinic, questionId, 'lin');
    expect(AssignmentDetail.parse(view)).toBeTruthy();
    expect(view.urgency.level).toBe('urgent');
    expect(view.urgency.redFlags).toContainEqual(expect.objectContaining({ name: 'thunderclapHeadache', level: 'emergency', source: expect.stringContaining('NICE') as string }));
    expect(view.context).toEqual(item.context);
  });
});
