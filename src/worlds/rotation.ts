import { atan2 } from '../foundation/deterministic-math.ts';

/** Row-major 3×3 rotation matrices and `(w, x, y, z)` quaternions, as MuJoCo stores them. */
export type RotationForm = 'quaternion' | 'rotation_vector' | 'six';

export const ROTATION_SIZE: Record<RotationForm, number> = { quaternion: 4, rotation_vector: 3, six: 6 };

/** `out = aᵀ b`: the rotation `b` seen from the frame `a`. */
export function relativeRotation(a: ArrayLike<number>, b: ArrayLike<number>, out: Float64Array): void {
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      out[3 * i + j] = a[i]! * b[j]! + a[3 + i]! * b[3 + j]! + a[6 + i]! * b[6 + j]!;
    }
  }
}

/** Rotation matrix of a quaternion, which is normalised first. @throws RangeError for a zero quaternion. */
export function matrixFromQuaternion(q: ArrayLike<number>): Float64Array {
  const length = Math.sqrt(q[0]! * q[0]! + q[1]! * q[1]! + q[2]! * q[2]! + q[3]! * q[3]!);
  if (!(length > 1e-12)) throw new RangeError('a quaternion of length zero is no rotation');
  const [w, x, y, z] = Array.from(q, (value) => value / length) as [number, number, number, number];
  return Float64Array.of(
    1 - 2 * (y * y + z * z),
    2 * (x * y - w * z),
    2 * (x * z + w * y),
    2 * (x * y + w * z),
    1 - 2 * (x * x + z * z),
    2 * (y * z - w * x),
    2 * (x * z - w * y),
    2 * (y * z + w * x),
    1 - 2 * (x * x + y * y),
  );
}

/**
 * Quaternion with `w >= 0` of a rotation matrix (Shepperd's method: the largest of four candidates is
 * taken as pivot, which stays accurate near every axis).
 */
export function quaternionFromMatrix(m: ArrayLike<number>, out: Float64Array): void {
  const trace = m[0]! + m[4]! + m[8]!;
  let w: number;
  let x: number;
  let y: number;
  let z: number;
  if (trace >= m[0]! && trace >= m[4]! && trace >= m[8]!) {
    const s = 2 * Math.sqrt(Math.max(0, 1 + trace));
    w = s / 4;
    x = (m[7]! - m[5]!) / s;
    y = (m[2]! - m[6]!) / s;
    z = (m[3]! - m[1]!) / s;
  } else if (m[0]! >= m[4]! && m[0]! >= m[8]!) {
    const s = 2 * Math.sqrt(Math.max(0, 1 + m[0]! - m[4]! - m[8]!));
    w = (m[7]! - m[5]!) / s;
    x = s / 4;
    y = (m[1]! + m[3]!) / s;
    z = (m[2]! + m[6]!) / s;
  } else if (m[4]! >= m[8]!) {
    const s = 2 * Math.sqrt(Math.max(0, 1 + m[4]! - m[0]! - m[8]!));
    w = (m[2]! - m[6]!) / s;
    x = (m[1]! + m[3]!) / s;
    y = s / 4;
    z = (m[5]! + m[7]!) / s;
  } else {
    const s = 2 * Math.sqrt(Math.max(0, 1 + m[8]! - m[0]! - m[4]!));
    w = (m[3]! - m[1]!) / s;
    x = (m[2]! + m[6]!) / s;
    y = (m[5]! + m[7]!) / s;
    z = s / 4;
  }
  const sign = w < 0 ? -1 : 1;
  out[0] = sign * w;
  out[1] = sign * x;
  out[2] = sign * y;
  out[3] = sign * z;
}

const scratch = new Float64Array(4);

/** Writes a rotation matrix in one of the three forms; returns how many numbers were written. */
export function writeRotation(
  m: ArrayLike<number>,
  form: RotationForm,
  out: Float64Array,
  at: number,
): number {
  if (form === 'six') {
    for (let i = 0; i < 3; i++) {
      out[at + i] = m[3 * i]!;
      out[at + 3 + i] = m[3 * i + 1]!;
    }
    return 6;
  }
  quaternionFromMatrix(m, scratch);
  const [w, x, y, z] = scratch as unknown as [number, number, number, number];
  if (form === 'quaternion') {
    out.set(scratch, at);
    return 4;
  }
  const sine = Math.sqrt(x * x + y * y + z * z);
  // Near the identity angle / sine tends to 2; near a half turn atan2 stays accurate where acos would not.
  const factor = sine < 1e-9 ? 2 : (2 * atan2(sine, w)) / sine;
  out[at] = factor * x;
  out[at + 1] = factor * y;
  out[at + 2] = factor * z;
  return 3;
}
