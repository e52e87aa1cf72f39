import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matrixFromQuaternion,
  quaternionFromMatrix,
  relativeRotation,
  writeRotation,
} from '../../src/worlds/rotation.ts';

const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const unit = (n: number) =>
  fc
    .array(coordinate, { minLength: n, maxLength: n })
    .filter((v) => Math.hypot(...v) > 0.1)
    .map((v) => v.map((x) => x / Math.hypot(...v)));
const axis = unit(3) as fc.Arbitrary<[number, number, number]>;
const quaternion = unit(4) as fc.Arbitrary<[number, number, number, number]>;

/** Rodrigues' formula: another road to the same matrix. */
function rodrigues([x, y, z]: readonly number[], angle: number): number[] {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const v = 1 - c;
  return [
    [c + x! * x! * v, x! * y! * v - z! * s, x! * z! * v + y! * s],
    [y! * x! * v + z! * s, c + y! * y! * v, y! * z! * v - x! * s],
    [z! * x! * v - y! * s, z! * y! * v + x! * s, c + z! * z! * v],
  ].flat();
}

function close(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-12): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs(actual[i]! - expected[i]!), `[${i}] ${actual[i]} ${expected[i]}`).toBeLessThan(tolerance);
  }
}

function written(matrix: ArrayLike<number>, form: 'quaternion' | 'rotation_vector' | 'six'): number[] {
  const out = new Float64Array(12).fill(99);
  const count = writeRotation(matrix, form, out, 2);
  expect([out[0], out[1], out[2 + count]]).toEqual([99, 99, 99]);
  return [...out.subarray(2, 2 + count)];
}

describe('rotations', () => {
  it('makes the matrix of an axis and an angle', () => {
    fc.assert(
      fc.property(axis, fc.double({ min: -7, max: 7, noNaN: true }), (a, angle) => {
        const s = Math.sin(angle / 2);
        const q = [Math.cos(angle / 2), s * a[0], s * a[1], s * a[2]];
        close(matrixFromQuaternion(q), rodrigues(a, angle));
        // The length of a quaternion says nothing.
        close(matrixFromQuaternion(q.map((x) => 3 * x)), rodrigues(a, angle));
      }),
    );
    expect(() => matrixFromQuaternion([0, 0, 0, 0])).toThrow(RangeError);
  });

  it('finds the quaternion of every matrix again, with w >= 0', () => {
    fc.assert(
      fc.property(quaternion, (q) => {
        const found = new Float64Array(4);
        quaternionFromMatrix(matrixFromQuaternion(q), found);
        expect(found[0]).toBeGreaterThanOrEqual(0);
        const sign = q[0] * found[0]! + q[1] * found[1]! + q[2] * found[2]! + q[3] * found[3]! < 0 ? -1 : 1;
        close(
          found,
          q.map((x) => sign * x),
          1e-9,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      [1, 0, 0],
      [0, 1, 0, 0],
    ],
    [
      [0, 1, 0],
      [0, 0, 1, 0],
    ],
    [
      [0, 0, 1],
      [0, 0, 0, 1],
    ],
    [
      [0.6, 0, 0.8],
      [0, 0.6, 0, 0.8],
    ],
  ])('is exact at the half turn about %j', (a, q) => {
    const matrix = rodrigues(a, Math.PI);
    const found = new Float64Array(4);
    quaternionFromMatrix(matrix, found);
    close(found.map(Math.abs), q, 1e-12);
    const vector = written(matrix, 'rotation_vector');
    expect(Math.hypot(...vector)).toBeCloseTo(Math.PI, 12);
    close(
      vector.map((x) => Math.abs(x) / Math.PI),
      a,
      1e-12,
    );
  });

  it('writes axis times angle, at most half a turn, accurately down to nothing', () => {
    fc.assert(
      fc.property(axis, fc.double({ min: 0, max: Math.PI - 1e-6, noNaN: true }), (a, angle) => {
        close(
          written(rodrigues(a, angle), 'rotation_vector'),
          a.map((x) => x * angle),
          1e-8,
        );
      }),
    );
    fc.assert(
      fc.property(axis, fc.double({ min: Math.PI + 1e-3, max: 2 * Math.PI, noNaN: true }), (a, angle) => {
        const shorter = angle - 2 * Math.PI;
        close(
          written(rodrigues(a, angle), 'rotation_vector'),
          a.map((x) => x * shorter),
          1e-8,
        );
      }),
    );
    for (const angle of [1e-3, 1e-7, 1e-9, 1e-12, 1e-300, 0]) {
      const small = matrixFromQuaternion([1, angle / 2, 0, 0]);
      const [x, y, z] = written(small, 'rotation_vector');
      // Half the angle is the arc tangent of x over w.
      expect(Math.abs(x! - 2 * Math.atan(angle / 2))).toBeLessThanOrEqual(1e-9 * angle);
      expect([y, z]).toEqual([0, 0]);
    }
    expect(written([1, 0, 0, 0, 1, 0, 0, 0, 1], 'rotation_vector')).toEqual([0, 0, 0]);
  });

  it('writes the first two columns as the six-number form', () => {
    expect(written([1, 2, 3, 4, 5, 6, 7, 8, 9], 'six')).toEqual([1, 4, 7, 2, 5, 8]);
  });

  it('sees one rotation from another: the first times the result is the second', () => {
    fc.assert(
      fc.property(quaternion, quaternion, (p, q) => {
        const [a, b] = [matrixFromQuaternion(p), matrixFromQuaternion(q)];
        const relative = new Float64Array(9);
        relativeRotation(a, b, relative);
        const product = Array.from({ length: 9 }, (_, k) => {
          const [i, j] = [Math.floor(k / 3), k % 3];
          return (
            a[3 * i]! * relative[j]! + a[3 * i + 1]! * relative[3 + j]! + a[3 * i + 2]! * relative[6 + j]!
          );
        });
        close(product, b);
      }),
    );
  });
});
