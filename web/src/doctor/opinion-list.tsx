import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { Words } from '../components/words.tsx';
import type { Opinions } from './opinion.ts';

/** What colleagues say of an answer, as its page shows it. */
export function OpinionList({ opinions }: { readonly opinions: Opinions['opinions'] }) {
  const { t } = useTranslation('doctor');
  if (opinions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="colleagues">
      <h2 id="colleagues">{t('opinions.colleagues')}</h2>
      <ul className="inbox">
        {opinions.map((opinion, at) => (
          <li className="card" key={at}>
            <div className="row">
              <Chip tone={opinion.kind === 'agree' ? 'good' : 'accent'}>{t(`opinions.said.${opinion.kind}`)}</Chip>
              <bdi>{opinion.doctor.name}</bdi>
              <span className="soft">
                {t(`specialty.${opinion.doctor.specialty}`)} · {opinion.givenAt}
              </span>
            </div>
            {opinion.kind === 'add' && <Words text={opinion.text} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
