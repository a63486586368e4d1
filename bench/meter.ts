import * as z from 'zod';
import { subscriptions } from '../shared/domain/events.ts';
import type { AnsweredCall, CallWatcher } from '../local/call-gateway/call-watcher.ts';

const Capacity = z.looseObject({
  TableName: z.string(),
  CapacityUnits: z.number(),
  GlobalSecondaryIndexes: z.record(z.string(), z.looseObject({ CapacityUnits: z.number() })).default({}),
});
const Consumed = z.looseObject({ ConsumedCapacity: z.union([Capacity, z.array(Capacity)]).optional() });
const Published = z.object({
  PublishBatchRequestEntries: z.array(z.object({ MessageAttributes: z.object({ type: z.object({ StringValue: z.string() }), resumes: z.object({ StringValue: z.string() }) }) })),
});
const tableNames = ['questions', 'vault', 'contacts', 'doctors', 'threads'];
const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);

/** Counts by name. */
export type Tally = Readonly<Record<string, number>>;

/** Counts every call of every function, what it consumed, and the messages that it causes. */
export class Meter implements CallWatcher {
  #counts: Record<string, number> = {};
  #lastCallAt = performance.now();

  after(call: AnsweredCall): undefined {
    const name = (call.functionName ?? '').replace(/^askwell-local-/, '');
    this.#lastCallAt = performance.now();
    // The clock's own work is no question's.
    if (name === 'sweep-deadlines' || name === 'reconcile-questions') return;
    this.#add(`call ${name} ${call.service} ${call.action}`, 1);
    if (call.service === 'dynamodb') this.#addUnits(reads.has(call.action) ? 'read' : 'write', call.output);
    if (call.service === 'sns') this.#countDeliveries(call.input);
  }

  /** Milliseconds since the last call. */
  get quietMs(): number {
    return performance.now() - this.#lastCallAt;
  }

  snapshot(): Tally {
    return { ...this.#counts };
  }

  #addUnits(kind: 'read' | 'write', output: unknown): void {
    for (const { TableName, CapacityUnits, GlobalSecondaryIndexes } of consumedOf(output)) {
      this.#add(`${kind} units`, CapacityUnits);
      this.#add(`${kind} to ${tableNames.find((name) => TableName.toLowerCase().includes(name)) ?? TableName}`, CapacityUnits);
      for (const [index, { CapacityUnits: units }] of Object.entries(GlobalSecondaryIndexes)) this.#add(`${kind} to index ${index}`, units);
    }
  }

  #countDeliveries(input: unknown): void {
    for (const { MessageAttributes: { type, resumes } } of Published.parse(input).PublishBatchRequestEntries) {
      this.#add('events', 1);
      for (const [subscriber, types] of Object.entries(subscriptions)) {
        const hears = (types as readonly string[]).includes(type.StringValue) && (subscriber !== 'resume-execution' || resumes.StringValue === 'true');
        if (hears) this.#add(`message ${subscriber}`, 1);
      }
    }
  }

  #add(what: string, amount: number): void {
    this.#counts[what] = (this.#counts[what] ?? 0) + amount;
  }
}

/** An answer that is an error has consumed what nobody says. */
function consumedOf(output: unknown): z.output<typeof Capacity>[] {
  const { ConsumedCapacity = [] } = Consumed.catch({}).parse(output);
  return Array.isArray(ConsumedCapacity) ? ConsumedCapacity : [ConsumedCapacity];
}

/** What has been added since. */
export function since(before: Tally, after: Tally): Tally {
  return Object.fromEntries(Object.entries(after).flatMap(([name, count]) => (count === before[name] ? [] : [[name, count - (before[name] ?? 0)]])));
}

/** The sum of the counts whose names begin so. */
export function sumOf(tally: Tally, prefix: string): number {
  return Object.entries(tally).reduce((sum, [name, count]) => (name.startsWith(prefix) ? sum + count : sum), 0);
}

/** Of several questions' tallies the median of each count: what a tick of the clock added to one of them is not in it. */
export function medianTally(tallies: readonly Tally[]): Tally {
  const names = new Set(tallies.flatMap((tally) => Object.keys(tally)));
  const middle = (name: string) => tallies.map((tally) => tally[name] ?? 0).sort((a, b) => a - b)[Math.floor(tallies.length / 2)] ?? 0;
  return Object.fromEntries([...names].map((name) => [name, middle(name)] as const).filter(([, count]) => count > 0));
}
