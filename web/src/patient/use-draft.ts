import { useState } from 'react';
import { emptyDraft, isEmpty, parseDraft } from './draft.ts';
import type { Draft } from './draft.ts';

const storageKey = 'askwell.draft';

export interface DraftStore {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  /** Leaves nothing of it on this device. */
  readonly discard: () => void;
  /** Whether this device could keep it. */
  readonly isKept: boolean;
}

/** What is being written, kept on this device alone until it is sent or deleted. */
export function useDraft(): DraftStore {
  const [draft, setDraft] = useState(() => parseDraft(localStorage.getItem(storageKey)));
  const [isKept, setKept] = useState(true);
  return {
    draft,
    isKept,
    change: (changes) => {
      const changed = { ...draft, ...changes };
      setDraft(changed);
      setKept(keep(changed));
    },
    discard: () => {
      localStorage.removeItem(storageKey);
      setDraft(emptyDraft);
    },
  };
}

/** False when the device has no room, or keeps nothing. */
function keep(draft: Draft): boolean {
  try {
    if (isEmpty(draft)) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
