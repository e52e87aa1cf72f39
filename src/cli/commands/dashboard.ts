import type { CommandSpec } from './command.ts';

export const DASHBOARD_COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'dashboard',
    description: 'show where quality is going, over many runs: one page, with its data beside it',
    options: [
      ['--runs <dir>', 'folder with runs, downloaded artifacts and evidence packages, at any depth'],
      ['--history <dir>', 'folder with one file for each run of earlier dashboards; new runs are added'],
      ['--output <dir>', 'folder for quality-dashboard.html, .md and .json'],
      ['--branch <name>', 'branch that the runs of --runs were made on, and whose verdicts count'],
      ['--run-url <url>', 'page that marks of the runs of --runs lead to'],
      ['--strict', 'fail unless every newest run passed and every artifact could be used'],
    ],
    load: async () => (await import('../dashboard.ts')).dashboardCommand,
  },
];
