import { isNhsNumber, isIban, isLuhn, isTaiwanId } from './check-digits.ts';
import type { PhiCategory } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';

interface Rule {
  readonly detector: string;
  readonly type: PhiCategory;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly accept?: (value: string) => boolean;
}

const code = String.raw`(?=[A-Z0-9/-]{0,30}\d)[A-Z0-9][A-Z0-9/-]{2,24}[A-Z0-9]`;
const cued = (cue: string, value: string = code): RegExp =>
  new RegExp(String.raw`(?<![\p{Script=Latin}\p{N}])(?:${cue})(?:(?<=\p{Script=Han})|(?!\p{Script=Latin}))\.?\s{0,2}(?:(?:no|nr|num|number|id|code)\b\.?|#|號碼|號|编号|編號)?\s{0,2}(?:is|was|:|=|#|是|為)?\s{0,2}[:#]?\s{0,2}(${value})(?![\p{Script=Latin}\p{N}])`, 'giu');
const digits = (value: string): string => value.replace(/\D/g, '');

/** Identifiers told by their form (with a check digit where there is one) or by the words in front of them. */
const rules: readonly Rule[] = [
  { detector: 'ssn', type: 'SSN', confidence: 0.95, pattern: /(?<![\d-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/gu },
  { detector: 'ssnCue', type: 'SSN', confidence: 0.95, pattern: cued(String.raw`ssn|social security|social insurance|sin`, String.raw`\d[\d -]{6,12}\d`) },
  { detector: 'taiwanId', type: 'ID', confidence: 0.98, pattern: /(?<![\p{Script=Latin}\p{N}])[A-Z][1289A-D]\d{8}(?!\p{N}|[A-Za-z])/giu, accept: isTaiwanId },
  { detector: 'idCue', type: 'ID', confidence: 0.9, pattern: cued(String.raw`(?:national|identity|id|resident|residence|arc|passport|aadhaar|aadhar|pan|student|employee|staff|voter|tax)(?: card| certificate| permit)?|身分證(?:字號)?|身份證(?:字號)?|居留證|護照|學號|員工編號|統一證號`, String.raw`(?=[A-Z0-9]{0,12}\d)[A-Z0-9]{1,14}(?:[ -](?=[A-Z]{0,4}\d)[A-Z0-9]{1,8}){0,4}`), accept: (value) => digits(value).length >= 4 },
  { detector: 'aadhaar', type: 'ID', confidence: 0.7, pattern: /(?<![\d-])[2-9]\d{3}[ -]\d{4}[ -]\d{4}(?![\d -]\d)/gu },
  { detector: 'indianPan', type: 'ID', confidence: 0.85, pattern: /(?<![\p{Script=Latin}\p{N}])[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z](?![\p{Script=Latin}\p{N}])/gu },
  { detector: 'niNumber', type: 'ID', confidence: 0.9, pattern: /(?<![\p{Script=Latin}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{Script=Latin}\p{N}])/gu },
  { detector: 'nhsNumber', type: 'HEALTH_PLAN', confidence: 0.85, pattern: /(?<![\d.-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-])/gu, accept: (value) => isNhsNumber(digits(value)) },
  { detector: 'nhsCue', type: 'HEALTH_PLAN', confidence: 0.95, pattern: cued(String.raw`nhs|nhi(?: card)?|medicare|medicaid|health card|健保卡|健保`, String.raw`(?=[A-Z0-9 -]{0,20}\d)[A-Z0-9][A-Z0-9 -]{5,16}[A-Z0-9]`), accept: (value) => digits(value).length >= 5 },
  { detector: 'planCue', type: 'HEALTH_PLAN', confidence: 0.9, pattern: cued(String.raw`(?:health )?(?:insurance|policy|member|membership|subscriber|beneficiary|group|plan|claim)(?: (?:id|card|policy|member))?|保單|保險`), accept: (value) => digits(value).length >= 4 },
  { detector: 'recordCue', type: 'MEDICAL_RECORD', confidence: 0.95, pattern: cued(String.raw`mrn|medical records?|hospital (?:record|number|no)|hosp|chart|patient|file|case|record|accession|lab|specimen|病歷|病例|病歷號|病歷號碼|掛號|就診`), accept: (value) => digits(value).length >= 4 },
  { detector: 'accountCue', type: 'ACCOUNT', confidence: 0.9, pattern: cued(String.raw`(?:bank |checking |savings |paypal )?(?:account|acct|a\/c)|sort code|routing|iban|invoice|order|receipt|booking|reference|ref|confirmation|帳號|訂單`, String.raw`(?=[A-Z0-9/ -]{0,34}\d)[A-Z0-9][A-Z0-9/-]{3,30}[A-Z0-9]`), accept: (value) => digits(value).length >= 4 },
  { detector: 'card', type: 'ACCOUNT', confidence: 0.97, pattern: /(?<![\d.-])\d(?:[ -]?\d){11,18}(?![\d-])/gu, accept: (value) => isLuhn(digits(value)) && /^(?:[3-6]|2[2-7])/.test(digits(value)) },
  { detector: 'cardCue', type: 'ACCOUNT', confidence: 0.9, pattern: cued(String.raw`(?:credit|debit|visa|master ?card|amex|discover)(?: card)?|card|信用卡|卡號`, String.raw`\d[\d -]{10,22}\d`) },
  { detector: 'iban', type: 'ACCOUNT', confidence: 0.97, pattern: /(?<![\p{Script=Latin}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{Script=Latin}\p{N}])/gu, accept: isIban },
  { detector: 'bitcoin', type: 'ACCOUNT', confidence: 0.8, pattern: /(?<![\p{Script=Latin}\p{N}])(?:bc1[a-z0-9]{25,60}|0x[0-9a-f]{40})(?![\p{Script=Latin}\p{N}])/giu },
  { detector: 'licenceCue', type: 'LICENCE', confidence: 0.9, pattern: cued(String.raw`(?:driv(?:er'?s?|ing)|medical|professional|gmc|dea|npi)(?: (?:licen[cs]e|registration))?|licen[cs]e|駕照|執照`), accept: (value) => digits(value).length >= 4 },
  { detector: 'plateCue', type: 'VEHICLE', confidence: 0.9, pattern: cued(String.raw`(?:licen[cs]e |number |registration |reg )?plates?|registration|reg|vin|chassis|車牌`, String.raw`(?=[A-Z0-9 -]{0,20}\d)[A-Z0-9]{2,10}(?:[ -][A-Z0-9]{1,8}){0,2}`), accept: (value) => digits(value).length >= 1 && value.length >= 5 },
  { detector: 'taiwanPlate', type: 'VEHICLE', confidence: 0.75, pattern: /(?<![\p{Script=Latin}\p{N}-])(?!(?:COVID|SARS|PHQ|GAD|DSM|ICD|MRI|HBA|TSH|APO|CYP|VIT|MMSE|HLA)-)[A-Z]{3}-\d{4}(?![\p{Script=Latin}\p{N}-])/gu },
  { detector: 'britishPlate', type: 'VEHICLE', confidence: 0.75, pattern: /(?<![\p{Script=Latin}\p{N}-])[A-Z]{2}\d{2} ?[A-HJ-PR-Z]{3}(?![\p{Script=Latin}\p{N}])/gu },
  { detector: 'indianPlate', type: 'VEHICLE', confidence: 0.8, pattern: /(?<![\p{Script=Latin}\p{N}-])[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,2}[ -]?\d{4}(?![\p{Script=Latin}\p{N}])/gu },
  { detector: 'vin', type: 'VEHICLE', confidence: 0.9, pattern: /(?<![\p{Script=Latin}\p{N}])(?=[A-HJ-NPR-Z0-9]{0,16}\d)(?=\d{0,16}[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}(?![\p{Script=Latin}\p{N}])/gu },
  { detector: 'deviceCue', type: 'DEVICE', confidence: 0.9, pattern: cued(String.raw`(?:pacemaker|device|implant|stimulator|pump|vns|dbs|monitor|cpap|sensor|imei|udi)?\s?(?:serial|s\/n|sn|imei|lot|udi|model)|pacemaker|序號`), accept: (value) => digits(value).length >= 4 },
  { detector: 'faxCue', type: 'FAX', confidence: 0.95, pattern: cued(String.raw`fax|facsimile|傳真`, String.raw`[+(]?\d[\d ().-]{5,20}\d`) },
];

function valueOf(match: RegExpMatchArray): { value: string; start: number } {
  const cued = match[1] !== undefined && match[1].length > 2;
  const value = (cued ? match[1] : match[0]) ?? '';
  return { value, start: (match.index ?? 0) + (cued ? match[0].lastIndexOf(value) : 0) };
}

/** Finds numbers that stand for a person: civil, health, bank, vehicle and device numbers. */
export function findNumbers(shadow: string): readonly FoundIdentifier[] {
  if (!/\d/.test(shadow)) return [];
  return rules.flatMap(({ detector, type, pattern, confidence, accept }) =>
    [...shadow.matchAll(pattern)].flatMap((match) => {
      const { value, start } = valueOf(match);
      return accept === undefined || accept(value) ? [{ start, end: start + value.length, type, detector, confidence }] : [];
    }),
  );
}
