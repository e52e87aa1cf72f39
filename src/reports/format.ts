/**
 * Numbers as text. Decimals are rounded from the exact binary value, so that a printed number is never off by
 * a second rounding, and bounds get as many decimals as it takes to stand on the same side of the required
 * value in print as they do in fact. Minus is U+2212; a zero never carries a sign.
 */

const MINUS = '−';
const MOST_DECIMALS = 12;
/** Enough to tell any two doubles apart that are not tiny. */
const MOST_TO_TELL_APART = 18;

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

const PLAIN_COUNTS = new Set(['errors', 'retries', 'episodes', 'samples', 'count']);

/**
 * Style of a gate's unit. Known: `share` (0.75 is 75 %), `points` (a difference of shares), `ratio` (1.04 is
 * 1.04×), `per_s`, counts (`errors`, `episodes`, ...); any other text follows the number as it is.
 */
export function unitStyle(unit: Unit): UnitStyle {
  if (typeof unit !== 'string') return unit;
  if (unit === 'share') return { shift: 2, prefix: '', suffix: ' %', decimals: 1 };
  if (unit === 'points') return { shift: 2, prefix: '', suffix: ' points', decimals: 1 };
  if (unit === 'ratio') return { shift: 0, prefix: '', suffix: '×', decimals: 3 };
  if (unit === 'per_s' || unit === '1/s') return { shift: 0, prefix: '', suffix: ' /s', decimals: null };
  if (PLAIN_COUNTS.has(unit)) return { shift: 0, prefix: '', suffix: ` ${unit}`, decimals: 0 };
  return literalUnit(unit);
}

/** A unit from outside, which follows the number whatever it is called; none where it is empty. */
export function literalUnit(unit: string): UnitStyle {
  return { shift: 0, prefix: '', suffix: unit === '' ? '' : ` ${unit}`, decimals: null };
}

/** `12,345`. */
export function formatCount(count: number): string {
  return decimalText(count, 0, 0);
}

/**
 * `value` × 10^shift with exactly `decimals` decimals and commas between thousands; from 1e15 on, and where
 * a value other than zero would print as nothing but zeros although `mustShow`, in scientific notation.
 */
export function decimalText(value: number, decimals: number, shift: 0 | 2, mustShow = false): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15) return scientific(value, shift);
  const digits = movePoint(magnitude.toFixed(decimals + shift), shift);
  const isZero = !/[1-9]/.test(digits);
  if (isZero && mustShow && value !== 0) return scientific(value, shift);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 && !isZero ? MINUS : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function scientific(value: number, shift: number): string {
  const [mantissa, exponent] = value.toExponential(3).split('e');
  return `${mantissa}e${Number(exponent) + shift}`.replaceAll('-', MINUS);
}

/** Moves the decimal point of `digits` to the right. */
function movePoint(digits: string, places: number): string {
  if (places === 0) return digits;
  const [whole = '0', fraction = ''] = digits.split('.');
  const moved = (whole + fraction.slice(0, places)).replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(places);
  return rest === '' ? moved : `${moved}.${rest}`;
}

/**
 * The shortest text that stands for this number, for values that people wrote: 0.75 is `75`. A value that is off
 * such a number by an error of arithmetic (1 + 0.07) is written as that number.
 */
export function exactText(value: number, shift: 0 | 2): string {
  const tolerance = Math.abs(value) * 4 * Number.EPSILON;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    if (Math.abs(Number(value.toFixed(decimals + shift)) - value) <= tolerance)
      return decimalText(value, decimals, shift);
  }
  return scientific(value, shift);
}

/** Decimals that give the largest of `values` about four significant digits. */
function naturalDecimals(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (largest === 0) return 0;
  return Math.min(MOST_DECIMALS, Math.max(0, 3 - Math.floor(Math.log10(largest))));
}

/**
 * The fewest decimals, at least `base`, at which every value as printed stands to every threshold as it does
 * in fact: under, at, or over it. Capped at 18.
 */
export function decimalsKeepingOrder(
  values: readonly number[],
  thresholds: readonly number[],
  base: number,
  shift: 0 | 2,
): number {
  for (let decimals = base; decimals < MOST_TO_TELL_APART; decimals++) {
    const kept = values.every((value) => {
      const printed = Number(value.toFixed(decimals + shift));
      return thresholds.every((threshold) => Math.sign(printed - threshold) === Math.sign(value - threshold));
    });
    if (kept) return decimals;
  }
  return MOST_TO_TELL_APART;
}

/** A value that no decimals told from zero must not be printed as zero. */
function mustShow(style: UnitStyle, decimals: number): boolean {
  return style.decimals === null || decimals >= MOST_TO_TELL_APART;
}

export interface NumberOptions {
  /** Values that the printed number must not seem to reach, or to fall short of, when it does not. */
  thresholds?: readonly number[];
  signed?: boolean;
}

/** `79.3 %`, `12.41 ms`, `−4.2 points`; with `signed`, `+1.3 ms`. */
export function formatQuantity(
  value: number,
  unit: Unit,
  { thresholds = [], signed = false }: NumberOptions = {},
): string {
  const style = unitStyle(unit);
  const base = style.decimals ?? naturalDecimals([value]);
  const decimals = decimalsKeepingOrder([value], thresholds, base, style.shift);
  const text = decimalText(value, decimals, style.shift, mustShow(style, decimals));
  const sign = signed && value > 0 && /[1-9]/.test(text) ? '+' : '';
  return `${sign}${style.prefix}${text}${style.suffix}`;
}

/** A value that people wrote into a preset, in full: `75 %`, `0.1 m`. */
export function formatRequired(value: number, unit: Unit, signed = false): string {
  const style = unitStyle(unit);
  const sign = signed && value > 0 ? '+' : '';
  return `${sign}${style.prefix}${exactText(value, style.shift)}${style.suffix}`;
}

/**
 * `71.5–89.2 %`; `≥ 71.5 %` or `≤ 89.2 %` where one side is open; `−8.1 to −0.6 points` where a minus
 * sign would run into the dash. Null where both sides are open.
 */
export function formatInterval(
  [low, high]: readonly [number | null, number | null],
  unit: Unit,
  { thresholds = [], signed = false }: NumberOptions = {},
): string | null {
  const style = unitStyle(unit);
  const bounds = [low, high].filter((bound) => bound !== null);
  if (bounds.length === 0) return null;
  const base = style.decimals ?? naturalDecimals(bounds);
  // Bounds that differ must also look different.
  const apart =
    low !== null && high !== null && low < high
      ? decimalsKeepingOrder([low], [high], base, style.shift)
      : base;
  const enough = Math.min(Math.max(base, apart), base + 3);
  const decimals = decimalsKeepingOrder(bounds, thresholds, enough, style.shift);
  const text = (bound: number) => {
    const number = decimalText(bound, decimals, style.shift, mustShow(style, decimals));
    return `${signed && bound > 0 && /[1-9]/.test(number) ? '+' : ''}${style.prefix}${number}`;
  };
  if (low === null) return `≤ ${text(high!)}${style.suffix}`;
  if (high === null) return `≥ ${text(low)}${style.suffix}`;
  const separator = signed || low < 0 || high < 0 ? ' to ' : '–';
  return `${text(low)}${separator}${text(high)}${style.suffix}`;
}

/** `p = 0.013`, `p < 0.001`; never rounded onto or across `alpha`. */
export function formatP(p: number, alpha = 0.05): string {
  if (p < 0.001 && alpha > 0.001) return 'p < 0.001';
  const base = p > 0 && p < 0.001 ? Math.min(MOST_DECIMALS, -Math.floor(Math.log10(p))) : p < 0.0995 ? 3 : 2;
  if (p === 1) return 'p = 1';
  if (p > 0.99) return 'p > 0.99';
  return `p = ${decimalText(p, decimalsKeepingOrder([p], [alpha], base, 0), 0, true)}`;
}

/** `e = 34.2`; never rounded onto or across `1 / alpha`. */
export function formatE(e: number, alpha = 0.05): string {
  if (e >= 1e6) return 'e > 1,000,000';
  return `e = ${decimalText(e, decimalsKeepingOrder([e], [1 / alpha], e < 10 ? 2 : 1, 0), 0, true)}`;
}

/** `0.42 s`, `12.3 s`, `3 min 20 s`, `1 h 02 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 9.995) return `${decimalText(seconds, 2, 0)} s`;
  if (seconds < 59.95) return `${decimalText(seconds, 1, 0)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`;
  const minutes = Math.round(seconds / 60);
  return `${formatCount(Math.floor(minutes / 60))} h ${pad(minutes % 60)} min`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** `6.6 MB`, in powers of 1,000. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let index = 0;
  while (value >= 999.5 && index < units.length - 1) {
    value /= 1000;
    index++;
  }
  return `${decimalText(value, index === 0 || value >= 99.95 ? 0 : 1, 0)} ${units[index]}`;
}

/** `1 gate`, `3 gates`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
