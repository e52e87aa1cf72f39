export const id = 6507;
export const ids = [6507,842,6274,1532];
export const modules = {

/***/ 44085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packAgain: () => (/* binding */ packAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3365);
/* harmony import */ var _evaluation_stored_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91625);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _runs_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3163);
/* harmony import */ var _runs_read_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73866);
/* harmony import */ var _pack_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25544);








/**
 * What a run gave as evidence, made again from its episodes: a report alone says what became of its gates, and nothing of
 * the claim that was made from them, which may have come out worse.
 * @returns `null` for a folder that is no run, and for a run without a claim or without a result
 * @throws WorldGateError `run-tampered`, `run-invalid`, and those of {@link packRun}, as `claim-missing`
 */
async function packAgain({ runDir, temporaryDir, now, installation, }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(runDir, _runs_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST */ .e0)))
        return null;
    const manifest = (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(runDir);
    const hasClaim = manifest.artifacts.some((artifact) => artifact.path === _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_FILE */ ._f);
    if (manifest.state !== 'completed' || !hasClaim)
        return null;
    const report = (0,_evaluation_stored_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredReport */ .k)(runDir);
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(temporaryDir);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDir, 'worldgate-claim-'));
    try {
        const output = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'package');
        const { evidence, digest } = await (0,_pack_run_js__WEBPACK_IMPORTED_MODULE_7__.packRun)({ runDir, manifest, output, now, installation });
        return { report, evidence: { evidence, packageDigest: digest, signature: undefined } };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
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

/***/ 67678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export groupRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _benchmark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84813);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46587);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57499);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** A row of the "what got worse" table: a task, or a group of seeds where there is one task. */
const groupRow = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    /** Paired outcomes, where seeds match: both, only this run, only the baseline, neither. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()]).nullable(),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable(),
});
/**
 * `reports/report.json`: all that any rendering (comment, summary, HTML) shows. Renderers are pure
 * functions of it.
 */
const report = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.report.v1'),
    run_id: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz,
    preset: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), gates_overridden: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['eval', 'benchmark']),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    error: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runError */ .ML.nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    gates: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateResult */ .xp),
    groups: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(groupRow),
    groups_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['task', 'seeds']),
    groups_method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullable()
        .describe('test and adjustment behind `p_adjusted`; null where rows were not tested'),
    episodes: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .episodeCounts */ .mT.nullable(),
    stop: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.stop,
    baseline: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSummary */ .eb.nullable(),
    baseline_choice: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.baseline_choice,
    latency: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_baseline: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_ratio: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .measurements */ .K.shape.ratio.describe('policy ÷ baseline over interleaved pairs'),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.digest_reach,
    terminations: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()).describe('episodes per termination reason'),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one command for a laptop'),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    hardware: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one line'),
    gpu_guard: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('one line: what the GPU guard found before the run'),
    components: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.components,
});


/***/ }),

/***/ 57499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ FIXED_PLAN),
/* harmony export */   ML: () => (/* binding */ runError),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   X: () => (/* binding */ runManifest),
/* harmony export */   eb: () => (/* binding */ baselineSummary),
/* harmony export */   mT: () => (/* binding */ episodeCounts)
/* harmony export */ });
/* unused harmony exports origin, component, artifact, stopSummary, hardware, baselineChoice, mergedShard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18642);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _device_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94074);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46587);
/* harmony import */ var _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52216);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98859);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50454);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91995);









/** `20261121T091409123Z-1f3a9c0b`: UTC time to the millisecond, then random digits; sorts by time. */
const runId = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);
const origin = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['real', 'injected', 'mock']);
/** A part that the results rest on, and whether it was the real thing. */
const component = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['physics', 'policy', 'baseline_policy', 'engine', 'task', 'provider']),
    name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    origin,
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    execution: _device_js__WEBPACK_IMPORTED_MODULE_2__/* .execution */ .n7.optional().describe('of a policy on a device other than the CPU'),
});
const artifact = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    path: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ,
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['input', 'result', 'report', 'artifact', 'log']),
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('may leave the machine with the run (uploads are an allowlist)'),
});
const episodeCounts = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    planned: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    run: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('episodes that count'),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    dropped: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('run by workers beyond the stopping index, and left out'),
});
/** The fixed plan that early stopping is held against: its power at this distance from the required rate. */
const FIXED_PLAN = { power: 0.8, difference: 0.1 };
const stopSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    rule: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .stopRule */ .zG,
    stopped_early: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    fixed_plan_episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('of the fixed plan for the first success-rate gate of the plan, with 80 % power at 10 points from its rate'),
    planned_before_run: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
});
const hardware = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    cpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    logical_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1),
    usable_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1).describe('under the cgroup limit'),
    memory_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    memory_limit_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).nullable(),
    gpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), driver: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(), memory_mib: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nullable() })),
});
const runError = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
});
const gitCommit = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const baselineSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'run']),
    run_id: runId.nullable(),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    commit: gitCommit.nullable().optional().describe('that the baseline run was made at'),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().optional().describe('when the baseline run ended'),
});
const BASELINE_KINDS = ['base-branch', 'release', 'path', 'paired'];
/** Which baseline was asked for, which one was taken, and what became of the others. */
const baselineChoice = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(BASELINE_KINDS),
    found: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n([...BASELINE_KINDS, 'merge-base'])
        .nullable()
        .describe('null: none that can be compared'),
    ref: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(300).nullable().describe('branch or tag that it is from'),
    commit: gitCommit.nullable(),
    dated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('when that run ended; of `paired`, when its commit was made'),
    url: zod__WEBPACK_IMPORTED_MODULE_8__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(1000)
        .nullable()
        .describe('page of what it was taken from'),
    notes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(2000))
        .max(50)
        .describe('what was refused and why, and what differs without mattering, as sentences'),
});
/** A part that a merged run was put together from; each ran on a machine of its own. */
const mergedShard = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    ..._shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardSlice */ .RD.shape,
    run_id: runId,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    hardware: hardware,
});
/** `run_manifest.json`. Times, host and workers live here; the hashed result stands beside it. */
const runManifest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('worldgate.run.v1'),
    run_id: runId,
    state: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .runState */ .HQ,
    kind: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .presetKind */ .o7,
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdict */ .WJ.nullable().describe('null while running'),
    reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable().describe('why the run was skipped, cancelled or failed'),
    error: runError.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('redacted argument list that repeats this run'),
    preset: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the resolved preset'),
        gates_overridden: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    }),
    provider: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), capability: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }),
    engine: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .engineName */ .OC.nullable(),
    components: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(component),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('true when anything the results rest on is a mock'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        tasks: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, world_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br })),
        metric_units: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
            .optional()
            .describe('units that the tasks declare for their metrics, where they agree on one'),
        checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        baseline_checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        checkpoints: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointAsset */ .JS.extend({ role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'baseline_policy']) }))
            .optional()
            .describe('of policies that were fetched; where their bytes lie on the machine is not told'),
    }),
    plan: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        seed: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardPart */ .u1
        .optional()
        .describe('this run is a part of another: it has neither result nor verdict of its own'),
    shards: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(mergedShard).optional().describe('the parts that this run was merged from'),
    stop: stopSummary.nullable(),
    episodes: episodeCounts.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['any-machine', 'same-cpu', 'none'])
        .describe('where a rerun gives the same bits: any machine (wasm), the same kind of CPU (native), nowhere (benchmarks, GPUs)'),
    baseline: baselineSummary.nullable(),
    baseline_choice: baselineChoice.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateResult */ .xp),
    events: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        warnings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        retries: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        errors: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        resumes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(artifact),
    hardware: hardware,
    gpu_guard: _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .gpuGuard */ .I8.optional().describe('what `actions/gpu-guard` found before the run, in the same job'),
    versions: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    commit: gitCommit.nullable(),
    environment_present: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('names only'),
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2.nullable(),
});


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

/***/ 91625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readStoredReport)
/* harmony export */ });
/* harmony import */ var _contracts_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67678);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67759);
/* harmony import */ var _runs_read_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73866);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48411);









const REPORT = 'reports/report.json';
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * The report that a run wrote when it ended. It is worth what its run is: one whose results were edited is refused, as
 * `gate` does.
 * @param folder absolute
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`
 */
function readStoredReport(folder) {
    const manifest = (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(folder);
    (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_7__/* .requireWhole */ .Z7)(manifest);
    if (manifest.state === 'completed')
        (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(folder);
    const listed = manifest.artifacts.find(({ path }) => path === REPORT);
    if (listed === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unfinished', `run ${manifest.run_id} is ${manifest.state}: it has no report`, {
            hint: `finish it with \`worldgate eval --resume ${manifest.run_id}\``,
        });
    }
    const bytes = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .readBelow */ .Gj)(folder, REPORT, { maxBytes: MAX_REPORT_BYTES });
    if ((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes) !== listed.digest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-tampered', `${REPORT} is not what the run wrote`, {
            hint: 'it was edited or damaged after the run; `worldgate gate RUN` decides again from the results',
        });
    }
    const stored = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWith */ .K)(_contracts_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, REPORT), REPORT), {
        file: REPORT,
        code: 'run-invalid',
    });
    if (stored.verdict !== manifest.verdict || stored.result_digest !== manifest.result_digest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-tampered', `${REPORT} and the manifest disagree about the result`, {
            hint: 'files of the run were edited after it ended: run the evaluation again',
        });
    }
    return stored;
}


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);


/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
function canonicalJson(value) {
    let text;
    try {
        text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', `value has no canonical JSON form: ${cause.message}`, {
            cause,
            kind: 'environment',
        });
    }
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
    }
    return text;
}


/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   iE: () => (/* binding */ sha256Json),
/* harmony export */   iM: () => (/* binding */ RunningDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);




function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Digest of the RFC 8785 bytes of a JSON value. */
function sha256Json(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value));
}
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** A digest that is fed piece by piece. */
class RunningDigest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(data) {
        this.#hash.update(data);
        return this;
    }
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
}


/***/ }),

/***/ 29558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   OJ: () => (/* binding */ PROTOTYPE_KEYS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Keys that reach an object's prototype; no file of ours has a use for them. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_SHOWN = 80;
/** Text from a file as it may stand in a message: quoted, control characters escaped, shortened. */
function quoted(text) {
    const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Text of others as a terminal or a log may get it: controls but line breaks and tabs are escaped, and what reorders or hides text. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `gates[0].min`; keys that are no identifiers are quoted: `metrics["a b"]`. */
function keyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_][A-Za-z0-9_-]{0,79}$/.test(String(part))) {
            text += text === '' ? String(part) : `.${String(part)}`;
        }
        else
            text += `[${quoted(String(part))}]`;
    }
    return text;
}


/***/ }),

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);



const MAX_PROBLEMS = 8;
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
function parseWith(schema, value, context) {
    const version = versionProblem(schema, value);
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = describeIssues(schema, value, parsed.error.issues);
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, shown.join('\n'), {
        hint: context.hint ?? 'Correct the file at the keys that are named.',
    });
}
/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema, root, issues) {
    const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
    return [...new Set(problems)];
}
function describe(schema, root, issue, above) {
    const path = [...above, ...issue.path];
    const at = (what, where = path) => where.length === 0 ? what : `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .Dw)(where)}: ${what}`;
    const got = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schemasAt(schema, root, path), got);
            const present = new Set(Object.keys(Object(got)));
            const free = known.filter((key) => !present.has(key));
            return issue.keys.map((key) => at(`unknown key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, free)}`));
        }
        case 'invalid_union':
            return describeUnion(schema, root, issue, path, at, got);
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (got === undefined)
                return [at(`is missing; it must be ${oneOf(allowed)}`)];
            const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
            return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
        }
        case 'invalid_type':
            if (got === undefined)
                return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
            return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
        case 'too_small':
            return [
                at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
            ];
        case 'too_big':
            return [
                at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
            ];
        case 'invalid_format':
            return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
        case 'invalid_key':
            return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
        default:
            return [at(issue.message)];
    }
}
function describeUnion(schema, root, issue, path, at, got) {
    if (issue.errors.length === 0) {
        const key = String(path.at(-1));
        const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
        if (got === undefined)
            return [at(`is missing; it must be ${oneOf(allowed)}`)];
        return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
    }
    if (got === undefined)
        return [at('is missing')];
    // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
    const reached = (issues) => {
        const atTop = issues.filter((inner) => inner.path.length === 0);
        return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
    };
    const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0];
    if (reached(best) > -1000)
        return best.flatMap((inner) => describe(schema, root, inner, path));
    const expected = issue.errors.flatMap((inner) => inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])));
    return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list',
    null: 'null',
    undefined: 'absent',
};
function oneOf(values) {
    const quotedValues = values.map((value) => (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value));
    return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}
/** Where there is one value, the message has said it. */
function nearestOf(given, allowed) {
    return allowed.length === 1 ? '' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, allowed);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function sizeProblem(origin, word, limit, inclusive, got) {
    if (origin === 'string')
        return `must have ${word} ${limit} characters, not ${String(got).length}`;
    if (origin === 'array')
        return `must have ${word} ${limit} entries, not ${got.length}`;
    if (inclusive)
        return `must be ${word} ${limit}, not ${shown(got)}`;
    return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}
function formatProblem(issue) {
    if (issue.format === 'datetime')
        return 'must be an ISO 8601 time in UTC';
    if (issue.format === 'template_literal')
        return 'must be "sha256:" and 64 lower-case hexadecimal digits';
    return `must be ${issue.message.replace(/^must be /, '')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
}
/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema) {
    const definition = schema._zod.def;
    switch (definition.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'readonly':
        case 'catch':
        case 'nonoptional':
            return unwrap(definition.innerType);
        case 'pipe':
            return unwrap(definition.in);
        case 'lazy':
            return unwrap(definition.getter());
        case 'union':
            return definition.options.flatMap(unwrap);
        case 'intersection':
            return [...unwrap(definition.left), ...unwrap(definition.right)];
        default:
            return [schema];
    }
}
/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema, root, path) {
    let schemas = unwrap(schema);
    for (const [index, part] of path.entries()) {
        const here = valueAt(root, path.slice(0, index));
        schemas = matching(schemas, here).flatMap((candidate) => {
            const child = childOf(candidate, part);
            return child === undefined ? [] : unwrap(child);
        });
    }
    return schemas;
}
function childOf(schema, part) {
    const definition = schema._zod.def;
    if (definition.type === 'object') {
        return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
    }
    if (definition.type === 'array')
        return definition.element;
    if (definition.type === 'record')
        return definition.valueType;
    if (definition.type === 'tuple')
        return definition.items[Number(part)] ?? definition.rest ?? undefined;
    return undefined;
}
/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas, value) {
    const agreeing = schemas.filter((schema) => {
        const definition = schema._zod.def;
        if (definition.type !== 'object')
            return true;
        return Object.entries(definition.shape).every(([key, child]) => {
            const literals = literalValues(child);
            return literals === undefined || literals.includes(valueAt(value, [key]));
        });
    });
    return agreeing.length > 0 ? agreeing : schemas;
}
function literalValues(schema) {
    const definition = schema._zod.def;
    return definition.type === 'literal' ? definition.values : undefined;
}
function knownKeys(schemas, value) {
    const keys = matching(schemas, value).flatMap((schema) => {
        const definition = schema._zod.def;
        return definition.type === 'object' ? Object.keys(definition.shape) : [];
    });
    return [...new Set(keys)];
}
function discriminatorValues(schemas, key) {
    const values = schemas.flatMap((schema) => {
        const child = childOf(schema, key);
        return child === undefined ? [] : (literalValues(child) ?? []);
    });
    return [...new Set(values.map(String))];
}
/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema, value) {
    const given = valueAt(value, ['schema_version']);
    if (typeof given !== 'string')
        return undefined;
    const known = discriminatorValues(unwrap(schema), 'schema_version');
    if (known.length === 0 || known.includes(given))
        return undefined;
    const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
    const sameThing = known.filter((version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''));
    if (parts !== null && sameThing.length > 0) {
        return {
            message: `schema_version: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
            hint: 'Update WorldGate, or write the file in the version that it reads.',
        };
    }
    return {
        message: `schema_version: must be ${oneOf(known)}, not ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${nearestOf(given, known)}`,
        hint: 'Check that the path names the kind of file that is asked for here.',
    };
}


/***/ }),

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   sQ: () => (/* binding */ metricsTable)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27615);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72342);








/** Rows of a table that are shown open; as many again as `MOST_FOLDED` stand folded below them. */
const MOST_OPEN = 30;
const MOST_FOLDED = 500;
/**
 * `evidence.md`: what a reviewer reads. GitHub-flavoured Markdown with everything from outside escaped; no clock, so
 * that the same evidence gives the same bytes. Ends with a line break.
 */
function renderEvidence(evidence) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('# Evidence', statementLine(evidence), verdictLine(evidence), evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FOR_PROOF */ .Vj}` : null, list((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(evidence)), section('Decision', metricsTable(evidence), metricNotes(evidence)), section('Episodes', countsPart(evidence)), ...evidence.metrics.map((metric) => section(tasksTitle(metric, evidence), tasksPart(metric))), section('Tasks outside of the protocol', unplannedPart(evidence)), section('Prediction-powered estimate', ppiPart(evidence)), section(`Grade ${evidence.grade.grade}`, gradePart(evidence)), section('Scope limits', factsTable((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeRows */ .IW)(evidence))), section('What is missing', missingPart(evidence)), section('What this does not show', list(evidence.not_shown)), section('Findings', findingsPart(evidence)), section('What the evaluator itself reported', reportedPart(evidence)), section('Recommendation', derivedPart(evidence.recommendation.text, evidence.recommendation.rule)), section('Deployment summary', derivedPart(evidence.deployment_summary.text, evidence.deployment_summary.rule)), section('Where to look for a counterexample next', axesPart(evidence)), section(_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTHORS_WORDS */ .X3, authorPart(evidence)), section('Record', factsTable([...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectRows */ .AU)(evidence), ...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRows */ .dq)(evidence)])), `<sub>${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_BOUNDARY */ .V$}</sub>`)}\n`;
}
function statementLine({ claim }) {
    const statement = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return statement === '' ? '' : `**${statement}**`;
}
function authorPart({ claim }) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return words === '' ? '' : `> ${words}`;
}
/** The verdict, and the sentence that says why. */
function verdictLine(evidence) {
    return `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(evidence.verdict).emoji} **${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2)(evidence)}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`;
}
/** A heading over what stands under it; nothing where that is empty. */
function section(title, ...parts) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(...parts);
    return body === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`## ${title}`, body);
}
function list(sentences) {
    return sentences.map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`).join('\n');
}
/** Each expected metric with what was required and what was measured. */
function metricsTable(evidence) {
    if (evidence.metrics.length === 0)
        return '';
    const header = ['Metric', 'Required', 'Measured', 'Interval', 'Outcome'];
    const lines = (...parts) => parts
        .filter((part) => part !== null && part !== '')
        .map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(part))
        .join('<br>');
    const rows = evidence.metrics.map((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}<br>${lines(view.about)}`,
            lines(view.required, view.tolerated),
            `**${lines(view.measured)}**${view.counts === '' ? '' : `<br>${lines(view.counts)}`}`,
            lines(view.interval === '' ? '—' : `${view.interval}, ${view.n}`, [`${view.level} ${view.method}`.trim(), view.sidedness].join(', ')),
            `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(view.verdict).emoji} ${view.outcome}`,
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('l'.repeat(header.length), header, rows);
}
function metricNotes(evidence) {
    const items = evidence.metrics.flatMap((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        const text = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .noteText */ .gA)(view);
        return text === '' ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(text)}`];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(items.join('\n'), evidence.metrics.length === 0
        ? null
        : '<sub>The interval decides, never the point estimate. With several metrics all must hold.</sub>');
}
function countsPart(evidence) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .denominatorRows */ .OR)(evidence);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageSentence */ .Qc)(evidence)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrl', ['Episodes', 'Count', 'Meaning'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countRows */ .BO)(evidence)), ways.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Way of counting', 'Succeeded', 'Share'], cells(ways)), evidence.denominators.rule === ''
        ? null
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.denominators.rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ratesSentence */ .Z0)(evidence)));
}
function cells(rows) {
    return rows.map((row) => row.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)));
}
function tasksTitle(metric, { metrics }) {
    return metrics.length === 1 ? 'Tasks' : `Tasks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}`;
}
function tasksPart(metric) {
    if (metric.tasks.length === 0)
        return '';
    const rows = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksWorstFirst */ .GP)(metric).map((task) => {
        const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .taskView */ .vV)(task, metric);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.task);
        return [
            view.below ? `**${name}** ⚠️` : name,
            ...[view.counts, view.measured, view.interval, view.p].map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)),
        ];
    });
    const header = ['Task, worst first', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksSentence */ .Y7)(metric)), longTable('lrrrr', header, rows, 'task'));
}
/** The first rows open, more of them folded, and the rest counted. */
function longTable(align, header, rows, noun) {
    const open = rows.slice(0, MOST_OPEN);
    const more = rows.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED);
    const left = rows.length - open.length - more.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, open), more.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more.length, `more ${noun}`))}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, more)), left === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, `further ${noun}`)} in \`evidence.json\`.`);
}
function unplannedPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unplannedTasks */ .wA)(evidence);
    return rows.length === 0 ? '' : longTable('lr', ['Task', 'Results'], cells(rows), 'task');
}
function ppiPart(evidence) {
    if (evidence.ppi === null)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Estimate', 'Measured', 'Interval'], cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiRows */ .BC)(evidence))), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiSentence */ .Vc)(evidence)));
}
function gradePart(evidence) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`Grade ${evidence.grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gradeWords */ .bb)(evidence)}.`, list(evidence.grade.reasons), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .completenessSentence */ .Ck)(evidence)));
}
function factsTable(facts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('ll', ['What', 'As recorded'], cells(facts));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return 'Nothing that this record asks for.';
    return missing
        .map(({ id, text }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`)
        .join('\n');
}
function findingsPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsBySeverity */ .fh)(evidence).map((finding) => [
        finding.severity === 'info' ? 'info' : `**${finding.severity}**`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.code),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence), _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding)),
    ]);
    return rows.length === 0 ? '' : longTable('llll', ['Severity', 'Code', 'What', 'Where'], rows, 'finding');
}
function reportedPart(evidence) {
    const rows = cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedRows */ .Nr)(evidence));
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('Compared with the episodes; never decided with.', longTable('lllr', ['Number', 'Of', 'As it stands', 'Where'], rows, 'number'));
}
function derivedPart(text, rule) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(shown, rule === '' ? null : `<sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`);
}
function axesPart({ next_falsification_axes: axes }) {
    return axes
        .map(({ axis, text, rule }) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(axis, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))} <sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`)
        .join('\n');
}


/***/ }),

/***/ 92434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ tasksWorstFirst),
/* harmony export */   Y7: () => (/* binding */ tasksSentence),
/* harmony export */   nR: () => (/* binding */ countsHeading),
/* harmony export */   qB: () => (/* binding */ isUnmeasured),
/* harmony export */   vV: () => (/* binding */ taskView)
/* harmony export */ });
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Whether a task has no result at all: then nothing is shown of it, whatever its missing episodes count as. */
function isUnmeasured({ observed }) {
    return observed === 0;
}
const isBelow = (task) => task.below && !isUnmeasured(task);
/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
function tasksWorstFirst({ tasks, operator, value }) {
    const badness = (task) => {
        const { estimate } = task;
        if (isUnmeasured(task) || estimate === null)
            return Number.POSITIVE_INFINITY;
        if (operator === '==')
            return Math.abs(estimate - value);
        return operator === '>=' ? -estimate : estimate;
    };
    const order = (a, b) => (a === b ? 0 : b > a ? 1 : -1);
    return tasks.toSorted((a, b) => Number(isBelow(b)) - Number(isBelow(a)) ||
        order(badness(a), badness(b)) ||
        order(b.observed, a.observed));
}
/** What the numbers of {@link TaskView} `counts` are. */
function countsHeading({ statistic }) {
    return statistic === 'rate' ? 'Succeeded' : 'Observed';
}
function taskView(task, metric) {
    const base = {
        task: (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task.task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label),
        counts: taskCounts(task, metric),
        below: isBelow(task),
    };
    if (isUnmeasured(task))
        return { ...base, measured: 'no result', interval: '—', p: '—', holds: false };
    const thresholds = [metric.value, metric.threshold];
    const p = task.p_adjusted ?? task.p_value;
    return {
        ...base,
        measured: task.estimate === null ? '—' : (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredText */ .AY)(task.estimate, metric),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(task.interval, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric), { thresholds }) ?? '—',
        p: p === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .alphaOf */ .Qq)(metric) ?? 0.05)}${task.p_adjusted === null ? '' : ' (Holm)'}`,
        holds: holds(task, metric),
    };
}
/** Successes of the episodes behind the estimate: what has no result is among them, as it counted. */
function taskCounts({ succeeded, observed, counted, planned }, { operator }) {
    if (succeeded === null)
        return (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: observed, episodes: planned });
    if (counted === 0)
        return '—';
    const without = Math.max(0, counted - observed);
    const total = operator === '<=' ? succeeded + without : succeeded;
    const note = without === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(without)} without a result`;
    return `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: total, episodes: counted })}${note}`;
}
function holds({ interval: [low, high] }, { operator, threshold }) {
    if (operator === '>=')
        return low !== null && low >= threshold;
    if (operator === '<=')
        return high !== null && high <= threshold;
    return low === threshold && high === threshold;
}
/** What the tasks of a metric show, and which p-values were adjusted. */
function tasksSentence(metric, named = 5) {
    const silent = tasksWorstFirst(metric).filter(isUnmeasured);
    const without = silent.length === 0 ? '' : ` No result: ${names(silent, named)}.`;
    return `${metric.statistic === 'sum' ? totalsText(metric, named) : testedText(metric, named)}${without}`;
}
function names(tasks, most, say = labelOf) {
    const more = tasks.length > most ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tasks.length - most)} more` : '';
    return `${tasks.slice(0, most).map(say).join(', ')}${more}`;
}
const labelOf = ({ task }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label);
/** A total is observed and not tested: what each task adds to it says where it comes from. */
function totalsText(metric, named) {
    const { operator, value } = metric;
    const total = ({ estimate }) => estimate ?? 0;
    const withTotal = (task) => `${labelOf(task)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(total(task), '')})`;
    const measured = metric.tasks.filter((task) => !isUnmeasured(task));
    // Only of a total that may be nothing is every task's own total required to be.
    if (value === 0 && operator !== '>=') {
        const off = tasksWorstFirst(metric).filter((task) => !isUnmeasured(task) && total(task) !== 0);
        if (off.length > 0)
            return `The total is not 0 in: ${names(off, named, withTotal)}.`;
        return measured.length === 0 ? '' : `The total of ${eachOf(measured.length)} is 0.`;
    }
    const largest = measured.filter((task) => total(task) !== 0).toSorted((a, b) => total(b) - total(a));
    return largest.length === 0
        ? 'No task adds anything to the total.'
        : `The total is that of all tasks together; the largest parts are of: ${names(largest, Math.min(3, named), withTotal)}.`;
}
const eachOf = (count) => count === 1 ? 'the one task with results' : `each of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} tasks with results`;
function testedText(metric, named) {
    const below = tasksWorstFirst(metric).filter(isBelow);
    const tested = metric.tasks.filter((task) => task.p_value !== null || task.p_adjusted !== null);
    const adjusted = metric.tasks.filter((task) => task.p_adjusted !== null).length;
    if (below.length === 0 && tested.length === 0)
        return 'Tasks are shown for themselves; none was tested.';
    const side = { '>=': 'below', '<=': 'above', '==': 'off' }[metric.operator];
    const threshold = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(metric.threshold, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric));
    const which = below.length === 0
        ? `No task is shown to be ${side} ${threshold}`
        : `Shown to be ${side} ${threshold}: ${names(below, named)}`;
    if (adjusted < 2)
        return `${which}.`;
    const rows = adjusted === metric.tasks.length
        ? `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(adjusted, 'row')}`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(adjusted)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(metric.tasks.length, 'row')}, marked Holm,`;
    return `${which}. The p-values of ${rows} are adjusted after Holm for naming tasks.`;
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
