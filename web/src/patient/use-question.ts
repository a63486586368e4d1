import { useQuery } from '@tanstack/react-query';
import { api, receiptHeader, unwrap } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import type { ReceiptKey } from './receipt-link.ts';
import { hasEnded } from './timeline.ts';

const askAgainMs = 5_000;

/** Where a question is, asked again while something may still happen. */
export function useQuestion({ questionId, receipt }: ReceiptKey) {
  return useQuery({
    queryKey: queryKeys.question(questionId),
    queryFn: () => unwrap(api.GET('/questions/{questionId}', { params: { path: { questionId } }, headers: receiptHeader(receipt) })),
    refetchInterval: ({ state }) => (state.data !== undefined && !hasEnded(state.data.status) ? askAgainMs : false),
    gcTime: 0,
  });
}

/** What has happened to it, and who has read it; read anew with every status. */
export function useRecord({ questionId, receipt }: ReceiptKey, status: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.record(questionId), status],
    enabled: status !== undefined,
    queryFn: () => unwrap(api.GET('/questions/{questionId}/record', { params: { path: { questionId } }, headers: receiptHeader(receipt) })),
    placeholderData: (before) => before,
    gcTime: 0,
  });
}
