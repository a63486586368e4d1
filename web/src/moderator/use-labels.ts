import { useTranslation } from 'react-i18next';

/** Groups of codes that the API speaks in and the catalogue has words for. */
export type LabelGroup = 'reason' | 'urgency' | 'specialty' | 'phi' | 'decision' | 'event' | 'status' | 'missing' | 'template' | 'role' | 'finding' | 'detail' | 'assertion';

/** The word for a code, or the code itself when it is newer than this page. */
export function useLabels(): (group: LabelGroup, code: string) => string {
  const { t } = useTranslation('moderator');
  return (group, code) => {
    const words: Readonly<Record<string, string>> = t(group, { returnObjects: true });
    return words[code] ?? code;
  };
}
