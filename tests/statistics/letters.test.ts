import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactLetters } from '../../src/statistics/letters.ts';

const items = fc.integer({ min: 1, max: 9 });
const cases = items.chain((count) => {
  const all = Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (_, j): [number, number] => [i, j]),
  );
  return fc.tuple(
    fc.constant(count),
    all.length === 0 ? fc.constant([]) : fc.subarray(all, { maxLength: all.length }),
  );
});

describe('compact letters', () => {
  it.each([
    ['A and C apart', 3, [[0, 2]], ['a', 'ab', 'b']],
    ['none apart', 3, [], ['a', 'a', 'a']],
    [
      'all apart',
      3,
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'a chain',
      4,
      [
        [0, 2],
        [0, 3],
        [1, 3],
      ],
      ['a', 'ab', 'bc', 'c'],
    ],
    [
      'the best apart',
      4,
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      ['a', 'b', 'b', 'b'],
    ],
  ] as const)('agrees with independent values: %s', (_, count, separated, letters) => {
    expect(compactLetters(count, separated)).toEqual(letters);
  });

  it('gives a common letter to two items exactly where they are not separated', () => {
    fc.assert(
      fc.property(cases, ([count, separated]) => {
        const letters = compactLetters(count, separated).map((text) => new Set(text));
        for (let i = 0; i < count; i++) {
          expect(letters[i]!.size).toBeGreaterThan(0);
          for (let j = 0; j < i; j++) {
            const apart = separated.some(([a, b]) => (a === i && b === j) || (a === j && b === i));
            expect([...letters[i]!].some((letter) => letters[j]!.has(letter))).toBe(!apart);
          }
        }
      }),
    );
  });

  it('has no letter that says nothing, and does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(cases, ([count, separated]) => {
        const letters = compactLetters(count, separated);
        const members = new Map<string, Set<number>>();
        letters.forEach((text, item) => {
          for (const letter of text) members.set(letter, (members.get(letter) ?? new Set()).add(item));
        });
        const columns = [...members.values()];
        columns.forEach((column, i) => {
          columns.forEach((other, j) => {
            if (i !== j) expect([...column].every((item) => other.has(item))).toBe(false);
          });
        });
        const turned = separated.toReversed().map(([a, b]): [number, number] => [b, a]);
        expect(compactLetters(count, turned)).toEqual(letters);
      }),
    );
  });

  it('goes on after z', () => {
    const all = Array.from({ length: 28 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: i }, (_, j): [number, number] => [i, j]),
    );
    expect(compactLetters(28, all).slice(25)).toEqual(['z', 'a2', 'b2']);
  });

  it('refuses what it cannot display', () => {
    expect(() => compactLetters(33, [])).toThrow(RangeError);
    expect(() => compactLetters(2, [[0, 2]])).toThrow(RangeError);
    expect(() => compactLetters(2, [[1, 1]])).toThrow(RangeError);
    expect(compactLetters(0, [])).toEqual([]);
  });
});
