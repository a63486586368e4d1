const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** What a number word is worth: "seven", "twelve", "thirty"; "oh" is nought. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...(['oh', 'o', 'nought', 'naught'] as const).map((word) => [word, 0] as const),
  ['fourty', 40],
]);

const hanDigits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** The value of a Chinese numeral below two hundred: 三十五, 九十, 一百零二. */
export function hanNumber(written: string): number {
  let value = 0;
  let pending: number | undefined;
  for (const character of written) {
    if (character === '百') value += (pending ?? 1) * 100;
    else if (character === '十') value += (pending ?? 1) * 10;
    pending = character === '百' || character === '十' ? undefined : hanDigits[character];
  }
  return value + (pending ?? 0);
}
