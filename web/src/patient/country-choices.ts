import type { Choice } from '../components/select.tsx';

/** Countries by their names in the reader's language, and everywhere else (`ZZ`) at the end. */
export function countryChoices(countries: readonly string[], language: string, elsewhere: string): Choice<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const choices = countries.map((value) => ({ value, label: names.of(value) ?? value }));
  return [...choices.sort((a, b) => a.label.localeCompare(b.label, language)), { value: 'ZZ', label: elsewhere }];
}
