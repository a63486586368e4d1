import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readConfig } from '../api/config.ts';
import { queryKeys } from '../api/query-keys.ts';
import { signIn } from '../api/session.ts';
import type { Role, Session } from '../api/session.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Select } from '../components/select.tsx';
import { Spinner } from '../components/spinner.tsx';
import { TextField } from '../components/text-field.tsx';
import { devPeople, devToken } from './dev-people.ts';
import { leaveToSignIn } from './oidc.ts';

interface SignInFormProps {
  /** Where to go on after the sign-in pages, a path of the app. */
  readonly returnTo: string;
  readonly onSignedIn: (session: Session) => void;
}

/** The ways in that this installation has. */
export function SignInForm({ returnTo, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation();
  const config = useQuery({ queryKey: queryKeys.config, queryFn: readConfig, staleTime: Infinity });
  const leave = useMutation({ mutationFn: leaveToSignIn.bind(undefined, config.data?.oidc ?? { domain: '', clientId: '' }) });
  if (config.isPending) return <Spinner />;
  if (config.isError) return <ProblemNotice error={config.error} onRetry={() => void config.refetch()} />;
  const { dev, oidc } = config.data;
  return (
    <div className="stack">
      {oidc !== undefined && (
        <div className="actions">
          <Button kind="primary" busy={leave.isPending} onClick={() => leave.mutate(returnTo)}>
            {t('signIn.go')}
          </Button>
        </div>
      )}
      {dev && <DevSignIn onSignedIn={onSignedIn} />}
      {!dev && oidc === undefined && <Notice>{t('signIn.none')}</Notice>}
    </div>
  );
}

function DevSignIn({ onSignedIn }: Pick<SignInFormProps, 'onSignedIn'>) {
  const { t } = useTranslation();
  const [sub, setSub] = useState('');
  const [role, setRole] = useState<Role>('moderator');
  const enter = useMutation({
    mutationFn: (person: { readonly sub: string; readonly role: Role }) => devToken(person.role, person.sub),
    onSuccess: (token) => {
      const session = signIn(token);
      if (session !== undefined) onSignedIn(session);
    },
  });
  const roleNames = (['doctor', 'moderator', 'admin', 'operator'] as const).map((value) => ({ value, label: t(`signIn.roles.${value}`) }));
  return (
    <section className="card" aria-labelledby="dev-people">
      <div className="stack tight">
        <h2 id="dev-people">{t('signIn.dev.title')}</h2>
        <p className="soft">{t('signIn.dev.text')}</p>
      </div>
      {enter.isError && <Notice kind="danger" live="assertive" title={t('signIn.failed')} />}
      <ul className="people">
        {devPeople.map((person) => (
          <li key={person.sub}>
            <button type="button" onClick={() => enter.mutate(person)}>
              <span className="person-name">{person.sub}</span>
              <Chip tone="accent">{t(`signIn.roles.${person.role}`)}</Chip>
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row end"
        onSubmit={(event) => {
          event.preventDefault();
          if (sub.trim() !== '') enter.mutate({ sub: sub.trim(), role });
        }}
      >
        <TextField label={t('signIn.name')} value={sub} onChange={setSub} />
        <Select label={t('signIn.role')} value={role} choices={roleNames} onChange={setRole} />
        <Button type="submit" busy={enter.isPending}>
          {t('signIn.choose')}
        </Button>
      </form>
    </section>
  );
}
