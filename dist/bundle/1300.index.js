export const id = 1300;
export const ids = [1300,5463];
export const modules = {

/***/ 33279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionFeatures: () => (/* binding */ actionFeatures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25544);
/* harmony import */ var _audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94229);
/* harmony import */ var _cli_audit_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86241);
/* harmony import */ var _cli_progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51620);
/* harmony import */ var _cli_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46060);
/* harmony import */ var _evaluation_decide_again_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15252);
/* harmony import */ var _evaluation_run_preset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85136);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38107);
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20867);











const PROGRESS_INTERVAL_MS = 5000;
/** The features behind the actions, with the world that an action lives in. */
function actionFeatures(installation) {
    return {
        redact: _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_9__/* .redactText */ .Rd,
        // Sigstore's libraries load where something is signed or verified.
        sign: async (ask) => {
            const { signPackage } = await Promise.all(/* import() */[__webpack_require__.e(7174), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(294)]).then(__webpack_require__.bind(__webpack_require__, 25478));
            return signPackage({ ...ask, version: installation.version });
        },
        finishSigning: async (ask) => {
            const { finishSigning } = await Promise.all(/* import() */[__webpack_require__.e(7174), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(5849)]).then(__webpack_require__.bind(__webpack_require__, 95849));
            return finishSigning({ ...ask, version: installation.version });
        },
        verify: async (ask, world) => {
            const [{ verifyPackage }, { verifyRequest }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(14), __webpack_require__.e(5812), __webpack_require__.e(3715)]).then(__webpack_require__.bind(__webpack_require__, 45812)),
                Promise.all(/* import() */[__webpack_require__.e(5782), __webpack_require__.e(8247)]).then(__webpack_require__.bind(__webpack_require__, 13401)),
            ]);
            const request = verifyRequest(ask, { ...world, version: installation.version });
            return {
                verification: await verifyPackage(request),
                acceptsAnyClaim: request.policy?.policy.claims === 'any',
            };
        },
        writeSummary: async (verification, { signing, ...request }) => {
            const { writeSummary } = await Promise.all(/* import() */[__webpack_require__.e(7174), __webpack_require__.e(7327)]).then(__webpack_require__.bind(__webpack_require__, 77327));
            const { version } = installation;
            return writeSummary(verification, {
                ...request,
                signing: signing === null ? null : { ...signing, version },
                version,
            });
        },
        audit: (ask, folder) => (0,_audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_3__/* .runAudit */ .b)((0,_cli_audit_request_js__WEBPACK_IMPORTED_MODULE_4__/* .auditRequest */ .z)(ask, { folder, now: new Date(), installation })),
        gate: async ({ runDir, gates, baseline }) => (0,_evaluation_decide_again_js__WEBPACK_IMPORTED_MODULE_6__/* .decideAgain */ .h)({ runDir, gatesFile: gates, baselineDir: baseline }),
        run: async (request) => {
            let shownAt = 0;
            const evaluated = () => (0,_evaluation_run_preset_js__WEBPACK_IMPORTED_MODULE_7__/* .runPreset */ .t)({
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
            }, (0,_cli_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .runTools */ .v$)({
                installation,
                env: request.environment,
                now: () => new Date(),
                monotonic: () => performance.now(),
                randomBytes: (count) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(count),
                signal: request.signal,
            }, request.workingDirectory, {
                log: request.log,
                progress: (progress) => {
                    if (progress.elapsedMs - shownAt < PROGRESS_INTERVAL_MS)
                        return;
                    shownAt = progress.elapsedMs;
                    request.log((0,_cli_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressText */ .l)(progress));
                },
            }));
            const { evidence: output } = request;
            const outcome = output === undefined
                ? await evaluated()
                : await (0,_audit_package_pack_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForEvidence */ .au)(evaluated, { output, now: () => new Date(), installation });
            // A fault of ours is reported as such; whatever else ended the run stands in its report.
            if (outcome.failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isWorldGateError */ .US)(outcome.failure))
                throw outcome.failure;
            return outcome;
        },
    };
}
function overrides(request) {
    const { subject, baselinePolicy, episodes, seed, stop, workingDirectory } = request;
    const at = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workingDirectory, file);
    return {
        ...('task' in subject && { task: at(subject.task) }),
        ...(subject.policy !== undefined && { policy: at(subject.policy) }),
        ...(baselinePolicy !== undefined && { baselinePolicy: at(baselinePolicy) }),
        ...(episodes !== undefined && { episodes }),
        ...(seed !== undefined && { seed }),
        ...(stop !== undefined && { stop }),
    };
}
/** The flags that do on a laptop what this step does. */
function commandLine({ subject, baselinePolicy, episodes, seed, stop }) {
    const flag = (name, value) => value === undefined ? [] : [`--${name}`, String(value)];
    return [
        ...('preset' in subject ? flag('preset', subject.preset) : flag('task', subject.task)),
        ...flag('policy', subject.policy),
        ...flag('baseline-policy', baselinePolicy),
        ...flag('episodes', episodes),
        ...flag('seed', seed),
        ...flag('stop', stop),
    ];
}


/***/ }),

/***/ 25544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ verdictWithEvidence),
/* harmony export */   au: () => (/* binding */ runForEvidence)
/* harmony export */ });
/* unused harmony export packRun */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3365);
/* harmony import */ var _foundation_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57214);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97385);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44893);
/* harmony import */ var _run_audit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94229);









/**
 * Runs, and packs what came of it. The run stands as it is, whatever becomes of its package.
 * @param run begins a run whose claim is frozen before the first episode
 * @throws WorldGateError `output-exists` and `package-revoked` before anything is run, and whatever `run` throws
 */
async function runForEvidence(run, { output, now, installation }) {
    // Whoever reads that folder next must not take what an earlier call left there for the result of this one.
    const replaced = (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .packageToReplace */ .M4)(output);
    if ((0,_foundation_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFree */ .M)(output, _output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isReplaceable */ .ZN))
        (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removePackage */ .Zz)(output);
    const outcome = await run();
    const { manifest, runDir } = outcome;
    if (manifest.state !== 'completed') {
        return { ...outcome, replaced, evidence: { state: 'none', reason: REASONS[manifest.state] } };
    }
    try {
        const packed = await packRun({ runDir, manifest, output, now: now(), installation });
        return { ...outcome, replaced, evidence: { state: 'packed', packageDir: output, ...packed, replaced } };
    }
    catch (error) {
        return { ...outcome, replaced, evidence: { state: 'broken', error } };
    }
}
const REASONS = {
    skipped: 'nothing was run',
    failed: 'the run did not come to its end',
    cancelled: 'the run was interrupted',
    running: 'the run did not come to its end',
};
/** The worse of what the gates and the claim that was made from them say. */
function verdictWithEvidence(run, evidence) {
    return evidence?.state === 'packed' ? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)([run, evidence.evidence.verdict]) : run;
}
/**
 * Makes a run of our own into an evidence package, from the claim and the plan that were frozen before its first episode.
 * @throws WorldGateError `claim-missing`, `run-tampered` for a claim that is not the one of the run, and those of an audit
 */
async function packRun({ runDir, manifest, output, now, installation, }) {
    (0,_evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .requireClaimOf */ .Z0)(runDir, manifest.run_id);
    for (const file of [_evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_FILE */ ._f, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_FILE */ .mI]) {
        const listed = manifest.artifacts.find((artifact) => artifact.path === file);
        if (listed?.digest === (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .readBelow */ .Gj)(runDir, file)))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('run-tampered', `${file} is not what the run was started with`, {
            hint: 'it was edited after the run: run again',
        });
    }
    return (0,_run_audit_js__WEBPACK_IMPORTED_MODULE_8__/* .runAudit */ .b)({
        source: 'worldgate',
        from: runDir,
        claim: node_path__WEBPACK_IMPORTED_MODULE_0__.join(runDir, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_FILE */ ._f),
        protocol: node_path__WEBPACK_IMPORTED_MODULE_0__.join(runDir, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_FILE */ .mI),
        output,
        anchor: undefined,
        ppi: undefined,
        importOptions: {},
        stopping: undefined,
        sameModel: false,
        // A trust policy may ask how complete the record of a release is.
        completenessScore: true,
        extras: [],
        now,
        version: installation.version,
        worker: installation.worker,
    });
}


/***/ }),

/***/ 51620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ progressText),
/* harmony export */   t: () => (/* binding */ progressView)
/* harmony export */ });
const TERMINAL_INTERVAL_MS = 100;
const PLAIN_INTERVAL_MS = 5000;
/** A bar that is redrawn on a terminal; one line every few seconds elsewhere; nothing with `--json`. */
function progressView(context, isSilent) {
    if (isSilent)
        return { progress: () => { }, end: () => { } };
    const { isTTY, columns } = context.terminal;
    let shownAt = Number.NEGATIVE_INFINITY;
    let hasBar = false;
    return {
        progress: (progress) => {
            const isLast = progress.finished === progress.planned;
            const interval = isTTY ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS;
            if (progress.elapsedMs - shownAt < interval && !(isLast && isTTY))
                return;
            // In a log, the first line comes after the first interval: "0 of 400" says nothing.
            if (!isTTY && shownAt < 0) {
                shownAt = progress.elapsedMs;
                return;
            }
            shownAt = progress.elapsedMs;
            if (isTTY) {
                hasBar = true;
                context.err(`\r\u001b[2K${progressLine(progress, columns - 1)}`);
            }
            else {
                context.err(`${progressText(progress)}\n`);
            }
        },
        end: () => {
            if (hasBar)
                context.err('\r\u001b[2K');
        },
    };
}
function bar({ finished, planned }, width) {
    const filled = Math.floor((width * finished) / Math.max(1, planned));
    return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}]`;
}
/** What is left out where there is no room, most dispensable first: no number is ever cut. */
function progressLine(progress, room) {
    const { count, rate, left, success } = progressParts(progress);
    const long = `${bar(progress, 20)} `;
    const short = `${bar(progress, 10)} `;
    const lines = [
        long + joined(count, rate, left, success),
        short + joined(count, rate, left, success),
        short + joined(count, left, success),
        short + joined(count, success),
        joined(count, success),
    ];
    return lines.find((line) => line.length <= room) ?? count;
}
function progressText(progress) {
    const { count, rate, left, success } = progressParts(progress);
    return joined(count, rate, left, success);
}
const joined = (...parts) => parts.filter((part) => part !== null).join(' · ');
function progressParts(progress) {
    const { finished, resumed, planned, succeeded, elapsedMs, interval } = progress;
    const rate = (finished - resumed) / Math.max(elapsedMs / 1000, 1e-3);
    const isUnderWay = finished > resumed && finished < planned;
    const percent = (share) => (100 * share).toFixed(1);
    return {
        count: `${finished}/${planned}`,
        rate: `${rate.toFixed(rate < 10 ? 1 : 0)}/s`,
        left: isUnderWay ? `${duration((planned - finished) / rate)} left at most` : null,
        success: interval !== null
            ? `success ${percent(succeeded / finished)} % (${percent(interval[0])}–${percent(interval[1])} %)`
            : succeeded > 0
                ? `${succeeded} succeeded`
                : null,
    };
}
function duration(seconds) {
    const whole = Math.ceil(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}


/***/ }),

/***/ 45463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20867);

/**
 * Redaction knows where people keep their files; where this checkout lies (`/builds/team/repo`, `D:\\a`) only the
 * door knows. Paths below `folders` become relative to them.
 */
function redactorFor(folders) {
    const roots = folders
        .map((folder) => folder.replace(/[\\/]+$/, ''))
        .filter((folder) => folder !== '')
        .sort((a, b) => b.length - a.length)
        .map((folder) => folder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const below = new RegExp(`(?<![\\w.-])(?:${roots.join('|')})(?:[\\\\/]|(?![\\w.-]))`, 'g');
    const withoutRoots = (text) => roots.length === 0 ? text : text.replace(below, (found) => (/[\\/]$/.test(found) ? '' : '.'));
    return (text) => (0,_observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .Rd)(withoutRoots(text));
}


/***/ }),

/***/ 46060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ nativeFolders),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   v$: () => (/* binding */ runTools)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98859);
/* harmony import */ var _evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30362);
/* harmony import */ var _observability_hardware_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57479);
/* harmony import */ var _observability_host_io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78469);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45463);









/** Folders where `onnxruntime-node` may be: the caller's project, a tool cache, then beside this package. */
function nativeFolders(cwd, env, root) {
    const toolCache = env.RUNNER_TOOL_CACHE;
    return [cwd, ...(toolCache ? [node_path__WEBPACK_IMPORTED_MODULE_1__.join(toolCache, 'onnxruntime-node')] : []), (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(root)];
}
/** Where what was fetched for any project is kept: the runner's tool cache, else the user's cache. */
function cacheFolder(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    const base = env.XDG_CACHE_HOME;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(base && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(base) ? base : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_os__WEBPACK_IMPORTED_MODULE_0__.homedir(), '.cache'), 'worldgate');
}
/** Node's own report names the version of glibc, and on musl has none. */
function isMusl() {
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'linux')
        return false;
    const { header } = node_process__WEBPACK_IMPORTED_MODULE_2__.report.getReport();
    return header.glibcVersionRuntime === undefined;
}
/** Gives a run what it needs of the world. */
function runTools(context, cwd, show) {
    const { env, installation } = context;
    const folders = nativeFolders(cwd, env, installation.root);
    const declared = (env.WORLDGATE_HOST_CLASSES ?? '').split(/[\s,]+/);
    return {
        ...context,
        nodeVersion: node_process__WEBPACK_IMPORTED_MODULE_2__.versions.node,
        hardware: () => (0,_observability_hardware_js__WEBPACK_IMPORTED_MODULE_6__/* .probeHardware */ .r)((0,_observability_host_io_js__WEBPACK_IMPORTED_MODULE_7__/* .hostIo */ .F)(env.CUDA_VISIBLE_DEVICES, (0,_evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env))),
        nativeFolders: folders,
        provideNative: async () => {
            const { provideNativeEngine } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 67003));
            return provideNativeEngine({
                folders,
                cacheDir: cacheFolder(env),
                host: { platform: node_process__WEBPACK_IMPORTED_MODULE_2__.platform, arch: node_process__WEBPACK_IMPORTED_MODULE_2__.arch, isMusl: isMusl() },
                env,
                isOffline: !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? ''),
                log: show.log,
                signal: context.signal,
            });
        },
        declaredClasses: _contracts_preset_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUIRE_CLASSES */ .$k.filter((name) => declared.includes(name)),
        redact: (0,_redactor_js__WEBPACK_IMPORTED_MODULE_8__.redactorFor)([cwd, (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(installation.root)]),
        onProgress: show.progress,
        log: show.log,
    };
}


/***/ }),

/***/ 15252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decideAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48736);
/* harmony import */ var _reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47593);
/* harmony import */ var _gates_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52780);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48411);
/* harmony import */ var _same_worlds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68301);










/**
 * Decides the gates of a completed run again, by the stop rule that the run had. The run itself stays as it
 * is; what was decided otherwise than by its own gates is written beside its reports.
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`, `gates-invalid`
 */
function decideAgain(request) {
    const { run, plan } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(request.runDir);
    const gates = request.gatesFile === undefined ? plan.preset.gates : (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readGatesFor */ .SP)(plan.preset, request.gatesFile);
    (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_7__/* .requireMetrics */ .tm)(gates, measuredBy(run));
    const own = request.baselineDir === undefined ? ownBaselineRun(run) : null;
    if (own !== null)
        (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .requirePlanned */ .A)(run, plan, own);
    const other = request.baselineDir === undefined ? own : (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(request.baselineDir).run;
    if (other !== null) {
        requireAnotherRun(run, other);
        (0,_same_worlds_js__WEBPACK_IMPORTED_MODULE_9__/* .requireSameWorlds */ .x)(run.manifest.inputs.tasks, other.manifest);
    }
    const results = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .decideGates */ .r)({ ...whatWasRun(run), gates, baseline: baselineOf(run, other) });
    const verdict = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .runVerdict */ .Z)(results);
    const isOverridden = run.manifest.preset.gates_overridden || request.gatesFile !== undefined;
    const manifest = {
        ...run.manifest,
        preset: { ...run.manifest.preset, gates_overridden: isOverridden },
        gates: results,
        verdict,
        baseline: other === null ? run.manifest.baseline : summaryOf(other),
    };
    const report = (0,_reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__/* .buildReport */ .F)({
        manifest,
        presetTitle: plan.preset.title,
        records: run.records,
        baselineRecords: other?.records ?? run.baseline?.records ?? [],
        measurements: run.measurements,
    });
    const isOwn = request.gatesFile === undefined && request.baselineDir === undefined;
    const reportJson = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safeJoin */ .gt)(run.dir, `reports/${isOwn ? 'report' : 'decided-again'}.json`);
    if (!isOwn)
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(reportJson, `${JSON.stringify(report, null, 2)}\n`);
    return { manifest, report, runDir: run.dir, reportJson, failure: undefined };
}
/** Every record of a task has all its metrics. */
function measuredBy({ records }) {
    const first = new Map(records.map((record) => [record.task, record]));
    return [...first.values()].map(({ task, metrics }) => ({
        file: `task "${task}"`,
        metrics: Object.keys(metrics),
    }));
}
/**
 * The earlier run that this one was compared with. Without it the comparison would be skipped, and a run
 * that failed by it would pass.
 */
function ownBaselineRun({ dir, manifest }) {
    const { baseline } = manifest;
    if (baseline?.source !== 'run')
        return null;
    const sibling = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(dir), baseline.run_id);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sibling) ? (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(sibling).run : null;
    if (found?.manifest.result_digest === baseline.result_digest)
        return found;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('baseline-missing', `the run was compared with run ${baseline.run_id}, which is not beside it`, {
        hint: 'name the folder of that run with --baseline',
    });
}
/** A run is never worse than itself, which would show nothing. */
function requireAnotherRun({ manifest }, { manifest: other }) {
    if (manifest.run_id !== other.run_id)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('baseline-mismatch', `run ${manifest.run_id} cannot be its own baseline`, {
        hint: 'name another run; `worldgate runs list` shows them',
    });
}
function whatWasRun({ manifest, records, measurements }) {
    const { episodes, stop } = manifest;
    const planned = episodes?.planned ?? 0;
    return {
        stop: stop?.rule ?? 'fixed',
        tasks: manifest.inputs.tasks.map(({ name }) => name),
        planned,
        expected: stop?.stopped_early ? records.length : planned,
        records,
        measurements,
        metricUnits: manifest.inputs.metric_units,
        mock: manifest.not_for_proof,
    };
}
function baselineOf(run, other) {
    if (other !== null) {
        return {
            records: other.records,
            measurements: other.measurements,
            stop: other.manifest.stop?.rule ?? 'fixed',
        };
    }
    if (run.baseline === null) {
        return run.measurements?.baseline ? { records: null, measurements: null } : null;
    }
    return {
        records: run.baseline.records,
        measurements: null,
        stop: run.manifest.stop?.rule ?? 'fixed',
    };
}
function summaryOf({ manifest }) {
    return {
        source: 'run',
        run_id: manifest.run_id,
        checkpoint_digest: manifest.inputs.checkpoint_digest,
        result_digest: manifest.result_digest,
        episodes: manifest.episodes?.run ?? 0,
        succeeded: manifest.episodes?.succeeded ?? 0,
    };
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
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
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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

/***/ 82585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ probeGpus)
/* harmony export */ });
/** An unknown field fails the whole query, and drivers differ: from the fullest list to the least. */
const FIELD_LISTS = [
    ['index', 'name', 'uuid', 'driver_version', 'memory.total'],
    ['name', 'uuid', 'driver_version', 'memory.total'],
    ['name'],
];
/** The NVIDIA GPUs that a CUDA program started by us would see. Never throws. */
async function probeGpus(io) {
    let lastDetail = '';
    for (const fields of FIELD_LISTS) {
        const result = await io.exec('nvidia-smi', [
            `--query-gpu=${fields.join(',')}`,
            '--format=csv,noheader,nounits',
        ]);
        const trouble = troubleOf(result);
        if (trouble !== undefined)
            return trouble;
        if (result.code === 0)
            return visible(parse(result.stdout, fields), io.visibleDevices);
        lastDetail = firstLine(result);
    }
    return { state: 'failed', gpus: [], detail: `nvidia-smi failed: ${lastDetail}` };
}
/** What makes another query pointless. */
function troubleOf(result) {
    if (result.trouble === 'missing')
        return { state: 'absent', gpus: [], detail: 'nvidia-smi is not installed' };
    if (result.trouble === 'timeout') {
        return { state: 'timeout', gpus: [], detail: 'nvidia-smi did not answer in time' };
    }
    const text = `${result.stdout}\n${result.stderr}`;
    if (/no devices were found/i.test(text)) {
        return { state: 'none', gpus: [], detail: 'the NVIDIA driver sees no GPU' };
    }
    if (result.code === 9 || /couldn't communicate with the NVIDIA driver/i.test(text)) {
        return {
            state: 'no-driver',
            gpus: [],
            detail: 'nvidia-smi is installed, but the NVIDIA driver is not loaded',
        };
    }
    return undefined;
}
function firstLine({ stdout, stderr, code }) {
    const line = `${stderr}\n${stdout}`.split('\n').find((candidate) => candidate.trim() !== '');
    return line?.trim() ?? `exit code ${code}`;
}
function parse(csv, fields) {
    return csv
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const cells = line.split(',').map((cell) => cell.trim());
        const value = (field) => {
            const cell = cells[fields.indexOf(field)];
            // `[N/A]`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]`
            return cell === undefined || cell === '' || /^\[.*\]$|^N\/A$/i.test(cell) ? null : cell;
        };
        const number = (field) => {
            const parsed = Number(value(field) ?? Number.NaN);
            return Number.isFinite(parsed) ? parsed : null;
        };
        return {
            index: number('index'),
            name: value('name') ?? 'unknown GPU',
            uuid: value('uuid'),
            driver: value('driver_version'),
            memory_mib: number('memory.total'),
        };
    });
}
/**
 * CUDA takes the list up to the first entry that names no GPU. Entries are UUIDs or unique prefixes of them, or
 * numbers; those follow CUDA's own order, which is `nvidia-smi`'s wherever all GPUs are alike.
 */
function visible(gpus, visibleDevices) {
    if (gpus.length === 0)
        return { state: 'none', gpus, detail: 'the NVIDIA driver sees no GPU' };
    const seen = visibleDevices === undefined ? gpus : select(gpus, visibleDevices);
    if (seen.length === 0) {
        return { state: 'hidden', gpus: [], detail: `CUDA_VISIBLE_DEVICES hides all ${gpus.length} GPUs` };
    }
    const detail = seen
        .map(({ name, memory_mib, driver }) => [
        name,
        ...(memory_mib === null ? [] : [`${memory_mib} MiB`]),
        ...(driver === null ? [] : [`driver ${driver}`]),
    ].join(', '))
        .join('; ');
    return { state: 'found', gpus: seen, detail };
}
function select(gpus, list) {
    const seen = [];
    for (const entry of list.split(',').map((part) => part.trim())) {
        // A slice of a GPU; `nvidia-smi` lists the whole one.
        if (/^MIG-/i.test(entry))
            return [...gpus];
        const found = /^\d+$/.test(entry)
            ? gpus.find(({ index }, place) => (index ?? place) === Number(entry))
            : gpus.find(({ uuid }) => entry.startsWith('GPU-') && uuid?.startsWith(entry));
        if (found === undefined || seen.includes(found))
            break;
        seen.push(found);
    }
    return seen;
}


/***/ }),

/***/ 57479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ probeHardware)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/observability/cgroup.js

/** Version 1 writes "no limit" as the largest multiple of the page size; no machine comes near 2^60. */
const UNLIMITED_BYTES = 2 ** 60;
/**
 * The limits in force, which are the tightest of the process's own group and of every group above it.
 * Source: proc(5) `/proc/[pid]/mountinfo`, cgroups(7), and the kernel's cgroup-v1 and cgroup-v2 guides.
 */
function readCgroupLimits(readText) {
    const mounts = parseMounts(readText('/proc/self/mountinfo') ?? '');
    const groups = parseGroups(readText('/proc/self/cgroup') ?? '');
    const unified = mounts.find(({ kind }) => kind === 'v2');
    const folders = (controller) => {
        const legacy = mounts.find(({ kind, controllers }) => kind === 'v1' && controllers.includes(controller));
        return {
            v1: legacy === undefined ? [] : foldersUpwards(legacy, groups.get(controller) ?? '/'),
            v2: unified === undefined ? [] : foldersUpwards(unified, groups.get('') ?? '/'),
        };
    };
    const cpu = folders('cpu');
    const cpuset = folders('cpuset');
    const memory = folders('memory');
    return {
        quotaCores: least([
            ...cpu.v1.map((folder) => quota(readText(`${folder}/cpu.cfs_quota_us`), readText(`${folder}/cpu.cfs_period_us`))),
            ...cpu.v2.map((folder) => quota(...(readText(`${folder}/cpu.max`)?.trim().split(/\s+/) ?? []))),
        ]),
        cpusetCores: least([
            ...cpuset.v1.map((folder) => countCores(readText(`${folder}/cpuset.effective_cpus`) ?? readText(`${folder}/cpuset.cpus`))),
            ...cpuset.v2.map((folder) => countCores(readText(`${folder}/cpuset.cpus.effective`))),
        ]),
        memoryBytes: least([
            ...memory.v1.map((folder) => bytes(readText(`${folder}/memory.limit_in_bytes`))),
            ...memory.v2.map((folder) => bytes(readText(`${folder}/memory.max`))),
        ]),
    };
}
/** `36 35 98:0 /root /mount/point rw,noatime master:1 - type source super,options` */
function parseMounts(mountinfo) {
    return mountinfo.split('\n').flatMap((line) => {
        const [head = '', tail = ''] = line.split(' - ');
        const [, , , root, point] = head.split(' ');
        const [type, , options = ''] = tail.split(' ');
        if (root === undefined || point === undefined)
            return [];
        if (type === 'cgroup2')
            return [{ kind: 'v2', root, point, controllers: [] }];
        if (type === 'cgroup')
            return [{ kind: 'v1', root, point, controllers: options.split(',') }];
        return [];
    });
}
/** `4:cpu,cpuacct:/path` for version 1, `0::/path` for version 2: path by controller, '' for version 2. */
function parseGroups(text) {
    const groups = new Map();
    for (const line of text.split('\n')) {
        const [, controllers, ...rest] = line.split(':');
        if (controllers === undefined)
            continue;
        for (const controller of controllers.split(','))
            groups.set(controller, rest.join(':'));
    }
    return groups;
}
/**
 * The group's folder and those above it. Where only a part of the hierarchy is mounted (containers without a
 * cgroup namespace), the group's path is taken relative to that part.
 */
function foldersUpwards(mount, group) {
    const inside = mount.root !== '/' && (group === mount.root || group.startsWith(`${mount.root}/`))
        ? group.slice(mount.root.length)
        : group;
    // A process outside its cgroup namespace sees `/../..`, which leads nowhere above the mount.
    let at = external_node_path_.posix.join('/', inside);
    const folders = [];
    for (;;) {
        folders.push(at === '/' ? mount.point : `${mount.point}${at}`);
        if (at === '/')
            return folders;
        at = external_node_path_.posix.dirname(at);
    }
}
function least(values) {
    const limits = values.filter((value) => value !== null);
    return limits.length === 0 ? null : Math.min(...limits);
}
/** `max` (version 2) and -1 (version 1) stand for no limit. */
function quota(allowed, period) {
    const cores = Number(allowed) / Number(period);
    return Number.isFinite(cores) && cores > 0 ? cores : null;
}
function bytes(text) {
    const value = Number(text?.trim() || Number.NaN);
    return Number.isFinite(value) && value < UNLIMITED_BYTES ? value : null;
}
/** Cores in a list such as `0-3,8`; `null` for an empty list, which means that the group above decides. */
function countCores(list) {
    let cores = 0;
    for (const part of (list ?? '').trim().split(',')) {
        const [first, last = first] = part.split('-');
        if (first === '' || first === undefined)
            continue;
        const size = Number(last) - Number(first) + 1;
        if (Number.isInteger(size) && size > 0)
            cores += size;
    }
    return cores === 0 ? null : cores;
}

// EXTERNAL MODULE: ./.build/observability/gpus.js
var observability_gpus = __webpack_require__(82585);
;// CONCATENATED MODULE: ./.build/observability/hardware.js


/**
 * What the machine is and what of it this process may use: the hardware block of a run manifest. Holds nothing
 * that identifies the machine (no host name, no serial number, no UUID). Never throws: what cannot be found
 * out is left out.
 */
async function probeHardware(io) {
    const { os } = io;
    const limits = readCgroupLimits(io.readText);
    const models = [...new Set(os.cpuModels.map((model) => model.replace(/\s+/g, ' ').trim()))].filter((model) => model !== '');
    const logicalCores = Math.max(1, os.cpuModels.length);
    const { gpus } = await (0,observability_gpus/* probeGpus */.q)(io);
    return {
        os: systemName(io),
        arch: os.arch,
        cpu: models.join(' + ') || 'unknown',
        logical_cores: logicalCores,
        usable_cores: Math.max(1, Math.min(logicalCores, Math.max(1, os.availableCores), limits.cpusetCores ?? Number.POSITIVE_INFINITY, 
        // A core that is granted only part of the time is no core for a worker that is always busy.
        Math.floor(limits.quotaCores ?? Number.POSITIVE_INFINITY))),
        memory_bytes: os.memoryBytes,
        memory_limit_bytes: limits.memoryBytes !== null && limits.memoryBytes < os.memoryBytes ? limits.memoryBytes : null,
        gpu: gpus.map(({ name, driver, memory_mib }) => ({ name, driver, memory_mib })),
    };
}
/** `Debian GNU/Linux 12 (bookworm), Linux 6.1.0`; without a distribution's name the kernel alone. */
function systemName({ os, readText }) {
    const kernel = `${os.type} ${os.release}`;
    const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(readText('/etc/os-release') ?? '')?.[1];
    return name === undefined ? kernel : `${name}, ${kernel}`;
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostIo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/** `nvidia-smi` takes seconds on hosts with many GPUs and no persistence daemon, and forever on a broken one. */
const EXEC_TIMEOUT_MS = 15_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
/**
 * The machine that this process runs on.
 * @param visibleDevices `CUDA_VISIBLE_DEVICES`, read at the door
 * @param execEnv environment of the programs that are run
 */
function hostIo(visibleDevices, execEnv, timeoutMs = EXEC_TIMEOUT_MS) {
    return {
        os: {
            type: node_os__WEBPACK_IMPORTED_MODULE_2__.type(),
            release: node_os__WEBPACK_IMPORTED_MODULE_2__.release(),
            arch: node_os__WEBPACK_IMPORTED_MODULE_2__.arch(),
            cpuModels: node_os__WEBPACK_IMPORTED_MODULE_2__.cpus().map(({ model }) => model),
            availableCores: node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism(),
            memoryBytes: node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem(),
        },
        visibleDevices,
        readText(path) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
            }
            catch {
                return undefined;
            }
        },
        exec: (file, args) => new Promise((resolve) => {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args], {
                env: { ...execEnv, LC_ALL: 'C' },
                timeout: timeoutMs,
                killSignal: 'SIGKILL',
                maxBuffer: MAX_OUTPUT_BYTES,
            }, (error, stdout, stderr) => {
                if (error === null)
                    return resolve({ code: 0, stdout, stderr, trouble: null });
                const code = typeof error.code === 'number' ? error.code : null;
                const isMissing = error.code === 'ENOENT' || error.code === 'EACCES';
                const trouble = isMissing ? 'missing' : error.killed === true ? 'timeout' : null;
                resolve({ code, stdout, stderr, trouble });
            });
        }),
    };
}


/***/ })

};
