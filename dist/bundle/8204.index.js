export const id = 8204;
export const ids = [8204];
export const modules = {

/***/ 68204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeAttestation: () => (/* binding */ storeAttestation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23125);


const PERMISSION = 'attestations: write';
const created = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{1,20}$/)]) });
/**
 * Puts a Sigstore bundle into GitHub's store, where `gh attestation verify` finds it by the digests of its subjects.
 * A repeated request stores it twice, which changes no answer.
 * Source: docs.github.com/rest/repos/attestations, "Create an attestation".
 * @param bundle its JSON form
 * @throws GitHubError
 */
async function storeAttestation(client, { owner, name }, serverUrl, bundle) {
    try {
        const { data } = await client.call({
            route: 'POST /repos/{owner}/{repo}/attestations',
            parameters: { owner, repo: name, bundle },
            answer: created,
            purpose: `store the attestation in ${owner}/${name}`,
            permission: PERMISSION,
            repeat: 'repeatable',
        });
        return { id: String(data.id), url: `${serverUrl}/${owner}/${name}/attestations/${data.id}` };
    }
    catch (error) {
        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y) || ![403, 404, 410].includes(error.status ?? 0))
            throw error;
        if (error.failure === 'rate-limited')
            throw error;
        throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y({
            failure: error.failure,
            message: error.message,
            hint: `Add \`permissions: ${PERMISSION}\` to the job, beside \`id-token\`. Of private repositories, GitHub ` +
                'stores attestations with Enterprise Cloud only: otherwise sign with `--key`, or with another instance of Sigstore.',
            status: error.status,
            mayHaveApplied: error.mayHaveApplied,
            retryAfterMs: error.retryAfterMs,
            cause: error,
        });
    }
}


/***/ })

};
