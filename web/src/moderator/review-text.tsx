import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { piecesOf, trimmedRange } from './text-pieces.ts';
import type { Mark, Piece } from './text-pieces.ts';
import { useLabels } from './use-labels.ts';

/** What is said of a stretch of the text. */
export interface TextMark extends Mark {
  readonly kind: 'placeholder' | 'doubt' | 'added' | 'undone' | 'flag' | 'finding';
  /** A class of identifiers; of a flag, its name; of a finding, its code. */
  readonly code: string;
  readonly detail?: string;
}

interface ReviewTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** Whether a placeholder may be undone. */
  readonly canUndo?: boolean;
  /** Absent: the text is for reading only. */
  readonly onToggle?: ((mark: TextMark) => void) | undefined;
  /** Somebody has selected words with the pointer or the keyboard. */
  readonly onSelect?: ((range: Mark) => void) | undefined;
  readonly label: string;
}

/** A de-identified text with what was replaced, doubted, marked and found in it. */
export function ReviewText({ text, marks, canUndo = true, onToggle, onSelect, label }: ReviewTextProps) {
  const body = useRef<HTMLDivElement>(null);
  const select = (): void => {
    const range = body.current && onSelect && selectedRange(body.current);
    const trimmed = range && trimmedRange(text, range);
    if (trimmed) onSelect(trimmed);
  };
  const selectByKey = (event: KeyboardEvent): void => {
    if (event.shiftKey) select();
  };
  return (
    <div className="words review-text" dir="auto" ref={body} role="group" aria-label={label} onMouseUp={select} onKeyUp={selectByKey}>
      {piecesOf(text, marks).map((piece) => (
        <TextPiece key={piece.start} piece={piece} canUndo={canUndo} onToggle={onToggle} />
      ))}
    </div>
  );
}

const order: readonly TextMark['kind'][] = ['added', 'undone', 'doubt', 'placeholder', 'finding', 'flag'];

function TextPiece({ piece, canUndo, onToggle }: { readonly piece: Piece<TextMark>; readonly canUndo: boolean; readonly onToggle: ReviewTextProps['onToggle'] }) {
  const describe = useMarkDescription();
  const sorted = piece.marks.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const [first] = sorted;
  if (first === undefined) return <span data-start={piece.start}>{piece.text}</span>;
  const classes = [...new Set(sorted.map(({ kind }) => kind))].join(' ');
  const title = sorted.map(describe).join(' · ');
  const isPressable = onToggle !== undefined && ((canUndo && (first.kind === 'placeholder' || first.kind === 'undone')) || first.kind === 'doubt' || first.kind === 'added');
  if (!isPressable) {
    return (
      <mark className={`mark ${classes}`} data-start={piece.start} data-class={classOf(first)} title={title}>
        {piece.text}
        <span className="visually-hidden"> ({title})</span>
      </mark>
    );
  }
  return (
    <button type="button" className={`mark ${classes}`} data-start={piece.start} data-class={classOf(first)} title={title} aria-pressed={first.kind === 'undone' || first.kind === 'added'} onClick={() => onToggle(first)}>
      {piece.text}
      <span className="visually-hidden"> ({title})</span>
    </button>
  );
}

/** Four colours tell the classes apart: who, where, when, and numbers and addresses. */
function classOf({ kind, code }: TextMark): string | undefined {
  if (kind === 'flag' || kind === 'finding') return undefined;
  if (code === 'NAME' || code === 'HANDLE') return 'who';
  if (code === 'LOCATION' || code === 'ORGANISATION') return 'where';
  return code === 'DATE' || code === 'AGE' ? 'when' : 'number';
}

function useMarkDescription(): (mark: TextMark) => string {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  return ({ kind, code, detail }) => {
    const name = kind === 'flag' ? code : kind === 'finding' ? label('finding', code) : label('phi', code);
    return [t(`mark.${kind}`, { name }), detail].filter((part) => part !== undefined).join(' ');
  };
}

/** What is selected within the text, as offsets of it; undefined for nothing, or for something elsewhere. */
function selectedRange(body: HTMLElement): Mark | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(body, range.startContainer, range.startOffset);
  const end = offsetOf(body, range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function offsetOf(body: HTMLElement, node: Node, offset: number): number | undefined {
  if (node === body) {
    const [before, next] = [body.children.item(offset - 1), body.children.item(offset)];
    const start = next instanceof HTMLElement ? Number(next.dataset['start']) : undefined;
    return start ?? (before instanceof HTMLElement ? Number(before.dataset['start']) + (before.firstChild?.textContent?.length ?? 0) : undefined);
  }
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (piece === null || piece === undefined || !body.contains(piece)) return undefined;
  // Behind the words of a piece stands what screen readers are told of it: no part of the text.
  const letters = piece.firstChild?.textContent?.length ?? 0;
  return Number(piece.dataset['start']) + Math.min(node === piece.firstChild ? offset : offset === 0 ? 0 : letters, letters);
}
