export const id = 9503;
export const ids = [9503];
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

/***/ 67673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ baselineBlock),
/* harmony export */   qY: () => (/* binding */ baselineSentences),
/* harmony export */   zw: () => (/* binding */ baselineHtml)
/* harmony export */ });
/* unused harmony exports baselineView, ageWords */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);




const MOST_NOTES = 5;
/**
 * Which baseline a run was compared with, its commit and its age when the run ended; null where none was asked for, or
 * where a file that the caller named says it all.
 */
function baselineView(report) {
    const { baseline, baseline_choice: choice } = report;
    if (choice === undefined) {
        if (baseline?.source !== 'run' || baseline.run_id === null)
            return null;
        const parts = ['run', { code: baseline.run_id }, ...commitParts(baseline.commit ?? null)];
        return {
            parts: [...parts, ...ageParts(report, baseline.finished_at ?? null)],
            url: null,
            notes: [],
            missing: false,
        };
    }
    const left = choice.notes.length - MOST_NOTES;
    const notes = choice.notes.slice(0, MOST_NOTES).map((note) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(note, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message));
    if (left > 0)
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more are in the report`);
    if (choice.found === null) {
        const parts = [{ code: `baseline: ${choice.asked}` }, 'found none to compare with'];
        return { parts, url: null, notes, missing: true };
    }
    return {
        parts: [
            ...whatParts(choice, report),
            ...commitParts(choice.commit),
            ...ageParts(report, choice.dated_at),
        ],
        url: choice.url,
        notes,
        missing: false,
    };
}
function whatParts(choice, { baseline }) {
    const ref = { code: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(choice.ref ?? '', _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name) };
    switch (choice.found) {
        case 'base-branch':
            return ['the latest successful run of', ref];
        case 'merge-base':
            return ['the run of the merge base with', ref];
        case 'release':
            return ['release', ref];
        case 'paired':
            return [
                'the policy of',
                ...(choice.ref === null ? ['the base'] : [ref]),
                ', run beside this one in the same job',
            ];
        default:
            return baseline?.run_id == null
                ? ['a policy file, run beside this one in the same job']
                : ['run', { code: baseline.run_id }];
    }
}
function commitParts(commit) {
    return commit === null ? [] : [', commit', { code: commit.slice(0, 12) }];
}
function ageParts({ finished_at }, dated) {
    const age = dated === null || finished_at === null ? null : ageWords(dated, finished_at);
    return age === null ? [] : [`, ${age} old`];
}
/** `3 days`, from one moment to a later one; null where the second is not the later one. */
function ageWords(from, to) {
    const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return null;
    if (minutes < 1)
        return 'less than a minute';
    const [count, unit] = minutes < 120 ? [minutes, 'minute'] : minutes < 2880 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
    const whole = Math.floor(count);
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(whole)} ${unit}${whole === 1 ? '' : 's'}`;
}
/** One line, and one for each note. */
function baselineBlock(report) {
    const view = baselineView(report);
    if (view === null)
        return '';
    const text = joined(view, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9);
    const link = view.url === null ? '' : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)('where it is from', view.url)})`;
    const notes = view.notes.map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(sentence(note))}`);
    const lead = view.missing ? `> ⚠️ **No baseline.** ${text}.` : `**Baseline:** ${text}${link}.`;
    return [lead, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}
/** As {@link baselineBlock}, for a page. */
function baselineHtml(report) {
    const view = baselineView(report);
    if (view === null)
        return '';
    const text = joined(view, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD, (code) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(code)}</code>`);
    const notes = view.notes.map((note) => `<li>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(sentence(note))}</li>`).join('');
    return `<p class="note"><strong>${view.missing ? 'No baseline.' : 'Baseline:'}</strong> ${text}.</p>${notes === '' ? '' : `\n<ul>${notes}</ul>`}`;
}
/** As {@link baselineBlock}, as plain sentences. */
function baselineSentences(report) {
    const view = baselineView(report);
    if (view === null)
        return [];
    const text = joined(view, String, String);
    return [`${view.missing ? 'No baseline:' : 'Baseline:'} ${text}.`, ...view.notes.map(sentence)];
}
/** The parts as one line, each as its place shows it. */
function joined({ parts }, plain, code) {
    return parts
        .map((part, i) => {
        const gap = i === 0 || (typeof part === 'string' && part.startsWith(',')) ? '' : ' ';
        return gap + (typeof part === 'string' ? plain(part) : code(part.code));
    })
        .join('');
}
function sentence(note) {
    const text = note.charAt(0).toUpperCase() + note.slice(1);
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 28634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Vx: () => (/* binding */ componentsTable),
/* harmony export */   dS: () => (/* binding */ terminationsWorstFirst),
/* harmony export */   gi: () => (/* binding */ terminationsTable),
/* harmony export */   kO: () => (/* binding */ measurementRows),
/* harmony export */   nc: () => (/* binding */ latencyTable),
/* harmony export */   ns: () => (/* binding */ measurementLevel),
/* harmony export */   rz: () => (/* binding */ evidenceBlock)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27615);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _signature_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70405);






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
        row('Calls', ({ samples }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(samples)),
        row('Errors, retries', ({ errors, retries }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(errors)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(retries)}`),
        row('Peak memory', ({ peak_memory_bytes }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(peak_memory_bytes)),
    ];
}
function estimateText({ value, interval }, unit, thresholds = []) {
    const range = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(interval, unit, { thresholds });
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(value, unit, { thresholds })}${range === null ? '' : ` (${range})`}`;
}
/** Level of the intervals in `measurementRows`, such as `95 %`; empty without measurements. */
function measurementLevel({ latency }) {
    return latency === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequired */ .xV)(latency.latency_ms.p50.level, 'share');
}
function latencyTable(report) {
    const rows = measurementRows(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const paired = report.latency_ratio !== null;
    const header = ['Measurement', 'This run', ...(compared ? ['Baseline'] : []), ...(paired ? ['Ratio'] : [])];
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(`l${'r'.repeat(header.length - 1)}`, header, rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline] : []), ...(paired ? [row.ratio] : [])].map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(cell))));
    const pairs = report.latency_ratio === null
        ? ''
        : ` Ratio over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(report.latency_ratio.pairs)} interleaved pairs.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('Measurements', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(table, `<sub>${measurementLevel(report)} bootstrap intervals.${pairs}</sub>`));
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
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('How episodes ended', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)('lr', ['Termination', 'Episodes'], rows.map(([reason, count]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(reason, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.label)), (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)])));
}
/** `sha256:` and twelve digits: enough to tell files apart; the manifest has the whole. */
const SHOWN_DIGEST = 19;
function componentsTable(report) {
    const took = report.duration_s === null ? '' : ` Took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(report.duration_s)}.`;
    const rows = report.components
        .slice(0, 200)
        .map((component) => [
        component.role.replaceAll('_', ' '),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(component.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.label)),
        component.version === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(component.version, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.unit)),
        component.origin === 'real' ? 'real' : `**${component.origin}**`,
        component.digest === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${component.digest.slice(0, SHOWN_DIGEST)}…`),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)('What the results rest on'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(rows.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)('lllll', ['Role', 'Name', 'Version', 'Origin', 'Digest'], rows), `Hardware: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.hardware, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.sentence))}.${took}`));
}
function evidenceBlock(found) {
    if (found === undefined)
        return '';
    if ('problem' in found) {
        return `**No evidence package:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(found.problem, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message))}`;
    }
    const { evidence, packageDigest, packageUrl, signature } = found;
    const outcome = evidence.outcome === null ? 'nothing decided' : evidence.outcome.replaceAll('_', ' ');
    const parts = [
        `**Evidence: grade ${evidence.grade.grade}**`,
        `claim ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(evidence.claim.id, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name))} ${outcome}`,
        `package digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(packageDigest)}`,
        packageUrl === undefined ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)('the package', packageUrl),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(parts.filter((part) => part !== null).join(' · '), `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(`Grade ${evidence.grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gradeWords */ .bb)(evidence)}.`)}</sub>`, (0,_signature_row_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureBlock */ .G1)(signature));
}
/** The same in a few words, with a space before them. */
function evidenceWords(found) {
    if (found === undefined)
        return '';
    if ('problem' in found)
        return ' There is no evidence package.';
    const { evidence, packageDigest, signature } = found;
    const level = signature === undefined ? '' : `, trust level ${(0,_signature_row_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOf */ .In)(signature)}`;
    return ` Evidence: grade ${evidence.grade.grade}, package ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(packageDigest)}${level}.`;
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


/***/ }),

/***/ 70405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ signatureBlock),
/* harmony export */   Hi: () => (/* binding */ signatureSummary),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   gs: () => (/* binding */ signatureText)
/* harmony export */ });
/* unused harmony export signatureLine */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14637);




const BACKEND_WORDS = { sigstore: 'Sigstore', github: "GitHub's attestations", key: 'local key' };
/** Level of what is shown: without a signature there is none but the lowest. */
function levelOf(row) {
    return row.state === 'signed' ? row.level : 'L0';
}
/** One line of plain text, for logs and annotations. */
function signatureText(row) {
    if (row.state === 'signed') {
        const log = row.logIndex === null ? '' : `, log index ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.logIndex, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.unit)}`;
        const how = row.backend === 'key' ? '' : ` (${_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_WORDS */ .P4[row.level]})`;
        return `Signature: ${row.level}${how}, by ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.signer, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence)} (${BACKEND_WORDS[row.backend]}${log})`;
    }
    return `${LEAD[row.state]} (L0): ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.reason, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)}`;
}
const LEAD = { deferred: 'Not signed yet', unsigned: 'Unsigned' };
const FINISH = 'worldgate audit finish-signing';
/** The row of a section, as Markdown. */
function signatureLine(row) {
    if (row.state !== 'signed') {
        const next = row.state === 'deferred' ? `. Finish it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(FINISH)}` : '';
        const reason = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.reason, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message).replace(/\.$/, '');
        return `**${LEAD[row.state]}** (L0): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(reason)}${next}`;
    }
    const parts = [
        `**Signature: ${row.level}**`,
        row.backend === 'key' ? 'signed' : _verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_WORDS */ .P4[row.level],
        `by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.signer, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence))} (${BACKEND_WORDS[row.backend]})`,
        row.logIndex === null ? null : `log index ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.logIndex, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.unit))}`,
        row.attestationUrl === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('attestation', row.attestationUrl),
    ];
    return parts.filter((part) => part !== null).join(' · ');
}
/** The job summary of a step that signs and does nothing else. */
function signatureSummary(row, packageDigest) {
    const words = { signed: '✍️ Signed', deferred: '⏳ Not signed yet', unsigned: '❔ Unsigned' }[row.state];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`## ${words}`, signatureBlock(row), packageDigest === null ? null : `<sub>Package digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(packageDigest)}</sub>`)}\n`;
}
/** The row with what a signature does and does not show. */
function signatureBlock(row) {
    if (row === undefined)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(signatureLine(row), row.state === 'signed' ? `<sub>${_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_BOUNDARY */ .wL}</sub>` : null);
}


/***/ }),

/***/ 14637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ LEVEL_WORDS),
/* harmony export */   R5: () => (/* binding */ verificationSentence),
/* harmony export */   UO: () => (/* binding */ factRows),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   ed: () => (/* binding */ mainSigner),
/* harmony export */   s3: () => (/* binding */ signerWords),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   wL: () => (/* binding */ SIGNATURE_BOUNDARY)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12922);




/** What each level means, as a part of a sentence. */
const LEVEL_WORDS = {
    L0: 'unsigned, or signed with a local key',
    L1: 'signed in the job that made the evidence',
    L2: 'signed in a separate job that saw only digests',
    L3: 'reusable workflow on a hosted runner, its shape checked',
};
const SIGNATURE_BOUNDARY = 'A signature shows who vouches for these files and when; it never makes a claim true.';
/** In one line, for outputs and logs. */
function signerWords(signer) {
    if (signer.kind === 'certificate')
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(signer.subject, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence);
    return signer.owner === null
        ? `key ${signer.key_id}`
        : `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(signer.owner, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence)} (${signer.key_id})`;
}
/** Who signed the evidence, or whoever signed anything. */
function mainSigner({ signatures }) {
    const valid = signatures.filter(({ valid }) => valid);
    return valid.find(({ predicate_type: type }) => type === _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_PREDICATE */ .Mi) ?? valid[0] ?? null;
}
/** `unjudged`: nothing is wrong, but nobody said whose signature is trusted. */
function standingOf({ verified, checks }) {
    if (verified)
        return 'verified';
    return checks.some(({ state }) => state === 'failed') ? 'refused' : 'unjudged';
}
function toneOf(verification) {
    const standing = standingOf(verification);
    if (standing !== 'verified')
        return standing === 'refused' ? 'bad' : 'doubtful';
    if (verification.claim?.verdict === 'passed')
        return 'good';
    return verification.claim?.verdict === 'failed' && !acceptsOutcome(verification) ? 'bad' : 'doubtful';
}
/** A policy has named the outcomes that it takes, and this is one. */
function acceptsOutcome({ verified, trust_policy: policy }) {
    return verified && policy?.any_outcome === false;
}
function resultWords({ outcome, verdict, grade }) {
    return `${outcome?.replaceAll('_', ' ') ?? 'nothing decided'}, verdict ${verdict}, grade ${grade}`;
}
/** The result in one sentence. */
function verificationSentence(verification) {
    const { claim, level } = verification;
    const name = claim?.slug ?? 'the package';
    switch (standingOf(verification)) {
        case 'verified': {
            if (claim === null)
                return `Verified (${level})`;
            if (claim.verdict === 'passed')
                return `Verified (${level}): ${name}: ${resultWords(claim)}`;
            const lead = claim.verdict === 'failed' ? 'THE CLAIM DID NOT HOLD' : 'THE CLAIM IS NOT DECIDED';
            const accepted = acceptsOutcome(verification) ? ', which the policy accepts' : '';
            return `${lead}${accepted}: ${name}: ${resultWords(claim)}. The package itself is verified (${level}).`;
        }
        case 'refused': {
            const { causes } = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(verification);
            return `NOT VERIFIED, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(causes.length, 'check')} failed: ${name}`;
        }
        case 'unjudged':
            return unnamedKey(verification) === null
                ? `NOT VERIFIED: nothing is wrong with ${name}, but nobody said whose signature to trust`
                : `NOT VERIFIED: ${name} is signed with a key, and nobody said whose key to trust`;
    }
}
/** The key that a bundle names, where nobody said whose keys are trusted, so that it could not be looked at. */
function unnamedKey({ checks }) {
    const check = checks.find(({ name, state }) => name === 'key' && state === 'not_checked');
    return check?.found ?? null;
}
/** What was verified, who signed it and when, a row for each; of a package that is refused, nothing good of its own. */
function factRows(verification) {
    const { claim, level, trusted_roots: roots, checks } = verification;
    const standing = standingOf(verification);
    const rows = [];
    const add = (label, text) => rows.push([label, (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)]);
    if (claim !== null) {
        add('claim', claim.statement);
        if (standing === 'unjudged')
            add('it says', resultWords(claim));
        const isTold = checks.some(({ name, state }) => name === 'draft' && state === 'failed');
        if (claim.draft.length > 0 && !isTold)
            add('DRAFT', claim.draft.join('; '));
    }
    const key = unnamedKey(verification);
    if (key !== null) {
        add('signed by', 'nobody said whose key this is');
        add('key', key);
    }
    const signature = mainSigner(verification);
    if (signature !== null) {
        const signer = signature.signer;
        if (signer.kind === 'certificate')
            add('signed by', signer.subject);
        else {
            add('signed by', signer.owner ?? 'the key that was given; nothing here says whose it is');
            add('key', signer.key_id);
        }
        add('level', `${level}: ${signer.kind === 'key' ? 'signed with a local key' : LEVEL_WORDS[level]}`);
        if (signature.signed_at !== null)
            add('signed at', signature.signed_at);
        if (verification.signed_late)
            add('late', 'another run signed than the one that made the evidence');
    }
    for (const { name, note } of roots)
        add('root', `${name}${note === null ? '' : `: ${note}`}`);
    return rows;
}
/** How to get an answer, where nobody said whom to trust. */
function nextStep({ checks }) {
    const open = checks.find(({ name, state }) => name === 'no-trust-policy' && state === 'not_checked');
    if (open === undefined)
        return null;
    const message = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(open.message, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message);
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}


/***/ }),

/***/ 12922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ particulars),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   nC: () => (/* binding */ consequenceSentence)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);


/** Findings of one kind that are told in full. */
const MOST_ALIKE = 3;
/** One mistake often shows in every bundle and every demand: it is told once, and what follows from it in few words. */
function findingsOf(verification) {
    const files = fileNames(verification);
    const failed = verification.checks.filter(({ state }) => state === 'failed');
    const follows = failed.filter((check) => consequence(check, verification) !== null);
    // Whatever is refused has a reason.
    const isFollowing = (check) => follows.length < failed.length && follows.includes(check);
    return {
        causes: shortened(grouped(failed.filter((check) => !isFollowing(check)), files)),
        consequences: [
            ...new Set(failed.filter(isFollowing).flatMap((check) => consequence(check, verification) ?? [])),
        ],
        open: grouped(verification.checks.filter(({ state, name }) => state === 'not_checked' && !TOLD_ABOVE.includes(name)), files),
    };
}
/** Rows and sentences of their own say these. */
const TOLD_ABOVE = ['key', 'no-trust-policy'];
/** What a failed check only repeats of another, in words; null where it is a finding of its own. */
function consequence({ phase, name, expected = '' }, { signatures, claim, checks }) {
    const isUnsigned = signatures.every(({ valid }) => !valid);
    const named = `${phase}/${name}`;
    if (named === 'identity/signature-present') {
        const those = signatures.filter(({ predicate_type: type }) => type === expected || type === null);
        const isToldOf = those.some(({ valid }) => !valid) ||
            (signatures.length === 0 &&
                checks.some(({ phase, state }) => phase === 'signature' && state === 'failed'));
        return isToldOf ? `a valid signature over ${typeWords(expected)}` : null;
    }
    if (named === 'trust_policy/level')
        return isUnsigned ? `level ${expected}` : null;
    if (named === 'trust_policy/claim')
        return claim === null ? 'the claim and how it came out' : null;
    if (named === 'trust_policy/expression')
        return isUnsigned || claim === null ? 'the expression' : null;
    return null;
}
/** `https://in-toto.io/attestation/test-result/v0.1`: `test-result/v0.1`. */
function typeWords(type) {
    return type.split('/').slice(-2).join('/');
}
/** Names of the bundles, longest first, so that none is taken for one that it begins with. */
function fileNames({ signatures }) {
    const names = new Set([...signatures.map(({ file }) => file), ...Object.values(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_FILES */ .HJ)]);
    return [...names].sort((a, b) => b.length - a.length);
}
function grouped(checks, files) {
    const groups = new Map();
    for (const check of checks) {
        const file = fileOf(check, files);
        const without = (text) => text === undefined || file === null ? text : text.replaceAll(file, '');
        const { phase, name, message, expected, found, where } = check;
        // Of what was not looked at, the reason alone is told.
        const key = check.state === 'not_checked'
            ? [phase, without(message)]
            : [phase, name, without(message), without(expected), without(found), without(where)];
        const group = groups.get(JSON.stringify(key));
        if (group === undefined)
            groups.set(JSON.stringify(key), { first: check, file, others: [], alike: [] });
        else
            group.others.push(file ?? where ?? name);
    }
    return [...groups.values()];
}
/** The bundle that a check is of: its place begins with it, or its message speaks of it. */
function fileOf({ where, message }, files) {
    const begins = (text, file) => text === file || (text.startsWith(file) && /[:;\s]/.test(text.charAt(file.length)));
    return (files.find((file) => begins(where ?? '', file) || begins(message, file)) ??
        files.find((file) => message.split(' ').includes(file)) ??
        null);
}
/** A few findings of each kind, and where the others are. */
function shortened(groups) {
    const isOfAnother = groups.some(({ first }) => isOtherSubject(first));
    const kindOf = ({ first }) => isOfAnother && (isOtherSubject(first) || first.name === 'predicate-differs')
        ? ANOTHER_PACKAGE
        : `${first.phase}/${first.name}`;
    return [...Map.groupBy(groups, kindOf)].flatMap(([kind, those]) => {
        const most = kind === ANOTHER_PACKAGE ? 1 : MOST_ALIKE;
        if (those.length <= most)
            return those;
        const shown = those.slice(0, most).map((group) => ({ ...group }));
        const left = those.slice(most);
        shown.at(-1).alike = left.map(({ first }) => quotedName(first.message) ?? first.where ?? first.name);
        return shown;
    });
}
/** What was signed is something else altogether: every member and every word that differs says so again. */
const ANOTHER_PACKAGE = 'another package';
function isOtherSubject({ phase, name }) {
    return phase === 'statement' && name.startsWith('subject-');
}
/** The member that a message names. */
function quotedName(message) {
    return /"([^"]{1,120})"/.exec(message)?.[1];
}
const MOST_PLACES = 6;
/** Expected, found, and where to look, for a check that failed. */
function particulars({ first, others, alike }) {
    const { expected, found, where } = first;
    return [
        ['expected', expected],
        ['found', found],
        ['look at', where],
        ['the same in', listed(others)],
        ['others alike', listed(alike)],
    ].flatMap(([label, text]) => text === undefined ? [] : [[label, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message)]]);
}
function listed(places) {
    if (places.length === 0)
        return undefined;
    const shown = [...new Set(places)];
    const left = shown.length - MOST_PLACES;
    return `${shown.slice(0, MOST_PLACES).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
/** What was not looked at and why, in one line. */
function openWords({ first, file, others }) {
    if (others.length === 0)
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(first.message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message);
    // The same of several bundles is told without the name of one.
    const lead = `${file}: `;
    const message = first.message.startsWith(lead) ? first.message.slice(lead.length) : first.message;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message)} (${others.length + 1} checks)`;
}
/** What follows from the causes, in one line; null where nothing does. */
function consequenceSentence({ consequences }) {
    if (consequences.length === 0)
        return null;
    const demands = consequences.length === 1
        ? 'a demand of the policy cannot be met'
        : `${consequences.length} demands of the policy cannot be met`;
    return `and so ${demands}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(consequences.join('; '), _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message)}`;
}


/***/ })

};
