import { publicNames } from './public-names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const uses = (lines: string): ReadonlyMap<string, ReadonlySet<string>> => new Map(lines.trim().split('\n').map((line) => [line.trim().split(':', 1)[0] ?? '', set(line.slice(line.indexOf(':') + 1).trim())]));

/** Words that are names too, and what stands behind them where they name nobody: "Frank blood", "Ray of hope". Version 1, 2026-11. Own collection. */
const followers = uses(`
  frank: blood bleeding pus discussion talk conversation advice answer answers answering opinion psychosis seizures dementia haematuria stroke
  ray: of
  rays: of
  pat: on them him the dry down yourself myself
  jack: of up shit all plug squat socket
  nick: on of off
  wade: through into out across in
  sue: them him her the me us over anyone anybody you
  rob: a the me you him them us of
  bob: bob up down around cut
  mark: my your on of the where above below from under left
  bill: of arrived shock payment payments them
  dawn: chorus of on till until breaks prayer prayers
  hope: you this it that i we so all not everyone someone somebody everything things
  hopes: are were for
  grace: period of days
  joy: of gone
  faith: healer healers keeps school group
  art: therapy class classes group gallery school work teacher
  gene: test testing panel therapy mutation mutations
  chase: up the it them him after my results
  penny: dropped drop finally pinching
  crystal: clear meth shards arthritis arthropathy healing ball balls deposits glass sugar
  amber: light lights alert necklace beads list rating flag glass tinted lenses
  ruby: red wedding lenses
  pearl: barley earrings
  olive: oil oils tree skin green leaf
  hazel: nuts nut eyes
  ginger: tea root biscuits ale beer shots hair
  rose: water tea garden hip hips quickly from up tinted again sharply
  lily: pads pollen pond
  iris: scan scanner recognition melanoma clamp muscle
  ivy: league poison
  heather: honey
  violet: light colour color flashes
  daisy: chain chains
  basil: leaves seeds pesto ganglia
  jasmine: tea rice oil
  summer: heat holidays holiday time sun term
  autumn: term leaves
  april: fools showers better
  june: nearly bank
  may: i we it be have not also need help cause the this take well
  august: heat bank
  will: it i this he she they my the we there not be you that these power any
  charity: shop shops work run walk said group
  melody: repeats plays stuck
  sunny: days day weather side spells
  miles: away from per an on of
  grant: application applications money me
  dean: of
  earl: grey
  rich: food foods tea or sauce
  drew: blood up the it a bloods my
  guy: on fawkes from ropes said in
  don: my the a
  chip: on shop pan
  cash: in out flow machine
  star: jumps jump signs sign shaped fish
  sky: high blue tv sports
  harry: potter
  carol: singing singers service concert
  carols: by
  eve: of
  victor: meldrew
  max: dose out 
  tony: award awards
  oscar: winning
  emmy: awards award
  henry: hoover hoovers
  thomas: splint engine
  ben: nevis
  alexa: play
  christian: faith church science prayer group counsellor family school
  elsa: dress costume doll cake wig
  barbie: doll dolls legs
  mercy: of killing
  patience: with wears
  constance: lake
  angel: dust delight cake
  pepper: spray
  pinky: finger fingers ring toe
  lala: land
  lourdes: water
  violets: are
  chester: draws drawers
  paddy: power field fields
  educational: psychologist psychology psych`);

/** Behind these a name that is also a verb is one, in small letters: "I could sue". */
const verbs = set('sue rob nick chase mark pat bob wade grant bill drew jack don rose hope will may frank grace sage');
const beforeVerbs = set("could would should must might can can't couldn't wouldn't won't don't didn't never always i we they you heads who");
/** Behind these a thing that is also a name is one, in small letters: "a penny". */
const beforeThings = set('a an the some any each every no this that these those per another one');
const things = set('penny jack nick ray bill mark frank rose lily ivy iris daisy violet heather hazel olive amber ruby pearl crystal jade opal melody charity dawn grace hope faith joy patience mercy art gene chase grant summer autumn basil rosemary ginger sage holly poppy jasmine robin jay martin drake dean earl duke guy chip dot star sky river brook cliff dale glen heath carol harmony destiny chance norm rusty sandy stormy misty dusty buddy victor max miles');

/** Whole names that are well known, but also many others'. */
const ordinary: ReadonlySet<string> = new Set('robin williams,sam smith,dan brown,tom jones,matthew walker,matthew perry,john nash,rod stewart,phil collins,george michael,john lewis,mary berry,theresa may,emma watson,andy murray,harry kane,ruby wax,stephen king,matt haig,mike tyson,michael jordan,jim beam,jack daniels,lewis hamilton,michael jackson,stephen fry,simon cowell,ben stiller,joe wicks,carl jung,david beckham,johnny cash,john lennon,bob dylan,bill gates,jamie oliver,rob burrow,joe rogan,jane eyre,mark twain,marie curie,walter white,sheldon cooper,john wick,laura ashley,paul mitchell,mary kay,john deere,johnnie walker,captain morgan'.split(','));

interface Context {
  readonly words: ReadonlySet<string>;
  readonly cues: RegExp;
}

/** Words that are names, unless what stands near says what they are: flowers beside a garden, singers beside a song. Version 1, 2026-11. Own collection. */
const contexts: readonly Context[] = [
  { words: set('rose roses lily lilies ivy iris daisy violet poppy heather basil rosemary jasmine holly hazel olive fern fleur marigold camellia dahlia hyacinth laurel myrtle clover juniper sage ginger lavender bryony saffron'), cues: /\b(?:plant(?:s|ed|ing)?|garden(?:s|ed|ing)?|prun(?:e|ed|ing)|seeds?|flowers?|herbs?|pollen|vase|bouquet|blooms?|scent|smells?|pot|petals|hedge|weed(?:s|ed|ing)?|tea|poisonous|compost|oil)\b/i },
  { words: set('adele beyonce beyoncé rihanna madonna eminem drake shakira prince cher bjork björk lizzo sia dido enya moby sting bono seal pink stormzy dave kylie mozart bach chopin vivaldi beethoven tchaikovsky wagner handel haydn verdi elvis abba'), cues: /\b(?:songs?|sing(?:s|ing|er)?|sang|music|albums?|concerts?|listen(?:s|ed|ing)?|lyrics?|spotify|radio|earworm|tunes?|hums?|humming|piano|playlist|inside my head|shake it off)\b/i },
  { words: set('elsa olaf anna moana ariel belle simba nemo dory woody buzz bluey bingo thomas percy gordon harry hermione ron snape voldemort frodo gandalf sam yoda luke leia vader mario luigi zelda link peach sonic tails pikachu ash barbie ken'), cues: /\b(?:cartoons?|film|movies?|dress|costume|disney|frozen|books?|characters?|doll|toys?|pok[eé]mon|nintendo|video ?games?|lego|figures?|episodes?|screens?|engine)\b/i },
  { words: ordinary, cues: /\b(?:films?|movies?|actors?|actress|songs?|singers?|watch(?:ed|ing)?|telly|tv|series|show|podcasts?|interviews?|documentar(?:y|ies)|books?|novels?|read(?:ing)?|author|quot(?:e|ed)|died|famous|celebrit(?:y|ies)|listen(?:ed|ing)?|radio|whisk(?:e)?y|bourbon|drank|drink(?:s|ing)?|sober|shops?|sale|fashion|brand|everybody|everyone|on youtube|on the news)\b/i },
  { words: set('chanel dior mercedes tiffany armani lexus porsche dove olay hugo boss paris'), cues: /\b(?:perfumes?|scents?|sneeze|bags?|handbag|watch|cars?|drove|driving|soap|shampoo|cream|garage|brand)\b/i },
  { words: set('krishna rama ram shiva ganesh ganesha hanuman durga lakshmi kali vishnu buddha mary jesus moses abraham muhammad guru nanak waheguru shani saturn mars venus jupiter mercury'), cues: /\b(?:bhajans?|temple|puja|pooja|pray(?:s|ed|er|ers|ing)?|statue|god|lord|mandir|church|bible|gita|quran|faith|devotee|hymns?|fast(?:s|ing)?|planets?|retrograde|horoscope|astrolog\w{1,5})\b/i },
];
const near = 60;
const wordBefore = /(?<word>[\p{L}'’]{1,12})\s$/u;
const wordBehind = /^[\s,-]?\s?(?<word>[\p{L}&'’]{1,16})/u;
const doers = /\b(?:saw|met|told|asked|with|by|from|calls?|rang|texted)\s$/iu;
const relatives = /\b(?:husband|wife|son|daughter|mother|mum|mom|father|dad|brother|sister|partner|boyfriend|girlfriend|fianc[eé]e?|cousin|uncle|aunt|auntie|niece|nephew|friend|neighbou?r|boss|colleague|carer|named|called|name|am|i'm|im|dr\.?|mrs?\.?|ms\.?|miss|mate|pal|teacher|twins?|boy|girl|kid|baby|grandson|granddaughter|nurse|neurologist|doctor|therapist)\s$/iu;

/** "Basil, our neighbour", "Bill my father in law", "May (my wife": whose somebody is. */
const owned = /^(?:,? | \(| is | was )(?:my|our|his|her|their)\s/iu;

/** Whether a whole name that everybody knows is told of nobody here: not behind a relation or a title. */
export function isPublicName(shadow: string, from: number, plain: string): boolean {
  return publicNames.has(plain) && !relatives.test(shadow.slice(Math.max(0, from - 14), from));
}

/** Whether one word that is a name too is an everyday word here, by what stands before, behind or near it. */
export function isEverydayUse(shadow: string, from: number, end: number, plain: string): boolean {
  if (end - from > 24) return false;
  const before = (wordBefore.exec(shadow.slice(Math.max(0, from - 14), from))?.groups?.['word'] ?? '').toLowerCase();
  const isSmall = /^\p{Ll}/u.test(shadow.slice(from, from + 1));
  if (isSmall && ((verbs.has(plain) && beforeVerbs.has(before)) || (things.has(plain) && beforeThings.has(before)))) return true;
  const lead = shadow.slice(Math.max(0, from - 14), from);
  if (relatives.test(lead) || doers.test(lead)) return false;
  if (owned.test(shadow.slice(end, end + 14))) return false;
  const behind = (wordBehind.exec(shadow.slice(end, end + 18))?.groups?.['word'] ?? '').toLowerCase();
  if (followers.get(plain)?.has(behind) === true && /^\s/.test(shadow.slice(end, end + 1))) return true;
  const around = contexts.find(({ words }) => words.has(plain));
  return around !== undefined && (around.cues.test(shadow.slice(Math.max(0, from - near), from)) || around.cues.test(shadow.slice(end, end + near)));
}
