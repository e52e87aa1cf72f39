import { type CommandSpec, FORCE } from './command.ts';

const CLAIM = { name: 'claim', description: 'create and check claims' };

const PROTOCOL = { name: 'protocol', description: 'freeze the plan of a claim before its run' };

export const CLAIM_COMMANDS: readonly CommandSpec[] = [
  {
    group: CLAIM,
    usage: 'create',
    description: 'write a claim and its protocol from a template',
    options: [
      [
        '--template <name>',
        'openpi-libero, lerobot-libero, lerobot-pusht, gr00t-libero, world-model-planning, a preset, or custom for every other benchmark',
      ],
      ['--output <dir>', 'folder for claim.json and protocol.json'],
      ['--value <v>', 'required value, in the unit of the metric'],
      ['--margin <m>', 'how much worse is still within the margin (default: 0.05 of a ratio, else 0)'],
      ['--alpha <a>', 'error probability (default: 0.05)'],
      ['--episodes <n>', 'episodes per task'],
      ['--tasks <names>', 'tasks, with commas between them'],
      ['--seeds <list>', 'seeds, with commas between them; each plays all episodes'],
      ['--model <id>', 'the model as ID@REVISION, with the full commit'],
      ['--slug <name>', 'name of the claim, where one template serves several'],
      ['--benchmark <name>', 'another benchmark; what the template said of its own is then open'],
      ['--metric <name>', 'another metric, as the source names it'],
      ['--operator <op>', 'what is claimed of the metric', ['>=', '<=', '==']],
      ['--unit <unit>', 'unit of the metric', ['ratio', 'count', 'mse', 'mae', 'reward', 'score', 's', 'ms']],
      [
        '--statistic <name>',
        'of the episodes (default: rate of a ratio, sum of a count, else mean)',
        ['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum'],
      ],
      ['--bounds <low,high>', 'smallest and largest possible value of an episode'],
      ['--evaluator <name>', 'program that writes the results'],
      FORCE,
    ],
    load: async () => (await import('../claim.ts')).createCommand,
  },
  {
    group: CLAIM,
    usage: 'from-paper-url <source>',
    description:
      'draft a claim and its protocol from a paper: an arXiv address, or a file with its page or text',
    options: [['--output <dir>', 'folder for claim.json and protocol.json'], FORCE],
    load: async () => (await import('../claim.ts')).fromPaperCommand,
  },
  {
    group: CLAIM,
    usage: 'lint <claim>',
    description: 'say what a reader of a claim would ask about',
    options: [['--protocol <file>', 'its protocol, checked with it']],
    load: async () => (await import('../claim.ts')).lintCommand,
  },
  {
    group: PROTOCOL,
    usage: 'freeze <protocol>',
    description: 'write claim hash, planned cells and time into a protocol',
    options: [
      ['--claim <file>', 'the claim that it is of'],
      ['--output <file>', 'write it there instead of over the protocol'],
      ['--again', 'freeze a frozen protocol anew, with the time of now; the earlier freeze is gone'],
    ],
    load: async () => (await import('../claim.ts')).freezeCommand,
  },
];
