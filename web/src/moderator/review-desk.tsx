import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSession } from '../api/session.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { ChangesNotice } from './changes-notice.tsx';
import { ClaimBar } from './claim-bar.tsx';
import { CrisisNotice } from './crisis-notice.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DueTime } from './due-time.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { KeptDraft } from './kept-draft.tsx';
import { RawTextDialog } from './raw-text-dialog.tsx';
import { ReviewChips } from './review-chips.tsx';
import { ReviewPanels, ReviewTexts } from './review-panels.tsx';
import { isMine } from './review.ts';
import type { Decision, Review } from './review.ts';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useDecision } from './use-decision.ts';
import { useDraft } from './use-draft.ts';
import { useNow } from '../components/use-now.ts';
import { currentOf } from './use-review.ts';
import type { useReview } from './use-review.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { changesBetween } from './what-changed.ts';

interface ReviewDeskProps {
  readonly review: Review;
  readonly desk: ReturnType<typeof useReview>;
  readonly back: string;
  readonly search: string;
}

/** Everything about one item, and what may be done with it. */
export function ReviewDesk({ review, desk, back, search }: ReviewDeskProps) {
  const { t } = useTranslation('moderator');
  const [, navigate] = useLocation();
  const sub = useSession()?.sub;
  const now = useNow(10);
  const drafting = useDraft(review.reviewId, review.text);
  const { submit, errors, attempt, decide } = useDecision({ review, draft: drafting.draft, keep: desk.keep, latest: desk.latest, forget: drafting.forget, back, search });
  const [seen, setSeen] = useState(review);
  const [shows, setShows] = useState({ help: false, raw: false, history: false, crisis: !review.isCrisis });
  const show = (changes: Partial<typeof shows>): void => setShows((shown) => ({ ...shown, ...changes }));
  const mine = isMine(review, sub, now);
  const { claim, unclaim, skip } = desk;
  const changing = claim.isPending || unclaim.isPending || skip.isPending;
  const refused = decide.isError && currentOf(decide.error) !== undefined;
  const choose = (decision: Decision) => () => {
    if (!mine || !review.actions.includes(decision)) return;
    drafting.change({ decision, template: '' });
    document.getElementById('decision-title')?.scrollIntoView({ block: 'nearest' });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#decision-title ~ * input[value=${decision}]`)?.focus());
  };
  const take = (): void => claim.mutate(undefined, { onSuccess: setSeen });
  const leave = (how: typeof unclaim): void => how.mutate(undefined, { onSuccess: () => navigate(back) });
  useShortcuts({
    c: take,
    u: mine ? () => leave(unclaim) : undefined,
    s: review.actions.includes('skip') ? () => leave(skip) : undefined,
    r: choose('release'), b: choose('return'), d: choose('decline'), t: choose('retry'), e: choose('escalate'),
    x: () => show({ crisis: !shows.crisis }),
    w: review.actions.includes('raw') ? () => show({ raw: true }) : undefined,
    h: () => show({ history: !shows.history }),
    a: () => document.getElementById('mark-words')?.focus(),
    j: () => walkMarks(1),
    k: () => walkMarks(-1),
    g: () => navigate(back),
    '?': () => show({ help: true }),
    'Mod+Enter': mine ? () => submit(true) : undefined,
  });
  return (
    <div className="desk">
      <header className="desk-head">
        <ReviewChips review={review} />
        {review.state !== 'decided' && <DueTime at={review.dueAt} now={now} />}
        <Button kind="quiet" onClick={() => show({ help: true })}>
          {t('keys.title')}
        </Button>
      </header>
      <ClaimBar review={review} sub={sub} now={now} busy={changing} onClaim={take} onUnclaim={() => leave(unclaim)} onSkip={() => leave(skip)} onRaw={() => show({ raw: true })} />
      <ChangesNotice
        changes={changesBetween(seen, review, sub ?? '')}
        refused={refused}
        onSeen={() => {
          setSeen(review);
          decide.reset();
        }}
      />
      {decide.isError && !refused && errors.length === 0 && <ProblemNotice error={decide.error} />}
      {[claim, unclaim, skip].map((change, at) => change.isError && currentOf(change.error) === undefined && <ProblemNotice key={at} error={change.error} />)}
      {drafting.lostMarks && <Notice kind="warning" live="polite" title={t('item.lostMarks')} />}
      <CrisisNotice review={review} />
      <div className="desk-columns">
        <div className="stack">
          <ReviewTexts review={review} draft={drafting.draft} onChange={mine ? drafting.keep : undefined} unfolded={shows.crisis} onUnfold={() => show({ crisis: true })} />
          {mine && <DecisionForm review={review} draft={drafting.draft} onChange={drafting.change} errors={errors} attempt={attempt} busy={decide.isPending} onSubmit={submit} />}
          {!mine && review.state !== 'decided' && <KeptDraft draft={drafting.draft} />}
          <HistoryPanel reviewId={review.reviewId} version={review.version} open={shows.history} onToggle={(history) => show({ history })} />
        </div>
        <ReviewPanels review={review} showsWords={shows.crisis} />
      </div>
      {shows.raw && <RawTextDialog reviewId={review.reviewId} onClose={() => show({ raw: false })} />}
      <ShortcutHelp of="item" open={shows.help} onClose={() => show({ help: false })} />
    </div>
  );
}

/** Moves the focus over what is marked in the text. */
function walkMarks(step: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.review-text button.mark')];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  marks[(at + step + marks.length) % marks.length]?.focus();
}
