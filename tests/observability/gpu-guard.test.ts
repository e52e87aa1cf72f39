import { afterEach, describe, expect, it } from 'vitest';
import { gpuGuard, MAX_TEMPERATURE_C, type OnDirty } from '../../src/contracts/gpu-guard.ts';
import { PROC, type ProcessTable } from '../../src/foundation/process-table.ts';
import { guardGpus } from '../../src/observability/gpu-guard/guard.ts';
import { processName } from '../../src/observability/gpu-guard/process-name.ts';
import { hostIo } from '../../src/observability/host-io.ts';
import { fakeNvidiaSmi, IDLE_L4, L4_UUID, type SmiScene } from '../support/nvidia-smi.ts';

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

interface Options {
  onDirty?: OnDirty;
  freeMemoryMib?: number;
  visible?: string;
  timeoutMs?: number;
  jobVariable?: string;
  table?: ProcessTable;
  /** Called in place of each wait. */
  onSleep?: (smi: ReturnType<typeof fakeNvidiaSmi>) => void;
}

/** Lets the guard look through a real program, with a clock that only waiting moves. */
async function guard(scene: SmiScene, options: Options = {}) {
  const smi = fakeNvidiaSmi(scene);
  made.push(smi);
  let time = Date.parse('2026-11-21T12:00:00Z');
  const said: string[] = [];
  const { guard: found } = await guardGpus(
    {
      limits: { freeMemoryMib: options.freeMemoryMib, maxTemperatureC: MAX_TEMPERATURE_C },
      onDirty: options.onDirty ?? 'fail',
      waitS: 60,
      jobVariable: options.jobVariable,
    },
    {
      io: hostIo(options.visible, { PATH: smi.path }, options.timeoutMs),
      table: options.table ?? PROC,
      now: () => time,
      sleep: async (ms) => {
        time += ms;
        options.onSleep?.(smi);
      },
      signal: undefined,
      log: (line) => said.push(line),
    },
  );
  expect(gpuGuard.parse(found)).toEqual(found);
  return { found, said, codes: found.findings.map(({ code }) => code) };
}

const app = (pid: number, memory: string, name: string, uuid = L4_UUID) =>
  `${uuid}, ${pid}, ${memory}, ${name}`;

describe('a GPU is fit', () => {
  it('idle', async () => {
    const { found } = await guard({ gpus: [IDLE_L4] });
    expect(found).toMatchObject({
      state: 'clean',
      detail: 'GPU 0 NVIDIA L4, driver 570.86.15, 22562 of 23034 MiB free, 34 °C',
      findings: [],
      notes: [],
      waited_s: 0,
      gpus: [
        {
          ecc: true,
          ecc_uncorrected: 0,
          repair_pending: false,
          persistence: true,
          mig: null,
          throttled_by: [],
          processes: [],
        },
      ],
    });
    expect(JSON.stringify(found)).not.toContain(L4_UUID);
  });

  it.each([
    ['470, which calls clock reasons otherwise', ['clocks_event_reasons.active']],
    [
      '440, without MIG and row remapping',
      ['clocks_event_reasons.active', 'remapped_rows.pending', 'remapped_rows.failure', 'mig.mode.current'],
    ],
    [
      'one that knows hardly anything',
      Object.keys(IDLE_L4).filter((field) => !/^(index|name|uuid|driver_version|memory)/.test(field)),
    ],
  ])('with a driver like %s', async (_, unknown) => {
    const { found } = await guard({
      gpus: [{ ...IDLE_L4, 'clocks_throttle_reasons.active': '0x0000000000000000' }],
      unknown,
    });
    expect(found).toMatchObject({ state: 'clean', gpus: [{ name: 'NVIDIA L4', memory_free_mib: 22562 }] });
    expect(found.gpus[0]!.throttled_by).toEqual(unknown.length > 4 ? null : []);
  });

  it('as a GeForce, which knows no ECC, and with persistence off, of which it takes note', async () => {
    const { found } = await guard({
      gpus: [
        {
          ...IDLE_L4,
          name: 'NVIDIA GeForce RTX 4090',
          persistence_mode: 'Disabled',
          'ecc.mode.current': '[N/A]',
          'ecc.errors.uncorrected.volatile.total': '[N/A]',
          'ecc.errors.uncorrected.aggregate.total': '[Not Supported]',
          'remapped_rows.pending': '[N/A]',
          'remapped_rows.failure': '[N/A]',
        },
      ],
    });
    expect(found).toMatchObject({
      state: 'clean',
      gpus: [{ ecc: null, ecc_uncorrected: null, repair_pending: null }],
      notes: ['GPU 0 has persistence mode off: the first call pays for loading the driver'],
    });
  });

  it('split by MIG, of which it takes note', async () => {
    const { found } = await guard({
      gpus: [{ ...IDLE_L4, name: 'NVIDIA A100-SXM4-40GB', 'mig.mode.current': 'Enabled' }],
    });
    expect(found).toMatchObject({ state: 'clean', gpus: [{ mig: true }] });
    expect(found.notes[0]).toContain('MIG');
  });

  it('where the process that uses it is of this job', async () => {
    const table: ProcessTable = { ...PROC, environment: () => ['A=1', 'RUNNER_TRACKING_ID=github_7'] };
    const { found } = await guard(
      { gpus: [{ ...IDLE_L4, 'memory.used': '8004' }], apps: [app(4242, '8000', '/usr/bin/python3')] },
      { jobVariable: 'RUNNER_TRACKING_ID=github_7', table },
    );
    expect(found).toMatchObject({ state: 'clean', notes: ['GPU 0 is used by an earlier step of this job'] });
  });
});

describe('a GPU is dirty', () => {
  it('with processes of others, which are named without their arguments', async () => {
    const { found, codes } = await guard({
      gpus: [{ ...IDLE_L4, 'memory.used': '10180' }],
      apps: [
        app(4_000_001, '8120', '/opt/conda/bin/python train.py --token=hunter2'),
        app(4_000_002, '[N/A]', 'ollama, serve'),
        app(4_000_003, '12', '[Not Found]'),
      ],
    });
    expect(codes).toEqual(['foreign-process']);
    expect(found.detail).toBe(
      'GPU 0 is used by 3 processes of others: "python" (8120 MiB), "ollama", "unknown process" (12 MiB)',
    );
    expect(JSON.stringify(found)).not.toMatch(/hunter2|4000001|train/);
  });

  it.each([
    [
      'memory that no process holds',
      { 'memory.used': '9000' },
      'memory-taken',
      '9000 MiB taken by no process',
    ],
    ['heat', { 'temperature.gpu': '91' }, 'too-hot', 'is at 91 °C, above 85 °C'],
    [
      'throttling',
      { 'clocks_event_reasons.active': '0x0000000000000068' },
      'throttled',
      'hardware slowdown, software thermal slowdown, hardware thermal slowdown',
    ],
    [
      'memory errors',
      { 'ecc.errors.uncorrected.volatile.total': '2' },
      'ecc-errors',
      'had 2 uncorrected memory errors',
    ],
    [
      'pages to be retired',
      { 'retired_pages.pending': 'Yes', 'remapped_rows.pending': '[N/A]' },
      'repair-pending',
      'waits for a reset',
    ],
    ['rows to be remapped', { 'remapped_rows.pending': '1' }, 'repair-pending', 'waits for a reset'],
    [
      'rows that could not be remapped',
      { 'remapped_rows.failure': 'Yes' },
      'repair-failed',
      'must be exchanged',
    ],
  ])('by %s', async (_, fields, code, words) => {
    const { found, codes } = await guard({ gpus: [{ ...IDLE_L4, ...fields }] });
    expect(codes).toEqual([code]);
    expect(found.state).toBe('dirty');
    expect(found.detail).toContain(words);
  });

  it('with less free memory than is asked for', async () => {
    const { found } = await guard({ gpus: [IDLE_L4] }, { freeMemoryMib: 40_000 });
    expect(found.detail).toBe('GPU 0 has 22562 MiB free, and 40000 MiB are asked for');
  });

  it('where set clocks or an idle one are no fault of it, but a power brake is', async () => {
    expect(
      (await guard({ gpus: [{ ...IDLE_L4, 'clocks_event_reasons.active': '0x0000000000000007' }] })).codes,
    ).toEqual([]);
    expect(
      (await guard({ gpus: [{ ...IDLE_L4, 'clocks_event_reasons.active': '0x0000000000000084' }] })).codes,
    ).toEqual(['throttled']);
  });

  it('only if it is one that this job may use', async () => {
    const second = { ...IDLE_L4, index: '1', uuid: 'GPU-2222', 'temperature.gpu': '95' };
    expect((await guard({ gpus: [IDLE_L4, second] })).codes).toEqual(['too-hot']);
    expect((await guard({ gpus: [IDLE_L4, second] }, { visible: '0' })).found.state).toBe('clean');
  });
});

describe('without an answer', () => {
  it.each([
    [
      'a driver that is not loaded',
      {
        text: "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
        code: 9,
      },
      'dirty',
      'the NVIDIA driver is not loaded',
    ],
    [
      'a GPU that is lost',
      {
        text: 'Unable to determine the device handle for GPU0000:01:00.0: GPU is lost.  Reboot the system to recover this GPU',
        code: 15,
      },
      'dirty',
      'GPU is lost',
    ],
    [
      'a driver without a GPU',
      { text: 'No devices were found', code: 6 },
      'no-gpu',
      'the NVIDIA driver sees no GPU',
    ],
  ])('%s', async (_, failure, state, words) => {
    const { found } = await guard({ gpus: [], failure });
    expect(found).toMatchObject({ state, gpus: [] });
    expect(found.detail).toContain(words);
  });

  it('of an nvidia-smi that hangs', async () => {
    const { found, codes } = await guard({ gpus: [], hangs: true }, { timeoutMs: 150 });
    expect(codes).toEqual(['unreachable']);
    expect(found.detail).toBe('nvidia-smi did not answer in time');
  });

  it('as to processes, takes note and judges by memory', async () => {
    const scene = {
      gpus: [IDLE_L4],
      apps: ['[Insufficient Permissions], [Insufficient Permissions], [N/A], [N/A]'],
    };
    const { found } = await guard(scene);
    expect(found).toMatchObject({ state: 'clean', gpus: [{ processes: null }] });
    expect(found.notes).toEqual(['GPU 0 does not tell which processes use it']);
    expect((await guard({ ...scene, gpus: [{ ...IDLE_L4, 'memory.used': '5000' }] })).codes).toEqual([
      'memory-taken',
    ]);
  });

  it('of a program that is not there', async () => {
    const { guard: found } = await guardGpus(
      {
        limits: { freeMemoryMib: undefined, maxTemperatureC: 85 },
        onDirty: 'wait',
        waitS: 60,
        jobVariable: undefined,
      },
      {
        io: hostIo(undefined, { PATH: '/nowhere' }),
        table: PROC,
        now: () => 0,
        sleep: async () => {},
        signal: undefined,
        log: () => {},
      },
    );
    expect(found).toMatchObject({ state: 'no-gpu', detail: 'no GPU to guard: nvidia-smi is not installed' });
  });

  it('that a hidden GPU would give', async () => {
    expect((await guard({ gpus: [IDLE_L4] }, { visible: '' })).found).toMatchObject({
      state: 'no-gpu',
      detail: 'no GPU to guard: CUDA_VISIBLE_DEVICES hides all 1 GPUs',
    });
  });
});

describe('waiting', () => {
  const busy: SmiScene = {
    gpus: [{ ...IDLE_L4, 'memory.used': '804' }],
    apps: [app(4_000_001, '800', 'python3')],
  };

  it('ends when the GPU is clean', async () => {
    let waits = 0;
    const { found, said } = await guard(busy, {
      onDirty: 'wait',
      onSleep: (smi) => {
        if (++waits === 3) smi.show({ gpus: [IDLE_L4] });
      },
    });
    expect(found).toMatchObject({ state: 'clean', waited_s: 15 });
    expect(said).toEqual(['waiting up to 60 s: GPU 0 is used by a process of others: "python3" (800 MiB)']);
  });

  it('ends when its time is over', async () => {
    expect((await guard(busy, { onDirty: 'wait' })).found).toMatchObject({ state: 'dirty', waited_s: 60 });
  });

  it('ends at once when the job is cancelled', async () => {
    const abort = new AbortController();
    const smi = fakeNvidiaSmi(busy);
    made.push(smi);
    const waiting = guardGpus(
      {
        limits: { freeMemoryMib: undefined, maxTemperatureC: 85 },
        onDirty: 'wait',
        waitS: 60,
        jobVariable: undefined,
      },
      {
        io: hostIo(undefined, { PATH: smi.path }),
        table: PROC,
        now: () => 0,
        sleep: () => new Promise(() => {}),
        signal: abort.signal,
        log: () => abort.abort(),
      },
    );
    await expect(waiting).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 });
  });

  it('is not begun for what does not pass', async () => {
    const { found } = await guard(
      { ...busy, gpus: [{ ...IDLE_L4, 'ecc.errors.uncorrected.volatile.total': '1' }] },
      { onDirty: 'wait' },
    );
    expect(found).toMatchObject({ state: 'dirty', waited_s: 0 });
  });
});

it.each([
  ['/usr/bin/python3.11', 'python3.11'],
  ['C:\\Windows\\System32\\dwm.exe', 'dwm.exe'],
  ['--type=gpu-process --token=abc', 'unknown process'],
  ['/opt/x/`rm`$(id)|\u001b[31m', 'rmid31m'],
  ['', 'unknown process'],
])('a process that is called %j is named %j', (text, name) => {
  expect(processName(text)).toBe(name);
});
