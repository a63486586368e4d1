import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { CrisisGuidance } from './crisis-guidance.tsx';
import { receiptLink } from './receipt-link.ts';

/** What the patient takes along: shown once, kept nowhere. */
export function ReceiptPage({ sent }: { readonly sent: Schema<'SubmissionAccepted'> }) {
  const { t } = useTranslation('patient');
  const [isTaken, setTaken] = useState(false);
  const [copied, setCopied] = useState<'yes' | 'failed'>();
  const link = receiptLink(location.origin, sent);
  useEffect(() => {
    if (isTaken) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isTaken]);
  const copy = (): void => {
    const text = `${t('receipt.number')}: ${sent.questionId}\n${t('receipt.code')}: ${sent.receipt}\n${link}\n`;
    navigator.clipboard.writeText(text).then(() => (setCopied('yes'), setTaken(true)), () => setCopied('failed'));
  };
  return (
    <Page title={t('receipt.title')} lead={t('receipt.lead')}>
      {sent.guidance !== undefined && <CrisisGuidance guidance={sent.guidance} />}
      <Outcome sent={sent} />
      <section className="card receipt" aria-labelledby="receipt">
        <div className="stack tight">
          <h2 id="receipt">{t('receipt.yours')}</h2>
          <p>{t('receipt.keep')}</p>
        </div>
        <dl className="codes">
          <dt>{t('receipt.number')}</dt>
          <dd className="code">{sent.questionId}</dd>
          <dt>{t('receipt.code')}</dt>
          <dd className="code">{sent.receipt}</dd>
        </dl>
        <div className="actions no-print">
          <Button kind="primary" onClick={copy}>
            <Icon name="copy" /> {t('receipt.copy')}
          </Button>
          <Button
            onClick={() => {
              setTaken(true);
              window.print();
            }}
          >
            <Icon name="print" /> {t('receipt.print')}
          </Button>
        </div>
        <p className="soft said" role="status">
          {copied !== undefined && t(`receipt.copied.${copied}`)}
        </p>
        <p className="print-link">
          {t('receipt.link')} <a href={link}>{t('receipt.open')}</a>
          <span className="print-only"> {link}</span>
        </p>
      </section>
      <NextSteps />
      <div className="actions no-print">
        <Link href={link.slice(`${location.origin}/app`.length)} className="button secondary">
          {t('receipt.follow')}
        </Link>
      </div>
    </Page>
  );
}

/** What became of a follow-up, or of a question that was sent twice. */
function Outcome({ sent: { followUp, joined } }: { readonly sent: Schema<'SubmissionAccepted'> }) {
  const { t } = useTranslation('patient');
  if (joined) return <Notice>{t('followUp.joined')}</Notice>;
  if (followUp === undefined) return null;
  return <Notice>{t(`followUp.${followUp.outcome}`, { round: followUp.round })}</Notice>;
}

function NextSteps() {
  const { t } = useTranslation('patient');
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <ol className="next-steps">
        {(['anonymous', 'doctor', 'answer'] as const).map((step) => (
          <li key={step}>
            <strong>{t(`next.${step}.title`)}</strong> {t(`next.${step}.text`)}
          </li>
        ))}
      </ol>
      <Notice kind="warning" title={t('next.worse')}>
        <p>{t('next.worseText')}</p>
      </Notice>
    </section>
  );
}
