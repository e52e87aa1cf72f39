import type { CommandSpec } from './command.ts';

export const GPU_COMMANDS: readonly CommandSpec[] = [
  {
    group: { name: 'gpu', description: 'look after the GPUs of a self-hosted runner' },
    usage: 'check',
    description: 'say whether the GPUs are fit for a measurement: free, cool, whole and unused by others',
    options: [
      ['--on-dirty <what>', 'if they are not: wait, fail or warn (default: fail)', ['wait', 'fail', 'warn']],
      ['--wait <s>', 'seconds to wait, with --on-dirty wait (default: 600)'],
      ['--free-memory <mib>', 'least free memory of each GPU, in MiB'],
      ['--max-temperature <c>', 'in °C (default: 85)'],
    ],
    load: async () => (await import('../gpu.ts')).gpuCheckCommand,
  },
];
