export const id = 4473;
export const ids = [4473];
export const modules = {

/***/ 96834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ runnerTools),
/* harmony export */   k7: () => (/* binding */ askedRun),
/* harmony export */   mt: () => (/* binding */ overrides)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20867);
/* harmony import */ var _presets_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60090);




const PROGRESS_INTERVAL_MS = 5000;
/** What a step asks for, in the words of the evaluation. */
function askedRun(request) {
    return {
        kind: undefined,
        preset: 'preset' in request.subject ? request.subject.preset : undefined,
        overrides: overrides(request),
        assets: undefined,
        gatesFile: undefined,
        baselineRun: undefined,
        workers: request.workers,
        repositoryDir: request.workingDirectory,
        workspaceDir: node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.workingDirectory, '.worldgate'),
        command: commandLine(request),
        commit: request.commit,
        freezeClaim: request.evidence !== undefined,
        allowUnpinned: request.allowUnpinned === true,
    };
}
/** The world of a job, for an evaluation in it. */
async function runnerTools(request, installation) {
    const [{ runTools }, { progressText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9064), __webpack_require__.e(6060), __webpack_require__.e(8549)]).then(__webpack_require__.bind(__webpack_require__, 46060)),
        __webpack_require__.e(/* import() */ 1620).then(__webpack_require__.bind(__webpack_require__, 51620)),
    ]);
    let shownAt = 0;
    return runTools({
        installation,
        env: request.environment,
        now: () => new Date(),
        monotonic: () => performance.now(),
        randomBytes: (count) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(count),
        signal: request.signal,
    }, request.workingDirectory, {
        log: request.log,
        checkpoints: {
            token: request.checkpointToken ?? '',
            shared: async () => {
                const { jobCache } = await __webpack_require__.e(/* import() */ 7967).then(__webpack_require__.bind(__webpack_require__, 57967));
                const { environment, log: note } = request;
                return jobCache(environment, { when: 'auto', save: 'miss', note, redact: _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .Rd });
            },
        },
        progress: (progress) => {
            if (progress.elapsedMs - shownAt < PROGRESS_INTERVAL_MS)
                return;
            shownAt = progress.elapsedMs;
            request.log(progressText(progress));
        },
    });
}
/** What the inputs replace of a preset. */
function overrides(request) {
    const { subject, baselinePolicy, episodes, seed, stop, device, workingDirectory } = request;
    const at = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workingDirectory, file);
    const checkpoint = (given) => (0,_presets_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_3__/* .absoluteCheckpoint */ .Wn)(given, workingDirectory);
    return {
        ...(subject !== null && 'task' in subject && { task: at(subject.task) }),
        ...(subject?.policy !== undefined && { policy: checkpoint(subject.policy) }),
        ...(baselinePolicy !== undefined && { baselinePolicy: checkpoint(baselinePolicy) }),
        ...(episodes !== undefined && { episodes }),
        ...(seed !== undefined && { seed }),
        ...(stop !== undefined && { stop }),
        ...(device !== undefined && { device }),
    };
}
/** The flags that do on a laptop what this step does. */
function commandLine({ subject, baselinePolicy, episodes, seed, stop, device, allowUnpinned, }) {
    const flag = (name, value) => value === undefined ? [] : [`--${name}`, String(value)];
    return [
        ...('preset' in subject ? flag('preset', subject.preset) : flag('task', subject.task)),
        ...flag('policy', subject.policy),
        ...flag('baseline-policy', baselinePolicy),
        ...(allowUnpinned === true ? ['--allow-unpinned'] : []),
        ...flag('episodes', episodes),
        ...flag('seed', seed),
        ...flag('stop', stop),
        ...flag('device', device),
    ];
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

/***/ 66854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PLAN_SHARDS_OUTPUTS: () => (/* binding */ PLAN_SHARDS_OUTPUTS),
/* harmony export */   planShardsDoor: () => (/* binding */ planShardsDoor)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_shard_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51540);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27835);
/* harmony import */ var _shard_features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57120);






const PLAN_SHARDS_OUTPUTS = [
    'matrix',
    'wave-matrices',
    'shards',
    'waves',
    'preset',
    'plan-path',
    'artifact-name',
];
/** Door of `actions/plan-shards`: cuts a run into jobs, and keeps the plan for the merge. Returns the exit code. */
async function planShardsDoor(door, { planShards }) {
    const { host, context, env, redact } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)('plan-shards', env);
    host.mask(inputs['github-token']);
    const { preset, task, policy } = inputs;
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_3__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const isEvidence = inputs.evidence === 'true';
    const planDir = (0,_shard_features_js__WEBPACK_IMPORTED_MODULE_5__/* .stepFolder */ .D)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'shard-plan');
    const request = {
        subject: preset === undefined ? { task: task, policy: policy } : { preset, policy },
        baselinePolicy: inputs['baseline-policy'],
        allowUnpinned: inputs['allow-unpinned'] === 'true',
        checkpointToken: inputs['github-token'],
        episodes: inputs.episodes,
        seed: inputs.seed,
        workers: undefined,
        stop: inputs.stop,
        device: inputs.device,
        // Nothing is packed here; that it is set freezes the claim.
        evidence: isEvidence ? planDir : undefined,
        workingDirectory: folder,
        environment: env,
        commit: context.commit,
        signal: door.signal,
        log: (line) => host.print(line),
    };
    const { plan, matrix, waves, files } = await host.inert('Shards', () => planShards(request, {
        shards: inputs.shards,
        minutes: inputs['minutes-per-shard'],
        waves: inputs.waves ?? 1,
        measured: inputs['measured-run'] && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, inputs['measured-run']),
    }, planDir));
    const upload = await (0,_github_shard_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadShardPlan */ .jA)({
        folder: planDir,
        files,
        plan,
        attempt: context.runAttempt ?? 1,
        redact,
        serverUrl: context.serverUrl,
    });
    const outputs = {
        matrix: JSON.stringify(matrix),
        'wave-matrices': JSON.stringify(waves),
        shards: String(plan.shards),
        waves: String(plan.waves),
        preset: plan.preset.name,
        'plan-path': planDir,
        'artifact-name': upload.name ?? '',
    };
    for (const [name, value] of Object.entries(outputs))
        host.output(name, value);
    host.say([
        `${plan.episodes} episodes of ${plan.preset.name} in ${matrix.shard.length} shards: ${matrix.shard.slice(0, 12).join(' ')}${matrix.shard.length > 12 ? ' …' : ''}`,
    ]);
    if (upload.warning === null)
        return 0;
    // Without it the merge has no frozen claim; shards alone can be merged without their plan.
    host.annotate({ level: isEvidence ? 'error' : 'warning', title: 'WorldGate', message: upload.warning });
    return isEvidence ? 4 : 0;
}


/***/ }),

/***/ 57120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stepFolder),
/* harmony export */   o: () => (/* binding */ shardFeatures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50454);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _asked_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96834);





function shardFeatures(installation) {
    return {
        shard: async (request, word) => {
            const [{ playShard }, { parseShard }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(6155)]).then(__webpack_require__.bind(__webpack_require__, 12140)),
                __webpack_require__.e(/* import() */ 5644).then(__webpack_require__.bind(__webpack_require__, 65644)),
            ]);
            const outcome = await playShard({ ...(0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .askedRun */ .k7)(request), kind: undefined }, parseShard(word), await (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerTools */ .Ue)(request, installation));
            if (outcome.failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(outcome.failure))
                throw outcome.failure;
            return outcome;
        },
        planShards: async (request, ask, folder) => {
            const { planShards, writeShardPlan } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 91352));
            const planned = await planShards({ ...ask, run: (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .askedRun */ .k7)(request), mostJobs: _contracts_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_MATRIX_JOBS */ .jE }, await (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerTools */ .Ue)(request, installation));
            return { ...planned, files: writeShardPlan(folder, planned) };
        },
        mergeShards: async (ask) => {
            const { mergeShards } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(1489), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(8840), __webpack_require__.e(8226)]).then(__webpack_require__.bind(__webpack_require__, 38840));
            const request = await mergeRequest(ask);
            const tools = await (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerTools */ .Ue)(ask.run, installation);
            const { evidence: output } = ask.run;
            if (output === undefined)
                return sound(await mergeShards(request, tools));
            if (request.frozen === null) {
                throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('claim-missing', 'no claim was frozen before the shards were played', {
                    hint: 'give `actions/plan-shards` "evidence: true" too, and let its job run before those of the shards',
                });
            }
            const { runForEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6274)]).then(__webpack_require__.bind(__webpack_require__, 25544));
            return sound(await runForEvidence(() => mergeShards(request, tools), {
                output,
                now: () => new Date(),
                installation,
            }));
        },
        decideShards: async (ask) => {
            const { decideShards } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(1489), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(8840), __webpack_require__.e(8226)]).then(__webpack_require__.bind(__webpack_require__, 38840));
            return decideShards(await mergeRequest(ask));
        },
    };
}
async function mergeRequest({ shardsDir, planDir, run }) {
    const { readShardPlan } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 91352));
    const { plan, frozen } = planDir === null ? { plan: null, frozen: null } : readShardPlan(planDir);
    return {
        shardsDir,
        shardPlan: plan,
        frozen: run.evidence === undefined ? null : frozen,
        baselineDir: undefined,
        workspaceDir: node_path__WEBPACK_IMPORTED_MODULE_1__.join(run.workingDirectory, '.worldgate'),
    };
}
/** A fault of ours is reported as such; whatever else ended the run stands in its report. */
function sound(outcome) {
    if (outcome.failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(outcome.failure))
        throw outcome.failure;
    return outcome;
}
/** A folder of this step alone, below the runner's temporary folder. */
function stepFolder(temporaryDir, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDir, `worldgate-${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
}


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

/***/ 57214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireFree),
/* harmony export */   k: () => (/* binding */ makeFolderAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);





/**
 * Makes a folder that is there completely or not at all: `fill` writes into a temporary folder beside it, which is then
 * renamed. Whatever fails leaves nothing behind, and an earlier folder as it was.
 * @param target absolute path; may be missing, empty, or a folder that `mayReplace` recognises as an earlier one
 * @throws WorldGateError `output-exists`, those of writing, and whatever `fill` throws
 */
async function makeFolderAtomic(target, mayReplace, fill) {
    const isThere = requireFree(target, mayReplace);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(parent);
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(temporary);
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
    try {
        const result = await fill(temporary);
        swap(temporary, target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.old`), isThere);
        return result;
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { recursive: true, force: true });
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
/**
 * Whether something is at `target`, which may be replaced.
 * @throws WorldGateError `output-exists` where it may not
 */
function requireFree(target, mayReplace) {
    const found = statOf(target);
    if (found === undefined)
        return false;
    if (found.isDirectory() && ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(target).length === 0 || mayReplace(target)))
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('output-exists', `${target} exists and is no earlier output of this command`, {
        hint: 'name another folder, or remove this one',
    });
}
function statOf(target) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
function swap(temporary, target, old, isThere) {
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(target, old);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (cause) {
        if (isThere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(old, target);
        throw cause;
    }
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(old, { recursive: true, force: true });
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
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

/***/ 75012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unzipInto)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);







/** Results compress by 10 to 40, empty tables by more; deflate ends at 1,032. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 16;
const MAX_NAME_BYTES = 1024;
/** What no file system has in a name, or what means something else on one of them. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*]/;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SPECIAL_BITS = 0o7000;
/**
 * Unpacks a zip file from outside. The folder is there afterwards with every file of the archive, or as it was before:
 * whatever is refused leaves nothing behind. Files come out with the mode 0644.
 *
 * Refused are: paths that leave the folder or mean different things on different systems, links and other special
 * files, names that come twice or differ in case only, encrypted members, names that are not UTF-8, checksums and sizes
 * that are wrong, and more than the limits. Memory is bounded by the directory of the archive, which `maxEntries` bounds.
 *
 * @param archiveFile absolute path
 * @param folder absolute path; missing or empty
 * @returns the paths of the files inside `folder`, in the order of the archive
 * @throws WorldGateError `archive-broken`, `archive-unsafe`, `archive-too-large`, `output-exists`, those of reading and writing
 */
async function unzipInto(archiveFile, folder, limits) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(archiveFile, {
        autoClose: false,
        // Names are judged as they stand: the library would turn each backslash into a slash.
        decodeStrings: false,
    }).catch((error) => {
        throw isSystemError(error) ? (0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readError */ .lS)(error, archiveFile) : broken((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    });
    try {
        const members = await directoryOf(zip, limits);
        return await (0,_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolderAtomic */ .k)(folder, () => false, (temporary) => unpack(zip, members, temporary, new Meter(limits, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archiveFile).size)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B || isSystemError(error))
            throw error;
        // What the library throws about the bytes of an archive are plain errors.
        throw broken((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    }
    finally {
        zip.close();
    }
}
/** The whole directory is judged before anything is unpacked. */
async function directoryOf(zip, limits) {
    const members = [];
    const names = new Names();
    let declared = 0;
    if (zip.entryCount > limits.maxEntries)
        throw tooManyEntries(limits);
    for await (const entry of zip.eachEntry()) {
        if (members.length === limits.maxEntries)
            throw tooManyEntries(limits);
        const path = pathOf(entry, limits.maxDepth ?? MAX_DEPTH);
        names.add(path);
        refuseSpecial(entry, path);
        declared += entry.uncompressedSize;
        if (declared > limits.maxBytes)
            throw tooLarge(`says that it holds more than ${limits.maxBytes} bytes`);
        members.push({ entry, path });
    }
    return members;
}
function pathOf(entry, maxDepth) {
    const raw = entry.fileNameRaw;
    if (raw.length === 0 || raw.length > MAX_NAME_BYTES) {
        throw unsafe(`has a member with a name of ${raw.length} bytes`);
    }
    let name;
    try {
        name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        throw unsafe(`has a member with a name that is not UTF-8: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(raw.toString('latin1'))}`);
    }
    const shown = (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name);
    if (name.includes('\\'))
        throw unsafe(`has a member with a backslash in its name: ${shown}`);
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
        throw unsafe(`has a member with an absolute path: ${shown}`);
    }
    if (FORBIDDEN.test(name))
        throw unsafe(`has a member with a character in its name that no file has: ${shown}`);
    const parts = name.replace(/\/$/, '').split('/');
    if (parts.includes('..'))
        throw unsafe(`has a member that leads out of its folder: ${shown}`);
    if (parts.some((part) => part === '' || part === '.' || /[. ]$/.test(part) || RESERVED.test(part))) {
        throw unsafe(`has a member with a path that systems read differently: ${shown}`);
    }
    if (parts.length > maxDepth)
        throw unsafe(`has a member more than ${maxDepth} folders deep: ${shown}`);
    return name;
}
function refuseSpecial(entry, path) {
    const shown = (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path);
    if (entry.isEncrypted())
        throw unsafe(`has an encrypted member: ${shown}`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw broken(`member ${shown} is compressed by method ${entry.compressionMethod}, which nothing here reads`);
    }
    const mode = entry.externalFileAttributes >>> 16;
    const type = mode & FILE_TYPE;
    const isFolder = path.endsWith('/');
    if (type !== 0 && type !== (isFolder ? FOLDER : REGULAR)) {
        throw unsafe(`has a member that is a link or another special file: ${shown}`);
    }
    if ((mode & SPECIAL_BITS) !== 0 && !isFolder)
        throw unsafe(`has a member with special rights: ${shown}`);
    if (isFolder && entry.uncompressedSize !== 0)
        throw unsafe(`has a folder with content: ${shown}`);
}
/** Paths that a case-insensitive file system, or one that normalises names, would make one. */
class Names {
    /** What each folded path was written as, and whether a file stands there. */
    #seen = new Map();
    add(path) {
        const isFile = !path.endsWith('/');
        const parts = path.replace(/\/$/, '').split('/');
        for (let depth = 1; depth <= parts.length; depth++) {
            const written = parts.slice(0, depth).join('/');
            const isMember = depth === parts.length;
            this.#claim(written, isMember && isFile, path, isMember);
        }
    }
    #claim(written, isFile, path, isMember) {
        const folded = written.normalize('NFKC').toLowerCase();
        const earlier = this.#seen.get(folded);
        if (earlier === undefined) {
            this.#seen.set(folded, { written, isFile });
            return;
        }
        if (earlier.written !== written) {
            throw unsafe(`has two names that some systems take for one: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(earlier.written)} and ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(written)}`);
        }
        if (earlier.isFile || isFile) {
            const what = isMember && earlier.isFile && isFile ? 'the same member twice' : 'a file where it has a folder';
            throw unsafe(`has ${what}: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}`);
        }
    }
}
/** Counts what really comes out. */
class Meter {
    #limits;
    #archiveBytes;
    #bytes = 0;
    constructor(limits, archiveBytes) {
        this.#limits = limits;
        this.#archiveBytes = archiveBytes;
    }
    add(bytes) {
        this.#bytes += bytes;
        const { maxBytes, maxRatio = MAX_RATIO } = this.#limits;
        if (this.#bytes > maxBytes)
            throw tooLarge(`unpacks to more than ${maxBytes} bytes`);
        if (this.#bytes > RATIO_FROM_BYTES && this.#bytes > maxRatio * this.#archiveBytes) {
            throw tooLarge(`unpacks to more than ${maxRatio} times its size`);
        }
    }
}
async function unpack(zip, members, folder, meter) {
    const files = [];
    for (const { entry, path } of members) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if (path.endsWith('/')) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
            continue;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await writeMember(zip, entry, target, meter);
        files.push(path);
    }
    return files;
}
async function writeMember(zip, entry, target, meter) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'wx', 0o644);
    try {
        let sum = 0;
        for await (const piece of await zip.openReadStreamPromise(entry)) {
            const bytes = piece;
            meter.add(bytes.length);
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes, sum);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
        }
        if (sum !== entry.crc32)
            throw broken(`the checksum of member ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(entry.fileNameRaw.toString())} is wrong`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isSystemError(error) {
    const code = error?.code;
    return (error?.syscall !== undefined && /^E[A-Z0-9]+$/.test(code ?? ''));
}
function broken(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-broken', `the archive cannot be read: ${why}`, {
        hint: 'Get it again: it may have been cut off on its way.',
    });
}
function unsafe(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-unsafe', `the archive ${why}`, {
        hint: 'Do not unpack it by other means: no tool of WorldGate writes such an archive.',
    });
}
function tooLarge(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-too-large', `the archive ${why}`, {
        hint: 'It is a decompression bomb, or no result of one run.',
    });
}
function tooManyEntries({ maxEntries }) {
    return tooLarge(`has more than ${maxEntries} members`);
}


/***/ }),

/***/ 70160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ uploadRun),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   ob: () => (/* binding */ hasArtifactService),
/* harmony export */   yi: () => (/* binding */ uploadFolder)
/* harmony export */ });
/* unused harmony export MAX_UPLOAD_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97385);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72342);







/** Uncompressed bytes of one uploaded run. */
const MAX_UPLOAD_BYTES = 100 * 1024 * 1024;
/** The service's own timeouts and retries add up to much more; no run is worth a job that hangs on its upload. */
const UPLOAD_DEADLINE_MS = 10 * 60 * 1000;
const MANIFEST = 'run_manifest.json';
/** First come the files without which the others mean nothing; the size limit cuts from the end. */
const ROLE_ORDER = ['report', 'result', 'log', 'artifact', 'input'];
/**
 * Uploads a run to the workflow run as one artifact. What leaves the machine is an allowlist: the manifest, and
 * of what the manifest lists the results, the reports, the logs (if redaction finds nothing more in them) and
 * every file whose entry is marked `commit`, as that of the plan is; other inputs stay. Each file must be a regular file inside the
 * folder with the digest that the manifest states. A log that `redact` would still change stays behind.
 *
 * Never throws for what the service or the files do: `warning` and `leftBehind` say it.
 */
async function uploadRun(request) {
    const { preset, run_id } = request.manifest;
    return uploadFolder({
        what: 'run',
        folder: request.runDir,
        name: request.name ?? artifactName(preset.name, run_id),
        select: () => selectFiles(request),
    }, request);
}
/** Uploads files of a folder as one artifact. Never throws for what the service or the files do. */
async function uploadFolder({ what, folder, name, select }, target) {
    const nothing = { name: null, id: null, files: [], leftBehind: [], warning: null };
    if (!hasArtifactService(target.serverUrl)) {
        return {
            ...nothing,
            warning: `Enterprise servers have no artifact service of the present kind, so the ${what} was not uploaded. ` +
                'It stays in its folder: keep it with a step of your own.',
        };
    }
    try {
        const { files, leftBehind } = select();
        const store = target.store ?? (await githubArtifactStore());
        const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
        const deadlineMs = target.deadlineMs ?? UPLOAD_DEADLINE_MS;
        const { id } = await within(deadlineMs, store.uploadArtifact(name, paths, folder));
        return { ...nothing, name, id: id ?? null, files, leftBehind };
    }
    catch (error) {
        return { ...nothing, warning: uploadWarning(what, error, target.redact) };
    }
}
async function within(ms, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`the artifact service took more than ${ms / 1000} s`)), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** `worldgate-push-20261121T091409123Z-1f3a9c0b`: unique within a workflow run, and without a forbidden character. */
function artifactName(name, id) {
    return `worldgate-${name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100)}-${id}`;
}
async function githubArtifactStore() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(6118), __webpack_require__.e(4730), __webpack_require__.e(2779), __webpack_require__.e(3394), __webpack_require__.e(6536), __webpack_require__.e(8275), __webpack_require__.e(5310)]).then(__webpack_require__.bind(__webpack_require__, 35310));
    return new DefaultArtifactClient();
}
function selectFiles(request) {
    const files = [MANIFEST];
    const leftBehind = [];
    let left = (request.maxBytes ?? MAX_UPLOAD_BYTES) - sizeOf(request.runDir, MANIFEST);
    const listed = [...request.manifest.artifacts]
        .filter(({ path }) => path !== MANIFEST)
        .sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
    for (const artifact of listed) {
        const why = reasonToStay(request, artifact, left);
        if (why === null) {
            files.push(artifact.path);
            left -= artifact.size_bytes;
        }
        else {
            leftBehind.push({ path: artifact.path, why });
        }
    }
    return { files, leftBehind };
}
function reasonToStay(request, artifact, bytesLeft) {
    if (artifact.role === 'input' && !artifact.commit)
        return 'inputs stay on the machine';
    if (artifact.role === 'artifact' && !artifact.commit)
        return 'its entry in the manifest is not marked `commit`';
    if (artifact.size_bytes > bytesLeft) {
        return `${artifact.size_bytes} bytes are more than is left of the size limit of an upload`;
    }
    let content;
    try {
        content = readFile(request.runDir, artifact.path, artifact.size_bytes);
    }
    catch (error) {
        return (0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(request.redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)), 200);
    }
    if (content.length !== artifact.size_bytes || (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(content) !== artifact.digest) {
        return 'it is not the file that the manifest lists: size or digest differ';
    }
    if (artifact.role === 'log') {
        const text = content.toString('utf8');
        if (request.redact(text) !== text)
            return 'it holds text that looks like a secret or a path of the host';
    }
    return null;
}
function readFile(runDir, path, maxBytes) {
    const fd = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .openBelow */ .SL)(runDir, path);
    try {
        return (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpened */ .ay)(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function sizeOf(runDir, path) {
    const fd = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .openBelow */ .SL)(runDir, path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** As `@actions/artifact` decides it; asked first, because the library writes a warning of its own. */
function hasArtifactService(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
function uploadWarning(what, error, redact) {
    const message = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
        return `The ${what} was not uploaded: this machine is connected to no artifact service.`;
    }
    return `The ${what} was not uploaded: ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(redact(message), 300)}`;
}


/***/ }),

/***/ 80094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ downloadShards),
/* harmony export */   OE: () => (/* binding */ uploadShard),
/* harmony export */   jA: () => (/* binding */ uploadShardPlan)
/* harmony export */ });
/* unused harmony exports shardArtifactName, planArtifactName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52688);
/* harmony import */ var _foundation_unzip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75012);
/* harmony import */ var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70160);







/**
 * Names by which the jobs of one workflow run find each other's artifacts: preset, the beginning of its digest (which
 * tells apart what was overridden), place and attempt, because an artifact cannot be replaced.
 */
const SHARD = /^worldgate-shard-(.+)-([0-9a-f]{8})-\d+of\d+(?:-wave\d+of\d+)?-attempt\d+$/;
const PLAN = /^worldgate-shard-plan-(.+)-([0-9a-f]{8})-attempt(\d+)$/;
const shortDigest = (digest) => digest.slice('sha256:'.length, 'sha256:'.length + 8);
/** `worldgate-shard-push-1f3a9c0b-3of8-wave2of4-attempt1` */
function shardArtifactName(preset, slice, attempt) {
    const { shard, shards, wave, waves } = slice;
    const ofWave = waves === 1 ? '' : `-wave${wave}of${waves}`;
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .Cs)(`shard-${preset.name}`, `${shortDigest(preset.digest)}-${shard}of${shards}${ofWave}-attempt${attempt}`);
}
function planArtifactName({ preset }, attempt) {
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .Cs)(`shard-plan-${preset.name}`, `${shortDigest(preset.digest)}-attempt${attempt}`);
}
/** Uploads what a shard has played, under the name by which the merge finds it. Never throws for what the service does. */
function uploadShard(request) {
    const { manifest, slice, attempt } = request;
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadRun */ .$H)({ ...request, name: shardArtifactName(manifest.preset, slice, attempt) });
}
/** Uploads the plan that shards are merged by. Never throws for what the service does. */
function uploadShardPlan(request) {
    const { folder, files, plan, attempt } = request;
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadFolder */ .yi)({
        what: 'shard plan',
        folder,
        name: planArtifactName(plan, attempt),
        select: () => ({ files, leftBehind: [] }),
    }, request);
}
const LIMITS = {
    /** A matrix, and as many of earlier attempts. */
    maxArtifacts: 1024,
    /** Of one archive, and of what comes out of it. */
    maxArchiveBytes: 128 * 1024 * 1024,
    maxBytes: 512 * 1024 * 1024,
    maxEntries: 10_000,
    /** Of all archives. */
    maxTotalBytes: 4 * 1024 * 1024 * 1024,
};
const AT_ONCE = 8;
/**
 * Downloads the shards that the jobs of this workflow run have uploaded, of every attempt, and their plan.
 * @throws WorldGateError `shards-missing` where there are none, `shards-ambiguous` where there are those of several
 *   presets, `too-many-shards`, `download-too-large`, `artifact-digest-mismatch`, and those of unpacking
 */
async function downloadShards(request) {
    const limits = { ...LIMITS, ...request.limits };
    const store = request.store ?? (await ownArtifacts());
    const { artifacts } = await asEnvironment('list the artifacts of this workflow run', () => store.listArtifacts({ latest: false }));
    const { shards, plan } = chosen(artifacts, request.preset);
    const wanted = plan === null ? shards : [plan, ...shards];
    if (shards.length > limits.maxArtifacts) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('too-many-shards', `${shards.length} artifacts of shards are more than the limit of ${limits.maxArtifacts}`, { hint: 'shard into fewer jobs' });
    }
    const total = wanted.reduce((sum, { size }) => sum + size, 0);
    const large = wanted.find(({ size }) => size > limits.maxArchiveBytes);
    if (large !== undefined || total > limits.maxTotalBytes) {
        const what = large === undefined ? `the shards have ${total} bytes` : `${large.name} has ${large.size} bytes`;
        const most = large === undefined ? limits.maxTotalBytes : limits.maxArchiveBytes;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('download-too-large', `${what}; at most ${most} are downloaded`, {
            hint: 'shard into more jobs, or merge on a machine of your own with `worldgate shard merge`',
        });
    }
    const folderOf = ({ id }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, id === plan?.id ? 'plan' : `shards/${id}`);
    const queue = [...wanted];
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            await download(store, next, folderOf(next), limits);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
        shardsDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, 'shards'),
        planDir: plan === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, 'plan'),
    };
}
/** The shards of one preset, and the newest plan of it. */
function chosen(artifacts, preset) {
    const of = (pattern) => artifacts.flatMap((artifact) => {
        const match = pattern.exec(artifact.name);
        return match === null
            ? []
            : [{ artifact, name: match[1], digest: match[2], attempt: Number(match[3] ?? 0) }];
    });
    const plans = of(PLAN);
    // `worldgate-shard-plan-…` of a preset whose name ends like the place of a shard is still a plan.
    const planIds = new Set(plans.map(({ artifact }) => artifact.id));
    const found = of(SHARD).filter(({ artifact }) => !planIds.has(artifact.id));
    const mine = found.filter(({ name }) => preset === undefined || name === preset);
    const names = [...new Set(found.map(({ name }) => name))].sort();
    if (mine.length === 0) {
        const which = preset === undefined ? '' : ` of preset ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(preset)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(preset, names)}`;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('shards-missing', `no job of this workflow run has uploaded a shard${which}`, {
            kind: 'environment',
            hint: 'look at the jobs that should have played them; they need `actions/run` with the input "shard"',
        });
    }
    const kinds = new Map(mine.map(({ name, digest }) => [`${name} ${digest}`, `${name} (${digest})`]));
    if (kinds.size > 1) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('shards-ambiguous', `this workflow run holds shards of several evaluations: ${[...kinds.values()].join(', ')}`, {
            hint: 'name the preset with the input "preset"; the same preset with other inputs belongs into a preset of its own (`extends`)',
        });
    }
    const [{ name, digest }] = mine;
    const [plan = null] = plans
        .filter((each) => each.name === name && each.digest === digest)
        .sort((a, b) => b.attempt - a.attempt);
    return { shards: mine.map(({ artifact }) => artifact), plan: plan?.artifact ?? null };
}
async function download(store, { id, name, digest }, folder, limits) {
    const archives = `${folder}.zip`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(archives, { recursive: true });
    try {
        const { digestMismatch } = await asEnvironment(`download ${name}`, () => store.downloadArtifact(id, {
            path: archives,
            skipDecompress: true,
            ...(digest === undefined ? {} : { expectedHash: digest }),
        }));
        const [archive] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(archives);
        if (digestMismatch === true || archive === undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('artifact-digest-mismatch', `${name} is not what was uploaded: it has another digest`, {
                kind: 'environment',
                hint: 'run the merge again; if it happens again, run the shard again',
            });
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archives, archive);
        // The list says how large it is; what came counts.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > limits.maxArchiveBytes) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('download-too-large', `${name} has more than ${limits.maxArchiveBytes} bytes`);
        }
        await (0,_foundation_unzip_js__WEBPACK_IMPORTED_MODULE_4__/* .unzipInto */ .v)(file, folder, { maxEntries: limits.maxEntries, maxBytes: limits.maxBytes });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(archives, { recursive: true, force: true });
    }
}
async function asEnvironment(what, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('artifact-service', `could not ${what}: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            kind: 'environment',
            cause,
            hint: 'the artifact service of the runner is needed (Enterprise Server has none of the present kind): download the shards by other means, and name their folder with the input "path"',
        });
    }
}
async function ownArtifacts() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(6118), __webpack_require__.e(4730), __webpack_require__.e(2779), __webpack_require__.e(3394), __webpack_require__.e(6536), __webpack_require__.e(8275), __webpack_require__.e(5310)]).then(__webpack_require__.bind(__webpack_require__, 35310));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 60090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ unpinnedProblem),
/* harmony export */   Pc: () => (/* binding */ namedByUri),
/* harmony export */   UT: () => (/* binding */ namedByCaller),
/* harmony export */   Wn: () => (/* binding */ absoluteCheckpoint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);


/**
 * A checkpoint that a URI names. Of a local file only the name stays in the preset.
 * @param folder absolute; what a relative `file:` starts from
 * @throws WorldGateError `checkpoint-uri-invalid`, `checkpoint-uri-secret`
 */
function namedByUri(ref, folder) {
    const uri = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(ref.uri);
    const shown = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCheckpointUri */ .mD)(uri);
    const file = uri.scheme === 'file' ? `file:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, uri.path)}` : shown;
    return { ref: { ...ref, uri: shown }, file };
}
/** A checkpoint that the caller names: a URI, or an absolute path, of which only the name is kept. */
function namedByCaller(given) {
    return (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(given)
        ? namedByUri({ uri: given }, '/')
        : { ref: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(given) }, file: given };
}
/** What a caller in `folder` names, without its need of that folder: a URI stays, a path becomes absolute. */
function absoluteCheckpoint(given, folder) {
    if (!(0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(given))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, given);
    if (!/^file:/i.test(given))
        return given;
    const uri = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(given);
    return uri.scheme === 'file' ? `file:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, uri.path)}` : given;
}
/** What is wrong with a reference that may stand for other bytes tomorrow; `undefined` for a path, which the commit fixes. */
function unpinnedProblem({ uri, digest }) {
    if (uri === undefined || digest !== undefined || (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedRevision */ .aV)((0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(uri)) !== null) {
        return undefined;
    }
    return 'is not pinned: add "digest", or name an immutable revision (a commit of Hugging Face, a digest of OCI)';
}


/***/ })

};
