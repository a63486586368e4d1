const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é', egrave: 'è', agrave: 'à', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ouml: 'ö', uuml: 'ü', auml: 'ä', ntilde: 'ñ', rsquo: '’', lsquo: '‘', hellip: '…', mdash: '—', ndash: '–', shy: '', zwj: '', zwnj: '' };
const hidden = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});|<\/?(?:b|i|u|s|em|strong|span|font|mark|small|big|sub|sup|wbr|ins|del|code|a)(?:\s[^<>]{0,200})?\/?>|<!--[^<>]{0,200}-->|\p{Cf}+/giu;

/** A text as its reader sees it, and for each of its UTF-16 code units the place in the text as it was written. */
export interface VisibleText {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return entities[entity.toLowerCase()];
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** Entities become their characters; tags within a line, comments within a word and invisible characters go. */
export function visibleText(written: string): VisibleText {
  if (!/[&<]|\p{Cf}/u.test(written)) return { text: written, placeOf: (at) => at };
  const starts: number[] = [0];
  const places: number[] = [0];
  let text = '';
  let from = 0;
  for (const match of written.matchAll(hidden)) {
    const isComment = match[0].startsWith('<!--');
    const shown = match[1] === undefined ? '' : characterOf(match[1]);
    if (shown === undefined || (isComment && !/\p{L}/u.test(written[match.index - 1] ?? ''))) continue;
    text += written.slice(from, match.index) + shown;
    from = match.index + match[0].length;
    starts.push(text.length);
    places.push(from);
  }
  text += written.slice(from);
  return { text, placeOf: (at) => placeFrom(starts, places, at) };
}

function placeFrom(starts: readonly number[], places: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return (places[low] ?? 0) + at - (starts[low] ?? 0);
}
