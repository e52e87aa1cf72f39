export const id = 6179;
export const ids = [6179];
export const modules = {

/***/ 75837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ PACKAGE_OUTPUTS),
/* harmony export */   x: () => (/* binding */ packageStep)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _github_package_upload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25720);
/* harmony import */ var _reports_signature_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70405);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71928);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73153);





/** Set by every action that makes a package; empty where there is none. */
const PACKAGE_OUTPUTS = [
    'outcome',
    'grade',
    'package-path',
    'package-digest',
    'package-artifact-name',
    ..._signing_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNING_OUTPUTS */ .pg,
];
/**
 * Signs and uploads the package of a run. Nothing is thrown: the verdict of the run is decided and must be reported,
 * whatever becomes of its package.
 */
async function packageStep(door, { evidence, report }, { ask, separate, sign }) {
    const { redact, context, signal } = door;
    const outputs = Object.fromEntries(PACKAGE_OUTPUTS.map((name) => [name, '']));
    const step = { outputs, section: undefined, problems: [], notes: [], warnings: [] };
    if (evidence === undefined)
        return step;
    if (evidence.state !== 'packed') {
        const problem = evidence.state === 'none' ? null : brokenPackage(evidence.error, redact);
        const reason = evidence.state === 'none' ? evidence.reason : problem.message;
        return {
            ...step,
            section: { problem: reason },
            problems: problem === null ? [] : [problem],
            notes: [`No evidence package: ${reason}.`],
        };
    }
    const { packageDir, evidence: found, manifest, digest } = evidence;
    Object.assign(outputs, {
        outcome: found.outcome ?? '',
        grade: found.grade.grade,
        'package-path': packageDir,
        'package-digest': digest,
    });
    const section = { evidence: found, packageDigest: digest, signature: undefined };
    // A cancelled step has about ten seconds left.
    if (signal.aborted)
        return { ...step, section };
    const { row, outputs: signed, problem, } = await (0,_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptPackageSigning */ .tg)(door, { notForProof: found.not_for_proof, ask, packageDir, separate }, sign);
    Object.assign(outputs, signed);
    const upload = await (0,_github_package_upload_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadPackage */ .a)({
        packageDir,
        slug: manifest.claim_slug,
        id: report.run_id,
        redact,
        serverUrl: context.serverUrl,
    });
    outputs['package-artifact-name'] = upload.name ?? '';
    const packageUrl = upload.id === null || context.runUrl === null ? undefined : `${context.runUrl}/artifacts/${upload.id}`;
    return {
        outputs,
        section: { ...section, packageUrl, signature: row },
        problems: problem === null ? [] : [problem],
        notes: [
            ...(upload.name === null ? [] : [`Uploaded the evidence package as artifact ${upload.name}.`]),
            (0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureText */ .gs)(row),
        ],
        warnings: upload.warning === null ? [] : [upload.warning],
    };
}
function brokenPackage(error, redact) {
    const { code, message, hint } = (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__.explained)(error, redact);
    const foreseen = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorldGateError */ .US)(error);
    return {
        title: 'WorldGate: there is no evidence package',
        message: `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`,
        exitCode: foreseen ? error.exitCode : 4,
        stack: foreseen || !(error instanceof Error) ? null : (error.stack ?? null),
    };
}


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ surfacesOf)
/* harmony export */ });
/** What stands in front of the verdict in labels where nothing else is asked for. */
const LABEL_PREFIX = 'worldgate';
/** What an action shows beside the comment, as its inputs ask for it. */
function surfacesOf(inputs) {
    const { labels } = inputs;
    return {
        check: inputs.check,
        stale: inputs['stale-comment'],
        commitStatus: inputs['commit-status'] === 'true',
        labels: labels === 'false' ? null : labels === 'true' ? LABEL_PREFIX : labels,
    };
}


/***/ }),

/***/ 25720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uploadPackage)
/* harmony export */ });
/* unused harmony export MAX_PACKAGE_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17655);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83076);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70160);






/** Uncompressed bytes of one uploaded package: the lines of a million episodes fit. */
const MAX_PACKAGE_BYTES = 512 * 1024 * 1024;
/**
 * Uploads an evidence package to the workflow run as one artifact: its manifest, the members that the manifest lists,
 * each with its digest, and its signatures, and nothing else that lies in the folder. All of them or none, because a
 * package that lacks a member is none.
 *
 * Never throws for what the service or the files do: `warning` says it.
 */
async function uploadPackage(request) {
    const { packageDir, slug, id, maxBytes = MAX_PACKAGE_BYTES } = request;
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadFolder */ .yi)({
        what: 'evidence package',
        folder: packageDir,
        name: (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .Cs)(`evidence-${slug}`, id),
        select: () => ({ files: membersOf(packageDir, maxBytes), leftBehind: [] }),
    }, request);
}
function membersOf(packageDir, maxBytes) {
    const { manifest, problems } = (0,_audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_2__/* .checkMembers */ .c_)(packageDir);
    if (manifest === null || problems.length > 0) {
        const found = problems.map(({ message }) => message).join('; ');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('package-tampered', `it is not what was packed: ${found}`);
    }
    const bytes = manifest.members.reduce((sum, { size_bytes }) => sum + size_bytes, 0);
    if (bytes > maxBytes) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('package-too-large', `${bytes} bytes are more than the limit of ${maxBytes}`);
    }
    const signatures = [...Object.values(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILES */ .HJ), _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .PENDING_FILE */ .pf];
    return [
        'artifact_manifest.json',
        ...manifest.members.map(({ name }) => name),
        ...signatures.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageDir, name))),
    ];
}


/***/ })

};
