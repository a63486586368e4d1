import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { attemptFor } from './attempt.ts';
import type { Attempt } from './attempt.ts';

const slowAfterMs = 6_000;
const storageKey = 'askwell.attempt';

/** Sends a question. Sent again unchanged, after a broken line or a reload, it is the same question. */
export function useSubmit(onSent: (sent: Schema<'SubmissionAccepted'>) => void, onRefused: (problem: ApiProblem) => void) {
  const last = useRef<Attempt>(undefined);
  const mutation = useMutation({
    // Tried at once also while the browser believes itself offline: a typed text must not wait unseen.
    networkMode: 'always',
    mutationFn: async (body: Schema<'Submission'>) => {
      const attempt = attemptFor(await fingerprint(JSON.stringify(body)), last.current ?? storedAttempt(), () => crypto.randomUUID());
      last.current = attempt;
      sessionStorage.setItem(storageKey, JSON.stringify(attempt));
      return unwrap(api.POST('/questions', { body, params: { header: { 'idempotency-key': attempt.key } } }));
    },
    onSuccess: (sent) => {
      sessionStorage.removeItem(storageKey);
      onSent(sent);
    },
    onError: (error) => {
      if (error instanceof ApiProblem) onRefused(error);
    },
  });
  const isSlow = useIsSlow(mutation.isPending);
  return { send: (body: Schema<'Submission'>) => mutation.mutate(body), isPending: mutation.isPending, isSlow, error: mutation.error };
}

/** What was sent, without its words: enough to tell whether it has changed. */
async function fingerprint(body: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  return bytes.reduce((text, byte) => text + byte.toString(16).padStart(2, '0'), '');
}

function storedAttempt(): Attempt | undefined {
  const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
  if (typeof stored !== 'object' || stored === null || !('key' in stored) || !('body' in stored)) return undefined;
  const { key, body } = stored;
  return typeof key === 'string' && typeof body === 'string' ? { key, body } : undefined;
}

function useIsSlow(isPending: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isPending]);
  return isSlow;
}
