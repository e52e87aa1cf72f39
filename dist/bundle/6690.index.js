export const id = 6690;
export const ids = [6690];
export const modules = {

/***/ 27660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ baselineSummary),
  Ep: () => (/* binding */ conclude),
  rs: () => (/* binding */ datesOf),
  Ku: () => (/* binding */ hasBaseline)
});

// EXTERNAL MODULE: ./.build/contracts/run.js
var run = __webpack_require__(57499);
// EXTERNAL MODULE: ./.build/statistics/sample-size.js
var sample_size = __webpack_require__(3104);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
;// CONCATENATED MODULE: ./.build/gates/fixed-plan.js



/**
 * Episodes of the fixed plan that serves the same purpose as an early-stopping run: Wilson, the gate's alpha,
 * 80 % power at 10 points from the required rate. `null` where the required rate is 0 or 1, which no plan
 * can show.
 */
function describeFixedPlan(gate) {
    if (gate.min <= 0 || gate.min >= 1)
        return null;
    const episodes = (0,sample_size/* fixedPlanSize */.TS)({ required: gate.min, alpha: gate.alpha, ...run/* FIXED_PLAN */.Dv });
    return {
        episodes,
        sentence: `A fixed plan for the same claim, with 80 % power at 10 points, needs ${(0,format/* count */.U9)(episodes, 'episode')}.`,
    };
}

;// CONCATENATED MODULE: ./.build/evaluation/conclude.js

function hasBaseline({ baselinePolicy, baselineRun }) {
    return baselinePolicy !== null || baselineRun !== null;
}
/** Leaves the records that count in plan order with their digest, and what gates, manifest and reports need. */
function conclude(evaluated, run, headers, played) {
    const { preset, tasks, baselineRun: earlier } = evaluated;
    const planned = headers.policy.plan.episodes;
    const { records } = played;
    const resultDigest = run.writeRecords('policy', headers.policy, records);
    const baselineDigest = headers.baseline && run.writeRecords('baseline', headers.baseline, played.baseline);
    const baselineRecords = headers.baseline === undefined ? (earlier?.records ?? []) : played.baseline;
    const rate = preset.gates.find((gate) => gate.kind === 'success_rate');
    return {
        decide: {
            gates: preset.gates,
            stop: preset.stop,
            tasks,
            planned,
            expected: played.stoppedEarly ? records.length : planned,
            records,
            measurements: null,
            metricUnits: run.manifest.inputs.metric_units,
            baseline: headers.baseline === undefined && earlier === null
                ? null
                : {
                    records: baselineRecords,
                    measurements: null,
                    stop: headers.baseline === undefined ? (earlier?.manifest.stop?.rule ?? 'fixed') : preset.stop,
                },
            mock: preset.provider === 'mock',
        },
        end: {
            episodes: {
                planned,
                run: records.length,
                succeeded: count(records),
                dropped: played.dropped,
            },
            stop: {
                rule: preset.stop,
                stopped_early: played.stoppedEarly,
                fixed_plan_episodes: (rate && describeFixedPlan(rate)?.episodes) ?? null,
                planned_before_run: true,
            },
            result_digest: resultDigest,
            baseline: baselineSummary(evaluated, baselineDigest ?? null, baselineRecords),
        },
        baselineRecords,
    };
}
function count(records) {
    return records.filter((record) => record.success).length;
}
/** What the manifest says of the baseline; `null` without one. */
function baselineSummary({ baselinePolicy, baselineRun }, digest, records) {
    if (baselinePolicy === null && baselineRun === null)
        return null;
    const isPolicy = baselinePolicy !== null;
    return {
        source: isPolicy ? 'policy' : 'run',
        run_id: isPolicy ? null : baselineRun.manifest.run_id,
        checkpoint_digest: isPolicy ? baselinePolicy.digest : baselineRun.manifest.inputs.checkpoint_digest,
        result_digest: isPolicy ? digest : baselineRun.manifest.result_digest,
        episodes: records.length,
        succeeded: count(records),
        ...(isPolicy ? {} : datesOf(baselineRun.manifest)),
    };
}
/** When and from what a baseline run was made. */
function datesOf({ commit, finished_at, }) {
    return { commit, finished_at };
}


/***/ }),

/***/ 28953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ KEPT_INPUTS),
  jf: () => (/* binding */ concludeRun),
  QQ: () => (/* binding */ failRun),
  m5: () => (/* binding */ failureEnd),
  nE: () => (/* binding */ notRun),
  IF: () => (/* binding */ playedEpisodes),
  Bf: () => (/* binding */ skipRun)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/gates/decide.js + 8 modules
var decide = __webpack_require__(48736);
// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
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
// EXTERNAL MODULE: ./.build/evaluation/run-plan.js
var run_plan = __webpack_require__(81966);
;// CONCATENATED MODULE: ./.build/evaluation/end-run.js






/** Of inputs: without its plan a run that was uploaded could not be decided again, and without its claim it could not be audited. */
const KEPT_INPUTS = new Set([run_plan/* PLAN_FILE */.V, run_claim/* CLAIM_FILE */._f, run_claim/* PROTOCOL_FILE */.mI]);
/** Why nothing was run. */
function notRun(unmet) {
    return `Not run: ${unmet.join('; ')}.`;
}
/**
 * Decides the gates of what was played, and ends the run by them.
 * @param times when it was played, where that is not since the run was made
 */
async function concludeRun(job, result, times = {}) {
    const gates = (0,decide/* decideGates */.r)(result.decide);
    const end = { state: 'completed', verdict: (0,decide/* runVerdict */.Z)(gates), gates, ...result.end };
    return finish(job, { ...end, ...times }, result);
}
/** Ends a run that this machine cannot do. */
async function skipRun(job, reason) {
    return finish(job, { state: 'skipped', verdict: 'skipped', reason, episodes: playedEpisodes(job) });
}
/** Keeps what ended a run. @throws the failure itself where not even that can be written */
async function failRun(job, failure) {
    const end = failureEnd(job, failure);
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
/** What the manifest says of a run that something broke or interrupted; the log gets the details. */
function failureEnd({ run, log }, failure) {
    const known = (0,errors/* isWorldGateError */.US)(failure);
    const isCancelled = known && failure.kind === 'interrupted';
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
    return end;
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
async function finish({ title, run, log, tools }, { state, ...fields }, result) {
    const finished = tools.now();
    const times = {
        finished_at: fields.finished_at ?? finished.toISOString(),
        duration_s: fields.duration_s ?? Math.max(0, (finished.getTime() - Date.parse(run.manifest.started_at)) / 1000),
    };
    const events = fields.events ?? run.manifest.events;
    // Reports and log are part of the run, so they are written before its files are listed and its state is set.
    run.update({ ...fields, ...times, events: { ...events, warnings: events.warnings + log.warnings } });
    const report = writeReports(run, title, result);
    log.write('info', `${state}: ${fields.verdict}`);
    const manifest = await run.finish({ state, ...times }, KEPT_INPUTS);
    return {
        manifest,
        report,
        runDir: run.dir,
        reportJson: run.path('reports/report.json'),
        failure: undefined,
    };
}


/***/ }),

/***/ 40326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ plannedEpisodes),
/* harmony export */   l: () => (/* binding */ jobAt)
/* harmony export */ });
function plannedEpisodes(plan) {
    return plan.tasks.length * plan.episodesPerTask;
}
function jobAt(plan, episode) {
    const width = plan.tasks.length;
    return {
        type: 'episode',
        episode,
        task: episode % width,
        seed: plan.seed + Math.floor(episode / width),
    };
}


/***/ }),

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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_file_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96408);



/**
 * Takes the one right to write into a run folder, so that two processes never append to the same lines.
 * @param runDir absolute
 * @throws WorldGateError `run-locked`, and those of writing
 */
function lockRun(runDir, randomBytes) {
    const lock = (0,_foundation_file_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLock */ .H)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(runDir, 'lock'), randomBytes);
    if (lock === undefined)
        throw locked(runDir);
    return lock;
}
function locked(runDir) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('run-locked', `run ${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(runDir)} is being run by another process`, {
        hint: 'wait for it to end, or end it; a run whose process was killed can be resumed at once on the same machine, elsewhere after 30 seconds',
    });
}


/***/ }),

/***/ 53571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RunLog)
/* harmony export */ });
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


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
            this.#lines = new _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_0__/* .LineAppender */ .C(locate(LOG_FILE));
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
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(error))
                throw error;
        }
    }
}


/***/ }),

/***/ 96408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21532);






const HEARTBEAT_MS = 5000;
/** A lock that nobody has touched for so long belongs to a process that is gone, wherever it ran. */
const STALE_MS = 30_000;
/** Tokens of the locks that this process holds; tells a lock of ours from one that an earlier process of our id left. */
const held = new Set();
/**
 * Takes the one right that a lock file stands for. A lock whose owner was killed is taken over: at once where the
 * owner ran on this machine, else after half a minute without a sign of life.
 * @param file absolute; its folder exists
 * @returns undefined where another holds it
 * @throws WorldGateError as `writeError`
 */
function takeLock(file, randomBytes) {
    const owner = { token: hex(randomBytes(16)), pid: node_process__WEBPACK_IMPORTED_MODULE_3__.pid, host: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(node_os__WEBPACK_IMPORTED_MODULE_1__.hostname()) };
    const text = JSON.stringify(owner);
    let fd = create(file, text);
    if (fd === undefined) {
        const aside = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}.${hex(randomBytes(6))}.tmp`);
        if (!removeStale(file, aside))
            return undefined;
        fd = create(file, text);
        if (fd === undefined)
            return undefined;
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
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(cause, file);
    }
}
/**
 * Removes the lock of a process that is gone. It is moved aside first and looked at again, because another process
 * may have replaced it meanwhile.
 * @param aside where it is moved; on its creation it tells the time of the file system
 * @returns whether the lock may be free now
 */
function removeStale(file, aside) {
    const seen = readText(file);
    if (seen === undefined)
        return true;
    const reference = create(aside, '');
    if (reference !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(reference);
    const isStale = isGone(seen) || ageOf(file, aside) > STALE_MS;
    try {
        if (!isStale)
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, aside);
        if (readText(aside) === seen)
            return true;
        // It was a new owner's: back it goes.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(aside, file);
        return false;
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'EEXIST')
            return true;
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(cause, file);
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
    if (owner.host !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(node_os__WEBPACK_IMPORTED_MODULE_1__.hostname()) || held.has(owner.token))
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


/***/ }),

/***/ 47593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* unused harmony export shellQuote */
/* harmony import */ var _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41650);
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78603);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35881);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);





/** As in `clean after 40 s: GPU 0 NVIDIA L4, …`. */
function guardLine({ state, detail, waited_s: waited }) {
    if (state === 'no-gpu')
        return detail;
    return `${state}${waited >= 1 ? ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.round(waited))} s` : ''}: ${detail}`;
}
/** Seed groups of a run with one task; fewer where a group would have under five episodes. */
const SEED_GROUPS = 10;
const FEWEST_PER_GROUP = 5;
/**
 * All that any rendering shows, from a finished run's files. A manifest that still says `running` is of a run that
 * was cut off: its verdict is `error`.
 */
function buildReport(input) {
    const { manifest, measurements } = input;
    return {
        schema_version: 'worldgate.report.v1',
        run_id: manifest.run_id,
        preset: {
            name: manifest.preset.name,
            title: input.presetTitle,
            gates_overridden: manifest.preset.gates_overridden,
        },
        kind: manifest.kind,
        verdict: manifest.verdict ?? 'error',
        reason: manifest.reason ?? (manifest.verdict === null ? 'The run was cut off before it was decided.' : null),
        error: manifest.error,
        not_for_proof: manifest.not_for_proof,
        gates: manifest.gates,
        ...groupsOf(input),
        episodes: manifest.episodes,
        stop: manifest.stop,
        baseline: manifest.baseline,
        ...(manifest.baseline_choice !== undefined && { baseline_choice: manifest.baseline_choice }),
        latency: measurements?.policy ?? null,
        latency_baseline: measurements?.baseline ?? null,
        latency_ratio: measurements?.ratio ?? null,
        result_digest: manifest.result_digest,
        digest_reach: manifest.digest_reach,
        terminations: terminationCounts(input.records),
        reproduce: reproduceCommand(manifest),
        commit: manifest.commit,
        finished_at: manifest.finished_at,
        duration_s: manifest.duration_s,
        hardware: hardwareLine(manifest),
        ...(manifest.gpu_guard !== undefined && { gpu_guard: guardLine(manifest.gpu_guard) }),
        components: manifest.components,
    };
}
function groupsOf(input) {
    const byTask = input.manifest.inputs.tasks.length > 1;
    const groups = byTask ? taskGroups(input) : seedGroups(input);
    const rows = groups.map(rowOf);
    const sequential = input.manifest.stop?.rule === 'savi';
    const paired = groups.map((group, index) => ({ group, row: rows[index] })).filter(({ row }) => row.pairs);
    const adjusted = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(paired.map(({ group, row }) => (sequential ? sequentialP(group) : fixedP(row.pairs))));
    paired.forEach(({ row }, index) => {
        row.p_adjusted = adjusted[index];
    });
    const test = sequential
        ? 'Beta-binomial e-process over the discordant pairs of a row, two-sided'
        : 'Exact McNemar test on the discordant pairs of a row, two-sided';
    return {
        groups: rows,
        groups_by: byTask ? 'task' : 'seeds',
        groups_method: paired.length === 0 ? null : `${test}; Holm-adjusted over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(paired.length)} rows`,
    };
}
function taskGroups({ records, baselineRecords }) {
    const groups = new Map();
    for (const [list, side] of [
        [records, 'records'],
        [baselineRecords, 'baseline'],
    ]) {
        for (const record of list) {
            const group = groups.get(record.task) ?? { label: record.task, records: [], baseline: [] };
            group[side].push(record);
            groups.set(record.task, group);
        }
    }
    return [...groups.values()];
}
/** Equal blocks of the episodes that ran, in plan order; baseline episodes join the block that has their seed. */
function seedGroups({ records, baselineRecords }) {
    const count = Math.min(SEED_GROUPS, Math.floor(records.length / FEWEST_PER_GROUP));
    if (count < 2)
        return [];
    const groups = [];
    const groupOfSeed = new Map();
    for (let i = 0; i < count; i++) {
        const block = records.slice(Math.floor((i * records.length) / count), Math.floor(((i + 1) * records.length) / count));
        const group = {
            label: `seeds ${block[0].seed}–${block.at(-1).seed}`,
            records: block,
            baseline: [],
        };
        for (const record of block)
            groupOfSeed.set(record.seed, group);
        groups.push(group);
    }
    for (const record of baselineRecords)
        groupOfSeed.get(record.seed)?.baseline.push(record);
    return groups;
}
/** Outcomes of this run and of the baseline for the seeds that both ran, in this run's order. */
function pairsOf(group) {
    const outcomes = new Map(group.baseline.map((record) => [record.seed, record.success]));
    return group.records.flatMap((record) => {
        const theirs = outcomes.get(record.seed);
        return theirs === undefined ? [] : [[record.success, theirs]];
    });
}
function rowOf(group) {
    const pairs = [0, 0, 0, 0];
    for (const [mine, theirs] of pairsOf(group))
        pairs[mine ? (theirs ? 0 : 1) : theirs ? 2 : 3]++;
    return {
        label: group.label,
        episodes: group.records.length,
        succeeded: succeeded(group.records),
        baseline_episodes: group.baseline.length,
        baseline_succeeded: succeeded(group.baseline),
        pairs: pairs.some((count) => count > 0) ? pairs : null,
        p_adjusted: null,
    };
}
function succeeded(records) {
    return records.filter((record) => record.success).length;
}
function fixedP([, onlyThis, onlyBaseline]) {
    return (0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarTwoSided */ .tF)(onlyThis, onlyBaseline);
}
/** p-value of "no difference" that holds although the run could stop at any episode. */
function sequentialP(group) {
    let wins = 0;
    let discordant = 0;
    let largest = 0;
    for (const [mine, theirs] of pairsOf(group)) {
        if (mine === theirs)
            continue;
        discordant++;
        if (mine)
            wins++;
        largest = Math.max(largest, (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__/* .betaBinomialLogE */ .Jp)(wins, discordant, 0.5));
    }
    return (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__/* .alwaysValidP */ .iD)(largest);
}
function terminationCounts(records) {
    const counts = new Map();
    for (const record of records)
        counts.set(record.termination, (counts.get(record.termination) ?? 0) + 1);
    // `fromEntries` defines own properties, so that a reason called `__proto__` is a key like any other.
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** The run's own command as one line for a POSIX shell, through `npx` and pinned to the version that ran. */
function reproduceCommand({ command, versions }) {
    const args = command[0] === 'worldgate' ? command.slice(1) : command;
    const version = versions.worldgate;
    const tool = version !== undefined && /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? `worldgate@${version}` : 'worldgate';
    return ['npx', tool, ...args.map(shellQuote)].join(' ');
}
/** One word of a POSIX shell. Control characters are written out (`$'\n'`), so that the command stays one line. */
function shellQuote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    if (!/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const written = word
        .replace(/[\\']/g, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\U${character.codePointAt(0).toString(16).padStart(8, '0')}`);
    return `$'${written}'`;
}
function hardwareLine({ hardware }) {
    const limit = hardware.memory_limit_bytes ?? hardware.memory_bytes;
    const gpus = hardware.gpu.map((gpu) => gpu.name);
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)([
        `${hardware.cpu} (${hardware.usable_cores} of ${hardware.logical_cores} cores)`,
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limit)} memory`,
        ...(gpus.length === 0 ? ['no GPU'] : gpus),
        `${hardware.os} ${hardware.arch}`,
    ].join(', '), 300);
}


/***/ }),

/***/ 46973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ htmlTable),
/* harmony export */   X: () => (/* binding */ htmlPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _html_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42525);




/** Rows of one table on a page; the JSON beside it has them all. */
const MOST_ROWS = 5000;
/** A page of its own. Its Content-Security-Policy allows nothing but its own style, by digest. */
function htmlPage({ title, heading, about, parts, boundary, style = '' }) {
    const css = _html_style_js__WEBPACK_IMPORTED_MODULE_3__/* .STYLE */ .Y + style;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(css).digest('base64');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(title)} · WorldGate</title>
<style>${css}</style>
</head>
<body>
<main>
<header>
<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(heading)}</h1>
<p class="muted">${about}</p>
</header>
${parts.filter((part) => part !== '').join('\n')}
<footer><p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(boundary)}</p></footer>
</main>
</body>
</html>
`;
}
/** A table whose cells are HTML already; the first cell of a row is its header. */
function htmlTable(caption, columns, rows) {
    const left = rows.length - MOST_ROWS;
    const kind = (index) => (columns[index]?.number ? ' class="number"' : '');
    const body = rows
        .slice(0, MOST_ROWS)
        .map((cells) => `<tr>${cells
        .map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td${kind(i)}>${cell}</td>`))
        .join('')}</tr>`)
        .join('\n');
    return `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(caption)}">
<table>
<caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(caption)}</caption>
<thead><tr>${columns.map(({ header }, i) => `<th scope="col"${kind(i)}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(header)}</th>`).join('')}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'row')} left out; all stand in the JSON report.</p>` : ''}`;
}


/***/ }),

/***/ 42525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/** Style of the HTML page: one column, readable at 360 to 1,200 px, light and dark, and on paper. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #ffffff; --panel: #f6f8fa;
  --line: #d1d9e0; --passed: #1a7f37; --failed: #cf222e; --error: #82071e; --inconclusive: #9a6700; --skipped: #59636e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --page: #0d1117; --panel: #151b23;
  --line: #3d444d; --passed: #3fb950; --failed: #ff7b72; --error: #ffa198; --inconclusive: #d29922; --skipped: #9198a1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 1.5rem; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 32px 0 8px; }
p { margin: 8px 0; overflow-wrap: anywhere; }
.decision { border: 1px solid var(--line); border-left: 6px solid var(--verdict); border-radius: 6px; background: var(--panel);
  padding: 14px 18px; margin: 16px 0; }
.decision strong { color: var(--verdict); font-size: 1.25rem; }
.passed { --verdict: var(--passed); } .failed { --verdict: var(--failed); } .error { --verdict: var(--error); }
.inconclusive { --verdict: var(--inconclusive); } .skipped { --verdict: var(--skipped); }
.word { color: var(--verdict); font-weight: 600; white-space: nowrap; }
.note { border: 1px solid var(--inconclusive); border-radius: 6px; padding: 8px 14px; }
.muted, caption { font-weight: 400; color: var(--muted); font-size: 0.87rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 6px; }
th, td { border-bottom: 1px solid var(--line); padding: 7px 10px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-width: 2px; font-size: 0.87rem; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.value { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
code, pre { font: 0.87rem/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
.name { overflow-wrap: normal; white-space: nowrap; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
li { margin: 6px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; }
svg .range { stroke: var(--verdict); stroke-width: 5; stroke-linecap: round; opacity: 0.55; }
svg .point { fill: var(--verdict); }
svg .required { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .axis { stroke: var(--line); stroke-width: 1; }
@media (max-width: 640px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { font-size: 11px; } .scroll { overflow: visible; } }
`;


/***/ }),

/***/ 47529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67673);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81872);
/* harmony import */ var _device_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84428);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8833);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20720);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46973);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23024);












/**
 * One run as a page of its own: no script, no address that is loaded, light and dark, tables with captions and
 * scopes. Its Content-Security-Policy allows nothing but its own style, by digest.
 */
function renderHtml(report) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.name);
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.title);
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlPage */ .X)({
        title: `${(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictWord */ .E0)(report.verdict)}: ${name}`,
        heading: title === '' ? name : title,
        about: `WorldGate preset <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(name)}</code>`,
        parts: [
            decision(report),
            gateTable(report),
            (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineHtml */ .zw)(report),
            explanations(report),
            groupsTable(report),
            ...(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesByNeed */ .OZ)(report.gates).map(gateRowsTable),
            measurementsTable(report),
            terminations(report),
            reproduce(report),
            provenance(report),
        ],
        boundary: _comment_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .BOUNDARY */ .vW,
    });
}
function decision(report) {
    const { episodes, error } = report;
    const facts = [
        report.reason === null ? '' : (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? '' : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? ''
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .stopSentence */ .WQ)(report),
    ].filter((fact) => fact !== '');
    const notes = [
        report.not_for_proof ? `<strong>Not for proof.</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .mockSentence */ .OT)(report))}` : '',
        error === null
            ? ''
            : `<strong>Error</strong> <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(error.code, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.name))}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(error.message, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.message))}${error.hint === null
                ? ''
                : `<br>First thing to try: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(error.hint, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.message))}`}`,
        report.preset.gates_overridden ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .GATES_REPLACED */ .Uh) : '',
    ].filter((note) => note !== '');
    const row = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict);
    return `<section class="decision ${report.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${row.words}</strong></p>
<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(facts.join(' '))}</p>
</section>
${notes.map((note) => `<p class="note">${note}</p>`).join('\n')}`;
}
function gateTable(report) {
    if (report.gates.length === 0)
        return '';
    const gates = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesByNeed */ .OZ)(report.gates);
    const views = gates.map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gateView */ .fc)(gate, report));
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
        `<code class="name">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.name)}</code>${view.about === null ? '' : `<br><span class="muted name">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.about)}</span>`}${view.optional ? '<br><span class="muted">optional</span>' : ''}${view.notForProof ? '<br><span class="muted">not for proof</span>' : ''}`,
        `<span class="word ${view.verdict}">${view.word}</span>`,
        `<span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.measured)}</span><br><span class="muted"><span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.interval)}${view.interval !== '' && view.n !== '' ? ',' : ''}</span> <span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.n)}</span></span>`,
        `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.required)}</span>`,
        `${intervalPlot(gates[i], view)}<span class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.method)}</span>`,
        ...(compared ? [changeCell(view)] : []),
    ]);
    const notes = views.map(({ note }) => (note === null ? '' : `\n<p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(note)}</p>`));
    return `<section>\n<h2>Gates</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)('Each gate with what was measured, its interval, and what was required', columns, rows)}${notes.join('')}\n</section>`;
}
function changeCell({ change }) {
    if (change === null)
        return '—';
    return `<span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(change.difference)}</span><br><span class="muted">${unbroken(change.significance)}<br>${unbroken(change.from)}</span>`;
}
/** Facts that are listed with commas, each of them on one line. */
function unbroken(facts) {
    return facts
        .split(/(?<=,) /)
        .map((fact) => `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(fact)}</span>`)
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
    return `<svg class="${view.verdict}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(label)}">${parts.join('')}</svg>`;
}
function explanations(report) {
    const items = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesToExplain */ .jv)(report).map((gate) => {
        const { name, sentence, next } = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gateView */ .fc)(gate, report);
        const advice = next === null ? '' : ` <strong>Next:</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(next)}`;
        return `<li><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(name)}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(sentence)}${advice}</li>`;
    });
    return items.length === 0
        ? ''
        : `<section>\n<h2>Gates that did not pass</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}
function groupsTable(report) {
    if (report.groups.length === 0)
        return '';
    const compared = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .hasBaseline */ .Ku)(report);
    const noun = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupNoun */ .ik)(report);
    const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
    const worse = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupsThatGotWorse */ .O7)(report).length;
    const title = compared
        ? `What changed: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(worse)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(report.groups.length)} ${noun} got worse`
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
    const rows = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupsWorstFirst */ .YU)(report).map((row) => {
        const view = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupView */ .LN)(row);
        const change = compared ? [view.baseline, view.difference, view.pairs, view.p] : [];
        return [view.label, view.measured, ...change].map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD);
    });
    const method = report.groups_method === null
        ? ''
        : `\n<p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.groups_method, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.sentence))}.</p>`;
    const caption = compared ? `All ${noun}, largest loss first` : `All ${noun}, lowest success rate first`;
    return `<section>\n<h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(title)}</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)(caption, columns, rows)}${method}\n</section>`;
}
function gateRowsTable(gate) {
    if (gate.rows.length === 0)
        return '';
    const headers = ['Row', 'Verdict', 'Measured', 'Baseline', 'Change', 'p'];
    const rows = gate.rows.map((row) => {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .rowView */ .C9)(row, gate);
        return [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.label),
            `<span class="word ${view.verdict}">${view.word}</span>`,
            ...[`${view.measured} (${view.evidence})`, view.baseline, view.difference, view.p].map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD),
        ];
    });
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.name);
    return `<section>\n<h2>Rows of <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(name)}</code></h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)(`Rows of gate ${name}`, headers.map((header, i) => ({ header, number: i > 1 })), rows)}\n</section>`;
}
function measurementsTable(report) {
    const rows = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_10__/* .measurementRows */ .kO)(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const headers = ['Measurement', 'This run', ...(compared ? ['Baseline', 'Ratio'] : [])];
    return `<section>\n<h2>Measurements</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)(`${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_10__/* .measurementLevel */ .ns)(report)} bootstrap intervals`, headers.map((header, i) => ({ header, number: i > 0 })), rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline, row.ratio] : [])].map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)))}\n</section>`;
}
function terminations(report) {
    const rows = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_10__/* .terminationsWorstFirst */ .dS)(report);
    if (rows.length === 0)
        return '';
    return `<section>\n<h2>How episodes ended</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)('Episodes per reason of termination', [{ header: 'Termination' }, { header: 'Episodes', number: true }], rows.map(([reason, count]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(reason, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.label)), (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count)]))}\n</section>`;
}
function reproduce(report) {
    const needed = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .baselineNeeded */ .lD)(report);
    const note = needed === null ? '' : `\n<p>${needed.before}<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(needed.run)}</code>${needed.after}</p>`;
    const at = report.commit === null ? '' : ` At commit <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.commit)}</code>:`;
    return `<section>\n<h2>Reproduce on a laptop</h2>\n<p>One command.${at}</p>\n<pre><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.reproduce.slice(0, 100_000))}</code></pre>${note}\n</section>`;
}
function provenance(report) {
    const facts = [
        ['Run', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.run_id)}</code>`],
        [
            'Result digest',
            report.result_digest === null ? 'none' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.result_digest)}</code>`,
        ],
        ['Finished', report.finished_at === null ? 'not finished' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.finished_at)],
        ['Duration', report.duration_s === null ? 'unknown' : (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(report.duration_s)],
        ['Hardware', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.hardware, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.sentence))],
        ...(0,_device_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceLines */ .u)(report).map((line) => ['Device', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(line)]),
    ];
    const components = report.components.map((component) => [
        component.role.replaceAll('_', ' '),
        (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(component.name, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.label),
        component.version ?? '—',
        component.origin,
    ]
        .map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(cell))
        .concat(component.digest === null ? '—' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(component.digest)}</code>`));
    const headers = ['Role', 'Name', 'Version', 'Origin', 'Digest'];
    return `<section>
<h2>What the results rest on</h2>
<dl>${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
${components.length === 0
        ? ''
        : (0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)('Components, and whether each was the real thing', headers.map((header) => ({ header })), components)}
</section>`;
}


/***/ }),

/***/ 31494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39895);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43865);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56107);





/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
const SUMMARY_LIMIT = 1_048_576;
const SMALLEST_LIMIT = 4000;
/** The job summary of runs: as the comment, with every row, how episodes ended, hardware and components. */
function renderSummary(reports, options = {}) {
    return summaryOf(reports.map((report) => (0,_exhibit_js__WEBPACK_IMPORTED_MODULE_2__/* .runExhibit */ .P_)(report)), options);
}
/** The job summary, within its limit, shortened like the comment. */
function summaryOf(exhibits, { links = {}, limit = SUMMARY_LIMIT } = {}) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    const worst = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)((0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(exhibits.map(({ verdict }) => verdict)));
    const frame = (texts) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(`## ${worst.emoji} WorldGate · ${worst.words}`, ...texts, (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .boundaries */ .lR)(exhibits.map(({ kind }) => kind)));
    const parts = exhibits.map((exhibit) => exhibit.section({ level: 'summary', links }));
    // An empty line stands between blocks, and a line break at the end.
    const room = limit - (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(frame([])) - 2 * parts.length - 1;
    const texts = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenTo */ .P)(parts, room);
    const shown = texts ?? [
        'There is more than a job summary has room for; the whole is in the run folders and evidence packages.',
    ];
    return `${frame(shown)}\n`;
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
    if (manifest.state === 'completed' || manifest.state === 'partial' || manifest.state === 'skipped') {
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
