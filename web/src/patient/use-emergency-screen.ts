import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';

/** What to look for and whom to call, in a country (ISO 3166; the service's own when undefined) and a language (BCP 47). */
export function useEmergencyScreen(country: string | undefined, locale: string) {
  return useQuery({
    queryKey: queryKeys.emergency(country, locale),
    queryFn: () => unwrap(api.GET('/emergency', { params: { query: { locale, ...(country !== undefined && { country }) } } })),
    staleTime: 300_000,
    // Without a network the page says so, and lets people go on.
    networkMode: 'always',
    placeholderData: (before) => before,
  });
}
