import { useTranslation } from 'react-i18next';
import { DataList } from '../components/data-list.tsx';
import type { Draft } from './draft.ts';

/** What the moderator has written while the item is not theirs: to be read and copied, and there again when it is. */
export function KeptDraft({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('moderator');
  const entries = [
    { term: t('form.decision'), value: draft.decision === undefined ? '' : t(`decision.${draft.decision}`) },
    { term: t('history.reason'), value: draft.reason },
    { term: t('form.patientNote'), value: draft.patientNote },
    { term: t('form.internalNote'), value: draft.internalNote },
  ].filter(({ value }) => value !== '');
  if (entries.length === 0) return null;
  return (
    <section className="desk-panel" aria-labelledby="kept-draft">
      <h2 id="kept-draft">{t('form.kept')}</h2>
      <DataList entries={entries} />
    </section>
  );
}
