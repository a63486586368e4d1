import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backtestReport } from '../../../local/backtest/backtest-report.ts';
import { replayTriage } from '../../../local/backtest/replay-triage.ts';
import { storedQuestions } from '../../../local/backtest/stored-questions.ts';
import { morning } from '../../../local/demo/morning.ts';
import { playMorning } from '../../../local/demo/play-morning.ts';
import { playStory } from '../../../local/demo/play-story.ts';
import { storyClient } from '../../../local/demo/story-client.ts';
import { clientConfig } from '../../../local/engine-client.ts';
import { bodyRepository } from '../../../shared/aws/body-repository.ts';
import { connectDocumentClient } from '../../../shared/aws/clients.ts';
import { questionRepository } from '../../../shared/aws/question-repository.ts';
import type { QuestionId } from '../../../shared/domain/ids.ts';
import { RunningSystem } from '../../workflow/running-system.ts';

const system = new RunningSystem();
const told: string[] = [];
let page: string;

beforeAll(async () => {
  await system.start();
  page = await playStory(storyClient(system.local.url), (who, what) => told.push(`${who} ${what}`));
});
afterAll(() => system.remove());

/** What the backtest reads, and everything it finds. */
async function backtest() {
  const { dynamodb, tables } = system.local.endpoints;
  const client = connectDocumentClient(clientConfig(dynamodb));
  const table = tables['questions'] ?? '';
  const deps = { questions: questionRepository(client, table, { stuckAfter: 1 }), bodies: bodyRepository(client, table) };
  const ids: QuestionId[] = [];
  for await (const id of storedQuestions(client, table, 10)) ids.push(id);
  const replays = (await Promise.all(ids.map((id) => replayTriage(deps, id)))).flat();
  const questions = await Promise.all(ids.map((id) => deps.questions.get(id)));
  return { client, table, ids, replays, questions, report: backtestReport(ids.length, replays) };
}

it('the demo leads a question from its submission to a page without identifiers', async () => {
  const html = await (await fetch(page)).text();
  expect(html).toContain('Dr. Amara Okafor');
  expect(html).not.toMatch(/Lindgren|0912/);
  expect(new Set(told.map((line) => line.split(' ')[0]))).toEqual(new Set(['Admin', 'Patient', 'Askwell', 'Moderator', 'Doctor']));
});

it('C2 a stored finding replays to the identical finding of the same version', async () => {
  const { replays, report } = await backtest();
  expect(replays.map(({ kind, identical }) => ({ kind, identical }))).toEqual([
    { kind: 'specialty', identical: true },
    { kind: 'urgency', identical: true },
  ]);
  expect(report.isReproducible).toBe(true);
});

it('C4 a backtest tells which labels the current code would change, and changes nothing', async () => {
  const { client, table, ids } = await backtest();
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: { pk: `Q#${ids[0]}`, sk: 'BODY#classification#current' },
      UpdateExpression: 'SET body.specialty = :specialty, body.#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':specialty': 'other', ':version': 'specialty-of-yesterday' },
    }),
  );
  const first = await backtest();
  const again = await backtest();
  expect(first.report.lines).toContain(`  other → neurology: 1 (${ids[0]})`);
  expect(first.report.isReproducible).toBe(true);
  expect(again.questions).toEqual(first.questions);
  expect(again.replays).toEqual(first.replays);
});

it('the morning leaves one answer returned and then published, one given privately, one question declined and one withdrawn', async () => {
  const endings = ['returned', 'private', 'declined', 'withdrawn'];
  const questions = endings.flatMap((ending) => morning.find((question) => question.ending === ending) ?? []);
  const stands = await playMorning(storyClient(system.local.url), (who, what) => told.push(`${who} ${what}`), questions);
  expect(questions.map(({ title }) => stands[title])).toEqual(['published', 'answeredPrivately', 'declined', 'withdrawn']);
});
