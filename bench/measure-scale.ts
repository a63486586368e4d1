import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meterMixes } from './measure-mixes.ts';
import type { Tally } from './meter.ts';
import { sumOf } from './meter.ts';
import prices from './prices.json' with { type: 'json' };
import quotas from './quotas.json' with { type: 'json' };
import { round, tableOf } from './report.ts';
import { projectDirectory } from './spawned-system.ts';

const file = join(projectDirectory, 'docs/scale.md');
const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->'];

const { tallies } = await meterMixes(process.argv.includes('--small') ? 1 : 7);
const tally = tallies['straight through'];
const rows = quotas.quotas
  .map(({ limit, perSecond, uses, checked, where, source, then, ...rest }) => {
    const each = usedBy(uses, tally, 'each' in rest ? rest.each : undefined);
    return { rate: perSecond / each, cells: [`[${limit}](${source})${checked ? '' : ' \\*'}`, where, perSecond.toLocaleString('en'), String(round(each)), then] };
  })
  .filter(({ rate }) => Number.isFinite(rate))
  .sort((a, b) => a.rate - b.rate)
  .map(({ rate, cells: [limit = '', where = '', perSecond = '', each = '', then = ''] }) => [String(Math.floor(rate)), limit, where, perSecond, each, then]);
const table = tableOf(['questions a second', 'what binds', 'where', 'limit a second', 'of it a question', 'what changes then'], rows);
const text = `${begin}\nCounted on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- scale\`, quotas of ${quotas.asOf}.\n\n${table}\n${end}`;
const document = readFileSync(file, 'utf8');
writeFileSync(file, `${document.slice(0, document.indexOf(begin))}${text}${document.slice(document.indexOf(end) + end.length)}`);
console.log(table);

/** How much of a quota one question uses, straight through to its page. */
function usedBy(uses: string, counts: Tally, each = 1): number {
  const calls = (pattern: RegExp) => Object.entries(counts).reduce((sum, [name, count]) => (pattern.test(name) ? sum + count : sum), 0);
  switch (uses) {
    case 'call states SendTaskSuccess':
      return calls(/ states SendTaskSuccess$/);
    case 'lambda seconds':
      return (sumOf(counts, 'invocation ') * prices.assumptions.lambdaBaseMs + sumOf(counts, 'call ') * prices.assumptions.lambdaMsPerCall) / 1_000;
    case 'mails':
      return calls(/ ses /);
    case 'roster':
      return each;
    case 'submissions in flight':
      return 1;
    default:
      return counts[uses] ?? 0;
  }
}
