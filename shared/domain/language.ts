/** BCP 47 tags that every triage step can judge. Another language makes urgency `unknown`, so a person looks. */
export const triageLanguages = ['en', 'zh-Hant'] as const;

/** True when the triage steps can judge a text in this language; regional forms such as `en-GB` count as their language. */
export function isTriageLanguage(language: string): boolean {
  const tag = language.toLowerCase();
  return tag === 'en' || tag.startsWith('en-') || ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'].some((known) => tag === known || tag.startsWith(`${known}-`));
}

/** Frequent words that tell Latin-script languages apart; words shared by several are left out on purpose. */
const frequentWords: Readonly<Record<string, string>> = {
  en: `the and is are was were have has had having been be i i'm i've im ive my me we our you your he she his her they their it its it's
    this that these those there what when where which who why how can could should would will shall may might must do does did don't doesn't
    didn't can't cant dont won't not with without from for about after before because since while until than then of to on at by if but so or
    very really just also always never ever again still only even more much many some any all every been being feel feeling felt think know
    want need help please thank thanks hello hi dear doctor pain headache hurt hurts sick tired dizzy numb numbness weak weakness seizure
    stroke anxiety depression depressed suicide kill die dead life sleep head face arm leg hand side left right mother father husband wife
    son daughter brother sister years year months month weeks week days day today yesterday morning night worse better sudden suddenly
    severe medicine medication pills tablets took taken taking stop stopped started get got go going went see saw seen call ambulance`,
  es: `el los las una unos unas y que está están estoy tengo tiene tienen hace desde pero muy mucho mucha también porque cuando cómo qué por
    para con sin mi mis su sus del al soy eres somos fue ha he han siento dolor cabeza médico ayuda quiero puedo hijo hija años meses días`,
  fr: `le les une des du et est sont suis ai avez avons depuis mais très beaucoup aussi parce quand comment pour avec sans mon ma mes son sa
    ses je tu il elle nous vous ils qui ne pas plus c'est j'ai mal tête médecin aide veux peux fils fille ans mois jours dans sur cette`,
  de: `der das ein eine einen und ist sind bin habe hat haben seit aber sehr auch weil wenn wie für mit ohne mein meine meinen sein ihre ich du
    er sie wir ihr nicht mehr kopf schmerzen arzt hilfe kann will sohn tochter jahre monate tage im auf dem den von zu bei nach`,
  pt: `os uma umas estou tenho tem têm faz desde mas muito muita também porque quando como meu minha seu sua são sou você não dor cabeça
    médico ajuda quero posso filho filha anos meses dias com sem pelo pela`,
  it: `il gli una è sono ho hai hanno da ma molto anche perché quando come mio mia suo sua non più dolore testa medico aiuto voglio posso figlio
    figlia anni mesi giorni con senza della nella che di`,
  nl: `het een en zijn ben heb heeft sinds maar zeer ook omdat wanneer hoe voor met zonder mijn ik jij wij niet meer hoofd pijn arts hulp kan
    wil zoon dochter jaar maanden dagen op van naar bij deze`,
  id: `saya anda dia kami yang dan ini itu dengan untuk dari tidak sudah sakit kepala dokter tolong bisa mau anak tahun bulan hari karena
    sejak sangat juga di ke adalah`,
  vi: `tôi của là và không có được cho với này bị đau đầu bác sĩ người năm tháng ngày rất cũng nhưng khi`,
  tl: `ako ikaw siya kami ang mga ng sa na hindi po ko mo masakit ulo doktor tulong gusto anak taon buwan araw kasi lang`,
  tr: `ben sen biz ve bir bu şu için ile çok değil var yok ama çünkü ağrı baş doktor yardım oğlum kızım yıl ay gün`,
  pl: `jest są mam masz nie tak ale bardzo też ponieważ kiedy jak dla bez mój moja się ból głowy lekarz pomoc chcę mogę syn córka lat`,
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(frequentWords)) {
  for (const word of words.split(/\s+/)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Characters written in one of the two Chinese scripts only. */
const traditionalOnly = new Set(
  '們個這來時說會對過還後點無頭體為麼嗎請問醫師藥經歲開關見覺讓從發現聽視壓痠麼當樣實應該變動學業錢長門間電話車東親媽爺婦處術檢驗療腦臟腎膚腫瘤癲癇躁鬱憂慮緊張陣抽搐語識側邊臉麻樓殺傷葉絕聲總與樂條帶氣幾區國際紙給結線約級組終續維腳腸興護讀誰認證較輕轉連進遠運選適難離雖雙雞題顏額顧類顯風飯飲養驚體齒龍',
);
const simplifiedOnly = new Set(
  '们个这来时说会对过还后点无头体为么吗请问医师药经岁开关见觉让从发现听视压当样实应该变动学业钱长门间电话车东亲妈爷妇处术检验疗脑脏肾肤肿疡癫痫郁忧虑紧张阵语识侧边脸楼杀伤叶绝声总与乐条带气几区国际纸给结线约级组终续维脚肠兴护读谁认证较轻转连进远运选适难离虽双鸡题颜额顾类显风饭饮养惊齿龙',
);
for (const shared of [...simplifiedOnly].filter((character) => traditionalOnly.has(character))) {
  simplifiedOnly.delete(shared);
  traditionalOnly.delete(shared);
}

interface Scripts {
  latin: number;
  han: number;
  kana: number;
  hangul: number;
  other: Map<string, number>;
  traditional: number;
  simplified: number;
}

const otherScripts: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['te', /\p{Script=Telugu}/u],
  ['th', /\p{Script=Thai}/u],
  ['el', /\p{Script=Greek}/u],
];

/** A text's language is judged from its beginning: enough to tell, and bounded. */
const judgedCharacters = 4_000;

function countScripts(text: string): Scripts {
  const scripts: Scripts = { latin: 0, han: 0, kana: 0, hangul: 0, other: new Map(), traditional: 0, simplified: 0 };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x41) continue;
    if (code < 0x250 || (code >= 0x1e00 && code <= 0x1eff)) scripts.latin += /\p{L}/u.test(character) ? 1 : 0;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x20000 && code <= 0x3134f)) {
      scripts.han += 1;
      if (traditionalOnly.has(character)) scripts.traditional += 1;
      if (simplifiedOnly.has(character)) scripts.simplified += 1;
    } else if (code >= 0x3041 && code <= 0x30ff) scripts.kana += 1;
    else if (code >= 0xac00 && code <= 0xd7af) scripts.hangul += 1;
    else {
      const known = otherScripts.find(([, pattern]) => pattern.test(character));
      if (known !== undefined) scripts.other.set(known[0], (scripts.other.get(known[0]) ?? 0) + 1);
    }
  }
  return scripts;
}

function latinLanguage(text: string): string {
  const scores = new Map<string, number>();
  for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(/[\p{L}']+/gu)) {
    for (const language of languagesOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  let best = 'und';
  let most = 0;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}

/**
 * The language of a text as a BCP 47 tag, by script and frequent words: `en`, `zh-Hant`, `zh-Hans`, `ja`, `ko`, `es` …,
 * or `und` when there is nothing to tell by. A Chinese text written with shared characters only counts as `zh-Hant`.
 */
export function detectLanguage(text: string): string {
  const judged = text.slice(0, judgedCharacters).replace(/\[[A-Z_]+(?: \d+|, \d{4})?\]/g, ' ');
  const scripts = countScripts(judged);
  const [other, otherCount] = [...scripts.other].reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0] as const);
  const asian = (scripts.han + scripts.kana + scripts.hangul) * 3;
  if (otherCount > scripts.latin && otherCount > asian) return other;
  if (asian <= scripts.latin) return latinLanguage(judged);
  if (scripts.hangul > scripts.han && scripts.hangul > scripts.kana) return 'ko';
  if (scripts.kana * 8 > scripts.han) return 'ja';
  return scripts.simplified > scripts.traditional ? 'zh-Hans' : 'zh-Hant';
}
