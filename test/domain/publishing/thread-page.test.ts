import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadPageHeaders } from '../../../shared/domain/publishing/page-style.ts';
import { servedThread } from '../../../shared/domain/publishing/thread-card.ts';
import { renderThreadPage } from '../../../shared/domain/publishing/thread-page.ts';
import type { Thread } from '../../../shared/domain/thread.ts';
import { composed, pageSettings } from './thread-draft.ts';

const neighbours = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'].map((randomSuffix) => composed({ randomSuffix }));
const stored = { ...composed({ moreInfo: { text: 'Sleep helps.\nSo does water.', author: { name: 'Dr. Lin' }, signedOffBy: { name: 'Dr. Wu' } } }), similar: neighbours.map(({ slug }) => slug) };
const thread = servedThread(stored, neighbours);
const page = renderThreadPage(thread, pageSettings);

function withText(text: string): Thread {
  return {
    ...thread,
    question: { ...thread.question, text, title: text, asker: { ...thread.question.asker, nickname: text } },
    answer: { ...thread.answer, text, doctor: { ...thread.answer.doctor, name: text } },
    moreInfo: { text, author: { name: text } },
  };
}
const dataOf = (markup: string): unknown => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup)?.[1] ?? '');

describe('renderThreadPage', () => {
  it.each([
    ['title and specialty', '<title>Muscle twitching: neurology or psychiatry? - Neurology - Ask a doctor</title>'],
    ['heading', '<h1 dir="auto">Muscle twitching: neurology or psychiatry?</h1>'],
    ['second specialty', 'also Psychiatry'],
    ['sharing by mail', 'href="mailto:?subject=Muscle%20twitching'],
    ['original title', 'Muscles that jump by themselves?</h2>'],
    ['asker line', `<bdi>${thread.question.asker.nickname}</bdi>, 20-29 years old, female. Asked: <time datetime="2020">2020</time>`],
    ["doctor's reply", '<bdi>Dr. Lin</bdi> replies · Neurology'],
    ['date of the reply', 'Answered: <time datetime="2020">2020</time>'],
    ['author of the additional text', 'Written by <bdi>Dr. Lin</bdi>'],
    ['person who signs for it', 'Checked and signed off by <bdi>Dr. Wu</bdi>'],
    ["doctor's qualification", '<dt>Qualification</dt><dd>Specialist in neurology'],
    ['date of the next review', '<dt>To be reviewed by</dt><dd><time datetime="2022">2022</time>'],
    ['address to copy', `<span class="copy">https://ask.example/t/${thread.slug}</span>`],
    ['way up', '<a href="https://ask.example/specialties/neurology">Neurology</a>'],
    ['way to search', '<form role="search" action="/search" method="get">'],
    ['same as JSON', `<link rel="alternate" type="application/json" href="https://ask.example/threads/${thread.slug}">`],
    ['disclaimer', 'it is not a diagnosis'],
    ['emergency number', '<a href="tel:1925">1925</a> <span class="meta">24 h</span>'],
    ['contact', '<a href="mailto:team@ask.example">'],
    ['funding', '<dt>Funding</dt><dd>the ministry</dd>'],
    ['canonical link', `<link rel="canonical" href="https://ask.example/t/${thread.slug}">`],
    ['Open Graph', '<meta property="og:type" content="article">'],
    ['language', '<html lang="en">'],
    ['skip link', '<a class="skip" href="#main">'],
    ['related topic', '<a href="https://ask.example/topics/muscle-fasciculation">Muscle fasciculation<span class="meta"> (Neurology)</span></a>'],
  ])('H9 has the %s', (_part, markup) => {
    expect(page).toContain(markup);
  });

  it('S8 links the reference without the full stop of its sentence, and no link of the patient', () => {
    expect(page).toContain('href="https://www.webmd.com/brain/ss/slideshow-twitches-spasms-causes"');
    expect(renderThreadPage(withText('https://www.nhs.uk/a.'), pageSettings).match(/href="https:\/\/www\.nhs\.uk\/a"/g)).toHaveLength(2);
    expect(renderThreadPage(withText('https://evil.example/a'), pageSettings)).not.toContain('href="https://evil');
  });

  it('H4 shows four neighbours', () => {
    expect(page.match(/<article class="box card">/g)).toHaveLength(4);
  });

  it('H7 leaves hostile text inert', () => {
    const hostile = renderThreadPage(withText(`</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>\u202e`), pageSettings);
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).not.toContain('<img');
    expect(dataOf(hostile)).toMatchObject({ mainEntity: { text: expect.stringContaining('</script>') as unknown } });
    expect(hostile.slice(0, hostile.indexOf('<style>'))).not.toContain('\u202e');
  });

  it('H7 adds no tag for any text', () => {
    const tags = (markup: string) => markup.match(/<[a-z/!]/g)?.length;
    const plain = tags(renderThreadPage(withText('x'), pageSettings));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z<>"'&/=` -]{1,60}$/), (text) => text.trim() === '' || tags(renderThreadPage(withText(`x${text}`), pageSettings)) === plain),
    );
  });

  it('stays small and shows no finer date than its profile', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(60_000);
    expect(page).not.toMatch(/2020-\d\d|\d\d:\d\d/);
  });

  it('speaks Chinese for a Chinese thread', () => {
    const chinese = renderThreadPage({ ...thread, language: 'zh-Hant' }, pageSettings);
    expect(chinese).toContain('<html lang="zh-Hant">');
    expect(chinese).toContain('，20-29歲，女性。提問日期：<time datetime="2020">2020年</time>');
  });

  it('G2 shows that an answer was corrected, and when', () => {
    const corrected = renderThreadPage({ ...thread, answer: { ...thread.answer, updatedAt: '2021' } }, pageSettings);
    expect(corrected).toContain('<strong>Corrected by the doctor: <time datetime="2021">2021</time></strong>');
    expect(page).not.toContain('Corrected by the doctor');
  });

  it('writes days of the classic profile out, and leaves them to machines as they are', () => {
    const classic = renderThreadPage(servedThread(composed({ profile: 'classic' }), []), pageSettings);
    expect(classic).toContain('Answered: <time datetime="2020-09-03">3 September 2020</time>');
    expect(classic).toContain('<time datetime="2022-09-03">3 September 2022</time>');
  });

  it('K6 shows text of any length and shape without what hides, reverses or overprints', () => {
    const zalgo = `Z${'\u0300'.repeat(50)}`;
    const markup = renderThreadPage(withText(`\u202eabc\u0000 ${zalgo} ${'x'.repeat(20_000)}`), pageSettings);
    expect(markup).not.toMatch(/[\u0000\u202e]|\u0300{5}/u);
    expect(markup).toContain(`abc Z${'\u0300'.repeat(4)} x`);
    expect(Buffer.byteLength(renderThreadPage({ ...thread, question: { ...thread.question, text: 'x'.repeat(20_000) } }, pageSettings))).toBeLessThan(60_000);
  });

  it('leaves out sections that have nothing to say', () => {
    const short = renderThreadPage({ ...servedThread(composed(), []), relatedTopics: [] }, pageSettings);
    expect(short).not.toMatch(/More information|Similar questions|Related topics/);
  });
});

describe('threadPageHeaders', () => {
  it('H7 admits the style sheet of the page by its hash and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(threadPageHeaders()['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
    expect(page).not.toMatch(/ style=| on[a-z]+=|src=/);
  });

  it('says nothing of when the page was made', () => {
    expect(Object.keys(threadPageHeaders())).not.toEqual(expect.arrayContaining(['last-modified']));
  });
});
