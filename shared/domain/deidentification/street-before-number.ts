import { matchAt, wordOf, type ReadText, type Token } from './read-text.ts';
import { isNumberToken, type Stretch } from './street-shape.ts';
import { role } from './word-roles.ts';

/** How streets end that are one word, from Iceland to Greece. Version 2, 2026-11. Own collection. */
const suffixed = /(?:gata|gatan|gatu|gränd|gränden|stigen|backen|torget|vägen|gate|gaten|gade|stræde|vænget|torv|strasse|straße|str|gasse|gässli|allee|allé|damm|ufer|brücke|platz|graben|vej|vei|veien|veg|vegen|bakken|svingen|weg|laan|straat|steeg|plein|kade|dreef|singel|gracht|hove?|zuidhove|achterberghove|stredet|utca|katu|kuja|polku|tie|raitti|braut|brautar|vegur|stígur|stræti|rodda|hlíð|plads|terrasse|gatve|iela)$/iu;
/** Kinds of streets that stand behind the name, parted from it. */
const kindsBehind: ReadonlySet<string> = new Set('u utca út útja tér tere krt körút köz sor kapu rkp sétány park str strasse straße platz gasse weg allee tee tänav mnt pst iela gatve g trg cesta ulica ul put prilaz gade vej katu tie gate vei gata vägen terrasse plass plads sok sk cad caddesi mah bul'.split(' '));
/** Kinds that stand before it. */
const kindsBefore: ReadonlySet<string> = new Set('ul ulica al aleja os plac pl via viale vicolo corso piazza largo calle avenida av avda rua rúa travessa praça paseo carrer camino cuesta ronda plaza carrera jalan jln lorong rue rué chemin impasse allée quai cours strada str bulevardul calea aleea piata odos leoforos nám náměstí třída namesti trida pod'.split(' '));
/** What announces an address: behind it a name and a number are one, whatever they are called and in whatever case. */
const announced = /(?<=(?:(?:lives?|living|resid(?:e|es|ing)|staying|located|situated|office is|restaurant is|arrived|stop|off|meet (?:me|you|him|her|us)) (?:at|on)|address(?:es)?(?: is|:)?|here they are:|corner of|side of|(?:sent|send it|new one|return|deliver(?:ed)?|moved?|is|drive (?:me )?) to|enter on|station is on|wohne in|bor på|bor i|asun|woon op)\s{1,3}(?:the corner of )?(?:\d{2,6}[ ,]\s?)?)/iuy;
const behind = /\s{1,6}(?:apt|suite|unit|flat|app)\.?\s?\d/iuy;
const joined = /^(?: |\. ?|-|['’])$/;
const mostWords = 4;

/** Where the name begins that ends before the number: words with capitals and small ones between; `isLoose` takes any word. */
function nameBefore({ text, tokens }: ReadText, number: number): number {
  let from = number;
  for (let at = number - 1; at >= Math.max(0, number - mostWords); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || token.hasDigit || !joined.test(text.slice(token.end, next.start))) break;
    if ((token.roles & (role.plain | role.month | role.weekday)) !== 0 && !kindsBefore.has(wordOf(text, token)) && !kindsBehind.has(wordOf(text, token))) break;
    if (/[.!?]/.test(text.slice(token.end, next.start)) && token.end - token.start > 6) break;
    from = at;
    if (kindsBefore.has(wordOf(text, token)) && at < number - 1) break;
  }
  return from;
}

function isMeasured(text: string, { end }: Token): boolean {
  return matchAt(/\s?(?:mg|ml|mcg|g|units?|tablets?|times|years?|days?|weeks?|months?|hours?|min(?:ute)?s?|kg|lbs?|cm|mm|%)(?![\p{L}])/iuy, text, end) !== null;
}

/** "Storgata 14B", "Király u. 15.", "ul. Grochowa 80", "lives at Harjukuja 54": the street before its number, with the figures before both. */
export function streetBeforeNumber(read: ReadText, number: number): Stretch | undefined {
  const { text, tokens } = read;
  const [last, token] = [tokens[number - 1], tokens[number]];
  if (last === undefined || token === undefined || last.hasDigit || !/^\.? $/.test(text.slice(last.end, token.start)) || !isNumberToken(read, number) || isMeasured(text, token)) return undefined;
  const word = wordOf(text, last);
  const from = nameBefore(read, number);
  const first = tokens[from];
  if (first === undefined || from === number) return undefined;
  const isNamed = from < number - 1 && (kindsBehind.has(word) ? tokens[from]?.isCapitalised === true : kindsBefore.has(wordOf(text, first)) && tokens[from + 1]?.isCapitalised === true);
  const isOne = word.length > 5 && suffixed.test(word) && (last.isCapitalised || matchAt(announced, text, first.start) !== null);
  const isTold = (first.isCapitalised && matchAt(behind, text, token.end) !== null) || (word.length > 2 && matchAt(announced, text, first.start) !== null);
  if (!isNamed && !isOne && !isTold) return undefined;
  const begins = isOne && !isNamed && !isTold && !first.isCapitalised ? last : first;
  const before = tokens[tokens.indexOf(begins) - 1];
  const isNumbered = before?.hasDigit === true && !before.hasLetter && before.end - before.start <= 6 && begins.start - before.end === 1;
  return { start: isNumbered ? before.start : begins.start, end: token.end, confidence: 0.8 };
}
