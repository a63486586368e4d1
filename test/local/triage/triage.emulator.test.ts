import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

it('triages standard input by the command that package.json names', async () => {
  const command = spawn(process.execPath, ['local/run.mjs', 'local/triage.ts']);
  command.stdin.end('{"id":7,"text":"I want to die"}\nnot json\n');
  const exit = new Promise<number | null>((resolve) => command.on('close', resolve));
  const [output, errors, exitCode] = await Promise.all([text(command.stdout), text(command.stderr), exit]);
  const lines = output.trim().split('\n').map((line) => JSON.parse(line) as { id: unknown });
  expect(lines.map(({ id }) => id)).toEqual([7, null]);
  expect([errors, exitCode]).toEqual(['line 2: invalidJson\n', 1]);
});
