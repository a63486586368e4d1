import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FollowUpState } from './follow-up.ts';
import type { ReceiptKey } from './receipt-link.ts';

interface FollowUpLinkProps {
  readonly receiptKey: ReceiptKey;
  /** How many rounds may still follow; unknown: as many as the service allows. */
  readonly roundsLeft: number | undefined;
}

/** Goes on asking the same doctor. */
export function FollowUpLink({ receiptKey, roundsLeft }: FollowUpLinkProps) {
  const { t } = useTranslation('patient');
  if (roundsLeft === 0) return <p className="soft">{t('followUp.none')}</p>;
  const state: FollowUpState = { followUpOf: receiptKey };
  return (
    <div className="actions no-print">
      <Link href="/ask" state={state} className="button secondary">
        {t('followUp.open')}
      </Link>
      <span className="soft">{t('followUp.hint')}</span>
    </div>
  );
}
