import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Chip } from '../components/chip.tsx';
import { Icon } from '../components/icon.tsx';
import type { Trial } from './use-trial.ts';

type Finding = Schema<'AnswerTrial'>['findings'][number];

/** What the checks would say of the answer as it stands: to the patient's safety first. */
export function CheckPanel({ trial }: { readonly trial: Trial }) {
  const { t } = useTranslation('doctor');
  const { findings: found, isCurrent, isFailing } = trial;
  const shown = found?.findings.filter(({ code }) => code !== 'unansweredQuestion') ?? [];
  const ordered = [...shown.filter(({ severity }) => severity === 'block'), ...shown.filter(({ severity }) => severity === 'warn')];
  return (
    <section className="check stack tight" aria-labelledby="check">
      <div className="row apart">
        <h3 id="check" className="part-title">
          {t('check.title')}
        </h3>
        <p role="status" className="soft">
          {isFailing ? t('check.failing') : !isCurrent || found === undefined ? t('check.reading') : shown.length === 0 ? t('check.clean') : t('check.count', { count: shown.length })}
        </p>
      </div>
      {found !== undefined && ordered.map((finding) => <FindingItem key={`${finding.code}-${finding.field}-${finding.start ?? ''}`} finding={finding} trial={found} />)}
    </section>
  );
}

function FindingItem({ finding, trial }: { readonly finding: Finding; readonly trial: Schema<'AnswerTrial'> }) {
  const { t } = useTranslation('doctor');
  const { severity, field, start, end, related } = finding;
  const textOf = (each: Finding['field']): string => (each === 'reply' ? trial.reply : (trial.moreInfo ?? ''));
  return (
    <div className={`finding ${severity}`}>
      <p className="finding-head">
        <Icon name={severity === 'block' ? 'alert' : 'info'} />
        <strong>{t(`finding.${finding.code}`)}</strong>
        <Chip tone={severity === 'block' ? 'danger' : 'caution'}>{t(`severity.${severity}`)}</Chip>
      </p>
      {start !== undefined && end !== undefined && (
        <blockquote dir="auto">
          {textOf(field).slice(start, end)}
        </blockquote>
      )}
      {related !== undefined && (
        <blockquote dir="auto">
          {textOf(related.field).slice(related.start, related.end)}
        </blockquote>
      )}
      <p>{finding.explanation}</p>
      <p className="suggestion">{finding.suggestion}</p>
    </div>
  );
}
