import type { FoundIdentifier } from './found-identifier.ts';

const cap = String.raw`\p{Lu}[\p{L}'’.&-]{0,25}`;
const kind = String.raw`(?:Hospitals?|Clinics?|Medical (?:Center|Centre|College|School|Group)|Infirmary|Hospice|Health (?:Center|Centre|System|Care)|Healthcare|Surgery|Practice|Pharmacy|University|College|Institute(?: of \p{Lu}\p{L}+)?|(?:High|Middle|Elementary|Primary|Secondary|Grammar|Public) School|School|Academy|Church|Mosque|Temple|Synagogue|Nursing Home|Care Home|Rehab(?:ilitation)? (?:Center|Centre)|Inc\.?|Ltd\.?|LLC|L\.L\.C\.|PLC|Corp(?:oration)?\.?|Pvt\.? Ltd\.?|GmbH|Bank|Foundation|Trust|Police Department|Fire Department)`;
/** Generic words that stand before a kind of place without naming one: "Psychiatric Hospital". */
const generic = String.raw`(?:The|A|An|My|Our|This|That|Local|General|Psychiatric|Mental|Neurology|Pain|Sleep|Headache|Memory|Private|Public|State|County|University|Teaching|Day|Community|Children'?s|Medical|High|Middle|Elementary|Primary|Secondary|Graduate|Law|Nursing|Walk-in|Urgent|In|At|To|From|Is|Are|Was|I|We|He|She|They|After|Before|When|While|Should|And|But|Or|Then|Which|What|Dear|Hello|Hi)`;
const knownHan = '台積電|鴻海|聯發科|中華電信|台大|臺大|台灣大學|長庚|台北榮總|臺北榮總|北榮|中榮|高榮|榮總|馬偕|國泰|新光|亞東|慈濟|成大|中國附醫|中國醫藥|高醫|三總|三軍總|奇美|彰基|彰化基督教|萬芳|雙和|振興|聯合|恩主公|耕莘|義大|童綜合|中山附醫|北醫|八里療養院|草屯療養院|凱旋|松德|嘉南療養院|玉里|瑪麗|威爾斯親王|伊利沙伯';

const rules: readonly { readonly detector: string; readonly pattern: RegExp; readonly confidence: number }[] = [
  { detector: 'organisation', confidence: 0.85, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?!${generic} ${kind}(?![\p{L}]))(?:${generic} )?(?<name>(?:${cap} (?:(?:of|and|&|the|for|de) )?){1,4}${kind})(?![\p{L}])`, 'gu') },
  { detector: 'organisation', confidence: 0.85, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>(?:University|College|Bank|Hospital|Church|Institute) of (?:the )?${cap}(?: ${cap}){0,2})`, 'gu') },
  { detector: 'knownOrganisation', confidence: 0.85, pattern: /(?<![\p{L}\p{N}])(?<name>mayo clinic|johns hopkins|cleveland clinic|mass general|mount sinai|nyu langone|kaiser(?: permanente)?|walmart|starbucks|mcdonald'?s|target store|tesco|sainsbury'?s|tcs|infosys|wipro|tsmc|foxconn|tata memorial|aiims|nimhans|apollo hospitals?|fortis|great ormond street|guy'?s hospital|nhs trust)(?![\p{L}\p{N}])/giu },
  { detector: 'employer', confidence: 0.75, pattern: new RegExp(String.raw`\b(?:work|works|worked|working|employed|job|intern|teach|teaches|study|studies|studying|student|studied|enrolled) (?:at|for) (?:the )?(?<name>(?!(?:I|My|Airport|University|Hospital|School|Home|Night|Dr|Mr|Mrs|Ms)\b)${cap}(?: (?:& )?${cap}){0,3})`, 'gu') },
  { detector: 'hanOrganisation', confidence: 0.85, pattern: new RegExp(String.raw`(?<name>(?:${knownHan})(?:紀念)?(?:醫學中心|總醫院|附設醫院|醫院|診所|大學|分院)?(?:\p{Script=Han}{2}分院)?)`, 'gu') },
  { detector: 'hanOrganisation', confidence: 0.7, pattern: /(?<=[在到去於往就讀]|任職於?|畢業於?|就讀)(?<name>(?!(?:一家|某|這家|那家|大|小|精神|私立|公立|地區|附近|我們|別的|其他|各|多家|哪|什麼|中|同一)(?:.{0,2})?(?:醫院|診所|公司|大學|國中|國小|高中))\p{Script=Han}{2,5}(?:醫院|診所|大學|國中|國小|高中|公司|銀行|療養院))/gu },
];

/** Finds hospitals, schools and employers by name. */
export function findOrganisations(shadow: string): readonly FoundIdentifier[] {
  return rules.flatMap(({ detector, pattern, confidence }) =>
    [...shadow.matchAll(pattern)].flatMap((match): FoundIdentifier[] => {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      return name === '' ? [] : [{ start, end: start + name.length, type: 'ORGANISATION', detector, confidence }];
    }),
  );
}
