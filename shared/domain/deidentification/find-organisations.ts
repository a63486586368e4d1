import type { FoundIdentifier } from './found-identifier.ts';
import type { ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const cap = String.raw`\p{Lu}[\p{L}'’.&-]{0,25}`;
/** The same without the full stop that ends a sentence. */
const word = String.raw`(?:St\. )?\p{Lu}[\p{L}'’&-]{0,25}`;
const foreign = String.raw`\p{Lu}[\p{L}'’&-]{1,25}`;
const kind = String.raw`(?:Hospitals?|Clinics?|Medical (?:Center|Centre|College|School|Group)|Infirmary|Hospice|Health (?:Center|Centre|System|Care)|Healthcare|Surgery|Practice|Pharmacy|University|College|Institute(?: of \p{Lu}\p{L}+)?|(?:High|Middle|Elementary|Primary|Secondary|Grammar|Public) School|School|Academy|Church|Mosque|Temple|Synagogue|Nursing Home|Care Home|Rehab(?:ilitation)? (?:Center|Centre)|Inc\.?|Ltd\.?|LLC|L\.L\.C\.|PLC|Corp(?:oration)?\.?|Pvt\.? Ltd\.?|GmbH|Bank|Foundation|Trust|Police Department|Fire Department)`;
/** Kinds that stand before the name in other tongues: "Szpital Bielański". */
const foreignKind = String.raw`(?:Klinika?|Klinikum|Krankenhaus|Szpital|Spitalul|H[ôo]pital|Clinique|Ospedale|Policlinico|Cl[íi]nica|Rumah Sakit|Hospital (?:San|Santa|São|Universiti|Angkatan|Sultan|General de)|Ysgol|Coláiste|Gaelscoil|Lyc[ée]e|Coll[èe]ge|Colegio|Escuela|Liceum|Gymnasium|Grundschule|Sekolah|Madrasah?|Universidad|Universität|Universit[ée]|Universit[ai]s?|Universiti|Gurdwara|Masjid|Mandir|Camp)`;
/** Generic words that stand before a kind of place without naming one: "Psychiatric Hospital". */
const generic = String.raw`(?:The|A|An|My|Our|This|That|Local|General|Psychiatric|Mental|Neurology|Pain|Sleep|Headache|Memory|Private|Public|State|County|University|Teaching|Day|Community|Children'?s|Medical|High|Middle|Elementary|Primary|Secondary|Graduate|Law|Nursing|Walk-in|Urgent|In|At|To|From|Is|Are|Was|I|We|He|She|They|After|Before|When|While|Should|And|But|Or|Then|Which|What|Dear|Hello|Hi)`;
const knownHan = '台積電|鴻海|聯發科|中華電信|台大|臺大|台灣大學|長庚|台北榮總|臺北榮總|北榮|中榮|高榮|榮總|馬偕|國泰|新光|亞東|慈濟|成大|中國附醫|中國醫藥|高醫|三總|三軍總|奇美|彰基|彰化基督教|萬芳|雙和|振興|聯合|恩主公|耕莘|義大|童綜合|中山附醫|北醫|八里療養院|草屯療養院|凱旋|松德|嘉南療養院|玉里|瑪麗|威爾斯親王|伊利沙伯';

/** What offers services that anybody has: "Social Services". */
const service = String.raw`(?:Social|Emergency|Student|Adult|Health|Crisis|Disability|Mental|Support|Customer|Probation|Veterans?|Ambulance|Interpreting|Specialist|Community|Youth|Family|Public|Human|Child|Children'?s|Care|Home|Perinatal|Police|Fire|Rescue|Armed|Secret|Funeral|Operating|Immune|Nervous|The|My|Our|Your|Financial|Legal|Library|Translation|Counselling|Psychological|Neurology|Psychiatric|Hospital)`;

const rules: readonly { readonly detector: string; readonly pattern: RegExp; readonly confidence: number; readonly needs: number }[] = [
  { detector: 'organisation', confidence: 0.85, needs: role.institution, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?!${generic} ${kind}(?![\p{L}]))(?:${generic} )?(?<name>(?:${cap} (?:(?:of|and|&|the|for|de) )?){1,4}${kind})(?![\p{L}])`, 'gu') },
  { detector: 'organisation', confidence: 0.85, needs: role.institution, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>(?:University|College|Bank|Hospital|Church|Institute) of (?:the )?${cap}(?: ${cap}){0,2})`, 'gu') },
  { detector: 'organisation', confidence: 0.8, needs: role.institution, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${foreignKind} (?:(?:de|del|la|di|da|du|al|of) ){0,2}${foreign}(?: (?:${foreign}|al|de|da)){0,2})`, 'gu') },
  { detector: 'company', confidence: 0.75, needs: role.institution, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?!${service} )(?<name>${word}(?: (?:& )?${word}){0,2} (?:Services|Logistics|Solutions|Technologies|Industries|Holdings|Systems|Motors|Electronics|Textiles|Solicitors|Imaging|Nails))(?!\p{L})`, 'gu') },
  { detector: 'knownOrganisation', confidence: 0.85, needs: role.knownOrganisation, pattern: /(?<![\p{L}\p{N}])(?<name>mayo clinic|johns hopkins|cleveland clinic|mass general|mount sinai|nyu langone|kaiser(?: permanente)?|tcs|infosys|wipro|tsmc|foxconn|tata memorial|aiims|nimhans|apollo hospitals?|fortis|great ormond street|guy'?s hospital|nhs trust)(?![\p{L}\p{N}])/giu },
  { detector: 'scene', confidence: 0.6, needs: role.placeCue, pattern: new RegExp(String.raw`\b(?:collapsed|fainted|fell|slipped|tripped|robbed|attacked|mugged|(?:blacked|passed|knocked) out) (?:outside|behind|opposite) (?:the )?(?<name>(?!(?:I|My|A&E|ER|Church|School|Hospital|Christmas|Parliament|Reception)\b)${word}(?: ${word}){0,2})`, 'gu') },
  { detector: 'employer', confidence: 0.75, needs: role.employment, pattern: new RegExp(String.raw`\b(?:work|works|worked|working|employed|job|intern|teach|teaches|study|studies|studying|student|studied|enrolled) (?:at|for) (?:the )?(?<name>(?!(?:I|My|Airport|University|Hospital|School|Home|Night|Dr|Mr|Mrs|Ms)\b)${word}(?: (?:& )?${word}){0,3})`, 'gu') },
  { detector: 'hanOrganisation', confidence: 0.85, needs: 0, pattern: new RegExp(String.raw`(?<name>(?:${knownHan})(?:紀念)?(?:醫學中心|總醫院|附設醫院|醫院|診所|大學|分院)?(?:\p{Script=Han}{2}分院)?)`, 'gu') },
  { detector: 'hanEmployer', confidence: 0.75, needs: 0, pattern: /(?:靠行|任職於?|服務於|上班於|受僱於|在)(?<name>(?!一[家間]|某|這|那|大公司|小公司|私人|公家|外商|自己|我們|同一|上市|家裡)\p{Script=Han}{2,6}(?:公司|交通|科技|電子|實業|銀行|企業|工業|物流|貨運|客運|餐廳|飯店|超市|工廠|郵局|農會|分局|事務所|法院|戶政事務所|補習班|國術館|美容院|早餐店|便當店))/gu },
  { detector: 'hanEmployer', confidence: 0.75, needs: 0, pattern: /(?:在|任職於?|服務於|於)(?<name>(?!一[家間]|某|這|那|私人|公家|外商|自己|我們|同一|家裡)\p{Script=Han}{2,4}(?:精密|半導體|光電|電腦|生技|製藥|機械|建設|營造|食品|鋼鐵|紡織|汽車|保險|人壽|證券|航運|航空|電信|集團|化工|塑膠|國際|企業社|商行|農場))(?=\p{Script=Han}{0,2}(?:上班|夜班|早班|大夜|小夜|輪班|工作|當|做|擔任|服務|任職|打工|實習|加班|負責))/gu },
  { detector: 'hanEmployer', confidence: 0.7, needs: 0, pattern: /(?<=在)(?<name>(?!一|某|這|那|公司|家|醫院|診所|工廠|學校|外|附近|便利|超商|餐廳|飯店|工地|現在|目前|台[北中南]|臺|新北|高雄|桃園|新竹|科學園區|園區|竹科|南科|中科|公家|私人|政府|銀行|百貨|大賣場|市場|辦公|那邊|這邊|樓|夜|早|白|國|海|中國|美|日本|香港|同|前|上|下|辛|認|努力)\p{Script=Han}{2,6}?)(?=上班|任職|當工程師|當作業員|當業務|輪班|輪三班|輪大夜)/gu },
  { detector: 'hanFormerly', confidence: 0.75, needs: 0, pattern: /(?<=[前,，。、\s]|^)(?<name>(?!前|到|去|在|我|他|她)\p{Script=Han}{2,4}(?:郵局|農會|分局|銀行|科大|高工|高商|高職|家商|女中|一中|國中|國小))(?=\p{Script=Han}{0,2}(?:主管|局長|主任|員工|職員|退休|老師|教師|行員|大[一二三四]|[一二三]年級|高[一二三]|畢業|學生))/gu },
];

/** Firms and wards: what ends their names says what they are, if no other word of a kind stands before it. */
const firm = new RegExp(String.raw`(?<![\p{L}\p{N}])(?!(?:The|A|An|My|Our|This|That|More|Further|No|New|Advanced|Better|Local|Private|Clinical|Hospital|Blood|Lab|Acute|General|Stroke|Neuro|Neurology|Psychiatric|Medical|Surgical|Maternity|Children's|Male|Female|Day|Private|Isolation|Labour|Recovery|Open|Closed|Locked|Elderly|Cardiac|Intensive|Coal|Women's|Head|Old|New|Burns|Trauma|Orthopaedic|Paediatric|Pediatric|Emergency|Admission|Assessment|Secure|Dementia|Renal|Oncology|Cancer|Mental|Ward|Molecular|Point|Government|Eye|Skin|Neurological|In|On|At|To|From|And|My|I) \p{Lu})(?<name>(?:ex-)?${word}(?: (?:(?:&|and) )?${word}){0,2} (?:(?:LLP|Llp)|Diagnostics|Mediclinic|Colliery|Laboratories|Polyclinic|Shipyard|Foundry|Brewery|Distillery|Constabulary|Barracks|Ward|Wing|Chambers|Couriers|Orthopaedics|Scans)|${word} & (?:Partners?|Sons|Co\.?|Associates|Daughters|Brothers)|(?:${word} ){1,2}and (?:Partners|Sons)|(?:St|Saint)\.? \p{Lu}\p{Ll}{2,20}['’]s(?! (?:[Ww]ort|[Dd]ance|[Ff]ire|[Dd]ay|[Dd]isease|[Vv]itus|[Aa]mbulance|[Cc]ross))|${word} (?:Women|Children|Men|Mothers?)['’]s(?= ?[.,;!?)\n]|$))(?!\p{L})`, 'gu');

/** "Voss & Partner", "Kestrel Ward", "St. Brannoc's". */
export function findFirms({ text, roles }: ReadText): FoundIdentifier[] {
  if ((roles & role.firm) === 0) return [];
  return Array.from(text.matchAll(firm), ({ 0: name, index }): FoundIdentifier => ({ start: index, end: index + name.length, type: 'ORGANISATION', detector: 'firm', confidence: 0.85 }));
}

const hanInstitution = /\p{Script=Han}{2,8}?(?:醫學中心|紀念醫院|總醫院|附設醫院|醫院|診所|身心科|療養院|護理之家|安養中心|養護中心|日照中心|長照中心|大學|科大|國中|國小|高中|高職|幼兒園|幼稚園|教會|補習班)/gu;
/** What stands before an institution's name in a sentence. */
const hanBefore = /^.*(?:[在到去於往讀念唸送來從轉由是的了我們他她您請問看住回跟和與及或被給對為至進入往找說叫醫師科過])/u;
const hanGeneric = /^(?:最近|現在|以前|後來|兒子|女兒|弟弟|妹妹|哥哥|姊姊|一|某|這|那|哪|大|小|各|多|別|其他|同|精神|私立|公立|國立|地區|區域|教學|綜合|附近|住家|附設|婦產|兒童|牙醫|中醫|西醫|眼科|身心|皮膚|家醫|耳鼻喉|骨科|復健|神經|內科|外科|小兒|公立|大型|中型|小型|專科|動物|醫美|台灣|臺灣|家裡|家附近|什麼|甚麼|任何|私人|某家|好幾|很多|許多)/u;

/** Where the name within the stem of an institution begins, and the name: 和 in 安和身心 joins nothing. */
function hanNameWithin(stem: string): readonly [number, string] {
  const before = hanBefore.exec(stem)?.[0].length ?? 0;
  const name = stem.slice(before);
  const isConjunction = /[和安平]$/u.test(stem.slice(0, before));
  if (!isConjunction || !(name.length < 2 || hanGeneric.test(name))) return [before, name];
  const earlier = hanBefore.exec(stem.slice(0, before - 1))?.[0].length ?? 0;
  return [earlier, stem.slice(earlier)];
}

/** "文昌國小" of "兒子讀文昌國小". */
function findHanInstitutions(shadow: string): FoundIdentifier[] {
  return [...shadow.matchAll(hanInstitution)].flatMap((match): FoundIdentifier[] => {
    const kindLength = /(?:醫學中心|紀念醫院|總醫院|附設醫院|護理之家|安養中心|養護中心|幼兒園|幼稚園|補習班|療養院|日照中心|長照中心|身心科|醫院|診所|大學|科大|國中|國小|高中|高職|教會)$/u.exec(match[0])?.[0].length ?? 0;
    const stem = match[0].slice(0, -kindLength);
    const [before, name] = hanNameWithin(stem);
    if (name.length < 2 || name.length > 6 || hanGeneric.test(name) || /附近|哪/u.test(name)) return [];
    return [{ start: match.index + before, end: match.index + match[0].length, type: 'ORGANISATION', detector: 'hanInstitution', confidence: 0.75 }];
  });
}

/** Finds hospitals, schools and employers by name. */
export function findOrganisations(read: ReadText): readonly FoundIdentifier[] {
  const { text, tokens, roles, hasHan } = read;
  const hasInstitution = (roles & role.institution) !== 0 && tokens.some((token) => token.isCapitalised && (token.roles & role.institution) !== 0);
  const possible = rules.filter(({ needs }) => (needs === 0 ? hasHan : (roles & needs) !== 0 && (needs !== role.institution || hasInstitution)));
  const byRule = possible.flatMap(({ detector, pattern, confidence }) =>
    [...text.matchAll(pattern)].flatMap((match): FoundIdentifier[] => {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      return name === '' ? [] : [{ start, end: start + name.length, type: 'ORGANISATION', detector, confidence }];
    }),
  );
  const all = [...byRule, ...findFirms(read)];
  return hasHan ? [...all, ...findHanInstitutions(text)] : all;
}
