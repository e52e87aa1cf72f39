export const id = 6849;
export const ids = [6849];
export const modules = {

/***/ 49230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseOf: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _event_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29694);


const lenient = (schema) => schema.nullish().catch(null);
const sha = lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const name = lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1024));
const payload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    before: sha,
    repository: lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: name })),
    merge_group: lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: sha, base_ref: name })),
});
/**
 * The base of what is judged: of a pull request its target branch, of a merge queue's group the branch that it enters,
 * of a push to a branch that branch before it, of anything else the branch that it runs on, or the default branch.
 * @param readEvent returns the text of a file, or throws
 */
function baseOf(context, env, readEvent) {
    const { pullRequest, eventName } = context;
    const data = readPayload(env.GITHUB_EVENT_PATH, readEvent);
    if (pullRequest !== null) {
        // The event of a comment does not tell where its pull request goes.
        const branch = pullRequest.baseRef ?? data.repository?.default_branch ?? null;
        return { branch, commit: pullRequest.baseSha };
    }
    if (data.merge_group != null) {
        const { base_ref, base_sha } = data.merge_group;
        return { branch: base_ref?.replace(/^refs\/heads\//, '') ?? null, commit: base_sha ?? null };
    }
    const fallback = data.repository?.default_branch ?? null;
    const own = env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME || null : null;
    // A new branch has nothing before it: GitHub sends zeros.
    const before = eventName === 'push' && data.before != null && !/^0+$/.test(data.before) ? data.before : null;
    return { branch: own ?? fallback, commit: before };
}
/** What cannot be read says nothing; the event context has told so. */
function readPayload(file, readEvent) {
    try {
        const text = file ? readEvent(file) : '{}';
        return payload.parse(text.length > _event_context_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EVENT_BYTES */ .A ? {} : JSON.parse(text));
    }
    catch {
        return payload.parse({});
    }
}


/***/ })

};
