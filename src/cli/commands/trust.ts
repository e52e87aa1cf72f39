import type { CommandSpec } from './command.ts';

const TRUST = { name: 'trust', description: 'say which evidence is accepted' };

export const TRUST_COMMANDS: readonly CommandSpec[] = [
  {
    group: TRUST,
    usage: 'init',
    description: 'write a strict trust policy for the workflows of this repository',
    options: [
      ['--output <file>', 'where to (default: trust-policy.yaml)'],
      ['--repository <name>', 'owner/name, instead of that of the remote "origin"'],
      ['--repository-id <n>', 'its number, which survives a renaming'],
      ['--workflow <path>', 'the workflow that signs, as .github/workflows/FILE.yml'],
      ['--claim <file>', 'the claim that is asked for, instead of those of the repository'],
      ['--key-signers <file>', 'accept the keys of this file instead (worldgate.trusted_signers.v1)'],
    ],
    load: async () => (await import('../trust.ts')).initCommand,
  },
  {
    group: TRUST,
    usage: 'lint <policy>',
    description: 'say where a trust policy accepts more than it might',
    options: [],
    load: async () => (await import('../trust.ts')).lintCommand,
  },
  {
    group: TRUST,
    usage: 'review <file>',
    description: 'judge the text of a reusable workflow: which trust level its signatures earn',
    options: [
      ['--workflow <name>', 'what certificates call it: OWNER/NAME/.github/workflows/FILE.yml'],
      ['--commit <sha>', 'the commit that the text lies at'],
      ['--level <level>', 'the level that it must earn (default: the highest that it does)', ['L2', 'L3']],
    ],
    load: async () => (await import('../trust.ts')).reviewCommand,
  },
];
