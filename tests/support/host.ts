import type { ExecResult, HostIo, OsFacts } from '../../src/observability/host-io.ts';

const GIB = 1024 ** 3;

export const LINUX: OsFacts = {
  type: 'Linux',
  release: '6.8.0-1017-azure',
  arch: 'x64',
  cpuModels: Array<string>(16).fill('AMD EPYC 7763 64-Core   Processor'),
  availableCores: 16,
  memoryBytes: 64 * GIB,
};

/** How a program ended, or what decides it from the arguments. */
export type Recorded = Partial<ExecResult> | ((args: readonly string[]) => Partial<ExecResult>);

export const MISSING: Recorded = { code: null, trouble: 'missing' };

/** A machine replayed from recorded files and program outputs. */
export function recordedHost(
  files: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, Recorded>> = {},
  rest: { os?: Partial<OsFacts>; visibleDevices?: string } = {},
): HostIo & { calls: string[] } {
  const calls: string[] = [];
  return {
    os: { ...LINUX, ...rest.os },
    visibleDevices: rest.visibleDevices,
    calls,
    readText: (path) => files[path],
    exec: async (file, args) => {
      calls.push([file, ...args].join(' '));
      const recorded = programs[file] ?? MISSING;
      const result = typeof recorded === 'function' ? recorded(args) : recorded;
      return { code: 0, stdout: '', stderr: '', trouble: null, ...result };
    },
  };
}

/** Answers of `nvidia-smi` in the words of its drivers. */
export const NVIDIA_SMI = {
  two: {
    stdout:
      '0, NVIDIA A100-SXM4-80GB, GPU-5c0ffee5-0001-4a4a-8b8b-000000000001, 550.90.07, 81920\n' +
      '1, NVIDIA A100-SXM4-80GB, GPU-5c0ffee5-0002-4a4a-8b8b-000000000002, 550.90.07, 81920\n',
  },
  noDriver: {
    code: 9,
    stdout:
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.\n\n",
  },
  noDevices: { code: 6, stdout: 'No devices were found\n' },
  timeout: { code: null, trouble: 'timeout' },
} as const satisfies Record<string, Partial<ExecResult>>;
