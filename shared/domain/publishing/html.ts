import { inertText } from './inert-text.ts';

/** Markup that is safe to put on a page: made by `html` only, never from a string of somebody else's. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

export type HtmlValue = string | number | Html | undefined | false | readonly HtmlValue[];

/** Markup with every value escaped; nested markup and lists of it are kept, `undefined` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((whole, part, at) => whole + markupOf(values[at - 1]) + part));
}

function markupOf(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(markupOf).join('');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand between tags and in quoted attributes, of HTML and of XML alike. */
export function escapeHtml(text: string): string {
  return inertText(text).replace(/[&<>"']/gu, (char) => escapes[char] ?? char);
}
