import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../shared/domain/publishing/html.ts';
import { servedThread } from '../../../shared/domain/publishing/thread-card.ts';
import { renderThreadPage } from '../../../shared/domain/publishing/thread-page.ts';
import type { Thread } from '../../../shared/domain/thread.ts';
import { faultsOf } from './schema-vocabulary.ts';
import { composed, pageSettings } from './thread-draft.ts';

const moreInfo = { text: 'Sleep helps.', author: { name: 'A helper' } };
const signed = { ...moreInfo, signedOffBy: { name: 'Dr. Wu' } };
const thread = servedThread(composed({ moreInfo: signed }), []);
const rounds = [{ round: 2, question: { text: 'It goes on. What now?', askedAt: '2021' }, answer: { ...thread.answer, text: 'See a neurologist.', answeredAt: '2021' }, moreInfo }];
const markupOf = (changes: Partial<Thread> = {}, settings = pageSettings) => renderThreadPage({ ...thread, ...changes }, settings);
const dataOf = (markup: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup)?.[1] ?? '') as Record<string, unknown>;

describe('threadData', () => {
  it.each([
    ['a signed addition', {}],
    ['an unsigned addition', { moreInfo }],
    ['no addition', { moreInfo: undefined }],
    ['a correction', { answer: { ...thread.answer, updatedAt: '2021' } }],
    ['later rounds', { rounds }],
    ['days', servedThread(composed({ profile: 'classic' }), [])],
  ])('H6 is valid schema.org with %s', (_case, changes: Partial<Thread>) => {
    expect(faultsOf(dataOf(markupOf(changes)))).toEqual([]);
    expect(faultsOf(dataOf(markupOf(changes, { ...pageSettings, secondOpinions: true })))).toEqual([]);
  });

  it('H6 is a page of questions and answers only where other doctors can answer too', () => {
    expect(dataOf(markupOf())['@type']).toBe('MedicalWebPage');
    expect(dataOf(markupOf({}, { ...pageSettings, secondOpinions: false }))['@type']).toBe('MedicalWebPage');
    expect(dataOf(markupOf({}, { ...pageSettings, secondOpinions: true }))['@type']).toBe('QAPage');
  });

  it('H6 says who answered and who reviewed, with the dates of the page and no finer ones', () => {
    expect(dataOf(markupOf())).toMatchObject({
      specialty: 'https://schema.org/Neurologic',
      lastReviewed: '2020',
      reviewedBy: { '@type': 'Person', name: 'Dr. Lin', jobTitle: 'Neurologist' },
      mainEntity: {
        '@type': 'Question', dateCreated: '2020', answerCount: 1, author: { name: thread.question.asker.nickname },
        acceptedAnswer: { '@type': 'Answer', dateCreated: '2020', author: { name: 'Dr. Lin' }, url: `https://ask.example/t/${thread.slug}#answer` },
      },
    });
    expect(JSON.stringify(dataOf(markupOf()))).not.toMatch(/2020-\d\d/);
  });

  it('H6 holds the texts that the page shows, line by line', () => {
    const markup = markupOf({ question: { ...thread.question, text: 'Is <b> "bold"?\u202e\nI wonder & worry.' } });
    const visible = markup.slice(markup.indexOf('<main'));
    const { mainEntity } = dataOf(markup) as { mainEntity: { text: string; acceptedAnswer: { text: string } } };
    for (const line of `${mainEntity.text}\n${mainEntity.acceptedAnswer.text}`.split('\n')) {
      for (const part of line.split(/https:\/\/\S+/)) expect(visible).toContain(escapeHtml(part.trim()));
    }
    expect(mainEntity.text).toBe('Is <b> "bold"?\nI wonder & worry.');
  });

  it('H3 labels what nobody signed for as made by a machine, on the page and in the data', () => {
    const markup = markupOf({ moreInfo });
    expect(markup).toContain('<strong class="tag machine">AI-assisted: no doctor has signed off this part</strong>');
    expect(dataOf(markup)).toMatchObject({
      hasPart: [{ text: 'Sleep helps.', digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource', description: 'AI-assisted: no doctor has signed off this part' }],
    });
    expect(renderThreadPage({ ...thread, moreInfo, language: 'zh-Hant' }, pageSettings)).toContain('AI 輔助產生：此段尚無醫師具名負責');
  });

  it('I4 tells later rounds with their dates, each under an anchor of its own', () => {
    const markup = markupOf({ rounds });
    expect(markup).toContain('<h2 id="question-2" dir="auto">Follow-up question 1</h2>');
    expect(markup).toContain('<section class="box reply" id="answer-2" aria-labelledby="reply-2">');
    expect(markup).toContain('Asked: <time datetime="2021">2021</time>');
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(dataOf(markup)).toMatchObject({
      hasPart: [{ '@type': 'WebPageElement' }, { '@type': 'Question', name: 'Follow-up question 1', acceptedAnswer: { text: 'See a neurologist.', url: `https://ask.example/t/${thread.slug}#answer-2` } }, { '@type': 'WebPageElement' }],
    });
  });

  it('H3 names whoever signs for it instead', () => {
    const markup = markupOf();
    expect(markup).toContain('Checked and signed off by <bdi>Dr. Wu</bdi>');
    expect(markup).not.toMatch(/AI-assisted|digitalSourceType/);
    expect(dataOf(markup)).toMatchObject({ hasPart: [{ accountablePerson: { name: 'Dr. Wu' } }] });
  });
});
