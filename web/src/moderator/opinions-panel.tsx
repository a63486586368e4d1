import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

/** What second doctors say of a published answer, each with what the checks found in it. */
export function OpinionsPanel({ opinions }: { readonly opinions: NonNullable<Review['opinions']> }) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  return (
    <section className="desk-panel" aria-labelledby="opinions">
      <h2 id="opinions">{t('opinions.title')}</h2>
      {opinions.length === 0 && <p className="soft">{t('opinions.none')}</p>}
      <ul className="review-findings">
        {opinions.map(({ kind, doctor, givenAt, text, findings }, at) => (
          <li key={at} className={kind === 'disagree' ? 'block' : 'warn'}>
            <p className="row">
              <Chip tone={kind === 'disagree' ? 'danger' : 'caution'}>{t(`opinions.kind.${kind}`)}</Chip>
              <strong>
                <bdi>{doctor.name}</bdi>
              </strong>
              <span className="soft">
                {label('specialty', doctor.specialty)} · <When at={givenAt} />
              </span>
            </p>
            <Words text={text} />
            {[...new Map(findings.map((finding) => [finding.code, finding])).values()].map(({ code, explanation }) => (
              <p className="soft" key={code}>
                <strong>{label('finding', code)}</strong> {explanation}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
