export const id = 4202;
export const ids = [4202,1532];
export const modules = {

/***/ 18642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ checkpointSource),
/* harmony export */   JS: () => (/* binding */ checkpointAsset),
/* harmony export */   iu: () => (/* binding */ checkpointRef),
/* harmony export */   zd: () => (/* binding */ checkpointEntry)
/* harmony export */ });
/* unused harmony exports checkpointUri, checkpointFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);




/** A URI that {@link parseCheckpointUri} takes apart; it stays the text that was written. */
const checkpointUri = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .superRefine((text, context) => {
    try {
        (0,_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(text);
    }
    catch (error) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorldGateError */ .US)(error))
            throw error;
        context.addIssue({ code: 'custom', message: error.message });
    }
})
    .describe('hf, https, github-release, oci, s3 or file');
/** By exactly one of a path and a URI, and its digest. */
const refObject = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .treePath */ .ON.optional().describe('relative to the file that states it'),
    uri: checkpointUri.optional().describe('fetched into the store before the first episode'),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.optional().describe('what the bytes must have'),
})
    .refine(({ path, uri }) => (path === undefined) !== (uri === undefined), {
    message: 'needs either "path" or "uri"',
});
/** A checkpoint as a preset names it: a file or a URI, with the digest that it must have; a text alone is one of them. */
const checkpointRef = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    refObject,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .max(2048)
        .transform((text) => ((0,_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(text) ? { uri: text } : { path: text }))
        .pipe(refObject),
]);
/** A file of a checkpoint that is a folder. */
const checkpointFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1024),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
});
/**
 * What is known of a checkpoint and may be told to anybody. Of a folder, `digest` is that of the canonical JSON
 * (RFC 8785) of `files`, sorted by path.
 */
const checkpointAsset = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('the URI; of a local file its name only'),
    revision: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('commit or manifest digest that the source resolved to'),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
    exists: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('whether its bytes were there when this was written'),
    rebuild_command: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('argument list that fetches the same bytes again'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(checkpointFile).optional(),
});
/** The half of the record that never leaves the machine. */
const checkpointLocal = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('absolute'),
    cache_root: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('absolute'),
});
/** `entries/<digest>.json` of the store. */
const checkpointEntry = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('worldgate.checkpoint.v1'),
    asset: checkpointAsset,
    local: checkpointLocal,
    fetched_at: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly,
});
/** `sources/<digest of the URI>.json` of the store: what a pinned URI stands for, so that it is found without network. */
const checkpointSource = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('worldgate.checkpoint_source.v1'),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
});


/***/ }),

/***/ 94074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ deviceParts),
/* harmony export */   jO: () => (/* binding */ device),
/* harmony export */   n7: () => (/* binding */ execution)
/* harmony export */ });
/* unused harmony export DEVICE_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const DEVICE_KINDS = (/* unused pure expression or super */ null && (['cpu', 'cuda', 'tensorrt', 'webgpu']));
/** What a policy computes on: `cuda` and `tensorrt` may name one GPU of several, as CUDA counts them. */
const device = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:cpu|webgpu|(?:cuda|tensorrt)(?::(?:0|[1-9]\d?))?)$/, 'one of "cpu", "cuda", "cuda:N", "tensorrt", "tensorrt:N" and "webgpu"');
/** The parts of a device's name; without a number it is the first GPU. */
function deviceParts(name) {
    const [kind, index] = name.split(':');
    return { kind: kind, index: Number(index ?? 0) };
}
/** Where the nodes of a model ran, from ONNX Runtime's own profile of its first call. */
const execution = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    device,
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('the execution provider that was asked for and ran, as ONNX Runtime names it'),
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)).describe('nodes that ran, per execution provider'),
    cpu_nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200))
        .max(50)
        .describe('names of nodes that ran on the CPU all the same, the first 50'),
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
/* unused harmony exports requirements, STOP_RULES, ENGINES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18642);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _device_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94074);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46587);





const REQUIRE_CLASSES = [
    'checkout-safe',
    'prepared-host',
    'credentialed',
    'gpu',
    'robotics-lab',
];
const requirements = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    class: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(REQUIRE_CLASSES).default('checkout-safe'),
    gpu_memory_mib: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Z_][A-Z0-9_]*$/, 'an environment variable name'))
        .max(64)
        .default([]),
    provider: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR.optional(),
});
const STOP_RULES = ['fixed', 'savi'];
const stopRule = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(STOP_RULES);
const ENGINES = ['wasm', 'native'];
const engineName = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(ENGINES);
const presetKind = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['eval', 'benchmark']);
const benchmarkPlan = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(10).max(1_000_000).default(300),
    warmup: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).max(100_000).default(30),
    batch: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(65_536).default(1),
});
const preset = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate.preset.v1'),
    name: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR,
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200),
    description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(2000).default(''),
    extends: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR
        .optional()
        .describe('name of a shipped or repository preset; each top-level key stated here replaces its whole value'),
    kind: presetKind,
    provider: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['onnx', 'mock']).default('onnx'),
    mock: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        behaviour: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['normal', 'fail', 'stall', 'malformed']).default('normal'),
        after: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).default(0).describe('calls that are answered normally first'),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(60_000).default(0),
    })
        .optional(),
    task: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .treePath */ .ON.optional(),
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR, tasks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .treePath */ .ON).min(1).max(1000) })
        .optional()
        .describe('several tasks; `episodes` counts per task'),
    policy: _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointRef */ .iu.optional(),
    engine: engineName.optional().describe('wasm for evaluations and native for benchmarks unless stated'),
    device: _device_js__WEBPACK_IMPORTED_MODULE_2__/* .device */ .jO.default('cpu').describe('what the policy computes on; all but cpu need engine native'),
    episodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(10_000_000).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .min(0)
        .max(2 ** 48)
        .default(0)
        .describe('seed of the first episode; later ones count up'),
    stop: stopRule.default('fixed'),
    benchmark: benchmarkPlan.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gate */ .Gj).max(64).default([]),
    baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        policy: _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointRef */ .iu.optional(),
        required: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
            .default(false)
            .describe('without a baseline the run is skipped, not just its gate'),
    })
        .optional(),
    time_limit_s: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .positive()
        .max(86_400 * 7)
        .default(3600),
    call_timeout_s: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .positive()
        .max(86_400)
        .default(120)
        .describe('a policy that says nothing for so long is taken to be stuck'),
    requires: requirements.default({ class: 'checkout-safe', env: [] }),
});
/** A preset as it stands in a file: what it extends may give it its title and kind. */
const presetFile = preset.partial({ title: true, kind: true });


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
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony exports RUN_STATES, ROW_STATES, AUDIT_STATES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Worst first: a run's verdict is the first of these that any of its required gates has. */
const VERDICTS = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS);
/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
const FAIL_ON = ['failed', 'inconclusive', 'skipped', 'never'];
const failOn = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON);
/** `partial`: a shard that played its part to the end; only the run that is merged from all of them is completed. */
const RUN_STATES = ['running', 'completed', 'partial', 'failed', 'skipped', 'cancelled'];
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
        runStates: ['failed', 'cancelled', 'running', 'partial'],
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

/***/ 84202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointRecords: () => (/* binding */ checkpointRecords),
/* harmony export */   fetchPolicies: () => (/* binding */ fetchPolicies),
/* harmony export */   knownDigests: () => (/* binding */ knownDigests),
/* harmony export */   policiesByUri: () => (/* binding */ policiesByUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _presets_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75229);




/**
 * Fetches the policies that are named by URI, before anything is played.
 * @param known digests that an earlier run had
 * @throws WorldGateError as `fetchCheckpoint`
 */
async function fetchPolicies({ preset, files }, tools, { allowUnpinned = false, known = {} }) {
    if (preset.provider === 'mock')
        return {};
    const refs = { policy: preset.policy, baselinePolicy: preset.baseline?.policy };
    const fetched = {};
    for (const role of ['policy', 'baselinePolicy']) {
        const uri = files[role];
        if (uri === null || !(0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(uri))
            continue;
        const digest = known[role] ?? refs[role]?.digest;
        fetched[role] = await fetchPolicy(uri, digest, allowUnpinned, tools);
    }
    return fetched;
}
async function fetchPolicy(uri, digest, allowUnpinned, tools) {
    const { asset, local } = await tools.fetchCheckpoint({ uri, digest, allowUnpinned });
    if (asset.files === undefined)
        return { path: local.path, digest: asset.digest, asset };
    const models = asset.files.filter(({ path: name }) => name.toLowerCase().endsWith('.onnx'));
    const [model] = models;
    if (model !== undefined && models.length === 1) {
        return { path: node_path__WEBPACK_IMPORTED_MODULE_0__.join(local.path, model.path), digest: model.digest, asset };
    }
    const names = models.map((file) => file.path).slice(0, 10);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('checkpoint-ambiguous', `${asset.source} holds ${models.length === 0 ? 'no ONNX file' : `${models.length} ONNX files`}, and a policy is one`, {
        hint: names.length === 0 ? 'Name a checkpoint with an ONNX export.' : `Name one: ${names.join(', ')}.`,
    });
}
/** What the manifest tells of fetched policies. */
function checkpointRecords(fetched) {
    const records = [
        ...(fetched.policy === undefined ? [] : [{ role: 'policy', ...fetched.policy.asset }]),
        ...(fetched.baselinePolicy === undefined
            ? []
            : [{ role: 'baseline_policy', ...fetched.baselinePolicy.asset }]),
    ];
    return records.length === 0 ? {} : { checkpoints: records };
}
/** Digests that an earlier run had of what is fetched again. */
function knownDigests(inputs) {
    const of = (role) => inputs.checkpoints?.find((record) => record.role === role)?.digest;
    return {
        policy: of('policy') ?? inputs.checkpoint_digest,
        baselinePolicy: of('baseline_policy') ?? inputs.baseline_checkpoint_digest,
    };
}
/** The policies of a preset that are named by URI. @throws WorldGateError as `loadPreset` */
function policiesByUri(name, places) {
    const { preset, files } = (0,_presets_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPreset */ ._)(name, places);
    return [
        { uri: files.policy, digest: preset.policy?.digest },
        { uri: files.baselinePolicy, digest: preset.baseline?.policy?.digest },
    ].flatMap(({ uri, digest }) => (uri !== null && (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(uri) ? [{ uri, digest }] : []));
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


/***/ }),

/***/ 97385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   SL: () => (/* binding */ openBelow),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   gt: () => (/* binding */ safeJoin),
/* harmony export */   ii: () => (/* binding */ resolveBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);





const MAX_LENGTH = 4096;
function refuse(path, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('path-unsafe', `path ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} ${why}`, {
        hint: hint ?? 'Name a file inside the folder, relative to it, with "/" between the parts.',
    });
}
/** True when `path` is `folder` or lies below it; both absolute. */
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** The real path of the deepest part of `path` that exists, with the rest of `path` behind it. */
function realPathOf(path) {
    const rest = [];
    let existing = path;
    for (;;) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(existing), ...rest.reverse());
        }
        catch (cause) {
            const code = cause.code;
            if (code === 'ELOOP')
                throw refuse(path, 'goes through a loop of symbolic links');
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isSymbolicLink()) {
                throw refuse(path, 'is a symbolic link to something that does not exist');
            }
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
            if (parent === existing)
                return path;
            rest.push(existing.slice(parent.length).replace(/^[\\/]/, ''));
            existing = parent;
        }
    }
}
/**
 * The absolute path of `path`, taken relative to `from`, if it stays below `root`. `..` is allowed as long as
 * it does not leave `root`; symbolic links are allowed as long as what they lead to lies below the real `root`
 * (which may itself be a symbolic link). What it names need not exist.
 * @param root absolute folder
 * @param from absolute folder, `root` or below it
 * @throws WorldGateError `path-unsafe` for an absolute path, a drive, a backslash, a NUL, or a way out of `root`
 */
function resolveBelow(root, from, path) {
    if (path === '' || path.length > MAX_LENGTH)
        throw refuse(path, path === '' ? 'is empty' : 'is too long');
    if (path.includes('\0'))
        throw refuse(path, 'holds a NUL character');
    if (path.includes('\\'))
        throw refuse(path, 'holds a backslash');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        throw refuse(path, 'is absolute');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), target))
        throw refuse(path, 'leads out of its folder');
    if (!isBelow(realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), realPathOf(target))) {
        throw refuse(path, 'leads out of its folder through a symbolic link', 'Copy the file into the folder instead of linking to it.');
    }
    return target;
}
/**
 * The absolute path of `path` below `root`; see {@link resolveBelow}. Refuses every `..` besides.
 * @throws WorldGateError `path-unsafe`
 */
function safeJoin(root, path) {
    if (path.split('/').includes('..'))
        throw refuse(path, 'holds ".."');
    return resolveBelow(root, root, path);
}
/**
 * Opens an existing file below `root` for reading and returns its descriptor. What was opened is compared with
 * what the path resolves to afterwards, so that a link that is swapped in meanwhile is noticed.
 * @throws WorldGateError `path-unsafe`, `file-missing`, `file-unreadable`
 */
function openBelow(root, path) {
    const real = realPathOf(safeJoin(root, path));
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
    }
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(realPathOf(safeJoin(root, path)), { throwIfNoEntry: false });
        if (now?.dev === opened.dev && now.ino === opened.ino)
            return fd;
        throw refuse(path, 'changed while it was opened');
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw cause;
    }
}
/**
 * The bytes of a file below `root` of at most `maxBytes` (1 MiB unless stated).
 * @throws WorldGateError as {@link openBelow}, and `file-too-large`
 */
function readBelow(root, path, { maxBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    const fd = openBelow(root, path);
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpened */ .ay)(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
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

/***/ 75229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadPreset)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98859);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29558);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67759);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10303);
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20867);
/* harmony import */ var _checkpoint_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60090);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88795);












/** No preset needs a quarter of this; what hostile YAML costs grows with its size. */
const MAX_BYTES = 256 * 1024;
const MAX_CHAIN = 8;
/**
 * Loads a preset by name or path with what it extends. A key that a file states replaces the whole value that
 * it would inherit, lists and mappings too; stating one of `task` and `suite` drops an inherited other.
 * Paths are relative to the file that states them, also when inherited, and stay inside that file's
 * repository or package.
 * @throws WorldGateError `preset-unknown`, `preset-invalid`, `preset-cycle`, `yaml-invalid`, `path-unsafe`, and
 *   those of reading a file
 */
function loadPreset(nameOrPath, places) {
    const first = (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .locatePreset */ ._o)(nameOrPath, places);
    const layers = [];
    for (let next = first; next !== undefined;) {
        const layer = readLayer(next);
        const again = layers.some((other) => other.root === layer.root && other.path === layer.path);
        layers.push(layer);
        if (again || layers.length > MAX_CHAIN) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('preset-cycle', `${first.label}: ${again ? 'extends itself' : `extends more than ${MAX_CHAIN} presets in a row`}: ` +
                layers.map(({ label }) => label).join(' → '), { hint: 'Remove one of the "extends".' });
        }
        next = layer.value.extends === undefined ? undefined : parentOf(layer, layer.value.extends, places);
    }
    return merge(layers);
}
function readLayer(file) {
    const bytes = named(file, () => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .readBelow */ .Gj)(file.root, file.path, { maxBytes: MAX_BYTES }));
    const value = (0,_foundation_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .parseYaml */ .h)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(bytes, file.label), file.label);
    (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFile */ .mY, value, { file: file.label, code: 'preset-invalid' });
    const layer = { ...file, value: value };
    const stem = file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    if (file.source !== 'file' && layer.value.name !== stem) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('preset-invalid', `${file.label}: name: is ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(layer.value.name)}, but the file is called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(stem)}`, { hint: 'A preset is found by the name of its file: make the two agree.' });
    }
    return layer;
}
/**
 * The preset that `layer` extends. A shipped preset extends shipped ones only, so that a repository cannot
 * change what a shipped name means; one of the repository may extend the shipped preset of its own name.
 */
function parentOf(layer, name, places) {
    const shipped = (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .shippedPresets */ .Ij)(places);
    const repository = layer.source === 'shipped' ? new Map() : (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryPresets */ .Pc)(places);
    const own = layer.source === 'repository' && layer.value.name === name;
    const parent = (own ? undefined : repository.get(name)) ?? shipped.get(name) ?? repository.get(name);
    if (parent !== undefined)
        return parent;
    const unknown = (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .unknownPreset */ .uF)(name, [...repository.keys(), ...shipped.keys()]);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B(unknown.code, `${layer.label}: extends: ${unknown.message}`, {
        ...(unknown.hint === undefined ? {} : { hint: unknown.hint }),
    });
}
/** @param layers the preset, what it extends, what that extends, … */
function merge(layers) {
    const top = layers[0];
    const value = {};
    const statedBy = {};
    for (const layer of [...layers].reverse()) {
        if (layer.value.task !== undefined)
            delete value.suite;
        if (layer.value.suite !== undefined)
            delete value.task;
        for (const [key, stated] of Object.entries(layer.value)) {
            value[key] = stated;
            statedBy[key] = layer;
        }
    }
    delete value.extends;
    // These two reach every report, whatever somebody has pasted into them.
    for (const key of ['title', 'description']) {
        if (typeof value[key] === 'string')
            value[key] = (0,_observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_9__/* .redactText */ .Rd)(value[key]);
    }
    const parsed = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .preset */ .IS, value, { file: top.label, code: 'preset-invalid' });
    const resolved = (key, path) => {
        const layer = statedBy[key];
        const absolute = named(layer, () => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBelow */ .ii)(layer.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(layer.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(layer.path)), path), key);
        return { absolute, inTree: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(layer.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') };
    };
    const task = parsed.task === undefined ? undefined : resolved('task', parsed.task);
    const suite = parsed.suite?.tasks.map((path) => resolved('suite', path));
    const checkpoint = (key, ref) => {
        if (ref === undefined)
            return undefined;
        if (ref.uri !== undefined) {
            const { root, path } = statedBy[key];
            return (0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_10__/* .namedByUri */ .Pc)(ref, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
        }
        const { absolute, inTree } = resolved(key, ref.path);
        return { ref: { ...ref, path: inTree }, file: absolute };
    };
    const policy = checkpoint('policy', parsed.policy);
    const baseline = checkpoint('baseline', parsed.baseline?.policy);
    const result = {
        ...parsed,
        ...(task && { task: task.inTree }),
        ...(suite && { suite: { ...parsed.suite, tasks: suite.map(({ inTree }) => inTree) } }),
        ...(policy && { policy: policy.ref }),
        ...(baseline && { baseline: { ...parsed.baseline, policy: baseline.ref } }),
    };
    return {
        preset: result,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(result),
        source: top.source,
        chain: layers.map(({ label }) => label),
        files: {
            tasks: (suite ?? (task === undefined ? [] : [task])).map(({ absolute }) => absolute),
            policy: policy?.file ?? null,
            baselinePolicy: baseline?.file ?? null,
        },
    };
}
/** Puts the file (and key) before the message of whatever `act` throws. */
function named(file, act, key) {
    try {
        return act();
    }
    catch (cause) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(cause))
            throw cause;
        const place = key === undefined ? file.label : `${file.label}: ${key}`;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B(cause.code, `${place}: ${cause.message}`, {
            kind: cause.kind,
            cause,
            ...(cause.hint === undefined ? {} : { hint: cause.hint }),
        });
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
