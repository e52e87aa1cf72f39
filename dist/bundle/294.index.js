export const id = 294;
export const ids = [294];
export const modules = {

/***/ 50294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   z: () => (/* binding */ mustSign)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Whether to sign. `auto` skips where it cannot be done, but fails for a release; `required` fails; `never` skips.
 * Where data may be a stranger's and the identity is the repository's own, nothing is signed.
 * @throws WorldGateError `untrusted-event`, `identity-missing`
 */
function decideMode(circumstances) {
    const { mode, hasKey, job, allowUntrustedEvent } = circumstances;
    if (mode === 'never')
        return { sign: false, reason: 'signing is switched off (sign: never)' };
    const untrusted = allowUntrustedEvent ? undefined : untrustedEvent(job);
    const obstacle = untrusted ?? (hasKey ? undefined : missingIdentity(job));
    if (obstacle === undefined)
        return { sign: true };
    if (!mustSign(circumstances))
        return { sign: false, reason: `${obstacle.message}. ${obstacle.hint}` };
    const why = mode === 'required' ? 'a signature is required' : 'a release is signed';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(obstacle.code, `${why}, but ${obstacle.message}`, {
        hint: obstacle.hint,
        kind: obstacle.kind,
    });
}
/** Whether a signature that cannot be made is a failure: where one is required, and for releases. */
function mustSign({ mode, job: { source }, }) {
    return mode === 'required' || (mode === 'auto' && isRelease(source));
}
function isRelease({ event, ref }) {
    return event === 'release' || ref?.startsWith('refs/tags/') === true;
}
function untrustedEvent({ source: { event }, triggeringFork, fork, identity, }) {
    const hint = 'Sign in the workflow that made the evidence. Only where this job checks all that it signs: `--allow-untrusted-event`.';
    if (event === 'pull_request_target') {
        return {
            code: 'untrusted-event',
            message: "the event pull_request_target runs with the repository's own identity on what a stranger may have written",
            hint,
            kind: 'environment',
        };
    }
    // Where a repository hands its forks tokens that can write, they get an identity, too.
    if (fork === true && identity !== null) {
        return {
            code: 'untrusted-event',
            message: "the pull request comes from a fork, and this job has the repository's own identity",
            hint,
            kind: 'environment',
        };
    }
    if (event === 'workflow_run' && triggeringFork !== false) {
        const whose = triggeringFork === null ? 'may come from a fork (the event does not tell)' : 'comes from a fork';
        return {
            code: 'untrusted-event',
            message: `the run that triggered this workflow_run ${whose}, and this job has the repository's own identity`,
            hint,
            kind: 'environment',
        };
    }
    return undefined;
}
function missingIdentity({ identity, inActions, fork }) {
    if (identity !== null)
        return undefined;
    const code = 'identity-missing';
    if (!inActions) {
        return {
            code,
            message: 'this is no job of GitHub Actions, so that nobody says who signs',
            hint: 'Sign with a key: `--key FILE`. `worldgate audit keygen` makes one.',
            // Whoever calls it there can only have forgotten the key.
            kind: 'input',
        };
    }
    if (fork === true) {
        return {
            code,
            message: 'the pull request comes from a fork, whose jobs get no identity (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
            hint: 'Evidence of forks stays unsigned: sign after the merge, in a workflow of the repository itself.',
            kind: 'environment',
        };
    }
    return {
        code,
        message: 'the job may not ask who it is (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
        hint: 'Add `permissions: id-token: write` to the job; a reusable workflow gets it from its caller. Or sign with a key.',
        kind: 'environment',
    };
}


/***/ })

};
