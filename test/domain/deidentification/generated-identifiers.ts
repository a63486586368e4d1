import { isAadhaar, isIban, isLuhn, isNhsNumber, isTaiwanId } from '../../../shared/domain/deidentification/check-digits.ts';

/** The same numbers on every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const digits = (below: (limit: number) => number, count: number): string => Array.from({ length: count }, () => below(10)).join('');
const letter = (below: (limit: number) => number, from = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'): string => from.charAt(below(from.length));
const padded = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The number with the check digits that make it right, and with one that makes it wrong. */
function checked(stem: string, isRight: (value: string) => boolean): { right: string; wrong: string } {
  const candidates = Array.from({ length: 10 }, (_, digit) => stem + digit);
  const right = candidates.find(isRight) ?? '';
  return { right, wrong: candidates.find((value) => value !== right) ?? '' };
}

/** How identifiers of one kind are made and written; `wrong` is the same with a check digit that does not fit. */
export interface GeneratedKind {
  readonly kind: string;
  /** What the span is called when it is found by its check digit. */
  readonly type: string;
  readonly make: (index: number) => { text: string; value: string; wrong?: string };
}

function kind(name: string, type: string, seed: number, make: (below: (limit: number) => number) => { text: (value: string) => string; value: string; wrong?: string }): GeneratedKind {
  return {
    kind: name,
    type,
    make: (index) => {
      const { text, value, wrong } = make(randomFrom(seed * 1_000 + index));
      return { text: text(value), value, ...(wrong === undefined ? {} : { wrong: text(wrong) }) };
    },
  };
}

const plain = (value: string): string => `It said ${value} on the paper.`;

/** Identifiers of Taiwan above all, by the rules of those who give them out. */
export const generatedKinds: readonly GeneratedKind[] = [
  kind('Taiwanese identity number', 'ID', 1, (below) => {
    const { right, wrong } = checked(`${letter(below)}${1 + below(2)}${digits(below, 7)}`, isTaiwanId);
    return { text: plain, value: right, wrong };
  }),
  kind('new resident certificate', 'ID', 2, (below) => {
    const { right, wrong } = checked(`${letter(below)}${8 + below(2)}${digits(below, 7)}`, isTaiwanId);
    return { text: plain, value: right, wrong };
  }),
  kind('old resident certificate', 'ID', 3, (below) => {
    const { right, wrong } = checked(`${letter(below)}${letter(below, 'ABCD')}${digits(below, 7)}`, isTaiwanId);
    return { text: plain, value: right, wrong };
  }),
  kind('NHI card', 'HEALTH_PLAN', 4, (below) => ({ text: (value) => `健保卡號 ${value}`, value: digits(below, 12) })),
  kind('mobile of Taiwan', 'PHONE', 5, (below) => {
    const number = `09${digits(below, 8)}`;
    const written = [number, `${number.slice(0, 4)}-${number.slice(4, 7)}-${number.slice(7)}`, `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`, `${number.slice(0, 4)}-${number.slice(4)}`];
    return { text: (value) => `手機 ${value}`, value: written[below(written.length)] ?? number };
  }),
  kind('LINE id', 'HANDLE', 6, (below) => ({ text: (value) => `my LINE id is ${value}`, value: `${letter(below).toLowerCase()}${letter(below).toLowerCase()}${'_.-'.charAt(below(3))}${letter(below).toLowerCase()}${digits(below, 2 + below(4))}` })),
  kind('date of the Republic', 'DATE', 7, (below) => {
    const [year, month, day] = [60 + below(55), 1 + below(12), 1 + below(28)];
    const written = [`民國${year}年${month}月${day}日`, `民國 ${year} 年 ${month} 月 ${day} 日`, `${padded(year, 3)}/${padded(month)}/${padded(day)}`, `民國${year}.${month}.${day}`];
    return { text: (value) => `我在${value}看診`, value: written[below(written.length)] ?? '' };
  }),
  kind('chart number', 'MEDICAL_RECORD', 8, (below) => {
    const cues = ['病歷號碼', 'my chart number is ', 'MRN ', 'chart no. ', '病歷號:'];
    const cue = cues[below(cues.length)] ?? '';
    return { text: (value) => `${cue}${value}`, value: digits(below, 6 + below(4)) };
  }),
  kind('NHS number', 'HEALTH_PLAN', 9, (below) => {
    const { right, wrong } = checked(digits(below, 9), isNhsNumber);
    const spaced = (number: string): string => `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
    return right === '' ? { text: (value) => `NHS no ${value}`, value: '943 476 5919' } : { text: plain, value: spaced(right), wrong: spaced(wrong) };
  }),
  kind('card', 'ACCOUNT', 10, (below) => {
    const { right, wrong } = checked(`4${digits(below, 14)}`, isLuhn);
    const spaced = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ');
    return { text: plain, value: spaced(right), wrong: spaced(wrong) };
  }),
  kind('Aadhaar number', 'ID', 11, (below) => {
    const { right } = checked(`${2 + below(8)}${digits(below, 10)}`, isAadhaar);
    return { text: plain, value: right.replace(/(\d{4})(?=\d)/g, '$1 ') };
  }),
  kind('IBAN', 'ACCOUNT', 12, (below) => {
    const account = digits(below, 18);
    const check = Array.from({ length: 97 }, (_, index) => padded(index + 2)).find((candidate) => isIban(`DE${candidate}${account}`)) ?? '';
    const wrong = check === '50' ? '51' : '50';
    return { text: plain, value: `DE${check}${account}`, wrong: `DE${wrong}${account}` };
  }),
];
