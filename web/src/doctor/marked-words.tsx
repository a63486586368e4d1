/** A place in a text, in UTF-16 code units, and what is to be said of it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** What a person wrote, with places of it marked; overlapping marks become one that says both. */
export function MarkedWords({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const parts = united(marks);
  return (
    <div className="words" dir="auto">
      {parts.map(({ start, end, label }, index) => (
        <span key={start}>
          {text.slice(parts[index - 1]?.end ?? 0, start)}
          <mark className="flagged" title={label}>
            {text.slice(start, end)}
            <span className="visually-hidden"> ({label})</span>
          </mark>
        </span>
      ))}
      {text.slice(parts.at(-1)?.end ?? 0)}
    </div>
  );
}

function united(marks: readonly Mark[]): Mark[] {
  const parts: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = parts.at(-1);
    if (last === undefined || mark.start >= last.end) parts.push(mark);
    else parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, mark.end), label: last.label.includes(mark.label) ? last.label : `${last.label}; ${mark.label}` };
  }
  return parts;
}
