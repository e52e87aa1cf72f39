export const id = 9689;
export const ids = [9689];
export const modules = {

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


/***/ })

};
