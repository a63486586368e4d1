import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Schema } from '../api/client.ts';
import { Chip } from '../components/chip.tsx';

interface ThreadItemProps {
  readonly thread: Schema<'ThreadList'>['items'][number];
  /** Of the caller’s own opinion of it. */
  readonly state?: Schema<'WantedOpinions'>['own'][number]['state'];
}

/** A published thread in a list, with the way to what colleagues say of it. */
export function ThreadItem({ thread, state }: ThreadItemProps) {
  const { t } = useTranslation('doctor');
  return (
    <li className="card">
      <div className="row apart">
        <h3 className="part-title isolate">
          <Link href={`/doctor/threads/${thread.slug}`}>{thread.title}</Link>
        </h3>
        <span className="row">
          {state !== undefined && <Chip tone={state === 'returned' ? 'caution' : state === 'published' ? 'good' : 'neutral'}>{t(`opinions.chip.${state}`)}</Chip>}
          <Chip>{t(`specialty.${thread.specialty}`)}</Chip>
        </span>
      </div>
      <p dir="auto">{thread.questionSnippet}</p>
      <p className="soft">
        {t('opinions.answeredBy')} <bdi>{thread.doctor}</bdi>
      </p>
    </li>
  );
}
