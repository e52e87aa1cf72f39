import type { MjData, MjModel } from '@mujoco/mujoco';
import { type Digest, sha256, sha256Json } from '../foundation/digest.ts';
import { messageOf, WorldGateError } from '../foundation/errors.ts';
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

  #expectedTime = 0;
  readonly #names = new Map<ElementKind, string[]>();

  private constructor(mujoco: Mujoco, model: MjModel, file: string, digest: Digest) {
    this.mujoco = mujoco;
    this.model = model;
    this.file = file;
    this.digest = digest;
    this.data = new mujoco.MjData(model);
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
    let model: MjModel;
    try {
      for (const file of files) writeVirtual(mujoco, `${root}/${file.path}`, file.bytes);
      model = mujoco.MjModel.from_xml_path(`${root}/${main.path}`);
    } catch (cause) {
      const detail = messageOf(cause)
        .replaceAll(`${root}/`, '')
        .replace(/^MuJoCo Error: Loading error: /, '')
        .replace(/\s*\n\s*/g, '; ')
        .replace(/[;\s]+$/, '');
      throw new WorldGateError('mjcf-invalid', `${main.path}: ${detail}`, {
        hint: "MuJoCo could not compile this model; open it in MuJoCo's own viewer for the details",
      });
    } finally {
      for (const file of files) removeVirtual(mujoco, `${root}/${file.path}`);
    }
    const digest = sha256Json(files.map((file) => ({ path: file.path, digest: sha256(file.bytes) })));
    return new Physics(mujoco, model, main.path, digest);
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
  }

  /** Back to the model's default state or a keyframe; derived quantities are not computed yet. */
  reset(keyframe: number | undefined): void {
    if (keyframe === undefined) this.mujoco.mj_resetData(this.model, this.data);
    else this.mujoco.mj_resetDataKeyframe(this.model, this.data, keyframe);
    this.refreshViews();
    this.#expectedTime = this.data.time;
  }

  forward(): void {
    this.mujoco.mj_forward(this.model, this.data);
  }

  step(): void {
    this.mujoco.mj_step(this.model, this.data);
  }

  /**
   * Tells whether the simulation is still sound after `steps` steps of `dt` seconds. MuJoCo answers a
   * diverged state by resetting it, which shows as time that did not advance; with that switched off, the
   * state is not finite.
   */
  advanced(steps: number, dt: number): boolean {
    this.#expectedTime += steps * dt;
    if (this.qpos.length === 0) this.refreshViews();
    if (this.data.time < this.#expectedTime - 0.5 * dt) return false;
    let sum = 0;
    for (let i = 0; i < this.qpos.length; i++) sum += this.qpos[i]!;
    for (let i = 0; i < this.qvel.length; i++) sum += this.qvel[i]!;
    return Number.isFinite(sum);
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

function removeVirtual(mujoco: Mujoco, path: string): void {
  if (mujoco.FS.analyzePath(path, true).exists) mujoco.FS.unlink(path);
}
