import { describe, expect, it } from 'vitest';
import { referenceHosts } from '../../../shared/domain/answering/reference-hosts.ts';
import { sentencesOf } from '../../../shared/domain/answering/sentences.ts';
import { renderHomePage, renderSpecialtyPage, renderTopicPage } from '../../../shared/domain/publishing/list-pages.ts';
import { renderGonePage, renderNotFoundPage } from '../../../shared/domain/publishing/message-pages.ts';
import { renderSearchPage } from '../../../shared/domain/publishing/search-page.ts';
import { explanationOf } from '../../../shared/domain/publishing/topic-explanation.ts';
import { sourcesOf, topicSourcesVersion } from '../../../shared/domain/publishing/topic-sources.ts';
import { listItemOf } from '../../../shared/domain/publishing/thread-card.ts';
import { topicById, topics } from '../../../shared/domain/publishing/topics.ts';
import type { Topic } from '../../../shared/domain/publishing/topic.ts';
import { composed, pageSettings } from './thread-draft.ts';

const nothing = { en: '', zh: '' };
const item = listItemOf(composed());
const chinese = { ...pageSettings, language: 'zh-Hant' };
const topicOf = (id: string): Topic => topicById(id) ?? topics[0]!;
const twitching = renderTopicPage(topicOf('muscle-twitching'), { items: [item], next: 'abc' }, pageSettings);
const pages = {
  home: renderHomePage({ items: [item] }, pageSettings),
  topic: twitching,
  specialty: renderSpecialtyPage('psychiatry', { items: [item] }, pageSettings),
  search: renderSearchPage('twitching', [item], pageSettings),
  gone: renderGonePage(pageSettings),
  'not found': renderNotFoundPage(pageSettings),
};

describe('every page', () => {
  it.each(Object.entries(pages))('H9 says on %s that it is no diagnosis, whom to call, who pays and whom to write to', (_name, markup) => {
    expect(markup).toContain('Not a diagnosis');
    expect(markup).toContain('<a href="tel:119">119</a>');
    expect(markup).toContain('<dt>Funding</dt><dd>the ministry</dd>');
    expect(markup).toContain('<a href="mailto:team@ask.example">');
  });

  it.each(Object.entries(pages))('keeps %s small, without script, inline style or anything fetched', (_name, markup) => {
    expect(Buffer.byteLength(markup)).toBeLessThan(30_000);
    expect(markup).not.toMatch(/<script|<img|<iframe| style=| on[a-z]+="|src=|@import|url\(/);
    expect([...markup.matchAll(/<link [^>]*rel="([a-z]+)"/g)].map(([, rel]) => rel)).not.toContain('stylesheet');
  });

  it.each(Object.entries(pages))('leads from %s to asking, to one’s own question and to the other language, under the sign of the service', (_name, markup) => {
    const header = /<header>.*<\/header>/s.exec(markup)?.[0] ?? '';
    expect(header).toMatch(/<a class="brand" href="https:\/\/ask\.example\/"><svg [^>]*aria-hidden="true"/);
    for (const path of ['app/ask', 'app/status']) expect(header).toContain(`href="https://ask.example/${path}"`);
    expect(header).toMatch(/<a href="https:\/\/ask\.example\/[^"]*lang=zh-Hant" lang="zh-Hant" hreflang="zh-Hant">中文<\/a>/);
  });

  it('H9 says so where nobody has stated who pays', () => {
    expect(renderHomePage({ items: [] }, { ...pageSettings, funding: undefined })).toContain('<dt>Funding</dt><dd>not stated by the operator of this site</dd>');
  });
});

describe('renderTopicPage', () => {
  it('H5 explains the topic, lists its threads and its neighbours, and names its sources', () => {
    expect(twitching).toContain('<p class="lead">');
    expect(twitching).toContain(`href="https://ask.example/t/${item.slug}"`);
    expect(twitching).toContain('href="https://ask.example/topics/tremor"');
    expect(twitching).toContain('<a href="https://medlineplus.gov/muscledisorders.html"');
    expect(twitching).toContain(`edition: ${topicSourcesVersion}`);
  });

  it('H9 says what it is, what to tell a doctor and when to seek care, in the language of the page', () => {
    expect(twitching).toMatch(/<p>Almost everybody[^<]*<\/p>[^]*What to tell a doctor[^]*When to seek care<\/h2><p>Seek care soon/);
    expect(renderTopicPage(topicOf('tremor'), { items: [] }, chinese)).toMatch(/就診時可以怎麼說<\/h2><p>可告訴醫師[^]*何時該就醫<\/h2><p>若發抖/);
  });

  it('leads on to older threads and back to the newest', () => {
    expect(twitching).toContain('<a rel="next" href="https://ask.example/topics/muscle-twitching?cursor=abc">Older questions</a>');
    const older = renderTopicPage(topicOf('tremor'), { items: [item], here: 'abc' }, chinese);
    expect(older).toContain('<a href="https://ask.example/topics/tremor?lang=zh-Hant">回到最新</a>');
    expect(older).toContain('<link rel="canonical" href="https://ask.example/topics/tremor?cursor=abc&amp;lang=zh-Hant">');
    expect(older).toContain('<link rel="alternate" hreflang="en" href="https://ask.example/topics/tremor?cursor=abc">');
  });
});

describe('explanationOf', () => {
  it.each(topics.map(({ id }) => id))('H9 explains %s in three to five calm sentences in both languages', (id) => {
    const { what, tell, now } = explanationOf(id) ?? { what: nothing, tell: nothing, now: nothing };
    const [en, zh] = [`${what.en} ${tell.en} ${now.en}`, `${what.zh}${tell.zh}${now.zh}`];
    for (const text of [en, zh]) {
      expect(sentencesOf(text).length, text).toBeGreaterThanOrEqual(3);
      expect(sentencesOf(text).length, text).toBeLessThanOrEqual(6);
    }
    expect(en).not.toMatch(/!|\p{Script=Han}/u);
    expect(zh).toMatch(/^\p{Script=Han}/u);
    expect(en).toMatch(/\b(?:ambulance|emergency|at once|help|care|doctor)\b/);
  });
});

describe('sourcesOf', () => {
  const hosts = referenceHosts.map(({ host }) => host);
  it.each([...topics.map(({ id }) => id), 'neurology', 'psychiatry'])('H5 has a source for %s, at a host that doctors may point to', (id) => {
    const sources = sourcesOf(id);
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, title } of sources) {
      const { protocol, hostname } = new URL(url);
      expect([protocol, hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)), title !== '']).toEqual(['https:', true, true]);
    }
  });
});

describe('renderSpecialtyPage', () => {
  it('says what the specialty is for and what cannot wait, in both languages, with its own topics only', () => {
    expect(pages.specialty).toContain('<h1>Psychiatry</h1>');
    expect(pages.specialty).toContain('Thoughts of ending your life');
    expect(pages.specialty).toContain('/topics/insomnia"');
    expect(pages.specialty).not.toContain('/topics/tremor"');
    expect(renderSpecialtyPage('neurology', { items: [] }, chinese)).toContain('請叫救護車');
  });
});

describe('renderHomePage', () => {
  it('lists the newest threads and every topic, in the language that is asked for', () => {
    const markup = renderHomePage({ items: [item] }, chinese);
    expect(markup).toContain(`/t/${item.slug}`);
    expect(markup).toContain('href="https://ask.example/topics/insomnia?lang=zh-Hant">失眠</a>');
    expect(renderHomePage({ items: [] }, pageSettings)).toContain('Nothing has been published here yet.');
    for (const { id } of topics) expect(pages.home).toContain(`/topics/${id}"`);
  });
});

describe('renderSearchPage', () => {
  it('keeps what was looked for in its box, inert, and out of search engines', () => {
    const markup = renderSearchPage('"><script>alert(1)</script>', [], pageSettings);
    expect(markup).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(markup).toContain('<meta name="robots" content="noindex">');
    expect(markup).toContain('Nothing published matches these words.');
    expect(renderSearchPage('', [], pageSettings)).toContain('what you look for is kept nowhere');
  });

  it('names the topics that the words mean', () => {
    expect(pages.search).toContain('Topics that match');
    expect(pages.search).toContain('/topics/muscle-twitching"');
  });
});

describe('message pages', () => {
  it('H8 say that a thread was withdrawn, nothing of it, and ask not to be indexed', () => {
    expect(pages.gone).toContain('withdrawn');
    expect(pages.gone).toContain('<meta name="robots" content="noindex">');
    expect(pages['not found']).toContain('There is no such page');
  });
});
