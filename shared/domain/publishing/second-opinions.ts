import type { SecondOpinion, Thread } from '../thread.ts';
import { html, type Html } from './html.ts';
import { paragraphsOf } from './linked-text.ts';
import type { PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';
import { time } from './thread-sections.ts';

export type Addition = Extract<SecondOpinion, { kind: 'add' }>;

/** What other doctors have added to the first answer, in the order of their coming; none where second opinions are off. */
export function additionsTo({ opinions = [] }: Thread, page: PageSettings): Addition[] {
  return page.secondOpinions === true ? opinions.filter((opinion) => opinion.kind === 'add') : [];
}

/** The anchor of an addition on its page, counted from one. */
export function additionAnchor(place: number): string {
  return `addition-${place + 1}`;
}

/** Who agrees with the first answer, by name, field and date; then what others add, each a further answer. */
export function opinionSections(thread: Thread, page: PageSettings): Html | undefined {
  if (page.secondOpinions !== true) return undefined;
  const agreeing = (thread.opinions ?? []).filter(({ kind }) => kind === 'agree');
  return html`${agreeing.length > 0 && agreedSection(agreeing, page)}${additionsTo(thread, page).map((addition, place) => additionSection(addition, place, thread, page))}`;
}

function agreedSection(agreeing: readonly SecondOpinion[], page: PageSettings): Html {
  const words = pageWords(page.language);
  const line = ({ doctor, givenAt }: SecondOpinion) =>
    html`<li>${words.agree}${words.colon}<bdi>${doctor.name}</bdi>${words.openBracket}${words[doctor.specialty]}${words.comma}${time(givenAt, page)}${words.closeBracket}</li>`;
  return html`<section class="box agreed" aria-labelledby="agreed"><h2 id="agreed">${words.secondOpinions}</h2>
<ul>${agreeing.map(line)}</ul></section>
`;
}

function additionSection({ text, doctor, givenAt }: Addition, place: number, { language }: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const anchor = additionAnchor(place);
  return html`<section class="box reply" id="${anchor}" aria-labelledby="${anchor}-by"><h2 id="${anchor}-by"><bdi>${doctor.name}</bdi> ${words.adds} · ${words[doctor.specialty]}</h2>
<div class="words" lang="${language}">${paragraphsOf(text, { links: true })}</div>
<p class="meta">${words.added}${words.colon}${time(givenAt, page)}</p></section>
`;
}
