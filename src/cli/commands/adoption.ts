import { type CommandSpec, FORCE } from './command.ts';

export const ADOPTION_COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'init',
    description: 'look at this repository, and write a workflow, a preset and a claim that work',
    options: [['--github', 'for GitHub Actions'], ['--dry-run', 'print what would be written'], FORCE],
    load: async () => (await import('../init.ts')).initCommand,
  },
];
