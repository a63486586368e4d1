import { currentSession } from '../api/session.ts';

/** Both texts of an answer. */
export interface Texts {
  readonly reply: string;
  readonly moreInfo: string;
}

const prefix = 'askwell.unsent.';

/** Whose texts a tab keeps: nobody else finds them, also after another sign-in in the same tab. */
let holder: string | undefined;

function keyOf(questionId: string): string {
  holder = currentSession()?.sub ?? holder;
  return `${prefix}${holder ?? ''}.${questionId}`;
}

/** What this tab could not send before. */
export function unsentTexts(questionId: string): Texts | undefined {
  const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(questionId)) ?? 'null');
  if (typeof stored !== 'object' || stored === null || !('reply' in stored) || !('moreInfo' in stored)) return undefined;
  const { reply, moreInfo } = stored;
  return typeof reply === 'string' && typeof moreInfo === 'string' ? { reply, moreInfo } : undefined;
}

/** Keeps the texts in this tab until they are sent. */
export function keepUnsent(questionId: string, texts: Texts): void {
  sessionStorage.setItem(keyOf(questionId), JSON.stringify(texts));
}

/** Forgets what has been sent; `sent` alone, when something newer may stand there. */
export function forgetUnsent(questionId: string, sent?: Texts): void {
  const kept = unsentTexts(questionId);
  if (sent !== undefined && (kept?.reply !== sent.reply || kept.moreInfo !== sent.moreInfo)) return;
  sessionStorage.removeItem(keyOf(questionId));
}
