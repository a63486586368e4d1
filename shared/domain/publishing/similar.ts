import type { SimilarityKey, Slug } from '../thread.ts';

const most = 4;
const leastLike = 0.08;

/**
 * Up to four published threads most like `thread`, best first: shared topics (the first weigh most) and shared telling
 * words, rare ones more. Both clinics compete alike; never the thread itself; ties by slug, so that the order is stable.
 */
export function rankSimilar(thread: SimilarityKey, candidates: readonly SimilarityKey[]): Slug[] {
  return rankLike(thread, candidates.filter(({ slug }) => slug !== thread.slug), { most, leastLike });
}

/** What threads are compared by. */
interface Telling {
  readonly topics: readonly string[];
  readonly terms: readonly string[];
}

/** The candidates that are at least `leastLike` (0 to 1) like `wanted`, best first, each once. */
export function rankLike(wanted: Telling, candidates: readonly SimilarityKey[], limits: { readonly most: number; readonly leastLike: number }): Slug[] {
  const bySlug = new Map(candidates.map((candidate) => [candidate.slug, candidate]));
  const rarity = rarityOf([...bySlug.values(), wanted]);
  return [...bySlug.values()]
    .map((candidate) => ({ slug: candidate.slug, likeness: likenessOf(wanted, candidate, rarity) }))
    .filter(({ likeness }) => likeness >= limits.leastLike)
    .sort((a, b) => b.likeness - a.likeness || (a.slug < b.slug ? -1 : 1))
    .slice(0, limits.most)
    .map(({ slug }) => slug);
}

/** Inverse document frequency over the threads compared. */
function rarityOf(threads: readonly Telling[]): (term: string) => number {
  const holders = new Map<string, number>();
  for (const { terms } of threads) for (const term of new Set(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + threads.length / (holders.get(term) ?? 1));
}

function likenessOf(a: Telling, b: Telling, rarity: (term: string) => number): number {
  return 0.5 * cosine(topicWeights(a), topicWeights(b)) + 0.5 * cosine(termWeights(a, rarity), termWeights(b, rarity));
}

function topicWeights({ topics }: Telling): Map<string, number> {
  return new Map(topics.map((topic, place) => [topic, 1 / (1 + place)]));
}

function termWeights({ terms }: Telling, rarity: (term: string) => number): Map<string, number> {
  return new Map(terms.map((term, place) => [term, rarity(term) / Math.sqrt(1 + place)]));
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0);
  const size = (vector: Map<string, number>): number => Math.hypot(...vector.values());
  return dot === 0 ? 0 : dot / (size(a) * size(b));
}
