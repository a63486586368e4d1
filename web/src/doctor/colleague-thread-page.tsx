import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';
import { ConsoleNav } from './console-nav.tsx';
import { doctorKeys } from './doctor-keys.ts';
import type { Opinions, OwnOpinion } from './opinion.ts';
import { OpinionForm } from './opinion-form.tsx';
import { OpinionList } from './opinion-list.tsx';

/** A published thread before another doctor: what was asked and answered, what colleagues say, and the place to say something. */
export function ColleagueThreadPage({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('doctor');
  const path = { params: { path: { slug } } };
  const thread = useQuery({ queryKey: doctorKeys.thread(slug), queryFn: () => unwrap(api.GET('/threads/{slug}', path)), retry: false });
  const opinions = useQuery({ queryKey: doctorKeys.opinions(slug), queryFn: () => unwrap(api.GET('/threads/{slug}/opinions', path)), retry: false });
  const error = thread.error ?? opinions.error;
  return (
    <Page title={thread.data?.title ?? t('opinions.title')} width="wide">
      <ConsoleNav />
      {error !== null && <ProblemNotice error={error} onRetry={() => void Promise.all([thread.refetch(), opinions.refetch()])} />}
      {error === null && (thread.data === undefined || opinions.data === undefined) && <Spinner />}
      {thread.data !== undefined && <Conversation thread={thread.data} />}
      {opinions.data !== undefined && <OpinionList opinions={opinions.data.opinions} />}
      {opinions.data?.own !== undefined && <OwnNotice own={opinions.data.own} />}
      {opinions.data !== undefined && (opinions.data.isAuthor ? <RequestPanel opinions={opinions.data} /> : <OpinionForm slug={slug} own={opinions.data.own} />)}
    </Page>
  );
}

function Conversation({ thread }: { readonly thread: Schema<'Thread'> }) {
  const { t } = useTranslation('doctor');
  const { question, answer, moreInfo, slug } = thread;
  return (
    <>
      <section className="card" aria-labelledby="asked">
        <h2 id="asked" className="isolate">
          {question.title ?? t('opinions.asked')}
        </h2>
        <Words text={question.text} />
      </section>
      <section className="card" aria-labelledby="answered">
        <h2 id="answered">
          {t('opinions.answeredBy')} <bdi>{answer.doctor.name}</bdi>
        </h2>
        <Words text={answer.text} />
        {moreInfo !== undefined && (
          <>
            <h3>{t('editor.moreInfo')}</h3>
            <Words text={moreInfo.text} />
          </>
        )}
        <p>
          <a href={`/t/${slug}`} target="_blank" rel="noreferrer">
            {t('answers.open')}
          </a>
        </p>
      </section>
    </>
  );
}

const tones = { published: 'success', held: 'info', settled: 'info', returned: 'warning', outdated: 'warning' } as const;

function OwnNotice({ own }: { readonly own: OwnOpinion }) {
  const { t } = useTranslation('doctor');
  return (
    <Notice kind={tones[own.state]} live="polite" title={t(`opinions.stands.${own.kind}`)}>
      <p>
        {t(`opinions.state.${own.state}`)} <When at={own.givenAt} />
      </p>
      {own.reason !== undefined && <Words text={own.reason} />}
    </Notice>
  );
}

function RequestPanel({ opinions: { slug, requestedAt } }: { readonly opinions: Opinions }) {
  const { t } = useTranslation('doctor');
  const queries = useQueryClient();
  const request = useMutation({
    mutationFn: () => unwrap(api.POST('/threads/{slug}/opinions/request', { params: { path: { slug } } })),
    onSuccess: (opinions) => queries.setQueryData(doctorKeys.opinions(slug), opinions),
  });
  return (
    <section className="card stack" aria-labelledby="request">
      <h2 id="request">{t('opinions.request.title')}</h2>
      <p>{t('opinions.request.text')}</p>
      {request.error !== null && <ProblemNotice error={request.error} />}
      {requestedAt === undefined ? (
        <div className="actions">
          <Button kind="primary" busy={request.isPending} onClick={() => request.mutate()}>
            {t('opinions.request.go')}
          </Button>
        </div>
      ) : (
        <Notice kind="success" live="polite">
          {t('opinions.request.since')} <When at={requestedAt} />
        </Notice>
      )}
    </section>
  );
}
