export const id = 5976;
export const ids = [5976];
export const modules = {

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand),
/* harmony export */   showCommand: () => (/* binding */ showCommand),
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91739);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77952);
/* harmony import */ var _presets_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75229);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5111);






const listCommand = async (context) => {
    const rows = (0,_presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .listPresets */ .n)((0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPlaces */ .al)({ repositoryDir: context.cwd }, context));
    return {
        exitCode: 0,
        data: { presets: rows },
        text: (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .t)(['preset', 'kind', 'from', 'title'], rows.map((row) => [row.name, row.kind ?? '', row.source, row.error ?? row.title ?? ''])),
    };
};
const showCommand = async (context, _options, [name]) => {
    const { preset, digest, source, chain } = (0,_presets_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(name, (0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPlaces */ .al)({ repositoryDir: context.cwd }, context));
    const header = `# ${chain.join(' extends ')}\n# ${digest}\n`;
    return { exitCode: 0, data: { preset, digest, source, chain }, text: `${header}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(preset)}` };
};
const validateCommand = async (context, _options, [name]) => {
    const places = (0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPlaces */ .al)({ repositoryDir: context.cwd }, context);
    const names = name === undefined ? (0,_presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .listPresets */ .n)(places).map((row) => row.name) : [name];
    const presets = names.map((each) => {
        try {
            const { loaded, problems } = (0,_presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .validatePreset */ .m)(each, places);
            return { name: loaded.preset.name, source: loaded.source, problems };
        }
        catch (error) {
            // Of all presets one that cannot be read must not hide what is wrong with the others.
            if (name !== undefined || !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
                throw error;
            return { name: each, source: null, problems: [error.message] };
        }
    });
    const isSound = presets.every(({ problems }) => problems.length === 0);
    return {
        exitCode: isSound ? 0 : 2,
        data: { presets },
        text: presets
            .map(({ name: each, problems }) => problems.length === 0 ? `${each}: ok` : `${each}:\n  ${problems.join('\n').replaceAll('\n', '\n  ')}`)
            .join('\n'),
        ...(isSound
            ? {}
            : {
                errors: presets.flatMap(({ name: each, problems }) => problems.map((problem) => ({
                    code: 'preset-invalid',
                    message: `${each}: ${problem}`,
                    hint: null,
                }))),
            }),
    };
};


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Left-aligned columns, two blanks apart, for a terminal. */
function table(header, rows) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    return all
        .map((row) => widths
        .map((width, column) => (row[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd())
        .join('\n');
}


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
 * reach a prototype, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
function parseYaml(text, name) {
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

/***/ 77952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ validatePreset),
/* harmony export */   n: () => (/* binding */ listPresets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25395);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75229);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88795);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86308);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91273);








/** Every preset that can be named, sorted by name; broken ones are listed with their error. */
function listPresets(places) {
    const shipped = (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .shippedPresets */ .Ij)(places);
    const repository = (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPresets */ .Pc)(places);
    const names = [...new Set([...repository.keys(), ...shipped.keys()])].sort();
    return names.map((name) => {
        const about = {
            name,
            source: repository.has(name) ? 'repository' : 'shipped',
            overrides_shipped: repository.has(name) && shipped.has(name),
        };
        try {
            const { preset } = (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(name, places);
            return {
                ...about,
                title: preset.title,
                kind: preset.kind,
                requires: preset.requires.class,
                error: null,
            };
        }
        catch (error) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
                throw error;
            return { ...about, title: null, kind: null, requires: null, error: error.message };
        }
    });
}
/**
 * Loads a preset and says all that is wrong with it across its fields, files that do not exist included.
 * @throws WorldGateError as `loadPreset`
 */
function validatePreset(nameOrPath, places) {
    const loaded = (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(nameOrPath, places);
    const { preset, files } = loaded;
    const named = [
        ...(preset.suite?.tasks ?? []).map((path, index) => [
            `suite.tasks[${index}]`,
            path,
            files.tasks[index],
        ]),
        ['task', preset.task, preset.task === undefined ? null : files.tasks[0]],
        ['policy.path', preset.policy?.path, files.policy],
        ['baseline.policy.path', preset.baseline?.policy?.path, files.baselinePolicy],
    ];
    const missing = named.flatMap(([key, shown, file]) => typeof file === 'string' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? [`${key}: the file ${shown} does not exist`] : []);
    return { loaded, problems: [...(0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .presetProblems */ .e)(preset), ...missing, ...taskProblems(loaded)] };
}
/** What is wrong with the tasks themselves, and gates on metrics that they lack. */
function taskProblems({ preset, files }) {
    const problems = [];
    const tasks = [];
    for (const [index, path] of files.tasks.entries()) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            continue;
        try {
            tasks.push({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), metrics: Object.keys((0,_worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTask */ ._)(path).task.metrics) });
        }
        catch (error) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
                throw error;
            // A model outside of the repository is named when the preset is run, with --assets.
            if (error.code === 'mjcf-missing')
                continue;
            problems.push(`${preset.suite === undefined ? 'task' : `suite.tasks[${index}]`}: ${error.message}`);
        }
    }
    const missing = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_7__/* .missingMetrics */ .u)(preset.gates, tasks);
    return [...problems, ...missing.map(({ gate, message }) => `gates[${gate}].metric: ${message}`)];
}


/***/ })

};
