export const id = 1131;
export const ids = [1131];
export const modules = {

/***/ 90624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ ACTIONS_CHECKOUT),
/* harmony export */   gu: () => (/* binding */ OWN_ACTION),
/* harmony export */   wV: () => (/* binding */ ownRef)
/* harmony export */ });
/** Actions that written workflows name. A test holds the first to those of this repository. */
const ACTIONS_CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const OWN_ACTION = 'worldgate/worldgate';
/** The ref of our actions that belongs to a version: its exact tag, or `main` in development. */
function ownRef(version) {
    return version.endsWith('-dev') ? 'main' : `v${version}`;
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

/***/ 54437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TaskMatcher),
/* harmony export */   l: () => (/* binding */ taskLabel)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);


/**
 * Which planned task the results mean. A protocol may call a task `suite/id`, `suite/name`, by its name, or by its id;
 * results that name no task mean the only planned one.
 */
class TaskMatcher {
    #planned;
    #index;
    /** By spelling alike: `TaskA` and `task_a`; -1 where two planned tasks are spelled alike. */
    #loose;
    #taken = new Map();
    constructor(planned) {
        this.#planned = planned;
        this.#index = new Map(planned.map((name, index) => [name, index]));
        refuseLookalikes(planned);
        const loose = new Map();
        for (const [index, name] of planned.entries())
            loose.set(plain(name), loose.has(plain(name)) ? -1 : index);
        this.#loose = loose;
    }
    /**
     * @returns index of the planned task; -1 for a task that the protocol does not have
     * @throws WorldGateError `task-ambiguous` where two tasks of the results mean the same planned one
     */
    match(names) {
        const found = this.#find(names);
        if (found === -1)
            return -1;
        const other = this.#taken.get(found);
        if (other === undefined) {
            this.#taken.set(found, names);
            return found;
        }
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('task-ambiguous', `the results have two tasks that the protocol's ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(this.#planned[found])} may mean: ${taskLabel(other)} and ${taskLabel(names)}`, { hint: 'name the tasks of the protocol with their suite: `suite/task`' });
    }
    #find({ suite, id, name }) {
        if (suite === null && id === null && name === null)
            return this.#planned.length === 1 ? 0 : -1;
        const given = [id, name].filter((part) => part !== null);
        const candidates = [
            ...(suite === null ? [] : given.map((part) => `${suite}/${part}`)),
            ...(name === null ? [] : [name]),
            ...(id === null ? [] : [id]),
            // A suite without tasks of its own is the task.
            ...(given.length === 0 && suite !== null ? [suite] : []),
        ];
        for (const candidate of candidates) {
            const index = this.#index.get(candidate);
            if (index !== undefined)
                return index;
        }
        for (const candidate of candidates) {
            const index = this.#loose.get(plain(candidate));
            if (index !== undefined && index !== -1)
                return index;
        }
        return -1;
    }
}
/** Names that no reader can tell apart would let one task stand twice. */
function refuseLookalikes(planned) {
    const seen = new Map();
    for (const name of planned) {
        const shown = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
        const other = seen.get(shown);
        if (other !== undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('protocol-invalid', `benchmark.task_list: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(other)} and ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} look the same`, { hint: 'name each task once' });
        }
        seen.set(shown, name);
    }
}
/** Evaluators write one task as `PutMugOnSaucer`, `put_mug_on_saucer` and `put mug on saucer`. */
function plain(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]+/g, '');
}
/** `suite/id (name)`, as far as it is known. */
function taskLabel({ suite, id, name }) {
    const short = [suite, id ?? name].filter((part) => part !== null).join('/');
    if (short === '')
        return 'the only task';
    return id !== null && name !== null ? `${short} (${name})` : short;
}


/***/ }),

/***/ 21267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* unused harmony export importerOf */
/* harmony import */ var _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52688);
/* harmony import */ var _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66466);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89535);





/** Below this a tree is not taken for a source that nobody named. */
const SURE = 0.5;
/**
 * The importer of a source by its name; `_` and `-` are the same.
 * @throws WorldGateError `source-unknown`
 */
function importerOf(name) {
    const plain = (text) => text.toLowerCase().replaceAll('_', '-');
    const found = _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPORTERS */ .a.find(({ source }) => plain(source) === plain(name));
    if (found !== undefined)
        return found;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-unknown', `no source is called "${name}"${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_SOURCES */ .RK)}`, {
        hint: '`worldgate audit sources` lists them; `generic` with a mapping reads everything else',
    });
}
/**
 * What is to be read from a tree: with the source that the caller names, or the one that recognises it best.
 * @throws WorldGateError `source-unknown`, `source-mismatch`, `source-ambiguous`
 */
function recognise(tree, source, options) {
    if (source !== undefined) {
        const importer = importerOf(source);
        const detection = importer.detect(tree, options);
        if (detection !== null)
            return { importer, detection };
        const other = bestOf(tree, options);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-mismatch', `nothing here is of ${importer.title}${other === undefined ? '' : `; it looks like ${other.importer.source}: ${other.detection.why.join('; ')}`}`, { hint: `it recognises ${importer.recognises.join('; ')}` });
    }
    const best = bestOf(tree, options);
    if (best !== undefined)
        return best;
    // What only looks like a result says so better than "unknown".
    const [only, ...others] = tree.files;
    if (only !== undefined && others.length === 0)
        (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnreadable */ .ws)(tree, only.path);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-unknown', 'these files look like the results of no known evaluator', {
        hint: 'name the source (`worldgate audit sources` lists them), or use `generic` with --mapping',
    });
}
function bestOf(tree, options) {
    const found = _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPORTERS */ .a.flatMap((importer) => {
        const detection = importer.detect(tree, options);
        return detection === null || detection.confidence < SURE ? [] : [{ importer, detection }];
    }).sort((a, b) => b.detection.confidence - a.detection.confidence);
    const [first, second] = found;
    if (first === undefined || second === undefined)
        return first;
    if (first.detection.confidence > second.detection.confidence)
        return first;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-ambiguous', `these files look like ${first.importer.source} (${first.detection.why[0]}) and like ${second.importer.source} (${second.detection.why[0]})`, { hint: 'name the source, or give the folder of one of them' });
}


/***/ }),

/***/ 51162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isGeneric),
/* harmony export */   F: () => (/* binding */ plainIdentity)
/* harmony export */ });
const HUB_ID = /^([\w.-]{1,96})\/([\w.-]{1,96})(?:@([0-9a-f]{40}))?\/?$/;
const HUB_ADDRESS = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([\w.-]+)\/([\w.-]+)(?:\/(?:tree|blob|resolve)\/([0-9a-f]{40}))?/;
const HUB_URI = /^hf:\/\/([\w.-]+)\/([\w.-]+?)(?:@([0-9a-f]{40}))?(?:\/|$)/;
const CACHED = /models--([\w.-]+?)--([\w.-]+?)(?:[\\/](?:snapshots[\\/]([0-9a-f]{40}))?|$)/;
/**
 * An identity as it may be compared and shown: a path or address of the Hugging Face hub as the id that it holds, with
 * its revision, and any other path without the folders of somebody's machine.
 */
function plainIdentity(identity) {
    const { kind, value } = identity;
    if (kind === 'digest' || kind === 'role')
        return identity;
    const found = CACHED.exec(value) ??
        HUB_URI.exec(value) ??
        HUB_ADDRESS.exec(value) ??
        (kind === 'hf_id' ? HUB_ID.exec(value) : null);
    if (found !== null) {
        const [, organisation, name, revision] = found;
        return {
            ...identity,
            kind: 'hf_id',
            value: `${organisation}/${name}${revision === undefined ? '' : `@${revision}`}`,
        };
    }
    return kind === 'path' ? { ...identity, value: tailOf(value) } : identity;
}
/** The last parts of a path, from the last one that says something of the model. */
function tailOf(value) {
    const parts = value.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
    let from = parts.length - 1;
    while (from > 0 && isGeneric(parts[from]))
        from -= 1;
    return parts.slice(from).join('/');
}
const GENERIC = /^(?:pretrained_model|model|models|checkpoint|checkpoints|ckpts?|weights|last|latest|best|final|policy|params|step|epoch|output|outputs|train|run|runs|main|default)$/;
/** Whether a part of a path names no model: `checkpoints/last/pretrained_model`, `020000`. */
function isGeneric(part) {
    const plain = part.toLowerCase().replace(/\.(?:pt|pth|ckpt|safetensors|onnx|bin|zip)$/, '');
    return GENERIC.test(plain) || /^(?:(?:step|epoch|iter|ckpt|checkpoint)[_-]?)?\d+k?$/.test(plain);
}


/***/ }),

/***/ 38374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally),
/* harmony export */   L: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

const none = () => ({ all: 0, successes: 0, evaluator: 0, evaluatorSuccesses: 0, trials: 0 });
/** Counts of everything that was read, by file and task: what an evaluator's own numbers are held against. */
class Tally {
    files = new Map();
    #file = '';
    #counts = [];
    #added = 0;
    /** Episodes that are in `#byTask`. */
    #summed = -1;
    #byTask = [];
    add({ file, task, outcome, evaluatorCounts }) {
        if (file !== this.#file) {
            this.#file = file;
            const known = this.files.get(file);
            this.#counts = known ?? [];
            if (known === undefined)
                this.files.set(file, this.#counts);
        }
        let counts = this.#counts[task];
        if (counts === undefined) {
            counts = none();
            this.#counts[task] = counts;
        }
        this.#added += 1;
        counts.all += 1;
        if (outcome !== 'not_a_trial')
            counts.trials += 1;
        if (outcome === 'success')
            counts.successes += 1;
        if (evaluatorCounts) {
            counts.evaluator += 1;
            if (outcome === 'success')
                counts.evaluatorSuccesses += 1;
        }
    }
    ofTask(task) {
        return this.#totals()[task] ?? none();
    }
    sum(isMeant) {
        const total = none();
        for (const [task, counts] of this.#totals().entries()) {
            if (counts !== undefined && isMeant(task))
                addTo(total, counts);
        }
        return total;
    }
    /** Counts by task, with holes. @param file only episodes of this file */
    list(file) {
        return file === undefined ? this.#totals() : (this.files.get(file) ?? []);
    }
    /** After `files` was changed from outside. */
    forget() {
        this.#summed = -1;
    }
    /** By task, over all files. */
    #totals() {
        if (this.#summed === this.#added)
            return this.#byTask;
        this.#summed = this.#added;
        this.#byTask = [];
        for (const list of this.files.values()) {
            for (const [task, counts] of list.entries()) {
                if (counts === undefined)
                    continue;
                this.#byTask[task] ??= none();
                addTo(this.#byTask[task], counts);
            }
        }
        return this.#byTask;
    }
}
function addTo(total, counts) {
    for (const key of Object.keys(total))
        total[key] += counts[key];
}
const RELATIVE_TOLERANCE = 1e-9;
/**
 * Holds what an evaluator states about its episodes against them.
 * @throws WorldGateError `counts-disagree` with both values
 */
function reconcile(stated, tally, tasks) {
    const sums = new SuiteSums(tally, tasks);
    for (const count of stated) {
        const counts = countsMeant(count, tally, sums);
        const n = count.over === 'all' ? counts.all : counts.evaluator;
        const k = count.over === 'all' ? counts.successes : counts.evaluatorSuccesses;
        const found = count.what === 'episodes' ? n : count.what === 'successes' ? k : k / n;
        const scaled = count.unit === 'percent' ? 100 * found : found;
        const tolerance = count.tolerance ?? RELATIVE_TOLERANCE * Math.max(1, Math.abs(scaled));
        // No episodes: a rate of NaN or 0 is how evaluators write that there is none.
        if (count.what === 'success_rate' && n === 0 && (Number.isNaN(count.value) || count.value === 0))
            continue;
        if (Math.abs(count.value - scaled) <= tolerance)
            continue;
        const suffix = count.unit === 'percent' ? ' %' : '';
        const shown = count.what === 'success_rate'
            ? `${Number(scaled.toPrecision(12))}${suffix} (${k} of ${n})`
            : `${scaled}`;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('counts-disagree', `${count.file} ${count.at}: ${count.name} is ${count.text}, but the episodes give ${shown}`, {
            hint: 'episodes are missing, or one of the two was edited: take the files as the evaluator wrote them',
        });
    }
}
/** Sums by file and suite, made once: a file may state the rate of each of many suites. */
class SuiteSums {
    #tally;
    #tasks;
    #byFile = new Map();
    constructor(tally, tasks) {
        this.#tally = tally;
        this.#tasks = tasks;
    }
    /** @param suite `null` for all */
    of(suite, file) {
        let sums = this.#byFile.get(file);
        if (sums === undefined) {
            sums = new Map([[null, none()]]);
            for (const [task, counts] of this.#tally.list(file).entries()) {
                if (counts === undefined)
                    continue;
                const own = this.#tasks[task].suite;
                addTo(sums.get(null), counts);
                if (own === null)
                    continue;
                if (!sums.has(own))
                    sums.set(own, none());
                addTo(sums.get(own), counts);
            }
            this.#byFile.set(file, sums);
        }
        return sums.get(suite) ?? none();
    }
}
function countsMeant({ scope, onlyFile, file }, tally, sums) {
    const { task, suite } = scope;
    const own = onlyFile === true ? file : undefined;
    return task === null ? sums.of(suite, own) : (tally.list(own)[task] ?? none());
}


/***/ }),

/***/ 45220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/adoption/action-references.js
var action_references = __webpack_require__(90624);
;// CONCATENATED MODULE: ./.build/adoption/slug.js
/** A name of ours from a name of a file. */
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
        .slice(0, 60)
        .replace(/-+$/, '');
    return slug === '' ? 'policy' : slug;
}

// EXTERNAL MODULE: ./.build/audit/claims/create-claim.js + 2 modules
var create_claim = __webpack_require__(82476);
// EXTERNAL MODULE: ./.build/audit/claims/templates.js
var templates = __webpack_require__(66077);
// EXTERNAL MODULE: ./.build/audit/importing/detect.js
var detect = __webpack_require__(21267);
// EXTERNAL MODULE: ./.build/audit/importing/import-results.js + 2 modules
var import_results = __webpack_require__(8583);
// EXTERNAL MODULE: ./.build/audit/importing/input-tree.js
var input_tree = __webpack_require__(78595);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/adoption/init/workflow-text.js

const HEAD = `# Written by \`worldgate init --github\`.
name: worldgate
on:
  pull_request:
  push:
    branches: [BRANCH]

# The least that the step needs: the checkout reads, the comment writes. Without the second the verdict, the job summary
# and the artifact are the same, and there is no comment. Pull requests from forks never have it.
permissions:
  contents: read
  pull-requests: write

# A newer push takes the place of a run that is still going.
concurrency:
  group: worldgate-\${{ github.ref }}
  cancel-in-progress: true
`;
/** Without it a policy is three lines of text that name it. */
const lfsLine = ({ usesLfs }) => (usesLfs ? '          lfs: true\n' : '');
const head = ({ branch }) => HEAD.replace('BRANCH', JSON.stringify(branch));
/** A workflow that runs presets on pull requests and on the default branch. */
function presetWorkflow(presets, place) {
    const compared = presets.some(({ policy }) => policy !== null);
    const rows = presets.map(({ name, policy }) => `{ preset: ${name}${policy === null ? '' : `, policy: ${JSON.stringify(policy)}`} }`);
    return `${head(place)}
jobs:
  evaluate:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    strategy:
      # One preset that fails hides no other; all share one comment.
      fail-fast: false
      matrix:
        include:
${rows.map((row) => `          - ${row}`).join('\n')}
    steps:
      - uses: ${action_references/* ACTIONS_CHECKOUT */.Fq}
        with:
          # The token stays out of the checkout.
          persist-credentials: false
${lfsLine(place)}${compared
        ? `      # The base branch beside it, for its policy: both play the same seeds in this job.
      - if: github.event_name == 'pull_request'
        uses: ${action_references/* ACTIONS_CHECKOUT */.Fq}
        with:
          ref: \${{ github.event.pull_request.base.sha }}
          path: base
          persist-credentials: false
${lfsLine(place)}`
        : ''}      # Evaluates, decides, uploads the run, writes the job summary and the comment, and only then may fail.
      - uses: ${action_references/* OWN_ACTION */.gu}@${place.ref}
        with:
          preset: \${{ matrix.preset }}
${compared
        ? `          # Empty where the base branch has no such policy: the comparison is then skipped.
          baseline-policy: \${{ matrix.policy && hashFiles(format('base/{0}', matrix.policy)) && format('base/{0}', matrix.policy) || '' }}
`
        : ''}`;
}
/** A workflow that decides a claim from results that an evaluator has written. */
function auditWorkflow(audit, place) {
    const isFile = /\.\w+$/.test(audit.from);
    const looked = isFile ? audit.from : `${audit.from}/**`;
    return `${head(place)}
jobs:
  audit:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${action_references/* ACTIONS_CHECKOUT */.Fq}
        with:
          # The token stays out of the checkout.
          persist-credentials: false
${lfsLine(place)}      # If your evaluation runs in this workflow, its steps go here; they write into ${audit.from}.
      # Without results there is nothing to decide, and the step is skipped.
      - if: hashFiles('${looked}') != ''
        # Reads the results, decides the claim with statistics, packs the evidence and comments. Nothing is run again.
        uses: ${action_references/* OWN_ACTION */.gu}@${place.ref}
        with:
          from: ${JSON.stringify(audit.from)}
${audit.source === null ? '' : `          source: ${audit.source}\n`}          # What is claimed, and how it was to be tried: written before the run, or the evidence says that it was late.
          claim: ${audit.claim}
          protocol: ${audit.protocol}
`;
}

;// CONCATENATED MODULE: ./.build/adoption/init/audit-plan.js











/** What is claimed where nothing says what is required: an even chance, for its author to replace. */
const GUESSED_RATE = 0.5;
const PROJECTS = {
    lerobot: { template: 'lerobot-pusht', from: 'outputs/eval' },
    openpi: { template: 'openpi-libero', from: 'data/libero' },
};
/** An audit of results that are there, or that a LeRobot or openpi project will write; null where neither is so. */
async function auditPlan(request) {
    const found = await firstReadable(request);
    const { project } = request.survey;
    if (found !== null)
        return planOf(request, found.from, found.source, claimFor(found), foundNotes(found));
    if (project === null)
        return null;
    const { template, from } = PROJECTS[project.name];
    return planOf(request, from, project.name, { template, overrides: {} }, [
        `${project.because} names ${project.name}, and there are no results yet: the workflow audits what lies below ${from} once there is any`,
        `the claim is the template ${template}: CHECK benchmark, tasks, episodes and the required value before the run`,
    ]);
}
function planOf({ survey, branch, version, now, randomBytes, workflow }, from, source, claimed, notes) {
    const { claim, protocol } = (0,create_claim/* createClaim */.zk)({ ...claimed, agent: 'worldgate init', now, randomBytes });
    // Nobody has said yet what is required.
    const open = [...new Set(['expected_metrics[0].value', ...(claim.needs_review ?? [])])];
    const folder = `.worldgate/claims/${claim.slug}`;
    const files = { claim: `${folder}/claim.json`, protocol: `${folder}/protocol.json` };
    const reviewed = { ...claim, needs_review: open };
    const text = auditWorkflow({ from, source, ...files }, { branch, ref: (0,action_references/* ownRef */.wV)(version), usesLfs: survey.usesLfs });
    return {
        files: [
            {
                path: files.claim,
                text: json(reviewed),
                about: 'what is claimed; `needs_review` lists what is yours to fill in',
            },
            {
                path: files.protocol,
                text: json({ ...protocol, claim_hash: (0,digest/* sha256Json */.iE)(reviewed) }),
                about: 'tasks, seeds and episodes that decide it',
            },
            { path: workflow, text, about: 'one step that decides the claim on every pull request' },
        ],
        notes,
        claimFrom: null,
        next: [
            `claim lint ${files.claim} --protocol ${files.protocol}`,
            `audit run ${source} --from ${from} --claim ${files.claim} --protocol ${files.protocol} --output worldgate-evidence`,
        ],
    };
}
function foundNotes({ from, title, tasks }) {
    const episodes = tasks.reduce((sum, task) => sum + task.episodes, 0);
    return [
        `${from} holds results of ${title}: ${episodes} episodes of ${tasks.length} task${tasks.length === 1 ? '' : 's'}`,
        `the required success rate, ${GUESSED_RATE}, is nobody's word: set it in the claim`,
        'results that are older than their claim are late evidence, and say so; the next run is not',
    ];
}
function claimFor({ source, tasks, seeds, from }) {
    const names = tasks.map(({ name }) => name);
    const isLibero = names.some((name) => (0,templates/* suitesIn */.zu)(name).size > 0);
    const template = source === 'lerobot' && isLibero
        ? 'lerobot-libero'
        : source === 'openpi' && isLibero
            ? 'openpi-libero'
            : source === 'lerobot' && names.every((name) => name.startsWith('pusht'))
                ? 'lerobot-pusht'
                : 'custom';
    const overrides = {
        tasks: names,
        episodes: Math.max(...tasks.map((task) => task.episodes)),
        seeds: seeds.length === 0 ? [0] : seeds,
        value: GUESSED_RATE,
        slug: slugOf(names.length === 1 ? names[0] : external_node_path_.posix.basename(external_node_path_.posix.dirname(from)) || source),
    };
    const custom = { benchmark: slugOf(names[0].split('/')[0]), evaluator: source };
    return { template, overrides: template === 'custom' ? { ...overrides, ...custom } : overrides };
}
/** The first place whose results are read without a complaint, and have a success in them. */
async function firstReadable({ root, survey }) {
    for (const from of survey.results) {
        try {
            const tree = (0,input_tree/* inputTree */.J)(external_node_path_.join(root, from));
            const { importer, detection } = (0,detect/* recognise */.G)(tree, undefined, {});
            const counts = [];
            const seeds = new Set();
            await (0,import_results/* importResults */.W)(tree, importer, detection, {}, {
                task: (handle, { suite, id, name }) => {
                    const label = [suite, id ?? name].filter((part) => part !== null).join('/');
                    counts[handle] = { label: label === '' ? 'task' : label, episodes: 0, hasOutcome: false };
                },
                episode: ({ task, episode, runSeed, outcome }) => {
                    const count = counts[task];
                    count.episodes = Math.max(count.episodes, episode + 1);
                    count.hasOutcome ||= outcome !== null;
                    if (runSeed !== null)
                        seeds.add(runSeed);
                },
            });
            if (counts.length === 0 || !counts.every(({ hasOutcome }) => hasOutcome))
                continue;
            return {
                from,
                source: importer.source,
                title: importer.title,
                tasks: counts.map(({ label, episodes }) => ({ name: label, episodes })),
                seeds: [...seeds].sort((a, b) => a - b),
            };
        }
        catch (error) {
            // What no importer reads is no result of an evaluator that is known.
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
        }
    }
    return null;
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

;// CONCATENATED MODULE: ./.build/adoption/init/preset-text.js

const SCHEMA = 'schema_version: worldgate.preset.v1';
const from = (presetFile, file) => JSON.stringify(external_node_path_.posix.relative(external_node_path_.posix.dirname(presetFile), file));
/**
 * An evaluation of a policy on a task, as commented YAML.
 * @param isGuessed whether nobody has said yet what success is: its title then says so in every report
 */
function evaluationText(name, file, task, policy, isGuessed) {
    const title = `${external_node_path_.posix.basename(policy)} on ${task}${isGuessed ? ' (what success is was guessed)' : ''}`;
    return `# How much is played, when it stops, and what must hold. Every key: docs/presets.md of WorldGate.
${SCHEMA}
name: ${name}
title: ${JSON.stringify(title)}
kind: eval
# Both relative to this file.
task: ${from(file, task)}
policy:
  path: ${from(file, policy)}
# At most so many; \`savi\` stops as soon as the evidence decides, and stays valid however often it looks.
episodes: 200
stop: savi
gates:
  # CHECK: the success rate that you require. Its interval is compared with it, not the share that was measured.
  - name: success
    kind: success_rate
    min: 0.8
  # Not worse than the base branch by more than 5 points; skipped where there is nothing to compare with.
  - name: no-regression
    kind: no_regression
    margin: 0.05
  # Every planned episode was played.
  - name: coverage
    kind: coverage
`;
}
/** A benchmark of a policy of which nothing but the file is known, as commented YAML. */
function benchmarkText(name, file, policy) {
    return `# Times one call of the policy after another, on made-up observations. Every key: docs/presets.md of WorldGate.
${SCHEMA}
name: ${name}
title: ${JSON.stringify(`Latency of ${external_node_path_.posix.basename(policy)}`)}
kind: benchmark
policy:
  path: ${from(file, policy)}
# \`wasm\` runs everywhere; \`native\` is faster, and is what a robot runs.
engine: wasm
benchmark:
  samples: 200
  warmup: 20
gates:
  # No call may fail, and no output may be infinite or not a number.
  - name: errors
    kind: errors
  # Not slower than the base branch by more than 10 %, both timed in this job; skipped where there is nothing to compare with.
  - name: no-regression
    kind: no_regression
    of: latency
    statistic: p50
    margin: 0.1
  # CHECK: what your control loop allows. Take the # off to require it.
  # - { name: latency, kind: latency, statistic: p95, max_ms: 20 }
`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/foundation/yaml.js
var yaml = __webpack_require__(10303);
// EXTERNAL MODULE: ./.build/worlds/load-task.js
var load_task = __webpack_require__(9176);
;// CONCATENATED MODULE: ./.build/adoption/init/read-presets.js






const stated = schemas/* object */.Ikc({ policy: schemas/* object */.Ikc({ path: schemas/* string */.YjP() }) });
/** The policy of a preset of the repository, relative to it; null where the file states none. @param root absolute */
function policyOfPreset(root, name) {
    for (const ending of ['yaml', 'yml']) {
        try {
            const parsed = stated.safeParse((0,yaml/* readYaml */.g)(external_node_path_.join(root, '.worldgate', 'presets', `${name}.${ending}`)));
            if (!parsed.success)
                return null;
            const inTree = external_node_path_.posix.join('.worldgate/presets', parsed.data.policy.path);
            return inTree.startsWith('..') || /[^\w./ @+=,-]/.test(inTree) ? null : inTree;
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
        }
    }
    return null;
}
/** A policy with a task of the repository, or with a model that it fits; null where there is neither. */
async function readRobot({ root, survey, engines }, notes) {
    if (survey.policies.length === 0)
        return null;
    const own = survey.tasks.find((task) => isSound(root, task, notes));
    if (own !== undefined) {
        const policy = nearestTo(own, survey.policies);
        return {
            name: slugOf((0,load_task/* loadTask */._)(external_node_path_.join(root, own)).task.name),
            policy,
            task: own,
            pair: null,
            notes: [`${own} is a task: the preset plays ${policy} on it`],
        };
    }
    if (survey.models.length === 0)
        return null;
    // Both engines load here, and only where there is something to try.
    const { findPairs } = await __webpack_require__.e(/* import() */ 6932).then(__webpack_require__.bind(__webpack_require__, 36932));
    const found = await findPairs(root, survey.policies, survey.models, engines);
    notes.push(...found.notes);
    const [pair, ...others] = found.pairs;
    if (pair === undefined)
        return null;
    const name = slugOf(external_node_path_.posix.basename(pair.model.file).replace(/\.(?:xml|mjcf)$/, ''));
    return {
        name,
        policy: pair.policy.file,
        // A task stands beside its model, which may read from its own folder only.
        task: external_node_path_.posix.join(external_node_path_.posix.dirname(pair.model.file), `${name}.task.yaml`),
        pair,
        notes: [
            `${pair.policy.file} fits ${pair.model.file}: it takes ${pair.terms_text}, and gives one value for each of ${pair.model.nu} actuators`,
            'what success is was GUESSED in the task, so that a policy of another purpose fails: replace it before you believe a verdict',
            ...(others.length === 0 ? [] : [`${others.length} more such pairs were left out`]),
        ],
    };
}
function isSound(root, task, notes) {
    try {
        (0,load_task/* loadTask */._)(external_node_path_.join(root, task));
        return true;
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        notes.push(`${task}: ${error.message.split('\n')[0]}`);
        return false;
    }
}
/** The file that shares the most folders with another; the first of these. */
function nearestTo(file, candidates) {
    const parts = file.split('/');
    const shared = (other) => {
        const theirs = other.split('/');
        const end = parts.findIndex((part, index) => part !== theirs[index]);
        return end === -1 ? parts.length : end;
    };
    return candidates.toSorted((a, b) => shared(b) - shared(a))[0];
}

;// CONCATENATED MODULE: ./.build/adoption/init/task-text.js

/** How often usual policies are asked. */
const CONTROL_STEP_S = 0.02;
const EPISODE_S = 10;
/** Start positions differ by this share of a joint's range, or by this many radians or metres. */
const RESET_SHARE = 0.05;
const RESET_ABSOLUTE = 0.05;
/** How near the reference pose counts as held, as a share of the range or in radians and metres. */
const NEAR_SHARE = 0.1;
const NEAR_ABSOLUTE = 0.2;
const MOST_JOINTS = 64;
/** A task for a policy that fits a model, as commented YAML. What success is nobody but its author knows, and it says so. */
function taskText(name, taskFile, { policy, model, terms, terms_text }) {
    const decimation = Math.max(1, Math.round(CONTROL_STEP_S / model.timestepS));
    const joints = model.joints.slice(0, MOST_JOINTS);
    const modelPath = external_node_path_.posix.relative(external_node_path_.posix.dirname(taskFile), model.file);
    return `# What the policy sees and does, and what counts as success. Every key: docs/tasks.md of WorldGate.
schema_version: worldgate.task.v1
name: ${name}
# The MJCF file, relative to this one; what it includes must lie beside or below it.
model: ${JSON.stringify(modelPath)}

timing:
  # As the model states it.
  simulation_step_s: ${model.timestepS}
  # The policy is asked every ${rounded(decimation * model.timestepS)} s. CHECK: it must be the rate that the policy was trained at.
  control_decimation: ${decimation}
  episode_s: ${EPISODE_S}

observation:
  # The policy has one input with ${policy.observation} numbers: ${terms_text}. CHECK the order against your training code.
  ${JSON.stringify(policy.input)}:
${terms.map((term) => `    - ${term}`).join('\n')}

action:
  # Its ${policy.action} outputs drive the actuators in the order of the model, as they are.
  groups:
    - {}

reset:
${model.keyframe === null ? '' : `  keyframe: ${JSON.stringify(model.keyframe)}\n`}  # Episodes must differ, or a thousand of them show no more than one.
  joints:
${joints.map(({ name: joint, range }) => `    - { joint: ${JSON.stringify(joint)}, add: ${spread(range)} }`).join('\n')}
${successText(model, joints)}`;
}
/** A guess that fails a policy that does something else, rather than one that passes every policy. */
function successText({ hasFreeRoot, keyframe }, joints) {
    const pose = keyframe === null ? 'its start pose' : `the pose "${keyframe}"`;
    if (hasFreeRoot) {
        return `
quantities:
  # Height of the robot's root.
  height: { term: qpos, slice: [2, 3] }
  tilt: { term: qpos, slice: [3, 7] }

# GUESSED, and yours to replace: it stays upright to the end. (w² + z² - x² - y² of its quaternion is the cosine of the tilt.)
success:
  when: tilt[0] * tilt[0] + tilt[3] * tilt[3] - tilt[1] * tilt[1] - tilt[2] * tilt[2] > 0.7
  over: all
`;
    }
    const offset = keyframe === null ? '' : `, offset: { keyframe: ${JSON.stringify(keyframe)} }`;
    const held = joints.slice(0, 16);
    return `
quantities:
${held.map(({ name }, index) => `  joint_${index + 1}: { term: qpos, joints: [${JSON.stringify(name)}]${offset} }`).join('\n')}

# GUESSED, and yours to replace: in the last second it holds ${pose}.
success:
  when: ${held.map(({ range }, index) => `abs(joint_${index + 1}) < ${near(range)}`).join(' && ')}
  over: { all_of_last: 1 }
  ends_episode: false
`;
}
const rounded = (value) => Number(value.toPrecision(6));
function spread(range) {
    const amount = range === null ? RESET_ABSOLUTE : rounded((range[1] - range[0]) * RESET_SHARE);
    return `[${-amount}, ${amount}]`;
}
function near(range) {
    return range === null ? NEAR_ABSOLUTE : rounded((range[1] - range[0]) * NEAR_SHARE);
}

;// CONCATENATED MODULE: ./.build/adoption/init/plan-init.js









const WORKFLOW = '.github/workflows/worldgate.yml';
const MOST_PRESETS = 8;
const presetFile = (name) => `.worldgate/presets/${name}.yaml`;
/**
 * What a repository needs to have its policies judged on pull requests, from what it has: its own presets, else tasks or
 * MJCF models that a policy fits, else results of an evaluator, else the latency of a policy. Writes nothing.
 * @throws WorldGateError `nothing-to-evaluate` where it has none of these
 */
async function planInit(request) {
    const { survey } = request;
    if (survey.presets.length > 0)
        return ofPresets(request);
    const notes = [];
    const robot = await readRobot(request, notes);
    if (robot !== null)
        return { ...robotPlan(request, robot), notes: [...notes, ...robot.notes] };
    const audit = await auditPlan({ ...request, workflow: WORKFLOW });
    if (audit !== null)
        return { ...audit, notes: [...notes, ...audit.notes] };
    const [policy] = survey.policies;
    if (policy !== undefined)
        return { ...latencyPlan(request, policy), notes };
    throw new errors/* WorldGateError */._B('nothing-to-evaluate', `nothing here could be evaluated: no preset in .worldgate/presets, no ONNX policy, no results of an evaluator, and no requirement of lerobot or openpi${survey.isTruncated ? ' among the first 50,000 files' : ''}`, { hint: 'export the policy to ONNX and run it again; `worldgate demo` shows what comes of it' });
}
function ofPresets(request) {
    const { survey } = request;
    const shown = survey.presets.slice(0, MOST_PRESETS);
    const presets = shown.map((name) => ({ name, policy: policyOfPreset(request.root, name) }));
    const left = survey.presets.length - shown.length;
    return {
        files: [workflow(presets, request)],
        notes: [
            `${survey.presets.length === 1 ? 'a preset is' : `${survey.presets.length} presets are`} there already: the workflow runs ${shown.join(', ')}${left > 0 ? `, and leaves ${left} out` : ''}`,
        ],
        claimFrom: null,
        next: ['preset validate', `eval --preset ${shown[0]}`],
    };
}
function robotPlan(request, robot) {
    const { name, policy } = robot;
    const file = presetFile(name);
    const task = robot.pair === null
        ? []
        : [
            {
                path: robot.task,
                text: taskText(name, robot.task, robot.pair),
                about: 'what the policy sees and does, and what success is',
            },
        ];
    return {
        files: [
            ...task,
            {
                path: file,
                text: evaluationText(name, file, robot.task, policy, robot.pair !== null),
                about: 'how much is played, and the gates',
            },
            workflow([{ name, policy }], request),
        ],
        claimFrom: { preset: name, folder: `.worldgate/claims/${name}` },
        next: ['preset validate', `eval --preset ${name}`],
    };
}
function latencyPlan(request, policy) {
    const name = `${slugOf(external_node_path_.posix.basename(policy, '.onnx'))}-latency`;
    const file = presetFile(name);
    return {
        files: [
            {
                path: file,
                text: benchmarkText(name, file, policy),
                about: 'how many calls are timed, and the gates',
            },
            workflow([{ name, policy }], request),
        ],
        claimFrom: null,
        next: ['preset validate', `benchmark --preset ${name}`],
    };
}
function workflow(presets, { branch, version, survey }) {
    return {
        path: WORKFLOW,
        text: presetWorkflow(presets, { branch, ref: (0,action_references/* ownRef */.wV)(version), usesLfs: survey.usesLfs }),
        about: 'one step on every pull request',
    };
}

// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
;// CONCATENATED MODULE: ./.build/adoption/survey.js





const MOST_ENTRIES = 50_000;
const MOST_LEVELS = 10;
const MOST_TEXT_BYTES = 1024 * 1024;
/** What other programs make or fetch; nobody's own robot stands there. */
const OTHERS = /^(?:\.git|node_modules|\.?venv|env|__pycache__|site-packages|\.tox|\.mypy_cache|wandb|\.cache|runs|dist|build)$/;
/** Names that could mean something in YAML or in an expression of a workflow. */
const UNUSUAL = /[^\p{L}\p{N} ._@+=,~-]/u;
/** Folders that evaluators write into. */
const RESULT_FOLDERS = ['outputs', 'results', 'eval_results', 'eval', 'logs', 'benchmarks', '.benchmarks'];
/** Looks at a repository without running anything of it. @param root absolute folder */
function surveyRepository(root) {
    const { files, isTruncated } = listFiles(root);
    const ending = (...endings) => files.filter((file) => endings.some((end) => file.endsWith(end)));
    const texts = (names, pattern) => names.filter((name) => pattern.test(textOf(root, name)));
    const workflows = files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
    const named = files.filter((file) => /(?:^|[/.])eval_info\.json$/.test(file));
    const folders = RESULT_FOLDERS.filter((name) => files.some((file) => file.startsWith(`${name}/`)));
    return {
        project: projectOf(root, files),
        policies: ending('.onnx'),
        models: texts(ending('.xml', '.mjcf'), /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<mujoco[\s>]/),
        tasks: texts(ending('.yaml', '.yml'), /^schema_version:\s*['"]?worldgate\.task\.v1/m),
        presets: files.flatMap((file) => /^\.worldgate\/presets\/([^/]+)\.ya?ml$/.exec(file)?.[1] ?? []),
        results: [...named, ...folders],
        workflows: workflows.map((file) => ({
            path: file,
            usesWorldGate: /^\s*(?:-\s+)?uses:\s*['"]?worldgate\/worldgate\b/m.test(textOf(root, file)),
        })),
        usesLfs: texts(ending('.gitattributes'), /\bfilter=lfs\b/).length > 0,
        isTruncated,
    };
}
function projectOf(root, files) {
    const manifests = files.filter((file) => /(?:^|\/)(?:pyproject\.toml|requirements[\w.-]*\.txt|setup\.(?:py|cfg)|environment\.ya?ml)$/.test(file));
    for (const name of ['lerobot', 'openpi']) {
        // As a requirement or as the name of the project itself: `lerobot>=0.4`, `"lerobot[smolvla]"`, `name = "openpi"`.
        const mentioned = new RegExp(`(?:^|["'\\s=/])${name}(?=$|["'\\s\\[<>=~!@;,.-])`, 'm');
        const because = manifests.find((file) => mentioned.test(textOf(root, file)));
        if (because !== undefined)
            return { name, because };
    }
    return null;
}
/** Regular files; links are not followed. Folders in the order of their names, so that the cut is the same everywhere. */
function listFiles(root) {
    const files = [];
    const open = [{ folder: '', level: 0 }];
    let seen = 0;
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        for (const entry of entriesOf(external_node_path_.join(root, next.folder))) {
            seen += 1;
            if (seen > MOST_ENTRIES)
                return { files: files.sort(), isTruncated: true };
            const inTree = external_node_path_.posix.join(next.folder, entry.name);
            if (UNUSUAL.test(entry.name))
                continue;
            if (entry.isFile())
                files.push(inTree);
            else if (entry.isDirectory() && !OTHERS.test(entry.name) && next.level < MOST_LEVELS)
                open.push({ folder: inTree, level: next.level + 1 });
        }
    }
    return { files: files.sort(), isTruncated: false };
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        // A folder that this user may not read is none of his.
        return [];
    }
}
/** The text of a small file; empty where it is large, unreadable or no text. */
function textOf(root, file) {
    try {
        if (((0,external_node_fs_.statSync)(external_node_path_.join(root, file)).size ?? 0) > MOST_TEXT_BYTES)
            return '';
        return (0,read_text/* decodeText */.g7)((0,safe_path/* readBelow */.Gj)(root, file, { maxBytes: MOST_TEXT_BYTES }), file);
    }
    catch (error) {
        if ((0,errors/* isWorldGateError */.US)(error))
            return '';
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/attest/policy/describe-repository.js
var describe_repository = __webpack_require__(13933);
// EXTERNAL MODULE: ./.build/audit/claims/preset-template.js
var preset_template = __webpack_require__(53630);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/observability/host-io.js
var host_io = __webpack_require__(78469);
// EXTERNAL MODULE: ./.build/presets/load.js
var load = __webpack_require__(75229);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
;// CONCATENATED MODULE: ./.build/cli/init.js














const initCommand = async (context, options) => {
    if (options.github !== true) {
        throw new errors/* WorldGateError */._B('usage', 'say for which CI: init writes files for GitHub Actions, with --github', {
            hint: 'on another CI the two commands of docs/getting-started.md are all that is needed',
        });
    }
    const host = (0,host_io/* hostIo */.F)(undefined, (0,worker_handle/* childEnvironment */.Qc)(context.env));
    const { root, defaultBranch } = await (0,describe_repository/* describeRepository */.MD)(context.cwd, host.exec);
    const plan = await planInit({
        root,
        survey: surveyRepository(root),
        branch: defaultBranch ?? 'main',
        version: context.installation.version,
        engines: context.installation.engines,
        now: context.now(),
        randomBytes: context.randomBytes,
    });
    const isDry = options.dryRun === true;
    if (!isDry) {
        if (options.force !== true)
            await refuseOverwriting(context, root, targetsOf(plan));
        for (const { path: file, text } of plan.files)
            write(root, file, text);
    }
    const claim = isDry ? [] : writeClaim(context, root, plan);
    const files = [...plan.files, ...claim];
    return {
        exitCode: 0,
        data: {
            written: !isDry,
            files: files.map(({ path: file, about, text }) => ({ path: file, about, ...(isDry ? { text } : {}) })),
            notes: plan.notes,
            next: plan.next.map((line) => `npx worldgate ${line}`),
        },
        text: init_textOf(context, plan, files, isDry),
    };
};
/** Everything that a plan writes, the claim that is made of its preset included. */
function targetsOf({ files, claimFrom }) {
    const claim = claimFrom === null ? [] : ['claim.json', 'protocol.json'].map((name) => `${claimFrom.folder}/${name}`);
    return [...files.map(({ path: file }) => file), ...claim];
}
/** @throws WorldGateError `file-exists` where nobody can be asked, or the answer is no */
async function refuseOverwriting(context, root, files) {
    const there = files.filter((file) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, file)));
    if (there.length === 0)
        return;
    const answer = (await context.ask?.(`${there.join(', ')}: write over ${there.length === 1 ? 'it' : 'them'}? [y/N] `)) ??
        '';
    if (/^y(?:es)?$/i.test(answer.trim()))
        return;
    throw new errors/* WorldGateError */._B('file-exists', `${there.join(' and ')} ${there.length === 1 ? 'exists' : 'exist'}`, {
        hint: 'look at what would be written with --dry-run, then write over it with --force; nothing was written',
    });
}
function write(root, file, text) {
    const target = external_node_path_.join(root, file);
    (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(target));
    (0,atomic_file/* writeFileAtomic */.Zf)(target, text);
}
/** The claim of a preset, which has to be there to be read. */
function writeClaim(context, root, { claimFrom }) {
    if (claimFrom === null)
        return [];
    const { version } = context.installation;
    const loaded = (0,load/* loadPreset */._)(claimFrom.preset, (0,prepare.presetPlaces)({ repositoryDir: root }, context));
    const { claim, protocol } = (0,create_claim/* createClaim */.zk)({
        template: (0,preset_template/* presetTemplate */.C)(loaded, version),
        overrides: {},
        agent: 'worldgate init',
        now: context.now(),
        randomBytes: context.randomBytes,
    });
    const files = [
        { name: 'claim.json', value: claim, about: 'what the preset claims of this policy' },
        {
            name: 'protocol.json',
            value: protocol,
            about: 'the plan that decides it; `worldgate protocol freeze` dates it',
        },
    ].map(({ name, value, about }) => ({
        path: `${claimFrom.folder}/${name}`,
        text: `${JSON.stringify(value, null, 2)}\n`,
        about,
    }));
    for (const { path: file, text } of files)
        write(root, file, text);
    return files;
}
function init_textOf(context, plan, files, isDry) {
    const width = Math.max(48, Math.min(context.terminal.columns, 100));
    const notes = plan.notes.flatMap((note) => (0,text_table/* wrap */.LV)(note, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`));
    const shown = isDry
        ? [
            ...files.flatMap(({ path: file, text }) => [`--- ${file}`, text.trimEnd(), '']),
            ...(plan.claimFrom === null
                ? []
                : [`--- ${plan.claimFrom.folder}: claim and protocol, made of the preset`, '']),
            'Nothing was written (--dry-run).',
        ]
        : [...files.map(({ path: file, about }) => `wrote ${file}: ${about}`)];
    return [...notes, '', ...shown, '', 'Next:', ...plan.next.map((line) => `  npx worldgate ${line}`)].join('\n');
}


/***/ }),

/***/ 92328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ auditInput),
/* harmony export */   Pe: () => (/* binding */ episodeResult),
/* harmony export */   pI: () => (/* binding */ runFacts),
/* harmony export */   uq: () => (/* binding */ importedTask)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);



const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1024);
/** Where a value stands: a file of the source, and a JSON pointer or `line 12` in it. */
const origin = { file: label, at: label };
/** One line of `episode_results.jsonl`: a normalised episode. Keys that say nothing are left out. */
const episodeResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...origin,
    task: label.describe("the protocol's name of the task, else the name that the results give"),
    episode: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('index within the task (and seed of the run)'),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional().describe('the seed that the protocol lists'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional().describe('of this episode'),
    seed_source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .seedSource */ .Bi.optional().describe('absent: recorded, where there is a seed'),
    outcome: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .episodeOutcome */ .Kn.optional().describe('absent: these results have no notion of success'),
    status: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .episodeState */ .D8.optional().describe('absent: ok'),
    evaluator_counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe("whether the evaluator's own rate counts it; absent: it does unless it is no trial"),
    counted: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['duplicate', 'out_of_protocol'])
        .optional()
        .describe('absent: the first result of a planned cell'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)
        .optional()
        .describe('in a package those that the claim names; in an input of its own, all'),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    step_unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['env', 'policy_call']).optional().describe('absent: env'),
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.min(0).optional(),
    failure_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000).optional(),
});
/** What an importer learnt of the run besides its episodes. */
const runFacts = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    evaluator: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: label, version: label.nullable(), commit: label.nullable() }),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .modelIdentity */ .IT).max(64),
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly.nullable(),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly.nullable(),
    horizon: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable().describe('largest number of steps of an episode'),
    run_seeds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0)).max(10_000),
    expected_episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('how many the evaluator says that it ran or was asked for'),
    supplied: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceItem */ .vQ),
    metrics_by_task: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('a metric stands only in the tasks that it is about; absent: false'),
});
const importedTask = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    suite: label.nullable(),
    id: label.nullable(),
    name: label.nullable(),
    planned: label.nullable().describe("the protocol's name of it; null where the protocol has no such task"),
    episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
});
/** `audit_input.json`: what was audited, in one form for every evaluator. */
const auditInput = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.audit_input.v1'),
    source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSource */ .L7,
    format: label.describe('which known shape the files have'),
    detection: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000)) }),
    facts: runFacts,
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(importedTask).max(100_000),
    reported: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedNumber */ .lx).max(100_000),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk).max(10_000),
    episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('episode_results.jsonl'), digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0) })
            .describe('beside this file'),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(episodeResult).describe('in place, as a bridge or `--select-run` writes them'),
    ]),
});


/***/ }),

/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   aV: () => (/* binding */ pinnedRevision),
/* harmony export */   mD: () => (/* binding */ formatCheckpointUri),
/* harmony export */   uy: () => (/* binding */ parseCheckpointUri),
/* harmony export */   xD: () => (/* binding */ isCheckpointUri)
/* harmony export */ });
/* unused harmony export URI_FORMS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52688);


/** How a URI of each scheme is written, for messages and the documentation. */
const URI_FORMS = {
    hf: 'hf://ORG/MODEL@REVISION[/FILE]',
    https: 'https://HOST/PATH',
    'github-release': 'github-release://OWNER/REPOSITORY@TAG/ASSET',
    oci: 'oci://REGISTRY/REPOSITORY@sha256:HEX[/FILE]',
    s3: 's3://BUCKET/KEY',
    file: 'file:PATH',
};
const MAX_LENGTH = 2048;
/** Parameters with which a URL carries the right to read it: signed URLs of clouds, tokens. */
const SECRET_PARAMETER = /^(x-amz-(signature|credential|security-token)|x-goog-(signature|credential)|signature|sig|awsaccesskeyid|googleaccessid|key-pair-id|policy|(access_?|api_?)?(token|key)|password|secret|auth)$/i;
/** Whether a text names a checkpoint by URI and not by a path; a drive (`C:\models`) is a path. */
function isCheckpointUri(text) {
    return /^[a-z][a-z0-9+-]+:\/\//i.test(text) || /^file:/i.test(text);
}
/**
 * Takes a URI apart. Plain `http` is understood for this machine only.
 * @throws WorldGateError `checkpoint-uri-invalid` saying the form that its scheme has, `checkpoint-uri-secret`
 */
function parseCheckpointUri(text) {
    const scheme = /^([a-z][a-z0-9+-]+):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    if (text.length > MAX_LENGTH)
        throw invalid(`is longer than ${MAX_LENGTH} characters`);
    if (/[\s\u0000-\u001f\u007f]/.test(text) && scheme !== 'file')
        throw invalid('holds a space or a control character');
    switch (scheme) {
        case 'hf':
            return huggingFace(text);
        case 'http':
        case 'https':
            return web(text);
        case 'github-release':
            return gitHubRelease(text);
        case 'oci':
            return oci(text);
        case 's3':
            return s3(text);
        case 'file':
            return localFile(text);
        default:
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `a checkpoint URI has no scheme ${JSON.stringify(scheme.slice(0, 40))}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(scheme, Object.keys(URI_FORMS))}`, { hint: `Write one of ${Object.values(URI_FORMS).join(', ')}.` });
    }
}
/** The one way in which a URI is written; a local file keeps only its name, because where it lies is nobody's business. */
function formatCheckpointUri(uri) {
    switch (uri.scheme) {
        case 'hf':
            return `hf://${uri.repository}@${uri.revision.replaceAll('/', '%2F')}${uri.file === null ? '' : `/${uri.file}`}`;
        case 'https':
            return uri.url;
        case 'github-release':
            return `github-release://${uri.owner}/${uri.repository}@${uri.tag}/${uri.asset}`;
        case 'oci': {
            const mark = isDigestReference(uri.reference) ? '@' : ':';
            const file = uri.file === null ? '' : `/${uri.file}`;
            return `oci://${uri.registry}/${uri.repository}${mark}${uri.reference}${file}`;
        }
        case 's3':
            return `s3://${uri.bucket}/${uri.key}`;
        case 'file':
            return `file:${uri.path.replace(/^.*[\\/]/, '')}`;
    }
}
/** What in the URI itself fixes the bytes: a commit of Hugging Face, a digest of OCI; else `null`. */
function pinnedRevision(uri) {
    if (uri.scheme === 'hf' && /^[0-9a-f]{40}$/.test(uri.revision))
        return uri.revision;
    if (uri.scheme === 'oci' && isDigestReference(uri.reference))
        return uri.reference;
    return null;
}
function isDigestReference(reference) {
    return reference.startsWith('sha256:');
}
/** The text is not quoted: what is wrong with it may be that it holds a secret. */
function invalid(what, scheme) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `the checkpoint URI ${what}`, {
        hint: scheme === undefined ? 'Check what was pasted.' : `Write ${URI_FORMS[scheme]}.`,
    });
}
/** A path inside of a repository: no empty part, no `.` and no `..`. */
function innerPath(path, scheme) {
    const isPlain = /^[^\\?#%]+$/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
    if (!isPlain)
        throw invalid(`names the file ${JSON.stringify(path.slice(0, 200))}, which is no plain path`, scheme);
    return path;
}
function huggingFace(text) {
    const match = /^hf:\/\/([\w.-]{1,96}\/[\w.-]{1,96})(?:@([\w.-]{1,200}(?:%2F[\w.-]{1,200})*))?(?:\/(.+))?$/i.exec(text);
    const [, repository, revision = 'main', file] = match ?? [];
    if (repository === undefined || repository.split('/').some(isDots)) {
        throw invalid('does not name a model of Hugging Face', 'hf');
    }
    return {
        scheme: 'hf',
        repository,
        revision: revision.replace(/%2F/gi, '/'),
        file: file === undefined ? null : innerPath(file, 'hf'),
    };
}
const isDots = (part) => part === '.' || part === '..';
/** Hosts that are this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function web(text) {
    if (!URL.canParse(text))
        throw invalid('is no URL', 'https');
    const url = new URL(text);
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw invalid('goes over plain http, which anybody on the way can change', 'https');
    }
    if (url.username !== '' || url.password !== '')
        throw secret('a user name or a password');
    if (url.hash !== '')
        throw invalid('has a fragment (`#…`), which no server sees', 'https');
    for (const name of url.searchParams.keys()) {
        if (SECRET_PARAMETER.test(name))
            throw secret(`the parameter "${name}"`);
    }
    return { scheme: 'https', url: url.href };
}
function secret(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-secret', `the checkpoint URI carries ${what}: a URI is written into manifests and reports, where a secret has no place`, {
        hint: 'Use `s3://` with AWS_* variables, `hf://` with HF_TOKEN or `github-release://` with GITHUB_TOKEN.',
    });
}
function gitHubRelease(text) {
    const match = /^github-release:\/\/([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})@([^?#\\%]{1,255})\/([^/?#\\%]{1,255})$/i.exec(text);
    const [, owner, repository, tag, asset] = match ?? [];
    if (owner === undefined ||
        isDots(repository) ||
        tag.split('/').some((part) => part === '' || isDots(part)) ||
        isDots(asset)) {
        throw invalid('does not name an asset of a release', 'github-release');
    }
    return { scheme: 'github-release', owner, repository: repository, tag: tag, asset: asset };
}
function oci(text) {
    // Names and tags as the OCI distribution specification has them (v1.1, "Pulling manifests").
    const match = /^oci:\/\/((?:[A-Za-z0-9][A-Za-z0-9.-]*|\[::1\])(?::\d{1,5})?)\/([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?:@(sha256:[0-9a-f]{64})|:(\w[\w.-]{0,127}))(?:\/(.+))?$/.exec(text);
    const [, registry, repository, digest, tag, file] = match ?? [];
    if (registry === undefined)
        throw invalid('does not name an artifact of a registry by digest', 'oci');
    return {
        scheme: 'oci',
        registry,
        repository: repository,
        reference: (digest ?? tag),
        file: file === undefined ? null : innerPath(file, 'oci'),
    };
}
function s3(text) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,1024})$/.exec(text);
    if (match === null)
        throw invalid('does not name an object of a bucket', 's3');
    return { scheme: 's3', bucket: match[1], key: innerPath(match[2], 's3') };
}
function localFile(text) {
    const rest = text.slice('file:'.length);
    const path = rest.startsWith('//') ? rest.slice(2) : rest;
    if (path === '' ||
        path.includes('\0') ||
        /[\r\n]/.test(path) ||
        (rest.startsWith('//') && !path.startsWith('/'))) {
        throw invalid('names no file of this machine', 'file');
    }
    // `file:///a%20b` is a URL, `file:a b` a path.
    return { scheme: 'file', path: rest.startsWith('//') ? decoded(path) : path };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 30142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   MK: () => (/* binding */ gitRevision),
/* harmony export */   MU: () => (/* binding */ applicability),
/* harmony export */   S_: () => (/* binding */ protocolId),
/* harmony export */   bH: () => (/* binding */ decisionRule),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   jv: () => (/* binding */ METRIC_UNITS),
/* harmony export */   o8: () => (/* binding */ claimId),
/* harmony export */   rG: () => (/* binding */ METRIC_OPERATORS),
/* harmony export */   x4: () => (/* binding */ expectedMetric)
/* harmony export */ });
/* unused harmony export INTERVAL_METHODS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
/** A prefix and a ULID (Crockford base 32, time first): `clm_01HXY7K8ABCDEFGHJKMNPQRSTV`. */
function prefixedUlid(prefix) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine((id) => id.startsWith(prefix) && ULID.test(id.slice(prefix.length)), `"${prefix}" and a ULID`);
}
const claimId = prefixedUlid('clm_');
const protocolId = prefixedUlid('prt_');
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000);
const label = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(400);
/** A revision that names one state of a repository and no other. */
const gitRevision = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'a full commit: 40 hexadecimal digits');
const METRIC_OPERATORS = ['>=', '<=', '=='];
const METRIC_UNITS = ['ratio', 'count', 'mse', 'mae', 'reward', 'score', 's', 'ms'];
const expectedMetric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and "_"'),
    operator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(METRIC_OPERATORS),
    value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2,
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(METRIC_UNITS),
    statistic: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum'])
        .optional()
        .describe('of the episodes; rate for a ratio of successes, sum for a count, mean otherwise'),
    bounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2])
        .refine(([low, high]) => low < high, { message: 'the first number must be below the second' })
        .optional()
        .describe('smallest and largest possible value of an episode, for a betting interval'),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pooled', 'each_task'])
        .optional()
        .describe('over all episodes unless stated; each_task: every task by itself must hold'),
});
const INTERVAL_METHODS = [
    'wilson',
    'clopper_pearson',
    'jeffreys',
    'savi',
    'betting',
    'bootstrap',
];
const decisionRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    null_hypothesis: text.describe('for readers; never parsed for the decision'),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(0).describe('in the unit of the metric; 0.05 is 5 points of a ratio'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(1e-9).max(0.25).default(0.05),
    sidedness: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['one_sided', 'two_sided'])
        .default('one_sided')
        .describe('whether alpha is spent in the direction of the claim alone, or half in each'),
    interval_method: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(INTERVAL_METHODS).default('wilson'),
});
const subject = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['hf_model', 'checkpoint', 'service']),
    id: label.min(1),
    revision: gitRevision.nullable(),
    weights_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    checkpoint_uri: label.nullable(),
});
const applicability = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    benchmark: label.min(1),
    benchmark_version: label,
    robot_embodiment: label,
    simulator: label,
    camera_distribution: label,
    language_template: label,
    license_assumptions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(label).max(32),
});
/** `claim.json`: subject and threshold. Never rewritten: what became of it stands in the evidence. */
const claim = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.claim.v1'),
    id: claimId,
    slug: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
    claim_text: text.min(1).describe('one sentence for readers; never parsed for the decision'),
    subject,
    capability: label,
    applicability: applicability.describe('scope limits, printed beside every verdict'),
    expected_metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(expectedMetric)
        .min(1)
        .max(16)
        .refine((metrics) => new Set(metrics.map(({ name }) => name)).size === metrics.length, {
        message: 'names a metric twice',
    })
        .describe('all must hold'),
    decision_rule: decisionRule,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: label, title: label, url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000).nullable(), section: label }),
    curator: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ agent: label, created_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly }),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('untested'),
    needs_review: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200)).max(200).default([]).describe('keys whose values were guessed'),
});


/***/ }),

/***/ 67189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   eI: () => (/* binding */ FULL_COMMIT),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   mJ: () => (/* binding */ commitSha),
/* harmony export */   y1: () => (/* binding */ range),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A finite JSON number. */
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/** `sha256:` and 64 lower-case hexadecimal digits. */
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)]);
/** ISO 8601 in UTC with a `Z`. */
const isoTime = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** A name that is safe as a file name, an id in HTML and a table cell. */
const slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/, 'lower-case letters, digits, ".", "_" and "-" only');
/** `owner/name` of a repository on GitHub. */
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name');
/** A whole object name of Git, by SHA-1 or SHA-256. */
const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const commitSha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(FULL_COMMIT, 'a full commit');
/** A name inside a task, usable as a variable in an expression. */
const identifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'letters, digits and "_" only, not starting with a digit');
/** `[low, high]` with `low <= high`. */
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite, finite])
    .refine(([low, high]) => low <= high, { message: 'the first number must not exceed the second' });
/** An interval end is `null` where the interval is unbounded on that side. */
const interval = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite.nullable(), finite.nullable()]);
/** A path below the file that names it, with `/` separators. */
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') &&
    !/^[A-Za-z]:/.test(path) &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    !path.split('/').includes('..'), { message: 'must be a relative path inside the folder, with "/" and without ".."' });
/**
 * A path relative to the file that states it, with `/` separators. It may climb with `..`; whoever reads the
 * file refuses what leaves the repository or the package that the file stands in.
 */
const treePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.includes('\\') && !path.includes('\0'), { message: 'must be a relative path with "/" between its parts' });


/***/ }),

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ EVIDENCE_ITEMS),
/* harmony export */   Bi: () => (/* binding */ seedSource),
/* harmony export */   D8: () => (/* binding */ episodeState),
/* harmony export */   IT: () => (/* binding */ modelIdentity),
/* harmony export */   Kn: () => (/* binding */ episodeOutcome),
/* harmony export */   L7: () => (/* binding */ auditSource),
/* harmony export */   RK: () => (/* binding */ AUDIT_SOURCES),
/* harmony export */   _o: () => (/* binding */ FINDING_SEVERITIES),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lx: () => (/* binding */ reportedNumber),
/* harmony export */   vQ: () => (/* binding */ evidenceItem)
/* harmony export */ });
/* unused harmony exports OUTCOMES, EPISODE_STATES, SEED_SOURCES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Evaluators whose results `worldgate audit run <source>` reads. */
const AUDIT_SOURCES = [
    'lerobot',
    'openpi',
    'lbm_eval',
    'vla-eval',
    'gr00t-n1.7',
    'pi-0.7',
    'embodied-gov-bench',
    'cosmos-predict',
    'worldforge',
    'worldgate',
    'audit-input',
    'generic',
];
const auditSource = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(AUDIT_SOURCES);
/** Success, failure, not a trial (crashed, pending, infrastructure error), or no notion of success at all. */
const OUTCOMES = ['success', 'failure', 'not_a_trial'];
const episodeOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(OUTCOMES);
const EPISODE_STATES = ['ok', 'infra_error', 'crashed', 'pending', 'unknown'];
const episodeState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(EPISODE_STATES);
const SEED_SOURCES = ['recorded', 'derived', 'config', 'dirname', 'none'];
const seedSource = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SEED_SOURCES);
const FINDING_SEVERITIES = ['error', 'warning', 'info'];
/** Something that a reader of the results has to know. An `error` ends the import and leaves no package. */
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FINDING_SEVERITIES),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullable().describe('JSON pointer, or `line 12`'),
});
/** A number that the evaluator itself states about its episodes. It is compared, and never decides. */
const reportedNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ratio', 'percent', 'count', 'mse', 'mae', 's', 'ms', 'score', 'reward']),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).describe('as it stands in the file'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
});
/** What a file says of the model that it is about. */
const modelIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['hf_id', 'digest', 'path', 'name', 'role'])
        .describe('role: "random", "oracle" and the like, where something else than the model acted'),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
});
/** Evidence that a record may hold. `EPISODE_OUTCOMES` alone lets a claim be decided. */
const EVIDENCE_ITEMS = [
    'EPISODE_OUTCOMES',
    'MODEL_IDENTITY',
    'MODEL_DIGEST',
    'EVALUATOR_VERSION',
    'EVALUATOR_COMMIT',
    'SEEDS',
    'RUN_TIME',
    'FAILURE_NOTES',
    'RAW_REFERENCES',
    'ENVIRONMENT_LOCK',
    'ATTEMPT_POLICY',
    'DENOMINATOR_POLICY',
    'PLAN_ANCHOR',
    'SIGNATURE',
];
const evidenceItem = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(EVIDENCE_ITEMS);


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

/***/ 50454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ shardSlice),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   eK: () => (/* binding */ shardPlan),
/* harmony export */   jE: () => (/* binding */ MOST_MATRIX_JOBS),
/* harmony export */   u1: () => (/* binding */ shardPart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


/** Jobs that a matrix of GitHub Actions can have. */
const MOST_MATRIX_JOBS = 256;
/** Parts that a plan can be cut into, over all waves; a cluster takes more of them than a matrix does. */
const MOST_SHARDS = 10_000;
/** A part of an episode plan: consecutive episodes, in the order of the plan (by seed, and by task within a seed). */
const shardSlice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('counts from 1 within its wave'),
    shards: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS).describe('of each wave'),
    wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('first episode of the part'),
    end: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('the episode after its last'),
});
/** In the manifest of a run that is a part of another: which part, and what it came to. */
const shardPart = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...shardSlice.shape,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br
        .nullable()
        .describe('over the header of the whole run and the episodes of this part; null until they are played'),
    baseline_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('the same of a baseline policy; null without one'),
});
/**
 * `shard_plan.json`: how a run is cut into parts, written before any of them is played. With `claim.json` and
 * `protocol.json` beside it where the merged run is to be evidence.
 */
const shardPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.shard_plan.v1'),
    preset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR, digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of the resolved preset') }),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    episodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('over all tasks'),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    shards: shardSlice.shape.shards,
    waves: shardSlice.shape.waves,
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...shardSlice.shape,
        expected_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2
            .nullable()
            .describe('by the run that it was measured with, on a machine like that one'),
    }))
        .min(1),
    measured_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('run that says how long episodes take'),
    claim_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of claim.json'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of protocol.json'),
    planned_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly,
});


/***/ }),

/***/ 30362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ startThread),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _foundation_process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28277);




/** Variables a child process may see; everything else, above all tokens, stays here. */
const CHILD_ENVIRONMENT = [
    'PATH',
    'HOME',
    'LANG',
    'LC_ALL',
    'TMPDIR',
    'LD_LIBRARY_PATH',
    'CUDA_VISIBLE_DEVICES',
    'CUDA_PATH',
    // Where a Vulkan driver is named, which WebGPU computes with.
    'VK_DRIVER_FILES',
    'VK_ICD_FILENAMES',
    // Marks of the job, by which its runner and the GPU guard know a process that it has left behind.
    'RUNNER_TRACKING_ID',
    'WORLDGATE_GPU_FACTS',
];
/** The variables of `env` that a child process is given. */
function childEnvironment(env) {
    const kept = {};
    for (const name of CHILD_ENVIRONMENT) {
        const value = env[name];
        if (value !== undefined)
            kept[name] = value;
    }
    return kept;
}
/** A thread: cheap, and safe to end at any moment because WebAssembly is ours to stop. */
function startThread(entry) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entry, { env: {}, stdout: true, stderr: true });
    let lastError;
    worker.on('error', (error) => {
        lastError = error;
    });
    return {
        post: (message) => worker.postMessage(message),
        onMessage: (handler) => worker.on('message', handler),
        onExit: (handler) => worker.on('exit', (code) => handler(lastError?.message ?? `exit code ${code}`)),
        kill: async () => void (await worker.terminate()),
    };
}
/** A process: native code cannot be stopped inside a thread without taking everything down with it. */
function startProcess(entry, env) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
        env,
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // A group of its own: Ctrl-C goes to the parent, which says whether and how the run ends.
        detached: true,
        windowsHide: true,
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(-2000);
    });
    let ended;
    let ending;
    // Begun as soon as the leader is gone: later its number may be that of another group.
    const endAll = (leader) => {
        ending ??= (0,_foundation_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N4)(leader, gone);
        return ending;
    };
    const handlers = [];
    const gone = new Promise((resolve) => {
        const end = (detail) => {
            if (ended !== undefined)
                return;
            ended = detail;
            resolve();
            for (const handler of handlers)
                handler(detail);
        };
        child.on('exit', (code, signal) => {
            if (child.pid !== undefined)
                void endAll(child.pid);
            const lastLine = stderr.trim().split('\n').at(-1) ?? '';
            end(`${signal ?? `exit code ${code}`}${lastLine === '' ? '' : `: ${lastLine}`}`);
        });
        // A process that cannot be started never exits; a message to one that is just dying is no news.
        child.on('error', (error) => {
            if (child.pid === undefined)
                end(error.message);
        });
    });
    return {
        post: (message) => {
            if (child.connected)
                child.send(message);
        },
        onMessage: (handler) => child.on('message', (message) => handler(message)),
        onExit: (handler) => {
            if (ended === undefined)
                handlers.push(handler);
            else
                handler(ended);
        },
        kill: async () => {
            if (child.pid !== undefined)
                await endAll(child.pid);
        },
    };
}


/***/ }),

/***/ 28277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ climbLadder),
/* harmony export */   N4: () => (/* binding */ endGroup)
/* harmony export */ });
/* unused harmony export LADDER */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22798);


/**
 * How a process is asked to end, politest first, and how long each asking is waited for. All of it is over within
 * 4.5 s: a runner gives a cancelled step 10 s (actions/runner `ProcessInvoker`: SIGINT, 7.5 s, SIGTERM, 2.5 s).
 */
const LADDER = [
    { signal: 'SIGINT', waitMs: 2000 },
    { signal: 'SIGTERM', waitMs: 1500 },
    { signal: 'SIGKILL', waitMs: 1000 },
];
const POLL_MS = 20;
/**
 * Climbs the {@link LADDER} until nothing is left to end.
 * @param send sends a signal; may throw
 * @param isGone whether nothing is left
 * @returns whether nothing is left
 */
async function climbLadder(send, isGone, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    for (const { signal, waitMs } of LADDER) {
        if (await isGone())
            return true;
        try {
            send(signal);
        }
        catch {
            // It ended in between, or is not ours to end, which `isGone` says.
        }
        for (let waited = 0; waited < waitMs; waited += POLL_MS) {
            if (await isGone())
                return true;
            await wait(POLL_MS);
        }
    }
    return isGone();
}
/**
 * Ends a child process that leads a process group of its own, and whatever else is in that group.
 * @param leader process id of the child, which was started `detached`
 * @param gone settles when the child itself has been waited for; until then its id cannot be taken by another
 */
async function endGroup(leader, gone) {
    let isReaped = false;
    void gone.then(() => {
        isReaped = true;
    });
    if (process.platform === 'win32') {
        if (!isReaped && isAlive(leader))
            process.kill(leader, 'SIGKILL');
        return gone;
    }
    await climbLadder((signal) => process.kill(-leader, signal), () => isReaped && !isGroupAlive(leader));
}
/** Whether anything in a group still runs: what is dead and waits for a parent that never asks does not. */
function isGroupAlive(leader) {
    if (!isAlive(-leader))
        return false;
    const all = _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PROC */ .B.ids().flatMap((pid) => _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PROC */ .B.facts(pid) ?? []);
    // Without `/proc` the signal alone must do.
    return all.length === 0 || all.some(({ group, isZombie }) => group === leader && !isZombie);
}
/** Whether there is a process of this id, or of this group where it is negative, that a signal would reach. */
function isAlive(target) {
    try {
        process.kill(target, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 22798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PROC),
/* harmony export */   O: () => (/* binding */ lineage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Linux's `/proc`. On other systems there is none, and so no process in the table. */
const PROC = {
    ids() {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
                .filter((name) => /^\d+$/.test(name))
                .map(Number);
        }
        catch {
            return [];
        }
    },
    facts(pid) {
        const stat = read(`/proc/${pid}/stat`);
        // The name stands in brackets and may hold brackets and blanks itself.
        const end = stat?.lastIndexOf(')') ?? -1;
        if (stat === undefined || end === -1)
            return undefined;
        const fields = stat.slice(end + 2).split(' ');
        return {
            pid,
            name: stat.slice(stat.indexOf('(') + 1, end),
            isZombie: fields[0] === 'Z' || fields[0] === 'X',
            parent: Number(fields[1]),
            group: Number(fields[2]),
            session: Number(fields[3]),
            startTicks: Number(fields[19]),
        };
    },
    environment(pid) {
        return read(`/proc/${pid}/environ`)?.split('\0');
    },
};
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** This process and those above it, up to the first: none of them is ever a job's leftover. */
function lineage(table, pid) {
    const line = new Set();
    for (let at = pid; at !== undefined && at > 0 && !line.has(at);) {
        line.add(at);
        at = table.facts(at)?.parent;
    }
    return line;
}


/***/ }),

/***/ 52688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Levenshtein distance with adjacent transpositions (optimal string alignment), case-insensitive. */
function distance(a, b) {
    const s = a.toLowerCase();
    const t = b.toLowerCase();
    let before = [];
    let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
    for (let i = 1; i <= s.length; i++) {
        const row = [i];
        for (let j = 1; j <= t.length; j++) {
            const cost = s[i - 1] === t[j - 1] ? 0 : 1;
            let best = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) {
                best = Math.min(best, before[j - 2] + 1);
            }
            row.push(best);
        }
        before = previous;
        previous = row;
    }
    return previous[t.length];
}
/** The candidate nearest to `name`, or `undefined` when none is near enough to be a likely typo. */
function nearest(name, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const d = distance(name.slice(0, 200), candidate.slice(0, 200));
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}
/** `; did you mean "gyro"?`, or an empty string. */
function didYouMean(name, candidates) {
    const suggestion = nearest(name, candidates);
    return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostIo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/** `nvidia-smi` takes seconds on hosts with many GPUs and no persistence daemon, and forever on a broken one. */
const EXEC_TIMEOUT_MS = 15_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
/**
 * The machine that this process runs on.
 * @param visibleDevices `CUDA_VISIBLE_DEVICES`, read at the door
 * @param execEnv environment of the programs that are run
 */
function hostIo(visibleDevices, execEnv, timeoutMs = EXEC_TIMEOUT_MS) {
    return {
        os: {
            type: node_os__WEBPACK_IMPORTED_MODULE_2__.type(),
            release: node_os__WEBPACK_IMPORTED_MODULE_2__.release(),
            arch: node_os__WEBPACK_IMPORTED_MODULE_2__.arch(),
            cpuModels: node_os__WEBPACK_IMPORTED_MODULE_2__.cpus().map(({ model }) => model),
            availableCores: node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism(),
            memoryBytes: node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem(),
        },
        visibleDevices,
        readText(path) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
            }
            catch {
                return undefined;
            }
        },
        exec: (file, args) => new Promise((resolve) => {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args], {
                env: { ...execEnv, LC_ALL: 'C' },
                timeout: timeoutMs,
                killSignal: 'SIGKILL',
                maxBuffer: MAX_OUTPUT_BYTES,
            }, (error, stdout, stderr) => {
                if (error === null)
                    return resolve({ code: 0, stdout, stderr, trouble: null });
                const code = typeof error.code === 'number' ? error.code : null;
                const isMissing = error.code === 'ENOENT' || error.code === 'EACCES';
                const trouble = isMissing ? 'missing' : error.killed === true ? 'timeout' : null;
                resolve({ code, stdout, stderr, trouble });
            });
        }),
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


/***/ })

};
