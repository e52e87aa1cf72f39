import { SIGN } from './audit.ts';
import { type CommandSpec, FAIL_ON, FORCE } from './command.ts';

const RELEASE = { name: 'release', description: 'whether to ship: evidence, rehearsal, notes and bundle' };

export const RELEASE_COMMANDS: readonly CommandSpec[] = [
  {
    group: RELEASE,
    usage: 'evidence',
    description:
      'run the gates of worldgate.release.yml, or read earlier ones, and write what the release stands on',
    options: [
      ['--config <file>', 'gates and what is linked (default: worldgate.release.yml)'],
      ['--run-gates', 'run gates that no earlier evidence of this commit has passed; without it none runs'],
      ['--from <file>', 'release-evidence.json of an earlier attempt or another job', 'repeatable'],
      ['--gate <name>', 'run only this gate, also one of the host', 'repeatable'],
      ['--skip-gate <name>', 'leave this gate out; --strict does not pass then', 'repeatable'],
      ['--skip-reason <text>', 'why the gates of --skip-gate are left out'],
      ['--jobs <n>', 'gates that run at once (default: as the configuration says)'],
      [
        '--output <dir>',
        'folder for release-evidence.json, .md and logs (default: .worldgate/release-evidence)',
      ],
      ['--strict', 'fail unless every row passed that is not left to the host'],
      ...SIGN,
    ],
    load: async () => (await import('../release-evidence.ts')).releaseEvidenceCommand,
  },
  {
    group: RELEASE,
    usage: 'verify <file>',
    description: 'check signed release evidence: its rows, its signature, and the files that it names',
    options: [
      ['--repository <name>', 'owner/name whose workflows may have signed it'],
      ['--trusted-signers <file>', 'whose keys may have signed it'],
      ['--public-key <file>', 'a key that may have signed it'],
      ['--bundle <file>', 'the signature (default: release-evidence.sigstore.json beside the evidence)'],
      ['--dist <dir>', 'folder below which the released files lie; each is digested'],
      ['--commit <sha>', 'full commit that it must be of'],
      ['--trusted-root <file>', 'trusted root of another Sigstore instance'],
      ['--offline', 'ask no server for a newer trusted root'],
      FAIL_ON,
    ],
    load: async () => (await import('../release-verify.ts')).releaseVerifyCommand,
  },
  {
    group: RELEASE,
    usage: 'drill',
    description: 'rehearse a clean pass and failures, and check that release evidence notices each of them',
    options: [
      ['--mode <mode>', 'what is rehearsed (default: all)', ['clean-pass', 'controlled-failure', 'all']],
      ['--config <file>', 'rehearse the gates of this configuration too; none of its commands is run'],
      ['--output <dir>', 'folder for readiness-drill.json and .md (default: .worldgate/readiness-drill)'],
    ],
    load: async () => (await import('../release-drill.ts')).releaseDrillCommand,
  },
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
  {
    group: RELEASE,
    usage: 'notes',
    description: 'write draft notes from changelog, evidence, issues and pull requests; nothing is published',
    options: [
      ['--changelog <file>', 'in the form of Keep a Changelog (default: CHANGELOG.md, where there is one)'],
      ['--for-version <version>', 'section of the changelog (default: Unreleased)'],
      ['--evidence <file>', 'release evidence, of WorldGate or WorldForge'],
      ['--issues <file>', 'list that "gh issue list --json" or "gh pr list --json" wrote', 'repeatable'],
      ['--github <owner/repo>', 'read closed issues and merged pull requests with GITHUB_TOKEN'],
      ['--since <tag or date>', 'changes after it (default with --github: the newest release)'],
      ['--until <tag or date>', 'changes up to it (default: now)'],
      ['--caveat <text>', 'what users should know', 'repeatable'],
      ['--require-evidence', 'fail unless the release evidence is there and passed'],
      [
        '--output <dir>',
        'folder for release-notes.md and release-notes.json (default: .worldgate/release-notes)',
      ],
    ],
    load: async () => (await import('../release-notes.ts')).releaseNotesCommand,
  },
];
