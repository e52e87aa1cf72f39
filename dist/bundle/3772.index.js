export const id = 3772;
export const ids = [3772];
export const modules = {

/***/ 82476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zk: () => (/* binding */ createClaim),
  iw: () => (/* binding */ isShipped),
  OQ: () => (/* binding */ templateNamed)
});

// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/contracts/claim.js
var claim = __webpack_require__(30142);
// EXTERNAL MODULE: ./.build/contracts/protocol.js
var protocol = __webpack_require__(14436);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/audit/claims/templates.js
var templates = __webpack_require__(66077);
;// CONCATENATED MODULE: ./.build/audit/claims/claim-options.js





const { benchmark, execution, evaluator } = protocol/* protocol */.T.shape;
/** What each option has to be; those of the command line have its names. */
const SHAPES = {
    margin: claim/* decisionRule */.bH.shape.margin,
    alpha: claim/* decisionRule */.bH.shape.alpha,
    episodes: execution.shape.episodes_per_task,
    tasks: benchmark.shape.task_list,
    seeds: execution.shape.seeds,
    slug: claim/* claim */.B7.shape.slug,
    benchmark: benchmark.shape.name,
    metric: claim/* expectedMetric */.x4.shape.name,
    operator: claim/* expectedMetric */.x4.shape.operator,
    unit: claim/* expectedMetric */.x4.shape.unit,
    statistic: claim/* expectedMetric */.x4.shape.statistic,
    bounds: claim/* expectedMetric */.x4.shape.bounds,
    evaluator: evaluator.shape.name,
};
/** @throws WorldGateError `claim-invalid`, naming the option */
function requireSoundOptions(overrides) {
    for (const [key, shape] of Object.entries(SHAPES)) {
        const value = overrides[key];
        if (value === undefined)
            continue;
        (0,schema/* parseWith */.K)(shape, value, {
            file: `--${key}`,
            code: 'claim-invalid',
            hint: 'correct that option; nothing was written',
        });
    }
}
/** @throws WorldGateError `claim-invalid` */
function refuseOption(option, problem) {
    throw new errors/* WorldGateError */._B('claim-invalid', `${option}: ${problem}`, {
        hint: 'correct that option; nothing was written',
    });
}
/** @throws WorldGateError `usage` */
function missing(option, why) {
    throw new errors/* WorldGateError */._B('usage', `${option} is missing: ${why}`);
}
/**
 * The template with what the caller states. Whatever it said of another benchmark, of other tasks or of another metric
 * is gone, rather than said of something that it is not true of.
 * @throws WorldGateError `usage` for an option that is needed besides others, `claim-invalid` for values out of range
 */
function withOverrides(template, overrides) {
    requireSoundOptions(overrides);
    const given = withTasks(withBenchmark(template, overrides), overrides);
    const result = withMetric(withEvaluator(given, overrides), overrides);
    const { task_list: tasks } = result.benchmark;
    const { episodes_per_task: episodes, seeds } = result.execution;
    const cells = tasks.length * episodes * seeds.length;
    if (cells > protocol/* MAX_PLANNED_CELLS */.A) {
        refuseOption('--episodes', `--tasks × --seeds × --episodes plan ${cells} cells, more than ${protocol/* MAX_PLANNED_CELLS */.A}`);
    }
    return result;
}
function withBenchmark(template, { benchmark: name, tasks }) {
    if (name === undefined && template === templates/* CUSTOM */.Q4)
        missing('--benchmark NAME', `the template ${templates/* CUSTOM */.Q4.name} has none`);
    if (name === undefined || name === template.benchmark.name)
        return template;
    if (tasks === undefined)
        missing('--tasks NAMES', `those of ${name} are not known`);
    const { episodes_per_task, seeds } = template.execution;
    const unknown = (0,templates/* unknownBenchmark */.kH)(name);
    return {
        ...template,
        ...unknown,
        execution: { ...unknown.execution, episodes_per_task, seeds },
    };
}
function withTasks(template, { tasks, episodes, seeds }) {
    const { benchmark, execution, guessed } = template;
    const isSame = tasks === undefined || tasks.join('\n') === benchmark.task_list.join('\n');
    const open = [
        ...(isSame ? [] : ['benchmark.split']),
        ...(template.name === templates/* CUSTOM */.Q4.name && episodes === undefined ? ['execution.episodes_per_task'] : []),
        ...(template.name === templates/* CUSTOM */.Q4.name && seeds === undefined ? ['execution.seeds'] : []),
    ];
    return {
        ...template,
        benchmark: isSame ? benchmark : { ...benchmark, task_list: [...tasks], split: '' },
        execution: {
            ...execution,
            episodes_per_task: episodes ?? execution.episodes_per_task,
            seeds: [...(seeds ?? execution.seeds)],
            episodes_counted: (seeds?.length ?? 1) > 1 ? 'per_task_and_seed' : 'per_task',
        },
        guessed: { ...guessed, protocol: [...new Set([...(guessed?.protocol ?? []), ...open])] },
    };
}
function withEvaluator(template, { evaluator: name }) {
    if (name === undefined || name === template.evaluator.name)
        return template;
    return { ...template, evaluator: { name, version: '', commit: null, implementation_ref: '' } };
}
function withMetric(template, overrides) {
    const { metric: name, operator, unit, statistic, bounds, value } = overrides;
    const changes = [name, operator, unit, statistic, bounds].some((each) => each !== undefined);
    if (template.name === templates/* CUSTOM */.Q4.name && value === undefined)
        missing('--value V', `the template ${templates/* CUSTOM */.Q4.name} has none`);
    if (!changes)
        return { ...template, metric: { ...template.metric, value: value ?? template.metric.value } };
    const all = [template.metric, ...(template.furtherMetrics ?? [])];
    const known = all.find((metric) => name === undefined || metric.name === name);
    const metric = known === undefined || (unit !== undefined && unit !== known.unit)
        ? newMetric(known, overrides)
        : { ...known };
    if (value !== undefined)
        metric.value = value;
    if (operator !== undefined)
        metric.operator = operator;
    if (statistic !== undefined)
        metric.statistic = statistic;
    if (bounds !== undefined)
        metric.bounds = [bounds[0], bounds[1]];
    // A ratio lies between 0 and 1 in every episode.
    else if (metric.unit === 'ratio' && metric.statistic === 'mean')
        metric.bounds ??= [0, 1];
    refuseContradictions(metric);
    return {
        ...template,
        metric,
        // A metric that is named is the one that is claimed.
        furtherMetrics: name === undefined ? (template.furtherMetrics ?? []) : [],
        decision: { ...template.decision, ...methodOf(metric, template) },
        guessed: {
            ...template.guessed,
            claim: (template.guessed?.claim ?? []).filter((key) => key !== 'expected_metrics[0].value'),
        },
    };
}
/** A metric that the template does not have: what its name does not say has to be stated. */
function newMetric(known, { metric: name, operator, unit, value }) {
    const called = name ?? known.name;
    if (value === undefined)
        missing('--value V', `the template knows none of ${called}`);
    const ofUnit = unit ??
        unitOf(called) ??
        missing('--unit UNIT', `the name ${called} does not say whether it is a ratio, a time or a score`);
    return {
        name: called,
        operator: operator ??
            operatorOf(ofUnit) ??
            missing("--operator '<='", `whether more of ${called} is better depends on what is counted`),
        value,
        unit: ofUnit,
    };
}
function unitOf(name) {
    if (/(?:^|_)(?:success|success_rate)$/.test(name))
        return 'ratio';
    return /_ms$/.test(name) ? 'ms' : /_s$/.test(name) ? 's' : undefined;
}
function operatorOf(unit) {
    if (unit === 'count')
        return undefined;
    return unit === 'ratio' || unit === 'reward' || unit === 'score' ? '>=' : '<=';
}
function refuseContradictions({ operator, unit, statistic, bounds, value }) {
    const of = statistic ?? (unit === 'ratio' ? 'rate' : unit === 'count' ? 'sum' : 'mean');
    if (operator === '==' && of !== 'sum') {
        refuseOption('--operator', `"==" is decided for sums of counts alone, not for a ${of} of unit ${unit}`);
    }
    if (of === 'rate' && unit !== 'ratio')
        refuseOption('--statistic', `a rate is a ratio, not of unit ${unit}`);
    if (bounds !== undefined && of !== 'sum' && (value < bounds[0] || value > bounds[1])) {
        refuseOption('--value', `${value} lies outside of the bounds ${bounds[0]} to ${bounds[1]}`);
    }
}
/** A mean is not decided by the interval of a rate. */
function methodOf({ unit, statistic, bounds }, { decision }) {
    const isMean = statistic === 'mean' || (statistic === undefined && unit !== 'ratio' && unit !== 'count');
    if (!isMean || decision?.interval_method === 'savi')
        return {};
    return { interval_method: bounds === undefined ? 'bootstrap' : 'betting' };
}

// EXTERNAL MODULE: ./.build/audit/claims/claim-text.js
var claim_text = __webpack_require__(83952);
// EXTERNAL MODULE: ./.build/audit/claims/lint-claim.js + 1 modules
var lint_claim = __webpack_require__(31480);
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
    const named = typeof request.template === 'string' ? templateNamed(request.template) : request.template;
    const model = modelOf(overrides.model);
    const template = withOverrides(named, overrides);
    const metrics = [template.metric, ...(template.furtherMetrics ?? [])];
    const hasRatio = metrics.some(({ unit, operator }) => unit === 'ratio' && operator !== '==');
    const margin = overrides.margin ?? (hasRatio ? template.margin : 0);
    const id = () => ulid(now.getTime(), request.randomBytes(10));
    const uri = model === null ? null : `hf://${model.id}@${model.revision}`;
    const subject = (model === null && template.subject) || {
        type: 'hf_model',
        id: model?.id ?? request.modelName ?? claim_text/* UNKNOWN_SUBJECT */.qR,
        revision: model?.revision ?? null,
        weights_digest: null,
        checkpoint_uri: uri,
    };
    const claim = {
        schema_version: 'worldgate.claim.v1',
        id: `clm_${id()}`,
        slug: overrides.slug ?? slugOf(template),
        claim_text: (0,claim_text/* claimText */.Q1)({ subject, applicability: template.applicability, expected_metrics: metrics }, template),
        subject,
        capability: template.capability,
        applicability: template.applicability,
        expected_metrics: metrics,
        decision_rule: {
            null_hypothesis: (0,claim_text/* nullHypothesis */.WJ)(metrics, margin),
            margin,
            alpha: overrides.alpha ?? template.decision?.alpha ?? 0.05,
            sidedness: 'one_sided',
            interval_method: template.decision?.interval_method ?? 'wilson',
        },
        source: request.source ?? { type: 'template', title: template.name, url: null, section: '' },
        curator: { agent: request.agent, created_at: now.toISOString() },
        status: 'untested',
        needs_review: [
            ...new Set([
                ...(model !== null ? ['subject.weights_digest'] : template.subject === undefined ? ['subject'] : []),
                ...(template.applicability.benchmark_version === '' ? ['applicability.benchmark_version'] : []),
                ...(template.guessed?.claim ?? []),
                ...(request.guessed?.claim ?? []),
            ]),
        ],
    };
    const hash = (0,digest/* sha256Json */.iE)(claim);
    const protocol = {
        schema_version: 'worldgate.protocol.v1',
        id: `prt_${id()}`,
        claim_id: claim.id,
        claim_hash: hash,
        benchmark: template.benchmark,
        execution: template.execution,
        attempts: template.attempts ?? { policy: 'single', max: 1 },
        denominator: 'planned',
        margin_rule: 'tolerant',
        stopping: template.stopping ?? 'fixed',
        evaluator: template.evaluator,
        model_runtime: { checkpoint_uri: claim.subject.checkpoint_uri },
        frozen: null,
        needs_review: [
            ...new Set([
                ...(template.evaluator.name === templates/* CUSTOM */.Q4.evaluator.name ? ['evaluator.name'] : []),
                ...(template.evaluator.version === '' ? ['evaluator.version', 'evaluator.commit'] : []),
                ...(template.guessed?.protocol ?? []),
                ...(request.guessed?.protocol ?? []),
            ]),
        ],
    };
    const wrong = (0,lint_claim/* lintClaim */.C)(claim, protocol).find(({ severity }) => severity === 'error');
    if (wrong !== undefined)
        refuseOption('--value', wrong.message);
    return { claim, protocol, hash };
}
/** Letters and digits of a name that may hold anything. */
function slugOf({ name, benchmark, metric }) {
    const plain = (text) => text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 40);
    const of = name === templates/* CUSTOM */.Q4.name ? plain(benchmark.name) || name : name;
    return `${of}-${plain(metric.name)}`;
}
const SHIPPED = [...templates/* TEMPLATES */.QT, templates/* CUSTOM */.Q4];
function isShipped(name) {
    return SHIPPED.some((each) => each.name === name);
}
/** @throws WorldGateError `template-unknown` */
function templateNamed(name, others = []) {
    const template = SHIPPED.find((each) => each.name === name);
    if (template !== undefined)
        return template;
    const names = [...SHIPPED.map((each) => each.name), ...others];
    throw new errors/* WorldGateError */._B('template-unknown', `no template is called "${name}"${(0,suggest/* didYouMean */.a)(name, names)}`, {
        hint: `templates: ${names.join(', ')}`,
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


/***/ }),

/***/ 16728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ freezeProtocol)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _planned_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);
/* harmony import */ var _read_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59694);




/**
 * The protocol with the claim's hash, its planned cells and the time. Its digest can be committed or attested before
 * the run; it then shows that the plan existed no later than that, and nothing about what was run after.
 * @param options.again whether an earlier freeze may be replaced
 * @throws WorldGateError `claim-mismatch` for the protocol of another claim, `protocol-frozen`
 */
function freezeProtocol(claim, { protocol, file, hash }, now, { again }) {
    if (protocol.claim_id !== claim.claim.id) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('claim-mismatch', `${file}: claim_id: is not that of ${claim.file}`, {
            hint: 'give the protocol that was made for this claim',
        });
    }
    const { frozen: earlier, claim_hash: named } = protocol;
    if (earlier !== null && !again) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('protocol-frozen', `${file} was frozen at ${earlier.at}`, {
            hint: '`--again` freezes it anew, with the time of now: what was committed or attested of the earlier freeze then no longer fits',
        });
    }
    const frozen = {
        ...protocol,
        claim_hash: claim.hash,
        frozen: {
            at: now.toISOString(),
            planned_cells: (0,_planned_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedCellCount */ .W)(protocol),
            planned_cells_digest: (0,_planned_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedCellsDigest */ .o)(protocol),
        },
    };
    return {
        protocol: frozen,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Json */ .iE)(frozen),
        replacedHash: named === claim.hash ? null : { hash: named, isPlaceholder: (0,_read_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(named) },
        replacedFreeze: earlier === null ? null : { at: earlier.at, digest: hash },
    };
}


/***/ }),

/***/ 67893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lintPlan)
/* harmony export */ });
/* harmony import */ var _planned_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

/**
 * What makes a frozen plan worthless: cells that are not those which were frozen, and dates that cannot be right. An
 * audit refuses such a protocol.
 */
function lintPlan({ curator }, protocol, now) {
    const { frozen } = protocol;
    if (frozen === null)
        return [];
    const findings = [];
    const error = (code, key, message) => void findings.push({ severity: 'error', code, key: `protocol.${key}`, message });
    const at = Date.parse(frozen.at);
    if (at > now.getTime())
        error('protocol-dates', 'frozen.at', `${frozen.at} is in the future`);
    if (at < Date.parse(curator.created_at)) {
        error('protocol-dates', 'frozen.at', `${frozen.at} is before the claim was made, at ${curator.created_at}`);
    }
    const cells = (0,_planned_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedCellCount */ .W)(protocol);
    if (frozen.planned_cells !== cells) {
        error('protocol-stale', 'frozen.planned_cells', `says ${frozen.planned_cells}, but the protocol plans ${cells}`);
    }
    if (frozen.planned_cells_digest !== (0,_planned_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedCellsDigest */ .o)(protocol)) {
        error('protocol-stale', 'frozen.planned_cells_digest', 'is of other tasks, seeds or episodes: the protocol was edited after it was frozen; put it back, or `worldgate protocol freeze --again`');
    }
    return findings;
}


/***/ }),

/***/ 53630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ presetTemplate),
/* harmony export */   p: () => (/* binding */ claimsOfGates)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72498);
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9176);




const MOST_POLICY_BYTES = 2 * 1024 * 1024 * 1024;
/** Of a preset that only compares, the caller has to say which rate is claimed. */
const GUESSED_RATE = 0.8;
/**
 * A preset as a template: its gates become the claim, its plan the protocol. Gates that compare with a baseline make no
 * claim about one model and are left out; a rate then has to be given, and stands under `needs_review`.
 * @param version of WorldGate, which is the evaluator
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError of reading the policy and the tasks
 */
function presetTemplate({ preset, files }, version, assets) {
    const claims = claimsOfGates(preset);
    const metrics = claims.map(({ metric }) => metric);
    const rate = claims.map(({ gate }) => gate).find((gate) => gate.kind === 'success_rate');
    const loss = preset.gates.find((gate) => gate.kind === 'no_regression');
    const isBenchmark = preset.kind === 'benchmark';
    const [metric = { name: 'success_rate', operator: '>=', value: GUESSED_RATE, unit: 'ratio' }, ...furtherMetrics] = metrics;
    const tasks = files.tasks.map((file) => {
        const name = (0,_worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTask */ ._)(file, assets).task.name;
        return preset.suite === undefined ? name : `${preset.suite.name}/${name}`;
    });
    return {
        name: preset.name,
        capability: preset.title,
        applicability: {
            benchmark: preset.name,
            benchmark_version: version,
            robot_embodiment: '',
            simulator: isBenchmark ? '' : 'MuJoCo (WebAssembly)',
            camera_distribution: 'none',
            language_template: 'none',
            license_assumptions: [],
        },
        metric,
        furtherMetrics,
        margin: rate === undefined && loss?.of === 'success_rate' ? loss.margin : 0,
        decision: {
            // A rate may have stopped the run; without one every gate has to hold by its own error probability.
            alpha: rate?.alpha ?? (claims.length === 0 ? 0.05 : Math.min(...claims.map(({ gate }) => gate.alpha))),
            interval_method: preset.stop === 'savi'
                ? 'savi'
                : (rate?.method ?? 'wilson') === 'clopper-pearson'
                    ? 'clopper_pearson'
                    : (rate?.method ?? 'wilson'),
        },
        ...(files.policy === null ? {} : { subject: subjectOf(files.policy) }),
        benchmark: {
            name: preset.name,
            version,
            task_list: isBenchmark ? [preset.name] : tasks,
            split: 'as the preset plans it',
        },
        execution: executionOf(preset),
        stopping: preset.stop,
        evaluator: {
            name: 'worldgate',
            version,
            commit: null,
            implementation_ref: `worldgate ${preset.kind} --preset ${preset.name}`,
        },
        guessed: { claim: metrics.length === 0 ? ['expected_metrics[0].value'] : [] },
    };
}
/** What the required gates claim of one model. Those that compare, count or watch claim nothing of it. */
function claimsOfGates({ gates }) {
    return gates.flatMap((gate) => {
        const isClaim = gate.kind === 'success_rate' ||
            gate.kind === 'latency' ||
            (gate.kind === 'metric' && gate.over === 'all');
        return isClaim && !gate.optional ? [{ gate, metric: metricOf(gate) }] : [];
    });
}
function executionOf(preset) {
    return {
        episodes_per_task: preset.kind === 'benchmark' ? (preset.benchmark?.samples ?? 300) : (preset.episodes ?? 100),
        episodes_counted: 'per_task',
        seeds: [preset.seed],
        max_steps_per_episode: null,
        reset_policy: preset.kind === 'benchmark' ? 'none' : 'seeded',
        observation_space: ['state'],
        action_space: 'continuous',
    };
}
/** The weights themselves: nothing else of a local file says which model it is. */
function subjectOf(file) {
    return {
        type: 'checkpoint',
        id: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file, '.onnx'),
        revision: null,
        weights_digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .EW)(file, { maxBytes: MOST_POLICY_BYTES })),
        checkpoint_uri: null,
    };
}
function metricOf(gate) {
    switch (gate.kind) {
        case 'success_rate':
            return {
                name: 'success_rate',
                operator: '>=',
                value: gate.min,
                unit: 'ratio',
                ...(gate.per_task ? { scope: 'each_task' } : {}),
            };
        case 'metric':
            return quantityOf(gate);
        case 'latency':
            return {
                name: 'latency_ms',
                operator: '<=',
                value: gate.max_ms,
                unit: 'ms',
                statistic: gate.statistic,
            };
    }
}
function quantityOf(gate) {
    const [operator, value] = gate.min === undefined ? ['<=', gate.max] : ['>=', gate.min];
    return {
        name: gate.metric.toLowerCase(),
        operator,
        value,
        unit: 'score',
        statistic: gate.statistic,
        ...(gate.bounds === undefined ? {} : { bounds: [gate.bounds[0], gate.bounds[1]] }),
    };
}


/***/ }),

/***/ 3772:
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/audit/claims/create-claim.js + 2 modules
var create_claim = __webpack_require__(82476);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
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
const LOW_RATE = 0.05;
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
        // A low rate minus the usual margin would be reached by any result.
        if (rate.value <= LOW_RATE)
            overrides.margin = 0;
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
    const created = (0,create_claim/* createClaim */.zk)({
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

// EXTERNAL MODULE: ./.build/audit/claims/freeze-protocol.js
var freeze_protocol = __webpack_require__(16728);
// EXTERNAL MODULE: ./.build/audit/claims/lint-claim.js + 1 modules
var lint_claim = __webpack_require__(31480);
// EXTERNAL MODULE: ./.build/audit/claims/lint-plan.js
var lint_plan = __webpack_require__(67893);
// EXTERNAL MODULE: ./.build/audit/claims/preset-template.js
var preset_template = __webpack_require__(53630);
// EXTERNAL MODULE: ./.build/audit/claims/read-claim.js + 1 modules
var read_claim = __webpack_require__(59694);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/presets/catalogue.js
var catalogue = __webpack_require__(77952);
// EXTERNAL MODULE: ./.build/presets/load.js
var load = __webpack_require__(75229);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
// EXTERNAL MODULE: ./.build/cli/next-command.js
var next_command = __webpack_require__(22442);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
;// CONCATENATED MODULE: ./.build/cli/claim.js





















const MAX_PAPER_BYTES = 20 * 1024 * 1024;
const claim_json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const createCommand = async (context, options) => {
    const folder = (0,cli_options/* required */.mw)(options, 'output', '--output DIR');
    const { claim, protocol, hash } = (0,create_claim/* createClaim */.zk)({
        template: templateOf(context, (0,cli_options/* required */.mw)(options, 'template', '--template NAME')),
        overrides: overridesOf(options),
        agent: 'worldgate claim create',
        now: context.now(),
        randomBytes: context.randomBytes,
    });
    return written(context, options, folder, { claim, protocol, hash }, []);
};
/** A shipped template by its name, else a preset of the repository or a shipped one. */
function templateOf(context, name) {
    const places = (0,prepare.presetPlaces)({ repositoryDir: context.cwd }, context);
    const presets = (0,catalogue/* listPresets */.n)(places).map((row) => row.name);
    if ((0,create_claim/* isShipped */.iw)(name) || !presets.includes(name))
        return (0,create_claim/* templateNamed */.OQ)(name, presets);
    return (0,preset_template/* presetTemplate */.C)((0,load/* loadPreset */._)(name, places), context.installation.version);
}
/** A slow answer is no answer: the page of a paper comes in seconds. */
const FETCH_TIMEOUT_MS = 20_000;
const fromPaperCommand = async (context, options, [source]) => {
    const folder = (0,cli_options/* required */.mw)(options, 'output', '--output DIR');
    const get = (address) => fetch(address, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    const { document, url } = isAddress(source)
        ? await fetchPaper(source, get)
        : { document: readPaper((0,outcome/* resolvePath */.o1)(context, source)), url: null };
    const tools = { now: context.now(), randomBytes: context.randomBytes };
    const { found, ...draft } = draftFromPaper(document, url, tools);
    return written(context, options, folder, draft, found);
};
/** The text of a file; of a PDF only what shows that it is one. */
function readPaper(file) {
    const bytes = (0,read_text/* readSmallFile */.EW)(file, { maxBytes: MAX_PAPER_BYTES });
    const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
    return isPdf ? '%PDF-' : (0,read_text/* decodeText */.g7)(bytes, external_node_path_.basename(file));
}
function written(context, options, shownFolder, { claim, protocol, hash }, found) {
    const target = (0,outcome/* resolvePath */.o1)(context, shownFolder);
    const files = ['claim.json', 'protocol.json'].map((name) => external_node_path_.posix.join(shownFolder, name));
    refuseFrozen(external_node_path_.join(target, 'protocol.json'), files[1]);
    if (options.force !== true)
        refuseEdited(context, files);
    (0,atomic_file/* makeFolder */.fc)(target);
    (0,atomic_file/* writeFileAtomic */.Zf)(external_node_path_.join(target, 'claim.json'), claim_json(claim));
    (0,atomic_file/* writeFileAtomic */.Zf)(external_node_path_.join(target, 'protocol.json'), claim_json(protocol));
    const findings = (0,lint_claim/* lintClaim */.C)(claim, protocol);
    return {
        exitCode: 0,
        data: { claim: files[0], protocol: files[1], claim_id: claim.id, claim_hash: hash, found, findings },
        text: [
            ...files.map((file) => `wrote ${file}`),
            ...found,
            '',
            ...findingLines(context, findings),
            ...(0,text_table/* wrap */.LV)('An edit of the claim changes its hash, which the protocol names. When both are as they should be, before the run:', widthOf(context)),
            (0,next_command/* commandText */.jt)([`protocol freeze ${files[1]}`, `--claim ${files[0]}`]),
        ].join('\n'),
    };
}
/** What somebody has filled in by hand is not made again. */
function refuseEdited(context, files) {
    const there = files.filter((file) => (0,external_node_fs_.existsSync)((0,outcome/* resolvePath */.o1)(context, file)));
    if (there.length === 0)
        return;
    throw new errors/* WorldGateError */._B('file-exists', `${there.join(' and ')} ${there.length === 1 ? 'exists' : 'exist'}`, {
        hint: 'name another folder with --output, or write over what stands there with --force',
    });
}
/** A frozen plan is worth what it is only as long as nothing writes over it. */
function refuseFrozen(file, shownFile) {
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    const frozen = (0,json/* readJson */.Vh)(file)?.frozen;
    if (frozen === undefined || frozen === null)
        return;
    throw new errors/* WorldGateError */._B('protocol-frozen', `${shownFile} was frozen at ${String(frozen.at)} and is not written over`, {
        hint: 'name another folder with --output, or move that one away',
    });
}
const lintCommand = async (context, options, [file]) => {
    const read = (0,read_claim/* readClaim */.jw)((0,outcome/* resolvePath */.o1)(context, file));
    const protocolFile = (0,cli_options/* text */.Qq)(options, 'protocol');
    const protocol = protocolFile === undefined ? null : (0,read_claim/* readProtocol */.jH)((0,outcome/* resolvePath */.o1)(context, protocolFile));
    if (protocol !== null)
        (0,read_claim/* requireJoined */.$$)(read, protocol);
    const findings = [
        ...(0,lint_claim/* lintClaim */.C)(read.claim, protocol?.protocol ?? null),
        ...(protocol === null ? [] : (0,lint_plan/* lintPlan */.F)(read.claim, protocol.protocol, context.now())),
    ];
    const isSound = findings.every(({ severity }) => severity !== 'error');
    return {
        exitCode: isSound ? 0 : 2,
        data: { claim_id: read.claim.id, claim_hash: read.hash, findings },
        text: [...findingLines(context, findings), `claim hash: ${read.hash}`].join('\n'),
    };
};
const freezeCommand = async (context, options, [file]) => {
    const claim = (0,read_claim/* readClaim */.jw)((0,outcome/* resolvePath */.o1)(context, (0,cli_options/* required */.mw)(options, 'claim', '--claim FILE')));
    const target = (0,outcome/* resolvePath */.o1)(context, file);
    const read = (0,read_claim/* readProtocol */.jH)(target);
    const { protocol, digest, replacedHash, replacedFreeze } = (0,freeze_protocol/* freezeProtocol */.c)(claim, read, context.now(), {
        again: options.again === true,
    });
    const output = (0,cli_options/* text */.Qq)(options, 'output');
    (0,atomic_file/* writeFileAtomic */.Zf)(output === undefined ? target : (0,outcome/* resolvePath */.o1)(context, output), claim_json(protocol));
    const { at, planned_cells, planned_cells_digest } = protocol.frozen;
    const lines = [
        `wrote ${output ?? file}: ${planned_cells} planned cells, frozen at ${at}`,
        ...(replacedHash === null
            ? []
            : [
                replacedHash.isPlaceholder
                    ? `claim_hash was a placeholder; it is now that of ${claim.file}`
                    : `claim_hash was of another version of ${claim.file}; it is now that of the file as it stands`,
            ]),
        ...(replacedFreeze === null
            ? []
            : [`the freeze of ${replacedFreeze.at} is gone: what was committed or attested of it no longer fits`]),
        'protocol digest:',
        `  ${digest}`,
        'Commit or attest this digest before the run: it then shows that the plan existed by then.',
    ];
    return {
        exitCode: 0,
        data: {
            protocol: output ?? file,
            protocol_digest: digest,
            at,
            planned_cells,
            planned_cells_digest,
            replaced_claim_hash: replacedHash?.hash ?? null,
            replaced_freeze: replacedFreeze,
        },
        // A digest is copied whole, and fits.
        text: lines.flatMap((line) => (line.startsWith(' ') ? [line] : (0,text_table/* wrap */.LV)(line, widthOf(context)))).join('\n'),
    };
};
/** Lines that go on are indented by two. */
const INDENT = 2;
const widthOf = ({ terminal }) => Math.min(terminal.columns, 100) - INDENT;
/** A line for each finding, and one for all keys that only wait for somebody to look at them. */
function findingLines(context, findings) {
    const open = findings.filter(({ code }) => code === 'needs-review').map(({ key }) => key);
    return [
        ...findings
            .filter(({ code }) => code !== 'needs-review')
            .map(({ severity, key, message }) => `${severity}: ${key}: ${message}`),
        ...(open.length === 0 ? [] : [`to fill in or check, and to take off needs_review: ${open.join(', ')}`]),
    ].flatMap((line) => (0,text_table/* wrap */.LV)(line, widthOf(context)).map((part, i) => (i === 0 ? part : `  ${part}`)));
}
function overridesOf(options) {
    const given = {
        value: (0,cli_options/* number */.ai)(options, 'value', '--value'),
        margin: (0,cli_options/* number */.ai)(options, 'margin', '--margin'),
        alpha: (0,cli_options/* number */.ai)(options, 'alpha', '--alpha'),
        episodes: (0,cli_options/* integer */.nd)(options, 'episodes', '--episodes', 1),
        tasks: listed(options, 'tasks'),
        seeds: listed(options, 'seeds')?.map((seed) => (0,cli_options/* integer */.nd)({ seed }, 'seed', '--seeds', 0)),
        bounds: listed(options, 'bounds')?.map((bound) => (0,cli_options/* number */.ai)({ bound }, 'bound', '--bounds')),
        ...Object.fromEntries(['model', 'slug', 'benchmark', 'metric', 'operator', 'unit', 'statistic', 'evaluator'].map((key) => [key, (0,cli_options/* text */.Qq)(options, key)])),
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function listed(options, key) {
    return (0,cli_options/* text */.Qq)(options, key)
        ?.split(',')
        .map((part) => part.trim());
}


/***/ }),

/***/ 22442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ signingNext),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);

const WIDTH = 80;
const LABEL = 9;
function rowsText(rows) {
    return rows
        .flatMap(([label, value]) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`))
        .join('\n');
}
/** A command line to copy, without the program; over several lines where it is too long for one. */
function commandText([first, ...rest]) {
    const parts = [`npx worldgate ${first}`, ...rest];
    const line = `  ${parts.join(' ')}`;
    return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}
/** How a new package is signed where this command ran: a job has an identity, anybody else needs a key. */
function signingNext({ env }, packageName) {
    const sign = `audit sign ${packageName}`;
    if (env.GITHUB_ACTIONS === 'true')
        return `sign:\n${commandText([sign])}`;
    return [
        'sign, with a key of your own:',
        commandText(['audit keygen', '--output ~/keys/lab', '--owner "Robot Lab"']),
        commandText([sign, '--key ~/keys/lab.private.pem']),
    ].join('\n');
}


/***/ }),

/***/ 49909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

function text(options, key) {
    const value = options[key];
    return typeof value === 'string' ? value : undefined;
}
/** The values of an option that may be given more than once. */
function texts(options, key) {
    const value = options[key];
    return Array.isArray(value) ? value : [];
}
/** @param flag how a message calls it. @throws WorldGateError `usage` where it is missing */
function required(options, key, flag) {
    const value = text(options, key);
    if (value !== undefined)
        return value;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag} is missing`);
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
/* harmony export */   rZ: () => (/* binding */ failOnOption),
/* harmony export */   zf: () => (/* binding */ workspaceDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _reports_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75963);
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
    const rendered = (0,_reports_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
    return {
        exitCode: failure?.exitCode ?? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(report.verdict, failOnOption(options)),
        data: row,
        text: `${rendered.trimEnd()}\n\nrun: ${row.run_dir}`,
        ...(manifest.error === null ? {} : { errors: [manifest.error] }),
    };
}


/***/ }),

/***/ 36494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y_: () => (/* binding */ NO_BREAK),
/* harmony export */   ed: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

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
    const widths = header.map((name, i) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map((part) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(part)))));
    const room = width - GAP * (header.length - 1);
    let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
    const words = header.map((name, i) => Math.max(NARROWEST, (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map(longestWord))));
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
    return Math.max(...text.split(' ').map((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word)));
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const candidate = line === '' ? word : `${line} ${word}`;
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(candidate) <= columns) {
            line = candidate;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const { segment } of graphemes.segment(word)) {
            if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line + segment) > columns && line !== '') {
                lines.push(line);
                line = '';
            }
            line += segment;
        }
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_7__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67673);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);









/** Colour of a verdict as parameters of an SGR sequence. */
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
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    const baseline = (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentences */ .qY)(report);
    if (baseline.length > 0) {
        lines.push(...paragraph(baseline[0], width), ...baseline.slice(1).flatMap((note) => item(note, width)), '');
    }
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
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
        return [...row, ...paragraph(text, width - 4).map((line, y) => `${y === 0 ? '  ' : '    '}${line}`)];
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
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ })

};
