/** What is repeated to the longest text that is accepted: beginnings of identifiers above all, where a reader may look far ahead or back. */
const pieces = [
  'a', 'A', '1', '@', '.', '-', '_', ' ', '\n', '中', 'é', 'İ', '🙂', '\u0301', '１', '(', "'", '<a', '&amp;', '[NAME 1]',
  'a@', 'a.', 'a_', 'a at b dot ', 'at gmail dot ', 'www.', 'http', 'u/', 'line is ', 'my insta ', '1:', 'ab:', '::', '00:1A:',
  '1.', '1-', '1/', '1 ', '1, ', '1 2 3 4 ', '12 ', '1234 ', '123-45-', '0912', '+1 ', '(1) ', '4111 ', 'GB82 WEST ', 'AB12 ', 'A1 ', 'K1A ',
  'zero ', 'one two ', 'double ', 'ninety ', 'i am 1 ', 'he is 9 ', 'aged 5 and ', 'ages 1, ', 'on 1/2 ', 'May ', '1 May ', 'may 1 ', '1st ', 'the 3rd and ', 'Monday ',
  'chart no ', 'ref ', 'policy is ', 'ic 1', 'tel ', 'ext 1', '12 Oak ', '12 Oak Road, ', 'Road ', 'Flat 1, ', 'No. 1, ', '12 rue de la ', 'in London ', 'I live in ', 'from A',
  'Dr. A. ', 'Jane ', 'my son ', 'De la ', 'xxxxxxxxxxxxxxxxxxxxxxxx ', '台北市', '路1號', '1月', '民國', '九歲', '電話', '身分證',
] as const;

/** One text of `length` characters for each of them. */
export function repeatedTexts(length: number): { piece: string; text: string }[] {
  return pieces.map((piece) => ({ piece, text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length) }));
}
