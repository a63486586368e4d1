import prices from './prices.json' with { type: 'json' };
import type { Tally } from './meter.ts';
import { sumOf } from './meter.ts';

const { perMillion, perGb, perMonth, assumptions } = prices;

/** What a million of something costs, by service, in dollars. */
export type Bill = Readonly<Record<string, number>>;

const matching = (tally: Tally, pattern: RegExp) => Object.entries(tally).reduce((sum, [name, count]) => (pattern.test(name) ? sum + count : sum), 0);

/**
 * A million questions' price by service, from one question's counts. Messages come one to a batch: under load they come
 * by ten and cost less. What Lambda bills is not measured here but assumed, from the calls that a function waits for.
 */
export function priceOfMillion(tally: Tally): Bill {
  const invocations = sumOf(tally, 'invocation ');
  const milliseconds = invocations * assumptions.lambdaBaseMs + sumOf(tally, 'call ') * assumptions.lambdaMsPerCall;
  const gbSeconds = (milliseconds / 1_000) * assumptions.lambdaMemoryGb;
  const sent = matching(tally, / sqs SendMessage/);
  const messages = sumOf(tally, 'message ') + sent;
  const sqsRequests = messages + (2 * messages) / assumptions.messagesPerBatch;
  return {
    'Step Functions': (tally.transitions ?? 0) * perMillion.transitions,
    SES: matching(tally, / ses /) * perMillion.mails,
    'DynamoDB writes': (tally['write units'] ?? 0) * perMillion.dynamodbWriteUnits,
    'DynamoDB reads': (tally['read units'] ?? 0) * perMillion.dynamodbReadUnits,
    Lambda: invocations * perMillion.lambdaRequests + gbSeconds * perMillion.lambdaGbSecondsArm,
    SQS: sqsRequests * perMillion.sqsRequests,
    SNS: matching(tally, / sns /) * perMillion.snsRequests,
    'API Gateway': (tally.requests ?? 0) * perMillion.httpApiRequests,
    'CloudWatch Logs': (invocations * assumptions.logBytesPerInvocation * perGb.logsIngested) / 1_000,
    'Secrets Manager': matching(tally, / secretsmanager /) * perMillion.secretRequests,
  };
}

export function totalOf(bill: Bill): number {
  return Object.values(bill).reduce((sum, dollars) => sum + dollars, 0);
}

/** How many of each the templates have. */
export interface Standing {
  readonly consumedQueues: number;
  readonly alarms: number;
  readonly functions: number;
  readonly encrypted: number;
  readonly ticksPerHour: number;
}

const hoursPerMonth = 730;

/** What a month costs without a single question. */
export function priceOfMonth({ consumedQueues, alarms, functions, encrypted, ticksPerHour }: Standing): Bill {
  const polls = (consumedQueues * assumptions.pollersPerQueue * hoursPerMonth * 3_600) / assumptions.pollSeconds;
  const ticks = ticksPerHour * hoursPerMonth;
  const tickGbSeconds = (ticks * (assumptions.lambdaBaseMs + 16 * assumptions.lambdaMsPerCall) * assumptions.lambdaMemoryGb) / 1_000;
  // At most: every function asks anew for the data key of everything encrypted whenever its copy has grown old.
  const keyRequests = (functions * encrypted * hoursPerMonth * 3_600) / assumptions.dataKeyCacheSeconds;
  const millions = (count: number, price: number) => (count * price) / 1_000_000;
  return {
    'SQS polling': millions(polls, perMillion.sqsRequests),
    'schedules and their functions': millions(ticks, perMillion.scheduledEvents + perMillion.lambdaRequests) + millions(tickGbSeconds, perMillion.lambdaGbSecondsArm),
    'KMS, at most': perMonth.key + millions(keyRequests, perMillion.kmsRequests),
    alarms: alarms * perMonth.alarm,
    'secret and dashboard': perMonth.secret + perMonth.dashboard,
  };
}

/** What keeping a million questions for a year costs, by the bytes of one, with point-in-time recovery. */
export function priceOfKeeping(bytes: number): number {
  return (bytes / 1_000) * 12 * (perGb.tableStorageMonth + perGb.backupStorageMonth);
}
