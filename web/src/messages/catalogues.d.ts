import 'i18next';
import type common from './en/common.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    /** One line for each area: a key that no catalogue has is a compile error. */
    resources: { common: typeof common };
  }
}
