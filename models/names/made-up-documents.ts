import type { NameClass } from '../../shared/domain/deidentification/naming/name-tagger.ts';
import type { MadeUp, Slot } from './made-up-people.ts';
import type { Random } from './random.ts';

export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: NameClass }[];
}

const slots = /\{([GSFNPOEDC])\}/g;

function fillIn(sentence: string, make: (slot: Slot) => MadeUp): LabelledText {
  let text = '';
  let behind = 0;
  const spans: LabelledText['spans'][number][] = [];
  for (const match of sentence.matchAll(slots)) {
    const made = make(match[1] as Slot);
    text += sentence.slice(behind, match.index);
    if (made.type !== undefined) spans.push({ start: text.length, end: text.length + made.text.length, type: made.type });
    text += made.text;
    behind = match.index + match[0].length;
  }
  return { text: text + sentence.slice(behind), spans };
}

function joined(parts: readonly LabelledText[], random: Random): LabelledText {
  let text = '';
  const spans: LabelledText['spans'][number][] = [];
  for (const part of parts) {
    if (text !== '') text += random.chance(0.12) ? '\n' : random.chance(0.05) ? '\n\n' : ' ';
    spans.push(...part.spans.map(({ start, end, type }) => ({ start: start + text.length, end: end + text.length, type })));
    text += part.text;
  }
  return { text, spans };
}

/** As people type: a third without capitals, few all in capitals, some who forget those of names. */
function typed({ text, spans }: LabelledText, random: Random): LabelledText {
  const habit = random.next();
  if (habit < 0.3) return { text: text.toLowerCase(), spans };
  if (habit < 0.33) return { text: text.toUpperCase(), spans };
  if (habit > 0.4) return { text, spans };
  let changed = text;
  for (const { start, end } of spans) if (random.chance(0.5)) changed = `${changed.slice(0, start)}${changed.slice(start, end).toLowerCase()}${changed.slice(end)}`;
  return { text: changed, spans };
}

/** Sentences with slots, among sentences without any name, as one patient's text. */
export function madeUpDocument(withSlots: readonly string[], withoutNames: readonly string[], make: (slot: Slot) => MadeUp, random: Random): LabelledText {
  const length = 1 + Math.floor(random.next() * 4);
  const parts = Array.from({ length }, () => (random.chance(0.55) ? fillIn(random.pick(withSlots), make) : { text: random.pick(withoutNames), spans: [] }));
  const document = typed(joined(parts, random), random);
  // A letter that changes its length with its case would move the labels.
  return document.spans.every(({ end }) => end <= document.text.length) ? document : joined(parts, random);
}
