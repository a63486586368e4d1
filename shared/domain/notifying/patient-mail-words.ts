/** A mail's words; what stands in braces is filled in. */
interface Template {
  readonly subject: string;
  readonly text: string;
}

/** In English, for every language but Chinese. */
export const en = {
  delayed: {
    subject: '[{siteName}] Your answer takes longer than we said',
    text: `We have not kept the time that we gave you for your question. We are sorry. Somebody has been told, and your question keeps its place.

You can go on waiting: we write again when there is news. You can see a doctor near you instead, or withdraw your question. To see where it is, go to {link} and use the receipt that you were given when you asked.

If it has become urgent, do not wait for an answer: call your emergency number. Please do not reply to this mail: nobody reads it.
`,
  },
  asked: {
    subject: '[{siteName}] Your doctor asks you for more information',
    text: `The doctor who has your question needs to know more before answering it.

To read what is asked and to reply, go to {link} and use the receipt that you were given when you asked. Please reply by {endsAt}; without a reply the doctor answers with what there is.

If it has become urgent, do not wait for an answer: call your emergency number. Please do not reply to this mail: nobody reads it.
`,
  },
  previewThenPublish: {
    subject: '[{siteName}] Please look at your answer before it is published',
    text: `A doctor has answered your question, and you asked to see the page before it is published.

To read it, take more out of it, or keep it private, go to {link} and use the receipt that you were given when you asked. If you do nothing by {endsAt}, it is published without your name, as you agreed; you can withdraw it then as well.

Please do not reply: nobody reads mail sent to this address.
`,
  },
  previewThenHold: {
    subject: '[{siteName}] Please look at your answer before it is published',
    text: `A doctor has answered your question, and you asked to see the page before it is published.

To read it, take more out of it, or agree to it, go to {link} and use the receipt that you were given when you asked. If you do nothing by {endsAt}, it is not published and stays yours alone.

Please do not reply: nobody reads mail sent to this address.
`,
  },
  answered: {
    subject: '[{siteName}] Your question has been answered',
    text: `A doctor has answered your question.

To read the answer, go to {link} and use the receipt that you were given when you asked.

This address is now deleted. Please do not reply: nobody reads mail sent to this address.
`,
  },
  answeredAndKept: {
    subject: '[{siteName}] Your question has been answered',
    text: `A doctor has answered your question.

To read the answer, go to {link} and use the receipt that you were given when you asked.

We keep this address for {days} days, in case the doctor corrects the answer or takes it back; then it is deleted. To have it deleted at once, withdraw your question there. Please do not reply: nobody reads mail sent to this address.
`,
  },
  corrected: {
    subject: '[{siteName}] Your answer has been corrected',
    text: `The doctor who answered your question has corrected the answer. Please read it again.

To read it as it is now, go to {link} and use the receipt that you were given when you asked.

If it has become urgent, do not wait: call your emergency number. Please do not reply to this mail: nobody reads it.
`,
  },
  retracted: {
    subject: '[{siteName}] Your answer has been taken back',
    text: `The doctor who answered your question has taken the answer back. Please do not rely on it any more; if you have acted on it, or are unsure, see a doctor near you. Another doctor will answer your question, and we write when that is done.

To see where it is, go to {link} and use the receipt that you were given when you asked.

If it has become urgent, do not wait for an answer: call your emergency number. Please do not reply to this mail: nobody reads it.
`,
  },
  declined: {
    subject: '[{siteName}] News of your question',
    text: `We could not take on your question.

To read why, and what you can do, go to {link} and use the receipt that you were given when you asked.

This address is now deleted. Please do not reply: nobody reads mail sent to this address.
`,
  },
} as const satisfies Record<string, Template>;

/** In Traditional Chinese. */
export const zhHant = {
  delayed: {
    subject: '[{siteName}] 您的回覆比預定時間晚',
    text: `我們未能在告知您的時間內回覆，謹此致歉。已通知相關人員，您的提問順序不變。

您可以繼續等候，有消息時我們會再來信；也可以先到附近就醫，或撤回提問。要查看目前進度，請至 {link} ，輸入您提問時取得的收據代碼。

若情況變得緊急，請勿等候回覆，立即撥打緊急電話。請勿直接回覆，此信箱無人讀信。
`,
  },
  asked: {
    subject: '[{siteName}] 醫師需要您補充資料',
    text: `負責您提問的醫師在回覆之前，需要了解更多。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀並回覆。請在 {endsAt} 前回覆；若未回覆，醫師將依現有內容作答。

若情況變得緊急，請勿等候回覆，立即撥打緊急電話。請勿直接回覆，此信箱無人讀信。
`,
  },
  previewThenPublish: {
    subject: '[{siteName}] 公開之前，請先看過您的回覆',
    text: `醫師已回覆您的提問，而您希望在公開之前先看過頁面。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀、刪去更多內容，或選擇不公開。若您在 {endsAt} 前未作回應，將依您的同意，在不含您姓名的情況下公開；之後您仍可撤回。

請勿直接回覆，此信箱無人讀信。
`,
  },
  previewThenHold: {
    subject: '[{siteName}] 公開之前，請先看過您的回覆',
    text: `醫師已回覆您的提問，而您希望在公開之前先看過頁面。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀、刪去更多內容，或同意公開。若您在 {endsAt} 前未作回應，將不公開，只有您能看到回覆。

請勿直接回覆，此信箱無人讀信。
`,
  },
  answered: {
    subject: '[{siteName}] 您的提問已有回覆',
    text: `醫師已回覆您的提問。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀回覆。

您的電子郵件地址已隨本信刪除。請勿直接回覆，此信箱無人讀信。
`,
  },
  answeredAndKept: {
    subject: '[{siteName}] 您的提問已有回覆',
    text: `醫師已回覆您的提問。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀回覆。

若醫師日後更正或收回回覆，我們會再來信，因此您的電子郵件地址將保留 {days} 天，之後刪除。若要立即刪除，請在該頁撤回提問。請勿直接回覆，此信箱無人讀信。
`,
  },
  corrected: {
    subject: '[{siteName}] 您的回覆已更正',
    text: `回覆您提問的醫師更正了回覆內容，請您重新閱讀。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀更正後的回覆。

若情況變得緊急，請勿等候，立即撥打緊急電話。請勿直接回覆，此信箱無人讀信。
`,
  },
  retracted: {
    subject: '[{siteName}] 您的回覆已被收回',
    text: `回覆您提問的醫師收回了回覆，請不要再依照該內容行事；若您已照做或有疑慮，請就近就醫。另一位醫師將回覆您的提問，完成時我們會再來信。

要查看目前進度，請至 {link} ，輸入您提問時取得的收據代碼。

若情況變得緊急，請勿等候回覆，立即撥打緊急電話。請勿直接回覆，此信箱無人讀信。
`,
  },
  declined: {
    subject: '[{siteName}] 關於您的提問',
    text: `很抱歉，我們無法受理您的提問。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀原因及建議。

您的電子郵件地址已隨本信刪除。請勿直接回覆，此信箱無人讀信。
`,
  },
} as const satisfies Record<keyof typeof en, Template>;

export type PatientMail = keyof typeof en;
