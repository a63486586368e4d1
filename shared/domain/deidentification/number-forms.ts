import type { PhiCategory } from '../triage.ts';
import { isAadhaar, isIban, isLuhn, isNhsNumber, isTaiwanId, isVin } from './check-digits.ts';

/** An identifier told by its form, with its check digit where it has one. */
export interface NumberForm {
  readonly detector: string;
  readonly type: PhiCategory;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly accept?: (value: string) => boolean;
}

const digitsOf = (value: string): string => value.replace(/\D/g, '');
/** Fifteen digits are a card's only when it is an American Express, else a telephone's serial number. */
const isCard = (value: string): boolean => isLuhn(digitsOf(value)) && (digitsOf(value).length !== 15 || value.startsWith('3'));
/** Neither letter nor digit behind it; spelled out, because loading a class of all letters takes its time. */
const end = String.raw`(?![a-zA-Z\d\u00c0-\u024f]|-[a-zA-Z\d])`;
const form = (pattern: string, flags = ''): RegExp => new RegExp(pattern + end, `uy${flags}`);

/** Forms that begin with a digit. */
export const digitForms: readonly NumberForm[] = [
  { detector: 'ssn', type: 'SSN', confidence: 0.95, pattern: form(String.raw`(?!000|666)\d{3}(?<mark>[- .])(?!00)\d{2}\k<mark>(?!0000)\d{4}`) },
  { detector: 'card', type: 'ACCOUNT', confidence: 0.97, pattern: form(String.raw`[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3\d{3}[ -]?\d{6}[ -]?\d{4,5}`), accept: isCard },
  { detector: 'aadhaar', type: 'ID', confidence: 0.95, pattern: form(String.raw`[2-9]\d{3}(?<mark>[ -]?)\d{4}\k<mark>\d{4}`), accept: (value) => isAadhaar(digitsOf(value)) },
  { detector: 'aadhaar', type: 'ID', confidence: 0.6, pattern: form(String.raw`[2-9]\d{3}(?<mark>[ -])\d{4}\k<mark>\d{4}(?![ -]\d)`) },
  { detector: 'nhsNumber', type: 'HEALTH_PLAN', confidence: 0.93, pattern: form(String.raw`\d{3}[ -]\d{3}[ -]\d{4}`), accept: (value) => isNhsNumber(digitsOf(value)) },
  { detector: 'imei', type: 'DEVICE', confidence: 0.9, pattern: form(String.raw`\d{15}|\d{2}-\d{6}-\d{6}-\d`), accept: (value) => isLuhn(digitsOf(value)) },
  { detector: 'medicare', type: 'HEALTH_PLAN', confidence: 0.95, pattern: form(String.raw`[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}`) },
  { detector: 'taiwanPlate', type: 'VEHICLE', confidence: 0.75, pattern: form(String.raw`\d{4}-[A-Z]{2}`) },
  { detector: 'vin', type: 'VEHICLE', confidence: 0.95, pattern: form(String.raw`[A-HJ-NPR-Z\d]{17}`), accept: isVin },
  { detector: 'frenchSocialSecurity', type: 'SSN', confidence: 0.95, pattern: form(String.raw`[12](?<mark>[ .]?)\d{2}\k<mark>(?:0[1-9]|1[0-2])\k<mark>(?:\d{2}|2[AB])\k<mark>\d{3}\k<mark>\d{3}(?:\k<mark>[ /-]?\d{2})?`) },
  { detector: 'wallet', type: 'ACCOUNT', confidence: 0.9, pattern: form(String.raw`0x[\da-f]{40}`, 'i') },
];

const notPlates = /^(?:COVID|SARS|PHQ|GAD|DSM|ICD|MRI|HBA|TSH|APO|CYP|VIT|MMSE|HLA|NCT|UPDRS|WHO|ISO|EN|CT|MK|BP)\b/;
/** Research numbers look like personal ones: trials, genes, papers, drugs under test. */
const notPersonal = /^(?:NCT|RS|PMID|PMC|LY|GSK|ISRCTN|CAS|DOI|CHEMBL|CID|DB|ISBN|ISSN|EC|OMIM|SNP|ICD|AMG|BIIB|UCB|ABT|JNJ|BMS|PF)/i;

/** Those that give out account numbers of this form (SWIFT's register). */
const ibanCountry = '(?:A[DELTZ]|B[AEGHRY]|C[HRYZ]|D[EKO]|E[EGS]|F[IOR]|G[BEILRT]|H[RU]|I[ELQST]|JO|K[WZ]|L[BCITUVY]|M[CDEKRTU]|N[LO]|P[KLST]|QA|R[OSU]|S[ACEIKMTV]|T[LNR]|UA|V[AG]|XK)';

/** Forms that begin with a letter. */
export const letterForms: readonly NumberForm[] = [
  { detector: 'taiwanId', type: 'ID', confidence: 0.98, pattern: form(String.raw`[A-Z][1289A-D]\d{8}`, 'i'), accept: isTaiwanId },
  { detector: 'indianPan', type: 'ID', confidence: 0.9, pattern: form(String.raw`[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]`) },
  { detector: 'niNumber', type: 'ID', confidence: 0.9, pattern: form(String.raw`[A-Z]{2}(?<mark>[ -]?)\d{2}\k<mark>\d{2}\k<mark>\d{2}\k<mark>[A-D]|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`) },
  { detector: 'iban', type: 'ACCOUNT', confidence: 0.97, pattern: form(String.raw`${ibanCountry}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?`), accept: isIban },
  { detector: 'ibanLike', type: 'ACCOUNT', confidence: 0.75, pattern: form(String.raw`${ibanCountry}\d{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,3})?`) },
  { detector: 'britishLicence', type: 'LICENCE', confidence: 0.95, pattern: form(String.raw`[A-Z][A-Z9]{4}\d[0156]\d[0-3]\d{2}[A-Z][A-Z9]\d[A-Z]{2}`) },
  { detector: 'taiwanPlate', type: 'VEHICLE', confidence: 0.75, pattern: form(String.raw`[A-Z]{3}-\d{4}`), accept: (value) => !notPlates.test(value) && !notPersonal.test(value) },
  { detector: 'britishPlate', type: 'VEHICLE', confidence: 0.75, pattern: form(String.raw`[A-HJ-PR-Y]{2}[0-7]\d ?[A-HJ-PR-Z]{3}`) },
  { detector: 'indianPlate', type: 'VEHICLE', confidence: 0.85, pattern: form(String.raw`[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,2}[ -]?\d{4}`), accept: (value) => /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)/.test(value) },
  { detector: 'vin', type: 'VEHICLE', confidence: 0.95, pattern: form(String.raw`[A-HJ-NPR-Z\d]{17}`), accept: isVin },
  { detector: 'wallet', type: 'ACCOUNT', confidence: 0.85, pattern: form(String.raw`bc1[a-z\d]{25,60}`) },
  { detector: 'hongKongId', type: 'ID', confidence: 0.95, pattern: new RegExp(String.raw`[A-Z]{1,2}\d{6}\([\dA]\)`, 'uy') },
  { detector: 'lettersAndNumber', type: 'ID', confidence: 0.6, pattern: form(String.raw`[A-Z]{1,4}-?\d{6,12}[A-Z]?`), accept: (value) => !notPersonal.test(value) && !/^[A-Z][1289A-D]\d{8}$/.test(value) },
];
