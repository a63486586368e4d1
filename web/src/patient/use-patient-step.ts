import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../api/query-keys.ts';

/** Something that a patient does with a question: tried at once, and what it has changed is read again. */
export function usePatientStep<Input>(questionId: string, step: (input: Input) => Promise<unknown>, onDone: () => void = () => undefined) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: step,
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: queryKeys.question(questionId) });
    },
  });
}
