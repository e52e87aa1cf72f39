export const id = 5136;
export const ids = [5136];
export const modules = {

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ requireClaimOf),
/* harmony export */   _f: () => (/* binding */ CLAIM_FILE),
/* harmony export */   mI: () => (/* binding */ PROTOCOL_FILE),
/* harmony export */   qG: () => (/* binding */ writeClaim)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97385);




/** Where a run that is to become evidence keeps what was claimed and planned before it. */
const CLAIM_FILE = 'inputs/claim.json';
const PROTOCOL_FILE = 'inputs/protocol.json';
function writeClaim(run, { claim, protocol }) {
    for (const [file, value] of [
        [CLAIM_FILE, claim],
        [PROTOCOL_FILE, protocol],
    ]) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(run.path(file), `${JSON.stringify(value, null, 2)}\n`);
    }
}
/**
 * Whether a claim was frozen for a run cannot be made up for once it has begun.
 * @param runDir absolute
 * @throws WorldGateError `claim-missing`
 */
function requireClaimOf(runDir, runId) {
    if ([CLAIM_FILE, PROTOCOL_FILE].every((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeJoin */ .gt)(runDir, file))))
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('claim-missing', `run ${runId} has no claim that was frozen before its first episode`, {
        hint: 'start a new run that is to give evidence, or audit this one with a claim of your own: `worldgate audit run worldgate`',
    });
}


/***/ }),

/***/ 67098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ lockRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38107);







const LOCK = 'lock';
const HEARTBEAT_MS = 5000;
/** A lock that nobody has touched for so long belongs to a process that is gone, wherever it ran. */
const STALE_MS = 30_000;
/** Tokens of the locks that this process holds; tells a lock of ours from one that an earlier process of our id left. */
const held = new Set();
/**
 * Takes the one right to write into a run folder, so that two processes never append to the same lines. A lock
 * whose owner was killed is taken over: at once where the owner ran on this machine, else after half a minute
 * without a sign of life.
 * @param runDir absolute
 * @throws WorldGateError `run-locked`, and those of writing
 */
function lockRun(runDir, randomBytes) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(runDir, LOCK);
    const owner = { token: hex(randomBytes(16)), pid: node_process__WEBPACK_IMPORTED_MODULE_3__.pid, host: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(node_os__WEBPACK_IMPORTED_MODULE_1__.hostname()) };
    const text = JSON.stringify(owner);
    let fd = create(file, text);
    if (fd === undefined) {
        removeStale(file, node_path__WEBPACK_IMPORTED_MODULE_2__.join(runDir, `.${LOCK}.${hex(randomBytes(6))}.tmp`));
        fd = create(file, text);
        if (fd === undefined)
            throw locked(runDir);
    }
    held.add(owner.token);
    const heartbeat = setInterval(() => touch(fd, text), HEARTBEAT_MS);
    heartbeat.unref();
    return {
        release: () => {
            clearInterval(heartbeat);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            held.delete(owner.token);
            if (readText(file) === text)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        },
    };
}
function hex(bytes) {
    return Buffer.from(bytes).toString('hex');
}
/** @returns the open file, or undefined where it exists */
function create(file, text) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, text);
        return fd;
    }
    catch (cause) {
        if (cause.code === 'EEXIST')
            return undefined;
        if (fd !== undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        }
        throw (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(cause, file);
    }
}
/**
 * Removes the lock of a process that is gone. It is moved aside first and looked at again, because another process
 * may have replaced it meanwhile.
 * @param aside where it is moved; on its creation it tells the time of the file system
 * @throws WorldGateError `run-locked`
 */
function removeStale(file, aside) {
    const seen = readText(file);
    if (seen === undefined)
        return;
    const reference = create(aside, '');
    if (reference !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(reference);
    const isStale = isGone(seen) || ageOf(file, aside) > STALE_MS;
    try {
        if (!isStale)
            throw locked(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, aside);
        if (readText(aside) === seen)
            return;
        // It was a new owner's: back it goes.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(aside, file);
        throw locked(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'EEXIST')
            return;
        throw (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(cause, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { force: true });
    }
}
/** Milliseconds between the last touch of `file` and the making of `reference`; 0 where either is gone. */
function ageOf(file, reference) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(reference).mtimeMs - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs;
    }
    catch {
        return 0;
    }
}
/** Whether the owner ran on this machine and runs no more. */
function isGone(text) {
    let owner;
    try {
        owner = JSON.parse(text);
    }
    catch {
        return false;
    }
    if (owner.host !== (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(node_os__WEBPACK_IMPORTED_MODULE_1__.hostname()) || held.has(owner.token))
        return false;
    // A container that starts again gives its processes the ids of those before.
    return owner.pid === node_process__WEBPACK_IMPORTED_MODULE_3__.pid || !isRunning(owner.pid);
}
function isRunning(pid) {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_3__.kill(pid, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
    // One that was killed and not yet collected by its parent still answers.
    const state = readText(`/proc/${pid}/stat`)?.replace(/^.*\) /s, '')[0];
    return state !== 'Z' && state !== 'X';
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** A sign of life, with the time of the file system. */
function touch(fd, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, text, 0);
    }
    catch {
        // The next write of a record meets the same trouble and reports it.
    }
}
function locked(runDir) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldGateError */ ._B('run-locked', `run ${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(runDir)} is being run by another process`, {
        hint: 'wait for it to end, or end it; a run whose process was killed can be resumed at once on the same machine, elsewhere after 30 seconds',
    });
}


/***/ }),

/***/ 85136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ performRun),
  t: () => (/* binding */ runPreset)
});

// EXTERNAL MODULE: ./.build/contracts/claim.js
var contracts_claim = __webpack_require__(30142);
// EXTERNAL MODULE: ./.build/contracts/protocol.js
var contracts_protocol = __webpack_require__(14436);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/presets/override.js
var override = __webpack_require__(9021);
// EXTERNAL MODULE: ./.build/audit/claims/create-claim.js + 2 modules
var create_claim = __webpack_require__(82476);
// EXTERNAL MODULE: ./.build/audit/claims/freeze-protocol.js
var freeze_protocol = __webpack_require__(16728);
// EXTERNAL MODULE: ./.build/audit/claims/preset-template.js
var preset_template = __webpack_require__(53630);
;// CONCATENATED MODULE: ./.build/audit/claims/claim-of-plan.js









/**
 * The claim that a preset's gates make, with its plan frozen at `now`: what a run is held against as evidence. The
 * caller's overrides are in the preset already. The claim has the name of the preset.
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError `preset-no-claim` for gates of which no claim can be made, and those of reading policy and tasks
 */
function claimOfPlan(loaded, assets, tools) {
    requireClaim(loaded);
    const { name, kind } = loaded.preset;
    const { claim, protocol, hash } = created(name, (0,preset_template/* presetTemplate */.C)(loaded, tools.version, assets), {
        agent: `worldgate ${kind === 'eval' ? 'eval' : 'benchmark'}`,
        source: { type: 'preset', title: name, url: null, section: loaded.digest },
    }, tools);
    const context = { file: nameOf(name), code: 'preset-no-claim', hint: HINT };
    (0,schema/* parseWith */.K)(contracts_claim/* claim */.B7, claim, context);
    (0,schema/* parseWith */.K)(contracts_protocol/* protocol */.T, protocol, context);
    const { protocol: frozen } = (0,freeze_protocol/* freezeProtocol */.c)({ claim, hash, file: 'claim.json', schemaVersion: claim.schema_version, raw: claim }, {
        protocol,
        hash: (0,digest/* sha256Json */.iE)(protocol),
        file: 'protocol.json',
        schemaVersion: protocol.schema_version,
        raw: protocol,
    }, tools.now, { again: false });
    return { claim, protocol: frozen };
}
/** Without a preset there is no name that the caller has ever seen. */
function nameOf(preset) {
    return preset === override/* COMMAND_LINE */.rD ? 'this run' : `the preset "${preset}"`;
}
const HINT = 'evidence is of what the required gates of a preset claim of one model: change them, or run without evidence';
function created(name, template, stated, { now, randomBytes }) {
    try {
        return (0,create_claim/* createClaim */.zk)({ template, overrides: { slug: name }, ...stated, now, randomBytes });
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error) || error.code !== 'claim-invalid')
            throw error;
        throw new errors/* WorldGateError */._B('preset-no-claim', `${nameOf(name)} makes no sound claim: ${error.message}`, {
            hint: HINT,
            cause: error,
        });
    }
}
/** Said before anything is run: what could only be refused, or never be shown, afterwards. */
function requireClaim({ preset }) {
    const refuse = (why, hint) => {
        throw new errors/* WorldGateError */._B('preset-no-claim', `${nameOf(preset.name)} cannot give evidence: ${why}`, {
            hint: preset.name === override/* COMMAND_LINE */.rD ? `give gates with --gates FILE, or in a preset: ${hint}` : hint,
        });
    };
    const claims = (0,preset_template/* claimsOfGates */.p)(preset);
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

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/gates/decide.js + 8 modules
var decide = __webpack_require__(48736);
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
// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/runs/workspace.js + 1 modules
var workspace = __webpack_require__(21099);
// EXTERNAL MODULE: ./.build/evaluation/components.js
var components = __webpack_require__(72469);
// EXTERNAL MODULE: ./.build/evaluation/eval-run.js + 3 modules
var eval_run = __webpack_require__(53211);
// EXTERNAL MODULE: ./.build/evaluation/file-refs.js
var file_refs = __webpack_require__(61930);
// EXTERNAL MODULE: ./.build/evaluation/native-engine.js
var native_engine = __webpack_require__(81769);
// EXTERNAL MODULE: ./.build/evaluation/plan.js
var plan = __webpack_require__(40326);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/reports/build-report.js
var build_report = __webpack_require__(47593);
// EXTERNAL MODULE: ./.build/reports/comment.js
var comment = __webpack_require__(99131);
// EXTERNAL MODULE: ./.build/reports/comment-sections.js + 1 modules
var comment_sections = __webpack_require__(81872);
// EXTERNAL MODULE: ./.build/reports/html.js
var html = __webpack_require__(47529);
// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
;// CONCATENATED MODULE: ./.build/evaluation/report-files.js






/** Writes the report of a run in every form, from what its manifest says. */
function writeReports(run, presetTitle, result) {
    const report = (0,build_report/* buildReport */.F)({
        manifest: run.manifest,
        presetTitle,
        records: result?.decide.records ?? [],
        baselineRecords: result?.baselineRecords ?? [],
        measurements: result?.decide.measurements ?? null,
    });
    (0,atomic_file/* writeFileAtomic */.Zf)(run.path('reports/report.json'), `${JSON.stringify(report, null, 2)}\n`);
    (0,atomic_file/* writeFileAtomic */.Zf)(run.path('reports/comment.md'), (0,comment/* renderComment */.wQ)([report], { key: comment_sections/* COMMENT_KEY */.af }));
    (0,atomic_file/* writeFileAtomic */.Zf)(run.path('reports/summary.md'), (0,summary/* renderSummary */.Br)([report]));
    (0,atomic_file/* writeFileAtomic */.Zf)(run.path('reports/report.html'), (0,html/* renderHtml */.K)(report));
    return report;
}

// EXTERNAL MODULE: ./.build/evaluation/run-claim.js
var run_claim = __webpack_require__(3365);
// EXTERNAL MODULE: ./.build/evaluation/run-lock.js
var run_lock = __webpack_require__(67098);
;// CONCATENATED MODULE: ./.build/evaluation/run-log.js


const LOG_FILE = 'logs/run.log';
/** Terminal escapes and the like, which messages of a policy may hold. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/**
 * What happened in a run and when, as redacted lines of text in its folder: for people who ask later why it ended
 * as it did. A log that cannot be written never ends a run.
 */
class RunLog {
    #tools;
    #lines;
    #warnings = 0;
    /** @param locate gives the absolute path of a file of the run */
    constructor(locate, tools) {
        this.#tools = tools;
        this.#guard(() => {
            this.#lines = new atomic_file/* LineAppender */.C(locate(LOG_FILE));
        });
    }
    /** Warnings since the log was opened. */
    get warnings() {
        return this.#warnings;
    }
    write(level, message) {
        if (level === 'warning')
            this.#warnings += 1;
        const time = this.#tools.now().toISOString();
        const plain = this.#tools.redact(message).replace(CONTROLS, '');
        const [first, ...rest] = plain.trimEnd().split('\n');
        this.#guard(() => {
            this.#lines?.append(`${time} ${level} ${first}`);
            for (const line of rest)
                this.#lines?.append(`  ${line}`);
        });
    }
    close() {
        this.#guard(() => this.#lines?.close());
        this.#lines = undefined;
    }
    #guard(act) {
        try {
            act();
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./.build/evaluation/run-plan.js + 1 modules
var run_plan = __webpack_require__(83671);
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
    const prepared = (0,prepare/* prepareRun */.Z0)(request, tools);
    const frozen = request.freezeClaim === true
        ? claimOfPlan(prepared.loaded, prepared.assets, {
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
    const log = new RunLog((file) => run.path(file), tools);
    const job = { ...request, log, tools };
    try {
        log.write('info', `${resumed === undefined ? 'started' : 'resumed'}: ${preset.kind} ${preset.name}`);
        if (resumed !== undefined) {
            log.write('info', `${resumed.records.length} episodes are done`);
            if (resumed.leftOut > 0)
                log.write('warning', `${resumed.leftOut} lines could not be kept`);
        }
        if (unmet.length > 0)
            return await skip(job, `Not run: ${unmet.join('; ')}.`);
        return await conclude(job, await play(job));
    }
    catch (failure) {
        return await fail(job, failure);
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
    const { benchmark } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(3553), __webpack_require__.e(1998)]).then(__webpack_require__.bind(__webpack_require__, 11998));
    return benchmark(prepared, run, { ...ready, log: warn });
}
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
        },
        plan: {
            episodes: isEval ? (0,plan/* plannedEpisodes */.f)((0,eval_run/* episodePlan */.Ze)(prepared)) : 0,
            seed: preset.seed,
            workers: isEval ? workers : 1,
        },
        digest_reach: (0,components/* digestReach */.us)(preset.kind, prepared.engine, isMock),
        hardware,
        versions: { worldgate: tools.installation.version, node: tools.nodeVersion },
        commit: request.commit,
        environment_present: (0,components/* environmentPresent */.n7)(tools.env, preset.requires.env),
    };
}
async function conclude(job, result) {
    const gates = (0,decide/* decideGates */.r)(result.decide);
    return finish(job, { state: 'completed', verdict: (0,decide/* runVerdict */.Z)(gates), gates, ...result.end }, result);
}
async function skip(job, reason) {
    return finish(job, { state: 'skipped', verdict: 'skipped', reason, episodes: playedEpisodes(job) });
}
/** Keeps what ended a run. @throws the failure itself where not even that can be written */
async function fail(job, failure) {
    const known = (0,errors/* isWorldGateError */.US)(failure);
    const isCancelled = known && failure.kind === 'interrupted';
    const { run, log } = job;
    const { events } = run.manifest;
    const code = known ? failure.code : 'internal';
    const end = {
        state: isCancelled ? 'cancelled' : 'failed',
        verdict: 'error',
        reason: isCancelled ? 'The run was interrupted.' : null,
        error: {
            code,
            message: (0,errors/* messageOf */.bD)(failure),
            hint: known ? (failure.hint ?? null) : 'this is a fault in WorldGate; please report it',
        },
        events: { ...events, errors: events.errors + 1 },
    };
    const detail = !known && failure instanceof Error ? failure.stack : undefined;
    log.write('error', `${code}: ${detail ?? (0,errors/* messageOf */.bD)(failure)}`);
    try {
        const outcome = await finish(job, { ...end, episodes: playedEpisodes(job) });
        return { ...outcome, failure };
    }
    catch (second) {
        // The manifest still says `running`, from which the run can be resumed; what came first is what matters.
        if ((0,errors/* isWorldGateError */.US)(second))
            throw failure;
        throw second;
    }
}
/** What an evaluation that did not come to its end has played; a benchmark plays no episodes. */
function playedEpisodes({ run }) {
    const records = (0,read_run/* readStoredArm */.im)(run.dir, 'policy')?.records ?? [];
    return {
        planned: run.manifest.plan.episodes,
        run: records.length,
        succeeded: records.filter(({ success }) => success).length,
        dropped: 0,
    };
}
async function finish({ prepared, run, log, tools }, { state, ...fields }, result) {
    const finished = tools.now();
    const times = {
        finished_at: finished.toISOString(),
        duration_s: Math.max(0, (finished.getTime() - Date.parse(run.manifest.started_at)) / 1000),
    };
    const events = fields.events ?? run.manifest.events;
    // Reports and log are part of the run, so they are written before its files are listed and its state is set.
    run.update({ ...fields, ...times, events: { ...events, warnings: events.warnings + log.warnings } });
    const report = writeReports(run, prepared.loaded.preset.title, result);
    log.write('info', `${state}: ${fields.verdict}`);
    // Without its plan a run that was uploaded could not be decided again, and without its claim it could not be audited.
    const manifest = await run.finish({ state, ...times }, new Set([run_plan/* PLAN_FILE */.V, run_claim/* CLAIM_FILE */._f, run_claim/* PROTOCOL_FILE */.mI]));
    return {
        manifest,
        report,
        runDir: run.dir,
        reportJson: run.path('reports/report.json'),
        failure: undefined,
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
        __webpack_require__.e(/* import() */ 2078).then(__webpack_require__.bind(__webpack_require__, 12078)),
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


/***/ }),

/***/ 47529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20720);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46973);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23024);










/**
 * One run as a page of its own: no script, no address that is loaded, light and dark, tables with captions and
 * scopes. Its Content-Security-Policy allows nothing but its own style, by digest.
 */
function renderHtml(report) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name);
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.title);
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlPage */ .X)({
        title: `${(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWord */ .E0)(report.verdict)}: ${name}`,
        heading: title === '' ? name : title,
        about: `WorldGate preset <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(name)}</code>`,
        parts: [
            decision(report),
            gateTable(report),
            explanations(report),
            groupsTable(report),
            ...(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesByNeed */ .OZ)(report.gates).map(gateRowsTable),
            measurementsTable(report),
            terminations(report),
            reproduce(report),
            provenance(report),
        ],
        boundary: _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDARY */ .vW,
    });
}
function decision(report) {
    const { episodes, error } = report;
    const facts = [
        report.reason === null ? '' : (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? '' : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? ''
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .stopSentence */ .WQ)(report),
    ].filter((fact) => fact !== '');
    const notes = [
        report.not_for_proof ? `<strong>Not for proof.</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .mockSentence */ .OT)(report))}` : '',
        error === null
            ? ''
            : `<strong>Error</strong> <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(error.code, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(error.message, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}${error.hint === null
                ? ''
                : `<br>First thing to try: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(error.hint, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`}`,
        report.preset.gates_overridden ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .GATES_REPLACED */ .Uh) : '',
    ].filter((note) => note !== '');
    const row = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict);
    return `<section class="decision ${report.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${row.words}</strong></p>
<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(facts.join(' '))}</p>
</section>
${notes.map((note) => `<p class="note">${note}</p>`).join('\n')}`;
}
function gateTable(report) {
    if (report.gates.length === 0)
        return '';
    const gates = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesByNeed */ .OZ)(report.gates);
    const views = gates.map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .gateView */ .fc)(gate, report));
    const compared = views.some((view) => view.change !== null);
    const columns = [
        { header: 'Gate' },
        { header: 'Verdict' },
        { header: 'Measured' },
        { header: 'Required' },
        { header: 'Interval' },
        ...(compared ? [{ header: 'Change' }] : []),
    ];
    const rows = views.map((view, i) => [
        `<code class="name">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.name)}</code>${view.about === null ? '' : `<br><span class="muted name">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.about)}</span>`}${view.optional ? '<br><span class="muted">optional</span>' : ''}${view.notForProof ? '<br><span class="muted">not for proof</span>' : ''}`,
        `<span class="word ${view.verdict}">${view.word}</span>`,
        `<span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.measured)}</span><br><span class="muted"><span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.interval)}${view.interval !== '' && view.n !== '' ? ',' : ''}</span> <span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.n)}</span></span>`,
        `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.required)}</span>`,
        `${intervalPlot(gates[i], view)}<span class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.method)}</span>`,
        ...(compared ? [changeCell(view)] : []),
    ]);
    const notes = views.map(({ note }) => (note === null ? '' : `\n<p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(note)}</p>`));
    return `<section>\n<h2>Gates</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlTable */ .I)('Each gate with what was measured, its interval, and what was required', columns, rows)}${notes.join('')}\n</section>`;
}
function changeCell({ change }) {
    if (change === null)
        return '—';
    return `<span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(change.difference)}</span><br><span class="muted">${unbroken(change.significance)}<br>${unbroken(change.from)}</span>`;
}
/** Facts that are listed with commas, each of them on one line. */
function unbroken(facts) {
    return facts
        .split(/(?<=,) /)
        .map((fact) => `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(fact)}</span>`)
        .join(' ');
}
const PLOT = { width: 150, height: 22, margin: 8 };
/** The interval, the estimate and the required value on one axis; empty where no interval decided. */
function intervalPlot(gate, view) {
    const [low, high] = gate.interval;
    if (view.method === '' || (low === null && high === null))
        return '';
    const values = [low, high, gate.measured, gate.required].filter((value) => value !== null);
    const from = Math.min(...values);
    const span = Math.max(...values) - from || 1;
    if (!Number.isFinite(span))
        return '';
    const { width, height, margin } = PLOT;
    const x = (value) => (margin + ((value - from) / span) * (width - 2 * margin)).toFixed(1);
    const middle = height / 2;
    const parts = [
        `<line class="axis" x1="0" x2="${width}" y1="${middle}" y2="${middle}"/>`,
        `<line class="range" x1="${low === null ? 0 : x(low)}" x2="${high === null ? width : x(high)}" y1="${middle}" y2="${middle}"/>`,
        gate.measured === null ? '' : `<circle class="point" cx="${x(gate.measured)}" cy="${middle}" r="4"/>`,
        gate.required === null
            ? ''
            : `<line class="required" x1="${x(gate.required)}" x2="${x(gate.required)}" y1="1" y2="${height - 1}"/>`,
    ];
    const label = `${view.measured} (${view.evidence}), required ${view.required}`;
    return `<svg class="${view.verdict}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(label)}">${parts.join('')}</svg>`;
}
function explanations(report) {
    const items = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesToExplain */ .jv)(report).map((gate) => {
        const { name, sentence, next } = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .gateView */ .fc)(gate, report);
        const advice = next === null ? '' : ` <strong>Next:</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(next)}`;
        return `<li><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(name)}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(sentence)}${advice}</li>`;
    });
    return items.length === 0
        ? ''
        : `<section>\n<h2>Gates that did not pass</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}
function groupsTable(report) {
    if (report.groups.length === 0)
        return '';
    const compared = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .hasBaseline */ .Ku)(report);
    const noun = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupNoun */ .ik)(report);
    const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
    const worse = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupsThatGotWorse */ .O7)(report).length;
    const title = compared
        ? `What changed: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(worse)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(report.groups.length)} ${noun} got worse`
        : `Success by ${report.groups_by === 'task' ? 'task' : 'seed group'}`;
    const columns = [
        { header: first },
        { header: 'This run', number: true },
        ...(compared
            ? ['Baseline', 'Change', 'Pairs that differ', 'p (adjusted)'].map((header) => ({
                header,
                number: true,
            }))
            : []),
    ];
    const rows = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupsWorstFirst */ .YU)(report).map((row) => {
        const view = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupView */ .LN)(row);
        const change = compared ? [view.baseline, view.difference, view.pairs, view.p] : [];
        return [view.label, view.measured, ...change].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD);
    });
    const method = report.groups_method === null
        ? ''
        : `\n<p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(report.groups_method, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence))}.</p>`;
    const caption = compared ? `All ${noun}, largest loss first` : `All ${noun}, lowest success rate first`;
    return `<section>\n<h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(title)}</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlTable */ .I)(caption, columns, rows)}${method}\n</section>`;
}
function gateRowsTable(gate) {
    if (gate.rows.length === 0)
        return '';
    const headers = ['Row', 'Verdict', 'Measured', 'Baseline', 'Change', 'p'];
    const rows = gate.rows.map((row) => {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_4__/* .rowView */ .C9)(row, gate);
        return [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(view.label),
            `<span class="word ${view.verdict}">${view.word}</span>`,
            ...[`${view.measured} (${view.evidence})`, view.baseline, view.difference, view.p].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD),
        ];
    });
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name);
    return `<section>\n<h2>Rows of <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(name)}</code></h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlTable */ .I)(`Rows of gate ${name}`, headers.map((header, i) => ({ header, number: i > 1 })), rows)}\n</section>`;
}
function measurementsTable(report) {
    const rows = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_8__/* .measurementRows */ .kO)(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const headers = ['Measurement', 'This run', ...(compared ? ['Baseline', 'Ratio'] : [])];
    return `<section>\n<h2>Measurements</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlTable */ .I)(`${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_8__/* .measurementLevel */ .ns)(report)} bootstrap intervals`, headers.map((header, i) => ({ header, number: i > 0 })), rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline, row.ratio] : [])].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)))}\n</section>`;
}
function terminations(report) {
    const rows = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_8__/* .terminationsWorstFirst */ .dS)(report);
    if (rows.length === 0)
        return '';
    return `<section>\n<h2>How episodes ended</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlTable */ .I)('Episodes per reason of termination', [{ header: 'Termination' }, { header: 'Episodes', number: true }], rows.map(([reason, count]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(reason, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.label)), (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)]))}\n</section>`;
}
function reproduce(report) {
    const needed = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .baselineNeeded */ .lD)(report);
    const note = needed === null ? '' : `\n<p>${needed.before}<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(needed.run)}</code>${needed.after}</p>`;
    const at = report.commit === null ? '' : ` At commit <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(report.commit)}</code>:`;
    return `<section>\n<h2>Reproduce on a laptop</h2>\n<p>One command.${at}</p>\n<pre><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(report.reproduce.slice(0, 100_000))}</code></pre>${note}\n</section>`;
}
function provenance(report) {
    const facts = [
        ['Run', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(report.run_id)}</code>`],
        [
            'Result digest',
            report.result_digest === null ? 'none' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(report.result_digest)}</code>`,
        ],
        ['Finished', report.finished_at === null ? 'not finished' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(report.finished_at)],
        ['Duration', report.duration_s === null ? 'unknown' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(report.duration_s)],
        ['Hardware', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(report.hardware, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence))],
    ];
    const components = report.components.map((component) => [
        component.role.replaceAll('_', ' '),
        (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(component.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.label),
        component.version ?? '—',
        component.origin,
    ]
        .map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(cell))
        .concat(component.digest === null ? '—' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(component.digest)}</code>`));
    const headers = ['Role', 'Name', 'Version', 'Origin', 'Digest'];
    return `<section>
<h2>What the results rest on</h2>
<dl>${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
${components.length === 0
        ? ''
        : (0,_html_page_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlTable */ .I)('Components, and whether each was the real thing', headers.map((header) => ({ header })), components)}
</section>`;
}


/***/ }),

/***/ 21099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ createRun),
  ZL: () => (/* binding */ resumeRun)
});

// UNUSED EXPORTS: RecordAppender, RunWorkspace

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/episode.js
var episode = __webpack_require__(12003);
// EXTERNAL MODULE: ./.build/contracts/run.js
var run = __webpack_require__(57499);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/runs/layout.js
var layout = __webpack_require__(3163);
;// CONCATENATED MODULE: ./.build/runs/inventory.js






const ROLES = {
    inputs: 'input',
    results: 'result',
    reports: 'report',
    artifacts: 'artifact',
    logs: 'log',
};
const MAX_FILES = 100_000;
/**
 * Every file of a run below its five folders, sorted by path, with size and digest. Results, reports and logs
 * (which are written redacted) may leave the machine; of inputs and artifacts those that are named.
 * @param mayLeave paths below the run folder, such as `artifacts/video.mp4`
 * @throws WorldGateError `run-unsafe` for a symbolic link or anything else that is no file or folder
 */
async function inventory(runDir, mayLeave) {
    const found = [];
    const walk = async (path, role) => {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(runDir, path), { withFileTypes: true })) {
            const inner = `${path}/${entry.name}`;
            if (entry.isDirectory()) {
                await walk(inner, role);
            }
            else if (!entry.isFile()) {
                throw new errors/* WorldGateError */._B('run-unsafe', `${inner} is ${entry.isSymbolicLink() ? 'a symbolic link' : 'no file'}`, {
                    hint: 'A run holds files only: copy the file into the run instead of linking to it.',
                    kind: 'environment',
                });
            }
            else if (!(0,atomic_file/* isTemporaryName */.$W)(entry.name)) {
                if (found.length === MAX_FILES) {
                    throw new errors/* WorldGateError */._B('run-unsafe', `the run holds more than ${MAX_FILES} files`, {
                        hint: 'Pack the artifacts of the run into fewer files.',
                        kind: 'environment',
                    });
                }
                found.push({
                    path: inner,
                    role,
                    size_bytes: (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(runDir, inner)).size,
                    digest: await (0,digest/* sha256File */.Q3)((0,external_node_path_.join)(runDir, inner)),
                    commit: role === 'artifact' || role === 'input' ? mayLeave.has(inner) : true,
                });
            }
        }
    };
    for (const folder of layout/* RUN_FOLDERS */.CA) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(runDir, folder), { throwIfNoEntry: false })?.isDirectory()) {
            await walk(folder, ROLES[folder]);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/runs/records.js
var runs_records = __webpack_require__(13611);
// EXTERNAL MODULE: ./.build/runs/run-id.js
var run_id = __webpack_require__(68108);
;// CONCATENATED MODULE: ./.build/runs/workspace.js













/**
 * Makes `<workspaceDir>/runs/<id>/` with its folders and writes the manifest as `running` before anything else.
 * @param workspaceDir absolute; `.worldgate` of the repository unless the caller named another
 * @throws WorldGateError `not-writable`, `disk-full`
 */
function createRun(workspaceDir, start, tools) {
    const runs = (0,layout/* runsFolder */.Xc)(workspaceDir);
    (0,atomic_file/* makeFolder */.fc)(runs);
    (0,atomic_file/* writeFileAtomic */.Zf)((0,external_node_path_.join)(runs, '.gitignore'), '*\n');
    const now = tools.now();
    const { id, dir } = makeRunFolder(runs, now, tools);
    for (const folder of layout/* RUN_FOLDERS */.CA)
        (0,atomic_file/* makeFolder */.fc)((0,external_node_path_.join)(dir, folder));
    const manifest = {
        schema_version: 'worldgate.run.v1',
        run_id: id,
        state: 'running',
        verdict: null,
        reason: null,
        error: null,
        stop: null,
        episodes: null,
        result_digest: null,
        baseline: null,
        gates: [],
        events: { warnings: 0, retries: 0, errors: 0, resumes: 0 },
        artifacts: [],
        started_at: now.toISOString(),
        finished_at: null,
        duration_s: null,
        ...start,
    };
    const run = new RunWorkspace(dir, manifest, tools);
    run.update({});
    return run;
}
function makeRunFolder(runs, now, tools) {
    for (let attempt = 0;; attempt++) {
        const id = (0,run_id/* newRunId */.F$)(now, tools.randomBytes(4));
        const dir = (0,external_node_path_.join)(runs, id);
        try {
            (0,external_node_fs_.mkdirSync)(dir);
            return { id, dir };
        }
        catch (cause) {
            if (cause.code !== 'EEXIST' || attempt === 9)
                throw (0,atomic_file/* writeError */.oG)(cause, dir);
        }
    }
}
/**
 * Takes up a run that was interrupted: lines that cannot be kept are cut, and the manifest says `running` again.
 * @throws WorldGateError `run-finished` for a run with nothing left to do, `run-invalid`, and those of writing
 */
function resumeRun(runDir, tools) {
    const dir = (0,external_node_path_.resolve)(runDir);
    const manifest = (0,read_run/* readManifest */.WI)(dir);
    if (manifest.state === 'completed' || manifest.state === 'skipped') {
        throw new errors/* WorldGateError */._B('run-finished', `run ${manifest.run_id} is ${manifest.state}: there is nothing to resume`, {
            hint: 'Start a new run, or repeat this one with `worldgate reproduce`.',
        });
    }
    for (const folder of layout/* RUN_FOLDERS */.CA)
        (0,atomic_file/* makeFolder */.fc)((0,external_node_path_.join)(dir, folder));
    for (const folder of [dir, (0,external_node_path_.join)(dir, 'results')]) {
        for (const name of (0,external_node_fs_.readdirSync)(folder))
            if ((0,atomic_file/* isTemporaryName */.$W)(name))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name));
    }
    const run = new RunWorkspace(dir, manifest, tools);
    const policy = (0,read_run/* readStoredArm */.im)(dir, 'policy');
    const baseline = (0,read_run/* readStoredArm */.im)(dir, 'baseline');
    let leftOut = 0;
    for (const [arm, stored] of [['policy', policy], ['baseline', baseline]]) {
        if (stored === null || stored.leftOut === 0)
            continue;
        leftOut += stored.leftOut;
        run.writeRecords(arm, stored.header, stored.records);
    }
    run.update({
        state: 'running',
        verdict: null,
        reason: null,
        error: null,
        finished_at: null,
        duration_s: null,
        events: { ...manifest.events, resumes: manifest.events.resumes + 1 },
    });
    return {
        run,
        header: policy?.header ?? null,
        records: policy?.records ?? [],
        baseline: baseline === null ? null : { header: baseline.header, records: baseline.records },
        leftOut,
    };
}
/** The folder of one run while it is being written. */
class RunWorkspace {
    id;
    /** Absolute. */
    dir;
    #manifest;
    #tools;
    constructor(dir, manifest, tools) {
        this.id = manifest.run_id;
        this.dir = dir;
        this.#manifest = manifest;
        this.#tools = tools;
    }
    get manifest() {
        return this.#manifest;
    }
    /** Absolute path of a file of the run; the folder above it is made. @throws WorldGateError `path-unsafe` */
    path(relative) {
        const path = (0,safe_path/* safeJoin */.gt)(this.dir, relative);
        (0,atomic_file/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
        return path;
    }
    /** Changes the manifest while the run goes on; free text is redacted. */
    update(patch) {
        const manifest = run/* runManifest */.X.parse(withRedactedText({ ...this.#manifest, ...patch }, this.#tools.redact));
        (0,atomic_file/* writeFileAtomic */.Zf)((0,external_node_path_.join)(this.dir, layout/* MANIFEST */.e0), `${JSON.stringify(manifest, null, 2)}\n`);
        this.#manifest = manifest;
    }
    writeHeader(arm, header) {
        (0,atomic_file/* writeFileAtomic */.Zf)((0,external_node_path_.join)(this.dir, layout/* RESULT_FILES */.Se[arm].header), `${(0,canonical_json/* canonicalJson */.d)(episode/* resultHeader */.z.parse(header))}\n`);
    }
    /** Where episodes are appended in the order in which they finish. */
    openRecords(arm) {
        return new RecordAppender((0,external_node_path_.join)(this.dir, layout/* RESULT_FILES */.Se[arm].episodes));
    }
    /**
     * Replaces the appended lines by the records that count, in plan order.
     * @returns the result digest
     */
    writeRecords(arm, header, records) {
        const lines = records.map(runs_records/* recordLine */.IK);
        const text = lines.length === 0 ? '' : `${lines.join('\n')}\n`;
        (0,atomic_file/* writeFileAtomic */.Zf)((0,external_node_path_.join)(this.dir, layout/* RESULT_FILES */.Se[arm].episodes), text);
        return (0,runs_records/* resultDigest */.sl)(header, lines);
    }
    writeMeasurements(value) {
        (0,atomic_file/* writeFileAtomic */.Zf)((0,external_node_path_.join)(this.dir, layout/* MEASUREMENTS */.Gq), `${JSON.stringify(value)}\n`);
    }
    /**
     * Ends the run: lists every file with its digest and writes the manifest for the last time.
     * @param mayLeave artifacts that the task marks to be committed, as paths below the run folder
     * @throws WorldGateError `run-unsafe`, and those of writing
     */
    async finish(end, mayLeave = new Set()) {
        const artifacts = await inventory(this.dir, mayLeave);
        const finished = this.#tools.now();
        const duration = (finished.getTime() - Date.parse(this.#manifest.started_at)) / 1000;
        this.update({
            finished_at: finished.toISOString(),
            duration_s: Math.max(0, duration),
            ...end,
            artifacts,
        });
        return this.#manifest;
    }
}
/** Appends episode records; each has reached the operating system when `append` returns. */
class RecordAppender {
    #lines;
    constructor(path) {
        this.#lines = new atomic_file/* LineAppender */.C(path);
    }
    /** @throws WorldGateError `disk-full`, `not-writable` */
    append(record) {
        this.#lines.append((0,runs_records/* recordLine */.IK)(record));
    }
    close() {
        this.#lines.close();
    }
}
function withRedactedText(manifest, redact) {
    const orNull = (text) => (text === null ? null : redact(text));
    return {
        ...manifest,
        command: manifest.command.map(redact),
        reason: orNull(manifest.reason),
        error: manifest.error && {
            code: manifest.error.code,
            message: redact(manifest.error.message),
            hint: orNull(manifest.error.hint),
        },
        gates: manifest.gates.map((gate) => ({ ...gate, sentence: redact(gate.sentence) })),
    };
}


/***/ })

};
