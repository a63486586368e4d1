import type { FoundIdentifier } from './found-identifier.ts';
import { hanGivenCharacters, hanNoNames, hanSurnames } from './han-name-characters.ts';

const any = String.raw`\p{Script=Han}`;
const given = `[${hanGivenCharacters}]`;
const surname = `(?:${hanSurnames})`;
/** The hundred most frequent ones: others are as often another word. */
const usualSurname = `(?:${hanSurnames.split('|').slice(0, 100).join('|')})`;
/** "小雯", "阿財", but not "阿嬤". */
const petName = String.raw`(?:[小阿](?!孩|時|姐|朋|弟|妹|兒|腦|腿|便|心|學|聲|事|吃|週|腸|臉|指|趾|聲|型|型|於|嬤|公|姨|伯|嬸|婆|爸|媽|祖|茲|斯|里|司)\p{Script=Han})`;
const end = String.raw`(?=[,.;:!?，、。；：！？\s()（）」』]|$)`;
/** What follows a name in a sentence. */
const goesOn = String.raw`(?=[,.;:!?，、。；：！？\s()（）」』0-9]|$|今年|最近|昨天|今天|以後|之後|從|說|有|的|在|因|被|一直|突然|也|常|很|已|會|要|住|去|看|吃|得|罹|患|失眠|睡|跟|和|與|生|總|都|就|是|讀|唸|念|留|就診|敬|拜託|來電|聯絡|代筆|代問|敬上|今年|才|叫|帶|打|覺|不|沒|把|對|來|建議|告訴|兩|三|四|五|六|七|八|九|十)`;
const staff = '醫師|醫生|大夫|主任|教授|老師|先生|小姐|女士|太太|護理師|護士|護理長|院長|副院長|心理師|治療師|藥師|社工|伯伯|阿姨|媽媽|爸爸|同學|經理|董事長|奶奶|爺爺|教練|牧師|師父|法官|警官|律師';
/** What stands for a character that was masked: 郭○○, 王O明. */
const masked = '[○〇Ｏ◯O0oXx＊*Ｘ□_]';
const introducing = '輔導老師|導師|班導|老師|醫師|醫生|主任|護理師|護理長|心理師|治療師|社工師?|教授|個管師|教練';
const kin = '先生|太太|老公|老婆|丈夫|妻子|兒子|女兒|大兒子|小兒子|媽媽|爸爸|母親|父親|哥哥|弟弟|姊姊|姐姐|妹妹|好友|朋友|同事|同學|男友|女友|男朋友|女朋友|孩子|小孩|寶寶|阿姨|叔叔|伯伯|舅舅|姑姑|阿嬤|阿公|奶奶|爺爺|外婆|外公|婆婆|公公|岳母|岳父|室友|鄰居|閨蜜|主管|老闆|姪子|姪女|孫子|孫女|表哥|表姊|表弟|表妹|堂哥|堂姊|我爸|我媽|我哥|我弟|我姊|我妹|看護|病人|患者|個案';
/** Words whose characters look like a family name before a title: "謝謝醫師", "高中老師". */
const notSurnames = /(?:謝謝|多謝|感謝|請問|方便|平常|非常|安全|全部|高中|國小|時候|文化|利用|向|關於|包括|應該|單純|車禍|解決|成為|時|於是|常|全|利|時時|還有|對於|才能|可能|功能)$/u;
const full = `${surname}(?:${given}|氏)${given}`;

const rules: readonly { readonly detector: string; readonly pattern: RegExp; readonly confidence: number }[] = [
  { detector: 'hanIntroduced', confidence: 0.95, pattern: new RegExp(String.raw`(?:我叫做?|名叫|名字是|名字叫做?|名字\s?[:：]?|姓名\s?[:：是為]?\s?|本名[是:：]?|真名[是:：]?|暱稱[是:：]?|綽號[是:：]?)(?<name>${surname}${any}{1,2}|${petName}|${any}{2,4})(?=[,.;!?，、。；！？\s)）」』]|$|今年|我|是|的|在|住|電話|手機|生於|身分證|醫|\d)`, 'gu') },
  { detector: 'hanIntroduced', confidence: 0.9, pattern: new RegExp(String.raw`叫[我他她](?<name>${full}|${petName}|${given}{2})(?=[,.;!?，、。；！？\s)）」』]|$)`, 'gu') },
  { detector: 'hanIntroduced', confidence: 0.85, pattern: new RegExp(String.raw`(?:我是|本人是|敝姓|[我他她]姓|醫[師生]姓|老師姓)(?<name>${surname}(?:${any}{2}(?=${end}|今年|住|電話)|${given}${given})?)(?=[,.;!?，、。；！？\s]|$|今年|住|電話|\d)`, 'gu') },
  { detector: 'hanTitle', confidence: 0.9, pattern: new RegExp(String.raw`(?<name>${surname}(?:(?!的)${any}){0,2}?)(?=${staff})`, 'gu') },
  { detector: 'hanMasked', confidence: 0.9, pattern: new RegExp(String.raw`(?<name>${surname}${masked}(?:${masked}|${given}${end}|(?=${staff})))(?![A-Za-z\d])`, 'gu') },
  { detector: 'hanSelf', confidence: 0.85, pattern: new RegExp(String.raw`(?:我是|我叫做?|我名叫|名字是|名字叫做?|敝姓|本名|小名|綽號|暱稱)(?<name>${full}|${petName}${goesOn}|${given}{2}(?=[,，。、;；\s]|$))`, 'gu') },
  { detector: 'hanTitleBefore', confidence: 0.85, pattern: new RegExp(String.raw`(?:${introducing})(?:叫做?|是|[:：])?(?<name>${full})`, 'gu') },
  { detector: 'hanRelative', confidence: 0.85, pattern: new RegExp(String.raw`(?:${kin})(?:叫做?|名叫|是)?(?<name>${full}|${surname}${any}{2}${end}|${petName}${goesOn}|${given}{2}${goesOn})`, 'gu') },
  { detector: 'hanGreeted', confidence: 0.85, pattern: new RegExp(String.raw`(?:^|\n|親愛的|哈囉|嗨[,，]?)(?<name>${full}|${petName}|${given}{2})(?=您好|你好|[:：,，])`, 'gu') },
  { detector: 'hanSignature', confidence: 0.85, pattern: new RegExp(String.raw`(?:^|\n|謝謝[,，。!！~\s]{0,3}|感謝[,，。!！~\s]{0,3}|敬上[:：]?\s?|感恩[,，。!！~\s]{0,3})(?<name>${surname}${any}{1,2}|${petName})(?=\s*(?:敬上|上|筆|敬覆|$))`, 'gu') },
  { detector: 'hanSignature', confidence: 0.85, pattern: new RegExp(String.raw`(?<name>${usualSurname}${any}{1,2}|${petName})(?=\s*(?:敬上|敬覆|謹上|筆$))`, 'gu') },
  { detector: 'hanName', confidence: 0.7, pattern: new RegExp(String.raw`(?<![${any}])(?<name>${usualSurname}${given}{2})(?!${any})`, 'gu') },
];

/** Finds Chinese names written in characters, by introductions, titles, relatives, greetings and signatures. */
export function findHanNames(shadow: string): readonly FoundIdentifier[] {
  if (!/\p{Script=Han}/u.test(shadow)) return [];
  return rules.flatMap(({ detector, pattern, confidence }) =>
    [...shadow.matchAll(pattern)].flatMap((match): FoundIdentifier[] => {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].indexOf(name, match[0].length - name.length);
      if (name === '' || hanNoNames.has(name) || notSurnames.test(shadow.slice(Math.max(0, start - 3), start + name.length))) return [];
      return [{ start, end: start + name.length, type: 'NAME', detector, confidence }];
    }),
  );
}
