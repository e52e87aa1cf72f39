export const id = 5935;
export const ids = [5935];
export const modules = {

/***/ 35935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byteWords: () => (/* binding */ byteWords),
/* harmony export */   fetchText: () => (/* binding */ fetchText)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes in decimal units, as disks and networks are sold: `1.3 GB`. */
function byteWords(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}
/** `hf://…: 1.2 GB of 20.0 GB · 85.0 MB/s · 3 min 41 s left`. */
function fetchText({ source, doneBytes, resumedBytes, totalBytes, elapsedMs }) {
    const rate = (doneBytes - resumedBytes) / Math.max(elapsedMs / 1000, 1e-3);
    const of = totalBytes === null ? '' : ` of ${byteWords(totalBytes)}`;
    const left = totalBytes === null || rate <= 0 || doneBytes >= totalBytes
        ? ''
        : ` · ${timeWords((totalBytes - doneBytes) / rate)} left`;
    return `${source}: ${byteWords(doneBytes)}${of} · ${byteWords(rate)}/s${left}`;
}
function timeWords(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60
        ? `${minutes} min ${whole % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ })

};
