import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Select } from '../components/select.tsx';
import { Spinner } from '../components/spinner.tsx';
import { TextField } from '../components/text-field.tsx';
import { ConsoleNav } from './console-nav.tsx';
import { doctorKeys } from './doctor-keys.ts';
import { ThreadItem } from './thread-item.tsx';
import { isSwitchedOff } from './opinion.ts';

const clinics = ['neurology', 'psychiatry'] as const;
type Clinic = (typeof clinics)[number];

/** Published answers of colleagues: those on which an opinion is asked for, then the newest of a field, or what a search finds. */
export function ColleaguesPage() {
  const { t } = useTranslation('doctor');
  const wanted = useQuery({ queryKey: doctorKeys.wantedOpinions, queryFn: () => unwrap(api.GET('/opinions')), retry: false });
  if (isSwitchedOff(wanted.error)) {
    return (
      <Page title={t('opinions.title')} width="wide">
        <ConsoleNav />
        <EmptyState title={t('opinions.off')} />
      </Page>
    );
  }
  return (
    <Page title={t('opinions.title')} lead={t('opinions.lead')} width="wide">
      <ConsoleNav />
      {wanted.error !== null && <ProblemNotice error={wanted.error} onRetry={() => void wanted.refetch()} />}
      {wanted.data !== undefined && wanted.data.items.length > 0 && (
        <section className="stack" aria-labelledby="wanted">
          <h2 id="wanted">{t('opinions.wanted', { count: wanted.data.items.length })}</h2>
          <ThreadItems threads={wanted.data.items} />
        </section>
      )}
      {wanted.data !== undefined && wanted.data.own.length > 0 && (
        <section className="stack" aria-labelledby="own">
          <h2 id="own">{t('opinions.own')}</h2>
          <ul className="inbox">
            {wanted.data.own.map((each) => (
              <ThreadItem key={each.slug} thread={each} state={each.state} />
            ))}
          </ul>
        </section>
      )}
      <Finder />
    </Page>
  );
}

function Finder() {
  const { t } = useTranslation('doctor');
  const me = useQuery({ queryKey: doctorKeys.me, queryFn: () => unwrap(api.GET('/doctors/me')) });
  const [chosen, setChosen] = useState<Clinic>();
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  const specialty = chosen ?? me.data?.specialties[0];
  const found = useQuery({
    queryKey: doctorKeys.threads(specialty ?? '', q),
    queryFn: () => unwrap(api.GET('/threads', { params: { query: { ...(specialty !== undefined && { specialty }), ...(q !== '' && { q }) } } })),
    enabled: me.data !== undefined || me.isError,
    placeholderData: keepPreviousData,
  });
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    setQ(words.trim());
  };
  return (
    <section className="stack" aria-labelledby="published">
      <h2 id="published">{t('opinions.published')}</h2>
      <form className="find" role="search" onSubmit={search}>
        <Select label={t('opinions.field')} value={specialty ?? 'neurology'} choices={clinics.map((value) => ({ value, label: t(`specialty.${value}`) }))} onChange={setChosen} />
        <TextField label={t('opinions.search')} type="search" value={words} onChange={setWords} />
        <Button type="submit">{t('opinions.find')}</Button>
      </form>
      {found.error !== null && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Spinner />}
      {found.data?.items.length === 0 && <EmptyState title={t('opinions.none')} />}
      {found.data !== undefined && <ThreadItems threads={found.data.items} />}
    </section>
  );
}

function ThreadItems({ threads }: { readonly threads: Schema<'ThreadList'>['items'] }) {
  return (
    <ul className="inbox">
      {threads.map((thread) => (
        <ThreadItem key={thread.slug} thread={thread} />
      ))}
    </ul>
  );
}
