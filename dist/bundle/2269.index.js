export const id = 2269;
export const ids = [2269];
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

/***/ 57499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ FIXED_PLAN),
/* harmony export */   ML: () => (/* binding */ runError),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   X: () => (/* binding */ runManifest),
/* harmony export */   eb: () => (/* binding */ baselineSummary),
/* harmony export */   mT: () => (/* binding */ episodeCounts)
/* harmony export */ });
/* unused harmony exports origin, component, artifact, stopSummary, hardware, baselineChoice, mergedShard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18642);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _device_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94074);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46587);
/* harmony import */ var _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52216);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98859);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50454);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91995);









/** `20261121T091409123Z-1f3a9c0b`: UTC time to the millisecond, then random digits; sorts by time. */
const runId = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);
const origin = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['real', 'injected', 'mock']);
/** A part that the results rest on, and whether it was the real thing. */
const component = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['physics', 'policy', 'baseline_policy', 'engine', 'task', 'provider']),
    name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    origin,
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    execution: _device_js__WEBPACK_IMPORTED_MODULE_2__/* .execution */ .n7.optional().describe('of a policy on a device other than the CPU'),
});
const artifact = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    path: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ,
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['input', 'result', 'report', 'artifact', 'log']),
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('may leave the machine with the run (uploads are an allowlist)'),
});
const episodeCounts = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    planned: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    run: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('episodes that count'),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    dropped: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('run by workers beyond the stopping index, and left out'),
});
/** The fixed plan that early stopping is held against: its power at this distance from the required rate. */
const FIXED_PLAN = { power: 0.8, difference: 0.1 };
const stopSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    rule: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .stopRule */ .zG,
    stopped_early: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    fixed_plan_episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('of the fixed plan for the first success-rate gate of the plan, with 80 % power at 10 points from its rate'),
    planned_before_run: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
});
const hardware = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    cpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    logical_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1),
    usable_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1).describe('under the cgroup limit'),
    memory_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    memory_limit_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).nullable(),
    gpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), driver: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(), memory_mib: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nullable() })),
});
const runError = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
});
const gitCommit = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const baselineSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'run']),
    run_id: runId.nullable(),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    commit: gitCommit.nullable().optional().describe('that the baseline run was made at'),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().optional().describe('when the baseline run ended'),
});
const BASELINE_KINDS = ['base-branch', 'release', 'path', 'paired'];
/** Which baseline was asked for, which one was taken, and what became of the others. */
const baselineChoice = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(BASELINE_KINDS),
    found: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n([...BASELINE_KINDS, 'merge-base'])
        .nullable()
        .describe('null: none that can be compared'),
    ref: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(300).nullable().describe('branch or tag that it is from'),
    commit: gitCommit.nullable(),
    dated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('when that run ended; of `paired`, when its commit was made'),
    url: zod__WEBPACK_IMPORTED_MODULE_8__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(1000)
        .nullable()
        .describe('page of what it was taken from'),
    notes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(2000))
        .max(50)
        .describe('what was refused and why, and what differs without mattering, as sentences'),
});
/** A part that a merged run was put together from; each ran on a machine of its own. */
const mergedShard = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    ..._shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardSlice */ .RD.shape,
    run_id: runId,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    hardware: hardware,
});
/** `run_manifest.json`. Times, host and workers live here; the hashed result stands beside it. */
const runManifest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('worldgate.run.v1'),
    run_id: runId,
    state: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .runState */ .HQ,
    kind: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .presetKind */ .o7,
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdict */ .WJ.nullable().describe('null while running'),
    reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable().describe('why the run was skipped, cancelled or failed'),
    error: runError.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('redacted argument list that repeats this run'),
    preset: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the resolved preset'),
        gates_overridden: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    }),
    provider: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), capability: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }),
    engine: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .engineName */ .OC.nullable(),
    components: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(component),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('true when anything the results rest on is a mock'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        tasks: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, world_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br })),
        metric_units: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
            .optional()
            .describe('units that the tasks declare for their metrics, where they agree on one'),
        checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        baseline_checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        checkpoints: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointAsset */ .JS.extend({ role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'baseline_policy']) }))
            .optional()
            .describe('of policies that were fetched; where their bytes lie on the machine is not told'),
    }),
    plan: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        seed: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardPart */ .u1
        .optional()
        .describe('this run is a part of another: it has neither result nor verdict of its own'),
    shards: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(mergedShard).optional().describe('the parts that this run was merged from'),
    stop: stopSummary.nullable(),
    episodes: episodeCounts.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['any-machine', 'same-cpu', 'none'])
        .describe('where a rerun gives the same bits: any machine (wasm), the same kind of CPU (native), nowhere (benchmarks, GPUs)'),
    baseline: baselineSummary.nullable(),
    baseline_choice: baselineChoice.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateResult */ .xp),
    events: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        warnings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        retries: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        errors: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        resumes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(artifact),
    hardware: hardware,
    gpu_guard: _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .gpuGuard */ .I8.optional().describe('what `actions/gpu-guard` found before the run, in the same job'),
    versions: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    commit: gitCommit.nullable(),
    environment_present: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('names only'),
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2.nullable(),
});


/***/ }),

/***/ 82196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AUDIT_SOURCES: () => (/* reexport safe */ _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_9__.RK),
/* harmony export */   checkMembers: () => (/* reexport safe */ _audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_5__.c_),
/* harmony export */   createClaim: () => (/* reexport safe */ _audit_claims_create_claim_js__WEBPACK_IMPORTED_MODULE_0__.zk),
/* harmony export */   diffEvidence: () => (/* reexport safe */ _audit_diff_diff_evidence_js__WEBPACK_IMPORTED_MODULE_4__.p),
/* harmony export */   episodesOf: () => (/* reexport safe */ _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_6__.U),
/* harmony export */   freezeProtocol: () => (/* reexport safe */ _audit_claims_freeze_protocol_js__WEBPACK_IMPORTED_MODULE_1__.c),
/* harmony export */   lintClaim: () => (/* reexport safe */ _audit_claims_lint_claim_js__WEBPACK_IMPORTED_MODULE_2__.C),
/* harmony export */   readClaim: () => (/* reexport safe */ _audit_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_3__.jw),
/* harmony export */   readPackage: () => (/* reexport safe */ _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_6__.L),
/* harmony export */   readProtocol: () => (/* reexport safe */ _audit_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_3__.jH),
/* harmony export */   recompute: () => (/* reexport safe */ _audit_package_recompute_js__WEBPACK_IMPORTED_MODULE_7__.Z),
/* harmony export */   runAudit: () => (/* reexport safe */ _audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_8__.runAudit)
/* harmony export */ });
/* harmony import */ var _audit_claims_create_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82476);
/* harmony import */ var _audit_claims_freeze_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16728);
/* harmony import */ var _audit_claims_lint_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31480);
/* harmony import */ var _audit_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59694);
/* harmony import */ var _audit_diff_diff_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27900);
/* harmony import */ var _audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17655);
/* harmony import */ var _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50304);
/* harmony import */ var _audit_package_recompute_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57495);
/* harmony import */ var _audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37897);
/* harmony import */ var _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7419);












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


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
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
