export const id = 6060;
export const ids = [6060,5463,5935];
export const modules = {

/***/ 35935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byteWords: () => (/* binding */ byteWords),
/* harmony export */   fetchText: () => (/* binding */ fetchText)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes in decimal units, as disks and networks are sold: `1.3 GB`. */
function byteWords(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}
/** `hf://…: 1.2 GB of 20.0 GB · 85.0 MB/s · 3 min 41 s left`. */
function fetchText({ source, doneBytes, resumedBytes, totalBytes, elapsedMs }) {
    const rate = (doneBytes - resumedBytes) / Math.max(elapsedMs / 1000, 1e-3);
    const of = totalBytes === null ? '' : ` of ${byteWords(totalBytes)}`;
    const left = totalBytes === null || rate <= 0 || doneBytes >= totalBytes
        ? ''
        : ` · ${timeWords((totalBytes - doneBytes) / rate)} left`;
    return `${source}: ${byteWords(doneBytes)}${of} · ${byteWords(rate)}/s${left}`;
}
function timeWords(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60
        ? `${minutes} min ${whole % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 45463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20867);

/**
 * Redaction knows where people keep their files; where this checkout lies (`/builds/team/repo`, `D:\\a`) only the
 * door knows. Paths below `folders` become relative to them.
 */
function redactorFor(folders) {
    const roots = folders
        .map((folder) => folder.replace(/[\\/]+$/, ''))
        .filter((folder) => folder !== '')
        .sort((a, b) => b.length - a.length)
        .map((folder) => folder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const below = new RegExp(`(?<![\\w.-])(?:${roots.join('|')})(?:[\\\\/]|(?![\\w.-]))`, 'g');
    const withoutRoots = (text) => roots.length === 0 ? text : text.replace(below, (found) => (/[\\/]$/.test(found) ? '' : '.'));
    return (text) => (0,_observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .Rd)(withoutRoots(text));
}


/***/ }),

/***/ 46060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder),
/* harmony export */   checkpointFolder: () => (/* binding */ checkpointFolder),
/* harmony export */   checkpointTools: () => (/* binding */ checkpointTools),
/* harmony export */   downloadLines: () => (/* binding */ downloadLines),
/* harmony export */   isOffline: () => (/* binding */ isOffline),
/* harmony export */   nativeFolders: () => (/* binding */ nativeFolders),
/* harmony export */   runTools: () => (/* binding */ runTools)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35935);
/* harmony import */ var _contracts_device_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94074);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98859);
/* harmony import */ var _evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30362);
/* harmony import */ var _observability_gpu_guard_facts_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49573);
/* harmony import */ var _observability_hardware_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57479);
/* harmony import */ var _observability_host_io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78469);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45463);













/** Folders where `onnxruntime-node` may be: the caller's project, a tool cache, then beside this package. */
function nativeFolders(cwd, env, root) {
    const toolCache = env.RUNNER_TOOL_CACHE;
    return [cwd, ...(toolCache ? [node_path__WEBPACK_IMPORTED_MODULE_1__.join(toolCache, 'onnxruntime-node')] : []), (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(root)];
}
/** Where what was fetched for any project is kept: the runner's tool cache, else the user's cache. */
function cacheFolder(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    const base = env.XDG_CACHE_HOME;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(base && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(base) ? base : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_os__WEBPACK_IMPORTED_MODULE_0__.homedir(), '.cache'), 'worldgate');
}
/** Whether whoever runs this one forbids every download: `WORLDGATE_OFFLINE` is set, and not to `0` or `false`. */
function isOffline(env) {
    return !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? '');
}
/** Node's own report names the version of glibc, and on musl has none. */
function isMusl() {
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'linux')
        return false;
    const { header } = node_process__WEBPACK_IMPORTED_MODULE_2__.report.getReport();
    return header.glibcVersionRuntime === undefined;
}
/**
 * Folder of the checkpoint store: `WORLDGATE_CHECKPOINTS` where it is set. The tool cache of a self-hosted runner outlives its jobs; that of a hosted one does not,
 * and belongs to its image.
 */
function checkpointFolder(env) {
    const stated = env.WORLDGATE_CHECKPOINTS;
    if (stated && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(stated))
        return stated;
    const isHosted = env.RUNNER_ENVIRONMENT === 'github-hosted';
    const { RUNNER_TOOL_CACHE: toolCache, ...others } = env;
    const base = toolCache && !isHosted ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(toolCache, 'worldgate') : cacheFolder(others);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(base, 'checkpoints');
}
/** Gives checkpoints what they need of the world. @param show what a download tells people */
function checkpointTools(context, cwd, show) {
    const { env, now, monotonic, randomBytes, signal } = context;
    return {
        storeDir: checkpointFolder(env),
        cwd,
        env,
        now,
        monotonic,
        randomBytes,
        signal,
        sleep: (ms, abort) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms, undefined, abort === undefined ? {} : { signal: abort }),
        isOffline: isOffline(env),
        ...show,
    };
}
const DOWNLOAD_LINE_MS = 5000;
/** Lines about a download, one every few seconds. */
function downloadLines(log) {
    let shownAt = 0;
    return (progress) => {
        // A download that begins starts the clock again.
        if (progress.elapsedMs < shownAt)
            shownAt = 0;
        if (progress.elapsedMs - shownAt < DOWNLOAD_LINE_MS)
            return;
        shownAt = progress.elapsedMs;
        log((0,_checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_12__.fetchText)(progress));
    };
}
/** Gives a run what it needs of the world. */
function runTools(context, cwd, show) {
    const { env, installation } = context;
    const folders = nativeFolders(cwd, env, installation.root);
    const declared = (env.WORLDGATE_HOST_CLASSES ?? '').split(/[\s,]+/);
    return {
        ...context,
        nodeVersion: node_process__WEBPACK_IMPORTED_MODULE_2__.versions.node,
        hardware: () => (0,_observability_hardware_js__WEBPACK_IMPORTED_MODULE_9__/* .probeHardware */ .r)((0,_observability_host_io_js__WEBPACK_IMPORTED_MODULE_10__/* .hostIo */ .F)(env.CUDA_VISIBLE_DEVICES, (0,_evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_7__/* .childEnvironment */ .Qc)(env))),
        gpuGuard: (0,_observability_gpu_guard_facts_file_js__WEBPACK_IMPORTED_MODULE_8__/* .guardOfJob */ .WZ)(env, show.log),
        nativeFolders: folders,
        provideNative: async (device) => {
            const [{ provideNativeEngine }, { DEVICE_LIBRARIES, requireLibraries }, { GPU_RELEASE }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(8989)]).then(__webpack_require__.bind(__webpack_require__, 78989)),
                __webpack_require__.e(/* import() */ 899).then(__webpack_require__.bind(__webpack_require__, 90899)),
                __webpack_require__.e(/* import() */ 6176).then(__webpack_require__.bind(__webpack_require__, 26176)),
            ]);
            const libraries = DEVICE_LIBRARIES[(0,_contracts_device_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceParts */ .h1)(device).kind];
            const provided = await provideNativeEngine({
                libraries,
                ...(libraries.length > 0 && { release: GPU_RELEASE }),
                folders,
                cacheDir: cacheFolder(env),
                host: { platform: node_process__WEBPACK_IMPORTED_MODULE_2__.platform, arch: node_process__WEBPACK_IMPORTED_MODULE_2__.arch, isMusl: isMusl() },
                env,
                isOffline: isOffline(env),
                log: show.log,
                signal: context.signal,
            });
            const { exec } = (0,_observability_host_io_js__WEBPACK_IMPORTED_MODULE_10__/* .hostIo */ .F)(env.CUDA_VISIBLE_DEVICES, (0,_evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_7__/* .childEnvironment */ .Qc)(env));
            await requireLibraries(device, provided, { platform: node_process__WEBPACK_IMPORTED_MODULE_2__.platform, arch: node_process__WEBPACK_IMPORTED_MODULE_2__.arch, exec });
            return provided;
        },
        fetchCheckpoint: async (ask) => {
            const { fetchCheckpoint } = await Promise.all(/* import() */[__webpack_require__.e(6425), __webpack_require__.e(1532)]).then(__webpack_require__.bind(__webpack_require__, 36425));
            const { log, checkpoints } = show;
            const tools = checkpointTools(context, cwd, { log, onProgress: downloadLines(log) });
            if (checkpoints === undefined)
                return fetchCheckpoint(ask, tools);
            const { token } = checkpoints;
            const shared = await checkpoints.shared();
            return fetchCheckpoint(ask, {
                ...tools,
                env: token === '' ? env : { ...env, GITHUB_TOKEN: token },
                ...(shared && { shared }),
            });
        },
        declaredClasses: _contracts_preset_js__WEBPACK_IMPORTED_MODULE_6__/* .REQUIRE_CLASSES */ .$k.filter((name) => declared.includes(name)),
        redact: (0,_redactor_js__WEBPACK_IMPORTED_MODULE_11__.redactorFor)([cwd, (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(installation.root)]),
        onProgress: show.progress,
        log: show.log,
    };
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

/***/ 57479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ probeHardware)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/observability/cgroup.js

/** Version 1 writes "no limit" as the largest multiple of the page size; no machine comes near 2^60. */
const UNLIMITED_BYTES = 2 ** 60;
/**
 * The limits in force, which are the tightest of the process's own group and of every group above it.
 * Source: proc(5) `/proc/[pid]/mountinfo`, cgroups(7), and the kernel's cgroup-v1 and cgroup-v2 guides.
 */
function readCgroupLimits(readText) {
    const mounts = parseMounts(readText('/proc/self/mountinfo') ?? '');
    const groups = parseGroups(readText('/proc/self/cgroup') ?? '');
    const unified = mounts.find(({ kind }) => kind === 'v2');
    const folders = (controller) => {
        const legacy = mounts.find(({ kind, controllers }) => kind === 'v1' && controllers.includes(controller));
        return {
            v1: legacy === undefined ? [] : foldersUpwards(legacy, groups.get(controller) ?? '/'),
            v2: unified === undefined ? [] : foldersUpwards(unified, groups.get('') ?? '/'),
        };
    };
    const cpu = folders('cpu');
    const cpuset = folders('cpuset');
    const memory = folders('memory');
    return {
        quotaCores: least([
            ...cpu.v1.map((folder) => quota(readText(`${folder}/cpu.cfs_quota_us`), readText(`${folder}/cpu.cfs_period_us`))),
            ...cpu.v2.map((folder) => quota(...(readText(`${folder}/cpu.max`)?.trim().split(/\s+/) ?? []))),
        ]),
        cpusetCores: least([
            ...cpuset.v1.map((folder) => countCores(readText(`${folder}/cpuset.effective_cpus`) ?? readText(`${folder}/cpuset.cpus`))),
            ...cpuset.v2.map((folder) => countCores(readText(`${folder}/cpuset.cpus.effective`))),
        ]),
        memoryBytes: least([
            ...memory.v1.map((folder) => bytes(readText(`${folder}/memory.limit_in_bytes`))),
            ...memory.v2.map((folder) => bytes(readText(`${folder}/memory.max`))),
        ]),
    };
}
/** `36 35 98:0 /root /mount/point rw,noatime master:1 - type source super,options` */
function parseMounts(mountinfo) {
    return mountinfo.split('\n').flatMap((line) => {
        const [head = '', tail = ''] = line.split(' - ');
        const [, , , root, point] = head.split(' ');
        const [type, , options = ''] = tail.split(' ');
        if (root === undefined || point === undefined)
            return [];
        if (type === 'cgroup2')
            return [{ kind: 'v2', root, point, controllers: [] }];
        if (type === 'cgroup')
            return [{ kind: 'v1', root, point, controllers: options.split(',') }];
        return [];
    });
}
/** `4:cpu,cpuacct:/path` for version 1, `0::/path` for version 2: path by controller, '' for version 2. */
function parseGroups(text) {
    const groups = new Map();
    for (const line of text.split('\n')) {
        const [, controllers, ...rest] = line.split(':');
        if (controllers === undefined)
            continue;
        for (const controller of controllers.split(','))
            groups.set(controller, rest.join(':'));
    }
    return groups;
}
/**
 * The group's folder and those above it. Where only a part of the hierarchy is mounted (containers without a
 * cgroup namespace), the group's path is taken relative to that part.
 */
function foldersUpwards(mount, group) {
    const inside = mount.root !== '/' && (group === mount.root || group.startsWith(`${mount.root}/`))
        ? group.slice(mount.root.length)
        : group;
    // A process outside its cgroup namespace sees `/../..`, which leads nowhere above the mount.
    let at = external_node_path_.posix.join('/', inside);
    const folders = [];
    for (;;) {
        folders.push(at === '/' ? mount.point : `${mount.point}${at}`);
        if (at === '/')
            return folders;
        at = external_node_path_.posix.dirname(at);
    }
}
function least(values) {
    const limits = values.filter((value) => value !== null);
    return limits.length === 0 ? null : Math.min(...limits);
}
/** `max` (version 2) and -1 (version 1) stand for no limit. */
function quota(allowed, period) {
    const cores = Number(allowed) / Number(period);
    return Number.isFinite(cores) && cores > 0 ? cores : null;
}
function bytes(text) {
    const value = Number(text?.trim() || Number.NaN);
    return Number.isFinite(value) && value < UNLIMITED_BYTES ? value : null;
}
/** Cores in a list such as `0-3,8`; `null` for an empty list, which means that the group above decides. */
function countCores(list) {
    let cores = 0;
    for (const part of (list ?? '').trim().split(',')) {
        const [first, last = first] = part.split('-');
        if (first === '' || first === undefined)
            continue;
        const size = Number(last) - Number(first) + 1;
        if (Number.isInteger(size) && size > 0)
            cores += size;
    }
    return cores === 0 ? null : cores;
}

// EXTERNAL MODULE: ./.build/observability/gpus.js
var observability_gpus = __webpack_require__(82585);
;// CONCATENATED MODULE: ./.build/observability/hardware.js


/**
 * What the machine is and what of it this process may use: the hardware block of a run manifest. Holds nothing
 * that identifies the machine (no host name, no serial number, no UUID). Never throws: what cannot be found
 * out is left out.
 */
async function probeHardware(io) {
    const { os } = io;
    const limits = readCgroupLimits(io.readText);
    const models = [...new Set(os.cpuModels.map((model) => model.replace(/\s+/g, ' ').trim()))].filter((model) => model !== '');
    const logicalCores = Math.max(1, os.cpuModels.length);
    const { gpus } = await (0,observability_gpus/* probeGpus */.qh)(io);
    return {
        os: systemName(io),
        arch: os.arch,
        cpu: models.join(' + ') || 'unknown',
        logical_cores: logicalCores,
        usable_cores: Math.max(1, Math.min(logicalCores, Math.max(1, os.availableCores), limits.cpusetCores ?? Number.POSITIVE_INFINITY, 
        // A core that is granted only part of the time is no core for a worker that is always busy.
        Math.floor(limits.quotaCores ?? Number.POSITIVE_INFINITY))),
        memory_bytes: os.memoryBytes,
        memory_limit_bytes: limits.memoryBytes !== null && limits.memoryBytes < os.memoryBytes ? limits.memoryBytes : null,
        gpu: gpus.map(({ name, driver, memory_mib }) => ({ name, driver, memory_mib })),
    };
}
/** `Debian GNU/Linux 12 (bookworm), Linux 6.1.0`; without a distribution's name the kernel alone. */
function systemName({ os, readText }) {
    const kernel = `${os.type} ${os.release}`;
    const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(readText('/etc/os-release') ?? '')?.[1];
    return name === undefined ? kernel : `${name}, ${kernel}`;
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
