/** Luhn's check of a card number (ISO/IEC 7812-1), 12–19 digits. */
export function isLuhn(digits: string): boolean {
  if (digits.length < 12 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Modulus 11 check of a ten-digit NHS number (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** IBAN check (ISO 7064, MOD 97-10); spaces allowed. */
export function isIban(value: string): boolean {
  const compact = value.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    for (const digit of /\d/.test(character) ? character : String(character.charCodeAt(0) - 55)) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Check digit of a Taiwanese national identity number or resident certificate (new form `A8…`, old form `AB…`). */
export function isTaiwanId(value: string): boolean {
  const id = value.toUpperCase();
  if (!/^[A-Z][1289A-D]\d{8}$/.test(id)) return false;
  const codeOf = (letter: string): number => taiwanLetters.indexOf(letter) + 10;
  const first = codeOf(id.charAt(0));
  const second = /\d/.test(id.charAt(1)) ? Number(id.charAt(1)) : codeOf(id.charAt(1)) % 10;
  const digits = [Math.floor(first / 10), first % 10, second, ...[...id.slice(2)].map(Number)];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 10 === 0;
}
