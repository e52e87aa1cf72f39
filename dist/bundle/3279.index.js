export const id = 3279;
export const ids = [3279];
export const modules = {

/***/ 96834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ runnerTools),
/* harmony export */   k7: () => (/* binding */ askedRun),
/* harmony export */   mt: () => (/* binding */ overrides)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20867);
/* harmony import */ var _presets_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60090);




const PROGRESS_INTERVAL_MS = 5000;
/** What a step asks for, in the words of the evaluation. */
function askedRun(request) {
    return {
        kind: undefined,
        preset: 'preset' in request.subject ? request.subject.preset : undefined,
        overrides: overrides(request),
        assets: undefined,
        gatesFile: undefined,
        baselineRun: undefined,
        workers: request.workers,
        repositoryDir: request.workingDirectory,
        workspaceDir: node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.workingDirectory, '.worldgate'),
        command: commandLine(request),
        commit: request.commit,
        freezeClaim: request.evidence !== undefined,
        allowUnpinned: request.allowUnpinned === true,
    };
}
/** The world of a job, for an evaluation in it. */
async function runnerTools(request, installation) {
    const [{ runTools }, { progressText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9064), __webpack_require__.e(6060), __webpack_require__.e(8549)]).then(__webpack_require__.bind(__webpack_require__, 46060)),
        __webpack_require__.e(/* import() */ 1620).then(__webpack_require__.bind(__webpack_require__, 51620)),
    ]);
    let shownAt = 0;
    return runTools({
        installation,
        env: request.environment,
        now: () => new Date(),
        monotonic: () => performance.now(),
        randomBytes: (count) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(count),
        signal: request.signal,
    }, request.workingDirectory, {
        log: request.log,
        checkpoints: {
            token: request.checkpointToken ?? '',
            shared: async () => {
                const { jobCache } = await __webpack_require__.e(/* import() */ 7967).then(__webpack_require__.bind(__webpack_require__, 57967));
                const { environment, log: note } = request;
                return jobCache(environment, { when: 'auto', save: 'miss', note, redact: _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .Rd });
            },
        },
        progress: (progress) => {
            if (progress.elapsedMs - shownAt < PROGRESS_INTERVAL_MS)
                return;
            shownAt = progress.elapsedMs;
            request.log(progressText(progress));
        },
    });
}
/** What the inputs replace of a preset. */
function overrides(request) {
    const { subject, baselinePolicy, episodes, seed, stop, device, workingDirectory } = request;
    const at = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workingDirectory, file);
    const checkpoint = (given) => (0,_presets_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_3__/* .absoluteCheckpoint */ .Wn)(given, workingDirectory);
    return {
        ...(subject !== null && 'task' in subject && { task: at(subject.task) }),
        ...(subject?.policy !== undefined && { policy: checkpoint(subject.policy) }),
        ...(baselinePolicy !== undefined && { baselinePolicy: checkpoint(baselinePolicy) }),
        ...(episodes !== undefined && { episodes }),
        ...(seed !== undefined && { seed }),
        ...(stop !== undefined && { stop }),
        ...(device !== undefined && { device }),
    };
}
/** The flags that do on a laptop what this step does. */
function commandLine({ subject, baselinePolicy, episodes, seed, stop, device, allowUnpinned, }) {
    const flag = (name, value) => value === undefined ? [] : [`--${name}`, String(value)];
    return [
        ...('preset' in subject ? flag('preset', subject.preset) : flag('task', subject.task)),
        ...flag('policy', subject.policy),
        ...flag('baseline-policy', baselinePolicy),
        ...(allowUnpinned === true ? ['--allow-unpinned'] : []),
        ...flag('episodes', episodes),
        ...flag('seed', seed),
        ...flag('stop', stop),
        ...flag('device', device),
    ];
}


/***/ }),

/***/ 33279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionFeatures: () => (/* binding */ actionFeatures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20867);
/* harmony import */ var _asked_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96834);
/* harmony import */ var _shard_features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57120);





/** The features behind the actions, with the world that an action lives in. Each loads when it is called. */
function actionFeatures(installation) {
    return {
        redact: _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .Rd,
        ...(0,_shard_features_js__WEBPACK_IMPORTED_MODULE_4__/* .shardFeatures */ .o)(installation),
        // Sigstore's libraries load where something is signed or verified.
        sign: async (ask) => {
            const { signPackage } = await Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(7655), __webpack_require__.e(7174), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(3296)]).then(__webpack_require__.bind(__webpack_require__, 25478));
            return signPackage({ ...ask, version: installation.version });
        },
        finishSigning: async (ask) => {
            const { finishSigning } = await Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(7655), __webpack_require__.e(7174), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(9167)]).then(__webpack_require__.bind(__webpack_require__, 95849));
            return finishSigning({ ...ask, version: installation.version });
        },
        verify: async (ask, world) => {
            const [{ verifyPackage }, { verifyRequest }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(1489), __webpack_require__.e(2893), __webpack_require__.e(3076), __webpack_require__.e(6055), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(14), __webpack_require__.e(1720), __webpack_require__.e(4682)]).then(__webpack_require__.bind(__webpack_require__, 45812)),
                Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3076), __webpack_require__.e(1278), __webpack_require__.e(7639), __webpack_require__.e(7638)]).then(__webpack_require__.bind(__webpack_require__, 57639)),
            ]);
            const request = verifyRequest(ask, { ...world, version: installation.version });
            return {
                verification: await verifyPackage(request),
                acceptsAnyClaim: request.policy?.policy.claims === 'any',
            };
        },
        writeSummary: async (verification, { signing, ...request }) => {
            const { writeSummary } = await Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(7174), __webpack_require__.e(2555)]).then(__webpack_require__.bind(__webpack_require__, 77327));
            const { version } = installation;
            return writeSummary(verification, {
                ...request,
                signing: signing === null ? null : { ...signing, version },
                version,
            });
        },
        audit: async (ask, folder) => {
            const [{ runAudit }, { auditRequest }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 37897)),
                Promise.all(/* import() */[__webpack_require__.e(6241), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 86241)),
            ]);
            return runAudit(auditRequest(ask, { folder, now: new Date(), installation }));
        },
        gate: async ({ runDir, gates, baseline }) => {
            const { decideAgain } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(8736), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 15252));
            return decideAgain({ runDir, gatesFile: gates, baselineDir: baseline });
        },
        presetCheckpoints: async (name, folder) => {
            const [{ policiesByUri }, { presetPlaces }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4202)]).then(__webpack_require__.bind(__webpack_require__, 84202)),
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(7987)]).then(__webpack_require__.bind(__webpack_require__, 5590)),
            ]);
            return policiesByUri(name, presetPlaces({ repositoryDir: folder }, { installation }));
        },
        claim: async (request) => {
            const { packAgain } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6507)]).then(__webpack_require__.bind(__webpack_require__, 44085));
            return packAgain({ ...request, now: new Date(), installation });
        },
        secondStage: async (request, asked) => {
            const [{ runSecondStage }, { ownPreset }, { presetPlaces }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(4937), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(3752), __webpack_require__.e(7616), __webpack_require__.e(6761), __webpack_require__.e(2396), __webpack_require__.e(9863)]).then(__webpack_require__.bind(__webpack_require__, 36820)),
                Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6313), __webpack_require__.e(2015)]).then(__webpack_require__.bind(__webpack_require__, 9066)),
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(7987)]).then(__webpack_require__.bind(__webpack_require__, 5590)),
            ]);
            const { subject, workingDirectory } = asked;
            const places = presetPlaces({ repositoryDir: workingDirectory }, { installation });
            const preset = subject !== null && 'preset' in subject ? subject.preset : undefined;
            return runSecondStage({
                ...request,
                ownPreset: (name) => ownPreset(name, { preset, overrides: (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_3__/* .overrides */ .mt)(asked) }, places),
                version: installation.version,
            });
        },
        run: async (request) => {
            const [{ runForEvidence }, { runPreset }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6274)]).then(__webpack_require__.bind(__webpack_require__, 25544)),
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(1717)]).then(__webpack_require__.bind(__webpack_require__, 39652)),
            ]);
            const { baseline } = request;
            // What looks for baselines loads where one is asked for.
            const play = async (asked, tools) => {
                if (baseline === undefined)
                    return runPreset(asked, tools);
                const [{ withBaseline }, { baseOf }] = await Promise.all([
                    Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(2963), __webpack_require__.e(8411), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(7616), __webpack_require__.e(2650), __webpack_require__.e(3765)]).then(__webpack_require__.bind(__webpack_require__, 26077)),
                    __webpack_require__.e(/* import() */ 9230).then(__webpack_require__.bind(__webpack_require__, 49230)),
                ]);
                const base = baseOf(baseline.world.context, request.environment, (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
                return withBaseline(baseline.ask, asked, { ...baseline.world, base }, tools, (chosen) => runPreset(chosen, tools));
            };
            const [asked, tools] = [(0,_asked_run_js__WEBPACK_IMPORTED_MODULE_3__/* .askedRun */ .k7)(request), await (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerTools */ .Ue)(request, installation)];
            const evaluated = () => play(asked, tools);
            const { evidence: output } = request;
            const outcome = output === undefined
                ? await evaluated()
                : await runForEvidence(evaluated, { output, now: () => new Date(), installation });
            // A fault of ours is reported as such; whatever else ended the run stands in its report.
            if (outcome.failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(outcome.failure))
                throw outcome.failure;
            return outcome;
        },
    };
}


/***/ }),

/***/ 57120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stepFolder),
/* harmony export */   o: () => (/* binding */ shardFeatures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50454);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _asked_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96834);





function shardFeatures(installation) {
    return {
        shard: async (request, word) => {
            const [{ playShard }, { parseShard }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(6155)]).then(__webpack_require__.bind(__webpack_require__, 12140)),
                __webpack_require__.e(/* import() */ 5644).then(__webpack_require__.bind(__webpack_require__, 65644)),
            ]);
            const outcome = await playShard({ ...(0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .askedRun */ .k7)(request), kind: undefined }, parseShard(word), await (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerTools */ .Ue)(request, installation));
            if (outcome.failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(outcome.failure))
                throw outcome.failure;
            return outcome;
        },
        planShards: async (request, ask, folder) => {
            const { planShards, writeShardPlan } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 91352));
            const planned = await planShards({ ...ask, run: (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .askedRun */ .k7)(request), mostJobs: _contracts_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_MATRIX_JOBS */ .jE }, await (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerTools */ .Ue)(request, installation));
            return { ...planned, files: writeShardPlan(folder, planned) };
        },
        mergeShards: async (ask) => {
            const { mergeShards } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(1489), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(8840), __webpack_require__.e(8226)]).then(__webpack_require__.bind(__webpack_require__, 38840));
            const request = await mergeRequest(ask);
            const tools = await (0,_asked_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerTools */ .Ue)(ask.run, installation);
            const { evidence: output } = ask.run;
            if (output === undefined)
                return sound(await mergeShards(request, tools));
            if (request.frozen === null) {
                throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('claim-missing', 'no claim was frozen before the shards were played', {
                    hint: 'give `actions/plan-shards` "evidence: true" too, and let its job run before those of the shards',
                });
            }
            const { runForEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(9839), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(7655), __webpack_require__.e(9038), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6274)]).then(__webpack_require__.bind(__webpack_require__, 25544));
            return sound(await runForEvidence(() => mergeShards(request, tools), {
                output,
                now: () => new Date(),
                installation,
            }));
        },
        decideShards: async (ask) => {
            const { decideShards } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(1489), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(8840), __webpack_require__.e(8226)]).then(__webpack_require__.bind(__webpack_require__, 38840));
            return decideShards(await mergeRequest(ask));
        },
    };
}
async function mergeRequest({ shardsDir, planDir, run }) {
    const { readShardPlan } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(1143), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(9064), __webpack_require__.e(3076), __webpack_require__.e(2963), __webpack_require__.e(6055), __webpack_require__.e(8411), __webpack_require__.e(9503), __webpack_require__.e(9038), __webpack_require__.e(4937), __webpack_require__.e(6313), __webpack_require__.e(5590), __webpack_require__.e(8736), __webpack_require__.e(9131), __webpack_require__.e(6690), __webpack_require__.e(2216), __webpack_require__.e(9652), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 91352));
    const { plan, frozen } = planDir === null ? { plan: null, frozen: null } : readShardPlan(planDir);
    return {
        shardsDir,
        shardPlan: plan,
        frozen: run.evidence === undefined ? null : frozen,
        baselineDir: undefined,
        workspaceDir: node_path__WEBPACK_IMPORTED_MODULE_1__.join(run.workingDirectory, '.worldgate'),
    };
}
/** A fault of ours is reported as such; whatever else ended the run stands in its report. */
function sound(outcome) {
    if (outcome.failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(outcome.failure))
        throw outcome.failure;
    return outcome;
}
/** A folder of this step alone, below the runner's temporary folder. */
function stepFolder(temporaryDir, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDir, `worldgate-${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
}


/***/ }),

/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   aV: () => (/* binding */ pinnedRevision),
/* harmony export */   mD: () => (/* binding */ formatCheckpointUri),
/* harmony export */   uy: () => (/* binding */ parseCheckpointUri),
/* harmony export */   xD: () => (/* binding */ isCheckpointUri)
/* harmony export */ });
/* unused harmony export URI_FORMS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52688);


/** How a URI of each scheme is written, for messages and the documentation. */
const URI_FORMS = {
    hf: 'hf://ORG/MODEL@REVISION[/FILE]',
    https: 'https://HOST/PATH',
    'github-release': 'github-release://OWNER/REPOSITORY@TAG/ASSET',
    oci: 'oci://REGISTRY/REPOSITORY@sha256:HEX[/FILE]',
    s3: 's3://BUCKET/KEY',
    file: 'file:PATH',
};
const MAX_LENGTH = 2048;
/** Parameters with which a URL carries the right to read it: signed URLs of clouds, tokens. */
const SECRET_PARAMETER = /^(x-amz-(signature|credential|security-token)|x-goog-(signature|credential)|signature|sig|awsaccesskeyid|googleaccessid|key-pair-id|policy|(access_?|api_?)?(token|key)|password|secret|auth)$/i;
/** Whether a text names a checkpoint by URI and not by a path; a drive (`C:\models`) is a path. */
function isCheckpointUri(text) {
    return /^[a-z][a-z0-9+-]+:\/\//i.test(text) || /^file:/i.test(text);
}
/**
 * Takes a URI apart. Plain `http` is understood for this machine only.
 * @throws WorldGateError `checkpoint-uri-invalid` saying the form that its scheme has, `checkpoint-uri-secret`
 */
function parseCheckpointUri(text) {
    const scheme = /^([a-z][a-z0-9+-]+):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    if (text.length > MAX_LENGTH)
        throw invalid(`is longer than ${MAX_LENGTH} characters`);
    if (/[\s\u0000-\u001f\u007f]/.test(text) && scheme !== 'file')
        throw invalid('holds a space or a control character');
    switch (scheme) {
        case 'hf':
            return huggingFace(text);
        case 'http':
        case 'https':
            return web(text);
        case 'github-release':
            return gitHubRelease(text);
        case 'oci':
            return oci(text);
        case 's3':
            return s3(text);
        case 'file':
            return localFile(text);
        default:
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `a checkpoint URI has no scheme ${JSON.stringify(scheme.slice(0, 40))}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(scheme, Object.keys(URI_FORMS))}`, { hint: `Write one of ${Object.values(URI_FORMS).join(', ')}.` });
    }
}
/** The one way in which a URI is written; a local file keeps only its name, because where it lies is nobody's business. */
function formatCheckpointUri(uri) {
    switch (uri.scheme) {
        case 'hf':
            return `hf://${uri.repository}@${uri.revision.replaceAll('/', '%2F')}${uri.file === null ? '' : `/${uri.file}`}`;
        case 'https':
            return uri.url;
        case 'github-release':
            return `github-release://${uri.owner}/${uri.repository}@${uri.tag}/${uri.asset}`;
        case 'oci': {
            const mark = isDigestReference(uri.reference) ? '@' : ':';
            const file = uri.file === null ? '' : `/${uri.file}`;
            return `oci://${uri.registry}/${uri.repository}${mark}${uri.reference}${file}`;
        }
        case 's3':
            return `s3://${uri.bucket}/${uri.key}`;
        case 'file':
            return `file:${uri.path.replace(/^.*[\\/]/, '')}`;
    }
}
/** What in the URI itself fixes the bytes: a commit of Hugging Face, a digest of OCI; else `null`. */
function pinnedRevision(uri) {
    if (uri.scheme === 'hf' && /^[0-9a-f]{40}$/.test(uri.revision))
        return uri.revision;
    if (uri.scheme === 'oci' && isDigestReference(uri.reference))
        return uri.reference;
    return null;
}
function isDigestReference(reference) {
    return reference.startsWith('sha256:');
}
/** The text is not quoted: what is wrong with it may be that it holds a secret. */
function invalid(what, scheme) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `the checkpoint URI ${what}`, {
        hint: scheme === undefined ? 'Check what was pasted.' : `Write ${URI_FORMS[scheme]}.`,
    });
}
/** A path inside of a repository: no empty part, no `.` and no `..`. */
function innerPath(path, scheme) {
    const isPlain = /^[^\\?#%]+$/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
    if (!isPlain)
        throw invalid(`names the file ${JSON.stringify(path.slice(0, 200))}, which is no plain path`, scheme);
    return path;
}
function huggingFace(text) {
    const match = /^hf:\/\/([\w.-]{1,96}\/[\w.-]{1,96})(?:@([\w.-]{1,200}(?:%2F[\w.-]{1,200})*))?(?:\/(.+))?$/i.exec(text);
    const [, repository, revision = 'main', file] = match ?? [];
    if (repository === undefined || repository.split('/').some(isDots)) {
        throw invalid('does not name a model of Hugging Face', 'hf');
    }
    return {
        scheme: 'hf',
        repository,
        revision: revision.replace(/%2F/gi, '/'),
        file: file === undefined ? null : innerPath(file, 'hf'),
    };
}
const isDots = (part) => part === '.' || part === '..';
/** Hosts that are this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function web(text) {
    if (!URL.canParse(text))
        throw invalid('is no URL', 'https');
    const url = new URL(text);
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw invalid('goes over plain http, which anybody on the way can change', 'https');
    }
    if (url.username !== '' || url.password !== '')
        throw secret('a user name or a password');
    if (url.hash !== '')
        throw invalid('has a fragment (`#…`), which no server sees', 'https');
    for (const name of url.searchParams.keys()) {
        if (SECRET_PARAMETER.test(name))
            throw secret(`the parameter "${name}"`);
    }
    return { scheme: 'https', url: url.href };
}
function secret(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-secret', `the checkpoint URI carries ${what}: a URI is written into manifests and reports, where a secret has no place`, {
        hint: 'Use `s3://` with AWS_* variables, `hf://` with HF_TOKEN or `github-release://` with GITHUB_TOKEN.',
    });
}
function gitHubRelease(text) {
    const match = /^github-release:\/\/([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})@([^?#\\%]{1,255})\/([^/?#\\%]{1,255})$/i.exec(text);
    const [, owner, repository, tag, asset] = match ?? [];
    if (owner === undefined ||
        isDots(repository) ||
        tag.split('/').some((part) => part === '' || isDots(part)) ||
        isDots(asset)) {
        throw invalid('does not name an asset of a release', 'github-release');
    }
    return { scheme: 'github-release', owner, repository: repository, tag: tag, asset: asset };
}
function oci(text) {
    // Names and tags as the OCI distribution specification has them (v1.1, "Pulling manifests").
    const match = /^oci:\/\/((?:[A-Za-z0-9][A-Za-z0-9.-]*|\[::1\])(?::\d{1,5})?)\/([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?:@(sha256:[0-9a-f]{64})|:(\w[\w.-]{0,127}))(?:\/(.+))?$/.exec(text);
    const [, registry, repository, digest, tag, file] = match ?? [];
    if (registry === undefined)
        throw invalid('does not name an artifact of a registry by digest', 'oci');
    return {
        scheme: 'oci',
        registry,
        repository: repository,
        reference: (digest ?? tag),
        file: file === undefined ? null : innerPath(file, 'oci'),
    };
}
function s3(text) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,1024})$/.exec(text);
    if (match === null)
        throw invalid('does not name an object of a bucket', 's3');
    return { scheme: 's3', bucket: match[1], key: innerPath(match[2], 's3') };
}
function localFile(text) {
    const rest = text.slice('file:'.length);
    const path = rest.startsWith('//') ? rest.slice(2) : rest;
    if (path === '' ||
        path.includes('\0') ||
        /[\r\n]/.test(path) ||
        (rest.startsWith('//') && !path.startsWith('/'))) {
        throw invalid('names no file of this machine', 'file');
    }
    // `file:///a%20b` is a URL, `file:a b` a path.
    return { scheme: 'file', path: rest.startsWith('//') ? decoded(path) : path };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 67189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   eI: () => (/* binding */ FULL_COMMIT),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   mJ: () => (/* binding */ commitSha),
/* harmony export */   y1: () => (/* binding */ range),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A finite JSON number. */
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/** `sha256:` and 64 lower-case hexadecimal digits. */
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)]);
/** ISO 8601 in UTC with a `Z`. */
const isoTime = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** A name that is safe as a file name, an id in HTML and a table cell. */
const slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/, 'lower-case letters, digits, ".", "_" and "-" only');
/** `owner/name` of a repository on GitHub. */
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name');
/** A whole object name of Git, by SHA-1 or SHA-256. */
const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const commitSha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(FULL_COMMIT, 'a full commit');
/** A name inside a task, usable as a variable in an expression. */
const identifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'letters, digits and "_" only, not starting with a digit');
/** `[low, high]` with `low <= high`. */
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite, finite])
    .refine(([low, high]) => low <= high, { message: 'the first number must not exceed the second' });
/** An interval end is `null` where the interval is unbounded on that side. */
const interval = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite.nullable(), finite.nullable()]);
/** A path below the file that names it, with `/` separators. */
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') &&
    !/^[A-Za-z]:/.test(path) &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    !path.split('/').includes('..'), { message: 'must be a relative path inside the folder, with "/" and without ".."' });
/**
 * A path relative to the file that states it, with `/` separators. It may climb with `..`; whoever reads the
 * file refuses what leaves the repository or the package that the file stands in.
 */
const treePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.includes('\\') && !path.includes('\0'), { message: 'must be a relative path with "/" between its parts' });


/***/ }),

/***/ 50454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ shardSlice),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   eK: () => (/* binding */ shardPlan),
/* harmony export */   jE: () => (/* binding */ MOST_MATRIX_JOBS),
/* harmony export */   u1: () => (/* binding */ shardPart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


/** Jobs that a matrix of GitHub Actions can have. */
const MOST_MATRIX_JOBS = 256;
/** Parts that a plan can be cut into, over all waves; a cluster takes more of them than a matrix does. */
const MOST_SHARDS = 10_000;
/** A part of an episode plan: consecutive episodes, in the order of the plan (by seed, and by task within a seed). */
const shardSlice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('counts from 1 within its wave'),
    shards: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS).describe('of each wave'),
    wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('first episode of the part'),
    end: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('the episode after its last'),
});
/** In the manifest of a run that is a part of another: which part, and what it came to. */
const shardPart = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...shardSlice.shape,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br
        .nullable()
        .describe('over the header of the whole run and the episodes of this part; null until they are played'),
    baseline_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('the same of a baseline policy; null without one'),
});
/**
 * `shard_plan.json`: how a run is cut into parts, written before any of them is played. With `claim.json` and
 * `protocol.json` beside it where the merged run is to be evidence.
 */
const shardPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.shard_plan.v1'),
    preset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR, digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of the resolved preset') }),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    episodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('over all tasks'),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    shards: shardSlice.shape.shards,
    waves: shardSlice.shape.waves,
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...shardSlice.shape,
        expected_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2
            .nullable()
            .describe('by the run that it was measured with, on a machine like that one'),
    }))
        .min(1),
    measured_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('run that says how long episodes take'),
    claim_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of claim.json'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of protocol.json'),
    planned_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly,
});


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** A service that refused, was not reached, or answered what cannot be used. */
class ServiceError extends WorldGateError {
    /** Asking again later may help. */
    temporary;
    constructor(code, message, hint, temporary) {
        super(code, message, { hint, kind: 'environment' });
        this.name = 'ServiceError';
        this.temporary = temporary;
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 52688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Levenshtein distance with adjacent transpositions (optimal string alignment), case-insensitive. */
function distance(a, b) {
    const s = a.toLowerCase();
    const t = b.toLowerCase();
    let before = [];
    let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
    for (let i = 1; i <= s.length; i++) {
        const row = [i];
        for (let j = 1; j <= t.length; j++) {
            const cost = s[i - 1] === t[j - 1] ? 0 : 1;
            let best = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) {
                best = Math.min(best, before[j - 2] + 1);
            }
            row.push(best);
        }
        before = previous;
        previous = row;
    }
    return previous[t.length];
}
/** The candidate nearest to `name`, or `undefined` when none is near enough to be a likely typo. */
function nearest(name, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const d = distance(name.slice(0, 200), candidate.slice(0, 200));
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}
/** `; did you mean "gyro"?`, or an empty string. */
function didYouMean(name, candidates) {
    const suggestion = nearest(name, candidates);
    return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
}


/***/ }),

/***/ 60090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ unpinnedProblem),
/* harmony export */   Pc: () => (/* binding */ namedByUri),
/* harmony export */   UT: () => (/* binding */ namedByCaller),
/* harmony export */   Wn: () => (/* binding */ absoluteCheckpoint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);


/**
 * A checkpoint that a URI names. Of a local file only the name stays in the preset.
 * @param folder absolute; what a relative `file:` starts from
 * @throws WorldGateError `checkpoint-uri-invalid`, `checkpoint-uri-secret`
 */
function namedByUri(ref, folder) {
    const uri = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(ref.uri);
    const shown = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCheckpointUri */ .mD)(uri);
    const file = uri.scheme === 'file' ? `file:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, uri.path)}` : shown;
    return { ref: { ...ref, uri: shown }, file };
}
/** A checkpoint that the caller names: a URI, or an absolute path, of which only the name is kept. */
function namedByCaller(given) {
    return (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(given)
        ? namedByUri({ uri: given }, '/')
        : { ref: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(given) }, file: given };
}
/** What a caller in `folder` names, without its need of that folder: a URI stays, a path becomes absolute. */
function absoluteCheckpoint(given, folder) {
    if (!(0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(given))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, given);
    if (!/^file:/i.test(given))
        return given;
    const uri = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(given);
    return uri.scheme === 'file' ? `file:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, uri.path)}` : given;
}
/** What is wrong with a reference that may stand for other bytes tomorrow; `undefined` for a path, which the commit fixes. */
function unpinnedProblem({ uri, digest }) {
    if (uri === undefined || digest !== undefined || (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedRevision */ .aV)((0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(uri)) !== null) {
        return undefined;
    }
    return 'is not pinned: add "digest", or name an immutable revision (a commit of Hugging Face, a digest of OCI)';
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
