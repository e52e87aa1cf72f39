import path from 'node:path';
import type { ModelShape, Pair } from './match-pair.ts';

/** How often usual policies are asked. */
const CONTROL_STEP_S = 0.02;
const EPISODE_S = 10;
/** Start positions differ by this share of a joint's range, or by this many radians or metres. */
const RESET_SHARE = 0.05;
const RESET_ABSOLUTE = 0.05;
/** How near the reference pose counts as held, as a share of the range or in radians and metres. */
const NEAR_SHARE = 0.1;
const NEAR_ABSOLUTE = 0.2;
const MOST_JOINTS = 64;

/** A task for a policy that fits a model, as commented YAML. What success is nobody but its author knows, and it says so. */
export function taskText(name: string, taskFile: string, { policy, model, terms, terms_text }: Pair): string {
  const decimation = Math.max(1, Math.round(CONTROL_STEP_S / model.timestepS));
  const joints = model.joints.slice(0, MOST_JOINTS);
  const modelPath = path.posix.relative(path.posix.dirname(taskFile), model.file);
  return `# What the policy sees and does, and what counts as success. Every key: docs/tasks.md of WorldGate.
schema_version: worldgate.task.v1
name: ${name}
# The MJCF file, relative to this one; what it includes must lie beside or below it.
model: ${JSON.stringify(modelPath)}

timing:
  # As the model states it.
  simulation_step_s: ${model.timestepS}
  # The policy is asked every ${rounded(decimation * model.timestepS)} s. CHECK: it must be the rate that the policy was trained at.
  control_decimation: ${decimation}
  episode_s: ${EPISODE_S}

observation:
  # The policy has one input with ${policy.observation} numbers: ${terms_text}. CHECK the order against your training code.
  ${JSON.stringify(policy.input)}:
${terms.map((term) => `    - ${term}`).join('\n')}

action:
  # Its ${policy.action} outputs drive the actuators in the order of the model, as they are.
  groups:
    - {}

reset:
${model.keyframe === null ? '' : `  keyframe: ${JSON.stringify(model.keyframe)}\n`}  # Episodes must differ, or a thousand of them show no more than one.
  joints:
${joints.map(({ name: joint, range }) => `    - { joint: ${JSON.stringify(joint)}, add: ${spread(range)} }`).join('\n')}
${successText(model, joints)}`;
}

/** A guess that fails a policy that does something else, rather than one that passes every policy. */
function successText({ hasFreeRoot, keyframe }: ModelShape, joints: ModelShape['joints']): string {
  const pose = keyframe === null ? 'its start pose' : `the pose "${keyframe}"`;
  if (hasFreeRoot) {
    return `
quantities:
  # Height of the robot's root.
  height: { term: qpos, slice: [2, 3] }
  tilt: { term: qpos, slice: [3, 7] }

# GUESSED, and yours to replace: it stays upright to the end. (w² + z² - x² - y² of its quaternion is the cosine of the tilt.)
success:
  when: tilt[0] * tilt[0] + tilt[3] * tilt[3] - tilt[1] * tilt[1] - tilt[2] * tilt[2] > 0.7
  over: all
`;
  }
  const offset = keyframe === null ? '' : `, offset: { keyframe: ${JSON.stringify(keyframe)} }`;
  const held = joints.slice(0, 16);
  return `
quantities:
${held.map(({ name }, index) => `  joint_${index + 1}: { term: qpos, joints: [${JSON.stringify(name)}]${offset} }`).join('\n')}

# GUESSED, and yours to replace: in the last second it holds ${pose}.
success:
  when: ${held.map(({ range }, index) => `abs(joint_${index + 1}) < ${near(range)}`).join(' && ')}
  over: { all_of_last: 1 }
  ends_episode: false
`;
}

const rounded = (value: number) => Number(value.toPrecision(6));

function spread(range: readonly [number, number] | null): string {
  const amount = range === null ? RESET_ABSOLUTE : rounded((range[1] - range[0]) * RESET_SHARE);
  return `[${-amount}, ${amount}]`;
}

function near(range: readonly [number, number] | null): number {
  return range === null ? NEAR_ABSOLUTE : rounded((range[1] - range[0]) * NEAR_SHARE);
}
