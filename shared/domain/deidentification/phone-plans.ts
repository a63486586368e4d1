/** How national numbers are written where our patients are, digits only; version 1, 2026-11, after ITU-T E.164 and the regulators' plans. */
const national: readonly RegExp[] = [
  /^0(?:9\d{8}|[2-8]\d{7,8})$/, // Taiwan
  /^0[1-35789]\d{8,9}$/, // United Kingdom and Ireland
  /^(?:0|91)?[6-9]\d{9}$/, // India
  /^1?[2-9]\d{2}[2-9]\d{6}$/, // United States and Canada
  /^0[23478]\d{8}$/, // Australia, and much of Europe
  /^1[38]00\d{6}$|^0?800\d{6,7}$|^1800\d{6,7}$/, // free of charge
];

/** Whether digits have the length and beginning of a national number of TW, UK, IN, US or a close relative. */
export function isNationalNumber(digits: string): boolean {
  return national.some((plan) => plan.test(digits));
}

/** Group lengths that telephone numbers are written in and measurements are not. */
const groupings = new Set(['3-3-4', '3-4', '4-3-3', '4-3-4', '5-5', '5-6', '4-6', '3-4-4', '2-4-4', '5-3-3', '5-3-4', '1-3-3-4', '2-3-4', '3-3-3', '2-2-2-2-2', '4-4', '2-5-5', '3-8', '2-8', '4-3-2-2', '3-3-2-2', '4-5', '3-7', '3-6', '2-7', '2-3-3-2', '3-2-2-3', '2-4-3', '3-4-3', '2-10', '3-2-3-2', '5-4', '4-2-2-2', '4-2-2-2-2']);

export function isPhoneGrouping(lengths: readonly number[]): boolean {
  return groupings.has(lengths.join('-'));
}
