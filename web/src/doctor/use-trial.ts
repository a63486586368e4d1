import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { doctorKeys } from './doctor-keys.ts';
import type { Texts } from './unsent-texts.ts';

const pauseMs = 900;

export interface Trial {
  readonly findings: Schema<'AnswerTrial'> | undefined;
  /** Whether the findings are of the texts as they stand now. */
  readonly isCurrent: boolean;
  readonly isFailing: boolean;
}

/** What the checks say of the texts, a moment after the last key. */
export function useTrial(questionId: string, { reply, moreInfo }: Texts): Trial {
  const [settled, setSettled] = useState({ reply, moreInfo });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ reply, moreInfo }), pauseMs);
    return () => clearTimeout(timer);
  }, [reply, moreInfo]);
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: doctorKeys.trial(questionId, settled.reply, settled.moreInfo),
    queryFn: () =>
      unwrap(
        api.POST('/assignments/{questionId}/check', {
          params: { path: { questionId } },
          body: { reply: settled.reply, ...(settled.moreInfo.trim() === '' ? {} : { moreInfo: settled.moreInfo }) },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return { findings: data, isCurrent: !isPlaceholderData && settled.reply === reply && settled.moreInfo === moreInfo, isFailing: isError };
}
