import {
  FINGER,
  HALF_X,
  HALF_Y,
  OFFSETS,
  type PushAtlas,
  type PushPlan,
  pushDirection,
  SLOPES,
  STRIDE,
  STRIDES,
} from './planner.ts';

/**
 * A scripted expert for `push`, which the policy imitates.
 *
 * Stateless: from the finger's place and the goal's pose, both in the block's frame, it weighs every push of the
 * atlas by the way to it around the block, its duration, and what remains to be done after it (`PushPlan`).
 */

/** Distance from a face at which the finger walks, in metres. */
const CLEARANCE = 0.012;

const BX = HALF_X + FINGER + CLEARANCE;
const BY = HALF_Y + FINGER + CLEARANCE;
const CORNERS = [
  [BX, BY],
  [-BX, BY],
  [-BX, -BY],
  [BX, -BY],
] as const;

/** Whether the segment crosses the block with its safety margin. */
function blocked(x0: number, y0: number, x1: number, y1: number): boolean {
  const hx = BX - 0.004;
  const hy = BY - 0.004;
  let low = 0;
  let high = 1;
  for (const [p, v, h] of [
    [x0, x1 - x0, hx],
    [y0, y1 - y0, hy],
  ] as const) {
    if (Math.abs(v) < 1e-12) {
      if (Math.abs(p) >= h) return false;
    } else {
      const t0 = (-h - p) / v;
      const t1 = (h - p) / v;
      low = Math.max(low, Math.min(t0, t1));
      high = Math.min(high, Math.max(t0, t1));
      if (low >= high) return false;
    }
  }
  return true;
}

const dist = (x: number, y: number): number => Math.sqrt(x * x + y * y);
const way = { length: 0, x: 0, y: 0 };

/** Shortest way from (x0, y0) to (x1, y1) around the block: its length and first waypoint, in `way`. */
function route(x0: number, y0: number, x1: number, y1: number): void {
  if (!blocked(x0, y0, x1, y1)) {
    way.length = dist(x1 - x0, y1 - y0);
    way.x = x1;
    way.y = y1;
    return;
  }
  way.length = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const [ax, ay] = CORNERS[i]!;
    if (blocked(x0, y0, ax, ay)) continue;
    const first = dist(ax - x0, ay - y0);
    if (!blocked(ax, ay, x1, y1)) {
      const length = first + dist(x1 - ax, y1 - ay);
      if (length < way.length) {
        way.length = length;
        way.x = ax;
        way.y = ay;
      }
      continue;
    }
    for (const j of [(i + 1) % 4, (i + 3) % 4]) {
      const [bx, by] = CORNERS[j]!;
      if (blocked(bx, by, x1, y1)) continue;
      const length = first + dist(bx - ax, by - ay) + dist(x1 - bx, y1 - by);
      if (length < way.length) {
        way.length = length;
        way.x = ax;
        way.y = ay;
      }
    }
  }
}

const PER_OFFSET = SLOPES.length * STRIDES.length;

/** The expert's action: finger velocity in the block's frame, as a share of its top speed in [-1, 1] per axis. */
export type PushExpert = (
  px: number,
  py: number,
  gx: number,
  gy: number,
  yaw: number,
  action: Float32Array,
) => void;

/**
 * Builds the expert. It takes the finger (px, py) and the goal (gx, gy) in the block's frame in metres, and the goal's
 * heading minus the block's in radians, and writes the action.
 */
export function createPushExpert(atlas: PushAtlas, plan: PushPlan): PushExpert {
  return (px, py, gx, gy, yaw, action) => {
    let best = Number.POSITIVE_INFINITY;
    let vx = 0;
    let vy = 0;
    const depthX = BX - Math.abs(px);
    const depthY = BY - Math.abs(py);
    const inMargin = depthX > 0.004 && depthY > 0.004;
    const exitX = inMargin && depthX <= depthY ? Math.sign(px) * BX : px;
    const exitY = inMargin && depthX > depthY ? Math.sign(py) * BY : py;
    const exit = inMargin ? Math.min(depthX, depthY) : 0;

    for (let face = 0; face < 4; face++) {
      const axis = face >> 1;
      const sign = (face & 1) === 0 ? 1 : -1;
      const half = axis === 0 ? HALF_X : HALF_Y;
      const halfAlong = axis === 0 ? HALF_Y : HALF_X;
      const sx = axis === 0 ? sign : 1;
      const sy = axis === 0 ? 1 : sign;
      // The face is treated as +x or +y: the mirrored one mirrors the goal.
      const mx = gx * sx;
      const my = gy * sy;
      const myaw = yaw * sign;
      const along = axis === 0 ? py : px;
      const out = (axis === 0 ? px : py) * sign - half - FINGER;
      const here = Math.abs(along) < halfAlong + 0.006 && out > -0.01 && out < CLEARANCE + 0.002;
      const pushes = atlas[axis as 0 | 1];

      for (let o = here ? -1 : 0; o < OFFSETS.length; o++) {
        let travel: number;
        let wx = 0;
        let wy = 0;
        let first: number;
        let blend = 0;
        let back = 0;
        if (o < 0) {
          // From where the finger is: between the two nearest places of the atlas.
          const at = Math.max(OFFSETS[0]!, Math.min(OFFSETS.at(-1)!, along / halfAlong));
          let index = 0;
          while (index < OFFSETS.length - 2 && OFFSETS[index + 1]! < at) index++;
          blend = (at - OFFSETS[index]!) / (OFFSETS[index + 1]! - OFFSETS[index]!);
          first = index * PER_OFFSET;
          travel = Math.max(0, out) / STRIDE;
          back = (at * halfAlong - along) / STRIDE;
        } else {
          const t = OFFSETS[o]! * halfAlong;
          const ax = axis === 0 ? sign * BX : t;
          const ay = axis === 0 ? t : sign * BY;
          route(exitX, exitY, ax, ay);
          travel = (exit + way.length + CLEARANCE) / STRIDE + 0.5;
          wx = way.x;
          wy = way.y;
          if (inMargin) {
            const len = Math.max(1e-9, dist(way.x - exitX, way.y - exitY));
            const lead = Math.min(len, 0.02) / len;
            wx = exitX + (way.x - exitX) * lead;
            wy = exitY + (way.y - exitY) * lead;
          }
          first = o * PER_OFFSET;
        }
        if (travel >= best) continue;
        for (let i = 0; i < PER_OFFSET; i++) {
          const p = pushes[first + i]!;
          let rest = after(plan, axis, p, mx, my, myaw);
          if (blend > 0)
            rest += blend * (after(plan, axis, pushes[first + PER_OFFSET + i]!, mx, my, myaw) - rest);
          const cost = travel + p.steps + rest;
          if (cost >= best) continue;
          best = cost;
          if (o < 0) {
            const [ux, uy] = pushDirection(axis, p.slope);
            const speed = Math.min(1, p.speed + Math.max(0, out) / STRIDE);
            vx = ux * speed * sx + (axis === 0 ? 0 : back);
            vy = uy * speed * sy + (axis === 0 ? back : 0);
          } else {
            const d = dist(wx - px, wy - py);
            const speed = Math.min(1, d / STRIDE) / Math.max(d, 1e-9);
            vx = (wx - px) * speed;
            vy = (wy - py) * speed;
          }
        }
      }
    }
    const excess = Math.max(1, dist(vx, vy));
    action[0] = vx / excess;
    action[1] = vy / excess;
  };
}

function after(
  plan: PushPlan,
  axis: number,
  p: PushAtlas[0][number],
  gx: number,
  gy: number,
  yaw: number,
): number {
  const rx = gx - p.dx;
  const ry = gy - p.dy;
  return plan.remaining(axis * 2, p.cosYaw * rx + p.sinYaw * ry, p.cosYaw * ry - p.sinYaw * rx, yaw - p.yaw);
}
