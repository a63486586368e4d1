import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { isMine } from './review.ts';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

interface ClaimBarProps {
  readonly review: Review;
  readonly sub: string | undefined;
  readonly now: number;
  readonly busy: boolean;
  readonly onClaim: () => void;
  readonly onUnclaim: () => void;
  readonly onSkip: () => void;
  readonly onRaw: () => void;
}

const warnBeforeMs = 2 * 60_000;

/** Who holds the item, for how long, and the way to take it, keep it, or leave it to others. */
export function ClaimBar({ review, sub, now, busy, onClaim, onUnclaim, onSkip, onRaw }: ClaimBarProps) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const mine = isMine(review, sub, now);
  const left = Date.parse(review.claimExpiresAt ?? '') - now;
  const can = (action: string): boolean => review.actions.includes(action);
  return (
    <div className="claim-bar">
      <p className="claim-state">
        {review.state === 'decided' ? t('claim.decided', { decision: label('decision', review.decision ?? '') }) : mine ? t('claim.mine', { minutes: Math.max(1, Math.round(left / 60_000)) }) : review.state === 'claimed' ? t('claim.by', { by: review.claimedBy }) : t('claim.free')}
      </p>
      <div className="actions">
        {!mine && can('claim') && (
          <Button kind="primary" busy={busy} onClick={onClaim} aria-keyshortcuts="c">
            {t('claim.take')}
          </Button>
        )}
        {mine && left < warnBeforeMs && (
          <Button kind="primary" busy={busy} onClick={onClaim} aria-keyshortcuts="c">
            {t('claim.renew')}
          </Button>
        )}
        {mine && (
          <Button busy={busy} onClick={onUnclaim} aria-keyshortcuts="u">
            {t('claim.giveBack')}
          </Button>
        )}
        {can('skip') && (
          <Button busy={busy} onClick={onSkip} aria-keyshortcuts="s">
            {t('claim.skip')}
          </Button>
        )}
        {can('raw') && (
          <Button kind="quiet" onClick={onRaw} aria-keyshortcuts="w">
            {t('raw.open')}
          </Button>
        )}
      </div>
      {mine && left < warnBeforeMs && <Notice kind="warning" live="polite" title={t('claim.ending')} />}
    </div>
  );
}
