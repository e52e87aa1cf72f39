import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doctorReport } from '../../src/contracts/doctor.ts';
import { type DoctorDeps, diagnose, doctorText, localDoctor } from '../../src/doctor/diagnose.ts';
import { isKnownOutput, KNOWN_INPUT, KNOWN_MODEL, KNOWN_OUTPUT } from '../../src/doctor/known-model.ts';
import { checkNode, checkRunFolder, lookAtFolder } from '../../src/doctor/machine.ts';
import { probeNative } from '../../src/doctor/native-probe.ts';
import {
  type NativeProbe,
  type NativeProbeAnswer,
  serveNativeProbe,
} from '../../src/doctor/native-worker.ts';
import { hostIo } from '../../src/observability/host-io.ts';
import { findNativeBinding } from '../../src/providers/onnx/native-binding.ts';
import { installation, projectFolder } from '../support/benchmark.ts';
import { recordedHost } from '../support/host.ts';
import { onnxModel } from '../support/onnx-model.ts';

const PATH = '/usr/bin:/bin';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worldgate-doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function realDoctor(changes: Partial<DoctorDeps> = {}): DoctorDeps {
  const deps = localDoctor({
    nodeVersion: process.versions.node,
    platform: process.platform,
    host: hostIo(undefined, { PATH }),
    installation,
    nativeFolders: [projectFolder],
    gpuFolder: path.join(tmpdir(), 'worldgate-nowhere'),
    childEnv: { PATH },
    runFolder: path.join(folder, 'repository', '.worldgate', 'runs'),
    cacheFolder: folder,
    workflow: null,
  });
  return { ...deps, ...changes };
}

const find = (report: Awaited<ReturnType<typeof diagnose>>, name: string) =>
  report.checks.find((check) => check.name === name);

describe('diagnose', () => {
  it('finds the engines of this machine working', async () => {
    const report = await diagnose(realDoctor());
    expect(doctorReport.parse(report)).toEqual(report);
    expect(report.checks.filter(({ status }) => status === 'error')).toEqual([]);
    expect(find(report, 'physics')).toMatchObject({
      status: 'ok',
      detail: 'MuJoCo 3.14.0 computes a known answer, the same bits as elsewhere',
    });
    expect(find(report, 'onnx-wasm')).toMatchObject({ status: 'ok' });
    expect(find(report, 'onnx-native')).toMatchObject({ status: 'ok' });
    expect(find(report, 'engines')!.detail).toBe(
      'eval: MuJoCo 3.14.0 and ONNX wasm 1.30.0; benchmark: ONNX native 1.30.0',
    );
    expect(find(report, 'run-folder')).toMatchObject({ status: 'ok' });
    expect(find(report, 'workflow')).toMatchObject({ status: 'skipped' });
    const lines = doctorText(report).split('\n');
    const first = lines.filter((line) => /^(ok|warning|error|skipped): +[a-z-]+: ./.test(line));
    expect(first).toHaveLength(report.checks.length);
    expect(lines.filter((line) => !first.includes(line) && !/^ {9}\S/.test(line))).toEqual([]);
    // It only looked.
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that a run would fail without its engines', async () => {
    const engines = pathToFileURL(path.join(folder, 'no-engines/'));
    const report = await diagnose(realDoctor({ engines, native: undefined }));
    expect(find(report, 'physics')).toMatchObject({ status: 'error', hint: expect.any(String) });
    expect(find(report, 'onnx-wasm')).toMatchObject({ status: 'error' });
    expect(find(report, 'onnx-native')).toMatchObject({
      status: 'warning',
      hint: expect.stringContaining('npm install onnxruntime-node'),
    });
    expect(find(report, 'engines')).toMatchObject({ status: 'error' });
    const text = doctorText(report);
    expect(text).toMatch(/^error: {3}physics: the MuJoCo engine does not load/m);
    // Nothing is lost at the ends of lines.
    const { detail, hint } = find(report, 'onnx-native')!;
    expect(text.replace(/\n {9}/g, ' ')).toContain(`warning: onnx-native: ${detail} (${hint})`);
    const wide = text.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '));
    expect(wide).toEqual([]);
  });

  it('does without the native engine, and says what needs it', async () => {
    const host = recordedHost({}, { npm: { stdout: '11.0.0\n' }, ldd: { stdout: 'ldd (GNU libc) 2.39\n' } });
    const report = await diagnose(realDoctor({ native: undefined, host, platform: 'linux' }));
    expect(report.checks.filter(({ status }) => status === 'error')).toEqual([]);
    // What is fetched when it is needed does not stop a benchmark, and no line may say that it does.
    expect(find(report, 'onnx-native')).toMatchObject({
      status: 'warning',
      detail: expect.stringContaining('fetches it with npm over the network, about 114 MB'),
    });
    expect(find(report, 'engines')).toMatchObject({
      status: 'ok',
      detail: expect.stringContaining('benchmark: ONNX native 1.30.0, fetched at first use'),
      hint: null,
    });
    expect(doctorText(report)).not.toContain('does not work here');
    const wrong = await diagnose(
      realDoctor({ probeNative: async () => ({ ok: true, version: '1.30.0', output: [7, 0, 0, 15.5] }) }),
    );
    expect(find(wrong, 'onnx-native')).toMatchObject({
      status: 'warning',
      detail: expect.stringContaining('[7, 0, 0, 15.5] where [7, 0, 0, 15.75] is right'),
    });
  });

  it.each([
    ['without npm', 'linux', 'x64', {}, 'npm is not on the PATH'],
    ['on musl', 'linux', 'x64', { ldd: { code: 1, stderr: 'musl libc (x86_64)\n' }, npm: {} }, 'musl'],
    ['on a processor that it is not built for', 'darwin', 'x64', { npm: {} }, 'no binary for darwin-x64'],
  ] as const)('does not promise to fetch the native engine %s', async (_, platform, arch, programs, why) => {
    const host = recordedHost({}, programs, { os: { arch } });
    const report = await diagnose(realDoctor({ native: undefined, host, platform }));
    expect(find(report, 'onnx-native')).toMatchObject({
      status: 'warning',
      detail: expect.stringContaining(why),
      hint: expect.stringContaining('benchmarks need `engine: wasm` here'),
    });
    expect(find(report, 'engines')).toMatchObject({
      status: 'warning',
      detail: expect.stringContaining('benchmark: ONNX native, which does not work here'),
    });
    expect(doctorText(report)).not.toContain('fetched at first use');
  });

  it('looks at limits, not at the machine', async () => {
    const host = recordedHost({
      '/proc/self/cgroup': '0::/\n',
      '/proc/self/mountinfo': '35 25 0:30 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
      '/sys/fs/cgroup/cpu.max': '100000 100000',
      '/sys/fs/cgroup/memory.max': String(512 * 1024 ** 2),
    });
    const report = await diagnose(realDoctor({ host }));
    expect(find(report, 'cores')!.detail).toBe(
      '1 core (a limit leaves 1 of 16), AMD EPYC 7763 64-Core Processor',
    );
    expect(find(report, 'memory')).toMatchObject({
      status: 'warning',
      detail: '512 MiB (a limit; the machine has 65536 MiB)',
    });
  });

  it('tells the workflow what its token can do, and never the token', async () => {
    const facts = { eventName: 'pull_request', isPullRequest: true, isFork: false, hasToken: true };
    const workflow = { ...facts, apiUrl: 'https://ghe.example.com/api/v3' };
    const own = await diagnose(realDoctor({ workflow }));
    expect(find(own, 'token')).toMatchObject({ status: 'ok', detail: 'a token is there' });
    expect(find(own, 'permissions')!.detail).toContain('pull-requests: write');
    expect(find(own, 'api')!.detail).toBe('https://ghe.example.com/api/v3');
    const fork = await diagnose(
      realDoctor({ workflow: { ...facts, isFork: true, hasToken: false, apiUrl: null } }),
    );
    expect(['token', 'permissions', 'api'].map((name) => find(fork, name)!.status)).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
    const push = { ...workflow, eventName: 'push', isPullRequest: false, isFork: null };
    expect(find(await diagnose(realDoctor({ workflow: push })), 'permissions')).toMatchObject({
      status: 'skipped',
    });
  });
});

describe('the known model', () => {
  it('is what the encoder writes', () => {
    const written = onnxModel({
      inputs: [{ name: 'x', shape: ['batch', 3] }],
      outputs: [{ name: 'y', shape: ['batch', 2] }],
      constants: [
        { name: 'w', dims: [3, 2], values: [0.5, -1, 2, 0.25, -0.75, 4] },
        { name: 'b', dims: [2], values: [1, -0.5] },
      ],
      nodes: [
        ['Gemm', ['x', 'w', 'b'], ['s']],
        ['Relu', ['s'], ['y']],
      ],
    });
    expect(KNOWN_MODEL.equals(written)).toBe(true);
  });

  it('has the output that arithmetic gives', () => {
    const w = [
      [0.5, -1],
      [2, 0.25],
      [-0.75, 4],
    ];
    const rows = [KNOWN_INPUT.slice(0, 3), KNOWN_INPUT.slice(3)];
    const output = rows.flatMap((row) =>
      [1, -0.5].map((b, k) =>
        Math.max(
          0,
          row.reduce((sum, x, i) => sum + x * w[i]![k]!, b),
        ),
      ),
    );
    expect(output).toEqual(KNOWN_OUTPUT);
    expect(isKnownOutput(output)).toBe(true);
    expect(isKnownOutput(output.slice(1))).toBe(false);
    expect(isKnownOutput([7, 0, 0, 15.750001])).toBe(false);
  });
});

describe('checkNode', () => {
  it.each([
    ['24.0.0', 'ok'],
    ['22.22.0', 'ok'],
    ['26.1.0', 'ok'],
    ['22.21.9', 'error'],
    ['23.11.0', 'error'],
    ['20.20.2', 'error'],
  ])('calls Node %s %s', (version, status) => {
    expect(checkNode(version).status).toBe(status);
  });
});

describe('folders', () => {
  it('are looked at where they would be made', async () => {
    const facts = await lookAtFolder(path.join(folder, 'a', 'b', 'c'));
    expect(facts.writeError).toBeNull();
    expect(facts.freeBytes).toBeGreaterThan(0);
    expect(existsSync(path.join(folder, 'a'))).toBe(false);
    // A file in the way is passed over: its folder can be written.
    writeFileSync(path.join(folder, 'file'), '');
    expect((await lookAtFolder(path.join(folder, 'file', 'b'))).writeError).toBeNull();
    rmSync(path.join(folder, 'file'));
  });

  it('that cannot be written, or are full, fail a run', async () => {
    expect((await lookAtFolder('/proc/self/worldgate')).writeError).not.toBeNull();
    const mib = 1024 ** 2;
    expect(checkRunFolder({ freeBytes: 900 * mib, writeError: 'EROFS' }).status).toBe('error');
    expect(checkRunFolder({ freeBytes: 10 * mib, writeError: null }).status).toBe('error');
    expect(checkRunFolder({ freeBytes: 100 * mib, writeError: null }).status).toBe('warning');
    expect(checkRunFolder({ freeBytes: 900 * mib, writeError: null }).status).toBe('ok');
  });
});

describe('the native engine', () => {
  it('is found where the project has it', () => {
    const binding = findNativeBinding([folder, projectFolder], process.platform, process.arch)!;
    expect(binding.version).toBe('1.30.0');
    expect(binding.files).toContain('onnxruntime_binding.node');
    expect(findNativeBinding([folder], process.platform, process.arch)).toBeUndefined();
    expect(findNativeBinding([projectFolder], 'plan9', 'mips')!.files).toEqual([]);
  });

  it('is tried in a process that tells why it failed', async () => {
    const request = { nativeFolders: [projectFolder], device: 'cuda' as const };
    const result = await probeNative(installation.worker, { PATH }, request);
    // Neither this project nor its CI installs the CUDA provider.
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('Cuda') } });
    expect(result.ok ? '' : result.stderr).toContain('libonnxruntime_providers_shared.so');
  });

  it('answers in the words of its worker', async () => {
    const ask = (request: Omit<NativeProbe, 'type'>) =>
      new Promise<NativeProbeAnswer>((resolve) => {
        serveNativeProbe(resolve, (handler) => handler({ type: 'native-probe', ...request }));
      });
    expect(await ask({ nativeFolders: [projectFolder], device: 'cpu' })).toEqual({
      type: 'answer',
      version: '1.30.0',
      output: KNOWN_OUTPUT,
    });
    expect(await ask({ nativeFolders: [folder], device: 'cpu' })).toMatchObject({
      type: 'failure',
      error: { code: 'provider-unavailable' },
    });
  });

  it('cannot take the doctor with it', async () => {
    const entry = (name: string, text: string) => {
      writeFileSync(path.join(folder, name), text);
      return pathToFileURL(path.join(folder, name));
    };
    const request = { nativeFolders: [], device: 'cpu' as const };
    const dying = entry(
      'dying.mjs',
      "process.stderr.write('illegal instruction'); process.kill(process.pid, 'SIGILL');",
    );
    expect(await probeNative(dying, {}, request)).toMatchObject({
      ok: false,
      stderr: 'illegal instruction',
      error: { message: 'the process ended with SIGILL' },
    });
    const silent = entry('silent.mjs', "process.on('message', () => {}); setInterval(() => {}, 1000);");
    expect(await probeNative(silent, {}, request, 1000)).toMatchObject({
      ok: false,
      error: { message: 'no answer within 1 s' },
    });
    rmSync(path.join(folder, 'dying.mjs'));
    rmSync(path.join(folder, 'silent.mjs'));
  });
});
