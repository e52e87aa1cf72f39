export const id = 9064;
export const ids = [9064];
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

/***/ 52216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ ON_DIRTY),
/* harmony export */   I8: () => (/* binding */ gpuGuard),
/* harmony export */   Ig: () => (/* binding */ MAX_TEMPERATURE_C),
/* harmony export */   ck: () => (/* binding */ WAIT_S)
/* harmony export */ });
/* unused harmony exports gpuState, GPU_FINDINGS, gpuFinding, gpuAfter */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const ON_DIRTY = ['wait', 'fail', 'warn'];
/** How long a guard waits unless it is told, in seconds. */
const WAIT_S = 600;
/** GPUs start to slow down between 83 and 95 °C, in °C. */
const MAX_TEMPERATURE_C = 85;
const mib = _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable().describe('MiB; null where the driver does not say');
/** A process on a GPU, by its name alone: a command line may hold secrets. */
const gpuProcess = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100), memory_mib: mib });
/** What `nvidia-smi` says of one GPU; null for each fact that the GPU or its driver does not know. */
const gpuState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).nullable(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    driver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable(),
    memory_total_mib: mib,
    memory_used_mib: mib,
    memory_free_mib: mib,
    temperature_c: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable(),
    persistence: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    mig: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    ecc: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    ecc_uncorrected: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).nullable().describe('since the driver was loaded'),
    ecc_uncorrected_lifetime: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).nullable(),
    repair_pending: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable().describe('bad memory is replaced at the next reset'),
    repair_failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    throttled_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable().describe('reasons that hold the clocks down against will'),
    processes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gpuProcess)
        .max(100)
        .nullable()
        .describe('that compute on it; null where it cannot be told'),
});
const GPU_FINDINGS = [
    'unreachable',
    'foreign-process',
    'memory-taken',
    'too-hot',
    'throttled',
    'ecc-errors',
    'repair-pending',
    'repair-failed',
];
/** Why a GPU is not fit for a measurement. */
const gpuFinding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(GPU_FINDINGS),
    gpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500),
    passes: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('may pass by itself, so that waiting makes sense'),
});
/** What was left when the job ended. */
const gpuAfter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    orphans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100), ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })).max(1000),
    leaked: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ gpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).nullable(), memory_mib: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2 })).max(100),
    foreign: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gpuProcess).max(100),
});
/** What the GPU guard found before a run. Nothing in it identifies the machine. */
const gpuGuard = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.gpu_guard.v1'),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['clean', 'dirty', 'no-gpu']),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).describe('one line for people'),
    gpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gpuState).max(100),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gpuFinding).max(1000),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500)).max(200),
    waited_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2,
    checked_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly,
    after: gpuAfter.optional(),
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


/***/ })

};
