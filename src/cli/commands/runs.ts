import { type CommandSpec, FAIL_ON, FORCE, RUNS_DIR } from './command.ts';

const FORGE_DIR: CommandSpec['options'][number] = [
  '--forge-workspace <dir>',
  'folder that WorldForge keeps runs in, below runs/ (default: .worldforge)',
];
const RUNS = { name: 'runs', description: 'list, index, compare and prune finished runs' };

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
    usage: 'index',
    description: 'index runs of WorldGate and WorldForge, with filters that must all hold',
    options: [
      ['--preset <name>', 'only runs of this preset'],
      ['--verdict <verdict>', 'only runs with this verdict'],
      ['--state <state>', 'only runs in this state, e.g. completed'],
      ['--kind <kind>', 'only runs of this kind, e.g. benchmark'],
      ['--commit <commit>', 'only runs made at a commit that begins so'],
      ['--created-from <day>', 'only runs made on this day (UTC) or later'],
      ['--created-to <day>', 'only runs made on this day (UTC) or earlier'],
      ['--provider <name>', 'only runs of a provider whose name holds this'],
      ['--artifact-type <ending>', 'only runs with a file that ends so, e.g. html'],
      ['--format <name>', 'what to print or write (default: text)', ['text', 'markdown', 'csv', 'json']],
      ['--output <file>', 'write it to a file'],
      RUNS_DIR,
      FORGE_DIR,
    ],
    load: async () => (await import('../runs-index.ts')).indexCommand,
  },
  {
    group: RUNS,
    usage: 'compare [run] [baseline]',
    description: 'compare runs task by task or operation by operation, with significance; 1 on a regression',
    options: [
      ['--candidate <run>', 'instead of the two arguments; benchmarks take several as samples', 'repeatable'],
      ['--baseline <run>', 'likewise, of the other side', 'repeatable'],
      [
        '--margin <share>',
        'smallest change that matters (default: 0.05 of success rates, 0.1 of latency and throughput)',
      ],
      ['--alpha <p>', 'error probability of each one-sided decision (default: 0.05)'],
      ['--format <name>', 'what to print or write (default: text)', ['text', 'markdown', 'csv', 'json']],
      ['--output <file>', 'write it to a file'],
      FAIL_ON,
      RUNS_DIR,
      FORGE_DIR,
    ],
    load: async () => (await import('../runs-compare.ts')).compareCommand,
  },
  {
    group: RUNS,
    usage: 'cleanup',
    description: 'remove all but the newest runs',
    options: [
      ['--keep <n>', 'how many of the newest to keep'],
      ['--dry-run', 'say what would be removed'],
      RUNS_DIR,
    ],
    load: async () => (await import('../runs-prune.ts')).cleanupCommand,
  },
  {
    group: RUNS,
    usage: 'prune',
    description: 'remove old runs; by a policy it reports first, and removes with --apply',
    options: [
      ['--profile <file>', 'retention profile (default: worldgate.retention.yml where there is one)'],
      ['--max-age-days <d>', 'runs older than this may go (default: 30)'],
      ['--keep-latest <n>', 'how many of the newest of the kinds stay (default: 10)'],
      ['--kind <kind>', 'only runs of this kind may go', 'repeatable'],
      ['--apply', 'remove what the policy says'],
      ['--keep <n>', 'without a policy: how many of the newest to keep; removes unless --dry-run'],
      ['--older-than-days <d>', 'without a policy: remove only runs older than this'],
      ['--dry-run', 'say what would be removed'],
      RUNS_DIR,
    ],
    load: async () => (await import('../runs-prune.ts')).pruneCommand,
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
