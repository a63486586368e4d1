import { useTranslation } from 'react-i18next';

const commands = [
  { name: 'dryRun', command: 'npm run redrive -- --dry-run' },
  { name: 'redrive', command: 'npm run redrive' },
  { name: 'aws', command: 'npm run redrive -- --aws --queues askwell-STAGE-' },
] as const;

/** How dead letters are seen and brought back: no page may touch the queues, so the runbook's commands stand here. */
export function DeadLetters() {
  const { t } = useTranslation('operator');
  return (
    <section className="card" aria-labelledby="dead-letters">
      <h2 id="dead-letters">{t('deadLetters.title')}</h2>
      <p>{t('deadLetters.text')}</p>
      <dl className="commands">
        {commands.map(({ name, command }) => (
          <div key={name}>
            <dt>{t(`deadLetters.${name}`)}</dt>
            <dd>
              <code>{command}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
