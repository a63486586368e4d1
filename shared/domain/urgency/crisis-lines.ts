/** The entry for a patient whose country, and whose stage's country, the directory does not know. */
export const internationalCountry = 'ZZ';

type Wording = Readonly<Record<'en' | 'zh-Hant', string>>;

export interface CrisisEntry {
  /** ISO 3166 alpha-2, or `ZZ`. */
  readonly country: string;
  readonly name: Wording;
  readonly number: string;
  readonly hours?: Wording;
  /** Languages in which it answers (BCP 47), the usual one first. */
  readonly languages: readonly string[];
  /** Where the number was read. */
  readonly source: string;
  /** The day (YYYY-MM-DD) on which this entry was last compared with that source. */
  readonly verifiedAt: string;
}

export const crisisMessages: Wording = {
  en: 'What you wrote may need help sooner than we can answer here. If you or someone with you is in danger or getting worse, call the emergency number now or go to the nearest emergency department. If you are thinking of ending your life, please talk to someone now: these lines are there for you.',
  'zh-Hant':
    '您描述的情況可能需要比我們在此回覆更快的協助。如果您或身邊的人有危險或正在惡化，請立即撥打緊急電話，或前往最近的急診。如果您有輕生的念頭，請現在就找人說說：以下專線都在等您。',
};

const verifiedAt = '2026-11-23';
const emergency: Wording = { en: 'Emergency services', 'zh-Hant': '緊急救援' };
const ambulance: Wording = { en: 'Ambulance and fire', 'zh-Hant': '救護車與消防' };
const samaritans: Wording = { en: 'Samaritans', 'zh-Hant': 'Samaritans 撒瑪利亞會' };

export const crisisEntries: readonly CrisisEntry[] = [
  { country: 'TW', name: ambulance, number: '119', languages: ['zh-Hant'], source: 'https://english.taichung.gov.tw/725869/post', verifiedAt },
  { country: 'TW', name: { en: 'Ministry of Health and Welfare suicide prevention line', 'zh-Hant': '衛生福利部安心專線' }, number: '1925', languages: ['zh-Hant'], source: 'https://udn.com/news/story/7266/9329707', verifiedAt },
  { country: 'TW', name: { en: 'Taiwan Lifeline', 'zh-Hant': '生命線' }, number: '1995', languages: ['zh-Hant'], source: 'https://taipeitimes.com/News/taiwan/archives/2024/08/07/2003821899', verifiedAt },
  {
    country: 'TW',
    name: { en: 'Teacher Chang counselling', 'zh-Hant': '張老師專線' },
    number: '1980',
    hours: { en: 'set hours, not at night', 'zh-Hant': '有服務時段，夜間不開放' },
    languages: ['zh-Hant'],
    source: 'https://taipeitimes.com/News/editorials/archives/2024/12/14/2003828468',
    verifiedAt,
  },
  { country: 'US', name: emergency, number: '911', languages: ['en', 'es'], source: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline', verifiedAt },
  { country: 'US', name: { en: '988 Suicide & Crisis Lifeline (call or text)', 'zh-Hant': '988 自殺與危機專線（電話或簡訊）' }, number: '988', languages: ['en', 'es'], source: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline', verifiedAt },
  { country: 'GB', name: emergency, number: '999', languages: ['en'], source: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/', verifiedAt },
  { country: 'GB', name: { en: 'NHS 111, option 2 for mental health', 'zh-Hant': 'NHS 111（心理健康請選 2）' }, number: '111', languages: ['en'], source: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/', verifiedAt },
  { country: 'GB', name: samaritans, number: '116 123', languages: ['en'], source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', verifiedAt },
  { country: 'IN', name: emergency, number: '112', languages: ['hi', 'en'], source: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/', verifiedAt },
  { country: 'IN', name: { en: 'Tele-MANAS mental health line', 'zh-Hant': 'Tele-MANAS 心理健康專線' }, number: '14416', languages: ['hi', 'en'], source: 'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/', verifiedAt },
  { country: 'AU', name: emergency, number: '000', languages: ['en'], source: 'https://www.lifeline.org.au/resources/news-and-media-releases/media-releases/', verifiedAt },
  { country: 'AU', name: { en: 'Lifeline Australia', 'zh-Hant': 'Lifeline 澳洲生命線' }, number: '13 11 14', languages: ['en'], source: 'https://www.lifeline.org.au/resources/news-and-media-releases/media-releases/', verifiedAt },
  { country: 'CA', name: emergency, number: '911', languages: ['en', 'fr'], source: 'https://lifeunscripted.ca/9-8-8-a-new-canada-wide-suicide-help-line/', verifiedAt },
  { country: 'CA', name: { en: '9-8-8 Suicide Crisis Helpline (call or text)', 'zh-Hant': '9-8-8 自殺危機專線（電話或簡訊）' }, number: '988', languages: ['en', 'fr'], source: 'https://cmhasaskatoon.ca/9-8-8/', verifiedAt },
  { country: 'IE', name: emergency, number: '112', languages: ['en'], source: 'https://carlow-nationalist.ie/2020/09/10/awareness-day-highlights-suicide-prevention/', verifiedAt },
  { country: 'IE', name: samaritans, number: '116 123', languages: ['en'], source: 'https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html', verifiedAt },
  { country: 'IE', name: { en: 'Pieta', 'zh-Hant': 'Pieta 自殺防治' }, number: '1800 247 247', languages: ['en'], source: 'https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html', verifiedAt },
  { country: 'NZ', name: emergency, number: '111', languages: ['en'], source: 'https://www.odt.co.nz/news/national/launch-two-new-mental-health-services-make-getting-help-easier', verifiedAt },
  { country: 'NZ', name: { en: '1737 Need to Talk? (call or text)', 'zh-Hant': '1737 談心專線（電話或簡訊）' }, number: '1737', languages: ['en'], source: 'https://nzfamilies.org.nz/?p=1578', verifiedAt },
  { country: 'NZ', name: { en: 'Suicide Crisis Helpline', 'zh-Hant': '自殺危機專線' }, number: '0508 828 865', languages: ['en'], source: 'https://nzfamilies.org.nz/?p=1578', verifiedAt },
  { country: 'SG', name: ambulance, number: '995', languages: ['en'], source: 'https://www.scdf.gov.sg/home/about-us/information/scdf-emergency-medical-service-and-1777', verifiedAt },
  { country: 'SG', name: { en: 'Samaritans of Singapore', 'zh-Hant': '新加坡援人協會' }, number: '1767', languages: ['en'], source: 'https://progress.guide/atlas/asia/singapore', verifiedAt },
  { country: 'HK', name: emergency, number: '999', languages: ['zh-Hant', 'en'], source: 'https://csrp.hku.hk/getting-help/', verifiedAt },
  { country: 'HK', name: { en: 'Mental Health Support Hotline', 'zh-Hant': '情緒通精神健康支援熱線' }, number: '18111', languages: ['zh-Hant', 'en'], source: 'https://news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html', verifiedAt },
  { country: 'HK', name: { en: 'Samaritan Befrienders Hong Kong', 'zh-Hant': '香港撒瑪利亞防止自殺會' }, number: '2389 2222', languages: ['zh-Hant', 'en'], source: 'https://csrp.hku.hk/getting-help/', verifiedAt },
  { country: internationalCountry, name: { en: 'Emergency services from a mobile phone, in most countries', 'zh-Hant': '緊急救援（多數國家的手機皆可撥）' }, number: '112', languages: ['en'], source: 'https://en.wikipedia.org/wiki/112_(emergency_telephone_number)', verifiedAt },
  { country: internationalCountry, name: { en: 'Befrienders Worldwide: find a line in your country', 'zh-Hant': 'Befrienders Worldwide：查詢您所在國家的專線' }, number: 'befrienders.org', languages: ['en'], source: 'https://www.adventisthealth.org/blog/2021/september/worldwide-suicide-prevention-day-friday-septembe/', verifiedAt },
];
