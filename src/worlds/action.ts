import type { ActionGroup, Task } from '../contracts/task.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { JOINT_BALL, JOINT_FREE, type Physics } from './physics.ts';
import { perElement } from './terms/compile.ts';
import type { TermPlace } from './terms/context.ts';
import { type FrameReader, frameReader } from './terms/sources.ts';

interface TorqueLaw {
  kp: Float64Array;
  kd: Float64Array;
  limit: Float64Array | undefined;
  qpos: Int32Array;
  dof: Int32Array;
}

interface Group {
  /** Where the group's values start in the policy's output. */
  start: number;
  actuators: Int32Array;
  scale: Float64Array;
  offset: Float64Array;
  relative: boolean;
  low: Float64Array;
  high: Float64Array;
  frame: { reader: FrameReader; isPoint: boolean } | undefined;
  torque: TorqueLaw | undefined;
  target: Float64Array;
}

const TRANSMISSION_JOINT = 0;

/** Turns policy outputs into actuator controls. */
export class ActionMap {
  /** Numbers that one action of the policy holds. */
  readonly size: number;
  readonly #physics: Physics;
  readonly #groups: Group[];
  readonly #delayed: Float64Array[] = [];
  readonly #delay: number;

  constructor(task: Task, physics: Physics, file: string) {
    this.#physics = physics;
    this.#delay = task.action.delay_steps;
    let start = 0;
    this.#groups = task.action.groups.map((spec, i) => {
      const group = compileGroup(spec, start, physics, { file, key: `action.groups[${i}]` });
      start += group.actuators.length;
      return group;
    });
    this.size = start;
    this.#refuseSharedActuators(file);
  }

  #refuseSharedActuators(file: string): void {
    const owners = new Map<number, number>();
    for (const [i, { actuators }] of this.#groups.entries()) {
      for (const id of actuators) {
        const owner = owners.get(id);
        if (owner !== undefined) {
          throw new WorldGateError(
            'task-invalid',
            `${file}: action.groups[${i}].actuators: "${this.#physics.names('actuator')[id]}" is driven twice`,
            {
              hint:
                owner === i
                  ? 'name every actuator once'
                  : `groups ${owner} and ${i} share it; name the actuators of each group`,
            },
          );
        }
        owners.set(id, i);
      }
    }
  }

  reset(): void {
    const { ctrl } = this.#physics;
    this.#delayed.length = 0;
    for (const group of this.#groups) {
      for (let i = 0; i < group.target.length; i++) {
        group.target[i] = group.torque
          ? this.#physics.qpos[group.torque.qpos[i]!]!
          : ctrl[group.actuators[i]!]!;
      }
    }
  }

  /** Sets the targets of a control step; with a delay, those of an earlier action. `action` holds `size` numbers. */
  apply(action: Float64Array): void {
    let current: Float64Array | undefined = action;
    if (this.#delay > 0) {
      this.#delayed.push(Float64Array.from(action));
      current = this.#delayed.length > this.#delay ? this.#delayed.shift() : undefined;
    }
    for (const group of this.#groups) {
      if (current !== undefined) retarget(group, current);
      if (group.torque === undefined) {
        const { ctrl } = this.#physics;
        for (let i = 0; i < group.target.length; i++) ctrl[group.actuators[i]!] = group.target[i]!;
      }
    }
  }

  get hasTorqueLaw(): boolean {
    return this.#groups.some((group) => group.torque !== undefined);
  }

  /** Computes the torques for the next simulation step. */
  applyTorques(): void {
    const { qpos, qvel, ctrl } = this.#physics;
    for (const { torque, target, actuators } of this.#groups) {
      if (torque === undefined) continue;
      for (let i = 0; i < target.length; i++) {
        const error = target[i]! - qpos[torque.qpos[i]!]!;
        let value = torque.kp[i]! * error - torque.kd[i]! * qvel[torque.dof[i]!]!;
        if (torque.limit) value = Math.min(Math.max(value, -torque.limit[i]!), torque.limit[i]!);
        ctrl[actuators[i]!] = value;
      }
    }
  }
}

function retarget(group: Group, action: Float64Array): void {
  const { target, scale, offset, frame, start } = group;
  const size = target.length;
  const value: number[] = [];
  for (let i = 0; i < size; i++) value.push(action[start + i]! * scale[i]!);
  if (frame) {
    const m = frame.reader.matrix();
    const local = value.slice();
    for (let i = 0; i < size; i++) {
      let total = frame.isPoint ? frame.reader.position(i) : 0;
      for (let j = 0; j < size; j++) total += m[3 * i + j]! * local[j]!;
      value[i] = total;
    }
  }
  for (let i = 0; i < size; i++) {
    const wanted = value[i]! + offset[i]! + (group.relative ? target[i]! : 0);
    target[i] = Math.min(Math.max(wanted, group.low[i]!), group.high[i]!);
  }
}

function compileGroup(spec: ActionGroup, start: number, physics: Physics, place: TermPlace): Group {
  const { model } = physics;
  const names = spec.actuators;
  const ids = names
    ? names.map((name, i) =>
        physics.id('actuator', name, { file: place.file, key: `${place.key}.actuators[${i}]` }),
      )
    : Array.from({ length: model.nu }, (_, id) => id);
  const size = ids.length;
  if (size === 0) {
    throw new WorldGateError(
      'task-invalid',
      `${place.file}: ${place.key}: ${physics.file} has no actuators`,
      {
        hint: 'a policy acts through <actuator> elements of the model',
      },
    );
  }
  if (spec.frame && size !== 2 && size !== 3) {
    throw new WorldGateError(
      'task-invalid',
      `${place.file}: ${place.key}.frame: ${size} actuators cannot form a direction`,
      {
        hint: 'a frame turns 2 values (x, y) or 3 values (x, y, z)',
      },
    );
  }
  const [low, high] = limits(spec, ids, physics);
  return {
    start,
    actuators: Int32Array.from(ids),
    scale: perElement(spec.scale, size, 'scale', place),
    offset: groupOffset(spec, ids, physics, place),
    relative: spec.mode === 'relative',
    low,
    high,
    frame: spec.frame && {
      reader: frameReader(physics, spec.frame.in, { file: place.file, key: `${place.key}.frame.in` }),
      isPoint: spec.frame.as === 'point',
    },
    torque: spec.torque && torqueLaw(spec.torque, ids, physics, place),
    target: new Float64Array(size),
  };
}

/** The stated clip, and for actuators that are driven directly also their control range. */
function limits(spec: ActionGroup, ids: readonly number[], physics: Physics): [Float64Array, Float64Array] {
  const { model } = physics;
  const low = new Float64Array(ids.length).fill(spec.clip?.[0] ?? Number.NEGATIVE_INFINITY);
  const high = new Float64Array(ids.length).fill(spec.clip?.[1] ?? Number.POSITIVE_INFINITY);
  if (spec.torque) return [low, high];
  for (const [i, id] of ids.entries()) {
    // The bindings of MuJoCo 3.14 cannot read the array `actuator_ctrllimited`, but its single values.
    const actuator = model.actuator(id);
    const isLimited = actuator.ctrllimited as boolean;
    actuator.delete();
    if (!isLimited) continue;
    low[i] = Math.max(low[i]!, model.actuator_ctrlrange[2 * id]);
    high[i] = Math.min(high[i]!, model.actuator_ctrlrange[2 * id + 1]);
  }
  return [low, high];
}

function jointOf(id: number, physics: Physics, place: TermPlace): number {
  const { model } = physics;
  const joint: number = model.actuator_trnid[2 * id];
  const turnsOrSlides =
    model.actuator_trntype[id] === TRANSMISSION_JOINT &&
    model.jnt_type[joint] !== JOINT_FREE &&
    model.jnt_type[joint] !== JOINT_BALL;
  if (!turnsOrSlides) {
    throw new WorldGateError(
      'task-invalid',
      `${place.file}: ${place.key}: actuator "${physics.names('actuator')[id]}" does not act on a hinge or slide joint`,
      { hint: 'torque laws and `of: qpos` need actuators on hinge or slide joints' },
    );
  }
  return joint;
}

function groupOffset(
  spec: ActionGroup,
  ids: readonly number[],
  physics: Physics,
  place: TermPlace,
): Float64Array {
  const { offset } = spec;
  if (typeof offset === 'number' || Array.isArray(offset))
    return perElement(offset, ids.length, 'offset', place);
  const { model } = physics;
  const key = physics.id('keyframe', offset.keyframe, {
    file: place.file,
    key: `${place.key}.offset.keyframe`,
  });
  return Float64Array.from(ids, (id) =>
    offset.of === 'ctrl'
      ? model.key_ctrl[key * model.nu + id]
      : model.key_qpos[key * model.nq + model.jnt_qposadr[jointOf(id, physics, place)]],
  );
}

function torqueLaw(
  spec: NonNullable<ActionGroup['torque']>,
  ids: readonly number[],
  physics: Physics,
  place: TermPlace,
): TorqueLaw {
  const joints = ids.map((id) => jointOf(id, physics, place));
  const key = { file: place.file, key: `${place.key}.torque` };
  return {
    kp: perElement(spec.kp, ids.length, 'kp', key),
    kd: perElement(spec.kd, ids.length, 'kd', key),
    limit: spec.limit === undefined ? undefined : perElement(spec.limit, ids.length, 'limit', key),
    qpos: Int32Array.from(joints, (joint) => physics.model.jnt_qposadr[joint]),
    dof: Int32Array.from(joints, (joint) => physics.model.jnt_dofadr[joint]),
  };
}
