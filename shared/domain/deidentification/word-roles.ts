import { hashOf } from './naming/word-hash.ts';
import { cities } from './places.ts';

/** What a word can mean to the detectors of patterned identifiers, a bit each. */
export const role = {
  month: 1,
  weekday: 1 << 1,
  holiday: 1 << 2,
  /** "first" … "thirty". */
  ordinal: 1 << 3,
  /** "zero", "oh", "seven", "double". */
  digitWord: 1 << 4,
  /** "ten" … "hundred". */
  numberWord: 1 << 5,
  /** Makes a measurement of the number before it. */
  unit: 1 << 6,
  /** "street", "nagar"; also in lower case. */
  street: 1 << 7,
  /** "rise", "close": a street only when written with a capital. */
  maybeStreet: 1 << 8,
  /** "flat", "apt", "plot". */
  dwelling: 1 << 9,
  cityStart: 1 << 10,
  /** "in", "near", "from". */
  placeCue: 1 << 11,
  /** States and countries: these may stay, but go with the address that they end. */
  region: 1 << 12,
  idCue: 1 << 13,
  topLevelDomain: 1 << 14,
  platform: 1 << 15,
  mailProvider: 1 << 16,
  person: 1 << 17,
  ageCue: 1 << 18,
  phoneCue: 1 << 19,
  /** "score", "count": the number after it is no identifier. */
  measured: 1 << 20,
  /** Function words: never part of a street or place. */
  plain: 1 << 21,
  /** "live", "born", "moved". */
  residence: 1 << 22,
  /** "at", "dot" and how addresses on the web begin. */
  spelledAddress: 1 << 23,
  /** Ends or begins the name of an institution; `find-organisations.ts` looks only where one is. */
  institution: 1 << 24,
  knownOrganisation: 1 << 25,
  employment: 1 << 26,
  /** "name", "ask", and titles: `find-introduced-names.ts` looks only where one is. */
  naming: 1 << 27,
  /** "said", "told". */
  reporting: 1 << 28,
  /** "llp", "ward", "partner": an organisation when a name stands before. */
  firm: 1 << 29,
  /** "dear", "thanks", "regards": how a letter begins and ends. */
  closing: 1 << 30,
  /** "nurse", "aunty": people who go by their calling or age, with a name behind it. */
  titled: 1 << 31,
} as const;

/** Version 1, 2026-11. Own collection. */
const lexicon: readonly (readonly [number, string])[] = [
  [role.month, 'janvier février fevrier avril juin juillet août aout septembre octobre novembre décembre decembre enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre januar februar märz oktober dezember ramadan rajab shawwal muharram shaaban jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'],
  [role.weekday, 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'],
  [role.holiday, 'christmas xmas easter diwali deepavali holi eid ramadan thanksgiving halloween hanukkah boxing valentine good independence republic bank lunar chinese new'],
  [role.ordinal, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty'],
  [role.digitWord, 'zero oh o nought naught one two three four five six seven eight nine double triple treble'],
  [role.numberWord, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred nineties'],
  [
    role.unit,
    `mg mgs mcg ug g gm gms gram grams kg kgs ml mls l dl cc iu units unit mmol mol nmol pmol umol meq ng pg fl ppm bpm mmhg hz khz mhz ghz mm cm m km ft feet foot inch inches in metres meters miles mile yards lb lbs
    pound pounds stone st oz ounces kcal cal cals calories kj percent pct degrees degree celsius fahrenheit hours hour hrs hr h minutes minute mins min seconds second secs sec ms days day weeks week wks wk months month mths mos mo years year yrs yr times time x
    tablets tablet tabs tab pills pill capsules caps drops puffs doses dose sachets patches injections sessions episodes attacks seizures steps words people persons patients participants subjects women men children cells copies dollars usd gbp eur inr rs rupees euros quid bucks ntd pence cents cigarettes
    glasses cups drinks beers reps sets minutes' points out per ppl patients cycles rpm lux db watts volts volt mah w v amps pages members followers views likes cases deaths million billion thousand lakh lakhs crore k`,
  ],
  [role.street, 'street road avenue boulevard nagar marg chowk blvd strasse straße gali salai terrace crescent'],
  [
    role.maybeStreet,
    `st rd ave ln lane drive dr court ct place pl square sq close way circle cir highway hwy parkway pkwy gardens gdns grove row walk mews rise view hill hills park green end wharf quay mount vale croft drove fields field meadow meadows
    loop trail trl plaza turnpike pike route alley path cross main layout sector phase colony society enclave vihar puram pur halli residency apartments heights towers villas block section sec jalan jln lorong rue via viale calle avenida rua strada ul ulica quai allée impasse piazza carrer paseo chemin bypass crossing circus approach parade promenade strand broadway embankment rowe gate chase spur hollow ridge bend run crest manor estate estates arcade gdn lodge mansions wynd brae vennel garth hythe`,
  ],
  [role.dwelling, 'blk psc flat app appt appartement piso apt apartment unit suite ste room rm floor plot house door no h.no hno d.no block bldg building villa tower wing shop lot po p.o box pobox postbox'],
  [role.placeCue, 'in near at from to around outside of visit visiting via by toward towards leaving left reach reached nearby'],
  [
    role.region,
    `india china taiwan canada australia england scotland wales ireland usa us uk uae germany france japan pakistan singapore malaysia korea nepal bangladesh philippines indonesia thailand vietnam roc kingdom states
    california texas florida ohio michigan virginia georgia arizona oregon utah nevada kansas iowa maine hawaii alaska alabama wisconsin illinois indiana missouri minnesota colorado montana idaho wyoming nebraska oklahoma arkansas louisiana mississippi tennessee kentucky pennsylvania maryland delaware connecticut massachusetts vermont jersey carolina dakota hampshire washington
    kerala punjab gujarat maharashtra bihar karnataka telangana tamil nadu pradesh bengal rajasthan odisha assam haryana jharkhand ontario alberta quebec queensland victoria nsw
    al ak az ar ca co ct de fl ga hi id il ia ks ky la md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok pa ri sc sd tn tx ut vt va wa wv wi wy dc`,
  ],
  [
    role.idCue,
    `mrn chart record records hospital hosp patient file case accession lab specimen sample ref reference rta incident insurance insurer policy member membership subscriber beneficiary group plan claim medicare medicaid nhs nhi health
    ssn social security sin national identity id resident residence residency arc passport aadhaar aadhar adhaar adhar uid pan voter tax tin student employee employment staff roll badge enrolment enrollment licence license licences driver driving dea npi gmc nmc nmbi registration registered reg plate plates number vin chassis vehicle
    serial sn device imei udi pacemaker stimulator implant pump model lot account acct a/c iban sort routing card visa mastercard amex debit credit invoice tag subject participant order receipt bill voucher challan booking ticket prescription rx confirmation tracking application visa permit fax facsimile abha uhid opd ipd ip umr hn crn nino utr ni registration dnr court docket police report fir matter ramq ic hkid nric curp dni nie bsn ohip cpf ahv ubrn eid emirates irn warrant inmate service veteran dod ein pnr folio barcode bed op ip folder admission ray xray scan slide outpatient matric matriculation candidate candidature fin mykad bvn nin sécu secu insee nss dossier`,
  ],
  [role.topLevelDomain, 'com net org edu gov info biz io tw uk us ca au de fr hk sg me ly xyz online site blog health in co app dev ai tv cc nz ie eu jp cn kr my ph nl es it se no dk ch at be pl pt ru br mx za ng ee gl gd link page pro name mobi clinic care example test invalid'],
  [role.platform, 'line wechat weixin telegram whatsapp instagram insta ig facebook fb twitter tiktok snapchat snap discord skype reddit kakao kakaotalk signal viber threads messenger linkedin youtube steam username handle gamertag nickname qq douyin weibo mastodon bluesky tumblr pinterest twitch venmo paypal cashapp zalo teams'],
  [role.mailProvider, 'gmail hotmail yahoo outlook icloud live proton protonmail aol gmx ymail rediffmail rediff googlemail msn me email mail'],
  [
    role.person,
    `i im he she hes shes we who husband wife son daughter mother mom mum mommy mummy father dad daddy brother sister friend girlfriend boyfriend partner fiance fiancee uncle aunt auntie cousin nephew niece grandmother grandma granny nan nana grandfather grandpa grandson granddaughter grandad granddad stepson stepdaughter baby child kid toddler twin twins
    boy girl man woman male female lady gentleman patient spouse hubby bro sis neighbour neighbor inlaw gran gramps papa mama amma appa nani dadi nanna they is was am`,
  ],
  [role.ageCue, 'age aged ages turned turning turn turns years year yrs yr yo old y m f male female man woman lady boy girl guy gentleman birthday nonagenarian'],
  [role.phoneCue, 'phone tel telephone mobile mob cell call text whatsapp reach contact number ring fax no ph landline cellphone handphone sms dial hotline ext answering voicemail desk'],
  [role.measured, 'score scored scores count wbc rbc platelets platelet tsh ferritin b12 glucose cholesterol ldl hdl creatinine level levels bp pressure pulse rate range ranges weight weigh weighed dose doses steps version v pmid doi nct isbn cd4 phq gad mmse moca icd dsm grade stage type vitamin ck cpk prolactin cortisol testosterone'],
  [
    role.plain,
    `a an the of on in at to for and or but with without from by as if is was are were be been am i my me we our us you your he she it his her its they them their this that these those there here not no so than then when while because about into over under after before during since until up down out off only just also very more most some any all each every both few many much other same
    have has had do does did can could will would should may might must shall get got go went come came take took make made give gave say said see saw feel felt think know want need help tell ask use used like one two three four five six seven eight nine ten what which who how why where again still now today yesterday tomorrow tonight please thank thanks hi hello dear`,
  ],
  [role.residence, 'live lives living lived reside resides residing stay stays staying stayed based born moved moving move relocated hometown grew raised address addr located residence home residing settled'],
  [role.spelledAddress, 'at arroba dot http https www ftp u'],
  [role.institution, 'hospital hospitals clinic clinics medical infirmary hospice health healthcare surgery practice pharmacy university college institute school academy church mosque temple synagogue home rehab rehabilitation inc ltd llc l plc corp corporation pvt gmbh bank foundation trust department services logistics solutions technologies industries holdings systems motors electronics textiles solicitors imaging nails primary elementary secondary grammar playgroup preschool nursery kindergarten polytechnic chapel cathedral pharma bakery lodge grange klinik klinika klinikum krankenhaus szpital spitalul hôpital hopital clinique ospedale policlinico clínica clinica rumah ysgol coláiste gaelscoil lycée lycee collège college colegio escuela liceum gymnasium grundschule sekolah madrasah madrasa universidad universität université universite universitas universiti gurdwara masjid mandir camp'],
  [role.knownOrganisation, 'mayo johns cleveland mass mount nyu kaiser tcs infosys wipro tsmc foxconn tata aiims nimhans apollo fortis great guy guys nhs'],
  [role.naming, 'name names surname nickname lastname firstname ask tell whom re dr prof mr mrs ms miss counsellor counselor therapist matron midwife nurse pastor coach carer physio keyworker doula aunty auntie uncle oga mallam alhaji alhaja didi bhai chacha chachi tita tito akka kuya pakcik makcik abang baba sis patient from pt'],
  [role.titled, 'counsellor counselor therapist matron midwife nurse pastor coach carer physio keyworker doula aunt auntie aunty uncle oga mallam alhaji alhaja didi bhai chacha chachi tita tito akka kuya pakcik makcik abang baba bro sis'],
  [role.closing, 'dear hi hello hey thank thanks you cheers regards yours love sincerely faithfully best truly signed xoxo ta'],
  [role.firm, 'llp diagnostics mediclinic colliery laboratories polyclinic shipyard foundry brewery distillery constabulary barracks ward wing chambers couriers orthopaedics scans partner partners sons co associates daughters brothers st saint women children men mother mothers'],
  [role.reporting, 'says said told tells thinks reckons swears insists noticed asked wants phoned texted'],
  [role.employment, 'work works worked working employed job intern teach teaches study studies studying student studied enrolled'],
];

const bits = 13;
const mask = (1 << bits) - 1;
const keys = new Uint32Array(1 << bits);
const values = new Int32Array(1 << bits);

function add(word: string, roles: number): void {
  const hash = hashOf(word);
  let at = hash & mask;
  while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
  keys[at] = hash;
  values[at] = (values[at] ?? 0) | roles;
}

for (const [roles, words] of lexicon) for (const word of words.split(/\s+/)) add(word, roles);
for (const city of cities) add(city.split(/[ -]/, 1)[0] ?? city, role.cityStart);

/** The roles of a word by the hash of its lower-case form; 0 for most. */
export function rolesOf(hash: number): number {
  let at = hash & mask;
  for (let key = keys[at]; key !== 0; key = keys[at]) {
    if (key === hash) return values[at] ?? 0;
    at = (at + 1) & mask;
  }
  return 0;
}
