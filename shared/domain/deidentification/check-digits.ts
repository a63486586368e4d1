/** Luhn's check (ISO/IEC 7812-1) of a card number, 12–19 digits, or of an IMEI. */
export function isLuhn(digits: string): boolean {
  if (digits.length < 12 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let at = digits.length - 1, isDoubled = false; at >= 0; at -= 1, isDoubled = !isDoubled) {
    const digit = Number(digits.charAt(at)) * (isDoubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
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
  for (let at = 0; at < rearranged.length; at += 1) {
    const code = rearranged.charCodeAt(at);
    remainder = code < 65 ? (remainder * 10 + code - 48) % 97 : (remainder * 100 + code - 55) % 97;
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

const dihedral = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const permuted = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** Verhoeff's check of a twelve-digit Aadhaar number (UIDAI), which never begins with 0 or 1. */
export function isAadhaar(digits: string): boolean {
  if (!/^[2-9]\d{11}$/.test(digits)) return false;
  let check = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    check = Number(dihedral[check]?.charAt(Number(permuted[place % 8]?.charAt(digit))));
  }
  return check === 0;
}

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const vinValues = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

/** Check character of a vehicle identification number (ISO 3779, as North America uses it). */
export function isVin(value: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return false;
  const sum = [...value].reduce((total, character, index) => total + (vinValues.indexOf(character) % 10) * (vinWeights[index] ?? 0), 0);
  return value.charAt(8) === '0123456789X'.charAt(sum % 11);
}
