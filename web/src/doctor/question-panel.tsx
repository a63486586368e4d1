import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Chip } from '../components/chip.tsx';
import { Icon } from '../components/icon.tsx';
import { AskerLine } from './asker-line.tsx';
import { ContextList } from './context-list.tsx';
import { MarkedWords } from './marked-words.tsx';

/** The question as it was asked, its red flags marked in it, and what it says of the patient. */
export function QuestionPanel({ assignment }: { readonly assignment: Schema<'AssignmentDetail'> }) {
  const { t, i18n } = useTranslation('doctor');
  const { redFlags } = assignment.urgency;
  const labelOf = (name: string): string => {
    const flag = redFlags.find((each) => each.name === name);
    return flag === undefined ? t('flags.possible') : i18n.language === 'zh-Hant' ? flag.labels['zh-Hant'] : flag.labels.en;
  };
  const marks = assignment.marks.map(({ name, start, end }) => ({ start, end, label: labelOf(name) }));
  return (
    <>
      {redFlags.length > 0 && (
        <section className="flags" aria-labelledby="red-flags">
          <h2 id="red-flags" className="part-title">
            <Icon name="alert" /> {t('flags.title')}
          </h2>
          <ul>
            {redFlags.map((flag) => (
              <li key={flag.name}>
                <strong>{labelOf(flag.name)}</strong>
                {flag.source !== undefined && <span className="hint">{flag.source}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card" aria-labelledby="question">
        <div className="row apart">
          <h2 id="question" className="part-title">
            {t('question.title')}
          </h2>
          <span className="row">
            <Chip>{t(`specialty.${assignment.specialty}`)}</Chip>
            <AskerLine asker={assignment.asker} />
          </span>
        </div>
        <MarkedWords text={assignment.text} marks={marks} />
      </section>
      <ContextList context={assignment.context} />
    </>
  );
}
