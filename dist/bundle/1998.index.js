export const id = 1998;
export const ids = [1998];
export const modules = {

/***/ 35628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Tw: () => (/* binding */ callOrder),
/* harmony export */   Um: () => (/* binding */ BASELINE)
/* harmony export */ });
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);

const POLICY = 0;
const BASELINE = 1;
/**
 * Which policy each call is made to. With a baseline the k-th calls of both form pair k and stand next to each
 * other, so that drift of the machine meets both alike. Which one goes first is drawn for every two pairs and
 * turned around in the second, so that each goes first equally often (neither gains from going second).
 */
function callOrder({ samples, seed }, hasBaseline) {
    if (!hasBaseline)
        return new Uint8Array(samples).fill(POLICY);
    const random = new _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed, 'benchmark-order');
    const order = new Uint8Array(2 * samples);
    let first = POLICY;
    for (let pair = 0; pair < samples; pair++) {
        first = pair % 2 === 0 ? random.integer(2) : 1 - first;
        order[2 * pair] = first;
        order[2 * pair + 1] = 1 - first;
    }
    return order;
}


/***/ }),

/***/ 11998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchmark: () => (/* binding */ benchmark)
});

// EXTERNAL MODULE: ./.build/evaluation/worker-protocol.js
var worker_protocol = __webpack_require__(59880);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/providers/contract.js
var contract = __webpack_require__(57973);
// EXTERNAL MODULE: ./.build/benchmark/protocol.js
var protocol = __webpack_require__(35628);
;// CONCATENATED MODULE: ./.build/benchmark/collect-calls.js




/** Calls that may take their process with them (stuck or crashed) before the measurement is given up. */
const MAX_LOST_CALLS = 3;
const MAX_WATCH_INTERVAL_MS = 250;
/**
 * Makes all calls of the plan in one child process. A call that is stuck or ends its process counts as failed;
 * a fresh process warms up and goes on behind it, three times at most.
 * @throws WorldGateError what loading the policies throws; `policy-stalled` or `policy-failed` when a process is
 *   lost before its first call or too often; `time-limit`; `interrupted`
 */
async function collectCalls(setup, options) {
    const collector = new Collector(setup, options);
    let losses = 0;
    while (!collector.isComplete) {
        const loss = await collector.runWorker();
        if (loss === undefined)
            continue;
        const error = lossError(loss, options.callTimeoutMs, collector.place);
        if (!collector.isWarm || ++losses > MAX_LOST_CALLS)
            throw error;
        collector.addLostCall(error, loss === 'stalled' ? options.callTimeoutMs : undefined);
    }
    return collector.result();
}
function lossError(loss, timeoutMs, place) {
    return loss === 'stalled'
        ? (0,contract/* providerFailure */.YG)('policy-stalled', `the policy did not answer for ${timeoutMs / 1000} s ${place}`, {
            hint: 'raise `call_timeout_s` in the preset if one call may take so long',
        })
        : (0,contract/* providerFailure */.YG)('policy-failed', `the benchmark's process died ${place}: ${loss}`, {
            hint: 'a native crash or too little memory; try the engine "wasm"',
        });
}
class Collector {
    #setup;
    #options;
    #order;
    #sides = [undefined, undefined];
    /** Calls that are known, which is the place of the next one in the order. */
    #at = 0;
    #lastHeard = 0;
    #peakMemoryBytes = 0;
    isWarm = false;
    constructor(setup, options) {
        this.#setup = setup;
        this.#options = options;
        this.#order = (0,protocol/* callOrder */.Tw)(setup.plan, setup.baseline !== undefined);
    }
    get isComplete() {
        return this.#at === this.#order.length;
    }
    /** Where the measurement stands, for messages. */
    get place() {
        if (!this.isWarm)
            return 'while it was loaded and warmed up';
        const side = this.#order[this.#at] === protocol/* BASELINE */.Um ? 'baseline' : 'policy';
        const call = (this.#sides[this.#order[this.#at]]?.durations.length ?? 0) + 1;
        return `in call ${call} of ${this.#setup.plan.samples} (${side})`;
    }
    /** Lets one process make the calls that are left. @returns how it was lost, if it was */
    async runWorker() {
        const { start, now, signal, callTimeoutMs, deadlineMs } = this.#options;
        if (signal?.aborted)
            throw interrupted();
        this.isWarm = false;
        this.#lastHeard = now();
        const worker = start();
        let watch;
        let onAbort;
        try {
            return await new Promise((resolve, reject) => {
                onAbort = () => reject(interrupted());
                signal?.addEventListener('abort', onAbort, { once: true });
                watch = setInterval(() => {
                    if (now() > deadlineMs)
                        reject(timeLimit());
                    else if (now() - this.#lastHeard > callTimeoutMs)
                        resolve('stalled');
                }, Math.min(MAX_WATCH_INTERVAL_MS, callTimeoutMs / 4));
                worker.onExit((detail) => resolve(detail));
                worker.onMessage((message) => {
                    this.#lastHeard = now();
                    // The handle's type names the evaluation's messages; what travels is what this worker sends.
                    const received = message;
                    if (received.type === 'failure')
                        reject((0,worker_protocol/* reviveError */.Kv)(received.error));
                    else if (this.#receive(received))
                        resolve(undefined);
                });
                const setup = { type: 'benchmark', ...this.#setup, from: this.#at };
                worker.post(setup);
            });
        }
        finally {
            clearInterval(watch);
            if (onAbort !== undefined)
                signal?.removeEventListener('abort', onAbort);
            await worker.kill();
        }
    }
    /** @returns whether the worker is done */
    #receive(message) {
        switch (message.type) {
            case 'loaded':
                this.#sides[protocol/* POLICY */.Po] ??= emptySide(message.policy);
                if (message.baseline !== undefined)
                    this.#sides[protocol/* BASELINE */.Um] ??= emptySide(message.baseline);
                return false;
            case 'warm':
                this.isWarm = true;
                this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes, message.peakMemoryBytes);
                return false;
            case 'calls': {
                const failed = new Set(message.failed);
                for (const [i, duration] of message.durations.entries())
                    this.#add(duration, failed.has(i));
                for (const side of [protocol/* POLICY */.Po, protocol/* BASELINE */.Um]) {
                    const calls = this.#sides[side];
                    if (calls !== undefined)
                        calls.retries += message.retries[side];
                }
                for (const { side, error } of message.errors)
                    this.#sides[side].firstError ??= (0,worker_protocol/* reviveError */.Kv)(error);
                this.#options.onProgress?.(this.#at, this.#order.length);
                return false;
            }
            case 'finished':
                this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes, message.peakMemoryBytes);
                return true;
            default:
                return false;
        }
    }
    #add(durationMs, isFailed) {
        const calls = this.#sides[this.#order[this.#at]];
        calls.durations.push(durationMs);
        calls.isFailed.push(isFailed);
        this.#at++;
    }
    addLostCall(error, durationMs) {
        const side = this.#order[this.#at];
        this.#sides[side].firstError ??= error;
        this.#add(durationMs ?? this.#options.now() - this.#lastHeard, true);
    }
    result() {
        return {
            policy: this.#sides[protocol/* POLICY */.Po],
            baseline: this.#sides[protocol/* BASELINE */.Um],
            peakMemoryBytes: this.#peakMemoryBytes,
        };
    }
}
function emptySide(identity) {
    return { identity, durations: [], isFailed: [], retries: 0, firstError: undefined };
}
function timeLimit() {
    return new errors/* WorldGateError */._B('time-limit', 'the benchmark reached its time limit', {
        kind: 'environment',
        hint: 'raise `time_limit_s` in the preset, or take fewer samples',
    });
}
function interrupted() {
    return new errors/* WorldGateError */._B('interrupted', 'the benchmark was interrupted', {
        kind: 'interrupted',
        hint: 'a benchmark cannot be resumed; run it again',
    });
}

// EXTERNAL MODULE: ./.build/statistics/bootstrap.js
var bootstrap = __webpack_require__(11654);
;// CONCATENATED MODULE: ./.build/benchmark/summarise.js

const STATISTICS = {
    mean: { kind: 'mean' },
    p50: { kind: 'quantile', q: 0.5 },
    p95: { kind: 'quantile', q: 0.95 },
    p99: { kind: 'quantile', q: 0.99 },
};
/** 0.05 on each side, as gates decide unless they say otherwise. */
const ONE_SIDED_ALPHA = 0.05;
const LEVEL = 0.9;
/** Values drawn per interval; above this, resamples are saved, down to what still places a 5 % tail well. */
const BOOTSTRAP_BUDGET = 20_000_000;
const MOST_RESAMPLES = 2000;
const FEWEST_RESAMPLES = 200;
/**
 * Measurements from calls. Latency statistics are over successful calls; their intervals come from a circular
 * block bootstrap, because neighbouring calls share the state of the machine. Blocks have length n^(1/3)
 * (Bühlmann & Künsch 1999). Expects at least one successful call of each policy.
 */
function summarise(calls, seed) {
    const { policy, baseline, peakMemoryBytes } = calls;
    return {
        schema_version: 'worldgate.measurements.v1',
        policy: summary(policy, peakMemoryBytes, seed),
        baseline: baseline === undefined ? null : summary(baseline, peakMemoryBytes, seed),
        ratio: baseline === undefined ? null : pairedRatio(policy, baseline, seed),
        samples_ms: { policy: samplesOf(policy), baseline: baseline === undefined ? [] : samplesOf(baseline) },
    };
}
function samplesOf({ durations, isFailed }) {
    return durations.map((duration, i) => (isFailed[i] ? null : duration));
}
function summary(calls, peakMemoryBytes, seed) {
    const { durations, isFailed, retries } = calls;
    const succeeded = durations.filter((_, i) => !isFailed[i]);
    const latency = eachStatistic((statistic) => estimate((0,bootstrap/* bootstrap */.N)(succeeded, optionsFor(succeeded.length, statistic, seed))));
    // Answers ÷ seconds that the policy was busy, failed calls included, as a ratio of means over calls.
    const answers = durations.map((_, i) => (isFailed[i] ? 0 : 1));
    const seconds = durations.map((duration) => duration / 1000);
    const throughput = (0,bootstrap/* bootstrapRatio */.u)(answers, seconds, optionsFor(durations.length, STATISTICS.mean, seed));
    return {
        samples: succeeded.length,
        errors: durations.length - succeeded.length,
        retries,
        latency_ms: latency,
        throughput_per_s: estimate(throughput),
        peak_memory_bytes: peakMemoryBytes,
    };
}
/** Over pairs in which both calls succeeded; `null` without any. */
function pairedRatio(policy, baseline, seed) {
    const ofPolicy = [];
    const ofBaseline = [];
    policy.durations.forEach((duration, pair) => {
        if (policy.isFailed[pair] || baseline.isFailed[pair])
            return;
        ofPolicy.push(duration);
        ofBaseline.push(baseline.durations[pair]);
    });
    const pairs = ofPolicy.length;
    if (pairs === 0)
        return null;
    return {
        ...eachStatistic((statistic) => estimate((0,bootstrap/* bootstrapRatio */.u)(ofPolicy, ofBaseline, optionsFor(pairs, statistic, seed)))),
        pairs,
    };
}
function eachStatistic(of) {
    const { mean, p50, p95, p99 } = STATISTICS;
    return { mean: of(mean), p50: of(p50), p95: of(p95), p99: of(p99) };
}
function optionsFor(n, statistic, seed) {
    return {
        statistic,
        oneSidedAlpha: ONE_SIDED_ALPHA,
        seed,
        resamples: Math.min(MOST_RESAMPLES, Math.max(FEWEST_RESAMPLES, Math.floor(BOOTSTRAP_BUDGET / n))),
        blockLength: Math.max(1, Math.round(Math.cbrt(n))),
    };
}
/** One value alone bounds nothing. */
function estimate({ estimate: value, interval: [low, high], n }) {
    return { value, interval: n < 2 ? [null, null] : [low, high], level: LEVEL };
}

;// CONCATENATED MODULE: ./.build/benchmark/benchmark.js


/**
 * Measures latency, throughput, errors and peak memory of a policy, and with a baseline the paired ratio.
 *
 * What is timed is one call with prepared inputs (for ONNX the bare `session.run`); its output is checked
 * afterwards. A failed call (thrown, not finite, wrong shape, stuck, or crashed) is an error and `null` among
 * the samples. Peak memory is that of the child process that holds the runtime and both policies.
 *
 * @throws WorldGateError what {@link collectCalls} throws, and the failure of the first call when a policy
 *   answered none at all: then nothing was measured
 */
async function benchmarkPolicy(request, deps) {
    const { policy, baseline, binding, plan, callTimeoutMs, timeLimitMs } = request;
    const calls = await collectCalls({ policy, baseline, binding, plan }, { ...deps, callTimeoutMs, deadlineMs: deps.now() + timeLimitMs });
    requireAnswer(calls.policy);
    if (calls.baseline !== undefined)
        requireAnswer(calls.baseline);
    const failures = [
        { of: 'policy', error: calls.policy.firstError },
        { of: 'baseline', error: calls.baseline?.firstError },
    ].flatMap(({ of, error }) => (error === undefined ? [] : [{ of, error }]));
    return {
        measurements: summarise(calls, plan.seed),
        policy: calls.policy.identity,
        baseline: calls.baseline?.identity,
        failures,
    };
}
function requireAnswer({ isFailed, firstError }) {
    if (firstError !== undefined && isFailed.every((failed) => failed))
        throw firstError;
}

// EXTERNAL MODULE: ./.build/worlds/load-task.js
var load_task = __webpack_require__(9176);
// EXTERNAL MODULE: ./.build/worlds/mujoco.js
var mujoco = __webpack_require__(67595);
// EXTERNAL MODULE: ./.build/worlds/simulation.js + 8 modules
var worlds_simulation = __webpack_require__(83755);
;// CONCATENATED MODULE: ./.build/benchmark/task-binding.js



/**
 * What a task asks of a policy: sizes of its observations and actions. Compiled here and not in the process
 * that is measured, whose memory would hold the physics too.
 * @param task absolute path of the task file, and the folder of its assets
 * @throws WorldGateError what `loadTask`, `loadMujoco` and the compilation throw
 */
async function taskBinding(task, engines) {
    const loaded = (0,load_task/* loadTask */._)(task.path, task.assets);
    const simulation = worlds_simulation/* TaskSimulation */.v.create(loaded, await (0,mujoco/* loadMujoco */.W)(engines));
    try {
        return {
            inputs: simulation.inputs.map(({ name, size, terms }) => ({ name, size, terms })),
            actionSize: simulation.actionSize,
            output: loaded.task.action.output,
            play: loaded.task.action.play,
            taskFile: loaded.file,
        };
    }
    finally {
        simulation.dispose();
    }
}

// EXTERNAL MODULE: ./.build/evaluation/components.js
var components = __webpack_require__(72469);
// EXTERNAL MODULE: ./.build/evaluation/conclude.js + 1 modules
var conclude = __webpack_require__(27660);
// EXTERNAL MODULE: ./.build/evaluation/eval-run.js + 2 modules
var eval_run = __webpack_require__(6558);
// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
;// CONCATENATED MODULE: ./.build/evaluation/benchmark-run.js






/** Measures what a prepared run asks for and keeps the measurements, which no digest covers. */
async function benchmark(prepared, run, tools) {
    const { preset, files } = prepared.loaded;
    const { engines, worker } = tools.installation;
    const [task] = files.tasks;
    const start = tools.monotonic();
    const result = await benchmarkPolicy({
        policy: (0,eval_run/* providerRequest */.vN)(prepared, prepared.policy, tools),
        baseline: prepared.baselinePolicy === null
            ? undefined
            : (0,eval_run/* providerRequest */.vN)(prepared, prepared.baselinePolicy, tools),
        binding: task === undefined ? undefined : await taskBinding({ path: task, assets: prepared.assets }, engines),
        plan: { ...preset.benchmark, seed: preset.seed },
        callTimeoutMs: preset.call_timeout_s * 1000,
        timeLimitMs: preset.time_limit_s * 1000,
    }, {
        start: () => (0,worker_handle/* startProcess */.kp)(worker, (0,worker_handle/* childEnvironment */.Qc)(tools.env)),
        now: tools.monotonic,
        signal: tools.signal,
        onProgress: (finished, planned) => tools.onProgress({
            finished,
            resumed: 0,
            planned,
            succeeded: 0,
            elapsedMs: tools.monotonic() - start,
            interval: null,
        }),
    });
    const { measurements } = result;
    run.writeMeasurements(measurements);
    run.update({ components: (0,components/* componentsOf */.ct)(prepared, result.policy, result.baseline, undefined) });
    for (const { of, error } of result.failures)
        tools.log(`the first failed call of the ${of}: ${tools.redact(error.message)}`);
    const earlier = prepared.baselineRun;
    return {
        decide: {
            gates: preset.gates,
            stop: 'fixed',
            tasks: [],
            planned: 0,
            records: [],
            measurements,
            baseline: measurements.baseline === null && earlier === null
                ? null
                : { records: null, measurements: measurements.baseline === null ? earlier.measurements : null },
            mock: preset.provider === 'mock',
        },
        end: {
            episodes: { planned: 0, run: 0, succeeded: 0, dropped: 0 },
            baseline: (0,conclude/* baselineSummary */.eb)(prepared, null, []),
            events: {
                ...run.manifest.events,
                errors: measurements.policy.errors,
                retries: measurements.policy.retries,
            },
        },
        baselineRecords: [],
    };
}


/***/ })

};
