import { type CommandSpec, RUNS_DIR } from './command.ts';

const RUNS = { name: 'runs', description: 'list, show, compare and prune finished runs' };

export const RUN_COMMANDS: readonly CommandSpec[] = [
  {
    group: RUNS,
    usage: 'list',
    description: 'list runs, newest first',
    options: [RUNS_DIR],
    load: async () => (await import('../runs.ts')).listCommand,
  },
  {
    group: RUNS,
    usage: 'show <run>',
    description: 'show one run',
    options: [RUNS_DIR],
    load: async () => (await import('../runs.ts')).showCommand,
  },
  {
    group: RUNS,
    usage: 'compare <run> <baseline>',
    description: 'compare two runs episode by episode',
    options: [RUNS_DIR],
    load: async () => (await import('../runs.ts')).compareCommand,
  },
  {
    group: RUNS,
    usage: 'prune',
    description: 'remove old runs',
    options: [
      ['--keep <n>', 'how many of the newest to keep'],
      ['--older-than-days <d>', 'remove only runs older than this'],
      ['--dry-run', 'say what would be removed'],
      RUNS_DIR,
    ],
    load: async () => (await import('../runs.ts')).pruneCommand,
  },
];
