export const id = 7019;
export const ids = [7019];
export const modules = {

/***/ 34029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/**
 * The address of a service that a variable may replace, without a slash at its end. Credentials go there, so it must be
 * https, or this machine.
 * @throws WorldGateError `checkpoint-endpoint`
 */
function endpoint(given, usual, variable) {
    const text = given || usual;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('checkpoint-endpoint', `${variable} is not an https address without credentials`, {
            hint: `Write ${variable}=${usual}, or leave it out.`,
        });
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}


/***/ }),

/***/ 37019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveHuggingFace: () => (/* binding */ resolveHuggingFace)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34029);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69272);



const MAX_PAGES = 100;
/** https://huggingface.co/docs/hub/api#get-apimodelsrepoidtreerevisionpath */
const treePage = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    lfs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative() }).optional(),
}));
/**
 * A file of a revision, or all of them. Files that Hugging Face keeps beside Git (LFS) have their SHA-256 in the answer;
 * of the others the hub states none.
 */
async function resolveHuggingFace(uri, http, env) {
    const base = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpoint */ .s)(env.HF_ENDPOINT, 'https://huggingface.co', 'HF_ENDPOINT');
    const token = env.HF_TOKEN || undefined;
    const revision = encodeURIComponent(uri.revision);
    const at = (address) => ({
        url: new URL(address),
        ...(token !== undefined && { authorise: async () => ({ authorization: `Bearer ${token}` }) }),
    });
    const file = (name) => at(`${base}/${uri.repository}/resolve/${revision}/${name.split('/').map(encodeURIComponent).join('/')}`);
    if (uri.file !== null) {
        const target = file(uri.file);
        const { body, firstHeaders } = await http.send(target, { method: 'HEAD' });
        body.resume();
        const header = (name) => [firstHeaders[name]].flat()[0];
        const size = Number(header('x-linked-size') ?? Number.NaN);
        return (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .single */ .J0)({ target, size: Number.isSafeInteger(size) ? size : null, digest: digestOf(header('x-linked-etag')) }, commitOf(header('x-repo-commit')));
    }
    const files = [];
    let next = `${base}/api/models/${uri.repository}/tree/${revision}?recursive=true`;
    for (let page = 0; next !== undefined; page++) {
        if (page === MAX_PAGES)
            throw http.giveUp('the model has too many files');
        const { answer, bytes } = await http.document(at(next));
        const parsed = treePage.safeParse((0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(bytes));
        if (!parsed.success)
            throw http.giveUp(`${answer.url.host} does not answer as Hugging Face does`);
        for (const { type, path, size, lfs } of parsed.data) {
            if (type !== 'file')
                continue;
            files.push({ path, target: file(path), size: lfs?.size ?? size, digest: digestOf(lfs?.oid) });
        }
        next = nextPage(answer.headers.link, next, base);
    }
    if (files.length === 0)
        throw http.giveUp('the model has no files');
    return { revision: /^[0-9a-f]{40}$/.test(uri.revision) ? uri.revision : null, files, isFolder: true };
}
/** The page that follows, on the same server. */
function nextPage(link, from, base) {
    const found = /<([^>]+)>;\s*rel="next"/.exec([link].flat().join(','))?.[1];
    if (found === undefined)
        return undefined;
    const url = new URL(found, from);
    return url.origin === new URL(base).origin ? url.href : undefined;
}
function digestOf(tag) {
    const hex = /^(?:W\/)?"?([0-9a-f]{64})"?$/.exec(tag ?? '')?.[1];
    return hex === undefined ? null : `sha256:${hex}`;
}
function commitOf(text) {
    return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? text : null;
}


/***/ })

};
