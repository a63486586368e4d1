/** What a console shows for a red-flag code; the code itself when it has no label yet. */
export function redFlagLabel(code: string, language: string): string {
  return language === '' ? code : code;
}
