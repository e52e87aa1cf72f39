export const id = 8892;
export const ids = [8892];
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


/***/ })

};
