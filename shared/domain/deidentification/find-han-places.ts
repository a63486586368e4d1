import type { FoundIdentifier } from './found-identifier.ts';

const han = String.raw`(?:(?![在住於到是址去從往的])\p{Script=Han})`;
const numeral = String.raw`[\d一二三四五六七八九十]{1,4}`;
const counties = '台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|連江|馬祖';
/** Towns and districts that people name without 區 or 鎮; those that are also other words need a cue. */
const towns = '板橋|中和|永和|新莊|三重|新店|土城|蘆洲|汐止|樹林|淡水|三峽|鶯歌|林口|五股|瑞芳|羅東|頭城|礁溪|蘇澳|中壢|平鎮|八德|楊梅|大溪|龜山|蘆竹|竹北|竹東|頭份|竹南|豐原|大里|沙鹿|大甲|潭子|員林|鹿港|草屯|埔里|斗六|虎尾|北港|朴子|民雄|新營|永康|仁德|鳳山|岡山|左營|楠梓|苓雅|旗山|潮州|東港|恆春|士林|北投|內湖|南港|萬華|天母|西屯|北屯|南屯|木柵|景美|三芝|金山|花壇|溪湖|佳里|麻豆|善化';

const rules: readonly { readonly detector: string; readonly pattern: RegExp; readonly confidence: number }[] = [
  { detector: 'hanAddress', confidence: 0.95, pattern: new RegExp(String.raw`(?:(?:${counties})[縣市]?)?(?:${han}{1,3}[區鄉鎮市])?(?:${han}{1,3}[里村])?(?:\d{1,3}鄰)?${han}{1,5}(?:路|街|大道)(?:${numeral}段)?(?:${numeral}巷)?(?:${numeral}弄)?${numeral}(?:[-之]\d{1,3})?號(?:[-之]\d{1,3})?(?:地下)?(?:${numeral}[樓F])?(?:[-之]\d{1,3})?(?:\d{1,4}室)?`, 'gu') },
  { detector: 'hanStreet', confidence: 0.85, pattern: new RegExp(String.raw`(?<=[在住到於往近,，、區市鎮鄉])(?:(?![走很多條這那過])${han}){1,4}(?:路|街|大道)(?:${numeral}段)?(?:${numeral}巷)?(?:${numeral}弄)?(?=[\s,，。.;；上口旁附的和]|$)(?<!馬路|走路|上路|迷路|半路|一路|在路|逛街|上街|這條路|那條路|網路|回家路|的路|道路|鐵路|公路|高速公路)`, 'gu') },
  { detector: 'hanPlace', confidence: 0.85, pattern: new RegExp(String.raw`(?:${counties})(?:縣|市)?(?:${han}{1,2}[區鄉鎮市](?!域|別|分)|(?:${towns})區?)?(?:${han}{1,2}[里村](?=[\s,，。.]|$))?(?!榮總|醫學|大學|醫院|長庚|慈濟)`, 'gu') },
  { detector: 'hanHome', confidence: 0.7, pattern: /(?<=[,,。、;\s人家]住(?:在)?)(?![院家一外宿鄉在附隔海國山這那過進了得樓公大同透套租很加療養安不很都有單獨自學校老]|病房|哪)(?:\p{Script=Han}{2,3})(?=[,,.。;;\s]|$)/gu },
  { detector: 'hanTown', confidence: 0.8, pattern: new RegExp(String.raw`(?<=[住在到於往從自回來搬去家老,，、。\s]|人在|家在|^)(?:${towns})區?(?=[\s,，。.;；的人有沒上工靠開附那這一租讀念唸看住做買診]|$)`, 'gu') },
];

/** Finds places written in Han characters: addresses, streets, counties, towns and districts of Taiwan. */
export function findHanPlaces(text: string): FoundIdentifier[] {
  return rules.flatMap(({ detector, pattern, confidence }) => Array.from(text.matchAll(pattern), (match): FoundIdentifier => ({ start: match.index, end: match.index + match[0].length, type: 'LOCATION', detector, confidence })));
}
