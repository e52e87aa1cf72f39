export const id = 2078;
export const ids = [2078];
export const modules = {

/***/ 12078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OnnxProvider: () => (/* binding */ OnnxProvider)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57973);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49107);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97981);





/** A policy from any ONNX file. */
class OnnxProvider {
    identity;
    capabilities = ['policy'];
    #model;
    constructor(model, identity) {
        this.#model = model;
        this.identity = identity;
    }
    /**
     * Loads a model.
     * @param name base name, for messages
     * @throws WorldGateError `model-invalid` or `provider-unavailable`
     */
    static async load(engine, bytes, name, options) {
        const session = await createSession(engine, bytes, name, options);
        const model = {
            name,
            engine,
            session,
            inputs: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .tensorSpecs */ .q2)(session.inputMetadata, name),
            outputs: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .tensorSpecs */ .q2)(session.outputMetadata, name),
        };
        return new OnnxProvider(model, {
            provider: 'onnx',
            origin: 'real',
            engine: engine.name,
            engineVersion: engine.version,
            device: options.device,
            digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes),
        });
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
        return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .bindPolicy */ .i)(this.#model, binding);
    }
    async close() {
        await this.#model.session.release();
    }
}
async function createSession(engine, bytes, name, options) {
    const { ort } = engine;
    if (engine.name === 'wasm' && options.device !== 'cpu') {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('provider-unavailable', `the engine "wasm" has no device "${options.device}"`, {
            hint: 'use the engine "native" with onnxruntime-node and its CUDA provider',
        });
    }
    const provider = engine.name === 'wasm' ? 'wasm' : options.device;
    const threads = engine.name === 'native' ? { intraOpNumThreads: options.threads ?? 1, interOpNumThreads: 1 } : {};
    try {
        return await ort.InferenceSession.create(bytes, {
            executionProviders: [provider],
            graphOptimizationLevel: 'all',
            logSeverityLevel: 4,
            ...threads,
        });
    }
    catch (cause) {
        const detail = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause).split('\n')[0].trim();
        if (/execution ?provider|shared library|backend/i.test(detail)) {
            throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('provider-unavailable', `ONNX Runtime has no working provider "${provider}": ${detail}`, {
                hint: '`worldgate doctor` names what the CUDA provider lacks',
                cause,
            });
        }
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('model-invalid', `${name} is not an ONNX model that ONNX Runtime ${engine.version} can load: ${detail}`, {
            hint: 'check that the file is complete, and export it with an opset and data types that ONNX Runtime supports',
            cause,
        });
    }
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
