import { useTranslation } from 'react-i18next';
import { When } from '../components/when.tsx';
import type { Step } from './timeline.ts';

/** The way of a question, with what has been reached. */
export function TimelineList({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation('patient');
  if (steps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline.title')}</h2>
      <ol className="timeline">
        {steps.map(({ stage, state, at }) => (
          <li key={stage} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="timeline-name">
              {t(stage === 'checked' && state === 'now' ? 'timeline.checking' : `timeline.${stage}`)}
              <span className="visually-hidden"> {t(`timeline.states.${state}`)}</span>
            </span>
            {at !== undefined && (
              <span className="soft">
                <When at={at} style="shortTime" />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
