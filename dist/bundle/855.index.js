export const id = 855;
export const ids = [855];
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

/***/ 50855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveGitHubRelease: () => (/* binding */ resolveGitHubRelease)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52688);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34029);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69272);





/** https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name */
const release = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    assets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    })),
});
/** An asset of a release, through the API, so that private repositories work with a token. */
async function resolveGitHubRelease({ owner, repository, tag, asset }, http, env) {
    const base = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpoint */ .s)(env.GITHUB_API_URL, 'https://api.github.com', 'GITHUB_API_URL');
    const token = env.GITHUB_TOKEN || undefined;
    const at = (address, accept) => ({
        url: new URL(`${base}/repos/${owner}/${repository}/releases/${address}`),
        headers: { accept, 'x-github-api-version': '2022-11-28' },
        ...(token !== undefined && { authorise: async () => ({ authorization: `Bearer ${token}` }) }),
    });
    const { answer, bytes } = await http.document(at(`tags/${encodeURIComponent(tag)}`, 'application/vnd.github+json'));
    const parsed = release.safeParse((0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(bytes));
    if (!parsed.success)
        throw http.giveUp(`${answer.url.host} does not answer as GitHub does`);
    const { assets } = parsed.data;
    const found = assets.find(({ name }) => name === asset);
    if (found === undefined) {
        const names = assets.map(({ name }) => name);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-missing', `${http.source}: the release has no such asset${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(asset, names)}`, {
            hint: names.length === 0 ? 'The release has no assets.' : `It has ${names.slice(0, 20).join(', ')}.`,
        });
    }
    const digest = /^sha256:[0-9a-f]{64}$/.test(found.digest ?? '') ? found.digest : null;
    return (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .single */ .J0)({ target: at(`assets/${found.id}`, 'application/octet-stream'), size: found.size, digest }, null);
}


/***/ })

};
