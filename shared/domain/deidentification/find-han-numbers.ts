import type { PhiCategory } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';

const link = String.raw`[\p{Script=Han}\s:：,，#.=(（]{0,8}?`;
const code = String.raw`(?<code>(?=[A-Z0-9/ -]{0,16}\d)[A-Z0-9][A-Z0-9/-]{2,24}[A-Z0-9](?: \d{4}){0,3})(?![A-Z0-9])`;

/** Chinese words for a number that stands for a person, and the number after them. */
const cues: readonly (readonly [PhiCategory, string])[] = [
  ['ID', '身[分份]證(?:字號|號碼)?|居留證|統一證號|護照|學號|員工編號|員編|工號|兵籍|編號|序號'],
  ['MEDICAL_RECORD', '病歷|病例|掛號|就診|檢驗單|檢體'],
  ['HEALTH_PLAN', '健保|保單|保險'],
  ['ACCOUNT', '帳號|帳戶|信用卡|卡號|金融卡|訂單|匯款'],
  ['LICENCE', '駕照|執照|駕駛執照'],
  ['VEHICLE', '車牌|車號'],
  ['DEVICE', '節律器|機身號碼|儀器'],
  ['FAX', '傳真'],
];
const rules = cues.map(([type, words]) => ({ type, pattern: new RegExp(`(?:${words})${link}${code}`, 'giu') }));

/** Finds numbers that Chinese words introduce: 病歷號碼 0048392, 健保卡號是 0000 1234 5678. */
export function findHanNumbers(text: string): FoundIdentifier[] {
  if (!/\d/.test(text)) return [];
  return rules.flatMap(({ type, pattern }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): FoundIdentifier[] => {
      const value = match.groups?.['code'] ?? '';
      const start = match.index + match[0].length - value.length;
      const isYear = /^(?:19|20)\d\d$/.test(value) || /^\d{2,3}\/\d{1,2}\/\d{1,2}$/.test(value);
      return isYear || value.replace(/\D/g, '').length < 4 ? [] : [{ start, end: start + value.length, type, detector: 'numberCue', confidence: 0.92 }];
    }),
  );
}
