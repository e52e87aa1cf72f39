export const id = 9388;
export const ids = [9388];
export const modules = {

/***/ 79388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommand: () => (/* binding */ createCommand),
  freezeCommand: () => (/* binding */ freezeCommand),
  fromPaperCommand: () => (/* binding */ fromPaperCommand),
  lintCommand: () => (/* binding */ lintCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
;// CONCATENATED MODULE: ./.build/contracts/claim.js


const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
/** A prefix and a ULID (Crockford base 32, time first): `clm_01HXY7K8ABCDEFGHJKMNPQRSTV`. */
function prefixedUlid(prefix) {
    return schemas/* string */.YjP()
        .refine((id) => id.startsWith(prefix) && ULID.test(id.slice(prefix.length)), `"${prefix}" and a ULID`);
}
const claimId = prefixedUlid('clm_');
const protocolId = prefixedUlid('prt_');
const claim_text = schemas/* string */.YjP().max(4000);
const label = schemas/* string */.YjP().max(400);
/** A revision that names one state of a repository and no other. */
const gitRevision = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/, 'a full commit: 40 hexadecimal digits');
const METRIC_OPERATORS = ['>=', '<=', '=='];
const METRIC_UNITS = ['ratio', 'count', 'mse', 'mae', 'reward', 'score', 's', 'ms'];
const expectedMetric = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and "_"'),
    operator: schemas/* enum */.k5n(METRIC_OPERATORS),
    value: common/* finite */.E2,
    unit: schemas/* enum */.k5n(METRIC_UNITS),
    statistic: schemas/* enum */.k5n(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum'])
        .optional()
        .describe('of the episodes; rate for a ratio of successes, sum for a count, mean otherwise'),
    bounds: schemas/* tuple */.PVZ([common/* finite */.E2, common/* finite */.E2])
        .refine(([low, high]) => low < high, { message: 'the first number must be below the second' })
        .optional()
        .describe('smallest and largest possible value of an episode, for a betting interval'),
});
const INTERVAL_METHODS = [
    'wilson',
    'clopper_pearson',
    'jeffreys',
    'savi',
    'betting',
    'bootstrap',
];
const decisionRule = schemas/* strictObject */.rej({
    null_hypothesis: claim_text.describe('for readers; never parsed for the decision'),
    margin: schemas/* number */.aig().min(0).default(0).describe('in the unit of the metric; 0.05 is 5 points of a ratio'),
    alpha: schemas/* number */.aig().gt(0).max(0.25).default(0.05),
    sidedness: schemas/* enum */.k5n(['one_sided', 'two_sided'])
        .default('one_sided')
        .describe('whether alpha is spent in the direction of the claim alone, or half in each'),
    interval_method: schemas/* enum */.k5n(INTERVAL_METHODS).default('wilson'),
});
const subject = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['hf_model', 'checkpoint', 'service']),
    id: label.min(1),
    revision: gitRevision.nullable(),
    weights_digest: common/* digest */.br.nullable(),
    checkpoint_uri: label.nullable(),
});
const applicability = schemas/* strictObject */.rej({
    benchmark: label.min(1),
    benchmark_version: label,
    robot_embodiment: label,
    simulator: label,
    camera_distribution: label,
    language_template: label,
    license_assumptions: schemas/* array */.YOg(label).max(32),
});
/** `claim.json`: subject and threshold. Never rewritten: what became of it stands in the evidence. */
const claim_claim = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('worldgate.claim.v1'),
    id: claimId,
    slug: common/* slug */.yR,
    claim_text: claim_text.min(1).describe('one sentence for readers; never parsed for the decision'),
    subject,
    capability: label,
    applicability: applicability.describe('scope limits, printed beside every verdict'),
    expected_metrics: schemas/* array */.YOg(expectedMetric)
        .min(1)
        .max(16)
        .refine((metrics) => new Set(metrics.map(({ name }) => name)).size === metrics.length, {
        message: 'names a metric twice',
    })
        .describe('all must hold'),
    decision_rule: decisionRule,
    source: schemas/* strictObject */.rej({ type: label, title: label, url: schemas/* string */.YjP().max(2000).nullable(), section: label }),
    curator: schemas/* strictObject */.rej({ agent: label, created_at: common/* isoTime */.Ly }),
    status: schemas/* literal */.euz('untested'),
    needs_review: schemas/* array */.YOg(schemas/* string */.YjP().max(200)).max(200).default([]).describe('keys whose values were guessed'),
});

;// CONCATENATED MODULE: ./.build/contracts/protocol.js



const protocol_label = schemas/* string */.YjP().max(400);
const count = schemas/* int */.Whr().min(1).max(1_000_000);
/** How many cells one protocol may plan: what 10⁹ claimed episodes would cost is nobody's memory. */
const MAX_PLANNED_CELLS = 10_000_000;
/** `protocol.json`: cells (task × seed × episode), attempts and denominator rule of a claim. */
const protocol_protocol = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('worldgate.protocol.v1'),
    id: protocolId,
    claim_id: claimId,
    claim_hash: common/* digest */.br.describe('SHA-256 over the RFC 8785 bytes of the claim'),
    benchmark: schemas/* strictObject */.rej({
        name: protocol_label.min(1),
        version: protocol_label,
        task_list: schemas/* array */.YOg(protocol_label.min(1))
            .min(1)
            .max(10_000)
            .refine((tasks) => new Set(tasks).size === tasks.length, { message: 'names a task twice' }),
        split: protocol_label,
    }),
    execution: schemas/* strictObject */.rej({
        episodes_per_task: count.describe('per task, and per seed where `episodes_counted` says so'),
        episodes_counted: schemas/* enum */.k5n(['per_task', 'per_task_and_seed']),
        seeds: schemas/* array */.YOg(schemas/* int */.Whr().min(0))
            .min(1)
            .max(10_000)
            .refine((seeds) => new Set(seeds).size === seeds.length, { message: 'names a seed twice' }),
        max_steps_per_episode: count.nullable(),
        reset_policy: protocol_label,
        observation_space: schemas/* array */.YOg(protocol_label).max(64),
        action_space: protocol_label,
    }),
    attempts: schemas/* strictObject */.rej({
        policy: schemas/* enum */.k5n(['single', 'retry_infrastructure_errors', 'unknown']),
        max: count,
    }),
    denominator: schemas/* enum */.k5n(['planned', 'observed'])
        .describe('planned: a missing cell counts as a failure of a ">=" claim; observed: only what ran counts'),
    margin_rule: schemas/* enum */.k5n(['tolerant', 'strict'])
        .describe('strict: not worse than value − margin is inconclusive, not passed'),
    stopping: schemas/* enum */.k5n(['fixed', 'savi']),
    evaluator: schemas/* strictObject */.rej({
        name: protocol_label.min(1),
        version: protocol_label,
        commit: gitRevision.nullable(),
        implementation_ref: protocol_label,
    }),
    model_runtime: schemas/* strictObject */.rej({ checkpoint_uri: protocol_label.nullable() }),
    frozen: schemas/* strictObject */.rej({
        at: common/* isoTime */.Ly,
        planned_cells: schemas/* int */.Whr().min(1),
        planned_cells_digest: common/* digest */.br.describe('SHA-256 over the cells in plan order, one canonical line each'),
    })
        .nullable()
        .describe('null until `worldgate protocol freeze`'),
    needs_review: schemas/* array */.YOg(schemas/* string */.YjP().max(200)).max(200).default([]),
});

// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
;// CONCATENATED MODULE: ./.build/audit/claims/planned-cells.js




/**
 * How many cells a protocol plans.
 * @throws WorldGateError `protocol-invalid` for more than ten million
 */
function plannedCellCount({ benchmark, execution }) {
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds.length : 1;
    const cells = benchmark.task_list.length * seeds * execution.episodes_per_task;
    if (cells <= MAX_PLANNED_CELLS)
        return cells;
    throw new errors/* WorldGateError */._B('protocol-invalid', `execution: plans ${cells} cells, more than ${MAX_PLANNED_CELLS}`, { hint: 'correct episodes_per_task, seeds or task_list' });
}
/** The cells of a protocol in plan order: tasks, then seeds, then episodes. */
function* plannedCells(protocol) {
    const { benchmark, execution } = protocol;
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds : [null];
    for (const task of benchmark.task_list) {
        for (const seed of seeds) {
            for (let episode = 0; episode < execution.episodes_per_task; episode++)
                yield { task, seed, episode };
        }
    }
}
/** SHA-256 over the canonical JSON of each cell in plan order, one a line. */
function plannedCellsDigest(protocol) {
    plannedCellCount(protocol);
    const digest = new foundation_digest/* RunningDigest */.iM();
    for (const cell of plannedCells(protocol))
        digest.update(`${(0,canonical_json/* canonicalJson */.d)(cell)}\n`);
    return digest.digest();
}

;// CONCATENATED MODULE: ./.build/audit/claims/lint-claim.js

/** Words by which a benchmark's simulator is known; a claim that says another is about something else. */
const SIMULATORS = [
    [/libero|robocasa/i, /robosuite|mujoco/i, 'robosuite (MuJoCo)'],
    [/pusht/i, /pusht|pymunk/i, 'gym-pusht (pymunk)'],
    [/simpler|maniskill/i, /sapien|maniskill/i, 'SAPIEN'],
    [/meta-?world/i, /mujoco/i, 'MuJoCo'],
    [/calvin/i, /bullet/i, 'PyBullet'],
];
/** What a model's name says it was trained for. */
const MODEL_TRAITS = [
    [/arena|gr1|isaac/i, /arena|gr1|isaac/i, 'Isaac (GR1) scenes'],
    [/libero/i, /libero/i, 'LIBERO'],
    [/pusht/i, /pusht/i, 'PushT'],
    [/aloha/i, /aloha/i, 'ALOHA'],
    [/droid/i, /droid/i, 'DROID'],
];
const NO_VERSION = new Set(['', 'local', 'latest', 'main', 'master', 'dev', 'head']);
/** What a reader of a claim would ask about; an empty list does not make a claim true. */
function lintClaim(claim, protocol) {
    const findings = [];
    const warn = (code, key, message) => void findings.push({ severity: 'warning', code, key, message });
    lintSubject(claim, warn);
    for (const key of claim.needs_review)
        warn('needs-review', key, 'was guessed: check it, and take it off the list');
    for (const [index, metric] of claim.expected_metrics.entries()) {
        const key = `expected_metrics[${index}]`;
        const threshold = metric.operator === '>=' ? metric.value - claim.decision_rule.margin : metric.value;
        if (metric.unit === 'ratio' && (metric.value < 0 || metric.value > 1)) {
            findings.push({
                severity: 'error',
                code: 'unit-mismatch',
                key: `${key}.value`,
                message: `is ${metric.value}, but a ratio lies in 0 to 1: 80 % is 0.8`,
            });
        }
        else if (metric.unit === 'ratio' && metric.operator === '>=' && threshold <= 0) {
            findings.push({
                severity: 'error',
                code: 'always-true',
                key: `${key}.value`,
                message: `minus the margin of ${claim.decision_rule.margin} every result would do`,
            });
        }
    }
    if (protocol !== null)
        lintProtocol(claim, protocol, warn);
    return findings;
}
function lintSubject({ subject, applicability }, warn) {
    const { benchmark, simulator } = applicability;
    if (subject.revision === null && subject.weights_digest === null) {
        warn('model-unpinned', 'subject', 'names neither a revision nor a digest: other weights may bear the same name');
    }
    for (const [of, expected, name] of SIMULATORS) {
        if (of.test(benchmark) && simulator !== '' && !expected.test(simulator)) {
            warn('simulator-mismatch', 'applicability.simulator', `is "${simulator}", but ${benchmark} runs in ${name}`);
        }
    }
    for (const [model, of, trait] of MODEL_TRAITS) {
        if (model.test(subject.id) && !of.test(benchmark)) {
            warn('subject-mismatch', 'subject.id', `"${subject.id}" looks like a model for ${trait}, not for ${benchmark}`);
        }
    }
}
function lintProtocol(claim, protocol, warn) {
    const { evaluator, execution, benchmark } = protocol;
    if (evaluator.commit === null && NO_VERSION.has(evaluator.version.toLowerCase())) {
        warn('evaluator-unpinned', 'protocol.evaluator.version', `"${evaluator.version}" is not a version of ${evaluator.name}`);
    }
    if (benchmark.name !== claim.applicability.benchmark) {
        warn('benchmark-mismatch', 'protocol.benchmark.name', `is "${benchmark.name}", but the claim is about "${claim.applicability.benchmark}"`);
    }
    if (execution.seeds.length > 1 && execution.episodes_counted === 'per_task') {
        warn('episodes-unclear', 'protocol.execution.episodes_counted', `${execution.seeds.length} seeds, but episodes are counted per task: say whether the ${execution.episodes_per_task} are for each seed`);
    }
    if (protocol.frozen === null) {
        warn('not-frozen', 'protocol.frozen', `the ${plannedCellCount(protocol)} planned cells are not frozen: \`worldgate protocol freeze\` before the run`);
    }
    for (const key of protocol.needs_review) {
        warn('needs-review', `protocol.${key}`, 'was guessed: check it, and take it off the list');
    }
}

;// CONCATENATED MODULE: ./.build/audit/claims/templates.js
const LIBERO_SUITES = ['libero_spatial', 'libero_object', 'libero_goal', 'libero_10'];
/** Each LIBERO suite has ten tasks, which evaluators number from 0. */
const tasksOf = (suites) => suites.flatMap((suite) => Array.from({ length: 10 }, (_, task) => `${suite}/${task}`));
const LIBERO = {
    capability: 'language-conditioned manipulation',
    applicability: {
        benchmark: 'LIBERO',
        benchmark_version: '',
        robot_embodiment: 'Franka Panda',
        simulator: 'robosuite (MuJoCo)',
        camera_distribution: 'as the benchmark sets it',
        language_template: 'as the benchmark sets it',
        license_assumptions: [],
    },
    metric: { name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' },
    margin: 0.05,
};
function execution(changes) {
    return {
        episodes_per_task: 50,
        episodes_counted: 'per_task',
        seeds: [0],
        max_steps_per_episode: null,
        reset_policy: 'fixed initial states of the benchmark',
        observation_space: ['rgb', 'state'],
        action_space: 'continuous',
        ...changes,
    };
}
const TEMPLATES = [
    {
        name: 'openpi-libero',
        about: 'success rate over the four LIBERO suites, run with examples/libero/main.py of openpi',
        ...LIBERO,
        benchmark: { name: 'LIBERO', version: '', task_list: tasksOf(LIBERO_SUITES), split: 'all four suites' },
        execution: execution({ seeds: [7], max_steps_per_episode: 520 }),
        evaluator: { name: 'openpi', version: '', commit: null, implementation_ref: 'examples/libero/main.py' },
    },
    {
        name: 'lerobot-libero',
        about: 'success rate on one LIBERO suite, run with lerobot-eval',
        ...LIBERO,
        benchmark: {
            name: 'LIBERO',
            version: '',
            task_list: tasksOf(['libero_spatial']),
            split: 'libero_spatial',
        },
        execution: execution({ seeds: [1000], episodes_per_task: 10 }),
        evaluator: {
            name: 'lerobot',
            version: '',
            commit: null,
            implementation_ref: 'lerobot.scripts.lerobot_eval',
        },
    },
    {
        name: 'lerobot-pusht',
        about: 'success rate on PushT, run with lerobot-eval',
        capability: 'planar pushing',
        applicability: {
            benchmark: 'PushT',
            benchmark_version: '',
            robot_embodiment: 'point pusher',
            simulator: 'gym-pusht (pymunk)',
            camera_distribution: 'as the benchmark sets it',
            language_template: 'none',
            license_assumptions: [],
        },
        metric: { name: 'success_rate', operator: '>=', value: 0.6, unit: 'ratio' },
        margin: 0.05,
        benchmark: { name: 'PushT', version: '', task_list: ['pusht/0'], split: 'test' },
        execution: execution({
            episodes_per_task: 500,
            seeds: [1000],
            max_steps_per_episode: 300,
            reset_policy: 'seeded',
        }),
        evaluator: {
            name: 'lerobot',
            version: '',
            commit: null,
            implementation_ref: 'lerobot.scripts.lerobot_eval',
        },
    },
    {
        name: 'gr00t-libero',
        about: 'success rate on LIBERO-10, run with gr00t/eval/rollout_policy.py',
        ...LIBERO,
        benchmark: { name: 'LIBERO', version: '', task_list: tasksOf(['libero_10']), split: 'libero_10' },
        execution: execution({ max_steps_per_episode: 720 }),
        evaluator: {
            name: 'gr00t-n1.7',
            version: '',
            commit: null,
            implementation_ref: 'gr00t/eval/rollout_policy.py',
        },
    },
    {
        name: 'world-model-planning',
        about: 'planning success of a world model on PushT goals',
        capability: 'planning with a world model',
        applicability: {
            benchmark: 'PushT planning',
            benchmark_version: '',
            robot_embodiment: 'point pusher',
            simulator: 'gym-pusht (pymunk)',
            camera_distribution: 'as the benchmark sets it',
            language_template: 'none',
            license_assumptions: [],
        },
        metric: { name: 'planning_success', operator: '>=', value: 0.8, unit: 'ratio' },
        margin: 0.05,
        benchmark: {
            name: 'PushT planning',
            version: '',
            task_list: ['pusht'],
            split: 'goal offset 25, budget 50',
        },
        execution: execution({
            episodes_per_task: 100,
            seeds: [42],
            reset_policy: 'start and goal states of the dataset',
        }),
        evaluator: {
            name: 'stable-worldmodel',
            version: '',
            commit: null,
            implementation_ref: 'scripts/plan/eval_wm.py',
        },
    },
];

;// CONCATENATED MODULE: ./.build/audit/claims/ulid.js
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/**
 * A ULID: 48 bits of time and 80 of randomness in Crockford's base 32, so that ids sort by time.
 * Source: github.com/ulid/spec.
 * @param time Unix time, ms
 * @param random 10 bytes
 */
function ulid(time, random) {
    let value = BigInt(Math.trunc(time));
    for (const byte of random.subarray(0, 10))
        value = (value << 8n) | BigInt(byte);
    let text = '';
    for (let i = 0; i < 26; i++) {
        text = ALPHABET[Number(value & 31n)] + text;
        value >>= 5n;
    }
    return text;
}
/** Unix time of a ULID in ms. */
function timeOfUlid(id) {
    let time = 0;
    for (const character of id.slice(0, 10))
        time = time * 32 + ALPHABET.indexOf(character);
    return time;
}

;// CONCATENATED MODULE: ./.build/audit/claims/create-claim.js









/**
 * A claim and its protocol from a template, joined by the claim's hash. What a template cannot know stands under
 * `needs_review`.
 * @throws WorldGateError `template-unknown`, `claim-invalid` for values out of range, `usage` for a model without a full revision
 */
function createClaim(request) {
    const { overrides, now } = request;
    const template = TEMPLATES.find(({ name }) => name === request.template);
    if (template === undefined) {
        const names = TEMPLATES.map(({ name }) => name);
        throw new errors/* WorldGateError */._B('template-unknown', `no template is called "${request.template}"${(0,suggest/* didYouMean */.a)(request.template, names)}`, { hint: `templates: ${names.join(', ')}` });
    }
    const model = modelOf(overrides.model);
    const metric = { ...template.metric, value: overrides.value ?? template.metric.value };
    const margin = overrides.margin ?? template.margin;
    const id = () => ulid(now.getTime(), request.randomBytes(10));
    const uri = model === null ? null : `hf://${model.id}@${model.revision}`;
    const claim = {
        schema_version: 'worldgate.claim.v1',
        id: `clm_${id()}`,
        slug: `${template.name}-${metric.name.replaceAll('_', '-')}`,
        claim_text: `${model?.id ?? request.modelName ?? 'The model'} has ${metric.name} ${metric.operator} ${metric.value}: ${template.about}.`,
        subject: {
            type: 'hf_model',
            id: model?.id ?? request.modelName ?? 'ORGANISATION/MODEL',
            revision: model?.revision ?? null,
            weights_digest: null,
            checkpoint_uri: uri,
        },
        capability: template.capability,
        applicability: template.applicability,
        expected_metrics: [metric],
        decision_rule: {
            null_hypothesis: `${metric.name} is worse than ${metric.value} by ${margin} or more`,
            margin,
            alpha: overrides.alpha ?? 0.05,
            sidedness: 'one_sided',
            interval_method: 'wilson',
        },
        source: request.source ?? { type: 'template', title: template.name, url: null, section: '' },
        curator: { agent: request.agent, created_at: now.toISOString() },
        status: 'untested',
        needs_review: [
            model === null ? 'subject' : 'subject.weights_digest',
            'applicability.benchmark_version',
            ...(request.guessed?.claim ?? []),
        ],
    };
    const hash = (0,foundation_digest/* sha256Json */.iE)(claim);
    const protocol = {
        schema_version: 'worldgate.protocol.v1',
        id: `prt_${id()}`,
        claim_id: claim.id,
        claim_hash: hash,
        benchmark: { ...template.benchmark, task_list: [...(overrides.tasks ?? template.benchmark.task_list)] },
        execution: {
            ...template.execution,
            episodes_per_task: overrides.episodes ?? template.execution.episodes_per_task,
            seeds: [...(overrides.seeds ?? template.execution.seeds)],
            episodes_counted: (overrides.seeds?.length ?? 1) > 1 ? 'per_task_and_seed' : 'per_task',
        },
        attempts: { policy: 'single', max: 1 },
        denominator: 'planned',
        margin_rule: 'tolerant',
        stopping: 'fixed',
        evaluator: template.evaluator,
        model_runtime: { checkpoint_uri: uri },
        frozen: null,
        needs_review: ['evaluator.version', 'evaluator.commit', ...(request.guessed?.protocol ?? [])],
    };
    const context = { file: 'the command line', code: 'claim-invalid' };
    (0,schema/* parseWith */.K)(claim_claim, claim, context);
    (0,schema/* parseWith */.K)(protocol_protocol, protocol, context);
    const wrong = lintClaim(claim, protocol).find(({ severity }) => severity === 'error');
    if (wrong === undefined)
        return { claim, protocol, hash };
    throw new errors/* WorldGateError */._B('claim-invalid', `${wrong.key}: ${wrong.message}`, {
        hint: 'correct the option of that name; nothing was written',
    });
}
function modelOf(text) {
    if (text === undefined)
        return null;
    const match = /^([^@\s]+)@([0-9a-f]{40})$/.exec(text);
    if (match !== null)
        return { id: match[1], revision: match[2] };
    throw new errors/* WorldGateError */._B('usage', `--model takes ID@REVISION with a full commit of 40 digits, not "${text}"`, {
        hint: 'a branch or a tag can move to other weights; `git ls-remote` shows the commit',
    });
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
;// CONCATENATED MODULE: ./.build/audit/claims/paper-text.js


/** Elements that hold no words of the document. */
const WORDLESS = new Set(['script', 'style', 'template', 'noscript', 'svg']);
/**
 * The words of a paper from its HTML page or from plain text, as `pdftotext` gives it.
 * @throws WorldGateError `paper-unreadable` for a PDF, and for what holds no words
 */
function paperText(document) {
    if (document.startsWith('%PDF')) {
        throw new errors/* WorldGateError */._B('paper-unreadable', 'the document is a PDF, not text', {
            hint: 'turn it into text first, for example with `pdftotext paper.pdf paper.txt`',
        });
    }
    const isHtml = /<(?:html|body|article|head|p)\b/i.test(document.slice(0, 100_000));
    const { title, text } = isHtml ? wordsOf(document) : plainText(document);
    if (text === '') {
        throw new errors/* WorldGateError */._B('paper-unreadable', 'the document holds no words', {
            hint: 'give the HTML page or the text of the paper',
        });
    }
    // arXiv puts the number before the title.
    return {
        title: title
            .replace(/^\[[^\]]*\]\s*/, '')
            .slice(0, 400)
            .trim(),
        text,
    };
}
function plainText(document) {
    const text = document.replace(/[^\S\n]+/g, ' ').trim();
    return { title: text.split('\n', 1)[0], text };
}
function wordsOf(html) {
    const words = [];
    const title = [];
    let wordless = 0;
    let inTitle = false;
    const parser = new Parser/* Parser */.i({
        onopentag(name) {
            if (WORDLESS.has(name))
                wordless++;
            if (name === 'title')
                inTitle = true;
            words.push(' ');
        },
        ontext(text) {
            if (inTitle)
                title.push(text);
            else if (wordless === 0)
                words.push(text);
        },
        onclosetag(name) {
            if (WORDLESS.has(name))
                wordless--;
            if (name === 'title')
                inTitle = false;
            words.push(' ');
        },
    });
    parser.end(html);
    const joined = (parts) => parts.join('').replace(/\s+/g, ' ').trim();
    return { title: joined(title), text: joined(words) };
}

;// CONCATENATED MODULE: ./.build/audit/claims/draft-from-paper.js



/** What a paper calls a benchmark, and the template for it; the first that the paper names counts. */
const BENCHMARKS = [
    [/\bLIBERO[- ]Spatial\b/i, 'lerobot-libero', suite('libero_spatial')],
    [/\bLIBERO[- ]Object\b/i, 'lerobot-libero', suite('libero_object')],
    [/\bLIBERO[- ]Goal\b/i, 'lerobot-libero', suite('libero_goal')],
    [/\bLIBERO[- ](?:10|Long)\b/i, 'lerobot-libero', suite('libero_10')],
    [/\bLIBERO\b/i, 'openpi-libero', undefined],
    [/\bPush-?T\b/i, 'lerobot-pusht', undefined],
];
function suite(name) {
    return Array.from({ length: 10 }, (_, task) => `${name}/${task}`);
}
/**
 * A first draft of claim and protocol from a paper's text. Every value that was read or guessed stands under
 * `needs_review`: a person has to hold it against the paper.
 * @param document HTML page or plain text
 * @param url where it is from; `null` for a local file
 * @throws WorldGateError `paper-unreadable`, `paper-unclear` where it names no benchmark that there is a template for
 */
function draftFromPaper(document, url, tools) {
    const { title, text } = paperText(document);
    const named = BENCHMARKS.map(([name, template, tasks]) => ({ at: text.search(name), template, tasks }))
        .filter(({ at }) => at >= 0)
        // A suite before the family that its name contains.
        .sort((a, b) => a.at - b.at || Number(a.tasks === undefined) - Number(b.tasks === undefined));
    const [benchmark] = named;
    if (benchmark === undefined) {
        throw new errors/* WorldGateError */._B('paper-unclear', 'the text names no benchmark that there is a template for', {
            hint: 'start from a template with `worldgate claim create`; known here: LIBERO and its suites, PushT',
        });
    }
    const found = [`benchmark: ${quote(text, benchmark.at)}`];
    const overrides = {};
    if (benchmark.tasks !== undefined)
        overrides.tasks = benchmark.tasks;
    const rate = successRate(text, benchmark.at);
    if (rate !== undefined) {
        overrides.value = rate.value;
        found.push(`success_rate ${rate.value}: ${quote(text, rate.at)}`);
    }
    const episodes = /\b(\d{1,6})\s+(?:evaluation\s+)?(?:episodes|trials|rollouts)\s+(?:per|for each|on each)\s+task/i.exec(text);
    if (episodes !== null && Number(episodes[1]) > 0) {
        overrides.episodes = Number(episodes[1]);
        found.push(`episodes per task ${episodes[1]}: ${quote(text, episodes.index)}`);
    }
    const model = /(?:huggingface\.co\/|hf:\/\/)([\w.-]+\/[\w.-]+)/i.exec(text + document)?.[1];
    if (model !== undefined)
        found.push(`model: ${model}`);
    const created = createClaim({
        template: benchmark.template,
        overrides,
        agent: 'worldgate claim from-paper-url',
        source: { type: 'paper', title, url, section: '' },
        ...(model === undefined ? {} : { modelName: model }),
        guessed: {
            claim: [
                'expected_metrics',
                'decision_rule.margin',
                'decision_rule.alpha',
                'applicability',
                'claim_text',
            ],
            protocol: ['benchmark', 'execution', 'attempts', 'denominator', 'evaluator.name'],
        },
        ...tools,
    });
    return { ...created, found };
}
/**
 * A percentage in a sentence with the word success, the nearest to the benchmark's first mention. Numbers without a percent sign
 * are left alone: whether 0.9 is 90 % or 0.9 % only a person can tell.
 */
function successRate(text, from) {
    const candidates = [...text.matchAll(/(\d{1,3}(?:\.\d{1,4})?)\s*%/g)].filter(({ 1: number, index }) => {
        return Number(number) > 0 && Number(number) <= 100 && /success/i.test(sentenceAt(text, index));
    });
    const [nearest] = candidates.sort((a, b) => Math.abs(a.index - from) - Math.abs(b.index - from));
    if (nearest === undefined)
        return undefined;
    // Exact in decimal: 86.4 becomes 0.864 and not 0.8640000000000001.
    return { value: Number((Number(nearest[1]) / 100).toFixed(6)), at: nearest.index };
}
/** Longest sentence that is looked at; characters to either side. */
const LONGEST = 400;
/** The sentence around a place: from the last end of one before it to the next after it. */
function sentenceAt(text, at) {
    const before = text
        .slice(Math.max(0, at - LONGEST), at)
        .split(/[.!?]\s/)
        .at(-1);
    const after = text.slice(at, at + LONGEST).split(/[.!?]\s/, 1)[0];
    return before + after;
}
function quote(text, at) {
    return `"… ${text
        .slice(Math.max(0, at - 40), at + 60)
        .replace(/\s+/g, ' ')
        .trim()} …"`;
}

;// CONCATENATED MODULE: ./.build/audit/claims/fetch-paper.js

const MAX_BYTES = 20 * 1024 * 1024;
/** `2603.19312`, with or without a version, in an abs, pdf or html address of arXiv. */
const ARXIV = /^https:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}(?:v\d{1,3})?)(?:\.pdf)?\/?(?:[?#].*)?$/;
/** Whether a word of the command line is an address and not a file. */
const isAddress = (source) => /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
/**
 * The page of a paper on arXiv: its full text where there is an HTML version, else the page with its abstract.
 * @throws WorldGateError `paper-address` for an address of anything else, `network-unavailable`
 */
async function fetchPaper(address, get) {
    const id = ARXIV.exec(address)?.[1];
    if (id === undefined) {
        throw new errors/* WorldGateError */._B('paper-address', `${address} is not the address of a paper on arXiv`, {
            hint: 'give https://arxiv.org/abs/NUMBER, or save the page and give the file',
        });
    }
    let problem = '';
    for (const kind of ['html', 'abs']) {
        const url = `https://arxiv.org/${kind}/${id}`;
        try {
            const response = await get(url);
            if (response.status === 200 && response.body !== null)
                return { document: await textOf(response.body), url };
            problem = `it answered ${response.status}`;
        }
        catch (cause) {
            problem = (0,errors/* messageOf */.bD)(cause);
        }
    }
    throw new errors/* WorldGateError */._B('network-unavailable', `the paper could not be fetched from arXiv: ${problem}`, {
        kind: 'environment',
        hint: 'save its page or its text and give the file: `worldgate claim from-paper-url paper.html`',
    });
}
async function textOf(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > MAX_BYTES)
            throw new Error(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./.build/audit/claims/freeze-protocol.js



/**
 * The protocol with the claim's hash, its planned cells and the time. Its digest can be committed or attested before
 * the run; it then shows that the plan existed no later than that, and nothing about what was run after.
 * @throws WorldGateError `claim-mismatch` for the protocol of another claim, `protocol-frozen`
 */
function freezeProtocol(claim, { protocol, file }, now) {
    if (protocol.claim_id !== claim.claim.id) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_id: is not that of ${claim.file}`, {
            hint: 'give the protocol that was made for this claim',
        });
    }
    if (protocol.frozen !== null) {
        throw new errors/* WorldGateError */._B('protocol-frozen', `${file} was frozen at ${protocol.frozen.at}`, {
            hint: 'a plan is frozen once; make a new protocol for another plan',
        });
    }
    const frozen = {
        ...protocol,
        claim_hash: claim.hash,
        frozen: {
            at: now.toISOString(),
            planned_cells: plannedCellCount(protocol),
            planned_cells_digest: plannedCellsDigest(protocol),
        },
    };
    return { protocol: frozen, digest: (0,foundation_digest/* sha256Json */.iE)(frozen) };
}

// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
;// CONCATENATED MODULE: ./.build/audit/claims/draft-formats.js


/**
 * WorldFlux's `v0_draft` shapes of claim and protocol, as its documentation shows them. They are read, never written;
 * what they do not say becomes the weaker of our values, never a stronger one. Unknown keys are let pass, because the
 * draft grows by adding some.
 */
const draft_formats_label = schemas/* string */.YjP().max(4000);
const draftClaim = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.claim.v0_draft'),
    id: draft_formats_label,
    slug: draft_formats_label,
    claim_text: draft_formats_label,
    subject: schemas/* object */.Ikc({ type: draft_formats_label, id: draft_formats_label, checkpoint_uri: draft_formats_label.optional() }),
    capability: draft_formats_label,
    applicability: schemas/* object */.Ikc({
        benchmark: draft_formats_label,
        benchmark_version: draft_formats_label.default(''),
        robot_embodiment: draft_formats_label.default(''),
        simulator: draft_formats_label.default(''),
        camera_distribution: draft_formats_label.default(''),
        language_template: draft_formats_label.default(''),
        license_assumptions: schemas/* array */.YOg(draft_formats_label).default([]),
    }),
    expected_metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: draft_formats_label,
        operator: schemas/* enum */.k5n(METRIC_OPERATORS),
        value: schemas/* number */.aig(),
        unit: schemas/* enum */.k5n(METRIC_UNITS),
    })),
    decision_rule: schemas/* object */.Ikc({
        null_hypothesis: draft_formats_label,
        margin: schemas/* number */.aig().default(0),
        alpha: schemas/* number */.aig().default(0.05),
        interval_method: draft_formats_label.default('wilson'),
    }),
    source: schemas/* object */.Ikc({ type: draft_formats_label, title: draft_formats_label, url: draft_formats_label.optional(), section: draft_formats_label.default('') }),
    curator: schemas/* object */.Ikc({ agent: draft_formats_label, created_at: draft_formats_label }),
});
const draftProtocol = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.protocol.v0_draft'),
    id: draft_formats_label,
    claim_id: draft_formats_label,
    claim_hash: draft_formats_label,
    benchmark: schemas/* object */.Ikc({
        name: draft_formats_label,
        version: draft_formats_label.default(''),
        task_list: schemas/* array */.YOg(draft_formats_label),
        split: draft_formats_label.default(''),
    }),
    execution: schemas/* object */.Ikc({
        episodes_per_task: schemas/* number */.aig(),
        seeds: schemas/* array */.YOg(schemas/* number */.aig()),
        max_steps_per_episode: schemas/* number */.aig().optional(),
        reset_policy: draft_formats_label.default(''),
        observation_space: schemas/* array */.YOg(draft_formats_label).default([]),
        action_space: draft_formats_label.default(''),
    }),
    evaluator: schemas/* object */.Ikc({ name: draft_formats_label, version: draft_formats_label.default(''), implementation_ref: draft_formats_label.default('') }),
    model_runtime: schemas/* object */.Ikc({ checkpoint_uri: draft_formats_label.optional() }),
});
/** What `revision` of a checkpoint URI pins: 40 hexadecimal digits after an `@`. */
function revisionIn(uri) {
    return /@([0-9a-f]{40})(?:\/|$)/.exec(uri ?? '')?.[1] ?? null;
}
/** The same claim in our shape; to be parsed by its schema, which refuses what neither knows. */
function claimOfDraft(draft) {
    const { subject, source, decision_rule: rule } = draft;
    return {
        schema_version: 'worldgate.claim.v1',
        id: draft.id,
        slug: draft.slug,
        claim_text: draft.claim_text,
        subject: {
            type: subject.type,
            id: subject.id,
            revision: revisionIn(subject.checkpoint_uri),
            weights_digest: null,
            checkpoint_uri: subject.checkpoint_uri ?? null,
        },
        capability: draft.capability,
        applicability: draft.applicability,
        expected_metrics: draft.expected_metrics,
        decision_rule: {
            null_hypothesis: rule.null_hypothesis,
            margin: rule.margin,
            alpha: rule.alpha,
            interval_method: rule.interval_method.replaceAll('-', '_'),
        },
        source: { type: source.type, title: source.title, url: source.url ?? null, section: source.section },
        curator: draft.curator,
        status: 'untested',
        needs_review: [],
    };
}
/**
 * The same protocol in our shape. The draft does not say whether `episodes_per_task` is per seed, how attempts count,
 * or what a missing episode is; missing ones then count as failures, and the rest is `unknown`.
 */
function protocolOfDraft(draft) {
    const { execution, evaluator, model_runtime } = draft;
    return {
        schema_version: 'worldgate.protocol.v1',
        id: draft.id,
        claim_id: draft.claim_id,
        claim_hash: draft.claim_hash,
        benchmark: draft.benchmark,
        execution: {
            ...execution,
            episodes_counted: 'per_task_and_seed',
            max_steps_per_episode: execution.max_steps_per_episode ?? null,
        },
        attempts: { policy: 'unknown', max: 1 },
        denominator: 'planned',
        margin_rule: 'tolerant',
        stopping: 'fixed',
        evaluator: { ...evaluator, commit: null },
        model_runtime: { checkpoint_uri: model_runtime.checkpoint_uri ?? null },
        frozen: null,
        needs_review: ['execution.episodes_counted', 'attempts', 'denominator'],
    };
}

;// CONCATENATED MODULE: ./.build/audit/claims/read-claim.js








const read_claim_MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads `worldgate.claim.v1`, or WorldFlux's draft of a claim.
 * @param target absolute path
 * @throws WorldGateError `claim-invalid`, and those of reading JSON
 */
function readClaim(target) {
    const { value, file, version } = readVersioned(target);
    const context = { file, code: 'claim-invalid' };
    const own = version === 'worldflux.claim.v0_draft' ? claimOfDraft((0,schema/* parseWith */.K)(draftClaim, value, context)) : value;
    return {
        claim: (0,schema/* parseWith */.K)(claim_claim, own, context),
        hash: (0,foundation_digest/* sha256Json */.iE)(value),
        file,
        schemaVersion: version,
    };
}
/**
 * Reads `worldgate.protocol.v1`, or WorldFlux's draft of a protocol.
 * @param target absolute path
 * @throws WorldGateError `protocol-invalid`, and those of reading JSON
 */
function readProtocol(target) {
    const { value, file, version } = readVersioned(target);
    const context = { file, code: 'protocol-invalid' };
    const isDraft = version === 'worldflux.protocol.v0_draft';
    const own = isDraft ? protocolOfDraft((0,schema/* parseWith */.K)(draftProtocol, value, context)) : value;
    const protocol = (0,schema/* parseWith */.K)(protocol_protocol, own, context);
    return { protocol, hash: (0,foundation_digest/* sha256Json */.iE)(value), file, schemaVersion: version };
}
function readVersioned(target) {
    const value = (0,json/* readJson */.Vh)(target, { maxBytes: read_claim_MAX_BYTES });
    const version = value?.schema_version;
    return { value, file: external_node_path_.basename(target), version: typeof version === 'string' ? version : '' };
}
/**
 * Whether a protocol is that of a claim.
 * @throws WorldGateError `claim-mismatch`, with the hash that would be right
 */
function requireJoined(claim, { protocol, file }) {
    if (protocol.claim_id !== claim.claim.id) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_id: is ${protocol.claim_id}, but ${claim.file} is ${claim.claim.id}`, { hint: 'give the protocol that was made for this claim' });
    }
    if (protocol.claim_hash !== claim.hash) {
        const isPlaceholder = /^sha256:(.)\1{63}$/.test(protocol.claim_hash);
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_hash: ${isPlaceholder ? 'is a placeholder' : `${protocol.claim_hash} is of another version of ${claim.file}`}; of this claim it is ${claim.hash}`, {
            hint: isPlaceholder
                ? 'put in the hash; `worldgate protocol freeze` does so too'
                : 'the claim was edited after the protocol: put it back, or freeze the protocol again',
        });
    }
    const [subject, runtime] = [claim.claim.subject.checkpoint_uri, protocol.model_runtime.checkpoint_uri];
    if (subject !== null && runtime !== null && subject !== runtime) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: model_runtime.checkpoint_uri: is ${runtime}, but the claim is about ${subject}`, { hint: 'a protocol runs the model that its claim is about' });
    }
}

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
;// CONCATENATED MODULE: ./.build/cli/claim.js












const MAX_PAPER_BYTES = 20 * 1024 * 1024;
const claim_json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const createCommand = async (context, options) => {
    const folder = required(options, 'output', '--output DIR');
    const { claim, protocol, hash } = createClaim({
        template: required(options, 'template', '--template NAME'),
        overrides: overridesOf(options),
        agent: 'worldgate claim create',
        now: context.now(),
        randomBytes: context.randomBytes,
    });
    return written((0,outcome/* resolvePath */.o1)(context, folder), folder, { claim, protocol, hash }, []);
};
/** A slow answer is no answer: the page of a paper comes in seconds. */
const FETCH_TIMEOUT_MS = 20_000;
const fromPaperCommand = async (context, options, [source]) => {
    const folder = required(options, 'output', '--output DIR');
    const get = (address) => fetch(address, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    const { document, url } = isAddress(source)
        ? await fetchPaper(source, get)
        : { document: readPaper((0,outcome/* resolvePath */.o1)(context, source)), url: null };
    const tools = { now: context.now(), randomBytes: context.randomBytes };
    const { found, ...draft } = draftFromPaper(document, url, tools);
    return written((0,outcome/* resolvePath */.o1)(context, folder), folder, draft, found);
};
/** The text of a file; of a PDF only what shows that it is one. */
function readPaper(file) {
    const bytes = (0,read_text/* readSmallFile */.EW)(file, { maxBytes: MAX_PAPER_BYTES });
    const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
    return isPdf ? '%PDF-' : (0,read_text/* decodeText */.g7)(bytes, external_node_path_.basename(file));
}
function written(target, shownFolder, { claim, protocol, hash }, found) {
    (0,atomic_file/* makeFolder */.fc)(target);
    (0,atomic_file/* writeFileAtomic */.Zf)(external_node_path_.join(target, 'claim.json'), claim_json(claim));
    (0,atomic_file/* writeFileAtomic */.Zf)(external_node_path_.join(target, 'protocol.json'), claim_json(protocol));
    const files = ['claim.json', 'protocol.json'].map((name) => external_node_path_.posix.join(shownFolder, name));
    const findings = lintClaim(claim, protocol);
    return {
        exitCode: 0,
        data: { claim: files[0], protocol: files[1], claim_id: claim.id, claim_hash: hash, found, findings },
        text: [...files.map((file) => `wrote ${file}`), ...found, '', ...findings.map(shown)]
            .join('\n')
            .trimEnd(),
    };
}
const lintCommand = async (context, options, [file]) => {
    const read = readClaim((0,outcome/* resolvePath */.o1)(context, file));
    const protocolFile = (0,cli_options/* text */.Qq)(options, 'protocol');
    const protocol = protocolFile === undefined ? null : readProtocol((0,outcome/* resolvePath */.o1)(context, protocolFile));
    if (protocol !== null)
        requireJoined(read, protocol);
    const findings = lintClaim(read.claim, protocol?.protocol ?? null);
    const isSound = findings.every(({ severity }) => severity !== 'error');
    return {
        exitCode: isSound ? 0 : 2,
        data: { claim_id: read.claim.id, claim_hash: read.hash, findings },
        text: [...findings.map(shown), `claim hash: ${read.hash}`].join('\n'),
    };
};
const freezeCommand = async (context, options, [file]) => {
    const claim = readClaim((0,outcome/* resolvePath */.o1)(context, required(options, 'claim', '--claim FILE')));
    const target = (0,outcome/* resolvePath */.o1)(context, file);
    const { protocol, digest } = freezeProtocol(claim, readProtocol(target), context.now());
    const output = (0,cli_options/* text */.Qq)(options, 'output');
    (0,atomic_file/* writeFileAtomic */.Zf)(output === undefined ? target : (0,outcome/* resolvePath */.o1)(context, output), claim_json(protocol));
    const { at, planned_cells, planned_cells_digest } = protocol.frozen;
    return {
        exitCode: 0,
        data: { protocol: output ?? file, protocol_digest: digest, at, planned_cells, planned_cells_digest },
        text: [
            `wrote ${output ?? file}: ${planned_cells} planned cells, frozen at ${at}`,
            `protocol digest: ${digest}`,
            'Commit or attest this digest before the run: it then shows that the plan existed by then.',
        ].join('\n'),
    };
};
const shown = ({ severity, key, message }) => `${severity}: ${key}: ${message}`;
function required(options, key, flag) {
    const value = (0,cli_options/* text */.Qq)(options, key);
    if (value !== undefined)
        return value;
    throw new errors/* WorldGateError */._B('usage', `${flag} is missing`);
}
function overridesOf(options) {
    const tasks = (0,cli_options/* text */.Qq)(options, 'tasks')?.split(',');
    const seeds = (0,cli_options/* text */.Qq)(options, 'seeds')
        ?.split(',')
        .map((seed) => (0,cli_options/* integer */.nd)({ seed }, 'seed', '--seeds', 0));
    const given = {
        value: (0,cli_options/* number */.ai)(options, 'value', '--value'),
        margin: (0,cli_options/* number */.ai)(options, 'margin', '--margin'),
        alpha: (0,cli_options/* number */.ai)(options, 'alpha', '--alpha'),
        episodes: (0,cli_options/* integer */.nd)(options, 'episodes', '--episodes', 1),
        tasks,
        seeds,
        model: (0,cli_options/* text */.Qq)(options, 'model'),
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 49909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

function text(options, key) {
    const value = options[key];
    return typeof value === 'string' ? value : undefined;
}
/** A whole number of at least `min`. @throws WorldGateError `usage` */
function integer(options, key, flag, min) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < min) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a whole number of at least ${min}`);
    }
    return number;
}
/** A finite number. @throws WorldGateError `usage` */
function number(options, key, flag) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const result = Number(value);
    if (value.trim() === '' || !Number.isFinite(result)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a number`);
    }
    return result;
}


/***/ }),

/***/ 11063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ runResult),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   zf: () => (/* binding */ workspaceDir)
/* harmony export */ });
/* unused harmony export failOnOption */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _reports_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20938);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5780);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49909);






function failOnOption(options) {
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOn */ .Ko.parse((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'failOn') ?? 'failed');
}
/** Where the caller keeps runs. */
function workspaceDir(context, options) {
    return resolvePath(context, (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'runWorkspace') ?? '.worldgate');
}
function resolvePath(context, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.cwd, file);
}
/** What a command says of a run that has ended, and how it exits. A fault of ours is thrown again. */
function runResult(context, outcome, options) {
    const { manifest, report, runDir, failure } = outcome;
    if (failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(failure))
        throw failure;
    const row = (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runRow */ .gY)(manifest, runDir, context.cwd);
    const { colour, columns } = context.terminal;
    const rendered = (0,_reports_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S)(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
    return {
        exitCode: failure?.exitCode ?? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(report.verdict, failOnOption(options)),
        data: row,
        text: `${rendered.trimEnd()}\n\nrun: ${row.run_dir}`,
        ...(manifest.error === null ? {} : { errors: [manifest.error] }),
    };
}


/***/ }),

/***/ 56680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   C: () => (/* binding */ LineAppender),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   oG: () => (/* binding */ writeError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITABLE = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link',
    EEXIST: 'something else stands there',
};
/**
 * A failed write as a WorldGateError of kind `environment`: `disk-full`, `not-writable`, or `write-failed`.
 * Errors without a system error code are bugs and come back as they are.
 */
function writeError(cause, path) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B)
        return cause;
    const code = cause?.code;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return cause;
    if (FULL.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('disk-full', `${path} could not be written: no space is left on its disk`, {
            cause,
            kind: 'environment',
            hint: 'Free some space (`worldgate runs prune` removes old runs) and run again; a stopped run can be resumed.',
        });
    }
    const why = NOT_WRITABLE[code];
    if (why !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('not-writable', `${path} could not be written: ${why}`, {
            cause,
            kind: 'environment',
            hint: 'Check the permissions of the folder, or name another one.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('write-failed', `${path} could not be written (${code})`, {
        cause,
        kind: 'environment',
        hint: 'Check the disk that the folder is on.',
    });
}
/** Writes all of `data` at the descriptor's position; a short write goes on where it stopped. */
function writeAll(fd, data) {
    for (let at = 0; at < data.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, data, at);
}
/** Makes renames and new files in `folder` survive a power cut; Windows has no such call. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** True for the name of a temporary file that a killed process may have left beside the file it was writing. */
function isTemporaryName(name) {
    return /^\..*\.[0-9a-f]{12}\.tmp$/.test(name);
}
/**
 * Replaces or creates `path` so that a reader, or a machine that loses power, sees the old content or the new
 * and nothing between: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
 * at `path` is replaced, not followed. On failure the temporary file is gone and `path` is as it was.
 * @throws WorldGateError of kind `environment`: `disk-full`, `not-writable`, `write-failed`
 */
function writeFileAtomic(path, data, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    let created = false;
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode);
        created = true;
        try {
            writeAll(fd, typeof data === 'string' ? Buffer.from(data) : data);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
        created = false;
        syncFolder(folder);
    }
    catch (cause) {
        if (created)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        throw writeError(cause, path);
    }
}
/** Creates `path` and the folders above it. @throws WorldGateError as {@link writeFileAtomic} */
function makeFolder(path) {
    try {
        makeLevels(path);
    }
    catch (cause) {
        throw writeError(cause, path);
    }
}
/** Level by level, because Node's `recursive` tries for ever where a folder cannot be made at all (in `/proc`). */
function makeLevels(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (cause) {
        const { code } = cause;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { throwIfNoEntry: false }) !== undefined)
            throw cause;
        makeLevels((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
}
const LINES_PER_SYNC = 256;
/**
 * Appends lines to a file, each with one write, so that a line has reached the operating system when `append`
 * returns: a killed process loses nothing. `fsync` follows every 256 lines and on close, so a machine that loses
 * power loses at most that many. A write that fails takes its part of a line back.
 *
 * A last line without its end (from a process that was killed while it wrote) is cut off on opening;
 * `cutBytes` says how much.
 */
class LineAppender {
    path;
    cutBytes;
    #fd;
    #length;
    #unsynced = 0;
    /** @throws WorldGateError as {@link writeFileAtomic} */
    constructor(path) {
        this.path = path;
        try {
            this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0), 0o644);
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#fd).size;
            this.#length = endOfLastLine(this.#fd, size);
            this.cutBytes = size - this.#length;
            if (this.cutBytes > 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
        }
        catch (cause) {
            if (this.#fd !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            throw writeError(cause, path);
        }
    }
    /** @param line text without a line break */
    append(line) {
        if (this.#fd === undefined)
            throw new Error(`${this.path} is closed`);
        if (line.includes('\n'))
            throw new Error('a line must not hold a line break');
        const data = Buffer.from(`${line}\n`);
        try {
            for (let at = 0; at < data.length;) {
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#fd, data, at, data.length - at, this.#length + at);
            }
        }
        catch (cause) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
            throw writeError(cause, this.path);
        }
        this.#length += data.length;
        this.#unsynced += 1;
        if (this.#unsynced >= LINES_PER_SYNC)
            this.sync();
    }
    sync() {
        if (this.#fd === undefined)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(this.#fd);
        }
        catch (cause) {
            throw writeError(cause, this.path);
        }
        this.#unsynced = 0;
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.sync();
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            this.#fd = undefined;
        }
    }
}
/** Length of the file up to and including its last line break, read from the end. */
function endOfLastLine(fd, size) {
    const block = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - block.length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, end - start, start);
        const at = block.subarray(0, read).lastIndexOf(0x0a);
        if (at !== -1)
            return start + at + 1;
        end = start;
    }
    return 0;
}


/***/ }),

/***/ 20938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText),
  L: () => (/* reexport */ wrap)
});

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/section-details.js
var section_details = __webpack_require__(28634);
// EXTERNAL MODULE: ./.build/reports/sentences.js
var sentences = __webpack_require__(23024);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
;// CONCATENATED MODULE: ./.build/reports/text-table.js

/** Holds a number and its unit together while lines are broken; printed as a space. */
const NO_BREAK = '\u00a0';
const GAP = 2;
/** Columns of a cell: every heading fits, and five cells fit into the narrowest terminal. */
const NARROWEST = 8;
/** A table of plain text with straight columns: lines of the heading, and those of each row. */
function textTable({ header, rows, width, paint = (padded) => padded }) {
    const widths = columnWidths(header, rows, width);
    const joined = (cells) => cells.join(' '.repeat(GAP)).trimEnd();
    return {
        heading: [
            joined(header.map((name, i) => padEnd(name, widths[i]))),
            joined(widths.map((columns) => '-'.repeat(columns))),
        ],
        rows: rows.map((row, index) => {
            const cells = row.map((parts, i) => parts.flatMap((part) => wrap(part, widths[i])));
            const height = Math.max(...cells.map((cell) => cell.length));
            return Array.from({ length: height }, (_, y) => joined(cells.map((cell, i) => {
                const padded = padEnd(cell[y] ?? '', widths[i]);
                return y === 0 ? paint(padded, i, index) : padded;
            })));
        }),
    };
}
/** Natural widths, the widest column narrowed until the row fits; words are broken only where nothing else gives. */
function columnWidths(header, rows, width) {
    const widths = header.map((name, i) => Math.max((0,string_width/* default */.A)(name), ...rows.flatMap((row) => row[i].map((part) => (0,string_width/* default */.A)(part)))));
    const room = width - GAP * (header.length - 1);
    let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
    const words = header.map((name, i) => Math.max(NARROWEST, (0,string_width/* default */.A)(name), ...rows.flatMap((row) => row[i].map(longestWord))));
    for (const floors of [words, words.map(() => NARROWEST)]) {
        while (over > 0) {
            const room = widths.map((columns, i) => (columns > floors[i] ? columns : 0));
            const widest = room.indexOf(Math.max(...room));
            if (room[widest] === 0)
                break;
            widths[widest]--;
            over--;
        }
    }
    return widths;
}
function longestWord(text) {
    return Math.max(...text.split(' ').map((word) => (0,string_width/* default */.A)(word)));
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,string_width/* default */.A)(text)));
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const candidate = line === '' ? word : `${line} ${word}`;
        if ((0,string_width/* default */.A)(candidate) <= columns) {
            line = candidate;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const { segment } of graphemes.segment(word)) {
            if ((0,string_width/* default */.A)(line + segment) > columns && line !== '') {
                lines.push(line);
                line = '';
            }
            line += segment;
        }
    }
    lines.push(line);
    return lines;
}

;// CONCATENATED MODULE: ./.build/reports/text.js








const SGR = {
    error: '1;31',
    failed: '31',
    inconclusive: '33',
    skipped: '36',
    passed: '32',
};
/**
 * The gate table, what was measured and the decision for a terminal, `width` columns (80 unless given), without
 * emoji, because terminals disagree about their width. Every line ends with a line break.
 */
function renderText(report, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const verdictPaint = (text, verdict) => paint(text, SGR[verdict]);
    const lines = [];
    const title = (0,plain/* clip */.$Q)(report.preset.title, plain/* LONGEST */.zP.title);
    const heading = `${(0,plain/* clip */.$Q)(report.preset.name, plain/* LONGEST */.zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...prose(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,gate_view/* gatesByNeed */.OZ)(report.gates)) {
        const view = (0,gate_view/* gateView */.fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    if (report.preset.gates_overridden)
        lines.push(...prose(sentences/* GATES_REPLACED */.Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,plain/* clip */.$Q)(`Error ${code}: ${message}`, plain/* LONGEST */.zP.message);
        lines.push(...prose(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...prose((0,plain/* clip */.$Q)(`First thing to try: ${hint}`, plain/* LONGEST */.zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...prose(`Not for proof. ${(0,sentences/* mockSentence */.OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,plain/* clip */.$Q)(report.reason, plain/* LONGEST */.zP.message),
        report.gates.length === 0 ? null : (0,gate_view/* decisionSentence */.II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,format/* formatCount */.B4)(episodes.succeeded)} of ${(0,format/* plural */.LS)(episodes.run, 'episode')} succeeded.`,
        (0,sentences/* stopSentence */.WQ)(report),
    ];
    const words = `${(0,verdict/* verdictRow */.oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...prose(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one. */
function prose(text, columns) {
    return wrap(text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) /g, NO_BREAK), columns);
}
/** An item of a list. */
function item(text, width) {
    return prose(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,gate_view/* gatesByNeed */.OZ)(report.gates).map((gate) => (0,gate_view/* gateView */.fc)(gate, report));
    const { heading, rows } = textTable({
        header: ['Gate', 'Verdict', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name, ...(view.about === null ? [] : [view.about]), ...(view.optional ? ['(optional)'] : [])],
            [view.word],
            [view.measured + (view.n === '' ? '' : ` (${joined(view.n)})`), view.interval].filter((line) => line !== ''),
            [view.required],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const lines = rows.flatMap((row, i) => {
        const { change } = views[i];
        if (change === null)
            return row;
        const text = `against the baseline: ${changeText(views[i], change)}`;
        return [...row, ...prose(text, width - 4).map((line, y) => `${y === 0 ? '  ' : '    '}${line}`)];
    });
    return [...heading, ...lines, ''];
}
/** `from 81.0 %, 300 pairs; p < 0.001, significant`. */
function changeText(view, change) {
    // A comparison shows its difference under "Measured" already.
    const difference = change.difference === view.measured ? '' : `${joined(change.difference)} `;
    const facts = [change.from, change.significance].map((text) => text.split(', ').map(joined).join(', '));
    return difference + facts.join('; ');
}
function joined(text) {
    return text.replaceAll(' ', NO_BREAK);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,section_details/* measurementRows */.kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = textTable({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${NO_BREAK}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,section_details/* measurementLevel */.ns)(report)} bootstrap intervals.`, ''];
}


/***/ })

};
