import { ThreadList } from '../../shared/contracts/thread-view.ts';
import { doctors } from './morning.ts';
import type { StoryClient } from './story-client.ts';

/** Where there is something to look at after a morning, as lines for the terminal. `baseUrl` without a slash at its end. */
export async function describeSite(client: StoryClient, baseUrl: string): Promise<string[]> {
  const { items } = await client.send('GET', '/threads', ThreadList);
  const page = (path: string, what: string): string => `  ${baseUrl}${path}  ${what}`;
  return [
    'Where to look:',
    page('/', `the site: ${items.length} answered questions`),
    ...items.slice(0, 4).map(({ slug, title }) => page(`/t/${slug}`, title)),
    page('/topics/migraine', 'a topic, explained, with its threads'),
    page('/search?q=headache', 'what a search finds'),
    page('/feed.atom', 'the feed'),
    page('/app/ask', 'the form for patients'),
    page('/app/sign-in', `for staff: moderator mo, doctors ${Object.keys(doctors).join(', ')}, admin ada`),
  ];
}
