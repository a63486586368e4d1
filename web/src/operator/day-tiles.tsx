import { useTranslation } from 'react-i18next';
import { formatSpan } from './format-span.ts';
import type { Daily } from './numbers.ts';

/** The day in a few large numbers. */
export function DayTiles({ numbers }: { readonly numbers: Daily }) {
  const { t, i18n } = useTranslation('operator');
  const { questions, reviews, emergencies, answers, breaches } = numbers;
  const span = (spread: { readonly medianSeconds: number } | null): string => (spread === null ? '–' : formatSpan(spread.medianSeconds, i18n.language));
  const percent = reviews.actionRate === null ? '–' : new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(reviews.actionRate);
  const tiles = [
    { name: t('tile.received'), value: questions.received },
    { name: t('tile.published'), value: questions.published },
    { name: t('tile.private'), value: questions.answeredPrivately },
    { name: t('tile.declined'), value: questions.declined },
    { name: t('tile.withdrawn'), value: questions.withdrawn },
    { name: t('tile.reviews'), value: reviews.requested },
    { name: t('tile.decided'), value: reviews.decided },
    { name: t('tile.actionRate'), value: percent },
    { name: t('tile.handling'), value: span(reviews.handling) },
    { name: t('tile.escalated'), value: reviews.escalated },
    { name: t('tile.emergencies'), value: emergencies.received },
    { name: t('tile.untilClaimed'), value: span(emergencies.untilClaimed) },
    { name: t('tile.untilAnswer'), value: span(answers.untilFirstAnswer) },
    { name: t('tile.untilPatient'), value: span(answers.untilPatientHasIt) },
    { name: t('tile.breaches'), value: breaches.answers + breaches.reviews + breaches.backlog, isBad: true },
    { name: t('tile.failures'), value: reviews.byReason.stepFailed, isBad: true },
  ];
  return (
    <dl className="tiles">
      {tiles.map(({ name, value, isBad = false }) => (
        <div key={name} className={isBad && value !== 0 ? 'tile bad' : 'tile'}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
