import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../components/button.tsx';
import { Words } from '../components/words.tsx';
import { AnswerCheckPanel } from './answer-check-panel.tsx';
import { ClassificationPanel } from './classification-panel.tsx';
import { ContextPanel } from './context-panel.tsx';
import type { Draft } from './draft.ts';
import { JudgedText } from './judged-text.tsx';
import { OpinionsPanel } from './opinions-panel.tsx';
import { RedFlagsPanel } from './red-flags-panel.tsx';
import type { Review } from './review.ts';

interface ReviewTextsProps {
  readonly review: Review;
  readonly draft: Draft;
  readonly onChange: ((draft: Draft) => void) | undefined;
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
}

/** What people wrote; of what may be a crisis only once somebody asks for it. */
export function ReviewTexts({ review, draft, onChange, unfolded, onUnfold }: ReviewTextsProps) {
  const { t } = useTranslation('moderator');
  if (review.text === null) {
    return (
      <section className="card">
        <h2>{t(review.state === 'decided' ? 'text.over' : 'text.none')}</h2>
        <p>{t(review.state === 'decided' ? 'text.overText' : 'text.noneText')}</p>
      </section>
    );
  }
  if (!unfolded) {
    return (
      <section className="card folded">
        <h2>{t('crisis.folded')}</h2>
        <p className="soft">{t('crisis.foldedText')}</p>
        <div className="actions">
          <Button onClick={onUnfold} aria-keyshortcuts="x">
            {t('crisis.unfold')}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <>
      {review.followUp !== undefined && (
        <p>
          {t('text.followUp', { round: review.followUp.round })} <Link href={`/moderator/${review.followUp.of}-question`}>{t('text.earlier')}</Link>
        </p>
      )}
      {review.appeal !== undefined && (
        <section className="card">
          <h2>{t('text.appeal')}</h2>
          <Words text={review.appeal} />
        </section>
      )}
      {review.feedback !== undefined && (
        <section className="card">
          <h2>{t('text.feedback')}</h2>
          <p>{t(`text.answered.${review.feedback.answered}`)}</p>
          {review.feedback.comment !== undefined && <Words text={review.feedback.comment} />}
        </section>
      )}
      {review.question !== undefined && (
        <details className="desk-panel" open>
          <summary>
            <h2>{t('text.asked')}</h2>
          </summary>
          {review.question.title !== undefined && (
            <p className="text-title">
              <bdi>{review.question.title}</bdi>
            </p>
          )}
          <Words text={review.question.text} />
        </details>
      )}
      {review.answer?.replaces !== undefined && (
        <details className="desk-panel" open>
          <summary>
            <h2>{t('answer.replaces')}</h2>
          </summary>
          <p className="soft">{t('answer.replacesText')}</p>
          <Words text={review.answer.replaces.text} />
          {review.answer.replaces.moreInfo !== undefined && <Words text={review.answer.replaces.moreInfo} />}
        </details>
      )}
      {review.opinions !== undefined && <OpinionsPanel opinions={review.opinions} />}
      <JudgedText review={review} draft={draft} onChange={review.subject === 'opinion' ? undefined : onChange} />
      {review.answer !== undefined && <AnswerCheckPanel review={review} />}
    </>
  );
}

/** What the machine found. */
export function ReviewPanels({ review, showsWords }: { readonly review: Review; readonly showsWords: boolean }) {
  const { t } = useTranslation('moderator');
  return (
    <aside className="desk-side" aria-label={t('item.found')}>
      <RedFlagsPanel review={review} showsWords={showsWords} />
      <ClassificationPanel review={review} />
      <ContextPanel review={review} />
    </aside>
  );
}
