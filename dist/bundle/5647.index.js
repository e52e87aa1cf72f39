export const id = 5647;
export const ids = [5647,1717,6155,2140];
export const modules = {

/***/ 91352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planShards: () => (/* binding */ planShards),
/* harmony export */   readShardPlan: () => (/* binding */ readShardPlan),
/* harmony export */   writeShardPlan: () => (/* binding */ writeShardPlan)
/* harmony export */ });
/* unused harmony export SHARD_PLAN */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_claims_claim_of_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65296);
/* harmony import */ var _contracts_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30142);
/* harmony import */ var _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14436);
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50454);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56680);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67759);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5780);
/* harmony import */ var _eval_run_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6558);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(40326);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48411);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5590);
/* harmony import */ var _play_shard_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12140);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(65644);




















const SHARD_PLAN = 'shard_plan.json';
const CLAIM = 'claim.json';
const PROTOCOL = 'protocol.json';
/**
 * Cuts a run into shards before any is played, and freezes its claim where it is to be evidence.
 * @throws WorldGateError `shard-invalid`, `not-shardable`, `too-many-shards`, `baseline-mismatch` for a measured run of
 *   other tasks, and those of preset, task and checkpoint
 */
async function planShards(request, tools) {
    const { waves, run } = request;
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_16__.prepareRun)(run, tools);
    (0,_play_shard_js__WEBPACK_IMPORTED_MODULE_17__.requireShardable)(prepared);
    const plan = (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_14__/* .episodePlan */ .Ze)(prepared);
    const measured = measuredCosts(request, plan);
    const shards = shardCount(request, plan, measured);
    requireFewer(shards * waves, request.mostJobs);
    const slices = (0,_slices_js__WEBPACK_IMPORTED_MODULE_18__.planSlices)(plan, { shards, waves }, measured?.secondsPerEpisode);
    const frozen = run.freezeClaim === true ? freeze(prepared, tools) : null;
    const texts = frozen === null ? null : textsOf(frozen);
    const equal = (0,_slices_js__WEBPACK_IMPORTED_MODULE_18__.planSlices)(plan, { shards, waves });
    const words = slices.map((slice, i) => (0,_slices_js__WEBPACK_IMPORTED_MODULE_18__.shardWord)(slice, equal[i]));
    return {
        plan: _contracts_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .shardPlan */ .eK.parse({
            schema_version: 'worldgate.shard_plan.v1',
            preset: { name: prepared.loaded.preset.name, digest: prepared.loaded.digest },
            commit: run.commit,
            tasks: [...plan.tasks],
            seed: plan.seed,
            episodes: (0,_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .plannedEpisodes */ .f)(plan),
            checkpoint_digest: prepared.policy?.digest ?? null,
            shards,
            waves,
            slices: slices.map((slice) => ({
                ...slice,
                expected_s: measured === null ? null : costOf(slice, measured.secondsPerEpisode),
            })),
            measured_run: measured?.runId ?? null,
            claim_digest: texts && (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(texts[CLAIM]),
            protocol_digest: texts && (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(texts[PROTOCOL]),
            planned_at: tools.now().toISOString(),
        }),
        frozen,
        matrix: { shard: words },
        waves: Array.from({ length: waves }, (_, w) => ({
            shard: words.filter((_word, i) => slices[i].wave === w + 1),
        })),
    };
}
function freeze({ loaded, assets }, tools) {
    return (0,_audit_claims_claim_of_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOfPlan */ .p)(loaded, assets, {
        version: tools.installation.version,
        now: tools.now(),
        randomBytes: tools.randomBytes,
    });
}
function requireFewer(jobs, most) {
    if (jobs <= most)
        return;
    const limit = most === _contracts_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_MATRIX_JOBS */ .jE ? ', which is what a matrix can hold' : '';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .WorldGateError */ ._B('too-many-shards', `${jobs} jobs are more than the limit of ${most}${limit}`, {
        hint: 'plan fewer shards, or fewer waves',
    });
}
/** How long episodes of each task take: the time of a run, shared out by the steps that its episodes had. */
function measuredCosts({ measured, run }, plan) {
    if (measured === undefined)
        return null;
    const dir = (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRun */ .Uf)(run.workspaceDir, measured, run.repositoryDir);
    const { run: stored } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_15__/* .readPlannedRun */ .Y)(dir);
    const { manifest } = stored;
    const steps = stepsOf(stored);
    const missing = plan.tasks.find((task) => !steps.has(task));
    if (missing !== undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .WorldGateError */ ._B('baseline-mismatch', `run ${manifest.run_id} has played no episode of task "${missing}", so that it cannot say how long one takes`, { hint: 'name an earlier run of the same preset' });
    }
    const total = stored.records.reduce((sum, record) => sum + record.steps, 0);
    const seconds = manifest.shards?.reduce((sum, shard) => sum + shard.duration_s, 0) ?? manifest.duration_s ?? 0;
    return {
        runId: manifest.run_id,
        secondsPerEpisode: plan.tasks.map((task) => {
            const [sum, episodes] = steps.get(task);
            // An episode that ends at once costs a reset, and a run of no time at all still tells tasks apart.
            return ((Math.max(sum, episodes) / episodes) * (seconds > 0 ? seconds : 1)) / Math.max(total, 1);
        }),
    };
}
function stepsOf({ records }) {
    const steps = new Map();
    for (const record of records) {
        const [sum, episodes] = steps.get(record.task) ?? [0, 0];
        steps.set(record.task, [sum + record.steps, episodes + 1]);
    }
    return steps;
}
function costOf({ first, end }, costs) {
    const width = costs.length;
    const seeds = Math.floor((end - first) / width);
    let sum = seeds * costs.reduce((a, b) => a + b, 0);
    for (let episode = first + seeds * width; episode < end; episode++)
        sum += costs[episode % width];
    return sum;
}
function shardCount({ shards, minutes, waves }, plan, measured) {
    if (shards !== undefined)
        return shards;
    if (minutes === undefined || measured === null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .WorldGateError */ ._B('usage', 'say into how many shards the run is to be cut', {
            hint: 'give the number of shards, or the minutes that one may take together with an earlier run that was measured',
        });
    }
    const total = (0,_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .plannedEpisodes */ .f)(plan);
    const seconds = costOf({ first: 0, end: total }, measured.secondsPerEpisode);
    return Math.min(Math.floor(total / waves) || 1, Math.max(1, Math.ceil(seconds / waves / (60 * minutes))));
}
function textsOf({ claim, protocol }) {
    const text = (value) => `${JSON.stringify(value, null, 2)}\n`;
    return { [CLAIM]: text(claim), [PROTOCOL]: text(protocol) };
}
/**
 * Keeps a plan in a folder, with the claim that was frozen with it. Returns the names of its files.
 * @param folder absolute
 * @throws WorldGateError those of writing
 */
function writeShardPlan(folder, { plan, frozen }) {
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(folder);
    const texts = {
        [SHARD_PLAN]: `${JSON.stringify(plan, null, 2)}\n`,
        ...(frozen === null ? {} : textsOf(frozen)),
    };
    for (const [name, text] of Object.entries(texts))
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), text);
    return Object.keys(texts);
}
/**
 * The plan that was kept in a folder, with its claim where it has one.
 * @param folder absolute
 * @throws WorldGateError `shard-plan-invalid`, also for a claim that is not the one that was planned with
 */
function readShardPlan(folder) {
    const read = (name) => (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeText */ .g7)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_11__/* .readBelow */ .Gj)(folder, name), name);
    const context = (file) => ({ file, code: 'shard-plan-invalid', hint: HINT });
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, SHARD_PLAN)))
        throw invalid(`the folder holds no ${SHARD_PLAN}`);
    const plan = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .parseWith */ .K)(_contracts_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .shardPlan */ .eK, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(read(SHARD_PLAN), SHARD_PLAN), context(SHARD_PLAN));
    if (plan.claim_digest === null)
        return { plan, frozen: null };
    const [claim, protocol] = [
        [CLAIM, plan.claim_digest],
        [PROTOCOL, plan.protocol_digest],
    ].map(([name, digest]) => {
        const text = read(name);
        if ((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(text) !== digest)
            throw invalid(`${name} is not the one that was frozen with the plan`);
        return (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(text, name);
    });
    return {
        plan,
        frozen: {
            claim: (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .parseWith */ .K)(_contracts_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7, claim, context(CLAIM)),
            protocol: (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .parseWith */ .K)(_contracts_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .protocol */ .T, protocol, context(PROTOCOL)),
        },
    };
}
const HINT = 'name the folder that `worldgate shard plan` or `actions/plan-shards` wrote; plan again if it is damaged';
function invalid(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .WorldGateError */ ._B('shard-plan-invalid', message, { hint: HINT });
}


/***/ }),

/***/ 12140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performShard: () => (/* binding */ performShard),
/* harmony export */   playShard: () => (/* binding */ playShard),
/* harmony export */   requireShardable: () => (/* binding */ requireShardable)
/* harmony export */ });
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56680);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _runs_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21099);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27660);
/* harmony import */ var _end_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28953);
/* harmony import */ var _eval_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6558);
/* harmony import */ var _native_engine_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(81769);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5590);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67098);
/* harmony import */ var _run_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53571);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81966);
/* harmony import */ var _run_preset_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39652);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65644);














/**
 * Plays a part of the plan of a preset, and keeps it as a run of state `partial`. Whether the whole may stop early
 * only the whole can tell, so a shard plays its part to the end.
 * @throws WorldGateError `not-shardable` for a benchmark, `shard-invalid`, and those of preset, task and checkpoint
 */
async function playShard(request, ask, tools) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__.prepareRun)(request, tools);
    requireShardable(prepared);
    const slice = (0,_slices_js__WEBPACK_IMPORTED_MODULE_12__.sliceOf)(ask, (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_6__/* .episodePlan */ .Ze)(prepared));
    const hardware = await tools.hardware();
    const workers = request.workers ?? hardware.usable_cores;
    const start = (0,_run_preset_js__WEBPACK_IMPORTED_MODULE_11__.runStart)(prepared, request, hardware, workers, tools);
    const run = (0,_runs_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .createRun */ .ut)(request.workspaceDir, {
        ...start,
        command: [...start.command, '--shard', wordOf(prepared, slice)],
        shard: { ...slice, policy_digest: null, baseline_digest: null },
    }, tools);
    const lock = (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .lockRun */ .x)(run.dir, tools.randomBytes);
    try {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomic */ .Zf)(run.path(_run_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .PLAN_FILE */ .V), `${(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(prepared.plan)}\n`);
        // Known before the first episode, so that the merge can hold all shards against one another.
        const { baselineRun } = prepared;
        run.update({
            baseline: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineSummary */ .eb)({ baselinePolicy: null, baselineRun }, null, baselineRun?.records ?? []),
        });
        const unmet = (0,_run_preset_js__WEBPACK_IMPORTED_MODULE_11__.unmetReasons)(prepared, hardware, tools);
        return await performShard({ prepared, run, slice, resumed: undefined, workers, unmet }, tools);
    }
    finally {
        lock.release();
    }
}
/**
 * Refuses what cannot be put together from parts.
 * @throws WorldGateError `not-shardable`
 */
function requireShardable({ loaded: { preset } }) {
    if (preset.kind === 'eval')
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('not-shardable', `the preset "${preset.name}" is a benchmark, which cannot be sharded: times of different machines make no one distribution`, { hint: 'run it whole, on one machine' });
}
function wordOf(prepared, slice) {
    const equal = (0,_slices_js__WEBPACK_IMPORTED_MODULE_12__.planSlices)((0,_eval_run_js__WEBPACK_IMPORTED_MODULE_6__/* .episodePlan */ .Ze)(prepared), slice);
    return (0,_slices_js__WEBPACK_IMPORTED_MODULE_12__.shardWord)(slice, equal.find(({ shard, wave }) => shard === slice.shard && wave === slice.wave));
}
/** Plays a prepared shard, and keeps how it ended. */
async function performShard(job, tools) {
    const { prepared, run, slice, resumed, workers, unmet } = job;
    const log = new _run_log_js__WEBPACK_IMPORTED_MODULE_9__/* .RunLog */ .s((file) => run.path(file), tools);
    const finish = async ({ state, ...fields }, failure) => {
        const events = fields.events ?? run.manifest.events;
        run.update({
            ...fields,
            verdict: null,
            events: { ...events, warnings: events.warnings + log.warnings },
        });
        log.write('info', `${state}: a shard has no verdict`);
        const manifest = await run.finish({ state }, _end_run_js__WEBPACK_IMPORTED_MODULE_5__/* .KEPT_INPUTS */ .fe);
        return { manifest, runDir: run.dir, slice, failure };
    };
    try {
        const { preset } = prepared.loaded;
        const what = `shard ${(0,_slices_js__WEBPACK_IMPORTED_MODULE_12__.shardName)(slice)} of ${preset.kind} ${preset.name}`;
        log.write('info', `${resumed === undefined ? 'started' : 'resumed'}: ${what}`);
        if (resumed !== undefined && resumed.leftOut > 0) {
            log.write('warning', `${resumed.leftOut} lines could not be kept`);
        }
        if (unmet.length > 0)
            return await finish({ state: 'skipped', reason: (0,_end_run_js__WEBPACK_IMPORTED_MODULE_5__/* .notRun */ .nE)(unmet) });
        const ready = await (0,_native_engine_js__WEBPACK_IMPORTED_MODULE_13__/* .withNativeEngine */ .q)(prepared, tools);
        const { headers, played } = await (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_6__/* .playEpisodes */ .ft)(prepared, run, { resumed, workers, part: slice }, ready);
        return await finish({
            state: 'partial',
            shard: {
                ...slice,
                policy_digest: run.writeRecords('policy', headers.policy, played.records),
                baseline_digest: headers.baseline === undefined
                    ? null
                    : run.writeRecords('baseline', headers.baseline, played.baseline),
            },
            episodes: (0,_end_run_js__WEBPACK_IMPORTED_MODULE_5__/* .playedEpisodes */ .IF)({ run }),
        });
    }
    catch (failure) {
        const end = { ...(0,_end_run_js__WEBPACK_IMPORTED_MODULE_5__/* .failureEnd */ .m5)({ run, log }, failure), verdict: null, episodes: (0,_end_run_js__WEBPACK_IMPORTED_MODULE_5__/* .playedEpisodes */ .IF)({ run }) };
        try {
            return await finish(end, failure);
        }
        catch (second) {
            // The manifest still says `running`, from which the shard can be resumed; what came first is what matters.
            if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(second))
                throw failure;
            throw second;
        }
    }
    finally {
        log.close();
    }
}


/***/ }),

/***/ 65644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   episodesInWords: () => (/* binding */ episodesInWords),
/* harmony export */   parseShard: () => (/* binding */ parseShard),
/* harmony export */   planSlices: () => (/* binding */ planSlices),
/* harmony export */   shardName: () => (/* binding */ shardName),
/* harmony export */   shardWord: () => (/* binding */ shardWord),
/* harmony export */   sliceOf: () => (/* binding */ sliceOf)
/* harmony export */ });
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50454);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40326);




const PATTERN = /^(\d{1,5})\/(\d{1,5})(?:@(\d{1,5})\/(\d{1,5}))?(?::(\d{1,11})-(\d{1,11}))?$/;
/**
 * Reads `3/8`, `3/8@2/4` (of the second of four waves) or `3/8:120-159` (exactly these episodes of the plan, which
 * count from 0).
 * @throws WorldGateError `shard-invalid`
 */
function parseShard(text) {
    const match = PATTERN.exec(text.trim());
    if (match === null) {
        throw shardInvalid(`${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} names no shard`);
    }
    const [shard, shards, wave = 1, waves = 1, first, last] = match
        .slice(1)
        .map((part) => (part === undefined ? undefined : Number(part)));
    if (shard < 1 || shard > shards)
        throw shardInvalid(`there is no shard ${shard} of ${shards}`);
    if (wave < 1 || wave > waves)
        throw shardInvalid(`there is no wave ${wave} of ${waves}`);
    if (shards * waves > _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y) {
        throw shardInvalid(`${shards * waves} shards are more than the limit of ${_contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`);
    }
    if (first !== undefined && last < first) {
        throw shardInvalid(`episodes ${first} to ${last} are none: the last comes before the first`);
    }
    const range = first === undefined ? null : { first, end: last + 1 };
    return { shard: shard, shards: shards, wave, waves, range };
}
function shardInvalid(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('shard-invalid', message, {
        hint: 'write "3/8" for the third of eight shards, "3/8@2/4" within the second of four waves; `worldgate shard plan` lists them',
    });
}
/**
 * Cuts a plan into `waves` × `shards` parts of consecutive episodes, in the order of the plan. Waves end where a seed
 * ends, if there are enough seeds, so that a stop rule can use all that a wave has played.
 * @param costs what an episode of each task costs, in any unit; all the same unless given. Parts of a wave cost the
 *   same, to within one episode
 * @throws WorldGateError `shard-invalid` for more parts than episodes
 */
function planSlices(plan, { shards, waves }, costs = plan.tasks.map(() => 1)) {
    const total = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan);
    if (shards * waves > _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y) {
        throw shardInvalid(`${shards * waves} shards are more than the limit of ${_contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`);
    }
    if (shards * waves > total) {
        throw shardInvalid(`${total} planned episodes are too few for ${shards} shards${waves === 1 ? '' : ` in each of ${waves} waves`}`);
    }
    const costBefore = costUpTo(costs);
    return Array.from({ length: waves }, (_, w) => {
        const from = waveStart(plan, { waves, shards }, w);
        const to = waveStart(plan, { waves, shards }, w + 1);
        const ends = cutsOf(from, to, shards, costBefore);
        return ends.map((end, i) => ({
            shard: i + 1,
            shards,
            wave: w + 1,
            waves,
            first: i === 0 ? from : ends[i - 1],
            end,
        }));
    }).flat();
}
function waveStart(plan, { waves, shards }, wave) {
    const width = plan.tasks.length;
    const wholeSeeds = Math.floor(plan.episodesPerTask / waves) * width >= shards;
    return wholeSeeds
        ? Math.floor((wave * plan.episodesPerTask) / waves) * width
        : Math.floor((wave * (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan)) / waves);
}
/** Cost of the first episodes of a plan, by their number; tasks alternate within a seed. */
function costUpTo(costs) {
    const width = costs.length;
    const within = [0];
    for (const cost of costs)
        within.push(within.at(-1) + cost);
    return (episodes) => Math.floor(episodes / width) * within[width] + within[episodes % width];
}
/** Ends of `count` parts of [from, to), each with an episode at least, nearest to equal cost. */
function cutsOf(from, to, count, costBefore) {
    const ends = [];
    const [low, high] = [costBefore(from), costBefore(to)];
    for (let i = 1; i < count; i++) {
        const target = low + ((high - low) * i) / count;
        let [a, b] = [(ends.at(-1) ?? from) + 1, to - (count - i)];
        while (a < b) {
            const middle = a + Math.floor((b - a) / 2);
            if (costBefore(middle) < target)
                a = middle + 1;
            else
                b = middle;
        }
        const isBelowNearer = a - 1 > (ends.at(-1) ?? from) && target - costBefore(a - 1) < costBefore(a) - target;
        ends.push(isBelowNearer ? a - 1 : a);
    }
    return [...ends, to];
}
/**
 * The episodes that a shard is asked to play.
 * @throws WorldGateError `shard-invalid` for more shards than episodes, or a range beyond the plan
 */
function sliceOf({ range, ...place }, plan) {
    if (range === null) {
        return planSlices(plan, place).find(({ shard, wave }) => shard === place.shard && wave === place.wave);
    }
    const total = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan);
    if (range.end > total) {
        throw shardInvalid(`episode ${range.end - 1} is not in the plan, which has ${total} episodes`);
    }
    return { ...place, ...range };
}
/** `3/8`, or `3/8@2/4` where there are several waves. */
function shardName({ shard, shards, wave, waves }) {
    return `${shard}/${shards}${waves === 1 ? '' : `@${wave}/${waves}`}`;
}
/** What `parseShard` reads as this part; its episodes are named where equal parts would have others. */
function shardWord(slice, equal) {
    const isEqual = slice.first === equal.first && slice.end === equal.end;
    return isEqual ? shardName(slice) : `${shardName(slice)}:${slice.first}-${slice.end - 1}`;
}
/**
 * Episodes `[first, end)` as people name them: `seeds 2000–2049`, or with the tasks where not all of a seed's are meant.
 */
function episodesInWords({ first, end }, { tasks, seed }) {
    const width = tasks.length;
    const named = (list) => `${list.length === 1 ? 'task' : 'tasks'} ${list.join(', ')}`;
    const partOfSeed = (from, to) => {
        const at = Math.floor(from / width);
        return `seed ${seed + at} (${named(tasks.slice(from - at * width, to - at * width))})`;
    };
    const wholeFrom = Math.ceil(first / width);
    const wholeTo = Math.floor(end / width);
    if (wholeFrom > wholeTo)
        return partOfSeed(first, end);
    const parts = [];
    if (first < wholeFrom * width)
        parts.push(partOfSeed(first, wholeFrom * width));
    if (wholeTo - wholeFrom === 1)
        parts.push(`seed ${seed + wholeFrom}`);
    else if (wholeTo > wholeFrom)
        parts.push(`seeds ${seed + wholeFrom}–${seed + wholeTo - 1}`);
    if (end > wholeTo * width)
        parts.push(partOfSeed(wholeTo * width, end));
    return parts.join(', ');
}


/***/ }),

/***/ 30362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ startThread),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _foundation_process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28277);




/** Variables a child process may see; everything else, above all tokens, stays here. */
const CHILD_ENVIRONMENT = [
    'PATH',
    'HOME',
    'LANG',
    'LC_ALL',
    'TMPDIR',
    'LD_LIBRARY_PATH',
    'CUDA_VISIBLE_DEVICES',
    'CUDA_PATH',
    // Where a Vulkan driver is named, which WebGPU computes with.
    'VK_DRIVER_FILES',
    'VK_ICD_FILENAMES',
    // Marks of the job, by which its runner and the GPU guard know a process that it has left behind.
    'RUNNER_TRACKING_ID',
    'WORLDGATE_GPU_FACTS',
];
/** The variables of `env` that a child process is given. */
function childEnvironment(env) {
    const kept = {};
    for (const name of CHILD_ENVIRONMENT) {
        const value = env[name];
        if (value !== undefined)
            kept[name] = value;
    }
    return kept;
}
/** A thread: cheap, and safe to end at any moment because WebAssembly is ours to stop. */
function startThread(entry) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entry, { env: {}, stdout: true, stderr: true });
    let lastError;
    worker.on('error', (error) => {
        lastError = error;
    });
    return {
        post: (message) => worker.postMessage(message),
        onMessage: (handler) => worker.on('message', handler),
        onExit: (handler) => worker.on('exit', (code) => handler(lastError?.message ?? `exit code ${code}`)),
        kill: async () => void (await worker.terminate()),
    };
}
/** A process: native code cannot be stopped inside a thread without taking everything down with it. */
function startProcess(entry, env) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
        env,
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // A group of its own: Ctrl-C goes to the parent, which says whether and how the run ends.
        detached: true,
        windowsHide: true,
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(-2000);
    });
    let ended;
    let ending;
    // Begun as soon as the leader is gone: later its number may be that of another group.
    const endAll = (leader) => {
        ending ??= (0,_foundation_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N4)(leader, gone);
        return ending;
    };
    const handlers = [];
    const gone = new Promise((resolve) => {
        const end = (detail) => {
            if (ended !== undefined)
                return;
            ended = detail;
            resolve();
            for (const handler of handlers)
                handler(detail);
        };
        child.on('exit', (code, signal) => {
            if (child.pid !== undefined)
                void endAll(child.pid);
            const lastLine = stderr.trim().split('\n').at(-1) ?? '';
            end(`${signal ?? `exit code ${code}`}${lastLine === '' ? '' : `: ${lastLine}`}`);
        });
        // A process that cannot be started never exits; a message to one that is just dying is no news.
        child.on('error', (error) => {
            if (child.pid === undefined)
                end(error.message);
        });
    });
    return {
        post: (message) => {
            if (child.connected)
                child.send(message);
        },
        onMessage: (handler) => child.on('message', (message) => handler(message)),
        onExit: (handler) => {
            if (ended === undefined)
                handlers.push(handler);
            else
                handler(ended);
        },
        kill: async () => {
            if (child.pid !== undefined)
                await endAll(child.pid);
        },
    };
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

/***/ 28277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ climbLadder),
/* harmony export */   N4: () => (/* binding */ endGroup)
/* harmony export */ });
/* unused harmony export LADDER */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22798);


/**
 * How a process is asked to end, politest first, and how long each asking is waited for. All of it is over within
 * 4.5 s: a runner gives a cancelled step 10 s (actions/runner `ProcessInvoker`: SIGINT, 7.5 s, SIGTERM, 2.5 s).
 */
const LADDER = [
    { signal: 'SIGINT', waitMs: 2000 },
    { signal: 'SIGTERM', waitMs: 1500 },
    { signal: 'SIGKILL', waitMs: 1000 },
];
const POLL_MS = 20;
/**
 * Climbs the {@link LADDER} until nothing is left to end.
 * @param send sends a signal; may throw
 * @param isGone whether nothing is left
 * @returns whether nothing is left
 */
async function climbLadder(send, isGone, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    for (const { signal, waitMs } of LADDER) {
        if (await isGone())
            return true;
        try {
            send(signal);
        }
        catch {
            // It ended in between, or is not ours to end, which `isGone` says.
        }
        for (let waited = 0; waited < waitMs; waited += POLL_MS) {
            if (await isGone())
                return true;
            await wait(POLL_MS);
        }
    }
    return isGone();
}
/**
 * Ends a child process that leads a process group of its own, and whatever else is in that group.
 * @param leader process id of the child, which was started `detached`
 * @param gone settles when the child itself has been waited for; until then its id cannot be taken by another
 */
async function endGroup(leader, gone) {
    let isReaped = false;
    void gone.then(() => {
        isReaped = true;
    });
    if (process.platform === 'win32') {
        if (!isReaped && isAlive(leader))
            process.kill(leader, 'SIGKILL');
        return gone;
    }
    await climbLadder((signal) => process.kill(-leader, signal), () => isReaped && !isGroupAlive(leader));
}
/** Whether anything in a group still runs: what is dead and waits for a parent that never asks does not. */
function isGroupAlive(leader) {
    if (!isAlive(-leader))
        return false;
    const all = _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PROC */ .B.ids().flatMap((pid) => _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PROC */ .B.facts(pid) ?? []);
    // Without `/proc` the signal alone must do.
    return all.length === 0 || all.some(({ group, isZombie }) => group === leader && !isZombie);
}
/** Whether there is a process of this id, or of this group where it is negative, that a signal would reach. */
function isAlive(target) {
    try {
        process.kill(target, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 22798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PROC),
/* harmony export */   O: () => (/* binding */ lineage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Linux's `/proc`. On other systems there is none, and so no process in the table. */
const PROC = {
    ids() {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
                .filter((name) => /^\d+$/.test(name))
                .map(Number);
        }
        catch {
            return [];
        }
    },
    facts(pid) {
        const stat = read(`/proc/${pid}/stat`);
        // The name stands in brackets and may hold brackets and blanks itself.
        const end = stat?.lastIndexOf(')') ?? -1;
        if (stat === undefined || end === -1)
            return undefined;
        const fields = stat.slice(end + 2).split(' ');
        return {
            pid,
            name: stat.slice(stat.indexOf('(') + 1, end),
            isZombie: fields[0] === 'Z' || fields[0] === 'X',
            parent: Number(fields[1]),
            group: Number(fields[2]),
            session: Number(fields[3]),
            startTicks: Number(fields[19]),
        };
    },
    environment(pid) {
        return read(`/proc/${pid}/environ`)?.split('\0');
    },
};
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** This process and those above it, up to the first: none of them is ever a job's leftover. */
function lineage(table, pid) {
    const line = new Set();
    for (let at = pid; at !== undefined && at > 0 && !line.has(at);) {
        line.add(at);
        at = table.facts(at)?.parent;
    }
    return line;
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
