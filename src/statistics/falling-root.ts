/** Brackets this narrow, relative to their ends, are closed: a few units in the last place. */
const RELATIVE_WIDTH = 4 * Number.EPSILON;

/**
 * Where a falling function crosses zero in (low, high), from the side where it is still at or over zero; `low`
 * when it is under zero all over. The function need not be finite near the ends, where it is never evaluated.
 * Regula falsi with the Illinois correction; every third step halves the bracket, so at most some 160
 * evaluations, usually about 15.
 */
export function fallingRoot(low: number, high: number, f: (x: number) => number): number {
  let a = low;
  let b = high;
  let fa = Number.NaN;
  let fb = Number.NaN;
  let last: 'a' | 'b' | undefined;
  for (let i = 0; i < 400; i++) {
    if (b - a <= RELATIVE_WIDTH * Math.max(Math.abs(a), Math.abs(b))) break;
    let x = i % 3 === 2 ? Number.NaN : a + (fa / (fa - fb)) * (b - a);
    if (!(x > a && x < b)) x = a + (b - a) / 2;
    if (!(x > a && x < b)) break;
    const fx = f(x);
    if (fx >= 0) {
      if (last === 'a') fb /= 2;
      a = x;
      fa = fx;
      last = 'a';
    } else {
      if (last === 'b') fa /= 2;
      b = x;
      fb = fx;
      last = 'b';
    }
  }
  return a;
}
