/** FNV-1a over the UTF-16 code units of a part of a text, stirred; an unsigned 32-bit integer. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 2_166_136_261;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return stir(hash);
}

/** Spreads what differs in a few bits over all of them. */
export function stir(value: number): number {
  let stirred = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  stirred = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35);
  return (stirred ^ (stirred >>> 16)) >>> 0;
}

/** Two parts of a hash that have nothing to do with each other. */
export function fingerprintOf(hash: number, bucketBits: number): { bucket: number; fingerprint: number } {
  return { bucket: hash & ((1 << bucketBits) - 1), fingerprint: hash >>> 16 };
}
