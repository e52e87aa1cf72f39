import type { ElementRef, Frame, LeafTerm } from '../../contracts/task.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { JOINT_BALL, JOINT_FREE, type Physics } from '../physics.ts';
import { matrixFromQuaternion, ROTATION_SIZE, relativeRotation, writeRotation } from '../rotation.ts';
import type { RawTerm, TermContext, TermPlace, Writer } from './context.ts';
import { phase } from './phase.ts';

/** Live position (3) and orientation (3×3, row-major) of a body or site. */
export interface FrameReader {
  position: (axis: number) => number;
  matrix: () => Float64Array;
}

export function frameReader(physics: Physics, ref: ElementRef, place: TermPlace): FrameReader {
  const isSite = 'site' in ref;
  const id = isSite ? physics.id('site', ref.site, place) : physics.id('body', ref.body, place);
  const matrix = new Float64Array(9);
  return {
    position: isSite ? (axis) => physics.siteXpos[3 * id + axis]! : (axis) => physics.xpos[3 * id + axis]!,
    matrix: () => {
      const from = isSite ? physics.siteXmat : physics.xmat;
      for (let i = 0; i < 9; i++) matrix[i] = from[9 * id + i]!;
      return matrix;
    },
  };
}

/** A gather from a live view: `view()[indices[i]]`. */
function gather(view: () => Float64Array, indices: readonly number[]): RawTerm {
  const first = indices[0] ?? 0;
  const isRun = indices.every((index, i) => index === first + i);
  const size = indices.length;
  const write: Writer = isRun
    ? (out, at) => {
        const source = view();
        for (let i = 0; i < size; i++) out[at + i] = source[first + i]!;
      }
    : (out, at) => {
        const source = view();
        for (let i = 0; i < size; i++) out[at + i] = source[indices[i]!]!;
      };
  return { size, write };
}

function count(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/** Addresses in `qpos` or `qvel` of the named joints, in the order given. */
export function jointAddresses(
  physics: Physics,
  joints: readonly string[],
  of: 'qpos' | 'qvel',
  place: TermPlace,
): number[] {
  return joints.flatMap((name, i) => {
    const id = physics.id('joint', name, { file: place.file, key: `${place.key}.joints[${i}]` });
    const type = physics.model.jnt_type[id];
    const sizes = of === 'qpos' ? { free: 7, ball: 4 } : { free: 6, ball: 3 };
    const width = type === JOINT_FREE ? sizes.free : type === JOINT_BALL ? sizes.ball : 1;
    const start: number = (of === 'qpos' ? physics.model.jnt_qposadr : physics.model.jnt_dofadr)[id];
    return count(width).map((k) => start + k);
  });
}

/** Compiles the raw values of a term, before slice, offset, noise, scale, clip and history. */
export function compileSource(term: LeafTerm, context: TermContext, place: TermPlace): RawTerm {
  const { physics } = context;
  const at = (key: string): TermPlace => ({ file: place.file, key: `${place.key}.${key}` });
  switch (term.term) {
    case 'qpos':
      return gather(
        () => physics.qpos,
        term.joints ? jointAddresses(physics, term.joints, 'qpos', place) : count(physics.model.nq),
      );
    case 'qvel':
      return gather(
        () => physics.qvel,
        term.joints ? jointAddresses(physics, term.joints, 'qvel', place) : count(physics.model.nv),
      );
    case 'ctrl':
      return gather(
        () => physics.ctrl,
        term.actuators
          ? term.actuators.map((name, i) => physics.id('actuator', name, at(`actuators[${i}]`)))
          : count(physics.model.nu),
      );
    case 'act':
      return gather(() => physics.act, count(physics.model.na));
    case 'sensor': {
      const id = physics.id('sensor', term.sensor, at('sensor'));
      const start: number = physics.model.sensor_adr[id];
      return gather(
        () => physics.sensordata,
        count(physics.model.sensor_dim[id]).map((k) => start + k),
      );
    }
    case 'site_position': {
      const start = 3 * physics.id('site', term.site, at('site'));
      return gather(() => physics.siteXpos, [start, start + 1, start + 2]);
    }
    case 'body_position': {
      const start = 3 * physics.id('body', term.body, at('body'));
      return gather(() => physics.xpos, [start, start + 1, start + 2]);
    }
    case 'site_velocity':
      return siteVelocity(physics, physics.id('site', term.site, at('site')), term.part, term.frame);
    case 'body_orientation': {
      const body = frameReader(physics, { body: term.body }, at('body'));
      return {
        size: ROTATION_SIZE[term.as],
        write: (out, to) => void writeRotation(body.matrix(), term.as, out, to),
      };
    }
    case 'projected_gravity': {
      const frame = frameReader(physics, term.in, at('in'));
      return {
        size: 3,
        // The world's down, (0, 0, −1), in the frame: minus the third row of its matrix.
        write: (out, to) => {
          const m = frame.matrix();
          out[to] = -m[6]!;
          out[to + 1] = -m[7]!;
          out[to + 2] = -m[8]!;
        },
      };
    }
    case 'relative_position':
      return relativePosition(physics, term.of, term.to, term.frame, at);
    case 'last_action':
      return gather(() => context.lastAction, count(context.lastAction.length));
    case 'command':
      return command(term.names, context, at('names'));
    case 'phase':
      return phase(term, context, place);
    case 'orientation_error': {
      const of = frameReader(physics, term.of, at('of'));
      const fixed = 'quaternion' in term.to ? fixedRotation(term.to.quaternion, at('to')) : undefined;
      const to = 'quaternion' in term.to ? undefined : frameReader(physics, term.to, at('to'));
      const error = new Float64Array(9);
      return {
        size: ROTATION_SIZE[term.as],
        write: (out, start) => {
          relativeRotation(fixed ?? to!.matrix(), of.matrix(), error);
          writeRotation(error, term.as, out, start);
        },
      };
    }
    case 'constant': {
      const values = Float64Array.from(typeof term.value === 'number' ? [term.value] : term.value);
      return gather(() => values, count(values.length));
    }
  }
}

function fixedRotation(quaternion: readonly number[], place: TermPlace): Float64Array {
  try {
    return matrixFromQuaternion(quaternion);
  } catch {
    throw new WorldGateError(
      'task-invalid',
      `${place.file}: ${place.key}: a quaternion of length zero is no rotation`,
      {
        hint: 'the identity is [1, 0, 0, 0]',
      },
    );
  }
}

function siteVelocity(
  physics: Physics,
  site: number,
  part: 'linear' | 'angular' | 'both',
  frame: 'world' | 'local',
): RawTerm {
  const { mujoco, model, data } = physics;
  const { handle, read } = physics.buffer(6);
  const type = mujoco.mjtObj.mjOBJ_SITE.value;
  // mj_objectVelocity gives rotation first, then translation.
  const [first, size] = part === 'linear' ? [3, 3] : part === 'angular' ? [0, 3] : [0, 6];
  return {
    size,
    write: (out, at) => {
      mujoco.mj_objectVelocity(model, data, type, site, handle, frame === 'local' ? 1 : 0);
      const velocity = read();
      if (part === 'both') {
        for (let i = 0; i < 3; i++) {
          out[at + i] = velocity[3 + i]!;
          out[at + 3 + i] = velocity[i]!;
        }
        return;
      }
      for (let i = 0; i < size; i++) out[at + i] = velocity[first + i]!;
    },
  };
}

function relativePosition(
  physics: Physics,
  ofRef: ElementRef,
  toRef: ElementRef,
  frame: Frame,
  at: (key: string) => TermPlace,
): RawTerm {
  const of = frameReader(physics, ofRef, at('of'));
  const to = frameReader(physics, toRef, at('to'));
  const inFrame = frame === 'world' ? undefined : frameReader(physics, frame, at('frame'));
  return {
    size: 3,
    write: (out, start) => {
      const x = of.position(0) - to.position(0);
      const y = of.position(1) - to.position(1);
      const z = of.position(2) - to.position(2);
      if (inFrame === undefined) {
        out[start] = x;
        out[start + 1] = y;
        out[start + 2] = z;
        return;
      }
      const m = inFrame.matrix();
      for (let i = 0; i < 3; i++) out[start + i] = m[i]! * x + m[3 + i]! * y + m[6 + i]! * z;
    },
  };
}

function command(names: readonly string[] | undefined, context: TermContext, place: TermPlace): RawTerm {
  const known = context.commands.names;
  const indices = (names ?? known).map((name) => {
    const index = known.indexOf(name);
    if (index < 0) {
      throw new WorldGateError(
        'name-unknown',
        `${place.file}: ${place.key}: command "${name}" is not declared${didYouMean(name, known)}`,
        { hint: 'declare it under `commands`' },
      );
    }
    return index;
  });
  if (indices.length === 0) {
    throw new WorldGateError('task-invalid', `${place.file}: ${place.key}: the task declares no commands`, {
      hint: 'declare them under `commands`',
    });
  }
  return gather(() => context.commands.values, indices);
}
