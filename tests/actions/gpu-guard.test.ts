import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { gpuGuardDoor } from '../../src/actions/gpu-guard.ts';
import { gpuGuard } from '../../src/contracts/gpu-guard.ts';
import { PROC } from '../../src/foundation/process-table.ts';
import { guardOfJob } from '../../src/observability/gpu-guard/facts-file.ts';
import { testDoor } from '../support/door.ts';
import { fakeNvidiaSmi, IDLE_L4, L4_UUID, type SmiScene } from '../support/nvidia-smi.ts';

const temp = mkdtempSync(path.join(tmpdir(), 'worldgate-guard-'));
const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const undo of cleanUp.splice(0)) undo();
  rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
});

/** The first half of the action, as the runner calls it. */
async function before(scene: SmiScene, inputs: Record<string, string> = {}) {
  mkdirSync(temp, { recursive: true });
  const smi = fakeNvidiaSmi(scene);
  cleanUp.push(smi.remove);
  const env = {
    PATH: smi.path,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const door = testDoor(env);
  const exitCode = await gpuGuardDoor(door.door);
  const of = (what: string) => door.told.filter(([kind]) => kind === what);
  return { ...door, env, smi, exitCode, of };
}

const BUSY: SmiScene = {
  gpus: [{ ...IDLE_L4, 'memory.used': '8200' }],
  apps: [`${L4_UUID}, 4000001, 8120, python3 serve.py --key=hunter2`],
};

it('lets a clean GPU pass, and hands its facts to the runs of the job', async () => {
  const { exitCode, outputs, of, printed } = await before({ gpus: [IDLE_L4] });
  expect(exitCode).toBe(0);
  expect(outputs()).toMatchObject({ state: 'clean', 'waited-s': '0' });
  expect(of('error')).toEqual([]);
  expect(printed()).toContain('GPU 0 NVIDIA L4, driver 570.86.15, 22562 of 23034 MiB free, 34 °C');
  const facts = outputs().facts!;
  expect(of('variable')).toEqual([['variable', 'WORLDGATE_GPU_FACTS', facts]]);
  const lines: string[] = [];
  expect(guardOfJob({ WORLDGATE_GPU_FACTS: facts }, (line) => lines.push(line))).toMatchObject({
    state: 'clean',
  });
  expect(guardOfJob({}, (line) => lines.push(line))).toBeNull();
  expect(lines).toEqual([]);
  expect(guardOfJob({ WORLDGATE_GPU_FACTS: `${facts}.gone` }, (line) => lines.push(line))).toBeNull();
  expect(lines).toHaveLength(1);
});

it.each([
  ['fail', 4, 'error'],
  ['warn', 0, 'warning'],
] as const)('with `on-dirty: %s` ends a dirty one with %i', async (mode, code, level) => {
  const { exitCode, outputs, of, told, printed } = await before(BUSY, { 'on-dirty': mode });
  expect(exitCode).toBe(code);
  expect(outputs().state).toBe('dirty');
  expect(of(level)).toHaveLength(1);
  expect(of(level)[0]![2]).toContain('GPU 0 is used by a process of others: "python3" (8120 MiB)');
  expect(JSON.stringify(told) + printed()).not.toContain('hunter2');
  // Also a run that goes on all the same knows what it went on with.
  expect(gpuGuard.parse(JSON.parse(readFileSync(outputs().facts!, 'utf8'))).findings).toHaveLength(1);
});

it('waits, by the clock of the door', async () => {
  const { exitCode, outputs } = await before(BUSY, { wait: '30' });
  expect([exitCode, outputs()['waited-s']]).toEqual([4, '30']);
});

it('says in one line that there is no GPU', async () => {
  const { exitCode, outputs, of } = await before({
    gpus: [],
    failure: { text: 'No devices were found', code: 6 },
  });
  expect(exitCode).toBe(0);
  expect(outputs()).toMatchObject({
    state: 'no-gpu',
    detail: 'no GPU to guard: the NVIDIA driver sees no GPU',
  });
  expect([...of('error'), ...of('warning')]).toEqual([]);
});

it.each([
  ['on-dirty', 'sometimes'],
  ['wait', '-1'],
  ['max-temperature-c', '300'],
])('refuses `%s: %s`', async (name, value) => {
  await expect(before({ gpus: [IDLE_L4] }, { [name]: value })).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

it.skipIf(process.platform !== 'linux')(
  'ends what the job leaves, and tells of memory that did not come back',
  async () => {
    const first = await before({ gpus: [IDLE_L4] });
    const facts = first.outputs().facts!;
    const orphan = spawn('/bin/sleep', ['60'], {
      detached: true,
      env: { PATH: '/bin', WORLDGATE_GPU_FACTS: facts },
      stdio: 'ignore',
    });
    const other = spawn('/bin/sleep', ['60'], { detached: true, env: { PATH: '/bin' }, stdio: 'ignore' });
    cleanUp.push(() => void other.kill('SIGKILL'));
    const gone = once(orphan, 'exit');
    first.smi.show({ gpus: [{ ...IDLE_L4, 'memory.used': '5004' }] });
    const [[, , state]] = first.of('state') as [[string, string, string]];
    const last = testDoor({ ...first.env, STATE_guard: state });
    expect(await gpuGuardDoor(last.door)).toBe(0);
    expect((await gone)[1]).toBe('SIGINT');
    expect(PROC.facts(other.pid!)?.isZombie).toBe(false);
    expect(last.told.filter(([kind]) => kind === 'warning').map(([, , message]) => message)).toEqual([
      'The job had left a process running, which was ended: "sleep".',
      'GPU 0 has 5000 MiB more in use than before the run, by no process that can be seen.',
    ]);
    expect(gpuGuard.parse(JSON.parse(readFileSync(facts, 'utf8'))).after).toEqual({
      orphans: [{ name: 'sleep', ended: true }],
      leaked: [{ gpu: 0, memory_mib: 5000 }],
      foreign: [],
    });
  },
);

it('when the job ends fails nothing, whatever is wrong', async () => {
  const last = testDoor({ PATH: '/nowhere', STATE_guard: '{"facts":"/gone/facts.json"}' });
  expect(await gpuGuardDoor(last.door)).toBe(0);
  expect(last.told.filter(([kind]) => kind === 'warning')).toHaveLength(1);
  expect(existsSync('/gone')).toBe(false);
});
