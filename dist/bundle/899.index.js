export const id = 899;
export const ids = [899];
export const modules = {

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


/***/ })

};
