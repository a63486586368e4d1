import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { ButtonLink } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';

export type Outcome = 'answered' | 'declined' | 'asked';

/** What became of a question, and the way to the next. */
export function DonePage({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('doctor');
  const { data } = useQuery({ queryKey: queryKeys.assignments, queryFn: () => unwrap(api.GET('/assignments')) });
  const next = data?.items[0];
  return (
    <Page title={t(`done.${outcome}.title`)}>
      <Notice kind="success">
        <p>{t(`done.${outcome}.text`)}</p>
      </Notice>
      <div className="actions">
        {next !== undefined && (
          <ButtonLink to={`/doctor/${next.questionId}`} kind="primary">
            {t('done.next')}
          </ButtonLink>
        )}
        <ButtonLink to="/doctor">{t('done.inbox')}</ButtonLink>
      </div>
    </Page>
  );
}
