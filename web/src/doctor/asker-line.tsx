import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';

/** Who asks, as far as anybody may know. */
export function AskerLine({ asker }: { readonly asker: Schema<'AssignmentView'>['asker'] }) {
  const { t } = useTranslation('doctor');
  const parts = [asker.nickname, asker.ageBand, asker.sex === undefined || asker.sex === 'unknown' ? '' : t(`sex.${asker.sex}`)];
  const line = parts.filter((part) => part !== undefined && part !== '').join(' · ');
  return <span className="soft">{line === '' ? t('asker.unknown') : line}</span>;
}
