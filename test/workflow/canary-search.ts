/** Something that was written, and where. */
export interface Written {
  readonly place: string;
  readonly content: Buffer;
}

/** A planted string that was found. `needle` is its name, never the string. */
export interface Hit {
  readonly needle: string;
  readonly place: string;
}

interface Form {
  readonly needle: string;
  readonly bytes: Buffer;
}

/** Where each of the planted strings is found, whatever it was wrapped in; every place and needle once. */
export function searchFor(needles: Readonly<Record<string, string>>, written: readonly Written[]): Hit[] {
  const index = indexOf(Object.entries(needles).flatMap(([needle, text]) => formsOf(text).map((bytes) => ({ needle, bytes }))));
  const hits = new Map<string, Hit>();
  for (const { place, content } of written) {
    for (const needle of needlesIn(content, index)) hits.set(`${needle} ${place}`, { needle, place });
  }
  return [...hits.values()];
}

/** Forms by their first four bytes as a number: there are thousands, and one pass over a file must do. */
function indexOf(forms: readonly Form[]): { readonly byStart: ReadonlyMap<number, readonly Form[]>; readonly starts: Uint8Array } {
  const byStart = new Map<number, Form[]>();
  const starts = new Uint8Array(1 << 16);
  for (const form of forms) {
    const start = form.bytes.readUInt32BE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), form]);
    starts[start >>> 16] = 1;
  }
  return { byStart, starts };
}

function needlesIn(content: Buffer, { byStart, starts }: ReturnType<typeof indexOf>): Set<string> {
  const found = new Set<string>();
  let start = 0;
  for (let at = 0; at < content.length; at += 1) {
    start = ((start << 8) | (content[at] ?? 0)) >>> 0;
    if (at < 3 || starts[start >>> 16] !== 1) continue;
    for (const { needle, bytes } of byStart.get(start) ?? []) if (content.subarray(at - 3, at - 3 + bytes.length).equals(bytes)) found.add(needle);
  }
  return found;
}

/** The bytes of a string in every wrapping that we can think of. */
function formsOf(text: string): Buffer[] {
  const cases = [text, text.toLowerCase(), text.toUpperCase()];
  const spellings = new Set(cases.flatMap((each) => [each, each.normalize('NFKD'), each.replace(/[^\p{L}\p{N}]+/gu, '-'), each.replace(/[\s-]+/g, '')]));
  const wrapped = new Set([...spellings].flatMap((spelling) => [spelling, ...escapesOf(spelling)]));
  return [
    ...[...wrapped].map((form) => Buffer.from(form)),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    ...[0, 1, 2].flatMap((shift) => base64Of(text, shift)),
    Buffer.from(Buffer.from(text).toString('hex')),
  ];
}

function escapesOf(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const html = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return [json, JSON.stringify(json).slice(1, -1), ascii, ascii.replaceAll('\\', '\\\\'), encodeURIComponent(text), encodeURI(text), encodeURIComponent(text).replaceAll('%20', '+'), html];
}

/** What the string looks like within a longer base64 text, when `shift` bytes of another group come before it. */
function base64Of(text: string, shift: number): Buffer[] {
  const bytes = Buffer.from(text);
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
  // The first and last characters share their bits with the neighbours.
  const inner = encoded.slice(shift === 0 ? 0 : shift + 1, (bytes.length + shift) % 3 === 0 ? undefined : -1);
  return [Buffer.from(inner), Buffer.from(inner.replaceAll('+', '-').replaceAll('/', '_'))];
}
