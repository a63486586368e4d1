import { redFlags, type RedFlagEntry } from './red-flags.ts';

const entries = new Map<string, RedFlagEntry>(Object.entries(redFlags));

/** What a console shows for a red-flag code, in Traditional Chinese for `zh…`, else in English; an unknown code is shown itself. */
export function redFlagLabel(code: string, language: string): string {
  return entries.get(code)?.label[language.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en'] ?? code;
}

/** All that staff are shown of a red-flag code: its label in every language, the level it alone calls for, and the rule's source. */
export function describeRedFlag(name: string) {
  const labels = { en: redFlagLabel(name, 'en'), 'zh-Hant': redFlagLabel(name, 'zh-Hant') };
  return { name, label: labels.en, labels, level: entries.get(name)?.level, source: redFlagSource(name) };
}

/** The source of a red flag's rule, for the person who decides. */
export function redFlagSource(code: string): string | undefined {
  return entries.get(code)?.source;
}
