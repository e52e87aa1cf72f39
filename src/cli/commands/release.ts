import { type CommandSpec, FORCE } from './command.ts';

const RELEASE = { name: 'release', description: 'whether to ship: evidence, rehearsal, notes and bundle' };

export const RELEASE_COMMANDS: readonly CommandSpec[] = [
  {
    group: RELEASE,
    usage: 'bundle',
    description:
      'pack what a release stands on: each file safe to attach, redacted, or left out with a reason',
    options: [
      ['--input <dir>', 'folder that is searched for what is not named (default: .worldgate)'],
      ['--evidence <file>', 'release evidence'],
      ['--dependency-audit <file>', 'saved dependency audit'],
      ['--core-performance <file>', 'saved measurements of core performance'],
      ['--notes <file>', 'release notes'],
      ['--dashboard <path>', 'file of a quality dashboard, or the folder of one'],
      ['--drill <path>', 'report of a readiness drill, or the folder of one'],
      ['--sbom <file>', 'bill of materials', 'repeatable'],
      ['--attestation <file>', 'signed attestation', 'repeatable'],
      ['--package <dir>', 'evidence package', 'repeatable'],
      ['--output <dir>', 'folder of the bundle (default: .worldgate/release-bundle)'],
      ['--max-file-bytes <n>', 'larger files are left out unread (default: 5000000)'],
      ['--max-total-bytes <n>', 'of all files that are copied (default: 25000000)'],
      [
        '--strict',
        'fail unless evidence, audit and performance are there and passed, and nothing is left out',
      ],
      FORCE,
    ],
    load: async () => (await import('../bundle.ts')).releaseBundleCommand,
  },
];
