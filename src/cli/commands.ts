import type { CliContext, CommandResult } from './context.ts';

export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;
export type CommandHandler = (
  context: CliContext,
  options: Options,
  positional: readonly (string | undefined)[],
) => Promise<CommandResult>;

interface CommandSpec {
  group?: { name: string; description: string };
  usage: string;
  description: string;
  /** With the values that are understood; `repeatable` options may be given again. */
  options: readonly [flags: string, description: string, kind?: readonly string[] | 'repeatable'][];
  /** Loads the command when it is used, so that help costs nothing. */
  load: () => Promise<CommandHandler>;
}

const FAIL_ON: CommandSpec['options'][number] = [
  '--fail-on <level>',
  'what lets the command fail, each with those before it (default: failed)',
  ['failed', 'inconclusive', 'skipped', 'never'],
];
const RUNS_DIR: CommandSpec['options'][number] = [
  '--run-workspace <dir>',
  'folder that runs are kept in, below runs/ (default: .worldgate)',
];
const PLAN: CommandSpec['options'] = [
  ['--preset <name>', 'preset by name or path'],
  ['--policy <file>', 'ONNX file of the policy'],
  ['--baseline <run>', 'compare with an earlier run, or (benchmark) with a policy file'],
  ['--baseline-policy <file>', 'compare with another policy, run in the same job'],
  ['--engine <name>', 'wasm: the same bits everywhere; native: fastest', ['wasm', 'native']],
  ['--gates <file>', "use these gates instead of the preset's"],
  ['--evidence <dir>', 'make the run into an evidence package there; its claim is frozen before it'],
  FAIL_ON,
  RUNS_DIR,
];

const SHARE_TARGET: CommandSpec['options'] = [
  ['--target <where>', 'upload it too: to a release, or to a branch of GitHub Pages', ['release', 'pages']],
  ['--confirm-upload', 'really upload: without it, --target only says what it would do'],
  ['--tag <tag>', 'of the release'],
  ['--branch <name>', 'of GitHub Pages (default: gh-pages)'],
  ['--upload-repository <name>', 'owner/name (default: the repository of the job)'],
];

const SIGN: CommandSpec['options'] = [
  [
    '--backend <name>',
    'who vouches (default: auto: a key, else Sigstore, or GitHub for private repositories)',
    ['auto', 'sigstore', 'github', 'key'],
  ],
  ['--key <file>', 'private key (PKCS#8 PEM, ECDSA P-256 or Ed25519)'],
  ['--key-env <name>', 'the same from an environment variable'],
  ['--key-passphrase-env <name>', 'variable with the passphrase of an encrypted key'],
  ['--signing-config <file>', "another instance than Sigstore's public one (signing config v0.2)"],
  [
    '--sign <mode>',
    'where it cannot be: required fails, auto skips but for a release (default: required)',
    ['required', 'auto', 'never'],
  ],
  [
    '--on-outage <what>',
    'where a service does not answer: fail, write a file to finish with, or warn (default: fail)',
    ['fail', 'defer', 'warn'],
  ],
  ['--allow-public-log', 'let a private repository write into a log that anybody can read'],
  ['--allow-untrusted-event', 'sign in pull_request_target, and in workflow_run of a fork'],
];

const FORCE: CommandSpec['options'][number] = ['--force', 'write over files of an earlier call'];

const RUNS = { name: 'runs', description: 'list, show, compare and prune finished runs' };
const CLAIM = { name: 'claim', description: 'create and check claims' };
const PROTOCOL = { name: 'protocol', description: 'freeze the plan of a claim before its run' };
const AUDIT = {
  name: 'audit',
  description: 'turn results that others wrote into evidence; sign it, verify it, publish it',
};
const EVIDENCE = { name: 'evidence', description: 'read, compare and recompute evidence packages' };
const TRUST = { name: 'trust', description: 'say which evidence is accepted' };
const PRESET = { name: 'preset', description: 'list, show and validate presets' };

export const COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'eval',
    description: 'evaluate a policy in simulation and decide its gates',
    options: [
      ...PLAN,
      ['--task <file>', 'task file (worldgate.task.v1), with --policy'],
      ['--assets <dir>', 'folder with models that do not stand beside the task'],
      ['--episodes <n>', 'episodes per task'],
      ['--seed <s>', 'seed of the first episode'],
      ['--workers <w>', 'parallel workers (default: all cores)'],
      ['--stop <rule>', 'savi: stop as soon as the evidence decides; fixed: run all', ['savi', 'fixed']],
      ['--resume <run>', 'go on with a run that was interrupted'],
    ],
    load: async () => (await import('./eval.ts')).evalCommand,
  },
  {
    usage: 'benchmark',
    description: 'measure latency and throughput of a policy',
    options: [
      ...PLAN,
      ['--samples <n>', 'measured calls'],
      ['--warmup <n>', 'calls before the first that is measured'],
    ],
    load: async () => (await import('./eval.ts')).benchmarkCommand,
  },
  {
    usage: 'gate <run>',
    description: 'decide the gates of a finished run again',
    options: [
      ['--gates <file>', "use these gates instead of the preset's"],
      ['--baseline <run>', 'compare with this run'],
      FAIL_ON,
      RUNS_DIR,
    ],
    load: async () => (await import('./gate.ts')).gateCommand,
  },
  {
    usage: 'report <run>',
    description: 'render a finished run',
    options: [
      ['--format <name>', 'what to print (default: summary)', ['comment', 'summary', 'json', 'html']],
      ['--output <file>', 'write it to a file instead'],
      RUNS_DIR,
    ],
    load: async () => (await import('./report.ts')).reportCommand,
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
    load: async () => (await import('./reproduce.ts')).reproduceCommand,
  },
  {
    usage: 'demo',
    description: 'evaluate the shipped push policies and show a passing and a failing comparison',
    options: [
      ['--output <dir>', 'where runs and reports are written (default: demo-output)'],
      ['--workers <w>', 'parallel workers'],
    ],
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  {
    usage: 'doctor',
    description: 'check engines, hardware and permissions',
    options: [],
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  {
    group: RUNS,
    usage: 'list',
    description: 'list runs, newest first',
    options: [RUNS_DIR],
    load: async () => (await import('./runs.ts')).listCommand,
  },
  {
    group: RUNS,
    usage: 'show <run>',
    description: 'show one run',
    options: [RUNS_DIR],
    load: async () => (await import('./runs.ts')).showCommand,
  },
  {
    group: RUNS,
    usage: 'compare <run> <baseline>',
    description: 'compare two runs episode by episode',
    options: [RUNS_DIR],
    load: async () => (await import('./runs.ts')).compareCommand,
  },
  {
    group: RUNS,
    usage: 'prune',
    description: 'remove old runs',
    options: [
      ['--keep <n>', 'how many of the newest to keep'],
      ['--older-than-days <d>', 'remove only runs older than this'],
      ['--dry-run', 'say what would be removed'],
      RUNS_DIR,
    ],
    load: async () => (await import('./runs.ts')).pruneCommand,
  },
  {
    group: PRESET,
    usage: 'list',
    description: 'list shipped and repository presets',
    options: [],
    load: async () => (await import('./preset.ts')).listCommand,
  },
  {
    group: PRESET,
    usage: 'show <name>',
    description: 'show a preset with everything it extends',
    options: [],
    load: async () => (await import('./preset.ts')).showCommand,
  },
  {
    group: PRESET,
    usage: 'validate [name]',
    description: 'check one preset, or all of the repository',
    options: [],
    load: async () => (await import('./preset.ts')).validateCommand,
  },
  {
    group: CLAIM,
    usage: 'create',
    description: 'write a claim and its protocol from a template',
    options: [
      [
        '--template <name>',
        'openpi-libero, lerobot-libero, lerobot-pusht, gr00t-libero, world-model-planning, a preset, or custom for every other benchmark',
      ],
      ['--output <dir>', 'folder for claim.json and protocol.json'],
      ['--value <v>', 'required value, in the unit of the metric'],
      ['--margin <m>', 'how much worse is still within the margin (default: 0.05 of a ratio, else 0)'],
      ['--alpha <a>', 'error probability (default: 0.05)'],
      ['--episodes <n>', 'episodes per task'],
      ['--tasks <names>', 'tasks, with commas between them'],
      ['--seeds <list>', 'seeds, with commas between them; each plays all episodes'],
      ['--model <id>', 'the model as ID@REVISION, with the full commit'],
      ['--slug <name>', 'name of the claim, where one template serves several'],
      ['--benchmark <name>', 'another benchmark; what the template said of its own is then open'],
      ['--metric <name>', 'another metric, as the source names it'],
      ['--operator <op>', 'what is claimed of the metric', ['>=', '<=', '==']],
      ['--unit <unit>', 'unit of the metric', ['ratio', 'count', 'mse', 'mae', 'reward', 'score', 's', 'ms']],
      [
        '--statistic <name>',
        'of the episodes (default: rate of a ratio, sum of a count, else mean)',
        ['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum'],
      ],
      ['--bounds <low,high>', 'smallest and largest possible value of an episode'],
      ['--evaluator <name>', 'program that writes the results'],
      FORCE,
    ],
    load: async () => (await import('./claim.ts')).createCommand,
  },
  {
    group: CLAIM,
    usage: 'from-paper-url <source>',
    description:
      'draft a claim and its protocol from a paper: an arXiv address, or a file with its page or text',
    options: [['--output <dir>', 'folder for claim.json and protocol.json'], FORCE],
    load: async () => (await import('./claim.ts')).fromPaperCommand,
  },
  {
    group: CLAIM,
    usage: 'lint <claim>',
    description: 'say what a reader of a claim would ask about',
    options: [['--protocol <file>', 'its protocol, checked with it']],
    load: async () => (await import('./claim.ts')).lintCommand,
  },
  {
    group: PROTOCOL,
    usage: 'freeze <protocol>',
    description: 'write claim hash, planned cells and time into a protocol',
    options: [
      ['--claim <file>', 'the claim that it is of'],
      ['--output <file>', 'write it there instead of over the protocol'],
      ['--again', 'freeze a frozen protocol anew, with the time of now; the earlier freeze is gone'],
    ],
    load: async () => (await import('./claim.ts')).freezeCommand,
  },
  {
    group: AUDIT,
    usage: 'run [source]',
    description: 'decide a claim from the results of an evaluator and pack the evidence',
    options: [
      ['--from <path>', 'file or folder of results'],
      ['--claim <file>', 'claim.json'],
      ['--protocol <file>', 'protocol.json of that claim'],
      ['--output <dir>', 'folder of the package'],
      FAIL_ON,
      ['--anchor <file>', 'what shows that the protocol existed before the run'],
      ['--stopping <rule>', 'savi: decide as for a run that could stop at any time', ['savi', 'fixed']],
      ['--same-model', 'another path or name in the results is the model of the claim'],
      ['--emit-completeness-score', 'score how complete the record is'],
      ['--ppi <file>', 'labels of a real subset, one JSON object a line'],
      [
        '--compliance <names>',
        'drafts for these frameworks, with commas between them, e.g. eu-ai-act-annex8',
      ],
      ['--attach <paths...>', 'files and folders that the package carries along: videos, logs, raw results'],
      ['--mlbom [version]', 'CycloneDX bill of materials of the model (default: 1.6)', ['1.6', '1.7']],
      ['--start-seed <s>', 'lerobot: seed of the first episode of each task'],
      ['--pointer <pointer>', 'lerobot, generic: where in the file the results lie, e.g. /eval_results'],
      ['--suite <name>', 'openpi, gr00t: suite of logs that do not name it'],
      ['--droid-yn-fix', 'openpi: the 0.01 of the DROID script means "yes"'],
      ['--progress-unit <unit>', 'pi-0.7: unit of the progress column', ['ratio', 'percent']],
      ['--mapping <name>', 'generic: a shipped mapping, or a mapping file'],
    ],
    load: async () => (await import('./audit.ts')).runCommand,
  },
  {
    group: AUDIT,
    usage: 'import <kind>',
    description: 'sort a messy folder (run-folder) into what can be audited, and write one candidate down',
    options: [
      ['--from <dir>', 'the folder; it is only read'],
      ['--dry-run', 'write the reports only'],
      ['--report <file>', 'all that was found, as JSON; private'],
      ['--customer-report <file>', 'the same for those who handed the folder over, as Markdown'],
      ['--select-run <id>', 'candidate whose episodes are wanted'],
      ['--output <file>', 'where its audit_input.json goes'],
    ],
    load: async () => (await import('./triage.ts')).importCommand,
  },
  {
    group: AUDIT,
    usage: 'sources',
    description: 'list the evaluators whose results can be read, and what is recognised',
    options: [],
    load: async () => (await import('./audit.ts')).sourcesCommand,
  },
  {
    group: AUDIT,
    usage: 'sign <package>',
    description: 'sign a package, so that others can verify who vouches for it',
    options: [...SIGN, ['--separate', 'sign nothing: leave the statements to a job that signs them unseen']],
    load: async () => (await import('./audit-sign.ts')).signCommand,
  },
  {
    group: AUDIT,
    usage: 'finish-signing <path>',
    description: 'sign what waits: of a package, or a file of statements alone (pending.dsse.json)',
    options: [...SIGN, ['--output <dir>', 'folder for the bundles (default: where the statements wait)']],
    load: async () => (await import('./audit-sign.ts')).finishCommand,
  },
  {
    group: AUDIT,
    usage: 'keygen',
    description: 'make a key to sign with, and the file that says whose it is',
    options: [
      ['--output <prefix>', 'what the names of the three files begin with'],
      ['--owner <text>', 'whose key it is, for readers'],
      ['--type <name>', 'ECDSA P-256 or Ed25519 (default: p256)', ['p256', 'ed25519']],
      ['--key-passphrase-env <name>', 'encrypt the private key with what this variable holds'],
    ],
    load: async () => (await import('./keygen.ts')).keygenCommand,
  },
  {
    group: AUDIT,
    usage: 'verify <package>',
    description: 'check members, signatures, signer, verdict and trust policy of a package',
    options: [
      ['--trust-policy <file>', 'which evidence is accepted (worldgate.trust_policy.v1)'],
      [
        '--repository <name>',
        'without a policy: accept any workflow of owner/name; with one: the repository that you are in',
      ],
      ['--trusted-signers <file>', 'whose keys are accepted (worldgate.trusted_signers.v1)'],
      ['--public-key <file>', 'accept this key (PEM)'],
      [
        '--bundle <path>',
        'Sigstore bundles, or a folder of them, instead of those beside the members; may be given again',
        'repeatable',
      ],
      ['--commit <sha>', 'the commit that is released, where the policy asks for it'],
      ['--trusted-root <file>', 'roots of Sigstore, instead of the ones that ship and TUF renews'],
      ['--tuf-mirror <url>', 'TUF repository of another instance of Sigstore, with --tuf-root'],
      ['--tuf-root <file>', 'the root.json that it begins with'],
      ['--offline', 'ask no server for newer roots'],
      ['--summary <file>', 'write a verification summary (SLSA VSA v1)'],
      ['--resource <uri>', 'what the summary is for: a release, an image, a model'],
      ['--verifier-id <uri>', 'who verified, for readers of the summary'],
      ['--summary-key <file>', 'private key that signs the summary'],
      ['--summary-key-env <name>', 'the same from an environment variable'],
      ['--summary-backend <name>', 'or this job signs it', ['sigstore', 'github']],
      FAIL_ON,
    ],
    load: async () => (await import('./audit-verify.ts')).verifyCommand,
  },
  {
    group: AUDIT,
    usage: 'publish <package>',
    description: 'write a page and a summary of a signed package, for readers that an approval names',
    options: [
      ['--share', 'make a share: a static page and a public-safe JSON file'],
      ['--approval-file <file>', 'who approved this package for whom (worldgate.share_approval.v1)'],
      ['--output <dir>', 'folder of the share'],
      ['--trust-policy <file>', 'which evidence is accepted (worldgate.trust_policy.v1)'],
      ['--trusted-signers <file>', 'whose keys are accepted (worldgate.trusted_signers.v1)'],
      ['--password-env <name>', 'environment variable with a password that the page asks for'],
      ['--allow-weak-password', 'take a password of fewer than 12 characters'],
      ['--expires <date>', 'last day of the share, or a time with its zone'],
      ...SHARE_TARGET,
      ['--reliability-record <file>', 'add one line of labels to this file; it stays here'],
      ['--commit <sha>', 'the commit that is released, where the policy asks for it'],
      ['--trusted-root <file>', 'roots of Sigstore, instead of the ones that ship and TUF renews'],
      ['--tuf-mirror <url>', 'TUF repository of another instance of Sigstore, with --tuf-root'],
      ['--tuf-root <file>', 'the root.json that it begins with'],
      ['--offline', 'ask no server for newer roots'],
    ],
    load: async () => (await import('./audit-publish.ts')).publishCommand,
  },
  {
    group: AUDIT,
    usage: 'revoke <share>',
    description: 'take a share back, by its folder or its package: a notice replaces the page',
    options: [
      ['--reason <text>', 'why; readers see it'],
      ['--by <label>', 'who revokes it; readers see it'],
      ['--share-dir <dir>', 'folder of the share, where a package is given'],
      ['--package <dir>', 'the package, where the folder of a share is given'],
      ...SHARE_TARGET,
    ],
    load: async () => (await import('./audit-revoke.ts')).revokeCommand,
  },
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
    load: async () => (await import('./trust.ts')).initCommand,
  },
  {
    group: TRUST,
    usage: 'lint <policy>',
    description: 'say where a trust policy accepts more than it might',
    options: [],
    load: async () => (await import('./trust.ts')).lintCommand,
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
    load: async () => (await import('./trust.ts')).reviewCommand,
  },
  {
    group: EVIDENCE,
    usage: 'inspect <package>',
    description: 'show what a package says, after checking every member',
    options: [
      ['--format <name>', 'what to print (default: text)', ['text', 'markdown', 'html', 'json']],
      ['--output <file>', 'write it to a file instead'],
    ],
    load: async () => (await import('./evidence.ts')).inspectCommand,
  },
  {
    group: EVIDENCE,
    usage: 'diff <package> <other> [more...]',
    description: 'compare packages in which the same was measured; refuses others and says why',
    options: [
      ['--waive <keys>', 'differences that are accepted, with commas between them, e.g. evaluator,horizon'],
      ['--format <name>', 'what to print (default: text)', ['text', 'markdown']],
    ],
    load: async () => (await import('./evidence.ts')).diffCommand,
  },
  {
    group: EVIDENCE,
    usage: 'recompute <package>',
    description: 'decide the claim again from the episodes, and compare',
    options: [],
    load: async () => (await import('./evidence.ts')).recomputeCommand,
  },
];
