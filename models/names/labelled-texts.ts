import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { NameClass } from '../../shared/domain/deidentification/naming/name-tagger.ts';
import type { LabelledText } from './made-up-documents.ts';
import type { Random } from './random.ts';
import type { MadeUp, Slot } from './slots.ts';

const Span = z.object({ start: z.number(), end: z.number(), type: z.string().optional() });
const Line = z.object({ text: z.string(), spans: z.array(Span) });

/** The corpora name some kinds otherwise than the tagger; whatever else stands there is no name. */
const classes: Readonly<Record<string, NameClass>> = { NAME: 'NAME', PLACE: 'PLACE', LOCATION: 'PLACE', ADDRESS: 'PLACE', ORG: 'ORGANISATION', ORGANISATION: 'ORGANISATION' };

/** A stretch of a text: between identifiers, a name, or what has a form of its own (blanked now and then, as the tagger sees it later). */
interface Piece {
  readonly text: string;
  readonly type?: NameClass;
  readonly isBlank?: boolean;
}

const longestRun = 6;
/** How many names are exchanged for others; the rest stay as they were written. */
const exchanged = 0.75;

/** Where a text may be cut: behind the end of a sentence or line that no identifier spans. */
const sentenceEnd = /[.!?]+["')]?\s+|\n+/g;

function piecesOf({ text, spans }: z.infer<typeof Line>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, type } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start) });
    const known = classes[type ?? ''];
    pieces.push(known === undefined ? { text: text.slice(start, end), isBlank: true } : { text: text.slice(start, end), type: known });
    at = end;
  }
  return [...pieces, { text: text.slice(at) }];
}

/** The sentences of a text, each a row of pieces. */
function sentencesOf(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type !== undefined || piece.isBlank === true) {
      sentences.at(-1)?.push(piece);
      continue;
    }
    let at = 0;
    for (const match of piece.text.matchAll(sentenceEnd)) {
      sentences.at(-1)?.push({ text: piece.text.slice(at, match.index + match[0].length) });
      sentences.push([]);
      at = match.index + match[0].length;
    }
    if (at < piece.text.length) sentences.at(-1)?.push({ text: piece.text.slice(at) });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

const title = /(?:^|\s)(?:[Dd]r|DR|[Pp]rof|PROF|[Mm]rs?|MRS?|[Mm]s|MS|Miss|miss|Sgt)\.?\s$/;
const hospital = /hospital|clinic|surgery|infirmary|medical|health|ward|unit|hospice|klinik|practice/i;
const school = /school|college|university|academy|nursery|uni$|high$|primary|kindergarten|vidyalaya/i;
const home = /care home|house|court|lodge|manor|nursing home/i;
const faith = /church|mosque|masjid|temple|mandir|gurdwara|chapel|parish/i;
const latinName = /^[\p{Script=Latin}\p{M}'’. &-]+$/u;

/** Which slot a name would have stood in; undefined for one that has to stay as it is. */
function slotOf({ text, type }: Piece, before: string): Slot | undefined {
  if (type === undefined || !latinName.test(text)) return undefined;
  if (type === 'PLACE') return text.split(' ').length <= 3 ? 'P' : undefined;
  if (type === 'ORGANISATION') return hospital.test(text) ? 'H' : school.test(text) ? 'U' : faith.test(text) ? 'R' : home.test(text) ? 'V' : 'A';
  if (/^(?:\p{L}\.? ?){1,3}$/u.test(text)) return 'I';
  if (text.includes(' ')) return 'F';
  return title.test(before) ? 'S' : 'G';
}

function asWritten(made: string, like: string): string {
  if (like === like.toLowerCase()) return made.toLowerCase();
  return like.length > 2 && like === like.toUpperCase() ? made.toUpperCase() : made;
}

/** Runs of sentences of our own labelled texts, most of their names exchanged for others. */
export function labelledSource(files: readonly string[], make: (slot: Slot) => MadeUp, random: Random): () => LabelledText {
  const texts = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => sentencesOf(piecesOf(Line.parse(JSON.parse(line))))));
  return () => {
    const sentences = random.pick(texts);
    const from = Math.floor(random.next() * sentences.length);
    const isBlanked = random.chance(0.05);
    let text = '';
    const spans: LabelledText['spans'][number][] = [];
    for (const piece of sentences.slice(random.chance(0.4) ? 0 : from, from + 1 + Math.floor(random.next() * longestRun)).flat()) {
      const slot = random.chance(exchanged) ? slotOf(piece, text) : undefined;
      const made = slot === undefined ? piece.text : asWritten(make(slot).text.replace(/^the /, ''), piece.text);
      const isBlank = piece.isBlank === true ? random.chance(0.7) : piece.type !== undefined && isBlanked;
      if (piece.type !== undefined && !isBlank) spans.push({ start: text.length, end: text.length + made.length, type: piece.type });
      text += isBlank ? '\u0001'.repeat(made.length) : made;
    }
    const begun = text.length - text.trimStart().length;
    return { text: text.trim(), spans: spans.map(({ start, end, type }) => ({ start: start - begun, end: end - begun, type })) };
  };
}
