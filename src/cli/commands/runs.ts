import { type CommandSpec, FORCE, RUNS_DIR } from './command.ts';

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
  {
    group: RUNS,
    usage: 'bundle <run>',
    description:
      'pack a run for a public issue: each file safe to attach, redacted, or left out with a reason',
    options: [
      ['--output <dir>', 'folder of the bundle (default: .worldgate/issue-bundles/<run>)'],
      ['--max-file-bytes <n>', 'larger files are left out unread (default: 5000000)'],
      ['--max-total-bytes <n>', 'of all files that are copied (default: 25000000)'],
      FORCE,
      RUNS_DIR,
    ],
    load: async () => (await import('../bundle.ts')).runBundleCommand,
  },
];
