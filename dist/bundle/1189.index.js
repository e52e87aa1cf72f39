export const id = 1189;
export const ids = [1189,6494,5463,8061];
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
// EXTERNAL MODULE: ./.build/providers/onnx/native-binding.js
var native_binding = __webpack_require__(48500);
// EXTERNAL MODULE: ./.build/reports/text.js
var reports_text = __webpack_require__(75963);
// EXTERNAL MODULE: ./.build/doctor/known-model.js
var known_model = __webpack_require__(2827);
;// CONCATENATED MODULE: ./.build/doctor/cuda.js


/** Files of ONNX Runtime's CUDA provider, beside its binding. */
const PROVIDER_FILES = ['libonnxruntime_providers_shared.so', 'libonnxruntime_providers_cuda.so'];
/** Packages by the libraries in them. */
const LIBRARY_PACKAGES = [
    [/^libcudnn/, (major) => `cuDNN ${major}`],
    [/^lib(cublas|cublasLt|cudart|nvrtc)\./, (major) => `the CUDA ${major} runtime`],
    // These two count their versions apart from CUDA's: curand 10 and cufft 11 belong to CUDA 12.
    [/^lib(curand|cufft)\./, () => 'the CUDA runtime'],
    [/^libcuda\./, () => 'the NVIDIA driver'],
];
/** onnxruntime-node's provider is built for CUDA 12. Source: CUDA compatibility guide, minor version compatibility. */
const OLDEST_CUDA_12_DRIVER = 525;
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
        return verdict('warning', 'onnxruntime-node is not installed here, so the GPU cannot be used', 'install it in the project with `npm install onnxruntime-node@1.30.0`');
    }
    const absent = PROVIDER_FILES.filter((file) => !binding.files.includes(file));
    if (absent.length > 0) {
        return verdict('warning', `onnxruntime-node ${binding.version} lacks ${absent.join(' and ')} beside its binding`, 'install it again without `onnxruntime-node-install=skip` (and ONNXRUNTIME_NODE_INSTALL unset), so that its CUDA provider is fetched');
    }
    const missing = await missingLibraries(facts.exec, external_node_path_.join(binding.folder, PROVIDER_FILES[1]));
    if (missing.length > 0) {
        return verdict('warning', `the CUDA provider needs libraries that are not found: ${missing.join(', ')}`, `install ${packagesOf(missing)}, or name their folder in LD_LIBRARY_PATH`);
    }
    const result = await facts.probe();
    if (!result.ok) {
        return verdict('warning', `a CUDA session fails: ${(lastComplaint(result.stderr) ?? result.error.message).replaceAll(`${binding.folder}/`, '')}`, driverHint(gpu) ?? 'check that driver, CUDA and cuDNN versions go together');
    }
    const worst = Math.max(...known_model/* KNOWN_OUTPUT */.WW.map((value, i) => Math.abs(value - (result.output[i] ?? Number.NaN))));
    if (!(worst <= TOLERANCE)) {
        return verdict('warning', `the GPU computes [${result.output.join(', ')}] where the CPU gives [${known_model/* KNOWN_OUTPUT */.WW.join(', ')}]`, 'do not trust results of this GPU; update its driver');
    }
    return verdict('ok', `ONNX Runtime ${result.version} runs on the GPU and agrees with the CPU`, null);
}
/** Names that `ldd` cannot resolve; none where `ldd` itself is missing. */
async function missingLibraries(exec, file) {
    const { stdout } = await exec('ldd', [file]);
    const names = [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
    // Beside the provider itself, which loads it with the binding.
    return [...new Set(names)].filter((name) => !name.startsWith('libonnxruntime'));
}
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
function driverHint(gpu) {
    const driver = gpu.gpus[0]?.driver ?? '';
    return Number.parseInt(driver, 10) < OLDEST_CUDA_12_DRIVER
        ? `update the driver: CUDA 12 needs ${OLDEST_CUDA_12_DRIVER} or newer, this is ${driver}`
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
const INSTALL = `\`npm install onnxruntime-node@${native_release/* NATIVE_RELEASE */.C.version} --onnxruntime-node-install=skip\``;
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
    if (!native_release/* NATIVE_RELEASE */.C.platforms.includes(target))
        return warn(` and has no binary for ${target}`, wasm);
    // musl's `ldd` says its name on standard error.
    if (platform === 'linux' && /\bmusl\b/.test((await host.exec('ldd', ['--version'])).stderr)) {
        return warn(' and does not run on musl, only on glibc', wasm);
    }
    // Windows keeps npm as a script, which cannot be tried without a shell.
    if (platform !== 'win32' && (await host.exec('npm', ['--version'])).trouble === 'missing') {
        return warn(' and cannot be fetched: npm is not on the PATH', `install npm; without it ${wasm}`);
    }
    const fetched = warn(`; the first run that needs it fetches it with npm over the network, about ${native_release/* NATIVE_RELEASE */.C.downloadMb} MB`, `only benchmarks need it, unless their preset says \`engine: wasm\`; to have it beforehand: ${INSTALL}`);
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
            return `${label} ${native_release/* NATIVE_RELEASE */.C.version}, fetched at first use`;
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
    const { installation, nativeFolders, childEnv, ...rest } = facts;
    return {
        ...rest,
        engines: installation.engines,
        native: (0,native_binding/* findNativeBinding */.e)(nativeFolders, facts.platform, facts.host.os.arch),
        probeNative: (device) => probeNative(installation.worker, childEnv, { nativeFolders, device }),
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
    const gpu = await (0,gpus/* probeGpus */.q)(host);
    const cuda = await checkCuda({
        gpu,
        binding: native,
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
        cacheFolder: (0,tools/* cacheFolder */.nF)(env),
        workflow: workflowFacts(context),
        installation,
        nativeFolders: [
            ...(0,tools/* nativeFolders */.Bn)(cwd, env, installation.root),
            (0,native_release/* nativeCacheFolder */.K)((0,tools/* cacheFolder */.nF)(env), external_node_process_),
        ],
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ nativeFolders),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   v$: () => (/* binding */ runTools)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98859);
/* harmony import */ var _evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30362);
/* harmony import */ var _observability_hardware_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57479);
/* harmony import */ var _observability_host_io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78469);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45463);









/** Folders where `onnxruntime-node` may be: the caller's project, a tool cache, then beside this package. */
function nativeFolders(cwd, env, root) {
    const toolCache = env.RUNNER_TOOL_CACHE;
    return [cwd, ...(toolCache ? [node_path__WEBPACK_IMPORTED_MODULE_1__.join(toolCache, 'onnxruntime-node')] : []), (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(root)];
}
/** Where what was fetched for any project is kept: the runner's tool cache, else the user's cache. */
function cacheFolder(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    const base = env.XDG_CACHE_HOME;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(base && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(base) ? base : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_os__WEBPACK_IMPORTED_MODULE_0__.homedir(), '.cache'), 'worldgate');
}
/** Node's own report names the version of glibc, and on musl has none. */
function isMusl() {
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'linux')
        return false;
    const { header } = node_process__WEBPACK_IMPORTED_MODULE_2__.report.getReport();
    return header.glibcVersionRuntime === undefined;
}
/** Gives a run what it needs of the world. */
function runTools(context, cwd, show) {
    const { env, installation } = context;
    const folders = nativeFolders(cwd, env, installation.root);
    const declared = (env.WORLDGATE_HOST_CLASSES ?? '').split(/[\s,]+/);
    return {
        ...context,
        nodeVersion: node_process__WEBPACK_IMPORTED_MODULE_2__.versions.node,
        hardware: () => (0,_observability_hardware_js__WEBPACK_IMPORTED_MODULE_6__/* .probeHardware */ .r)((0,_observability_host_io_js__WEBPACK_IMPORTED_MODULE_7__/* .hostIo */ .F)(env.CUDA_VISIBLE_DEVICES, (0,_evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env))),
        nativeFolders: folders,
        provideNative: async () => {
            const { provideNativeEngine } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 67003));
            return provideNativeEngine({
                folders,
                cacheDir: cacheFolder(env),
                host: { platform: node_process__WEBPACK_IMPORTED_MODULE_2__.platform, arch: node_process__WEBPACK_IMPORTED_MODULE_2__.arch, isMusl: isMusl() },
                env,
                isOffline: !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? ''),
                log: show.log,
                signal: context.signal,
            });
        },
        declaredClasses: _contracts_preset_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUIRE_CLASSES */ .$k.filter((name) => declared.includes(name)),
        redact: (0,_redactor_js__WEBPACK_IMPORTED_MODULE_8__.redactorFor)([cwd, (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(installation.root)]),
        onProgress: show.progress,
        log: show.log,
    };
}


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
            if (ended !== undefined)
                return;
            child.kill('SIGKILL');
            await gone;
        },
    };
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
const repository = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), full_name: text }));
const commitSha = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const prNumber = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive());
const side = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitSha, ref: text, repo: repository }));
const eventPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: prNumber,
    pull_request: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, head: side, base: side })),
    issue: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })),
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
        commit: pullRequest?.headSha ?? commitSha.parse(env.GITHUB_SHA) ?? null,
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

/***/ 82585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ probeGpus)
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
/** What makes another query pointless. */
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
/**
 * CUDA takes the list up to the first entry that names no GPU. Entries are UUIDs or unique prefixes of them, or
 * numbers; those follow CUDA's own order, which is `nvidia-smi`'s wherever all GPUs are alike.
 */
function visible(gpus, visibleDevices) {
    if (gpus.length === 0)
        return { state: 'none', gpus, detail: 'the NVIDIA driver sees no GPU' };
    const seen = visibleDevices === undefined ? gpus : select(gpus, visibleDevices);
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
function select(gpus, list) {
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
    const { gpus } = await (0,observability_gpus/* probeGpus */.q)(io);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NATIVE_RELEASE),
/* harmony export */   K: () => (/* binding */ nativeCacheFolder)
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
/** Where a fetched engine of this release lies below `cacheDir`. */
function nativeCacheFolder(cacheDir, host, release = NATIVE_RELEASE) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(cacheDir, 'onnxruntime-node', release.version, `${host.platform}-${host.arch}`);
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
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_6__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36494);








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
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
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
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ }),

/***/ 67595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadMujoco)
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


/***/ })

};
