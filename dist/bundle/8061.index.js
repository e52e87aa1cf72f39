export const id = 8061;
export const ids = [8061];
export const modules = {

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
