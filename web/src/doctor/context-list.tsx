import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { DataList } from '../components/data-list.tsx';

/** What the question says beside its complaint, and what a doctor would ask first. */
export function ContextList({ context }: { readonly context: Schema<'AssignmentView'>['context'] }) {
  const { t } = useTranslation('doctor');
  const { duration, course, careSoFar, tests, medicines, missingInfo } = context;
  const listOf = (parts: readonly string[]): string => parts.join(t('context.comma'));
  const entries = [
    duration && { term: t('context.duration'), value: t(`context.unit.${duration.unit}`, { count: duration.amount, context: duration.approximate ? 'about' : undefined }) },
    course && { term: t('context.course'), value: t(`context.courses.${course}`) },
    careSoFar.length > 0 && { term: t('context.care'), value: listOf(careSoFar.map(({ by, seen }) => t(seen ? 'context.seen' : 'context.notSeen', { what: t(`context.carer.${by}`) }))) },
    tests.length > 0 && { term: t('context.tests'), value: listOf(tests.map(({ test, done }) => t(done ? 'context.done' : 'context.notDone', { what: t(`context.test.${test}`) }))) },
    medicines.length > 0 && {
      term: t('context.medicines'),
      value: listOf(medicines.map(({ name, use, dose }) => t(`context.use.${use}`, { what: dose === undefined ? name : `${name} ${dose}` }))),
    },
  ].filter((entry) => entry !== undefined && entry !== false);
  if (entries.length === 0 && missingInfo.length === 0) return null;
  return (
    <section className="card" aria-labelledby="context">
      <h2 id="context" className="part-title">
        {t('context.title')}
      </h2>
      {entries.length > 0 && <DataList entries={entries} />}
      {missingInfo.length > 0 && (
        <p className="soft">
          {t('context.missing')} {listOf(missingInfo.map((missing) => t(`context.miss.${missing}`)))}
        </p>
      )}
    </section>
  );
}
