export const id = 1079;
export const ids = [1079];
export const modules = {

/***/ 94074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ deviceParts),
/* harmony export */   jO: () => (/* binding */ device),
/* harmony export */   n7: () => (/* binding */ execution)
/* harmony export */ });
/* unused harmony export DEVICE_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const DEVICE_KINDS = (/* unused pure expression or super */ null && (['cpu', 'cuda', 'tensorrt', 'webgpu']));
/** What a policy computes on: `cuda` and `tensorrt` may name one GPU of several, as CUDA counts them. */
const device = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:cpu|webgpu|(?:cuda|tensorrt)(?::(?:0|[1-9]\d?))?)$/, 'one of "cpu", "cuda", "cuda:N", "tensorrt", "tensorrt:N" and "webgpu"');
/** The parts of a device's name; without a number it is the first GPU. */
function deviceParts(name) {
    const [kind, index] = name.split(':');
    return { kind: kind, index: Number(index ?? 0) };
}
/** Where the nodes of a model ran, from ONNX Runtime's own profile of its first call. */
const execution = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    device,
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('the execution provider that was asked for and ran, as ONNX Runtime names it'),
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)).describe('nodes that ran, per execution provider'),
    cpu_nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200))
        .max(50)
        .describe('names of nodes that ran on the CPU all the same, the first 50'),
});


/***/ }),

/***/ 21079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OnnxProvider: () => (/* binding */ OnnxProvider)
});

// EXTERNAL MODULE: ./.build/contracts/device.js
var contracts_device = __webpack_require__(94074);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/providers/contract.js
var contract = __webpack_require__(57973);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
;// CONCATENATED MODULE: ./.build/providers/onnx/placement.js







/** Names that ONNX Runtime gives its execution providers (`core/graph/constants.h`). */
const EXECUTION_PROVIDERS = {
    cpu: 'CPUExecutionProvider',
    cuda: 'CUDAExecutionProvider',
    tensorrt: 'TensorrtExecutionProvider',
    webgpu: 'WebGpuExecutionProvider',
};
const MAX_PROFILE_BYTES = 256 * 1024 * 1024;
const MAX_NAMES = 50;
/** Nodes that ONNX Runtime puts between providers itself; they compute nothing. */
const COPIES = new Set(['MemcpyFromHost', 'MemcpyToHost']);
/**
 * The execution providers of a session, in the order in which they may take a node. What TensorRT cannot take, CUDA
 * does on the same GPU. ONNX Runtime adds the CPU to every list by itself; {@link watchPlacement} shows what it took.
 */
function providerList(device) {
    const { kind, index } = (0,contracts_device/* deviceParts */.h1)(device);
    if (kind === 'cpu' || kind === 'webgpu')
        return [kind];
    const cuda = { name: 'cuda', deviceId: index };
    return kind === 'cuda' ? [cuda] : [{ name: 'tensorrt', deviceId: index }, cuda];
}
/** Finds out from ONNX Runtime itself which execution provider runs a model. */
function watchPlacement(device) {
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(external_node_os_.tmpdir(), 'worldgate-placement-'));
    const discard = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return {
        options: { enableProfiling: true, profileFilePrefix: external_node_path_.join(folder, 'profile') },
        async settle(session, feeds, model) {
            try {
                try {
                    await session.run(feeds);
                }
                catch (cause) {
                    throw (0,contract/* providerFailure */.YG)('policy-failed', `${model} failed on the device "${device}": ${(0,errors/* messageOf */.bD)(cause)}`, {
                        hint: 'run it on the CPU to see whether the device or the model is at fault',
                        cause,
                    });
                }
                session.endProfiling();
                const [file] = (0,external_node_fs_.readdirSync)(folder);
                if (file === undefined)
                    throw notShown(device, model);
                return placementOf((0,read_text/* readText */.yR)(external_node_path_.join(folder, file), { maxBytes: MAX_PROFILE_BYTES }), device, model);
            }
            finally {
                discard();
            }
        },
        discard,
    };
}
/**
 * Counts the nodes of a profile by the execution provider that ran them.
 * @param profile what ONNX Runtime writes: a JSON array of events in Chrome's trace format
 * @throws WorldGateError `provider-unavailable` where none ran on `device`
 */
function placementOf(profile, device, model) {
    const providers = new Map();
    for (const { cat, name, args } of eventsOf(profile)) {
        const provider = args?.provider;
        if (cat !== 'Node' || typeof provider !== 'string' || typeof name !== 'string')
            continue;
        if (COPIES.has(String(args?.op_name)))
            continue;
        // A node in a loop runs many times.
        providers.set(name.replace(/_kernel_time$/, ''), provider);
    }
    if (providers.size === 0)
        throw notShown(device, model);
    const nodes = {};
    for (const provider of providers.values())
        nodes[provider] = (nodes[provider] ?? 0) + 1;
    const provider = EXECUTION_PROVIDERS[(0,contracts_device/* deviceParts */.h1)(device).kind];
    if (nodes[provider] === undefined) {
        throw (0,contract/* providerFailure */.YG)('provider-unavailable', `ONNX Runtime ran none of the ${providers.size} nodes of ${model} on the device "${device}", but all on ${Object.keys(nodes).join(' and ')}`, {
            hint: 'the provider supports none of its operators: export the model with others, or use `device: cpu`',
        });
    }
    const cpuNodes = [...providers].filter(([, by]) => by === EXECUTION_PROVIDERS.cpu).map(([name]) => name);
    return {
        device,
        provider,
        nodes,
        cpu_nodes: cpuNodes.slice(0, MAX_NAMES).map((name) => name.slice(0, 200)),
    };
}
function eventsOf(profile) {
    try {
        const events = JSON.parse(profile);
        return Array.isArray(events) ? events.filter((event) => typeof event === 'object' && event !== null) : [];
    }
    catch {
        return [];
    }
}
function notShown(device, model) {
    return (0,contract/* providerFailure */.YG)('provider-unavailable', `ONNX Runtime does not say what ran ${model} on the device "${device}"`, {
        hint: 'use onnxruntime-node 1.30.0, whose profile names the provider of each node',
    });
}

// EXTERNAL MODULE: ./.build/providers/onnx/session.js
var session = __webpack_require__(49107);
// EXTERNAL MODULE: ./.build/providers/onnx/shapes.js
var shapes = __webpack_require__(97981);
;// CONCATENATED MODULE: ./.build/providers/onnx/provider.js







/** A policy from any ONNX file. */
class OnnxProvider {
    identity;
    capabilities = ['policy'];
    #model;
    #placement;
    constructor(model, placement, identity) {
        this.#model = model;
        this.#placement = placement;
        this.identity = identity;
    }
    /**
     * Loads a model.
     * @param name base name, for messages
     * @throws WorldGateError `model-invalid` or `provider-unavailable`
     */
    static async load(engine, bytes, name, options) {
        const { session, placement } = await createSession(engine, bytes, name, options);
        let provider;
        const model = {
            name,
            engine,
            session,
            inputs: (0,shapes/* tensorSpecs */.q2)(session.inputMetadata, name),
            outputs: (0,shapes/* tensorSpecs */.q2)(session.outputMetadata, name),
            settle: async (feeds) => provider.settle(feeds),
        };
        provider = new OnnxProvider(model, placement, {
            provider: 'onnx',
            origin: 'real',
            engine: engine.name,
            engineVersion: engine.version,
            device: (0,contracts_device/* deviceParts */.h1)(options.device).kind,
            digest: (0,digest/* sha256 */.sc)(bytes),
        });
        return provider;
    }
    async health() {
        const { engine, engineVersion, device } = this.identity;
        return { ok: true, detail: `ONNX Runtime ${engineVersion} (${engine}, ${device})`, hint: null };
    }
    inputs() {
        return this.#model.inputs;
    }
    outputs() {
        return this.#model.outputs;
    }
    openPolicy(binding) {
        return (0,session/* bindPolicy */.i)(this.#model, binding);
    }
    /**
     * Makes the first call of a device other than the CPU and keeps in `identity` where the model ran; does nothing
     * on the CPU and after the first call.
     * @throws WorldGateError `provider-unavailable` where the model did not run on its device
     */
    async settle(feeds) {
        const placement = this.#placement;
        if (placement === undefined)
            return;
        this.#placement = undefined;
        const { name, session } = this.#model;
        this.identity.execution = await placement.settle(session, feeds, name);
    }
    async close() {
        this.#placement?.discard();
        await this.#model.session.release();
    }
}
async function createSession(engine, bytes, name, options) {
    const { device } = options;
    const { kind } = (0,contracts_device/* deviceParts */.h1)(device);
    if (engine.name === 'wasm' && kind !== 'cpu') {
        throw (0,contract/* providerFailure */.YG)('provider-unavailable', `the engine "wasm" has no device "${device}"`, {
            hint: 'use the engine "native"',
        });
    }
    const common = {
        graphOptimizationLevel: 'all',
        logSeverityLevel: 4,
        ...(engine.name === 'native' && { intraOpNumThreads: options.threads ?? 1, interOpNumThreads: 1 }),
    };
    const onCpu = { ...common, executionProviders: [engine.name === 'wasm' ? 'wasm' : 'cpu'] };
    const create = (settings) => engine.ort.InferenceSession.create(bytes, settings);
    if (kind === 'cpu') {
        try {
            return { session: await create(onCpu), placement: undefined };
        }
        catch (cause) {
            throw sessionFailure(engine, name, onCpu.executionProviders[0], cause);
        }
    }
    const placement = watchPlacement(device);
    try {
        const executionProviders = providerList(device);
        return { session: await create({ ...common, ...placement.options, executionProviders }), placement };
    }
    catch (cause) {
        placement.discard();
        // What does not load on the CPU either is no fault of the device.
        try {
            await (await create(onCpu)).release();
        }
        catch (onCpuToo) {
            throw sessionFailure(engine, name, 'cpu', onCpuToo);
        }
        throw deviceFailure(device, cause);
    }
}
/** Hints of the devices that a model which is sound does not load on. */
const DEVICE_HINTS = {
    cpu: '`worldgate doctor` checks every engine',
    cuda: '`worldgate doctor` names what the CUDA provider lacks',
    tensorrt: 'TensorRT 10 must be installed beside CUDA; `worldgate doctor` names what the CUDA provider lacks',
    webgpu: 'ONNX Runtime needs a Vulkan, Metal or D3D12 driver for WebGPU; `vulkaninfo --summary` lists those of Vulkan',
};
function deviceFailure(device, cause) {
    const { kind } = (0,contracts_device/* deviceParts */.h1)(device);
    return (0,contract/* providerFailure */.YG)('provider-unavailable', `ONNX Runtime has no working device "${device}": ${reasonOf(cause)}`, { hint: DEVICE_HINTS[kind], cause });
}
/** ONNX Runtime puts the place in its source before what is wrong. */
function reasonOf(cause) {
    const line = (0,errors/* messageOf */.bD)(cause).split('\n')[0].trim();
    return line.replace(/^\S+\.(?:cc|h):\d+ .*? was false\. /, '');
}
function sessionFailure(engine, name, provider, cause) {
    const detail = reasonOf(cause);
    if (/execution ?provider|shared library|backend/i.test(detail)) {
        return (0,contract/* providerFailure */.YG)('provider-unavailable', `ONNX Runtime has no working provider "${provider}": ${detail}`, { hint: DEVICE_HINTS.cpu, cause });
    }
    return (0,contract/* providerFailure */.YG)('model-invalid', `${name} is not an ONNX model that ONNX Runtime ${engine.version} can load: ${detail}`, {
        hint: 'check that the file is complete, and export it with an opset and data types that ONNX Runtime supports',
        cause,
    });
}


/***/ }),

/***/ 49107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isActions),
/* harmony export */   i: () => (/* binding */ bindPolicy)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52688);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57973);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97981);




function zeros(type, size) {
    if (type === 'float32')
        return new Float32Array(size);
    if (type === 'float64')
        return new Float64Array(size);
    return new BigInt64Array(size);
}
function product(dims) {
    return dims.reduce((total, d) => total * d, 1);
}
/** Binds a model to a task's observations and action. @throws WorldGateError `policy-mismatch` */
function bindPolicy(model, binding) {
    const { ort } = model.engine;
    const slots = binding.inputs.map((input) => inputSlot(model, binding, input));
    const bound = new Set(binding.inputs.map((input) => input.name));
    const others = model.inputs.filter((spec) => !bound.has(spec.name));
    const output = actionOutput(model, binding, (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .statePairs */ .L0)(others, model.outputs));
    const pairs = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .statePairs */ .L0)(others, model.outputs.filter((spec) => spec.name !== output.name));
    const orphan = others.find((spec) => !pairs.has(spec.name));
    if (orphan) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-mismatch', `${model.name} has an input "${orphan.name}" ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeText */ .L3)(orphan)} that ${binding.taskFile} does not fill`, {
            hint: `add it under \`observation\`, or, if it is a recurrent state, give the model an output "${orphan.name}_out" of the same shape`,
        });
    }
    const states = others.map((spec) => {
        const dims = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .zeroShape */ .SC)(spec.shape);
        requireModest(model, spec, dims);
        const start = () => new ort.Tensor(spec.type, zeros(spec.type, product(dims)), dims);
        return { input: spec.name, output: pairs.get(spec.name), start };
    });
    requireActions(model, binding, output);
    return new OnnxPolicySession(model, binding, slots, states, output.name);
}
function inputSlot(model, binding, input) {
    const spec = model.inputs.find((candidate) => candidate.name === input.name);
    if (spec === undefined) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-mismatch', `${binding.taskFile} fills the input "${input.name}", but ${model.name} has ${listed(model.inputs)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(input.name, namesOf(model.inputs))}`, { hint: 'rename the key under `observation` to the input name of the model' });
    }
    const shape = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .fitShape */ .NQ)(spec.shape, input.size);
    if (shape === undefined) {
        const terms = input.terms.map((term) => `  ${String(term.size).padStart(5)}  ${term.label}`).join('\n');
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-mismatch', `${binding.taskFile} gives ${input.size} numbers for "${input.name}", but ${model.name} wants ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedText */ .z1)(spec)}; the terms:\n${terms}`, { hint: 'add, remove or slice terms until the lengths agree' });
    }
    requireModest(model, spec, shape.dims);
    const tensor = new model.engine.ort.Tensor(spec.type, zeros(spec.type, product(shape.dims)), shape.dims);
    return { spec, shape, tensor };
}
/** Numbers of one tensor; a batch of N repeats the observation, so a few bytes could claim any amount of memory. */
const MAX_NUMBERS = 16_777_216;
function requireModest(model, spec, dims) {
    if (product(dims) <= MAX_NUMBERS)
        return;
    throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-mismatch', `the input "${spec.name}" of ${model.name} has the shape ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeText */ .L3)(spec)}, more than ${MAX_NUMBERS} numbers`, { hint: 'export the model with a free batch dimension, or a batch of 1' });
}
function namesOf(specs) {
    return specs.map((spec) => spec.name);
}
function listed(specs) {
    return specs.map((spec) => `"${spec.name}" ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeText */ .L3)(spec)}`).join(', ');
}
function actionOutput(model, binding, states) {
    const stateOutputs = new Set(states.values());
    const named = binding.output;
    if (named !== undefined) {
        const found = model.outputs.find((spec) => spec.name === named);
        if (found)
            return found;
    }
    else {
        const free = model.outputs.filter((spec) => !stateOutputs.has(spec.name));
        if (free.length === 1)
            return free[0];
    }
    const list = listed(model.outputs);
    throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-mismatch', named === undefined
        ? `${model.name} has ${model.outputs.length} outputs and ${binding.taskFile} does not say which one is the action: ${list}`
        : `${binding.taskFile} names the output "${named}", but ${model.name} has ${list}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(named, namesOf(model.outputs))}`, { hint: 'set `action.output` to the name of the output that holds the action' });
}
/**
 * Whether a row of so many numbers is actions of the task. More than one only where the task asks for chunks or the
 * shape sets the actions apart: a policy for two actuators is not one that gives two actions for a single one.
 */
function isActions(row, shape, { actionSize, play }) {
    return row === actionSize || (row % actionSize === 0 && (play > 1 || shape.at(-1) === actionSize));
}
/** @throws WorldGateError `policy-mismatch` where the model's metadata already tells that its output does not fit */
function requireActions(model, binding, output) {
    const row = output.shape.length > 1 ? output.shape.slice(1) : output.shape;
    const known = row.filter((d) => d !== null);
    if (known.length < row.length || isActions(product(known), output.shape, binding))
        return;
    throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-mismatch', `the action groups of ${binding.taskFile} drive ${binding.actionSize} actuators, but the output "${output.name}" of ${model.name} has the shape ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeText */ .L3)(output)}`, {
        hint: 'name the actuators that the policy was trained for; set `action.play` if it gives several actions per call',
    });
}
class OnnxPolicySession {
    #model;
    #binding;
    #slots;
    #states;
    #output;
    #feeds = {};
    constructor(model, binding, slots, states, output) {
        this.#model = model;
        this.#binding = binding;
        this.#slots = slots;
        this.#states = states;
        this.#output = output;
        for (const { spec, tensor } of slots)
            this.#feeds[spec.name] = tensor;
        this.reset();
    }
    async warmUp() {
        await this.#model.settle(this.#feeds);
    }
    reset() {
        for (const { input, start } of this.#states)
            this.#feeds[input] = start();
    }
    async act(observations) {
        for (let i = 0; i < this.#slots.length; i++)
            fill(this.#slots[i], observations[i]);
        let results;
        try {
            results = await this.#model.session.run(this.#feeds);
        }
        catch (cause) {
            throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-failed', `${this.#model.name} failed: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
                hint: 'ONNX Runtime refused the model or its input; run it once in Python with the same shapes',
                cause,
            });
        }
        for (const { input, output } of this.#states)
            this.#feeds[input] = results[output];
        return this.#chunk(results[this.#output]);
    }
    #chunk(tensor) {
        const { actionSize, play, taskFile } = this.#binding;
        const batch = this.#slots[0]?.shape.batch ?? 1;
        const values = tensor.type === 'int64'
            ? Array.from(tensor.data, Number)
            : tensor.data;
        const row = values.length / batch;
        const chunk = row / actionSize;
        if (!isActions(row, tensor.dims, this.#binding) || chunk < play) {
            throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .providerFailure */ .YG)('policy-output-invalid', `${this.#model.name} returned "${this.#output}" with shape [${tensor.dims.join(', ')}], which is not ${play > 1 ? `${play} or more actions` : 'an action'} of ${actionSize} numbers`, {
                hint: `the action groups of ${taskFile} drive ${actionSize} actuators${play > 1 ? ` and play ${play} actions per call` : ''}`,
            });
        }
        (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFinite */ .hp)(values, row, this.#output);
        return { values, chunk, size: actionSize };
    }
    async close() { }
}
function fill(slot, observation) {
    const { data } = slot.tensor;
    const { batch } = slot.shape;
    for (let row = 0, at = 0; row < batch; row++) {
        if (slot.spec.type === 'int64') {
            for (let i = 0; i < observation.length; i++)
                data[at++] = BigInt(Math.round(observation[i]));
        }
        else {
            for (let i = 0; i < observation.length; i++)
                data[at++] = observation[i];
        }
    }
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


/***/ })

};
