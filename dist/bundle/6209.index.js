export const id = 6209;
export const ids = [6209];
export const modules = {

/***/ 51540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);




/**
 * The absolute path of the input `working-directory`, which is relative to the workspace.
 * @throws WorldGateError `input-invalid` where it is no folder
 */
function workingDirectory(door, input) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(door.env.GITHUB_WORKSPACE ?? '.', input);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('input-invalid', `inputs: working-directory: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(input)} is not a folder`, {
        hint: 'Name a folder of the checkout, and run `actions/checkout` in an earlier step.',
    });
}


/***/ }),

/***/ 40055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ finishRun),
/* harmony export */   M: () => (/* binding */ runOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25544);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70160);
/* harmony import */ var _reports_baseline_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67673);
/* harmony import */ var _reports_exhibit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39895);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72342);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71928);








/** What is told of a run; the worse of what its gates and its claim say is its verdict. */
function runOutputs({ report, runDir, reportJson, evidence }) {
    return {
        verdict: (0,_audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_1__.verdictWithEvidence)(report.verdict, evidence),
        'run-id': report.run_id,
        'run-manifest': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runDir, 'run_manifest.json'),
        'result-digest': report.result_digest ?? '',
        'report-json': reportJson,
    };
}
/** Tells the runner how a run ended. Returns the exit code of the step. */
function finishRun(door, outcome, { upload, step, ...options }) {
    const { redact, context } = door;
    const { manifest, report, runDir, failure } = outcome;
    const exhibit = (0,_reports_exhibit_js__WEBPACK_IMPORTED_MODULE_5__/* .runExhibit */ .P_)(report, undefined, step?.section);
    const isWorse = exhibit.verdict !== report.verdict;
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_7__.finish)(door, {
        exhibit,
        outputs: { ...runOutputs(outcome), ...step?.outputs },
        exitCode: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(failure) ? failure.exitCode : undefined,
        upload: upload ? () => (0,_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadRun */ .$H)({ runDir, manifest, redact, serverUrl: context.serverUrl }) : null,
        label: `run ${report.run_id}`,
        reasons: [...(isWorse ? [worseClaim(step)] : []), ...reasonsOf(report)],
        problems: step?.problems ?? [],
        notes: step?.notes ?? [],
        warnings: [...baselineWarnings(report), ...(step?.warnings ?? [])],
    }, options);
}
/** Where the claim that was made from the gates came out worse than they did. */
function worseClaim(step) {
    const section = step?.section;
    if (section === undefined || 'problem' in section)
        return '';
    return `The claim came out worse than the gates that it was made from: ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(section.evidence.sentence, 2000)}`;
}
function reasonsOf({ error, reason }) {
    if (error !== null)
        return [`${error.code}: ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.message, 2000)}.`, (0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.hint ?? '', 1000)];
    return reason === null ? [] : [`${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(reason, 1000)}.`];
}
/** What was asked for and is not there is no fault of the run, and nobody should miss it. */
function baselineWarnings(report) {
    return report.baseline_choice?.found === null ? [(0,_reports_baseline_view_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineSentences */ .qY)(report).join(' ')] : [];
}


/***/ }),

/***/ 71928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explained: () => (/* binding */ explained),
  finish: () => (/* binding */ finish),
  finishBroken: () => (/* binding */ finishBroken)
});

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/annotations.js
var annotations = __webpack_require__(74800);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/github/show-on-github.js + 4 modules
var show_on_github = __webpack_require__(3752);
// EXTERNAL MODULE: ./.build/github/summary.js
var github_summary = __webpack_require__(49484);
;// CONCATENATED MODULE: ./.build/github/publish.js





/** As messages call it. */
const WORDS = { preset: 'run', claim: 'evidence package' };
/**
 * Shows a finished run or evidence on GitHub: upload, job summary, comment. Each by itself: what fails becomes a
 * warning, and nothing is thrown, because the verdict is decided already and must stand.
 */
async function publish(request) {
    const { exhibit } = request;
    const what = WORDS[exhibit.kind];
    const publication = {
        annotations: [],
        commentUrl: null,
        checkUrl: null,
        artifactName: null,
        warnings: [],
        notes: [],
    };
    const { warnings, notes } = publication;
    const guarded = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            warnings.push((0,show_on_github/* warningText */.i)(what, error, request.redact));
        }
    };
    const { runUrl } = request.context;
    const links = { workflowRun: runUrl ?? undefined };
    let uploadLines = '';
    // First, because the other two point at it.
    await guarded(`The ${what} was not uploaded`, async () => {
        if (request.upload === null)
            return;
        const upload = await request.upload();
        publication.artifactName = upload.name;
        if (upload.warning !== null)
            warnings.push(upload.warning);
        else
            notes.push(`Uploaded ${upload.files.length} files of the ${what} as artifact ${upload.name}.`);
        notes.push(...upload.leftBehind.map(({ path, why }) => `Not uploaded: ${(0,plain/* clip */.$Q)(path, 300)} (${why}).`));
        uploadLines = uploadSummary(upload);
        if (upload.id !== null && runUrl !== null)
            links.artifact = `${runUrl}/artifacts/${upload.id}`;
    });
    await guarded('The job summary was not written', () => {
        if (request.summaryPath === null)
            return;
        const limit = (0,github_summary/* summaryRoom */.m)(request.summaryPath) - Buffer.byteLength(uploadLines) - 1;
        (0,github_summary/* appendSummary */.f)(request.summaryPath, `${(0,summary/* summaryOf */.YG)([exhibit], { links, limit })}\n${uploadLines}`);
    });
    await guarded('The verdict is not annotated', () => {
        publication.annotations = (0,annotations/* mostSevere */.ux)(exhibit.annotations());
    });
    await guarded('There is no comment', async () => {
        if (request.comment === null)
            return;
        const shown = await (0,show_on_github/* showOnGitHub */.k)({
            ...request.comment,
            exhibit,
            links,
            context: request.context,
            clock: request.clock,
            redact: request.redact,
        });
        publication.commentUrl = shown.url;
        publication.checkUrl = shown.checkUrl;
        notes.push(...shown.notes);
        warnings.push(...shown.warnings);
    });
    return publication;
}
const MOST_LISTED = 50;
/** What left the machine and what stayed, as Markdown. Paths of a manifest are text from outside. */
function uploadSummary(upload) {
    const lines = ['', '<details><summary>What was uploaded, and what stayed on the machine</summary>', ''];
    if (upload.name === null)
        lines.push(codeLine(upload.warning ?? 'Nothing was uploaded.'));
    else
        lines.push(codeLine(`${upload.files.length} files in artifact ${upload.name}`));
    lines.push(...upload.leftBehind.slice(0, MOST_LISTED).map(leftBehindLine));
    const more = upload.leftBehind.length - MOST_LISTED;
    if (more > 0)
        lines.push(codeLine(`… and ${more} more files that stayed`));
    return [...lines, '', '</details>', ''].join('\n');
}
function leftBehindLine({ path, why }) {
    return codeLine(`stayed: ${path} (${why})`);
}
/** An indented code block shows its text as it is, whatever the text holds. */
function codeLine(text) {
    return `    ${(0,plain/* clip */.$Q)(text, 400)}`;
}

// EXTERNAL MODULE: ./.build/actions/input-words.js
var input_words = __webpack_require__(43786);
;// CONCATENATED MODULE: ./.build/actions/finish.js






/** Exit code of a caller's mistake. */
const MISTAKE = 2;
/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;
/**
 * Tells the runner how something ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
async function finish(door, { exhibit, outputs, upload, label, problems = [], notes = [], warnings = [], ...ending }, { failOn, comment }) {
    const { host, signal } = door;
    const { verdict } = exhibit;
    const decided = signal.aborted ? INTERRUPTED : (ending.exitCode ?? (0,contracts_verdict/* exitCodeFor */.Rr)(verdict, failOn));
    const exitCode = decided === 0 ? (problems[0]?.exitCode ?? 0) : decided;
    for (const [name, value] of Object.entries(outputs))
        host.output(name, value);
    const publication = await publish({
        exhibit,
        context: door.context,
        summaryPath: door.env.GITHUB_STEP_SUMMARY || null,
        // A cancelled step has about ten seconds left.
        upload: signal.aborted ? null : upload,
        comment: comment === null || signal.aborted ? null : { ...comment, exitCode },
        clock: door.clock,
        redact: door.redact,
    });
    if (upload !== null) {
        for (const name of ending.artifactOutputs ?? ['artifact-name'])
            host.output(name, publication.artifactName ?? '');
    }
    if (comment !== null) {
        host.output('comment-url', publication.commentUrl ?? '');
        host.output('check-url', publication.checkUrl ?? '');
    }
    for (const { title, message, stack } of problems) {
        host.annotate({ level: 'error', title, message });
        if (stack !== null)
            host.say([door.redact(stack)]);
    }
    const closing = closingWords({ exhibit, reasons: ending.reasons }, failOn, decided);
    // Where no gate says why the step fails, the step itself does.
    if (decided !== 0 && !publication.annotations.some(({ level }) => level === 'error')) {
        host.annotate({ level: 'error', ...closing });
    }
    for (const annotation of publication.annotations)
        host.annotate(annotation);
    for (const message of [...warnings, ...publication.warnings]) {
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    const { emoji, words } = endWords(verdict, decided);
    host.say([
        ...notes,
        ...publication.notes,
        `${emoji} ${words} (${label})`,
        ...(decided === 0 ? [] : [closing.message]),
        ...problems.map(({ message }) => message),
    ]);
    return exitCode;
}
/** An error verdict by whose turn it is: what the caller got wrong is not something that broke. */
function endWords(verdict, exitCode) {
    if (verdict !== 'error')
        return (0,contracts_verdict/* verdictRow */.oq)(verdict);
    if (exitCode === MISTAKE)
        return { emoji: '✋', words: 'Not run: the input is wrong' };
    if (exitCode === INTERRUPTED)
        return { emoji: '✋', words: 'Not run to its end: it was cancelled' };
    return (0,contracts_verdict/* verdictRow */.oq)('error');
}
function closingWords({ exhibit: { name, verdict }, reasons }, failOn, exitCode) {
    const title = `WorldGate: ${(0,plain/* clip */.$Q)(name, 100)}`;
    if (exitCode === INTERRUPTED)
        return { title, message: 'It was cancelled before it ended.' };
    const parts = [`${endWords(verdict, exitCode).words}.`, ...reasons];
    if (verdict !== 'error')
        parts.push(`The step fails because of \`fail-on: ${failOn}\`.`);
    return { title, message: parts.filter((part) => part !== '').join(' ') };
}
/** What broke an action, for those who read of it. */
function explained(error, redact) {
    const message = (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), 3000);
    if ((0,errors/* isWorldGateError */.US)(error)) {
        const { code, hint } = error;
        const said = hint === undefined ? null : (0,plain/* clip */.$Q)(redact((0,input_words/* withInputNames */.n)(hint)), 1000);
        return { code, message: (0,input_words/* withInputNames */.n)(message), hint: said };
    }
    const hint = 'This is a bug of WorldGate: please report it with the log of this step.';
    return { code: 'internal-error', message, hint };
}
/** What outputs say that always say something. */
const WITHOUT_RESULT = {
    verdict: 'error',
    verified: 'false',
    claims: '[]',
    'signature-state': 'unsigned',
};
/**
 * Ends an action that could not produce anything to show. A foreseen failure shows its code and the first thing to try;
 * any other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
function finishBroken(door, outputs, error) {
    const { host } = door;
    for (const name of outputs)
        host.output(name, WITHOUT_RESULT[name] ?? '');
    const { code, message, hint } = explained(error, door.redact);
    const foreseen = (0,errors/* isWorldGateError */.US)(error);
    const exitCode = foreseen ? error.exitCode : 4;
    const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
    const title = exitCode === MISTAKE ? 'WorldGate: the input is wrong' : 'WorldGate could not run';
    host.annotate({ level: 'error', title, message: text });
    if (!foreseen && error instanceof Error)
        host.say([door.redact(error.stack ?? '')]);
    const summaryPath = door.env.GITHUB_STEP_SUMMARY;
    if (summaryPath) {
        try {
            const { emoji, words } = endWords('error', exitCode);
            (0,github_summary/* appendSummary */.f)(summaryPath, `### ${emoji} WorldGate: ${words}\n\n    ${text}\n`);
        }
        catch (cause) {
            host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${(0,errors/* messageOf */.bD)(cause)}` });
        }
    }
    return exitCode;
}


/***/ }),

/***/ 93079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATE_OUTPUTS: () => (/* binding */ GATE_OUTPUTS),
/* harmony export */   gateDoor: () => (/* binding */ gateDoor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51540);
/* harmony import */ var _finish_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40055);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27835);




const GATE_OUTPUTS = ['verdict', 'run-id', 'run-manifest', 'result-digest', 'report-json'];
/** Door of `actions/gate`: decides again on a finished run. Returns the exit code. */
async function gateDoor(door, decide) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)('gate', door.env);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const at = (path) => (path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
    const request = {
        runDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs['run-dir']),
        gates: at(inputs.gates),
        baseline: at(inputs.baseline),
        log: (line) => door.host.print(line),
    };
    const outcome = await door.host.inert('Gates', () => decide(request));
    return (0,_finish_run_js__WEBPACK_IMPORTED_MODULE_2__/* .finishRun */ .J)(door, outcome, { failOn: inputs['fail-on'], comment: null, upload: false });
}


/***/ }),

/***/ 43786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withInputNames)
/* harmony export */ });
/** Options of the command line that an action has as an input of another name, and those that it has by the same. */
const INPUTS = {
    key: 'signing-key',
    'key-env': 'signing-key',
    'key-passphrase-env': 'signing-key-passphrase',
    backend: 'signing-backend',
    ...Object.fromEntries([
        'allow-public-log',
        'allow-untrusted-event',
        'bundle',
        'commit',
        'on-outage',
        'public-key',
        'repository',
        'sign',
        'signing-config',
        'trust-policy',
        'trusted-root',
        'trusted-signers',
    ].map((name) => [name, name])),
};
/** A message of a feature, which speaks of options, as whoever wrote a workflow knows it: `--key FILE` is the input `signing-key`. */
function withInputNames(text) {
    return text.replace(/`?--([a-z][a-z-]*[a-z])(?: ([A-Z]+(?:\/[A-Z]+)?|[a-z]+(?=`)))?`?/g, (all, name, value) => {
        const input = Object.hasOwn(INPUTS, name) ? INPUTS[name] : undefined;
        if (input === undefined)
            return all;
        return value !== undefined && value === value.toLowerCase() ? `\`${input}: ${value}\`` : `\`${input}\``;
    });
}


/***/ }),

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

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ requireClaimOf),
/* harmony export */   _f: () => (/* binding */ CLAIM_FILE),
/* harmony export */   mI: () => (/* binding */ PROTOCOL_FILE),
/* harmony export */   qG: () => (/* binding */ writeClaim)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97385);




/** Where a run that is to become evidence keeps what was claimed and planned before it. */
const CLAIM_FILE = 'inputs/claim.json';
const PROTOCOL_FILE = 'inputs/protocol.json';
function writeClaim(run, { claim, protocol }) {
    for (const [file, value] of [
        [CLAIM_FILE, claim],
        [PROTOCOL_FILE, protocol],
    ]) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(run.path(file), `${JSON.stringify(value, null, 2)}\n`);
    }
}
/**
 * Whether a claim was frozen for a run cannot be made up for once it has begun.
 * @param runDir absolute
 * @throws WorldGateError `claim-missing`
 */
function requireClaimOf(runDir, runId) {
    if ([CLAIM_FILE, PROTOCOL_FILE].every((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeJoin */ .gt)(runDir, file))))
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('claim-missing', `run ${runId} has no claim that was frozen before its first episode`, {
        hint: 'start a new run that is to give evidence, or audit this one with a claim of your own: `worldgate audit run worldgate`',
    });
}


/***/ }),

/***/ 68527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: CLIENT_LIMITS

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/client-errors.js



const MAX_SERVER_MESSAGE = 300;
/** What the GitHub toolkit threw when it sent a call, as the failure that it stands for. */
function toGitHubError(error, call, { fork, redact, nowMs }) {
    const failed = error;
    if (failed.status !== undefined && failed.response !== undefined) {
        return (0,failures/* refusalError */.z)({
            status: failed.status,
            headers: failed.response.headers,
            serverMessage: serverMessage(failed.response.data, redact),
            purpose: call.purpose,
            permission: call.permission,
            fork,
            nowMs,
        });
    }
    return new failures/* GitHubError */.y({
        failure: 'unreachable',
        message: `GitHub's API could not be reached to ${call.purpose} (${(0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), MAX_SERVER_MESSAGE)})`,
        hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
        cause: error,
    });
}
function timedOut(purpose, ms) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
        hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function outOfTime(purpose, budgetMs) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `No time was left to ${purpose}: calls to GitHub's API may take ${seconds(budgetMs)} in all`,
        hint: 'Run the job again later.',
        status: null,
        mayHaveApplied: false,
        retryAfterMs: null,
    });
}
/** The same failure, with how long the server wanted us to wait. */
function givingUp(error, waitMs) {
    if (error.retryAfterMs === null)
        return error;
    return new failures/* GitHubError */.y({
        failure: error.failure,
        message: `${error.message}; it asks for a wait of ${seconds(waitMs)}, which is longer than this job waits`,
        hint: error.hint ?? '',
        status: error.status,
        mayHaveApplied: error.mayHaveApplied,
        retryAfterMs: error.retryAfterMs,
        cause: error,
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function serverMessage(data, redact) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const parts = typeof message === 'string' ? [message] : [];
    for (const item of Array.isArray(errors) ? errors.slice(0, 5) : []) {
        const detail = typeof item === 'string' ? item : item?.message;
        if (typeof detail === 'string')
            parts.push(detail);
    }
    return (0,plain/* clip */.$Q)(redact(parts.join(': ')), MAX_SERVER_MESSAGE);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/github/download.js







const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One try of a download. The token goes to the API's own origin only: what is redirected to another host is asked for
 * there without it, and over HTTPS where the API is.
 */
async function downloadOnce(call, ways) {
    const watch = new Watch(ways);
    try {
        const answer = await follow(call, ways, watch);
        return await toFile(call, answer, watch);
    }
    catch (error) {
        if (watch.expiredMs !== null)
            throw timedOut(call.purpose, watch.expiredMs);
        throw error;
    }
    finally {
        watch.stop();
    }
}
/** Aborts where nothing comes for too long, or where all of it takes too long. */
class Watch {
    #abort = new AbortController();
    #idleMs;
    #whole;
    #idle;
    /** The time that ran out. */
    expiredMs = null;
    constructor({ idleMs, deadlineMs }) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#expire(deadlineMs), deadlineMs);
        this.#idle = setTimeout(() => this.#expire(idleMs), idleMs);
    }
    get signal() {
        return this.#abort.signal;
    }
    heard() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
        // Frees the connection of an answer that was not read to its end.
        this.#abort.abort();
    }
    #expire(ms) {
        this.expiredMs ??= ms;
        this.#abort.abort();
    }
}
async function follow(call, ways, watch) {
    const { octokit, apiUrl } = ways;
    const send = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    let answer = await ask(octokit, call.route, call.parameters, watch);
    let from = new URL(apiUrl);
    for (let hop = 0; REDIRECTS.has(answer.status); hop++) {
        const to = redirectTarget(call, answer, from);
        if (hop === MAX_HOPS)
            throw badAnswer(call, `it redirects more than ${MAX_HOPS} times`);
        watch.heard();
        const isApi = to.origin === new URL(apiUrl).origin;
        answer = isApi
            ? await ask(octokit, 'GET {+address}', { ...headersOf(call), address: to.href }, watch)
            : await askOther(call, send, to, watch, ways.redact);
        from = to;
    }
    return answer;
}
/** The API's own origin, with the token. */
async function ask(octokit, route, parameters, watch) {
    const request = { signal: watch.signal, redirect: 'manual', parseSuccessResponseBody: false };
    const { status, headers, data } = await octokit.request(route, { ...parameters, request });
    return { status, headers: headers, body: (data || null) };
}
/** Another host, which learns nothing of the token. */
async function askOther(call, send, to, watch, redact) {
    let response;
    try {
        response = await send(to.href, {
            redirect: 'manual',
            signal: watch.signal,
            headers: { 'user-agent': 'worldgate' },
        });
    }
    catch (error) {
        // The address itself stays out: it carries a signature that opens the file to whoever reads the log.
        throw storageError(call, to, (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error.cause ?? error)), 200), null);
    }
    const { status, headers } = response;
    if (status >= 400)
        throw storageError(call, to, String(status), status);
    return { status, headers: Object.fromEntries(headers), body: response.body };
}
function headersOf(call) {
    return 'headers' in call.parameters ? { headers: call.parameters.headers } : {};
}
function redirectTarget(call, { headers }, from) {
    const location = String(headers.location ?? '');
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (to === null || to.username !== '' || to.password !== '')
        throw badAnswer(call, 'it redirects to no address');
    if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw badAnswer(call, 'it redirects to an address without encryption');
}
async function toFile(call, answer, watch) {
    const announced = answer.headers['content-encoding'] === undefined ? Number(answer.headers['content-length']) : Number.NaN;
    if (announced > call.maxBytes)
        throw tooLarge(call);
    const digest = new foundation_digest/* RunningDigest */.iM();
    let sizeBytes = 0;
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(call.file, 'wx', 0o600);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, call.file);
    }
    let complete = false;
    try {
        for await (const piece of answer.body ?? []) {
            watch.heard();
            sizeBytes += piece.length;
            if (sizeBytes > call.maxBytes)
                throw tooLarge(call);
            digest.update(piece);
            writeAll(fd, piece, call.file);
        }
        if (Number.isFinite(announced) && announced !== sizeBytes)
            throw badAnswer(call, 'it ends too early');
        complete = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        if (!complete)
            (0,external_node_fs_.rmSync)(call.file, { force: true });
    }
    return { digest: digest.digest(), sizeBytes };
}
function writeAll(fd, data, file) {
    try {
        for (let at = 0; at < data.length;)
            at += (0,external_node_fs_.writeSync)(fd, data, at);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, file);
    }
}
function tooLarge({ purpose, maxBytes }) {
    return new errors/* WorldGateError */._B('download-too-large', `The server answered a request to ${purpose} with more than the ${maxBytes} bytes that are taken`, { hint: 'Check that it is what you meant: nothing of it was kept.' });
}
function badAnswer({ purpose }, why) {
    return new failures/* GitHubError */.y({
        failure: 'bad-answer',
        message: `The server's answer to a request to ${purpose} is not what GitHub's API promises: ${why}`,
        hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function storageError({ purpose }, { host }, why, status) {
    return new failures/* GitHubError */.y({
        failure: status === null ? 'unreachable' : status >= 500 || status === 429 ? 'server-error' : 'refused',
        message: `GitHub sent the request to ${purpose} on to ${host}, which did not answer it (${why})`,
        hint: `Check that the runner may reach ${host}; a self-hosted runner behind a firewall needs the hosts of GitHub's storage.`,
        status,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}

;// CONCATENATED MODULE: ./.build/github/octokit.js
/**
 * The toolkit's client for one server and token, which asks through the proxy that the environment names. Where none
 * is named for this server, the same client without the toolkit's own HTTP stack: that takes longer to load than all
 * the rest of an action that comments, and Node has one.
 */
async function octokitFor(token, baseUrl) {
    const options = {
        auth: `token ${token}`,
        baseUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    if (getProxyUrl(new URL(baseUrl)) === undefined) {
        const { Octokit: Plain } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
        return new Plain(options);
    }
    // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4730), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
    return new GitHub({ ...getOctokitOptions(token), baseUrl, log: options.log });
}
function silent() { }

;// CONCATENATED MODULE: ./.build/github/client.js





const CLIENT_LIMITS = {
    requestTimeoutMs: 15_000,
    budgetMs: 180_000,
    maxWaitMs: 60_000,
    maxAttempts: 5,
    downloadTimeoutMs: 600_000,
};
/** A client for one server and one token. Loads the GitHub toolkit when called. */
async function createGitHubClient(options) {
    const limits = { ...CLIENT_LIMITS, ...options.limits };
    const { clock } = options;
    const octokit = await octokitFor(options.token, options.apiUrl);
    let endsAt = clock.now() + limits.budgetMs;
    const remaining = () => endsAt - clock.now();
    const asking = () => ({ fork: options.fork, redact: options.redact, nowMs: clock.now() });
    async function once(call) {
        const timeoutMs = Math.min(limits.requestTimeoutMs, remaining());
        if (timeoutMs <= 0)
            throw outOfTime(call.purpose, limits.budgetMs);
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs);
        try {
            const response = await octokit.request(call.route, {
                ...call.parameters,
                request: { signal: abort.signal },
            });
            // A body that breaks off arrives here as an empty text with a good status.
            const data = abort.signal.aborted ? undefined : call.answer.safeParse(response.data);
            if (data?.success)
                return { data: data.data, more: /;\s*rel="next"/.test(response.headers.link ?? '') };
            if (data === undefined)
                throw timedOut(call.purpose, timeoutMs);
            throw new failures/* GitHubError */.y({
                failure: 'bad-answer',
                message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
                hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
                status: response.status,
                mayHaveApplied: true,
                retryAfterMs: null,
            });
        }
        catch (error) {
            if (error instanceof failures/* GitHubError */.y)
                throw error;
            if (abort.signal.aborted)
                throw timedOut(call.purpose, timeoutMs);
            throw toGitHubError(error, call, asking());
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function fetchTo(call) {
        const begun = clock.now();
        try {
            return await downloadOnce(call, {
                octokit,
                apiUrl: options.apiUrl,
                idleMs: limits.requestTimeoutMs,
                deadlineMs: limits.downloadTimeoutMs,
                redact: options.redact,
            });
        }
        catch (error) {
            throw error instanceof errors/* WorldGateError */._B ? error : toGitHubError(error, call, asking());
        }
        finally {
            // The budget is for calls: a large file is slow without anything being wrong.
            endsAt += clock.now() - begun;
        }
    }
    const client = {
        clock,
        async call(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await once(call);
                }
                catch (error) {
                    if (call.repeat === 'once')
                        throw error;
                    await client.waitFor(error, attempt);
                }
            }
        },
        async download(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await fetchTo(call);
                }
                catch (error) {
                    await client.waitFor(error, attempt);
                }
            }
        },
        async waitFor(error, attempt) {
            if (!(error instanceof failures/* GitHubError */.y) || !error.temporary || attempt >= limits.maxAttempts)
                throw error;
            const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + clock.random());
            const waitMs = error.retryAfterMs ?? Math.min(backoff, limits.maxWaitMs);
            if (waitMs > limits.maxWaitMs || waitMs >= remaining())
                throw givingUp(error, waitMs);
            await clock.sleep(waitMs);
        },
        async pause(ms) {
            if (remaining() > 0)
                await clock.sleep(Math.min(ms, remaining()));
        },
    };
    return client;
}


/***/ }),

/***/ 49484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary),
/* harmony export */   m: () => (/* binding */ summaryRoom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _reports_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31494);


/** Bytes that the step's summary file (`GITHUB_STEP_SUMMARY`) still has room for. */
function summaryRoom(path) {
    return _reports_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_LIMIT */ .Jt - ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
}
/** Appends Markdown to the step's summary file. The runner drops the whole of a file over its limit. */
function appendSummary(path, markdown) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${markdown.trimEnd()}\n`);
}


/***/ }),

/***/ 31494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39895);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43865);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56107);





/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
const SUMMARY_LIMIT = 1_048_576;
const SMALLEST_LIMIT = 4000;
/** The job summary of runs: as the comment, with every row, how episodes ended, hardware and components. */
function renderSummary(reports, options = {}) {
    return summaryOf(reports.map((report) => (0,_exhibit_js__WEBPACK_IMPORTED_MODULE_2__/* .runExhibit */ .P_)(report)), options);
}
/** The job summary, within its limit, shortened like the comment. */
function summaryOf(exhibits, { links = {}, limit = SUMMARY_LIMIT } = {}) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    const worst = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)((0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(exhibits.map(({ verdict }) => verdict)));
    const frame = (texts) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(`## ${worst.emoji} WorldGate · ${worst.words}`, ...texts, (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .boundaries */ .lR)(exhibits.map(({ kind }) => kind)));
    const parts = exhibits.map((exhibit) => exhibit.section({ level: 'summary', links }));
    // An empty line stands between blocks, and a line break at the end.
    const room = limit - (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(frame([])) - 2 * parts.length - 1;
    const texts = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenTo */ .P)(parts, room);
    const shown = texts ?? [
        'There is more than a job summary has room for; the whole is in the run folders and evidence packages.',
    ];
    return `${frame(shown)}\n`;
}


/***/ })

};
