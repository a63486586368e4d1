import { useTranslation } from 'react-i18next';
import { ApiProblem, problemKey } from '../api/problem.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** What went wrong, in plain words, with the way to try again. */
export function ProblemNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const traceId = error instanceof ApiProblem && error.status >= 500 ? error.traceId : undefined;
  return (
    <Notice kind="danger" live="assertive" title={t(problemKey(error))}>
      {traceId !== undefined && <p>{t('problem.trace', { traceId })}</p>}
      {onRetry !== undefined && <Button onClick={onRetry}>{t('retry')}</Button>}
    </Notice>
  );
}
