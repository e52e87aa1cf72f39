export const id = 6761;
export const ids = [6761];
export const modules = {

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

/***/ 26761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeForeignRun)
/* harmony export */ });
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _reports_build_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47593);
/* harmony import */ var _runs_read_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73866);
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9176);
/* harmony import */ var _decide_again_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15252);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48411);
/* harmony import */ var _run_claim_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3365);
/* harmony import */ var _task_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59071);











/** What of a preset says what is measured. The policy, its engine and the limits of time may change with a pull request. */
const MEASURED = [
    'kind',
    'provider',
    'mock',
    'task',
    'suite',
    'episodes',
    'seed',
    'stop',
    'benchmark',
];
/**
 * Judges a run that was uploaded by a job that nobody here trusts, as of a fork. Nothing that it says of its result is
 * believed: digests and plan are checked, and every gate is decided again from its episodes or measurements – by the
 * gates that this checkout has for the preset, where it has a preset of that name. Reports in the folder are not read.
 * Nothing is written.
 *
 * That the episodes were really played cannot be shown here: whoever ran them can have made them up as a whole.
 *
 * Never `passed` where the run measured something else than this checkout's preset of that name does.
 *
 * @throws WorldGateError `run-tampered`, `run-invalid`, `run-is-shard`, `preset-invalid`, `baseline-missing`
 */
async function judgeForeignRun(request) {
    const { dir, commit } = request;
    const manifest = (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(dir);
    if (manifest.run_id !== request.runId) {
        throw tampered(`the upload is named for run ${request.runId}, but holds run ${manifest.run_id}`);
    }
    if (manifest.commit !== commit) {
        throw tampered(`the run says that it is of commit ${manifest.commit ?? 'none'}, but its job was for ${commit}`);
    }
    if (manifest.state !== 'completed' && manifest.shard === undefined)
        return unfinished(manifest);
    const { run, plan } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(dir);
    const { name } = plan.preset;
    if (manifest.preset.name !== name) {
        throw tampered(`the manifest names preset ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(manifest.preset.name)}, but the plan is of ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`);
    }
    const own = request.ownPreset(name);
    const other = await baselineOf(run, name, request);
    if (other !== null)
        (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .requirePlanned */ .A)(run, plan, other);
    const gates = own?.preset.gates ?? plan.preset.gates;
    const gatesDiffer = own !== null && !isSame(own.preset.gates, plan.preset.gates);
    const notes = own === null ? [UNKNOWN_PRESET] : presetNotes(own, plan.preset, manifest, gatesDiffer);
    const elsewhere = own === null ? [] : await measuredOtherwise(own, plan.preset, run, request.comparisonDue);
    if (elsewhere.length > 0) {
        notes.push(`The run did not measure what preset ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} measures here: ${elsewhere.join('; ')}.`);
    }
    const { report } = (0,_decide_again_js__WEBPACK_IMPORTED_MODULE_7__/* .decideStored */ .G)({
        run: { ...run, manifest: { ...manifest, not_for_proof: isNoProof(manifest, plan.preset) } },
        presetTitle: own?.preset.title ?? plan.preset.title,
        gates,
        other,
        gatesOverridden: own === null && (manifest.preset.gates_overridden || plan.gates_overridden),
    });
    const capped = report.verdict === 'passed' && elsewhere.length > 0;
    return {
        report: {
            ...inOwnWords(report, plan.preset),
            verdict: capped ? 'inconclusive' : report.verdict,
            reason: capped
                ? `Its gates hold, but it measured something else than this preset does here, and so says nothing of the preset (${elsewhere.join('; ')}).`
                : null,
            error: null,
        },
        notes,
        hasClaim: manifest.artifacts.some(({ path }) => path === _run_claim_js__WEBPACK_IMPORTED_MODULE_9__/* .CLAIM_FILE */ ._f),
    };
}
const UNKNOWN_PRESET = 'This checkout has no preset of that name: the gates are those that the run itself brought along.';
function presetNotes(own, theirs, manifest, gatesDiffer) {
    if (manifest.preset.digest === own.digest)
        return [];
    const keys = Object.keys({ ...own.preset, ...theirs });
    const differing = keys.filter((key) => !isSame(own.preset[key], theirs[key])).sort();
    const notes = [
        `The run's preset (${manifest.preset.digest}) is not the one of this checkout (${own.digest}): ${differing.join(', ')} differ${differing.length === 1 ? 's' : ''}.`,
    ];
    if (gatesDiffer)
        notes.push('The gates of this checkout decided, not those that the run brought along.');
    return notes;
}
/** How what was measured differs from what this checkout's preset measures, in words. */
async function measuredOtherwise(own, theirs, run, comparisonDue) {
    const found = MEASURED.filter((key) => !isSame(own.preset[key], theirs[key])).map((key) => `another ${key}`);
    const baseline = await baselineDifferences(own, theirs, run, comparisonDue);
    return [...found, ...taskDifferences(own, run), ...baseline];
}
/** The files of the task decide what a success is, whatever the preset calls them. */
function taskDifferences({ files }, { manifest }) {
    if (files.tasks.length === 0)
        return [];
    let here;
    try {
        here = (0,_task_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .taskIdentities */ .a)(files.tasks.map((file) => (0,_worlds_load_task_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTask */ ._)(file)));
    }
    catch (error) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
            throw error;
        return ['its task cannot be compared with the one of this checkout'];
    }
    return isSame(here, manifest.inputs.tasks) ? [] : ['another task or world'];
}
/** A comparison that is left out, or made with a worse policy, lets every regression through. */
async function baselineDifferences({ preset, files }, theirs, { manifest }, comparisonDue) {
    const { baseline } = manifest;
    const isDue = comparisonDue || preset.baseline?.policy !== undefined || preset.baseline?.required === true;
    if (baseline === null)
        return isDue ? ['it was compared with nothing'] : [];
    if (baseline.source === 'run')
        return [];
    const known = await Promise.all([files.baselinePolicy, files.policy].filter((file) => file !== null).map(digestOf));
    // The policy of this checkout, or the one that its preset names to compare with, both of which this checkout has.
    if (baseline.checkpoint_digest !== null && known.includes(baseline.checkpoint_digest))
        return [];
    if (theirs.provider === 'mock' && preset.provider === 'mock')
        return [];
    return ['it was compared with a policy that this checkout does not have'];
}
async function digestOf(file) {
    try {
        return await (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256File */ .Q3)(file);
    }
    catch {
        return null;
    }
}
/**
 * The earlier run of a comparison. Without it the comparison would be left out, and a run that got worse would pass.
 * @throws WorldGateError `baseline-missing`
 */
async function baselineOf({ manifest }, preset, { baselineDir }) {
    const { baseline } = manifest;
    if (baseline?.source !== 'run')
        return null;
    const runId = baseline.run_id ?? '';
    const dir = await baselineDir({ runId, preset });
    const found = dir === null ? null : (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(dir).run;
    if (found !== null &&
        found.manifest.run_id === runId &&
        found.manifest.result_digest === baseline.result_digest) {
        return found;
    }
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('baseline-missing', `the run was compared with run ${runId}, which ${found === null ? 'is not to be had from the base repository' : 'is another one there'}: the comparison cannot be made again`, { hint: 'Run the workflow on the base branch, so that its artifact is there, and then this one again.' });
}
/** What the run says of itself in words that lead a reader to do something is left out, or said by us. */
function inOwnWords(report, { kind, name }) {
    const { baseline_choice: _, ...rest } = report;
    const command = kind === 'eval' ? 'eval' : 'benchmark';
    return { ...rest, reproduce: `npx worldgate ${command} --preset ${name}` };
}
/** A mock is a mock, whatever the manifest says. */
function isNoProof({ not_for_proof, components }, { provider }) {
    return not_for_proof || provider === 'mock' || components.some(({ origin }) => origin !== 'real');
}
/** A run without a result: there is nothing to decide, and nothing that could pass. */
function unfinished(manifest) {
    const { state, reason, error } = manifest;
    const wasSkipped = state === 'skipped';
    const said = error?.message ?? reason;
    const words = said === null ? '' : `; it says ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(said)}`;
    const bare = {
        ...manifest,
        verdict: wasSkipped ? 'skipped' : 'error',
        reason: wasSkipped ? `It was not run${words}` : null,
        error: wasSkipped
            ? null
            : { code: 'run-unfinished', message: `the run is ${state} and has no result${words}`, hint: null },
        ...{ gates: [], episodes: null, stop: null, baseline: null, result_digest: null },
    };
    const { baseline_choice: _, ...report } = (0,_reports_build_report_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .F)({
        manifest: bare,
        presetTitle: '',
        ...{ records: [], baselineRecords: [], measurements: null },
    });
    return { report: { ...report, reproduce: 'npx worldgate doctor' }, notes: [], hasClaim: false };
}
function isSame(a, b) {
    return (0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(a ?? null) === (0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(b ?? null);
}
function tampered(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-tampered', message, {
        hint: 'Run the workflow again; if it stays, somebody has put the upload together by hand.',
    });
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

/***/ 59071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ taskIdentities)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);
/* harmony import */ var _worlds_mjcf_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);


/** What makes each task the same as another: its parsed file, and every file that its model is built from. */
function taskIdentities(tasks) {
    return tasks.map(({ task, digest, modelPath }) => ({
        name: task.name,
        digest,
        world_digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Json */ .iE)((0,_worlds_mjcf_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readMjcfFiles */ .o)(modelPath).map((file) => ({ path: file.path, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(file.bytes) }))),
    }));
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


/***/ })

};
