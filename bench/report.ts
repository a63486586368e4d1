/** One figure beside the limit that it is held against. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly isBetter: 'lower' | 'higher';
}

/** The middle of several runs: machines are noisy. */
export function medianOf(values: readonly number[]): number {
  return percentileOf(values, 50);
}

/** The value below which this percentage of the values lies. */
export function percentileOf(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** Prints figures as a Markdown table with the date; one that misses its limit makes the process end with 1. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, value, unit, limit, isBetter }) => {
    const met = isBetter === 'lower' ? value <= limit : value >= limit;
    if (!met) process.exitCode = 1;
    return [what, `${round(value)} ${unit}`, `${isBetter === 'lower' ? '≤' : '≥'} ${round(limit)} ${unit}`, met ? 'yes' : 'no'];
  });
  printTable(title, ['figure', 'measured', 'limit', 'met'], rows);
}

/** Prints a Markdown table with the date. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n### ${title} (${new Date().toISOString().slice(0, 10)})\n`);
  console.log(tableOf(head, rows));
}

/** A Markdown table. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Two digits behind the point for what is small. */
export function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
