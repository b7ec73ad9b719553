/** An affine map as PDF writes it (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `first` and then `second`. */
export function after(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Six numbers of whatever pdf.js hands over, or null when it is none. */
export function toMatrix(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d, e, f]: readonly unknown[] = [...value];
  const isWhole = [a, b, c, d, e, f].every((entry) => typeof entry === 'number' && Number.isFinite(entry));
  return isWhole ? [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)] : null;
}
