import { type CommandSpec, FAIL_ON } from './command.ts';

export const CHECK_COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'check [check]',
    description:
      'hold documents, wrappers, imports and start-up times to worldgate.checks.yml: docs-commands, docs-snippets, wrappers, import-boundaries, core-performance, or all that are configured',
    options: [
      ['--config <file>', 'what is checked; paths in it are relative to it (default: worldgate.checks.yml)'],
      ['--from <file>', 'core-performance: read this core-performance.json instead of measuring'],
      ['--format <form>', 'what is printed (default: text)', ['text', 'json', 'markdown']],
      ['--output <dir>', 'folder for check-report.json and .md, and core-performance.json'],
      ['--strict', 'fail unless every row passed that is not left to the host'],
      FAIL_ON,
    ],
    load: async () => (await import('../check.ts')).checkCommand,
  },
];
