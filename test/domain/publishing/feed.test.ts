import { describe, expect, it } from 'vitest';
import { renderFeed } from '../../../shared/domain/publishing/feed.ts';
import { renderRobots, renderSitemap } from '../../../shared/domain/publishing/sitemap.ts';
import { listItemOf } from '../../../shared/domain/publishing/thread-card.ts';
import { topics } from '../../../shared/domain/publishing/topics.ts';
import { composed, pageSettings } from './thread-draft.ts';

const item = listItemOf(composed());

describe('renderFeed', () => {
  const feed = renderFeed([item], pageSettings);

  it('L5 has what an Atom feed must have, and leads to the thread', () => {
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en">/);
    for (const tag of ['id', 'title', 'updated']) expect(feed.match(new RegExp(`<${tag}>[^<]+</${tag}>`, 'g'))).toHaveLength(2);
    expect(feed).toContain(`<link rel="alternate" type="text/html" href="https://ask.example/t/${item.slug}"/>`);
    expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://ask.example/feed.atom"/>');
    expect(feed).toContain('<author><name>Dr. Lin</name></author>');
    expect(feed).toContain('<category term="muscle-twitching" label="Muscle twitching"/>');
  });

  it('L5 tells no finer date than the page', () => {
    expect([...feed.matchAll(/<updated>(.*?)</g)].map(([, date]) => date)).toEqual(['2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z']);
    expect(renderFeed([{ ...item, answeredAt: '2020-09-03' }], pageSettings)).toContain('<updated>2020-09-03T00:00:00Z</updated>');
    expect(feed).not.toContain('<published');
  });

  it('K6 stays well-formed whatever is asked', () => {
    const hostile = renderFeed([{ ...item, title: '</title><script>&\u0000\u000b\ud800', questionSnippet: ']]><x/>' }], pageSettings);
    expect(hostile).toContain('<title>&lt;/title&gt;&lt;script&gt;&amp;\ufffd</title>');
    expect(hostile).toContain('<summary>]]&gt;&lt;x/&gt;</summary>');
  });

  it('is a feed when there is nothing yet', () => {
    expect(renderFeed([], pageSettings)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});

describe('renderSitemap', () => {
  it('L5 names every page and no date', () => {
    const sitemap = renderSitemap([item.slug], pageSettings);
    const places = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
    expect(places).toHaveLength(4 + topics.length);
    expect(places).toEqual(expect.arrayContaining(['https://ask.example/', 'https://ask.example/specialties/neurology', 'https://ask.example/topics/tremor', `https://ask.example/t/${item.slug}`]));
    expect(sitemap).not.toContain('lastmod');
  });
});

describe('renderRobots', () => {
  it('L5 points to the sitemap and keeps search engines out of searches and people’s own pages', () => {
    expect(renderRobots(pageSettings).split('\n')).toEqual(expect.arrayContaining(['Sitemap: https://ask.example/sitemap.xml', 'Disallow: /search', 'Disallow: /app/']));
  });
});
