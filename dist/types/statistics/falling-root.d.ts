/**
 * Where a falling function crosses zero in (low, high), from the side where it is still at or over zero; `low`
 * when it is under zero all over. The function need not be finite near the ends, where it is never evaluated.
 * Regula falsi with the Illinois correction; every third step halves the bracket, so at most some 160
 * evaluations, usually about 15.
 */
export declare function fallingRoot(low: number, high: number, f: (x: number) => number): number;
