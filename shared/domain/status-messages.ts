import type { Status } from './question.ts';

type Tongue = 'en' | 'zh-Hant';

/** One plain sentence a status, for the patient. Nothing in them promises what the system cannot know. */
const messages: Record<Status, Record<Tongue, string>> = {
  submitted: { en: 'We have your question and are preparing it.', 'zh-Hant': '我們已收到您的問題，正在處理中。' },
  deidentified: { en: 'We have removed what could identify you and are finding the right specialist.', 'zh-Hant': '我們已移除可識別您身分的內容，正在尋找合適的專科。' },
  classified: { en: 'We are finding out how soon your question needs an answer.', 'zh-Hant': '我們正在確認您的問題需要多快回覆。' },
  triaged: { en: 'We are finding the right doctor for your question.', 'zh-Hant': '我們正在為您的問題尋找合適的醫師。' },
  inReview: { en: 'A member of our team is reading your question before it goes to a doctor.', 'zh-Hant': '我們的工作人員正在閱讀您的問題，之後會轉給醫師。' },
  awaitingDoctor: { en: 'Your question is waiting for the next free doctor.', 'zh-Hant': '您的問題正在等候下一位可回覆的醫師。' },
  assigned: { en: 'A doctor has your question and will answer it.', 'zh-Hant': '已有醫師收到您的問題，將會回覆。' },
  awaitingInformation: { en: 'Your doctor asks you for more information. Please reply below.', 'zh-Hant': '醫師需要您補充資料，請在下方回覆。' },
  answered: { en: 'A doctor has answered. We are checking the answer before you see it.', 'zh-Hant': '醫師已回覆，我們正在檢查內容，之後您就能看到。' },
  answerInReview: { en: 'A doctor has answered. A member of our team is checking the answer.', 'zh-Hant': '醫師已回覆，我們的工作人員正在檢查內容。' },
  awaitingPatient: { en: 'Your answer is ready. Please look at the page before it is published.', 'zh-Hant': '您的回覆已備妥，請在公開之前先看過頁面。' },
  published: { en: 'Your question has been answered, and the answer is public without your name.', 'zh-Hant': '您的問題已獲回覆，並已在不含您姓名的情況下公開。' },
  answeredPrivately: { en: 'Your question has been answered. Only you can see the answer.', 'zh-Hant': '您的問題已獲回覆，只有您能看到。' },
  declined: { en: 'We could not answer your question. The reason is below.', 'zh-Hant': '我們無法回答您的問題，原因如下。' },
  withdrawn: { en: 'You have withdrawn your question. What you wrote is being erased.', 'zh-Hant': '您已撤回問題，您所寫的內容正在刪除。' },
};

const delay: Record<Tongue, string> = {
  en: 'This takes longer than we said, and we are sorry. You can go on waiting, see a doctor near you, or withdraw your question; if it has become urgent, call your emergency number.',
  'zh-Hant': '回覆比我們告知的時間晚，謹此致歉。您可以繼續等候、到附近就醫，或撤回提問；若情況變得緊急，請立即撥打緊急電話。',
};

/** What the patient is told once a promised time has passed, with what they can do. */
export function delayMessage(language: string): string {
  return delay[language.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en'];
}

/** What the patient is told of a status, in Traditional Chinese for `zh…` languages, in English for every other. */
export function statusMessage(status: Status, language: string): string {
  return messages[status][language.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en'];
}
