/** The entry for a patient whose country, and whose stage's country, the directory does not know. */
export const internationalCountry = 'ZZ';

export interface CrisisEntry {
  /** ISO 3166 alpha-2, or `ZZ`. */
  readonly country: string;
  readonly name: Readonly<Record<'en' | 'zh-Hant', string>>;
  readonly number: string;
  readonly hours?: Readonly<Record<'en' | 'zh-Hant', string>>;
  /** Where the number was read. */
  readonly source: string;
  /** The day (YYYY-MM-DD) on which a person last compared this entry with a public source. */
  readonly verifiedAt: string;
}

export const crisisMessages: Readonly<Record<'en' | 'zh-Hant', string>> = {
  en: 'What you wrote may need help sooner than we can answer here. If you or someone with you is in danger or getting worse, call the emergency number now or go to the nearest emergency department. If you are thinking of ending your life, please talk to someone now: these lines are there for you.',
  'zh-Hant':
    '您描述的情況可能需要比我們在此回覆更快的協助。如果您或身邊的人有危險或正在惡化,請立即撥打緊急電話,或前往最近的急診。如果您有輕生的念頭,請現在就找人說說:以下專線都在等您。',
};

export const crisisEntries: readonly CrisisEntry[] = [];
