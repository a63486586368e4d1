import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { Problem } from '../shared/domain/errors.ts';
import { parseJson } from '../shared/domain/parse-json.ts';
import { ThreadText, readThreadText, threadTextOf, writeThreadText } from '../shared/domain/publishing/thread-text.ts';
import { Thread } from '../shared/domain/thread.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = `Usage: npm run --silent threads -- --to json < page.txt    or    --to text < page.json
       turns a page of plain text into JSON and back; --to text takes a thread of the API, GET /threads/{slug}, as well`;

/** Turns a thread's plain text into JSON, or back: what goes in comes out the same to the last byte. */
async function convert(args: readonly string[]): Promise<void> {
  const to = parse(args);
  const given = await text(process.stdin);
  try {
    process.stdout.write(to === 'json' ? `${JSON.stringify(readThreadText(given), null, 2)}\n` : writeThreadText(toThreadText(parseJson(given))));
  } catch (error) {
    if (error instanceof Problem) throw new StartupError(error.message);
    throw error;
  }
}

function toThreadText(given: unknown): ThreadText {
  const asText = ThreadText.safeParse(given);
  const asThread = Thread.safeParse(given);
  if (asText.success) return asText.data;
  if (asThread.success) return threadTextOf(asThread.data);
  throw new StartupError('This is neither a page’s JSON nor a thread of the API.');
}

function parse(args: readonly string[]): 'json' | 'text' {
  const { to } = parseArgs({ args: [...args], options: { to: { type: 'string' } }, strict: false }).values;
  if (to !== 'json' && to !== 'text') throw new StartupError(usage);
  return to;
}

await runCommand(convert);
