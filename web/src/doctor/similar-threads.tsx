import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Schema } from '../api/client.ts';

/** What has been published on the like, for the same words and the same care. */
export function SimilarThreads({ threads }: { readonly threads: Schema<'AssignmentDetail'>['similar'] }) {
  const { t } = useTranslation('doctor');
  if (threads.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="similar">
      <h2 id="similar" className="part-title">
        {t('similar.title')}
      </h2>
      {threads.map((thread) => (
        <details key={thread.slug} className="similar">
          <summary>
            <span className="isolate">{thread.title}</span> <span className="soft">{thread.doctor}</span>
          </summary>
          <p className="soft" dir="auto">
            {thread.questionSnippet}
          </p>
          <p dir="auto">{thread.answerSnippet}</p>
          <a href={`/t/${thread.slug}`} target="_blank" rel="noreferrer">
            {t('similar.open')}
          </a>{' '}
          <Link href={`/doctor/threads/${thread.slug}`}>{t('opinions.give')}</Link>
        </details>
      ))}
    </section>
  );
}
