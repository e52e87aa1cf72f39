export const id = 5260;
export const ids = [5260];
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

/***/ 53630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ presetTemplate),
/* harmony export */   p: () => (/* binding */ claimsOfGates)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72498);
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25395);




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


/***/ })

};
