export const id = 9232;
export const ids = [9232,6179];
export const modules = {

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

/***/ 89232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RUN_OUTPUTS: () => (/* binding */ RUN_OUTPUTS),
  runDoor: () => (/* binding */ runDoor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/evaluation/baseline-ask.js
var baseline_ask = __webpack_require__(49454);
// EXTERNAL MODULE: ./.build/observability/commit.js
var commit = __webpack_require__(9127);
// EXTERNAL MODULE: ./.build/actions/door.js
var actions_door = __webpack_require__(51540);
// EXTERNAL MODULE: ./.build/actions/finish-run.js
var finish_run = __webpack_require__(40055);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/presets/gate-lines.js

/**
 * The lines of a preset or task file, from 1, at which each gate is stated, by the gate's name. Empty for text that is not
 * YAML or states no gates: who asks has a verdict to show, and the file was checked when it was run.
 */
function gateLines(text) {
    const lines = new Map();
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, logLevel: 'silent' });
    const gates = (0,dist/* isMap */.jh)(document.contents) ? document.contents.get('gates', true) : undefined;
    if (!(0,dist/* isSeq */.oP)(gates))
        return lines;
    for (const gate of gates.items) {
        const name = (0,dist/* isMap */.jh)(gate) ? gate.get('name', true) : undefined;
        const offset = (0,dist/* isMap */.jh)(gate) ? gate.range?.[0] : undefined;
        if ((0,dist/* isScalar */.jn)(name) && typeof name.value === 'string' && offset !== undefined && !lines.has(name.value))
            lines.set(name.value, counter.linePos(offset).line);
    }
    return lines;
}

// EXTERNAL MODULE: ./.build/presets/locate.js
var locate = __webpack_require__(88795);
;// CONCATENATED MODULE: ./.build/actions/gate-file.js







/**
 * The file of the checkout that states the gates, with their lines; `null` where it lies elsewhere (a shipped preset) or cannot be read.
 */
function gateFileOf({ workspace, folder, subject }) {
    try {
        const named = 'task' in subject ? subject.task : subject.preset;
        const presets = { repositoryDir: folder, shippedDir: (0,external_node_path_.resolve)(folder, '.worldgate', 'no-presets') };
        const known = 'task' in subject ? undefined : (0,locate/* repositoryPresets */.Pc)(presets).get(named)?.path;
        const isPath = 'task' in subject || /[/\\]|\.(?:ya?ml|json)$/.test(named);
        if (known === undefined && !isPath)
            return null;
        const root = (0,external_node_fs_.realpathSync)(workspace);
        const file = (0,external_node_fs_.realpathSync)(known === undefined ? (0,external_node_path_.resolve)(folder, named) : (0,external_node_path_.resolve)(folder, known));
        if (!(0,safe_path/* isBelow */.Yw)(root, file))
            return null;
        return { path: (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/'), lines: gateLines((0,read_text/* readText */.yR)(file)) };
    }
    catch (error) {
        if ((0,errors/* isWorldGateError */.US)(error) || error.code !== undefined)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/actions/inputs.js + 8 modules
var actions_inputs = __webpack_require__(27835);
// EXTERNAL MODULE: ./.build/actions/package-step.js
var package_step = __webpack_require__(75837);
// EXTERNAL MODULE: ./.build/actions/second-stage.js
var second_stage = __webpack_require__(9567);
// EXTERNAL MODULE: ./.build/actions/signing.js
var signing = __webpack_require__(73153);
// EXTERNAL MODULE: ./.build/actions/surface-inputs.js
var surface_inputs = __webpack_require__(3207);
;// CONCATENATED MODULE: ./.build/actions/run.js












const RUN_OUTPUTS = [
    'verdict',
    'run-id',
    'run-manifest',
    'result-digest',
    'report-json',
    'artifact-name',
    'comment-url',
    'check-url',
    ...package_step/* PACKAGE_OUTPUTS */.e,
];
/**
 * Door of `actions/run`: evaluates or benchmarks, decides, makes evidence of it where that is asked for, and reports.
 * Returns the exit code.
 */
async function runDoor(door, { run, sign, secondStage, shard }) {
    const inputs = (0,actions_inputs/* readInputs */.Ko)('run', door.env);
    if ((0,second_stage/* isSecondStage */.H)(door))
        return (0,second_stage/* secondStageDoor */.j)(door, inputs, RUN_OUTPUTS, secondStage);
    door.host.mask(inputs['github-token']);
    const { preset, task, policy } = inputs;
    const folder = (0,actions_door/* workingDirectory */.p)(door, inputs['working-directory']);
    const ask = (0,signing/* signAskOf */.ek)(door, inputs, folder);
    const request = {
        subject: preset === undefined ? { task: task, policy: policy } : { preset, policy },
        baselinePolicy: inputs['baseline-policy'],
        baseline: baselineOf(door, inputs),
        allowUnpinned: inputs['allow-unpinned'] === 'true',
        checkpointToken: inputs['github-token'],
        episodes: inputs.episodes,
        seed: inputs.seed,
        workers: inputs.workers,
        stop: inputs.stop,
        device: inputs.device,
        evidence: inputs.evidence === 'true' ? (0,external_node_path_.resolve)(folder, inputs.output) : undefined,
        workingDirectory: folder,
        environment: door.env,
        commit: commitOf(door, folder),
        signal: door.signal,
        log: (line) => door.host.print(line),
    };
    if (inputs.shard !== undefined) {
        const { shardDoor } = await __webpack_require__.e(/* import() */ 1642).then(__webpack_require__.bind(__webpack_require__, 1642));
        return shardDoor(door, { request, word: inputs.shard, outputs: RUN_OUTPUTS }, { shard });
    }
    const outcome = await door.host.inert('Run', () => run(request));
    // Signing takes its time, and may be killed: what was decided is told first.
    if (outcome.evidence !== undefined) {
        for (const [name, value] of Object.entries((0,finish_run/* runOutputs */.M)(outcome)))
            door.host.output(name, value);
    }
    const separate = inputs.separate === 'true';
    const step = await (0,package_step/* packageStep */.x)(door, outcome, { ask, separate, sign });
    return (0,finish_run/* finishRun */.J)(door, outcome, {
        failOn: inputs['fail-on'],
        comment: {
            mode: inputs.comment,
            token: inputs['github-token'],
            surfaces: (0,surface_inputs/* surfacesOf */.m)(inputs),
            gateFile: () => gateFileOf({
                workspace: door.env.GITHUB_WORKSPACE ?? folder,
                folder,
                subject: preset === undefined ? { task: task } : { preset },
            }),
        },
        upload: true,
        step,
    });
}
function baselineOf({ context, clock, env, redact }, { baseline, 'github-token': token }) {
    if (baseline === undefined)
        return undefined;
    const temporaryDir = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    return { ask: (0,baseline_ask/* baselineAsk */.t)(baseline), world: { context, token, clock, redact, temporaryDir } };
}
/** What a comment on a pull request starts runs for the default branch; what is judged is what was checked out. */
function commitOf({ context }, folder) {
    const isComment = context.eventName === 'issue_comment';
    return isComment ? ((0,commit/* checkedOutCommit */.X)(folder) ?? context.commit) : context.commit;
}


/***/ }),

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSecondStage),
/* harmony export */   j: () => (/* binding */ secondStageDoor)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51540);
/* harmony import */ var _surface_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);



/** Whether this job is the second stage of a fork's pull request, which runs nothing. */
function isSecondStage({ context }) {
    return context.eventName === 'workflow_run';
}
/** Exit code of an environment that did not let the stage do its work. */
const NOT_DONE = 4;
/**
 * The second stage: the same step as the first, in a workflow that runs on `workflow_run`. It evaluates nothing, but
 * verifies what the first stage uploaded, decides it again, and comments. Returns the exit code, which does not depend
 * on the verdict: the first stage has failed by that already.
 *
 * @param outputs names of the action's outputs, each of which is set
 */
async function secondStageDoor(door, inputs, outputs, stage) {
    const { host, context, clock, redact, env } = door;
    const { preset, task, policy, 'github-token': token } = inputs;
    host.mask(token);
    const request = {
        ...{ context, token, clock, redact },
        temporaryDir: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        summaryPath: env.GITHUB_STEP_SUMMARY || null,
        show: { mode: inputs.comment, surfaces: (0,_surface_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .surfacesOf */ .m)(inputs) },
        failOn: inputs['fail-on'],
        comparisonDue: inputs.baseline !== undefined,
    };
    const taken = task === undefined || policy === undefined ? null : { task, policy };
    const asked = {
        subject: preset === undefined ? taken : { preset, policy },
        baselinePolicy: inputs['baseline-policy'],
        episodes: inputs.episodes,
        seed: inputs.seed,
        stop: inputs.stop,
        device: inputs.device,
        workingDirectory: (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectory */ .p)(door, inputs['working-directory']),
    };
    const outcome = await host.inert('Second stage', () => stage(request, asked));
    const said = {
        verdict: outcome.verdict,
        'comment-url': outcome.commentUrl ?? '',
        'check-url': outcome.checkUrl ?? '',
    };
    for (const name of outputs)
        host.output(name, said[name] ?? '');
    for (const message of outcome.failures)
        host.annotate({ level: 'error', title: 'WorldGate', message });
    for (const message of outcome.warnings)
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    host.say([...outcome.notes, `Nothing was run here. What is shown: ${outcome.verdict}.`]);
    return outcome.failures.length > 0 ? NOT_DONE : 0;
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

/***/ 49454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ baselineAsk)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * Reads `base-branch`, `release`, `paired`, `paired:COMMIT`, or a path. A folder with such a name is `./release`.
 * @throws WorldGateError `usage`
 */
function baselineAsk(text) {
    if (text === 'base-branch' || text === 'release')
        return { kind: text };
    if (text === 'paired')
        return { kind: 'paired', commit: null };
    if (text.startsWith('paired:')) {
        const commit = text.slice('paired:'.length);
        if (COMMIT.test(commit))
            return { kind: 'paired', commit };
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', '`baseline: paired:` needs a full commit of 40 hexadecimal digits', {
            hint: '`git rev-parse origin/main` prints one',
        });
    }
    if (text === 'path') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', '`baseline: path` stands for the path itself', {
            hint: 'write the folder of a run, or an ONNX file',
        });
    }
    return { kind: 'path', path: text };
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


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);



/** The commit that is checked out at or above `folder`; `null` outside a repository or before the first commit. */
function checkedOutCommit(folder) {
    const gitDir = findGitDir(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder));
    if (gitDir === null)
        return null;
    try {
        const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'HEAD'), 'utf8').trim();
        if (_contracts_common_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_COMMIT */ .eI.test(head))
            return head;
        const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
        if (ref === undefined || ref.includes('..'))
            return null;
        // In a worktree, branches live in the main repository.
        const common = node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'commondir');
        const shared = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(gitDir, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : gitDir;
        const loose = node_path__WEBPACK_IMPORTED_MODULE_1__.join(shared, ref);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(loose))
            return hashOrNull((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(loose, 'utf8').trim());
        const packed = node_path__WEBPACK_IMPORTED_MODULE_1__.join(shared, 'packed-refs');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(packed))
            return null;
        const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(packed, 'utf8')
            .split('\n')
            .find((entry) => entry.endsWith(` ${ref}`));
        return hashOrNull(line?.split(' ')[0] ?? '');
    }
    catch {
        return null;
    }
}
function hashOrNull(text) {
    return _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_COMMIT */ .eI.test(text) ? text : null;
}
function findGitDir(start) {
    for (let folder = start;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(candidate, 'HEAD')))
            return candidate;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate)) {
            try {
                const target = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(candidate, 'utf8'))?.[1];
                return target === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, target.trim());
            }
            catch {
                return null;
            }
        }
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) === folder)
            return null;
    }
}


/***/ }),

/***/ 88795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ shippedPresets),
/* harmony export */   Pc: () => (/* binding */ repositoryPresets),
/* harmony export */   _o: () => (/* binding */ locatePreset),
/* harmony export */   uF: () => (/* binding */ unknownPreset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52688);






const ENDINGS = ['.yaml', '.yml'];
function inFolder(folder, root, source) {
    const found = new Map();
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return found;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('file-unreadable', `presets cannot be listed: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            cause,
            kind: 'environment',
            hint: 'Check the permissions of the folder.',
        });
    }
    for (const entry of entries) {
        const ending = ENDINGS.find((candidate) => entry.endsWith(candidate));
        if (ending === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).isDirectory())
            continue;
        const name = entry.slice(0, -ending.length);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const other = found.get(name);
        if (other !== undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('preset-ambiguous', `both ${other.path} and ${path} are called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`, {
                hint: 'Remove one of them.',
            });
        }
        found.set(name, { source, root, path, label: source === 'shipped' ? `${path} (shipped)` : path });
    }
    return found;
}
function shippedPresets({ shippedDir }) {
    return inFolder(shippedDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(shippedDir), 'shipped');
}
/** Presets of the repository; one that bears the name of a shipped preset stands before it. */
function repositoryPresets({ repositoryDir }) {
    return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryDir, '.worldgate', 'presets'), repositoryDir, 'repository');
}
/**
 * The file of a preset, by name (repository first, then shipped) or by path (relative to the repository).
 * @throws WorldGateError `preset-unknown` with the nearest name
 */
function locatePreset(nameOrPath, places) {
    if (/[/\\]/.test(nameOrPath) || ENDINGS.some((ending) => nameOrPath.endsWith(ending))) {
        return fileByPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.repositoryDir, nameOrPath), places);
    }
    const repository = repositoryPresets(places);
    const shipped = shippedPresets(places);
    const found = repository.get(nameOrPath) ?? shipped.get(nameOrPath);
    if (found === undefined)
        throw unknownPreset(nameOrPath, [...repository.keys(), ...shipped.keys()]);
    return found;
}
function unknownPreset(name, known) {
    const names = [...new Set(known)].sort();
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('preset-unknown', `no preset is called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, names)}`, {
        hint: names.length === 0
            ? 'Write .worldgate/presets/NAME.yaml, or name a preset file by its path.'
            : `Known presets: ${names.join(', ')}. A preset file can be named by its path.`,
    });
}
function fileByPath(path, places) {
    const packageDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(places.shippedDir);
    const root = [places.repositoryDir, packageDir].find((folder) => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(folder, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const inRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const label = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inRoot) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) : inRoot;
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === places.shippedDir
        ? 'shipped'
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.repositoryDir, '.worldgate', 'presets')
            ? 'repository'
            : 'file';
    return { source, root, path: inRoot, label };
}


/***/ })

};
