import type { CommandSpec } from './command.ts';

export const DEPENDENCY_COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'dependency-audit',
    description: 'merge what audit tools know of the dependencies into one report, and decide by severity',
    options: [
      ['--project <dir>', 'folder with the lock files; paths start from it (default: .)'],
      [
        '--from <[tool=]file>',
        'saved output of npm, pnpm, yarn, pip-audit or osv-scanner; repeatable',
        'repeatable',
      ],
      ['--tool <name>', 'tool to run; repeatable (default: those whose lock files are there)', 'repeatable'],
      [
        '--fail-on <severity>',
        'least severity that fails (default: low; one that is not stated counts as critical)',
        ['low', 'moderate', 'high', 'critical'],
      ],
      ['--omit-dev', 'findings that only development reaches are warnings'],
      ['--waivers <file>', 'waivers as code (default: worldgate.waivers.yml, where it is there)'],
      ['--base <file>', 'earlier report, or saved output, that changes are told against'],
      ['--production-requirements <file>', 'list of the Python packages that production needs'],
      ['--allow-unavailable', 'a tool that gives no result is a warning (without it: exit code 4)'],
      ['--strict', 'fail unless every row passed'],
      ['--timeout <seconds>', 'time for each command of a tool (default: 300)'],
      [
        '--output <dir>',
        'folder for dependency-audit.json, dependency-audit.md and sbom.cdx.json (default: nothing is written)',
      ],
    ],
    load: async () => (await import('../dependency-audit.ts')).dependencyAuditCommand,
  },
];
