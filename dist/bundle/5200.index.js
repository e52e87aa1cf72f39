export const id = 5200;
export const ids = [5200,8061];
export const modules = {

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

/***/ 95200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveNativeProbe: () => (/* binding */ serveNativeProbe)
/* harmony export */ });
/* harmony import */ var _evaluation_worker_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59880);
/* harmony import */ var _providers_onnx_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38061);
/* harmony import */ var _known_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2827);



/**
 * Computes the known model on the native engine, in a process of its own: a broken driver or a missing CPU
 * instruction ends the process, and the reason why a GPU session fails stands only on its standard error.
 */
function serveNativeProbe(send, receive) {
    receive((message) => {
        probe(message)
            .catch((error) => ({ type: 'failure', error: (0,_evaluation_worker_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .serialiseError */ .My)(error) }))
            .then(send);
    });
}
async function probe({ nativeFolders, device }) {
    const engine = (0,_providers_onnx_engine_js__WEBPACK_IMPORTED_MODULE_1__.loadNativeEngine)(nativeFolders);
    // Evaluations silence it; here its complaints are what is wanted.
    engine.ort.env.logLevel = 'error';
    return { type: 'answer', version: engine.version, output: await (0,_known_model_js__WEBPACK_IMPORTED_MODULE_2__/* .runKnownModel */ .A4)(engine, device) };
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


/***/ })

};
