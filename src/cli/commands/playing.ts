import { type CommandSpec, FAIL_ON, RUNS_DIR } from './command.ts';

const SUBJECT: CommandSpec['options'] = [
  ['--preset <name>', 'preset by name or path'],
  ['--policy <file>', 'ONNX file of the policy, or its URI (hf, https, github-release, oci, s3, file)'],
  [
    '--baseline <run>',
    'compare with an earlier run, a policy file, or `paired`: the policy of the base commit',
  ],
  ['--baseline-policy <file>', 'compare with another policy (file or URI), run in the same job'],
  ['--allow-unpinned', 'take a policy whose URI names neither digest nor immutable revision'],
  ['--engine <name>', 'wasm: the same bits everywhere; native: fastest', ['wasm', 'native']],
  ['--device <name>', 'of the native engine: cpu, cuda[:N], tensorrt[:N] or webgpu (default: cpu)'],
  ['--gates <file>', "use these gates instead of the preset's"],
];

const PLAN: CommandSpec['options'] = [
  ...SUBJECT,
  ['--evidence <dir>', 'make the run into an evidence package there; its claim is frozen before it'],
  FAIL_ON,
  RUNS_DIR,
];

const EPISODES: CommandSpec['options'] = [
  ['--task <file>', 'task file (worldgate.task.v1), with --policy'],
  ['--assets <dir>', 'folder with models that do not stand beside the task'],
  ['--episodes <n>', 'episodes per task'],
  ['--seed <s>', 'seed of the first episode'],
  ['--stop <rule>', 'savi: stop as soon as the evidence decides; fixed: run all', ['savi', 'fixed']],
];

/** What is to be evaluated, for a plan without a run. */
export const EVALUATION: CommandSpec['options'] = [...SUBJECT, ...EPISODES];

export const PLAYING: readonly CommandSpec[] = [
  {
    usage: 'eval',
    description: 'evaluate a policy in simulation and decide its gates',
    options: [
      ...PLAN,
      ...EPISODES,
      ['--workers <w>', 'parallel workers (default: all cores)'],
      ['--shard <i/n>', 'play only this part of the plan, to be merged: 3/8, or as `shard plan` lists it'],
      ['--resume <run>', 'go on with a run that was interrupted'],
    ],
    load: async () => (await import('../eval.ts')).evalCommand,
  },
  {
    usage: 'benchmark',
    description: 'measure latency and throughput of a policy',
    options: [
      ...PLAN,
      ['--samples <n>', 'measured calls'],
      ['--warmup <n>', 'calls before the first that is measured'],
    ],
    load: async () => (await import('../eval.ts')).benchmarkCommand,
  },
  {
    usage: 'gate <run>',
    description: 'decide the gates of a finished run again',
    options: [
      ['--gates <file>', "use these gates instead of the preset's"],
      ['--baseline <run>', 'compare with this run'],
      ['--budgets <file>', 'budget file of WorldForge; <run> is then a report or run workspace of that tool'],
      FAIL_ON,
      RUNS_DIR,
    ],
    load: async () => (await import('../gate.ts')).gateCommand,
  },
  {
    usage: 'report <run>',
    description: 'render a finished run',
    options: [
      ['--format <name>', 'what to print (default: summary)', ['comment', 'summary', 'json', 'html']],
      ['--output <file>', 'write it to a file instead'],
      RUNS_DIR,
    ],
    load: async () => (await import('../report.ts')).reportCommand,
  },
  {
    usage: 'reproduce <run>',
    description: 'run a finished run again and compare it episode by episode',
    options: [
      ['--policy <file>', 'the checkpoint, where the run did not come from a preset'],
      ['--baseline-policy <file>', 'the checkpoint of the baseline'],
      ['--task <file>', 'the task, where the run did not come from a preset'],
      ['--assets <dir>', 'folder with models that do not stand beside the task'],
      ['--workers <w>', 'parallel workers (default: all cores)'],
      RUNS_DIR,
    ],
    load: async () => (await import('../reproduce.ts')).reproduceCommand,
  },
  {
    usage: 'demo',
    description: 'evaluate the shipped push policies and show a passing and a failing comparison',
    options: [
      ['--output <dir>', 'where runs and reports are written (default: demo-output)'],
      ['--workers <w>', 'parallel workers'],
    ],
    load: async () => (await import('../demo.ts')).demoCommand,
  },
  {
    usage: 'doctor',
    description: 'check engines, hardware and permissions',
    options: [],
    load: async () => (await import('../doctor.ts')).doctorCommand,
  },
];
