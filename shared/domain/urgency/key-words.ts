/** Words that carry a danger. */
const dangerWords = `suicide suicidal suicides overdose overdosed overdosing swallow swallowed swallowing paracetamol ibuprofen tylenol tablet tablets medicine medicines medication sertraline lithium insulin warfarin
  myself himself herself killing killed murder murdered strangle strangled stabbed stabbing smother smothered threatened threatening poison poisoned poisoning hanging hanged bridge rooftop building platform balcony railing
  goodbye goodbyes farewell letters password passwords funeral tonight tomorrow anymore forever nobody someone everyone everything nothing hopeless worthless useless burden depressed depression cutting bleeding bleach
  voices hearing telling commanding demons neighbour neighbours manager daughter husband brother sister mother father children knives pistol shotgun unalive unaliving existing wanting living alive breathing
  seizure seizures headache migraine numbness confused drooping slurred paralysed paralyzed vomiting unconscious hallucinating hallucinations paranoid catatonic pregnant newborn postpartum delivered charcoal pesticide`;

/** Short words that stand around them in a text without spaces or with signs for letters. */
const smallWords = `a i im ive id my me we us he she they them him her his its it is am are was be been do did does dont not no to too of on in at by for from with and or but so if up out off over all just only now then here there this that what when how why who want wanna need feel going gonna will wont can cant could have has had got get take took taken taking
  kill die dead death died end ended ending life live hang hung hurt harm cut cuts jump shot shoot stab wrist wrists throat rope gun knife pill pills meds drug drugs drank drink pesticide poison blood blade razor note notes plan planned set ready gone leave leaving tired done help please somebody sorry love mum mom dad wife son baby kids cat dog tell told voice god devil says said
  keep keys class school cabinet loads lots whole bottle box pack think thinking thought thoughts room spinning sick sleep sleeping wake never again today soon friday monday sunday saturday draw drawer find try tried about bag way going people house find floor fell seeing snakes face arm leg weak numb head pain worst ever speak walk self suicidal rid yourself way like it`;

/** Words that are looked for behind signs for letters and in letters without spaces. */
export const smallVocabulary: ReadonlySet<string> = new Set(`${smallWords} ${dangerWords}`.split(/\s+/));

/** Ways of typing that no rule mends: short forms of messages, words that get past filters, frequent slips. */
export const spellings: ReadonlyMap<string, string> = new Map(Object.entries({
  cannot: 'cant', alot: 'much', wanna: 'want', wana: 'want', gonna: 'going', gona: 'going', gunna: 'going', gunno: 'going', finna: 'going', imma: 'ill', ima: 'ill', tryna: 'trying', ur: 'your', u: 'you', r: 'are', n: 'and', cuz: 'because', coz: 'because', bcz: 'because', cos: 'because', bcos: 'because', becos: 'because', rn: 'now',
  abt: 'about', hv: 'have', hav: 'have', dnt: 'dont', dun: 'dont', wud: 'would', cud: 'could', shud: 'should',  tuk: 'took', nite: 'night', tonite: 'tonight', tonight: 'tonight', tnite: 'tonight', '2nite': 'tonight', '2night': 'tonight', '2day': 'today', tdy: 'today', tmrw: 'tomorrow', tmr: 'tomorrow', tomoro: 'tomorrow', tomorow: 'tomorrow', '2moro': 'tomorrow', '2mrw': 'tomorrow', tmw: 'tomorrow', lst: 'last', lyf: 'life', lyfe: 'life', lyk: 'like',
  evry: 'every', evrything: 'everything', sumone: 'someone', sum1: 'someone', every1: 'everyone', any1: 'anyone', no1: 'nobody', noone: 'nobody', nuthin: 'nothing', nothin: 'nothing', nufin: 'nothing', nvr: 'never', neva: 'never', kil: 'kill', kll: 'kill', killin: 'killing', tym: 'time', wen: 'when', wrk: 'work', werk: 'work', knif: 'knife', nife: 'knife', stabb: 'stab', tryed: 'tried', swalow: 'swallow', swolled: 'swallowed', swallered: 'swallowed', cutin: 'cutting', dyin: 'dying', livin: 'living', feelin: 'feeling', leavin: 'leaving', endin: 'ending',
  plz: 'please', pls: 'please', thru: 'through', tho: 'though', b4: 'before', gf: 'girlfriend', bf: 'boyfriend', hubby: 'husband', hubs: 'husband', bro: 'brother', sis: 'sister', nans: 'nan', maneger: 'manager', wat: 'what', wht: 'what', da: 'the', dat: 'that', dis: 'this', dey: 'they', den: 'then', wid: 'with', wiv: 'with', woz: 'was', wiht: 'with', teh: 'the', adn: 'and', mie: 'my', didnot: 'didnt', wanto: 'want', wantto: 'want', wantd: 'wanted', wnt: 'want',  wants: 'wants', alredy: 'already', enuf: 'enough', enogh: 'enough', deth: 'death', ded: 'dead', dedd: 'dead', lif: 'life', gud: 'good', gudbye: 'goodbye', goodby: 'goodbye', bye: 'bye',
  su1cide: 'suicide', suicde: 'suicide', sucide: 'suicide', suiside: 'suicide', suicid: 'suicide', suicidle: 'suicidal', sucidal: 'suicidal', sewerslide: 'suicide', sewerside: 'suicide', sewercide: 'suicide', sooicide: 'suicide', su1cidal: 'suicidal', sewercidal: 'suicidal', suey: 'suicide', suicied: 'suicide',
  kms: 'killmyself', unalive: 'kill', unaliv: 'kill', unaliving: 'killing', unalived: 'killed', unaliveing: 'killing', seziure: 'seizure', siezure: 'seizure', seisure: 'seizure', seizer: 'seizure',
  meself: 'myself', maself: 'myself', mysef: 'myself', myslef: 'myself', mself: 'myself', my5elf: 'myself', hisself: 'himself', lithum: 'lithium', od: 'overdose', oded: 'overdosed', odd: 'odd', ods: 'overdoses', headach: 'headache', migrane: 'migraine', grippy: 'grippy',
  droping: 'drooping', slured: 'slurred', numbess: 'numbness', confussed: 'confused', diarrhea: 'diarrhoea', tumor: 'tumour', hemorrhage: 'haemorrhage', paracetemol: 'paracetamol', paracetomol: 'paracetamol', tylonol: 'tylenol', asprin: 'aspirin', tabs: 'tablets', tabz: 'tablets', medz: 'meds', pilz: 'pills', pillz: 'pills',
}));

/** What stands for a danger in signs. */
export const emojiWords: ReadonlyMap<string, string> = new Map([
  ['🔫', 'gun'], ['💊', 'pills'], ['🔪', 'knife'], ['🗡', 'knife'], ['⚰', 'coffin'], ['🪦', 'grave'], ['🪢', 'rope'], ['🌉', 'bridge'], ['💣', 'bomb'], ['💀', 'skullsign'], ['☠', 'skullsign'], ['🩸', 'blood'],
]);
