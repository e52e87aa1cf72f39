export const id = 6912;
export const ids = [6912,8061,899,6176,6067];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/observability/gpus.js
var gpus = __webpack_require__(82585);
// EXTERNAL MODULE: ./.build/observability/hardware.js + 1 modules
var observability_hardware = __webpack_require__(57479);
// EXTERNAL MODULE: ./.build/providers/onnx/device-libraries.js
var device_libraries = __webpack_require__(90899);
// EXTERNAL MODULE: ./.build/providers/onnx/native-binding.js
var native_binding = __webpack_require__(48500);
// EXTERNAL MODULE: ./.build/reports/text.js
var reports_text = __webpack_require__(75963);
// EXTERNAL MODULE: ./.build/doctor/known-model.js
var known_model = __webpack_require__(2827);
;// CONCATENATED MODULE: ./.build/doctor/cuda.js



/** Oldest drivers by the CUDA that a provider is built for. Source: CUDA compatibility guide, minor version compatibility. */
const OLDEST_DRIVERS = { 12: 525, 13: 580 };
/** GPU arithmetic may add in another order. */
const TOLERANCE = 1e-3;
/**
 * What ONNX Runtime's CUDA provider lacks, in the order in which things go wrong: GPU, package, provider files,
 * the libraries these need, a session, its answer. Never an `error`: only presets that ask for CUDA need it.
 */
async function checkCuda(facts) {
    const { gpu, binding, platform } = facts;
    const verdict = (status, detail, hint) => ({
        name: 'cuda',
        status,
        detail,
        hint,
    });
    if (gpu.state !== 'found')
        return verdict('skipped', 'no GPU to check it with', null);
    if (platform !== 'linux') {
        return verdict('skipped', `onnxruntime-node brings its CUDA provider only for Linux, not ${platform}`, null);
    }
    if (binding === undefined || binding.files.length === 0) {
        return verdict('warning', 'onnxruntime-node is not installed here, so the GPU cannot be used yet', 'the first run with `device: cuda` fetches it with its CUDA provider, on Linux on x64');
    }
    const absent = device_libraries.DEVICE_LIBRARIES.cuda.filter((file) => !binding.files.includes(file));
    if (absent.length > 0) {
        return verdict('warning', `onnxruntime-node ${binding.version} lacks ${absent.join(' and ')} beside its binding`, 'the first run with `device: cuda` fetches it, on Linux on x64; or install onnxruntime-node again without `onnxruntime-node-install=skip` (and ONNXRUNTIME_NODE_INSTALL unset)');
    }
    const library = external_node_path_.join(binding.folder, device_libraries.DEVICE_LIBRARIES.cuda[1]);
    const missing = await (0,device_libraries.missingLibraries)(facts.exec, library);
    if (missing.length > 0) {
        return verdict('warning', `the CUDA provider needs libraries that are not found: ${missing.join(', ')}`, `install ${(0,device_libraries.packagesOf)(missing)}, or name their folder in LD_LIBRARY_PATH`);
    }
    const result = await facts.probe();
    if (!result.ok) {
        return verdict('warning', `a CUDA session fails: ${(lastComplaint(result.stderr) ?? result.error.message).replaceAll(`${binding.folder}/`, '')}`, driverHint(gpu, await cudaMajor(facts.exec, library)) ??
            'check that driver, CUDA and cuDNN versions go together');
    }
    const worst = Math.max(...known_model/* KNOWN_OUTPUT */.WW.map((value, i) => Math.abs(value - (result.output[i] ?? Number.NaN))));
    if (!(worst <= TOLERANCE)) {
        return verdict('warning', `the GPU computes [${result.output.join(', ')}] where the CPU gives [${known_model/* KNOWN_OUTPUT */.WW.join(', ')}]`, 'do not trust results of this GPU; update its driver');
    }
    return verdict('ok', `ONNX Runtime ${result.version} runs on the GPU and agrees with the CPU`, null);
}
/** Providers are built for one major version of CUDA, which is in the names of its libraries. */
async function cudaMajor(exec, library) {
    const { stdout } = await exec('ldd', [library]);
    return /libcublasLt\.so\.(\d+)/.exec(stdout)?.[1] ?? '';
}
/** The reason of a failed session stands only on standard error, in colour, after a time stamp and a place. */
function lastComplaint(stderr) {
    const lines = stderr
        .replace(/\u001b\[[0-9;]*m/g, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.findLast((candidate) => /failed|error|cannot|insufficient|not found/i.test(candidate));
    return line
        ?.replace(/^.*\[ONNXRuntimeError\] : \d+ : \w+ : /, '')
        .replace(/^.*?\[E:onnxruntime:[^\]]*\]\s*/, '');
}
/** @param major the CUDA that the provider is linked with, as `ldd` shows it */
function driverHint(gpu, major) {
    const driver = gpu.gpus[0]?.driver ?? '';
    const oldest = OLDEST_DRIVERS[major];
    return oldest !== undefined && Number.parseInt(driver, 10) < oldest
        ? `update the driver: CUDA ${major} needs ${oldest} or newer, this is ${driver}`
        : undefined;
}

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/providers/onnx/engine.js
var onnx_engine = __webpack_require__(38061);
// EXTERNAL MODULE: ./.build/providers/onnx/native-release.js
var native_release = __webpack_require__(26176);
// EXTERNAL MODULE: ./.build/worlds/mujoco.js
var mujoco = __webpack_require__(67595);
;// CONCATENATED MODULE: ./.build/doctor/known-scene.js
const STEPS = 256;
const TIMESTEP_S = 1 / 512;
const GRAVITY = -8;
/** A body in free fall and a damped double pendulum, without contacts. */
const SCENE = `<mujoco>
  <option timestep="${TIMESTEP_S}" gravity="0 0 ${GRAVITY}"/>
  <worldbody>
    <body pos="0 0 4">
      <joint type="slide" axis="0 0 1"/>
      <geom size="0.125" mass="1" contype="0" conaffinity="0"/>
    </body>
    <body pos="2 0 4">
      <joint type="hinge" axis="0 1 0" damping="0.02"/>
      <geom type="capsule" size="0.0625" fromto="0 0 0 0.5 0 0" mass="1" contype="0" conaffinity="0"/>
      <body pos="0.5 0 0">
        <joint type="hinge" axis="0 1 0"/>
        <geom type="capsule" size="0.0625" fromto="0 0 0 0.5 0 0" mass="0.7" contype="0" conaffinity="0"/>
      </body>
    </body>
  </worldbody>
</mujoco>`;
/** Positions after {@link STEPS} steps of MuJoCo 3.14.0, as little-endian doubles; recorded on x86-64. */
const RECORDED = { version: '3.14.0', qpos: '000000000010f0bf2c580b98a59ff73fa2b53dca05c9b1bf' };
/**
 * Semi-implicit Euler in closed form: z_n = h² g n (n + 1) / 2. With these powers of two no step rounds, so the
 * simulation must agree to the last bit.
 */
const FALLEN_M = (TIMESTEP_S * TIMESTEP_S * GRAVITY * STEPS * (STEPS + 1)) / 2;
/** Simulates the known scene. Throws what MuJoCo throws. */
function simulateKnownScene({ module, version }) {
    const model = module.MjModel.from_xml_string(SCENE);
    const data = new module.MjData(model);
    try {
        for (let step = 0; step < STEPS; step++)
            module.mj_step(model, data);
        const qpos = Float64Array.from(data.qpos);
        return {
            problem: qpos[0] === FALLEN_M
                ? null
                : `a body that must fall by ${FALLEN_M} m in ${STEPS} steps fell by ${qpos[0]} m`,
            sameBits: version === RECORDED.version ? Buffer.from(qpos.buffer).toString('hex') === RECORDED.qpos : null,
        };
    }
    finally {
        data.delete();
        model.delete();
    }
}

;// CONCATENATED MODULE: ./.build/doctor/engines.js






function broken(name, error) {
    const hint = ((0,errors/* isWorldGateError */.US)(error) ? error.hint : undefined) ?? 'reinstall the package';
    return { check: { name, status: 'error', detail: (0,errors/* messageOf */.bD)(error), hint }, version: null };
}
/** Loads MuJoCo and simulates a scene whose result is known. */
async function checkPhysics(engines) {
    const name = 'physics';
    try {
        const engine = await (0,mujoco/* loadMujoco */.W)(engines);
        const { problem, sameBits } = simulateKnownScene(engine);
        if (problem !== null || sameBits === false) {
            const detail = problem ?? 'its results differ in bits from those of other machines';
            const hint = 'reinstall the package; if that does not help, report this machine and its Node version';
            return {
                check: { name, status: 'error', detail: `MuJoCo ${engine.version}: ${detail}`, hint },
                version: null,
            };
        }
        const bits = sameBits === null ? '' : ', the same bits as elsewhere';
        const detail = `MuJoCo ${engine.version} computes a known answer${bits}`;
        return { check: { name, status: 'ok', detail, hint: null }, version: engine.version };
    }
    catch (error) {
        return broken(name, error);
    }
}
/** Loads ONNX Runtime's WebAssembly build and runs a model whose output is known. */
async function checkWasm(engines) {
    const name = 'onnx-wasm';
    try {
        const engine = await (0,onnx_engine.loadWasmEngine)(engines);
        const output = await (0,known_model/* runKnownModel */.A4)(engine, 'cpu');
        return answered(name, engine.version, output, 'error');
    }
    catch (error) {
        return broken(name, error);
    }
}
const INSTALL = `\`npm install onnxruntime-node@${native_release.NATIVE_RELEASE.version} --onnxruntime-node-install=skip\``;
/** Tries `onnxruntime-node` in a process of its own. Evaluations do without it, so its absence is a warning. */
async function checkNative(binding, probe, machine) {
    if (binding === undefined)
        return checkAbsent(machine);
    const name = 'onnx-native';
    const result = await probe();
    if (result.ok)
        return answered(name, result.version, result.output, 'warning');
    const detail = `onnxruntime-node ${binding.version}: ${result.error.message}`;
    const hint = result.error.hint ?? `install it again: ${INSTALL}; until then benchmarks need \`engine: wasm\``;
    return { check: { name, status: 'warning', detail, hint }, version: null };
}
/** What a run that needs `onnxruntime-node` will do where it is not installed; `provideNativeEngine` does it. */
async function checkAbsent({ host, platform }) {
    const warn = (detail, hint) => ({
        check: {
            name: 'onnx-native',
            status: 'warning',
            detail: `onnxruntime-node is not installed here${detail}`,
            hint,
        },
        version: null,
    });
    const wasm = 'benchmarks need `engine: wasm` here';
    const target = `${platform}-${host.os.arch}`;
    if (!native_release.NATIVE_RELEASE.platforms.includes(target))
        return warn(` and has no binary for ${target}`, wasm);
    // musl's `ldd` says its name on standard error.
    if (platform === 'linux' && /\bmusl\b/.test((await host.exec('ldd', ['--version'])).stderr)) {
        return warn(' and does not run on musl, only on glibc', wasm);
    }
    // Windows keeps npm as a script, which cannot be tried without a shell.
    if (platform !== 'win32' && (await host.exec('npm', ['--version'])).trouble === 'missing') {
        return warn(' and cannot be fetched: npm is not on the PATH', `install npm; without it ${wasm}`);
    }
    const fetched = warn(`; the first run that needs it fetches it with npm over the network, about ${native_release.NATIVE_RELEASE.downloadMb} MB`, `only benchmarks need it, unless their preset says \`engine: wasm\`; to have it beforehand: ${INSTALL}`);
    return { ...fetched, isFetched: true };
}
function answered(name, version, output, otherwise) {
    if ((0,known_model/* isKnownOutput */.vD)(output)) {
        const detail = `ONNX Runtime ${version} computes a known answer`;
        return { check: { name, status: 'ok', detail, hint: null }, version };
    }
    const detail = `ONNX Runtime ${version} computes [${output.join(', ')}] where [${known_model/* KNOWN_OUTPUT */.WW.join(', ')}] is right`;
    return { check: { name, status: otherwise, detail, hint: 'reinstall it' }, version: null };
}
/** Which engine and version a run takes unless its preset says otherwise. */
function checkDefaults(physics, wasm, native) {
    const of = (engine, label) => {
        if (engine.isFetched === true)
            return `${label} ${native_release.NATIVE_RELEASE.version}, fetched at first use`;
        return engine.version === null ? `${label}, which does not work here` : `${label} ${engine.version}`;
    };
    const runs = physics.version !== null && wasm.version !== null;
    const benchmarks = native.version !== null || native.isFetched === true;
    return {
        name: 'engines',
        status: runs ? (benchmarks ? 'ok' : 'warning') : 'error',
        detail: `eval: ${of(physics, 'MuJoCo')} and ${of(wasm, 'ONNX wasm')}; benchmark: ${of(native, 'ONNX native')}`,
        hint: runs && benchmarks ? null : 'see the checks above',
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/doctor/machine.js



const MIB = 1024 * 1024;
/** The demo stays under 600 MB; below 1 GiB several workers may not fit. */
const COMFORTABLE_MEMORY_MIB = 1024;
const LEAST_DISK_MIB = 50;
const COMFORTABLE_DISK_MIB = 500;
/** Looks at a folder, or at the nearest one above it that exists; leaves nothing behind. */
async function lookAtFolder(folder) {
    const at = await nearestExisting(external_node_path_.resolve(folder));
    const { bavail, bsize } = await (0,promises_.statfs)(at);
    let writeError = null;
    try {
        // Permission bits do not tell of read-only file systems, or of root.
        await (0,promises_.rmdir)(await (0,promises_.mkdtemp)(external_node_path_.join(at, '.worldgate-doctor-')));
    }
    catch (error) {
        writeError = error.code ?? (0,errors/* messageOf */.bD)(error);
    }
    return { freeBytes: bavail * bsize, writeError };
}
async function nearestExisting(folder) {
    try {
        if ((await (0,promises_.stat)(folder)).isDirectory())
            return folder;
    }
    catch {
        // Looked for above.
    }
    const above = external_node_path_.dirname(folder);
    return above === folder ? folder : nearestExisting(above);
}
function checkNode(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isGood = major >= 24 || (major === 22 && minor >= 22);
    return {
        name: 'node',
        status: isGood ? 'ok' : 'error',
        detail: `Node ${version}`,
        hint: isGood ? null : 'worldgate needs Node 22.22 or newer of that line, or 24 and newer',
    };
}
function checkCores({ cpu, logical_cores, usable_cores }) {
    const limited = usable_cores < logical_cores ? ` (a limit leaves ${usable_cores} of ${logical_cores})` : '';
    return {
        name: 'cores',
        status: 'ok',
        detail: `${usable_cores} ${usable_cores === 1 ? 'core' : 'cores'}${limited}, ${cpu}`,
        hint: null,
    };
}
function checkMemory({ memory_bytes, memory_limit_bytes }) {
    const usable = Math.floor((memory_limit_bytes ?? memory_bytes) / MIB);
    const isEnough = usable >= COMFORTABLE_MEMORY_MIB;
    const limited = memory_limit_bytes === null ? '' : ` (a limit; the machine has ${Math.floor(memory_bytes / MIB)} MiB)`;
    return {
        name: 'memory',
        status: isEnough ? 'ok' : 'warning',
        detail: `${usable} MiB${limited}`,
        hint: isEnough ? null : 'take one worker (`--workers 1`) if a run dies for lack of memory',
    };
}
function checkGpu({ state, detail }) {
    const name = 'gpu';
    switch (state) {
        case 'found':
            return { name, status: 'ok', detail, hint: null };
        case 'absent':
        case 'none':
            return { name, status: 'skipped', detail: `no NVIDIA GPU: ${detail}`, hint: null };
        case 'hidden':
            return { name, status: 'skipped', detail, hint: 'unset CUDA_VISIBLE_DEVICES to use them' };
        case 'no-driver':
            return {
                name,
                status: 'warning',
                detail,
                hint: 'load or install the driver, or ignore this if there is no GPU',
            };
        default:
            return { name, status: 'warning', detail, hint: 'run nvidia-smi by hand; the driver may hang' };
    }
}
/** Runs are written below `.worldgate/runs`; a disk that is full or read-only fails them. */
function checkRunFolder(facts) {
    const free = Math.floor(facts.freeBytes / MIB);
    const name = 'run-folder';
    if (facts.writeError !== null) {
        const hint = 'choose another place with --run-workspace DIR';
        return { name, status: 'error', detail: `runs cannot be written: ${facts.writeError}`, hint };
    }
    const status = free < LEAST_DISK_MIB ? 'error' : free < COMFORTABLE_DISK_MIB ? 'warning' : 'ok';
    return {
        name,
        status,
        detail: `${free} MiB free for runs`,
        hint: status === 'ok' ? null : 'free some disk, or choose another place with --run-workspace DIR',
    };
}
function checkCacheFolder(facts) {
    const name = 'cache-folder';
    return facts.writeError === null
        ? { name, status: 'ok', detail: 'writable', hint: null }
        : {
            name,
            status: 'warning',
            detail: `nothing can be cached: ${facts.writeError}`,
            hint: 'downloads are repeated in every run; check the permissions of the cache folder',
        };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/evaluation/worker-protocol.js
var worker_protocol = __webpack_require__(59880);
;// CONCATENATED MODULE: ./.build/doctor/native-probe.js



const TIMEOUT_MS = 60_000;
const MAX_STDERR = 20_000;
/** Tries the native engine in a worker process. Never throws and never outlives its time limit. */
function probeNative(worker, env, request, timeoutMs = TIMEOUT_MS) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(worker), [], {
            env,
            serialization: 'advanced',
            stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        });
        let stderr = '';
        let answer;
        let failure = '';
        child.stderr?.setEncoding('utf8').on('data', (text) => {
            stderr = (stderr + text).slice(-MAX_STDERR);
        });
        const timer = setTimeout(() => {
            failure = `no answer within ${timeoutMs / 1000} s`;
            child.kill('SIGKILL');
        }, timeoutMs);
        child.on('error', (error) => {
            failure = error.message;
        });
        child.on('message', (message) => {
            answer = message;
            child.kill('SIGKILL');
        });
        // `close` and not `exit`: standard error is complete only then.
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (answer?.type === 'answer') {
                return resolve({ ok: true, version: answer.version, output: answer.output });
            }
            const error = answer?.error ??
                (0,worker_protocol/* serialiseError */.My)(new Error(failure || `the process ended with ${signal ?? `exit code ${code}`}`));
            resolve({ ok: false, error, stderr });
        });
        child.send({ type: 'native-probe', ...request });
    });
}

;// CONCATENATED MODULE: ./.build/doctor/workflow.js
/** Token, permissions and API, as far as the environment tells. None of them can fail a run. */
function checkWorkflow(workflow) {
    if (workflow === null) {
        return [{ name: 'workflow', status: 'skipped', detail: 'not in a GitHub workflow', hint: null }];
    }
    return [checkToken(workflow), checkPermissions(workflow), checkApi(workflow)];
}
function checkToken({ hasToken }) {
    return hasToken
        ? { name: 'token', status: 'ok', detail: 'a token is there', hint: null }
        : {
            name: 'token',
            status: 'warning',
            detail: 'no token, so no comment can be written; verdict, summary and artifact need none',
            hint: 'pass `github-token: ${{ github.token }}`, or GITHUB_TOKEN in `env`',
        };
}
function checkPermissions({ eventName, isPullRequest, isFork }) {
    const name = 'permissions';
    const event = eventName ?? 'unknown event';
    if (!isPullRequest) {
        return {
            name,
            status: 'skipped',
            detail: `${event}: there is no pull request to comment on`,
            hint: null,
        };
    }
    // `pull_request_target` and `workflow_run` run with the base repository's token.
    if (isFork === true && eventName === 'pull_request') {
        return {
            name,
            status: 'warning',
            detail: 'a pull request from a fork: its token may only read, so no comment can be written',
            hint: 'let a `workflow_run` workflow post the comment',
        };
    }
    return {
        name,
        status: 'ok',
        detail: `${event}: whether the token may comment shows only when it does; it needs \`pull-requests: write\``,
        hint: null,
    };
}
function checkApi({ apiUrl }) {
    const name = 'api';
    return apiUrl === null
        ? {
            name,
            status: 'warning',
            detail: 'GITHUB_API_URL is not an http(s) address without credentials, so nothing is sent there',
            hint: 'the runner sets it; remove what overwrites it',
        }
        : { name, status: 'ok', detail: apiUrl, hint: null };
}

;// CONCATENATED MODULE: ./.build/doctor/diagnose.js










/** The dependencies of {@link diagnose} on a real machine. */
function localDoctor(facts) {
    const { installation, nativeFolders, gpuFolder, childEnv, ...rest } = facts;
    const bindingIn = (folders) => (0,native_binding/* findNativeBinding */.e)(folders, facts.platform, facts.host.os.arch);
    const cudaFolder = [...nativeFolders, gpuFolder].find((folder) => {
        const files = bindingIn([folder])?.files ?? [];
        return device_libraries.DEVICE_LIBRARIES.cuda.every((library) => files.includes(library));
    });
    return {
        ...rest,
        engines: installation.engines,
        native: bindingIn(nativeFolders),
        nativeCuda: cudaFolder === undefined ? undefined : bindingIn([cudaFolder]),
        probeNative: (device) => probeNative(installation.worker, childEnv, {
            nativeFolders: device === 'cuda' && cudaFolder !== undefined ? [cudaFolder] : nativeFolders,
            device,
        }),
        lookAtFolder: lookAtFolder,
    };
}
/**
 * Checks everything that a run rests on. Each engine computes an answer that is known, so that a file which
 * loads and computes nonsense is found too. Never throws for what it finds.
 */
async function diagnose(deps) {
    const { engines, host, native } = deps;
    // One after another: engines that load at once would need their memory at once.
    const physics = await checkPhysics(engines);
    const wasm = await checkWasm(engines);
    const onnxNative = await checkNative(native, () => deps.probeNative('cpu'), deps);
    const hardware = await (0,observability_hardware/* probeHardware */.r)(host);
    const gpu = await (0,gpus/* probeGpus */.qh)(host);
    const cuda = await checkCuda({
        gpu,
        binding: deps.nativeCuda ?? native,
        exec: host.exec,
        platform: deps.platform,
        probe: () => deps.probeNative('cuda'),
    });
    const checks = [
        checkNode(deps.nodeVersion),
        physics.check,
        wasm.check,
        onnxNative.check,
        checkDefaults(physics, wasm, onnxNative),
        checkGpu(gpu),
        cuda,
        checkCores(hardware),
        checkMemory(hardware),
        checkRunFolder(await deps.lookAtFolder(deps.runFolder)),
        checkCacheFolder(await deps.lookAtFolder(deps.cacheFolder)),
        ...checkWorkflow(deps.workflow),
    ];
    return { schema_version: 'worldgate.doctor.v1', checks };
}
/** Columns of what people read, as of reports for a terminal. */
const WIDTH = 80;
const INDENT = 9;
/**
 * A line for each check, with what does not fit indented below; one that starts with `error:` means that a run
 * would fail.
 */
function doctorText({ checks }) {
    return checks
        .flatMap(({ name, status, detail, hint }) => {
        const text = `${name}: ${detail}${hint === null ? '' : ` (${hint})`}`.replace(/\s*\n\s*/g, ' ');
        return (0,reports_text/* wrap */.LV)(text, WIDTH - INDENT).map((line, i) => (i === 0 ? `${status}:` : '').padEnd(INDENT) + line);
    })
        .join('\n');
}

// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: ./.build/observability/host-io.js
var host_io = __webpack_require__(78469);
// EXTERNAL MODULE: ./.build/cli/tools.js
var tools = __webpack_require__(46060);
;// CONCATENATED MODULE: ./.build/cli/doctor.js









const doctorCommand = async (context) => {
    const { env, installation, cwd } = context;
    const childEnv = (0,worker_handle/* childEnvironment */.Qc)(env);
    const report = await diagnose(localDoctor({
        nodeVersion: external_node_process_.versions.node,
        platform: external_node_process_.platform,
        host: (0,host_io/* hostIo */.F)(env.CUDA_VISIBLE_DEVICES, childEnv),
        runFolder: external_node_path_.join(cwd, '.worldgate', 'runs'),
        cacheFolder: (0,tools.cacheFolder)(env),
        workflow: workflowFacts(context),
        installation,
        nativeFolders: [
            ...(0,tools.nativeFolders)(cwd, env, installation.root),
            (0,native_release.nativeCacheFolder)((0,tools.cacheFolder)(env), external_node_process_),
        ],
        gpuFolder: (0,native_release.nativeCacheFolder)((0,tools.cacheFolder)(env), external_node_process_, native_release.GPU_RELEASE),
        childEnv,
    }));
    const broken = report.checks.filter(({ status }) => status === 'error');
    return { exitCode: broken.length === 0 ? 0 : 4, data: report, text: doctorText(report) };
};
function workflowFacts({ env }) {
    if (env.GITHUB_ACTIONS !== 'true')
        return null;
    const event = (0,event_context/* readEventContext */.w)(env, read_text/* readText */.yR);
    return {
        eventName: env.GITHUB_EVENT_NAME ?? null,
        isPullRequest: event.pullRequest !== null,
        isFork: event.pullRequest?.fork ?? null,
        hasToken: Boolean(env.GITHUB_TOKEN ?? env['INPUT_GITHUB-TOKEN']),
        apiUrl: event.apiUrl,
    };
}


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

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ runKnownModel),
/* harmony export */   WW: () => (/* binding */ KNOWN_OUTPUT),
/* harmony export */   vD: () => (/* binding */ isKnownOutput)
/* harmony export */ });
/* unused harmony exports KNOWN_MODEL, KNOWN_INPUT */
/**
 * An ONNX model of 154 bytes, y = relu(x W + b) for x of three numbers, with
 * W = [[0.5, -1], [2, 0.25], [-0.75, 4]] and b = [1, -0.5] in float32, IR version 8, opset 17: the nodes
 * `Gemm(x, w, b)` and `Relu`. Written by the encoder in `tests/support/onnx-model.ts`; a test writes it again.
 */
const KNOWN_MODEL = Buffer.from('CAg6kQEKEgoBeAoBdwoBYhIBcyIER2VtbQoMCgFzEgF5IgRSZWx1EgFnKiMIAwgCEAFCAXdKGAAAAD8AAIC/AAAAQAAAgD4AAEC/AACAQCoRCAIQAUIB' +
    'YkoIAACAPwAAAL9aGAoBeBITChEIARINCgcSBWJhdGNoCgIIA2IYCgF5EhMKEQgBEg0KBxIFYmF0Y2gKAggCQgIQEQ==', 'base64');
/** Two rows; every product and sum is exact in float32, so any engine must give these very numbers. */
const KNOWN_INPUT = [1, 2, -2, -4, 1, 3];
/** By hand: 1·0.5 + 2·2 + 2·0.75 + 1 = 7, relu(-1 + 0.5 - 8 - 0.5) = 0; relu(-2 + 2 - 2.25 + 1) = 0, 4 + 0.25 + 12 - 0.5 = 15.75. */
const KNOWN_OUTPUT = [7, 0, 0, 15.75];
/** What an engine computes of the known model. Throws what ONNX Runtime throws. */
async function runKnownModel({ name, ort }, device) {
    const session = await ort.InferenceSession.create(new Uint8Array(KNOWN_MODEL), {
        executionProviders: [name === 'wasm' ? 'wasm' : device],
        // Without this a node that CUDA does not take runs on the CPU, and nothing would be shown.
        ...(device === 'cuda' ? { extra: { session: { disable_cpu_ep_fallback: '1' } } } : {}),
    });
    try {
        const x = new ort.Tensor('float32', Float32Array.from(KNOWN_INPUT), [2, 3]);
        const { y } = await session.run({ x });
        return Array.from(y.data);
    }
    finally {
        await session.release();
    }
}
function isKnownOutput(output) {
    return output.length === KNOWN_OUTPUT.length && output.every((value, i) => value === KNOWN_OUTPUT[i]);
}


/***/ }),

/***/ 59880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ reviveError),
/* harmony export */   My: () => (/* binding */ serialiseError),
/* harmony export */   m: () => (/* binding */ HEARTBEAT_MS)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** How often a worker that works says so, at most; between two calls of the policy only. */
const HEARTBEAT_MS = 250;
function serialiseError(error) {
    if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorldGateError */ .US)(error)) {
        return { code: error.code, message: error.message, hint: error.hint, kind: error.kind, stack: undefined };
    }
    const thrown = error instanceof Error ? error : new Error(String(error));
    return { code: undefined, message: thrown.message, hint: undefined, kind: undefined, stack: thrown.stack };
}
function reviveError(error) {
    if (error.code !== undefined) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(error.code, error.message, {
            ...(error.hint === undefined ? {} : { hint: error.hint }),
            ...(error.kind === undefined ? {} : { kind: error.kind }),
        });
    }
    const revived = new Error(error.message);
    if (error.stack !== undefined)
        revived.stack = error.stack;
    return revived;
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

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);



const MAX_PROBLEMS = 8;
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
function parseWith(schema, value, context) {
    const version = versionProblem(schema, value);
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = describeIssues(schema, value, parsed.error.issues);
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, shown.join('\n'), {
        hint: context.hint ?? 'Correct the file at the keys that are named.',
    });
}
/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema, root, issues) {
    const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
    return [...new Set(problems)];
}
function describe(schema, root, issue, above) {
    const path = [...above, ...issue.path];
    const at = (what, where = path) => where.length === 0 ? what : `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .Dw)(where)}: ${what}`;
    const got = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schemasAt(schema, root, path), got);
            const present = new Set(Object.keys(Object(got)));
            const free = known.filter((key) => !present.has(key));
            return issue.keys.map((key) => at(`unknown key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, free)}`));
        }
        case 'invalid_union':
            return describeUnion(schema, root, issue, path, at, got);
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (got === undefined)
                return [at(`is missing; it must be ${oneOf(allowed)}`)];
            const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
            return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
        }
        case 'invalid_type':
            if (got === undefined)
                return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
            return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
        case 'too_small':
            return [
                at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
            ];
        case 'too_big':
            return [
                at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
            ];
        case 'invalid_format':
            return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
        case 'invalid_key':
            return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
        default:
            return [at(issue.message)];
    }
}
function describeUnion(schema, root, issue, path, at, got) {
    if (issue.errors.length === 0) {
        const key = String(path.at(-1));
        const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
        if (got === undefined)
            return [at(`is missing; it must be ${oneOf(allowed)}`)];
        return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
    }
    if (got === undefined)
        return [at('is missing')];
    // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
    const reached = (issues) => {
        const atTop = issues.filter((inner) => inner.path.length === 0);
        return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
    };
    const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0];
    if (reached(best) > -1000)
        return best.flatMap((inner) => describe(schema, root, inner, path));
    const expected = issue.errors.flatMap((inner) => inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])));
    return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list',
    null: 'null',
    undefined: 'absent',
};
function oneOf(values) {
    const quotedValues = values.map((value) => (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value));
    return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}
/** Where there is one value, the message has said it. */
function nearestOf(given, allowed) {
    return allowed.length === 1 ? '' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, allowed);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function sizeProblem(origin, word, limit, inclusive, got) {
    if (origin === 'string')
        return `must have ${word} ${limit} characters, not ${String(got).length}`;
    if (origin === 'array')
        return `must have ${word} ${limit} entries, not ${got.length}`;
    if (inclusive)
        return `must be ${word} ${limit}, not ${shown(got)}`;
    return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}
function formatProblem(issue) {
    if (issue.format === 'datetime')
        return 'must be an ISO 8601 time in UTC';
    if (issue.format === 'template_literal')
        return 'must be "sha256:" and 64 lower-case hexadecimal digits';
    return `must be ${issue.message.replace(/^must be /, '')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
}
/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema) {
    const definition = schema._zod.def;
    switch (definition.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'readonly':
        case 'catch':
        case 'nonoptional':
            return unwrap(definition.innerType);
        case 'pipe':
            return unwrap(definition.in);
        case 'lazy':
            return unwrap(definition.getter());
        case 'union':
            return definition.options.flatMap(unwrap);
        case 'intersection':
            return [...unwrap(definition.left), ...unwrap(definition.right)];
        default:
            return [schema];
    }
}
/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema, root, path) {
    let schemas = unwrap(schema);
    for (const [index, part] of path.entries()) {
        const here = valueAt(root, path.slice(0, index));
        schemas = matching(schemas, here).flatMap((candidate) => {
            const child = childOf(candidate, part);
            return child === undefined ? [] : unwrap(child);
        });
    }
    return schemas;
}
function childOf(schema, part) {
    const definition = schema._zod.def;
    if (definition.type === 'object') {
        return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
    }
    if (definition.type === 'array')
        return definition.element;
    if (definition.type === 'record')
        return definition.valueType;
    if (definition.type === 'tuple')
        return definition.items[Number(part)] ?? definition.rest ?? undefined;
    return undefined;
}
/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas, value) {
    const agreeing = schemas.filter((schema) => {
        const definition = schema._zod.def;
        if (definition.type !== 'object')
            return true;
        return Object.entries(definition.shape).every(([key, child]) => {
            const literals = literalValues(child);
            return literals === undefined || literals.includes(valueAt(value, [key]));
        });
    });
    return agreeing.length > 0 ? agreeing : schemas;
}
function literalValues(schema) {
    const definition = schema._zod.def;
    return definition.type === 'literal' ? definition.values : undefined;
}
function knownKeys(schemas, value) {
    const keys = matching(schemas, value).flatMap((schema) => {
        const definition = schema._zod.def;
        return definition.type === 'object' ? Object.keys(definition.shape) : [];
    });
    return [...new Set(keys)];
}
function discriminatorValues(schemas, key) {
    const values = schemas.flatMap((schema) => {
        const child = childOf(schema, key);
        return child === undefined ? [] : (literalValues(child) ?? []);
    });
    return [...new Set(values.map(String))];
}
/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema, value) {
    const given = valueAt(value, ['schema_version']);
    if (typeof given !== 'string')
        return undefined;
    const known = discriminatorValues(unwrap(schema), 'schema_version');
    if (known.length === 0 || known.includes(given))
        return undefined;
    const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
    const sameThing = known.filter((version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''));
    if (parts !== null && sameThing.length > 0) {
        return {
            message: `schema_version: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
            hint: 'Update WorldGate, or write the file in the version that it reads.',
        };
    }
    return {
        message: `schema_version: must be ${oneOf(known)}, not ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${nearestOf(given, known)}`,
        hint: 'Check that the path names the kind of file that is asked for here.',
    };
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

/***/ 29694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   w: () => (/* binding */ readEventContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** GitHub caps webhook payloads at 25 MB; a larger file is no event. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
// Every part may be missing or of another shape: workflows are also started by hand, by `act` and by tests.
const lenient = (schema) => schema.nullish().catch(null);
const text = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1024));
const repository = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), full_name: text, default_branch: text }));
const commitSha = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const prNumber = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive());
const side = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitSha, ref: text, repo: repository }));
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    run_attempt: prNumber,
    event: text,
    status: text,
    conclusion: text,
    head_sha: commitSha,
    head_branch: text,
    head_repository: repository,
});
const eventPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: prNumber,
    pull_request: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, head: side, base: side })),
    issue: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })),
    workflow_run: lenient(workflowRun),
    merge_group: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_sha: commitSha, base_sha: commitSha, base_ref: text })),
    repository,
});
/**
 * Reads the event context from environment variables and the text of the event file.
 *
 * @param env `GITHUB_*` variables (read at the door).
 * @param readEvent returns the text of a file, or throws. Called once, with `GITHUB_EVENT_PATH`.
 */
function readEventContext(env, readEvent) {
    const notes = [];
    const payload = readPayload(env.GITHUB_EVENT_PATH, readEvent, notes);
    const repositoryName = splitName(env.GITHUB_REPOSITORY) ?? splitName(payload.repository?.full_name ?? undefined);
    const pullRequest = pullRequestOf(payload, env);
    const startedBy = workflowRunOf(payload, env);
    const serverUrl = httpUrl(env.GITHUB_SERVER_URL || 'https://github.com') ?? 'https://github.com';
    const apiUrl = httpUrl(env.GITHUB_API_URL || 'https://api.github.com');
    if (apiUrl === null)
        notes.push('GITHUB_API_URL is not an http(s) address without credentials.');
    const runId = positiveInt(env.GITHUB_RUN_ID);
    return {
        inActions: env.GITHUB_ACTIONS === 'true',
        repository: repositoryName,
        eventName: env.GITHUB_EVENT_NAME || null,
        pullRequest,
        workflowRun: startedBy,
        ref: env.GITHUB_REF || null,
        defaultBranch: payload.repository?.default_branch ?? null,
        actor: env.GITHUB_ACTOR || null,
        commit: pullRequest?.headSha ?? payload.merge_group?.head_sha ?? commitSha.parse(env.GITHUB_SHA) ?? null,
        runId,
        runAttempt: positiveInt(env.GITHUB_RUN_ATTEMPT),
        serverUrl,
        apiUrl,
        runUrl: runId === null || repositoryName === null
            ? null
            : `${serverUrl}/${repositoryName.owner}/${repositoryName.name}/actions/runs/${runId}`,
        notes,
    };
}
function readPayload(path, readEvent, notes) {
    const empty = eventPayload.parse({});
    if (!path)
        return empty;
    try {
        const content = readEvent(path);
        if (content.length > MAX_EVENT_BYTES)
            throw new Error('it is larger than any GitHub event');
        return eventPayload.parse(JSON.parse(content));
    }
    catch {
        // The parser's own message would quote the file.
        notes.push('The file that GITHUB_EVENT_PATH names is not a readable event; going on without it.');
        return empty;
    }
}
/** Only of the event that is called so: another event's file may hold anything. */
function workflowRunOf(payload, env) {
    const run = payload.workflow_run;
    if (env.GITHUB_EVENT_NAME !== 'workflow_run' || run == null)
        return null;
    const { head_repository: head } = run;
    return {
        id: run.id,
        attempt: run.run_attempt ?? null,
        event: run.event ?? null,
        status: run.status ?? null,
        conclusion: run.conclusion ?? null,
        headSha: run.head_sha ?? null,
        headBranch: run.head_branch ?? null,
        headRepository: head == null ? null : { id: head.id ?? null, fullName: head.full_name ?? null },
    };
}
function pullRequestOf(payload, env) {
    const pr = payload.pull_request ?? null;
    const fromIssue = payload.issue?.pull_request == null ? null : payload.issue.number;
    const fromRef = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(env.GITHUB_REF ?? '')?.[1];
    const number = pr?.number ?? (pr === null ? null : payload.number) ?? fromIssue ?? positiveInt(fromRef);
    if (number == null)
        return null;
    return {
        number,
        headSha: pr?.head?.sha ?? null,
        baseSha: pr?.base?.sha ?? null,
        baseRef: pr?.base?.ref ?? (env.GITHUB_BASE_REF || null),
        fork: pr === null ? null : isFork(pr, payload),
    };
}
function isFork(pr, payload) {
    if (pr.head == null)
        return null;
    // A fork that was deleted leaves `"repo": null` behind; our own head repository cannot be deleted.
    if (pr.head.repo === null)
        return true;
    const head = pr.head.repo;
    const base = pr.base?.repo ?? payload.repository;
    if (head === undefined || base == null)
        return null;
    if (head.id != null && base.id != null)
        return head.id !== base.id;
    if (head.full_name == null || base.full_name == null)
        return null;
    return head.full_name.toLowerCase() !== base.full_name.toLowerCase();
}
function splitName(fullName) {
    const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))\/([A-Za-z0-9._-]{1,100})$/.exec(fullName ?? '');
    return match === null ? null : { owner: match[1], name: match[2] };
}
function positiveInt(value) {
    if (value === undefined || !/^\d{1,15}$/.test(value))
        return null;
    return Number(value) > 0 ? Number(value) : null;
}
/** An http(s) URL without credentials, query or trailing slash; `null` for anything else. */
function httpUrl(value) {
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
        return null;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}


/***/ }),

/***/ 57973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   YG: () => (/* binding */ providerFailure),
/* harmony export */   hp: () => (/* binding */ requireFinite)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** What a provider can be asked for. */
const CAPABILITIES = [
    'policy',
    'score',
    'predict',
    'generate',
    'embed',
    'reason',
    'transfer',
];
function providerFailure(code, message, options = {}) {
    const kind = code === 'model-missing' ||
        code === 'model-invalid' ||
        code === 'policy-mismatch' ||
        code === 'capability-missing'
        ? 'input'
        : 'environment';
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(code, message, { kind, ...options });
}
/** @throws WorldGateError `policy-output-invalid` naming the first value that is not finite */
function requireFinite(values, count, output) {
    for (let i = 0; i < count; i++) {
        if (!Number.isFinite(values[i])) {
            throw providerFailure('policy-output-invalid', `the policy returned ${values[i]} at ${output}[${i}]`, {
                hint: 'the observation may have left the range the policy was trained on, or its normalisation divides by zero',
            });
        }
    }
}


/***/ }),

/***/ 90899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEVICE_LIBRARIES: () => (/* binding */ DEVICE_LIBRARIES),
/* harmony export */   missingLibraries: () => (/* binding */ missingLibraries),
/* harmony export */   packagesOf: () => (/* binding */ packagesOf),
/* harmony export */   requireLibraries: () => (/* binding */ requireLibraries)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_device_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94074);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57973);
/* harmony import */ var _native_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48500);




const SHARED = 'libonnxruntime_providers_shared.so';
const CUDA = 'libonnxruntime_providers_cuda.so';
const TENSORRT = 'libonnxruntime_providers_tensorrt.so';
/** Libraries of ONNX Runtime that must stand beside its binding; the CPU and WebGPU are inside the binding's own. */
const DEVICE_LIBRARIES = {
    cpu: [],
    webgpu: [],
    cuda: [SHARED, CUDA],
    tensorrt: [SHARED, CUDA, TENSORRT],
};
/** Packages by the libraries in them. */
const LIBRARY_PACKAGES = [
    [/^libcudnn/, (major) => `cuDNN ${major}`],
    [/^lib(nvinfer|nvonnxparser)/, (major) => `TensorRT ${major}`],
    [/^lib(cublas|cublasLt|cudart|nvrtc)\./, (major) => `the CUDA ${major} runtime`],
    // These two count their versions apart from CUDA's: curand 10 and cufft 11 belong to CUDA 12.
    [/^lib(curand|cufft)\./, () => 'the CUDA runtime'],
    [/^libcuda\./, () => 'the NVIDIA driver'],
];
/** Names that `ldd` cannot resolve for a library; none where `ldd` itself is missing. */
async function missingLibraries(exec, file) {
    const { stdout } = await exec('ldd', [file]);
    const names = [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
    // Beside the provider itself, which loads it with the binding.
    return [...new Set(names)].filter((name) => !name.startsWith('libonnxruntime'));
}
/** What is to be installed for libraries, in words. */
function packagesOf(libraries) {
    const packages = libraries.map((library) => {
        const major = /\.so\.(\d+)/.exec(library)?.[1] ?? '';
        return LIBRARY_PACKAGES.find(([pattern]) => pattern.test(library))?.[1](major).trim() ?? library;
    });
    const exact = new Set(packages);
    // "the CUDA 12 runtime" says it all.
    if ([...exact].some((name) => /^the CUDA \d+ runtime$/.test(name)))
        exact.delete('the CUDA runtime');
    return [...exact].join(' and ');
}
/**
 * Makes sure that what a device's provider is linked with is on this machine.
 * @throws WorldGateError `provider-unavailable`, naming each library that is missing
 */
async function requireLibraries(device, folders, host) {
    const own = DEVICE_LIBRARIES[(0,_contracts_device_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceParts */ .h1)(device).kind].filter((library) => library !== SHARED);
    const folder = (0,_native_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .findNativeBinding */ .e)(folders, host.platform, host.arch)?.folder;
    if (own.length === 0 || folder === undefined)
        return;
    const lists = await Promise.all(own.map((library) => missingLibraries(host.exec, node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, library))));
    const missing = [...new Set(lists.flat())];
    if (missing.length === 0)
        return;
    throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('provider-unavailable', `the device "${device}" needs libraries that are not found: ${missing.join(', ')}`, { hint: `install ${packagesOf(missing)}, or name their folder in LD_LIBRARY_PATH` });
}


/***/ }),

/***/ 38061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadNativeEngine: () => (/* binding */ loadNativeEngine),
/* harmony export */   loadWasmEngine: () => (/* binding */ loadWasmEngine)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57973);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




const wasmEngines = new Map();
/** ONNX Runtime's WebAssembly build on one thread: the same bits on every machine. */
function loadWasmEngine(engines) {
    let engine = wasmEngines.get(engines.href);
    if (engine === undefined) {
        engine = importWasm(engines);
        wasmEngines.set(engines.href, engine);
    }
    return engine;
}
async function importWasm(engines) {
    try {
        const url = new URL('ort.wasm.min.mjs', engines).href;
        const ort = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
        // Threads would make sums depend on the number of cores.
        ort.env.wasm.numThreads = 1;
        ort.env.wasm.wasmPaths = {
            mjs: new URL('ort-wasm-simd-threaded.mjs', engines).href,
            wasm: new URL('ort-wasm-simd-threaded.wasm', engines).href,
        };
        ort.env.logLevel = 'fatal';
        return { name: 'wasm', version: ort.env.versions.web ?? ort.env.versions.common ?? 'unknown', ort };
    }
    catch (cause) {
        wasmEngines.delete(engines.href);
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('provider-unavailable', `the ONNX engine "wasm" does not load: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            hint: 'reinstall the package; `worldgate doctor` checks every engine',
            cause,
        });
    }
}
/**
 * The caller's own `onnxruntime-node`, looked up from `folders` in order (the project, then a tool cache).
 * @throws WorldGateError `provider-unavailable` with how to install it
 */
function loadNativeEngine(folders) {
    const tried = [];
    for (const folder of folders) {
        const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'package.json'));
        let entry;
        try {
            entry = require.resolve('onnxruntime-node');
        }
        catch {
            continue;
        }
        try {
            const ort = require(entry);
            ort.env.logLevel = 'fatal';
            return { name: 'native', version: ort.env.versions.node ?? ort.env.versions.common ?? 'unknown', ort };
        }
        catch (cause) {
            tried.push(nativeTrouble((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)));
        }
    }
    throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('provider-unavailable', tried.length > 0
        ? `the ONNX engine "native" does not load: ${tried[0]}`
        : 'the ONNX engine "native" needs onnxruntime-node, which is not installed here', {
        hint: 'install it with `npm install onnxruntime-node@1.30.0 --onnxruntime-node-install=skip`, or use the engine "wasm"',
    });
}
function nativeTrouble(message) {
    const line = message.split('\n')[0] ?? message;
    if (/GLIBC|GLIBCXX|ld-musl|symbol not found/i.test(message)) {
        return `${line} (onnxruntime-node needs glibc 2.28 or newer and does not run on musl)`;
    }
    if (/Cannot find module.*napi/.test(message)) {
        return `there is no onnxruntime-node binary for ${process.platform}-${process.arch}`;
    }
    return line;
}


/***/ }),

/***/ 48500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findNativeBinding)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** `onnxruntime-node` as the first of `folders` that has it resolves it; it is not loaded. */
function findNativeBinding(folders, platform, arch) {
    for (const folder of folders) {
        let root;
        try {
            // dist/index.js
            root = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'package.json')).resolve('onnxruntime-node')));
        }
        catch {
            continue;
        }
        const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, 'package.json'), 'utf8'));
        const binary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, 'bin', 'napi-v6', platform, arch);
        let files = [];
        try {
            files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(binary);
        }
        catch {
            // No binary for this platform.
        }
        return { version, folder: binary, files };
    }
    return undefined;
}


/***/ }),

/***/ 26176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GPU_RELEASE: () => (/* binding */ GPU_RELEASE),
/* harmony export */   NATIVE_RELEASE: () => (/* binding */ NATIVE_RELEASE),
/* harmony export */   nativeCacheFolder: () => (/* binding */ nativeCacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The integrity values are those of the `onnxruntime-node` and `onnxruntime-common` entries in this project's
 * `package-lock.json`; a test holds them equal. Of 291 MB only the JavaScript and one platform's binary are
 * kept. The package's other dependencies serve its installer, which is never run.
 */
const NATIVE_RELEASE = {
    version: '1.30.0',
    packages: [
        {
            name: 'onnxruntime-node',
            version: '1.30.0',
            integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
            keeps: (file, platform, arch) => file === 'package.json' ||
                /^dist\/[\w.-]+\.js$/.test(file) ||
                file.startsWith(`bin/napi-v6/${platform}/${arch}/`),
        },
        {
            name: 'onnxruntime-common',
            version: '1.30.0',
            integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
            keeps: (file) => file === 'package.json' || /^dist\/cjs\/([\w.-]+\.js|package\.json)$/.test(file),
        },
    ],
    // No darwin-x64: there is no such binary.
    platforms: ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'],
    downloadMb: 114,
};
const BINARIES = 'node_modules/onnxruntime-node/bin/napi-v6/linux/x64';
const CAPI = 'onnxruntime/capi';
/**
 * The same with the providers for NVIDIA GPUs. They are too large for npm, and the installer of `onnxruntime-node`
 * takes them from NuGet, without a digest. The wheel of the same version has them too: built for CUDA 13. ONNX Runtime looks for them
 * beside its own library. The digest is that of the file on PyPI; `npm run test:gpu -- --fetch` computes it again.
 */
const GPU_RELEASE = {
    ...NATIVE_RELEASE,
    platforms: ['linux-x64'],
    downloadMb: 361,
    extra: {
        name: 'cuda13',
        wheel: {
            name: 'onnxruntime-gpu',
            version: '1.30.0',
            file: 'onnxruntime_gpu-1.30.0-cp312-cp312-manylinux_2_28_x86_64.whl',
            sha256: '6acc0f4b3d5ac5f2984432faa59dd8fcce6775f8b43a7140afa0f322c7a703b1',
            keeps: {
                [`${CAPI}/libonnxruntime_providers_shared.so`]: `${BINARIES}/libonnxruntime_providers_shared.so`,
                [`${CAPI}/libonnxruntime_providers_cuda.so`]: `${BINARIES}/libonnxruntime_providers_cuda.so`,
                [`${CAPI}/libonnxruntime_providers_tensorrt.so`]: `${BINARIES}/libonnxruntime_providers_tensorrt.so`,
            },
        },
    },
};
/** Where a fetched engine of this release lies below `cacheDir`. */
function nativeCacheFolder(cacheDir, host, release = NATIVE_RELEASE) {
    const extra = release.extra === undefined ? '' : `-${release.extra.name}`;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(cacheDir, 'onnxruntime-node', release.version, `${host.platform}-${host.arch}${extra}`);
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


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_7__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67673);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);









/** Colour of a verdict as parameters of an SGR sequence. */
const SGR = {
    error: '1;31',
    failed: '31',
    inconclusive: '33',
    skipped: '36',
    passed: '32',
};
/**
 * The gate table, what was measured and the decision for a terminal, `width` columns (80 unless given), without
 * emoji, because terminals disagree about their width. Every line ends with a line break.
 */
function renderText(report, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const verdictPaint = (text, verdict) => paint(text, SGR[verdict]);
    const lines = [];
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    const baseline = (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentences */ .qY)(report);
    if (baseline.length > 0) {
        lines.push(...paragraph(baseline[0], width), ...baseline.slice(1).flatMap((note) => item(note, width)), '');
    }
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Gate', 'Verdict', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name, ...(view.about === null ? [] : [view.about]), ...(view.optional ? ['(optional)'] : [])],
            [view.word],
            [view.measured + (view.n === '' ? '' : ` (${joined(view.n)})`), view.interval].filter((line) => line !== ''),
            [view.required],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const lines = rows.flatMap((row, i) => {
        const { change } = views[i];
        if (change === null)
            return row;
        const text = `against the baseline: ${changeText(views[i], change)}`;
        return [...row, ...paragraph(text, width - 4).map((line, y) => `${y === 0 ? '  ' : '    '}${line}`)];
    });
    return [...heading, ...lines, ''];
}
/** `from 81.0 %, 300 pairs; p < 0.001, significant`. */
function changeText(view, change) {
    // A comparison shows its difference under "Measured" already.
    const difference = change.difference === view.measured ? '' : `${joined(change.difference)} `;
    const facts = [change.from, change.significance].map((text) => text.split(', ').map(joined).join(', '));
    return difference + facts.join('; ');
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ }),

/***/ 67595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadMujoco),
/* harmony export */   a: () => (/* binding */ PHYSICS)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};

/** As results name it: the same world gives other bits in another version of it. A test holds it to the engine. */
const PHYSICS = { engine: 'mujoco-wasm', version: '3.14.0' };
const loaded = new Map();
/**
 * Loads `mujoco.js` from the engines folder by run-time URL (bundlers corrupt it). The second call in a
 * thread returns the same engine.
 * @throws WorldGateError `physics-engine-missing`.
 */
function loadMujoco(engines) {
    const url = new URL('mujoco.js', engines).href;
    let engine = loaded.get(url);
    if (engine === undefined) {
        engine = load(url);
        loaded.set(url, engine);
    }
    return engine;
}
async function load(url) {
    try {
        const { default: factory } = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
        // Warnings of the compiler and the simulation are read from the data, not from its standard streams.
        const silent = () => { };
        const module = await factory({ print: silent, printErr: silent });
        return { module, version: module.mj_versionString() };
    }
    catch (cause) {
        loaded.delete(url);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('physics-engine-missing', `the MuJoCo engine does not load: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
            kind: 'environment',
            hint: 'reinstall the package; `worldgate doctor` checks every engine',
            cause,
        });
    }
}


/***/ }),

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
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
