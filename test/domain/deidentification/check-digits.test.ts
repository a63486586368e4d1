import { describe, expect, it } from 'vitest';
import { isAadhaar, isIban, isLuhn, isNhsNumber, isTaiwanId, isVin } from '../../../shared/domain/deidentification/check-digits.ts';

describe('B2 check digits', () => {
  it.each([
    ['card', isLuhn, '4111111111111111', '4111111111111112'],
    ['NHS number', isNhsNumber, '9434765919', '9434765918'],
    ['Aadhaar number', isAadhaar, '234123412346', '234123412347'],
    ['vehicle identification number', isVin, '1HGCM82633A004352', '1HGCM82643A004352'],
    ['IBAN', isIban, 'GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 33'],
    ['Taiwanese identity number', isTaiwanId, 'A123456789', 'A123456788'],
    ['new resident certificate', isTaiwanId, 'A800000014', 'A800000015'],
  ])('B2 accepts a right %s and refuses a wrong one', (_, check, right, wrong) => {
    expect([check(right), check(wrong)]).toEqual([true, false]);
  });
});
