import { useTranslation } from 'react-i18next';
import type { Surroundings } from './submission.ts';

/** What stands before each piece of context in the text that is sent. */
export function useContextLabels(): Surroundings['labels'] {
  const { t } = useTranslation('patient');
  return { duration: t('context.duration.sent'), seen: t('context.seen.sent'), tests: t('context.tests.sent'), medicines: t('context.medicines.sent') };
}
