import { useState } from 'react';
import { draftFor, forgetDraft, keepDraft, readDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** The decision half written on an item, kept in this tab with every stroke. */
export function useDraft(reviewId: string, text: string | null) {
  const [draft, setDraft] = useState(() => readDraft(reviewId));
  const fitting = draftFor(draft, text);
  const keep = (changed: Draft): void => {
    setDraft(changed);
    keepDraft(reviewId, changed);
  };
  return {
    draft: fitting.draft,
    /** The text is another than the one that was marked. */
    lostMarks: fitting.lostMarks,
    keep,
    change: (changes: Partial<Draft>) => keep({ ...fitting.draft, ...changes }),
    forget: () => forgetDraft(reviewId),
  };
}
