/**
 * The loop that our evaluation is held against: the world `push` and its policy as a script would play them by
 * hand, with the same MuJoCo and ONNX Runtime and no code of `src/`. As a child process it plays what it is sent.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const ROOT = new URL('../', import.meta.url);
export const ENGINES = new URL('dist/engines/', ROOT);
export const MODEL = new URL('models/push/push-good.onnx', ROOT);
const MJCF = new URL('presets/worlds/push/push.xml', ROOT);
const DECIMATION = 10;
const SPEED = 0.25;

/** Where an episode starts, and how many control steps it takes. */
export interface BareEpisode {
  qpos: number[];
  steps: number;
}

type Mujoco = import('@mujoco/mujoco').MainModule;
type Ort = typeof import('onnxruntime-web');

/** @returns a function that plays one episode and tells how often the goal was reached */
export async function openBarePush(
  mujoco: Mujoco,
  ort: Ort,
): Promise<(episode: BareEpisode) => Promise<number>> {
  const model = mujoco.MjModel.from_xml_string(readFileSync(MJCF, 'utf8'));
  const data = new mujoco.MjData(model);
  const id = (name: string) => mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_BODY.value, name);
  const [block, finger, goal] = [id('block'), id('finger'), id('goal')];
  const session = await ort.InferenceSession.create(readFileSync(MODEL), {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const input = new Float32Array(7);
  const feeds = { [session.inputNames[0]!]: new ort.Tensor('float32', input, [1, 7]) };
  const output = session.outputNames[0]!;

  return async ({ qpos, steps }) => {
    mujoco.mj_resetData(model, data);
    (data.qpos as Float64Array).set(qpos);
    mujoco.mj_forward(model, data);
    const xpos = data.xpos as Float64Array;
    const xmat = data.xmat as Float64Array;
    const ctrl = data.ctrl as Float64Array;
    let reached = 0;
    for (let step = 0; step < steps; step++) {
      // Planar: the block's axes are the first two columns of its matrix.
      const [c, s] = [xmat[9 * block]!, xmat[9 * block + 3]!];
      const [cosine, sine] = [
        xmat[9 * goal]! * c + xmat[9 * goal + 3]! * s,
        xmat[9 * goal + 3]! * c - xmat[9 * goal]! * s,
      ];
      const heading = Math.atan2(sine, cosine);
      const [dx, dy] = [xpos[3 * finger]! - xpos[3 * block]!, xpos[3 * finger + 1]! - xpos[3 * block + 1]!];
      const [gx, gy] = [xpos[3 * goal]! - xpos[3 * block]!, xpos[3 * goal + 1]! - xpos[3 * block + 1]!];
      if (Math.sqrt(gx * gx + gy * gy) < 0.015 && Math.abs(heading) < 0.1309) reached++;
      input[0] = 10 * (c * dx + s * dy);
      input[1] = 10 * (c * dy - s * dx);
      input[2] = 10 * (c * gx + s * gy);
      input[3] = 10 * (c * gy - s * gx);
      input[4] = cosine;
      input[5] = sine;
      input[6] = heading;
      const action = (await session.run(feeds))[output]!.data as Float32Array;
      ctrl[0] = Math.max(-SPEED, Math.min(SPEED, SPEED * (c * action[0]! - s * action[1]!)));
      ctrl[1] = Math.max(-SPEED, Math.min(SPEED, SPEED * (s * action[0]! + c * action[1]!)));
      for (let i = 0; i < DECIMATION; i++) mujoco.mj_step(model, data);
    }
    return reached;
  };
}

/** Serves lists of episodes; answers each with the milliseconds that it took. */
async function serve(): Promise<void> {
  const { default: load } = (await import(new URL('mujoco.js', ENGINES).href)) as {
    default: () => Promise<Mujoco>;
  };
  const ort = (await import(new URL('ort.wasm.min.mjs', ENGINES).href)) as Ort;
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'fatal';
  const play = await openBarePush(await load(), ort);
  process.on('message', async (episodes: BareEpisode[]) => {
    const start = performance.now();
    for (const episode of episodes) await play(episode);
    process.send!(performance.now() - start);
  });
  process.send!('ready');
}

if (process.send !== undefined && process.argv[1] === import.meta.filename) await serve();
