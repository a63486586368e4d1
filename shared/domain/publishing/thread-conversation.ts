import type { MoreInfo, Thread } from '../thread.ts';
import { html, type Html } from './html.ts';
import { paragraphsOf } from './linked-text.ts';
import type { PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';
import { opinionSections } from './second-opinions.ts';
import { askerLine, time } from './thread-sections.ts';

/** What was asked and answered, round by round; each round's anchors carry its number from the second on. */
export function conversation(thread: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const { question, answer, moreInfo, rounds = [] } = thread;
  const later = rounds.map((each) => {
    const mark = `-${each.round}`;
    const asked = html`<p class="meta">${words.asked}${words.colon}${time(each.question.askedAt, page)}</p>`;
    const heading = each.question.title ?? `${words.followUp} ${each.round - 1}`;
    return [questionSection(heading, each.question.text, asked, mark, thread), answerSection(each.answer, mark, thread, page), moreInfoSection(each.moreInfo, mark, thread, page)];
  });
  return html`${questionSection(question.title ?? words.question, question.text, askerLine(thread, page), '', thread)}
${answerSection(answer, '', thread, page)}
${moreInfoSection(moreInfo, '', thread, page)}
${opinionSections(thread, page)}${later}`;
}

function questionSection(heading: string, text: string, foot: Html, mark: string, { language }: Thread): Html {
  return html`<section class="box" aria-labelledby="question${mark}"><h2 id="question${mark}" dir="auto">${heading}</h2>
<div class="words" lang="${language}">${paragraphsOf(text, { links: false })}</div>
${foot}</section>
`;
}

function answerSection(answer: Thread['answer'], mark: string, { language }: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<section class="box reply" id="answer${mark}" aria-labelledby="reply${mark}"><h2 id="reply${mark}"><bdi>${answer.doctor.name}</bdi> ${words.reply} · ${words[answer.doctor.specialty]}</h2>
<div class="words" lang="${language}">${paragraphsOf(answer.text, { links: true })}</div>
<p class="meta">${words.answered}${words.colon}${time(answer.answeredAt, page)}${answer.updatedAt !== undefined && html` · <strong>${words.updated}${words.colon}${time(answer.updatedAt, page)}</strong>`}</p></section>
`;
}

/** H3: who wrote it, and who signs for it; while nobody does, that a machine may have written it. */
function moreInfoSection(moreInfo: MoreInfo | undefined, mark: string, { language }: Thread, page: PageSettings): Html | undefined {
  if (moreInfo === undefined) return undefined;
  const words = pageWords(page.language);
  const { author, signedOffBy } = moreInfo;
  const label = signedOffBy === undefined ? html`<strong class="tag machine">${words.unsigned}</strong>` : html`<span class="tag">${words.signedOffBy} <bdi>${signedOffBy.name}</bdi></span>`;
  return html`<section class="box" aria-labelledby="more-info${mark}"><h2 id="more-info${mark}">${words.moreInfo}</h2>
<p class="meta">${words.writtenBy} <bdi>${author.name}</bdi> ${label}</p>
<div class="words" lang="${language}">${paragraphsOf(moreInfo.text, { links: true })}</div></section>
`;
}
