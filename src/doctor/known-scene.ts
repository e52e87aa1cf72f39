import type { MujocoEngine } from '../worlds/mujoco.ts';

const STEPS = 256;
const TIMESTEP_S = 1 / 512;
const GRAVITY = -8;

/** A body in free fall and a damped double pendulum, without contacts. */
const SCENE = `<mujoco>
  <option timestep="${TIMESTEP_S}" gravity="0 0 ${GRAVITY}"/>
  <worldbody>
    <body pos="0 0 4">
      <joint type="slide" axis="0 0 1"/>
      <geom size="0.125" mass="1" contype="0" conaffinity="0"/>
    </body>
    <body pos="2 0 4">
      <joint type="hinge" axis="0 1 0" damping="0.02"/>
      <geom type="capsule" size="0.0625" fromto="0 0 0 0.5 0 0" mass="1" contype="0" conaffinity="0"/>
      <body pos="0.5 0 0">
        <joint type="hinge" axis="0 1 0"/>
        <geom type="capsule" size="0.0625" fromto="0 0 0 0.5 0 0" mass="0.7" contype="0" conaffinity="0"/>
      </body>
    </body>
  </worldbody>
</mujoco>`;

/** Positions after {@link STEPS} steps of MuJoCo 3.14.0, as little-endian doubles; recorded on x86-64. */
const RECORDED = { version: '3.14.0', qpos: '000000000010f0bf2c580b98a59ff73fa2b53dca05c9b1bf' };

/**
 * Semi-implicit Euler in closed form: z_n = h² g n (n + 1) / 2. With these powers of two no step rounds, so the
 * simulation must agree to the last bit.
 */
const FALLEN_M = (TIMESTEP_S * TIMESTEP_S * GRAVITY * STEPS * (STEPS + 1)) / 2;

export interface SceneAnswer {
  /** What is wrong, or `null`. */
  problem: string | null;
  /** Whether the bits are those recorded; `null` for a version of MuJoCo that none are recorded for. */
  sameBits: boolean | null;
}

/** Simulates the known scene. Throws what MuJoCo throws. */
export function simulateKnownScene({ module, version }: MujocoEngine): SceneAnswer {
  const model = module.MjModel.from_xml_string(SCENE);
  const data = new module.MjData(model);
  try {
    for (let step = 0; step < STEPS; step++) module.mj_step(model, data);
    const qpos = Float64Array.from(data.qpos);
    return {
      problem:
        qpos[0] === FALLEN_M
          ? null
          : `a body that must fall by ${FALLEN_M} m in ${STEPS} steps fell by ${qpos[0]} m`,
      sameBits:
        version === RECORDED.version ? Buffer.from(qpos.buffer).toString('hex') === RECORDED.qpos : null,
    };
  } finally {
    data.delete();
    model.delete();
  }
}
