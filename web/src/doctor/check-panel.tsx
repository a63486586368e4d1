import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Chip } from '../components/chip.tsx';
import { Icon } from '../components/icon.tsx';
import type { Trial } from './use-trial.ts';

type Checked = Schema<'AnswerTrial'>;
type Finding = Checked['findings'][number];

/** What the checks would say of the answer as it stands: what a moderator would decide first, each kind once. */
export function CheckPanel({ trial }: { readonly trial: Trial }) {
  const { t } = useTranslation('doctor');
  const { findings: found, isCurrent, isFailing } = trial;
  // The checklist shows what is left open.
  const shown = found?.findings.filter(({ code }) => code !== 'unansweredQuestion') ?? [];
  const ordered = [...shown.filter(({ severity }) => severity === 'block'), ...shown.filter(({ severity }) => severity === 'warn')];
  const kinds = [...Map.groupBy(ordered, ({ code, severity }) => `${code} ${severity}`)];
  return (
    <section className="check stack tight" aria-labelledby="check">
      <div className="row apart">
        <h3 id="check" className="part-title">
          {t('check.title')}
        </h3>
        <p role="status" className="soft">
          {isFailing ? t('check.failing') : !isCurrent || found === undefined ? t('check.reading') : kinds.length === 0 ? t('check.clean') : t('check.count', { count: kinds.length })}
        </p>
      </div>
      {found !== undefined && kinds.map(([kind, findings]) => <FindingKind key={kind} findings={findings} checked={found} />)}
    </section>
  );
}

function FindingKind({ findings, checked }: { readonly findings: readonly Finding[]; readonly checked: Checked }) {
  const { t } = useTranslation('doctor');
  const [first] = findings;
  if (first === undefined) return null;
  const { severity, code } = first;
  return (
    <div className={`finding ${severity}`}>
      <p className="finding-head">
        <Icon name={severity === 'block' ? 'alert' : 'info'} />
        <strong>{t(`finding.${code}`)}</strong>
        <Chip tone={severity === 'block' ? 'danger' : 'caution'}>{t(`severity.${severity}`)}</Chip>
      </p>
      {findings.flatMap((finding) => [finding, finding.related]).map((place) => (
        <Quote key={`${place?.field ?? ''} ${place?.start ?? ''}`} place={place} checked={checked} />
      ))}
      <p>{first.explanation}</p>
      <p className="suggestion">{first.suggestion}</p>
    </div>
  );
}

function Quote({ place, checked }: { readonly place: Pick<Finding, 'field' | 'start' | 'end'> | undefined; readonly checked: Checked }) {
  if (place?.start === undefined || place.end === undefined) return null;
  const text = place.field === 'reply' ? checked.reply : (checked.moreInfo ?? '');
  return <blockquote dir="auto">{text.slice(place.start, place.end)}</blockquote>;
}
