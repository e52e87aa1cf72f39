import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { playEpisode } from '../../src/evaluation/episode.ts';
import { openProvider } from '../../src/providers/registry.ts';
import { loadTask } from '../../src/worlds/load-task.ts';
import { loadMujoco } from '../../src/worlds/mujoco.ts';
import { TaskSimulation } from '../../src/worlds/simulation.ts';
import { ENGINES } from '../support/worlds.ts';

const sample = fileURLToPath(new URL('../../../shared/samples/go1/', import.meta.url));
const task = fileURLToPath(new URL('../../examples/go1/task.yaml', import.meta.url));
const reason = existsSync(sample) ? '' : ' (skipped: ../shared/samples/go1 is not here)';

describe(`the Unitree Go1 with its public policy${reason}`, () => {
  it.skipIf(reason !== '')('walks 9 m in 10 s with nothing but a task file, the same way twice', async () => {
    const loaded = loadTask(task, sample);
    const simulation = TaskSimulation.create(loaded, await loadMujoco(ENGINES));
    expect(simulation.inputs.map(({ name, size }) => [name, size])).toEqual([['obs', 48]]);
    const provider = await openProvider({
      provider: 'onnx',
      engine: 'wasm',
      device: 'cpu',
      checkpoint: `${sample}go1_policy.onnx`,
      mock: undefined,
      engines: ENGINES.href,
      nativeFolders: [],
    });
    const session = provider.openPolicy!({
      inputs: simulation.inputs,
      actionSize: simulation.actionSize,
      output: undefined,
      play: 1,
      taskFile: loaded.file,
    });
    const first = await playEpisode(simulation, session, 0);
    expect(first).toMatchObject({ success: true, termination: 'time_limit', steps: 500 });
    expect(first.metrics.distance).toBeGreaterThan(9);
    // The mean error that the sample's README states, 0.042 m/s, with room for another engine's rounding.
    expect(first.metrics.velocity_error).toBeLessThan(0.06);
    expect(first.metrics.height).toBeGreaterThan(0.25);
    expect(await playEpisode(simulation, session, 0)).toEqual(first);
    simulation.dispose();
    await provider.close();
  });
});
