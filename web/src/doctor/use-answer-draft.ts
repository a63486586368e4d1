import { useEffect, useRef, useState } from 'react';
import type { Schema } from '../api/client.ts';
import { api, unwrap } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { forgetUnsent, keepUnsent, unsentTexts } from './unsent-texts.ts';
import type { Texts } from './unsent-texts.ts';

/**
 * `waiting`: the network or the sign-in is away, and the text is kept in this tab until it is back. `stale`: another window
 * has gone on with it. `lost`: the question is no longer this doctor's.
 */
export type DraftState = 'empty' | 'saving' | 'saved' | 'waiting' | 'stale' | 'lost';

type StoredDraft = NonNullable<Schema<'AssignmentDetail'>['draft']>;

export interface AnswerDraft extends Texts {
  readonly state: DraftState;
  readonly savedAt: string | undefined;
  /** What another window has kept meanwhile. */
  readonly other: Texts | undefined;
  readonly change: (change: Partial<Texts>) => void;
  /** Settles `stale`: goes on with what is here, or with the other. */
  readonly settle: (choice: 'mine' | 'other') => void;
  /** The answer is handed in: nothing of it stays in the browser. */
  readonly finish: () => void;
}

const pauseMs = 1_200;
const againMs = 4_000;

/**
 * The texts of an answer, kept on the server a moment after the last key. What cannot be sent (no network, a sign-in that
 * ran out) is kept in this tab, also through a reload, and sent as soon as it can be.
 */
export function useAnswerDraft({ questionId, draft, returnedAnswer }: Schema<'AssignmentDetail'>): AnswerDraft {
  const [unsent] = useState(() => unsentTexts(questionId));
  const [texts, setTexts] = useState<Texts>(() => unsent ?? textsOf(draft ?? returnedAnswer));
  const [state, setState] = useState<DraftState>(unsent === undefined ? (draft === undefined ? 'empty' : 'saved') : 'waiting');
  const [savedAt, setSavedAt] = useState(draft?.savedAt);
  const [other, setOther] = useState<StoredDraft>();
  const [kept, setKept] = useState<Texts>(() => textsOf(draft ?? returnedAnswer));
  const [attempt, setAttempt] = useState(0);
  const version = useRef(draft?.version ?? 0);
  const isSending = useRef(false);
  const isDone = useRef(false);
  const isChanged = texts.reply !== kept.reply || texts.moreInfo !== kept.moreInfo;

  useEffect(() => {
    if (!isChanged || isDone.current || other !== undefined || state === 'lost') return undefined;
    keepUnsent(questionId, texts);
    const timer = setTimeout(() => void send(), attempt === 0 ? pauseMs : againMs);
    return () => clearTimeout(timer);
    async function send(): Promise<void> {
      // One at a time: what is typed meanwhile goes with the next.
      if (isSending.current) return setAttempt((count) => count + 1);
      isSending.current = true;
      setState('saving');
      try {
        const saved = await unwrap(api.PUT('/assignments/{questionId}/draft', { params: { path: { questionId } }, body: { ...texts, version: version.current } }));
        version.current = saved.version;
        setSavedAt(saved.savedAt);
        setKept(texts);
        setState('saved');
        setAttempt(0);
        forgetUnsent(questionId, texts);
      } catch (error) {
        const problem = error instanceof ApiProblem ? error : new ApiProblem(0);
        const current = problem.status === 409 ? draftOf(problem.current) : undefined;
        setOther(current);
        setState(current !== undefined ? 'stale' : [404, 409, 410].includes(problem.status) ? 'lost' : 'waiting');
        setAttempt((count) => count + 1);
      } finally {
        isSending.current = false;
      }
    }
  }, [attempt, isChanged, other, questionId, state, texts]);

  return {
    ...texts,
    state: isChanged && state === 'saved' ? 'saving' : state,
    savedAt,
    other: other && textsOf(other),
    change: (change) => {
      setTexts((before) => ({ ...before, ...change }));
      setAttempt(0);
    },
    settle: (choice) => {
      if (other === undefined) return;
      version.current = other.version;
      setKept(textsOf(other));
      if (choice === 'other') setTexts(textsOf(other));
      setState('saved');
      setSavedAt(other.savedAt);
      setOther(undefined);
      setAttempt(0);
    },
    finish: () => {
      isDone.current = true;
      forgetUnsent(questionId);
    },
  };
}

function textsOf(from: { readonly reply: string; readonly moreInfo?: string | undefined } | undefined): Texts {
  return { reply: from?.reply ?? '', moreInfo: from?.moreInfo ?? '' };
}

function draftOf(current: unknown): StoredDraft | undefined {
  if (typeof current !== 'object' || current === null || !('reply' in current) || !('version' in current) || !('savedAt' in current)) return undefined;
  const { reply, version, savedAt } = current;
  const moreInfo = 'moreInfo' in current && typeof current.moreInfo === 'string' ? current.moreInfo : '';
  return typeof reply === 'string' && typeof version === 'number' && typeof savedAt === 'string' ? { reply, moreInfo, version, savedAt } : undefined;
}
