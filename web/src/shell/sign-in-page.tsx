import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { readConfig } from '../api/config.ts';
import { queryClient } from '../api/query-client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { currentSession, signIn } from '../api/session.ts';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Spinner } from '../components/spinner.tsx';
import { consoleOf } from './navigation.tsx';
import { returnFromSignIn } from './oidc.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Signs staff in, and takes up their return from the sign-in pages. */
export function SignInPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isReturn = new URLSearchParams(location.search).has('code');
  const returned = useQuery({
    queryKey: ['sign-in-return'],
    enabled: isReturn,
    staleTime: Infinity,
    retry: false,
    queryFn: async () => {
      const { oidc } = await queryClient.fetchQuery({ queryKey: queryKeys.config, queryFn: readConfig });
      const back = oidc && (await returnFromSignIn(oidc, location.search));
      const session = back && signIn(back.token);
      if (back === undefined || session === undefined) throw new Error('The sign-in did not succeed.');
      return back.returnTo === '/' ? consoleOf(session.roles) : back.returnTo;
    },
  });
  useEffect(() => {
    if (returned.data !== undefined) navigate(returned.data, { replace: true });
  }, [returned.data, navigate]);
  if (isReturn && (returned.isPending || returned.isSuccess)) return <Spinner label={t('signIn.working')} />;
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      {returned.isError && <Notice kind="danger" live="assertive" title={t('signIn.failed')} />}
      <SignInForm returnTo={currentSession() === undefined ? '/' : consoleOf(currentSession()?.roles ?? [])} onSignedIn={(session) => navigate(consoleOf(session.roles))} />
    </Page>
  );
}
