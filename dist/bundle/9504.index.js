export const id = 9504;
export const ids = [9504];
export const modules = {

/***/ 84813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ measurements),
/* harmony export */   v: () => (/* binding */ latencySummary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP, level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
/** Latency and throughput of one policy. Percentiles are over successful samples, by linear interpolation. */
const latencySummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate }),
    /** Successful calls ÷ time that the policy was busy, failed calls included. */
    throughput_per_s: estimate,
    /** Resident memory of the child process that held the engine, the policy and, where there is one, the baseline. */
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
});
/** `results/measurements.json`: wall-clock measurements, never part of a digest. */
const measurements = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.measurements.v1'),
    policy: latencySummary,
    baseline: latencySummary.nullable(),
    /** Ratio policy ÷ baseline over interleaved pairs, per statistic. */
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate, pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0) })
        .nullable(),
    /** Per-sample latencies in order, milliseconds; `null` for a failed sample. */
    samples_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
        baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
    }),
});


/***/ }),

/***/ 46587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   T3: () => (/* binding */ gatesFile),
/* harmony export */   xp: () => (/* binding */ gateResult)
/* harmony export */ });
/* unused harmony exports PROPORTION_METHODS, successRateGate, METRIC_STATISTICS, metricGate, latencyGate, throughputGate, errorsGate, noRegressionGate, coverageGate, change, gateRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);



const alpha = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(0.5).default(0.05).describe('error probability of each one-sided decision');
const common = {
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR.describe('unique within the preset'),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('an optional gate is reported but never decides the run'),
};
const PROPORTION_METHODS = ['wilson', 'clopper-pearson', 'jeffreys'];
const successRateGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('success_rate'),
    min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).describe('required success rate'),
    alpha,
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PROPORTION_METHODS)
        .default('wilson')
        .describe('interval of a fixed-size run; a run with stop rule "savi" always uses its e-process'),
    per_task: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('every task of the suite must reach the rate by itself'),
});
const METRIC_STATISTICS = ['mean', 'p50', 'p90', 'p95', 'p99'];
const metricGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('metric'),
    metric: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv,
    statistic: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(METRIC_STATISTICS).default('mean'),
    min: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
    max: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
    over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['all', 'successes']).default('all').describe('which episodes count'),
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['bootstrap', 'betting']).default('bootstrap'),
    bounds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional().describe('smallest and largest possible value; needed by "betting"'),
    alpha,
})
    .refine((gate) => (gate.min === undefined) !== (gate.max === undefined), {
    message: 'give exactly one of "min" and "max"',
})
    .refine((gate) => gate.method !== 'betting' || (gate.bounds !== undefined && gate.statistic === 'mean'), {
    message: 'method "betting" needs "bounds" and statistic "mean"',
});
const latencyGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('latency'),
    statistic: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mean', 'p50', 'p95', 'p99']).default('p95'),
    max_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    alpha,
});
const throughputGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('throughput'),
    min_per_s: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    alpha,
});
const errorsGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('errors'),
    max_errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(0),
    max_retries: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
});
const noRegressionGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('no_regression'),
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success_rate', 'latency', 'metric']).default('success_rate'),
    metric: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv.optional(),
    direction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('which direction of the metric is better'),
    statistic: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mean', 'p50', 'p95', 'p99']).optional().describe('of the latency; p50 unless stated'),
    margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .default(0)
        .describe('largest loss that is still tolerated: success-rate points (0.05 = 5 points), metric units, or share of latency'),
    bounds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1
        .optional()
        .describe('smallest and largest possible value of the metric; needed where a run may stop early'),
    alpha,
})
    .refine((gate) => gate.of !== 'metric' || (gate.metric !== undefined && gate.direction !== undefined), {
    message: '"of: metric" needs "metric" and "direction"',
});
const coverageGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('coverage'),
    min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).default(1).describe('share of the planned episodes that really ran'),
});
const gate = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    successRateGate,
    metricGate,
    latencyGate,
    throughputGate,
    errorsGate,
    noRegressionGate,
    coverageGate,
]);
/** A `--gates FILE` override: replaces the preset's gates, and the report says so. */
const gatesFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.gates.v1'),
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gate).min(1).max(64),
});
/** How the measured value moved against the baseline. */
const change = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    baseline: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable().describe("the baseline run's value, in the unit of the gate"),
    difference: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable().describe('this run minus the baseline (a ratio minus 1 for latency)'),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP,
    p_value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).nullable().describe('one-sided, of the direction that was observed'),
    e_value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable().describe('the larger of the two directions'),
    n: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('pairs, or the smaller arm where unpaired'),
    paired: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    significant: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('a difference from zero is shown, in either direction, at alpha'),
});
/** One row of a gate's detail table: a task. */
const gateRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    measured: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable(),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP,
    n: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    baseline: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable(),
    difference: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).nullable(),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .describe('smallest level at which this row is named as failed, adjusted over the rows'),
    adjusted: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['holm', 'e-bh'])
        .optional()
        .describe('the adjustment under which this row was named as failed'),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ,
});
const gateResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success_rate', 'metric', 'latency', 'throughput', 'errors', 'no_regression', 'coverage']),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ,
    measured: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable().describe('point estimate in `unit`; it never decides'),
    required: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable(),
    comparator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['>=', '<=']),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('"share" for success rates, else the unit of the quantity'),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP.describe('the interval that decided; `level` is its coverage'),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1).nullable(),
    n: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('episodes, pairs or samples that the decision rests on'),
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    skip_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['no_baseline', 'not_measured', 'not_comparable'])
        .optional()
        .describe('a first run has no baseline, which leaves the verdict to the other gates'),
    decided_after: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .nullable()
        .optional()
        .describe('episodes after which an anytime-valid method had decided'),
    sentence: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('one sentence for the reader, in plain text'),
    further_episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('episodes that would probably decide an inconclusive gate'),
    change: change.nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gateRow),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('true where the measured values rest on a mock'),
});


/***/ }),

/***/ 98859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ REQUIRE_CLASSES),
/* harmony export */   IS: () => (/* binding */ preset),
/* harmony export */   OC: () => (/* binding */ engineName),
/* harmony export */   V1: () => (/* binding */ benchmarkPlan),
/* harmony export */   mY: () => (/* binding */ presetFile),
/* harmony export */   o7: () => (/* binding */ presetKind),
/* harmony export */   zG: () => (/* binding */ stopRule)
/* harmony export */ });
/* unused harmony exports requirements, STOP_RULES, ENGINES, checkpointRef */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46587);



const REQUIRE_CLASSES = [
    'checkout-safe',
    'prepared-host',
    'credentialed',
    'gpu',
    'robotics-lab',
];
const requirements = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REQUIRE_CLASSES).default('checkout-safe'),
    gpu_memory_mib: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Z_][A-Z0-9_]*$/, 'an environment variable name'))
        .max(64)
        .default([]),
    provider: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR.optional(),
});
const STOP_RULES = ['fixed', 'savi'];
const stopRule = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STOP_RULES);
const ENGINES = ['wasm', 'native'];
const engineName = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(ENGINES);
/** A checkpoint as a preset names it: a file, with the digest that it must have. */
const checkpointRef = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON,
    digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
});
const presetKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['eval', 'benchmark']);
const benchmarkPlan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    samples: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(10).max(1_000_000).default(300),
    warmup: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(100_000).default(30),
    batch: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(65_536).default(1),
});
const preset = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.preset.v1'),
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000).default(''),
    extends: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR
        .optional()
        .describe('name of a shipped or repository preset; each top-level key stated here replaces its whole value'),
    kind: presetKind,
    provider: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['onnx', 'mock']).default('onnx'),
    mock: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        behaviour: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['normal', 'fail', 'stall', 'malformed']).default('normal'),
        after: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(0).describe('calls that are answered normally first'),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(60_000).default(0),
    })
        .optional(),
    task: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON.optional(),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR, tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON).min(1).max(1000) })
        .optional()
        .describe('several tasks; `episodes` counts per task'),
    policy: checkpointRef.optional(),
    engine: engineName.optional().describe('wasm for evaluations and native for benchmarks unless stated'),
    device: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['cpu', 'cuda']).default('cpu'),
    episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(10_000_000).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .max(2 ** 48)
        .default(0)
        .describe('seed of the first episode; later ones count up'),
    stop: stopRule.default('fixed'),
    benchmark: benchmarkPlan.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj).max(64).default([]),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        policy: checkpointRef.optional(),
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
            .default(false)
            .describe('without a baseline the run is skipped, not just its gate'),
    })
        .optional(),
    time_limit_s: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(86_400 * 7)
        .default(3600),
    call_timeout_s: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(86_400)
        .default(120)
        .describe('a policy that says nothing for so long is taken to be stuck'),
    requires: requirements.default({ class: 'checkout-safe', env: [] }),
});
/** A preset as it stands in a file: what it extends may give it its title and kind. */
const presetFile = preset.partial({ title: true, kind: true });


/***/ }),

/***/ 57499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ runError),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   X: () => (/* binding */ runManifest),
/* harmony export */   eb: () => (/* binding */ baselineSummary),
/* harmony export */   mT: () => (/* binding */ episodeCounts)
/* harmony export */ });
/* unused harmony exports origin, component, artifact, stopSummary, hardware */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46587);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98859);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91995);





/** `20261121T091409123Z-1f3a9c0b`: UTC time to the millisecond, then random digits; sorts by time. */
const runId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);
const origin = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['real', 'injected', 'mock']);
/** A part that the results rest on, and whether it was the real thing. */
const component = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['physics', 'policy', 'baseline_policy', 'engine', 'task', 'provider']),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    origin,
    digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
});
const artifact = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ,
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['input', 'result', 'report', 'artifact', 'log']),
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('may leave the machine with the run (uploads are an allowlist)'),
});
const episodeCounts = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    planned: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).describe('episodes that count'),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    dropped: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).describe('run by workers beyond the stopping index, and left out'),
});
const stopSummary = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    rule: _preset_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRule */ .zG,
    stopped_early: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    fixed_plan_episodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('episodes that a fixed plan of equal purpose would have needed'),
    planned_before_run: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
});
const hardware = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    cpu: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    logical_cores: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    usable_cores: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).describe('under the cgroup limit'),
    memory_bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    memory_limit_bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).nullable(),
    gpu: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), driver: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), memory_mib: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable() })),
});
const runError = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const baselineSummary = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['policy', 'run']),
    run_id: runId.nullable(),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
});
/** `run_manifest.json`. Times, host and workers live here; the hashed result stands beside it. */
const runManifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate.run.v1'),
    run_id: runId,
    state: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .runState */ .HQ,
    kind: _preset_js__WEBPACK_IMPORTED_MODULE_2__/* .presetKind */ .o7,
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ.nullable().describe('null while running'),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('why the run was skipped, cancelled or failed'),
    error: runError.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('redacted argument list that repeats this run'),
    preset: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of the resolved preset'),
        gates_overridden: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    }),
    provider: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), capability: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    engine: _preset_js__WEBPACK_IMPORTED_MODULE_2__/* .engineName */ .OC.nullable(),
    components: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(component),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('true when anything the results rest on is a mock'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        tasks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, world_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
        checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
        baseline_checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    }),
    plan: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        episodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
        seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
        workers: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    }),
    stop: stopSummary.nullable(),
    episodes: episodeCounts.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    digest_reach: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['any-machine', 'same-cpu', 'none'])
        .describe('where a rerun gives the same bits: any machine (wasm), the same kind of CPU or GPU (native), nowhere'),
    baseline: baselineSummary.nullable(),
    gates: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gateResult */ .xp),
    events: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        warnings: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
        retries: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
        errors: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
        resumes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(artifact),
    hardware: hardware,
    versions: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    environment_present: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('names only'),
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly,
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly.nullable(),
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable(),
});


/***/ }),

/***/ 91995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ runState),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony exports FAIL_ON, RUN_STATES, CLAIM_OUTCOMES, ROW_STATES, AUDIT_STATES, VERDICT_TABLE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Worst first: a run's verdict is the first of these that any of its required gates has. */
const VERDICTS = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS);
/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
const FAIL_ON = ['failed', 'inconclusive', 'skipped', 'never'];
const failOn = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON);
const RUN_STATES = ['running', 'completed', 'failed', 'skipped', 'cancelled'];
const runState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RUN_STATES);
const CLAIM_OUTCOMES = (/* unused pure expression or super */ null && ([
    'supported',
    'supported_within_margin',
    'not_supported',
    'inconclusive',
]));
/** One row of an audit or release report. */
const ROW_STATES = (/* unused pure expression or super */ null && (['passed', 'failed', 'warning', 'not_run', 'invalid']));
const AUDIT_STATES = (/* unused pure expression or super */ null && (['complete', 'incomplete', 'rejected', 'not_started']));
/**
 * The one table that maps gate verdicts, claim outcomes, row states, run states and audit states onto
 * each other. `docs/verdicts.md` shows it, and a test holds the two together.
 */
const VERDICT_TABLE = [
    {
        verdict: 'error',
        claimOutcomes: [],
        rowStates: ['invalid'],
        runStates: ['failed', 'cancelled', 'running'],
        auditStates: ['rejected'],
        words: 'Could not be decided: something broke',
        emoji: '💥',
    },
    {
        verdict: 'failed',
        claimOutcomes: ['not_supported'],
        rowStates: ['failed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Failed',
        emoji: '❌',
    },
    {
        verdict: 'inconclusive',
        claimOutcomes: ['inconclusive'],
        rowStates: ['warning'],
        runStates: ['completed'],
        auditStates: ['complete', 'incomplete'],
        words: 'Inconclusive: not enough evidence either way',
        emoji: '❔',
    },
    {
        verdict: 'skipped',
        claimOutcomes: [],
        rowStates: ['not_run'],
        runStates: ['skipped', 'completed'],
        auditStates: ['not_started'],
        words: 'Skipped: nothing was decided',
        emoji: '⏭️',
    },
    {
        verdict: 'passed',
        claimOutcomes: ['supported', 'supported_within_margin'],
        rowStates: ['passed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Passed',
        emoji: '✅',
    },
];
function verdictRow(of) {
    return VERDICT_TABLE.find((row) => row.verdict === of);
}
/** The worst of several verdicts; `skipped` for none, because nothing was decided. */
function worstVerdict(verdicts) {
    const present = new Set(verdicts);
    return VERDICTS.find((candidate) => present.has(candidate)) ?? 'skipped';
}
/** Exit code of a command that ended with `of` (DESIGN: 0 let pass, 1 failed, 3 inconclusive or skipped, 4 error). */
function exitCodeFor(of, failOnLevel) {
    if (of === 'error')
        return 4;
    const level = FAIL_ON.indexOf(failOnLevel);
    if (failOnLevel === 'never')
        return 0;
    if (of === 'failed')
        return 1;
    if (of === 'inconclusive')
        return level >= 1 ? 3 : 0;
    if (of === 'skipped')
        return level >= 2 ? 3 : 0;
    return 0;
}


/***/ }),

/***/ 72206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




const MAX_DEPTH = 64;
/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
function readJson(path, limits = {}) {
    return parseJson((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
function parseJson(text, name) {
    let value;
    let cause;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        cause = error;
    }
    const problem = firstProblem(text);
    if (problem === undefined && cause === undefined)
        return value;
    const { line, column } = positionOf(text, problem?.offset ?? 0);
    const what = problem?.message ?? `not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('json-invalid', text.trim() === '' ? `${name} is empty` : `${name}:${line}:${column}: ${what}`, { cause, hint: 'Correct the JSON at the place that is named, or check that the file is complete.' });
}
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
const SPACE = /[ \t\r\n]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]/y;
/** The token at `offset`; a string with its quotes. Strings are found without a pattern, which long ones exhaust. */
function tokenAt(text, offset) {
    if (text.charAt(offset) !== '"') {
        TOKEN.lastIndex = offset;
        return TOKEN.exec(text)?.[0];
    }
    for (let end = text.indexOf('"', offset + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charAt(before) === '\\')
            before -= 1;
        if ((end - before) % 2 === 0)
            continue;
        const token = text.slice(offset, end + 1);
        try {
            JSON.parse(token);
            return token;
        }
        catch {
            return undefined;
        }
    }
    return undefined;
}
/**
 * The first place where `text` is no JSON (`JSON.parse` often fails without saying where), or holds what
 * `JSON.parse` lets pass.
 */
function firstProblem(text) {
    /** Keys so far of each open object; `null` for an open list. */
    const open = [];
    let expected = 'value';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        const offset = SPACE.lastIndex;
        const inside = open.at(-1);
        if (expected === 'comma' && inside === undefined) {
            return offset === text.length ? undefined : unexpected(text, offset);
        }
        const token = tokenAt(text, offset);
        if (token === undefined)
            return unexpected(text, offset);
        at = offset + token.length;
        const first = token.charAt(0);
        if (expected === 'colon') {
            if (first !== ':')
                return unexpected(text, offset);
            expected = 'value';
        }
        else if (expected === 'comma' && first === ',') {
            expected = inside === null ? 'value' : 'key';
        }
        else if (expected === 'comma' || (expected.endsWith('-or-end') && (first === ']' || first === '}'))) {
            if (first !== (inside === null ? ']' : '}'))
                return unexpected(text, offset);
            open.pop();
            expected = 'comma';
        }
        else if (expected.startsWith('key')) {
            if (first !== '"')
                return unexpected(text, offset);
            const key = JSON.parse(token);
            if (inside?.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice` };
            if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed` };
            inside?.add(key);
            expected = 'colon';
        }
        else if (first === '{' || first === '[') {
            if (open.length === MAX_DEPTH)
                return { offset, message: `more than ${MAX_DEPTH} levels` };
            open.push(first === '{' ? new Set() : null);
            expected = first === '{' ? 'key-or-end' : 'value-or-end';
        }
        else {
            if (',:]}'.includes(first))
                return unexpected(text, offset);
            if (/[-0-9]/.test(first) && !Number.isFinite(Number(token))) {
                return { offset, message: `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(token)} is too large a number` };
            }
            expected = 'comma';
        }
    }
}
function unexpected(text, offset) {
    if (offset >= text.length)
        return { offset, message: 'not JSON: the text ends too early' };
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    return {
        offset,
        message: character === '"'
            ? 'not JSON: misplaced or unfinished text'
            : `not JSON: unexpected ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(character)}`,
    };
}
/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
function* readLines(path, { maxLineBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, path);
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${path} is not a file`, { hint: 'Name a regular file.' });
        }
        const piece = Buffer.allocUnsafe(1024 * 1024);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, null);
            if (read === 0)
                break;
            let start = 0;
            const last = piece.subarray(0, read).lastIndexOf(0x0a);
            if (last !== -1) {
                const whole = Buffer.concat([rest, piece.subarray(0, last)]);
                rest = Buffer.alloc(0);
                start = last + 1;
                for (const text of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(whole, path).split('\n')) {
                    number += 1;
                    if (text.length > maxLineBytes)
                        throw lineTooLong(path, number, maxLineBytes);
                    yield { number, text, complete: true };
                }
            }
            rest = Buffer.concat([rest, piece.subarray(start, read)]);
            if (rest.length > maxLineBytes)
                throw lineTooLong(path, number + 1, maxLineBytes);
        }
        // What stands behind the last line break may end in the middle of a character.
        if (rest.length > 0)
            yield { number: number + 1, text: rest.toString('utf8'), complete: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function lineTooLong(path, number, maxLineBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${path}:${number}: the line is longer than ${maxLineBytes} bytes`, {
        hint: 'Check that the path names a JSON Lines file.',
    });
}


/***/ })

};
