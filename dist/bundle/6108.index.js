export const id = 6108;
export const ids = [6108];
export const modules = {

/***/ 25544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packRun: () => (/* binding */ packRun),
/* harmony export */   runForEvidence: () => (/* binding */ runForEvidence),
/* harmony export */   verdictWithEvidence: () => (/* binding */ verdictWithEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3365);
/* harmony import */ var _foundation_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57214);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97385);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44893);
/* harmony import */ var _run_audit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37897);









/**
 * Runs, and packs what came of it. The run stands as it is, whatever becomes of its package.
 * @param run begins a run whose claim is frozen before the first episode
 * @throws WorldGateError `output-exists` and `package-revoked` before anything is run, and whatever `run` throws
 */
async function runForEvidence(run, { output, now, installation }) {
    // Whoever reads that folder next must not take what an earlier call left there for the result of this one.
    const replaced = (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .packageToReplace */ .M4)(output);
    if ((0,_foundation_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFree */ .M)(output, _output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isReplaceable */ .ZN))
        (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removePackage */ .Zz)(output);
    const outcome = await run();
    const { manifest, runDir } = outcome;
    if (manifest.state !== 'completed') {
        return { ...outcome, replaced, evidence: { state: 'none', reason: REASONS[manifest.state] } };
    }
    try {
        const packed = await packRun({ runDir, manifest, output, now: now(), installation });
        return { ...outcome, replaced, evidence: { state: 'packed', packageDir: output, ...packed, replaced } };
    }
    catch (error) {
        return { ...outcome, replaced, evidence: { state: 'broken', error } };
    }
}
const REASONS = {
    skipped: 'nothing was run',
    partial: 'it is a shard of a run',
    failed: 'the run did not come to its end',
    cancelled: 'the run was interrupted',
    running: 'the run did not come to its end',
};
/** The worse of what the gates and the claim that was made from them say. */
function verdictWithEvidence(run, evidence) {
    return evidence?.state === 'packed' ? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)([run, evidence.evidence.verdict]) : run;
}
/**
 * Makes a run of our own into an evidence package, from the claim and the plan that were frozen before its first episode.
 * @throws WorldGateError `claim-missing`, `run-tampered` for a claim that is not the one of the run, and those of an audit
 */
async function packRun({ runDir, manifest, output, now, installation, }) {
    (0,_evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .requireClaimOf */ .Z0)(runDir, manifest.run_id);
    for (const file of [_evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_FILE */ ._f, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_FILE */ .mI]) {
        const listed = manifest.artifacts.find((artifact) => artifact.path === file);
        if (listed?.digest === (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .readBelow */ .Gj)(runDir, file)))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('run-tampered', `${file} is not what the run was started with`, {
            hint: 'it was edited after the run: run again',
        });
    }
    return (0,_run_audit_js__WEBPACK_IMPORTED_MODULE_8__.runAudit)({
        source: 'worldgate',
        from: runDir,
        claim: node_path__WEBPACK_IMPORTED_MODULE_0__.join(runDir, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_FILE */ ._f),
        protocol: node_path__WEBPACK_IMPORTED_MODULE_0__.join(runDir, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_FILE */ .mI),
        output,
        anchor: undefined,
        ppi: undefined,
        importOptions: {},
        stopping: undefined,
        sameModel: false,
        // A trust policy may ask how complete the record of a release is.
        completenessScore: true,
        extras: [],
        now,
        version: installation.version,
        worker: installation.worker,
    });
}


/***/ }),

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidencedRun: () => (/* binding */ evidencedRun)
/* harmony export */ });
/* harmony import */ var _audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44893);
/* harmony import */ var _audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25544);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _next_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22442);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11063);





/**
 * A run and the package that it becomes, as one command's result.
 * @param output folder of the package, as the caller named it
 * @param end called when the run has ended, before anything is said of it
 */
async function evidencedRun(context, run, output, options, end) {
    const { evidence, replaced = null, ...outcome } = await (0,_audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_1__.runForEvidence)(run, {
        output: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(context, output),
        now: context.now,
        installation: context.installation,
    });
    end();
    const result = withEvidence(context, { outcome, evidence: evidence }, output, options);
    const notes = (0,_audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .replacedNotes */ .Q2)(replaced);
    if (notes.length === 0)
        return result;
    return {
        ...result,
        data: { ...result.data, notes },
        text: [result.text, ...notes.map((note) => `note: ${note}`)].join('\n'),
    };
}
/** What is said of the evidence beside the run; the worse of both verdicts decides. */
function withEvidence(context, { outcome, evidence }, output, options) {
    const result = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .runResult */ .XS)(context, decidedBy(outcome, evidence), options);
    const row = result.data;
    const said = (lines) => `${result.text}\n${lines.join('\n')}`;
    const none = { package_path: null, package_digest: null, claim: null };
    if (evidence.state === 'none') {
        return {
            ...result,
            data: { ...row, ...none },
            text: said([`no evidence: ${evidence.reason}`]),
        };
    }
    if (evidence.state === 'broken') {
        const { error } = evidence;
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
            throw error;
        const { code, message, hint = null } = error;
        return {
            exitCode: result.exitCode === 0 ? error.exitCode : result.exitCode,
            data: { ...row, ...none },
            text: said([`no evidence: ${message}`, ...(hint === null ? [] : [`hint: ${hint}`])]),
            errors: [...(result.errors ?? []), { code, message, hint }],
        };
    }
    const { evidence: found, digest } = evidence;
    return {
        ...result,
        data: {
            ...row,
            verdict: (0,_audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_1__.verdictWithEvidence)(outcome.report.verdict, evidence),
            package_path: output,
            package_digest: digest,
            claim: { outcome: found.outcome, verdict: found.verdict, grade: found.grade.grade },
        },
        text: said([
            `package: ${output} (grade ${found.grade.grade})`,
            `digest: ${digest}`,
            found.not_for_proof ? 'not for proof: it rests on a mock' : (0,_next_command_js__WEBPACK_IMPORTED_MODULE_3__/* .signingNext */ .Tx)(context, output),
        ]),
    };
}
/** The run with the one verdict that counts, so that nothing above it says another one. */
function decidedBy(outcome, evidence) {
    const { report } = outcome;
    const verdict = (0,_audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_1__.verdictWithEvidence)(report.verdict, evidence);
    if (evidence.state !== 'packed' || verdict === report.verdict)
        return outcome;
    const reasons = [report.reason, `The claim that the gates make decides: ${evidence.evidence.sentence}`];
    return { ...outcome, report: { ...report, verdict, reason: reasons.filter(Boolean).join(' ') } };
}


/***/ }),

/***/ 22442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ signingNext),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);

const WIDTH = 80;
const LABEL = 9;
function rowsText(rows) {
    return rows
        .flatMap(([label, value]) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`))
        .join('\n');
}
/** A command line to copy, without the program; over several lines where it is too long for one. */
function commandText([first, ...rest]) {
    const parts = [`npx worldgate ${first}`, ...rest];
    const line = `  ${parts.join(' ')}`;
    return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}
/** How a new package is signed where this command ran: a job has an identity, anybody else needs a key. */
function signingNext({ env }, packageName) {
    const sign = `audit sign ${packageName}`;
    if (env.GITHUB_ACTIONS === 'true')
        return `sign:\n${commandText([sign])}`;
    return [
        'sign, with a key of your own:',
        commandText(['audit keygen', '--output ~/keys/lab', '--owner "Robot Lab"']),
        commandText([sign, '--key ~/keys/lab.private.pem']),
    ].join('\n');
}


/***/ })

};
