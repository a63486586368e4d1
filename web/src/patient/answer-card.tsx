import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';

interface AnswerCardProps {
  readonly answer: NonNullable<Schema<'QuestionView'>['answer']>;
  readonly thread: Schema<'QuestionView'>['thread'];
}

/** What the doctor replied. */
export function AnswerCard({ answer, thread }: AnswerCardProps) {
  const { t } = useTranslation('patient');
  const { doctor } = answer;
  return (
    <section className="card answer" aria-labelledby="answer">
      <div className="stack tight">
        <h2 id="answer">{t('answer.title')}</h2>
        <p className="soft">
          {doctor.name} · {t(`answer.specialties.${doctor.specialty}`)} · <When at={answer.answeredAt} style="date" />
        </p>
      </div>
      <Words text={answer.text} />
      {answer.moreInfo !== undefined && (
        <div className="stack tight">
          <h3>{t('answer.moreInfo')}</h3>
          <Words text={answer.moreInfo} />
        </div>
      )}
      {thread !== undefined && (
        <p>
          <a href={`/t/${thread.slug}`}>{t('answer.thread')}</a>
        </p>
      )}
      <p className="soft">{t('answer.notDiagnosis')}</p>
    </section>
  );
}
