export const id = 6122;
export const ids = [6122];
export const modules = {

/***/ 76122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkoutOrigin: () => (/* binding */ checkoutOrigin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folders above the first that are looked at. */
const MOST_ABOVE = 64;
/**
 * Where the checkout comes from that a folder lies in: the remote `origin` of its `.git/config`. No program is started,
 * so that nothing a checkout configures can run.
 * @param dir absolute
 * @returns null where there is no checkout, no such remote, or none that is read
 */
async function checkoutOrigin(dir) {
    const config = configAbove(dir);
    const url = config === null ? null : originUrl(config);
    if (url === null)
        return null;
    const { parseRemote } = await Promise.all(/* import() */[__webpack_require__.e(558), __webpack_require__.e(3676)]).then(__webpack_require__.bind(__webpack_require__, 13933));
    return parseRemote(url);
}
function configAbove(dir) {
    let folder = dir;
    for (let level = 0; level < MOST_ABOVE; level++) {
        const config = configOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git'));
        if (config !== null)
            return config;
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
        if (parent === folder)
            return null;
        folder = parent;
    }
    return null;
}
/** The configuration of a repository; of a worktree, that of the repository it belongs to. */
function configOf(git) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(git).isDirectory())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, 'config'), 'utf8');
        const target = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(git, 'utf8'))?.[1];
        if (target === undefined)
            return null;
        const own = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(git), target.trim());
        const common = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(own, 'commondir'), 'utf8').trim();
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(own, common), 'config'), 'utf8');
    }
    catch {
        return null;
    }
}
/** The first that is given, as git fetches from it; a section that is included from elsewhere is not looked for. */
function originUrl(config) {
    let isOrigin = false;
    let url = null;
    for (const line of config.split(/\r?\n/)) {
        if (/^\s*\[/.test(line))
            isOrigin = /^\s*\[remote "origin"\]\s*$/.test(line);
        else if (isOrigin)
            url ??= /^\s*url\s*=\s*"?([^"\s]+)"?\s*$/.exec(line)?.[1] ?? null;
    }
    return url;
}


/***/ })

};
