import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/text-field.tsx';

/** The way to one question, by its id. */
export function QuestionFinder() {
  const { t } = useTranslation('operator');
  const [, navigate] = useLocation();
  const [questionId, setQuestionId] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = questionId.trim();
    if (/^q[a-z2-7]{26}$/.test(wanted)) navigate(`/operator/${wanted}`);
    else setWrong(true);
  };
  return (
    <section className="card" aria-labelledby="finder">
      <h2 id="finder">{t('finder.title')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <TextField label={t('finder.id')} hint={t('finder.hint')} error={isWrong ? t('finder.wrong') : undefined} value={questionId} onChange={setQuestionId} />
        <div className="actions">
          <Button type="submit">{t('finder.show')}</Button>
        </div>
      </form>
    </section>
  );
}
