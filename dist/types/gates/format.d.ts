import type { Interval } from '../contracts/common.js';
/** How the numbers of one gate are written, so that rounding never contradicts the verdict. */
export interface NumberStyle {
    value: (value: number) => string;
    /** `71.5–89.2 %`; an open end is written out: `at most 3.1 ms`. */
    interval: (interval: Interval) => string;
}
/** Shares as percentages with at least one decimal: `82.0 %`. `unit` may be ` points` for differences. */
export declare function shareStyle(interval: Interval, required: number, unit?: string): NumberStyle;
/** Numbers of any size in `unit` (empty for none): at least three significant digits of the largest one. */
export declare function quantityStyle(interval: Interval, required: number, unit: string): NumberStyle;
/** `1 episode`, `2 episodes`, `10,000 episodes`. */
export declare function count(n: number, singular: string, plural?: string): string;
/** Digits in groups of three: `10,000`. */
export declare function integer(n: number): string;
/** What a gate of a run that could stop early says beside its numbers. */
export interface Watched {
    /** Episodes after which the gate was decided; `null` while open, 0 where nothing had to be seen. */
    decidedAfter: number | null;
    /** Episodes of the run that count. */
    episodes: number;
    measured: number;
    interval: Interval;
    style: NumberStyle;
}
/**
 * ` (decided after 57 episodes)` where the run went on for other gates, and why a value may then lie outside of its
 * own interval: that is the running intersection over all looks. Empty where there is nothing to say.
 */
export declare function watchedText({ decidedAfter, episodes, measured, interval, style }: Watched): string;
/** `90 %` for a level of 0.9; `99.5 %` where needed. */
export declare function levelText(level: number): string;
/** `a`, `a and b`, `a, b and 3 more`. */
export declare function listText(names: readonly string[], limit?: number): string;
