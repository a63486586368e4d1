import { redFlags, type RedFlagEntry } from './red-flags.ts';

const entries = new Map<string, RedFlagEntry>(Object.entries(redFlags));

/** What a console shows for a red-flag code, in Traditional Chinese for `zh…`, else in English; an unknown code is shown itself. */
export function redFlagLabel(code: string, language: string): string {
  return entries.get(code)?.label[language.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en'] ?? code;
}

/** The source of a red flag's rule, for the person who decides. */
export function redFlagSource(code: string): string | undefined {
  return entries.get(code)?.source;
}
