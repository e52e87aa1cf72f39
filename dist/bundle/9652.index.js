export const id = 9652;
export const ids = [9652];
export const modules = {

/***/ 65296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ claimOfPlan)
/* harmony export */ });
/* harmony import */ var _contracts_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14436);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67759);
/* harmony import */ var _presets_override_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9021);
/* harmony import */ var _create_claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82476);
/* harmony import */ var _freeze_protocol_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16728);
/* harmony import */ var _preset_template_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53630);









/**
 * The claim that a preset's gates make, with its plan frozen at `now`: what a run is held against as evidence. The
 * caller's overrides are in the preset already. The claim has the name of the preset.
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError `preset-no-claim` for gates of which no claim can be made, and those of reading policy and tasks
 */
function claimOfPlan(loaded, assets, tools) {
    requireClaim(loaded);
    const { name, kind } = loaded.preset;
    const { claim, protocol, hash } = created(name, (0,_preset_template_js__WEBPACK_IMPORTED_MODULE_8__/* .presetTemplate */ .C)(loaded, tools.version, assets), {
        agent: `worldgate ${kind === 'eval' ? 'eval' : 'benchmark'}`,
        source: { type: 'preset', title: name, url: null, section: loaded.digest },
    }, tools);
    const context = { file: nameOf(name), code: 'preset-no-claim', hint: HINT };
    (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWith */ .K)(_contracts_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claim */ .B7, claim, context);
    (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWith */ .K)(_contracts_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .protocol */ .T, protocol, context);
    const { protocol: frozen } = (0,_freeze_protocol_js__WEBPACK_IMPORTED_MODULE_7__/* .freezeProtocol */ .c)({ claim, hash, file: 'claim.json', schemaVersion: claim.schema_version, raw: claim }, {
        protocol,
        hash: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(protocol),
        file: 'protocol.json',
        schemaVersion: protocol.schema_version,
        raw: protocol,
    }, tools.now, { again: false });
    return { claim, protocol: frozen };
}
/** Without a preset there is no name that the caller has ever seen. */
function nameOf(preset) {
    return preset === _presets_override_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMAND_LINE */ .rD ? 'this run' : `the preset "${preset}"`;
}
const HINT = 'evidence is of what the required gates of a preset claim of one model: change them, or run without evidence';
function created(name, template, stated, { now, randomBytes }) {
    try {
        return (0,_create_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .createClaim */ .zk)({ template, overrides: { slug: name }, ...stated, now, randomBytes });
    }
    catch (error) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(error) || error.code !== 'claim-invalid')
            throw error;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('preset-no-claim', `${nameOf(name)} makes no sound claim: ${error.message}`, {
            hint: HINT,
            cause: error,
        });
    }
}
/** Said before anything is run: what could only be refused, or never be shown, afterwards. */
function requireClaim({ preset }) {
    const refuse = (why, hint) => {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('preset-no-claim', `${nameOf(preset.name)} cannot give evidence: ${why}`, {
            hint: preset.name === _presets_override_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMAND_LINE */ .rD ? `give gates with --gates FILE, or in a preset: ${hint}` : hint,
        });
    };
    const claims = (0,_preset_template_js__WEBPACK_IMPORTED_MODULE_8__/* .claimsOfGates */ .p)(preset);
    if (claims.length === 0) {
        const gates = preset.gates.map(({ name, kind, optional }) => `${name} (${kind}${optional ? ', optional' : ''})`);
        refuse(gates.length === 0
            ? 'it has no gates, and so claims nothing'
            : `its gates make no claim about one model: ${gates.join(', ')}`, preset.kind === 'eval'
            ? 'add a gate of kind success_rate, or of kind metric over all episodes'
            : 'add a gate of kind latency');
    }
    const named = Map.groupBy(claims, ({ metric }) => metric.name);
    for (const [metric, of] of named) {
        if (of.length === 1)
            continue;
        refuse(`the gates ${of.map(({ gate }) => gate.name).join(', ')} all claim something of ${metric}, which a claim names once`, 'make all but one of them optional, or put them into presets of their own');
    }
    const sampled = claims.filter(({ gate }) => gate.kind === 'metric').map(({ gate }) => gate.name);
    if (preset.stop === 'savi' && sampled.length > 0) {
        refuse(`it may stop early (stop: savi), where a claim about a metric is never shown: ${sampled.join(', ')}`, 'run it with `stop: fixed`, or make that gate optional');
    }
}


/***/ }),

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

/***/ 39652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performRun: () => (/* binding */ performRun),
  runPreset: () => (/* binding */ runPreset),
  runStart: () => (/* binding */ runStart),
  unmetReasons: () => (/* binding */ unmetReasons)
});

// EXTERNAL MODULE: ./.build/audit/claims/claim-of-plan.js
var claim_of_plan = __webpack_require__(65296);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
;// CONCATENATED MODULE: ./.build/gates/metric-units.js
/**
 * Units by metric, as the tasks of a run declare them. A metric without a unit has none here, nor has one about
 * whose unit the tasks disagree.
 */
function metricUnits(tasks) {
    const units = new Map();
    for (const { metrics } of tasks) {
        for (const [metric, { unit }] of Object.entries(metrics)) {
            units.set(metric, (units.get(metric) ?? unit) === unit ? unit : '');
        }
    }
    return Object.fromEntries([...units].filter(([, unit]) => unit !== ''));
}

;// CONCATENATED MODULE: ./.build/presets/requirements.js
/**
 * What a preset requires and this machine lacks, one sentence each; empty when it may run. A preset whose
 * requirements are not met is skipped, never passed.
 */
function unmetRequirements(requires, present) {
    const unmet = [];
    const hostClass = requires.class;
    if ((hostClass === 'prepared-host' || hostClass === 'robotics-lab') &&
        !present.declaredClasses.includes(hostClass)) {
        unmet.push(`it runs only on a host that is declared as "${hostClass}"`);
    }
    if ((hostClass === 'gpu' || requires.gpu_memory_mib !== undefined) && present.gpus.length === 0) {
        unmet.push('it needs a GPU, and none was found');
    }
    else if (requires.gpu_memory_mib !== undefined) {
        const largest = Math.max(...present.gpus.map(({ memory_mib }) => memory_mib ?? 0));
        if (largest < requires.gpu_memory_mib) {
            unmet.push(`it needs a GPU with ${requires.gpu_memory_mib} MiB of memory, and the largest here has ${largest} MiB`);
        }
    }
    const absent = requires.env.filter((name) => !present.env.includes(name));
    if (absent.length > 0) {
        unmet.push(`the environment lacks ${absent.join(', ')}`);
    }
    if (requires.provider !== undefined && !present.providers.includes(requires.provider)) {
        unmet.push(`the provider "${requires.provider}" is not available`);
    }
    return unmet;
}

// EXTERNAL MODULE: ./.build/providers/registry.js
var registry = __webpack_require__(77596);
// EXTERNAL MODULE: ./.build/runs/workspace.js + 1 modules
var workspace = __webpack_require__(21099);
// EXTERNAL MODULE: ./.build/evaluation/checkpoints.js
var checkpoints = __webpack_require__(84202);
// EXTERNAL MODULE: ./.build/evaluation/components.js
var components = __webpack_require__(72469);
// EXTERNAL MODULE: ./.build/evaluation/end-run.js + 1 modules
var end_run = __webpack_require__(28953);
// EXTERNAL MODULE: ./.build/evaluation/eval-run.js + 2 modules
var eval_run = __webpack_require__(6558);
// EXTERNAL MODULE: ./.build/evaluation/file-refs.js
var file_refs = __webpack_require__(61930);
// EXTERNAL MODULE: ./.build/evaluation/native-engine.js
var native_engine = __webpack_require__(81769);
// EXTERNAL MODULE: ./.build/evaluation/plan.js
var plan = __webpack_require__(40326);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/evaluation/run-claim.js
var run_claim = __webpack_require__(3365);
// EXTERNAL MODULE: ./.build/evaluation/run-lock.js
var run_lock = __webpack_require__(67098);
// EXTERNAL MODULE: ./.build/evaluation/run-log.js
var run_log = __webpack_require__(53571);
// EXTERNAL MODULE: ./.build/evaluation/run-plan.js
var run_plan = __webpack_require__(81966);
// EXTERNAL MODULE: ./.build/evaluation/task-identity.js
var task_identity = __webpack_require__(59071);
;// CONCATENATED MODULE: ./.build/evaluation/run-preset.js




















/**
 * Runs a preset: evaluates or benchmarks, decides its gates and writes the reports. What is wrong with the
 * request itself is thrown, and nothing is written; from the moment a run exists, whatever ends it is kept in
 * its manifest and returned.
 * @throws WorldGateError of preset, task, checkpoint or workspace
 */
async function runPreset(request, tools) {
    const prepared = await (0,prepare.prepareRun)(request, tools);
    const frozen = request.freezeClaim === true
        ? (0,claim_of_plan/* claimOfPlan */.p)(prepared.loaded, prepared.assets, {
            version: tools.installation.version,
            now: tools.now(),
            randomBytes: tools.randomBytes,
        })
        : null;
    const hardware = await tools.hardware();
    const workers = request.workers ?? hardware.usable_cores;
    const run = (0,workspace/* createRun */.ut)(request.workspaceDir, runStart(prepared, request, hardware, workers, tools), {
        now: tools.now,
        randomBytes: tools.randomBytes,
        redact: tools.redact,
    });
    const lock = (0,run_lock/* lockRun */.x)(run.dir, tools.randomBytes);
    try {
        (0,atomic_file/* writeFileAtomic */.Zf)(run.path(run_plan/* PLAN_FILE */.V), `${(0,canonical_json/* canonicalJson */.d)(prepared.plan)}\n`);
        if (frozen !== null)
            (0,run_claim/* writeClaim */.qG)(run, frozen);
        const unmet = unmetReasons(prepared, hardware, tools);
        return await performRun({ prepared, run, resumed: undefined, workers, unmet }, tools);
    }
    finally {
        lock.release();
    }
}
/** Does what a prepared run asks for, and keeps how it ended. */
async function performRun(request, tools) {
    const { run, prepared, resumed, unmet } = request;
    const { preset } = prepared.loaded;
    const log = new run_log/* RunLog */.s((file) => run.path(file), tools);
    const job = { ...request, title: preset.title, log, tools };
    try {
        log.write('info', `${resumed === undefined ? 'started' : 'resumed'}: ${preset.kind} ${preset.name}`);
        if (resumed !== undefined) {
            log.write('info', `${resumed.records.length} episodes are done`);
            if (resumed.leftOut > 0)
                log.write('warning', `${resumed.leftOut} lines could not be kept`);
        }
        if (unmet.length > 0)
            return await (0,end_run/* skipRun */.Bf)(job, (0,end_run/* notRun */.nE)(unmet));
        return await (0,end_run/* concludeRun */.jf)(job, await play(job));
    }
    catch (failure) {
        return await (0,end_run/* failRun */.QQ)(job, failure);
    }
    finally {
        log.close();
    }
}
async function play({ prepared, run, resumed, workers, log, tools }) {
    const warn = (line) => {
        log.write('warning', line);
        tools.log(line);
    };
    const ready = await (0,native_engine/* withNativeEngine */.q)(prepared, tools);
    if (prepared.loaded.preset.kind === 'eval')
        return (0,eval_run/* evaluate */._3)(prepared, run, resumed, workers, ready);
    const { benchmark } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(9893), __webpack_require__.e(1998)]).then(__webpack_require__.bind(__webpack_require__, 11998));
    return benchmark(prepared, run, { ...ready, log: warn });
}
/** Why this machine cannot do what is asked, one sentence each. */
function unmetReasons(prepared, hardware, tools) {
    const { preset } = prepared.loaded;
    const reasons = unmetRequirements(preset.requires, {
        env: Object.keys(tools.env).filter((name) => tools.env[name] !== undefined && tools.env[name] !== ''),
        gpus: hardware.gpu,
        providers: registry/* PROVIDER_NAMES */.xd,
        declaredClasses: tools.declaredClasses,
    });
    if (preset.baseline?.required && prepared.baselinePolicy === null && prepared.baselineRun === null) {
        reasons.push('the preset requires a baseline, and there is none');
    }
    return reasons;
}
/** What the manifest says before anything is run. */
function runStart(prepared, request, hardware, workers, tools) {
    const { preset, digest } = prepared.loaded;
    const isMock = preset.provider === 'mock';
    const isEval = preset.kind === 'eval';
    return {
        kind: preset.kind,
        command: [
            'worldgate',
            preset.kind === 'eval' ? 'eval' : 'benchmark',
            ...(0,file_refs/* portableWords */.hL)(request.command, request.repositoryDir),
        ],
        preset: { name: preset.name, digest, gates_overridden: prepared.plan.gates_overridden },
        provider: { name: preset.provider, capability: 'policy' },
        engine: isMock ? null : prepared.engine,
        components: [],
        not_for_proof: isMock,
        inputs: {
            tasks: (0,task_identity/* taskIdentities */.a)(prepared.tasks),
            metric_units: metricUnits(prepared.tasks.map(({ task }) => task)),
            checkpoint_digest: prepared.policy?.digest ?? null,
            baseline_checkpoint_digest: prepared.baselinePolicy?.digest ?? prepared.baselineRun?.manifest.inputs.checkpoint_digest ?? null,
            ...(0,checkpoints.checkpointRecords)(prepared.fetched),
        },
        plan: {
            episodes: isEval ? (0,plan/* plannedEpisodes */.f)((0,eval_run/* episodePlan */.Ze)(prepared)) : 0,
            seed: preset.seed,
            workers: isEval ? workers : 1,
        },
        digest_reach: (0,components/* digestReach */.us)(preset.kind, { engine: prepared.engine, device: preset.device }, isMock),
        hardware,
        ...(tools.gpuGuard && { gpu_guard: tools.gpuGuard }),
        versions: { worldgate: tools.installation.version, node: tools.nodeVersion },
        commit: request.commit,
        ...(request.baselineChoice !== undefined && { baseline_choice: request.baselineChoice }),
        environment_present: (0,components/* environmentPresent */.n7)(tools.env, preset.requires.env),
    };
}


/***/ }),

/***/ 77596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ openProvider),
/* harmony export */   s_: () => (/* binding */ requireCapability),
/* harmony export */   xd: () => (/* binding */ PROVIDER_NAMES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57973);



const PROVIDER_NAMES = ['onnx', 'mock'];
/**
 * Opens a provider; its engine is loaded only now.
 * @throws WorldGateError `model-missing`, `model-invalid`, `provider-unavailable`
 */
async function openProvider(request) {
    if (request.provider === 'mock') {
        const { MockProvider } = await __webpack_require__.e(/* import() */ 3029).then(__webpack_require__.bind(__webpack_require__, 23029));
        return new MockProvider(request.mock ?? { behaviour: 'normal', after: 0, latency_ms: 0 });
    }
    if (request.checkpoint === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('policy-missing', 'no policy was given', {
            hint: 'name an ONNX file with --policy, or `policy` in the preset',
        });
    }
    const [{ readCheckpoint }, { OnnxProvider }, { loadNativeEngine, loadWasmEngine }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9689).then(__webpack_require__.bind(__webpack_require__, 49689)),
        __webpack_require__.e(/* import() */ 1079).then(__webpack_require__.bind(__webpack_require__, 21079)),
        __webpack_require__.e(/* import() */ 8061).then(__webpack_require__.bind(__webpack_require__, 38061)),
    ]);
    const bytes = readCheckpoint(request.checkpoint);
    const engine = request.engine === 'wasm'
        ? await loadWasmEngine(new URL(request.engines))
        : loadNativeEngine(request.nativeFolders);
    return OnnxProvider.load(engine, bytes, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(request.checkpoint), { device: request.device });
}
/** A capability of a provider. @throws WorldGateError `capability-missing` */
function requireCapability(provider, capability) {
    const method = provider[capability];
    if (method === undefined) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('capability-missing', `the provider "${provider.identity.provider}" cannot do ${capability === 'openPolicy' ? 'policy' : capability}`, {
            hint: `it has: ${provider.capabilities.join(', ')}`,
        });
    }
    return method.bind(provider);
}


/***/ })

};
