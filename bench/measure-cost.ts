import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import limits from './limits.json' with { type: 'json' };
import { meterMixes } from './measure-mixes.ts';
import type { Tally } from './meter.ts';
import { sumOf } from './meter.ts';
import prices from './prices.json' with { type: 'json' };
import { priceOfKeeping, priceOfMillion, priceOfMonth, totalOf } from './price-question.ts';
import { printFigures, printTable, round } from './report.ts';
import { projectDirectory } from './spawned-system.ts';
import { mixes } from './stories.ts';

const times = process.argv.includes('--small') ? 1 : 7;
const { tallies, bytesPerQuestion } = await meterMixes(times);
const bills = mixes.map((mix) => priceOfMillion(tallies[mix]));

printTable(`AWS calls of one question by function, median of ${times}`, ['function', ...mixes], functionRows());
printTable('Counts of one question', ['what', ...mixes], [
  countRow('requests to the API', (tally) => tally.requests ?? 0),
  countRow('invocations', (tally) => sumOf(tally, 'invocation ')),
  countRow('AWS calls of functions', (tally) => sumOf(tally, 'call ')),
  countRow('state transitions', (tally) => tally.transitions ?? 0),
  countRow('DynamoDB write units', (tally) => tally['write units'] ?? 0),
  countRow('DynamoDB read units', (tally) => tally['read units'] ?? 0),
  countRow('events', (tally) => tally.events ?? 0),
  countRow('messages to queues', (tally) => sumOf(tally, 'message ')),
]);
printTable(`A million questions, in dollars, ${prices.region}, list prices of ${prices.asOf}`, ['service', ...mixes], [
  ...Object.keys(bills[0] ?? {}).map((service) => [service, ...bills.map((bill) => dollars(bill[service] ?? 0))]),
  ['**total**', ...bills.map((bill) => `**${dollars(totalOf(bill))}**`)],
  ['share of Step Functions', ...bills.map((bill) => `${round((100 * (bill['Step Functions'] ?? 0)) / totalOf(bill))} %`)],
]);
const month = priceOfMonth(standing());
printTable('A month without questions, in dollars', ['what', 'dollars'], [...Object.entries(month).map(([what, price]) => [what, dollars(price)]), ['**total**', dollars(totalOf(month))]]);
console.log(`\nA question keeps ${round(bytesPerQuestion / 1_000)} kB (as JSON, raw text included, before it expires): $${dollars(priceOfKeeping(bytesPerQuestion))} a year for a million. Not counted: data transfer, CloudFront and WAF, support.`);
console.log(`Lambda's duration is assumed, not measured: ${prices.assumptions.lambdaBaseMs} ms and ${prices.assumptions.lambdaMsPerCall} ms for each call, at ${prices.assumptions.lambdaMemoryGb} GB. Messages come one to a batch; under load they come by ten.`);
printFigures('Cost', [
  { what: 'state transitions, straight through', value: tallies['straight through'].transitions ?? Number.NaN, unit: '', limit: limits.cost.transitionsStraight, isBetter: 'lower' },
  ...mixes.map((mix, index) => ({
    what: `a million questions, ${mix}`,
    value: totalOf(bills[index] ?? {}),
    unit: '$',
    limit: limits.cost.dollarsPerMillion[mix],
    isBetter: 'lower' as const,
  })),
]);

function functionRows(): string[][] {
  const called = (tally: Tally) => Object.entries(tally).filter(([name]) => name.startsWith('call '));
  const names = [...new Set(mixes.flatMap((mix) => called(tallies[mix]).map(([name]) => name.split(' ')[1] ?? '')))].sort();
  return names.map((name) => [name, ...mixes.map((mix) => callsOf(tallies[mix], name))]);
}

/** `3: GetItem 2, PutItem` */
function callsOf(tally: Tally, name: string): string {
  const calls = Object.entries(tally).filter(([each]) => each.startsWith(`call ${name} `));
  const total = calls.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? '' : `${total}: ${calls.map(([each, count]) => `${each.split(' ')[3]}${count > 1 ? ` ${count}` : ''}`).join(', ')}`;
}

function countRow(what: string, count: (tally: Tally) => number): string[] {
  return [what, ...mixes.map((mix) => String(round(count(tallies[mix]))))];
}

function dollars(value: number): string {
  return value.toFixed(2);
}

/** What stands in the template whether anybody asks or not. */
function standing() {
  const assembly = join(projectDirectory, 'cdk.out');
  const templates = readdirSync(assembly).filter((name) => name.endsWith('.template.json'));
  const types = templates.flatMap((name) => {
    const { Resources = {} } = JSON.parse(readFileSync(join(assembly, name), 'utf8')) as { Resources?: Record<string, { Type: string; Properties?: { EventSourceArn?: unknown } }> };
    return Object.values(Resources).map(({ Type }) => Type);
  });
  const count = (type: string) => types.filter((each) => each === type).length;
  return {
    consumedQueues: count('AWS::Lambda::EventSourceMapping') - 1,
    alarms: count('AWS::CloudWatch::Alarm'),
    functions: count('AWS::Lambda::Function'),
    encrypted: count('AWS::DynamoDB::Table') + count('AWS::SNS::Topic') + 1,
    ticksPerHour: 132,
  };
}
