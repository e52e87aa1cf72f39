export const id = 4512;
export const ids = [4512,664];
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

/***/ 14317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECKPOINTS_OUTPUTS: () => (/* binding */ CHECKPOINTS_OUTPUTS),
/* harmony export */   checkpointsDoor: () => (/* binding */ checkpointsDoor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51540);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27835);






const CHECKPOINTS_OUTPUTS = ['paths', 'path', 'digests', 'cache-hit', 'checkpoints'];
/** Door of `actions/checkpoints`. Returns the exit code. */
async function checkpointsDoor(door, presetCheckpoints) {
    const { env, host, signal } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .Ko)('checkpoints', env);
    const token = inputs['github-token'];
    host.mask(token);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const [{ fetchCheckpoint }, { checkpointTools, downloadLines }, { parseSize }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6425), __webpack_require__.e(1799)]).then(__webpack_require__.bind(__webpack_require__, 36425)),
        Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(6060), __webpack_require__.e(6067)]).then(__webpack_require__.bind(__webpack_require__, 46060)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 60577)),
    ]);
    const limit = inputs['max-size'] === undefined ? undefined : parseSize(inputs['max-size'], 'max-size');
    const allowUnpinned = inputs['allow-unpinned'] === 'true';
    const asks = [
        ...(inputs.uris ?? []).map((line) => askOf(line)),
        ...(inputs.preset === undefined ? [] : await presetCheckpoints(inputs.preset, folder)),
    ];
    const log = (line) => host.print(door.redact(line));
    const tools = checkpointTools({
        env: token === '' ? env : { ...env, GITHUB_TOKEN: token },
        now: () => new Date(door.clock.now()),
        monotonic: () => performance.now(),
        randomBytes: (count) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(count),
        signal,
    }, folder, { log, onProgress: downloadLines(log) });
    const notes = [];
    const fetched = await host.inert('Checkpoints', async () => {
        const { jobCache } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 57967));
        const { cache, 'save-cache': save } = inputs;
        const shared = await jobCache(env, {
            when: cache,
            save,
            note: (line) => notes.push(line),
            redact: door.redact,
        });
        const all = [];
        for (const ask of asks) {
            const found = await fetchCheckpoint({ ...ask, allowUnpinned }, { ...tools, ...(shared && { shared }) });
            log(`${found.asset.source}: ${found.asset.digest}${found.hit ? ', was here' : ', fetched'}`);
            all.push({ uri: ask.uri, found });
        }
        return all;
    });
    if (limit !== undefined)
        await prune(tools, limit, fetched, log);
    for (const message of notes)
        host.annotate({ level: 'notice', title: 'WorldGate', message });
    const by = (value) => JSON.stringify(Object.fromEntries(fetched.map(({ uri, found }) => [uri, value(found)])));
    host.output('paths', by(({ local }) => local.path));
    host.output('path', fetched[0]?.found.local.path ?? '');
    host.output('digests', by(({ asset }) => asset.digest));
    host.output('cache-hit', String(fetched.every(({ found }) => found.hit)));
    host.output('checkpoints', JSON.stringify(fetched.map(({ found }) => found.asset)));
    return 0;
}
/** `URI`, or `URI sha256:…`. @throws WorldGateError `input-invalid` */
function askOf(line) {
    const [uri = '', stated, ...rest] = line.split(/\s+/);
    const parsed = _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.optional().safeParse(stated);
    if ((0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(uri) && parsed.success && rest.length === 0)
        return { uri, digest: parsed.data };
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('input-invalid', 'inputs: uris: a line is not a URI with at most a digest behind it', {
        hint: 'Write `hf://ORG/MODEL@REVISION/FILE` or `https://HOST/FILE sha256:HEX`, one a line.',
    });
}
async function prune(tools, maxBytes, fetched, log) {
    const [{ pruneStore }, { CheckpointStore }, { byteWords }] = await Promise.all([
        __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 20350)),
        __webpack_require__.e(/* import() */ 6479).then(__webpack_require__.bind(__webpack_require__, 76479)),
        __webpack_require__.e(/* import() */ 5935).then(__webpack_require__.bind(__webpack_require__, 35935)),
    ]);
    const keep = new Set(fetched.map(({ found }) => found.asset.digest));
    const { randomBytes: random, storeDir } = tools;
    const pruned = pruneStore(new CheckpointStore(storeDir), {
        maxBytes,
        keep,
        now: tools.now(),
        randomBytes: random,
    });
    for (const { source, freed_bytes } of pruned.removed)
        log(`removed ${source} (${byteWords(freed_bytes)})`);
}


/***/ }),

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

/***/ 93079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATE_OUTPUTS: () => (/* binding */ GATE_OUTPUTS),
/* harmony export */   gateDoor: () => (/* binding */ gateDoor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51540);
/* harmony import */ var _finish_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40055);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27835);




const GATE_OUTPUTS = ['verdict', 'run-id', 'run-manifest', 'result-digest', 'report-json'];
/** Door of `actions/gate`: decides again on a finished run. Returns the exit code. */
async function gateDoor(door, decide) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)('gate', door.env);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const at = (path) => (path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
    const request = {
        runDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs['run-dir']),
        gates: at(inputs.gates),
        baseline: at(inputs.baseline),
        log: (line) => door.host.print(line),
    };
    const outcome = await door.host.inert('Gates', () => decide(request));
    return (0,_finish_run_js__WEBPACK_IMPORTED_MODULE_2__/* .finishRun */ .J)(door, outcome, { failOn: inputs['fail-on'], comment: null, upload: false });
}


/***/ }),

/***/ 13018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GPU_GUARD_OUTPUTS: () => (/* binding */ GPU_GUARD_OUTPUTS),
  gpuGuardDoor: () => (/* binding */ gpuGuardDoor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/contracts/gpu-guard.js
var gpu_guard = __webpack_require__(52216);
// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/process-table.js
var process_table = __webpack_require__(22798);
// EXTERNAL MODULE: ./.build/foundation/process-group.js
var process_group = __webpack_require__(28277);
;// CONCATENATED MODULE: ./.build/observability/gpu-guard/leftovers.js


/**
 * The processes that a job has left behind: those that carry its mark, their descendants, and whatever else is in
 * a process group or session that one of them leads, started after the guard. Never this process, nor any above it,
 * nor a process of theirs.
 * @param self id of this process
 */
function leftovers(table, mark, self) {
    const spared = (0,process_table/* lineage */.O)(table, self);
    const all = table
        .ids()
        .flatMap((pid) => table.facts(pid) ?? [])
        .filter(({ pid, isZombie, startTicks }) => !isZombie && !spared.has(pid) && startTicks >= mark.sinceTicks);
    const own = new Set(all.filter(({ pid }) => table.environment(pid)?.includes(mark.variable)).map(({ pid }) => pid));
    // A child whose environment was cleared has lost the mark, but not its place.
    for (let grown = true; grown;) {
        grown = false;
        for (const { pid, parent, group, session } of all) {
            if (own.has(pid) || !(own.has(parent) || own.has(group) || own.has(session)))
                continue;
            own.add(pid);
            grown = true;
        }
    }
    return all.filter(({ pid }) => own.has(pid));
}
/** Whether a process still runs, and not another one that was given its id. */
function isStillThere(table, { pid, startTicks }) {
    const now = table.facts(pid);
    return now !== undefined && !now.isZombie && now.startTicks === startTicks;
}
/**
 * Ends processes by the ladder interrupt, terminate, kill. Each is looked at again right before each signal, so that
 * an id which has come to another process is never hit.
 * @returns for each process whether it is gone
 */
async function endProcesses(table, processes, kill) {
    await (0,process_group/* climbLadder */.Io)((signal) => {
        for (const process of processes) {
            if (!isStillThere(table, process))
                continue;
            try {
                kill(process.pid, signal);
            }
            catch {
                // Gone in between, or of another user.
            }
        }
    }, () => processes.every((process) => !isStillThere(table, process)));
    return processes.map((process) => !isStillThere(table, process));
}

// EXTERNAL MODULE: ./.build/observability/gpu-guard/process-name.js
var process_name = __webpack_require__(30966);
// EXTERNAL MODULE: ./.build/observability/gpu-guard/query.js
var query = __webpack_require__(95694);
;// CONCATENATED MODULE: ./.build/observability/gpu-guard/after.js



/** Memory comes and goes by a few pages; a CUDA context alone takes more than this. */
const LEAK_MIB = 200;
/** The driver gives memory back a moment after its process is gone. */
const SETTLE_MS = [250, 750, 1500];
/** Looks what a job has left behind, ends its own processes, and says what the GPUs still hold. Never throws. */
async function lookAfter(request, world) {
    const own = leftovers(world.table, request.mark, world.self);
    const ended = request.endOrphans ? await endProcesses(world.table, own, world.kill) : own.map(() => false);
    const after = {
        orphans: own.slice(0, 1000).map(({ name }, i) => ({ name: (0,process_name/* processName */.p)(name), ended: ended[i] })),
        leaked: [],
        foreign: [],
    };
    if (Object.keys(request.usedBefore).length === 0)
        return after;
    for (const wait of [...SETTLE_MS, undefined]) {
        const look = await (0,query/* lookAtGpus */.o)(world.io);
        const ownIds = new Set(own.map(({ pid }) => pid));
        after.foreign = look.gpus
            .flatMap(({ apps }) => apps ?? [])
            .filter(({ pid }) => !ownIds.has(pid))
            .slice(0, 100)
            .map(({ name, memory_mib }) => ({ name, memory_mib }));
        after.leaked = look.gpus.flatMap(({ index, uuid, memory_used_mib, apps }) => {
            const before = request.usedBefore[uuid ?? ''];
            if (before === undefined || memory_used_mib === null)
                return [];
            // What others have come to use meanwhile is theirs.
            const theirs = (apps ?? []).reduce((sum, { memory_mib }) => sum + (memory_mib ?? 0), 0);
            const more = memory_used_mib - before - theirs;
            return more > LEAK_MIB ? [{ gpu: index, memory_mib: more }] : [];
        });
        if (after.leaked.length === 0 || wait === undefined)
            return after;
        await world.sleep(wait);
    }
    return after;
}
/** What was left, one sentence each; empty where all is as it was. */
function afterLines({ orphans, leaked, foreign }) {
    const names = (list) => [...new Set(list.map(({ name }) => `"${name}"`))].join(', ');
    const ended = orphans.filter((orphan) => orphan.ended);
    const left = orphans.filter((orphan) => !orphan.ended);
    return [
        ...(ended.length > 0
            ? [
                `The job had left ${count(ended.length)} running, which ${ended.length === 1 ? 'was' : 'were'} ended: ${names(ended)}.`,
            ]
            : []),
        ...(left.length > 0 ? [`The job has left ${count(left.length)} running: ${names(left)}.`] : []),
        ...leaked.map(({ gpu, memory_mib }) => `${gpu === null ? 'The GPU' : `GPU ${gpu}`} has ${memory_mib} MiB more in use than before the run, by no process that can be seen.`),
        ...(foreign.length > 0 ? [`Processes of others use the GPU now: ${names(foreign)}.`] : []),
    ];
}
function count(processes) {
    return processes === 1 ? 'a process' : `${processes} processes`;
}

// EXTERNAL MODULE: ./.build/observability/gpu-guard/facts-file.js
var facts_file = __webpack_require__(49573);
// EXTERNAL MODULE: ./.build/observability/gpu-guard/guard.js + 1 modules
var gpu_guard_guard = __webpack_require__(34251);
// EXTERNAL MODULE: ./.build/observability/host-io.js
var host_io = __webpack_require__(78469);
// EXTERNAL MODULE: ./.build/actions/inputs.js + 8 modules
var actions_inputs = __webpack_require__(27835);
;// CONCATENATED MODULE: ./.build/actions/gpu-guard.js














const GPU_GUARD_OUTPUTS = ['state', 'detail', 'facts', 'waited-s'];
/** What the first half of the action leaves to the second, which the runner calls when the job ends. */
const guardState = schemas/* strictObject */.rej({
    facts: schemas/* string */.YjP(),
    since_ticks: schemas/* number */.aig(),
    end_orphans: schemas/* boolean */.zMY(),
    used_mib: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
});
/** Name of the state; the runner hands it to the `post` step in `STATE_guard`. */
const STATE = 'guard';
/** Shorter than elsewhere: the runner waits about 10 s for a step of a job that was cancelled. */
const POST_TIMEOUT_MS = 2000;
/**
 * Door of `actions/gpu-guard`, of both its halves: before the run it looks whether the GPUs are fit, and when the
 * job ends what it has left on them. Returns the exit code.
 */
async function gpuGuardDoor(door) {
    const state = door.env[`STATE_${STATE}`];
    return state === undefined || state === '' ? before(door) : after(door, state);
}
function gpuHost({ env }, timeoutMs) {
    return (0,host_io/* hostIo */.F)(env.CUDA_VISIBLE_DEVICES, (0,worker_handle/* childEnvironment */.Qc)(env), timeoutMs);
}
async function before(door) {
    const { env, host } = door;
    const inputs = (0,actions_inputs/* readInputs */.Ko)('gpu-guard', env);
    const folder = env.RUNNER_TEMP;
    if (folder === undefined || folder === '') {
        throw new errors/* WorldGateError */._B('input-invalid', 'RUNNER_TEMP is not set', {
            hint: 'this action runs on a runner of GitHub Actions; elsewhere `worldgate gpu check` does the same',
        });
    }
    const tracking = env.RUNNER_TRACKING_ID;
    const { guard, look } = await host.inert('GPU guard', () => (0,gpu_guard_guard/* guardGpus */.T)({
        limits: {
            freeMemoryMib: inputs['free-memory-mib'],
            maxTemperatureC: inputs['max-temperature-c'] ?? gpu_guard/* MAX_TEMPERATURE_C */.Ig,
        },
        onDirty: inputs['on-dirty'],
        waitS: inputs.wait ?? gpu_guard/* WAIT_S */.ck,
        jobVariable: tracking ? `RUNNER_TRACKING_ID=${tracking}` : undefined,
    }, {
        io: gpuHost(door),
        table: process_table/* PROC */.B,
        now: door.clock.now,
        sleep: door.clock.sleep,
        signal: door.signal,
        log: host.print,
    }));
    const facts = external_node_path_.join(folder, `worldgate-gpu-${(0,external_node_crypto_.randomUUID)()}.json`);
    (0,facts_file/* writeFacts */.Rz)(facts, guard);
    host.output('state', guard.state);
    host.output('detail', guard.detail);
    host.output('facts', facts);
    host.output('waited-s', String(guard.waited_s));
    host.exportVariable(facts_file/* FACTS_VARIABLE */.h_, facts);
    host.saveState(STATE, JSON.stringify(stateOf(facts, look, inputs)));
    const waited = guard.waited_s >= 1 ? ` (after ${Math.round(guard.waited_s)} s)` : '';
    host.say([`${guard.detail}${waited}`, ...guard.notes]);
    if (guard.state !== 'dirty')
        return 0;
    const isWarning = inputs['on-dirty'] === 'warn';
    host.annotate({
        level: isWarning ? 'warning' : 'error',
        title: 'GPU is not fit for a measurement',
        message: `${guard.detail}${waited}.${isWarning ? '' : ' Nothing was run. `on-dirty: warn` runs all the same.'}`,
    });
    return isWarning ? 0 : 4;
}
function stateOf(facts, look, inputs) {
    return {
        facts,
        since_ticks: process_table/* PROC */.B.facts(external_node_process_.pid)?.startTicks ?? 0,
        end_orphans: inputs.orphans === 'end',
        used_mib: Object.fromEntries(look.gpus.flatMap(({ uuid, memory_used_mib: used }) => uuid === null || used === null ? [] : [[uuid, used]])),
    };
}
/** Reports, and fails nothing: the job has been decided. */
async function after(door, text) {
    const { host } = door;
    try {
        const state = guardState.parse((0,json/* parseJson */.qF)(text, 'the state of the GPU guard'));
        const found = await host.inert('GPU guard', () => lookAfter({
            mark: { variable: `${facts_file/* FACTS_VARIABLE */.h_}=${state.facts}`, sinceTicks: state.since_ticks },
            usedBefore: state.used_mib,
            endOrphans: state.end_orphans,
        }, {
            io: gpuHost(door, POST_TIMEOUT_MS),
            table: process_table/* PROC */.B,
            self: external_node_process_.pid,
            kill: (pid, signal) => external_node_process_.kill(pid, signal),
            sleep: door.clock.sleep,
        }));
        const lines = afterLines(found);
        for (const message of lines)
            host.annotate({ level: 'warning', title: 'GPU guard', message });
        if (lines.length === 0)
            host.say(['The job has left nothing behind.']);
        (0,facts_file/* writeFacts */.Rz)(state.facts, { ...(0,facts_file/* readFacts */.MH)(state.facts), after: found });
    }
    catch (error) {
        const message = `What the job has left behind could not be found out: ${(0,errors/* messageOf */.bD)(error)}`;
        host.annotate({ level: 'warning', title: 'GPU guard', message });
    }
    return 0;
}


/***/ }),

/***/ 68634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MERGE_SHARDS_OUTPUTS: () => (/* binding */ MERGE_SHARDS_OUTPUTS),
/* harmony export */   mergeShardsDoor: () => (/* binding */ mergeShardsDoor)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_shard_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51540);
/* harmony import */ var _finish_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40055);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27835);
/* harmony import */ var _package_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75837);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89232);
/* harmony import */ var _shard_features_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57120);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73153);
/* harmony import */ var _surface_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3207);











const MERGE_SHARDS_OUTPUTS = ['decided', ..._run_js__WEBPACK_IMPORTED_MODULE_7__.RUN_OUTPUTS];
/**
 * Door of `actions/merge-shards`: makes one run of the shards that the jobs of this workflow run have played, and reports
 * it as `actions/run` does; or says whether they decide it already. Returns the exit code.
 */
async function mergeShardsDoor(door, features) {
    const { host, env } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .Ko)('merge-shards', env);
    host.mask(inputs['github-token']);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_3__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const sign = (0,_signing_js__WEBPACK_IMPORTED_MODULE_9__/* .signAskOf */ .ek)(door, inputs, folder);
    const ask = await host.inert('Download', () => mergeAsk(door, inputs, folder));
    if (inputs['decide-only'] === 'true') {
        const { decided, episodes, planned } = await host.inert('Decide', () => features.decideShards(ask));
        for (const output of MERGE_SHARDS_OUTPUTS)
            host.output(output, output === 'decided' ? String(decided) : '');
        host.say([
            decided
                ? `Decided by ${episodes} of ${planned} episodes: later waves need not play.`
                : `Not decided by ${episodes} of ${planned} episodes.`,
        ]);
        return 0;
    }
    const outcome = await host.inert('Merge', () => features.mergeShards(ask));
    host.output('decided', String(outcome.failure === undefined));
    // Signing takes its time, and may be killed: what was decided is told first.
    if (outcome.evidence !== undefined) {
        for (const [name, value] of Object.entries((0,_finish_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runOutputs */ .M)(outcome)))
            host.output(name, value);
    }
    const separate = inputs.separate === 'true';
    const step = await (0,_package_step_js__WEBPACK_IMPORTED_MODULE_6__/* .packageStep */ .x)(door, outcome, { ask: sign, separate, sign: features.sign });
    return (0,_finish_run_js__WEBPACK_IMPORTED_MODULE_4__/* .finishRun */ .J)(door, outcome, {
        failOn: inputs['fail-on'],
        comment: { mode: inputs.comment, token: inputs['github-token'], surfaces: (0,_surface_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .surfacesOf */ .m)(inputs) },
        upload: true,
        step,
    });
}
async function mergeAsk(door, inputs, folder) {
    const { path, plan, preset } = inputs;
    const { shardsDir, planDir } = path === undefined
        ? await (0,_github_shard_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadShards */ .Ci)({ folder: (0,_shard_features_js__WEBPACK_IMPORTED_MODULE_8__/* .stepFolder */ .D)(door.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'shards'), preset })
        : { shardsDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path), planDir: null };
    const run = {
        // The shards say what was run.
        subject: { preset: '', policy: undefined },
        baselinePolicy: undefined,
        episodes: undefined,
        seed: undefined,
        workers: undefined,
        stop: undefined,
        device: undefined,
        evidence: inputs.evidence === 'true' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, inputs.output) : undefined,
        workingDirectory: folder,
        environment: door.env,
        commit: door.context.commit,
        signal: door.signal,
        log: (line) => door.host.print(line),
    };
    return { shardsDir, planDir: plan === undefined ? planDir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, plan), run };
}


/***/ }),

/***/ 94512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION_OUTPUTS: () => (/* binding */ ACTION_OUTPUTS)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70503);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14317);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63453);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28295);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93079);
/* harmony import */ var _gpu_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13018);
/* harmony import */ var _merge_shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68634);
/* harmony import */ var _plan_shards_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66854);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60664);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89232);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59765);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92757);












/** Outputs of each action by name. Loads every door, so it is asked for only where an action broke. */
const ACTION_OUTPUTS = {
    root: _root_js__WEBPACK_IMPORTED_MODULE_8__.ROOT_OUTPUTS,
    run: _run_js__WEBPACK_IMPORTED_MODULE_9__.RUN_OUTPUTS,
    audit: _audit_js__WEBPACK_IMPORTED_MODULE_0__.AUDIT_OUTPUTS,
    sign: _sign_js__WEBPACK_IMPORTED_MODULE_10__.SIGN_OUTPUTS,
    verify: _verify_js__WEBPACK_IMPORTED_MODULE_11__.VERIFY_OUTPUTS,
    gate: _gate_js__WEBPACK_IMPORTED_MODULE_4__.GATE_OUTPUTS,
    comment: _comment_js__WEBPACK_IMPORTED_MODULE_3__.COMMENT_OUTPUTS,
    'plan-shards': _plan_shards_js__WEBPACK_IMPORTED_MODULE_7__.PLAN_SHARDS_OUTPUTS,
    'merge-shards': _merge_shards_js__WEBPACK_IMPORTED_MODULE_6__.MERGE_SHARDS_OUTPUTS,
    command: _command_js__WEBPACK_IMPORTED_MODULE_2__.COMMAND_OUTPUTS,
    checkpoints: _checkpoints_js__WEBPACK_IMPORTED_MODULE_1__.CHECKPOINTS_OUTPUTS,
    'gpu-guard': _gpu_guard_js__WEBPACK_IMPORTED_MODULE_5__.GPU_GUARD_OUTPUTS,
};


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

/***/ 60664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ROOT_OUTPUTS: () => (/* binding */ ROOT_OUTPUTS),
/* harmony export */   rootDoor: () => (/* binding */ rootDoor)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70503);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27835);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89232);
/* harmony import */ var _second_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9567);




const ROOT_OUTPUTS = [...new Set([..._run_js__WEBPACK_IMPORTED_MODULE_2__.RUN_OUTPUTS, ..._audit_js__WEBPACK_IMPORTED_MODULE_0__.AUDIT_OUTPUTS])];
/**
 * Door of the action at the root: an audit where results are named, else a run; on `workflow_run` the second stage of
 * either. Returns the exit code.
 */
function rootDoor(door, features) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)('root', door.env);
    if ((0,_second_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecondStage */ .H)(door))
        return (0,_second_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .secondStageDoor */ .j)(door, inputs, ROOT_OUTPUTS, features.secondStage);
    const { from } = inputs;
    // What the other two take and this one does not, has no effect, as the warning says.
    const same = { ...door, env: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOnly */ .GL)('root', door.env) };
    return from === undefined ? (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runDoor)(same, features) : (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__.auditDoor)(same, features);
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

/***/ 59765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SIGN_OUTPUTS: () => (/* binding */ SIGN_OUTPUTS),
/* harmony export */   signDoor: () => (/* binding */ signDoor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17655);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83076);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72206);
/* harmony import */ var _github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70160);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49484);
/* harmony import */ var _reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70405);
/* harmony import */ var _runs_run_id_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68108);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51540);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27835);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73153);















const SIGN_OUTPUTS = [..._signing_js__WEBPACK_IMPORTED_MODULE_14__/* .SIGNING_OUTPUTS */ .pg, 'bundles', 'package-digest', 'artifact-name'];
/**
 * Door of `actions/sign`: signs a package, or the statements that another job left over one, which hold digests alone.
 * Returns the exit code.
 */
async function signDoor(door, features) {
    const { host, redact, context, env } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .readInputs */ .Ko)('sign', env);
    host.mask(inputs['github-token']);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_12__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const ask = (0,_signing_js__WEBPACK_IMPORTED_MODULE_14__/* .signAskOf */ .ek)(door, inputs, folder);
    const target = targetOf(inputs, folder, features);
    const signing = await (0,_signing_js__WEBPACK_IMPORTED_MODULE_14__/* .attemptSigning */ .f7)(door, () => target.sign(ask));
    for (const [name, value] of Object.entries(signing.outputs))
        host.output(name, value);
    host.output('bundles', signing.row.state === 'signed' ? target.folder : '');
    host.output('package-digest', target.packageDigest ?? '');
    const upload = signing.files.length === 0 || door.signal.aborted
        ? null
        : await (0,_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .uploadFolder */ .yi)({
            what: 'signature',
            folder: target.folder,
            name: (0,_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactName */ .Cs)('signature', (0,_runs_run_id_js__WEBPACK_IMPORTED_MODULE_11__/* .newRunId */ .F$)(new Date(door.clock.now()), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4))),
            select: () => ({ files: signing.files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), leftBehind: [] }),
        }, { redact, serverUrl: context.serverUrl });
    host.output('artifact-name', upload?.name ?? '');
    tell(door, signing, target.packageDigest);
    if (upload?.warning != null)
        warn(door, upload.warning);
    return signing.problem?.exitCode ?? 0;
}
function targetOf(inputs, folder, { sign, finishSigning }) {
    const { package: given, pending } = inputs;
    if (given !== undefined) {
        const packageDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, given);
        const { digest } = (0,_audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_3__/* .checkMembers */ .c_)(packageDir);
        const waits = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packageDir, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf));
        return {
            folder: packageDir,
            packageDigest: digest,
            sign: (ask) => waits
                ? finishSigning({ ...ask, path: packageDir, outputDir: null })
                : sign({ ...ask, packageDir, separate: false }),
        };
    }
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, inputs.output);
    const isText = pending.startsWith('{');
    return {
        folder: output,
        packageDigest: isText ? digestIn(pending) : null,
        sign: (ask) => {
            (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(output);
            const file = isText ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, pending);
            if (isText)
                (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)(file, `${pending}\n`);
            return finishSigning({ ...ask, path: file, outputDir: output });
        },
    };
}
/** As the statements name it; what they hold is checked where they are signed. */
function digestIn(pending) {
    const { package_digest: digest } = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(pending, 'the input pending');
    return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null;
}
function tell(door, { row, problem }, packageDigest) {
    const { host, redact } = door;
    const summaryPath = door.env.GITHUB_STEP_SUMMARY;
    if (summaryPath) {
        try {
            (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .appendSummary */ .f)(summaryPath, (0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__/* .signatureSummary */ .Hi)(row, packageDigest));
        }
        catch (error) {
            warn(door, `No job summary: ${redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error))}`);
        }
    }
    if (problem === null) {
        if (row.state !== 'signed')
            host.annotate({ level: 'warning', title: 'WorldGate', message: (0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__/* .signatureText */ .gs)(row) });
        host.say([(0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__/* .signatureText */ .gs)(row)]);
        return;
    }
    host.annotate({ level: 'error', title: problem.title, message: problem.message });
    host.say([...(problem.stack === null ? [] : [redact(problem.stack)]), problem.message]);
}
function warn({ host }, message) {
    host.annotate({ level: 'warning', title: 'WorldGate', message });
}


/***/ }),

/***/ 92757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERIFY_OUTPUTS: () => (/* binding */ VERIFY_OUTPUTS),
/* harmony export */   verifyDoor: () => (/* binding */ verifyDoor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46060);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91995);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49484);
/* harmony import */ var _reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14637);
/* harmony import */ var _reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12922);
/* harmony import */ var _reports_verification_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61017);
/* harmony import */ var _reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64731);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51540);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71928);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27835);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73153);














const VERIFY_OUTPUTS = [
    'verified',
    'signer',
    'claims',
    'trust-level',
    'package-digest',
    'report-json',
    'summary-path',
];
/** Columns. */
const LOG_WIDTH = 100;
/** Nobody was named whom to trust: neither a yes nor a no, and no reason to go on. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 };
/**
 * Door of `actions/verify`: whether a package is what was signed, by whom it has to be, and says what it has to. The step
 * fails unless it is. Returns the exit code.
 */
async function verifyDoor(door, { verify, writeSummary }) {
    const { host, env, clock } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .readInputs */ .Ko)('verify', env);
    host.mask(inputs['github-token']);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_10__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const signing = summarySigning(door, inputs, folder);
    const offline = inputs.offline === 'true' || (0,_cli_tools_js__WEBPACK_IMPORTED_MODULE_1__.isOffline)(env);
    const { verifierOf } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(1278), __webpack_require__.e(1720), __webpack_require__.e(1543), __webpack_require__.e(7639), __webpack_require__.e(4624)]).then(__webpack_require__.bind(__webpack_require__, 34624));
    const now = () => new Date(clock.now());
    const { verification, acceptsAnyClaim } = await verify({
        package: inputs.package,
        bundles: inputs.bundle,
        trustPolicy: inputs['trust-policy'],
        trustedSigners: inputs['trusted-signers'],
        publicKey: inputs['public-key'],
        repository: inputs.repository,
        serverUrl: door.context.serverUrl,
        trustedRoot: inputs['trusted-root'],
        tufMirror: inputs['tuf-mirror'],
        tufRoot: inputs['tuf-root'],
        offline,
    }, { folder, cacheFolder: (0,_cli_tools_js__WEBPACK_IMPORTED_MODULE_1__.cacheFolder)(env), verifier: verifierOf({ env, now }, inputs.commit) });
    const { verified, claim, level, package_digest: digest } = verification;
    const signer = (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .mainSigner */ .ed)(verification)?.signer ?? null;
    // What could not be verified is no output: a later step must not go on with it.
    host.output('verified', String(verified));
    host.output('signer', verified && signer !== null ? (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .signerWords */ .s3)(signer) : '');
    host.output('claims', JSON.stringify(verified && claim !== null ? [claim] : []));
    host.output('trust-level', verified ? level : '');
    host.output('package-digest', verified ? (digest ?? '') : '');
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.output);
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(report));
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(report, `${JSON.stringify(verification, null, 2)}\n`);
    host.output('report-json', report);
    tell(door, verification);
    const decided = verified && acceptsAnyClaim
        ? judged(door, claim.verdict, inputs['fail-on'])
        : EXIT[(0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(verification)];
    const problem = inputs.summary === undefined
        ? null
        : await summarise(door, () => writeSummary(verification, {
            file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.summary),
            resourceUri: inputs.resource,
            verifierId: inputs['verifier-id'],
            signing,
        }));
    host.output('summary-path', inputs.summary === undefined || problem !== null ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.summary));
    return decided === 0 ? (problem?.exitCode ?? 0) : decided;
}
/** Nobody signs a summary unless somebody says who. */
function summarySigning(door, inputs, folder) {
    const backend = inputs['summary-backend'];
    if (inputs.summary === undefined)
        requireNoSummary(inputs);
    if (backend === 'none')
        return null;
    const asked = { ...inputs, sign: 'required', 'signing-backend': backend, 'on-outage': 'fail' };
    return { ...(0,_signing_js__WEBPACK_IMPORTED_MODULE_13__/* .signAskOf */ .ek)(door, { ...asked, 'allow-untrusted-event': 'false' }, folder) };
}
/** @throws WorldGateError `usage` for inputs that would have no effect */
function requireNoSummary(inputs) {
    const idle = [
        ...['resource', 'verifier-id'].filter((name) => inputs[name] !== undefined),
        ...(inputs['summary-backend'] === 'none' ? [] : ['summary-backend']),
    ];
    if (idle.length === 0)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('usage', `${idle.join(', ')}: there is no summary without \`summary\``, {
        hint: 'name the file of the summary with `summary`, or leave the other out',
    });
}
function judged({ host }, verdict, failOn) {
    const exitCode = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeFor */ .Rr)(verdict, failOn);
    if (exitCode !== 0) {
        const message = `The evidence is verified, and its verdict is "${verdict}": the step fails because of \`fail-on: ${failOn}\`. A trust policy says which outcomes are accepted.`;
        host.annotate({ level: 'error', title: 'WorldGate', message });
    }
    return exitCode;
}
async function summarise(door, write) {
    const { host, redact } = door;
    try {
        const { signer, result } = await write();
        host.say([
            `Wrote the verification summary: it says ${result}, ${signer === null ? 'not signed' : `signed by ${signer}`}.`,
        ]);
        return null;
    }
    catch (error) {
        const { code, message, hint } = (0,_finish_js__WEBPACK_IMPORTED_MODULE_11__.explained)(error, redact);
        const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
        host.annotate({ level: 'error', title: 'WorldGate: there is no verification summary', message: text });
        if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorldGateError */ .US)(error))
            return { exitCode: error.exitCode };
        if (error instanceof Error)
            host.say([redact(error.stack ?? '')]);
        return { exitCode: 4 };
    }
}
function tell({ host, env, redact }, verification) {
    const title = 'WorldGate: not verified';
    const findings = (0,_reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsOf */ .WX)(verification);
    for (const group of findings.causes) {
        const details = (0,_reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .particulars */ .PS)(group).map(([label, text]) => `${label}: ${text}`);
        host.annotate({ level: 'error', title, message: [group.first.message, ...details].join('; ') });
    }
    const consequence = (0,_reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .consequenceSentence */ .nC)(findings);
    if (consequence !== null)
        host.annotate({ level: 'error', title, message: consequence });
    if ((0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(verification) === 'unjudged') {
        const message = (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .nextStep */ .sk)(verification) ?? 'nothing says whose signature to trust';
        host.annotate({ level: 'error', title, message });
    }
    if (env.GITHUB_STEP_SUMMARY) {
        try {
            (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .appendSummary */ .f)(env.GITHUB_STEP_SUMMARY, (0,_reports_verification_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .renderVerificationMarkdown */ .R)(verification));
        }
        catch (error) {
            const message = `No job summary: ${redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error))}`;
            host.annotate({ level: 'warning', title: 'WorldGate', message });
        }
    }
    host.say([(0,_reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__/* .renderVerificationText */ .b)(verification, { color: false, width: LOG_WIDTH }).trimEnd()]);
}


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

/***/ 32619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ CHECK_PHASES),
/* harmony export */   Ot: () => (/* binding */ verification)
/* harmony export */ });
/* unused harmony exports verificationCheck, signerIdentity, witnessRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** In the order in which they are made. */
const CHECK_PHASES = [
    'members',
    'signature',
    'certificate',
    'log',
    'timestamp',
    'statement',
    'identity',
    'recomputation',
    'trust_policy',
];
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
/** One thing that was looked at. */
const verificationCheck = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    phase: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(CHECK_PHASES),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('stable, for programs'),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['passed', 'failed', 'not_checked']),
    message: sentence,
    expected: sentence.optional(),
    found: sentence.optional(),
    where: sentence.optional().describe('file, key or field to look at'),
});
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024);
/** Who signed, as far as cryptography shows it. */
const signerIdentity = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        subject: text.describe('SAN of the certificate: the workflow that signed, with its ref'),
        issuer: text,
        repository: text.nullable(),
        repository_id: text.nullable(),
        owner_id: text.nullable(),
        workflow_digest: text.nullable().describe('commit of the workflow that signed'),
        caller_workflow: text.nullable().describe('workflow that began the run'),
        commit: text.nullable(),
        ref: text.nullable(),
        event: text.nullable(),
        run_url: text.nullable().describe('with the attempt'),
        runner: text.nullable(),
        visibility: text.nullable(),
        environment: text.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'),
        key_id: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        owner: text.nullable().describe('as the trusted signers file says; null where no file names the key'),
    }),
]);
const witnessRecord = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    log: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ url: text, index: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{1,20}$/), integrated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable() })
        .nullable(),
    timestamps: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly).describe('of timestamp authorities'),
});
/** `worldgate.verification.v1`: what `audit verify` found. */
const verification = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.verification.v1'),
    verified: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
        slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
        grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
        statement: sentence.describe('what was decided, in words made from the fields that decided'),
        draft: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence).describe('why claim or protocol is a draft; empty where both are finished'),
    })
        .nullable(),
    level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
    signed_late: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('by another run than the one that made the evidence'),
    signatures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        file: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the bundle'),
        predicate_type: text.nullable(),
        signer: signerIdentity.nullable(),
        signed_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('earliest witnessed time'),
        witnesses: witnessRecord,
        valid: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    trust_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        any_outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
            .describe('accepts every claim, however it came out: the verdict is left to the reader'),
    })
        .nullable(),
    trusted_roots: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        note: sentence.nullable().describe('why it is not the newest, as where no server was asked'),
    }))
        .describe('of Sigstore, that certificates were held against; empty where none was'),
    verified_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    checks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(verificationCheck),
});


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

/***/ 34251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ guardGpus)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/observability/gpu-guard/findings.js
/** Memory of an idle GPU: the driver's own, and a display's. */
const IDLE_MEMORY_MIB = 1024;
const MAX_NAMES = 5;
/**
 * What makes these GPUs unfit for a measurement.
 * @param isOwn whether a process belongs to this job
 */
function findingsOf(look, limits, isOwn = () => false) {
    if (look.state === 'no-gpu')
        return [];
    if (look.state === 'unreachable') {
        return [{ code: 'unreachable', gpu: null, message: look.detail.slice(0, 500), passes: true }];
    }
    return look.gpus.flatMap((gpu) => [
        ...processFinding(gpu, isOwn),
        ...memoryFinding(gpu, limits, isOwn),
        ...heatFindings(gpu, limits),
        ...errorFindings(gpu),
    ]);
}
function finding(gpu, code, passes, message) {
    return { code, gpu: gpu.index, passes, message: `${gpuWord(gpu)} ${message}`.slice(0, 500) };
}
function gpuWord({ index }) {
    return index === null ? 'the GPU' : `GPU ${index}`;
}
function processFinding(gpu, isOwn) {
    const foreign = gpu.apps?.filter(({ pid }) => !isOwn(pid)) ?? [];
    if (foreign.length === 0)
        return [];
    const names = foreign
        .slice(0, MAX_NAMES)
        .map(({ name, memory_mib }) => `"${name}"${memory_mib === null ? '' : ` (${memory_mib} MiB)`}`);
    const more = foreign.length > MAX_NAMES ? ` and ${foreign.length - MAX_NAMES} more` : '';
    const count = foreign.length === 1 ? 'a process' : `${foreign.length} processes`;
    return [finding(gpu, 'foreign-process', true, `is used by ${count} of others: ${names.join(', ')}${more}`)];
}
function memoryFinding(gpu, { freeMemoryMib }, isOwn) {
    const { apps, memory_free_mib: free, memory_used_mib: used } = gpu;
    if (freeMemoryMib !== undefined && free !== null && free < freeMemoryMib) {
        return [
            finding(gpu, 'memory-taken', true, `has ${free} MiB free, and ${freeMemoryMib} MiB are asked for`),
        ];
    }
    // What a process is seen to use is told of by its name.
    if (used === null || apps?.some(({ pid }) => !isOwn(pid)))
        return [];
    const seen = apps?.reduce((sum, { memory_mib }) => sum + (memory_mib ?? Number.POSITIVE_INFINITY), 0) ?? 0;
    const unseen = used - seen;
    if (unseen <= IDLE_MEMORY_MIB)
        return [];
    return [
        finding(gpu, 'memory-taken', true, `has ${unseen} MiB taken by no process that can be seen: left by one that died, or used in another container`),
    ];
}
function heatFindings(gpu, { maxTemperatureC }) {
    const { temperature_c: temperature, throttled_by: reasons } = gpu;
    return [
        ...(temperature !== null && temperature > maxTemperatureC
            ? [finding(gpu, 'too-hot', true, `is at ${temperature} °C, above ${maxTemperatureC} °C`)]
            : []),
        ...(reasons !== null && reasons.length > 0
            ? [finding(gpu, 'throttled', true, `is slowed down: ${reasons.join(', ')}`)]
            : []),
    ];
}
function errorFindings(gpu) {
    const { ecc_uncorrected: errors } = gpu;
    return [
        ...(errors !== null && errors > 0
            ? [
                finding(gpu, 'ecc-errors', false, `had ${errors} uncorrected memory ${errors === 1 ? 'error' : 'errors'} since its driver was loaded`),
            ]
            : []),
        ...(gpu.repair_pending === true
            ? [finding(gpu, 'repair-pending', false, 'waits for a reset to replace bad memory')]
            : []),
        ...(gpu.repair_failed === true
            ? [finding(gpu, 'repair-failed', false, 'could not replace bad memory and must be exchanged')]
            : []),
    ];
}
/** What is no reason to refuse a GPU, but changes what it measures. */
function notesOf(gpus, isOwn = () => false) {
    return gpus.flatMap((gpu) => [
        ...(gpu.persistence === false
            ? [`${gpuWord(gpu)} has persistence mode off: the first call pays for loading the driver`]
            : []),
        ...(gpu.mig === true
            ? [`${gpuWord(gpu)} is split by MIG: processes of other slices may not be seen`]
            : []),
        ...((gpu.ecc_uncorrected_lifetime ?? 0) > 0
            ? [`${gpuWord(gpu)} had ${gpu.ecc_uncorrected_lifetime} uncorrected memory errors in its life`]
            : []),
        ...(gpu.apps === null ? [`${gpuWord(gpu)} does not tell which processes use it`] : []),
        ...(gpu.apps?.some(({ pid }) => isOwn(pid))
            ? [`${gpuWord(gpu)} is used by an earlier step of this job`]
            : []),
    ]);
}

// EXTERNAL MODULE: ./.build/observability/gpu-guard/query.js
var query = __webpack_require__(95694);
;// CONCATENATED MODULE: ./.build/observability/gpu-guard/guard.js



const POLL_MS = 5000;
const MAX_LIST = 100;
/**
 * Looks at the GPUs until they are fit for a measurement, or for as long as there is hope and time. Without a GPU
 * there is nothing to guard. Never throws for what it finds: the state says whether they are fit.
 * @throws WorldGateError `interrupted`
 */
async function guardGpus(request, world) {
    const start = world.now();
    const deadline = start + (request.onDirty === 'wait' ? request.waitS * 1000 : 0);
    const isOwn = (pid) => request.jobVariable !== undefined && world.table.environment(pid)?.includes(request.jobVariable) === true;
    let said = '';
    for (;;) {
        const look = await (0,query/* lookAtGpus */.o)(world.io);
        const findings = findingsOf(look, request.limits, isOwn);
        const remaining = deadline - world.now();
        // What does not pass by itself is not waited for.
        if (findings.length === 0 || remaining <= 0 || findings.some(({ passes }) => !passes)) {
            return { look, guard: result(look, findings, { start, isOwn }, world) };
        }
        const messages = findings.map(({ message }) => message).join('; ');
        if (messages !== said) {
            world.log(`waiting up to ${Math.ceil(remaining / 1000)} s: ${messages}`);
            said = messages;
        }
        await Promise.race([world.sleep(Math.min(POLL_MS, remaining)), aborted(world.signal)]);
        if (world.signal?.aborted === true) {
            throw new errors/* WorldGateError */._B('interrupted', 'waiting for the GPU was interrupted', { kind: 'interrupted' });
        }
    }
}
/** Settles when whoever waits is to stop: a runner gives a cancelled step seconds only. */
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal?.aborted === true)
            resolve();
        else
            signal?.addEventListener('abort', () => resolve(), { once: true });
    });
}
function result(look, findings, { start, isOwn }, world) {
    const waitedS = Math.round((world.now() - start) / 100) / 10;
    const state = look.state === 'no-gpu' ? 'no-gpu' : findings.length === 0 ? 'clean' : 'dirty';
    return {
        schema_version: 'worldgate.gpu_guard.v1',
        state,
        detail: detailOf(look, state, findings).slice(0, 1000),
        gpus: look.gpus.slice(0, MAX_LIST).map(kept),
        findings: findings.slice(0, 1000),
        notes: notesOf(look.gpus, isOwn)
            .slice(0, 200)
            .map((note) => note.slice(0, 500)),
        waited_s: waitedS,
        checked_at: new Date(world.now()).toISOString(),
    };
}
function detailOf(look, state, findings) {
    if (state === 'no-gpu')
        return `no GPU to guard: ${look.detail}`;
    if (state === 'dirty')
        return findings.map(({ message }) => message).join('; ');
    return look.gpus.map(gpuLine).join('; ');
}
/** `GPU 0 NVIDIA L4, driver 570.86.15, 22731 of 23034 MiB free, 34 °C`. */
function gpuLine(gpu) {
    const { name, driver, memory_free_mib: free, memory_total_mib: total, temperature_c: temperature } = gpu;
    return [
        `${gpuWord(gpu)} ${name}`,
        ...(driver === null ? [] : [`driver ${driver}`]),
        ...(free === null ? [] : [`${free}${total === null ? '' : ` of ${total}`} MiB free`]),
        ...(temperature === null ? [] : [`${temperature} °C`]),
    ].join(', ');
}
/** Without what only tells GPUs and processes of this machine apart. */
function kept({ uuid: _, apps, ...gpu }) {
    return {
        ...gpu,
        processes: apps?.slice(0, MAX_LIST).map(({ name, memory_mib }) => ({ name, memory_mib })) ?? null,
    };
}


/***/ }),

/***/ 30966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ processName)
/* harmony export */ });
/**
 * A process's name as it may be told: the base name of its program, without any argument. `nvidia-smi` gives a path,
 * on some systems with the arguments behind it, and these may hold a token.
 */
function processName(text) {
    if (text === '' || /^\[.*\]$|^N\/A$/i.test(text))
        return 'unknown process';
    const program = text.trim().split(/\s+/)[0];
    const name = (program.split(/[/\\]/).at(-1) ?? '').replace(/[^\w.+-]/g, '').slice(0, 64);
    return name === '' || name.startsWith('-') ? 'unknown process' : name;
}


/***/ }),

/***/ 95694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lookAtGpus)
/* harmony export */ });
/* harmony import */ var _gpus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82585);
/* harmony import */ var _process_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30966);


const BASIC = ['index', 'name', 'uuid', 'driver_version', 'memory.total', 'memory.used', 'memory.free'];
const HEALTH = ['temperature.gpu', 'persistence_mode', 'ecc.mode.current'];
const ERRORS = [
    'ecc.errors.uncorrected.volatile.total',
    'ecc.errors.uncorrected.aggregate.total',
    'retired_pages.pending',
];
const REMAPPED = ['remapped_rows.pending', 'remapped_rows.failure'];
/** A field that a driver does not know fails the whole query: from the fullest list to the least. */
const FIELD_LISTS = [
    // 535 and newer, which name throttle reasons `clocks_event_reasons`.
    [...BASIC, ...HEALTH, ...ERRORS, ...REMAPPED, 'mig.mode.current', 'clocks_event_reasons.active'],
    [...BASIC, ...HEALTH, ...ERRORS, ...REMAPPED, 'mig.mode.current', 'clocks_throttle_reasons.active'],
    [...BASIC, ...HEALTH, ...ERRORS, 'mig.mode.current', 'clocks_throttle_reasons.active'],
    // 450 and older know neither MIG nor row remapping.
    [...BASIC, ...HEALTH, ...ERRORS, 'clocks_throttle_reasons.active'],
    [...BASIC, ...HEALTH],
    BASIC,
];
/** Bits that hold clocks down against will. Source: `nvml.h`, nvmlClocksEventReasons. Idle and set limits are no fault. */
const THROTTLE_BITS = [
    [0x08, 'hardware slowdown'],
    [0x20, 'software thermal slowdown'],
    [0x40, 'hardware thermal slowdown'],
    [0x80, 'hardware power brake'],
];
/** Asks `nvidia-smi` for all that the guard judges by. Never throws. */
async function lookAtGpus(io) {
    let lastDetail = '';
    for (const fields of FIELD_LISTS) {
        const result = await io.exec('nvidia-smi', [
            `--query-gpu=${fields.join(',')}`,
            '--format=csv,noheader,nounits',
        ]);
        const trouble = (0,_gpus_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(result);
        if (trouble !== undefined) {
            const isAbsent = trouble.state === 'absent' || trouble.state === 'none';
            return { state: isAbsent ? 'no-gpu' : 'unreachable', detail: trouble.detail, gpus: [] };
        }
        if (result.code !== 0) {
            lastDetail = `${result.stderr}\n${result.stdout}`.trim().split('\n')[0]?.trim() ?? '';
            continue;
        }
        const all = parseGpus(result.stdout, fields);
        const gpus = io.visibleDevices === undefined ? all : (0,_gpus_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleOf */ .OE)(all, io.visibleDevices);
        if (gpus.length === 0) {
            const hidden = all.length > 0;
            return {
                state: 'no-gpu',
                detail: hidden
                    ? `CUDA_VISIBLE_DEVICES hides all ${all.length} GPUs`
                    : 'the NVIDIA driver sees no GPU',
                gpus: [],
            };
        }
        return { state: 'found', detail: '', gpus: withApps(gpus, await lookAtApps(io)) };
    }
    return { state: 'unreachable', detail: `nvidia-smi failed: ${lastDetail}`, gpus: [] };
}
/** Lines of comma-separated cells, of which only the last may hold a comma itself. */
function rows(csv, columns) {
    return csv
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const cells = line.split(',').map((cell) => cell.trim());
        return [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(', ')];
    });
}
function parseGpus(csv, fields) {
    return rows(csv, fields.length).map((cells) => {
        const text = (field) => {
            const cell = cells[fields.indexOf(field)];
            // `[N/A]`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]`, `[GPU requires reset]`
            return cell === undefined || cell === '' || /^\[.*\]$|^N\/A$/i.test(cell) ? null : cell;
        };
        const number = (field) => {
            const value = Number(text(field) ?? Number.NaN);
            return Number.isFinite(value) ? value : null;
        };
        const count = (field) => {
            const value = number(field);
            return value === null || value < 0 ? null : Math.trunc(value);
        };
        const flag = (field) => {
            const value = text(field)?.toLowerCase();
            if (value === undefined)
                return null;
            if (['enabled', 'yes', '1'].includes(value))
                return true;
            return ['disabled', 'no', '0'].includes(value) ? false : null;
        };
        return {
            index: count('index'),
            name: (text('name') ?? 'unknown GPU').slice(0, 200),
            uuid: text('uuid'),
            driver: text('driver_version')?.slice(0, 100) ?? null,
            memory_total_mib: number('memory.total'),
            memory_used_mib: number('memory.used'),
            memory_free_mib: number('memory.free'),
            temperature_c: number('temperature.gpu'),
            persistence: flag('persistence_mode'),
            mig: flag('mig.mode.current'),
            ecc: flag('ecc.mode.current'),
            ecc_uncorrected: count('ecc.errors.uncorrected.volatile.total'),
            ecc_uncorrected_lifetime: count('ecc.errors.uncorrected.aggregate.total'),
            repair_pending: either(flag('retired_pages.pending'), flag('remapped_rows.pending')),
            repair_failed: flag('remapped_rows.failure'),
            throttled_by: throttleReasons(text('clocks_event_reasons.active') ?? text('clocks_throttle_reasons.active')),
            processes: null,
            apps: null,
        };
    });
}
/** GPUs repair their memory in one of two ways, and say nothing of the other. */
function either(a, b) {
    if (a === null)
        return b;
    return b === null ? a : a || b;
}
function throttleReasons(mask) {
    if (mask === null || !/^0x[0-9a-f]{1,16}$/i.test(mask))
        return null;
    const bits = Number(BigInt(mask) & 0xffn);
    return THROTTLE_BITS.filter(([bit]) => (bits & bit) !== 0).map(([, reason]) => reason);
}
/** Processes that compute on any GPU; `null` where the driver does not tell. */
async function lookAtApps(io) {
    // The name comes last: whoever owns the process chose it, commas and all.
    const { code, stdout, trouble } = await io.exec('nvidia-smi', [
        '--query-compute-apps=gpu_uuid,pid,used_memory,process_name',
        '--format=csv,noheader,nounits',
    ]);
    if (code !== 0 || trouble !== null || /insufficient permissions/i.test(stdout))
        return null;
    return rows(stdout, 4).flatMap(([uuid = '', pid = '', memory = '', name = '']) => {
        if (!/^\d{1,10}$/.test(pid))
            return [];
        const used = Number(memory);
        return [
            {
                uuid,
                pid: Number(pid),
                memory_mib: memory !== '' && Number.isFinite(used) ? used : null,
                name: (0,_process_name_js__WEBPACK_IMPORTED_MODULE_1__/* .processName */ .p)(name),
            },
        ];
    });
}
function withApps(gpus, apps) {
    return gpus.map((gpu) => ({
        ...gpu,
        apps: apps?.filter(({ uuid }) => uuid === gpu.uuid || gpu.uuid === null) ?? null,
    }));
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


/***/ }),

/***/ 59753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ copyableItem),
/* harmony export */   t: () => (/* binding */ labelledLines),
/* harmony export */   wrapCopyable: () => (/* binding */ wrapCopyable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);


/** What a reader copies as one piece: digests and addresses, with what punctuation stands around them. */
const COPYABLE = /^["'(]*(?:(?:sha\d{3}:)?[0-9a-f]{16,128}|https?:\/\/[\x21-\x7e]+)["'),.;:]*$/;
/** Where a workflow is told from its ref. */
const REF = /(?<=\S)@(?=refs\/)/;
/**
 * Lines of one line of text, as {@link wrap} makes them, but digests and addresses are never broken: where one is wider
 * than `columns`, it has a line to itself that is too. A workflow is broken before its ref, where it has to be.
 */
function wrapCopyable(text, columns) {
    const lines = [];
    let plain = [];
    const flush = () => {
        if (plain.length > 0)
            lines.push(...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain.join(' '), columns));
        plain = [];
    };
    for (const word of text.split(' ')) {
        if (!COPYABLE.test(word) || (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word) <= columns) {
            plain.push(word);
            continue;
        }
        const [workflow, ref] = word.split(REF);
        flush();
        lines.push(workflow);
        if (ref !== undefined)
            plain.push(`@${ref}`);
    }
    flush();
    return lines.length === 0 ? [''] : lines;
}
/** Columns of a label, with the space after it. */
const LABEL = 15;
/**
 * A label, and the text in a column beside it. What is too wide for that column stands below the label, whole.
 * @param width of the terminal
 */
function labelledLines(label, text, width, indent = '  ') {
    const room = width - indent.length - LABEL;
    const lines = [];
    let isBelow = false;
    for (const [index, line] of wrapCopyable(text, room).entries()) {
        const isWide = (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(line) > room;
        if (isWide && index === 0)
            lines.push(`${indent}${label}`);
        isBelow ||= isWide;
        lines.push(isBelow ? `${indent}  ${line}` : `${indent}${(index === 0 ? label : '').padEnd(LABEL)}${line}`);
    }
    return lines;
}
/** An item of a list, in which digests and addresses stay whole. */
function copyableItem(text, width) {
    return wrapCopyable(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}


/***/ }),

/***/ 61017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderVerificationMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14637);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12922);
/* harmony import */ var _verification_passed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86364);






const EMOJI = { good: '✅', doubtful: '⚠️', bad: '❌' };
/** Rows that people copy from. */
const VERBATIM = ['signed by', 'key'];
/** What `audit verify` found, for a job summary: the result, what was verified, who signed, every cause, what passed. */
function renderVerificationMarkdown(verification) {
    const findings = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .WX)(verification);
    const rows = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .factRows */ .UO)(verification);
    const next = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .sk)(verification);
    const consequence = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .consequenceSentence */ .nC)(findings);
    const passed = (0,_verification_passed_js__WEBPACK_IMPORTED_MODULE_5__/* .passedPhases */ .L)(verification);
    const emoji = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(verification) === 'unjudged' ? '❔' : EMOJI[(0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .toneOf */ .YV)(verification)];
    const cell = (label, text) => VERBATIM.includes(label) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`## ${emoji} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationSentence */ .R5)(verification))}`, rows.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)('ll', ['Package', ''], rows.map(([label, text]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(label), cell(label, text)])), findings.causes
        .map((group) => [
        `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(group.first.message, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message))}**`,
        ...(0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .particulars */ .PS)(group).map(([label, text]) => `  - ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(text)}`),
    ].join('\n'))
        .join('\n'), consequence === null ? null : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(consequence)}`, next === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(next), findings.open.length === 0
        ? null
        : `Not checked:\n\n${findings.open.map((group) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .openWords */ .Sn)(group))}`).join('\n')}`, passed.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)('What passed', passed.map(([phase, text]) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(`${phase}: ${text}`)}`).join('\n')), `<sub>${_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_BOUNDARY */ .wL}</sub>`, verification.package_digest === null
        ? null
        : `<sub>Package ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(verification.package_digest)}</sub>`)}\n`;
}


/***/ }),

/***/ 86364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passedPhases)
/* harmony export */ });
/* harmony import */ var _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32619);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Phases without a failure, in the order in which they are made, each with what it showed of all bundles together. */
function passedPhases(verification) {
    return _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_PHASES */ .ET.flatMap((phase) => {
        const those = verification.checks.filter((check) => check.phase === phase);
        if (those.some(({ state }) => state === 'failed'))
            return [];
        const passed = those
            .filter(({ state }) => state === 'passed')
            .map((check) => [check.name, check]);
        if (passed.length === 0)
            return [];
        const text = SUMMARIES[phase](verification, new Map(passed));
        return text === null
            ? []
            : [[phase.replaceAll('_', ' '), (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)]];
    });
}
const SUMMARIES = {
    members: (_, passed) => messages(passed),
    signature: ({ signatures }) => {
        const [first] = signatures;
        if (first === undefined || signatures.some(({ signer }) => signer === null))
            return null;
        const keys = new Set(signatures.map(({ signer }) => (signer.kind === 'key' ? signer.key_id : '')));
        const { signer } = first;
        const by = signer.kind === 'certificate'
            ? 'with the keys of their certificates'
            : signer.owner === null
                ? 'with the key above'
                : `with the key of ${signer.owner}`;
        return keys.size > 1 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'bundle')}, signed ${by}`;
    },
    certificate: (_, passed) => listed(passed, CERTIFICATE),
    log: ({ signatures }) => {
        const entries = signatures.flatMap(({ witnesses: { log } }) => (log === null ? [] : [log]));
        if (entries.length === 0)
            return null;
        const logs = [...new Set(entries.map(({ url }) => url))].join(', ');
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(entries.length, 'signature')} in ${logs}, as entry ${entries.map(({ index }) => index).join(', ')}`;
    },
    timestamp: ({ signatures }) => {
        const stamps = signatures.reduce((sum, { witnesses }) => sum + witnesses.timestamps.length, 0);
        if (stamps > 0)
            return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stamps, 'timestamp')} of trusted authorities`;
        const logged = signatures.some(({ witnesses: { log } }) => log !== null && log.integrated_at !== null);
        return logged ? 'a trusted log says when it was signed' : null;
    },
    statement: ({ signatures }, passed) => [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'statement'),
        passed.has('subjects') ? 'over every member and the package digest' : 'well-formed',
        ...(passed.has('predicate') ? ['saying of the package what it says'] : []),
    ].join(', '),
    identity: (verification, passed) => (hasSignature(verification) ? identityWords(passed) : null),
    recomputation: (_, passed) => messages(passed),
    trust_policy: (verification, passed) => {
        const { trust_policy: policy } = verification;
        // A demand that is met without any signature says nothing.
        if (policy === null || !hasSignature(verification))
            return null;
        const { any_outcome: isAny } = policy;
        const said = (name) => [passed.get(name)?.message ?? []].flat();
        const names = [...passed.keys()].filter((name) => !TOLD.includes(name) && !(isAny && name === 'claim'));
        return [
            names.length === 0 ? policy.name : `${policy.name}: ${names.map(words).join(', ')} as it asks`,
            ...(isAny ? ['every claim is accepted, however it came out'] : []),
            // The reasons stand above.
            ...(verification.claim?.draft.length === 0 ? said('draft') : ['a draft is accepted']),
            ...said('not-for-proof'),
        ].join('; ');
    },
};
/** Demands whose messages say more than that they are met. */
const TOLD = ['draft', 'not-for-proof'];
const CERTIFICATE = [
    ['certificate-chain', 'issued by a trusted authority'],
    ['certificate-usage', 'for signing code'],
    ['certificate-time', 'valid when it was used'],
    ['certificate-transparency', 'in a log of certificates'],
];
function hasSignature({ signatures }) {
    return signatures.some(({ valid }) => valid);
}
function words(name) {
    return name.replaceAll('-', ' ');
}
function messages(passed) {
    return [...passed.values()].map(({ message }) => message).join('; ');
}
function listed(passed, of) {
    const said = of.filter(([name]) => passed.has(name)).map(([, text]) => text);
    return said.length === 0 ? null : said.join(', ');
}
/** Who signed is told above; here, what it was held against. */
function identityWords(passed) {
    const beginning = (lead) => [...passed.keys()].filter((name) => name.startsWith(lead)).map((name) => words(name.slice(lead.length)));
    const signer = beginning('signer-').filter((name) => name !== 'kind');
    const source = beginning('source-');
    const parts = [
        ...(passed.has('signature-present') ? ['every statement that has to be signed is signed'] : []),
        ...(signer.length === 0 ? [] : [`of the signer, as asked for: ${signer.join(', ')}`]),
        ...(source.length === 0 ? [] : [`of the run, as the certificates say: ${source.join(', ')}`]),
    ];
    return parts.length === 0 ? null : parts.join('; ');
}


/***/ }),

/***/ 64731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderVerificationText)
/* harmony export */ });
/* harmony import */ var _copyable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59753);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14637);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12922);
/* harmony import */ var _verification_passed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86364);





const SGR = { good: '32', doubtful: '33', bad: '31' };
const MOST_FAILURES = 40;
/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, what was
 * verified and who signed, every cause of a failure with what was expected and found, and one line for each phase without
 * any. Digests and addresses are never broken, also where they are wider than the terminal.
 */
function renderVerificationText(verification, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, tone) => (color ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
    const labelled = (rows, indent) => rows.flatMap(([label, text]) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledLines */ .t)(label, text, width, indent));
    const findings = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(verification);
    const { causes, open } = findings;
    const lines = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)((0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationSentence */ .R5)(verification), width).map((line) => paint(line, (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(verification)));
    const rows = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factRows */ .UO)(verification);
    if (rows.length > 0)
        lines.push('', ...labelled(rows));
    if (causes.length > 0)
        lines.push('');
    for (const group of causes.slice(0, MOST_FAILURES)) {
        const [head = '', ...rest] = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(group.first.message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message), width);
        lines.push(paint(head, 'bad'), ...rest, ...labelled((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .particulars */ .PS)(group), '    '));
    }
    if (causes.length > MOST_FAILURES)
        lines.push(`… and ${causes.length - MOST_FAILURES} more`);
    const consequence = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .consequenceSentence */ .nC)(findings);
    if (consequence !== null)
        lines.push(...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)(consequence, width));
    const next = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(verification);
    if (next !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(next, width));
    if (open.length > 0) {
        lines.push('', 'Not checked:', ...open.flatMap((group) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .openWords */ .Sn)(group), width)));
    }
    const passed = (0,_verification_passed_js__WEBPACK_IMPORTED_MODULE_4__/* .passedPhases */ .L)(verification);
    if (passed.length > 0)
        lines.push('', 'Passed:', ...labelled(passed));
    lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_BOUNDARY */ .wL, width));
    const { package_digest: digest } = verification;
    if (digest !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(`digest: ${digest}`, width));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}


/***/ })

};
