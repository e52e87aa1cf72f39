import type { DoubleBuffer, MjData, MjModel } from '@mujoco/mujoco';
import { type Digest, sha256, sha256Json } from '../foundation/digest.ts';
import { isWorldGateError, messageOf, WorldGateError } from '../foundation/errors.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { type MjcfFile, readMjcfFiles } from './mjcf-files.ts';
import type { Mujoco } from './mujoco.ts';

/** Kinds of named model elements; the value is MuJoCo's `mjtObj` and the model field that counts them. */
const ELEMENTS = {
  body: ['mjOBJ_BODY', 'nbody'],
  joint: ['mjOBJ_JOINT', 'njnt'],
  geom: ['mjOBJ_GEOM', 'ngeom'],
  site: ['mjOBJ_SITE', 'nsite'],
  actuator: ['mjOBJ_ACTUATOR', 'nu'],
  sensor: ['mjOBJ_SENSOR', 'nsensor'],
  keyframe: ['mjOBJ_KEY', 'nkey'],
} as const;
export type ElementKind = keyof typeof ELEMENTS;

export const JOINT_FREE = 0;
export const JOINT_BALL = 1;

/** `mjMAXVAL`: what is larger counts as diverged. */
const MAX_CONTROL = 1e10;

let folderCount = 0;

/**
 * A compiled model with its simulation state. The typed arrays are live views into WebAssembly memory;
 * `refreshViews()` renews them after the memory has grown.
 */
export class Physics {
  readonly mujoco: Mujoco;
  readonly model: MjModel;
  readonly data: MjData;
  /** Base name of the main MJCF file, for messages. */
  readonly file: string;
  /** Over the path and bytes of every file that the model was built from. */
  readonly digest: Digest;

  qpos!: Float64Array;
  qvel!: Float64Array;
  act!: Float64Array;
  ctrl!: Float64Array;
  sensordata!: Float64Array;
  xpos!: Float64Array;
  xmat!: Float64Array;
  siteXpos!: Float64Array;
  siteXmat!: Float64Array;
  mocapPos!: Float64Array;
  mocapQuat!: Float64Array;

  #appliedForces!: Float64Array;
  readonly #buffers: { delete(): void }[] = [];
  readonly #names = new Map<ElementKind, string[]>();

  private constructor(mujoco: Mujoco, model: MjModel, data: MjData, file: string, digest: Digest) {
    this.mujoco = mujoco;
    this.model = model;
    this.file = file;
    this.digest = digest;
    this.data = data;
    this.refreshViews();
  }

  /**
   * Compiles an MJCF file.
   * @param mainFile absolute path
   * @throws WorldGateError `mjcf-invalid` with MuJoCo's message, or what {@link readMjcfFiles} throws.
   */
  static load(mujoco: Mujoco, mainFile: string): Physics {
    const files = readMjcfFiles(mainFile);
    const [main] = files as [MjcfFile];
    const root = `/worldgate-${folderCount++}`;
    let model: MjModel | undefined;
    let data: MjData;
    try {
      for (const file of files) writeVirtual(mujoco, `${root}/${file.path}`, file.bytes);
      model = mujoco.MjModel.from_xml_path(`${root}/${main.path}`);
      data = new mujoco.MjData(model);
    } catch (cause) {
      model?.delete();
      const detail = oneLine(cause).replaceAll(`${root}/`, '');
      throw new WorldGateError('mjcf-invalid', `${main.path}: ${detail}`, {
        hint: /memory/i.test(detail)
          ? 'set <size memory="…"/> in the MJCF file; WebAssembly has 2 GB for everything'
          : "MuJoCo could not compile this model; open it in MuJoCo's own viewer for the details",
        cause,
      });
    } finally {
      removeVirtual(mujoco, root);
    }
    const digest = sha256Json(files.map((file) => ({ path: file.path, digest: sha256(file.bytes) })));
    return new Physics(mujoco, model, data, main.path, digest);
  }

  /** Renews the views if the memory has grown since, as it does when another model is compiled. */
  keepViews(): void {
    if (this.#appliedForces.length === 0) this.refreshViews();
  }

  refreshViews(): void {
    const { data } = this;
    this.qpos = data.qpos;
    this.qvel = data.qvel;
    this.act = data.act;
    this.ctrl = data.ctrl;
    this.sensordata = data.sensordata;
    this.xpos = data.xpos;
    this.xmat = data.xmat;
    this.siteXpos = data.site_xpos;
    this.siteXmat = data.site_xmat;
    this.mocapPos = data.mocap_pos;
    this.mocapQuat = data.mocap_quat;
    this.#appliedForces = data.xfrc_applied;
  }

  /** Back to the model's default state or a keyframe; derived quantities are not computed yet. */
  reset(keyframe: number | undefined): void {
    if (keyframe === undefined) this.mujoco.mj_resetData(this.model, this.data);
    else this.mujoco.mj_resetDataKeyframe(this.model, this.data, keyframe);
    this.refreshViews();
    // A mark that only a reset takes away: a force on the world body, which nothing moves.
    this.#appliedForces[0] = 1;
  }

  forward(): void {
    this.mujoco.mj_forward(this.model, this.data);
  }

  step(): void {
    this.mujoco.mj_step(this.model, this.data);
  }

  /**
   * Tells whether the simulation is still sound. MuJoCo answers a diverged state by resetting it, which
   * takes the mark of {@link reset} away; with that switched off in the model, the state is not finite. Controls
   * beyond its limit it takes for zero without a word.
   */
  isSound(): boolean {
    if (this.#appliedForces[0] !== 1) return false;
    const { qpos, qvel, ctrl } = this;
    for (let i = 0; i < ctrl.length; i++) if (!(Math.abs(ctrl[i]!) <= MAX_CONTROL)) return false;
    let sum = 0;
    for (let i = 0; i < qpos.length; i++) sum += qpos[i]!;
    for (let i = 0; i < qvel.length; i++) sum += qvel[i]!;
    return Number.isFinite(sum);
  }

  /**
   * Does work of MuJoCo's.
   * @throws WorldGateError `physics-failed` with MuJoCo's message when it gives up
   */
  guarded(work: () => void): void {
    try {
      work();
    } catch (cause) {
      if (isWorldGateError(cause)) throw cause;
      throw new WorldGateError('physics-failed', `${this.file}: MuJoCo stopped: ${oneLine(cause)}`, {
        hint: 'contacts may need more memory: set <size memory="…"/> in the MJCF file',
        kind: 'environment',
        cause,
      });
    }
  }

  /** Memory of `size` doubles that MuJoCo's functions can write to; freed with the physics. */
  buffer(size: number): { read: () => Float64Array; handle: DoubleBuffer } {
    const handle = new this.mujoco.DoubleBuffer(size);
    this.#buffers.push(handle);
    return { handle, read: () => handle.GetView() as Float64Array };
  }

  names(kind: ElementKind): string[] {
    let names = this.#names.get(kind);
    if (names === undefined) {
      const [objectName, countField] = ELEMENTS[kind];
      const type = this.mujoco.mjtObj[objectName].value;
      const count = this.model[countField] as number;
      names = Array.from({ length: count }, (_, id) => this.mujoco.mj_id2name(this.model, type, id) ?? '');
      this.#names.set(kind, names);
    }
    return names;
  }

  /**
   * Index of a named element.
   * @throws WorldGateError `name-unknown`: `key: sensor "gyr" not in go1.xml; did you mean "gyro"?`
   */
  id(kind: ElementKind, name: string, place: { file: string; key: string }): number {
    const names = this.names(kind);
    const id = names.indexOf(name);
    if (id >= 0 && name !== '') return id;
    const known = names.filter((candidate) => candidate !== '');
    throw new WorldGateError(
      'name-unknown',
      `${place.file}: ${place.key}: ${kind} "${name}" not in ${this.file}${didYouMean(name, known)}`,
      {
        hint:
          known.length === 0
            ? `${this.file} names no ${kind} at all; give the element a name`
            : `${kind} names there: ${known.slice(0, 24).join(', ')}${known.length > 24 ? ', …' : ''}`,
      },
    );
  }

  dispose(): void {
    for (const buffer of this.#buffers) buffer.delete();
    this.data.delete();
    this.model.delete();
  }
}

function writeVirtual(mujoco: Mujoco, path: string, bytes: Uint8Array): void {
  const folders = path.split('/').slice(1, -1);
  let folder = '';
  for (const name of folders) {
    folder += `/${name}`;
    if (!mujoco.FS.analyzePath(folder, true).exists) mujoco.FS.mkdir(folder);
  }
  mujoco.FS.writeFile(path, bytes);
}

function removeVirtual(mujoco: Mujoco, folder: string): void {
  const { FS } = mujoco;
  if (!FS.analyzePath(folder, true).exists) return;
  for (const name of FS.readdir(folder)) {
    if (name === '.' || name === '..') continue;
    const path = `${folder}/${name}`;
    if (FS.isDir(FS.lstat(path).mode)) removeVirtual(mujoco, path);
    else FS.unlink(path);
  }
  FS.rmdir(folder);
}

/** MuJoCo's message on one line. */
function oneLine(cause: unknown): string {
  return messageOf(cause)
    .replace(/^MuJoCo Error: (?:Loading error: )?/, '')
    .replace(/\s*\n\s*/g, '; ')
    .replace(/[;\s]+$/, '');
}
