/** A duration in the two units that say it, in the reader's language: “3 hr 5 min”. */
export function formatSpan(seconds: number, language: string): string {
  const units = [['day', 86_400], ['hour', 3_600], ['minute', 60], ['second', 1]] as const;
  const first = Math.max(0, units.findIndex(([, length]) => seconds >= length));
  let rest = Math.max(0, Math.round(seconds));
  const parts = (seconds < 1 ? units.slice(3) : units.slice(first, first + 2)).flatMap(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 && unit !== 'second' ? [] : [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count)];
  });
  return parts.join(' ');
}
