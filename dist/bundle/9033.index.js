export const id = 9033;
export const ids = [9033,6067];
export const modules = {

/***/ 28295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMENT_OUTPUTS: () => (/* binding */ COMMENT_OUTPUTS),
/* harmony export */   commentDoor: () => (/* binding */ commentDoor)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67678);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91995);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72206);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67759);
/* harmony import */ var _github_show_on_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3752);
/* harmony import */ var _reports_exhibit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39895);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51540);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27835);
/* harmony import */ var _surface_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3207);











const COMMENT_OUTPUTS = ['verdict', 'comment-url', 'check-url'];
/** A report holds one row per gate, task and seed group. */
const MAX_REPORT_BYTES = 32 * 1024 * 1024;
/**
 * Door of `actions/comment`: puts a report that exists into the pull request's comment. Fails only for the caller's
 * mistakes; what GitHub does not let it do is a warning. Returns the exit code.
 *
 * A run that made a claim besides its gates is never shown greener than its own step was: its evidence is made again, and
 * where that cannot be done nothing is shown.
 */
async function commentDoor(door, claimOf) {
    const { host } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readInputs */ .Ko)('comment', door.env);
    host.mask(inputs['github-token']);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_8__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const file = inputs['report-json'] === undefined
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, inputs['run-dir']), 'reports', 'report.json')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, inputs['report-json']);
    const stored = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWith */ .K)(_contracts_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(file, { maxBytes: MAX_REPORT_BYTES }), {
        file,
        code: 'report-invalid',
        hint: 'Name the `report.json` that `actions/run` wrote (its output `report-json`).',
    });
    const temporaryDir = door.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
    const claim = await claimOf({ runDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), temporaryDir });
    // The run's own report is checked with its run; one of other gates is the caller's.
    const report = claim !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) === 'report.json' ? claim.report : stored;
    const exhibit = (0,_reports_exhibit_js__WEBPACK_IMPORTED_MODULE_7__/* .runExhibit */ .P_)(report, undefined, claim?.evidence);
    host.output('verdict', exhibit.verdict);
    const shown = await (0,_github_show_on_github_js__WEBPACK_IMPORTED_MODULE_6__/* .showOnGitHub */ .k)({
        exhibit,
        links: { workflowRun: door.context.runUrl ?? undefined },
        mode: inputs.comment,
        surfaces: (0,_surface_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .surfacesOf */ .m)(inputs),
        exitCode: (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeFor */ .Rr)(exhibit.verdict, 'failed'),
        context: door.context,
        token: inputs['github-token'],
        clock: door.clock,
        redact: door.redact,
    });
    host.say(shown.notes);
    for (const message of shown.warnings)
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    host.output('comment-url', shown.url ?? '');
    host.output('check-url', shown.checkUrl ?? '');
    return 0;
}


/***/ }),

/***/ 51540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);




/**
 * The absolute path of the input `working-directory`, which is relative to the workspace.
 * @throws WorldGateError `input-invalid` where it is no folder
 */
function workingDirectory(door, input) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(door.env.GITHUB_WORKSPACE ?? '.', input);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('input-invalid', `inputs: working-directory: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(input)} is not a folder`, {
        hint: 'Name a folder of the checkout, and run `actions/checkout` in an earlier step.',
    });
}


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ surfacesOf)
/* harmony export */ });
/** What stands in front of the verdict in labels where nothing else is asked for. */
const LABEL_PREFIX = 'worldgate';
/** What an action shows beside the comment, as its inputs ask for it. */
function surfacesOf(inputs) {
    const { labels } = inputs;
    return {
        check: inputs.check,
        stale: inputs['stale-comment'],
        commitStatus: inputs['commit-status'] === 'true',
        labels: labels === 'false' ? null : labels === 'true' ? LABEL_PREFIX : labels,
    };
}


/***/ }),

/***/ 84813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ measurements),
/* harmony export */   v: () => (/* binding */ latencySummary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP, level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
/** Latency and throughput of one policy. Percentiles are over successful samples, by linear interpolation. */
const latencySummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate }),
    /** Successful calls ÷ time that the policy was busy, failed calls included. */
    throughput_per_s: estimate,
    /** Resident memory of the child process that held the engine, the policy and, where there is one, the baseline. */
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
});
/** `results/measurements.json`: wall-clock measurements, never part of a digest. */
const measurements = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.measurements.v1'),
    policy: latencySummary,
    baseline: latencySummary.nullable(),
    /** Ratio policy ÷ baseline over interleaved pairs, per statistic. */
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate, pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0) })
        .nullable(),
    /** Per-sample latencies in order, milliseconds; `null` for a failed sample. */
    samples_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
        baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
    }),
});


/***/ }),

/***/ 67678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export groupRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _benchmark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84813);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46587);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57499);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** A row of the "what got worse" table: a task, or a group of seeds where there is one task. */
const groupRow = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    /** Paired outcomes, where seeds match: both, only this run, only the baseline, neither. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()]).nullable(),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable(),
});
/**
 * `reports/report.json`: all that any rendering (comment, summary, HTML) shows. Renderers are pure
 * functions of it.
 */
const report = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.report.v1'),
    run_id: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz,
    preset: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), gates_overridden: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['eval', 'benchmark']),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    error: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runError */ .ML.nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    gates: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateResult */ .xp),
    groups: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(groupRow),
    groups_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['task', 'seeds']),
    groups_method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullable()
        .describe('test and adjustment behind `p_adjusted`; null where rows were not tested'),
    episodes: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .episodeCounts */ .mT.nullable(),
    stop: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.stop,
    baseline: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSummary */ .eb.nullable(),
    baseline_choice: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.baseline_choice,
    latency: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_baseline: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_ratio: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .measurements */ .K.shape.ratio.describe('policy ÷ baseline over interleaved pairs'),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.digest_reach,
    terminations: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()).describe('episodes per termination reason'),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one command for a laptop'),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    hardware: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one line'),
    gpu_guard: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('one line: what the GPU guard found before the run'),
    components: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.components,
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

/***/ 72206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




const MAX_DEPTH = 64;
/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
function readJson(path, limits = {}) {
    return parseJson((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
function parseJson(text, name) {
    let value;
    let cause;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        cause = error;
    }
    const problem = firstProblem(text);
    if (problem === undefined && cause === undefined)
        return value;
    const { line, column } = positionOf(text, problem?.offset ?? 0);
    const what = problem?.message ?? `not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('json-invalid', text.trim() === '' ? `${name} is empty` : `${name}:${line}:${column}: ${what}`, { cause, hint: 'Correct the JSON at the place that is named, or check that the file is complete.' });
}
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
const SPACE = /[ \t\r\n]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]/y;
/** The token at `offset`; a string with its quotes. Strings are found without a pattern, which long ones exhaust. */
function tokenAt(text, offset) {
    if (text.charAt(offset) !== '"') {
        TOKEN.lastIndex = offset;
        return TOKEN.exec(text)?.[0];
    }
    for (let end = text.indexOf('"', offset + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charAt(before) === '\\')
            before -= 1;
        if ((end - before) % 2 === 0)
            continue;
        const token = text.slice(offset, end + 1);
        try {
            JSON.parse(token);
            return token;
        }
        catch {
            return undefined;
        }
    }
    return undefined;
}
/**
 * The first place where `text` is no JSON (`JSON.parse` often fails without saying where), or holds what
 * `JSON.parse` lets pass.
 */
function firstProblem(text) {
    /** Keys so far of each open object; `null` for an open list. */
    const open = [];
    let expected = 'value';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        const offset = SPACE.lastIndex;
        const inside = open.at(-1);
        if (expected === 'comma' && inside === undefined) {
            return offset === text.length ? undefined : unexpected(text, offset);
        }
        const token = tokenAt(text, offset);
        if (token === undefined)
            return unexpected(text, offset);
        at = offset + token.length;
        const first = token.charAt(0);
        if (expected === 'colon') {
            if (first !== ':')
                return unexpected(text, offset);
            expected = 'value';
        }
        else if (expected === 'comma' && first === ',') {
            expected = inside === null ? 'value' : 'key';
        }
        else if (expected === 'comma' || (expected.endsWith('-or-end') && (first === ']' || first === '}'))) {
            if (first !== (inside === null ? ']' : '}'))
                return unexpected(text, offset);
            open.pop();
            expected = 'comma';
        }
        else if (expected.startsWith('key')) {
            if (first !== '"')
                return unexpected(text, offset);
            const key = JSON.parse(token);
            if (inside?.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice` };
            if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed` };
            inside?.add(key);
            expected = 'colon';
        }
        else if (first === '{' || first === '[') {
            if (open.length === MAX_DEPTH)
                return { offset, message: `more than ${MAX_DEPTH} levels` };
            open.push(first === '{' ? new Set() : null);
            expected = first === '{' ? 'key-or-end' : 'value-or-end';
        }
        else {
            if (',:]}'.includes(first))
                return unexpected(text, offset);
            if (/[-0-9]/.test(first) && !Number.isFinite(Number(token))) {
                return { offset, message: `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(token)} is too large a number` };
            }
            expected = 'comma';
        }
    }
}
function unexpected(text, offset) {
    if (offset >= text.length)
        return { offset, message: 'not JSON: the text ends too early' };
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    return {
        offset,
        message: character === '"'
            ? 'not JSON: misplaced or unfinished text'
            : `not JSON: unexpected ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(character)}`,
    };
}
/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
function* readLines(path, { maxLineBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, path);
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${path} is not a file`, { hint: 'Name a regular file.' });
        }
        const piece = Buffer.allocUnsafe(1024 * 1024);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, null);
            if (read === 0)
                break;
            let start = 0;
            const last = piece.subarray(0, read).lastIndexOf(0x0a);
            if (last !== -1) {
                const whole = Buffer.concat([rest, piece.subarray(0, last)]);
                rest = Buffer.alloc(0);
                start = last + 1;
                for (const text of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(whole, path).split('\n')) {
                    number += 1;
                    if (text.length > maxLineBytes)
                        throw lineTooLong(path, number, maxLineBytes);
                    yield { number, text, complete: true };
                }
            }
            rest = Buffer.concat([rest, piece.subarray(start, read)]);
            if (rest.length > maxLineBytes)
                throw lineTooLong(path, number + 1, maxLineBytes);
        }
        // What stands behind the last line break may end in the middle of a character.
        if (rest.length > 0)
            yield { number: number + 1, text: rest.toString('utf8'), complete: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function lineTooLong(path, number, maxLineBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${path}:${number}: the line is longer than ${maxLineBytes} bytes`, {
        hint: 'Check that the path names a JSON Lines file.',
    });
}


/***/ }),

/***/ 72498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   XG: () => (/* binding */ SMALL_FILE_BYTES),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/** What a file may weigh unless its reader says otherwise: 1 MiB. */
const SMALL_FILE_BYTES = 1024 * 1024;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const OPEN_PROBLEMS = {
    EISDIR: 'is a folder',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    ELOOP: 'is a symbolic link that cannot be followed',
    ENAMETOOLONG: 'has a name that is too long',
};
/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
function readError(cause, name) {
    const code = cause.code;
    if (code === undefined)
        return cause;
    if (MISSING.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-missing', `${name} does not exist`, {
            cause,
            hint: 'Check the spelling and the folder that the path is relative to.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} ${OPEN_PROBLEMS[code] ?? `cannot be read (${code})`}`, {
        cause,
        hint: 'Check that the path names a readable file.',
        kind: OPEN_PROBLEMS[code] === undefined ? 'environment' : 'input',
    });
}
function tooLarge(name, size, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${name} is ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`, { hint: 'Check that the path names the file you meant.' });
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} bytes`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
function readSmallFile(path, { maxBytes = SMALL_FILE_BYTES } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw readError(cause, path);
    }
    try {
        return readOpened(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
function readOpened(fd, name, maxBytes) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    if (!stat.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} is ${stat.isDirectory() ? 'a folder' : 'not a file'}`, {
            hint: 'Name a regular file.',
        });
    }
    if (stat.size > maxBytes)
        throw tooLarge(name, stat.size, maxBytes);
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    try {
        while (length < buffer.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
    }
    catch (cause) {
        throw readError(cause, name);
    }
    if (length > stat.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} grew while it was read`, {
            hint: 'Wait until whatever writes it has finished, then run again.',
            kind: 'environment',
        });
    }
    return buffer.subarray(0, length);
}
/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
function readText(path, limits = {}) {
    return decodeText(readSmallFile(path, limits), path);
}
/** @throws WorldGateError `file-not-text`. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-not-text', `${name} is not UTF-8 text`, {
            cause,
            hint: 'Save the file as UTF-8, or check that the path names a text file.',
        });
    }
}


/***/ }),

/***/ 97385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   SL: () => (/* binding */ openBelow),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   gt: () => (/* binding */ safeJoin),
/* harmony export */   ii: () => (/* binding */ resolveBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);





const MAX_LENGTH = 4096;
function refuse(path, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('path-unsafe', `path ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} ${why}`, {
        hint: hint ?? 'Name a file inside the folder, relative to it, with "/" between the parts.',
    });
}
/** True when `path` is `folder` or lies below it; both absolute. */
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** The real path of the deepest part of `path` that exists, with the rest of `path` behind it. */
function realPathOf(path) {
    const rest = [];
    let existing = path;
    for (;;) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(existing), ...rest.reverse());
        }
        catch (cause) {
            const code = cause.code;
            if (code === 'ELOOP')
                throw refuse(path, 'goes through a loop of symbolic links');
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isSymbolicLink()) {
                throw refuse(path, 'is a symbolic link to something that does not exist');
            }
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
            if (parent === existing)
                return path;
            rest.push(existing.slice(parent.length).replace(/^[\\/]/, ''));
            existing = parent;
        }
    }
}
/**
 * The absolute path of `path`, taken relative to `from`, if it stays below `root`. `..` is allowed as long as
 * it does not leave `root`; symbolic links are allowed as long as what they lead to lies below the real `root`
 * (which may itself be a symbolic link). What it names need not exist.
 * @param root absolute folder
 * @param from absolute folder, `root` or below it
 * @throws WorldGateError `path-unsafe` for an absolute path, a drive, a backslash, a NUL, or a way out of `root`
 */
function resolveBelow(root, from, path) {
    if (path === '' || path.length > MAX_LENGTH)
        throw refuse(path, path === '' ? 'is empty' : 'is too long');
    if (path.includes('\0'))
        throw refuse(path, 'holds a NUL character');
    if (path.includes('\\'))
        throw refuse(path, 'holds a backslash');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        throw refuse(path, 'is absolute');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), target))
        throw refuse(path, 'leads out of its folder');
    if (!isBelow(realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), realPathOf(target))) {
        throw refuse(path, 'leads out of its folder through a symbolic link', 'Copy the file into the folder instead of linking to it.');
    }
    return target;
}
/**
 * The absolute path of `path` below `root`; see {@link resolveBelow}. Refuses every `..` besides.
 * @throws WorldGateError `path-unsafe`
 */
function safeJoin(root, path) {
    if (path.split('/').includes('..'))
        throw refuse(path, 'holds ".."');
    return resolveBelow(root, root, path);
}
/**
 * Opens an existing file below `root` for reading and returns its descriptor. What was opened is compared with
 * what the path resolves to afterwards, so that a link that is swapped in meanwhile is noticed.
 * @throws WorldGateError `path-unsafe`, `file-missing`, `file-unreadable`
 */
function openBelow(root, path) {
    const real = realPathOf(safeJoin(root, path));
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
    }
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(realPathOf(safeJoin(root, path)), { throwIfNoEntry: false });
        if (now?.dev === opened.dev && now.ino === opened.ino)
            return fd;
        throw refuse(path, 'changed while it was opened');
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw cause;
    }
}
/**
 * The bytes of a file below `root` of at most `maxBytes` (1 MiB unless stated).
 * @throws WorldGateError as {@link openBelow}, and `file-too-large`
 */
function readBelow(root, path, { maxBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    const fd = openBelow(root, path);
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpened */ .ay)(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 68527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: CLIENT_LIMITS

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/client-errors.js



const MAX_SERVER_MESSAGE = 300;
/** What the GitHub toolkit threw when it sent a call, as the failure that it stands for. */
function toGitHubError(error, call, { fork, redact, nowMs }) {
    const failed = error;
    if (failed.status !== undefined && failed.response !== undefined) {
        return (0,failures/* refusalError */.z)({
            status: failed.status,
            headers: failed.response.headers,
            serverMessage: serverMessage(failed.response.data, redact),
            purpose: call.purpose,
            permission: call.permission,
            fork,
            nowMs,
        });
    }
    return new failures/* GitHubError */.y({
        failure: 'unreachable',
        message: `GitHub's API could not be reached to ${call.purpose} (${(0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), MAX_SERVER_MESSAGE)})`,
        hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
        cause: error,
    });
}
function timedOut(purpose, ms) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
        hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function outOfTime(purpose, budgetMs) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `No time was left to ${purpose}: calls to GitHub's API may take ${seconds(budgetMs)} in all`,
        hint: 'Run the job again later.',
        status: null,
        mayHaveApplied: false,
        retryAfterMs: null,
    });
}
/** The same failure, with how long the server wanted us to wait. */
function givingUp(error, waitMs) {
    if (error.retryAfterMs === null)
        return error;
    return new failures/* GitHubError */.y({
        failure: error.failure,
        message: `${error.message}; it asks for a wait of ${seconds(waitMs)}, which is longer than this job waits`,
        hint: error.hint ?? '',
        status: error.status,
        mayHaveApplied: error.mayHaveApplied,
        retryAfterMs: error.retryAfterMs,
        cause: error,
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function serverMessage(data, redact) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const parts = typeof message === 'string' ? [message] : [];
    for (const item of Array.isArray(errors) ? errors.slice(0, 5) : []) {
        const detail = typeof item === 'string' ? item : item?.message;
        if (typeof detail === 'string')
            parts.push(detail);
    }
    return (0,plain/* clip */.$Q)(redact(parts.join(': ')), MAX_SERVER_MESSAGE);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/github/download.js







const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One try of a download. The token goes to the API's own origin only: what is redirected to another host is asked for
 * there without it, and over HTTPS where the API is.
 */
async function downloadOnce(call, ways) {
    const watch = new Watch(ways);
    try {
        const answer = await follow(call, ways, watch);
        return await toFile(call, answer, watch);
    }
    catch (error) {
        if (watch.expiredMs !== null)
            throw timedOut(call.purpose, watch.expiredMs);
        throw error;
    }
    finally {
        watch.stop();
    }
}
/** Aborts where nothing comes for too long, or where all of it takes too long. */
class Watch {
    #abort = new AbortController();
    #idleMs;
    #whole;
    #idle;
    /** The time that ran out. */
    expiredMs = null;
    constructor({ idleMs, deadlineMs }) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#expire(deadlineMs), deadlineMs);
        this.#idle = setTimeout(() => this.#expire(idleMs), idleMs);
    }
    get signal() {
        return this.#abort.signal;
    }
    heard() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
        // Frees the connection of an answer that was not read to its end.
        this.#abort.abort();
    }
    #expire(ms) {
        this.expiredMs ??= ms;
        this.#abort.abort();
    }
}
async function follow(call, ways, watch) {
    const { octokit, apiUrl } = ways;
    const send = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    let answer = await ask(octokit, call.route, call.parameters, watch);
    let from = new URL(apiUrl);
    for (let hop = 0; REDIRECTS.has(answer.status); hop++) {
        const to = redirectTarget(call, answer, from);
        if (hop === MAX_HOPS)
            throw badAnswer(call, `it redirects more than ${MAX_HOPS} times`);
        watch.heard();
        const isApi = to.origin === new URL(apiUrl).origin;
        answer = isApi
            ? await ask(octokit, 'GET {+address}', { ...headersOf(call), address: to.href }, watch)
            : await askOther(call, send, to, watch, ways.redact);
        from = to;
    }
    return answer;
}
/** The API's own origin, with the token. */
async function ask(octokit, route, parameters, watch) {
    const request = { signal: watch.signal, redirect: 'manual', parseSuccessResponseBody: false };
    const { status, headers, data } = await octokit.request(route, { ...parameters, request });
    return { status, headers: headers, body: (data || null) };
}
/** Another host, which learns nothing of the token. */
async function askOther(call, send, to, watch, redact) {
    let response;
    try {
        response = await send(to.href, {
            redirect: 'manual',
            signal: watch.signal,
            headers: { 'user-agent': 'worldgate' },
        });
    }
    catch (error) {
        // The address itself stays out: it carries a signature that opens the file to whoever reads the log.
        throw storageError(call, to, (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error.cause ?? error)), 200), null);
    }
    const { status, headers } = response;
    if (status >= 400)
        throw storageError(call, to, String(status), status);
    return { status, headers: Object.fromEntries(headers), body: response.body };
}
function headersOf(call) {
    return 'headers' in call.parameters ? { headers: call.parameters.headers } : {};
}
function redirectTarget(call, { headers }, from) {
    const location = String(headers.location ?? '');
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (to === null || to.username !== '' || to.password !== '')
        throw badAnswer(call, 'it redirects to no address');
    if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw badAnswer(call, 'it redirects to an address without encryption');
}
async function toFile(call, answer, watch) {
    const announced = answer.headers['content-encoding'] === undefined ? Number(answer.headers['content-length']) : Number.NaN;
    if (announced > call.maxBytes)
        throw tooLarge(call);
    const digest = new foundation_digest/* RunningDigest */.iM();
    let sizeBytes = 0;
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(call.file, 'wx', 0o600);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, call.file);
    }
    let complete = false;
    try {
        for await (const piece of answer.body ?? []) {
            watch.heard();
            sizeBytes += piece.length;
            if (sizeBytes > call.maxBytes)
                throw tooLarge(call);
            digest.update(piece);
            writeAll(fd, piece, call.file);
        }
        if (Number.isFinite(announced) && announced !== sizeBytes)
            throw badAnswer(call, 'it ends too early');
        complete = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        if (!complete)
            (0,external_node_fs_.rmSync)(call.file, { force: true });
    }
    return { digest: digest.digest(), sizeBytes };
}
function writeAll(fd, data, file) {
    try {
        for (let at = 0; at < data.length;)
            at += (0,external_node_fs_.writeSync)(fd, data, at);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, file);
    }
}
function tooLarge({ purpose, maxBytes }) {
    return new errors/* WorldGateError */._B('download-too-large', `The server answered a request to ${purpose} with more than the ${maxBytes} bytes that are taken`, { hint: 'Check that it is what you meant: nothing of it was kept.' });
}
function badAnswer({ purpose }, why) {
    return new failures/* GitHubError */.y({
        failure: 'bad-answer',
        message: `The server's answer to a request to ${purpose} is not what GitHub's API promises: ${why}`,
        hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function storageError({ purpose }, { host }, why, status) {
    return new failures/* GitHubError */.y({
        failure: status === null ? 'unreachable' : status >= 500 || status === 429 ? 'server-error' : 'refused',
        message: `GitHub sent the request to ${purpose} on to ${host}, which did not answer it (${why})`,
        hint: `Check that the runner may reach ${host}; a self-hosted runner behind a firewall needs the hosts of GitHub's storage.`,
        status,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}

;// CONCATENATED MODULE: ./.build/github/octokit.js
/**
 * The toolkit's client for one server and token, which asks through the proxy that the environment names. Where none
 * is named for this server, the same client without the toolkit's own HTTP stack: that takes longer to load than all
 * the rest of an action that comments, and Node has one.
 */
async function octokitFor(token, baseUrl) {
    const options = {
        auth: `token ${token}`,
        baseUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    if (getProxyUrl(new URL(baseUrl)) === undefined) {
        const { Octokit: Plain } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
        return new Plain(options);
    }
    // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4730), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
    return new GitHub({ ...getOctokitOptions(token), baseUrl, log: options.log });
}
function silent() { }

;// CONCATENATED MODULE: ./.build/github/client.js





const CLIENT_LIMITS = {
    requestTimeoutMs: 15_000,
    budgetMs: 180_000,
    maxWaitMs: 60_000,
    maxAttempts: 5,
    downloadTimeoutMs: 600_000,
};
/** A client for one server and one token. Loads the GitHub toolkit when called. */
async function createGitHubClient(options) {
    const limits = { ...CLIENT_LIMITS, ...options.limits };
    const { clock } = options;
    const octokit = await octokitFor(options.token, options.apiUrl);
    let endsAt = clock.now() + limits.budgetMs;
    const remaining = () => endsAt - clock.now();
    const asking = () => ({ fork: options.fork, redact: options.redact, nowMs: clock.now() });
    async function once(call) {
        const timeoutMs = Math.min(limits.requestTimeoutMs, remaining());
        if (timeoutMs <= 0)
            throw outOfTime(call.purpose, limits.budgetMs);
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs);
        try {
            const response = await octokit.request(call.route, {
                ...call.parameters,
                request: { signal: abort.signal },
            });
            // A body that breaks off arrives here as an empty text with a good status.
            const data = abort.signal.aborted ? undefined : call.answer.safeParse(response.data);
            if (data?.success)
                return { data: data.data, more: /;\s*rel="next"/.test(response.headers.link ?? '') };
            if (data === undefined)
                throw timedOut(call.purpose, timeoutMs);
            throw new failures/* GitHubError */.y({
                failure: 'bad-answer',
                message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
                hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
                status: response.status,
                mayHaveApplied: true,
                retryAfterMs: null,
            });
        }
        catch (error) {
            if (error instanceof failures/* GitHubError */.y)
                throw error;
            if (abort.signal.aborted)
                throw timedOut(call.purpose, timeoutMs);
            throw toGitHubError(error, call, asking());
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function fetchTo(call) {
        const begun = clock.now();
        try {
            return await downloadOnce(call, {
                octokit,
                apiUrl: options.apiUrl,
                idleMs: limits.requestTimeoutMs,
                deadlineMs: limits.downloadTimeoutMs,
                redact: options.redact,
            });
        }
        catch (error) {
            throw error instanceof errors/* WorldGateError */._B ? error : toGitHubError(error, call, asking());
        }
        finally {
            // The budget is for calls: a large file is slow without anything being wrong.
            endsAt += clock.now() - begun;
        }
    }
    const client = {
        clock,
        async call(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await once(call);
                }
                catch (error) {
                    if (call.repeat === 'once')
                        throw error;
                    await client.waitFor(error, attempt);
                }
            }
        },
        async download(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await fetchTo(call);
                }
                catch (error) {
                    await client.waitFor(error, attempt);
                }
            }
        },
        async waitFor(error, attempt) {
            if (!(error instanceof failures/* GitHubError */.y) || !error.temporary || attempt >= limits.maxAttempts)
                throw error;
            const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + clock.random());
            const waitMs = error.retryAfterMs ?? Math.min(backoff, limits.maxWaitMs);
            if (waitMs > limits.maxWaitMs || waitMs >= remaining())
                throw givingUp(error, waitMs);
            await clock.sleep(waitMs);
        },
        async pause(ms) {
            if (remaining() > 0)
                await clock.sleep(Math.min(ms, remaining()));
        },
    };
    return client;
}


/***/ })

};
