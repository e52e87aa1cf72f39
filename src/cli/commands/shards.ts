import { type CommandSpec, FAIL_ON, RUNS_DIR } from './command.ts';
import { EVALUATION } from './playing.ts';

const SHARDS = {
  name: 'shard',
  description: 'cut one evaluation into parts for several machines, and merge them',
};

export const SHARD_COMMANDS: readonly CommandSpec[] = [
  {
    group: SHARDS,
    usage: 'plan',
    description: 'say which episodes each of several machines is to play',
    options: [
      ...EVALUATION,
      ['--shards <n>', 'how many parts (of each wave)'],
      ['--waves <n>', 'parts one after the other, so that a run that may stop early can (default: 1)'],
      ['--measured <run>', 'earlier run that says how long episodes take: parts then take equally long'],
      [
        '--minutes-per-shard <m>',
        'instead of --shards, with --measured: so many parts that none takes longer',
      ],
      ['--output <dir>', 'keep the plan there, for `shard merge --plan`'],
      ['--evidence', 'freeze the claim of the merged run now; with --output'],
      RUNS_DIR,
    ],
    load: async () => (await import('../shard.ts')).planCommand,
  },
  {
    group: SHARDS,
    usage: 'merge <dir>',
    description: 'make one run of the shards below a folder, and decide its gates',
    options: [
      ['--plan <dir>', 'folder that `shard plan --output` wrote: the shards must be those of the plan'],
      [
        '--baseline <run>',
        'the earlier run that the shards were compared with, where it is not in the workspace',
      ],
      ['--evidence <dir>', 'make the merged run into an evidence package there, by the claim in --plan'],
      ['--decide-only', 'only say whether the episodes so far decide a run that may stop early'],
      FAIL_ON,
      RUNS_DIR,
    ],
    load: async () => (await import('../shard.ts')).mergeCommand,
  },
];
