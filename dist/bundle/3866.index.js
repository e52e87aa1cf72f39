export const id = 3866;
export const ids = [3866];
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

/***/ 12003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ episodeRecord),
/* harmony export */   z: () => (/* binding */ resultHeader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


/** One line of `results/episodes.jsonl`: one seeded trial. Holds no clock, host or path. */
const episodeRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    episode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('position in the plan; with several tasks, tasks alternate within a seed'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    termination: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('"success", "time_limit", "unstable", or the name of a termination condition of the task'),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('control steps'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable())
        .describe('null where the metric is undefined for this episode'),
    trajectory_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('over the initial state and, per control step, the action and the state'),
});
/** What `result_digest` binds besides the records: everything that decides them. */
const resultHeader = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.result.v1'),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of the parsed task file'),
        world_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of every file that the compiled model was built from'),
    })),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
        engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        engine_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        device: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    physics: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    plan: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        episodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
        stop: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fixed', 'savi']),
            /** What the rule watches; empty for a fixed plan. */
            claims: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                required: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2,
                alpha: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2,
            })),
            /** What a watched comparison is made with: a checkpoint, or the result of an earlier run. */
            baseline: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
        }),
    }),
});


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ RUN_FOLDERS),
/* harmony export */   GI: () => (/* binding */ PIN),
/* harmony export */   Gq: () => (/* binding */ MEASUREMENTS),
/* harmony export */   Se: () => (/* binding */ RESULT_FILES),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   e0: () => (/* binding */ MANIFEST)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const MANIFEST = 'run_manifest.json';
/** A file of this name in a run folder keeps the run from being pruned. */
const PIN = 'keep';
const RUN_FOLDERS = ['inputs', 'results', 'reports', 'artifacts', 'logs'];
/** Files with a meaning of their own, relative to the run folder. */
const RESULT_FILES = {
    policy: { header: 'results/header.json', episodes: 'results/episodes.jsonl' },
    baseline: { header: 'results/baseline.header.json', episodes: 'results/baseline.episodes.jsonl' },
};
const MEASUREMENTS = 'results/measurements.json';
function runsFolder(workspaceDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspaceDir, 'runs');
}


/***/ }),

/***/ 73866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  He: () => (/* binding */ readCompletedRun),
  WI: () => (/* binding */ readManifest),
  cI: () => (/* binding */ readRun),
  im: () => (/* binding */ readStoredArm),
  Z7: () => (/* binding */ requireWhole)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/benchmark.js
var benchmark = __webpack_require__(84813);
// EXTERNAL MODULE: ./.build/contracts/episode.js
var episode = __webpack_require__(12003);
// EXTERNAL MODULE: ./.build/contracts/run.js
var run = __webpack_require__(57499);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/runs/layout.js
var layout = __webpack_require__(3163);
;// CONCATENATED MODULE: ./.build/runs/agreement.js


/**
 * Checks a completed evaluation's manifest against the header and the episodes that its result digest binds. The
 * manifest stands outside of that digest, so what it repeats of them must not be believed when it says otherwise.
 * @param hasBaselineArm whether episodes of a baseline policy are stored with the run
 * @throws WorldGateError `run-tampered` with the first disagreement
 */
function requireAgreement(manifest, header, records, hasBaselineArm) {
    const disagreement = manifestDisagreement(manifest, header, records) ??
        planDisagreement(header, records, manifest.stop?.stopped_early === true) ??
        baselineDisagreement(manifest, header, hasBaselineArm);
    if (disagreement === undefined)
        return;
    throw new errors/* WorldGateError */._B('run-tampered', disagreement, {
        hint: 'Files of the run were edited after it ended: run the evaluation again.',
    });
}
function manifestDisagreement(manifest, header, records) {
    const { plan } = header;
    const succeeded = records.filter(({ success }) => success).length;
    const pairs = [
        ['the stop rule', manifest.stop?.rule, plan.stop.rule],
        ['the planned episodes', manifest.episodes?.planned, plan.episodes],
        ['the first seed', manifest.plan.seed, plan.seed],
        ['the tasks', JSON.stringify(manifest.inputs.tasks), JSON.stringify(header.tasks)],
        ['the checkpoint', manifest.inputs.checkpoint_digest, header.policy.digest],
        ['the successes', manifest.episodes?.succeeded, succeeded],
    ];
    const [differing] = pairs.filter(([, said, bound]) => said !== bound);
    if (differing === undefined)
        return undefined;
    const [what, said, bound] = differing;
    return `${layout/* MANIFEST */.e0} and the results disagree about ${what}: ${said} and ${bound}`;
}
/** A fixed plan is played to its end; each episode is the one that the plan has at its place. */
function planDisagreement({ plan, tasks }, records, stoppedEarly) {
    const file = layout/* RESULT_FILES */.Se.policy.episodes;
    const isShort = plan.stop.rule === 'savi' && stoppedEarly;
    if (isShort ? records.length >= plan.episodes : records.length !== plan.episodes) {
        const how = isShort ? 'stopped early' : 'gone to its end';
        return `${file} holds ${records.length} of ${plan.episodes} planned episodes, but it is said to have ${how}`;
    }
    const odd = records.findIndex(({ episode, seed, task }, i) => episode !== i ||
        seed !== plan.seed + Math.floor(i / tasks.length) ||
        task !== tasks[i % tasks.length].name);
    return odd < 0 ? undefined : `${file}, line ${odd + 1}: not the episode that the plan has there`;
}
function baselineDisagreement({ baseline, run_id }, { plan }, hasBaselineArm) {
    if (hasBaselineArm !== (baseline?.source === 'policy')) {
        return hasBaselineArm
            ? `${layout/* MANIFEST */.e0} names no baseline policy, but the run holds the episodes of one`
            : `${layout/* MANIFEST */.e0} names a baseline policy, but the run holds no episodes of one`;
    }
    if (baseline === null && plan.stop.baseline !== null) {
        return `${layout/* MANIFEST */.e0} names no baseline, but the stop rule watched a comparison with one`;
    }
    if (baseline?.run_id === run_id)
        return `${layout/* MANIFEST */.e0} names the run as its own baseline`;
    return undefined;
}

// EXTERNAL MODULE: ./.build/runs/records.js
var records = __webpack_require__(13611);
;// CONCATENATED MODULE: ./.build/runs/read-run.js














const MANIFEST_BYTES = 64 * 1024 * 1024;
const HEADER_BYTES = 4 * 1024 * 1024;
const MEASUREMENTS_BYTES = 256 * 1024 * 1024;
/** @throws WorldGateError `run-missing`, `run-invalid` */
function readManifest(runDir) {
    const dir = (0,external_node_path_.resolve)(runDir);
    if (!(0,external_node_fs_.existsSync)(dir)) {
        throw new errors/* WorldGateError */._B('run-missing', 'the run folder does not exist', {
            hint: '`worldgate runs list` shows the runs that there are.',
        });
    }
    const { value } = readStrict(dir, layout/* MANIFEST */.e0, MANIFEST_BYTES);
    return (0,schema/* parseWith */.K)(run/* runManifest */.X, value, {
        file: layout/* MANIFEST */.e0,
        code: 'run-invalid',
        hint: 'Check that the folder is a run of this version of WorldGate.',
    });
}
/**
 * Reads a run. Of a completed run everything that gates rest on is checked against the manifest: edited, missing,
 * repeated or reordered episode lines, and edited measurements, are refused; so is a shard, which is no run by itself.
 * @throws WorldGateError `run-missing`, `run-invalid`, `run-is-shard`, `run-tampered` (with the digest expected and found)
 */
function readRun(runDir) {
    const dir = (0,external_node_path_.resolve)(runDir);
    const manifest = readManifest(dir);
    requireWhole(manifest);
    const completed = manifest.state === 'completed';
    const policy = readStoredArm(dir, 'policy');
    const baseline = readStoredArm(dir, 'baseline');
    if (completed && manifest.kind === 'eval') {
        const whole = verifyArm('policy', policy, manifest.result_digest, manifest.episodes?.run ?? null);
        requireAgreement(manifest, whole.header, whole.records, baseline !== null);
        if (manifest.baseline?.source === 'policy') {
            verifyArm('baseline', baseline, manifest.baseline.result_digest, manifest.baseline.episodes);
        }
    }
    return {
        dir,
        manifest,
        header: policy?.header ?? null,
        records: policy?.records ?? [],
        baseline: baseline && { header: baseline.header, records: baseline.records, digest: baseline.digest },
        measurements: readMeasurements(dir, manifest),
    };
}
/**
 * Refuses a shard: what a part of a run says of its policy is not what the run says.
 * @throws WorldGateError `run-is-shard`
 */
function requireWhole({ run_id, shard }) {
    if (shard === undefined)
        return;
    const wave = shard.waves === 1 ? '' : ` of wave ${shard.wave} of ${shard.waves}`;
    throw new errors/* WorldGateError */._B('run-is-shard', `run ${run_id} is shard ${shard.shard} of ${shard.shards}${wave}: a part of a run, which has no result and no verdict`, { hint: 'Merge all shards with `worldgate shard merge`, and use the run that comes of it.' });
}
/** @throws WorldGateError `run-unfinished` besides those of {@link readRun} */
function readCompletedRun(runDir) {
    const run = readRun(runDir);
    const { state, run_id, reason } = run.manifest;
    if (state === 'completed')
        return run;
    const why = reason === null ? '' : `: ${reason}`;
    throw new errors/* WorldGateError */._B('run-unfinished', `run ${run_id} is ${state}, not completed${why}`, {
        hint: state === 'skipped'
            ? 'A skipped run has no results. Meet what it requires and run it again.'
            : `Finish it with \`worldgate eval --resume ${run_id}\`, or run it again.`,
    });
}
/**
 * The header and episodes of one arm; `null` when the run has none.
 * @param first episode that the lines of a finished part begin with
 * @throws WorldGateError `run-invalid`
 */
function readStoredArm(dir, arm, first = 0) {
    const files = layout/* RESULT_FILES */.Se[arm];
    if (!(0,external_node_fs_.existsSync)((0,safe_path/* safeJoin */.gt)(dir, files.header)))
        return null;
    const { value } = readStrict(dir, files.header, HEADER_BYTES);
    const header = (0,schema/* parseWith */.K)(episode/* resultHeader */.z, value, { file: files.header, code: 'run-invalid' });
    const path = (0,safe_path/* safeJoin */.gt)(dir, files.episodes);
    // A run that is stopped between its header and its first episode has no lines yet.
    if (!(0,external_node_fs_.existsSync)(path)) {
        const problem = new errors/* WorldGateError */._B('run-invalid', `${files.episodes} is missing`);
        return { header, records: [], digest: (0,records/* resultDigest */.sl)(header, []), problem, leftOut: 0 };
    }
    return { header, ...inRun(() => (0,records/* readRecords */.T3)(path, files.episodes, header, first)) };
}
function verifyArm(arm, stored, expected, episodes) {
    const { header: headerFile, episodes: file } = layout/* RESULT_FILES */.Se[arm];
    if (stored === null || expected === null) {
        const what = stored === null ? `${headerFile} is missing` : `${layout/* MANIFEST */.e0} holds no result digest for ${file}`;
        throw new errors/* WorldGateError */._B('run-invalid', `the run is completed, but ${what}`, {
            hint: 'The run folder is not whole: copy it again, or run the evaluation again.',
        });
    }
    if (stored.digest !== expected) {
        const first = stored.problem === null ? '' : ` (${stored.problem.message})`;
        throw new errors/* WorldGateError */._B('run-tampered', `${file} or ${headerFile} is not what the run wrote: result digest ${expected} expected, ${stored.digest} found${first}`, { hint: 'Results were edited or damaged after the run: run the evaluation again.' });
    }
    if (stored.problem !== null)
        throw stored.problem;
    if (episodes !== null && episodes !== stored.records.length) {
        throw new errors/* WorldGateError */._B('run-tampered', `${layout/* MANIFEST */.e0} counts ${episodes} episodes, but ${file} holds ${stored.records.length}`, { hint: 'The manifest was edited after the run: run the evaluation again.' });
    }
    return stored;
}
function readMeasurements(dir, manifest) {
    if (!(0,external_node_fs_.existsSync)((0,safe_path/* safeJoin */.gt)(dir, layout/* MEASUREMENTS */.Gq))) {
        if (manifest.state !== 'completed' || manifest.kind !== 'benchmark')
            return null;
        throw new errors/* WorldGateError */._B('run-invalid', `the run is completed, but ${layout/* MEASUREMENTS */.Gq} is missing`, {
            hint: 'The run folder is not whole: copy it again, or run the benchmark again.',
        });
    }
    const { value, digest } = readStrict(dir, layout/* MEASUREMENTS */.Gq, MEASUREMENTS_BYTES);
    const listed = manifest.artifacts.find(({ path }) => path === layout/* MEASUREMENTS */.Gq);
    if (manifest.state === 'completed' && listed?.digest !== digest) {
        throw new errors/* WorldGateError */._B('run-tampered', `${layout/* MEASUREMENTS */.Gq} is not what the run wrote: digest ${listed?.digest ?? 'none'} expected, ${digest} found`, { hint: 'Measurements were edited or damaged after the run: run the benchmark again.' });
    }
    return (0,schema/* parseWith */.K)(benchmark/* measurements */.K, value, { file: layout/* MEASUREMENTS */.Gq, code: 'run-invalid' });
}
function readStrict(dir, file, maxBytes) {
    return inRun(() => {
        const bytes = (0,safe_path/* readBelow */.Gj)(dir, file, { maxBytes });
        return { value: (0,json/* parseJson */.qF)((0,read_text/* decodeText */.g7)(bytes, file), file), digest: (0,digest/* sha256 */.sc)(bytes) };
    });
}
/** Whatever is wrong with a file of a run makes the run invalid. */
function inRun(read) {
    try {
        return read();
    }
    catch (cause) {
        if (!(0,errors/* isWorldGateError */.US)(cause) || cause.kind !== 'input')
            throw cause;
        throw new errors/* WorldGateError */._B('run-invalid', cause.message, {
            cause,
            hint: 'Check that the folder is a run and is complete.',
        });
    }
}


/***/ }),

/***/ 13611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   sl: () => (/* binding */ resultDigest)
/* harmony export */ });
/* harmony import */ var _contracts_episode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12003);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72206);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29558);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67759);







const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * The line of a record: its RFC 8785 form, without the line break.
 * @throws WorldGateError `not-canonical` for a metric that is NaN or infinite
 */
function recordLine(record) {
    const { episode, metrics, seed, steps, success, task, termination, trajectory_digest } = record;
    const picked = { episode, metrics, seed, steps, success, task, termination, trajectory_digest };
    // `JSON.stringify` writes numbers and text as RFC 8785 asks; only the order of keys is ours to keep.
    return hasPlainMetrics(metrics) ? JSON.stringify(picked) : (0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(picked);
}
/** Names in canonical order, none of them like an array index (which objects would reorder), values finite. */
function hasPlainMetrics(metrics) {
    let before = '';
    for (const name in metrics) {
        const value = metrics[name];
        const first = name.charCodeAt(0);
        if (name <= before || (first >= 0x30 && first <= 0x39))
            return false;
        if (value !== null && !Number.isFinite(value))
            return false;
        before = name;
    }
    return true;
}
/** SHA-256 over the canonical header, a line break, and each line with its line break, in plan order. */
function resultDigest(header, lines) {
    const digest = startDigest(header);
    for (const line of lines)
        digest.update(`${line}\n`);
    return digest.digest();
}
function startDigest(header) {
    return new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningDigest */ .iM().update(`${(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(header)}\n`);
}
/** The record of a line that is exactly what `recordLine` writes; `null` for any other, which is rare. */
function recordOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const { episode, metrics, seed, steps, success, task, termination, trajectory_digest } = value;
    const sound = isCount(episode) &&
        isCount(seed) &&
        isCount(steps) &&
        typeof success === 'boolean' &&
        typeof task === 'string' &&
        typeof termination === 'string' &&
        typeof trajectory_digest === 'string' &&
        DIGEST.test(trajectory_digest) &&
        typeof metrics === 'object' &&
        metrics !== null &&
        !Array.isArray(metrics);
    if (!sound)
        return null;
    for (const name of Object.keys(metrics)) {
        const metric = metrics[name];
        if (_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .PROTOTYPE_KEYS */ .OJ.has(name))
            return null;
        if (metric !== null && (typeof metric !== 'number' || !Number.isFinite(metric)))
            return null;
    }
    return recordLine(value) === text ? value : null;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** Why a line is not one of ours. */
function lineProblem(text, name) {
    try {
        (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWith */ .K)(_contracts_episode_js__WEBPACK_IMPORTED_MODULE_0__/* .episodeRecord */ .h, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text, name), { file: name, code: 'run-invalid' });
    }
    catch (cause) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(cause))
            throw cause;
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-invalid', cause.message, { cause, ...RUN_AGAIN });
    }
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-invalid', `${name}: the record is not in canonical form`, RUN_AGAIN);
}
const RUN_AGAIN = { hint: 'The run folder cannot be trusted any more: run the evaluation again.' };
/**
 * Reads episode lines, each exactly once, and hashes them as they stand. Of a run that was interrupted the
 * records are what can be kept; of a finished one `problem` must be `null` and the digest the manifest's.
 * @param name how messages call the file
 * @param first episode that the first line of a finished run has; another than 0 for a part of a run
 * @throws WorldGateError those of reading a file
 */
function readRecords(path, name, header, first = 0) {
    const records = [];
    const seen = new Set();
    const digest = startDigest(header);
    let problem = null;
    let leftOut = 0;
    let inOrder = true;
    for (const { number, text, complete } of (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)(path)) {
        if (complete)
            digest.update(`${text}\n`);
        const record = complete ? recordOf(text) : null;
        if (record === null || seen.has(record.episode)) {
            leftOut += 1;
            problem ??=
                record !== null
                    ? new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-invalid', `${name}:${number}: episode ${record.episode} appears twice`, RUN_AGAIN)
                    : complete
                        ? lineProblem(text, `${name}:${number}`)
                        : new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-invalid', `${name}:${number}: the last line is cut off`, RUN_AGAIN);
            continue;
        }
        const expected = first + records.length;
        if (record.episode !== expected && inOrder) {
            inOrder = false;
            problem ??= new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-invalid', `${name}:${number}: episode ${expected} should stand here, not ${record.episode}`, RUN_AGAIN);
        }
        problem ??= planProblem(record, header, `${name}:${number}`);
        seen.add(record.episode);
        records.push(record);
    }
    return { records, digest: digest.digest(), problem, leftOut };
}
/** Tasks alternate within a seed, and seeds count up. */
function planProblem(record, header, name) {
    const task = header.tasks[record.episode % header.tasks.length];
    const seed = header.plan.seed + Math.floor(record.episode / header.tasks.length);
    if (record.task === task?.name && record.seed === seed)
        return null;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-invalid', `${name}: episode ${record.episode} is task "${record.task}" with seed ${record.seed}, ` +
        `but its plan says task "${task?.name}" with seed ${seed}`, RUN_AGAIN);
}


/***/ })

};
