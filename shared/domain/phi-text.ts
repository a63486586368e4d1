import { inspect } from 'node:util';

const shown = '[PHI]';

/**
 * Text that may identify a person. It prints `[PHI]` through JSON, templates, `util.inspect` and errors, so that no
 * log line, event or problem document can carry it by accident. `reveal()` is greppable and allowed only where the text
 * must be read: the detectors, the vault and the queue it comes through, the fingerprint of a repeat, and the
 * moderators' break-glass; a test enforces the list.
 */
export class PhiText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. Every call site is on the list in `test/architecture.test.ts`. */
  reveal(): string {
    return this.#text;
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#text.length;
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  [Symbol.toPrimitive](): string {
    return shown;
  }

  [inspect.custom](): string {
    return shown;
  }
}
