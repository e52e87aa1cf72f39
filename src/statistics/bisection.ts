/**
 * The last point of [low, high] where a predicate holds that holds first and then no more, to the last bit;
 * `low` when it never does.
 */
export function lastWhere(low: number, high: number, holds: (value: number) => boolean): number {
  let from = low;
  let to = high;
  // A double has 53 bits; halving also has to reach roots near zero.
  for (let i = 0; i < 200; i++) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return from;
}
