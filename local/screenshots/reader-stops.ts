import type { Stop } from './stop.ts';

/** What everybody may read. No page of these needs a script. */
export const readerStops: readonly Stop[] = [
  { name: 'home', path: () => '/' },
  { name: 'home-zh', path: () => '/?lang=zh-Hant' },
  { name: 'thread', path: ({ slug }) => `/t/${slug}` },
  { name: 'thread-zh', path: ({ slug }) => `/t/${slug}?lang=zh-Hant` },
  { name: 'thread-missing', path: () => '/t/no-such-thread-aaaaaaaaaaaa' },
  { name: 'specialty', path: () => '/specialties/neurology' },
  { name: 'topic', path: () => '/topics/tremor' },
  { name: 'search', path: () => '/search?q=tremor' },
  { name: 'search-none', path: () => '/search?q=unicorn' },
];
