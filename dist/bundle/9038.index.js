export const id = 9038;
export const ids = [9038];
export const modules = {

/***/ 93964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cannotFail),
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
/** A claim has one margin, in one unit: of metrics in several units it is that of the ratios. */
function marginOf({ unit }, { expected_metrics: metrics, decision_rule: rule, }) {
    return unit === 'ratio' || metrics.every((metric) => metric.unit === unit) ? rule.margin : 0;
}
/** Margins of quantities that are no shares are compared with the value that they soften. */
const LARGEST_MARGIN = 1;
/**
 * Why no result could fail to support a metric: a claim like that says nothing, and passes. `undefined` where some result
 * could.
 */
function cannotFail(metric, margin) {
    const { operator, value, unit, bounds } = metric;
    if (operator === '==')
        return undefined;
    const threshold = operator === '>=' ? value - margin : value + margin;
    if (!Number.isFinite(threshold))
        return `with the margin of ${margin} is beyond the range of numbers`;
    const [low, high] = rangeOf(metric);
    if (operator === '>=' && threshold <= low)
        return `minus the margin of ${margin} every result would do`;
    if (operator === '<=' && threshold >= high)
        return `plus the margin of ${margin} every result would do`;
    const isShare = unit === 'ratio' || metric.statistic === 'rate';
    if (!isShare && bounds === undefined && margin > Math.max(Math.abs(value), LARGEST_MARGIN)) {
        return `is smaller than the margin of ${margin}, which is in the unit of the metric`;
    }
    return undefined;
}
/** What a metric can be at all. */
function rangeOf({ unit, statistic, bounds }) {
    if (unit === 'ratio' || statistic === 'rate')
        return [0, 1];
    const low = unit === 'count' || unit === 'mse' || unit === 'mae' || unit === 's' || unit === 'ms' ? 0 : -Infinity;
    return bounds === undefined ? [low, Infinity] : [Math.max(low, bounds[0]), bounds[1]];
}


/***/ }),

/***/ 83952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ claimText),
/* harmony export */   WJ: () => (/* binding */ nullHypothesis),
/* harmony export */   qR: () => (/* binding */ UNKNOWN_SUBJECT)
/* harmony export */ });
/* harmony import */ var _cannot_fail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93964);

/** A subject that a template could not know. */
const UNKNOWN_SUBJECT = 'ORGANISATION/MODEL';
/** How many seeds are listed; more are counted. */
const MOST_SEEDS = 5;
/**
 * The sentence that says what is claimed, made from the fields alone, so that it can never say anything else than they
 * do: `lab/policy has success_rate >= 0.8 on LIBERO: 2 tasks, 50 episodes per task, seed 7.`
 */
function claimText({ subject, applicability, expected_metrics: metrics, }, { benchmark, execution }) {
    const who = subject.id === UNKNOWN_SUBJECT ? 'The model' : subject.id;
    const { episodes_per_task: episodes, episodes_counted: counted, seeds } = execution;
    const per = counted === 'per_task' ? 'per task' : 'per task and seed';
    const plan = [
        counts(benchmark.task_list.length, 'task'),
        `${counts(episodes, 'episode')} ${per}`,
        seeds.length > MOST_SEEDS
            ? `${seeds.length} seeds`
            : `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}`,
    ];
    return `${who} has ${metrics.map(phrase).join(' and ')} on ${applicability.benchmark}: ${plan.join(', ')}.`;
}
/** What is to be refuted: that a metric is worse than its value by more than the margin. */
function nullHypothesis(metrics, margin) {
    return metrics
        .map((metric) => {
        const { name, operator, value, unit } = metric;
        const rule = { expected_metrics: metrics, decision_rule: { margin } };
        const of = operator === '==' ? 0 : (0,_cannot_fail_js__WEBPACK_IMPORTED_MODULE_0__/* .marginOf */ .O)(metric, rule);
        const limit = Number((operator === '>=' ? value - of : value + of).toPrecision(15));
        const opposite = { '>=': '<', '<=': '>', '==': '!=' }[operator];
        return `${name} ${opposite} ${limit}${unitText(unit)}${of === 0 ? '' : ` (${value} with a margin of ${of})`}`;
    })
        .join(', or ');
}
function phrase({ name, operator, value, unit, statistic, scope }) {
    const of = statistic === undefined || statistic === 'rate' ? '' : `${statistic} of `;
    return `${of}${name} ${operator} ${value}${unitText(unit)}${scope === 'each_task' ? ' in each task' : ''}`;
}
const unitText = (unit) => (unit === 'ms' || unit === 's' ? ` ${unit}` : '');
const counts = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;


/***/ }),

/***/ 31480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ lintClaim)
});

// EXTERNAL MODULE: ./.build/audit/claims/cannot-fail.js
var cannot_fail = __webpack_require__(93964);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
// EXTERNAL MODULE: ./.build/audit/claims/claim-text.js
var claim_text = __webpack_require__(83952);
// EXTERNAL MODULE: ./.build/audit/claims/templates.js
var templates = __webpack_require__(66077);
;// CONCATENATED MODULE: ./.build/audit/claims/lint-text.js



/** Words for what is measured, and the metrics that they are words for. */
const METRIC_WORDS = [
    [/\bsuccess(?:es|ful)?\b|success[ _]rate/i, /success|pass|planning/, 'success'],
    [/\blatency\b/i, /latency|time|_m?s$/, 'latency'],
    [/\breward\b/i, /reward|return/, 'reward'],
    [/\bmse\b/i, /mse/, 'MSE'],
    [/\bmae\b/i, /mae/, 'MAE'],
    [/\bprogress\b/i, /progress/, 'progress'],
];
/** Benchmarks and evaluators by the words that people write for them. */
const BENCHMARKS = [
    [/libero/i, 'LIBERO'],
    [/push-?t\b/i, 'PushT'],
    [/simpler[ _-]?env/i, 'SimplerEnv'],
    [/mani[ _-]?skill/i, 'ManiSkill'],
    [/calvin/i, 'CALVIN'],
    [/meta-?world/i, 'Meta-World'],
    [/robocasa/i, 'RoboCasa'],
    [/robomimic/i, 'robomimic'],
    [/robo-?arena/i, 'RoboArena'],
];
const EVALUATORS = [
    [/lerobot/i, 'LeRobot'],
    [/openpi/i, 'openpi'],
    [/openvla/i, 'OpenVLA'],
    [/gr00t/i, 'GR00T'],
    [/vla[ _-]eval/i, 'vla-eval'],
    [/lbm[ _-]eval/i, 'LBM Eval'],
    [/lm[ _-]eval/i, 'lm-eval'],
    [/worldforge/i, 'WorldForge'],
    [/worldgate/i, 'WorldGate'],
];
/**
 * Warns where the sentences for readers say something else than the fields that are decided. They are never parsed for
 * the decision, so that a wrong one would stand unnoticed above a right verdict.
 */
function lintText(claim, protocol, warn) {
    const { expected_metrics: metrics, decision_rule: rule } = claim;
    const stale = (key, what) => warn('text-stale', key, what);
    const expected = (0,claim_text/* nullHypothesis */.WJ)(metrics, rule.margin);
    if (rule.null_hypothesis !== expected) {
        const key = 'decision_rule.null_hypothesis';
        lintMetrics(key, rule.null_hypothesis, claim, protocol, stale);
        // A sentence of one's own may say it otherwise; one in our words may not.
        if (/^[a-z0-9_]+ (?:<|>|!=) \S/.test(rule.null_hypothesis)) {
            stale(key, `says "${rule.null_hypothesis}"; of these metrics it is "${expected}"`);
        }
    }
    if (protocol === null) {
        lintMetrics('claim_text', claim.claim_text, claim, null, stale);
        return;
    }
    lintSplit(protocol, stale);
    if (claim.claim_text === (0,claim_text/* claimText */.Q1)(claim, protocol))
        return;
    lintMetrics('claim_text', claim.claim_text, claim, protocol, stale);
    lintTasks(claim, protocol, stale);
    lintNames(claim, protocol, stale);
    lintNumbers(claim, protocol, stale);
}
function lintMetrics(key, text, claim, protocol, stale) {
    const names = claim.expected_metrics.map(({ name }) => name);
    const missing = METRIC_WORDS.filter(([word, of]) => word.test(text) && !names.some((name) => of.test(name))).map(([, , name]) => name);
    if (protocol !== null) {
        const fields = JSON.stringify([claim.subject, claim.applicability, claim.capability, protocol]);
        const tokens = text.match(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g) ?? [];
        missing.push(...tokens.filter((token) => !names.includes(token) && !fields.includes(token) && (0,templates/* suitesIn */.zu)(token).size === 0));
    }
    if (missing.length > 0) {
        stale(key, `speaks of ${(0,format/* listText */.so)([...new Set(missing)])}; the expected metrics are ${(0,format/* listText */.so)(names)}`);
    }
}
function lintSplit({ benchmark }, stale) {
    const [said, run] = [(0,templates/* suitesIn */.zu)(benchmark.split), (0,templates/* suitesOf */.f3)(benchmark.task_list)];
    const foreign = [...said].filter((suite) => !run.has(suite));
    const unsaid = said.size === 0 ? [] : [...run].filter((suite) => !said.has(suite));
    const key = 'protocol.benchmark.split';
    if (foreign.length > 0)
        stale(key, `speaks of ${(0,format/* listText */.so)(foreign)}, of which no task is planned`);
    else if (unsaid.length > 0)
        stale(key, `says nothing of ${(0,format/* listText */.so)(unsaid)}, of which tasks are planned`);
}
function lintTasks({ claim_text: text }, { benchmark }, stale) {
    const run = (0,templates/* suitesOf */.f3)(benchmark.task_list);
    const foreign = [...(0,templates/* suitesIn */.zu)(text)].filter((suite) => !run.has(suite));
    if (foreign.length > 0)
        stale('claim_text', `speaks of ${(0,format/* listText */.so)(foreign)}, of which no task is planned`);
}
function lintNames({ claim_text: text, subject, applicability }, protocol, stale) {
    const { benchmark, evaluator } = protocol;
    const without = text.replaceAll(subject.id, ' ');
    const measured = [applicability.benchmark, benchmark.name, ...benchmark.task_list].join('\n');
    const by = [evaluator.name, evaluator.implementation_ref].join('\n');
    for (const [word, name] of BENCHMARKS) {
        if (word.test(without) && !word.test(measured) && !word.test(subject.id)) {
            stale('claim_text', `speaks of ${name}, but the benchmark is ${benchmark.name}`);
        }
    }
    for (const [word, name] of EVALUATORS) {
        if (!word.test(without) || word.test(by))
            continue;
        // A model may be called after its evaluator; what it was run with is not the model.
        const isTool = new RegExp(`\\b(?:with|by|using)\\b[^;]{0,60}?${word.source}`, 'i').test(without);
        if (isTool || !(word.test(subject.id) || word.test(measured))) {
            stale('claim_text', `speaks of ${name}, but the evaluator is ${evaluator.name}`);
        }
    }
    const fields = JSON.stringify([subject, applicability, protocol]);
    for (const [id] of without.matchAll(/[\w.-]+\/[\w.-]*\w/g)) {
        // "and/or" is no model.
        if (/[\d_-]/.test(id) && !fields.includes(id))
            stale('claim_text', `speaks of ${id}, which is neither the subject nor a task`);
    }
}
function lintNumbers(claim, protocol, stale) {
    const { claim_text: text, expected_metrics: metrics, decision_rule: rule } = claim;
    const { benchmark, execution } = protocol;
    const tasks = benchmark.task_list.length;
    const { episodes_per_task: episodes, seeds } = execution;
    const whole = (digits) => Number(digits.replaceAll(',', ''));
    for (const [said, number] of text.matchAll(/(?<![\w.,])(\d[\d,]*) tasks?\b/g)) {
        if (whole(number) !== tasks)
            stale('claim_text', `says "${said}"; the protocol plans ${tasks}`);
    }
    const all = execution.episodes_counted === 'per_task' ? 1 : seeds.length;
    const known = [episodes, episodes * tasks, episodes * all, episodes * tasks * all];
    for (const [said, number] of text.matchAll(/(?<![\w.,])(\d[\d,]*) (?:episodes?|trials?|rollouts?)\b/g)) {
        if (!known.includes(whole(number)))
            stale('claim_text', `says "${said}"; the protocol plans ${episodes} per task`);
    }
    for (const [said, list] of text.matchAll(/\bseeds? (\d+(?:(?:, and |, | and )\d+)*)/g)) {
        const numbers = list.match(/\d+/g).map(Number);
        if (numbers.some((seed) => !seeds.includes(seed))) {
            stale('claim_text', `says "${said}"; the protocol has ${(0,format/* listText */.so)(seeds.map(String))}`);
        }
    }
    for (const [said, name, operator, value] of text.matchAll(/([a-z][a-z0-9_]*) (>=|<=|==) (-?\d[\d.]*\d|\d)/g)) {
        const metric = metrics.find((each) => each.name === name);
        // What it says of another metric has been said already.
        if (metric !== undefined && (metric.operator !== operator || metric.value !== Number(value))) {
            stale('claim_text', `says "${said}"; the expected metric is ${name} ${metric.operator} ${metric.value}`);
        }
    }
    const ratios = metrics.filter(({ unit }) => unit === 'ratio');
    const percent = [
        ...ratios.flatMap(({ value }) => [value, value - rule.margin, value + rule.margin]),
        rule.margin,
        rule.alpha,
        1 - rule.alpha,
        1 - 2 * rule.alpha,
    ];
    for (const [said, number] of text.matchAll(/(?<![\w.,])(\d+(?:\.\d+)?) ?%/g)) {
        if (!percent.some((value) => Math.abs(100 * value - Number(number)) < 1e-6)) {
            stale('claim_text', `says "${said}"; the expected values are ${(0,format/* listText */.so)(metrics.map(({ value }) => String(value)))}`);
        }
    }
}

// EXTERNAL MODULE: ./.build/audit/claims/planned-cells.js
var planned_cells = __webpack_require__(9112);
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
    lintSubject(claim, protocol, warn);
    for (const key of claim.needs_review)
        warn('needs-review', key, reviewOf(claim, key));
    for (const [index, metric] of claim.expected_metrics.entries()) {
        const key = `expected_metrics[${index}]`;
        const always = (0,cannot_fail/* cannotFail */.E)(metric, (0,cannot_fail/* marginOf */.O)(metric, claim));
        if (metric.unit === 'ratio' && (metric.value < 0 || metric.value > 1)) {
            findings.push({
                severity: 'error',
                code: 'unit-mismatch',
                key: `${key}.value`,
                message: `is ${metric.value}, but a ratio lies in 0 to 1: 80 % is 0.8`,
            });
        }
        else if (always !== undefined) {
            findings.push({
                severity: 'error',
                code: 'always-true',
                key: `${key}.value`,
                message: always,
            });
        }
    }
    lintText(claim, protocol, warn);
    if (protocol !== null)
        lintProtocol(claim, protocol, warn);
    return findings;
}
/** What is to be done about a key that stands under `needs_review`. */
function reviewOf(of, key) {
    let value = of;
    for (const part of key.split('.'))
        value = value?.[part];
    const isOpen = value === '' || value === null || (Array.isArray(value) && value.length === 0);
    return `${isOpen ? 'is not known: fill it in' : 'was guessed: check it'}, and take it off the list`;
}
function lintSubject({ subject, applicability }, protocol, warn) {
    const { benchmark, simulator } = applicability;
    const measured = [benchmark, ...(protocol?.benchmark.task_list ?? [])].join('\n');
    if (subject.revision === null && subject.weights_digest === null) {
        warn('model-unpinned', 'subject', 'names neither a revision nor a digest: other weights may bear the same name');
    }
    for (const [of, expected, name] of SIMULATORS) {
        if (of.test(benchmark) && simulator !== '' && !expected.test(simulator)) {
            warn('simulator-mismatch', 'applicability.simulator', `is "${simulator}", but ${benchmark} runs in ${name}`);
        }
    }
    for (const [model, of, trait] of MODEL_TRAITS) {
        if (model.test(subject.id) && !of.test(measured)) {
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
        warn('not-frozen', 'protocol.frozen', `the ${(0,planned_cells/* plannedCellCount */.W)(protocol)} planned cells are not frozen: \`worldgate protocol freeze\` before the run`);
    }
    for (const key of protocol.needs_review)
        warn('needs-review', `protocol.${key}`, reviewOf(protocol, key));
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plannedCellCount),
/* harmony export */   o: () => (/* binding */ plannedCellsDigest)
/* harmony export */ });
/* harmony import */ var _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14436);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




/**
 * How many cells a protocol plans.
 * @throws WorldGateError `protocol-invalid` for more than ten million
 */
function plannedCellCount({ benchmark, execution }) {
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds.length : 1;
    const cells = benchmark.task_list.length * seeds * execution.episodes_per_task;
    if (cells <= _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PLANNED_CELLS */ .A)
        return cells;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('protocol-invalid', `execution: plans ${cells} cells, more than ${_contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PLANNED_CELLS */ .A}`, { hint: 'correct episodes_per_task, seeds or task_list' });
}
/**
 * SHA-256 over the canonical JSON of each cell, one a line, in plan order: tasks, then seeds, then episodes. The lines are
 * put together by hand, as RFC 8785 has them: `{"episode":0,"seed":null,"task":"libero_10/0"}`, with a seed where the plan
 * counts episodes per seed.
 */
function plannedCellsDigest(protocol) {
    plannedCellCount(protocol);
    const { benchmark, execution } = protocol;
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds : [null];
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningDigest */ .iM();
    for (const task of benchmark.task_list) {
        for (const seed of seeds) {
            const end = `,"seed":${seed},"task":${(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(task)}}\n`;
            let lines = '';
            for (let episode = 0; episode < execution.episodes_per_task; episode++) {
                lines += `{"episode":${episode}${end}`;
                if (lines.length > LINES_CHARACTERS) {
                    digest.update(lines);
                    lines = '';
                }
            }
            digest.update(lines);
        }
    }
    return digest.digest();
}
const LINES_CHARACTERS = 64 * 1024;


/***/ }),

/***/ 59694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wK: () => (/* binding */ isPlaceholder),
  jw: () => (/* binding */ readClaim),
  jH: () => (/* binding */ readProtocol),
  $$: () => (/* binding */ requireJoined)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/claim.js
var claim = __webpack_require__(30142);
// EXTERNAL MODULE: ./.build/contracts/protocol.js
var contracts_protocol = __webpack_require__(14436);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/audit/claims/draft-formats.js


/**
 * WorldFlux's `v0_draft` shapes of claim and protocol, as its documentation shows them. They are read, never written;
 * what they do not say becomes the weaker of our values, never a stronger one. Unknown keys are let pass, because the
 * draft grows by adding some.
 */
const label = schemas/* string */.YjP().max(4000);
const draftClaim = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.claim.v0_draft'),
    id: label,
    slug: label,
    claim_text: label,
    subject: schemas/* object */.Ikc({ type: label, id: label, checkpoint_uri: label.optional() }),
    capability: label,
    applicability: schemas/* object */.Ikc({
        benchmark: label,
        benchmark_version: label.default(''),
        robot_embodiment: label.default(''),
        simulator: label.default(''),
        camera_distribution: label.default(''),
        language_template: label.default(''),
        license_assumptions: schemas/* array */.YOg(label).default([]),
    }),
    expected_metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: label,
        operator: schemas/* enum */.k5n(claim/* METRIC_OPERATORS */.rG),
        value: schemas/* number */.aig(),
        unit: schemas/* enum */.k5n(claim/* METRIC_UNITS */.jv),
    })),
    decision_rule: schemas/* object */.Ikc({
        null_hypothesis: label,
        margin: schemas/* number */.aig().default(0),
        alpha: schemas/* number */.aig().default(0.05),
        interval_method: label.default('wilson'),
    }),
    source: schemas/* object */.Ikc({ type: label, title: label, url: label.optional(), section: label.default('') }),
    curator: schemas/* object */.Ikc({ agent: label, created_at: label }),
});
const draftProtocol = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.protocol.v0_draft'),
    id: label,
    claim_id: label,
    claim_hash: label,
    benchmark: schemas/* object */.Ikc({
        name: label,
        version: label.default(''),
        task_list: schemas/* array */.YOg(label),
        split: label.default(''),
    }),
    execution: schemas/* object */.Ikc({
        episodes_per_task: schemas/* number */.aig(),
        seeds: schemas/* array */.YOg(schemas/* number */.aig()),
        max_steps_per_episode: schemas/* number */.aig().optional(),
        reset_policy: label.default(''),
        observation_space: schemas/* array */.YOg(label).default([]),
        action_space: label.default(''),
    }),
    evaluator: schemas/* object */.Ikc({ name: label, version: label.default(''), implementation_ref: label.default('') }),
    model_runtime: schemas/* object */.Ikc({ checkpoint_uri: label.optional() }),
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








const MAX_BYTES = 16 * 1024 * 1024;
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
        claim: (0,schema/* parseWith */.K)(claim/* claim */.B7, own, context),
        hash: (0,digest/* sha256Json */.iE)(value),
        file,
        schemaVersion: version,
        raw: value,
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
    const protocol = (0,schema/* parseWith */.K)(contracts_protocol/* protocol */.T, own, context);
    return { protocol, hash: (0,digest/* sha256Json */.iE)(value), file, schemaVersion: version, raw: value };
}
function readVersioned(target) {
    const value = (0,json/* readJson */.Vh)(target, { maxBytes: MAX_BYTES });
    const version = value?.schema_version;
    return { value, file: external_node_path_.basename(target), version: typeof version === 'string' ? version : '' };
}
/** Whether a hash is the same digit all over: nobody computed it. */
function isPlaceholder(hash) {
    return /^sha256:(.)\1{63}$/.test(hash);
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
        const isUnset = isPlaceholder(protocol.claim_hash);
        const freeze = `\`worldgate protocol freeze ${file} --claim ${claim.file}`;
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_hash: ${isUnset ? 'is a placeholder' : `${protocol.claim_hash} is of another version of ${claim.file}`}; of this claim it is ${claim.hash}`, {
            hint: protocol.frozen === null
                ? `${freeze}\` puts in the right hash`
                : `put the claim back; if the new one is meant, ${freeze} --again\` freezes the plan for it, with the time of now`,
        });
    }
    const [subject, runtime] = [claim.claim.subject.checkpoint_uri, protocol.model_runtime.checkpoint_uri];
    if (subject !== null && runtime !== null && subject !== runtime) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: model_runtime.checkpoint_uri: is ${runtime}, but the claim is about ${subject}`, { hint: 'a protocol runs the model that its claim is about' });
    }
}


/***/ }),

/***/ 66077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ CUSTOM),
/* harmony export */   QT: () => (/* binding */ TEMPLATES),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   kH: () => (/* binding */ unknownBenchmark),
/* harmony export */   zu: () => (/* binding */ suitesIn)
/* harmony export */ });
const LIBERO_SUITES = ['libero_spatial', 'libero_object', 'libero_goal', 'libero_10'];
/** Each LIBERO suite has ten tasks, which evaluators number from 0. */
const tasksOf = (suites) => suites.flatMap((suite) => Array.from({ length: 10 }, (_, task) => `${suite}/${task}`));
/** Suites of LIBERO as people write them, in a task's name or in a sentence: `LIBERO-Long` is `libero_10`. */
const SUITE = /libero[\s_-]*(spatial|object|goal|long|10|90)(?![0-9])/gi;
/** The LIBERO suites that a text names, as `libero_10`. */
function suitesIn(text) {
    return new Set([...text.matchAll(SUITE)].map(([, name]) => `libero_${/^long$/i.test(name) ? '10' : name.toLowerCase()}`));
}
/** The LIBERO suites of tasks, also of those that GR00T names after their environments. */
function suitesOf(tasks) {
    const suites = tasks.flatMap((task) => [...suitesIn(task)]);
    return new Set(tasks.some((task) => GROOT_LIBERO_10.includes(task)) ? [...suites, 'libero_10'] : suites);
}
/** What GR00T calls the tasks of LIBERO-10: by the names of their environments. */
const GROOT_LIBERO_10 = [
    'LIVING_ROOM_SCENE2_put_both_the_alphabet_soup_and_the_tomato_sauce_in_the_basket',
    'LIVING_ROOM_SCENE2_put_both_the_cream_cheese_box_and_the_butter_in_the_basket',
    'KITCHEN_SCENE3_turn_on_the_stove_and_put_the_moka_pot_on_it',
    'KITCHEN_SCENE4_put_the_black_bowl_in_the_bottom_drawer_of_the_cabinet_and_close_it',
    'LIVING_ROOM_SCENE5_put_the_white_mug_on_the_left_plate_and_put_the_yellow_and_white_mug_on_the_right_plate',
    'STUDY_SCENE1_pick_up_the_book_and_place_it_in_the_back_compartment_of_the_caddy',
    'LIVING_ROOM_SCENE6_put_the_white_mug_on_the_plate_and_put_the_chocolate_pudding_to_the_right_of_the_plate',
    'LIVING_ROOM_SCENE1_put_both_the_alphabet_soup_and_the_cream_cheese_box_in_the_basket',
    'KITCHEN_SCENE8_put_both_moka_pots_on_the_stove',
    'KITCHEN_SCENE6_put_the_yellow_and_white_mug_in_the_microwave_and_close_it',
].map((task) => `libero_sim/${task}`);
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
/** What nobody but the caller knows of a benchmark without a template. */
const OF_BENCHMARK = {
    claim: [
        'capability',
        'applicability.benchmark_version',
        'applicability.robot_embodiment',
        'applicability.simulator',
        'applicability.camera_distribution',
        'applicability.language_template',
    ],
    protocol: [
        'benchmark.version',
        'benchmark.split',
        'execution.max_steps_per_episode',
        'execution.reset_policy',
        'execution.observation_space',
        'execution.action_space',
    ],
};
/** What a template says of a benchmark that it knows nothing of: its name. */
function unknownBenchmark(name) {
    return {
        capability: '',
        applicability: {
            benchmark: name,
            benchmark_version: '',
            robot_embodiment: '',
            simulator: '',
            camera_distribution: '',
            language_template: '',
            license_assumptions: [],
        },
        benchmark: { name, version: '', task_list: [], split: '' },
        execution: execution({ reset_policy: '', observation_space: [], action_space: '' }),
        guessed: OF_BENCHMARK,
    };
}
/** For every benchmark without a template: name, tasks and value come from the caller. */
const CUSTOM = {
    name: 'custom',
    ...unknownBenchmark(''),
    metric: { name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' },
    margin: 0.05,
    evaluator: { name: 'unknown', version: '', commit: null, implementation_ref: '' },
};
const TEMPLATES = [
    {
        name: 'openpi-libero',
        ...LIBERO,
        benchmark: {
            name: 'LIBERO',
            version: '',
            task_list: tasksOf(LIBERO_SUITES),
            split: LIBERO_SUITES.join(', '),
        },
        execution: execution({ seeds: [7], max_steps_per_episode: 520 }),
        evaluator: { name: 'openpi', version: '', commit: null, implementation_ref: 'examples/libero/main.py' },
    },
    {
        name: 'lerobot-libero',
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
        ...LIBERO,
        benchmark: { name: 'LIBERO', version: '', task_list: GROOT_LIBERO_10, split: 'libero_10' },
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


/***/ }),

/***/ 14436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_PLANNED_CELLS),
/* harmony export */   T: () => (/* binding */ protocol)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);



const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1_000_000);
/** How many cells one protocol may plan: what 10⁹ claimed episodes would cost is nobody's memory. */
const MAX_PLANNED_CELLS = 10_000_000;
/** `protocol.json`: cells (task × seed × episode), attempts and denominator rule of a claim. */
const protocol = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.protocol.v1'),
    id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolId */ .S_,
    claim_id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
    claim_hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('SHA-256 over the RFC 8785 bytes of the claim'),
    benchmark: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: label.min(1),
        version: label,
        task_list: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label.min(1))
            .min(1)
            .max(10_000)
            .refine((tasks) => new Set(tasks).size === tasks.length, { message: 'names a task twice' }),
        split: label,
    }),
    execution: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        episodes_per_task: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
            .min(1)
            .max(MAX_PLANNED_CELLS)
            .describe('per task, and per seed where `episodes_counted` says so'),
        episodes_counted: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['per_task', 'per_task_and_seed']),
        seeds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0))
            .min(1)
            .max(10_000)
            .refine((seeds) => new Set(seeds).size === seeds.length, { message: 'names a seed twice' }),
        max_steps_per_episode: count.nullable(),
        reset_policy: label,
        observation_space: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label).max(64),
        action_space: label,
    }),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        policy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['single', 'retry_infrastructure_errors', 'unknown']),
        max: count,
    }),
    denominator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['planned', 'observed'])
        .describe('planned: a missing cell counts as a failure of a ">=" claim; observed: only what ran counts'),
    margin_rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tolerant', 'strict'])
        .describe('strict: not worse than value − margin is inconclusive, not passed'),
    stopping: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fixed', 'savi']),
    evaluator: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: label.min(1),
        version: label,
        commit: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRevision */ .MK.nullable(),
        implementation_ref: label,
    }),
    model_runtime: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ checkpoint_uri: label.nullable() }),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
        planned_cells: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
        planned_cells_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('SHA-256 over the cells in plan order, one canonical line each'),
    })
        .nullable()
        .describe('null until `worldgate protocol freeze`'),
    needs_review: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200)).max(200).default([]),
});


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

/***/ 10303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




/** References by alias in one file. Configuration needs a handful; a bomb needs dozens of levels. */
const MAX_ALIASES = 64;
/** Values in a file once its aliases are followed. */
const MAX_VALUES = 250_000;
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 8;
/** Terminal escapes, line separators and bidirectional controls of a hostile file. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069]/g;
/**
 * What other parsers take for the end of a line where this one reads on (YAML 1.1 breaks lines at NEL, LS and PS, and all at a
 * lone carriage return), what hides in an editor, and what reorders what is seen: two readers would see two files.
 */
const AMBIGUOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|(?!^)\ufeff/u;
const TOO_DEEP = `more than ${MAX_DEPTH} levels`;
/** What the parser's messages leave unclear. */
const PARSER_MESSAGES = {
    MULTIPLE_DOCS: 'only one YAML document may stand in the file',
    NON_STRING_KEY: 'a key must be plain text',
    RESOURCE_EXHAUSTION: TOO_DEEP,
};
/**
 * Reads one small YAML file strictly; see {@link parseYaml}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `yaml-invalid`.
 */
function readYaml(path, limits = {}) {
    return parseYaml((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses one YAML 1.2 document (core schema) to plain JSON values. Refused: duplicate keys, keys that
 * reach a prototype, control characters and line breaks that parsers disagree on, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
function parseYaml(text, name) {
    refuseAmbiguous(text, name);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: true,
        merge: false,
        version: '1.2',
        schema: 'core',
        logLevel: 'error',
    });
    let problems = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        message: PARSER_MESSAGES[error.code] ?? error.message,
    }));
    if (problems.length === 0)
        problems = structureProblems(document);
    if (problems.length > 0)
        throw invalid(text, name, problems);
    const value = document.toJS({ maxAliasCount: -1 });
    if (value === null || value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} is empty`, {
            hint: 'Write the file, or check that the path names the file you meant.',
        });
    }
    refuseTooManyValues(value, name);
    return value;
}
/** @throws WorldGateError `yaml-invalid` */
function refuseAmbiguous(text, name) {
    const found = AMBIGUOUS.exec(text);
    if (found === null)
        return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw invalid(text, name, [
        {
            offset: found.index,
            message: `the character U+${code} is not allowed: programs disagree on whether it ends a line, or do not show it`,
        },
    ]);
}
/** Problems that the parser lets pass, in the order of the text. */
function structureProblems(document) {
    const problems = [];
    if (document.directives.yaml.explicit === true) {
        problems.push({ offset: 0, message: 'directives ("%YAML") are not allowed' });
    }
    const anchors = new Set();
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node, path) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return undefined;
        const refuse = (message, at = node) => problems.push({ offset: at.range?.[0] ?? 0, message });
        if (node.tag !== undefined)
            refuse(`tags (${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.tag)}) are not allowed`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases += 1;
            if (aliases > MAX_ALIASES) {
                refuse(`more than ${MAX_ALIASES} aliases: write repeated parts out instead`);
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if (!anchors.has(node.source))
                refuse(`nothing before this is called "&${node.source.slice(0, 80)}"`);
            if (path.some((parent) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(parent) && parent.anchor === node.source)) {
                refuse('an alias may not stand inside the value that it repeats');
            }
            return undefined;
        }
        if (node.anchor !== undefined)
            anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
                refuse(`${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.source ?? String(node.value))} is not a finite number`);
            }
            return undefined;
        }
        if (path.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3).length >= MAX_DEPTH) {
            refuse(TOO_DEEP);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            keyProblems(node, refuse);
        return undefined;
    });
    return problems.sort((a, b) => a.offset - b.offset);
}
function keyProblems(map, refuse) {
    const seen = new Set();
    for (const { key } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const text = String(key.value);
        if (seen.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} appears twice`, key);
        else if (text === '<<')
            refuse('merge keys ("<<") are not allowed', key);
        else if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not allowed`, key);
        seen.add(text);
    }
}
/** Aliases share their target, so a small file can stand for a very large value. */
function refuseTooManyValues(value, name) {
    let count = 0;
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        count += 1;
        if (count > MAX_VALUES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} stands for more than ${MAX_VALUES} values`, {
                hint: 'Split the file, or write it without aliases.',
            });
        }
        if (typeof next === 'object' && next !== null)
            for (const child of Object.values(next))
                pending.push(child);
    }
}
function invalid(text, name, problems) {
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map(({ offset, message }) => located(text, name, offset, message));
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', shown.join('\n'), {
        hint: 'Correct the YAML at the place that is shown.',
    });
}
/** `file:line:column: message`, then the line with a mark under the place. */
function located(text, name, offset, message) {
    const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const start = text[offset] === '\n' && offset > 0 && lineStart > offset ? offset : lineStart;
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1))
        line += 1;
    const end = text.indexOf('\n', start);
    const column = offset - start;
    const from = Math.max(0, column - 60);
    const shown = text
        .slice(start + from, Math.min(end === -1 ? text.length : end, start + from + 100))
        .replace(CONTROLS, ' ');
    const what = message.length > 200 ? `${message.slice(0, 200)}…` : message;
    const head = `${name}:${line}:${column + 1}: ${what.replace(CONTROLS, ' ')}`;
    return shown.trim() === '' ? head : `${head}\n    ${shown}\n    ${' '.repeat(column - from)}^`;
}


/***/ })

};
