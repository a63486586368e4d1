const longest = 280;

/**
 * The beginning of a text for a list: at most 280 code points, then `...`. Cut first, white space collapsed after, as
 * the pages of this kind do; a text that fits is not cut.
 */
export function snippetOf(text: string): string {
  const points = Array.from(text.trim());
  const collapse = (part: string): string => part.replace(/\s+/gu, ' ').trim();
  return points.length <= longest ? collapse(points.join('')) : `${collapse(points.slice(0, longest).join(''))}...`;
}
