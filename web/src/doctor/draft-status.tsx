import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { formatInstant } from '../components/format-instant.ts';
import { Notice } from '../components/notice.tsx';
import { Words } from '../components/words.tsx';
import type { AnswerDraft } from './use-answer-draft.ts';

/** Where the draft is: kept, on its way, or waiting in this tab; and what to do when another window has gone on with it. */
export function DraftStatus({ draft }: { readonly draft: AnswerDraft }) {
  const { t, i18n } = useTranslation('doctor');
  const { state, savedAt, other, settle } = draft;
  if (other !== undefined) {
    return (
      <Notice kind="warning" live="assertive" title={t('draft.stale')}>
        <p>{t('draft.staleText')}</p>
        <Words text={[other.reply, other.moreInfo].filter((text) => text !== '').join('\n\n')} />
        <div className="actions">
          <Button kind="primary" onClick={() => settle('mine')}>
            {t('draft.mine')}
          </Button>
          <Button onClick={() => settle('other')}>{t('draft.other')}</Button>
        </div>
      </Notice>
    );
  }
  if (state === 'waiting' || state === 'lost') return <Notice kind="warning" live="polite" title={t(`draft.${state}`)} />;
  return (
    <p role="status" className="soft draft-status">
      {state === 'saved' && savedAt !== undefined ? t('draft.saved', { time: formatInstant(savedAt, i18n.language, 'shortTime') }) : t(`draft.${state}`)}
    </p>
  );
}
