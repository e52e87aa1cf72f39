/** Row-major 3×3 rotation matrices and `(w, x, y, z)` quaternions, as MuJoCo stores them. */
export type RotationForm = 'quaternion' | 'rotation_vector' | 'six';
export declare const ROTATION_SIZE: Record<RotationForm, number>;
/** `out = aᵀ b`: the rotation `b` seen from the frame `a`. */
export declare function relativeRotation(a: ArrayLike<number>, b: ArrayLike<number>, out: Float64Array): void;
/** Rotation matrix of a quaternion, which is normalised first. @throws RangeError for a zero quaternion. */
export declare function matrixFromQuaternion(q: ArrayLike<number>): Float64Array;
/**
 * Quaternion with `w >= 0` of a rotation matrix (Shepperd's method: the largest of four candidates is
 * taken as pivot, which stays accurate near every axis).
 */
export declare function quaternionFromMatrix(m: ArrayLike<number>, out: Float64Array): void;
/** Writes a rotation matrix in one of the three forms; returns how many numbers were written. */
export declare function writeRotation(m: ArrayLike<number>, form: RotationForm, out: Float64Array, at: number): number;
