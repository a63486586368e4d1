import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

export interface FormError {
  /** The id of the control to mend. */
  readonly id: string;
  readonly message: string;
}

/** What keeps a form from being sent. Takes the focus when it appears and whenever `attempt` changes. */
export function ErrorSummary({ errors, attempt }: { readonly errors: readonly FormError[]; readonly attempt: number }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  useEffect(() => {
    if (isShown) summary.current?.focus();
  }, [attempt, isShown]);
  if (!isShown) return null;
  return (
    <div className="notice danger" role="alert" tabIndex={-1} ref={summary}>
      <Icon name="alert" />
      <div>
        <h2 className="notice-title">{t('errorSummary')}</h2>
        <ul>
          {errors.map(({ id, message }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
