const mostSteps = 31;
const most = 127;
/** Small weights are told apart more finely than large ones. */
const curve = 1.5;

/** What each of the 64 six-bit codes stands for. */
const values = Int8Array.from({ length: 64 }, (_, code) => {
  const step = code - mostSteps - 1;
  return Math.sign(step) * Math.min(most, Math.round(most * (Math.abs(step) / mostSteps) ** curve));
});

/** Packs signed bytes into six bits each, one character of base64, by the nearest value that has a code. */
export function packWeights(weights: Int8Array): string {
  const codes = Uint8Array.from({ length: 256 }, (_, at) => values.reduce((best, value, code) => (Math.abs(value - (at - 128)) < Math.abs((values[best] ?? 0) - (at - 128)) ? code : best), mostSteps + 1));
  const packed = new Uint8Array((weights.length / 4) * 3);
  for (let from = 0, to = 0; from < weights.length; from += 4, to += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map((next) => codes[(weights[from + next] ?? 0) + 128] ?? 0);
    packed.set([((a ?? 0) << 2) | ((b ?? 0) >> 4), (((b ?? 0) & 15) << 4) | ((c ?? 0) >> 2), (((c ?? 0) & 3) << 6) | (d ?? 0)], to);
  }
  return Buffer.from(packed).toString('base64');
}

/** Reads what `packWeights` packed; `count` is a multiple of four. */
export function unpackWeights(packed: string, count: number): Int8Array {
  const bytes = Buffer.from(packed, 'base64');
  const weights = new Int8Array(count);
  for (let to = 0, from = 0; to < count; to += 4, from += 3) {
    const [a, b, c] = [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0];
    weights[to] = values[a >> 2] ?? 0;
    weights[to + 1] = values[((a & 3) << 4) | (b >> 4)] ?? 0;
    weights[to + 2] = values[((b & 15) << 2) | (c >> 6)] ?? 0;
    weights[to + 3] = values[c & 63] ?? 0;
  }
  return weights;
}
