import type { Interval } from '../contracts/common.ts';

/** Text for the one sentence that every gate gives its reader: plain text, units with every number. */

const LARGEST_DIGITS = 6;

/**
 * Decimals with which every bound shows on the side of `required` on which it is: 71.5–89.2 against 75.0 needs
 * one, 79.98 against 80 needs two. Values equal to `required` need none beyond `least`.
 */
function digitsThatSeparate(bounds: readonly number[], required: number, least: number): number {
  for (let digits = least; digits < LARGEST_DIGITS; digits++) {
    const shown = required.toFixed(digits);
    if (bounds.every((bound) => bound === required || bound.toFixed(digits) !== shown)) return digits;
  }
  return LARGEST_DIGITS;
}

/** How the numbers of one gate are written, so that rounding never contradicts the verdict. */
export interface NumberStyle {
  value: (value: number) => string;
  /** `71.5–89.2 %`; an open end is written out: `at most 3.1 ms`. */
  interval: (interval: Interval) => string;
}

function known(interval: Interval): number[] {
  return interval.filter((end) => end !== null);
}

function intervalText(interval: Interval, plain: (value: number) => string, unit: string): string {
  const [low, high] = interval;
  if (low === null && high === null) return 'unbounded';
  if (low === null) return `at most ${plain(high!)}${unit}`;
  if (high === null) return `at least ${plain(low)}${unit}`;
  const separator = low < 0 || high < 0 ? ' to ' : '–';
  return `${plain(low)}${separator}${plain(high)}${unit}`;
}

/** Shares as percentages with at least one decimal: `82.0 %`. `unit` may be ` points` for differences. */
export function shareStyle(interval: Interval, required: number, unit = ' %'): NumberStyle {
  const digits = digitsThatSeparate(
    known(interval).map((bound) => 100 * bound),
    100 * required,
    1,
  );
  const plain = (value: number) => signed((100 * value).toFixed(digits));
  return { value: (value) => `${plain(value)}${unit}`, interval: (ends) => intervalText(ends, plain, unit) };
}

/** Numbers of any size in `unit` (empty for none): at least three significant digits of the largest one. */
export function quantityStyle(interval: Interval, required: number, unit: string): NumberStyle {
  const largest = Math.max(Math.abs(required), ...known(interval).map(Math.abs));
  const least = largest >= 100 || largest === 0 ? 1 : Math.min(LARGEST_DIGITS, 2 - exponentOf(largest));
  const digits = digitsThatSeparate(known(interval), required, least);
  const plain = (value: number) => signed(value.toFixed(digits));
  const suffix = unit === '' ? '' : ` ${unit}`;
  return {
    value: (value) => `${plain(value)}${suffix}`,
    interval: (ends) => intervalText(ends, plain, suffix),
  };
}

/** The decimal exponent of a positive number: 2 for 150, -1 for 0.4. */
function exponentOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

/** With the minus sign that the tables of the reports have, and none before a zero. */
function signed(text: string): string {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** `1 episode`, `2 episodes`, `10,000 episodes`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${integer(n)} ${n === 1 ? singular : plural}`;
}

/** Digits in groups of three: `10,000`. */
export function integer(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

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
export function watchedText({ decidedAfter, episodes, measured, interval, style }: Watched): string {
  const [low, high] = interval;
  const notes = [
    ...(decidedAfter !== null && decidedAfter > 0 && decidedAfter < episodes
      ? [`decided after ${count(decidedAfter, 'episode')}`]
      : []),
    ...((low !== null && measured < low) || (high !== null && measured > high)
      ? [
          `the interval keeps bounds that were shown earlier, so the ${style.value(measured)} by the end of the run lies outside`,
        ]
      : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

/** `90 %` for a level of 0.9; `99.5 %` where needed. */
export function levelText(level: number): string {
  return `${Number((100 * level).toFixed(3))} %`;
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listText(names: readonly string[], limit = 5): string {
  const shown = names.slice(0, limit);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${integer(rest)} more`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
