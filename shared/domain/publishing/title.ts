import type { Clinic } from '../triage.ts';
import { inLanguage, topicById, type RankedTopic } from './topics.ts';
import type { Bilingual } from './topic.ts';

/** What a question asks for, and the heading that says so. `{topic}` is the strongest topic's label. */
const headings: readonly { readonly asks: RegExp; readonly title: Bilingual }[] = [
  {
    asks: /(?:neurolog\w*[^?]{0,80}\bor\b[^?]{0,80}psych\w*|psych\w*[^?]{0,80}\bor\b[^?]{0,80}neurolog\w*)|神經[^？?]{0,20}還是[^？?]{0,10}(?:精神|身心)|(?:精神|身心)[^？?]{0,20}還是[^？?]{0,10}神經/iu,
    title: { en: '{topic}: neurology or psychiatry?', zh: '{topic}：該看神經內科還是身心科？' },
  },
  { asks: /\b(?:is (?:it|this|that) normal|normal (?:to|for|that))\b|正常嗎|是否正常/iu, title: { en: '{topic}: what is normal?', zh: '{topic}：這樣正常嗎？' } },
  { asks: /\b(?:side effects?|stop taking|come off|withdrawal)\b|副作用|停藥|戒斷/iu, title: { en: '{topic}: medicines and their effects', zh: '{topic}：藥物與其影響' } },
  { asks: /\b(?:what causes?|why (?:do|does|is|am|are))\b|為什麼|原因/iu, title: { en: '{topic}: what is behind it?', zh: '{topic}：原因是什麼？' } },
  { asks: /\b(?:do i need|should i (?:have|get|ask for)).{0,40}\b(?:tests?|scan|mri|emg|eeg)\b|需要.{0,10}檢查/iu, title: { en: '{topic}: which tests help?', zh: '{topic}：需要做檢查嗎？' } },
  { asks: /\b(?:could it be|is it possible|do i have|might it be)\b|會不會是|是不是/iu, title: { en: '{topic}: what could it be?', zh: '{topic}：可能是什麼？' } },
  { asks: /\b(?:what (?:can|should) i do|how (?:can|do|should) i)\b|怎麼辦|該怎麼|如何/iu, title: { en: '{topic}: what can help?', zh: '{topic}：可以怎麼做？' } },
];
const withoutTopic: Record<Clinic, Bilingual> = {
  neurology: { en: 'A question for neurology', zh: '一個神經內科的問題' },
  psychiatry: { en: 'A question for psychiatry', zh: '一個身心科的問題' },
};

/**
 * A heading for readers, from the taxonomy's labels and what the patient asks for. It is never cut out of the patient's
 * words, so it cannot hold an identifier. The patient's own title stands beside it.
 */
export function titleOf(
  topics: readonly RankedTopic[],
  questions: readonly string[],
  specialty: Clinic,
  language: string,
): string {
  const [first, second] = topics.flatMap(({ id }) => topicById(id) ?? []);
  if (first === undefined) return inLanguage(withoutTopic[specialty], language);
  const label = inLanguage(first.label, language);
  const heading = headings.find(({ asks }) => questions.some((question) => asks.test(question)));
  if (heading !== undefined) return inLanguage(heading.title, language).replace('{topic}', label);
  if (second === undefined) return label;
  const other = inLanguage(second.label, language);
  if (language.startsWith('zh')) return `${label}、${other}`;
  return `${label}${`${label}${other}`.includes(' and ') ? ',' : ' and'} ${withinSentence(other)}`;
}

/** Labels start with a capital; names and abbreviations keep it. */
function withinSentence(label: string): string {
  return /^(?:Parkinson|Bell|Guillain|.[A-Z])/u.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
