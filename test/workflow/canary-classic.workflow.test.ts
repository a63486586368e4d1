import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { synthesize } from '../../local/synth/synthesize.ts';
import { ThreadView } from '../../shared/contracts/thread-view.ts';
import { needlesOf, plant } from './canary-plants.ts';
import { searchFor } from './canary-search.ts';
import * as trail from './canary-trail.ts';
import { RunningSystem } from './running-system.ts';
import { replies } from './texts.ts';

const assembly = mkdtempSync(join(tmpdir(), 'askwell-classic-'));
let system: RunningSystem;

/** The synthesized app with its one setting changed: dates by the day, and the nickname that was chosen if it is harmless. */
beforeAll(async () => {
  cpSync(await synthesize(join(import.meta.dirname, '../..')), assembly, { recursive: true });
  for (const file of readdirSync(assembly).filter((name) => name.endsWith('.template.json'))) {
    const path = join(assembly, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('safe-harbor', 'classic'));
  }
  system = new RunningSystem({ assembly });
  await system.start();
});
afterAll(async () => {
  await system.remove();
  rmSync(assembly, { recursive: true, force: true });
});

it('B3 a question full of identifiers shows none of them in the classic profile either', async () => {
  const { submission, plainAnswer, identifiers, reasons, words } = plant('claq', 3);
  const doctor = await system.engage('classic-doctor');
  const patient = await system.submit(submission());
  await patient.reaches('assigned');
  await doctor.post(`/assignments/${patient.questionId}/answer`, plainAnswer(replies.tremor));
  const slug = (await patient.reaches('published')).thread?.slug ?? '';
  expect(ThreadView.parse((await system.person().get(`/threads/${slug}`)).json()).question.askedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const written = [...(await trail.publicAnswers(system, [slug])), ...(await trail.tableRows(system)), ...(await trail.histories(system)), ...(await trail.mails(system))];
  expect(searchFor(needlesOf(identifiers, reasons), written).filter(({ place }) => place !== 'table vault')).toEqual([]);
  expect(searchFor(needlesOf({ text: words.text }), written).map(({ place }) => place)).toContain('public');
});
