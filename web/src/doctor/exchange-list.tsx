import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';

/** What the patient was asked, and what they replied. */
export function ExchangeList({ rounds }: { readonly rounds: Schema<'AssignmentDetail'>['exchange'] }) {
  const { t } = useTranslation('doctor');
  if (rounds.length === 0) return null;
  return (
    <section className="card" aria-labelledby="exchange">
      <h2 id="exchange" className="part-title">
        {t('exchange.title')}
      </h2>
      <ol className="exchange">
        {rounds.map(({ question, askedAt, reply, repliedAt }) => (
          <li key={askedAt}>
            <p className="soft">
              {t('exchange.asked')} <When at={askedAt} style="shortTime" />
            </p>
            <Words text={question} />
            <p className="soft">{repliedAt === undefined ? t('exchange.none') : t('exchange.replied')} {repliedAt !== undefined && <When at={repliedAt} style="shortTime" />}</p>
            {reply !== undefined && <Words text={reply} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
