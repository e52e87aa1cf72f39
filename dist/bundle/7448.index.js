export const id = 7448;
export const ids = [7448];
export const modules = {

/***/ 67189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   y1: () => (/* binding */ range),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A finite JSON number. */
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/** `sha256:` and 64 lower-case hexadecimal digits. */
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)]);
/** ISO 8601 in UTC with a `Z`. */
const isoTime = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** A name that is safe as a file name, an id in HTML and a table cell. */
const slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/, 'lower-case letters, digits, ".", "_" and "-" only');
/** A name inside a task, usable as a variable in an expression. */
const identifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'letters, digits and "_" only, not starting with a digit');
/** `[low, high]` with `low <= high`. */
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite, finite])
    .refine(([low, high]) => low <= high, { message: 'the first number must not exceed the second' });
/** An interval end is `null` where the interval is unbounded on that side. */
const interval = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite.nullable(), finite.nullable()]);
/** A path below the file that names it, with `/` separators. */
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') &&
    !/^[A-Za-z]:/.test(path) &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    !path.split('/').includes('..'), { message: 'must be a relative path inside the folder, with "/" and without ".."' });
/**
 * A path relative to the file that states it, with `/` separators. It may climb with `..`; whoever reads the
 * file refuses what leaves the repository or the package that the file stands in.
 */
const treePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.includes('\\') && !path.includes('\0'), { message: 'must be a relative path with "/" between its parts' });


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

/***/ 72498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   XG: () => (/* binding */ SMALL_FILE_BYTES),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/** What a file may weigh unless its reader says otherwise: 1 MiB. */
const SMALL_FILE_BYTES = 1024 * 1024;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const OPEN_PROBLEMS = {
    EISDIR: 'is a folder',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    ELOOP: 'is a symbolic link that cannot be followed',
    ENAMETOOLONG: 'has a name that is too long',
};
/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
function readError(cause, name) {
    const code = cause.code;
    if (code === undefined)
        return cause;
    if (MISSING.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-missing', `${name} does not exist`, {
            cause,
            hint: 'Check the spelling and the folder that the path is relative to.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} ${OPEN_PROBLEMS[code] ?? `cannot be read (${code})`}`, {
        cause,
        hint: 'Check that the path names a readable file.',
        kind: OPEN_PROBLEMS[code] === undefined ? 'environment' : 'input',
    });
}
function tooLarge(name, size, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${name} is ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`, { hint: 'Check that the path names the file you meant.' });
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} bytes`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
function readSmallFile(path, { maxBytes = SMALL_FILE_BYTES } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw readError(cause, path);
    }
    try {
        return readOpened(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
function readOpened(fd, name, maxBytes) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    if (!stat.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} is ${stat.isDirectory() ? 'a folder' : 'not a file'}`, {
            hint: 'Name a regular file.',
        });
    }
    if (stat.size > maxBytes)
        throw tooLarge(name, stat.size, maxBytes);
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    try {
        while (length < buffer.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
    }
    catch (cause) {
        throw readError(cause, name);
    }
    if (length > stat.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} grew while it was read`, {
            hint: 'Wait until whatever writes it has finished, then run again.',
            kind: 'environment',
        });
    }
    return buffer.subarray(0, length);
}
/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
function readText(path, limits = {}) {
    return decodeText(readSmallFile(path, limits), path);
}
/** @throws WorldGateError `file-not-text`. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-not-text', `${name} is not UTF-8 text`, {
            cause,
            hint: 'Save the file as UTF-8, or check that the path names a text file.',
        });
    }
}


/***/ })

};
