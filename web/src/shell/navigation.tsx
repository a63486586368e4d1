import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { signOut, useSession } from '../api/session.ts';
import type { Role } from '../api/session.ts';
import { Button } from '../components/button.tsx';

/** Where staff of a role go. */
const consoles = {
  moderator: { to: '/moderator', label: 'nav.moderator' },
  doctor: { to: '/doctor', label: 'nav.doctor' },
  admin: { to: '/admin/roster', label: 'nav.roster' },
  operator: { to: '/operator', label: 'nav.operator' },
} as const satisfies Readonly<Record<Role, { to: string; label: string }>>;

/** The way to every page that this person may see. */
export function Navigation() {
  const { t } = useTranslation();
  const session = useSession();
  const [, navigate] = useLocation();
  const leave = (): void => {
    navigate('/sign-in');
    signOut();
  };
  return (
    <nav className="site-nav" aria-label={t('navigation')}>
      {session === undefined ? (
        <>
          <NavLink to="/ask">{t('nav.ask')}</NavLink>
          <NavLink to="/status">{t('nav.status')}</NavLink>
          <a href="/">{t('nav.threads')}</a>
        </>
      ) : (
        <>
          {session.roles.map((role) => (
            <NavLink key={role} to={consoles[role].to}>
              {t(consoles[role].label)}
            </NavLink>
          ))}
          <span className="signed-in">{t('signedInAs', { sub: session.sub })}</span>
          <Button kind="quiet" onClick={leave}>
            {t('nav.signOut')}
          </Button>
        </>
      )}
    </nav>
  );
}

/** The console that a person lands in. */
export function consoleOf(roles: readonly Role[]): string {
  const [first] = roles;
  return first === undefined ? '/' : consoles[first].to;
}

function NavLink({ to, children }: { readonly to: string; readonly children: string }) {
  const [location] = useLocation();
  const isHere = location === to || location.startsWith(`${to}/`);
  return (
    <Link href={to} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}
