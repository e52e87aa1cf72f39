export const id = 577;
export const ids = [577];
export const modules = {

/***/ 60577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSize: () => (/* binding */ parseSize)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

const FACTORS = {
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** Bytes of `50GB`, `1.5 GiB` or `1000000`. @param flag how a message calls it. @throws WorldGateError `usage` */
function parseSize(text, flag) {
    const match = /^(\d{1,15}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i.exec(text.trim());
    const factor = FACTORS[match?.[2]?.toLowerCase() ?? '?'];
    if (match === null || factor === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: ${JSON.stringify(text.slice(0, 40))} is not a size`, {
            hint: 'Write a number with B, kB, MB, GB, TB, KiB, MiB, GiB or TiB, such as 50GB.',
        });
    }
    return Math.floor(Number(match[1]) * factor);
}


/***/ })

};
