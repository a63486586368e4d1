import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/page.tsx';
import type { Schema } from '../api/client.ts';
import { AskForm } from './ask-form.tsx';
import type { DeclaredFlag } from './draft.ts';
import { EmergencyScreen } from './emergency-screen.tsx';
import { followUpIn } from './follow-up.ts';
import { ReceiptPage } from './receipt-page.tsx';
import { useDraft } from './use-draft.ts';

/** First whether it can wait, then the question, then the receipt. */
export function AskPage() {
  const { t } = useTranslation('patient');
  const store = useDraft();
  const [country, setCountry] = useState<string>();
  const [redFlags, setRedFlags] = useState<readonly DeclaredFlag[]>([]);
  const [followUpOf, setFollowUpOf] = useState(() => followUpIn(history.state));
  const [step, setStep] = useState<'screen' | 'form'>('screen');
  const [sent, setSent] = useState<Schema<'SubmissionAccepted'>>();
  if (sent !== undefined) return <ReceiptPage key="receipt" sent={sent} />;
  if (step === 'screen') return <EmergencyScreen key="screen" country={country} onCountry={setCountry} ticked={redFlags} onTick={setRedFlags} onGoOn={() => setStep('form')} />;
  return (
    <Page key="form" title={t('ask.title')} lead={t('ask.lead')}>
      <AskForm store={store} country={country} redFlags={redFlags} followUpOf={followUpOf} onDropFollowUp={() => setFollowUpOf(undefined)} onBack={() => setStep('screen')} onSent={setSent} />
    </Page>
  );
}
