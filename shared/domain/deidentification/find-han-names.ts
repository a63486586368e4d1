import type { FoundIdentifier } from './found-identifier.ts';
import { hanSurnames } from './surnames.ts';

const given = String.raw`[\p{Script=Han}]`;
const stop = String.raw`(?=[,.;:!?，、。；：！？\s)）」』]|$|今年|我|是|的|在|住|電話|手機|生於|身分證|醫|先生|小姐|女士|\d)`;
const titles = '醫師|醫生|大夫|主任|教授|老師|先生|小姐|女士|太太|護理師|護士|院長|副院長|心理師|治療師|藥師|伯伯|阿姨|媽媽|爸爸|同學|經理|董事長|奶奶|爺爺';
/** Words whose characters look like a family name before a title: "謝謝醫師", "高中老師". */
const notSurnames = /(?:謝謝|多謝|感謝|請問|方便|平常|非常|安全|全部|高中|國小|時候|文化|利用|向|關於|包括|應該|單純|車禍|解決|成為|時|於是|常|全|利|時時)$/u;
const surname = `(?:${hanSurnames})`;

const rules: readonly { readonly detector: string; readonly pattern: RegExp; readonly confidence: number }[] = [
  { detector: 'hanIntroduced', confidence: 0.95, pattern: new RegExp(String.raw`(?:我叫做?|名叫|名字是|名字叫做?|姓名\s?[:：是為]?\s?|本名|真名)(?<name>${surname}${given}{1,2}|[小阿]${given}{1,2}|${given}{2,4})${stop}`, 'gu') },
  { detector: 'hanIntroduced', confidence: 0.85, pattern: new RegExp(String.raw`(?:我是|本人是|敝姓|我姓)(?<name>${surname}(?:${given}{2}${stop})?)(?=[,.;!?，、。；！？\s]|$|今年|住|電話)`, 'gu') },
  { detector: 'hanTitle', confidence: 0.9, pattern: new RegExp(String.raw`(?<name>${surname}${given}{0,2}?)(?=${titles})`, 'gu') },
  { detector: 'hanRelative', confidence: 0.85, pattern: new RegExp(String.raw`(?:先生|太太|老公|老婆|兒子|女兒|媽媽|爸爸|母親|父親|哥哥|弟弟|姊姊|姐姐|妹妹|朋友|同事|同學|男友|女友|孩子|阿姨|叔叔)(?:叫做?|名叫|是)?(?<name>${surname}${given}{2}|[小阿]${given})(?=[,.;!?，、。；！？\s]|$|今年|最近|昨天|今天|說|有|的|在|因|被|一直|突然|從|頭|也|常|很|已|會|要|住|去|看|吃|得|罹|患|心|情|失眠|睡|跟|和|與|生|總|都|就|是|\d)`, 'gu') },
  { detector: 'hanSignature', confidence: 0.85, pattern: new RegExp(String.raw`(?:^|\n|謝謝[,，。!！~\s]{0,3}|敬上[:：]?\s?)(?<name>${surname}${given}{1,2})(?=\s*(?:敬上|上|筆|$))`, 'gu') },
];

/** Finds Chinese names written in characters, by introductions, titles, relatives and signatures. */
export function findHanNames(shadow: string): readonly FoundIdentifier[] {
  if (!/\p{Script=Han}/u.test(shadow)) return [];
  return rules.flatMap(({ detector, pattern, confidence }) =>
    [...shadow.matchAll(pattern)].flatMap((match): FoundIdentifier[] => {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (name === '' || notSurnames.test(shadow.slice(Math.max(0, start - 3), start + name.length))) return [];
      return [{ start, end: start + name.length, type: 'NAME', detector, confidence }];
    }),
  );
}
