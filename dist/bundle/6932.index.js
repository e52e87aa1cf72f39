export const id = 6932;
export const ids = [6932,8061];
export const modules = {

/***/ 36932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPairs: () => (/* binding */ findPairs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _providers_onnx_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49689);
/* harmony import */ var _providers_onnx_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38061);
/* harmony import */ var _providers_onnx_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97981);
/* harmony import */ var _worlds_mujoco_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67595);
/* harmony import */ var _worlds_physics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3339);







/** Largest model files that are tried; a large language model is no policy of a small MJCF scene. */
const MOST_POLICIES = 20;
const MOST_MODELS = 20;
/**
 * Which policies fit which models, by the number of values that one takes and the other has. Loads both engines.
 * @param root absolute folder that the files are relative to
 */
async function findPairs(root, policies, models, engines) {
    const notes = [];
    const shapes = await gathered(policies.slice(0, MOST_POLICIES), notes, (file) => policyShape(root, file, engines));
    const worlds = await gathered(models.slice(0, MOST_MODELS), notes, (file) => modelShape(root, file, engines));
    const pairs = shapes.flatMap((policy) => worlds.flatMap((model) => {
        const terms = observationOf(policy, model);
        return terms === null ? [] : [{ policy, model, ...terms }];
    }));
    for (const policy of shapes) {
        if (pairs.some((pair) => pair.policy === policy) || worlds.length === 0)
            continue;
        const had = worlds.map(({ file, nq, nv, nu }) => `${file} has ${nq} + ${nv} of state and ${nu} actuators`);
        notes.push(`${policy.file} takes ${policy.observation} numbers and gives ${policy.action}; ${had.slice(0, 3).join(', ')}`);
    }
    return { pairs, notes };
}
async function gathered(files, notes, read) {
    const found = [];
    for (const file of files) {
        try {
            const one = await read(file);
            if (typeof one === 'string')
                notes.push(`${file}: ${one}`);
            else
                found.push(one);
        }
        catch (error) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(error) || error.kind !== 'input')
                throw error;
            notes.push(`${file}: ${error.message.split('\n')[0]}`);
        }
    }
    return found;
}
/** @returns a sentence where it is no policy of one observation and one action */
async function policyShape(root, file, engines) {
    const bytes = (0,_providers_onnx_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__.readCheckpoint)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file));
    const { ort } = await (0,_providers_onnx_engine_js__WEBPACK_IMPORTED_MODULE_3__.loadWasmEngine)(engines);
    let session;
    try {
        session = await ort.InferenceSession.create(bytes, {});
    }
    catch {
        return 'ONNX Runtime cannot open it';
    }
    try {
        const [inputs, outputs] = [session.inputMetadata, session.outputMetadata].map((each) => (0,_providers_onnx_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .tensorSpecs */ .q2)(each, file));
        const [input, output] = [inputs[0], outputs[0]];
        if (inputs.length !== 1 || outputs.length !== 1 || input === undefined || output === undefined)
            return `it has ${inputs.length} inputs and ${outputs.length} outputs, and a task for it is yours to write`;
        const observation = lastSize(input.shape);
        const action = lastSize(output.shape);
        if (observation === null || action === null)
            return 'its shapes do not say how many numbers it takes and gives';
        return { file, input: input.name, observation, action };
    }
    finally {
        await session.release();
    }
}
/** Numbers of one row: `[batch, n]`, `[n]`, or a chunk `[batch, steps, n]`. */
function lastSize(shape) {
    return shape.at(-1) ?? null;
}
/** @returns a sentence where nothing in it can be acted on */
async function modelShape(root, file, engines) {
    const { module } = await (0,_worlds_mujoco_js__WEBPACK_IMPORTED_MODULE_5__/* .loadMujoco */ .W)(engines);
    const physics = _worlds_physics_js__WEBPACK_IMPORTED_MODULE_6__/* .Physics */ .AQ.load(module, node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file));
    try {
        const { model } = physics;
        if (model.nu === 0)
            return 'it has no actuators';
        const types = Array.from(model.jnt_type);
        const ranges = Array.from(model.jnt_range);
        const sizes = Array.from(model.sensor_dim);
        const names = physics.names('joint');
        return {
            file,
            nq: model.nq,
            nv: model.nv,
            nu: model.nu,
            sensors: physics.names('sensor').map((name, index) => ({ name, size: sizes[index] })),
            sensorValues: model.nsensordata,
            timestepS: model.opt.timestep,
            keyframe: physics.names('keyframe').find((name) => name !== '') ?? null,
            hasFreeRoot: types[0] === _worlds_physics_js__WEBPACK_IMPORTED_MODULE_6__/* .JOINT_FREE */ .y$,
            joints: names.flatMap((name, index) => {
                if (name === '' || types[index] < 2)
                    return [];
                // A joint without limits has both ends at zero.
                const [low, high] = [ranges[2 * index], ranges[2 * index + 1]];
                const range = low < high ? [low, high] : null;
                return [{ name, range }];
            }),
        };
    }
    finally {
        physics.dispose();
    }
}
/** The observation by which a policy takes what a model has; null where no usual one does. */
function observationOf(policy, { nq, nv, nu, sensors, sensorValues, hasFreeRoot }) {
    if (policy.action !== nu)
        return null;
    const velocities = '{ term: qvel }';
    const usual = [
        [nq + nv, ['{ term: qpos }', velocities], 'all joint positions, then all velocities'],
        [
            nq + nv + nu,
            ['{ term: qpos }', velocities, '{ term: last_action }'],
            'positions, velocities and the last action',
        ],
        ...(hasFreeRoot
            ? [
                [
                    nq - 2 + nv,
                    [`{ term: qpos, slice: [2, ${nq}] }`, velocities],
                    'positions without x and y, then velocities',
                ],
            ]
            : [
                [
                    nq - 1 + nv,
                    [`{ term: qpos, slice: [1, ${nq}] }`, velocities],
                    'positions but the first, then velocities',
                ],
            ]),
        ...(sensorValues > 0 && sensors.every(({ name }) => name !== '')
            ? [
                [
                    sensorValues,
                    sensors.map(({ name }) => `{ term: sensor, sensor: ${JSON.stringify(name)} }`),
                    'all sensors in order',
                ],
            ]
            : []),
        [nq, ['{ term: qpos }'], 'all joint positions'],
    ];
    const fitting = usual.find(([size]) => size === policy.observation);
    return fitting === undefined ? null : { terms: fitting[1], terms_text: fitting[2] };
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

/***/ 97981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ statePairs),
/* harmony export */   L3: () => (/* binding */ shapeText),
/* harmony export */   NQ: () => (/* binding */ fitShape),
/* harmony export */   SC: () => (/* binding */ zeroShape),
/* harmony export */   q2: () => (/* binding */ tensorSpecs),
/* harmony export */   z1: () => (/* binding */ wantedText)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57973);

const TYPES = { float32: 'float32', float64: 'float64', int64: 'int64' };
/** Tensor specifications from ONNX Runtime's metadata; symbolic dimensions are free. */
function tensorSpecs(metadata, model) {
    return metadata.map(({ name, isTensor, type, shape }) => {
        const known = isTensor ? TYPES[type] : undefined;
        if (known === undefined) {
            throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .providerFailure */ .YG)('model-invalid', `${model}: "${name}" is ${isTensor ? `a ${type} tensor` : 'no tensor'}`, {
                hint: `supported tensor types: ${Object.keys(TYPES).join(', ')}`,
            });
        }
        return { name, type: known, shape: shape.map((d) => (typeof d === 'number' && d > 0 ? d : null)) };
    });
}
function shapeText(spec) {
    return `[${spec.shape.map((d) => d ?? '?').join(', ')}]`;
}
/** How many numbers an observation must have, as `48 ([?, 48])`; only the shape where another dimension is free. */
function wantedText(spec) {
    const row = spec.shape.length > 1 && spec.shape[0] === null ? spec.shape.slice(1) : spec.shape;
    const size = row.reduce((product, d) => (product === null || d === null ? null : product * d), 1);
    return size === null ? shapeText(spec) : `${size} (${shapeText(spec)})`;
}
/**
 * Dimensions for one observation of `size` numbers: a leading free dimension is the batch and becomes 1, a
 * leading fixed one may be a batch of N, and one other free dimension takes what is left.
 * @returns `undefined` when `size` numbers do not fit
 */
function fitShape(shape, size) {
    const attempts = [];
    const [first, ...rest] = shape;
    // Never more than one row: twice as many numbers as the policy takes must not pass for a batch of two.
    if (first === null && rest.length > 0)
        attempts.push({ dims: [1, ...rest], batch: 1 });
    else
        attempts.push({ dims: [...shape], batch: 1 });
    if (typeof first === 'number' && first > 1 && rest.length > 0)
        attempts.push({ dims: [first, ...rest], batch: first });
    for (const { dims, batch } of attempts) {
        const free = dims.filter((d) => d === null).length;
        const fixed = dims.reduce((product, d) => product * (d ?? 1), 1);
        const wanted = size * batch;
        if (free === 0 && fixed === wanted)
            return { dims: dims, batch };
        if (free === 1 && fixed > 0 && wanted % fixed === 0) {
            return { dims: dims.map((d) => d ?? wanted / fixed), batch };
        }
    }
    return undefined;
}
/** All dimensions with free ones as 1: the shape of a recurrent state at the start of an episode. */
function zeroShape(shape) {
    return shape.map((d) => d ?? 1);
}
/**
 * Outputs that feed inputs at the next call: same type and shape, and a name that says so
 * (`h_in`/`h_out`, `state`/`stateN`, `h`/`hn`, `h`/`next_h`, `h`/`h_out`).
 */
function statePairs(inputs, outputs) {
    const pairs = new Map();
    for (const input of inputs) {
        const stem = input.name.replace(/([_.]?)(in|input|prev|0)$/i, '');
        const candidates = [
            input.name,
            `${input.name}n`,
            `${input.name}N`,
            `${input.name}_out`,
            `${input.name}_next`,
            `${input.name}.out`,
            `next_${input.name}`,
            `new_${input.name}`,
            ...['_out', '.out', '_output', '_next', 'n', 'N', '_n', '1'].map((suffix) => `${stem}${suffix}`),
        ];
        const match = outputs.find((output) => candidates.includes(output.name) &&
            output.type === input.type &&
            output.shape.length === input.shape.length &&
            output.shape.every((d, i) => d === input.shape[i] || d === null || input.shape[i] === null));
        if (match)
            pairs.set(input.name, match.name);
    }
    return pairs;
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

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ Physics),
/* harmony export */   hi: () => (/* binding */ JOINT_BALL),
/* harmony export */   y$: () => (/* binding */ JOINT_FREE)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52688);
/* harmony import */ var _mjcf_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);




/** Kinds of named model elements; the value is MuJoCo's `mjtObj` and the model field that counts them. */
const ELEMENTS = {
    body: ['mjOBJ_BODY', 'nbody'],
    joint: ['mjOBJ_JOINT', 'njnt'],
    geom: ['mjOBJ_GEOM', 'ngeom'],
    site: ['mjOBJ_SITE', 'nsite'],
    actuator: ['mjOBJ_ACTUATOR', 'nu'],
    sensor: ['mjOBJ_SENSOR', 'nsensor'],
    keyframe: ['mjOBJ_KEY', 'nkey'],
};
const JOINT_FREE = 0;
const JOINT_BALL = 1;
/** `mjMAXVAL`: what is larger counts as diverged. */
const MAX_CONTROL = 1e10;
let folderCount = 0;
/**
 * A compiled model with its simulation state. The typed arrays are live views into WebAssembly memory;
 * `refreshViews()` renews them after the memory has grown.
 */
class Physics {
    mujoco;
    model;
    data;
    /** Base name of the main MJCF file, for messages. */
    file;
    /** Over the path and bytes of every file that the model was built from. */
    digest;
    qpos;
    qvel;
    act;
    ctrl;
    sensordata;
    xpos;
    xmat;
    siteXpos;
    siteXmat;
    mocapPos;
    mocapQuat;
    #appliedForces;
    #buffers = [];
    #names = new Map();
    constructor(mujoco, model, data, file, digest) {
        this.mujoco = mujoco;
        this.model = model;
        this.file = file;
        this.digest = digest;
        this.data = data;
        this.refreshViews();
    }
    /**
     * Compiles an MJCF file.
     * @param mainFile absolute path
     * @throws WorldGateError `mjcf-invalid` with MuJoCo's message, or what {@link readMjcfFiles} throws.
     */
    static load(mujoco, mainFile) {
        const files = (0,_mjcf_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readMjcfFiles */ .o)(mainFile);
        const [main] = files;
        const root = `/worldgate-${folderCount++}`;
        let model;
        let data;
        try {
            for (const file of files)
                writeVirtual(mujoco, `${root}/${file.path}`, file.bytes);
            model = mujoco.MjModel.from_xml_path(`${root}/${main.path}`);
            data = new mujoco.MjData(model);
        }
        catch (cause) {
            model?.delete();
            const detail = oneLine(cause).replaceAll(`${root}/`, '');
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('mjcf-invalid', `${main.path}: ${detail}`, {
                hint: /memory/i.test(detail)
                    ? 'set <size memory="…"/> in the MJCF file; WebAssembly has 2 GB for everything'
                    : "MuJoCo could not compile this model; open it in MuJoCo's own viewer for the details",
                cause,
            });
        }
        finally {
            removeVirtual(mujoco, root);
        }
        const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Json */ .iE)(files.map((file) => ({ path: file.path, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(file.bytes) })));
        return new Physics(mujoco, model, data, main.path, digest);
    }
    /** Renews the views if the memory has grown since, as it does when another model is compiled. */
    keepViews() {
        if (this.#appliedForces.length === 0)
            this.refreshViews();
    }
    refreshViews() {
        const { data } = this;
        this.qpos = data.qpos;
        this.qvel = data.qvel;
        this.act = data.act;
        this.ctrl = data.ctrl;
        this.sensordata = data.sensordata;
        this.xpos = data.xpos;
        this.xmat = data.xmat;
        this.siteXpos = data.site_xpos;
        this.siteXmat = data.site_xmat;
        this.mocapPos = data.mocap_pos;
        this.mocapQuat = data.mocap_quat;
        this.#appliedForces = data.xfrc_applied;
    }
    /** Back to the model's default state or a keyframe; derived quantities are not computed yet. */
    reset(keyframe) {
        if (keyframe === undefined)
            this.mujoco.mj_resetData(this.model, this.data);
        else
            this.mujoco.mj_resetDataKeyframe(this.model, this.data, keyframe);
        this.refreshViews();
        // A mark that only a reset takes away: a force on the world body, which nothing moves.
        this.#appliedForces[0] = 1;
    }
    forward() {
        this.mujoco.mj_forward(this.model, this.data);
    }
    step() {
        this.mujoco.mj_step(this.model, this.data);
    }
    /**
     * Tells whether the simulation is still sound. MuJoCo answers a diverged state by resetting it, which
     * takes the mark of {@link reset} away; with that switched off in the model, the state is not finite. Controls
     * beyond its limit it takes for zero without a word.
     */
    isSound() {
        if (this.#appliedForces[0] !== 1)
            return false;
        const { qpos, qvel, ctrl } = this;
        for (let i = 0; i < ctrl.length; i++)
            if (!(Math.abs(ctrl[i]) <= MAX_CONTROL))
                return false;
        let sum = 0;
        for (let i = 0; i < qpos.length; i++)
            sum += qpos[i];
        for (let i = 0; i < qvel.length; i++)
            sum += qvel[i];
        return Number.isFinite(sum);
    }
    /**
     * Does work of MuJoCo's.
     * @throws WorldGateError `physics-failed` with MuJoCo's message when it gives up
     */
    guarded(work) {
        try {
            work();
        }
        catch (cause) {
            if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(cause))
                throw cause;
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('physics-failed', `${this.file}: MuJoCo stopped: ${oneLine(cause)}`, {
                hint: 'contacts may need more memory: set <size memory="…"/> in the MJCF file',
                kind: 'environment',
                cause,
            });
        }
    }
    /** Memory of `size` doubles that MuJoCo's functions can write to; freed with the physics. */
    buffer(size) {
        const handle = new this.mujoco.DoubleBuffer(size);
        this.#buffers.push(handle);
        return { handle, read: () => handle.GetView() };
    }
    names(kind) {
        let names = this.#names.get(kind);
        if (names === undefined) {
            const [objectName, countField] = ELEMENTS[kind];
            const type = this.mujoco.mjtObj[objectName].value;
            const count = this.model[countField];
            names = Array.from({ length: count }, (_, id) => this.mujoco.mj_id2name(this.model, type, id) ?? '');
            this.#names.set(kind, names);
        }
        return names;
    }
    /**
     * Index of a named element.
     * @throws WorldGateError `name-unknown`: `key: sensor "gyr" not in go1.xml; did you mean "gyro"?`
     */
    id(kind, name, place) {
        const names = this.names(kind);
        const id = names.indexOf(name);
        if (id >= 0 && name !== '')
            return id;
        const known = names.filter((candidate) => candidate !== '');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('name-unknown', `${place.file}: ${place.key}: ${kind} "${name}" not in ${this.file}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, known)}`, {
            hint: known.length === 0
                ? `${this.file} names no ${kind} at all; give the element a name`
                : `${kind} names there: ${known.slice(0, 24).join(', ')}${known.length > 24 ? ', …' : ''}`,
        });
    }
    dispose() {
        for (const buffer of this.#buffers)
            buffer.delete();
        this.data.delete();
        this.model.delete();
    }
}
function writeVirtual(mujoco, path, bytes) {
    const folders = path.split('/').slice(1, -1);
    let folder = '';
    for (const name of folders) {
        folder += `/${name}`;
        if (!mujoco.FS.analyzePath(folder, true).exists)
            mujoco.FS.mkdir(folder);
    }
    mujoco.FS.writeFile(path, bytes);
}
function removeVirtual(mujoco, folder) {
    const { FS } = mujoco;
    if (!FS.analyzePath(folder, true).exists)
        return;
    for (const name of FS.readdir(folder)) {
        if (name === '.' || name === '..')
            continue;
        const path = `${folder}/${name}`;
        if (FS.isDir(FS.lstat(path).mode))
            removeVirtual(mujoco, path);
        else
            FS.unlink(path);
    }
    FS.rmdir(folder);
}
/** MuJoCo's message on one line. */
function oneLine(cause) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)
        .replace(/^MuJoCo Error: (?:Loading error: )?/, '')
        .replace(/\s*\n\s*/g, '; ')
        .replace(/[;\s]+$/, '');
}


/***/ })

};
