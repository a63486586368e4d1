import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Schema } from '../api/client.ts';
import { Chip } from '../components/chip.tsx';

/** A published thread in a list, with the way to what colleagues say of it. */
export function ThreadItem({ thread }: { readonly thread: Schema<'ThreadList'>['items'][number] }) {
  const { t } = useTranslation('doctor');
  return (
    <li className="card">
      <div className="row apart">
        <h3 className="part-title isolate">
          <Link href={`/doctor/threads/${thread.slug}`}>{thread.title}</Link>
        </h3>
        <Chip>{t(`specialty.${thread.specialty}`)}</Chip>
      </div>
      <p dir="auto">{thread.questionSnippet}</p>
      <p className="soft">
        {t('opinions.answeredBy')} <bdi>{thread.doctor}</bdi>
      </p>
    </li>
  );
}
