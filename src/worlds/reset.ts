import type { Task } from '../contracts/task.ts';
import { cos, sin } from '../foundation/deterministic-math.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { Random } from '../foundation/random.ts';
import { type ElementKind, JOINT_BALL, JOINT_FREE, type Physics } from './physics.ts';
import { matrixFromQuaternion } from './rotation.ts';

type Change = {
  set?: readonly number[] | undefined;
  add?: readonly number[] | undefined;
  scale?: readonly number[] | undefined;
};
type ResetSpec = Task['reset'];
type ModelField = ResetSpec['model'][number]['field'];

/** A drawn change of one or several values; `apply` is called with the random source of the episode. */
type Step = (random: Random) => void;

function changed(value: number, change: Change, random: Random): number {
  const [low, high] = (change.set ?? change.add ?? change.scale) as [number, number];
  const drawn = random.uniform(low, high);
  return change.set ? drawn : change.add ? value + drawn : value * drawn;
}

/** Turns the quaternion at `at` by `angle` about the vertical axis of the world. */
function yaw(quaternion: Float64Array, at: number, angle: number): void {
  const c = cos(angle / 2);
  const s = sin(angle / 2);
  const [w, x, y, z] = quaternion.subarray(at, at + 4) as unknown as [number, number, number, number];
  quaternion[at] = c * w - s * z;
  quaternion[at + 1] = c * x - s * y;
  quaternion[at + 2] = c * y + s * x;
  quaternion[at + 3] = c * z + s * w;
}

const AXES = { x: 0, y: 1, z: 2 } as const;

interface FieldSpec {
  element: ElementKind;
  array: string;
  stride: number;
  column: number;
}

const FIELDS: Record<ModelField, FieldSpec> = {
  body_mass: { element: 'body', array: 'body_mass', stride: 1, column: 0 },
  geom_friction: { element: 'geom', array: 'geom_friction', stride: 3, column: 0 },
  dof_damping: { element: 'joint', array: 'dof_damping', stride: 1, column: 0 },
  dof_armature: { element: 'joint', array: 'dof_armature', stride: 1, column: 0 },
  dof_frictionloss: { element: 'joint', array: 'dof_frictionloss', stride: 1, column: 0 },
  jnt_stiffness: { element: 'joint', array: 'jnt_stiffness', stride: 1, column: 0 },
  actuator_gain: { element: 'actuator', array: 'actuator_gainprm', stride: 10, column: 0 },
};

/**
 * A servo keeps its gain twice: as gain and, negated, as the bias on position (position servo) or velocity
 * (velocity servo). Both must change together, or its target would be scaled instead of its stiffness.
 */
function followGain(bias: Float64Array, index: number, before: number, after: number): void {
  if (before === 0) return;
  for (const column of [1, 2]) {
    if (bias[index + column] !== 0) {
      if (bias[index + column] === -before) bias[index + column] = -after;
      return;
    }
  }
}

/**
 * The seeded reset of a task: keyframe, then model fields, joints and mocap bodies in the order they are
 * written. Model fields start from the compiled model in every episode, so draws never add up.
 */
export class Resetter {
  readonly #physics: Physics;
  readonly #keyframe: number | undefined;
  readonly #modelSteps: Step[];
  readonly #stateSteps: Step[];
  readonly #base: { view: () => Float64Array; values: Float64Array }[];

  constructor(task: Task, physics: Physics, file: string) {
    this.#physics = physics;
    const place = (key: string) => ({ file, key: `reset.${key}` });
    const { keyframe } = task.reset;
    this.#keyframe = keyframe === undefined ? undefined : physics.id('keyframe', keyframe, place('keyframe'));
    this.#base = [];
    this.#modelSteps = task.reset.model.map((spec, i) => this.#modelStep(spec, place(`model[${i}]`)));
    this.#stateSteps = [
      ...task.reset.joints.map((spec, i) => this.#jointStep(spec, place(`joints[${i}]`))),
      ...task.reset.mocap.map((spec, i) => this.#mocapStep(spec, place(`mocap[${i}]`))),
    ];
  }

  /** Leaves the physics at the start of the episode, with derived quantities computed. */
  reset(seed: number, attempt: number): void {
    const physics = this.#physics;
    if (this.#modelSteps.length > 0) {
      for (const { view, values } of this.#base) view().set(values);
      const random = new Random(seed, 'reset.model', attempt);
      for (const step of this.#modelSteps) step(random);
      // Derived constants are taken from the reference state, in which mocap bodies stand where the model has
      // them: without this reset they would depend on where the episode before left its mocap bodies.
      physics.reset(undefined);
      physics.mujoco.mj_setConst(physics.model, physics.data);
    }
    physics.reset(this.#keyframe);
    const random = new Random(seed, 'reset.state', attempt);
    for (const step of this.#stateSteps) step(random);
    physics.forward();
  }

  #modelStep(spec: ResetSpec['model'][number], place: { file: string; key: string }): Step {
    const physics = this.#physics;
    const { element, array, stride, column } = FIELDS[spec.field];
    const view = () => (physics.model as unknown as Record<string, Float64Array>)[array]!;
    this.#remember(view);
    const ids =
      spec.of === '*'
        ? physics.names(element).map((_, id) => id)
        : [physics.id(element, spec.of, { file: place.file, key: `${place.key}.of` })];
    // The world is a body without mass.
    const moved = element === 'body' && spec.of === '*' ? ids.slice(1) : ids;
    const indices = moved.flatMap((id) => this.#fieldIndices(array, id, stride, column));
    const isGain = spec.field === 'actuator_gain';
    const bias = () => physics.model.actuator_biasprm as Float64Array;
    if (isGain) this.#remember(bias);
    return (random) => {
      const values = view();
      const [low, high] = (spec.set ?? spec.add ?? spec.scale)!;
      const drawn = random.uniform(low, high);
      for (const index of indices) {
        const before = values[index]!;
        const after = spec.set ? drawn : spec.add ? before + drawn : before * drawn;
        if (!isGain && after < 0) {
          throw new WorldGateError(
            'task-invalid',
            `${place.file}: ${place.key}: ${spec.field} became ${after}`,
            {
              hint: `it is ${before} in ${physics.file} and must not become negative`,
            },
          );
        }
        values[index] = after;
        if (isGain) followGain(bias(), index, before, after);
      }
    };
  }

  #fieldIndices(array: string, id: number, stride: number, column: number): number[] {
    const { model } = this.#physics;
    if (!array.startsWith('dof_')) return [id * stride + column];
    const type = model.jnt_type[id];
    const width = type === JOINT_FREE ? 6 : type === JOINT_BALL ? 3 : 1;
    return Array.from({ length: width }, (_, k) => model.jnt_dofadr[id] + k);
  }

  #remember(view: () => Float64Array): void {
    this.#base.push({ view, values: view().slice() });
  }

  #jointStep(spec: ResetSpec['joints'][number], place: { file: string; key: string }): Step {
    const physics = this.#physics;
    const id = physics.id('joint', spec.joint, { file: place.file, key: `${place.key}.joint` });
    const type = physics.model.jnt_type[id];
    const isFree = type === JOINT_FREE;
    if (type === JOINT_BALL) {
      throw new WorldGateError(
        'task-invalid',
        `${place.file}: ${place.key}: "${spec.joint}" is a ball joint`,
        {
          hint: 'ranges apply to hinge, slide and free joints; use a keyframe for ball joints',
        },
      );
    }
    if (isFree !== (spec.axis !== undefined)) {
      throw new WorldGateError(
        'task-invalid',
        `${place.file}: ${place.key}: ${isFree ? `"${spec.joint}" is a free joint and needs` : `"${spec.joint}" is no free joint and takes no`} \`axis\``,
        { hint: 'axis is one of x, y, z, yaw' },
      );
    }
    const isPosition = spec.part === 'position';
    const start: number = (isPosition ? physics.model.jnt_qposadr : physics.model.jnt_dofadr)[id];
    const values = () => (isPosition ? physics.qpos : physics.qvel);
    if (spec.axis === 'yaw') {
      return isPosition
        ? (random) => {
            const quaternion = physics.qpos;
            if (spec.set) quaternion.set([1, 0, 0, 0], start + 3);
            yaw(quaternion, start + 3, changed(0, spec, random));
          }
        : this.#yawVelocity(spec, physics.model.jnt_qposadr[id] + 3, start + 3);
    }
    const index = start + (spec.axis === undefined ? 0 : AXES[spec.axis]);
    return (random) => {
      values()[index] = changed(values()[index]!, spec, random);
    };
  }

  /** MuJoCo keeps the angular velocity of a free joint in the body's frame; yaw is about the world's vertical. */
  #yawVelocity(change: Change, quaternionAt: number, velocityAt: number): Step {
    const physics = this.#physics;
    return (random) => {
      const up = matrixFromQuaternion(physics.qpos.subarray(quaternionAt, quaternionAt + 4)).subarray(6, 9);
      const velocity = physics.qvel;
      let before = 0;
      for (let i = 0; i < 3; i++) before += up[i]! * velocity[velocityAt + i]!;
      const difference = changed(before, change, random) - before;
      for (let i = 0; i < 3; i++) velocity[velocityAt + i]! += up[i]! * difference;
    };
  }

  #mocapStep(spec: ResetSpec['mocap'][number], place: { file: string; key: string }): Step {
    const physics = this.#physics;
    const body = physics.id('body', spec.body, { file: place.file, key: `${place.key}.body` });
    const mocap: number = physics.model.body_mocapid[body];
    if (mocap < 0) {
      throw new WorldGateError(
        'task-invalid',
        `${place.file}: ${place.key}.body: "${spec.body}" is not a mocap body`,
        {
          hint: 'write mocap="true" on the body in the MJCF file',
        },
      );
    }
    const { axis } = spec;
    return (random) => {
      const drawn = changed(0, spec, random);
      if (axis === 'yaw') {
        physics.mocapQuat.set([1, 0, 0, 0], 4 * mocap);
        yaw(physics.mocapQuat, 4 * mocap, drawn);
      } else {
        physics.mocapPos[3 * mocap + AXES[axis]] = drawn;
      }
    };
  }
}
