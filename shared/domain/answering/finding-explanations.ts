import type { AnswerFindingCode } from './answer-finding.ts';

/** What a finding means and what can be done, for the doctor who wrote the answer and the moderator who decides on it. */
export interface FindingExplanation {
  readonly explanation: string;
  readonly suggestion: string;
}

type Language = 'en' | 'zh-Hant';

const explanations: Record<AnswerFindingCode, Record<Language, FindingExplanation>> = {
  identifiers: {
    en: { explanation: 'The answer may name a person, a place or a number that identifies somebody. Every reader of the page would see it.', suggestion: 'Leave the name out: "your doctor", "the hospital", "your relative". A moderator can also redact the marked words.' },
    'zh-Hant': { explanation: '答覆中可能含有可辨識個人的姓名、地點或號碼，公開後任何讀者都看得到。', suggestion: '請改用「您的醫師」「該醫院」「家人」等說法；審核員也可以遮蔽標示的文字。' },
  },
  contactDetails: {
    en: { explanation: 'The answer gives contact details, or asks the reader to write or call outside this service, where nobody protects or keeps what is said.', suggestion: 'Remove them. Name the kind of service instead ("a neurology clinic near you"); help lines of the crisis directory may stay.' },
    'zh-Hant': { explanation: '答覆含有聯絡方式，或請讀者在本服務之外聯繫；那裡沒有人保護或保存談話內容。', suggestion: '請刪除，改寫服務的種類（例如「就近的神經內科門診」）；危機專線可以保留。' },
  },
  unknownLink: {
    en: { explanation: 'A link does not lead, by https, to a host on the list of reference sites, or it hides where it leads. It was replaced; nothing was opened.', suggestion: 'Link to a health service, a learned society or a patient charity, or say in a sentence what the page says.' },
    'zh-Hant': { explanation: '連結並非以 https 連到參考網站清單上的主機，或隱藏了真正的去處。連結已被取代，系統沒有開啟它。', suggestion: '請改用衛生機關、醫學會或病友團體的網頁，或直接用一句話說明該網頁的內容。' },
  },
  promotion: {
    en: { explanation: 'The answer recommends its author’s own practice, a product or an offer. Readers could not tell advice from advertising.', suggestion: 'Say which kind of help is needed, without a name, a price or "my clinic".' },
    'zh-Hant': { explanation: '答覆推薦作者自己的診所、產品或優惠，讀者無法分辨建議與廣告。', suggestion: '請只說明需要哪一類協助，不寫名稱、價格或「我的診所」。' },
  },
  prescribing: {
    en: { explanation: 'The answer names a dose, or tells the reader to start, stop or change a medicine, without an examination and for everybody who reads it.', suggestion: 'Turn it into something to discuss: "ask your doctor whether the dose should be changed", or state it as general information.' },
    'zh-Hant': { explanation: '答覆寫出劑量，或要讀者開始、停止或更改藥物；您並未看診，而所有讀者都會看到。', suggestion: '請改為「請與您的醫師討論是否調整劑量」，或寫成一般性的說明。' },
  },
  certaintyOfDiagnosis: {
    en: { explanation: 'A diagnosis, or its exclusion, is stated as certain although nobody was examined here.', suggestion: 'Say how likely it is and what would settle it: "this sounds most like …; an examination can confirm it".' },
    'zh-Hant': { explanation: '未經當面檢查，卻把診斷或排除某個診斷說成確定。', suggestion: '請說明可能性以及如何確認：「聽起來比較像……，需經檢查才能確定」。' },
  },
  mereReassurance: {
    en: { explanation: 'The question was judged too urgent to be calmed only; the answer does not tell the reader to be seen.', suggestion: 'Say who should see the reader and how soon, then reassure. For an emergency: the emergency number or department, now.' },
    'zh-Hant': { explanation: '這個問題的急迫程度不宜只安撫；答覆沒有請讀者就醫。', suggestion: '請先寫明應看哪一科、多快要看，再加以安撫；緊急情況請寫明立即到急診或撥打緊急電話。' },
  },
  missingSeekCare: {
    en: { explanation: 'The question was judged urgent, or an emergency, and the answer has no clear instruction to get care: none at all, or only "if it gets worse".', suggestion: 'Add one plain sentence: who to see or call, and how soon. It must not depend on something that has yet to happen.' },
    'zh-Hant': { explanation: '這個問題被判為緊急，答覆卻沒有清楚的就醫指示：完全沒有，或只寫「若惡化再就醫」。', suggestion: '請加上一句明確的話：看誰或打給誰、多快。不要以尚未發生的情況為條件。' },
  },
  careTooSlow: {
    en: { explanation: 'The answer sends the reader to somebody, but later than the urgency of the question allows.', suggestion: 'Give a time that fits: today by an emergency department for an emergency, within days for what is urgent.' },
    'zh-Hant': { explanation: '答覆雖請讀者就醫，但時間比問題的急迫程度所允許的更晚。', suggestion: '請寫合適的時間：緊急情況今天就到急診；急迫的情況數日內就診。' },
  },
  dangerInAnswer: {
    en: { explanation: 'The answer itself speaks of an emergency or sends the reader to one, while the question was not judged urgent. The patient may need to hear this sooner than by a published page.', suggestion: 'Decide on the urgency again: reach the patient at once if the doctor is right; ask the doctor for other words if it is general information.' },
    'zh-Hant': { explanation: '答覆提到緊急情況或要讀者立即就醫，但問題先前並未判為緊急。病人可能需要比頁面刊登更早知道。', suggestion: '請重新判斷急迫程度：若醫師說得對，請立即聯繫病人；若只是一般說明，請醫師改寫。' },
  },
  methodDetails: {
    en: { explanation: 'The answer describes a way to harm oneself. Guidelines for media ask not to print methods, amounts or places.', suggestion: 'Speak of "the attempt" or "self-harm" without saying how.' },
    'zh-Hant': { explanation: '答覆描述了傷害自己的方法；媒體準則要求不刊登方法、數量與地點。', suggestion: '請改為「輕生的念頭」「自傷」，不寫如何進行。' },
  },
  unansweredQuestion: {
    en: { explanation: 'One thing that the patient asked is not taken up in the reply.', suggestion: 'Add a sentence on it, even if it is "this cannot be told from here; an examination would show it".' },
    'zh-Hant': { explanation: '病人提出的其中一個問題，答覆沒有回應。', suggestion: '請補上一句，即使是「這裡無法判斷，需要當面檢查」。' },
  },
  moreInfoContradicts: {
    en: { explanation: 'The additional text says something else than the reply about the same thing. A reader cannot know which of the two holds.', suggestion: 'Read both marked sentences and keep the one that you stand by; change or delete the other.' },
    'zh-Hant': { explanation: '補充說明與答覆對同一件事的說法不同，讀者無從得知何者為準。', suggestion: '請對照兩處標示的句子，保留您認同的說法，修改或刪除另一句。' },
  },
  moreInfoAddsAdvice: {
    en: { explanation: 'The additional text advises something (a test, a medicine, a treatment, a doctor to see, a habit) that the reply does not.', suggestion: 'If it is your advice, say so in the reply with when and why; if not, delete the sentence.' },
    'zh-Hant': { explanation: '補充說明建議了答覆中沒有的事項（檢查、藥物、治療、就診科別或生活習慣）。', suggestion: '若這是您的建議，請寫進答覆並說明時機與理由；若不是，請刪除該句。' },
  },
  moreInfoAddsDiagnosis: {
    en: { explanation: 'The additional text names an illness, or another name for the complaint, that the reply does not.', suggestion: 'Check whether you stand by the name. Put it in the reply with how likely it is, or delete it.' },
    'zh-Hant': { explanation: '補充說明提到答覆中沒有的疾病名稱或對症狀的另一種稱呼。', suggestion: '請確認您是否同意這個名稱；同意請寫進答覆並說明可能性，否則請刪除。' },
  },
  everEmergency: {
    en: { explanation: 'The question was an emergency at some time. Such an answer is published only after a second person has read it.', suggestion: 'Nothing need be changed for this. The moderator checks that care is named, methods are not, and the patient is safe.' },
    'zh-Hant': { explanation: '這個問題曾被列為緊急情況；此類答覆須由第二人看過才會刊登。', suggestion: '您不需因此修改。審核員會確認有就醫指示、沒有方法細節，且病人安全。' },
  },
};

/** The words for a finding, in Traditional Chinese for a question in Chinese, else in English. */
export function explainFinding(code: AnswerFindingCode, language: string): FindingExplanation {
  return explanations[code][language.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en'];
}
