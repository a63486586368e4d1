import type { PhiCategory } from '../triage.ts';
import { wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

/** What a word near a number says that the number is. A weak one is also an everyday word: "in that case". */
export interface NumberCue {
  readonly type: PhiCategory;
  readonly isWeak: boolean;
  /** Nothing but words like "no", "is", "id" stands between. */
  readonly isDirect: boolean;
  /** The word or mark right before the number announces one: "is", ":", "no.". */
  readonly isLinked: boolean;
  /** It announces a number and nothing else: "no.", "#", "id", not "is". */
  readonly isNumbered: boolean;
}

/** Version 1, 2026-11. Own collection; a word with `~` is weak. */
const cues: readonly (readonly [PhiCategory, string])[] = [
  ['MEDICAL_RECORD', 'mrn chart uhid crn hrn umr hn accession specimen ~record ~records ~hospital ~hosp ~patient ~file ~case ~lab ~sample ~opd ~ipd ~folio ~subject ~participant ~prescription ~rx ~barcode ~op ~ip ~folder ~admission ~ray ~xray ~scan ~slide ~outpatient'],
  ['HEALTH_PLAN', 'nhs nhi medicare medicaid policy subscriber beneficiary member membership abha ramq ohip ~insurance ~insurer ~plan ~group ~claim ~health'],
  ['SSN', 'ssn social ~security ~sin'],
  ['ID', 'hkid nric fin mykad bvn nin sécu secu insee nss dossier curp dni nie bsn cpf ahv ubrn emirates ~ic ~eid passport aadhaar aadhar adhaar adhar uid pan voter arc nino national identity roll badge enrolment enrollment fir dod ein ~ni ~id ~resident ~residence ~residency ~student ~employee ~employment ~staff ~tax ~tin ~visa ~ref ~reference ~rta ~incident ~ticket ~application ~service ~veteran ~warrant ~matric ~matriculation ~candidate ~candidature ~court ~docket ~police ~report ~matter ~inmate ~dnr ~bed'],
  ['ACCOUNT', 'account acct iban sort routing invoice card mastercard amex debit credit ~order ~receipt ~bill ~voucher ~challan ~booking ~confirmation ~tracking ~pnr ~utr'],
  ['LICENCE', 'licence license licences driver driving dea npi gmc nmc ~permit'],
  ['VEHICLE', 'plate plates vin chassis reg registration registered ~vehicle ~tag'],
  ['DEVICE', 'serial sn imei udi ~device ~pacemaker ~stimulator ~implant ~pump ~lot ~model'],
  ['FAX', 'fax facsimile'],
];

const meaning = new Map(cues.flatMap(([type, words]) => words.split(' ').map((word) => [word.replace('~', ''), { type, isWeak: word.startsWith('~') }] as const)));
const links = new Set(['no', 'nr', 'num', 'nos', 'number', 'numbers', 'id', 'ids', 'code', 'is', 'was', 'are', 'reads', 'says', 'being', 'as', 'the', 'its', 'it', 's', 'my', 'his', 'her', 'card', 'ending', 'last', 'four', 'digits', 'in', 'with', 'n']);
const announcing = new Set(['no', 'nr', 'num', 'number', 'numbers', 'id', 'code', 'is', 'was', 'reads', 'says', 'as', 'are', 'shows', 'starting']);
const numbering = new Set(['four', 'digits', 'no', 'nr', 'num', 'number', 'numbers', 'id', 'code']);
const reach = 9;

/** The end of a sentence lies in this gap; "no. 5" and "ref. 5" do not end one. */
function endsSentence(text: string, from: number, to: number, before: string): boolean {
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\n' || mark === '!' || mark === '?' || mark === ';') return true;
    if (mark === '.' && at + 1 < to && before.length > 4) return true;
    if (mark === '.' && at + 1 < to && !links.has(before) && !meaning.has(before)) return true;
  }
  return false;
}

/** What the words before the number that begins at token `from` say it is; the nearest strong one counts, else the nearest. */
export function cueBefore({ text, tokens }: ReadText, from: number): NumberCue | undefined {
  let weak: NumberCue | undefined;
  let isDirect = true;
  let isLinked = false;
  let isNumbered = false;
  for (let at = from - 1; at >= 0 && at >= from - reach; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return weak;
    const next = tokens[at + 1]?.start ?? text.length;
    const isCue = (token.roles & role.idCue) !== 0;
    const word = isCue || at === from - 1 || isDirect || text.charAt(token.end) === '.' ? wordOf(text, token) : '';
    if (endsSentence(text, token.end, next, word)) return weak;
    if (at === from - 1) {
      isNumbered = numbering.has(word) || /[:#=]/.test(text.slice(token.end, next));
      isLinked = isNumbered || announcing.has(word);
    }
    if (isDirect) isNumbered ||= numbering.has(word);
    const cue = isCue ? meaning.get(word) : undefined;
    if (cue !== undefined && (word !== 'id' || weak === undefined)) {
      if (!cue.isWeak) return weak?.isDirect === true && !isDirect ? weak : { ...cue, isDirect, isLinked, isNumbered };
      weak ??= { ...cue, isDirect, isLinked, isNumbered };
    } else if (!links.has(word)) isDirect = false;
  }
  return weak;
}

/** What the words behind say: "00483920 is my chart number", "88213 (patient no)". */
export function cueAfter({ text, tokens }: ReadText, to: number): NumberCue | undefined {
  const [end, next] = [tokens[to]?.end ?? 0, tokens[to + 1]];
  if (next === undefined) return undefined;
  const isNamed = /^ ?(?:\(|=)/.test(text.slice(end, next.start)) || /^(?:is|was|as|being)$/.test(wordOf(text, next));
  if (!isNamed) return undefined;
  for (let at = to + 1; at <= to + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > to + 1 && /[,.!?;\n]/.test(text.slice(tokens[at - 1]?.end ?? 0, token.start)))) return undefined;
    const cue = (token.roles & role.idCue) === 0 ? undefined : meaning.get(wordOf(text, token));
    if (cue !== undefined) return { ...cue, isDirect: false, isLinked: true, isNumbered: false };
  }
  return undefined;
}
