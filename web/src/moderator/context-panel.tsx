import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { DataList } from '../components/data-list.tsx';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

/** What the text says beside its complaint, what it leaves out, and which versions found all that. */
export function ContextPanel({ review }: { readonly review: Review }) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const { context, versions } = review;
  const list = (words: readonly string[]): string => words.join(', ');
  const entries = context === undefined ? [] : [
    { term: t('context.asker'), value: list([context.ageBand, context.sex && label('detail', context.sex)].filter((part) => part !== undefined)) },
    { term: t('context.duration'), value: context.duration === undefined ? '' : `${context.duration.approximate ? '~ ' : ''}${context.duration.amount} ${label('detail', context.duration.unit)}` },
    { term: t('context.course'), value: context.course === undefined ? '' : label('detail', context.course) },
    { term: t('context.medicines'), value: list(context.medicines.map(({ name, use, dose }) => [name, dose, use === 'taken' ? undefined : `(${label('detail', use)})`].filter((part) => part !== undefined).join(' '))) },
    { term: t('context.language'), value: context.language },
  ].filter(({ value }) => value !== '');
  return (
    <section className="desk-panel" aria-labelledby="context">
      <h2 id="context">{t('context.title')}</h2>
      {entries.length > 0 && <DataList entries={entries} />}
      {context !== undefined && context.missingInfo.length > 0 && (
        <>
          <h3>{t('context.missing')}</h3>
          <ul className="chips">
            {context.missingInfo.map((missing) => (
              <li key={missing}>
                <Chip>{label('missing', missing)}</Chip>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="soft versions">{t('context.versions', { versions: list(Object.values(versions)) })}</p>
    </section>
  );
}
