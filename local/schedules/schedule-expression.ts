import { StartupError } from '../startup-error.ts';

/** A schedule: the first instant after `after` at which it is due; milliseconds since 1970. */
export interface Schedule {
  nextAfter(after: number): number;
}

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** Parses EventBridge's `rate(…)` and `cron(…)` (UTC). Throws StartupError for what it does not know, such as L, W and #. */
export function parseSchedule(expression: string): Schedule {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) {
    const period = Number(rate[1]) * (unitMs[rate[2] ?? ''] ?? 0);
    return { nextAfter: (after) => after + period };
  }
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
  if (fields?.length !== 6) throw new StartupError(`The schedule ${expression} has no local counterpart.`);
  const [minutes = '', hours = '', days = '', months = '', weekdays = '', years = ''] = fields;
  return cronSchedule({
    minute: parseField(minutes, 0, 59),
    hour: parseField(hours, 0, 23),
    day: parseField(days, 1, 31),
    month: parseField(months, 1, 12, monthNames, 1),
    weekday: parseField(weekdays, 1, 7, dayNames, 1),
    year: parseField(years, 1970, 2199),
  });
}

type Accepts = (value: number) => boolean;
type Cron = Readonly<Record<'minute' | 'hour' | 'day' | 'month' | 'weekday' | 'year', Accepts>>;

function cronSchedule(cron: Cron): Schedule {
  return {
    nextAfter: (after) => {
      const at = new Date(after);
      at.setUTCSeconds(0, 0);
      at.setUTCMinutes(at.getUTCMinutes() + 1);
      while (at.getUTCFullYear() <= 2199) {
        if (!dayAccepted(cron, at)) at.setUTCHours(24, 0, 0, 0);
        else if (!cron.hour(at.getUTCHours())) at.setUTCHours(at.getUTCHours() + 1, 0, 0, 0);
        else if (!cron.minute(at.getUTCMinutes())) at.setUTCMinutes(at.getUTCMinutes() + 1);
        else return at.getTime();
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}

function dayAccepted(cron: Cron, at: Date): boolean {
  return cron.year(at.getUTCFullYear()) && cron.month(at.getUTCMonth() + 1) && cron.day(at.getUTCDate()) && cron.weekday(at.getUTCDay() + 1);
}

function parseField(source: string, minimum: number, maximum: number, names: readonly string[] = [], firstName = 0): Accepts {
  const numberOf = (text: string): number => {
    const named = names.indexOf(text.toUpperCase());
    const value = named === -1 ? Number(text) : named + firstName;
    if (!Number.isInteger(value) || value < minimum || value > maximum) throw new StartupError(`The cron field "${source}" has no local counterpart.`);
    return value;
  };
  const parts = source.split(',').map((part): Accepts => {
    const [range = '', step] = part.split('/');
    const every = step === undefined ? 1 : Number(step);
    const isAny = range === '*' || range === '?';
    const [from = '', to] = range.split('-');
    const low = isAny ? minimum : numberOf(from);
    const high = isAny || (to === undefined && step !== undefined) ? maximum : numberOf(to ?? from);
    return (value) => value >= low && value <= high && (value - low) % every === 0;
  });
  return (value) => parts.some((accepts) => accepts(value));
}
