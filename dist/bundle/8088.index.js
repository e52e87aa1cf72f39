export const id = 8088;
export const ids = [8088,9689,8061,1532];
export const modules = {

/***/ 35628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Tw: () => (/* binding */ callOrder),
/* harmony export */   Um: () => (/* binding */ BASELINE)
/* harmony export */ });
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);

const POLICY = 0;
const BASELINE = 1;
/**
 * Which policy each call is made to. With a baseline the k-th calls of both form pair k and stand next to each
 * other, so that drift of the machine meets both alike. Which one goes first is drawn for every two pairs and
 * turned around in the second, so that each goes first equally often (neither gains from going second).
 */
function callOrder({ samples, seed }, hasBaseline) {
    if (!hasBaseline)
        return new Uint8Array(samples).fill(POLICY);
    const random = new _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed, 'benchmark-order');
    const order = new Uint8Array(2 * samples);
    let first = POLICY;
    for (let pair = 0; pair < samples; pair++) {
        first = pair % 2 === 0 ? random.integer(2) : 1 - first;
        order[2 * pair] = first;
        order[2 * pair + 1] = 1 - first;
    }
    return order;
}


/***/ }),

/***/ 26404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveBenchmark: () => (/* binding */ serveBenchmark)
});

// UNUSED EXPORTS: timeCall

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/evaluation/worker-protocol.js
var worker_protocol = __webpack_require__(59880);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/benchmark/protocol.js
var protocol = __webpack_require__(35628);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/random.js
var foundation_random = __webpack_require__(4431);
// EXTERNAL MODULE: ./.build/providers/contract.js
var contract = __webpack_require__(57973);
// EXTERNAL MODULE: ./.build/providers/onnx/checkpoint.js
var onnx_checkpoint = __webpack_require__(49689);
// EXTERNAL MODULE: ./.build/providers/onnx/engine.js
var onnx_engine = __webpack_require__(38061);
// EXTERNAL MODULE: ./.build/providers/onnx/provider.js + 1 modules
var onnx_provider = __webpack_require__(21079);
// EXTERNAL MODULE: ./.build/providers/onnx/session.js
var onnx_session = __webpack_require__(49107);
// EXTERNAL MODULE: ./.build/providers/onnx/shapes.js
var shapes = __webpack_require__(97981);
// EXTERNAL MODULE: ./.build/providers/registry.js
var registry = __webpack_require__(77596);
;// CONCATENATED MODULE: ./.build/benchmark/synthetic-inputs.js



/** Different inputs that the calls go round, so that no cache learns one by heart; fewer for large inputs. */
const MOST_FEEDS = 16;
const FEED_BYTES = 32 * 1024 * 1024;
/**
 * Seeded inputs for a model: uniform in [-1, 1) for observations, zero for recurrent states and for integers
 * (which are often indices, where 0 is always valid). The same model and seed give the same inputs, and so do
 * two models of the same shapes.
 * @param binding sizes of a task's observations; without one, free dimensions behind the batch become 1
 * @throws WorldGateError `policy-mismatch` when the model cannot take the batch
 */
function prepareFeeds(ort, model, inputs, outputs, binding, plan) {
    const bound = new Map(binding?.inputs.map(({ name, size }) => [name, size]));
    const states = (0,shapes/* statePairs */.L0)(inputs.filter(({ name }) => !bound.has(name)), outputs.filter(({ name }) => name !== binding?.output));
    const slots = inputs.map((spec) => {
        const isState = states.has(spec.name);
        const dims = isState
            ? stateShape(spec, plan.batch)
            : observationShape(model, spec, bound.get(spec.name), plan.batch);
        return { spec, dims, size: dims.reduce((product, d) => product * d, 1), isState };
    });
    const bytes = slots.reduce((total, { size }) => total + 8 * size, 0);
    const count = Math.min(MOST_FEEDS, plan.samples, Math.max(1, Math.floor(FEED_BYTES / Math.max(1, bytes))));
    const random = new foundation_random/* Random */.o(plan.seed, 'benchmark-inputs');
    return Array.from({ length: count }, () => {
        const feeds = {};
        for (const { spec, dims, size, isState } of slots) {
            feeds[spec.name] = new ort.Tensor(spec.type, values(spec, size, isState, random), dims);
        }
        return feeds;
    });
}
function values(spec, size, isState, random) {
    if (spec.type === 'int64')
        return new BigInt64Array(size);
    const data = spec.type === 'float32' ? new Float32Array(size) : new Float64Array(size);
    if (!isState)
        for (let i = 0; i < size; i++)
            data[i] = random.uniform(-1, 1);
    return data;
}
function observationShape(model, spec, size, batch) {
    const [first, ...rest] = spec.shape;
    const takesBatch = first === null || first === batch;
    if (batch > 1 && !takesBatch) {
        throw (0,contract/* providerFailure */.YG)('policy-mismatch', `${model} takes "${spec.name}" as ${(0,shapes/* shapeText */.L3)(spec)}, so it cannot be called with a batch of ${batch}`, { hint: 'export it with a free batch dimension, or set `benchmark.batch: 1`' });
    }
    if (size === undefined)
        return spec.shape.map((d, i) => d ?? (i === 0 ? batch : 1));
    if (batch === 1)
        return (0,shapes/* fitShape */.NQ)(spec.shape, size).dims;
    const one = (0,shapes/* fitShape */.NQ)([1, ...rest], size);
    if (one === undefined) {
        throw (0,contract/* providerFailure */.YG)('policy-mismatch', `${model} takes "${spec.name}" as ${(0,shapes/* shapeText */.L3)(spec)}, which does not hold ${batch} observations of ${size} numbers`, { hint: 'export it with a free batch dimension, or set `benchmark.batch: 1`' });
    }
    return [batch, ...one.dims.slice(1)];
}
/** In a state the batch is whichever dimension is free (often the second, behind the layers). */
function stateShape({ shape }, batch) {
    const free = shape.indexOf(null);
    return shape.map((d, i) => d ?? (i === free ? batch : 1));
}

;// CONCATENATED MODULE: ./.build/benchmark/timed-policy.js











/** Stands for a task where none is given, for providers that read no sizes from a model. */
const SYNTHETIC_BINDING = {
    inputs: [{ name: 'observation', size: 16, terms: [{ label: 'synthetic', size: 16 }] }],
    actionSize: 4,
    output: undefined,
    play: 1,
    taskFile: 'the synthetic input',
};
/**
 * Loads a policy and prepares its inputs.
 * @throws WorldGateError `model-missing`, `model-invalid`, `policy-mismatch`, `provider-unavailable`
 */
async function openTimedPolicy(request, binding, plan) {
    return request.provider === 'onnx' && request.checkpoint !== undefined
        ? openOnnx(request, request.checkpoint, binding, plan)
        : openSession(await (0,registry/* openProvider */.C2)(request), binding ?? SYNTHETIC_BINDING, plan);
}
/** A provider without a raw call of its own is timed through its policy session, which checks its answers. */
function openSession(provider, binding, plan) {
    const session = (0,registry/* requireCapability */.s_)(provider, 'openPolicy')(binding);
    const random = new foundation_random/* Random */.o(plan.seed, 'benchmark-inputs');
    const observations = binding.inputs.map(({ size }) => Float64Array.from({ length: size * plan.batch }, () => random.uniform(-1, 1)));
    return {
        identity: provider.identity,
        run: () => session.act(observations),
        check: () => { },
        explain: (cause) => cause,
        close: () => provider.close(),
    };
}
async function openOnnx(request, checkpoint, binding, plan) {
    const name = external_node_path_.basename(checkpoint);
    const bytes = (0,onnx_checkpoint.readCheckpoint)(checkpoint);
    const loaded = request.engine === 'wasm'
        ? await (0,onnx_engine.loadWasmEngine)(new URL(request.engines))
        : (0,onnx_engine.loadNativeEngine)(request.nativeFolders);
    const { engine, session } = watchSession(loaded);
    const provider = await onnx_provider.OnnxProvider.load(engine, bytes, name, { device: request.device });
    // Opened for its checks only: it says what does not fit between task and model.
    if (binding !== undefined)
        (0,registry/* requireCapability */.s_)(provider, 'openPolicy')(binding);
    const feeds = prepareFeeds(loaded.ort, name, provider.inputs(), provider.outputs(), binding, plan);
    await provider.settle(feeds[0]);
    return timedOnnx(provider, session(), feeds, answersOf(provider, binding), { name, binding, plan });
}
/** The engine, with a hand on the session that the provider creates: its bare `run` is what is timed. */
function watchSession(engine) {
    let created;
    const { ort } = engine;
    const watched = {
        ...engine,
        ort: {
            Tensor: ort.Tensor,
            env: ort.env,
            InferenceSession: {
                create: async (model, options) => {
                    created = await ort.InferenceSession.create(model, options);
                    return created;
                },
            },
        },
    };
    return { engine: watched, session: () => created };
}
/** Outputs that are checked: the action, or without a task everything that is no recurrent state. */
function answersOf(provider, binding) {
    const outputs = provider.outputs();
    if (binding?.output !== undefined)
        return outputs.filter(({ name }) => name === binding.output);
    const states = new Set((0,shapes/* statePairs */.L0)(provider.inputs(), outputs).values());
    return outputs.filter(({ name }) => !states.has(name));
}
function timedOnnx(provider, session, feeds, answers, { name, binding, plan }) {
    return {
        identity: provider.identity,
        run: (sample) => session.run(feeds[sample % feeds.length]),
        check(answer) {
            for (const spec of answers) {
                const { data, dims, type } = answer[spec.name];
                if (binding !== undefined) {
                    const row = data.length / plan.batch;
                    if (!(0,onnx_session/* isActions */.Q)(row, dims, binding) || row < binding.play * binding.actionSize) {
                        throw (0,contract/* providerFailure */.YG)('policy-output-invalid', `${name} returned "${spec.name}" with shape [${dims.join(', ')}], which is not ${binding.play > 1 ? `${binding.play} or more actions` : 'an action'} of ${binding.actionSize} numbers${plan.batch > 1 ? ` for each of ${plan.batch} observations` : ''}`, {
                            hint: `${binding.taskFile} declares ${(0,shapes/* shapeText */.L3)(spec)} to be the action; check its actuators`,
                        });
                    }
                }
                if (type !== 'int64')
                    (0,contract/* requireFinite */.hp)(data, data.length, spec.name);
            }
        },
        explain: (cause) => (0,contract/* providerFailure */.YG)('policy-failed', `${name} failed: ${(0,errors/* messageOf */.bD)(cause)}`, {
            hint: binding === undefined
                ? 'the inputs were made up from the shapes in the model; give --task where these leave sizes open'
                : 'ONNX Runtime refused the model or its input; run it once in Python with the same shapes',
            cause,
        }),
        close: () => provider.close(),
    };
}

;// CONCATENATED MODULE: ./.build/benchmark/worker.js






const REPORT_INTERVAL_MS = 100;
const ALIVE_INTERVAL_MS = 1000;
const MAX_RETRIES = 2;
/**
 * Serves one benchmark over a message channel. Loads policy and baseline into this one process and makes the
 * calls of the order one after another; only the calls are timed.
 * @param receive registers the handler of incoming messages
 */
function serveBenchmark(send, receive) {
    receive((message) => {
        measure(message, send).catch((error) => send({ type: 'failure', error: (0,worker_protocol/* serialiseError */.My)(error) }));
    });
}
async function measure(setup, send) {
    const { plan, binding } = setup;
    const policy = await openTimedPolicy(setup.policy, binding, plan);
    const baseline = setup.baseline === undefined ? undefined : await openTimedPolicy(setup.baseline, binding, plan);
    const policies = baseline === undefined ? [policy] : [policy, baseline];
    send({ type: 'loaded', policy: policy.identity, baseline: baseline?.identity });
    await warmUp(policies, plan.warmup, send);
    send({ type: 'warm', peakMemoryBytes: peakMemoryBytes() });
    await makeCalls(policies, (0,protocol/* callOrder */.Tw)(plan, baseline !== undefined), setup.from, send);
    send({ type: 'finished', peakMemoryBytes: peakMemoryBytes() });
}
async function warmUp(policies, calls, send) {
    let lastSent = performance.now();
    for (let call = 0; call < calls; call++) {
        for (const policy of policies) {
            // What fails here fails again as a sample, where it counts.
            await timeCall(policy, call);
            if (performance.now() - lastSent < ALIVE_INTERVAL_MS)
                continue;
            lastSent = performance.now();
            send({ type: 'alive' });
        }
    }
}
async function makeCalls(policies, order, from, send) {
    const samples = [0, 0];
    for (let at = 0; at < from; at++)
        samples[order[at]]++;
    const report = new Report(send);
    const stopWatching = report.flushWhenStuck();
    for (let at = from; at < order.length; at++) {
        const side = order[at];
        report.add(side, await timeCall(policies[side], samples[side]++));
        if (performance.now() - report.lastSent < REPORT_INTERVAL_MS)
            continue;
        report.flush();
        // The message is written now, and not during the next call.
        await new Promise((resolve) => setImmediate(resolve));
    }
    stopWatching();
    report.flush();
}
/**
 * One call. Between the clock readings stand the call and its `await`, nothing else. A failure that its
 * provider calls passing (`provider-unavailable`: a server that is busy or away) is tried again, and the time
 * of all attempts counts, because that is how long the caller waits.
 */
async function timeCall(policy, sample) {
    let retries = 0;
    const start = performance.now();
    for (;;) {
        let answer;
        try {
            answer = await policy.run(sample);
        }
        catch (cause) {
            const durationMs = performance.now() - start;
            const error = (0,errors/* isWorldGateError */.US)(cause) ? cause : policy.explain(cause);
            const isPassing = (0,errors/* isWorldGateError */.US)(error) && error.code === 'provider-unavailable';
            if (!isPassing || retries === MAX_RETRIES)
                return { durationMs, retries, error };
            retries++;
            continue;
        }
        const durationMs = performance.now() - start;
        try {
            policy.check(answer);
            return { durationMs, retries, error: undefined };
        }
        catch (error) {
            return { durationMs, retries, error: error };
        }
    }
}
/** Calls that were made and not yet reported. */
class Report {
    #send;
    lastSent = performance.now();
    #durations = [];
    #failed = [];
    #retries = [0, 0];
    #errors = [];
    constructor(send) {
        this.#send = send;
    }
    add(side, call) {
        if (call.error !== undefined) {
            this.#failed.push(this.#durations.length);
            if (!this.#errors.some((known) => known.side === side))
                this.#errors.push({ side, error: (0,worker_protocol/* serialiseError */.My)(call.error) });
        }
        this.#durations.push(call.durationMs);
        this.#retries[side] += call.retries;
    }
    flush() {
        this.lastSent = performance.now();
        if (this.#durations.length === 0)
            return;
        this.#send({
            type: 'calls',
            durations: Float64Array.from(this.#durations),
            failed: this.#failed,
            retries: this.#retries,
            errors: this.#errors,
        });
        this.#durations = [];
        this.#failed = [];
        this.#retries = [0, 0];
        this.#errors = [];
    }
    /** Reports what is there when calls stop coming, so that only the stuck call is lost with this process. */
    flushWhenStuck() {
        let seen = -1;
        const timer = setInterval(() => {
            if (this.#durations.length === seen && seen > 0)
                this.flush();
            seen = this.#durations.length;
        }, 2 * REPORT_INTERVAL_MS);
        return () => clearInterval(timer);
    }
}
/**
 * Peak resident memory of this process. On Linux from `/proc`, because a child's `maxRSS` there starts at that
 * of the process that forked it; elsewhere `maxRSS`.
 */
function peakMemoryBytes() {
    try {
        const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8'))?.[1];
        if (kibibytes !== undefined)
            return 1024 * Number(kibibytes);
    }
    catch {
        // Not Linux.
    }
    return 1024 * external_node_process_.resourceUsage().maxRSS;
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

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);


/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
function canonicalJson(value) {
    let text;
    try {
        text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', `value has no canonical JSON form: ${cause.message}`, {
            cause,
            kind: 'environment',
        });
    }
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
    }
    return text;
}


/***/ }),

/***/ 10871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* reexport default export from named module */ _stdlib_math_base_special_sin__WEBPACK_IMPORTED_MODULE_6__),
/* harmony export */   FP: () => (/* reexport default export from named module */ _stdlib_math_base_special_atan2__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   HQ: () => (/* reexport default export from named module */ _stdlib_math_base_special_acos__WEBPACK_IMPORTED_MODULE_0__),
/* harmony export */   Rm: () => (/* reexport default export from named module */ _stdlib_math_base_special_ln__WEBPACK_IMPORTED_MODULE_4__),
/* harmony export */   gn: () => (/* reexport default export from named module */ _stdlib_math_base_special_cos__WEBPACK_IMPORTED_MODULE_2__),
/* harmony export */   n7: () => (/* reexport default export from named module */ _stdlib_math_base_special_pow__WEBPACK_IMPORTED_MODULE_5__),
/* harmony export */   oN: () => (/* reexport default export from named module */ _stdlib_math_base_special_exp__WEBPACK_IMPORTED_MODULE_3__)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_acos__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99418);
/* harmony import */ var _stdlib_math_base_special_atan2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94520);
/* harmony import */ var _stdlib_math_base_special_cos__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99191);
/* harmony import */ var _stdlib_math_base_special_exp__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31851);
/* harmony import */ var _stdlib_math_base_special_ln__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51550);
/* harmony import */ var _stdlib_math_base_special_pow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6310);
/* harmony import */ var _stdlib_math_base_special_sin__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61794);
/**
 * Elementary functions that give the same bits on every machine and Node version.
 *
 * ECMAScript leaves the last bits of `Math.sin`, `Math.pow` and their like to the engine, and they have
 * changed between Node releases. These are stdlib's ports of FreeBSD's msun, written with basic
 * arithmetic only. Nothing that feeds a digest may use a `Math` function besides
 * `sqrt`, `abs`, `floor`, `ceil`, `min`, `max` and `round`.
 */









/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   iE: () => (/* binding */ sha256Json),
/* harmony export */   iM: () => (/* binding */ RunningDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);




function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Digest of the RFC 8785 bytes of a JSON value. */
function sha256Json(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value));
}
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** A digest that is fed piece by piece. */
class RunningDigest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(data) {
        this.#hash.update(data);
        return this;
    }
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** A service that refused, was not reached, or answered what cannot be used. */
class ServiceError extends WorldGateError {
    /** Asking again later may help. */
    temporary;
    constructor(code, message, hint, temporary) {
        super(code, message, { hint, kind: 'environment' });
        this.name = 'ServiceError';
        this.temporary = temporary;
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10871);


/**
 * Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state filled from
 * SHA-256 of the seed and the stream names, so that streams of one seed are independent of each other
 * and adding a stream never shifts another.
 */
class Random {
    #a;
    #b;
    #c;
    #d;
    #spare;
    constructor(seed, ...stream) {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([seed, ...stream]))
            .digest();
        this.#a = key.readInt32LE(0);
        this.#b = key.readInt32LE(4);
        this.#c = key.readInt32LE(8);
        this.#d = key.readInt32LE(12);
    }
    /** A 32-bit unsigned integer. */
    uint32() {
        const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
        this.#d = (this.#d + 1) | 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) | 0;
        this.#c = (this.#c << 21) | (this.#c >>> 11);
        this.#c = (this.#c + t) | 0;
        return t >>> 0;
    }
    /** A double in [0, 1) with 53 random bits. */
    next() {
        const high = this.uint32() >>> 5;
        const low = this.uint32() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    /** A double in [low, high). */
    uniform(low, high) {
        return low + (high - low) * this.next();
    }
    /** An integer in [0, n). */
    integer(n) {
        return Math.floor(this.next() * n);
    }
    /** A standard normal value (Box–Muller; the second value of a pair is kept for the next call). */
    normal() {
        if (this.#spare !== undefined) {
            const value = this.#spare;
            this.#spare = undefined;
            return value;
        }
        const radius = Math.sqrt(-2 * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(1 - this.next()));
        const angle = 2 * Math.PI * this.next();
        this.#spare = radius * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .cos */ .gn)(angle - Math.PI / 2);
        return radius * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .cos */ .gn)(angle);
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

/***/ 49689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCheckpoint: () => (/* binding */ readCheckpoint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72498);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57973);




/** ONNX files above 2 GiB keep their weights outside, which an action cannot verify by one digest. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;
/** Reads a checkpoint. @throws WorldGateError `model-missing` or `model-invalid` */
function readCheckpoint(file) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file);
    let bytes;
    try {
        bytes = (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .EW)(file, { maxBytes: MAX_MODEL_BYTES });
    }
    catch (cause) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(cause))
            throw cause;
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('model-missing', `the policy ${name} cannot be read: ${cause.message}`, {
            hint: 'check the path given with --policy or in the preset',
            cause,
        });
    }
    if (bytes.length === 0) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('model-invalid', `the policy ${name} is empty`, {
            hint: 'the export or the download was cut off',
        });
    }
    if (Buffer.from(bytes.subarray(0, 64)).toString('latin1').startsWith('version https://git-lfs')) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('model-invalid', `the policy ${name} is a Git LFS pointer, not the model`, {
            hint: 'fetch it with `git lfs pull`, or set `lfs: true` on actions/checkout',
        });
    }
    return bytes;
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

/***/ 77596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ openProvider),
/* harmony export */   s_: () => (/* binding */ requireCapability),
/* harmony export */   xd: () => (/* binding */ PROVIDER_NAMES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57973);



const PROVIDER_NAMES = ['onnx', 'mock'];
/**
 * Opens a provider; its engine is loaded only now.
 * @throws WorldGateError `model-missing`, `model-invalid`, `provider-unavailable`
 */
async function openProvider(request) {
    if (request.provider === 'mock') {
        const { MockProvider } = await __webpack_require__.e(/* import() */ 3029).then(__webpack_require__.bind(__webpack_require__, 23029));
        return new MockProvider(request.mock ?? { behaviour: 'normal', after: 0, latency_ms: 0 });
    }
    if (request.checkpoint === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('policy-missing', 'no policy was given', {
            hint: 'name an ONNX file with --policy, or `policy` in the preset',
        });
    }
    const [{ readCheckpoint }, { OnnxProvider }, { loadNativeEngine, loadWasmEngine }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9689).then(__webpack_require__.bind(__webpack_require__, 49689)),
        __webpack_require__.e(/* import() */ 1079).then(__webpack_require__.bind(__webpack_require__, 21079)),
        __webpack_require__.e(/* import() */ 8061).then(__webpack_require__.bind(__webpack_require__, 38061)),
    ]);
    const bytes = readCheckpoint(request.checkpoint);
    const engine = request.engine === 'wasm'
        ? await loadWasmEngine(new URL(request.engines))
        : loadNativeEngine(request.nativeFolders);
    return OnnxProvider.load(engine, bytes, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(request.checkpoint), { device: request.device });
}
/** A capability of a provider. @throws WorldGateError `capability-missing` */
function requireCapability(provider, capability) {
    const method = provider[capability];
    if (method === undefined) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('capability-missing', `the provider "${provider.identity.provider}" cannot do ${capability === 'openPolicy' ? 'policy' : capability}`, {
            hint: `it has: ${provider.capabilities.join(', ')}`,
        });
    }
    return method.bind(provider);
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
