import { describe, expect, it } from 'vitest';
import { deidentify } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';

/** Texts, and what of them goes: each stands for a class of phrases that tells an identifier by what is beside it. */
const positives: readonly (readonly [kind: string, text: string, ...gone: string[]])[] = [
  ['a name without a verb', 'My name Nurul Aini binti Salleh, stay with my mother. Both hands tremble.', 'Nurul', 'binti', 'Salleh'],
  ['a nickname within a name', 'name\'s Terrell "Biscuit" Hodges and my left eyelid jumps', 'Terrell', 'Biscuit', 'Hodges'],
  ['parts of a name', 'Ask for Rose, that\'s my first name, last name Winter. My jaw locks at night.', 'Rose', 'Winter'],
  ['a relation behind a name', 'The form was filled in by Mark (my brother) because my hands shake.', 'Mark'],
  ['a signature with its role', 'Is it normal that she stares so long? Dawn, mum', 'Dawn'],
  ['a signature with kisses', 'Does a migraine leave scars on the scan? Thanks - Bev xx', 'Bev'],
  ['an elder in small letters', 'aunty sade says it is only stress but my arm still sleeps', 'sade'],
  ['a family', 'We are the Abernethys. Our twins both walk on their toes.', 'Abernethys'],
  ['a word that speaks', 'I fell in the kitchen. Grace says I was blue for a minute.', 'Grace'],
  ['a worker by title', 'Counsellor June thinks the counting is a compulsion.', 'June'],
  ['old-fashioned dates', 'My foot dropped on the 4th inst. and again on the 2nd of the 6th, \'18.', '4th inst', '2nd of the 6th'],
  ['a day with a clock', 'The duty doctor wrote 23/10, 04:40 on the sheet.', '23/10'],
  ['an ordinal behind a weekday', 'The attacks came on Tues 5th and again on Sat 9th.', '5th', '9th'],
  ['the oldest by name', 'Granny Ebele is now 96 and sees people on the wall.', '96'],
  ['numbers of wards abroad', 'op no OP/31/20447, folder KB-0183, matric ENG/2019/0377, x-ray number 0417/C', '20447', '0183', '0377', '0417'],
  ['spaced civil numbers', 'NI number ZZ 65 43 21 B; my sécu is 2 84 11 75 201 033 42.', '65 43 21', '75 201'],
  ['a block in Singapore', 'I stay at Blk 77 Telok Rise #11-204, S(098765). My knee buckles.', '77', 'Telok', '11-204', '098765'],
  ['a house in India', 'He lives at C-7, Anand Sadan, near Hanuman Mandir, LBS Road, Pune 411030.', 'C-7', 'Anand', 'Hanuman', '411030'],
  ['a tower in Hong Kong', 'Flat B, 21/F, Tower 2, Lok Wah Court, 14 Tsz Wan Road, Kowloon', 'Flat B', 'Lok Wah', 'Tsz Wan'],
  ['firms and wards', 'I left Quill & Partner for Harlow Tennant LLP and was on Magpie Ward by June.', 'Quill', 'Tennant', 'Magpie'],
  ['masked and short Chinese names', '李○○先生複診。我是小婷,女兒佳蓉。', '李○○', '小婷', '佳蓉'],
  ['Chinese organisations', '我在遠駿精密上夜班,在平和身心診所拿藥,媽媽住安心護理之家。', '遠駿', '平和身心', '安心'],
  ['spelled addresses', '我的信箱 mei.wu77 小老鼠 gmail.com', 'mei.wu77'],
  ['an address said aloud', 'mail sunil dash rao 82 at the rate gmail dot com or lucia.mar arroba hotmail punto com', 'sunil', '82', 'gmail', 'lucia', 'hotmail'],
  ['a site and a handle said aloud', 'see www dot shakyhands dot org, I am sleepless underscore in underscore leeds there', 'shakyhands', 'sleepless', 'leeds'],
  ['half a postcode', 'I am in the SE15 area and my gran stays in Boise 83702.', 'SE15', '83702'],
  ['a street in small letters with a flat', "I'm at 221 elm st apt 3 until the wound heals", '221', 'elm'],
  ['days told by what is done on them', 'Bloods 7/11, scan 21/11, EEG am 12.05. in Kiel, worse again jan 9', '7/11', '21/11', '12.05', 'jan 9'],
  ['a word that is owned', 'Bill my father in law is confused and my uncle Ben has Parkinson.', 'Bill', 'Ben'],
  ['a flower among flowers', 'My daughter Lily plants her foot oddly. I saw Basil, our neighbour, fall in the garden.', 'Lily', 'Basil'],
  ['letters one by one', 'write to me: t o m i (dot) ade 41 [at] yahoo (dot) com', 't o m i', 'ade 41'],
];

const nearMisses: readonly (readonly [kind: string, text: string])[] = [
  ['words about names', 'My name is not on the list and the name of the tablet is long. They said first name basis only.'],
  ['relatives who speak', 'My mother always says it is nerves and my brother also said so. My aunty just told me to rest.'],
  ['plural families', 'We are the parents. We are the lucky ones.'],
  ['closings', 'Thanks, all. Best wishes, and thanks again. Cheers, guys.'],
  ['ranges', 'Platelets ref range 150-400, mine 180-210. Samples at 0800-1200.'],
  ['scores with a time', 'Pain 7/10 this morning, 10-12 in the afternoon, BP 12/8 at 9:30.'],
  ['measurements of ninety', 'My pulse is 98, my weight is now 94 and her oxygen is 93.'],
  ['eponyms with hyphens', 'The leaflet warns of Stevens-Johnson. The ward talked of Guillain-Barré.'],
  ['clinical abbreviations', 'Patient w/ HA x 3 d, N/V. Holter shows SVT, then nothing.'],
  ['brands', 'My back hurts since the chair from IKEA, coffee at Starbucks does not help.'],
  ['peoples', 'I am Dutch and my wife is Welsh.'],
  ['words that only elsewhere are names', 'Frank blood in the CSF. Ray of hope? I could sue. Wade in, wade out. The heads bob up. Nick on the skin. A penny dropped.'],
  ['flowers', 'Pruned the roses, planted ivy and iris, came in with a drooping lid.'],
  ['public figures', 'It began the week I saw Michael J Fox on the telly, after reading Haruki Murakami.'],
  ['elders by their kind', 'Nana fell and Papa found her. Amma cannot button her blouse, Ajji had the same.'],
  ['sums that are no day', 'Power 4/5, scan 1 of 2, pain 3/4 and the TSH was 2.1.'],
  ['wards without a name', 'I was on the stroke ward, then the male ward, then Ward 7.'],
  ['counts', 'I had 3 op dates, scan no 2, folder 12 pages, admission 2 of 3.'],
  ['Chinese everyday words', '我是老師,女兒讀高中,我在公司上班,住在附近,去看身心科。'],
];

describe('B1 B4 identifiers that what stands beside them tells', () => {
  it.each(positives)('B1 removes %s', (_, text, ...gone) => {
    const output = deidentify(new PhiText(text)).text;
    for (const part of gone) expect(output).not.toContain(part);
  });

  it.each(positives)('B1 finds nothing more in what is left of %s', (_, text) => {
    const { text: output } = deidentify(new PhiText(text));
    expect(deidentify(new PhiText(output)).spans).toEqual([]);
  });

  it.each(nearMisses)('B4 leaves %s', (_, text) => {
    expect(deidentify(new PhiText(text)).text).toBe(text);
  });

  it('B4 ends an address where its sentence ends', () => {
    expect(deidentify(new PhiText('My room is in Elm Hall, 14 Cherry Lane. Will it pass before May?')).text).toMatch(/\. Will it pass before May\?$/);
  });
});
