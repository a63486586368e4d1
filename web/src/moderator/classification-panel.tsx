import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

const order = ['neurology', 'psychiatry', 'both', 'other'] as const;

/** What the classifier found, how sure it was, and the terms that decided. */
export function ClassificationPanel({ review }: { readonly review: Review }) {
  const { t, i18n } = useTranslation('moderator');
  const label = useLabels();
  const found = review.classification;
  if (found === undefined) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const strongest = found.evidence.toSorted((a, b) => b.weight - a.weight).slice(0, 12);
  return (
    <section className="desk-panel" aria-labelledby="classification">
      <h2 id="classification">{t('classification.title')}</h2>
      <p className="row">
        <strong>{label('specialty', review.specialty ?? found.specialty)}</strong>
        {found.secondary !== undefined && <span className="soft">{t('classification.secondary', { specialty: label('specialty', found.secondary) })}</span>}
        {found.review && <Chip tone="caution">{t('classification.unsure')}</Chip>}
      </p>
      <dl className="likelihoods">
        {order.map((specialty) => (
          <div key={specialty}>
            <dt>{label('specialty', specialty)}</dt>
            <dd>
              <meter min={0} max={1} value={found.probabilities[specialty]} aria-label={label('specialty', specialty)} />
              <span>{percent.format(found.probabilities[specialty])}</span>
            </dd>
          </div>
        ))}
      </dl>
      {strongest.length > 0 && (
        <>
          <h3>{t('classification.evidence')}</h3>
          <ul className="deciding-words">
            {strongest.map(({ term, specialty, weight }) => (
              <li key={`${term} ${specialty}`}>
                <bdi>{term}</bdi> <span className="soft">{t('classification.weight', { specialty: label('specialty', specialty), weight: weight.toFixed(1) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
