import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/** Reads again what may pass by itself, never what was refused. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => count < 3 && error instanceof ApiProblem && error.isPassing,
      retryDelay: (attempt) => Math.min(1_000 * 2 ** attempt, 15_000),
    },
    // Without a network a press is refused at once, in words: it does not wait unseen and act later.
    mutations: { retry: false, networkMode: 'always' },
  },
});
