/**
 * Elementary functions that give the same bits on every machine and Node version.
 *
 * ECMAScript leaves the last bits of `Math.sin`, `Math.pow` and their like to the engine, and they have
 * changed between Node releases. These are stdlib's ports of FreeBSD's msun, written with basic
 * arithmetic only. Nothing that feeds a digest may use a `Math` function besides
 * `sqrt`, `abs`, `floor`, `ceil`, `min`, `max` and `round`.
 */
export { default as acos } from '@stdlib/math-base-special-acos';
export { default as atan2 } from '@stdlib/math-base-special-atan2';
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as log } from '@stdlib/math-base-special-ln';
export { default as pow } from '@stdlib/math-base-special-pow';
export { default as sin } from '@stdlib/math-base-special-sin';
