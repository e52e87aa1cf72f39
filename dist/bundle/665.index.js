export const id = 665;
export const ids = [665,7987,3765,1532];
export const modules = {

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

/***/ 27660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ baselineSummary),
  Ep: () => (/* binding */ conclude),
  rs: () => (/* binding */ datesOf),
  Ku: () => (/* binding */ hasBaseline)
});

// EXTERNAL MODULE: ./.build/contracts/run.js
var run = __webpack_require__(57499);
// EXTERNAL MODULE: ./.build/statistics/sample-size.js
var sample_size = __webpack_require__(3104);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
;// CONCATENATED MODULE: ./.build/gates/fixed-plan.js



/**
 * Episodes of the fixed plan that serves the same purpose as an early-stopping run: Wilson, the gate's alpha,
 * 80 % power at 10 points from the required rate. `null` where the required rate is 0 or 1, which no plan
 * can show.
 */
function describeFixedPlan(gate) {
    if (gate.min <= 0 || gate.min >= 1)
        return null;
    const episodes = (0,sample_size/* fixedPlanSize */.TS)({ required: gate.min, alpha: gate.alpha, ...run/* FIXED_PLAN */.Dv });
    return {
        episodes,
        sentence: `A fixed plan for the same claim, with 80 % power at 10 points, needs ${(0,format/* count */.U9)(episodes, 'episode')}.`,
    };
}

;// CONCATENATED MODULE: ./.build/evaluation/conclude.js

function hasBaseline({ baselinePolicy, baselineRun }) {
    return baselinePolicy !== null || baselineRun !== null;
}
/** Leaves the records that count in plan order with their digest, and what gates, manifest and reports need. */
function conclude(evaluated, run, headers, played) {
    const { preset, tasks, baselineRun: earlier } = evaluated;
    const planned = headers.policy.plan.episodes;
    const { records } = played;
    const resultDigest = run.writeRecords('policy', headers.policy, records);
    const baselineDigest = headers.baseline && run.writeRecords('baseline', headers.baseline, played.baseline);
    const baselineRecords = headers.baseline === undefined ? (earlier?.records ?? []) : played.baseline;
    const rate = preset.gates.find((gate) => gate.kind === 'success_rate');
    return {
        decide: {
            gates: preset.gates,
            stop: preset.stop,
            tasks,
            planned,
            expected: played.stoppedEarly ? records.length : planned,
            records,
            measurements: null,
            metricUnits: run.manifest.inputs.metric_units,
            baseline: headers.baseline === undefined && earlier === null
                ? null
                : {
                    records: baselineRecords,
                    measurements: null,
                    stop: headers.baseline === undefined ? (earlier?.manifest.stop?.rule ?? 'fixed') : preset.stop,
                },
            mock: preset.provider === 'mock',
        },
        end: {
            episodes: {
                planned,
                run: records.length,
                succeeded: count(records),
                dropped: played.dropped,
            },
            stop: {
                rule: preset.stop,
                stopped_early: played.stoppedEarly,
                fixed_plan_episodes: (rate && describeFixedPlan(rate)?.episodes) ?? null,
                planned_before_run: true,
            },
            result_digest: resultDigest,
            baseline: baselineSummary(evaluated, baselineDigest ?? null, baselineRecords),
        },
        baselineRecords,
    };
}
function count(records) {
    return records.filter((record) => record.success).length;
}
/** What the manifest says of the baseline; `null` without one. */
function baselineSummary({ baselinePolicy, baselineRun }, digest, records) {
    if (baselinePolicy === null && baselineRun === null)
        return null;
    const isPolicy = baselinePolicy !== null;
    return {
        source: isPolicy ? 'policy' : 'run',
        run_id: isPolicy ? null : baselineRun.manifest.run_id,
        checkpoint_digest: isPolicy ? baselinePolicy.digest : baselineRun.manifest.inputs.checkpoint_digest,
        result_digest: isPolicy ? digest : baselineRun.manifest.result_digest,
        episodes: records.length,
        succeeded: count(records),
        ...(isPolicy ? {} : datesOf(baselineRun.manifest)),
    };
}
/** When and from what a baseline run was made. */
function datesOf({ commit, finished_at, }) {
    return { commit, finished_at };
}


/***/ }),

/***/ 15252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ decideStored),
/* harmony export */   decideAgain: () => (/* binding */ decideAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48736);
/* harmony import */ var _reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47593);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27660);
/* harmony import */ var _gates_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52780);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48411);
/* harmony import */ var _same_worlds_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68301);











/**
 * Decides the gates of a completed run again, by the stop rule that the run had. The run itself stays as it
 * is; what was decided otherwise than by its own gates is written beside its reports.
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`, `gates-invalid`
 */
function decideAgain(request) {
    const { run, plan } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlannedRun */ .Y)(request.runDir);
    const gates = request.gatesFile === undefined ? plan.preset.gates : (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readGatesFor */ .SP)(plan.preset, request.gatesFile);
    const own = request.baselineDir === undefined ? ownBaselineRun(run) : null;
    if (own !== null)
        (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .requirePlanned */ .A)(run, plan, own);
    const other = request.baselineDir === undefined ? own : (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlannedRun */ .Y)(request.baselineDir).run;
    const { manifest, report } = decideStored({
        run,
        presetTitle: plan.preset.title,
        gates,
        other,
        gatesOverridden: run.manifest.preset.gates_overridden || request.gatesFile !== undefined,
    });
    const isOwn = request.gatesFile === undefined && request.baselineDir === undefined;
    const reportJson = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safeJoin */ .gt)(run.dir, `reports/${isOwn ? 'report' : 'decided-again'}.json`);
    if (!isOwn)
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(reportJson, `${JSON.stringify(report, null, 2)}\n`);
    return { manifest, report, runDir: run.dir, reportJson, failure: undefined };
}
/**
 * Decides gates on a run that was read, and makes its report anew; nothing is written.
 * @throws WorldGateError `gate-invalid`, `baseline-mismatch`
 */
function decideStored({ run, presetTitle, gates, other, gatesOverridden, }) {
    (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_8__/* .requireMetrics */ .tm)(gates, measuredBy(run));
    if (other !== null) {
        requireAnotherRun(run, other);
        (0,_same_worlds_js__WEBPACK_IMPORTED_MODULE_10__/* .requireSameWorlds */ .x)(run.manifest.inputs.tasks, other.manifest);
    }
    const results = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .decideGates */ .r)({ ...whatWasRun(run), gates, baseline: baselineOf(run, other) });
    const manifest = {
        ...run.manifest,
        preset: { ...run.manifest.preset, gates_overridden: gatesOverridden },
        gates: results,
        verdict: (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .runVerdict */ .Z)(results),
        baseline: other === null ? run.manifest.baseline : summaryOf(other),
    };
    const report = (0,_reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__/* .buildReport */ .F)({
        manifest,
        presetTitle,
        records: run.records,
        baselineRecords: other?.records ?? run.baseline?.records ?? [],
        measurements: run.measurements,
    });
    return { manifest, report };
}
/** Every record of a task has all its metrics. */
function measuredBy({ records }) {
    const first = new Map(records.map((record) => [record.task, record]));
    return [...first.values()].map(({ task, metrics }) => ({
        file: `task "${task}"`,
        metrics: Object.keys(metrics),
    }));
}
/**
 * The earlier run that this one was compared with. Without it the comparison would be skipped, and a run
 * that failed by it would pass.
 */
function ownBaselineRun({ dir, manifest }) {
    const { baseline } = manifest;
    if (baseline?.source !== 'run')
        return null;
    const sibling = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(dir), baseline.run_id);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sibling) ? (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlannedRun */ .Y)(sibling).run : null;
    if (found?.manifest.result_digest === baseline.result_digest)
        return found;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('baseline-missing', `the run was compared with run ${baseline.run_id}, which is not beside it`, {
        hint: 'name the folder of that run with --baseline',
    });
}
/** A run is never worse than itself, which would show nothing. */
function requireAnotherRun({ manifest }, { manifest: other }) {
    if (manifest.run_id !== other.run_id)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('baseline-mismatch', `run ${manifest.run_id} cannot be its own baseline`, {
        hint: 'name another run; `worldgate runs list` shows them',
    });
}
function whatWasRun({ manifest, records, measurements }) {
    const { episodes, stop } = manifest;
    const planned = episodes?.planned ?? 0;
    return {
        stop: stop?.rule ?? 'fixed',
        tasks: manifest.inputs.tasks.map(({ name }) => name),
        planned,
        expected: stop?.stopped_early ? records.length : planned,
        records,
        measurements,
        metricUnits: manifest.inputs.metric_units,
        mock: manifest.not_for_proof,
    };
}
function baselineOf(run, other) {
    if (other !== null) {
        return {
            records: other.records,
            measurements: other.measurements,
            stop: other.manifest.stop?.rule ?? 'fixed',
        };
    }
    if (run.baseline === null) {
        return run.measurements?.baseline ? { records: null, measurements: null } : null;
    }
    return {
        records: run.baseline.records,
        measurements: null,
        stop: run.manifest.stop?.rule ?? 'fixed',
    };
}
function summaryOf({ manifest }) {
    return {
        source: 'run',
        run_id: manifest.run_id,
        checkpoint_digest: manifest.inputs.checkpoint_digest,
        result_digest: manifest.result_digest,
        episodes: manifest.episodes?.run ?? 0,
        succeeded: manifest.episodes?.succeeded ?? 0,
        ...(0,_conclude_js__WEBPACK_IMPORTED_MODULE_7__/* .datesOf */ .rs)(manifest),
    };
}


/***/ }),

/***/ 52780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ readGatesFile),
/* harmony export */   SP: () => (/* binding */ readGatesFor),
/* harmony export */   tm: () => (/* binding */ requireMetrics)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46587);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67759);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10303);
/* harmony import */ var _presets_metrics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86308);
/* harmony import */ var _presets_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91273);







/** @throws WorldGateError `gates-invalid` */
function readGatesFile(file) {
    return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWith */ .K)(_contracts_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gatesFile */ .T3, (0,_foundation_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(file), { file: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file), code: 'gates-invalid' }).gates;
}
/**
 * Gates that replace those of a finished run.
 * @param preset of the run
 * @throws WorldGateError `gates-invalid` for gates that a run of its kind never yields
 */
function readGatesFor(preset, file) {
    const gates = readGatesFile(file);
    // How the run was planned is past; only what the gates say of it counts.
    const problems = (0,_presets_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .presetProblems */ .e)({ ...preset, gates: [...gates] }).filter((text) => text.startsWith('gates['));
    if (problems.length === 0)
        return gates;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('gates-invalid', `${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)}: ${problems.join('; ')}`, {
        hint: 'correct the gates file',
    });
}
/** @throws WorldGateError `gate-invalid` for a gate on a metric that a task lacks */
function requireMetrics(gates, tasks) {
    const [first] = (0,_presets_metrics_js__WEBPACK_IMPORTED_MODULE_6__/* .missingMetrics */ .u)(gates, tasks);
    if (first === undefined)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('gate-invalid', `gate "${gates[first.gate].name}": ${first.message}`, {
        hint: first.hint,
    });
}


/***/ }),

/***/ 68301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ requireSameWorlds)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Refuses a baseline that was run in another world: what changed then would be the task, not the policy.
 * @throws WorldGateError `baseline-mismatch`
 */
function requireSameWorlds(tasks, baseline) {
    for (const { name, digest, world_digest } of tasks) {
        const other = baseline.inputs.tasks.find((task) => task.name === name);
        if (other === undefined || (other.digest === digest && other.world_digest === world_digest))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('baseline-mismatch', `the ${other.digest === digest ? 'model' : 'task file'} of task "${name}" is not the one that the baseline run ${baseline.run_id} used`, { hint: 'run the baseline policy again in this world: --baseline-policy FILE does both in one job' });
    }
}


/***/ }),

/***/ 56680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   C: () => (/* binding */ LineAppender),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   oG: () => (/* binding */ writeError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITABLE = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link',
    EEXIST: 'something else stands there',
};
/**
 * A failed write as a WorldGateError of kind `environment`: `disk-full`, `not-writable`, or `write-failed`.
 * Errors without a system error code are bugs and come back as they are.
 */
function writeError(cause, path) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B)
        return cause;
    const code = cause?.code;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return cause;
    if (FULL.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('disk-full', `${path} could not be written: no space is left on its disk`, {
            cause,
            kind: 'environment',
            hint: 'Free some space (`worldgate runs prune` removes old runs) and run again; a stopped run can be resumed.',
        });
    }
    const why = NOT_WRITABLE[code];
    if (why !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('not-writable', `${path} could not be written: ${why}`, {
            cause,
            kind: 'environment',
            hint: 'Check the permissions of the folder, or name another one.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('write-failed', `${path} could not be written (${code})`, {
        cause,
        kind: 'environment',
        hint: 'Check the disk that the folder is on.',
    });
}
/** Writes all of `data` at the descriptor's position; a short write goes on where it stopped. */
function writeAll(fd, data) {
    for (let at = 0; at < data.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, data, at);
}
/** Makes renames and new files in `folder` survive a power cut; Windows has no such call. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** True for the name of a temporary file that a killed process may have left beside the file it was writing. */
function isTemporaryName(name) {
    return /^\..*\.[0-9a-f]{12}\.tmp$/.test(name);
}
/**
 * Replaces or creates `path` so that a reader, or a machine that loses power, sees the old content or the new
 * and nothing between: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
 * at `path` is replaced, not followed. On failure the temporary file is gone and `path` is as it was.
 * @throws WorldGateError of kind `environment`: `disk-full`, `not-writable`, `write-failed`
 */
function writeFileAtomic(path, data, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    let created = false;
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode);
        created = true;
        try {
            writeAll(fd, typeof data === 'string' ? Buffer.from(data) : data);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
        created = false;
        syncFolder(folder);
    }
    catch (cause) {
        if (created)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        throw writeError(cause, path);
    }
}
/** Creates `path` and the folders above it. @throws WorldGateError as {@link writeFileAtomic} */
function makeFolder(path) {
    try {
        makeLevels(path);
    }
    catch (cause) {
        throw writeError(cause, path);
    }
}
/** Level by level, because Node's `recursive` tries for ever where a folder cannot be made at all (in `/proc`). */
function makeLevels(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (cause) {
        const { code } = cause;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { throwIfNoEntry: false }) !== undefined)
            throw cause;
        makeLevels((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
}
const LINES_PER_SYNC = 256;
/**
 * Appends lines to a file, each with one write, so that a line has reached the operating system when `append`
 * returns: a killed process loses nothing. `fsync` follows every 256 lines and on close, so a machine that loses
 * power loses at most that many. A write that fails takes its part of a line back.
 *
 * A last line without its end (from a process that was killed while it wrote) is cut off on opening;
 * `cutBytes` says how much.
 */
class LineAppender {
    path;
    cutBytes;
    #fd;
    #length;
    #unsynced = 0;
    /** @throws WorldGateError as {@link writeFileAtomic} */
    constructor(path) {
        this.path = path;
        try {
            this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0), 0o644);
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#fd).size;
            this.#length = endOfLastLine(this.#fd, size);
            this.cutBytes = size - this.#length;
            if (this.cutBytes > 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
        }
        catch (cause) {
            if (this.#fd !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            throw writeError(cause, path);
        }
    }
    /** @param line text without a line break */
    append(line) {
        if (this.#fd === undefined)
            throw new Error(`${this.path} is closed`);
        if (line.includes('\n'))
            throw new Error('a line must not hold a line break');
        const data = Buffer.from(`${line}\n`);
        try {
            for (let at = 0; at < data.length;) {
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#fd, data, at, data.length - at, this.#length + at);
            }
        }
        catch (cause) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
            throw writeError(cause, this.path);
        }
        this.#length += data.length;
        this.#unsynced += 1;
        if (this.#unsynced >= LINES_PER_SYNC)
            this.sync();
    }
    sync() {
        if (this.#fd === undefined)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(this.#fd);
        }
        catch (cause) {
            throw writeError(cause, this.path);
        }
        this.#unsynced = 0;
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.sync();
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            this.#fd = undefined;
        }
    }
}
/** Length of the file up to and including its last line break, read from the end. */
function endOfLastLine(fd, size) {
    const block = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - block.length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, end - start, start);
        const at = block.subarray(0, read).lastIndexOf(0x0a);
        if (at !== -1)
            return start + at + 1;
        end = start;
    }
    return 0;
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

/***/ 10303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




/** References by alias in one file. Configuration needs a handful; a bomb needs dozens of levels. */
const MAX_ALIASES = 64;
/** Values in a file once its aliases are followed. */
const MAX_VALUES = 250_000;
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 8;
/** Terminal escapes, line separators and bidirectional controls of a hostile file. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069]/g;
/**
 * What other parsers take for the end of a line where this one reads on (YAML 1.1 breaks lines at NEL, LS and PS, and all at a
 * lone carriage return), what hides in an editor, and what reorders what is seen: two readers would see two files.
 */
const AMBIGUOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|(?!^)\ufeff/u;
const TOO_DEEP = `more than ${MAX_DEPTH} levels`;
/** What the parser's messages leave unclear. */
const PARSER_MESSAGES = {
    MULTIPLE_DOCS: 'only one YAML document may stand in the file',
    NON_STRING_KEY: 'a key must be plain text',
    RESOURCE_EXHAUSTION: TOO_DEEP,
};
/**
 * Reads one small YAML file strictly; see {@link parseYaml}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `yaml-invalid`.
 */
function readYaml(path, limits = {}) {
    return parseYaml((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses one YAML 1.2 document (core schema) to plain JSON values. Refused: duplicate keys, keys that
 * reach a prototype, control characters and line breaks that parsers disagree on, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
function parseYaml(text, name) {
    refuseAmbiguous(text, name);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: true,
        merge: false,
        version: '1.2',
        schema: 'core',
        logLevel: 'error',
    });
    let problems = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        message: PARSER_MESSAGES[error.code] ?? error.message,
    }));
    if (problems.length === 0)
        problems = structureProblems(document);
    if (problems.length > 0)
        throw invalid(text, name, problems);
    const value = document.toJS({ maxAliasCount: -1 });
    if (value === null || value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} is empty`, {
            hint: 'Write the file, or check that the path names the file you meant.',
        });
    }
    refuseTooManyValues(value, name);
    return value;
}
/** @throws WorldGateError `yaml-invalid` */
function refuseAmbiguous(text, name) {
    const found = AMBIGUOUS.exec(text);
    if (found === null)
        return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw invalid(text, name, [
        {
            offset: found.index,
            message: `the character U+${code} is not allowed: programs disagree on whether it ends a line, or do not show it`,
        },
    ]);
}
/** Problems that the parser lets pass, in the order of the text. */
function structureProblems(document) {
    const problems = [];
    if (document.directives.yaml.explicit === true) {
        problems.push({ offset: 0, message: 'directives ("%YAML") are not allowed' });
    }
    const anchors = new Set();
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node, path) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return undefined;
        const refuse = (message, at = node) => problems.push({ offset: at.range?.[0] ?? 0, message });
        if (node.tag !== undefined)
            refuse(`tags (${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.tag)}) are not allowed`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases += 1;
            if (aliases > MAX_ALIASES) {
                refuse(`more than ${MAX_ALIASES} aliases: write repeated parts out instead`);
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if (!anchors.has(node.source))
                refuse(`nothing before this is called "&${node.source.slice(0, 80)}"`);
            if (path.some((parent) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(parent) && parent.anchor === node.source)) {
                refuse('an alias may not stand inside the value that it repeats');
            }
            return undefined;
        }
        if (node.anchor !== undefined)
            anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
                refuse(`${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.source ?? String(node.value))} is not a finite number`);
            }
            return undefined;
        }
        if (path.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3).length >= MAX_DEPTH) {
            refuse(TOO_DEEP);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            keyProblems(node, refuse);
        return undefined;
    });
    return problems.sort((a, b) => a.offset - b.offset);
}
function keyProblems(map, refuse) {
    const seen = new Set();
    for (const { key } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const text = String(key.value);
        if (seen.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} appears twice`, key);
        else if (text === '<<')
            refuse('merge keys ("<<") are not allowed', key);
        else if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not allowed`, key);
        seen.add(text);
    }
}
/** Aliases share their target, so a small file can stand for a very large value. */
function refuseTooManyValues(value, name) {
    let count = 0;
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        count += 1;
        if (count > MAX_VALUES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} stands for more than ${MAX_VALUES} values`, {
                hint: 'Split the file, or write it without aliases.',
            });
        }
        if (typeof next === 'object' && next !== null)
            for (const child of Object.values(next))
                pending.push(child);
    }
}
function invalid(text, name, problems) {
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map(({ offset, message }) => located(text, name, offset, message));
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', shown.join('\n'), {
        hint: 'Correct the YAML at the place that is shown.',
    });
}
/** `file:line:column: message`, then the line with a mark under the place. */
function located(text, name, offset, message) {
    const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const start = text[offset] === '\n' && offset > 0 && lineStart > offset ? offset : lineStart;
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1))
        line += 1;
    const end = text.indexOf('\n', start);
    const column = offset - start;
    const from = Math.max(0, column - 60);
    const shown = text
        .slice(start + from, Math.min(end === -1 ? text.length : end, start + from + 100))
        .replace(CONTROLS, ' ');
    const what = message.length > 200 ? `${message.slice(0, 200)}…` : message;
    const head = `${name}:${line}:${column + 1}: ${what.replace(CONTROLS, ' ')}`;
    return shown.trim() === '' ? head : `${head}\n    ${shown}\n    ${' '.repeat(column - from)}^`;
}


/***/ }),

/***/ 86308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ missingMetrics)
/* harmony export */ });
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52688);

/** Gates on metrics that a task lacks, in order. */
function missingMetrics(gates, tasks) {
    return gates.flatMap((gate, index) => {
        const metric = gate.kind === 'metric' || gate.kind === 'no_regression' ? gate.metric : undefined;
        if (metric === undefined)
            return [];
        return tasks
            .filter(({ metrics }) => !metrics.includes(metric))
            .map(({ file, metrics }) => ({
            gate: index,
            message: `metric "${metric}" not in ${file}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(metric, metrics)}`,
            hint: metrics.length === 0 ? 'the task declares no metrics' : `metrics there: ${metrics.join(', ')}`,
        }));
    });
}


/***/ }),

/***/ 91273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ENGINE_OF_KIND),
/* harmony export */   e: () => (/* binding */ presetProblems)
/* harmony export */ });
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);

/** Engines of presets that name none. */
const ENGINE_OF_KIND = { eval: 'wasm', benchmark: 'native' };
/** What each kind of run yields, as far as gates ask for it. */
const GATE_KINDS = {
    eval: ['success_rate', 'metric', 'no_regression', 'coverage'],
    benchmark: ['latency', 'throughput', 'errors', 'no_regression'],
};
/**
 * What is wrong with a preset across its fields, each as `key: what is wrong`; empty for one that can run.
 * Metrics that gates name are checked by the evaluation, which knows the task.
 * @param preset resolved, with everything that the command line overrides
 */
function presetProblems(preset) {
    const problems = [];
    if (preset.provider === 'onnx' && preset.policy === undefined) {
        problems.push('policy: is missing: state it in the preset or give --policy FILE');
    }
    if (preset.provider === 'mock' && preset.policy !== undefined) {
        problems.push('policy: is not used by provider "mock"');
    }
    if (preset.provider !== 'mock' && preset.mock !== undefined) {
        problems.push('mock: is used by provider "mock" only');
    }
    if (preset.device !== 'cpu' && preset.provider === 'mock') {
        problems.push('device: is not used by provider "mock"');
    }
    else if (preset.device !== 'cpu' && (preset.engine ?? ENGINE_OF_KIND[preset.kind]) === 'wasm') {
        problems.push(`device: "${preset.device}" needs engine "native"`);
    }
    problems.push(...(preset.kind === 'eval' ? evalProblems(preset) : benchmarkProblems(preset)));
    problems.push(...gateProblems(preset), ...requirementProblems(preset));
    return problems;
}
function evalProblems(preset) {
    const problems = [];
    if (preset.task === undefined && preset.suite === undefined) {
        problems.push('task: is missing: an evaluation needs "task" or "suite"');
    }
    if (preset.task !== undefined && preset.suite !== undefined) {
        problems.push('suite: give either "task" or "suite", not both');
    }
    if (preset.episodes === undefined)
        problems.push('episodes: is missing: state how many episodes to run');
    if (preset.benchmark !== undefined)
        problems.push('benchmark: is used by kind "benchmark" only');
    const watched = preset.gates.some((gate) => gate.kind === 'success_rate' || (gate.kind === 'no_regression' && gate.of === 'success_rate'));
    if (preset.stop === 'savi' && !watched) {
        problems.push('stop: "savi" needs a gate of kind "success_rate" or "no_regression" to watch');
    }
    const tasks = preset.suite?.tasks ?? [];
    if (new Set(tasks).size < tasks.length)
        problems.push('suite.tasks: names a task twice');
    return problems;
}
function benchmarkProblems(preset) {
    const problems = [];
    if (preset.benchmark === undefined) {
        problems.push('benchmark: is missing: state the plan, for example "benchmark: { samples: 300 }"');
    }
    for (const key of ['task', 'suite', 'episodes']) {
        if (preset[key] !== undefined)
            problems.push(`${key}: is used by kind "eval" only`);
    }
    if (preset.stop === 'savi')
        problems.push('stop: "savi" is used by kind "eval" only');
    return problems;
}
function gateProblems(preset) {
    const problems = [];
    const names = new Set();
    for (const [index, gate] of preset.gates.entries()) {
        const at = `gates[${index}]`;
        if (names.has(gate.name))
            problems.push(`${at}.name: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(gate.name)} is the name of an earlier gate`);
        names.add(gate.name);
        if (!GATE_KINDS[preset.kind].includes(gate.kind)) {
            problems.push(`${at}.kind: a run of kind "${preset.kind}" never yields "${gate.kind}"; it can be gated by ` +
                GATE_KINDS[preset.kind].join(', '));
        }
        else if (gate.kind === 'no_regression' && (gate.of === 'latency') !== (preset.kind === 'benchmark')) {
            const possible = preset.kind === 'benchmark' ? '"latency"' : '"success_rate" or "metric"';
            problems.push(`${at}.of: a run of kind "${preset.kind}" can be compared by ${possible} only`);
        }
    }
    if (preset.baseline?.required === true && !preset.gates.some((gate) => gate.kind === 'no_regression')) {
        problems.push('baseline.required: no gate of kind "no_regression" compares with the baseline');
    }
    return problems;
}
function requirementProblems({ requires }) {
    const problems = [];
    if (requires.class === 'credentialed' && requires.env.length === 0) {
        problems.push('requires.env: class "credentialed" must name the environment variables that it needs');
    }
    if (requires.class === 'checkout-safe' &&
        (requires.env.length > 0 || requires.gpu_memory_mib !== undefined)) {
        problems.push('requires.class: "checkout-safe" promises that a checkout is enough, but more is required');
    }
    return problems;
}


/***/ }),

/***/ 47593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* unused harmony export shellQuote */
/* harmony import */ var _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41650);
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78603);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35881);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);





/** As in `clean after 40 s: GPU 0 NVIDIA L4, …`. */
function guardLine({ state, detail, waited_s: waited }) {
    if (state === 'no-gpu')
        return detail;
    return `${state}${waited >= 1 ? ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.round(waited))} s` : ''}: ${detail}`;
}
/** Seed groups of a run with one task; fewer where a group would have under five episodes. */
const SEED_GROUPS = 10;
const FEWEST_PER_GROUP = 5;
/**
 * All that any rendering shows, from a finished run's files. A manifest that still says `running` is of a run that
 * was cut off: its verdict is `error`.
 */
function buildReport(input) {
    const { manifest, measurements } = input;
    return {
        schema_version: 'worldgate.report.v1',
        run_id: manifest.run_id,
        preset: {
            name: manifest.preset.name,
            title: input.presetTitle,
            gates_overridden: manifest.preset.gates_overridden,
        },
        kind: manifest.kind,
        verdict: manifest.verdict ?? 'error',
        reason: manifest.reason ?? (manifest.verdict === null ? 'The run was cut off before it was decided.' : null),
        error: manifest.error,
        not_for_proof: manifest.not_for_proof,
        gates: manifest.gates,
        ...groupsOf(input),
        episodes: manifest.episodes,
        stop: manifest.stop,
        baseline: manifest.baseline,
        ...(manifest.baseline_choice !== undefined && { baseline_choice: manifest.baseline_choice }),
        latency: measurements?.policy ?? null,
        latency_baseline: measurements?.baseline ?? null,
        latency_ratio: measurements?.ratio ?? null,
        result_digest: manifest.result_digest,
        digest_reach: manifest.digest_reach,
        terminations: terminationCounts(input.records),
        reproduce: reproduceCommand(manifest),
        commit: manifest.commit,
        finished_at: manifest.finished_at,
        duration_s: manifest.duration_s,
        hardware: hardwareLine(manifest),
        ...(manifest.gpu_guard !== undefined && { gpu_guard: guardLine(manifest.gpu_guard) }),
        components: manifest.components,
    };
}
function groupsOf(input) {
    const byTask = input.manifest.inputs.tasks.length > 1;
    const groups = byTask ? taskGroups(input) : seedGroups(input);
    const rows = groups.map(rowOf);
    const sequential = input.manifest.stop?.rule === 'savi';
    const paired = groups.map((group, index) => ({ group, row: rows[index] })).filter(({ row }) => row.pairs);
    const adjusted = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(paired.map(({ group, row }) => (sequential ? sequentialP(group) : fixedP(row.pairs))));
    paired.forEach(({ row }, index) => {
        row.p_adjusted = adjusted[index];
    });
    const test = sequential
        ? 'Beta-binomial e-process over the discordant pairs of a row, two-sided'
        : 'Exact McNemar test on the discordant pairs of a row, two-sided';
    return {
        groups: rows,
        groups_by: byTask ? 'task' : 'seeds',
        groups_method: paired.length === 0 ? null : `${test}; Holm-adjusted over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(paired.length)} rows`,
    };
}
function taskGroups({ records, baselineRecords }) {
    const groups = new Map();
    for (const [list, side] of [
        [records, 'records'],
        [baselineRecords, 'baseline'],
    ]) {
        for (const record of list) {
            const group = groups.get(record.task) ?? { label: record.task, records: [], baseline: [] };
            group[side].push(record);
            groups.set(record.task, group);
        }
    }
    return [...groups.values()];
}
/** Equal blocks of the episodes that ran, in plan order; baseline episodes join the block that has their seed. */
function seedGroups({ records, baselineRecords }) {
    const count = Math.min(SEED_GROUPS, Math.floor(records.length / FEWEST_PER_GROUP));
    if (count < 2)
        return [];
    const groups = [];
    const groupOfSeed = new Map();
    for (let i = 0; i < count; i++) {
        const block = records.slice(Math.floor((i * records.length) / count), Math.floor(((i + 1) * records.length) / count));
        const group = {
            label: `seeds ${block[0].seed}–${block.at(-1).seed}`,
            records: block,
            baseline: [],
        };
        for (const record of block)
            groupOfSeed.set(record.seed, group);
        groups.push(group);
    }
    for (const record of baselineRecords)
        groupOfSeed.get(record.seed)?.baseline.push(record);
    return groups;
}
/** Outcomes of this run and of the baseline for the seeds that both ran, in this run's order. */
function pairsOf(group) {
    const outcomes = new Map(group.baseline.map((record) => [record.seed, record.success]));
    return group.records.flatMap((record) => {
        const theirs = outcomes.get(record.seed);
        return theirs === undefined ? [] : [[record.success, theirs]];
    });
}
function rowOf(group) {
    const pairs = [0, 0, 0, 0];
    for (const [mine, theirs] of pairsOf(group))
        pairs[mine ? (theirs ? 0 : 1) : theirs ? 2 : 3]++;
    return {
        label: group.label,
        episodes: group.records.length,
        succeeded: succeeded(group.records),
        baseline_episodes: group.baseline.length,
        baseline_succeeded: succeeded(group.baseline),
        pairs: pairs.some((count) => count > 0) ? pairs : null,
        p_adjusted: null,
    };
}
function succeeded(records) {
    return records.filter((record) => record.success).length;
}
function fixedP([, onlyThis, onlyBaseline]) {
    return (0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarTwoSided */ .tF)(onlyThis, onlyBaseline);
}
/** p-value of "no difference" that holds although the run could stop at any episode. */
function sequentialP(group) {
    let wins = 0;
    let discordant = 0;
    let largest = 0;
    for (const [mine, theirs] of pairsOf(group)) {
        if (mine === theirs)
            continue;
        discordant++;
        if (mine)
            wins++;
        largest = Math.max(largest, (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__/* .betaBinomialLogE */ .Jp)(wins, discordant, 0.5));
    }
    return (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__/* .alwaysValidP */ .iD)(largest);
}
function terminationCounts(records) {
    const counts = new Map();
    for (const record of records)
        counts.set(record.termination, (counts.get(record.termination) ?? 0) + 1);
    // `fromEntries` defines own properties, so that a reason called `__proto__` is a key like any other.
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** The run's own command as one line for a POSIX shell, through `npx` and pinned to the version that ran. */
function reproduceCommand({ command, versions }) {
    const args = command[0] === 'worldgate' ? command.slice(1) : command;
    const version = versions.worldgate;
    const tool = version !== undefined && /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? `worldgate@${version}` : 'worldgate';
    return ['npx', tool, ...args.map(shellQuote)].join(' ');
}
/** One word of a POSIX shell. Control characters are written out (`$'\n'`), so that the command stays one line. */
function shellQuote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    if (!/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const written = word
        .replace(/[\\']/g, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\U${character.codePointAt(0).toString(16).padStart(8, '0')}`);
    return `$'${written}'`;
}
function hardwareLine({ hardware }) {
    const limit = hardware.memory_limit_bytes ?? hardware.memory_bytes;
    const gpus = hardware.gpu.map((gpu) => gpu.name);
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)([
        `${hardware.cpu} (${hardware.usable_cores} of ${hardware.logical_cores} cores)`,
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limit)} memory`,
        ...(gpus.length === 0 ? ['no GPU'] : gpus),
        `${hardware.os} ${hardware.arch}`,
    ].join(', '), 300);
}


/***/ }),

/***/ 74155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   Q1: () => (/* binding */ unitStyle),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   gS: () => (/* binding */ literalUnit),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   xV: () => (/* binding */ formatRequired),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony exports decimalText, decimalsKeepingOrder */
/**
 * Numbers as text. Decimals are rounded from the exact binary value, so that a printed number is never off by
 * a second rounding, and bounds get as many decimals as it takes to stand on the same side of the required
 * value in print as they do in fact. Minus is U+2212; a zero never carries a sign.
 */
const MINUS = '−';
const MOST_DECIMALS = 12;
/** Enough to tell any two doubles apart that are not tiny. */
const MOST_TO_TELL_APART = 18;
const PLAIN_COUNTS = new Set(['errors', 'retries', 'episodes', 'samples', 'count']);
/**
 * Style of a gate's unit. Known: `share` (0.75 is 75 %), `points` (a difference of shares), `ratio` (1.04 is
 * 1.04×), `per_s`, counts (`errors`, `episodes`, ...); any other text follows the number as it is.
 */
function unitStyle(unit) {
    if (typeof unit !== 'string')
        return unit;
    if (unit === 'share')
        return { shift: 2, prefix: '', suffix: ' %', decimals: 1 };
    if (unit === 'points')
        return { shift: 2, prefix: '', suffix: ' points', decimals: 1 };
    if (unit === 'ratio')
        return { shift: 0, prefix: '', suffix: '×', decimals: 3 };
    if (unit === 'per_s' || unit === '1/s')
        return { shift: 0, prefix: '', suffix: ' /s', decimals: null };
    if (PLAIN_COUNTS.has(unit))
        return { shift: 0, prefix: '', suffix: ` ${unit}`, decimals: 0 };
    return literalUnit(unit);
}
/** A unit from outside, which follows the number whatever it is called; none where it is empty. */
function literalUnit(unit) {
    return { shift: 0, prefix: '', suffix: unit === '' ? '' : ` ${unit}`, decimals: null };
}
/** `12,345`. */
function formatCount(count) {
    return decimalText(count, 0, 0);
}
/**
 * `value` × 10^shift with exactly `decimals` decimals and commas between thousands; from 1e15 on, and where
 * a value other than zero would print as nothing but zeros although `mustShow`, in scientific notation.
 */
function decimalText(value, decimals, shift, mustShow = false) {
    const magnitude = Math.abs(value);
    if (magnitude >= 1e15)
        return scientific(value, shift);
    const digits = movePoint(magnitude.toFixed(decimals + shift), shift);
    const isZero = !/[1-9]/.test(digits);
    if (isZero && mustShow && value !== 0)
        return scientific(value, shift);
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return `${value < 0 && !isZero ? MINUS : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
function scientific(value, shift) {
    const [mantissa, exponent] = value.toExponential(3).split('e');
    return `${mantissa}e${Number(exponent) + shift}`.replaceAll('-', MINUS);
}
/** Moves the decimal point of `digits` to the right. */
function movePoint(digits, places) {
    if (places === 0)
        return digits;
    const [whole = '0', fraction = ''] = digits.split('.');
    const moved = (whole + fraction.slice(0, places)).replace(/^0+(?=\d)/, '');
    const rest = fraction.slice(places);
    return rest === '' ? moved : `${moved}.${rest}`;
}
/**
 * The shortest text that stands for this number, for values that people wrote: 0.75 is `75`. A value that is off
 * such a number by an error of arithmetic (1 + 0.07) is written as that number.
 */
function exactText(value, shift) {
    const tolerance = Math.abs(value) * 4 * Number.EPSILON;
    for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
        if (Math.abs(Number(value.toFixed(decimals + shift)) - value) <= tolerance)
            return decimalText(value, decimals, shift);
    }
    return scientific(value, shift);
}
/** Decimals that give the largest of `values` about four significant digits. */
function naturalDecimals(values) {
    const largest = Math.max(0, ...values.map(Math.abs));
    if (largest === 0)
        return 0;
    return Math.min(MOST_DECIMALS, Math.max(0, 3 - Math.floor(Math.log10(largest))));
}
/**
 * The fewest decimals, at least `base`, at which every value as printed stands to every threshold as it does
 * in fact: under, at, or over it. Capped at 18.
 */
function decimalsKeepingOrder(values, thresholds, base, shift) {
    for (let decimals = base; decimals < MOST_TO_TELL_APART; decimals++) {
        const kept = values.every((value) => {
            const printed = Number(value.toFixed(decimals + shift));
            return thresholds.every((threshold) => Math.sign(printed - threshold) === Math.sign(value - threshold));
        });
        if (kept)
            return decimals;
    }
    return MOST_TO_TELL_APART;
}
/** A value that no decimals told from zero must not be printed as zero. */
function mustShow(style, decimals) {
    return style.decimals === null || decimals >= MOST_TO_TELL_APART;
}
/** `79.3 %`, `12.41 ms`, `−4.2 points`; with `signed`, `+1.3 ms`. */
function formatQuantity(value, unit, { thresholds = [], signed = false } = {}) {
    const style = unitStyle(unit);
    const base = style.decimals ?? naturalDecimals([value]);
    const decimals = decimalsKeepingOrder([value], thresholds, base, style.shift);
    const text = decimalText(value, decimals, style.shift, mustShow(style, decimals));
    const sign = signed && value > 0 && /[1-9]/.test(text) ? '+' : '';
    return `${sign}${style.prefix}${text}${style.suffix}`;
}
/** A value that people wrote into a preset, in full: `75 %`, `0.1 m`. */
function formatRequired(value, unit, signed = false) {
    const style = unitStyle(unit);
    const sign = signed && value > 0 ? '+' : '';
    return `${sign}${style.prefix}${exactText(value, style.shift)}${style.suffix}`;
}
/**
 * `71.5–89.2 %`; `≥ 71.5 %` or `≤ 89.2 %` where one side is open; `−8.1 to −0.6 points` where a minus
 * sign would run into the dash. Null where both sides are open.
 */
function formatInterval([low, high], unit, { thresholds = [], signed = false } = {}) {
    const style = unitStyle(unit);
    const bounds = [low, high].filter((bound) => bound !== null);
    if (bounds.length === 0)
        return null;
    const base = style.decimals ?? naturalDecimals(bounds);
    // Bounds that differ must also look different.
    const apart = low !== null && high !== null && low < high
        ? decimalsKeepingOrder([low], [high], base, style.shift)
        : base;
    const enough = Math.min(Math.max(base, apart), base + 3);
    const decimals = decimalsKeepingOrder(bounds, thresholds, enough, style.shift);
    const text = (bound) => {
        const number = decimalText(bound, decimals, style.shift, mustShow(style, decimals));
        return `${signed && bound > 0 && /[1-9]/.test(number) ? '+' : ''}${style.prefix}${number}`;
    };
    if (low === null)
        return `≤ ${text(high)}${style.suffix}`;
    if (high === null)
        return `≥ ${text(low)}${style.suffix}`;
    const separator = signed || low < 0 || high < 0 ? ' to ' : '–';
    return `${text(low)}${separator}${text(high)}${style.suffix}`;
}
/** `p = 0.013`, `p < 0.001`; never rounded onto or across `alpha`. */
function formatP(p, alpha = 0.05) {
    if (p < 0.001 && alpha > 0.001)
        return 'p < 0.001';
    const base = p > 0 && p < 0.001 ? Math.min(MOST_DECIMALS, -Math.floor(Math.log10(p))) : p < 0.0995 ? 3 : 2;
    if (p === 1)
        return 'p = 1';
    if (p > 0.99)
        return 'p > 0.99';
    return `p = ${decimalText(p, decimalsKeepingOrder([p], [alpha], base, 0), 0, true)}`;
}
/** `e = 34.2`; never rounded onto or across `1 / alpha`. */
function formatE(e, alpha = 0.05) {
    if (e >= 1e6)
        return 'e > 1,000,000';
    return `e = ${decimalText(e, decimalsKeepingOrder([e], [1 / alpha], e < 10 ? 2 : 1, 0), 0, true)}`;
}
/** `0.42 s`, `12.3 s`, `3 min 20 s`, `1 h 02 min`. */
function formatDuration(seconds) {
    if (seconds < 9.995)
        return `${decimalText(seconds, 2, 0)} s`;
    if (seconds < 59.95)
        return `${decimalText(seconds, 1, 0)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${formatCount(Math.floor(minutes / 60))} h ${pad(minutes % 60)} min`;
}
function pad(value) {
    return String(value).padStart(2, '0');
}
/** `6.6 MB`, in powers of 1,000. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let index = 0;
    while (value >= 999.5 && index < units.length - 1) {
        value /= 1000;
        index++;
    }
    return `${decimalText(value, index === 0 || value >= 99.95 ? 0 : 1, 0)} ${units[index]}`;
}
/** `1 gate`, `3 gates`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 72342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text from outside before it is escaped for its place: well-formed, visible, and not too long. */
/** Controls, line separators, bidirectional overrides, zero-width and other invisible format characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]+/gu;
const SPACES = /\s+/gu;
/** One visible line: whitespace runs become a space, invisible characters go, lone surrogates become U+FFFD. */
function plainLine(text) {
    // The cut keeps the work small on megabytes of text that nobody will see anyway.
    const start = text.length > 20_000 ? text.slice(0, 20_000) : text;
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(start).toWellFormed().replace(SPACES, ' ').replace(INVISIBLE, '').trim();
}
/** As `plainLine`, but at most `most` characters (UTF-16), cut between whole characters and ended by `…`. */
function clip(text, most) {
    const line = plainLine(text);
    if (line.length <= most)
        return line;
    const end = most - 1;
    const splitsPair = /[\ud800-\udbff]/.test(line.charAt(end - 1));
    return `${line.slice(0, splitsPair ? end - 1 : end).trimEnd()}…`;
}
/** Longest text of each sort that a rendering shows; the JSON beside it keeps the whole. */
const LONGEST = {
    name: 100,
    label: 120,
    title: 200,
    unit: 30,
    method: 160,
    sentence: 600,
    message: 2000,
    command: 2000,
};


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
