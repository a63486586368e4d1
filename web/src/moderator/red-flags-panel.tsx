import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { urgencyTones } from '../components/urgency-tone.ts';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

/** The red flags, most urgent first, with the words that raised them and where the rule comes from. */
export function RedFlagsPanel({ review, showsWords }: { readonly review: Review; readonly showsWords: boolean }) {
  const { t, i18n } = useTranslation('moderator');
  const label = useLabels();
  const isChinese = i18n.language.startsWith('zh');
  const text = review.subject === 'question' ? review.text : null;
  return (
    <section className="desk-panel" aria-labelledby="red-flags">
      <h2 id="red-flags">{t('flags.title')}</h2>
      {review.redFlags.length === 0 && <p className="soft">{t('flags.none')}</p>}
      <ul className="review-flags">
        {review.redFlags.map(({ name, labels, level, source, start, end }) => (
          <li key={name}>
            <p className="row">
              <strong>{isChinese ? labels['zh-Hant'] : labels.en}</strong>
              {level !== undefined && <Chip tone={urgencyTones[level]}>{label('urgency', level)}</Chip>}
            </p>
            {showsWords && text !== null && start !== undefined && end !== undefined && (
              <q className="words" dir="auto">
                {text.slice(start, end)}
              </q>
            )}
            {review.subject === 'question' && start === undefined && <p className="soft">{t('flags.atTheDoor')}</p>}
            {source !== undefined && <p className="soft source">{t('flags.source', { source })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
