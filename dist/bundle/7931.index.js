export const id = 7931;
export const ids = [7931];
export const modules = {

/***/ 15252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decideAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48736);
/* harmony import */ var _reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47593);
/* harmony import */ var _gates_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52780);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48411);
/* harmony import */ var _same_worlds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68301);










/**
 * Decides the gates of a completed run again, by the stop rule that the run had. The run itself stays as it
 * is; what was decided otherwise than by its own gates is written beside its reports.
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`, `gates-invalid`
 */
function decideAgain(request) {
    const { run, plan } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(request.runDir);
    const gates = request.gatesFile === undefined ? plan.preset.gates : (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readGatesFor */ .SP)(plan.preset, request.gatesFile);
    (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_7__/* .requireMetrics */ .tm)(gates, measuredBy(run));
    const own = request.baselineDir === undefined ? ownBaselineRun(run) : null;
    if (own !== null)
        (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .requirePlanned */ .A)(run, plan, own);
    const other = request.baselineDir === undefined ? own : (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(request.baselineDir).run;
    if (other !== null) {
        requireAnotherRun(run, other);
        (0,_same_worlds_js__WEBPACK_IMPORTED_MODULE_9__/* .requireSameWorlds */ .x)(run.manifest.inputs.tasks, other.manifest);
    }
    const results = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .decideGates */ .r)({ ...whatWasRun(run), gates, baseline: baselineOf(run, other) });
    const verdict = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .runVerdict */ .Z)(results);
    const isOverridden = run.manifest.preset.gates_overridden || request.gatesFile !== undefined;
    const manifest = {
        ...run.manifest,
        preset: { ...run.manifest.preset, gates_overridden: isOverridden },
        gates: results,
        verdict,
        baseline: other === null ? run.manifest.baseline : summaryOf(other),
    };
    const report = (0,_reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__/* .buildReport */ .F)({
        manifest,
        presetTitle: plan.preset.title,
        records: run.records,
        baselineRecords: other?.records ?? run.baseline?.records ?? [],
        measurements: run.measurements,
    });
    const isOwn = request.gatesFile === undefined && request.baselineDir === undefined;
    const reportJson = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safeJoin */ .gt)(run.dir, `reports/${isOwn ? 'report' : 'decided-again'}.json`);
    if (!isOwn)
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(reportJson, `${JSON.stringify(report, null, 2)}\n`);
    return { manifest, report, runDir: run.dir, reportJson, failure: undefined };
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
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sibling) ? (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(sibling).run : null;
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
    };
}


/***/ }),

/***/ 14014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reproduce)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _runs_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13611);
/* harmony import */ var _eval_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53211);
/* harmony import */ var _native_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81769);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40326);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48411);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5590);







/**
 * Plays the episodes that a run counted again and compares them one by one; nothing is written.
 * @throws WorldGateError `not-reproducible` for a benchmark, and what reading the run and playing it throw
 */
async function reproduce(request, tools) {
    const { run: stored, plan } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlannedRun */ .Y)(request.runDir);
    const { manifest, header } = stored;
    if (header === null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-reproducible', `run ${manifest.run_id} is a benchmark: its numbers are measurements of one moment`, {
            hint: 'measure again with `worldgate benchmark`',
        });
    }
    // The run's own records do not depend on its baseline once the stopping index is known.
    const prepared = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareAgain */ .cf)({ ...plan, files: { ...plan.files, baseline_policy: null }, baseline_run: null }, { ...manifest.inputs, baseline_checkpoint_digest: null }, request.given, request.trees);
    const workers = Math.min(request.workers, Math.max(1, stored.records.length));
    const pool = (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openPool */ .x5)(prepared, workers, await (0,_native_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .withNativeEngine */ .q)(prepared, tools));
    const again = [];
    const start = tools.monotonic();
    try {
        const ready = await pool.open();
        const episodes = (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_2__/* .episodePlan */ .Ze)(prepared);
        let finished = 0;
        let succeeded = 0;
        await pool.run(stored.records.map((record) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .jobAt */ .l)(episodes, record.episode)), ({ record }) => {
            again[record.episode] = record;
            finished++;
            if (record.success)
                succeeded++;
            tools.onProgress({
                finished,
                resumed: 0,
                planned: stored.records.length,
                succeeded,
                elapsedMs: tools.monotonic() - start,
                interval: null,
            });
        });
        const lines = again.map(_runs_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordLine */ .IK);
        const found = (0,_runs_records_js__WEBPACK_IMPORTED_MODULE_1__/* .resultDigest */ .sl)({ ...(0,_eval_run_js__WEBPACK_IMPORTED_MODULE_2__/* .headersOf */ .Yl)(prepared, ready).policy, plan: header.plan }, lines);
        const differing = stored.records.filter((record, i) => (0,_runs_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordLine */ .IK)(record) !== lines[i]);
        const [first] = differing;
        return {
            run_id: manifest.run_id,
            reproduced: found === manifest.result_digest,
            episodes: again.length,
            expected_digest: manifest.result_digest,
            found_digest: found,
            first_difference: first === undefined
                ? null
                : {
                    episode: first.episode,
                    seed: first.seed,
                    task: first.task,
                    fields: differingFields(first, again[first.episode]),
                },
            differing_episodes: differing.length,
            inputs_differ: found !== manifest.result_digest && differing.length === 0,
        };
    }
    finally {
        await pool.close();
    }
}
function differingFields(a, b) {
    return Object.keys(a).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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

/***/ 13338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TaskSimulation: () => (/* reexport */ simulation/* TaskSimulation */.v),
  WorldGateError: () => (/* reexport */ errors/* WorldGateError */._B),
  decideAgain: () => (/* reexport */ decide_again/* decideAgain */.h),
  decideGates: () => (/* reexport */ decide/* decideGates */.r),
  listRuns: () => (/* reexport */ list_runs/* listRuns */.v),
  loadMujoco: () => (/* reexport */ mujoco/* loadMujoco */.W),
  loadPreset: () => (/* reexport */ load/* loadPreset */._),
  loadTask: () => (/* reexport */ load_task/* loadTask */._),
  readCompletedRun: () => (/* reexport */ read_run/* readCompletedRun */.He),
  readRun: () => (/* reexport */ read_run/* readRun */.cI),
  redactText: () => (/* reexport */ redaction/* redactText */.Rd),
  redactValue: () => (/* reexport */ redaction/* redactValue */.FI),
  renderComment: () => (/* reexport */ comment/* renderComment */.wQ),
  renderHtml: () => (/* reexport */ html/* renderHtml */.K),
  renderSummary: () => (/* reexport */ summary/* renderSummary */.Br),
  reproduce: () => (/* reexport */ reproduce/* reproduce */.C),
  runPreset: () => (/* reexport */ run_preset/* runPreset */.t),
  runVerdict: () => (/* reexport */ decide/* runVerdict */.Z),
  statistics: () => (/* reexport */ statistics_namespaceObject)
});

// NAMESPACE OBJECT: ./.build/statistics/index.js
var statistics_namespaceObject = {};
__webpack_require__.r(statistics_namespaceObject);
__webpack_require__.d(statistics_namespaceObject, {
  BettingSequence: () => (BettingSequence),
  PairedBlockE: () => (PairedBlockE),
  PairedDifferenceProcess: () => (PairedDifferenceProcess),
  PluginBets: () => (hedged_betting/* PluginBets */._b),
  SaviSuccessProcess: () => (SaviSuccessProcess),
  allSuccessEpisodes: () => (sample_size/* allSuccessEpisodes */.ly),
  alwaysValidP: () => (beta_binomial_e/* alwaysValidP */.iD),
  anytimeDifference: () => (anytime_difference/* anytimeDifference */.v),
  anytimeDifferenceP: () => (anytime_difference/* anytimeDifferenceP */.L),
  barnard: () => (barnard/* barnard */.N),
  betaBinomialConfidenceSequence: () => (beta_binomial_e/* betaBinomialConfidenceSequence */.fA),
  betaBinomialLogE: () => (beta_binomial_e/* betaBinomialLogE */.Jp),
  bettingBound: () => (hedged_betting/* bettingBound */.Y5),
  bettingGrowth: () => (hedged_betting/* bettingGrowth */.HQ),
  bettingInterval: () => (hedged_betting/* bettingInterval */.li),
  bettingLogCapital: () => (hedged_betting/* bettingLogCapital */.aX),
  bettingStakes: () => (hedged_betting/* bettingStakes */.P8),
  binomialTestGreater: () => (binomial_tests/* binomialTestGreater */.aF),
  binomialTestLess: () => (binomial_tests/* binomialTestLess */.v1),
  binomialTestTwoSided: () => (binomial_tests/* binomialTestTwoSided */.BB),
  bootstrap: () => (bootstrap/* bootstrap */.N),
  bootstrapDifference: () => (bootstrap_difference/* bootstrapDifference */.ub),
  bootstrapRatio: () => (bootstrap/* bootstrapRatio */.u),
  checkAlpha: () => (proportion_intervals/* checkAlpha */.n9),
  checkCounts: () => (proportion_intervals/* checkCounts */.tl),
  clopperPearson: () => (proportion_intervals/* clopperPearson */.mI),
  compactLetters: () => (letters/* compactLetters */.d),
  eBenjaminiHochberg: () => (multiplicity/* eBenjaminiHochberg */.r),
  episodesToDecide: () => (sample_size/* episodesToDecide */._3),
  fixedPlanSize: () => (sample_size/* fixedPlanSize */.TS),
  holm: () => (multiplicity/* holm */.f),
  jeffreys: () => (proportion_intervals/* jeffreys */.NS),
  maximumSuccessesToFail: () => (sample_size/* maximumSuccessesToFail */.bR),
  mcnemarGreater: () => (mcnemar/* mcnemarGreater */.M_),
  mcnemarInterval: () => (mcnemar/* mcnemarInterval */.P3),
  mcnemarLess: () => (mcnemar/* mcnemarLess */.NY),
  mcnemarLogE: () => (mcnemarLogE),
  mcnemarMidP: () => (mcnemar/* mcnemarMidP */.km),
  mcnemarTwoSided: () => (mcnemar/* mcnemarTwoSided */.tF),
  mean: () => (quantile/* mean */.i2),
  miettinenNurminen: () => (score_difference/* miettinenNurminen */.i5),
  minimumSuccesses: () => (sample_size/* minimumSuccesses */.sA),
  mirror: () => (hedged_betting/* mirror */.e7),
  moverInterval: () => (newcombe/* moverInterval */.F),
  newcombe: () => (newcombe/* newcombe */.p),
  nonInferiorityTest: () => (score_difference/* nonInferiorityTest */.ip),
  operatingCharacteristics: () => (operatingCharacteristics),
  pairedDifferenceLogE: () => (pairedDifferenceLogE),
  pairedDifferenceSequence: () => (pairedDifferenceSequence),
  pairedScoreZ: () => (paired_difference/* pairedScoreZ */.S),
  proportionInterval: () => (proportion_intervals/* proportionInterval */.Ew),
  quantile: () => (quantile/* quantile */.YV),
  quantileOfSorted: () => (quantile/* quantileOfSorted */.mY),
  replicateInterval: () => (bootstrap_difference/* replicateInterval */.NC),
  replicateP: () => (bootstrap_difference/* replicateP */.KW),
  restrictedRates: () => (score_difference/* restrictedRates */.Nn),
  saviSavings: () => (saviSavings),
  scoreTest: () => (binomial_tests/* scoreTest */.TB),
  stoppingBoundaries: () => (stoppingBoundaries),
  tango: () => (paired_difference/* tango */.w),
  wilson: () => (proportion_intervals/* wilson */.rF)
});

// EXTERNAL MODULE: ./.build/evaluation/decide-again.js
var decide_again = __webpack_require__(15252);
// EXTERNAL MODULE: ./.build/evaluation/reproduce.js
var reproduce = __webpack_require__(14014);
// EXTERNAL MODULE: ./.build/evaluation/run-preset.js + 5 modules
var run_preset = __webpack_require__(85136);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/gates/decide.js + 8 modules
var decide = __webpack_require__(48736);
// EXTERNAL MODULE: ./.build/observability/redaction/index.js + 8 modules
var redaction = __webpack_require__(20867);
// EXTERNAL MODULE: ./.build/presets/load.js
var load = __webpack_require__(75229);
// EXTERNAL MODULE: ./.build/reports/comment.js
var comment = __webpack_require__(99131);
// EXTERNAL MODULE: ./.build/reports/html.js
var html = __webpack_require__(47529);
// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/runs/list-runs.js
var list_runs = __webpack_require__(5780);
// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/statistics/anytime-difference.js
var anytime_difference = __webpack_require__(15111);
// EXTERNAL MODULE: ./.build/statistics/barnard.js
var barnard = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/statistics/beta-binomial-e.js
var beta_binomial_e = __webpack_require__(41650);
// EXTERNAL MODULE: ./.build/foundation/deterministic-math.js
var deterministic_math = __webpack_require__(10871);
// EXTERNAL MODULE: ./.build/statistics/hedged-betting.js
var hedged_betting = __webpack_require__(59339);
;// CONCATENATED MODULE: ./.build/statistics/running-interval.js
/** Looks per doubling of the sample size. */
const LOOKS_PER_DOUBLING = 64;
/**
 * Whether a running confidence sequence takes in the state after `n` values: each of the first 127, then
 * 64 for every doubling. Leaving out looks can only widen a running intersection, and a fixed schedule
 * makes it depend on the values alone, not on when it is asked for.
 */
function isLook(n) {
    let spacing = 1;
    while (spacing * 2 * LOOKS_PER_DOUBLING <= n)
        spacing *= 2;
    return n % spacing === 0;
}
/**
 * The intersection of a confidence sequence over looks, worked out when it is asked for. Evidence that
 * contradicts itself, an event of small probability, ends at a point: low never passes high.
 */
class RunningInterval {
    #solver;
    #pending = [];
    #interval;
    /** Starts at the whole parameter range. */
    constructor(solver, range) {
        this.#solver = solver;
        this.#interval = range;
    }
    /**
     * Adds a look. With a decision, its e-value has refuted everything under `low` or over `high`: solving for
     * the bound may miss that by a rounding, so it is passed along.
     */
    add(state, decided = {}) {
        this.#pending.push({ state, decided });
    }
    /** The intersection of all looks, and of the present state, which need not be a look. */
    at(present) {
        for (const { state, decided } of this.#pending) {
            const [low, high] = this.#intersect(state);
            this.#interval = [Math.max(low, decided.low ?? low), Math.min(high, decided.high ?? high)];
        }
        this.#pending = [];
        return this.#intersect(present);
    }
    #intersect(state) {
        let [low, high] = this.#interval;
        if (this.#solver.refutesLow(state, low))
            low = Math.max(low, Math.min(this.#solver.solveLow(state), high));
        if (this.#solver.refutesHigh(state, high))
            high = Math.min(high, Math.max(this.#solver.solveHigh(state), low));
        return [low, high];
    }
}
/** The next double under x, or nearly so: enough to be under it. */
function justUnder(x) {
    return x - Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE);
}

;// CONCATENATED MODULE: ./.build/statistics/betting-sequence.js



/**
 * Anytime-valid decision on the mean of values in [0, 1] against a claimed one, with its running confidence
 * sequence, by hedged betting (see `hedged-betting.ts`). After every value the capital that bets on a mean
 * over the claim, and the one that bets on a mean under it, are compared with 1 / oneSidedAlpha; the first
 * decision stands. The running interval intersects the looks of `isLook`, the decision and the last value.
 */
class BettingSequence {
    #claim;
    #threshold;
    #plugin;
    #bets = [];
    #values = [];
    #running;
    #logOver = 0;
    #logUnder = 0;
    #decision;
    #stopIndex;
    constructor({ oneSidedAlpha, claim }) {
        if (!(claim > 0 && claim < 1))
            throw new RangeError(`claimed mean must be in (0, 1), got ${claim}`);
        this.#claim = claim;
        this.#plugin = new hedged_betting/* PluginBets */._b(oneSidedAlpha);
        this.#threshold = -(0,deterministic_math/* log */.Rm)(oneSidedAlpha);
        this.#running = new RunningInterval({
            refutesLow: (n, low) => this.#capital(n, low).over >= this.#threshold,
            refutesHigh: (n, high) => this.#capital(n, high).under >= this.#threshold,
            solveLow: (n) => (0,hedged_betting/* bettingBound */.Y5)(this.#values.slice(0, n), this.#bets, this.#threshold),
            solveHigh: (n) => 1 - (0,hedged_betting/* bettingBound */.Y5)((0,hedged_betting/* mirror */.e7)(this.#values.slice(0, n)), this.#bets, this.#threshold),
        }, [0, 1]);
    }
    /** ln of the capitals after the first n values. */
    #capital(n, mean) {
        return (0,hedged_betting/* bettingLogCapital */.aX)(this.#values.slice(0, n), this.#bets, mean);
    }
    /** Adds the next value and returns the decision that stands, if any. Throws RangeError outside [0, 1]. */
    push(value) {
        const bet = this.#plugin.next();
        this.#plugin.push(value);
        this.#bets.push(bet);
        this.#values.push(value);
        this.#logOver += (0,deterministic_math/* log */.Rm)((0,hedged_betting/* bettingGrowth */.HQ)(value, bet, this.#claim));
        this.#logUnder += (0,deterministic_math/* log */.Rm)((0,hedged_betting/* bettingGrowth */.HQ)(1 - value, bet, 1 - this.#claim));
        if (this.#decision === undefined)
            this.#decide();
        if (isLook(this.n))
            this.#running.add(this.n);
        return this.#decision;
    }
    #decide() {
        if (this.#logOver >= this.#threshold) {
            this.#decision = 'over';
            this.#running.add(this.n, { low: this.#claim });
        }
        else if (this.#logUnder >= this.#threshold) {
            this.#decision = 'under';
            this.#running.add(this.n, { high: justUnder(this.#claim) });
        }
        else
            return;
        this.#stopIndex = this.n;
    }
    get n() {
        return this.#values.length;
    }
    get decision() {
        return this.#decision;
    }
    /** Number of values after which the decision was made. */
    get stopIndex() {
        return this.#stopIndex;
    }
    /** ln of the current e-values against "mean <= claim" (`over`) and "mean >= claim" (`under`). */
    get logE() {
        return { over: this.#logOver, under: this.#logUnder };
    }
    /** Running confidence sequence of the mean; O(n) for each look since it was last asked for. */
    get interval() {
        return this.#running.at(this.n);
    }
}

// EXTERNAL MODULE: ./.build/statistics/binomial-tests.js
var binomial_tests = __webpack_require__(3127);
// EXTERNAL MODULE: ./.build/statistics/bootstrap.js
var bootstrap = __webpack_require__(11654);
// EXTERNAL MODULE: ./.build/statistics/bootstrap-difference.js
var bootstrap_difference = __webpack_require__(88200);
// EXTERNAL MODULE: ./.build/statistics/letters.js
var letters = __webpack_require__(2161);
// EXTERNAL MODULE: ./.build/statistics/mcnemar.js
var mcnemar = __webpack_require__(78603);
// EXTERNAL MODULE: ./.build/statistics/multiplicity.js
var multiplicity = __webpack_require__(35881);
// EXTERNAL MODULE: ./.build/statistics/newcombe.js
var newcombe = __webpack_require__(45968);
// EXTERNAL MODULE: ./.build/statistics/paired-difference.js
var paired_difference = __webpack_require__(92435);
// EXTERNAL MODULE: ./.build/statistics/falling-root.js
var falling_root = __webpack_require__(72620);
;// CONCATENATED MODULE: ./.build/statistics/paired-difference-e.js



/** Dense enough to match a continuous average to a hundredth of ln e over hundreds of pairs. */
const STAKES = 64;
const stakes = Float64Array.from({ length: STAKES }, (_, i) => (i + 0.5) / STAKES);
const logLossOfB = stakes.map((stake) => (0,deterministic_math/* log */.Rm)(1 - stake));
function betsOn(difference) {
    const gain = (1 - difference) / (1 + difference);
    const drift = difference / (1 + difference);
    return {
        onlyA: stakes.map((stake) => (0,deterministic_math/* log */.Rm)(1 + stake * gain)),
        onlyB: logLossOfB,
        concordant: stakes.map((stake) => (0,deterministic_math/* log */.Rm)(1 - stake * drift)),
    };
}
/** ln of each stake's capital. */
function logCapitals(counts, bets) {
    const { pairs, onlyA, onlyB } = counts;
    const concordant = pairs - onlyA - onlyB;
    const capitals = new Float64Array(STAKES);
    for (let i = 0; i < STAKES; i++)
        capitals[i] = onlyA * bets.onlyA[i] + onlyB * bets.onlyB[i] + concordant * bets.concordant[i];
    return capitals;
}
function largestOf(values) {
    let largest = values[0];
    for (const value of values)
        largest = Math.max(largest, value);
    return largest;
}
function logMean(logValues) {
    const largest = largestOf(logValues);
    let sum = 0;
    for (const value of logValues)
        sum += (0,deterministic_math/* exp */.oN)(value - largest);
    return largest + (0,deterministic_math/* log */.Rm)(sum / STAKES);
}
/** Whether the average capital has reached exp(threshold); no average passes its largest term. */
function reaches(counts, bets, threshold) {
    const capitals = logCapitals(counts, bets);
    return largestOf(capitals) >= threshold && logMean(capitals) >= threshold;
}
/** The same pairs with A and B exchanged. */
function exchanged({ pairs, onlyA, onlyB }) {
    return { pairs, onlyA: onlyB, onlyB: onlyA };
}
/**
 * ln of the e-value against H0: p_A - p_B <= difference (`greater`) or >= difference (`less`);
 * difference in (-1, 1).
 */
function pairedDifferenceLogE(counts, difference, alternative) {
    if (alternative === 'less')
        return pairedDifferenceLogE(exchanged(counts), -difference, 'greater');
    return logMean(logCapitals(counts, betsOn(difference)));
}
/** Largest difference that the e-value against "p_A - p_B <= difference" refutes; -1 when it refutes none. */
function lowerBound(counts, threshold) {
    if (counts.onlyB === counts.pairs)
        return -1;
    return (0,falling_root/* fallingRoot */.o)(-1, 1, (d) => logMean(logCapitals(counts, betsOn(d))) - threshold);
}
/**
 * Confidence sequence of p_A - p_B after these counts, each side erring with probability `oneSidedAlpha` over
 * all times at once. [-1, 1] without pairs.
 */
function pairedDifferenceSequence(counts, oneSidedAlpha) {
    const threshold = -(0,deterministic_math/* log */.Rm)(oneSidedAlpha);
    return [lowerBound(counts, threshold), -lowerBound(exchanged(counts), threshold)];
}
/**
 * Anytime-valid no-regression decision on paired episodes, fed in seed order: `passed` as soon as
 * p_A - p_B >= -margin is established, `failed` as soon as its opposite is. The first decision stands. Both
 * e-values are compared with 1 / oneSidedAlpha after every pair. The running confidence sequence is the one
 * that decides: low is then at or over -margin, or high under it; see `isLook` for the counts it intersects.
 */
class PairedDifferenceProcess {
    #margin;
    #threshold;
    #passBets;
    #failBets;
    #running;
    #counts = { pairs: 0, onlyA: 0, onlyB: 0 };
    #decision;
    #stopIndex;
    constructor({ margin, oneSidedAlpha }) {
        if (!(margin >= 0 && margin < 1))
            throw new RangeError(`margin must be in [0, 1), got ${margin}`);
        if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
            throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
        const threshold = -(0,deterministic_math/* log */.Rm)(oneSidedAlpha);
        this.#margin = margin;
        this.#threshold = threshold;
        this.#passBets = betsOn(-margin);
        this.#failBets = betsOn(margin);
        this.#running = new RunningInterval({
            refutesLow: (counts, low) => low === -1 || reaches(counts, betsOn(low), threshold),
            refutesHigh: (counts, high) => high === 1 || reaches(exchanged(counts), betsOn(-high), threshold),
            solveLow: (counts) => lowerBound(counts, threshold),
            solveHigh: (counts) => -lowerBound(exchanged(counts), threshold),
        }, [-1, 1]);
    }
    /** Adds the next pair and returns the decision that stands, if any. */
    push(a, b) {
        const { pairs, onlyA, onlyB } = this.#counts;
        this.#counts = {
            pairs: pairs + 1,
            onlyA: onlyA + (a && !b ? 1 : 0),
            onlyB: onlyB + (b && !a ? 1 : 0),
        };
        if (this.#decision === undefined)
            this.#decide();
        if (isLook(pairs + 1))
            this.#running.add(this.#counts);
        return this.#decision;
    }
    #decide() {
        if (reaches(this.#counts, this.#passBets, this.#threshold)) {
            this.#decision = 'passed';
            this.#running.add(this.#counts, { low: -this.#margin });
        }
        else if (reaches(exchanged(this.#counts), this.#failBets, this.#threshold)) {
            this.#decision = 'failed';
            this.#running.add(this.#counts, { high: justUnder(-this.#margin) });
        }
        else
            return;
        this.#stopIndex = this.#counts.pairs;
    }
    get decision() {
        return this.#decision;
    }
    /** Number of pairs after which the decision was made. */
    get stopIndex() {
        return this.#stopIndex;
    }
    get counts() {
        return this.#counts;
    }
    /** ln of the current e-values for `passed` (against p_A - p_B <= -margin) and for `failed`. */
    get logE() {
        return {
            pass: logMean(logCapitals(this.#counts, this.#passBets)),
            fail: logMean(logCapitals(exchanged(this.#counts), this.#failBets)),
        };
    }
    /** Running confidence sequence of p_A - p_B, each side at one-sided alpha. */
    get interval() {
        return this.#running.at(this.#counts);
    }
}

// EXTERNAL MODULE: ./.build/statistics/proportion-intervals.js
var proportion_intervals = __webpack_require__(43403);
// EXTERNAL MODULE: ./.build/statistics/quantile.js
var quantile = __webpack_require__(44447);
// EXTERNAL MODULE: ./.build/statistics/sample-size.js
var sample_size = __webpack_require__(3104);
;// CONCATENATED MODULE: ./.build/statistics/savi-plan.js



/** Stopping boundaries of `SaviSuccessProcess` for up to `cap` episodes; required in (0, 1). */
function stoppingBoundaries({ required, alpha }, cap) {
    const passAt = boundary(cap, (k, n) => (0,beta_binomial_e/* betaBinomialLogE */.Jp)(k, n, required, 'greater') >= -(0,deterministic_math/* log */.Rm)(alpha));
    const failures = boundary(cap, (k, n) => (0,beta_binomial_e/* betaBinomialLogE */.Jp)(n - k, n, required, 'less') >= -(0,deterministic_math/* log */.Rm)(alpha));
    return { passAt, failAt: failures.map((count, n) => n - count) };
}
/** Smallest count per n at which `refutes` holds. It never falls with n: one more miss weakens the evidence. */
function boundary(cap, refutes) {
    const counts = new Int32Array(cap + 1).fill(1, 0, 1);
    for (let n = 1; n <= cap; n++) {
        let count = Math.min(counts[n - 1], n);
        while (count <= n && !refutes(count, n))
            count++;
        counts[n] = count;
    }
    return counts;
}
/**
 * What a capped `savi` run does at true success rate `rate`, exactly, by dynamic programming over (k, n);
 * O(cap^2). A run that reaches the cap undecided is inconclusive.
 */
function operatingCharacteristics({ passAt, failAt }, rate) {
    const cap = passAt.length - 1;
    const running = new Float64Array(cap + 1);
    running[0] = 1;
    const result = { passed: 0, failed: 0, inconclusive: 0, expectedEpisodes: 0 };
    for (let n = 1; n <= cap; n++) {
        for (let k = n; k >= 0; k--)
            running[k] = running[k] * (1 - rate) + (k > 0 ? running[k - 1] * rate : 0);
        for (let k = passAt[n]; k <= n; k++) {
            result.passed += running[k];
            result.expectedEpisodes += n * running[k];
            running[k] = 0;
        }
        for (let k = 0; k <= failAt[n]; k++) {
            result.failed += running[k];
            result.expectedEpisodes += n * running[k];
            running[k] = 0;
        }
    }
    for (const probability of running)
        result.inconclusive += probability;
    result.expectedEpisodes += cap * result.inconclusive;
    return result;
}
/** A capped `savi` run is cut off at this many times the fixed plan it stands in for. */
const SAVI_CAP_FACTOR = 2;
/**
 * `savi`, capped at twice the fixed plan, against that plan: the smallest fixed Wilson plan with the given
 * power at `difference` from the claim in both directions (see `fixedPlanSize`). Exact.
 */
function saviSavings(claim, rates) {
    const fixedEpisodes = (0,sample_size/* fixedPlanSize */.TS)(claim);
    const cap = SAVI_CAP_FACTOR * fixedEpisodes;
    const boundaries = stoppingBoundaries(claim, cap);
    const byRate = rates.map((rate) => {
        const characteristics = operatingCharacteristics(boundaries, rate);
        return { rate, saved: 1 - characteristics.expectedEpisodes / fixedEpisodes, ...characteristics };
    });
    const { passed, failed } = operatingCharacteristics(boundaries, claim.required);
    return {
        fixedEpisodes,
        cap,
        byRate,
        meanSaved: byRate.reduce((sum, row) => sum + row.saved, 0) / byRate.length,
        errorAtBoundary: { passed, failed },
    };
}

;// CONCATENATED MODULE: ./.build/statistics/savi-success-process.js




function runningInterval(alpha) {
    const threshold = -(0,deterministic_math/* log */.Rm)(alpha);
    const refutes = ({ successes, episodes }, rate, alternative) => (0,beta_binomial_e/* betaBinomialLogE */.Jp)(successes, episodes, rate, alternative) >= threshold;
    const bounds = ({ successes, episodes }, sided) => (0,beta_binomial_e/* betaBinomialConfidenceSequence */.fA)(successes, episodes, { alpha, sided });
    return new RunningInterval({
        refutesLow: (counts, low) => refutes(counts, low, 'greater'),
        refutesHigh: (counts, high) => refutes(counts, high, 'less'),
        solveLow: (counts) => bounds(counts, 'lower')[0],
        solveHigh: (counts) => bounds(counts, 'upper')[1],
    }, [0, 1]);
}
/**
 * Anytime-valid decision (`savi`) of the claim "success rate >= required", fed with outcomes in seed order.
 *
 * Two beta-binomial e-processes run side by side: one against H0: p <= required, which decides `passed`, and
 * one against H0: p >= required, which decides `failed`, each when it reaches 1 / alpha. By Ville's
 * inequality, `passed` has probability at most alpha at any p <= required, and `failed` at any p >= required,
 * however often one looks. The first decision stands. The running confidence sequence is the same pair of
 * e-processes inverted, so that `passed` means low >= required and `failed` means high < required; each of
 * its sides covers at all times at once with probability 1 - alpha. It intersects the looks of `isLook`, the
 * decision and the last episode. Both e-values use the uniform prior truncated to their alternative.
 */
class SaviSuccessProcess {
    required;
    alpha;
    #threshold;
    #successes = 0;
    #episodes = 0;
    #maxLogEPass = 0;
    #maxLogEFail = 0;
    #running;
    #decision;
    #stopIndex;
    constructor({ required, alpha }) {
        (0,proportion_intervals/* checkAlpha */.n9)(alpha);
        if (!(required >= 0 && required <= 1))
            throw new RangeError(`required success rate must be in [0, 1], got ${required}`);
        this.required = required;
        this.alpha = alpha;
        this.#threshold = -(0,deterministic_math/* log */.Rm)(alpha);
        this.#running = runningInterval(alpha);
    }
    /**
     * Adds the next outcome in seed order and returns the decision that stands, if any. Outcomes after the
     * decision narrow the confidence sequence (a run may go on for another gate) but never change it.
     */
    push(success) {
        this.#episodes++;
        if (success)
            this.#successes++;
        // A success can only lower the evidence for `failed`, and a failure that for `passed`.
        if (success)
            this.#maxLogEPass = Math.max(this.#maxLogEPass, this.#logEAgainst('greater'));
        else
            this.#maxLogEFail = Math.max(this.#maxLogEFail, this.#logEAgainst('less'));
        if (this.#decision === undefined)
            this.#decide();
        if (isLook(this.#episodes))
            this.#running.add(this.#counts());
        return this.#decision;
    }
    #decide() {
        // A rate of at least 0 needs no evidence.
        if (this.required === 0 || this.#maxLogEPass >= this.#threshold) {
            this.#decision = 'passed';
            this.#running.add(this.#counts(), { low: this.required });
        }
        else if (this.#maxLogEFail >= this.#threshold) {
            this.#decision = 'failed';
            this.#running.add(this.#counts(), { high: justUnder(this.required) });
        }
        else
            return;
        this.#stopIndex = this.#episodes;
    }
    #logEAgainst(alternative) {
        return (0,beta_binomial_e/* betaBinomialLogE */.Jp)(this.#successes, this.#episodes, this.required, alternative);
    }
    #counts() {
        return { successes: this.#successes, episodes: this.#episodes };
    }
    get successes() {
        return this.#successes;
    }
    get episodes() {
        return this.#episodes;
    }
    /** `undefined` while the evidence is not enough either way. */
    get decision() {
        return this.#decision;
    }
    /** Number of episodes after which the decision was made. */
    get stopIndex() {
        return this.#stopIndex;
    }
    /** Running confidence sequence of the success rate, each side at one-sided alpha. */
    get interval() {
        return this.#running.at(this.#counts());
    }
    /** ln of the current e-value for `passed` (against p <= required) and for `failed` (against p >= required). */
    get logE() {
        return { pass: this.#logEAgainst('greater'), fail: this.#logEAgainst('less') };
    }
    /** Always-valid p-values of the same two null hypotheses. */
    get alwaysValidP() {
        return { pass: (0,beta_binomial_e/* alwaysValidP */.iD)(this.#maxLogEPass), fail: (0,beta_binomial_e/* alwaysValidP */.iD)(this.#maxLogEFail) };
    }
}

// EXTERNAL MODULE: ./.build/statistics/score-difference.js
var score_difference = __webpack_require__(34900);
;// CONCATENATED MODULE: ./.build/statistics/two-sample-e.js


/**
 * ln of the beta-binomial e-value of McNemar's hypothesis on paired episodes: given a discordant pair, A
 * alone succeeds with probability 1/2. `greater` is evidence that A succeeds more often than B. Concordant
 * pairs leave it as it is, so it may be looked at after every pair.
 */
function mcnemarLogE(onlyA, onlyB, alternative) {
    return (0,beta_binomial_e/* betaBinomialLogE */.Jp)(onlyA, onlyA + onlyB, 0.5, alternative);
}
const LEANING_UP = [2, 1];
const LEANING_DOWN = [1, 2];
/**
 * Two-sample e-process over blocks of one episode per arm, with unrelated seeds: each block is bet on with
 * the posterior means of the blocks before it, against their average as the common rate, and only while they
 * favour the alternative. An e-process for H0: equal rates, and for rates ordered against the alternative.
 * Source: Turner & Grünwald (2023), Stat. Probab. Lett., arXiv 2203.09785.
 */
class PairedBlockE {
    #alternative;
    #successes;
    #totals;
    #logE = 0;
    #maxLogE = 0;
    #blocks = 0;
    constructor({ alternative, priors }) {
        const leaning = alternative === 'greater' ? [LEANING_UP, LEANING_DOWN] : [LEANING_DOWN, LEANING_UP];
        const [first, second] = priors ?? leaning;
        this.#alternative = alternative;
        this.#successes = [first[0], second[0]];
        this.#totals = [first[0] + first[1], second[0] + second[1]];
    }
    /** Adds one block, an outcome of each arm, and returns ln of the e-value. */
    push(first, second) {
        const rate0 = this.#successes[0] / this.#totals[0];
        const rate1 = this.#successes[1] / this.#totals[1];
        if (this.#alternative === 'greater' ? rate0 > rate1 : rate0 < rate1) {
            const common = (rate0 + rate1) / 2;
            this.#logE += logRatio(first, rate0, common) + logRatio(second, rate1, common);
            this.#maxLogE = Math.max(this.#maxLogE, this.#logE);
        }
        if (first)
            this.#successes[0]++;
        if (second)
            this.#successes[1]++;
        this.#totals[0]++;
        this.#totals[1]++;
        this.#blocks++;
        return this.#logE;
    }
    get blocks() {
        return this.#blocks;
    }
    /** ln of the current e-value. */
    get logE() {
        return this.#logE;
    }
    /** Largest ln e-value so far, at least 0; `alwaysValidP` turns it into a p-value. */
    get maxLogE() {
        return this.#maxLogE;
    }
}
function logRatio(success, rate, common) {
    return success ? (0,deterministic_math/* log */.Rm)(rate / common) : (0,deterministic_math/* log */.Rm)((1 - rate) / (1 - common));
}

;// CONCATENATED MODULE: ./.build/statistics/index.js






















// EXTERNAL MODULE: ./.build/worlds/load-task.js + 1 modules
var load_task = __webpack_require__(25395);
// EXTERNAL MODULE: ./.build/worlds/mujoco.js
var mujoco = __webpack_require__(67595);
// EXTERNAL MODULE: ./.build/worlds/simulation.js + 9 modules
var simulation = __webpack_require__(9539);
;// CONCATENATED MODULE: ./.build/index.js
/** The public library: the same features that the command line and the actions use. */


















/***/ }),

/***/ 15111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ anytimeDifferenceP),
/* harmony export */   v: () => (/* binding */ anytimeDifference)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41650);


/**
 * Difference p1 - p2 of two success rates, k1 of n1 and k2 of n2, either of which may have been stopped by looking at
 * it, and which may depend on each other (the same seeds). Each rate has a confidence sequence at half of the error
 * (Bonferroni), so that the guarantee holds at any stopping times.
 * Source: Robbins (1970), Ann. Math. Stat. 41:1397, for the sequences; the rest is the union bound.
 */
/** Interval of p1 - p2, with error `alpha` on both sides together. */
function anytimeDifference(k1, n1, k2, n2, alpha) {
    const [l1, u1] = (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(k1, n1, { alpha: alpha / 2 });
    const [l2, u2] = (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(k2, n2, { alpha: alpha / 2 });
    return [l1 - u2, u1 - l2];
}
/** Always-valid p-value of H0: p1 = p2: the smallest alpha at which that interval leaves 0 out. */
function anytimeDifferenceP(k1, n1, k2, n2) {
    const [p1, p2] = [k1 / n1, k2 / n2];
    if (p1 === p2)
        return 1;
    const swapped = p1 > p2;
    const [lowK, lowN, highK, highN] = swapped ? [k2, n2, k1, n1] : [k1, n1, k2, n2];
    // Both sequences hold the same rate where the e-values against it cross, between the two estimates.
    let low = lowK / lowN;
    let high = highK / highN;
    for (let i = 0; i < 200; i++) {
        const middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        if ((0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(lowK, lowN, middle) < (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(highK, highN, middle))
            low = middle;
        else
            high = middle;
    }
    // The smaller of the two claims no more than the crossing itself.
    const crossing = Math.min((0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(lowK, lowN, low), (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(highK, highN, low));
    return Math.min(1, (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .oN)((0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(2) - crossing));
}


/***/ }),

/***/ 88200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ replicateP),
/* harmony export */   NC: () => (/* binding */ replicateInterval),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference)
/* harmony export */ });
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44447);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63546);



/**
 * Percentile bootstrap of statistic(a) - statistic(b). Pairs are drawn together; samples that are not paired are drawn
 * each by itself.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8.
 * @throws RangeError for an empty sample, or pairs of unequal length
 */
function bootstrapDifference(a, b, { statistic, seed, paired, resamples = 2000 }) {
    if (a.length === 0 || b.length === 0)
        throw new RangeError('expected samples that are not empty');
    if (paired && a.length !== b.length)
        throw new RangeError(`expected pairs, got ${a.length} and ${b.length} values`);
    const first = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(a, statistic);
    const second = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(b, statistic);
    const ones = (length) => new Uint32Array(length).fill(1);
    const estimate = first.of(ones(a.length), a.length) - second.of(ones(b.length), b.length);
    const random = new _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed, 'bootstrap-difference');
    const countsA = new Uint32Array(a.length);
    const countsB = paired ? countsA : new Uint32Array(b.length);
    const sorted = new Float64Array(resamples);
    for (let r = 0; r < resamples; r++) {
        (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsA, random, 1);
        if (!paired)
            (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsB, random, 1);
        sorted[r] = first.of(countsA, a.length) - second.of(countsB, b.length);
    }
    sorted.sort();
    return { estimate, sorted };
}
/** Percentile interval; each side errs with probability `oneSidedAlpha`. */
function replicateInterval({ sorted }, oneSidedAlpha) {
    return [(0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, oneSidedAlpha), (0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, 1 - oneSidedAlpha)];
}
/**
 * Two-sided p-value of H0: no difference, by inverting the percentile interval: twice the share of replicates beyond 0,
 * never below 2 / (resamples + 1).
 */
function replicateP({ sorted }) {
    let atOrBelow = 0;
    let atOrAbove = 0;
    for (const value of sorted) {
        if (value <= 0)
            atOrBelow += 1;
        if (value >= 0)
            atOrAbove += 1;
    }
    return Math.min(1, (2 * (1 + Math.min(atOrBelow, atOrAbove))) / (sorted.length + 1));
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compactLetters)
/* harmony export */ });
/** Most items that get letters: the number of letters can grow exponentially with them. */
const MOST_ITEMS = 32;
/**
 * Compact letter display: items that share a letter are not separated from each other. That does not make them equal.
 * Items are numbered from 0 in the order of their estimates, the best first; letters are given in that order too. After
 * `z` follow `a2`, `b2`, ...
 * Source: Piepho (2004), J. Comput. Graph. Stat. 13:456 (insert and absorb).
 * @param separated pairs of items that a test separated, in any order
 * @returns letters of each item, such as `['a', 'ab', 'b']`
 * @throws RangeError for more than 32 items, or a pair that is none of them
 */
function compactLetters(items, separated) {
    if (!Number.isInteger(items) || items < 0 || items > MOST_ITEMS)
        throw new RangeError(`expected at most ${MOST_ITEMS} items, got ${items}`);
    let columns = items === 0 ? [] : [new Set(Array.from({ length: items }, (_, i) => i))];
    for (const [a, b] of separated) {
        if (a === b || ![a, b].every((item) => Number.isInteger(item) && item >= 0 && item < items))
            throw new RangeError(`expected two of ${items} items, got ${a} and ${b}`);
        columns = absorbed(columns.flatMap((column) => column.has(a) && column.has(b) ? [without(column, a), without(column, b)] : [column]));
    }
    columns.sort(byMembers);
    return Array.from({ length: items }, (_, item) => columns.flatMap((column, index) => (column.has(item) ? [letter(index)] : [])).join(''));
}
function without(column, item) {
    return new Set([...column].filter((other) => other !== item));
}
/** Columns that no other column contains; of equal ones the first. */
function absorbed(columns) {
    return columns.filter((column, i) => !columns.some((other, j) => i !== j && [...column].every((item) => other.has(item)) && (column.size < other.size || j < i)));
}
/** The column with the better first member first. */
function byMembers(a, b) {
    const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
    for (let i = 0; i < Math.min(x.length, y.length); i++)
        if (x[i] !== y[i])
            return x[i] - y[i];
    return x.length - y.length;
}
function letter(index) {
    const round = Math.floor(index / 26);
    return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}


/***/ }),

/***/ 34900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ restrictedRates),
/* harmony export */   i5: () => (/* binding */ miettinenNurminen),
/* harmony export */   ip: () => (/* binding */ nonInferiorityTest)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _falling_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72620);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64851);




/**
 * Score tests and interval for the difference of two independent success rates.
 * Sources: Farrington & Manning (1990), Stat. Med. 9:1447; Miettinen & Nurminen (1985), Stat. Med. 4:213.
 */
/**
 * Maximum-likelihood rates [p1, p2] under the restriction p1 - p2 = difference, in (-1, 1): the one root of
 * the score cubic that lies in the parameter space, in trigonometric form.
 */
function restrictedRates(k1, n1, k2, n2, difference) {
    const ratio = n2 / n1;
    const p1 = k1 / n1;
    const p2 = k2 / n2;
    const a = 1 + ratio;
    const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
    const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
    const d = -p1 * difference * (1 + difference);
    const shift = b / (3 * a);
    const v = shift * shift * shift - (b * c) / (6 * a * a) + d / (2 * a);
    const u = (v >= 0 ? 1 : -1) * Math.sqrt(Math.max(0, shift * shift - c / (3 * a)));
    const cosine = u === 0 ? 0 : Math.max(-1, Math.min(1, v / (u * u * u)));
    const angle = (Math.PI + (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .acos */ .HQ)(cosine)) / 3;
    const lowest = Math.max(0, difference);
    const highest = Math.min(1, 1 + difference);
    const rate = Math.max(lowest, Math.min(highest, 2 * u * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .cos */ .gn)(angle) - shift));
    return [rate, rate - difference];
}
/** z of H0: p1 - p2 = difference; `corrected` multiplies the variance by N / (N - 1). */
function differenceZ(k1, n1, k2, n2, difference, corrected) {
    const distance = k1 / n1 - k2 / n2 - difference;
    if (distance === 0)
        return 0;
    const [r1, r2] = restrictedRates(k1, n1, k2, n2, difference);
    let variance = (r1 * (1 - r1)) / n1 + (r2 * (1 - r2)) / n2;
    if (corrected)
        variance *= (n1 + n2) / (n1 + n2 - 1);
    return distance / Math.sqrt(variance);
}
/**
 * Non-inferiority test of H0: p1 - p2 <= -margin, with Farrington–Manning variance, or Miettinen–Nurminen's
 * when `corrected`. Counts k1 of n1 and k2 of n2, margin in [0, 1).
 */
function nonInferiorityTest(k1, n1, k2, n2, margin, corrected = false) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k1, n1);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k2, n2);
    const z = differenceZ(k1, n1, k2, n2, -margin, corrected);
    return { z, p: (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalCdf */ .vr)(-z) };
}
/** Miettinen–Nurminen score interval of p1 - p2; its lower bound passes -margin exactly when that test does. */
function miettinenNurminen(k1, n1, k2, n2, { alpha, sided = 'two' }) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k1, n1);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k2, n2);
    const z = (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(1 - (sided === 'two' ? alpha / 2 : alpha));
    const point = k1 / n1 - k2 / n2;
    const zAt = (difference) => differenceZ(k1, n1, k2, n2, difference, true);
    return [
        sided === 'upper' ? -1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(-1, point, (difference) => zAt(difference) - z),
        sided === 'lower' ? 1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(point, 1, (difference) => zAt(difference) + z),
    ];
}


/***/ })

};
