import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storedCorrections } from '../../../local/corrections/stored-corrections.ts';
import { auditTrail } from '../../../shared/aws/audit-trail.ts';
import type { QuestionId } from '../../../shared/domain/ids.ts';
import { reviewIdOf } from '../../../shared/domain/ids.ts';
import { triageVersions } from '../../../shared/domain/triage-versions.ts';
import { decide } from '../../../shared/use-cases/decide-review.ts';
import type { Decision } from '../../../shared/use-cases/decision.ts';
import { claim } from '../../../shared/use-cases/moderate-review.ts';
import { sendQuestionToReview } from '../../../shared/use-cases/send-to-review.ts';
import { withdrawQuestion } from '../../../shared/use-cases/withdraw-question.ts';
import { tables } from '../../aws/dynamodb-engine.ts';
import { minutesIn } from '../../domain/make-question.ts';
import { temporaryDirectory } from '../fixture/temporary-directory.ts';
import { openClinic } from '../../use-cases/open-clinic.ts';
import type { Clinic } from '../../use-cases/open-clinic.ts';
import { triageAgain, triageAsked } from '../../use-cases/triage-asked.ts';

let clinic: Clinic;
const log = () => storedCorrections({ ...clinic, trail: auditTrail(clinic.client, tables.questions) }, minutesIn(90));

type Made = Pick<Decision, 'decision' | 'corrections' | 'reason'>;

/** Decides a question in review after so many minutes. */
async function decided(text: string, at: number, decision: Made, title?: string): Promise<QuestionId> {
  return decideOn(await triageAsked(clinic, { text, ...(title === undefined ? {} : { title }) }, minutesIn(at - 2)), at, decision);
}

async function decideOn(questionId: QuestionId, at: number, decision: Made): Promise<QuestionId> {
  await sendQuestionToReview(clinic, questionId, { reasons: ['specialtyUncertain'], actor: 'x', now: minutesIn(at - 1) });
  const reviewId = reviewIdOf(questionId, 'question');
  const now = minutesIn(at);
  const { version } = await claim(clinic, { reviewId, staffId: 'ann', now });
  await decide(clinic, { reviewId, by: 'ann', now, version, ...decision });
  return questionId;
}

beforeAll(async () => {
  clinic = await openClinic();
  await decided('My legs twitch at night. Ask the tall one at Fernhill about me.', 30, { decision: 'release', corrections: { urgency: 'urgent', redactions: [{ start: 25, end: 62, type: 'ORGANISATION' }] } }, 'Twitching legs');
  await decided('I get panic attacks and my hands go numb with pins and needles each time.', 20, { decision: 'release', corrections: { specialty: 'psychiatry', urgency: 'soon' } });
  await decided('I have had a migraine with an aura twice this week.', 40, { decision: 'release' });
  await decided('Please refund my parking ticket at your car park.', 50, { decision: 'decline', reason: 'Not a medical question.' });
  const withdrawn = await decided('My eyelid twitches, and I regret asking.', 55, { decision: 'release', corrections: { specialty: 'neurology', urgency: 'soon' } });
  await withdrawQuestion(clinic, withdrawn, await clinic.receipts.receiptOf(withdrawn), minutesIn(56));
  const { questionId } = await clinic.place('deidentified', { clearedReasons: [] });
  await triageAgain(clinic, await decideOn(questionId, 58, { decision: 'release' }), minutesIn(59));
});
afterAll(() => clinic.close());

it('C2 tells every release with what the machine had found and its versions, oldest first', async () => {
  const lines = await log();
  expect(lines.map(({ decidedAt }) => decidedAt)).toEqual([minutesIn(20), minutesIn(30), minutesIn(40)]);
  expect(lines[0]).toMatchObject({ label: 'psychiatry', level: 'soon', from: { versions: { specialty: triageVersions.specialty, urgency: triageVersions.urgency } } });
  expect(lines[2]).toMatchObject({ label: 'neurology', from: { label: 'neurology' } });
  expect(await log()).toEqual(lines);
});

it('tells what was redacted as placeholders in the text, and none of the words', async () => {
  const line = (await log())[1];
  expect(line?.level).toBe('urgent');
  expect(line?.redactions).toHaveLength(1);
  for (const { start, end, type } of line?.redactions ?? []) expect([line?.text.slice(start, end), type]).toEqual(['[ORGANISATION]', 'ORGANISATION']);
  expect(line?.text.startsWith('Twitching legs\nMy legs twitch')).toBe(true);
  expect(JSON.stringify(await log())).not.toMatch(/Fernhill|refund|regret/);
});

it('leaves out what the machine found anew after the release', async () => {
  expect((await log()).some(({ text }) => text.includes('eyelid'))).toBe(false);
});

it('is printed by the command, a line of JSON for each', async () => {
  const data = temporaryDirectory();
  writeFileSync(join(data, 'endpoints.json'), JSON.stringify({ dynamodb: clinic.engine.endpoint, tables }));
  const command = spawn(process.execPath, ['local/run.mjs', 'local/corrections.ts', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = await textOf(command.stdout);
  expect(printed.trim().split('\n').map((line): unknown => JSON.parse(line))).toEqual(await log());
});
