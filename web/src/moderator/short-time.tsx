import { useTranslation } from 'react-i18next';
import { formatInstant } from '../components/format-instant.ts';

/** An instant in few letters. */
export function ShortTime({ at }: { readonly at: string }) {
  const { i18n } = useTranslation();
  return <time dateTime={at}>{formatInstant(at, i18n.language, 'shortTime')}</time>;
}
