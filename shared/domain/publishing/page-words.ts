const english = {
  skip: 'Skip to the content',
  home: 'All questions',
  share: 'Share to',
  byMail: 'E-mail',
  link: 'Link',
  question: 'Question',
  asked: 'Asked',
  answered: 'Answered',
  reply: 'reply',
  moreInfo: 'More information',
  writtenBy: 'Written by',
  similar: 'Similar questions',
  readMore: 'Read more',
  related: 'Related topics',
  alsoFor: 'also',
  neurology: 'Neurology',
  psychiatry: 'Psychiatry',
  female: 'female',
  male: 'male',
  yearOld: ' years old',
  comma: ', ',
  fullStop: '. ',
  colon: ': ',
  disclaimerTitle: 'Please note',
  disclaimer:
    'This page informs; it is not a diagnosis and does not replace seeing a doctor. The answer was given to one person without an examination. Do not start, stop or change a treatment because of it.',
  emergencyTitle: 'In an emergency',
  emergency: 'If you or somebody else is in danger, call now:',
  contact: 'Contact',
  funding: 'Funding',
  gone: 'This page was withdrawn',
  goneText: 'The person who asked has withdrawn this question. It will not come back.',
  notFound: 'There is no such page',
  notFoundText: 'The address may have been mistyped.',
  intro: 'Answers of specialists to questions of patients, published without anything that could identify a person.',
  latest: 'Latest answers',
  topics: 'Topics',
  noThreads: 'Nothing has been published here yet.',
};

export type PageWords = Readonly<Record<keyof typeof english, string>>;

const traditionalChinese: PageWords = {
  skip: '跳到主要內容',
  home: '所有問題',
  share: '分享到',
  byMail: '電子郵件',
  link: '連結',
  question: '問題',
  asked: '提問日期',
  answered: '回覆日期',
  reply: '回覆',
  moreInfo: '更多資訊',
  writtenBy: '撰寫者',
  similar: '類似問題',
  readMore: '閱讀全文',
  related: '相關主題',
  alsoFor: '並屬',
  neurology: '神經科',
  psychiatry: '精神科',
  female: '女性',
  male: '男性',
  yearOld: '歲',
  comma: '，',
  fullStop: '。',
  colon: '：',
  disclaimerTitle: '請注意',
  disclaimer: '本頁僅供參考，不是診斷，也不能取代看診。這份回覆是在沒有檢查的情況下給一個人的。請勿因此自行開始、停止或更改治療。',
  emergencyTitle: '緊急狀況',
  emergency: '如果您或他人有危險，請立即撥打：',
  contact: '聯絡',
  funding: '經費來源',
  gone: '此頁已撤回',
  goneText: '提問者已撤回此問題，不會再公開。',
  notFound: '找不到此頁',
  notFoundText: '網址可能有誤。',
  intro: '專科醫師對病人提問的回覆，公開時已去除任何可辨識身分的內容。',
  latest: '最新回覆',
  topics: '主題',
  noThreads: '目前還沒有公開的內容。',
};

/** The language of the frame around texts of `language`. */
export function frameLanguage(language: string): 'en' | 'zh-Hant' {
  return language.startsWith('zh') ? 'zh-Hant' : 'en';
}

/** The words of the frame; every language but Chinese reads English. */
export function pageWords(language: string): PageWords {
  return frameLanguage(language) === 'zh-Hant' ? traditionalChinese : english;
}
