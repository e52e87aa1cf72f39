import { cos, sin } from '../../src/foundation/deterministic-math.ts';

/**
 * Time-optimal pushing of the block, planned once over all of its poses.
 *
 * A push is a straight movement of the finger in the block's frame, from a place on one face, for some
 * control steps. What each push does to the block is measured in the simulator (`PushAtlas`), and value
 * iteration over (goal in the block's frame, face that the finger is at) gives the control steps that
 * remain. The expert (`expert.ts`) then weighs its next push by the way to it, its length, and what remains.
 */

/** Block and finger as in push.xml, in metres. */
export const HALF_X = 0.06;
export const HALF_Y = 0.04;
export const FINGER = 0.012;
/** The finger's top speed times the control step: metres per control step. */
export const STRIDE = 0.025;

export const OFFSETS = [-0.85, -0.6, -0.3, 0, 0.3, 0.6, 0.85];
export const SLOPES = [-0.27, 0, 0.27];
/** Lengths of a push in full strides; half a stride is one control step at half speed. */
export const STRIDES = [0.5, 1, 2, 4, 7, 11];

/** One push from the +x face (0) or the +y face (1), and the block's displacement in its own frame before the push. */
export interface Push {
  offset: number;
  slope: number;
  /** Control steps. */
  steps: number;
  speed: number;
  dx: number;
  dy: number;
  cosYaw: number;
  sinYaw: number;
  yaw: number;
}

/** Pushes from the +x and from the +y face, ordered by offset, slope, length. */
export type PushAtlas = readonly [Push[], Push[]];

/** Plays `steps` control steps with a constant finger velocity (share of top speed, block's frame) and tells the block's displacement. */
export type PushTrial = (
  fingerX: number,
  fingerY: number,
  velocityX: number,
  velocityY: number,
  steps: number,
) => { dx: number; dy: number; yaw: number };

/** Velocity of a push: full speed into the face, leaning along it by `slope`; x and y in the block's frame. */
export function pushDirection(face: number, slope: number): [number, number] {
  const norm = Math.sqrt(1 + slope * slope);
  return face === 0 ? [-1 / norm, slope / norm] : [slope / norm, -1 / norm];
}

export function measurePushes(trial: PushTrial): PushAtlas {
  const faces: [Push[], Push[]] = [[], []];
  for (const face of [0, 1]) {
    for (const share of OFFSETS) {
      const offset = share * (face === 0 ? HALF_Y : HALF_X);
      const out = (face === 0 ? HALF_X : HALF_Y) + FINGER + 0.0005;
      for (const slope of SLOPES) {
        const [ux, uy] = pushDirection(face, slope);
        for (const strides of STRIDES) {
          const speed = Math.min(1, strides);
          const steps = Math.ceil(strides);
          const moved = trial(
            face === 0 ? out : offset,
            face === 0 ? offset : out,
            ux * speed,
            uy * speed,
            steps,
          );
          faces[face as 0 | 1].push({
            offset,
            slope,
            steps,
            speed,
            ...moved,
            cosYaw: cos(moved.yaw),
            sinYaw: sin(moved.yaw),
          });
        }
      }
    }
  }
  return faces;
}

/** Control steps to walk from one face to a place on the same, a neighbouring or the opposite face. */
const WALK_SAME = 2.5;
const WALK_NEIGHBOUR = 6.5;
const WALK_OPPOSITE = 12;

const REACH_M = 0.42;
const PLACES = 25;
const HEADINGS = 33;
/** Share of linear spacing; the rest is quadratic, so that the grid is finest at the goal. */
const LINEAR = 0.22;
const SIZE = PLACES * PLACES * HEADINGS;

const warp = (u: number, reach: number): number =>
  Math.sign(u) * reach * (LINEAR * Math.abs(u) + (1 - LINEAR) * u * u);
function unwarp(x: number, reach: number): number {
  const share = Math.min(1, Math.abs(x) / reach);
  const u = (Math.sqrt(LINEAR * LINEAR + 4 * (1 - LINEAR) * share) - LINEAR) / (2 * (1 - LINEAR));
  return x < 0 ? -u : u;
}

export interface PlannerTuning {
  sweeps: number;
  /** The planner is content within this distance and heading of the goal: well inside the task's tolerances. */
  nearM: number;
  nearRad: number;
}

/** Control steps that remain from a pose of the goal in the block's frame, with the finger at a face. */
export class PushPlan {
  readonly #plusX = new Float32Array(SIZE);
  readonly #plusY = new Float32Array(SIZE);

  constructor(atlas: PushAtlas, tuning: PlannerTuning) {
    const cap = 200;
    const q = [new Float32Array(SIZE).fill(cap), new Float32Array(SIZE).fill(cap)] as const;
    const near = new Uint8Array(SIZE);
    const places = Array.from({ length: PLACES }, (_, i) => warp((2 * i) / (PLACES - 1) - 1, REACH_M));
    const headings = Array.from({ length: HEADINGS }, (_, i) => warp((2 * i) / (HEADINGS - 1) - 1, Math.PI));
    for (let i = 0, n = 0; i < PLACES; i++)
      for (let j = 0; j < PLACES; j++)
        for (let k = 0; k < HEADINGS; k++, n++) {
          const distance = Math.sqrt(places[i]! * places[i]! + places[j]! * places[j]!);
          near[n] = distance <= tuning.nearM && Math.abs(headings[k]!) <= tuning.nearRad ? 1 : 0;
          this.#plusX[n] = this.#plusY[n] = near[n] ? 0 : cap;
        }
    for (let sweep = 0; sweep < tuning.sweeps; sweep++) {
      for (const face of [0, 1] as const) {
        const pushes = atlas[face];
        const values = q[face];
        for (let i = 0, n = 0; i < PLACES; i++)
          for (let j = 0; j < PLACES; j++)
            for (let k = 0; k < HEADINGS; k++, n++) {
              if (near[n]) {
                values[n] = 0;
                continue;
              }
              const gx = places[i]!;
              const gy = places[j]!;
              const yaw = headings[k]!;
              let best = values[n]!;
              for (const p of pushes) {
                if (p.steps >= best) continue;
                const rx = gx - p.dx;
                const ry = gy - p.dy;
                const rest = this.remaining(
                  face === 0 ? 0 : 2,
                  p.cosYaw * rx + p.sinYaw * ry,
                  p.cosYaw * ry - p.sinYaw * rx,
                  yaw - p.yaw,
                );
                if (p.steps + rest < best) best = p.steps + rest;
              }
              values[n] = best;
            }
      }
      this.#join(q[0], q[1], near);
    }
  }

  /** What remains when the finger is at +x or +y: the best face to go to, by mirrored tables for -x and -y. */
  #join(qx: Float32Array, qy: Float32Array, near: Uint8Array): void {
    for (let i = 0, n = 0; i < PLACES; i++)
      for (let j = 0; j < PLACES; j++)
        for (let k = 0; k < HEADINGS; k++, n++) {
          if (near[n]) continue;
          const mirrorX = ((PLACES - 1 - i) * PLACES + j) * HEADINGS + (HEADINGS - 1 - k);
          const mirrorY = (i * PLACES + (PLACES - 1 - j)) * HEADINGS + (HEADINGS - 1 - k);
          const plusX = qx[n]!;
          const minusX = qx[mirrorX]!;
          const plusY = qy[n]!;
          const minusY = qy[mirrorY]!;
          this.#plusX[n] = Math.min(
            plusX + WALK_SAME,
            minusX + WALK_OPPOSITE,
            Math.min(plusY, minusY) + WALK_NEIGHBOUR,
          );
          this.#plusY[n] = Math.min(
            plusY + WALK_SAME,
            minusY + WALK_OPPOSITE,
            Math.min(plusX, minusX) + WALK_NEIGHBOUR,
          );
        }
  }

  /** face: 0 +x, 1 -x, 2 +y, 3 -y; goal in the block's frame (m), heading error (rad, any multiple of a turn). */
  remaining(face: number, gx: number, gy: number, yaw: number): number {
    const table = face < 2 ? this.#plusX : this.#plusY;
    const x = face === 1 ? -gx : gx;
    const y = face === 3 ? -gy : gy;
    let w = face === 1 || face === 3 ? -yaw : yaw;
    if (w > Math.PI) w -= 2 * Math.PI;
    else if (w < -Math.PI) w += 2 * Math.PI;
    const a = (unwarp(x, REACH_M) + 1) * 0.5 * (PLACES - 1);
    const b = (unwarp(y, REACH_M) + 1) * 0.5 * (PLACES - 1);
    const c = (unwarp(w, Math.PI) + 1) * 0.5 * (HEADINGS - 1);
    const i = Math.min(PLACES - 2, Math.floor(a));
    const j = Math.min(PLACES - 2, Math.floor(b));
    const k = Math.min(HEADINGS - 2, Math.floor(c));
    const s = a - i;
    const t = b - j;
    const u = c - k;
    const n = (i * PLACES + j) * HEADINGS + k;
    const row = PLACES * HEADINGS;
    const low =
      (1 - t) * ((1 - u) * table[n]! + u * table[n + 1]!) +
      t * ((1 - u) * table[n + HEADINGS]! + u * table[n + HEADINGS + 1]!);
    const m = n + row;
    const high =
      (1 - t) * ((1 - u) * table[m]! + u * table[m + 1]!) +
      t * ((1 - u) * table[m + HEADINGS]! + u * table[m + HEADINGS + 1]!);
    // Beyond the table: the way back to it counts too.
    const beyond = Math.max(0, Math.abs(x) - REACH_M) + Math.max(0, Math.abs(y) - REACH_M);
    return (1 - s) * low + s * high + beyond * 100;
  }
}
