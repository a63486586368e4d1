import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSession } from '../api/session.ts';
import type { Role } from '../api/session.ts';
import { Dialog } from '../components/dialog.tsx';
import { Page } from '../components/page.tsx';
import { SignInForm } from './sign-in-form.tsx';

interface StaffOnlyProps {
  /** One of these is needed. */
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}

/**
 * Pages of staff. Nobody signed in: the way in, on the spot. A sign-in that runs out asks for a new one over the page,
 * which stays with all that is half written; another person gets a page of their own.
 */
export function StaffOnly({ roles, children }: StaffOnlyProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [path] = useLocation();
  const [holder, setHolder] = useState(session?.sub);
  if (session !== undefined && session.sub !== holder) setHolder(session.sub);
  if (holder === undefined) {
    return (
      <Page title={t('signIn.title')} lead={t('signIn.lead')}>
        <SignInForm returnTo={path} onSignedIn={() => undefined} />
      </Page>
    );
  }
  if (session !== undefined && !roles.some((role) => session.roles.includes(role))) {
    return (
      <Page title={t('signIn.wrongRole.title')} lead={t('signIn.wrongRole.text', { sub: session.sub })}>
        <SignInForm returnTo={path} onSignedIn={() => undefined} />
      </Page>
    );
  }
  return (
    <>
      <div key={holder}>{children}</div>
      <Dialog title={t('signIn.title')} open={session === undefined} onClose={() => setHolder(undefined)}>
        <p>{t('problem.signedOut')}</p>
        <SignInForm returnTo={path} onSignedIn={() => undefined} />
      </Dialog>
    </>
  );
}
