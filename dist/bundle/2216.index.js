export const id = 2216;
export const ids = [2216];
export const modules = {

/***/ 72469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   n7: () => (/* binding */ environmentPresent),
/* harmony export */   us: () => (/* binding */ digestReach)
/* harmony export */ });
/* harmony import */ var _contracts_device_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94074);

/** Names whose presence tells where a run took place; their values are never read. */
const TELLING_NAMES = /^(?:CI|GITHUB_|RUNNER_|CUDA_|NVIDIA_|SLURM_JOB)/;
function environmentPresent(env, required) {
    return Object.keys(env)
        .filter((name) => (TELLING_NAMES.test(name) || required.includes(name)) && env[name] !== undefined && env[name] !== '')
        .sort();
}
/** Where a rerun gives the same bits. */
function digestReach(kind, { engine, device }, isMock) {
    // A GPU's kernels are chosen by timing them, and add in the order in which threads arrive.
    if (kind === 'benchmark' || (!isMock && (0,_contracts_device_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceParts */ .h1)(device).kind !== 'cpu'))
        return 'none';
    return isMock || engine === 'wasm' ? 'any-machine' : 'same-cpu';
}
/** The parts that the results rest on, as far as they answered. */
function componentsOf(prepared, policy, baseline, physicsVersion) {
    const engine = (identity, role) => ({
        role,
        name: identity.provider,
        version: null,
        origin: identity.origin,
        digest: identity.digest,
        ...(identity.execution !== undefined && { execution: identity.execution }),
    });
    return [
        ...(physicsVersion === undefined
            ? []
            : [
                {
                    role: 'physics',
                    name: 'mujoco-wasm',
                    version: physicsVersion,
                    origin: 'real',
                    digest: null,
                },
            ]),
        {
            role: 'engine',
            name: policy.engine === 'mock'
                ? 'mock'
                : `onnxruntime-${policy.engine} (${policy.execution?.device ?? policy.device})`,
            version: policy.engineVersion,
            origin: policy.origin,
            digest: null,
        },
        engine(policy, 'policy'),
        ...(baseline === undefined ? [] : [engine(baseline, 'baseline_policy')]),
        ...prepared.tasks.map(({ task, digest }) => ({
            role: 'task',
            name: task.name,
            version: null,
            origin: 'real',
            digest,
        })),
    ];
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ episodePlan),
  _3: () => (/* binding */ evaluate),
  Yl: () => (/* binding */ headersOf),
  x5: () => (/* binding */ openPool),
  ft: () => (/* binding */ playEpisodes),
  vN: () => (/* binding */ providerRequest)
});

// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/gates/baseline-match.js
var baseline_match = __webpack_require__(21402);
// EXTERNAL MODULE: ./.build/gates/stop-monitor.js
var stop_monitor = __webpack_require__(61386);
// EXTERNAL MODULE: ./.build/gates/stop-rule.js
var stop_rule = __webpack_require__(35608);
// EXTERNAL MODULE: ./.build/evaluation/components.js
var components = __webpack_require__(72469);
// EXTERNAL MODULE: ./.build/evaluation/conclude.js + 1 modules
var conclude = __webpack_require__(27660);
// EXTERNAL MODULE: ./.build/evaluation/plan.js
var evaluation_plan = __webpack_require__(40326);
;// CONCATENATED MODULE: ./.build/evaluation/play-plan.js

/**
 * Plays a plan to its end or to the decision of the stop rule. The result is a function of the outcomes in
 * plan order: neither the number of workers nor the order in which they finish changes it.
 */
async function playPlan(request) {
    const { plan, pool, stop } = request;
    const { first, end: last } = request.part ?? { first: 0, end: (0,evaluation_plan/* plannedEpisodes */.f)(plan) };
    const total = last - first;
    const results = new Array(total);
    let finished = 0;
    let contiguous = 0;
    const take = (done) => {
        results[done.record.episode - first] = done;
        finished++;
        for (let next = results[contiguous]; next !== undefined && !isDecided(); next = results[contiguous]) {
            stop?.observe(next.record, next.baseline ?? request.partnerOf?.(next.record) ?? null);
            contiguous++;
        }
    };
    const isDecided = () => stop !== undefined && stop.stoppingIndex !== null;
    for (const done of request.known)
        take(done);
    function* jobs() {
        for (let i = 0; i < total && !isDecided(); i++) {
            if (results[i] === undefined)
                yield (0,evaluation_plan/* jobAt */.l)(plan, first + i);
        }
    }
    request.onProgress({ finished, contiguous });
    if (!isDecided() && finished < total) {
        await pool.run(jobs(), (done) => {
            request.onEpisode(done);
            take(done);
            request.onProgress({ finished, contiguous });
            if (isDecided())
                pool.stop();
        });
    }
    const end = stop?.stoppingIndex ?? total;
    const counted = results.slice(0, end).filter((done) => done !== undefined);
    return {
        records: counted.map((done) => done.record),
        baseline: counted.flatMap((done) => (done.baseline === undefined ? [] : [done.baseline])),
        dropped: finished - counted.length,
        stoppedEarly: end < total,
    };
}

// EXTERNAL MODULE: ./.build/evaluation/task-identity.js
var task_identity = __webpack_require__(59071);
// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
// EXTERNAL MODULE: ./.build/providers/contract.js
var contract = __webpack_require__(57973);
// EXTERNAL MODULE: ./.build/evaluation/worker-protocol.js
var worker_protocol = __webpack_require__(59880);
;// CONCATENATED MODULE: ./.build/evaluation/worker-pool.js



/** Jobs that wait inside a worker, so that it never idles while a message travels. */
const QUEUE_DEPTH = 2;
const WATCH_INTERVAL_MS = 250;
/**
 * Plays jobs on several workers and hands results over as they finish.
 * Any failure ends the whole pool: a run with a broken policy has nothing to gain from going on.
 */
class WorkerPool {
    #options;
    #members = [];
    #jobs = [][Symbol.iterator]();
    #onReady = () => { };
    #onDone = () => { };
    #settle;
    #watch;
    #isClosing = false;
    #exhausted = false;
    /** The first failure, kept because it may come between `open` and `run`. */
    #failure;
    constructor(options) {
        this.#options = options;
    }
    /** Starts the workers. @returns what the first one that is ready says of its components */
    async open() {
        const { signal } = this.#options;
        return new Promise((resolve, reject) => {
            this.#onReady = resolve;
            this.#settle = { resolve: () => { }, reject };
            if (signal?.aborted)
                return this.#fail(interrupted());
            signal?.addEventListener('abort', () => this.#fail(interrupted()), { once: true });
            for (let i = 0; i < this.#options.workers; i++)
                this.#members.push(this.#startMember());
            this.#watch = setInterval(() => this.#checkStalls(), WATCH_INTERVAL_MS);
        });
    }
    /**
     * Plays `jobs` until they are used up or `stop()` is called.
     * @param onDone called for every finished episode, in finish order
     */
    run(jobs, onDone) {
        this.#jobs = jobs[Symbol.iterator]();
        this.#exhausted = false;
        this.#onDone = onDone;
        return new Promise((resolve, reject) => {
            if (this.#failure !== undefined)
                return reject(this.#failure);
            this.#settle = { resolve, reject };
            for (const member of this.#members)
                if (member.isReady)
                    this.#feed(member);
            this.#resolveWhenIdle();
        });
    }
    /** Ends `run` now; what workers still play is thrown away with them. */
    stop() {
        this.#settle?.resolve();
        this.#settle = undefined;
    }
    async close() {
        this.#isClosing = true;
        clearInterval(this.#watch);
        await Promise.all(this.#members.map((member) => member.handle.kill()));
    }
    #startMember() {
        const { start, setup, now } = this.#options;
        const member = { handle: start(), isReady: false, pending: [], lastHeard: now() };
        member.handle.onMessage((message) => {
            member.lastHeard = now();
            this.#receive(member, message);
        });
        member.handle.onExit((detail) => {
            if (this.#isClosing)
                return;
            const job = member.pending[0];
            this.#fail((0,contract/* providerFailure */.YG)('policy-failed', `an evaluation worker died${job ? ` in episode ${job.episode}` : ''}: ${detail}`, {
                hint: 'a native crash or too little memory; try --workers 1 or the engine "wasm"',
            }));
        });
        member.handle.post(setup);
        return member;
    }
    #receive(member, message) {
        switch (message.type) {
            case 'ready':
                member.isReady = true;
                this.#onReady(message);
                this.#feed(member);
                return;
            case 'done':
                member.pending = member.pending.filter((job) => job.episode !== message.record.episode);
                if (this.#settle === undefined)
                    return;
                try {
                    this.#onDone(message);
                }
                catch (error) {
                    this.#fail(error);
                    return;
                }
                this.#feed(member);
                this.#resolveWhenIdle();
                return;
            case 'failure':
                this.#fail((0,worker_protocol/* reviveError */.Kv)(message.error));
                return;
            default:
                return;
        }
    }
    #feed(member) {
        if (this.#settle === undefined)
            return;
        while (member.pending.length < QUEUE_DEPTH) {
            const next = this.#jobs.next();
            if (next.done) {
                this.#exhausted = true;
                return;
            }
            if (member.pending.length === 0)
                member.lastHeard = this.#options.now();
            member.pending.push(next.value);
            member.handle.post(next.value);
        }
    }
    #resolveWhenIdle() {
        if (this.#exhausted && this.#members.every((member) => member.pending.length === 0))
            this.stop();
    }
    #checkStalls() {
        const { now, stallTimeoutMs, deadlineMs } = this.#options;
        const time = now();
        if (time > deadlineMs) {
            this.#fail(new errors/* WorldGateError */._B('time-limit', 'the run reached its time limit', {
                kind: 'environment',
                hint: 'raise `time_limit_s` in the preset, or plan fewer episodes; --resume goes on where this run stopped',
            }));
            return;
        }
        for (const member of this.#members) {
            const isBusy = !member.isReady || member.pending.length > 0;
            if (!isBusy || time - member.lastHeard < stallTimeoutMs)
                continue;
            // After a pause of this process (Ctrl-Z, a busy main thread) the messages of its workers still wait to be read.
            if (member.suspected !== member.lastHeard) {
                member.suspected = member.lastHeard;
                continue;
            }
            const where = member.pending[0] ? `in episode ${member.pending[0].episode}` : 'while it was loaded';
            this.#fail((0,contract/* providerFailure */.YG)('policy-stalled', `the policy did not answer for ${stallTimeoutMs / 1000} s ${where}`, {
                hint: 'raise `call_timeout_s` in the preset if one call may take so long',
            }));
            return;
        }
    }
    #fail(error) {
        this.#failure ??= error;
        const settle = this.#settle;
        this.#settle = undefined;
        settle?.reject(error);
    }
}
function interrupted() {
    return new errors/* WorldGateError */._B('interrupted', 'the run was interrupted', {
        kind: 'interrupted',
        hint: '`worldgate eval --resume latest` goes on where it stopped',
    });
}

;// CONCATENATED MODULE: ./.build/evaluation/eval-run.js













function episodePlan(prepared) {
    const { preset } = prepared.loaded;
    return {
        tasks: prepared.tasks.map(({ task }) => task.name),
        episodesPerTask: preset.episodes,
        seed: preset.seed,
    };
}
function providerRequest(prepared, checkpoint, tools) {
    const { preset } = prepared.loaded;
    return {
        provider: preset.provider,
        engine: prepared.engine,
        device: preset.device,
        checkpoint: checkpoint?.path,
        mock: preset.mock,
        engines: tools.installation.engines.href,
        nativeFolders: tools.nativeFolders,
    };
}
/** What is under a second may be the machine, not the policy. */
const SHORTEST_STALL_MS = 1000;
function openPool(prepared, workers, tools) {
    const { preset } = prepared.loaded;
    const isThread = prepared.engine === 'wasm' || preset.provider === 'mock';
    const { worker } = tools.installation;
    return new WorkerPool({
        workers,
        start: () => (isThread ? (0,worker_handle/* startThread */.BR)(worker) : (0,worker_handle/* startProcess */.kp)(worker, (0,worker_handle/* childEnvironment */.Qc)(tools.env))),
        setup: {
            type: 'setup',
            tasks: prepared.loaded.files.tasks.map((path) => ({ path, assets: prepared.assets })),
            policy: providerRequest(prepared, prepared.policy, tools),
            baseline: prepared.baselinePolicy === null
                ? undefined
                : providerRequest(prepared, prepared.baselinePolicy, tools),
            engines: tools.installation.engines.href,
        },
        stallTimeoutMs: Math.max(SHORTEST_STALL_MS, preset.call_timeout_s * 1000 + worker_protocol/* HEARTBEAT_MS */.m),
        deadlineMs: tools.monotonic() + preset.time_limit_s * 1000,
        signal: tools.signal,
        now: tools.monotonic,
    });
}
/** Everything that decides the records, and nothing else. */
function resultHeader(prepared, tasks, identity, physicsVersion) {
    const { preset } = prepared.loaded;
    const claims = preset.stop === 'savi' ? (0,stop_rule/* watchedClaims */.yq)(preset.gates, (0,conclude/* hasBaseline */.Ku)(prepared)) : [];
    const isCompared = claims.some((claim) => claim.kind === 'no_regression');
    return {
        schema_version: 'worldgate.result.v1',
        tasks: [...tasks],
        policy: {
            provider: identity.provider,
            digest: identity.digest,
            engine: identity.engine,
            engine_version: identity.engineVersion,
            device: identity.device,
        },
        physics: { engine: 'mujoco-wasm', version: physicsVersion },
        plan: {
            episodes: (0,evaluation_plan/* plannedEpisodes */.f)(episodePlan(prepared)),
            seed: preset.seed,
            stop: {
                rule: preset.stop,
                claims,
                baseline: isCompared
                    ? (prepared.baselinePolicy?.digest ?? prepared.baselineRun?.manifest.result_digest ?? null)
                    : null,
            },
        },
    };
}
function requireSameHeader(resumed, header) {
    if (resumed.header === null || (0,digest/* sha256Json */.iE)(resumed.header) === (0,digest/* sha256Json */.iE)(header))
        return;
    throw new errors/* WorldGateError */._B('resume-mismatch', 'the run was started with other inputs than those here now', {
        hint: 'task, model, checkpoint, engine or plan changed since; start a new run',
    });
}
/**
 * Episodes that an interrupted run has; with a baseline only those that both policies have played.
 * @throws WorldGateError `resume-mismatch` for one that the plan does not have
 */
function knownEpisodes(resumed, { plan, part }, isPaired) {
    const partners = new Map(resumed.baseline?.records.map((record) => [record.episode, record]));
    for (const record of [...resumed.records, ...partners.values()]) {
        const { seed, task } = (0,evaluation_plan/* jobAt */.l)(plan, record.episode);
        const isOfPart = part === undefined || (record.episode >= part.first && record.episode < part.end);
        if (isOfPart && seed === record.seed && plan.tasks[task] === record.task)
            continue;
        throw new errors/* WorldGateError */._B('resume-mismatch', `episode ${record.episode} is not the one of the plan`, {
            hint: 'the run folder was edited or belongs to another run; start a new run',
        });
    }
    return resumed.records.flatMap((record) => {
        const baseline = partners.get(record.episode);
        return isPaired && baseline === undefined ? [] : [{ type: 'done', record, baseline }];
    });
}
/**
 * Plays the plan on workers, keeps every episode as it finishes, and leaves the records that count in plan
 * order with their digest.
 * @param resumed what an interrupted run has left
 */
async function evaluate(prepared, run, resumed, workers, tools) {
    const { headers, played } = await playEpisodes(prepared, run, { resumed, workers, part: undefined }, tools);
    const { preset } = prepared.loaded;
    const { baselinePolicy, baselineRun } = prepared;
    const subject = { preset, tasks: episodePlan(prepared).tasks, baselinePolicy, baselineRun };
    return (0,conclude/* conclude */.Ep)(subject, run, headers, played);
}
/** Plays a plan, or a part of it, on workers, and keeps every episode as it finishes. */
async function playEpisodes(prepared, run, { resumed, workers, part }, tools) {
    const plan = episodePlan(prepared);
    const planned = (0,evaluation_plan/* plannedEpisodes */.f)(plan);
    const toPlay = part === undefined ? planned : part.end - part.first;
    const { preset } = prepared.loaded;
    const pool = openPool(prepared, Math.min(workers, toPlay), tools);
    try {
        const ready = await pool.open();
        const headers = headersOf(prepared, ready);
        run.update({ components: (0,components/* componentsOf */.ct)(prepared, ready.policy, ready.baseline, ready.physicsVersion) });
        if (resumed !== undefined)
            requireSameHeader(resumed, headers.policy);
        run.writeHeader('policy', headers.policy);
        if (headers.baseline !== undefined)
            run.writeHeader('baseline', headers.baseline);
        const earlier = prepared.baselineRun?.records;
        const match = earlier && (0,baseline_match/* matchBaseline */.X)({ tasks: plan.tasks, seed: plan.seed, planned }, earlier);
        const stop = preset.stop === 'savi' && part === undefined
            ? new stop_monitor/* StopMonitor */.b(preset.gates, plan.tasks, planned, (0,conclude/* hasBaseline */.Ku)(prepared))
            : undefined;
        const isPaired = headers.baseline !== undefined;
        const played = await playAndKeep({
            run,
            tools,
            isPaired,
            stop,
            toPlay,
            play: {
                plan,
                part,
                pool,
                stop,
                known: resumed === undefined ? [] : knownEpisodes(resumed, { plan, part }, isPaired),
                partnerOf: match && ((record) => match.partnerOf(record.episode)),
            },
        });
        return { headers, played };
    }
    finally {
        await pool.close();
    }
}
function headersOf(prepared, ready) {
    const tasks = (0,task_identity/* taskIdentities */.a)(prepared.tasks);
    return {
        policy: resultHeader(prepared, tasks, ready.policy, ready.physicsVersion),
        baseline: ready.baseline && resultHeader(prepared, tasks, ready.baseline, ready.physicsVersion),
    };
}
/** Appends every episode before it counts, so that a run that is killed loses none that was reported. */
async function playAndKeep({ run, tools, isPaired, stop, toPlay, play }) {
    const policyLines = run.openRecords('policy');
    const baselineLines = isPaired ? run.openRecords('baseline') : undefined;
    const start = tools.monotonic();
    const resumed = play.known.length;
    let succeeded = play.known.filter(({ record }) => record.success).length;
    try {
        return await playPlan({
            ...play,
            onEpisode: ({ record, baseline }) => {
                if (baseline !== undefined)
                    baselineLines?.append(baseline);
                policyLines.append(record);
                if (record.success)
                    succeeded++;
            },
            onProgress: ({ finished }) => tools.onProgress({
                finished,
                resumed,
                planned: toPlay,
                succeeded,
                elapsedMs: tools.monotonic() - start,
                interval: stop?.progress?.interval ?? null,
            }),
        });
    }
    finally {
        policyLines.close();
        baselineLines?.close();
    }
}


/***/ }),

/***/ 81769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withNativeEngine)
/* harmony export */ });
/**
 * Makes sure, before any worker starts, that a run which asks for the native engine has it: no run changes to
 * another engine by itself.
 * @throws WorldGateError `provider-unavailable`
 */
async function withNativeEngine(prepared, tools) {
    if (prepared.loaded.preset.provider !== 'onnx' || prepared.engine !== 'native')
        return tools;
    return { ...tools, nativeFolders: await tools.provideNative(prepared.loaded.preset.device) };
}


/***/ }),

/***/ 59880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ reviveError),
/* harmony export */   My: () => (/* binding */ serialiseError),
/* harmony export */   m: () => (/* binding */ HEARTBEAT_MS)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** How often a worker that works says so, at most; between two calls of the policy only. */
const HEARTBEAT_MS = 250;
function serialiseError(error) {
    if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorldGateError */ .US)(error)) {
        return { code: error.code, message: error.message, hint: error.hint, kind: error.kind, stack: undefined };
    }
    const thrown = error instanceof Error ? error : new Error(String(error));
    return { code: undefined, message: thrown.message, hint: undefined, kind: undefined, stack: thrown.stack };
}
function reviveError(error) {
    if (error.code !== undefined) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(error.code, error.message, {
            ...(error.hint === undefined ? {} : { hint: error.hint }),
            ...(error.kind === undefined ? {} : { kind: error.kind }),
        });
    }
    const revived = new Error(error.message);
    if (error.stack !== undefined)
        revived.stack = error.stack;
    return revived;
}


/***/ })

};
