import type { Bilingual } from './topic.ts';

/** What a question asks for, and the heading that says so. `{topic}` is the name of what it is about. */
export interface Heading {
  readonly asks: RegExp;
  readonly title: Bilingual;
  /** Only of medicines, and of what people take. */
  readonly isOfMedicine?: boolean;
}

/** Asks which of the two clinics is the right one: that decides the heading, wherever it stands. */
export const asksClinic: Heading = {
  asks: /neurolog\p{L}*[^?]{0,80}\bor\b[^?]{0,80}psych\p{L}*|psych\p{L}*[^?]{0,80}\bor\b[^?]{0,80}neurolog\p{L}*|神經[^？?]{0,20}還是[^？?]{0,10}(?:精神|身心)|(?:精神|身心)[^？?]{0,20}還是[^？?]{0,10}神經/iu,
  title: { en: '{topic}: neurology or psychiatry?', zh: '{topic}：該看神經科還是身心科？' },
};

/** Asks whether it is an illness that the patient names, `{condition}`. */
export const asksCondition: Bilingual = { en: '{topic}: could it be {condition}?', zh: '{topic}：會是{condition}嗎？' };
/** The same, where nothing but the illness is named. */
export const asksConditionAlone: Bilingual = { en: 'Could it be {condition}?', zh: '會是{condition}嗎？' };

/** By the first question that one of them fits; earlier ones of the table go first. */
export const headings: readonly Heading[] = [
  { asks: /\b(?:stop taking|stop (?:an?|the|my|it)\b|come off|coming off|wean|taper\p{L}*|reduce (?:an?|the|my|it)|withdrawal|quit)|停藥|慢慢停|怎麼停|戒斷|減藥|不吃藥/iu, title: { en: '{topic}: how to stop', zh: '{topic}：如何減藥與停藥' }, isOfMedicine: true },
  { asks: /\b(?:side[- ]effects?|addict\p{L}*|dependen\p{L}*|habit[- ]forming|safe (?:with|to take|in|for|during|while)|interact\p{L}*|together with|long[- ]term)\b|副作用|上癮|成癮|依賴|安全嗎|交互作用|傷身/iu, title: { en: '{topic}: is the medicine safe?', zh: '{topic}：用藥安全嗎？' }, isOfMedicine: true },
  { asks: /\b(?:do (?:i|we|you) (?:\p{L}+ )?need|should (?:i|we|he|she) (?:\p{L}+ )?(?:have|get|ask for|do)|which|what|is)\b.{0,40}\b(?:tests?|scans?|mri|ct|emg|eeg|examinations?|blood work)\b|需要?.{0,12}(?:檢查|造影|斷層|肌電圖|腦波)|(?:什麼|哪些)檢查/iu, title: { en: '{topic}: which tests help?', zh: '{topic}：需要做檢查嗎？' } },
  { asks: /\b(?:drive|driving|fly|exercise|sport|swim|work again|go back to work|alcohol|pregnan\p{L}*|breastfe\p{L}*|travel)\b|開車|運動|懷孕|搭飛機|上班|喝酒/iu, title: { en: '{topic} and daily life', zh: '{topic}與日常生活' } },
  { asks: /\b(?:dangerous|serious|harmless|harmful|life[- ]threatening|emergency|worry about|worried about|bad sign|go to (?:the|a) hospital)\b|危險|嚴重|要緊|有沒有關係|要不要掛急診/iu, title: { en: '{topic}: is it serious?', zh: '{topic}：嚴重嗎？' } },
  { asks: /\b(?:normal|abnormal)\b|正常/iu, title: { en: '{topic}: what is normal?', zh: '{topic}：這樣正常嗎？' } },
  { asks: /\b(?:how long|go away|get better|get worse|come back|again|for ever|forever|recover\p{L}*|heal|permanent|likely is a)\b|多久|會好|惡化|復發|好轉|一輩子|恢復/iu, title: { en: '{topic}: how does it go on?', zh: '{topic}：之後會如何？' } },
  { asks: /\b(?:what (?:is )?caus(?:es?|ing)|why (?:do|does|is|am|are|did)|reason|what is behind|where does|(?:can|could|does|do|may|might) .{1,40} (?:cause|trigger|keep)|from (?:stress|the)|come from|connected|related|linked|to do with)\b|為什麼|為何|原因|引起|造成|有關/iu, title: { en: '{topic}: what is behind it?', zh: '{topic}：原因是什麼？' } },
  { asks: /\b(?:could (?:it|this|these|that|they)|is it possible|do i have|does (?:he|she) have|might (?:it|this)|is (?:this|it|that) an?|what (?:is (?:this|it|wrong)|could|might|do i have)|sign of|are these)\b|會不會是|是不是|是什麼(?!原因)|什麼病|怎麼了/iu, title: { en: '{topic}: what could it be?', zh: '{topic}：可能是什麼？' } },
  { asks: /\b(?:should (?:i|we|he|she) (?:\p{L}+ )?(?:see|consult|visit|go to|call|seek|wait)|(?:see|need) a (?:doctor|specialist)|which (?:doctor|specialist|department)|who (?:should|can|do))\b|看(?:哪|什麼)科|該看|哪一科|看醫生|就醫|掛(?:哪|什麼)/iu, title: { en: '{topic}: whom to see, and when?', zh: '{topic}：該看哪一科、何時就醫？' } },
  { asks: /\b(?:what (?:can|should|could|will|else|do|helps?|stops|works)|how (?:can|do|should|could|to)|does .{1,60}\bhelp|help(?:s)? (?:with|against)|treat\p{L}*|cure\p{L}*|medicines?|therapy|remed\p{L}*|prevent\p{L}*|is there (?:any|an?)(?:thing)?)\b|怎麼辦|克服|該怎麼|如何|怎麼(?:改善|治|預防|做|幫)|治療|改善|方法|吃藥/iu, title: { en: '{topic}: what can help?', zh: '{topic}：可以怎麼做？' } },
];
