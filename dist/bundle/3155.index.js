export const id = 3155;
export const ids = [3155];
export const modules = {

/***/ 63155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evalResumedShard: () => (/* binding */ evalResumedShard),
/* harmony export */   evalShard: () => (/* binding */ evalShard),
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand),
/* harmony export */   planCommand: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50454);
/* harmony import */ var _evaluation_resume_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23010);
/* harmony import */ var _evaluation_shards_merge_shards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38840);
/* harmony import */ var _evaluation_shards_plan_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91352);
/* harmony import */ var _evaluation_shards_play_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12140);
/* harmony import */ var _evaluation_shards_slices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65644);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38107);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5780);
/* harmony import */ var _eval_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99880);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11063);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5111);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(46060);














/** `worldgate eval --shard`: a part of a run. @throws WorldGateError `usage`, and those of playing */
async function evalShard(context, word, { request, tools, options }) {
    const refuse = (flag, hint) => {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldGateError */ ._B('usage', `${flag} cannot be given with --shard`, { hint });
    };
    if (request.freezeClaim === true) {
        refuse('--evidence', 'freeze the claim with `worldgate shard plan --evidence`, and pack it with `worldgate shard merge --evidence`');
    }
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'baseline') !== undefined && request.baselineRun === undefined) {
        refuse(`--baseline ${(0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'baseline')}`, 'name the folder of the run to compare with, the same for all shards');
    }
    return shardResult(context, await (0,_evaluation_shards_play_shard_js__WEBPACK_IMPORTED_MODULE_5__.playShard)(request, (0,_evaluation_shards_slices_js__WEBPACK_IMPORTED_MODULE_6__.parseShard)(word), tools));
}
/** `worldgate eval --resume` of a shard. */
async function evalResumedShard(context, request, tools) {
    return shardResult(context, await (0,_evaluation_resume_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeShard */ .e)(request, tools));
}
function shardResult(context, { manifest, runDir, slice, failure }) {
    if (failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isWorldGateError */ .US)(failure))
        throw failure;
    const row = (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_8__/* .runRow */ .gY)(manifest, runDir, context.cwd);
    const { preset, state, reason, episodes } = manifest;
    const tasks = manifest.inputs.tasks.map(({ name }) => name);
    const words = (0,_evaluation_shards_slices_js__WEBPACK_IMPORTED_MODULE_6__.episodesInWords)(slice, { tasks, seed: manifest.plan.seed });
    const name = `shard ${(0,_evaluation_shards_slices_js__WEBPACK_IMPORTED_MODULE_6__.shardName)(slice)} of ${preset.name}`;
    const said = state === 'partial'
        ? `${name}: ${episodes?.run ?? 0} episodes played (${words})`
        : `${name}: ${state}${reason === null ? '' : `: ${reason}`}`;
    return {
        exitCode: failure?.exitCode ?? 0,
        data: { ...row, shard: slice },
        text: `${said}\na shard has no verdict: merge all of them with \`worldgate shard merge\`\n\nrun: ${row.run_dir}`,
        ...(manifest.error === null ? {} : { errors: [manifest.error] }),
    };
}
/** `worldgate shard plan` */
const planCommand = async (context, options) => {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'output');
    const freezeClaim = options.evidence === true;
    if (freezeClaim && output === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldGateError */ ._B('usage', '--evidence needs --output, where the frozen claim is kept', {
            hint: 'the merge reads it from there: `worldgate shard merge --plan`',
        });
    }
    const tools = toolsOf(context, options);
    const planned = await (0,_evaluation_shards_plan_shards_js__WEBPACK_IMPORTED_MODULE_4__.planShards)({
        run: { ...(0,_eval_js__WEBPACK_IMPORTED_MODULE_9__.runRequest)('eval', context, { ...options, evidence: undefined }), freezeClaim },
        shards: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .integer */ .nd)(options, 'shards', '--shards', 1),
        minutes: positive(options, 'minutesPerShard', '--minutes-per-shard'),
        waves: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .integer */ .nd)(options, 'waves', '--waves', 1) ?? 1,
        measured: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'measured'),
        mostJobs: _contracts_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y,
    }, tools);
    const { plan, matrix, waves } = planned;
    const files = output === undefined ? [] : (0,_evaluation_shards_plan_shards_js__WEBPACK_IMPORTED_MODULE_4__.writeShardPlan)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .resolvePath */ .o1)(context, output), planned);
    const rows = plan.slices.map((slice, i) => [
        matrix.shard[i],
        String(slice.end - slice.first),
        (0,_evaluation_shards_slices_js__WEBPACK_IMPORTED_MODULE_6__.episodesInWords)(slice, plan),
        slice.expected_s === null ? '' : `${slice.expected_s.toFixed(1)} s`,
    ]);
    return {
        exitCode: 0,
        data: { plan, matrix, waves, files },
        text: [
            (0,_table_js__WEBPACK_IMPORTED_MODULE_13__/* .table */ .t)(['shard', 'episodes', 'which', 'expected'], rows),
            ...files.map((file) => `wrote: ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(output, file)}`),
        ].join('\n'),
    };
};
function positive(options, key, flag) {
    const value = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .number */ .ai)(options, key, flag);
    if (value === undefined || value > 0)
        return value;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldGateError */ ._B('usage', `${flag}: ${value} is not more than 0`);
}
/** `worldgate shard merge` */
const mergeCommand = async (context, options, [folder]) => {
    const planDir = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'plan');
    const { plan, frozen } = planDir === undefined ? { plan: null, frozen: null } : (0,_evaluation_shards_plan_shards_js__WEBPACK_IMPORTED_MODULE_4__.readShardPlan)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .resolvePath */ .o1)(context, planDir));
    const workspace = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceDir */ .zf)(context, options);
    const baseline = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'baseline');
    const request = {
        shardsDir: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .resolvePath */ .o1)(context, folder),
        shardPlan: plan,
        frozen,
        baselineDir: baseline === undefined ? undefined : (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveRun */ .Uf)(workspace, baseline, context.cwd),
        workspaceDir: workspace,
    };
    if (options.decideOnly === true) {
        const decision = (0,_evaluation_shards_merge_shards_js__WEBPACK_IMPORTED_MODULE_3__.decideShards)(request);
        const { decided, episodes, planned } = decision;
        return {
            exitCode: 0,
            data: decision,
            text: `${decided ? 'decided' : 'not decided'} by ${episodes} of ${planned} episodes`,
        };
    }
    const tools = toolsOf(context, options);
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'evidence');
    if (output === undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .runResult */ .XS)(context, await (0,_evaluation_shards_merge_shards_js__WEBPACK_IMPORTED_MODULE_3__.mergeShards)(request, tools), options);
    requireFrozen(frozen !== null);
    const { evidencedRun } = await Promise.all(/* import() */[__webpack_require__.e(9839), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6108)]).then(__webpack_require__.bind(__webpack_require__, 6108));
    return evidencedRun(context, () => (0,_evaluation_shards_merge_shards_js__WEBPACK_IMPORTED_MODULE_3__.mergeShards)(request, tools), output, options, () => { });
};
function requireFrozen(isFrozen) {
    if (isFrozen)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldGateError */ ._B('claim-missing', 'no claim was frozen before the shards were played', {
        hint: 'make the plan with `worldgate shard plan --evidence --output DIR` before any shard, and name it with --plan DIR',
    });
}
function toolsOf(context, options) {
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_12__.runTools)(context, context.cwd, {
        progress: () => { },
        log: (line) => (options.json === true ? undefined : context.err(`${line}\n`)),
    });
}


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


/***/ })

};
