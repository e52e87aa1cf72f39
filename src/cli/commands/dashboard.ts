import type { CommandSpec } from './command.ts';

export const DASHBOARD_COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'dashboard',
    description: 'show where quality is going, over many runs: one page, with its data beside it',
    options: [
      ['--runs <dir>', 'folder with runs, downloaded artifacts and evidence packages, at any depth'],
      [
        '--release-evidence <file>',
        'release evidence, of WorldGate or WorldForge; may be given again',
        'repeatable',
      ],
      [
        '--dependency-audit <file>',
        'dependency audit, of WorldGate or WorldForge; may be given again',
        'repeatable',
      ],
      [
        '--core-performance <file>',
        'core performance report, of WorldGate or WorldForge; may be given again',
        'repeatable',
      ],
      [
        '--expected-gate <name>',
        'gate that release evidence must hold, and no others; may be given again',
        'repeatable',
      ],
      ['--history <dir>', 'folder with the history of earlier dashboards, or with these; new rows are added'],
      ['--output <dir>', 'folder for quality-dashboard.html, .md and .json (default: .worldgate/dashboard)'],
      ['--branch <name>', 'branch that the runs of --runs were made on, and whose verdicts count'],
      ['--run-url <url>', 'page that marks of the runs of --runs lead to'],
      ['--trust-policy <file>', 'verify the signatures of evidence packages by this trust policy'],
      ['--trusted-signers <file>', 'whose keys the trust policy may name'],
      ['--cost-per-hour <number>', 'price of an hour of the machine, for what early stopping saved'],
      ['--currency <code>', 'of that price, such as EUR (default: USD)'],
      ['--strict', 'fail unless every newest run, row and package passed and every artifact could be used'],
    ],
    load: async () => (await import('../dashboard.ts')).dashboardCommand,
  },
];
