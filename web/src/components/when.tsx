import { useTranslation } from 'react-i18next';
import { formatInstant } from './format-instant.ts';
import type { InstantStyle } from './format-instant.ts';
import { readerLocale } from './reader-locale.ts';

/** An instant in the reader's language and time zone. */
export function When({ at, style = 'dateTime' }: { readonly at: string; readonly style?: InstantStyle }) {
  const { i18n } = useTranslation();
  return <time dateTime={at}>{formatInstant(at, readerLocale(i18n.language, navigator.languages), style)}</time>;
}
