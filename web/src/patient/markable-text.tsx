import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Piece } from './markable-words.ts';

interface MarkableTextProps {
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** Starts of the marked words. */
  readonly marked: ReadonlySet<number>;
  readonly onToggle: (start: number) => void;
}

/** A text whose words can be marked: by a press on each, or with arrow keys and the space bar. One stop for the tab key. */
export function MarkableText({ label, pieces, marked, onToggle }: MarkableTextProps) {
  const group = useRef<HTMLDivElement>(null);
  const first = pieces.find(({ isWord }) => isWord)?.start;
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const words = [...(group.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = words.findIndex((word) => word === document.activeElement);
    words[Math.min(words.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <div className="words markable" dir="auto" role="group" aria-label={label} ref={group} onKeyDown={walk}>
      {pieces.map(({ start, text, isWord }) =>
        isWord ? (
          <button type="button" key={start} aria-pressed={marked.has(start)} tabIndex={start === first ? 0 : -1} onClick={() => onToggle(start)}>
            {text}
          </button>
        ) : (
          <span key={start}>{stuck(text)}</span>
        ),
      )}
    </div>
  );
}

/** What is no space stays on the line of the word before it, as it would if the word were no button. */
function stuck(text: string): string {
  return /^\s/.test(text) ? text : `\u2060${text}`;
}
