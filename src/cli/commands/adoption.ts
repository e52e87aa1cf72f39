import { type CommandSpec, FORCE } from './command.ts';

export const ADOPTION_COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'init',
    description: 'look at this repository, and write a workflow, a preset and a claim that work',
    options: [['--github', 'for GitHub Actions'], ['--dry-run', 'print what would be written'], FORCE],
    load: async () => (await import('../init.ts')).initCommand,
  },
  {
    usage: 'migrate <tool> <file>',
    description:
      'say line by line what the settings of github-action-benchmark, pytest-benchmark or cml become; writes nothing',
    options: [],
    load: async () => (await import('../migrate.ts')).migrateCommand,
  },
];
