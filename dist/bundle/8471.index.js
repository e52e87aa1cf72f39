export const id = 8471;
export const ids = [8471];
export const modules = {

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



const alpha = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .gt(0)
    .max(0.25)
    .default(0.05)
    .describe('error probability of each one-sided decision');
const common = {
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR.describe('unique within the preset'),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('an optional gate is reported but never decides the run'),
};
const PROPORTION_METHODS = ['wilson', 'clopper-pearson', 'jeffreys'];
const successRateGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('success_rate'),
    min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).describe('required success rate'),
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
})
    .refine((gate) => gate.of !== 'success_rate' || gate.margin < 1, {
    path: ['margin'],
    message: 'a loss of 1 or more (100 points) is always tolerated: 0.05 is 5 points',
});
const coverageGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('coverage'),
    min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(1).describe('share of the planned episodes that really ran'),
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
    e_value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .nullable()
        .describe('the larger of the two directions, as of the first time that it reached 1 / alpha, else at the end'),
    e_value_n: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional().describe('pairs (or values) after which `e_value` was reached'),
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
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('of a gate about a metric of the task'),
    statistic: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('of a metric or a latency: what of its values is compared'),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ,
    measured: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable().describe('point estimate in `unit`; it never decides'),
    required: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable(),
    comparator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['>=', '<=']),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe('"share" for success rates, the unit that the task declares for a metric, else of the quantity'),
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
/* harmony export */   Dv: () => (/* binding */ FIXED_PLAN),
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
/** The fixed plan that early stopping is held against: its power at this distance from the required rate. */
const FIXED_PLAN = { power: 0.8, difference: 0.1 };
const stopSummary = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    rule: _preset_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRule */ .zG,
    stopped_early: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    fixed_plan_episodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('of the fixed plan for the first success-rate gate of the plan, with 80 % power at 10 points from its rate'),
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
        metric_units: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
            .optional()
            .describe('units that the tasks declare for their metrics, where they agree on one'),
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
/* harmony export */   BE: () => (/* binding */ CLAIM_OUTCOMES),
/* harmony export */   Fm: () => (/* binding */ VERDICT_TABLE),
/* harmony export */   HQ: () => (/* binding */ runState),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony exports FAIL_ON, RUN_STATES, ROW_STATES, AUDIT_STATES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Worst first: a run's verdict is the first of these that any of its required gates has. */
const VERDICTS = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS);
/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
const FAIL_ON = ['failed', 'inconclusive', 'skipped', 'never'];
const failOn = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON);
const RUN_STATES = ['running', 'completed', 'failed', 'skipped', 'cancelled'];
const runState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RUN_STATES);
const CLAIM_OUTCOMES = [
    'supported',
    'supported_within_margin',
    'inconclusive',
    'underpowered',
    'not_supported',
    'invalid',
];
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
        claimOutcomes: ['invalid'],
        rowStates: ['invalid'],
        runStates: ['failed', 'cancelled', 'running'],
        auditStates: ['rejected'],
        words: 'Could not be decided',
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
        claimOutcomes: ['inconclusive', 'underpowered'],
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

/***/ 34467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Vf: () => (/* binding */ escapeMarkdownCell),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   m4: () => (/* binding */ escapeMarkdownText)
/* harmony export */ });
/**
 * Text from outside, made harmless for the place where it is shown: GitHub-flavoured Markdown or HTML.
 *
 * What is shown is the text itself, without terminal sequences and without characters that cannot be seen.
 * Where GitHub would turn plain text into something that acts (mentions that notify, issue and commit references,
 * links, emoji), a zero-width space (`&#8203;`) stands in between: GitHub looks for these after entities are
 * decoded, so an entity in place of the character would not stop it.
 */
const BREAK = '&#8203;';
/**
 * ECMA-48 sequences: a control string up to its terminator (OSC, DCS, SOS, PM, APC), CSI with its parameters, and
 * the short escapes. A control string without terminator loses its introducer only, so that it cannot hide the rest.
 */
const TERMINAL_SEQUENCE = /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b[ -/]{0,8}[0-~]/g;
/**
 * Control and format characters (bidirectional overrides, zero-width ones) and others that leave no mark; of these
 * the variation selectors that choose between text and emoji stay.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\ufe0e\ufe0f]]+/gv;
const INVISIBLE_IN_A_LINE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\t\n\ufe0e\ufe0f]]+/gv;
/** A byte order mark is a character that leaves no mark, though `\s` takes it for a space. */
const WHITE_SPACE = /[[\s\x85]--[\ufeff]]+/gv;
/** Longest text of a table cell, in UTF-16 code units before escaping. */
const LONGEST_CELL = 300;
/** One line as it will be seen: well-formed, single spaces, at most `most` UTF-16 units, `…` at the end of a cut. */
function visibleLine(text, most) {
    // Text far beyond the cut would only cost time.
    const start = text.length > 20 * most + 4096 ? text.slice(0, 20 * most + 4096) : text;
    const line = start
        .replace(TERMINAL_SEQUENCE, '')
        .toWellFormed()
        .replace(WHITE_SPACE, ' ')
        .replace(INVISIBLE, '')
        .replace(/ {2,}/g, ' ')
        .trim();
    if (line.length <= most && start.length === text.length)
        return line;
    const cut = Math.min(line.length, most - 1);
    const splitsPair = cut < line.length && /[\ud800-\udbff]/.test(line.charAt(cut - 1));
    return `${line.slice(0, splitsPair ? cut - 1 : cut).trimEnd()}…`;
}
/** Lines as they will be seen: well-formed, `\n` between them, tabs kept. */
function visibleLines(text) {
    return text
        .replace(TERMINAL_SEQUENCE, '')
        .toWellFormed()
        .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
        .replace(INVISIBLE_IN_A_LINE, '');
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    // An entity: parsers of tables disagree about a backslash in front of a bar.
    '\\': '&#92;',
    '|': '&#124;',
    '`': '&#96;',
    '"': '&quot;',
    '*': '\\*',
    _: '\\_',
    '~': '\\~',
    '[': '\\[',
    ']': '\\]',
    '!': '\\!',
    '#': '\\#',
    $: '&#36;',
};
/** Markdown and HTML syntax inside a line, and the links that GitHub-flavoured Markdown makes of bare addresses. */
function escapeInline(line) {
    return line
        .replace(/[&<>\\|`"*_~[\]!#$]/g, (character) => MARKUP[character] ?? character)
        .replace(/\/(?=\/)/g, `/${BREAK}`)
        .replace(/@/g, `@${BREAK}`)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}${BREAK}.`);
}
/** Takes `line` after `escapeInline` and stops what GitHub does to text after Markdown is rendered. */
function breakReferences(line) {
    return (line
        .replace(/\\#(?=\d)/g, `\\#${BREAK}`)
        .replace(/(?<![0-9A-Za-z])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
        // Seven to forty hexadecimal digits may be a commit; six are never taken for one.
        .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        // An underscore of an emoji's name is escaped by now.
        .replace(/:(?=[A-Za-z0-9_+\\-]+:)/g, `:${BREAK}`)
        // The one way GitHub documents for a dollar sign that does not begin a formula.
        .replaceAll('&#36;', '<span>$</span>'));
}
/**
 * Text for a cell of a Markdown table, on one line, shortened to `most` UTF-16 units (before escaping) with `…`.
 * Never more than that one cell, and no link, reference, image, emoji, formula or HTML in it.
 */
function escapeMarkdownCell(text, most = LONGEST_CELL) {
    return breakReferences(escapeInline(visibleLine(text, most)));
}
/**
 * Text for a Markdown paragraph, heading or list item, on one line; as `escapeMarkdownCell`, and its beginning
 * never starts a heading, list, quotation, rule or table either. `most` defaults to no limit.
 */
function escapeMarkdownText(text, most = 1_000_000) {
    return escapeMarkdownCell(text, most)
        .replace(/^(?=[-+=])|^(?=:-)/, '\\')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
/**
 * Inline code, on one line, that is safe in a table and out of it. Empty text gives a code span of one space.
 * Where the text holds a bar, `<code>` stands in for backticks: between backticks a bar ends the cell, and a
 * backslash in front of it shows outside of tables.
 */
function markdownCode(text, most = 1_000_000) {
    const line = visibleLine(text, most);
    if (line === '')
        return '` `';
    if (line.includes('|'))
        return `<code>${escapeInline(line)}</code>`;
    const fence = '`'.repeat(shortestAbsentRun(line, 1));
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A fenced block, without a line break at its end; `lang` keeps letters, digits, `+`, `-`, `_` and `.` only. */
function codeBlock(text, lang = '') {
    const lines = visibleLines(text).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${fence}${lang.replace(/[^A-Za-z0-9+\-_.]/g, '')}\n${lines}\n${fence}`;
}
function backtickRuns(text) {
    return (text.match(/`+/g) ?? []).map((run) => run.length);
}
function longestRun(text) {
    return backtickRuns(text).reduce((most, run) => Math.max(most, run), 0);
}
/** Fewest backticks, at least `least`, of which `text` has no run of exactly that length. */
function shortestAbsentRun(text, least) {
    const present = new Set(backtickRuns(text));
    let length = least;
    while (present.has(length))
        length++;
    return length;
}
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Text for HTML content and for attribute values between quotes; line breaks and tabs stay. */
function escapeHtml(text) {
    return visibleLines(text).replace(/[&<>"'`]/g, (character) => HTML_ENTITIES[character] ?? character);
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

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ rowView),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   II: () => (/* binding */ decisionSentence),
/* harmony export */   Lo: () => (/* binding */ methodName),
/* harmony export */   OZ: () => (/* binding */ gatesByNeed),
/* harmony export */   fc: () => (/* binding */ gateView),
/* harmony export */   jv: () => (/* binding */ gatesToExplain),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20720);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);




/** A verdict as one word at the start of a sentence. */
function verdictWord(verdict) {
    return verdict.charAt(0).toUpperCase() + verdict.slice(1);
}
/** Position in VERDICTS: 0 is worst. */
function severity(verdict) {
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.indexOf(verdict);
}
/** Gates by need for action: worst verdict first, required before optional, else in the preset's order. */
function gatesByNeed(gates) {
    return gates.toSorted((a, b) => severity(a.verdict) - severity(b.verdict) || Number(a.optional) - Number(b.optional));
}
const needsReading = (gate) => gate.verdict !== 'passed';
/** Gates whose sentence the reader needs, most severe first. */
function gatesToExplain(report) {
    return gatesByNeed(report.gates).filter(needsReading);
}
function aboutOf({ statistic, metric }) {
    if (statistic === undefined)
        return null;
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${statistic} ${metric ?? 'latency'}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name);
}
/** A task may call the unit of its metric anything, even `share`. */
function writtenUnit(gate) {
    const unit = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.unit, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.unit);
    return gate.metric === undefined ? unit : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .literalUnit */ .gS)(unit);
}
/** `no_regression` measures a difference, which is signed, and of shares in points. */
function quantityUnit(gate) {
    const unit = writtenUnit(gate);
    if (gate.kind !== 'no_regression')
        return { unit, signed: false };
    return { unit: unit === 'share' ? 'points' : unit, signed: unit !== 'ratio' };
}
function gateView(gate, report) {
    const { unit, signed } = quantityUnit(gate);
    const thresholds = gate.required === null ? [] : [gate.required];
    // A count is exact: its "interval" is the count itself, at no level.
    const interval = gate.level === null ? '' : ((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(gate.interval, unit, { thresholds, signed }) ?? '');
    const n = gate.n > 0 ? `n = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gate.n)}` : '';
    return {
        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name),
        about: aboutOf(gate),
        optional: gate.optional,
        verdict: gate.verdict,
        word: verdictWord(gate.verdict),
        measured: gate.measured === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(gate.measured, unit, { thresholds, signed }),
        interval,
        n,
        evidence: [interval, n].filter((part) => part !== '').join(', '),
        required: gate.required === null
            ? '—'
            : `${gate.comparator === '>=' ? '≥' : '≤'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(gate.required, unit, signed)}`,
        change: changeView(gate),
        method: interval === '' ? '' : methodText(gate),
        sentence: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.sentence),
        next: nextStep(gate, report),
        note: outsideNote(gate, report),
        notForProof: gate.not_for_proof,
    };
}
/** Names of methods as people write them; others are shown as they are. */
const METHOD_NAMES = {
    wilson: 'Wilson',
    'clopper-pearson': 'Clopper–Pearson',
    jeffreys: 'Jeffreys',
    newcombe: 'Newcombe',
    betting: 'betting confidence sequence',
    'beta-binomial-e-process': 'beta-binomial confidence sequence (anytime-valid)',
    'tango-mcnemar-exact': 'Tango with exact McNemar',
    'bootstrap-paired': 'paired bootstrap',
    'bootstrap-ratio-paired': 'paired bootstrap of the ratio',
};
function methodText(gate) {
    const level = gate.level === null ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(gate.level, 'share')} `;
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${level}${methodName(gate.method)}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.method);
}
/** A method as people write it. */
function methodName(method) {
    return Object.hasOwn(METHOD_NAMES, method) ? METHOD_NAMES[method] : method;
}
/** A latency changes by a share of the baseline, a success rate by points, anything else in its unit. */
function changeUnit(gate) {
    if (gate.metric !== undefined)
        return writtenUnit(gate);
    if (gate.unit === 'ms' || gate.unit === 'ratio')
        return 'share';
    return gate.unit === 'share' ? 'points' : writtenUnit(gate);
}
function baselineUnit(gate) {
    if (gate.metric !== undefined)
        return writtenUnit(gate);
    if (gate.unit === 'points')
        return 'share';
    return gate.unit === 'ratio' ? 'ms' : writtenUnit(gate);
}
function changeView(gate) {
    const { change } = gate;
    if (change === null)
        return null;
    const alpha = gate.alpha ?? 0.05;
    const evidence = [
        change.p_value === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(change.p_value, alpha),
        change.e_value === null ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatE */ .FG)(change.e_value, alpha)}${reachedAfter(change)}`,
        change.significant ? 'significant' : 'not significant',
    ];
    const from = [
        change.baseline === null ? null : `from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(change.baseline, baselineUnit(gate))}`,
        change.paired ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(change.n, 'pair') : `n = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(change.n)}, unpaired`,
    ];
    return {
        difference: change.difference === null
            ? '—'
            : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(change.difference, changeUnit(gate), {
                signed: true,
                thresholds: change.significant ? [0] : [],
            }),
        significance: evidence.filter((part) => part !== null).join(', '),
        from: from.filter((part) => part !== null).join(', '),
        significant: change.significant,
    };
}
/** ` after 16 pairs`: an e-value stands as it was when it rejected, and the run may have gone on. */
function reachedAfter({ e_value_n: after, n, paired }) {
    if (after === undefined || after >= n)
        return '';
    return ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(after, paired ? 'pair' : 'episode')}`;
}
/**
 * An anytime-valid interval is the intersection of those of all looks, so that what a run measures by its end may
 * lie outside of it.
 */
function outsideNote(gate, report) {
    const anytime = gate.method === 'beta-binomial-e-process' ||
        (gate.method === 'betting' && (gate.kind === 'no_regression' || report.stop?.rule === 'savi'));
    if (!anytime || gate.level === null)
        return null;
    const rows = gate.rows.filter(isOutside).map(({ label }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(label, 60));
    if (!isOutside(gate) && rows.length === 0)
        return null;
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name);
    const which = isOutside(gate) ? name : `${name} for ${rows.slice(0, 3).join(', ')}`;
    const more = !isOutside(gate) && rows.length > 3 ? ' and others' : '';
    const decided = gate.decided_after == null || gate.decided_after === 0
        ? ''
        : ` The gate was decided after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(gate.decided_after, 'episode')}.`;
    return `${which}${more}: the interval keeps bounds that were shown earlier in the run, so what was measured by its end lies outside.${decided}`;
}
function isOutside({ measured, interval: [low, high] }) {
    if (measured === null)
        return false;
    return (low !== null && measured < low) || (high !== null && measured > high);
}
/** More than so many times the episodes of this run is no advice that anybody follows. */
const IMPRACTICAL = 100;
/** What the reader can do about a gate that did not pass, where that is known. */
function nextStep(gate, report) {
    if (gate.verdict === 'failed') {
        if (gate.kind === 'coverage')
            return 'Look in the log for the episodes that are missing.';
        if (gate.kind === 'errors')
            return 'Look in the log for the first call that failed.';
        if (report.kind === 'benchmark')
            return 'Repeat the benchmark on an idle machine before you look for the cause.';
        return whereToStart(report);
    }
    if (gate.verdict === 'inconclusive' && gate.further_episodes !== null && report.episodes !== null) {
        if (gate.further_episodes > IMPRACTICAL * Math.max(1, report.episodes.run))
            return 'This is too close to the required value for a practical number of episodes.';
        // A comparison counts pairs: without as many episodes of the baseline, more of this run decide nothing.
        if (gate.kind === 'no_regression')
            return `Run ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gate.n + gate.further_episodes)} episodes in all, of this policy and of the baseline.`;
        return `Run ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.episodes.run + gate.further_episodes)} episodes in all.`;
    }
    if (gate.verdict === 'skipped' && gate.kind === 'no_regression' && report.baseline === null)
        return 'Name a baseline policy or a baseline run.';
    return null;
}
/** The rows that lost most, or succeeded least; null without rows. */
function whereToStart(report) {
    const worse = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsThatGotWorse */ .O7)(report);
    const rows = worse.length > 0 || (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBaseline */ .Ku)(report) ? worse : (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsWorstFirst */ .YU)(report);
    if (rows.length === 0)
        return null;
    const names = rows.slice(0, 2).map((row) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(row.label, 60));
    return `Start with ${names.join(' and ')}, which ${worse.length > 0 ? 'lost most' : 'succeeded least'}.`;
}
function rowView(row, gate) {
    const unit = writtenUnit(gate);
    const thresholds = gate.required === null ? [] : [gate.required];
    const interval = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(row.interval, unit, { thresholds });
    const alpha = gate.alpha ?? 0.05;
    const p = row.p_adjusted ?? row.p_value;
    return {
        label: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(row.label, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label),
        word: verdictWord(row.verdict),
        verdict: row.verdict,
        measured: row.measured === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.measured, unit, { thresholds }),
        evidence: [interval, `n = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(row.n)}`].filter((part) => part !== null).join(', '),
        baseline: row.baseline === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.baseline, baselineUnit(gate)),
        difference: row.difference === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.difference, changeUnit(gate), { signed: true }),
        p: p === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p, alpha)}${row.p_adjusted === null ? '' : ' (adjusted)'}`,
    };
}
const NAMED_GATES = 3;
/**
 * `1 of 3 required gates failed: success (66.2 %, required ≥ 70 %).` The sentence that explains the run's verdict, as
 * plain text.
 */
function decisionSentence(report) {
    const required = report.gates.filter((gate) => !gate.optional);
    if (required.length === 0)
        return 'No gate asks anything of it.';
    const deciding = required.filter((gate) => gate.verdict === report.verdict);
    const total = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(required.length);
    if (deciding.length === 0)
        return `The run has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(required.length, 'required gate')}.`;
    const said = saidOf(report.verdict, deciding.length);
    if (report.verdict === 'passed') {
        const skipped = required.filter((gate) => gate.verdict === 'skipped').length;
        if (deciding.length === required.length)
            return `${allOf(required.length)} ${said}.`;
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(deciding.length)} of ${total} required gates ${said}${skipped > 0 ? `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(skipped)} skipped` : ''}.`;
    }
    const named = deciding.slice(0, NAMED_GATES).map((gate) => {
        const view = gateView(gate, report);
        return gate.measured === null ? view.name : `${view.name} (${view.measured}, required ${view.required})`;
    });
    const more = deciding.length - named.length;
    const names = `${named.join(', ')}${more > 0 ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more` : ''}`;
    const gates = deciding.length === required.length
        ? allOf(required.length)
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(deciding.length)} of ${total} required gates`;
    return `${gates} ${said}: ${names}.`;
}
function allOf(count) {
    if (count === 1)
        return 'The required gate';
    return count === 2 ? 'Both required gates' : `All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} required gates`;
}
function saidOf(verdict, count) {
    if (verdict === 'error')
        return 'broke';
    if (verdict === 'failed' || verdict === 'passed')
        return verdict;
    return `${count === 1 ? 'is' : 'are'} ${verdict}`;
}


/***/ }),

/***/ 20720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ hasBaseline),
/* harmony export */   LN: () => (/* binding */ groupView),
/* harmony export */   O7: () => (/* binding */ groupsThatGotWorse),
/* harmony export */   YU: () => (/* binding */ groupsWorstFirst),
/* harmony export */   ik: () => (/* binding */ groupNoun)
/* harmony export */ });
/* unused harmony export groupDifference */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);


/** Success rate of this run in a row, 0 where it has no episodes. */
function rate(row) {
    return row.episodes === 0 ? 0 : row.succeeded / row.episodes;
}
/**
 * This run's success rate minus the baseline's: over the pairs where seeds match, else over all episodes of
 * either side. Null without a baseline.
 */
function groupDifference(row) {
    if (row.pairs !== null) {
        const [both, onlyThis, onlyBaseline, neither] = row.pairs;
        const pairs = both + onlyThis + onlyBaseline + neither;
        return pairs === 0 ? null : (onlyThis - onlyBaseline) / pairs;
    }
    if (row.baseline_episodes === 0 || row.episodes === 0)
        return null;
    return rate(row) - row.baseline_succeeded / row.baseline_episodes;
}
function hasBaseline(report) {
    return report.groups.some((row) => groupDifference(row) !== null);
}
/** Rows with the largest loss first; without a baseline, the lowest success rate first. Ties keep their order. */
function groupsWorstFirst(report) {
    const key = (row) => groupDifference(row) ?? Number.POSITIVE_INFINITY;
    const compared = hasBaseline(report);
    return report.groups.toSorted((a, b) => {
        if (compared && key(a) !== key(b))
            return key(a) - key(b);
        return (a.p_adjusted ?? 1) - (b.p_adjusted ?? 1) || rate(a) - rate(b);
    });
}
function groupsThatGotWorse(report) {
    return groupsWorstFirst(report).filter((row) => (groupDifference(row) ?? 0) < 0);
}
function groupView(row) {
    const difference = groupDifference(row);
    return {
        label: (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(row.label, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.label),
        measured: counted(row.succeeded, row.episodes),
        baseline: counted(row.baseline_succeeded, row.baseline_episodes),
        difference: difference === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(difference, 'points', { signed: true }),
        pairs: row.pairs === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.pairs[2])} lost, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.pairs[1])} gained`,
        p: row.p_adjusted === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(row.p_adjusted),
    };
}
function counted(succeeded, episodes) {
    if (episodes === 0)
        return '—';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(succeeded / episodes, 'share')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(succeeded)}/${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(episodes)})`;
}
/** `seed groups` or `tasks`, as the reader calls the rows. */
function groupNoun(report) {
    return report.groups_by === 'task' ? 'tasks' : 'seed groups';
}


/***/ }),

/***/ 43865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);

/**
 * A table of GitHub-flavoured Markdown. Cells are Markdown that is already escaped and holds no line break.
 * @param align one letter per column: `l` or `r`.
 */
function markdownTable(align, header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = [...align].map((letter) => (letter === 'r' ? '--:' : ':--'));
    return [line(header), line(rule), ...rows.map(line)].join('\n');
}
/** A folded block. `summary` is text for an HTML element, already escaped; `body` is Markdown. */
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A link where `url` is an absolute http(s) address, else the text alone. */
function markdownLink(text, url) {
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(text);
    if (url === undefined || !URL.canParse(url))
        return label;
    const { protocol, href } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || href.length > 2000)
        return label;
    const address = href.replace(/[()|`\\<>[\]*_~]/g, (character) => character === '_' || character === '~' || character === '*'
        ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(character).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')));
    return `[${label}](${address})`;
}
/** Paragraphs and blocks, an empty line between each; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
/** Size that counts against GitHub's limits: UTF-8 bytes, never fewer than characters. */
function sizeOf(text) {
    return Buffer.byteLength(text, 'utf8');
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

/***/ 28634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ componentsTable),
/* harmony export */   dS: () => (/* binding */ terminationsWorstFirst),
/* harmony export */   gi: () => (/* binding */ terminationsTable),
/* harmony export */   kO: () => (/* binding */ measurementRows),
/* harmony export */   nc: () => (/* binding */ latencyTable),
/* harmony export */   ns: () => (/* binding */ measurementLevel)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);




const STATISTICS = ['p50', 'p95', 'p99', 'mean'];
/** Latency, throughput, errors and memory of a benchmark. */
function measurementRows(report) {
    const { latency, latency_baseline: baseline, latency_ratio: ratio } = report;
    if (latency === null)
        return [];
    const row = (what, of, change = '—') => ({
        what,
        measured: of(latency),
        baseline: baseline === null ? '—' : of(baseline),
        ratio: change,
    });
    return [
        ...STATISTICS.map((statistic) => row(`Latency ${statistic}`, (summary) => estimateText(summary.latency_ms[statistic], 'ms'), ratio === null ? '—' : estimateText(ratio[statistic], 'ratio', [1]))),
        row('Throughput', (summary) => estimateText(summary.throughput_per_s, 'per_s')),
        row('Calls', ({ samples }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(samples)),
        row('Errors, retries', ({ errors, retries }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(errors)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(retries)}`),
        row('Peak memory', ({ peak_memory_bytes }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(peak_memory_bytes)),
    ];
}
function estimateText({ value, interval }, unit, thresholds = []) {
    const range = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(interval, unit, { thresholds });
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, unit, { thresholds })}${range === null ? '' : ` (${range})`}`;
}
/** Level of the intervals in `measurementRows`, such as `95 %`; empty without measurements. */
function measurementLevel({ latency }) {
    return latency === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(latency.latency_ms.p50.level, 'share');
}
function latencyTable(report) {
    const rows = measurementRows(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const paired = report.latency_ratio !== null;
    const header = ['Measurement', 'This run', ...(compared ? ['Baseline'] : []), ...(paired ? ['Ratio'] : [])];
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(`l${'r'.repeat(header.length - 1)}`, header, rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline] : []), ...(paired ? [row.ratio] : [])].map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(cell))));
    const pairs = report.latency_ratio === null
        ? ''
        : ` Ratio over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.latency_ratio.pairs)} interleaved pairs.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('Measurements', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(table, `<sub>${measurementLevel(report)} bootstrap intervals.${pairs}</sub>`));
}
/** Reasons of termination with their counts, most frequent first. */
function terminationsWorstFirst(report) {
    return Object.entries(report.terminations)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, 50);
}
function terminationsTable(report) {
    const rows = terminationsWorstFirst(report);
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('How episodes ended', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)('lr', ['Termination', 'Episodes'], rows.map(([reason, count]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(reason, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label)), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)])));
}
/** `sha256:` and twelve digits: enough to tell files apart; the manifest has the whole. */
const SHOWN_DIGEST = 19;
function componentsTable(report) {
    const took = report.duration_s === null ? '' : ` Took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(report.duration_s)}.`;
    const rows = report.components
        .slice(0, 200)
        .map((component) => [
        component.role.replaceAll('_', ' '),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(component.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label)),
        component.version === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(component.version, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.unit)),
        component.origin === 'real' ? 'real' : `**${component.origin}**`,
        component.digest === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${component.digest.slice(0, SHOWN_DIGEST)}…`),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)('What the results rest on'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(rows.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)('lllll', ['Role', 'Name', 'Version', 'Origin', 'Digest'], rows), `Hardware: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.hardware, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.sentence))}.${took}`));
}


/***/ }),

/***/ 23024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ mockSentence),
/* harmony export */   Uh: () => (/* binding */ GATES_REPLACED),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   lD: () => (/* binding */ baselineNeeded)
/* harmony export */ });
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57499);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** What every rendering says of a run in the same words; plain text that its place still has to escape. */
/** Whether the run stopped early, and what that saved. */
function stopSentence(report) {
    const { stop, episodes } = report;
    if (stop === null || episodes === null || stop.rule !== 'savi')
        return '';
    const needed = fixedPlanText(report);
    return stop.stopped_early
        ? `Early stopping decided after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(episodes.run)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.planned, 'planned episode')}${needed}.`
        : `Early stopping was on, and all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.planned, 'planned episode')} were used${needed}.`;
}
/** The fixed plan is that of the first success-rate gate with which the run was planned. */
function fixedPlanText({ stop, gates, preset }) {
    const planner = gates.find(({ kind }) => kind === 'success_rate');
    const size = stop?.fixed_plan_episodes ?? null;
    if (size === null || planner === undefined || preset.gates_overridden)
        return '';
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(planner.name, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.name);
    const power = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(_contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXED_PLAN */ .Dv.power, 'share');
    const distance = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(_contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXED_PLAN */ .Dv.difference, 'points');
    return `; a fixed plan for the gate ${name}, with ${power} power at ${distance}, would have needed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(size)}`;
}
/** What follows the command: what it needs that is not in the repository. */
function baselineNeeded({ baseline }) {
    if (baseline?.source !== 'run' || baseline.run_id === null)
        return null;
    return {
        before: 'Needs the baseline run ',
        run: baseline.run_id,
        after: ', which is only where it was made: among the artifacts of its own job, or on that machine.',
    };
}
/** Said wherever gates other than those of the preset decided. */
const GATES_REPLACED = 'The gates of this preset were replaced by a file (--gates) for this run.';
/** What is not real, and what the results are good for all the same. */
function mockSentence(report) {
    const roles = new Set(report.components.filter(({ origin }) => origin === 'mock').map(({ role }) => role.replaceAll('_', ' ')));
    const which = roles.size === 0 ? '' : ` (${[...roles].join(', ')})`;
    return `These results rest on a mock${which}: they show that the pipeline works, and nothing about a policy.`;
}


/***/ })

};
