import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Chip } from '../components/chip.tsx';
import type { Tone } from '../components/chip.tsx';

type Coverage = Schema<'AnswerTrial'>['questions'][number]['coverage'];
const tones: Readonly<Record<Coverage, Tone>> = { answered: 'good', partly: 'caution', not: 'neutral' };

interface QuestionChecklistProps {
  readonly asked: readonly string[];
  /** How far the answer meets each, by the live check. */
  readonly questions: Schema<'AnswerTrial'>['questions'] | undefined;
}

/** What the patient actually asked, ticked off as the answer takes it up. */
export function QuestionChecklist({ asked, questions }: QuestionChecklistProps) {
  const { t } = useTranslation('doctor');
  if (asked.length === 0) return <p className="soft">{t('checklist.none')}</p>;
  return (
    <section className="checklist" aria-labelledby="asked">
      <h3 id="asked" className="part-title">
        {t('checklist.title')}
      </h3>
      <ol>
        {asked.map((question, index) => {
          const coverage = questions?.[index]?.coverage ?? 'not';
          return (
            <li key={question} className={coverage}>
              <span className="isolate">{question}</span> <Chip tone={tones[coverage]}>{t(`coverage.${coverage}`)}</Chip>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
