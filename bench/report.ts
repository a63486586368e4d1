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
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints figures as a Markdown table with the date and the machine. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n### ${title} (${new Date().toISOString().slice(0, 10)})\n`);
  console.log('| figure | measured | limit | met |');
  console.log('|---|---|---|---|');
  for (const { what, value, unit, limit, isBetter } of figures) {
    const met = isBetter === 'lower' ? value <= limit : value >= limit;
    const sign = isBetter === 'lower' ? '≤' : '≥';
    console.log(`| ${what} | ${round(value)} ${unit} | ${sign} ${round(limit)} ${unit} | ${met ? 'yes' : 'no'} |`);
  }
}

function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
