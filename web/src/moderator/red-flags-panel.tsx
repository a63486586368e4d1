import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { urgencyTones } from '../components/urgency-tone.ts';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

interface RedFlagsPanelProps {
  readonly review: Review;
  readonly showsWords: boolean;
}

/**
 * The red flags, most urgent first, with the words that raised them and where the rule comes from; apart from them those
 * that were spoken of and not counted, with how they were spoken of.
 */
export function RedFlagsPanel({ review, showsWords }: RedFlagsPanelProps) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const { redFlags, dismissedFlags } = review;
  const words = review.subject === 'question' && showsWords ? review.text : null;
  return (
    <section className="desk-panel" aria-labelledby="red-flags">
      <h2 id="red-flags">{t('flags.title')}</h2>
      {redFlags.length === 0 && <p className="soft">{t('flags.none')}</p>}
      <ul className="review-flags">
        {redFlags.map((flag) => (
          <FlagItem key={flag.name} flag={flag} words={words} chip={flag.level !== undefined && <Chip tone={urgencyTones[flag.level]}>{label('urgency', flag.level)}</Chip>}>
            {review.subject === 'question' && flag.start === undefined && <p className="soft">{t('flags.atTheDoor')}</p>}
          </FlagItem>
        ))}
      </ul>
      {dismissedFlags.length > 0 && (
        <>
          <h3>{t('flags.dismissed')}</h3>
          <p className="soft">{t('flags.dismissedText')}</p>
          <ul className="review-flags">
            {dismissedFlags.map((flag) => (
              <FlagItem key={flag.name} flag={flag} words={words} chip={flag.assertions.map((assertion) => <Chip key={assertion}>{label('assertion', assertion)}</Chip>)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface FlagItemProps {
  readonly flag: Review['redFlags'][number];
  /** The text in which it stands; null where that is not shown. */
  readonly words: string | null;
  readonly chip: ReactNode;
  readonly children?: ReactNode;
}

function FlagItem({ flag: { labels, source, start, end }, words, chip, children }: FlagItemProps) {
  const { t, i18n } = useTranslation('moderator');
  return (
    <li>
      <p className="row">
        <strong>{i18n.language.startsWith('zh') ? labels['zh-Hant'] : labels.en}</strong>
        {chip}
      </p>
      {words !== null && start !== undefined && end !== undefined && (
        <q className="words" dir="auto">
          {words.slice(start, end)}
        </q>
      )}
      {children}
      {source !== undefined && <p className="soft source">{t('flags.source', { source })}</p>}
    </li>
  );
}
