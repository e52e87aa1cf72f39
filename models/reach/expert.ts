import { acos, atan2 } from '../../src/foundation/deterministic-math.ts';

/** As in reach.xml: both links, in metres. */
const LINK = 0.2;
/** Gains from joint angle and joint velocity to the share of the motor's torque. */
const STIFFNESS = [6, 6] as const;
const DAMPING = [1.1, 0.8] as const;

/**
 * A scripted expert for `reach`: the joint angles of the target by inverse kinematics, and a spring and damper
 * towards them.
 * @param angles shoulder and elbow, rad
 * @param velocities rad/s
 * @param target x and y from the shoulder, m
 * @param torques written: share of each motor's torque in [-1, 1]
 */
export function reachExpert(
  angles: readonly [number, number],
  velocities: readonly [number, number],
  target: readonly [number, number],
  torques: Float32Array,
): void {
  const [x, y] = target;
  const distance = Math.min(2 * LINK, Math.sqrt(x * x + y * y));
  // With links of one length the triangle of the arm is isosceles.
  const elbow = 2 * acos(distance / (2 * LINK));
  const wanted = [atan2(y, x) - elbow / 2, elbow] as const;
  for (const joint of [0, 1] as const) {
    const pull = STIFFNESS[joint] * (wanted[joint] - angles[joint]) - DAMPING[joint] * velocities[joint];
    torques[joint] = Math.min(1, Math.max(-1, pull));
  }
}
