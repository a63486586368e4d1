import 'i18next';
import type admin from './en/admin.json';
import type common from './en/common.json';
import type moderator from './en/moderator.json';
import type operator from './en/operator.json';
import type patient from './en/patient.json';
import type doctor from './en/doctor.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    /** One line for each area: a key that no catalogue has is a compile error. */
    resources: { common: typeof common; patient: typeof patient; doctor: typeof doctor; moderator: typeof moderator; admin: typeof admin; operator: typeof operator };
  }
}
