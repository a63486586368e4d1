import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useLabels } from './use-labels.ts';
import type { Change } from './what-changed.ts';

/** What happened to the item while somebody had it before them. Nothing that they wrote is touched. */
export function ChangesNotice({ changes, refused, onSeen }: { readonly changes: readonly Change[]; readonly refused: boolean; readonly onSeen: () => void }) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  if (changes.length === 0 && !refused) return null;
  const words = (change: Change): string => {
    switch (change.what) {
      case 'decided': return t('changed.decided', { decision: label('decision', change.decision) });
      case 'claimed': return t('changed.claimed', { by: change.by });
      case 'reason': return t('changed.reason', { reason: label('reason', change.reason) });
      default: return t(`changed.${change.what}`);
    }
  };
  return (
    <Notice kind="warning" live="assertive" title={t(refused ? 'changed.refused' : 'changed.title')}>
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={words(change)}>{words(change)}</li>
          ))}
        </ul>
      )}
      <p>{t('changed.kept')}</p>
      <Button onClick={onSeen}>{t('changed.seen')}</Button>
    </Notice>
  );
}
