import type { FoundIdentifier } from './found-identifier.ts';
import { medicineStem, notNames } from './protected-words.ts';
import type { ReadText } from './read-text.ts';
import { isEveryday } from './trained-names.ts';
import { role } from './word-roles.ts';

const capitalised = String.raw`\p{Lu}[\p{L}'’-]{1,20}`;
const nick = String.raw`(?:["“‘(]\p{L}[\p{L} -]{0,15}["”’)] )?`;
const particle = String.raw`(?:(?:bin|binti|bte|binte|ibn|ben|s/o|d/o|a/l|a/p|van|der|den|von|de|del|da|dos|la|al|el|e|y) ){0,2}`;
const fullName = String.raw`${capitalised}(?: ${nick}${particle}${capitalised}){0,4}`;
/** Words that are given names too, and what only a person does: "Will said", "Ask May." */
const wordName = '(?:Will|May|April|June|August|Hope|Grace|Faith|Joy|Mark|Bill|Rose|Lily|Daisy|Ivy|Pat|Sue|Rob|Nick|Jack|Art|Drew|Guy|Chase|Grant|Summer|Autumn|Dawn|Eve|Star|Can|Angel|Sky|River|Jade|Ruby|Pearl|Amber|Crystal|Heather|Hazel|Robin|Jay|Wade|Miles|Rich|Frank|Chip|Bob|Harry|Dean|Duke|Earl|Norm|Mike|Gene|Dot|Penny|Patience|Charity|Mercy|Blessing|Precious|Favour|Gift|Peace|Praise|Glory|Comfort)';
const kin = '(?:husband|wife|son|daughter|mother|mum|mom|father|dad|brother|sister|partner|boyfriend|girlfriend|fiancee?|cousin|uncle|aunt|auntie|aunty|niece|nephew|grandmother|grandma|gran|nan|grandfather|grandad|grandpa|grandson|granddaughter|stepson|stepdaughter|flatmate|roommate|neighbou?r|carer|caregiver|friend|boss|mate)';
/** What people put before the name of an elder as a title. */
const elder = '(?:aunty|auntie|uncle|oga|mallam|alhaji|alhaja|pastor|didi|bhai|chacha|chachi|tita|tito|akka|kuya|pakcik|makcik|abang|baba|bro|sis)';
const says = '(?:says|said|told|tells|thinks|reckons|swears|insists|noticed|asked|wants|phoned|texted)';
const worker = '(?:[Cc]ounsell?or|[Tt]herapist|[Mm]atron|[Mm]idwife|[Nn]urse|[Pp]astor|[Cc]oach|[Cc]arer|[Pp]hysio|[Kk]eyworker|[Dd]oula|[Aa]unt|[Aa]untie|[Aa]unty|[Uu]ncle)';
const clauseStart = String.raw`(?:^|[.!?\n,;:(]\s{0,2})`;

interface Rule {
  readonly detector: string;
  readonly pattern: RegExp;
  readonly needs: number;
  readonly confidence: number;
  /** One of these the text must hold too, so that most texts are not searched. */
  readonly has?: readonly string[];
  /** Which words are no name here. */
  readonly isNone: (name: string) => boolean;
}

const nameOfWord = new RegExp(`^${wordName}$`, 'iu');
const isListed = (name: string): boolean => notNames.has(name.toLowerCase()) || medicineStem.test(name.toLowerCase());
const isUsual = (name: string): boolean => isListed(name) || isEveryday(name);
const never = (): boolean => false;
const isNobody = (name: string): boolean => /^(?:practitioner|specialist|training|sam|act|house|station|note|notes|visit|led|line|manager)$/i.test(name);
const isAdverb = (name: string): boolean => /ly$|^(?:who|and|or|also|always|never|just|now|even|still|only|then|keeps?|often|once|has|had|was|is|that|he|she|they|it|who's|again|too|here|there|usually|sometimes|already|doctor|once|later|recently|ever|what|kindly|in|at|on|as|of|from|with|both|all|apparently|himself|herself|law)$/i.test(name);

/** Whom people greet by no name. */
const isAddressee = (name: string): boolean => /^(?:doctors?|doc|dr|prof|professor|sirs?|madam|ma'am|maam|team|all|everyone|everybody|there|friends?|patients?|colleagues?|community|experts?|specialists?|neurologists?|psychiatrists?|nurses?|moderators?|ladies|gentlemen|folks|guys|again|reader|world|god|lord|diary|customer|support|staff|admin|support|you|my|the|and|i|in|on|to|a)$/i.test(name);

/** What must stand beside a word that lists or its spelling would not tell for a name. */
const rules: readonly Rule[] = [
  { detector: 'ownName', confidence: 0.85, needs: role.naming, has: ['ame'], isNone: isListed, pattern: new RegExp(String.raw`(?:(?<!\p{L})(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Pp]atient(?:'s)?) (?:(?:[Gg]ood|[Ff]ull|[Ff]irst|[Ll]ast|[Ff]amily|[Mm]iddle|[Rr]eal|[Gg]iven|[Mm]aiden) )?[Nn]ame(?:'s|’s| is| was|:)?|${clauseStart}(?:[Yy]o,? |[Hh]i,? |[Hh]ello,? )?[Nn]ame(?:'s|’s| is|:)) (?<name>${fullName})`, 'dgu') },
  { detector: 'greeted', confidence: 0.85, needs: role.closing, isNone: (name) => isAddressee(name) || (isUsual(name) && !nameOfWord.test(name)), pattern: new RegExp(String.raw`(?:^|[\n.!]\s{0,2})(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey) (?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof)\.? )?(?<name>${capitalised}(?: ${capitalised}){0,2})(?=\s?[,.!:;–—\n]|\s?$)`, 'dgu') },
  { detector: 'partOfName', confidence: 0.85, needs: role.naming, has: ['ame'], isNone: (name) => /^(?:basis|terms|tag|badge|initials?|change|only|calling|first|last|please|missing|unknown|withheld|spelled|spelt)$/i.test(name), pattern: new RegExp(String.raw`(?<!\p{L})(?:[Ll]ast|[Ff]irst|[Ff]amily|[Gg]iven|[Mm]aiden|[Mm]iddle|[Ss]ur|[Nn]ick) ?name(?:'s|’s| is|:)? (?<name>${capitalised})`, 'dgu') },
  { detector: 'nameOfMine', confidence: 0.85, needs: role.naming, has: [' name'], isNone: isListed, pattern: new RegExp(String.raw`(?<![\p{L}'’])(?<name>${capitalised}(?: ${capitalised})?),? (?:that's|that’s|thats|that is|which is) (?:my|his|her) (?:[Ff]irst |[Ll]ast |[Mm]iddle |[Rr]eal |[Ff]ull |[Gg]iven |[Ff]amily |[Pp]et |nick)?name`, 'dgu') },
  { detector: 'askedFor', confidence: 0.6, needs: role.naming, has: ['sk ', 'sk for ', 'ell '], isNone: (name) => isListed(name) && !nameOfWord.test(name), pattern: /(?<!\p{L})(?:[Aa]sk for|[Aa]sk|[Tt]ell) (?<name>\p{Lu}\p{Ll}{2,20})(?=\s?[.,;!]|$)/dgu },
  { detector: 'relation', confidence: 0.8, needs: role.person, has: [' (my ', ' (her ', ' (his ', ' (our ', ' (their ', ' (the '], isNone: (name) => name === 'I', pattern: new RegExp(String.raw`(?<![\p{L}'’-])(?<name>${capitalised}) \((?:my|her|his|our|their|the) (?:eldest |youngest |older |younger |elder |late |ex-?)?${kin}(?!\p{L})`, 'dgu') },
  { detector: 'ownedBy', confidence: 0.75, needs: role.person, isNone: never, pattern: new RegExp(String.raw`(?:^|[.!?\n]\s{0,2})(?<name>${wordName}),? (?:my|our) (?:eldest |youngest |older |younger |elder |late |ex-?)?${kin}(?!\p{L})`, 'dgu') },
  { detector: 'signedAs', confidence: 0.8, needs: role.person, isNone: isListed, pattern: new RegExp(String.raw`(?:^|[.!?\n]\s{0,2})(?<name>${capitalised}(?: ${capitalised})?), (?:mama|mummy|papa|daddy|${kin})[.!]?(?=\s{0,9}$|\n)`, 'dgu') },
  { detector: 'signed', confidence: 0.8, needs: role.closing, isNone: (name) => isListed(name) && !nameOfWord.test(name), pattern: new RegExp(String.raw`(?<!\p{L})(?:[Tt]hanks?|[Tt]hank you|[Cc]heers|[Rr]egards|[Yy]ours|[Ll]ove|[Ss]incerely|[Ff]aithfully|[Bb]est|[Tt]ruly|[Ss]igned|XOXO|xoxo|[Tt]a)(?: so much| a lot| in advance| again)?(?:\s?[,.!:–—\n-]\s{0,3}|(?<=[Rr]egards|[Cc]heers|[Tt]hanks)\s)(?<name>${capitalised}(?: (?:${capitalised}|\p{Lu}\.?(?!\p{L})))?)(?=[\s.]{0,3}(?:x{1,4}o?x?)?[\s.]{0,3}(?:$|\n))`, 'gdu') },
  { detector: 'elder', confidence: 0.7, needs: role.titled, isNone: (name) => isAdverb(name) || notNames.has(name.toLowerCase()), pattern: new RegExp(String.raw`(?<!\p{L}|(?:my|his|her|our|your|their|the|an|a|and|or|that|this|some|one) )${elder} (?<name>\p{Ll}{3,20}) (?=${says}(?!\p{L}))`, 'dgu') },
  { detector: 'relationSays', confidence: 0.7, needs: role.reporting, isNone: (name) => isAdverb(name) || (isUsual(name) && !nameOfWord.test(name)), pattern: new RegExp(String.raw`(?<![\p{L}'’-])${kin} (?<name>\p{L}{3,20}) (?=(?:says|said|told|tells|thinks|reckons|swears|insists)(?!\p{L}))`, 'dgiu') },
  { detector: 'worker', confidence: 0.75, needs: role.titled, isNone: isNobody, pattern: new RegExp(String.raw`(?<!\p{L})${worker} (?<name>${wordName}|(?<=[Uu]ncle |[Aa]unt |[Aa]untie |[Aa]unty )(?!Sam|Ben's|Bessie|Jemima|Flo\b)\p{Lu}\p{Ll}{2,15})(?![\p{L}'’-]| \d)`, 'dgu') },
  { detector: 'wordSays', confidence: 0.7, needs: role.reporting, isNone: never, pattern: new RegExp(String.raw`(?<![\p{L}'’-])(?<name>${wordName}) (?=${says}(?!\p{L}))`, 'dgu') },
  { detector: 'family', confidence: 0.7, needs: role.person, has: ['e are the ', 'e\'re the ', 'e’re the ', 'amily the ', 'amily is the ', 'amily are the ', 'ighbours the ', 'ighbors the ', 'ighbours, the ', 'ighbors, the ', 'ighbour the ', 'ighbor the ', 'ighbour, the ', 'ighbor, the '], isNone: isUsual, pattern: /(?<!\p{L})(?:[Ww]e are|[Ww]e're|[Ww]e’re|family(?: is| are)?|neighbou?rs,?) the (?<name>\p{L}{3,20}s)(?=[.,;!)\n]|$)/dgu },
  { detector: 'initial', confidence: 0.7, needs: role.naming, has: [': '], isNone: never, pattern: /(?<!\p{L})(?:[Tt]o whom|[Pp]atient|Pt|[Nn]ame|Re|From): (?<name>\p{Lu}\.(?: ?\p{Lu}\.){0,2})(?=[\s,])/dgu },
  { detector: 'particle', confidence: 0.75, needs: role.naming, isNone: isUsual, pattern: /(?<!\p{L})(?:dr|prof|mr|mrs|ms|miss)\.? (?:ó|ní|o'|mac|mc|van|von|de|di|da|el|al|ben|bin|del|la|le) (?<name>\p{L}{3,20})/dgiu },
];

/** Those that hold where no capital tells a name from a word. */
const inSmallLetters: ReadonlySet<string> = new Set(['ownName', 'partOfName', 'nameOfMine', 'relation', 'worker', 'signedAs', 'signed']);

/** These say so themselves, whatever the word is. */
const trusted: ReadonlySet<string> = new Set(['partOfName', 'nameOfMine', 'worker']);

const endsInRelation = new RegExp(String.raw`, (?:mama|mummy|papa|daddy|${kin})[.!]?\s{0,9}$`, 'u');

/** Whether somebody may sign with what they are to the patient: only where a line ends so. */
function mayBeSigned(text: string): boolean {
  return text.includes('\n') || endsInRelation.test(text.slice(-40));
}

/** Finds names by what can stand beside a name only: "my name X", "last name Y", "Will (her son)", "aunty bisi says". */
export function findIntroducedNames({ text, roles }: ReadText, isRaised = false): FoundIdentifier[] {
  return rules.filter(({ needs, detector, has }) => (roles & needs) !== 0 && (has === undefined || has.some((words) => text.includes(words))) && (!isRaised || inSmallLetters.has(detector)) && (detector !== 'signedAs' || mayBeSigned(text))).flatMap(({ detector, pattern, confidence, isNone }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): FoundIdentifier[] => {
      const name = match.groups?.['name'] ?? '';
      const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
      const first = name.split(/[ ,]/, 1)[0] ?? '';
      return isNone(first) || (isRaised && !trusted.has(detector) && isEveryday(first) && !nameOfWord.test(first)) ? [] : [{ start, end, type: 'NAME', detector, confidence }];
    }),
  );
}
