/**
 * Numbers as text. Decimals are rounded from the exact binary value, so that a printed number is never off by
 * a second rounding, and bounds get as many decimals as it takes to stand on the same side of the required
 * value in print as they do in fact. Minus is U+2212; a zero never carries a sign.
 */
/** How values of a unit are written: moved by `shift` decimal places, then `prefix`, number, `suffix`. */
export interface UnitStyle {
    shift: 0 | 2;
    prefix: string;
    suffix: string;
    /** Fewest decimals of the number as printed; null where they follow the magnitude. */
    decimals: number | null;
}
/** A unit by name, or as it is written. */
export type Unit = string | UnitStyle;
/**
 * Style of a gate's unit. Known: `share` (0.75 is 75 %), `points` (a difference of shares), `ratio` (1.04 is
 * 1.04×), `per_s`, counts (`errors`, `episodes`, ...); any other text follows the number as it is.
 */
export declare function unitStyle(unit: Unit): UnitStyle;
/** A unit from outside, which follows the number whatever it is called; none where it is empty. */
export declare function literalUnit(unit: string): UnitStyle;
/** `12,345`. */
export declare function formatCount(count: number): string;
/**
 * `value` × 10^shift with exactly `decimals` decimals and commas between thousands; from 1e15 on, and where
 * a value other than zero would print as nothing but zeros although `mustShow`, in scientific notation.
 */
export declare function decimalText(value: number, decimals: number, shift: 0 | 2, mustShow?: boolean): string;
/**
 * The shortest text that stands for this number, for values that people wrote: 0.75 is `75`. A value that is off
 * such a number by an error of arithmetic (1 + 0.07) is written as that number.
 */
export declare function exactText(value: number, shift: 0 | 2): string;
/**
 * The fewest decimals, at least `base`, at which every value as printed stands to every threshold as it does
 * in fact: under, at, or over it. Capped at 18.
 */
export declare function decimalsKeepingOrder(values: readonly number[], thresholds: readonly number[], base: number, shift: 0 | 2): number;
export interface NumberOptions {
    /** Values that the printed number must not seem to reach, or to fall short of, when it does not. */
    thresholds?: readonly number[];
    signed?: boolean;
}
/** `79.3 %`, `12.41 ms`, `−4.2 points`; with `signed`, `+1.3 ms`. */
export declare function formatQuantity(value: number, unit: Unit, { thresholds, signed }?: NumberOptions): string;
/** A value that people wrote into a preset, in full: `75 %`, `0.1 m`. */
export declare function formatRequired(value: number, unit: Unit, signed?: boolean): string;
/**
 * `71.5–89.2 %`; `≥ 71.5 %` or `≤ 89.2 %` where one side is open; `−8.1 to −0.6 points` where a minus
 * sign would run into the dash. Null where both sides are open.
 */
export declare function formatInterval([low, high]: readonly [number | null, number | null], unit: Unit, { thresholds, signed }?: NumberOptions): string | null;
/** `p = 0.013`, `p < 0.001`; never rounded onto or across `alpha`. */
export declare function formatP(p: number, alpha?: number): string;
/** `e = 34.2`; never rounded onto or across `1 / alpha`. */
export declare function formatE(e: number, alpha?: number): string;
/** `0.42 s`, `12.3 s`, `3 min 20 s`, `1 h 02 min`. */
export declare function formatDuration(seconds: number): string;
/** `6.6 MB`, in powers of 1,000. */
export declare function formatBytes(bytes: number): string;
/** `1 gate`, `3 gates`. */
export declare function plural(count: number, noun: string): string;
