import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { When } from '../components/when.tsx';
import { recordEvent } from './record-event.ts';

/** Everything that has happened to a question, and who has read it, folded until asked for. */
export function QuestionRecordList({ record }: { readonly record: Schema<'QuestionRecord'> | undefined }) {
  const { t } = useTranslation('patient');
  if (record === undefined || record.items.length === 0) return null;
  return (
    <details className="happened">
      <summary>{t('record.title', { count: record.items.length })}</summary>
      <p className="soft">{t(record.intact ? 'record.intact' : 'record.broken')}</p>
      <ol>
        {record.items.map(({ at, event, by }, index) => (
          <li key={`${at} ${event} ${index}`}>
            <When at={at} style="shortTime" /> · {t(`record.events.${recordEvent(event)}`)} · <span className="soft">{t(`record.by.${by}`)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
