import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatE,
  formatInterval,
  formatP,
  formatQuantity,
  formatRequired,
  plural,
} from '../../src/reports/format.ts';

/** A printed number as an exact fraction over a power of ten. */
function printed(text: string): { digits: bigint; scale: number } {
  const number = /−?[\d,]+(?:\.\d+)?/.exec(text)![0].replaceAll(',', '').replace('−', '-');
  const [whole, fraction = ''] = number.split('.');
  return { digits: BigInt(whole! + fraction), scale: fraction.length };
}

/** A double as an exact fraction: mantissa × 2^exponent, from its bits. */
function exact(value: number): { numerator: bigint; denominator: bigint } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  const exponent = (biased === 0 ? 1 : biased) - 1075;
  const sign = bits >> 63n === 1n ? -1n : 1n;
  return exponent >= 0
    ? { numerator: sign * mantissa * 2n ** BigInt(exponent), denominator: 1n }
    : { numerator: sign * mantissa, denominator: 2n ** BigInt(-exponent) };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('numbers', () => {
  it.each([
    [formatQuantity(0.7934, 'share'), '79.3 %'],
    [formatQuantity(1, 'share'), '100.0 %'],
    [formatQuantity(-0, 'share'), '0.0 %'],
    [formatQuantity(-0.00001, 'share', { signed: true }), '0.0 %'],
    [formatQuantity(-0.042, 'points', { signed: true }), '−4.2 points'],
    [formatQuantity(0.042, 'points', { signed: true }), '+4.2 points'],
    [formatQuantity(1.0432, 'ratio'), '1.043×'],
    [formatQuantity(12.4567, 'ms'), '12.46 ms'],
    [formatQuantity(0.0123456, 'm'), '0.01235 m'],
    [formatQuantity(123456.7, 'per_s'), '123,457 /s'],
    [formatQuantity(3, 'errors'), '3 errors'],
    [formatQuantity(1e-9, 'm'), '0.000000001000 m'],
    [formatQuantity(1e-30, 'm'), '1.000e−30 m'],
    [formatQuantity(-2.5e20, 'm'), '−2.500e20 m'],
    [formatRequired(0.75, 'share'), '75 %'],
    [formatRequired(0.7555, 'share'), '75.55 %'],
    [formatRequired(1 + 0.07, 'ratio'), '1.07×'],
    [formatRequired(-0.03, 'points', true), '−3 points'],
    [formatRequired(0, 'points', true), '0 points'],
    [formatInterval([0.715, 0.892], 'share'), '71.5–89.2 %'],
    [formatInterval([null, 0.892], 'share'), '≤ 89.2 %'],
    [formatInterval([0.715, null], 'share'), '≥ 71.5 %'],
    [formatInterval([null, null], 'share'), null],
    [formatInterval([-0.081, 0.006], 'points', { signed: true }), '−8.1 to +0.6 points'],
    [formatInterval([12.1, 12.9], 'ms'), '12.10–12.90 ms'],
    [formatCount(1234567), '1,234,567'],
    [formatCount(999), '999'],
    [formatP(0.0131), 'p = 0.013'],
    [formatP(0.00004), 'p < 0.001'],
    [formatP(0.4123), 'p = 0.41'],
    [formatP(1), 'p = 1'],
    [formatP(0.997), 'p > 0.99'],
    [formatP(0.04996), 'p = 0.04996'],
    [formatP(0.0003, 0.0005), 'p = 0.0003'],
    [formatE(34.21), 'e = 34.2'],
    [formatE(19.999), 'e = 19.999'],
    [formatE(3e7), 'e > 1,000,000'],
    [formatDuration(0.42), '0.42 s'],
    [formatDuration(12.34), '12.3 s'],
    [formatDuration(59.97), '1 min 00 s'],
    [formatDuration(200), '3 min 20 s'],
    [formatDuration(3725), '1 h 02 min'],
    [formatDuration(7199), '2 h 00 min'],
    [formatBytes(182_452_224), '182 MB'],
    [formatBytes(512), '512 B'],
    [formatBytes(999_999), '1.0 MB'],
    [plural(1, 'gate'), '1 gate'],
    [plural(2000, 'gate'), '2,000 gates'],
  ])('%s', (got, wanted) => expect(got).toBe(wanted));

  it('are at most half a last digit off, in exact arithmetic', () => {
    fc.assert(
      fc.property(share, (value) => {
        const { digits, scale } = printed(formatQuantity(value, 'share'));
        expect(scale).toBe(1);
        const { numerator, denominator } = exact(value);
        const twiceError = 2n * (digits * denominator - numerator * 1000n);
        expect(twiceError <= denominator && -twiceError <= denominator).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never show a bound on the other side of the required value, or at it, when it is not', () => {
    // Shares that people write, and bounds that nearly touch them.
    const required = fc.nat(1000).map((thousandths) => thousandths / 1000);
    const gap = fc.tuple(
      fc.constantFrom(-1, 0, 1),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 2, max: 9 }),
    );
    fc.assert(
      fc.property(required, gap, share, (needed, [sign, digit, power], other) => {
        const bound = needed + sign * digit * 10 ** -power;
        if (bound < 0 || bound > 1) return;
        const low = Math.min(bound, other);
        const high = Math.max(bound, other);
        const text = formatInterval([low, high], 'share', { thresholds: [needed] })!;
        const [lowText, highText] = text.split('–');
        const shown = (part: string) => Number(part.replace(' %', '').replace('−', '-'));
        const wanted = Number(formatRequired(needed, 'share').replace(' %', ''));
        expect(Math.sign(shown(lowText!) - wanted)).toBe(Math.sign(low - needed));
        expect(Math.sign(shown(highText!) - wanted)).toBe(Math.sign(high - needed));
      }),
      { numRuns: 3000 },
    );
  });

  it('distinguishes 0.74996 from a required 0.75', () => {
    expect(formatInterval([0.62, 0.74996], 'share', { thresholds: [0.75] })).toBe('62.000–74.996 %');
    expect(formatQuantity(0.74996, 'share', { thresholds: [0.75] })).toBe('74.996 %');
  });

  it('never print a negative zero, NaN, infinity or nothing', () => {
    const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
    const unit = fc.constantFrom('share', 'points', 'ratio', 'ms', 'per_s', 'errors', '', 'rad');
    fc.assert(
      fc.property(anyNumber, unit, fc.boolean(), (value, ofUnit, signed) => {
        for (const text of [
          formatQuantity(value, ofUnit, { signed }),
          formatRequired(value, ofUnit, signed),
        ]) {
          expect(text).not.toMatch(/NaN|Infinity|-|[−+]0(\.0+)?(?![\d.])/);
          expect(text).toMatch(/\d/);
        }
      }),
    );
  });
});
