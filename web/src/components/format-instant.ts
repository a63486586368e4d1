const styles = {
  date: { dateStyle: 'long' },
  dateTime: { dateStyle: 'long', timeStyle: 'short' },
  shortTime: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
export type InstantStyle = keyof typeof styles;

/** An instant (ISO 8601) in a language (BCP 47); the reader's own time zone unless another (IANA) is named. */
export function formatInstant(at: string, language: string, style: InstantStyle = 'dateTime', timeZone?: string): string {
  return new Intl.DateTimeFormat(language, { ...styles[style], ...(timeZone !== undefined && { timeZone }) }).format(new Date(at));
}

/** How far an instant lies from `now` (milliseconds since 1970), in the largest unit that says it, the last two of it not rounded up: “in 3 hours”. */
export function formatDistance(at: string, now: number, language: string): string {
  const seconds = (Date.parse(at) - now) / 1000;
  const units = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length] of units) {
    const count = seconds / length;
    if (Math.abs(count) >= 1) return format.format(Math.abs(count) < 2 ? Math.trunc(count) : Math.round(count), unit);
  }
  return format.format(0, 'minute');
}
