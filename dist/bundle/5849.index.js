export const id = 5849;
export const ids = [5849,294];
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


/***/ }),

/***/ 95849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishSigning: () => (/* binding */ finishSigning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35470);
/* harmony import */ var _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50304);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83076);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29835);
/* harmony import */ var _decide_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50294);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52317);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40250);
/* harmony import */ var _sign_package_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25478);
/* harmony import */ var _write_bundles_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29629);












/**
 * Signs statements that wait for it. Given the package, they must be those that the package leads to; given the
 * pending file alone, as in a separate job that saw only digests, they must agree with each other. In both cases they
 * must come from a job of the repository that signs.
 * @throws WorldGateError `pending-missing`, `pending-invalid`, `pending-foreign`, and those of `signPackage`
 */
async function finishSigning(request) {
    const decision = (0,_decide_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .decideMode */ .a)({ ...request, hasKey: request.key !== null });
    if (!decision.sign)
        return { state: 'unsigned', reason: decision.reason };
    const { packageDir, file } = locate(request.path);
    if (packageDir !== null)
        (0,_write_bundles_js__WEBPACK_IMPORTED_MODULE_11__/* .removeLeftovers */ .D)(packageDir);
    const pending = (0,_pending_js__WEBPACK_IMPORTED_MODULE_9__/* .readPending */ .c)(file);
    requireOwnRepository(pending, request.job.source);
    const stored = packageDir === null ? null : requireFromPackage(packageDir, pending);
    const evidence = stored === null ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .pendingEvidence */ .fL)(pending) : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .signedEvidence */ ._e)(stored);
    const signed = await (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_10__/* .signOr */ .r3)(request, pending.payloads, evidence, async () => file);
    if ('outcome' in signed)
        return signed.outcome;
    if (stored !== null)
        await (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_10__/* .requireUnchanged */ .jr)(stored);
    const target = request.outputDir ?? packageDir ?? node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_10__/* .signedOutcome */ .TQ)(signed, { evidence, packageDir, target });
}
function locate(given) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(given, { throwIfNoEntry: false })?.isDirectory() === true;
    const file = isFolder ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(given, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf) : given;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-missing', `${given} has nothing to finish: there is no ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
            hint: 'It is written where signing was deferred (`--on-outage defer`) or left to another job (`--separate`).',
        });
    }
    // A file that lies in its package is held against it, whichever of the two was named.
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return { packageDir: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0)) ? dir : null, file };
}
/** The package that lies around the statements, which must be those that it leads to. */
function requireFromPackage(packageDir, { packageDigest, payloads, evidence }) {
    const stored = (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)(packageDir);
    (0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .requireNotRevoked */ .v3)(stored);
    if (stored.digest !== packageDigest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-invalid', `${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf}: package_digest is ${packageDigest}, but the package is ${stored.digest}`, { hint: 'The package was made again after that: sign it with `worldgate audit sign`.' });
    }
    const { stated_at: at, tool, source } = evidence;
    const expected = (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .packageStatements */ .j7)(stored, source, { at: new Date(at), version: tool.version }).map(_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .payloadOf */ .Md);
    const differing = expected.findIndex((payload, index) => !payload.equals(payloads[index]));
    if (differing !== -1) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-invalid', `${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf}: statement ${differing + 1} of ${expected.length} does not say what the package says`, {
            hint: `It was changed, or another version than ${tool.version} made it: sign with \`worldgate audit sign\`.`,
        });
    }
    return stored;
}
/** Of the same run, all that the platform says must be the same; of an earlier run, the repository. */
function requireOwnRepository({ evidence: { source } }, own) {
    const keys = ['server_url', 'repository', 'repository_id'];
    if (own.run_id !== null && source.run_id === own.run_id) {
        keys.push('commit', 'ref', 'event', 'workflow_ref');
        // No certificate names these, so that the event of the run must. Left out, they bind to nothing.
        keys.push(...['head_commit', 'pull_request'].filter((key) => source[key] !== null));
    }
    const wrong = keys.filter((key) => source[key] !== own[key]);
    if (wrong.length === 0)
        return;
    const lines = wrong.map((key) => `source.${key}: expected ${own[key] ?? 'none'}, as of the job that signs; found ${source[key] ?? 'none'}`);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-foreign', `the evidence was not made where it is to be signed:\n${lines.join('\n')}`, {
        hint: 'Sign in a workflow of the repository that made the evidence.',
    });
}


/***/ })

};
