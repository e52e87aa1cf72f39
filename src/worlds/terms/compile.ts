import type { LeafTerm, Term } from '../../contracts/task.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import type { CompiledTerm, RawTerm, TermContext, TermPlace } from './context.ts';
import { compileSource, jointAddresses } from './sources.ts';

/** Compiles a term with its slice, offset, noise, scale, clip and history. */
export function compileTerm(term: Term, context: TermContext, place: TermPlace): CompiledTerm {
  const raw =
    term.term === 'difference'
      ? difference(term.a, term.b, context, place)
      : compileSource(term, context, place);
  const [first, size] = sliceOf(term.slice, raw.size, place);
  const shaped = shape(term, raw, first, size, context, place);
  return { ...withHistory(term, shaped), label: label(term) };
}

function difference(a: Term, b: Term, context: TermContext, place: TermPlace): RawTerm {
  const left = compileTerm(a, context, { file: place.file, key: `${place.key}.a` });
  const right = compileTerm(b, context, { file: place.file, key: `${place.key}.b` });
  if (left.size !== right.size) {
    throw new WorldGateError(
      'task-invalid',
      `${place.file}: ${place.key}: a difference of ${left.size} (${left.label}) and ${right.size} (${right.label}) numbers`,
      { hint: 'take a `slice` of the longer one' },
    );
  }
  const scratch = new Float64Array(right.size);
  return {
    size: left.size,
    write: (out, at) => {
      left.write(out, at);
      right.write(scratch, 0);
      for (let i = 0; i < scratch.length; i++) out[at + i] = out[at + i]! - scratch[i]!;
    },
    reset: () => {
      left.reset?.();
      right.reset?.();
    },
    advance: () => {
      left.advance?.();
      right.advance?.();
    },
  };
}

function sliceOf(
  slice: readonly [number, number] | undefined,
  size: number,
  place: TermPlace,
): [number, number] {
  if (slice === undefined) {
    if (size === 0) {
      throw new WorldGateError(
        'task-invalid',
        `${place.file}: ${place.key}: this term has no values in this model`,
        { hint: 'leave it out; the model has no such state' },
      );
    }
    return [0, size];
  }
  const [first, end] = slice.map((index) => (index < 0 ? size + index : index)) as [number, number];
  if (first < 0 || end > size || first >= end) {
    throw new WorldGateError(
      'task-invalid',
      `${place.file}: ${place.key}.slice: [${slice[0]}, ${slice[1]}] of ${size} values`,
      { hint: 'a slice is [first, end): the end is not included, and negative numbers count from the end' },
    );
  }
  return [first, end - first];
}

/** A number or list as one value per element. */
export function perElement(
  value: number | readonly number[],
  size: number,
  key: string,
  place: TermPlace,
): Float64Array {
  if (typeof value === 'number') return new Float64Array(size).fill(value);
  if (value.length !== size) {
    throw new WorldGateError(
      'task-invalid',
      `${place.file}: ${place.key}.${key}: ${value.length} numbers for ${size} values`,
      {
        hint: 'give one number for all, or one per value after the slice',
      },
    );
  }
  return Float64Array.from(value);
}

function shape(
  term: Term,
  raw: RawTerm,
  first: number,
  size: number,
  context: TermContext,
  place: TermPlace,
): RawTerm {
  const { noise, clip } = term;
  const scale = term.scale === undefined ? undefined : perElement(term.scale, size, 'scale', place);
  const offset =
    term.offset === undefined ? undefined : offsetOf(term, raw.size, first, size, context, place);
  const isWhole = first === 0 && size === raw.size;
  const scratch = new Float64Array(isWhole ? 0 : raw.size);
  if (isWhole && !offset && !noise && !scale && !clip) return raw;
  return {
    ...raw,
    size,
    write: (out, at) => {
      if (isWhole) {
        raw.write(out, at);
      } else {
        raw.write(scratch, 0);
        for (let i = 0; i < size; i++) out[at + i] = scratch[first + i]!;
      }
      for (let i = 0; i < size; i++) {
        let value = out[at + i]!;
        if (offset) value -= offset[i]!;
        if (noise) {
          value +=
            'uniform' in noise
              ? context.noise.uniform(-noise.uniform, noise.uniform)
              : noise.normal * context.noise.normal();
        }
        if (scale) value *= scale[i]!;
        if (clip) value = Math.min(Math.max(value, clip[0]), clip[1]);
        out[at + i] = value;
      }
    },
  };
}

function offsetOf(
  term: Term,
  rawSize: number,
  first: number,
  size: number,
  context: TermContext,
  place: TermPlace,
): Float64Array {
  const { offset } = term;
  if (offset === undefined || typeof offset === 'number' || Array.isArray(offset)) {
    return perElement(offset ?? 0, size, 'offset', place);
  }
  const keyframe = keyframeValues(term, offset.keyframe, context, place);
  if (keyframe.length !== rawSize)
    throw new RangeError(`keyframe gives ${keyframe.length} of ${rawSize} values`);
  return Float64Array.from(keyframe.slice(first, first + size));
}

function keyframeValues(term: Term, name: string, context: TermContext, place: TermPlace): number[] {
  const { physics } = context;
  const key = physics.id('keyframe', name, { file: place.file, key: `${place.key}.offset.keyframe` });
  const pick = (values: ArrayLike<number>, width: number, indices: readonly number[]) =>
    indices.map((index) => values[key * width + index]!);
  const all = (n: number) => Array.from({ length: n }, (_, i) => i);
  const { model } = physics;
  switch (term.term) {
    case 'qpos':
      return pick(
        model.key_qpos,
        model.nq,
        term.joints ? jointAddresses(physics, term.joints, 'qpos', place) : all(model.nq),
      );
    case 'qvel':
      return pick(
        model.key_qvel,
        model.nv,
        term.joints ? jointAddresses(physics, term.joints, 'qvel', place) : all(model.nv),
      );
    case 'ctrl':
      return pick(
        model.key_ctrl,
        model.nu,
        term.actuators
          ? term.actuators.map((actuator) => physics.id('actuator', actuator, place))
          : all(model.nu),
      );
    case 'act':
      return pick(model.key_act, model.na, all(model.na));
    default:
      throw new WorldGateError(
        'task-invalid',
        `${place.file}: ${place.key}.offset: a keyframe holds no value for the term "${term.term}"`,
        { hint: 'keyframes give offsets to qpos, qvel, ctrl and act; write numbers for the others' },
      );
  }
}

function withHistory(term: Term, shaped: RawTerm): RawTerm {
  const history = term.history;
  if (history === undefined) return shaped;
  const { length, order } = history;
  const { size } = shaped;
  const frames = new Float64Array(length * size);
  const current = new Float64Array(size);
  let isFresh = true;
  return {
    ...shaped,
    size: length * size,
    reset: () => {
      shaped.reset?.();
      isFresh = true;
    },
    write: (out, at) => {
      shaped.write(current, 0);
      if (isFresh) {
        for (let i = 0; i < length; i++) frames.set(current, i * size);
        isFresh = false;
      } else {
        frames.copyWithin(0, size);
        frames.set(current, (length - 1) * size);
      }
      if (order === 'oldest_first') {
        out.set(frames, at);
        return;
      }
      for (let i = 0; i < length; i++) {
        for (let j = 0; j < size; j++) out[at + i * size + j] = frames[(length - 1 - i) * size + j]!;
      }
    },
  };
}

function label(term: Term): string {
  const detail = subject(term);
  const history = term.history ? ` × ${term.history.length} steps` : '';
  return `${term.term}${detail === '' ? '' : ` ${detail}`}${history}`;
}

function subject(term: Term): string {
  const ref = (element: { body: string } | { site: string }) =>
    'site' in element ? element.site : element.body;
  switch (term.term) {
    case 'sensor':
      return term.sensor;
    case 'site_position':
    case 'site_velocity':
      return term.site;
    case 'body_position':
    case 'body_orientation':
      return term.body;
    case 'projected_gravity':
      return `in ${ref(term.in)}`;
    case 'relative_position':
      return `${ref(term.of)} to ${ref(term.to)}`;
    case 'orientation_error':
      return ref(term.of);
    default:
      return (term as LeafTerm).slice ? `[${term.slice![0]}, ${term.slice![1]})` : '';
  }
}
