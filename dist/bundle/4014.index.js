export const id = 4014;
export const ids = [4014];
export const modules = {

/***/ 64014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: run

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/cli/commands/command.js
const FAIL_ON = [
    '--fail-on <level>',
    'what lets the command fail, each with those before it (default: failed)',
    ['failed', 'inconclusive', 'skipped', 'never'],
];
const RUNS_DIR = [
    '--run-workspace <dir>',
    'folder that runs are kept in, below runs/ (default: .worldgate)',
];
const FORCE = ['--force', 'write over files of an earlier call'];

;// CONCATENATED MODULE: ./.build/cli/commands/adoption.js

const ADOPTION_COMMANDS = [
    {
        usage: 'init',
        description: 'look at this repository, and write a workflow, a preset and a claim that work',
        options: [['--github', 'for GitHub Actions'], ['--dry-run', 'print what would be written'], FORCE],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(6790), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(8146), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(558), __webpack_require__.e(1131)]).then(__webpack_require__.bind(__webpack_require__, 45220))).initCommand,
    },
    {
        usage: 'migrate <tool> <file>',
        description: 'say line by line what the settings of github-action-benchmark, pytest-benchmark or cml become; writes nothing',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(6790), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(9503), __webpack_require__.e(2311)]).then(__webpack_require__.bind(__webpack_require__, 87112))).migrateCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/audit.js

const SHARE_TARGET = [
    ['--target <where>', 'upload it too: to a release, or to a branch of GitHub Pages', ['release', 'pages']],
    ['--confirm-upload', 'really upload: without it, --target only says what it would do'],
    ['--tag <tag>', 'of the release'],
    ['--branch <name>', 'of GitHub Pages (default: gh-pages)'],
    ['--upload-repository <name>', 'owner/name (default: the repository of the job)'],
];
const SIGN = [
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
const AUDIT = {
    name: 'audit',
    description: 'turn results that others wrote into evidence; sign it, verify it, publish it',
};
const AUDIT_COMMANDS = [
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(1638)]).then(__webpack_require__.bind(__webpack_require__, 33544))).runCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(6118), __webpack_require__.e(663), __webpack_require__.e(4885), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(8872), __webpack_require__.e(8146), __webpack_require__.e(6089)]).then(__webpack_require__.bind(__webpack_require__, 48922))).importCommand,
    },
    {
        group: AUDIT,
        usage: 'sources',
        description: 'list the evaluators whose results can be read, and what is recognised',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(1638)]).then(__webpack_require__.bind(__webpack_require__, 33544))).sourcesCommand,
    },
    {
        group: AUDIT,
        usage: 'sign <package>',
        description: 'sign a package, so that others can verify who vouches for it',
        options: [...SIGN, ['--separate', 'sign nothing: leave the statements to a job that signs them unseen']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(7174), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(5841), __webpack_require__.e(1543), __webpack_require__.e(1193)]).then(__webpack_require__.bind(__webpack_require__, 21543))).signCommand,
    },
    {
        group: AUDIT,
        usage: 'finish-signing <path>',
        description: 'sign what waits: of a package, or a file of statements alone (pending.dsse.json)',
        options: [...SIGN, ['--output <dir>', 'folder for the bundles (default: where the statements wait)']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(7174), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(5841), __webpack_require__.e(1543), __webpack_require__.e(1193)]).then(__webpack_require__.bind(__webpack_require__, 21543))).finishCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5881), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(7174), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(5841), __webpack_require__.e(1543), __webpack_require__.e(4485)]).then(__webpack_require__.bind(__webpack_require__, 27988))).keygenCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(7174), __webpack_require__.e(6060), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(1278), __webpack_require__.e(1720), __webpack_require__.e(5841), __webpack_require__.e(1543), __webpack_require__.e(7639), __webpack_require__.e(3996)]).then(__webpack_require__.bind(__webpack_require__, 34624))).verifyCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1552), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(7174), __webpack_require__.e(6060), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(1278), __webpack_require__.e(1720), __webpack_require__.e(5841), __webpack_require__.e(1543), __webpack_require__.e(7639), __webpack_require__.e(1257), __webpack_require__.e(6519)]).then(__webpack_require__.bind(__webpack_require__, 8946))).publishCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1552), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(1257), __webpack_require__.e(4782)]).then(__webpack_require__.bind(__webpack_require__, 75846))).revokeCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/checkpoints.js
const CHECKPOINTS = { name: 'checkpoint', description: 'fetch, list, verify and prune model checkpoints' };
const CHECKPOINT_COMMANDS = [
    {
        group: CHECKPOINTS,
        usage: 'fetch <uri>',
        description: 'fetch a checkpoint into the store, or find it there, and print where it is',
        options: [
            ['--digest <sha256>', 'digest that the bytes must have'],
            ['--allow-unpinned', 'take a URI that names neither digest nor immutable revision'],
            ['--max-size <size>', 'afterwards remove what was not used for longest until the store is within this'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9064), __webpack_require__.e(867), __webpack_require__.e(6060), __webpack_require__.e(6425), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 93253))).fetchCommand,
    },
    {
        group: CHECKPOINTS,
        usage: 'list',
        description: 'list what the store has, last used first',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9064), __webpack_require__.e(867), __webpack_require__.e(6060), __webpack_require__.e(6425), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 93253))).listCommand,
    },
    {
        group: CHECKPOINTS,
        usage: 'verify [checkpoint]',
        description: 'hash what the store has, or one checkpoint of it by URI or digest',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9064), __webpack_require__.e(867), __webpack_require__.e(6060), __webpack_require__.e(6425), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 93253))).verifyCommand,
    },
    {
        group: CHECKPOINTS,
        usage: 'prune',
        description: 'remove what was not used for longest until the store is within a size',
        options: [
            ['--max-size <size>', 'bytes that may stay, such as 50GB'],
            ['--dry-run', 'say what would be removed'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9064), __webpack_require__.e(867), __webpack_require__.e(6060), __webpack_require__.e(6425), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 93253))).pruneCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/claims.js

const CLAIM = { name: 'claim', description: 'create and check claims' };
const PROTOCOL = { name: 'protocol', description: 'freeze the plan of a claim before its run' };
const CLAIM_COMMANDS = [
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(3739), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6963), __webpack_require__.e(3772)]).then(__webpack_require__.bind(__webpack_require__, 3772))).createCommand,
    },
    {
        group: CLAIM,
        usage: 'from-paper-url <source>',
        description: 'draft a claim and its protocol from a paper: an arXiv address, or a file with its page or text',
        options: [['--output <dir>', 'folder for claim.json and protocol.json'], FORCE],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(3739), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6963), __webpack_require__.e(3772)]).then(__webpack_require__.bind(__webpack_require__, 3772))).fromPaperCommand,
    },
    {
        group: CLAIM,
        usage: 'lint <claim>',
        description: 'say what a reader of a claim would ask about',
        options: [['--protocol <file>', 'its protocol, checked with it']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(3739), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6963), __webpack_require__.e(3772)]).then(__webpack_require__.bind(__webpack_require__, 3772))).lintCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(3739), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6963), __webpack_require__.e(3772)]).then(__webpack_require__.bind(__webpack_require__, 3772))).freezeCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/evidence.js
const EVIDENCE = { name: 'evidence', description: 'read, compare and recompute evidence packages' };
const EVIDENCE_COMMANDS = [
    {
        group: EVIDENCE,
        usage: 'inspect <package>',
        description: 'show what a package says, after checking every member',
        options: [
            ['--format <name>', 'what to print (default: text)', ['text', 'markdown', 'html', 'json']],
            ['--output <file>', 'write it to a file instead'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(1552), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(1448), __webpack_require__.e(2606), __webpack_require__.e(5856), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 50930))).inspectCommand,
    },
    {
        group: EVIDENCE,
        usage: 'diff <package> <other> [more...]',
        description: 'compare packages in which the same was measured; refuses others and says why',
        options: [
            ['--waive <keys>', 'differences that are accepted, with commas between them, e.g. evaluator,horizon'],
            ['--format <name>', 'what to print (default: text)', ['text', 'markdown']],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(1552), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(1448), __webpack_require__.e(2606), __webpack_require__.e(5856), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 50930))).diffCommand,
    },
    {
        group: EVIDENCE,
        usage: 'recompute <package>',
        description: 'decide the claim again from the episodes, and compare',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(1552), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(1448), __webpack_require__.e(2606), __webpack_require__.e(5856), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 50930))).recomputeCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/gpu.js
const GPU_COMMANDS = [
    {
        group: { name: 'gpu', description: 'look after the GPUs of a self-hosted runner' },
        usage: 'check',
        description: 'say whether the GPUs are fit for a measurement: free, cool, whole and unused by others',
        options: [
            ['--on-dirty <what>', 'if they are not: wait, fail or warn (default: fail)', ['wait', 'fail', 'warn']],
            ['--wait <s>', 'seconds to wait, with --on-dirty wait (default: 600)'],
            ['--free-memory <mib>', 'least free memory of each GPU, in MiB'],
            ['--max-temperature <c>', 'in °C (default: 85)'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(9503), __webpack_require__.e(9130)]).then(__webpack_require__.bind(__webpack_require__, 56261))).gpuCheckCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/playing.js

const SUBJECT = [
    ['--preset <name>', 'preset by name or path'],
    ['--policy <file>', 'ONNX file of the policy, or its URI (hf, https, github-release, oci, s3, file)'],
    [
        '--baseline <run>',
        'compare with an earlier run, a policy file, or `paired`: the policy of the base commit',
    ],
    ['--baseline-policy <file>', 'compare with another policy (file or URI), run in the same job'],
    ['--allow-unpinned', 'take a policy whose URI names neither digest nor immutable revision'],
    ['--engine <name>', 'wasm: the same bits everywhere; native: fastest', ['wasm', 'native']],
    ['--device <name>', 'of the native engine: cpu, cuda[:N], tensorrt[:N] or webgpu (default: cpu)'],
    ['--gates <file>', "use these gates instead of the preset's"],
];
const PLAN = [
    ...SUBJECT,
    ['--evidence <dir>', 'make the run into an evidence package there; its claim is frozen before it'],
    FAIL_ON,
    RUNS_DIR,
];
const EPISODES = [
    ['--task <file>', 'task file (worldgate.task.v1), with --policy'],
    ['--assets <dir>', 'folder with models that do not stand beside the task'],
    ['--episodes <n>', 'episodes per task'],
    ['--seed <s>', 'seed of the first episode'],
    ['--stop <rule>', 'savi: stop as soon as the evidence decides; fixed: run all', ['savi', 'fixed']],
];
/** What is to be evaluated, for a plan without a run. */
const EVALUATION = [...SUBJECT, ...EPISODES];
const PLAYING = [
    {
        usage: 'eval',
        description: 'evaluate a policy in simulation and decide its gates',
        options: [
            ...PLAN,
            ...EPISODES,
            ['--workers <w>', 'parallel workers (default: all cores)'],
            ['--shard <i/n>', 'play only this part of the plan, to be merged: 3/8, or as `shard plan` lists it'],
            ['--resume <run>', 'go on with a run that was interrupted'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9171), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6060), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(9880)]).then(__webpack_require__.bind(__webpack_require__, 99880))).evalCommand,
    },
    {
        usage: 'benchmark',
        description: 'measure latency and throughput of a policy',
        options: [
            ...PLAN,
            ['--samples <n>', 'measured calls'],
            ['--warmup <n>', 'calls before the first that is measured'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9171), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6060), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(9880)]).then(__webpack_require__.bind(__webpack_require__, 99880))).benchmarkCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(9647), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(8736), __webpack_require__.e(3524)]).then(__webpack_require__.bind(__webpack_require__, 39168))).gateCommand,
    },
    {
        usage: 'report <run>',
        description: 'render a finished run',
        options: [
            ['--format <name>', 'what to print (default: summary)', ['comment', 'summary', 'json', 'html']],
            ['--output <file>', 'write it to a file instead'],
            RUNS_DIR,
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(2504), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9131), __webpack_require__.e(270)]).then(__webpack_require__.bind(__webpack_require__, 95497))).reportCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(2028), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6060), __webpack_require__.e(2216), __webpack_require__.e(7459)]).then(__webpack_require__.bind(__webpack_require__, 90876))).reproduceCommand,
    },
    {
        usage: 'demo',
        description: 'evaluate the shipped push policies and show a passing and a failing comparison',
        options: [
            ['--output <dir>', 'where runs and reports are written (default: demo-output)'],
            ['--workers <w>', 'parallel workers'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(4409), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6060), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(4696)]).then(__webpack_require__.bind(__webpack_require__, 49680))).demoCommand,
    },
    {
        usage: 'doctor',
        description: 'check engines, hardware and permissions',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(6060), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 1189))).doctorCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/presets.js
const PRESET = { name: 'preset', description: 'list, show and validate presets' };
const PRESET_COMMANDS = [
    {
        group: PRESET,
        usage: 'list',
        description: 'list shipped and repository presets',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6963), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 9496))).listCommand,
    },
    {
        group: PRESET,
        usage: 'show <name>',
        description: 'show a preset with everything it extends',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6963), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 9496))).showCommand,
    },
    {
        group: PRESET,
        usage: 'validate [name]',
        description: 'check one preset, or all of the repository',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(6963), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 9496))).validateCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/runs.js

const RUNS = { name: 'runs', description: 'list, show, compare and prune finished runs' };
const RUN_COMMANDS = [
    {
        group: RUNS,
        usage: 'list',
        description: 'list runs, newest first',
        options: [RUNS_DIR],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(123), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(9503), __webpack_require__.e(9049)]).then(__webpack_require__.bind(__webpack_require__, 79280))).listCommand,
    },
    {
        group: RUNS,
        usage: 'show <run>',
        description: 'show one run',
        options: [RUNS_DIR],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(123), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(9503), __webpack_require__.e(9049)]).then(__webpack_require__.bind(__webpack_require__, 79280))).showCommand,
    },
    {
        group: RUNS,
        usage: 'compare <run> <baseline>',
        description: 'compare two runs episode by episode',
        options: [RUNS_DIR],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(123), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(9503), __webpack_require__.e(9049)]).then(__webpack_require__.bind(__webpack_require__, 79280))).compareCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(123), __webpack_require__.e(3866), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(9503), __webpack_require__.e(9049)]).then(__webpack_require__.bind(__webpack_require__, 79280))).pruneCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/shards.js


const SHARDS = {
    name: 'shard',
    description: 'cut one evaluation into parts for several machines, and merge them',
};
const SHARD_COMMANDS = [
    {
        group: SHARDS,
        usage: 'plan',
        description: 'say which episodes each of several machines is to play',
        options: [
            ...EVALUATION,
            ['--shards <n>', 'how many parts (of each wave)'],
            ['--waves <n>', 'parts one after the other, so that a run that may stop early can (default: 1)'],
            ['--measured <run>', 'earlier run that says how long episodes take: parts then take equally long'],
            [
                '--minutes-per-shard <m>',
                'instead of --shards, with --measured: so many parts that none takes longer',
            ],
            ['--output <dir>', 'keep the plan there, for `shard merge --plan`'],
            ['--evidence', 'freeze the claim of the merged run now; with --output'],
            RUNS_DIR,
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9171), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6060), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(8840), __webpack_require__.e(9880), __webpack_require__.e(3155)]).then(__webpack_require__.bind(__webpack_require__, 63155))).planCommand,
    },
    {
        group: SHARDS,
        usage: 'merge <dir>',
        description: 'make one run of the shards below a folder, and decide its gates',
        options: [
            ['--plan <dir>', 'folder that `shard plan --output` wrote: the shards must be those of the plan'],
            [
                '--baseline <run>',
                'the earlier run that the shards were compared with, where it is not in the workspace',
            ],
            ['--evidence <dir>', 'make the merged run into an evidence package there, by the claim in --plan'],
            ['--decide-only', 'only say whether the episodes so far decide a run that may stop early'],
            FAIL_ON,
            RUNS_DIR,
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(9171), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6060), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(8840), __webpack_require__.e(9880), __webpack_require__.e(3155)]).then(__webpack_require__.bind(__webpack_require__, 63155))).mergeCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/trust.js
const TRUST = { name: 'trust', description: 'say which evidence is accepted' };
const TRUST_COMMANDS = [
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(7337), __webpack_require__.e(7266), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(1278), __webpack_require__.e(558), __webpack_require__.e(4231), __webpack_require__.e(1907), __webpack_require__.e(3038)]).then(__webpack_require__.bind(__webpack_require__, 48550))).initCommand,
    },
    {
        group: TRUST,
        usage: 'lint <policy>',
        description: 'say where a trust policy accepts more than it might',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(7337), __webpack_require__.e(7266), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(1278), __webpack_require__.e(558), __webpack_require__.e(4231), __webpack_require__.e(1907), __webpack_require__.e(3038)]).then(__webpack_require__.bind(__webpack_require__, 48550))).lintCommand,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(7337), __webpack_require__.e(7266), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(9503), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(1278), __webpack_require__.e(558), __webpack_require__.e(4231), __webpack_require__.e(1907), __webpack_require__.e(3038)]).then(__webpack_require__.bind(__webpack_require__, 48550))).reviewCommand,
    },
];

;// CONCATENATED MODULE: ./.build/cli/commands/index.js











/** Every command, in the order in which help lists them. */
const COMMANDS = [
    ...ADOPTION_COMMANDS,
    ...PLAYING,
    ...RUN_COMMANDS,
    ...SHARD_COMMANDS,
    ...PRESET_COMMANDS,
    ...CHECKPOINT_COMMANDS,
    ...CLAIM_COMMANDS,
    ...AUDIT_COMMANDS,
    ...TRUST_COMMANDS,
    ...EVIDENCE_COMMANDS,
    ...GPU_COMMANDS,
];

;// CONCATENATED MODULE: ./.build/cli/main.js





const OK = 0;
const USER_MISTAKE = 2;
const FAULT = 4;
/** Runs one command line and sets the exit code of the process. */
async function main(argv, installation) {
    const abort = new AbortController();
    const onSignal = () => abort.abort();
    external_node_process_.once('SIGINT', onSignal);
    external_node_process_.once('SIGTERM', onSignal);
    const context = {
        installation,
        argv,
        cwd: external_node_process_.cwd(),
        env: external_node_process_.env,
        now: () => new Date(),
        monotonic: () => performance.now(),
        randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
        signal: abort.signal,
        out: (text) => void external_node_process_.stdout.write(text),
        err: (text) => void external_node_process_.stderr.write(text),
        ask: external_node_process_.stdin.isTTY && external_node_process_.stderr.isTTY ? ask : undefined,
        terminal: {
            isTTY: external_node_process_.stderr.isTTY === true,
            columns: external_node_process_.stdout.columns || external_node_process_.stderr.columns || 80,
            colour: external_node_process_.stdout.isTTY === true && external_node_process_.env.NO_COLOR === undefined,
        },
    };
    for (const stream of [external_node_process_.stdout, external_node_process_.stderr])
        stream.on('error', ignoreClosedPipe);
    external_node_process_.exitCode = await run(context);
    external_node_process_.off('SIGINT', onSignal);
    external_node_process_.off('SIGTERM', onSignal);
    // A connection that nobody answers would keep the process for seconds after all is said.
    for (const stream of [external_node_process_.stdout, external_node_process_.stderr]) {
        await new Promise((written) => void stream.write('', () => written()));
    }
    external_node_process_.exit();
}
/** Asks on standard error: standard output may be read by a program. */
async function ask(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
    const reader = createInterface({ input: external_node_process_.stdin, output: external_node_process_.stderr });
    try {
        return await reader.question(question);
    }
    finally {
        reader.close();
    }
}
/** `worldgate runs list | head -1` closes the pipe early, which is no fault of anybody. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
/** Runs one command line in a given world. @returns the exit code */
async function run(context) {
    const { words, wantsJson } = withoutJsonFlag(context.argv);
    let name = commandName(words);
    let outcome;
    let help = '';
    const say = (text) => {
        if (wantsJson)
            help += text;
        else
            context.out(text);
    };
    const program = buildProgram(context, wantsJson, say, async (command, act) => {
        name = command;
        outcome = await act();
    });
    let errors = [];
    let exitCode;
    try {
        refuseGroupless(words);
        await program.parseAsync(words, { from: 'user' });
        exitCode = outcome?.exitCode ?? OK;
        errors = outcome?.errors ?? [];
        if (!wantsJson && outcome !== undefined && outcome.text !== '')
            context.out(`${withoutCommands(outcome.text.trimEnd())}\n`);
    }
    catch (error) {
        ({ exitCode, errors } = await explain(error, context, wantsJson));
    }
    if (wantsJson) {
        const envelope = {
            schema_version: 'worldgate.cli.v1',
            command: name,
            ok: exitCode === OK,
            exit_code: exitCode,
            data: outcome?.data ?? (help === '' ? null : { text: help }),
            errors,
        };
        context.out(`${JSON.stringify(envelope)}\n`);
    }
    return exitCode;
}
/** `--json` is understood anywhere before `--`, whatever command it is given to. */
function withoutJsonFlag(argv) {
    const end = argv.indexOf('--');
    const options = end === -1 ? argv : argv.slice(0, end);
    return {
        words: [...options.filter((word) => word !== '--json'), ...argv.slice(options.length)],
        wantsJson: options.includes('--json'),
    };
}
/** The command that a command line begins with, as the envelope names it before anything has been parsed. */
function commandName([first = '', second = '']) {
    if (first.startsWith('-'))
        return '';
    const inGroup = COMMANDS.some(({ group, usage }) => group?.name === first && usage.split(' ')[0] === second);
    return inGroup ? `${first} ${second}` : first;
}
/** A command that is asked for without its group is not near any name of the first level. */
function refuseGroupless([first]) {
    if (first === undefined || first.startsWith('-'))
        return;
    const isKnown = COMMANDS.some(({ group, usage }) => (group?.name ?? usage.split(' ')[0]) === first);
    const meant = COMMANDS.filter(({ group, usage }) => group !== undefined && usage.split(' ')[0] === first);
    if (isKnown || meant.length === 0)
        return;
    const commands = meant.map(({ group }) => `\`worldgate ${group.name} ${first}\``).join(' or ');
    throw new errors/* WorldGateError */._B('usage', `unknown command "${first}"`, { hint: commands });
}
function buildProgram(context, wantsJson, say, perform) {
    const helpWidth = () => Math.min(context.terminal.columns, 100);
    const program = new esm/* Command */.uB('worldgate')
        .description('Evaluate robot policies in real physics, decide with statistics, keep the evidence.')
        .version(context.installation.version, '-V, --version')
        .showHelpAfterError('(--help shows what is understood)')
        .exitOverride()
        // Narrow columns are wrapped too: a line that is wider than the terminal is not.
        .configureHelp({ minWidthToWrap: 10 })
        .configureOutput({
        writeOut: say,
        writeErr: (text) => {
            if (!wantsJson)
                context.err(text);
        },
        getOutHelpWidth: helpWidth,
        getErrHelpWidth: helpWidth,
    });
    const groups = new Map();
    for (const spec of COMMANDS) {
        let parent = program;
        if (spec.group !== undefined) {
            parent =
                groups.get(spec.group.name) ?? program.command(spec.group.name).description(spec.group.description);
            groups.set(spec.group.name, parent);
        }
        const command = parent.command(spec.usage).description(spec.description);
        for (const [flags, description, kind] of spec.options) {
            const option = new esm/* Option */.c$(flags, description);
            if (kind === 'repeatable')
                option.argParser(gathered);
            else if (kind !== undefined)
                option.choices(kind);
            command.addOption(option);
        }
        command.addOption(new esm/* Option */.c$('--json', 'print one JSON object and nothing else'));
        const path = spec.group === undefined ? command.name() : `${spec.group.name} ${command.name()}`;
        command.action(async (...received) => {
            const positional = received.slice(0, command.registeredArguments.length);
            await perform(path, async () => {
                const load = await spec.load();
                return load(context, { ...command.opts(), json: wantsJson }, positional);
            });
        });
    }
    return program;
}
/** A runner takes a line that begins with two colons for a command, wherever the line came from. */
function withoutCommands(text) {
    return text.replace(/^([ \t]*)::/gm, '$1: :');
}
/** What went wrong and what to try; broken for a terminal, whole for files and logs, where people search for it. */
async function complaint(message, hint, { isTTY, columns }) {
    const lines = `error: ${message}`.split('\n');
    const tries = hint === null ? [] : hint.split('\n');
    const lead = (index) => (index === 0 ? '  try: ' : '       ');
    if (!isTTY)
        return [...lines, ...tries.map((line, index) => lead(index) + line), ''].join('\n');
    const { wrapCopyable } = await __webpack_require__.e(/* import() */ 9753).then(__webpack_require__.bind(__webpack_require__, 59753));
    const width = Math.max(48, Math.min(columns, 100));
    const broken = tries.flatMap((line) => wrapCopyable(line, width - lead(0).length));
    return [
        ...lines.flatMap((line) => wrapCopyable(line, width)),
        ...broken.map((line, index) => lead(index) + line),
        '',
    ].join('\n');
}
/** All values of an option that is given several times. */
function gathered(value, earlier) {
    return [...(earlier ?? []), value];
}
async function explain(error, context, wantsJson) {
    if (error instanceof esm/* CommanderError */.b7 && error.exitCode === 0)
        return { exitCode: OK, errors: [] };
    const { redactorFor } = await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(5463)]).then(__webpack_require__.bind(__webpack_require__, 45463));
    const redacted = redactorFor([context.cwd]);
    // What a file of others says must act neither on the terminal that shows it nor on the runner that reads it.
    const redact = (text) => withoutCommands((0,plain_value/* printable */.g$)(redacted(text)));
    if (error instanceof esm/* CommanderError */.b7) {
        // Commander has already written help or its complaint for people.
        const isBare = error.code === 'commander.help';
        const message = isBare ? 'say which command' : redact(error.message.replace(/^error: /, ''));
        return { exitCode: USER_MISTAKE, errors: [{ code: 'usage', message, hint: 'see --help' }] };
    }
    if ((0,errors/* isWorldGateError */.US)(error)) {
        const message = redact(error.message);
        const hint = error.hint === undefined ? null : redact(error.hint);
        if (!wantsJson)
            context.err(await complaint(message, hint, context.terminal));
        return { exitCode: error.exitCode, errors: [{ code: error.code, message, hint }] };
    }
    const message = redact((0,errors/* messageOf */.bD)(error));
    const stack = redact(error instanceof Error ? (error.stack ?? message) : message);
    if (!wantsJson)
        context.err(`error: a fault in WorldGate, please report it\n${stack}\n`);
    return {
        exitCode: FAULT,
        errors: [{ code: 'internal', message, hint: 'this is a fault in WorldGate; please report it' }],
    };
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** A service that refused, was not reached, or answered what cannot be used. */
class ServiceError extends WorldGateError {
    /** Asking again later may help. */
    temporary;
    constructor(code, message, hint, temporary) {
        super(code, message, { hint, kind: 'environment' });
        this.name = 'ServiceError';
        this.temporary = temporary;
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 29558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   OJ: () => (/* binding */ PROTOTYPE_KEYS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Keys that reach an object's prototype; no file of ours has a use for them. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_SHOWN = 80;
/** Text from a file as it may stand in a message: quoted, control characters escaped, shortened. */
function quoted(text) {
    const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Text of others as a terminal or a log may get it: controls but line breaks and tabs are escaped, and what reorders or hides text. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `gates[0].min`; keys that are no identifiers are quoted: `metrics["a b"]`. */
function keyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_][A-Za-z0-9_-]{0,79}$/.test(String(part))) {
            text += text === '' ? String(part) : `.${String(part)}`;
        }
        else
            text += `[${quoted(String(part))}]`;
    }
    return text;
}


/***/ })

};
