export const id = 2140;
export const ids = [2140];
export const modules = {

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


/***/ })

};
