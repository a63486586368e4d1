import type { Decision } from './review.ts';

/** What a template is written in; every other language gets English. */
export type TemplateTongue = 'en' | 'zh-Hant';

/** A reason that moderators give often. Its code is on record; its words are a start that the moderator may change. */
export interface DecisionTemplate {
  readonly code: string;
  readonly words: Readonly<Record<TemplateTongue, string>>;
}

/**
 * The reasons of each decision. `decline` is read by the patient, `return` by the doctor, in the question's language; the
 * others by the team.
 */
export const decisionTemplates: Readonly<Record<Decision, readonly DecisionTemplate[]>> = {
  release: [
    { code: 'checkedByHand', words: { en: 'I checked what the machine marked; it can go on.', 'zh-Hant': '已人工檢查系統標示之處，可以繼續。' } },
    { code: 'notAnEmergency', words: { en: 'The words that raised the alarm do not describe a danger now.', 'zh-Hant': '觸發警示的字句並未描述目前的危險。' } },
    { code: 'patientIsSafe', words: { en: 'The danger is past: the text says that the patient is cared for.', 'zh-Hant': '危險已過：內容顯示病人已獲得照護。' } },
    { code: 'placeholderWasWrong', words: { en: 'What was removed identifies nobody and is needed to understand the question.', 'zh-Hant': '被移除的內容不會識別任何人，且為理解問題所必需。' } },
  ],
  decline: [
    { code: 'otherField', words: { en: 'Our doctors are neurologists and psychiatrists. Please ask a doctor of the right field; your family doctor can tell you which.', 'zh-Hant': '本站的醫師為神經內科與精神科醫師。請諮詢相關專科；家庭醫師可協助您判斷。' } },
    { code: 'notAQuestion', words: { en: 'We could not find a question about health in what you wrote. Please ask again and tell us what you would like to know.', 'zh-Hant': '我們在內容中找不到健康相關的問題。請再次提問，並說明您想知道什麼。' } },
    { code: 'needsExamination', words: { en: 'This cannot be answered safely in writing. Please see a doctor in person.', 'zh-Hant': '此問題無法以文字安全地回覆，請親自就診。' } },
    { code: 'needsHelpNow', words: { en: 'What you describe needs help today, not a written answer. Please call the emergency number or go to an emergency department now.', 'zh-Hant': '您描述的情況今天就需要協助，而不是文字回覆。請立即撥打緊急電話或前往急診。' } },
    { code: 'aboutOthers', words: { en: 'Your question tells a lot about another person, who could be recognised. Please ask again without what identifies them.', 'zh-Hant': '您的問題透露了他人的許多資訊，可能被認出。請移除可識別的內容後再次提問。' } },
    { code: 'abusive', words: { en: 'We do not answer messages that insult or threaten. You are welcome to ask again.', 'zh-Hant': '我們不回覆辱罵或威脅的訊息，歡迎您重新提問。' } },
  ],
  return: [
    { code: 'notAnswered', words: { en: 'Part of what the patient asked is not answered yet.', 'zh-Hant': '病人的部分問題尚未回覆。' } },
    { code: 'adviceMissing', words: { en: 'Please say when and how soon the patient should seek care.', 'zh-Hant': '請說明病人何時、多快應就醫。' } },
    { code: 'contradiction', words: { en: 'The further information contradicts your reply. Please change one of them.', 'zh-Hant': '補充資訊與您的回覆互相矛盾，請修改其中之一。' } },
    { code: 'identifiers', words: { en: 'Your answer names somebody or gives contact details. Please leave them out.', 'zh-Hant': '您的回覆提及姓名或聯絡方式，請移除。' } },
    { code: 'prescribing', words: { en: 'Doses and prescriptions cannot be given here. Please write it as something to discuss with the treating doctor.', 'zh-Hant': '此處不得給予劑量或處方，請改寫為建議與主治醫師討論。' } },
    { code: 'tooCertain', words: { en: 'A diagnosis cannot be certain without an examination. Please write what it may be.', 'zh-Hant': '未經檢查無法確定診斷，請改寫為可能的情況。' } },
  ],
  retry: [
    { code: 'detectorFailed', words: { en: 'A step failed; it may succeed now.', 'zh-Hant': '某步驟失敗，現在可能成功。' } },
    { code: 'newVersion', words: { en: 'A newer version of a detector should look at it.', 'zh-Hant': '應由較新版本的偵測器重新檢查。' } },
  ],
  escalate: [
    { code: 'needsClinician', words: { en: 'A clinician has to decide this.', 'zh-Hant': '此項需由臨床人員決定。' } },
    { code: 'selfHarm', words: { en: 'Somebody may be in danger of self-harm.', 'zh-Hant': '有人可能有自傷的危險。' } },
    { code: 'violence', words: { en: 'Somebody may be in danger from others, or a danger to others.', 'zh-Hant': '有人可能受他人威脅，或對他人構成危險。' } },
    { code: 'ownCase', words: { en: 'I know this person or this case.', 'zh-Hant': '我認識當事人或此案件。' } },
  ],
};

/** A template's words in the language (BCP 47), or undefined when the decision has no such template. */
export function templateWords(decision: Decision, code: string, language: string): string | undefined {
  const tongue: TemplateTongue = language.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en';
  return decisionTemplates[decision].find((template) => template.code === code)?.words[tongue];
}
