import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hardware as hardwareSchema } from '../../src/contracts/run.ts';
import { readCgroupLimits } from '../../src/observability/cgroup.ts';
import { probeGpus } from '../../src/observability/gpus.ts';
import { probeHardware } from '../../src/observability/hardware.ts';
import { hostIo } from '../../src/observability/host-io.ts';
import { LINUX, NVIDIA_SMI, recordedHost } from '../support/host.ts';

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** A container on a version 2 host with its own cgroup namespace. */
const V2_CONTAINER = {
  '/proc/self/cgroup': '0::/\n',
  '/proc/self/mountinfo':
    '612 598 0:27 / /sys/fs/cgroup ro,nosuid,nodev,noexec,relatime - cgroup2 cgroup rw,nsdelegate,memory_recursiveprot\n',
};

/** A systemd service, whose slices each may hold a limit. */
const V2_NESTED = {
  '/proc/self/cgroup': '0::/system.slice/runner.service/job-7\n',
  '/proc/self/mountinfo':
    '24 30 0:22 / /proc rw,relatime shared:13 - proc proc rw\n' +
    '35 25 0:30 / /sys/fs/cgroup rw,nosuid,nodev,noexec,relatime shared:9 - cgroup2 cgroup2 rw\n',
};

/** Docker on a version 1 host: the container sees its own part of the hierarchy mounted. */
const V1_DOCKER = {
  '/proc/self/cgroup':
    '11:cpuset:/docker/9f8e\n7:memory:/docker/9f8e\n4:cpu,cpuacct:/docker/9f8e\n1:name=systemd:/docker/9f8e\n',
  '/proc/self/mountinfo': [
    '801 800 0:30 /docker/9f8e /sys/fs/cgroup/cpu,cpuacct ro,relatime master:11 - cgroup cgroup rw,cpu,cpuacct',
    '802 800 0:33 /docker/9f8e /sys/fs/cgroup/memory ro,relatime master:14 - cgroup cgroup rw,memory',
    '803 800 0:36 /docker/9f8e /sys/fs/cgroup/cpuset ro,relatime master:17 - cgroup cgroup rw,cpuset',
  ].join('\n'),
};

const limitsOf = (files: Record<string, string>) => readCgroupLimits((file) => files[file]);

describe('readCgroupLimits', () => {
  it('reads version 2 in a container', () => {
    expect(
      limitsOf({
        ...V2_CONTAINER,
        '/sys/fs/cgroup/cpu.max': '250000 100000\n',
        '/sys/fs/cgroup/cpuset.cpus.effective': '0-3,8,10-11\n',
        '/sys/fs/cgroup/memory.max': '2147483648\n',
      }),
    ).toEqual({ quotaCores: 2.5, cpusetCores: 7, memoryBytes: 2 * GIB });
    expect(
      limitsOf({
        ...V2_CONTAINER,
        '/sys/fs/cgroup/cpu.max': 'max 100000\n',
        '/sys/fs/cgroup/memory.max': 'max\n',
      }),
    ).toEqual({ quotaCores: null, cpusetCores: null, memoryBytes: null });
  });

  it('takes the tightest limit of all groups above', () => {
    expect(
      limitsOf({
        ...V2_NESTED,
        '/sys/fs/cgroup/system.slice/runner.service/job-7/cpu.max': 'max 100000',
        '/sys/fs/cgroup/system.slice/runner.service/cpu.max': '400000 100000',
        '/sys/fs/cgroup/system.slice/cpu.max': '300000 50000',
        '/sys/fs/cgroup/system.slice/runner.service/job-7/memory.max': String(8 * GIB),
        '/sys/fs/cgroup/system.slice/memory.max': String(3 * GIB),
        '/sys/fs/cgroup/system.slice/runner.service/cpuset.cpus.effective': '0-15',
        '/sys/fs/cgroup/system.slice/runner.service/job-7/cpuset.cpus.effective': '4-5',
      }),
    ).toEqual({ quotaCores: 4, cpusetCores: 2, memoryBytes: 3 * GIB });
  });

  it('reads version 1, where a container sees only its own part', () => {
    expect(
      limitsOf({
        ...V1_DOCKER,
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '150000\n',
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
        '/sys/fs/cgroup/memory/memory.limit_in_bytes': '536870912\n',
        '/sys/fs/cgroup/cpuset/cpuset.cpus': '2,3\n',
      }),
    ).toEqual({ quotaCores: 1.5, cpusetCores: 2, memoryBytes: 512 * MIB });
  });

  it('knows how version 1 writes that there is no limit, also in nested groups', () => {
    expect(
      limitsOf({
        '/proc/self/cgroup': '4:memory:/jobs/4016\n3:cpuset:/\n1:cpu:/\n0::/\n',
        '/proc/self/mountinfo': [
          '32 31 0:29 / /sys/fs/cgroup/cpu rw,relatime - cgroup cgroup rw,cpu',
          '34 31 0:31 / /sys/fs/cgroup/cpuset rw,relatime - cgroup cgroup rw,cpuset',
          '35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory',
          '41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw',
        ].join('\n'),
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
        '/sys/fs/cgroup/cpuset/cpuset.cpus': '0-1\n',
        '/sys/fs/cgroup/memory/jobs/4016/memory.limit_in_bytes': '9223372036854771712\n',
        '/sys/fs/cgroup/memory/jobs/memory.limit_in_bytes': '1073741824\n',
        '/sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
      }),
    ).toEqual({ quotaCores: null, cpusetCores: 2, memoryBytes: GIB });
  });

  it('survives paths that leave the namespace, and hosts without control groups', () => {
    expect(
      limitsOf({
        ...V2_CONTAINER,
        '/proc/self/cgroup': '0::/../../other\n',
        '/sys/fs/cgroup/memory.max': '4096000',
      }),
    ).toEqual({ quotaCores: null, cpusetCores: null, memoryBytes: 4_096_000 });
    expect(limitsOf({})).toEqual({ quotaCores: null, cpusetCores: null, memoryBytes: null });
    expect(limitsOf({ '/proc/self/cgroup': 'garbage', '/proc/self/mountinfo': '\n-\n - cgroup2\n' })).toEqual(
      {
        quotaCores: null,
        cpusetCores: null,
        memoryBytes: null,
      },
    );
  });
});

describe('probeGpus', () => {
  const gpus = async (recorded: Parameters<typeof recordedHost>[1], visibleDevices?: string) =>
    probeGpus(recordedHost({}, recorded, visibleDevices === undefined ? {} : { visibleDevices }));

  it('lists what nvidia-smi lists', async () => {
    const probe = await gpus({ 'nvidia-smi': NVIDIA_SMI.two });
    expect(probe.state).toBe('found');
    expect(probe.gpus).toHaveLength(2);
    expect(probe.gpus[1]).toEqual({
      index: 1,
      name: 'NVIDIA A100-SXM4-80GB',
      uuid: 'GPU-5c0ffee5-0002-4a4a-8b8b-000000000002',
      driver: '550.90.07',
      memory_mib: 81920,
    });
    expect(probe.detail).toContain('NVIDIA A100-SXM4-80GB, 81920 MiB, driver 550.90.07');
  });

  it('reads values that the driver does not give as unknown', async () => {
    const stdout =
      '0, NVIDIA GB10, GPU-0a, 580.82.09, [N/A]\n1, Tesla K80, [Not Supported], [N/A], [Insufficient Permissions]\n';
    const probe = await gpus({ 'nvidia-smi': { stdout } });
    expect(probe.gpus.map(({ uuid, driver, memory_mib }) => [uuid, driver, memory_mib])).toEqual([
      ['GPU-0a', '580.82.09', null],
      [null, null, null],
    ]);
  });

  it('asks for less where a field is unknown', async () => {
    const host = recordedHost(
      {},
      {
        'nvidia-smi': ([query = '']) =>
          query.includes('index')
            ? { code: 2, stdout: 'Field "index" is not a valid field to query.\n\n' }
            : { stdout: 'Quadro M4000, GPU-77, 390.157, 8126\n' },
      },
    );
    const probe = await probeGpus(host);
    expect(host.calls).toEqual([
      'nvidia-smi --query-gpu=index,name,uuid,driver_version,memory.total --format=csv,noheader,nounits',
      'nvidia-smi --query-gpu=name,uuid,driver_version,memory.total --format=csv,noheader,nounits',
    ]);
    expect(probe.gpus).toEqual([
      { index: null, name: 'Quadro M4000', uuid: 'GPU-77', driver: '390.157', memory_mib: 8126 },
    ]);
    const hopeless = await gpus({
      'nvidia-smi': { code: 2, stderr: 'Field "name" is not a valid field to query.\n' },
    });
    expect(hopeless).toMatchObject({ state: 'failed', gpus: [] });
    expect(hopeless.detail).toContain('Field "name"');
  });

  it.each([
    ['there is no such program', { code: null, trouble: 'missing' as const }, 'absent'],
    ['the driver is not loaded', NVIDIA_SMI.noDriver, 'no-driver'],
    ['the driver sees no device', NVIDIA_SMI.noDevices, 'none'],
    ['nothing is said in time', NVIDIA_SMI.timeout, 'timeout'],
    ['the list is empty', { stdout: '\n' }, 'none'],
  ])('finds none when %s', async (_, recorded, state) => {
    expect(await gpus({ 'nvidia-smi': recorded })).toMatchObject({ state, gpus: [] });
  });

  it.each([
    ['1', [1]],
    ['1,0', [1, 0]],
    ['0,7,1', [0]],
    ['GPU-5c0ffee5-0002', [1]],
    ['MIG-GPU-5c0ffee5/1/0', [0, 1]],
    ['', []],
    ['-1', []],
    ['NoDevFiles', []],
  ])('honours CUDA_VISIBLE_DEVICES=%s', async (visibleDevices, indices) => {
    const probe = await gpus({ 'nvidia-smi': NVIDIA_SMI.two }, visibleDevices);
    expect(probe.gpus.map(({ index }) => index)).toEqual(indices);
    expect(probe.state).toBe(indices.length === 0 ? 'hidden' : 'found');
  });
});

describe('probeHardware', () => {
  it('says what of the machine may be used', async () => {
    const host = recordedHost(
      {
        ...V2_CONTAINER,
        '/etc/os-release': 'NAME="Ubuntu"\nPRETTY_NAME="Ubuntu 24.04.1 LTS"\n',
        '/sys/fs/cgroup/cpu.max': '250000 100000',
        '/sys/fs/cgroup/memory.max': String(2 * GIB),
      },
      { 'nvidia-smi': NVIDIA_SMI.two },
    );
    const found = await probeHardware(host);
    expect(hardwareSchema.parse(found)).toEqual({
      os: 'Ubuntu 24.04.1 LTS, Linux 6.8.0-1017-azure',
      arch: 'x64',
      cpu: 'AMD EPYC 7763 64-Core Processor',
      logical_cores: 16,
      usable_cores: 2,
      memory_bytes: 64 * GIB,
      memory_limit_bytes: 2 * GIB,
      gpu: Array(2).fill({ name: 'NVIDIA A100-SXM4-80GB', driver: '550.90.07', memory_mib: 81920 }),
    });
    // A UUID names the machine.
    expect(JSON.stringify(found)).not.toContain('GPU-');
  });

  it.each([
    ['half a core', { '/sys/fs/cgroup/cpu.max': '50000 100000' }, LINUX.availableCores, 1],
    ['an affinity mask', {}, 3, 3],
    ['a cpuset', { '/sys/fs/cgroup/cpuset.cpus.effective': '0-4' }, LINUX.availableCores, 5],
    ['more than there is', { '/sys/fs/cgroup/cpu.max': '9900000 100000' }, LINUX.availableCores, 16],
  ])('counts usable cores under %s', async (_, files, availableCores, usable) => {
    const host = recordedHost({ ...V2_CONTAINER, ...files }, {}, { os: { availableCores } });
    expect((await probeHardware(host)).usable_cores).toBe(usable);
  });

  it('reports no memory limit that limits nothing, and systems without Linux files', async () => {
    const files = { ...V2_CONTAINER, '/sys/fs/cgroup/memory.max': String(640 * GIB) };
    expect((await probeHardware(recordedHost(files))).memory_limit_bytes).toBeNull();
    const mac = { type: 'Darwin', release: '24.1.0', arch: 'arm64', cpuModels: [], availableCores: 0 };
    expect(await probeHardware(recordedHost({}, {}, { os: mac }))).toMatchObject({
      os: 'Darwin 24.1.0',
      cpu: 'unknown',
      logical_cores: 1,
      usable_cores: 1,
      memory_limit_bytes: null,
      gpu: [],
    });
  });
});

describe('hostIo', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'worldgate-host-'));
    const script = (name: string, body: string) => {
      writeFileSync(path.join(folder, name), `#!/bin/sh\n${body}\n`);
      chmodSync(path.join(folder, name), 0o755);
    };
    script('talks', 'echo "out $1 $WORLDGATE_TEST_SECRET"; echo err >&2; exit 3');
    script('hangs', 'exec sleep 60');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('agrees with the system it runs on', async () => {
    const found = await probeHardware(hostIo(undefined, { PATH: '/usr/bin:/bin' }));
    expect(hardwareSchema.parse(found)).toEqual(found);
    expect(found.arch).toBe(process.arch);
    expect(found.memory_bytes).toBe(os.totalmem());
    if (process.platform === 'linux') {
      expect(found.logical_cores).toBe(
        Number(execFileSync('getconf', ['_NPROCESSORS_ONLN'], { encoding: 'utf8' })),
      );
      expect(found.usable_cores).toBeLessThanOrEqual(Number(execFileSync('nproc', { encoding: 'utf8' })));
    }
  });

  it('runs programs with the given environment only, and says how they ended', async () => {
    const env = { PATH: `${folder}:/usr/bin:/bin` };
    const io = hostIo(undefined, env);
    expect(await io.exec('talks', ['loud'])).toEqual({
      code: 3,
      stdout: 'out loud \n',
      stderr: 'err\n',
      trouble: null,
    });
    expect(await io.exec('no-such-program-here', [])).toMatchObject({ code: null, trouble: 'missing' });
    expect(await hostIo(undefined, env, 500).exec('hangs', [])).toMatchObject({
      code: null,
      trouble: 'timeout',
    });
    expect(io.readText(path.join(folder, 'absent'))).toBeUndefined();
    expect(io.readText(path.join(folder, 'talks'))).toContain('#!/bin/sh');
  });
});
