/** Enough turns for an axis to stand still. */
const turns = 60;

/** The mean of these vectors and the axes along which they differ most, the widest first. */
export function principalAxes(vectors: readonly Float64Array[], axes: number): { readonly mean: Float64Array; readonly axes: readonly Float64Array[] } {
  const dimensions = vectors[0]?.length ?? 0;
  const mean = new Float64Array(dimensions);
  for (const vector of vectors) for (let at = 0; at < dimensions; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length;
  const spread = covariance(vectors, mean);
  const found: Float64Array[] = [];
  for (let axis = 0; axis < axes; axis += 1) {
    let direction: Float64Array = Float64Array.from({ length: dimensions }, (_, at) => Math.sin(at * 7.3 + axis));
    for (let turn = 0; turn < turns; turn += 1) direction = unit(apart(times(spread, direction), found));
    found.push(direction);
  }
  return { mean, axes: found };
}

/** Rows of the covariance matrix. */
function covariance(vectors: readonly Float64Array[], mean: Float64Array): readonly Float64Array[] {
  const rows = Array.from(mean, () => new Float64Array(mean.length));
  for (const vector of vectors) {
    const centred = vector.map((value, at) => value - (mean[at] ?? 0));
    for (const [at, row] of rows.entries()) for (let other = 0; other < mean.length; other += 1) row[other] = (row[other] ?? 0) + (centred[at] ?? 0) * (centred[other] ?? 0);
  }
  return rows;
}

const times = (rows: readonly Float64Array[], vector: Float64Array): Float64Array => Float64Array.from(rows, (row) => dot(row, vector));

/** What of a vector points along none of these axes. */
function apart(vector: Float64Array, axes: readonly Float64Array[]): Float64Array {
  return axes.reduce((rest, axis) => {
    const along = dot(rest, axis);
    return rest.map((value, at) => value - along * (axis[at] ?? 0));
  }, vector);
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The same direction with length 1; nothing stays nothing. */
export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
