export const id = 3018;
export const ids = [3018,6067];
export const modules = {

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

/***/ 49573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   Rz: () => (/* binding */ writeFacts),
/* harmony export */   WZ: () => (/* binding */ guardOfJob),
/* harmony export */   h_: () => (/* binding */ FACTS_VARIABLE)
/* harmony export */ });
/* harmony import */ var _contracts_gpu_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52216);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72206);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67759);





/**
 * Variable with the path of the facts. Every later step of the job has it, and all that they start: it is also the
 * mark by which the guard knows what the job has left behind, because its value is another in each job.
 */
const FACTS_VARIABLE = 'WORLDGATE_GPU_FACTS';
/** Keeps what the guard found, for the runs of this job. @throws WorldGateError of writing */
function writeFacts(file, guard) {
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, `${JSON.stringify(guard, null, 2)}\n`);
}
/** @throws WorldGateError `gpu-facts-invalid`, or of reading */
function readFacts(file) {
    return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWith */ .K)(_contracts_gpu_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .gpuGuard */ .I8, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(file), {
        file,
        code: 'gpu-facts-invalid',
        hint: `${FACTS_VARIABLE} names the file that \`actions/gpu-guard\` has written.`,
    });
}
/**
 * What the guard of this job found, as the environment names it; `null` without a guard. Facts that cannot be read are
 * no reason not to run.
 */
function guardOfJob(env, log) {
    const file = env[FACTS_VARIABLE];
    if (file === undefined || file === '')
        return null;
    try {
        return readFacts(file);
    }
    catch (error) {
        log(`what the GPU guard found cannot be read: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return null;
    }
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

/***/ 82585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   OE: () => (/* binding */ visibleOf),
/* harmony export */   qh: () => (/* binding */ probeGpus)
/* harmony export */ });
/** An unknown field fails the whole query, and drivers differ: from the fullest list to the least. */
const FIELD_LISTS = [
    ['index', 'name', 'uuid', 'driver_version', 'memory.total'],
    ['name', 'uuid', 'driver_version', 'memory.total'],
    ['name'],
];
/** The NVIDIA GPUs that a CUDA program started by us would see. Never throws. */
async function probeGpus(io) {
    let lastDetail = '';
    for (const fields of FIELD_LISTS) {
        const result = await io.exec('nvidia-smi', [
            `--query-gpu=${fields.join(',')}`,
            '--format=csv,noheader,nounits',
        ]);
        const trouble = troubleOf(result);
        if (trouble !== undefined)
            return trouble;
        if (result.code === 0)
            return visible(parse(result.stdout, fields), io.visibleDevices);
        lastDetail = firstLine(result);
    }
    return { state: 'failed', gpus: [], detail: `nvidia-smi failed: ${lastDetail}` };
}
/** What makes another query pointless; `undefined` where another list of fields may still be answered. */
function troubleOf(result) {
    if (result.trouble === 'missing')
        return { state: 'absent', gpus: [], detail: 'nvidia-smi is not installed' };
    if (result.trouble === 'timeout') {
        return { state: 'timeout', gpus: [], detail: 'nvidia-smi did not answer in time' };
    }
    const text = `${result.stdout}\n${result.stderr}`;
    if (/no devices were found/i.test(text)) {
        return { state: 'none', gpus: [], detail: 'the NVIDIA driver sees no GPU' };
    }
    if (result.code === 9 || /couldn't communicate with the NVIDIA driver/i.test(text)) {
        return {
            state: 'no-driver',
            gpus: [],
            detail: 'nvidia-smi is installed, but the NVIDIA driver is not loaded',
        };
    }
    return undefined;
}
function firstLine({ stdout, stderr, code }) {
    const line = `${stderr}\n${stdout}`.split('\n').find((candidate) => candidate.trim() !== '');
    return line?.trim() ?? `exit code ${code}`;
}
function parse(csv, fields) {
    return csv
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const cells = line.split(',').map((cell) => cell.trim());
        const value = (field) => {
            const cell = cells[fields.indexOf(field)];
            // `[N/A]`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]`
            return cell === undefined || cell === '' || /^\[.*\]$|^N\/A$/i.test(cell) ? null : cell;
        };
        const number = (field) => {
            const parsed = Number(value(field) ?? Number.NaN);
            return Number.isFinite(parsed) ? parsed : null;
        };
        return {
            index: number('index'),
            name: value('name') ?? 'unknown GPU',
            uuid: value('uuid'),
            driver: value('driver_version'),
            memory_mib: number('memory.total'),
        };
    });
}
function visible(gpus, visibleDevices) {
    if (gpus.length === 0)
        return { state: 'none', gpus, detail: 'the NVIDIA driver sees no GPU' };
    const seen = visibleDevices === undefined ? gpus : visibleOf(gpus, visibleDevices);
    if (seen.length === 0) {
        return { state: 'hidden', gpus: [], detail: `CUDA_VISIBLE_DEVICES hides all ${gpus.length} GPUs` };
    }
    const detail = seen
        .map(({ name, memory_mib, driver }) => [
        name,
        ...(memory_mib === null ? [] : [`${memory_mib} MiB`]),
        ...(driver === null ? [] : [`driver ${driver}`]),
    ].join(', '))
        .join('; ');
    return { state: 'found', gpus: seen, detail };
}
/**
 * The GPUs that `CUDA_VISIBLE_DEVICES` leaves. CUDA takes the list up to the first entry that names no GPU. Entries are UUIDs or unique prefixes of them, or
 * numbers; those follow CUDA's own order, which is `nvidia-smi`'s wherever all GPUs are alike.
 */
function visibleOf(gpus, list) {
    const seen = [];
    for (const entry of list.split(',').map((part) => part.trim())) {
        // A slice of a GPU; `nvidia-smi` lists the whole one.
        if (/^MIG-/i.test(entry))
            return [...gpus];
        const found = /^\d+$/.test(entry)
            ? gpus.find(({ index }, place) => (index ?? place) === Number(entry))
            : gpus.find(({ uuid }) => entry.startsWith('GPU-') && uuid?.startsWith(entry));
        if (found === undefined || seen.includes(found))
            break;
        seen.push(found);
    }
    return seen;
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


/***/ })

};
