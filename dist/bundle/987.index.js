export const id = 987;
export const ids = [987];
export const modules = {

/***/ 27835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GL: () => (/* binding */ inputsOnly),
  Ko: () => (/* binding */ readInputs),
  qs: () => (/* binding */ unknownInputs)
});

// UNUSED EXPORTS: ACTION_INPUTS, inputVariable

// EXTERNAL MODULE: ./.build/foundation/schema.js
var foundation_schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/github/checkpoint-cache.js
var checkpoint_cache = __webpack_require__(57967);
// EXTERNAL MODULE: ./.build/attest/sign/outcome.js
var outcome = __webpack_require__(42830);
// EXTERNAL MODULE: ./.build/contracts/compliance.js
var compliance = __webpack_require__(35007);
// EXTERNAL MODULE: ./.build/contracts/device.js
var device = __webpack_require__(94074);
// EXTERNAL MODULE: ./.build/contracts/preset.js
var preset = __webpack_require__(98859);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/github/check-runs.js
var check_runs = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/github/comment.js
var comment = __webpack_require__(17597);
// EXTERNAL MODULE: ./.build/supply-chain/ml-bom.js + 2 modules
var ml_bom = __webpack_require__(43028);
;// CONCATENATED MODULE: ./.build/actions/inputs/parts.js









const path = schemas/* string */.YjP().max(4096);
const episodes = schemas/* int */.Whr().min(1).max(10_000_000);
const seed = schemas/* int */.Whr()
    .min(0)
    .max(2 ** 48);
const deciding = { 'fail-on': verdict/* failOn */.Ko.default('failed') };
const everywhere = { 'working-directory': path.default('.') };
/** Paths, one a line. */
const lines = schemas/* string */.YjP()
    .max(65_536)
    .transform((text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ''));
const flag = schemas/* enum */.k5n(['true', 'false']).default('false');
const commenting = {
    comment: schemas/* enum */.k5n(comment/* COMMENT_MODES */.p8).default('auto'),
    'stale-comment': schemas/* enum */.k5n(comment/* STALE_MODES */.nF).default('minimize'),
    check: schemas/* enum */.k5n(check_runs/* CHECK_MODES */.Sc).default('auto'),
    'commit-status': flag,
    // GitHub takes labels of up to 50 characters; the verdict stands behind this.
    labels: schemas/* string */.YjP()
        .regex(/^[^\p{Cc},:]{1,35}$/u, '"true", "false", or up to 35 characters without comma or colon')
        .default('false'),
    'github-token': schemas/* string */.YjP().default(''),
};
/** What `run` is asked for, beside what every action has. */
const running = {
    preset: path.optional(),
    task: path.optional(),
    policy: path.optional(),
    baseline: path.optional(),
    'baseline-policy': path.optional(),
    'allow-unpinned': flag,
    episodes: episodes.optional(),
    seed: seed.optional(),
    workers: schemas/* int */.Whr().min(1).max(1024).optional(),
    stop: preset/* stopRule */.zG.optional(),
    device: device/* device */.jO.optional(),
};
/** Whether a run becomes a package; where packages go is said once for runs and audits. */
const evidencing = { evidence: flag };
const packing = { output: path.default('worldgate-evidence') };
/** How a package is signed. A key is no path: it comes from a secret. */
const signing = {
    sign: schemas/* enum */.k5n(outcome/* SIGN_MODES */.xL).default('auto'),
    'signing-backend': schemas/* enum */.k5n(outcome/* SIGN_BACKENDS */.Af).default('auto'),
    'on-outage': schemas/* enum */.k5n(outcome/* ON_OUTAGE */._P).optional(),
    'signing-config': path.optional(),
    'signing-key': schemas/* string */.YjP().optional(),
    'signing-key-passphrase': schemas/* string */.YjP().optional(),
    'allow-public-log': flag,
};
/** What is too special for the action at the root, or needs a workflow of several jobs. */
const signingFurther = { 'allow-untrusted-event': flag, separate: flag };
/** What `audit` is asked for, beside what every action has and beside what it needs. */
const auditing = {
    source: schemas/* string */.YjP().max(200).optional(),
    compliance: compliance/* complianceList */.A8.optional(),
    mlbom: schemas/* enum */.k5n(['true', 'false', ...ml_bom/* ML_BOM_VERSIONS */.DQ]).default('false'),
    'same-model': flag,
    'completeness-score': flag,
    stopping: preset/* stopRule */.zG.default('fixed'),
    anchor: path.optional(),
    ppi: path.optional(),
    'start-seed': seed.optional(),
    pointer: schemas/* string */.YjP().max(1024).optional(),
    suite: schemas/* string */.YjP().max(1024).optional(),
    'droid-yn-fix': flag,
    'progress-unit': schemas/* enum */.k5n(['ratio', 'percent']).optional(),
    mapping: path.optional(),
    attach: lines.optional(),
};
const reporting = { ...deciding, ...commenting, ...everywhere };
const named = (names) => names.map((name) => `"${name}"`).join(', ');
/** Those of some inputs that are not what they are where nobody gives them. */
function givenOf(shape, inputs, names) {
    return names.filter((name) => name in shape && inputs[name] !== shape[name].safeParse(undefined).data);
}

;// CONCATENATED MODULE: ./.build/actions/inputs/checkpoints.js



const checkpointsInputs = schemas/* object */.Ikc({
    uris: lines.optional(),
    preset: path.optional(),
    'allow-unpinned': flag,
    cache: schemas/* enum */.k5n(checkpoint_cache/* CACHE_MODES */._R).default('auto'),
    'save-cache': schemas/* enum */.k5n(checkpoint_cache/* SAVE_MODES */.Pq).default('miss'),
    'max-size': schemas/* string */.YjP().max(40).optional(),
    'github-token': schemas/* string */.YjP().default(''),
    ...everywhere,
})
    .refine(({ uris, preset }) => (uris?.length ?? 0) > 0 || preset !== undefined, {
    message: 'give "uris", "preset" or both',
});

;// CONCATENATED MODULE: ./.build/actions/inputs/command.js

const commandInputs = schemas/* object */.Ikc({ 'github-token': schemas/* string */.YjP().default('') });

// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
;// CONCATENATED MODULE: ./.build/actions/inputs/evidence.js




const auditInputs = schemas/* object */.Ikc({
    from: path,
    claim: path,
    protocol: path,
    ...auditing,
    ...packing,
    ...signing,
    ...signingFurther,
    ...reporting,
});
const signInputs = schemas/* object */.Ikc({
    package: path.optional(),
    pending: schemas/* string */.YjP().max(1_000_000).optional(),
    output: path.default('worldgate-signature'),
    ...signing,
    'allow-untrusted-event': flag,
    'github-token': schemas/* string */.YjP().default(''),
    ...everywhere,
})
    .refine((inputs) => (inputs.package === undefined) !== (inputs.pending === undefined), {
    message: 'give exactly one of "package" and "pending"',
});
const verifyInputs = schemas/* object */.Ikc({
    package: path,
    'trust-policy': path.optional(),
    'trusted-signers': path.optional(),
    'public-key': path.optional(),
    repository: common/* repositoryName */.aR.optional(),
    commit: common/* commitSha */.mJ.optional(),
    bundle: lines.optional(),
    'trusted-root': path.optional(),
    'tuf-mirror': schemas/* string */.YjP().max(2000).optional(),
    'tuf-root': path.optional(),
    offline: flag,
    output: path.default('worldgate-verification.json'),
    summary: path.optional(),
    resource: schemas/* string */.YjP().max(1024).optional(),
    'verifier-id': schemas/* string */.YjP().max(1024).optional(),
    'summary-backend': schemas/* enum */.k5n(['none', ...outcome/* SIGN_BACKENDS */.Af]).default('none'),
    'signing-config': path.optional(),
    'signing-key': schemas/* string */.YjP().optional(),
    'signing-key-passphrase': schemas/* string */.YjP().optional(),
    'allow-public-log': flag,
    'github-token': schemas/* string */.YjP().default(''),
    ...deciding,
    ...everywhere,
});

// EXTERNAL MODULE: ./.build/contracts/gpu-guard.js
var gpu_guard = __webpack_require__(52216);
;// CONCATENATED MODULE: ./.build/actions/inputs/gpu-guard.js


const gpuGuardInputs = schemas/* object */.Ikc({
    'on-dirty': schemas/* enum */.k5n(gpu_guard/* ON_DIRTY */.H8).default('wait'),
    wait: schemas/* int */.Whr().min(0).max(86_400).optional(),
    'free-memory-mib': schemas/* int */.Whr().min(1).max(10_000_000).optional(),
    'max-temperature-c': schemas/* int */.Whr().min(1).max(150).optional(),
    orphans: schemas/* enum */.k5n(['end', 'report']).default('end'),
});

;// CONCATENATED MODULE: ./.build/actions/inputs/report.js


const gateInputs = schemas/* object */.Ikc({
    'run-dir': path,
    gates: path.optional(),
    baseline: path.optional(),
    ...deciding,
    ...everywhere,
});
const commentInputs = schemas/* object */.Ikc({
    'run-dir': path.optional(),
    'report-json': path.optional(),
    ...commenting,
    ...everywhere,
})
    .refine((inputs) => (inputs['run-dir'] === undefined) !== (inputs['report-json'] === undefined), {
    message: 'give exactly one of "run-dir" and "report-json"',
});

;// CONCATENATED MODULE: ./.build/actions/inputs/run.js


const root = schemas/* object */.Ikc({
    ...running,
    ...evidencing,
    from: path.optional(),
    claim: path.optional(),
    protocol: path.optional(),
    ...auditing,
    ...packing,
    ...signing,
    ...reporting,
});
const run = schemas/* object */.Ikc({
    ...running,
    shard: schemas/* string */.YjP().max(100).optional(),
    ...evidencing,
    ...packing,
    ...signing,
    ...signingFurther,
    ...reporting,
});
const TASK_WITH_PRESET = '"task" does not go with "preset", which names its own task: leave one of them out';
/** Whether a run has a preset, or a task and a policy. */
function hasSubject({ preset, task, policy, }) {
    return preset !== undefined || (task !== undefined && policy !== undefined);
}
/** Only a package can be signed, and only a run that is to be evidence becomes one. */
function packageProblem(inputs) {
    if (inputs.evidence === 'true')
        return null;
    const names = Object.keys({ ...packing, ...signing, ...signingFurther });
    // `sign: never` asks for nothing.
    const stray = givenOf(run.shape, { ...inputs }, names).filter((name) => inputs[name] !== undefined && !(name === 'sign' && inputs.sign === 'never'));
    return stray.length === 0
        ? null
        : `${named(stray)} given without "evidence: true", and so without a package`;
}
/** What contradicts itself among the inputs of the root action, which either runs or audits. */
function rootProblem(inputs) {
    const given = (names) => givenOf(root.shape, inputs, names);
    if (inputs.from === undefined) {
        const stray = given(['claim', 'protocol', ...Object.keys(auditing)]);
        if (stray.length > 0)
            return `${named(stray)} given without "from", the results that the claim is about`;
        if (inputs.preset !== undefined && inputs.task !== undefined)
            return TASK_WITH_PRESET;
        return hasSubject(inputs)
            ? packageProblem(inputs)
            : 'give "preset", or "task" and "policy", or "from" with "claim" and "protocol"';
    }
    const stray = given(Object.keys({ ...running, ...evidencing }));
    if (stray.length > 0) {
        return `${named(stray)} given together with "from", which decides on results that exist and runs nothing: leave one or the other out`;
    }
    const missing = ['claim', 'protocol'].filter((name) => inputs[name] === undefined);
    return missing.length > 0 ? `"from" needs ${named(missing)} beside it` : null;
}
const rootInputs = root.superRefine((inputs, context) => {
    const message = rootProblem(inputs);
    if (message !== null)
        context.addIssue({ code: 'custom', message });
});
/** A shard is a part of a run: what concerns the whole is said where shards are planned and merged. */
function shardProblem({ shard, evidence, baseline }) {
    if (shard === undefined)
        return null;
    if (evidence === 'true') {
        return '"evidence" does not go with "shard": give it to `actions/plan-shards`, which freezes the claim, and to `actions/merge-shards`';
    }
    return baseline === undefined
        ? null
        : '"baseline" does not go with "shard": compare with "baseline-policy", which plays in every shard';
}
const runInputs = run
    .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
    .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' })
    .superRefine((inputs, context) => {
    const message = shardProblem(inputs) ?? packageProblem(inputs);
    if (message !== null)
        context.addIssue({ code: 'custom', message });
});

;// CONCATENATED MODULE: ./.build/actions/inputs/shards.js



const { workers: _, baseline: _sought, ...evaluated } = running;
const planShardsInputs = schemas/* object */.Ikc({
    ...evaluated,
    shards: schemas/* int */.Whr().min(1).max(256).optional(),
    waves: schemas/* int */.Whr().min(1).max(256).optional(),
    'minutes-per-shard': schemas/* int */.Whr().min(1).max(10_000).optional(),
    'measured-run': path.optional(),
    ...evidencing,
    'github-token': schemas/* string */.YjP().default(''),
    ...everywhere,
})
    .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
    .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' })
    .refine((inputs) => inputs.shards !== undefined || inputs['minutes-per-shard'] !== undefined, {
    message: 'give "shards", or "minutes-per-shard" with "measured-run"',
})
    .refine((inputs) => inputs['minutes-per-shard'] === undefined || inputs['measured-run'] !== undefined, {
    message: '"minutes-per-shard" needs "measured-run", which says how long episodes take',
});
const merge = schemas/* object */.Ikc({
    preset: path.optional(),
    path: path.optional(),
    plan: path.optional(),
    'decide-only': schemas/* enum */.k5n(['true', 'false']).default('false'),
    ...evidencing,
    ...packing,
    ...signing,
    ...signingFurther,
    ...reporting,
});
const mergeShardsInputs = merge.superRefine((inputs, context) => {
    if (inputs.evidence === 'true')
        return;
    const names = Object.keys({ ...packing, ...signing, ...signingFurther });
    const stray = givenOf(merge.shape, inputs, names).filter((name) => name !== 'sign' || inputs.sign !== 'never');
    if (stray.length === 0)
        return;
    const message = `${named(stray)} given without "evidence: true", and so without a package`;
    context.addIssue({ code: 'custom', message });
});

;// CONCATENATED MODULE: ./.build/actions/inputs.js









/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
const ACTION_INPUTS = {
    root: rootInputs,
    run: runInputs,
    audit: auditInputs,
    sign: signInputs,
    verify: verifyInputs,
    gate: gateInputs,
    comment: commentInputs,
    'plan-shards': planShardsInputs,
    'merge-shards': mergeShardsInputs,
    command: commandInputs,
    checkpoints: checkpointsInputs,
    'gpu-guard': gpuGuardInputs,
};
const NUMBERS = new Set([
    'episodes',
    'seed',
    'workers',
    'shards',
    'waves',
    'minutes-per-shard',
    'start-seed',
    'wait',
    'free-memory-mib',
    'max-temperature-c',
]);
/** The variable in which the runner hands over an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * Reads and checks the inputs of one action. An empty input counts as absent, because that is what a
 * workflow passes on where it has nothing to give.
 *
 * @throws WorldGateError `input-invalid`, naming each input that is wrong.
 */
function readInputs(name, env) {
    const schema = ACTION_INPUTS[name];
    const given = {};
    for (const input of Object.keys(schema.shape)) {
        const text = env[inputVariable(input)]?.trim() ?? '';
        if (text === '')
            continue;
        given[input] = NUMBERS.has(input) && /^\d{1,15}$/.test(text) ? Number(text) : text;
    }
    return (0,foundation_schema/* parseWith */.K)(schema, given, {
        file: 'inputs',
        code: 'input-invalid',
        hint: 'Correct the `with:` block of the step.',
    });
}
/** The environment without the inputs that the action does not know. */
function inputsOnly(name, env) {
    const variables = new Set(Object.keys(ACTION_INPUTS[name].shape).map(inputVariable));
    return Object.fromEntries(Object.entries(env).filter(([key]) => !key.startsWith('INPUT_') || variables.has(key)));
}
/** One sentence for each input that the action does not know. The runner only warns of these in some places. */
function unknownInputs(name, env) {
    const known = Object.keys(ACTION_INPUTS[name].shape);
    const variables = new Set(known.map(inputVariable));
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !variables.has(variable))
        .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
        .map((input) => `The input "${input}" is not known and has no effect${(0,suggest/* didYouMean */.a)(input, known)}`);
}


/***/ }),

/***/ 30987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/actions/host.js

/** The runner shows this many annotations per level and step (actions/runner `_maxCountPerIssueType`). */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Characters; the runner cuts at 4,096 (actions/runner `_maxIssueMessageLength`). */
const MAX_ANNOTATION_LENGTH = 4000;
/** The host inside of GitHub Actions. `write` writes to the standard output, where the runner reads commands. */
function actionsHost(core, write) {
    const counts = { error: 0, warning: 0, notice: 0 };
    /** Any line of output can be a workflow command, until this is called; returns what makes it so again. */
    const stopCommands = () => {
        const token = (0,external_node_crypto_.randomUUID)();
        write(`::stop-commands::${token}\n`);
        return () => write(`\n::${token}::\n`);
    };
    return {
        mask(secret) {
            if (secret !== '')
                core.setSecret(secret);
        },
        output(name, value) {
            core.setOutput(name, value);
        },
        exportVariable: (name, value) => core.exportVariable(name, value),
        saveState: (name, value) => core.saveState(name, value),
        annotate({ level, title, message }) {
            counts[level] += 1;
            if (counts[level] > MAX_ANNOTATIONS_PER_LEVEL)
                return;
            core[level](message.slice(0, MAX_ANNOTATION_LENGTH).toWellFormed(), { title });
        },
        print(line) {
            write(`${line}\n`);
        },
        say(lines) {
            if (lines.length === 0)
                return;
            const resume = stopCommands();
            for (const line of lines)
                write(`${line}\n`);
            resume();
        },
        async inert(heading, work) {
            core.startGroup(heading);
            const resume = stopCommands();
            try {
                return await work();
            }
            finally {
                resume();
                core.endGroup();
            }
        },
    };
}

// EXTERNAL MODULE: ./.build/actions/inputs.js + 8 modules
var inputs = __webpack_require__(27835);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/actions/runner-commands.js



/**
 * The workflow commands of `@actions/core`, byte for byte, of which a test is the proof. The package itself brings an
 * HTTP client with it, which takes an action longer to load than all the rest of its start.
 *
 * @param write writes to the standard output, where the runner reads commands
 * Source: docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function runnerCommands(env, write) {
    const issue = (command, properties, message) => {
        const all = Object.entries(properties);
        const given = all.filter(([, value]) => value !== '');
        const words = given.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
        write(`::${command}${all.length === 0 ? '' : ` ${words}`}::${escapeData(message)}${external_node_os_.EOL}`);
    };
    const level = (name) => (message, { title }) => issue(name, { title }, message);
    // Runners that know no such file (before 2.297) took them as commands, which no runner of today does.
    const append = (variable, name, value) => {
        const file = env[variable];
        if (file)
            (0,external_node_fs_.appendFileSync)(file, keyAndValue(name, value));
    };
    return {
        setSecret: (secret) => issue('add-mask', {}, secret),
        setOutput(name, value) {
            const file = env.GITHUB_OUTPUT;
            if (file)
                (0,external_node_fs_.appendFileSync)(file, keyAndValue(name, value));
            else {
                write(external_node_os_.EOL);
                issue('set-output', { name }, value);
            }
        },
        exportVariable: (name, value) => append('GITHUB_ENV', name, value),
        saveState: (name, value) => append('GITHUB_STATE', name, value),
        error: level('error'),
        warning: level('warning'),
        notice: level('notice'),
        startGroup: (name) => issue('group', {}, name),
        endGroup: () => issue('endgroup', {}, ''),
    };
}
/** A value may hold any line but the delimiter, which nobody can guess. */
function keyAndValue(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./.build/actions/main.js






/**
 * Runs one action in this process, as the runner's `main` does, and ends the process with the action's exit code:
 * a connection that a server keeps open must not keep the job.
 */
async function action(name, features) {
    const env = { ...process.env };
    const abort = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => abort.abort());
    const write = (text) => process.stdout.write(text);
    const host = actionsHost(runnerCommands(env, write), write);
    const door = {
        env,
        host,
        context: (0,event_context/* readEventContext */.w)(env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8')),
        clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
        signal: abort.signal,
        redact: features.redact,
    };
    let exitCode;
    try {
        for (const message of [...(0,inputs/* unknownInputs */.qs)(name, env), ...door.context.notes]) {
            host.annotate({ level: 'warning', title: 'WorldGate', message });
        }
        exitCode = await main_open(name, door, features);
    }
    catch (error) {
        const [{ finishBroken }, { ACTION_OUTPUTS }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(3752), __webpack_require__.e(2850)]).then(__webpack_require__.bind(__webpack_require__, 71928)),
            Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(4937), __webpack_require__.e(8146), __webpack_require__.e(7174), __webpack_require__.e(8736), __webpack_require__.e(7897), __webpack_require__.e(6060), __webpack_require__.e(3752), __webpack_require__.e(6004), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(7616), __webpack_require__.e(9232), __webpack_require__.e(6761), __webpack_require__.e(4618), __webpack_require__.e(3453), __webpack_require__.e(4512)]).then(__webpack_require__.bind(__webpack_require__, 94512)),
        ]);
        exitCode = finishBroken(door, ACTION_OUTPUTS[name], error);
    }
    // Standard output may be a pipe, which some systems write behind our back.
    await new Promise((written) => process.stdout.write('', () => written()));
    process.exit(exitCode);
}
/** Each door loads only what it opens to: a comment must not wait for the parts that evaluate, sign and verify. */
async function main_open(name, door, features) {
    switch (name) {
        case 'root':
            return (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7174), __webpack_require__.e(7897), __webpack_require__.e(3752), __webpack_require__.e(6004), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(9232), __webpack_require__.e(4618), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 60664))).rootDoor(door, features);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7174), __webpack_require__.e(7897), __webpack_require__.e(3752), __webpack_require__.e(6004), __webpack_require__.e(9232)]).then(__webpack_require__.bind(__webpack_require__, 89232))).runDoor(door, features);
        case 'audit':
            return (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7174), __webpack_require__.e(7897), __webpack_require__.e(3752), __webpack_require__.e(6004), __webpack_require__.e(6241), __webpack_require__.e(3544), __webpack_require__.e(4618), __webpack_require__.e(6179)]).then(__webpack_require__.bind(__webpack_require__, 70503))).auditDoor(door, features);
        case 'sign':
            return (await Promise.all(/* import() */[__webpack_require__.e(7655), __webpack_require__.e(7174), __webpack_require__.e(3752), __webpack_require__.e(6004), __webpack_require__.e(2845)]).then(__webpack_require__.bind(__webpack_require__, 59765))).signDoor(door, features);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(7174), __webpack_require__.e(6060), __webpack_require__.e(3752), __webpack_require__.e(6004), __webpack_require__.e(9224)]).then(__webpack_require__.bind(__webpack_require__, 92757))).verifyDoor(door, features);
        case 'gate':
            return (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(3752), __webpack_require__.e(6209)]).then(__webpack_require__.bind(__webpack_require__, 93079))).gateDoor(door, features.gate);
        case 'comment':
            return (await Promise.all(/* import() */[__webpack_require__.e(3752), __webpack_require__.e(9033)]).then(__webpack_require__.bind(__webpack_require__, 28295))).commentDoor(door, features.claim);
        case 'command':
            return (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(4937), __webpack_require__.e(8736), __webpack_require__.e(7616), __webpack_require__.e(6761), __webpack_require__.e(3453), __webpack_require__.e(7584)]).then(__webpack_require__.bind(__webpack_require__, 63453))).commandDoor(door);
        case 'plan-shards':
            return (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(4473)]).then(__webpack_require__.bind(__webpack_require__, 66854))).planShardsDoor(door, features);
        case 'merge-shards':
            return (await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(867), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7174), __webpack_require__.e(7897), __webpack_require__.e(3752), __webpack_require__.e(6004), __webpack_require__.e(9232), __webpack_require__.e(8634)]).then(__webpack_require__.bind(__webpack_require__, 68634))).mergeShardsDoor(door, features);
        case 'checkpoints':
            return (await __webpack_require__.e(/* import() */ 4317).then(__webpack_require__.bind(__webpack_require__, 14317))).checkpointsDoor(door, features.presetCheckpoints);
        case 'gpu-guard':
            return (await __webpack_require__.e(/* import() */ 3018).then(__webpack_require__.bind(__webpack_require__, 13018))).gpuGuardDoor(door);
    }
}


/***/ }),

/***/ 66697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   Fh: () => (/* binding */ isGuessed),
/* harmony export */   tF: () => (/* binding */ scopeLimits)
/* harmony export */ });
/** Whether a file marks `key`, or what it is part of, as guessed: then it is no statement of anyone. */
function isGuessed({ needs_review: guessed }, key) {
    return guessed.some((marked) => key === marked || key.startsWith(`${marked}.`));
}
/** The value, or null where it is empty or was guessed. */
function stated(of, key, value) {
    return value === null || value.trim() === '' || isGuessed(of, key) ? null : value;
}
/** What an evaluation was limited to, as `name: value`; empty and guessed entries are left out. */
function scopeLimits(claim) {
    const { applicability } = claim;
    const names = {
        benchmark: 'benchmark',
        benchmark_version: 'version of the benchmark',
        robot_embodiment: 'robot',
        simulator: 'simulator',
        camera_distribution: 'cameras',
        language_template: 'language',
    };
    return Object.entries(names).flatMap(([key, name]) => {
        const value = stated(claim, `applicability.${key}`, applicability[key]);
        return value === null ? [] : [`${name}: ${value}`];
    });
}


/***/ }),

/***/ 35007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ complianceList),
/* harmony export */   E2: () => (/* binding */ COMPLIANCE_HEADER),
/* harmony export */   EL: () => (/* binding */ COMPLIANCE_APPLICABILITY),
/* harmony export */   iY: () => (/* binding */ complianceMapping),
/* harmony export */   yx: () => (/* binding */ COMPLIANCE_FRAMEWORKS)
/* harmony export */ });
/* unused harmony exports complianceFramework, COMPLIANCE_STATUSES, complianceStatus, complianceEvidence, complianceRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52688);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);





const COMPLIANCE_FRAMEWORKS = [
    'eu-ai-act-annex8',
    'eu-ai-act-annex4',
    'nist-ai-rmf',
    'iso-42001',
];
const complianceFramework = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMPLIANCE_FRAMEWORKS);
/** Frameworks as a caller lists them: with commas or line breaks between them. */
const complianceList = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const names = text.split(/[,\n]/).map((name) => name.trim());
    return names.flatMap((name) => {
        if (name === '')
            return [];
        const known = COMPLIANCE_FRAMEWORKS.find((framework) => framework === name.replaceAll('_', '-'));
        if (known !== undefined)
            return [known];
        context.addIssue({
            code: 'custom',
            message: `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is none of ${COMPLIANCE_FRAMEWORKS.join(', ')}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, COMPLIANCE_FRAMEWORKS)}`,
        });
        return [];
    });
});
/**
 * How far a row is prepared. Nothing here says that a requirement is met: `drafted` is a text for a person to check,
 * `partial` a text that covers a part of what the row asks for.
 */
const COMPLIANCE_STATUSES = [
    'drafted',
    'partial',
    'human_required',
    'not_addressed',
    'not_applicable',
];
const complianceStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMPLIANCE_STATUSES);
const COMPLIANCE_HEADER = 'drafting aid; not legal advice; no conformity is asserted';
const COMPLIANCE_APPLICABILITY = 'not determined by this tool';
const complianceEvidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    member: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(200).describe('of the evidence package'),
    json_pointer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(1024)
        .regex(/^(?:\/|$)/, 'a JSON pointer')
        .describe('empty: the whole member'),
    sha256: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the member'),
});
const complianceRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(40),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(400),
    status: complianceStatus,
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceEvidence),
    note: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('what is left to a person, or why nothing is drafted'),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('a draft, made of fields of the package alone'),
})
    .refine(({ status, evidence, text }) => status === 'drafted' || status === 'partial'
    ? text !== undefined && evidence.length > 0
    : text === undefined, { message: 'a draft has a text and points at what it rests on; what is no draft has none' });
/** `compliance-<framework>.json`: what a package can contribute to each row of a framework. */
const complianceMapping = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('worldgate.compliance.v1'),
    framework: complianceFramework,
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('of the framework, with its date'),
    source_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5(),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6()
        .describe('when references and titles were last held against a copy of that version'),
    applicability: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(COMPLIANCE_APPLICABILITY),
    header: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(COMPLIANCE_HEADER),
    claim: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8, hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_, hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br }),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceRow).min(1),
    robot_safety: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceRow.refine(({ status }) => status === 'not_addressed', { message: 'is not addressed' }))
        .describe('standards of robot safety, none of which this evidence addresses'),
});


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

/***/ 57967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ SAVE_MODES),
/* harmony export */   _R: () => (/* binding */ CACHE_MODES),
/* harmony export */   jobCache: () => (/* binding */ jobCache)
/* harmony export */ });
/* unused harmony export openCheckpointCache */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** When a checkpoint is put into the cache of the repository, after it was fetched from its source. */
const SAVE_MODES = ['miss', 'default-branch', 'never'];
/** One restore or save. A cache that takes longer is slower than most sources. */
const DEADLINE_MS = 10 * 60_000;
/** Changes where what is kept under it changes. */
const KEY = 'worldgate-checkpoint-v1';
/**
 * The cache service of hosted runners, by digest. It is a convenience: whatever it does, nothing fails. After the first
 * call that failed or took too long it is left alone.
 */
async function openCheckpointCache(options) {
    const client = options.client ?? (await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(2779), __webpack_require__.e(3394), __webpack_require__.e(2088), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151)));
    const { note, redact, deadlineMs = DEADLINE_MS } = options;
    let isDown = !client.isFeatureAvailable();
    if (isDown)
        note('There is no cache service here: checkpoints are fetched from their sources.');
    const keyOf = (digest) => `${KEY}-${digest.slice('sha256:'.length)}`;
    async function attempt(what, act) {
        if (isDown)
            return undefined;
        let timer;
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new Error(`no answer in ${deadlineMs / 1000} s`)), deadlineMs);
        });
        try {
            return await Promise.race([act(), late]);
        }
        catch (error) {
            isDown = true;
            note(`The cache could not be ${what} (${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)), 300)}); going on without it.`);
            return undefined;
        }
        finally {
            clearTimeout(timer);
        }
    }
    const saves = options.save === 'miss' || (options.save === 'default-branch' && options.isDefaultBranch);
    return {
        restore: async (digest, file) => {
            const key = await attempt('read', () => client.restoreCache([file], keyOf(digest)));
            return key !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
        },
        save: async (digest, file) => {
            if (!saves)
                return;
            const id = await attempt('written', () => client.saveCache([file], keyOf(digest)));
            // The toolkit has said why: a token that may only read, `ACTIONS_CACHE_MODE`, another job that was first.
            if (id === -1)
                note('The cache did not keep the checkpoint; the next job may have to fetch it again.');
        },
    };
}
/** On which runners the cache of the repository is used. */
const CACHE_MODES = ['auto', 'always', 'never'];
/**
 * The cache of the job's repository where it is of use: a self-hosted runner keeps its store, which is faster than any
 * service.
 * @param env of the job
 */
async function jobCache(env, { when, ...options }) {
    const isHosted = env.RUNNER_ENVIRONMENT === 'github-hosted';
    if (when === 'never' || (when === 'auto' && !isHosted))
        return undefined;
    return openCheckpointCache({ ...options, isDefaultBranch: isDefaultBranch(env) });
}
/** Whether the workflow runs on the default branch, as its event tells. */
function isDefaultBranch(env) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return `refs/heads/${String(event.repository?.default_branch)}` === env.GITHUB_REF;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 43028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ ML_BOM_VERSIONS),
  Mx: () => (/* binding */ mlBomMember)
});

// UNUSED EXPORTS: mlBom

// EXTERNAL MODULE: ./.build/audit/compliance/stated.js
var stated = __webpack_require__(66697);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/supply-chain/model-card.js

/**
 * The model card of an evaluated model. Nothing is listed as a performance metric that proves nothing: results of a
 * mock, of an invalid decision, or aggregates alone. What CycloneDX has no field for stands in `properties`: the level,
 * sidedness, method and n of an interval, and the value that the claim declares.
 * @param benchmarkRef `bom-ref` of the benchmark's component
 */
function modelCard(sources, benchmarkRef) {
    const { claim, protocol, evidence } = sources;
    const isProof = !evidence.not_for_proof && evidence.outcome !== null && evidence.outcome !== 'invalid';
    const decided = isProof ? evidence.metrics.filter(({ outcome }) => outcome !== 'invalid') : [];
    const metrics = decided.flatMap(performanceMetrics);
    const properties = decided.flatMap(metricProperties);
    const task = (0,stated/* stated */.Eo)(claim, 'capability', claim.capability);
    const { observation_space: observed, action_space: action } = protocol.execution;
    const inputs = observed.filter((name) => (0,stated/* stated */.Eo)(protocol, 'execution.observation_space', name) !== null);
    const output = (0,stated/* stated */.Eo)(protocol, 'execution.action_space', action);
    const limitations = [
        ...(evidence.not_for_proof
            ? ['The results rest on a mock or a demonstration and show nothing about a model; no metric is listed.']
            : isProof
                ? []
                : ['No claim was decided on these results; no metric is listed.']),
        ...(0,stated/* scopeLimits */.tF)(claim).map((limit) => `Evaluated only with ${limit}`),
        ...evidence.not_shown,
        ...evidence.missing_evidence.map(({ id, text }) => `Missing evidence, ${id}: ${text}`),
    ];
    return {
        'bom-ref': 'model-card',
        modelParameters: {
            ...(task === null ? {} : { task }),
            datasets: [{ ref: benchmarkRef }],
            ...(inputs.length === 0 ? {} : { inputs: inputs.map((format) => ({ format })) }),
            ...(output === null ? {} : { outputs: [{ format: output }] }),
        },
        ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
        ...(limitations.length === 0 ? {} : { considerations: { technicalLimitations: limitations } }),
        ...(properties.length === 0 ? {} : { properties }),
    };
}
/** The metric over all tasks, without a slice, and then one slice for each task that has an estimate. */
function performanceMetrics({ name, estimate, interval, tasks }) {
    return [
        ...measured(name, estimate, interval, {}),
        ...tasks.flatMap((task) => measured(name, task.estimate, task.interval, { slice: task.task })),
    ];
}
function measured(type, estimate, [low, high], slice) {
    if (estimate === null)
        return [];
    const bounds = {
        ...(low === null ? {} : { lowerBound: String(low) }),
        ...(high === null ? {} : { upperBound: String(high) }),
    };
    const hasInterval = low !== null || high !== null;
    return [
        { type, value: String(estimate), ...slice, ...(hasInterval ? { confidenceInterval: bounds } : {}) },
    ];
}
function metricProperties(metric) {
    const of = `worldgate:metric:${metric.name}`;
    const values = {
        outcome: metric.outcome,
        declared: `${metric.operator} ${metric.value}`,
        threshold: metric.threshold,
        unit: metric.unit,
        statistic: metric.statistic,
        scope: metric.scope,
        level: metric.level,
        sidedness: metric.sidedness,
        method: metric.method,
        n: metric.n,
    };
    return [
        ...Object.entries(values).flatMap(([key, value]) => value === null ? [] : [{ name: `${of}:${key}`, value: String(value) }]),
        ...metric.tasks.map(({ task, observed }) => ({ name: `${of}:task:${task}:n`, value: String(observed) })),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/supply-chain/uuid.js

/** RFC 9562, section 6.6: the namespace of URLs, and of URNs with them. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/** UUID version 5 (RFC 9562, section 5.5) of a name in a namespace: SHA-1, with version and variant set. */
function uuid5(name, namespace = URL_NAMESPACE) {
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./.build/supply-chain/ml-bom.js






const ML_BOM_VERSIONS = ['1.6', '1.7'];
const MODEL_REF = 'model';
const BENCHMARK_REF = 'benchmark';
/** Members that a BOM refers to as evidence, where the package has them. */
const EVIDENCE_MEMBERS = [
    'evidence.json',
    'evidence.md',
    'claim.json',
    'protocol.json',
    'episode_results.jsonl',
];
/** The library loads here, because nothing else needs it. */
async function cycloneDx() {
    const [models, enums, spec, serialize, spdx] = await Promise.all([
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 50320, 19)),
        __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.t.bind(__webpack_require__, 6820, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(4321)]).then(__webpack_require__.t.bind(__webpack_require__, 94321, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(1290), __webpack_require__.e(1248)]).then(__webpack_require__.t.bind(__webpack_require__, 51248, 19)),
        __webpack_require__.e(/* import() */ 1290).then(__webpack_require__.t.bind(__webpack_require__, 61290, 19)),
    ]);
    return { models, enums, spec, serialize, spdx };
}
/**
 * `mlbom.cdx.json`: CycloneDX 1.6 (or 1.7) of the evaluated model, with its model card and the benchmark, as canonical
 * JSON. It holds no time, and its serial number is a UUIDv5 of its content, so that the same input gives the same bytes
 * and other content never has the same number. It asserts no conformity, and the model depends on nothing in it.
 */
async function mlBom(input) {
    const cdx = await cycloneDx();
    const version = input.specVersion ?? '1.6';
    const spec = version === '1.6' ? cdx.spec.Spec1dot6 : cdx.spec.Spec1dot7;
    const factory = new cdx.serialize.JSON.Normalize.Factory(spec);
    const normalized = factory.makeForBom().normalize(bomOf(input, cdx), { sortLists: false });
    // The library leaves keys without a value behind, which JSON does not have.
    const bom = JSON.parse(JSON.stringify(normalized));
    // Version 10.3 of the library knows neither model cards nor the data of a component.
    bom.metadata.component.modelCard = modelCard(input, BENCHMARK_REF);
    bom.components[0].data = [benchmarkData(input.protocol)];
    bom.serialNumber = `urn:uuid:${uuid5(`urn:worldgate:mlbom:${(0,foundation_digest/* sha256Json */.iE)(bom)}`)}`;
    return (0,canonical_json/* canonicalJson */.d)(bom);
}
/**
 * The ML-BOM as a member of a package, to be rendered when the other members are written. What the package was made from
 * is named by the digest of `audit_provenance.json`, which holds the digests of all its inputs.
 */
function mlBomMember(toolVersion, specVersion = '1.6') {
    return {
        name: 'mlbom.cdx.json',
        render: async ({ claim: { claim }, protocol: { protocol }, evidence, digests: members }) => {
            const packageInputsDigest = members.get('audit_provenance.json');
            if (packageInputsDigest === undefined) {
                throw new errors/* WorldGateError */._B('package-incomplete', 'the package has no audit_provenance.json yet', {
                    kind: 'environment',
                    hint: 'render the ML-BOM after the other members',
                });
            }
            return mlBom({ claim, protocol, evidence, members, packageInputsDigest, toolVersion, specVersion });
        },
    };
}
function bomOf(input, cdx) {
    const { models, enums } = cdx;
    const bom = new models.Bom();
    bom.metadata.component = modelComponent(input, cdx);
    bom.metadata.tools.components.add(new models.Component(enums.ComponentType.Application, 'worldgate', {
        bomRef: 'worldgate',
        version: input.toolVersion,
    }));
    for (const { name, value } of bomProperties(input)) {
        bom.metadata.properties.add(new models.Property(name, value));
    }
    bom.components.add(benchmarkComponent(input, cdx));
    return bom;
}
function bomProperties({ claim, protocol, evidence, packageInputsDigest }) {
    const property = (name, value) => ({ name: `worldgate:${name}`, value });
    const { evaluator } = protocol;
    return [
        property('claim_id', evidence.claim.id),
        property('claim_hash', evidence.claim.hash),
        property('protocol_id', evidence.protocol.id),
        property('protocol_hash', evidence.protocol.hash),
        property('package_inputs_digest', packageInputsDigest),
        property('outcome', evidence.outcome ?? 'none'),
        property('verdict', evidence.verdict),
        property('grade', evidence.grade.grade),
        property('not_for_proof', String(evidence.not_for_proof)),
        property('evaluator', evaluator.name),
        ...(evaluator.version === '' ? [] : [property('evaluator:version', evaluator.version)]),
        ...(evaluator.commit === null ? [] : [property('evaluator:commit', evaluator.commit)]),
        ...claim.applicability.license_assumptions.map((text) => property('license_assumption', text)),
        ...claim.needs_review.map((key) => property('claim:needs_review', key)),
        ...protocol.needs_review.map((key) => property('protocol:needs_review', key)),
    ];
}
function modelComponent({ claim, members }, cdx) {
    const { models, enums } = cdx;
    const { subject } = claim;
    const hub = hubName(claim);
    const component = new models.Component(enums.ComponentType.MachineLearningModel, subject.id, {
        bomRef: MODEL_REF,
        ...(subject.revision === null ? {} : { version: subject.revision }),
        ...(hub === null || subject.revision === null
            ? {}
            : { purl: `pkg:huggingface/${hub}@${subject.revision}` }),
        licenses: licensesOf('model', claim, cdx),
    });
    if (subject.weights_digest !== null) {
        component.hashes.set(enums.HashAlgorithm['SHA-256'], (0,foundation_digest/* hexOf */.ZD)(subject.weights_digest));
    }
    const references = component.externalReferences;
    const { Distribution, Documentation, Evidence, ModelCard: Card } = enums.ExternalReferenceType;
    const refer = (url, type, comment) => references.add(new models.ExternalReference(url, type, comment === undefined ? {} : { comment }));
    if (hub !== null) {
        const tree = subject.revision === null ? '' : `/tree/${subject.revision}`;
        refer(`https://huggingface.co/${hub}${tree}`, Distribution);
        refer(`https://huggingface.co/${hub}`, Card);
    }
    const checkpoint = publicUrl(subject.checkpoint_uri);
    if (checkpoint !== null)
        refer(checkpoint, Distribution, 'checkpoint of the claim');
    const source = publicUrl(claim.source.url);
    if (source !== null)
        refer(source, Documentation, 'source of the claim');
    for (const member of EVIDENCE_MEMBERS) {
        const digest = members.get(member);
        if (digest === undefined)
            continue;
        const hashes = new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], (0,foundation_digest/* hexOf */.ZD)(digest)]]);
        const comment = 'member of the evidence package';
        references.add(new models.ExternalReference(member, Evidence, { hashes, comment }));
    }
    return component;
}
function benchmarkComponent({ claim, protocol }, cdx) {
    const { name, version } = protocol.benchmark;
    return new cdx.models.Component(cdx.enums.ComponentType.Data, name, {
        bomRef: BENCHMARK_REF,
        ...(version === '' ? {} : { version }),
        licenses: licensesOf('benchmark', claim, cdx),
    });
}
/** `componentData` of CycloneDX: which part of the benchmark the protocol plans. */
function benchmarkData({ benchmark }) {
    const { name, split, task_list: tasks } = benchmark;
    return {
        type: 'dataset',
        name: split === '' ? name : split,
        description: `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} of the protocol`,
    };
}
/**
 * Licences that the claim gives to a component by name: `model: Apache-2.0`, `benchmark: MIT`. Any other assumption
 * about licences says not what it is of, and stays a property.
 */
function licensesOf(of, claim, cdx) {
    const { models, spdx } = cdx;
    const licenses = new models.LicenseRepository();
    if ((0,stated/* isGuessed */.Fh)(claim, 'applicability.license_assumptions'))
        return licenses;
    for (const text of claim.applicability.license_assumptions) {
        const given = /^(model|benchmark):\s*(\S.*)$/.exec(text.trim());
        if (given === null || given[1] !== of)
            continue;
        const name = given[2];
        licenses.add(spdx.isSupportedSpdxId(name) ? new models.SpdxLicense(name) : new models.NamedLicense(name));
    }
    return licenses;
}
/** `owner/name` of a model on the Hugging Face Hub. */
function hubName(claim) {
    const { type, id } = claim.subject;
    if (type !== 'hf_model' || (0,stated/* isGuessed */.Fh)(claim, 'subject.id'))
        return null;
    return /^\w[\w.-]*\/\w[\w.-]*$/.test(id) ? id : null;
}
/** An address that says nothing of a machine and lets nobody in: no local file, no user, no query. */
function publicUrl(text) {
    if (text === null || !URL.canParse(text))
        return null;
    const { protocol, username, password, search, hash, host, href } = new URL(text);
    const isPublic = ['https:', 'http:', 'hf:', 's3:', 'gs:'].includes(protocol);
    const isBare = username === '' && password === '' && search === '' && hash === '';
    return isPublic && isBare && host !== '' ? href : null;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
