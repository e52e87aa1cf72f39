/** One measured figure of `npm run bench`. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What is to be reached, as it is written in the documentation. */
  target: string;
  ok: boolean;
}

/** The middle value; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
