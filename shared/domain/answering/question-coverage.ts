/** How far an answer meets one question. A hint for people, not a verdict: it sees words, not sense. */
export type Coverage = 'answered' | 'partly' | 'not';

/** What a question asks for, and the words by which an answer gives it. */
interface Facet {
  readonly asks: RegExp;
  readonly gives: RegExp;
}

const facets: readonly Facet[] = [
  {
    asks: /\b(?:normal|harmless|benign|dangerous|serious|okay)\b|正常|嚴重|危險/iu,
    gives: /\b(?:(?:is|are|be|quite|perfectly|completely) (?:normal|harmless|benign|expected|common)|not (?:dangerous|serious|normal)|very common|nothing unusual)\b|正常|不嚴重|不危險|很常見|無害|良性/iu,
  },
  {
    asks: /\b(?:how long|last|lasts|lasting|persist|this long|go away)\b|多久|持續/iu,
    gives: /\b(?:days?|weeks?|months?|years?|long time|temporar\w*|last|lasts|persist\w*|go(?:es)? away|pass(?:es)?|chronic)\b|[天週月年]|多久|持續|長期|短期|暫時/iu,
  },
  {
    asks: /\b(?:why|what causes?|what is causing|reason|due to|where does)\b|為什麼|為何|原因|怎麼會/iu,
    gives: /\b(?:because|causes?|caused|due to|results? from|triggered|reasons?|comes? from|linked to|related to)\b|因為|原因|造成|引起|導致|由於|相關/iu,
  },
  {
    asks: /\b(?:tests?|scan|mri|ct|emg|electromyograph\w*|blood work|x-?ray|eeg)\b|檢查|抽血|核磁|肌電圖|腦波/iu,
    gives: /\b(?:tests?|scans?|mri|ct|emg|electromyograph\w*|blood|x-?ray|eeg|examination)\b|檢查|抽血|核磁|肌電圖|腦波/iu,
  },
  {
    asks: /\b(?:medication|medicine|drugs?|pills?|tablets?|vitamins?|antidepressants?|side effects?|dose)\b|藥|維他命|副作用/iu,
    gives: /\b(?:medications?|medicines?|drugs?|pills?|tablets?|vitamins?|antidepressants?|side effects?|dose|prescri\w*)\b|藥|維他命|副作用/iu,
  },
  {
    asks: /\b(?:could it be|can it be|is it possible|is this|do i have|might it be|likely|chance|risk)\b|會不會是|是不是|有可能|可能是/iu,
    gives: /\b(?:likely|unlikely|likelihood|rare|rarely|possible|possibly|probabl[ey]|chance|risk|may be|might be|suggests?|typical)\b|可能|機率|少見|罕見|不像|像是/iu,
  },
  {
    asks: /\b(?:get worse|worsen|get better|improve|cured?|curable|recover\w*|heal)\b|會好|惡化|痊癒|治好|改善/iu,
    gives: /\b(?:worse\w*|better|improv\w*|cured?|curable|recover\w*|heal\w*|progress\w*|prognosis|settle\w*)\b|好轉|惡化|痊癒|治癒|改善|恢復/iu,
  },
  {
    asks: /\b(?:should i|what (?:can|should|do) i do|do i need|how (?:can|do|should) i|which (?:doctor|specialist|department)|where should)\b|該怎麼|怎麼辦|需要|應該|要不要|看哪|哪一科|如何/iu,
    gives: /\b(?:should|advis\w*|recommend\w*|suggest\w*|try|consult|see an?|visit|need to|important to|please|make an appointment)\b|建議|應該|可以|需要|請|就醫|就診|看診/iu,
  },
];

const everyday = new Set(
  'a about am an and any are as at be been but by can could did do does for from had has have how i if in is it its last long me might my no not of on or our should so that the them then there these they this to too was what when which who why will with would you your doctor please also just'.split(' '),
);

const everydayHan = /[請問這樣那嗎吗呢的了我你您是有在要會可以該還和與或也都就什麼]/u;

/** How far `reply` meets `question`: options of an either-or, the kinds of thing asked for, else shared words. */
export function coverageOf(question: string, reply: string): Coverage {
  const options = optionsOf(question);
  if (options !== undefined) {
    const met = options.filter((option) => mentions(reply, option)).length;
    return met === options.length ? 'answered' : met > 0 ? 'partly' : 'not';
  }
  const asked = facets.filter(({ asks }) => asks.test(question));
  if (asked.length === 0) return coverageByWords(question, reply);
  const met = asked.filter(({ gives }) => gives.test(reply)).length;
  if (met === 0) return 'not';
  const subject = asked.reduce((rest, { asks }) => rest.replace(new RegExp(asks.source, 'giu'), ' '), question);
  return met === asked.length && (wordsOf(subject).length === 0 || coverageByWords(subject, reply) !== 'not') ? 'answered' : 'partly';
}

/** The two ends of "X or Y?": their last telling words, which differ where the rest is the same. */
function optionsOf(question: string): [string, string] | undefined {
  const parts = /^(.+?)(?:\s+or\s+|，?還是|或是|或者)(.+)$/iu.exec(question.replace(/[?？\s]+$/u, ''));
  const [left, right] = [lastWord(parts?.[1]), lastWord(parts?.[2])];
  return left !== undefined && right !== undefined && left !== right ? [left, right] : undefined;
}

function lastWord(part: string | undefined): string | undefined {
  return part === undefined ? undefined : wordsOf(part).at(-1);
}

function mentions(reply: string, word: string): boolean {
  const words = new Set(wordsOf(reply));
  return words.has(word);
}

function coverageByWords(question: string, reply: string): Coverage {
  const asked = new Set(wordsOf(question));
  const said = new Set(wordsOf(reply));
  if (asked.size === 0) return 'partly';
  const shared = [...asked].filter((word) => said.has(word)).length / asked.size;
  return shared >= 0.6 ? 'answered' : shared >= 0.25 ? 'partly' : 'not';
}

/** Telling words as stems; Chinese as pairs of characters. */
function wordsOf(text: string): string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];
  const stems = latin.filter((word) => word.length > 2 && !everyday.has(word)).map(stemOf);
  const pairs = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const chars = Array.from(run);
    return chars.slice(1).map((char, at) => `${chars[at]}${char}`);
  });
  return [...stems, ...pairs.filter((pair) => !everydayHan.test(pair))];
}

/** Field words by root (neurologist, neurology, neurological), others without their ending. */
function stemOf(word: string): string {
  const root = /^(?:neurolog|psychiatr|psycholog|twitch|anxi|depress|medic)/u.exec(word)?.[0];
  return root ?? word.replace(/(?:ing|ed|es|s)$/u, '').slice(0, 7);
}
