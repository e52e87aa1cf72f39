export const id = 6176;
export const ids = [6176];
export const modules = {

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


/***/ })

};
