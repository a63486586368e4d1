import { describe, expect, it } from 'vitest';
import { additionForPage } from '../../../shared/domain/publishing/addition-for-page.ts';
import { renderFeed } from '../../../shared/domain/publishing/feed.ts';
import type { PageSettings } from '../../../shared/domain/publishing/page-settings.ts';
import { listItemOf, servedThread } from '../../../shared/domain/publishing/thread-card.ts';
import { renderThreadPage } from '../../../shared/domain/publishing/thread-page.ts';
import type { StoredOpinion } from '../../../shared/domain/thread.ts';
import { faultsOf } from './schema-vocabulary.ts';
import { composed, pageSettings } from './thread-draft.ts';

const on = { ...pageSettings, secondOpinions: true };
const wu = { name: 'Dr. Wu', specialty: 'neurology' } as const;
const ho = { name: 'Dr. Ho', specialty: 'psychiatry' } as const;
const opinions: StoredOpinion[] = [
  { kind: 'add', doctorId: 'sub-of-ho', doctor: ho, givenAt: '2021', text: 'Sleep <script>hacked()</script> matters too.' },
  { kind: 'agree', doctorId: 'sub-of-wu', doctor: wu, givenAt: '2021' },
];
const stored = composed();
const pageOf = (language = 'en', settings: PageSettings = on) => renderThreadPage(servedThread({ ...stored, language }, [], opinions), settings);
const dataOf = (markup: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup)?.[1] ?? '') as Record<string, unknown>;

describe('G7 a page with second opinions', () => {
  it.each([
    ['en', 'Agree: <bdi>Dr. Wu</bdi> (Neurology, <time datetime="2021">2021</time>)', '<bdi>Dr. Ho</bdi> adds · Psychiatry', 'Added: <time datetime="2021">2021</time>'],
    ['zh-Hant', '同意：<bdi>Dr. Wu</bdi>（神經內科，<time datetime="2021">2021年</time>）', '<bdi>Dr. Ho</bdi> 補充 · 精神科', '補充日期：<time datetime="2021">2021年</time>'],
  ])('G7 says in %s who agrees and what others add', (language, agree, adds, added) => {
    const markup = pageOf(language);
    for (const part of [agree, adds, added, 'id="addition-1"']) expect(markup).toContain(part);
    expect(markup.indexOf(agree)).toBeLessThan(markup.indexOf(adds));
    expect(markup.indexOf(stored.answer.text.slice(0, 20))).toBeLessThan(markup.indexOf(agree));
  });

  it('G7 H6 tells search engines of further answers, where second opinions are on', () => {
    const data = dataOf(pageOf());
    expect(faultsOf(data)).toEqual([]);
    expect(data).toMatchObject({
      '@type': 'QAPage',
      mainEntity: { answerCount: 2, acceptedAnswer: { author: { name: 'Dr. Lin' } }, suggestedAnswer: [{ '@type': 'Answer', author: { name: 'Dr. Ho', jobTitle: 'Psychiatrist' }, dateCreated: '2021', url: `https://ask.example/t/${stored.slug}#addition-1` }] },
    });
    expect(dataOf(renderThreadPage(servedThread(stored, []), on))['mainEntity']).not.toHaveProperty('suggestedAnswer');
  });

  it('G7 tells none of them where second opinions are off', () => {
    const markup = pageOf('en', pageSettings);
    expect(markup).not.toMatch(/Dr\. Wu|Dr\. Ho|suggestedAnswer|matters too/);
    expect(dataOf(markup)['@type']).toBe('MedicalWebPage');
    expect(renderFeed([listItemOf(stored, opinions)], pageSettings)).not.toContain('contributor');
  });

  it('G7 K6 shows them inertly, and whose they are by name alone', () => {
    expect(pageOf()).toContain('Sleep &lt;script&gt;hacked()&lt;/script&gt; matters too.');
    expect(pageOf()).not.toContain('<script>hacked');
    expect(JSON.stringify(servedThread(stored, [], opinions)) + pageOf()).not.toContain('sub-of-');
  });

  it('G7 names in the feed who has added, and not who agrees', () => {
    const feed = renderFeed([listItemOf(stored, opinions)], on);
    expect(feed).toContain('<author><name>Dr. Lin</name></author>\n<contributor><name>Dr. Ho</name></contributor>\n');
    expect(feed).not.toContain('Dr. Wu');
  });
});

describe('G7 the gate of an addition', () => {
  const given = { publicWords: ['Dr. Wu', '1925'], isReleased: false };

  it.each([
    ['plain advice', ' Sleep helps as well. \n', 'Sleep helps as well.'],
    ['its doctor’s name and a help line', 'Call 1925 at any hour. Dr. Wu', 'Call 1925 at any hour. Dr. Wu'],
    ['a reference', 'More at https://www.nhs.uk/conditions/twitching/', 'More at https://www.nhs.uk/conditions/twitching/'],
  ])('G7 lets %s through', (_case, text, shown) => {
    expect(additionForPage({ ...given, text })).toBe(shown);
  });

  it.each([
    ['a telephone number', 'Call me on 0912-345-678.', /^Call me on \[PHONE\]\.$/],
    ['a method of self-harm', 'Hanging yourself is no way out.', /^\[removed\] is no way out\.$/],
  ])('G7 shows none of %s to readers, and nothing at all before a person has looked', (_case, text, released) => {
    expect(additionForPage({ ...given, text })).toBeUndefined();
    expect(additionForPage({ ...given, text, isReleased: true })).toMatch(released);
  });

  it('G7 has nothing to show of nothing', () => {
    expect([false, true].map((isReleased) => additionForPage({ ...given, text: ' \n', isReleased }))).toEqual([undefined, undefined]);
  });
});
