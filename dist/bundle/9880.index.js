export const id = 9880;
export const ids = [9880,1620];
export const modules = {

/***/ 99880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchmarkCommand: () => (/* binding */ benchmarkCommand),
  evalCommand: () => (/* binding */ evalCommand),
  runRequest: () => (/* binding */ runRequest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/contracts/preset.js
var contracts_preset = __webpack_require__(98859);
// EXTERNAL MODULE: ./.build/evaluation/baseline-ask.js
var baseline_ask = __webpack_require__(49454);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/evaluation/resume.js
var evaluation_resume = __webpack_require__(23010);
// EXTERNAL MODULE: ./.build/evaluation/run-claim.js
var run_claim = __webpack_require__(3365);
// EXTERNAL MODULE: ./.build/evaluation/run-preset.js + 2 modules
var run_preset = __webpack_require__(39652);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/observability/commit.js
var commit = __webpack_require__(9127);
// EXTERNAL MODULE: ./.build/presets/checkpoint-names.js
var checkpoint_names = __webpack_require__(60090);
// EXTERNAL MODULE: ./.build/runs/list-runs.js
var list_runs = __webpack_require__(5780);
// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var cli_outcome = __webpack_require__(11063);
// EXTERNAL MODULE: ./.build/cli/progress.js
var progress = __webpack_require__(51620);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
;// CONCATENATED MODULE: ./.build/cli/sought-baseline.js





/**
 * Runs with the baseline that `--baseline` asks to look for: `paired`, and inside of a GitHub workflow `base-branch` and
 * `release`, with the token of `GITHUB_TOKEN` or `GH_TOKEN`. A path stands in the request already.
 */
async function withSoughtBaseline({ env }, baseline, { request, tools, run }) {
    const ask = baseline === undefined ? undefined : (0,baseline_ask/* baselineAsk */.t)(baseline);
    if (ask === undefined || ask.kind === 'path')
        return run(request, tools);
    const [{ withBaseline }, { baseOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7616), __webpack_require__.e(2650)]).then(__webpack_require__.bind(__webpack_require__, 26077)),
        __webpack_require__.e(/* import() */ 6849).then(__webpack_require__.bind(__webpack_require__, 49230)),
    ]);
    const readEvent = (file) => (0,external_node_fs_.readFileSync)(file, 'utf8');
    const context = (0,event_context/* readEventContext */.w)(env, readEvent);
    const world = {
        context,
        base: baseOf(context, env, readEvent),
        token: env.GITHUB_TOKEN || env.GH_TOKEN || '',
        clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
        redact: tools.redact,
        temporaryDir: env.RUNNER_TEMP || external_node_os_.tmpdir(),
    };
    return withBaseline(ask, request, world, tools, (chosen) => run(chosen, tools));
}

// EXTERNAL MODULE: ./.build/cli/tools.js
var cli_tools = __webpack_require__(46060);
;// CONCATENATED MODULE: ./.build/cli/eval.js

















const evalCommand = (context, options) => perform('eval', context, options);
const benchmarkCommand = (context, options) => perform('benchmark', context, options);
async function perform(kind, context, options) {
    const view = (0,progress.progressView)(context, options.json === true);
    const tools = (0,cli_tools.runTools)(context, context.cwd, {
        progress: view.progress,
        log: (line) => (options.json === true ? undefined : context.err(`${line}\n`)),
    });
    const request = runRequest(kind, context, options);
    const resume = (0,cli_options/* text */.Qq)(options, 'resume');
    if (resume !== undefined)
        requireNothingSettled(options);
    const word = (0,cli_options/* text */.Qq)(options, 'shard');
    if (word !== undefined) {
        const { evalShard } = await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(3155)]).then(__webpack_require__.bind(__webpack_require__, 63155));
        return evalShard(context, word, { request, tools, options }).finally(view.end);
    }
    if (resume !== undefined && isShard(resumeRequest(context, request, resume, tools))) {
        const { evalResumedShard } = await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(3155)]).then(__webpack_require__.bind(__webpack_require__, 63155));
        return evalResumedShard(context, resumeRequest(context, request, resume, tools), tools).finally(view.end);
    }
    const run = () => resume === undefined
        ? withSoughtBaseline(context, (0,cli_options/* text */.Qq)(options, 'baseline'), { request, tools, run: run_preset.runPreset })
        : (0,evaluation_resume/* resumePreset */.Z)(resumeRequest(context, request, resume, tools), tools);
    const output = (0,cli_options/* text */.Qq)(options, 'evidence');
    try {
        if (output === undefined) {
            const outcome = await run();
            view.end();
            return (0,cli_outcome/* runResult */.XS)(context, outcome, options);
        }
        const { evidencedRun } = await Promise.all(/* import() */[__webpack_require__.e(9839), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(8146), __webpack_require__.e(7897), __webpack_require__.e(6108)]).then(__webpack_require__.bind(__webpack_require__, 6108));
        return await evidencedRun(context, run, output, options, view.end);
    }
    finally {
        view.end();
    }
}
/** @throws WorldGateError `run-unknown`, `claim-missing` */
function resumeRequest(context, request, resume, tools) {
    const runDir = (0,list_runs/* resolveRun */.Uf)(request.workspaceDir, resume, context.cwd);
    if (request.freezeClaim === true)
        (0,run_claim/* requireClaimOf */.Z0)(runDir, resume);
    const { task, policy, baselinePolicy } = request.overrides;
    const baselineDir = request.baselineRun && (0,list_runs/* resolveRun */.Uf)(request.workspaceDir, request.baselineRun, context.cwd);
    return {
        runDir,
        given: { task, policy, baselinePolicy, assets: request.assets, baselineDir },
        workers: request.workers,
        trees: (0,prepare.treesOf)(request, tools),
    };
}
function isShard({ runDir }) {
    return (0,read_run/* readManifest */.WI)(runDir).shard !== undefined;
}
/** What the plan of an interrupted run has settled. */
const SETTLED = [
    ['preset', '--preset'],
    ['gates', '--gates'],
    ['engine', '--engine'],
    ['device', '--device'],
    ['episodes', '--episodes'],
    ['seed', '--seed'],
    ['stop', '--stop'],
    ['shard', '--shard'],
];
/** @throws WorldGateError `usage` for a flag that a resumed run would have to ignore */
function requireNothingSettled(options) {
    const given = SETTLED.filter(([key]) => options[key] !== undefined).map(([, flag]) => flag);
    if (given.length === 0)
        return;
    throw new errors/* WorldGateError */._B('usage', `${given.join(', ')} cannot be given with --resume`, {
        hint: 'a resumed run keeps its plan; start a new run to change it',
    });
}
/** @throws WorldGateError `usage` */
function runRequest(kind, context, options) {
    const preset = (0,cli_options/* text */.Qq)(options, 'preset');
    const file = (key) => {
        const given = (0,cli_options/* text */.Qq)(options, key);
        return given === undefined ? undefined : (0,cli_outcome/* resolvePath */.o1)(context, given);
    };
    const checkpoint = (key) => {
        const given = (0,cli_options/* text */.Qq)(options, key);
        return given === undefined ? undefined : (0,checkpoint_names/* absoluteCheckpoint */.Wn)(given, context.cwd);
    };
    const baseline = (0,cli_options/* text */.Qq)(options, 'baseline');
    const ask = baseline === undefined ? undefined : (0,baseline_ask/* baselineAsk */.t)(baseline);
    const baselinePath = ask?.kind === 'path' ? file('baseline') : undefined;
    const isPolicyFile = baselinePath !== undefined && (0,external_node_fs_.existsSync)(baselinePath) && (0,external_node_fs_.statSync)(baselinePath).isFile();
    if (baseline !== undefined && (0,cli_options/* text */.Qq)(options, 'baselinePolicy') !== undefined) {
        throw new errors/* WorldGateError */._B('usage', '--baseline and --baseline-policy cannot be given together', {
            hint: 'compare with an earlier run, or with a policy that runs in the same job',
        });
    }
    if (preset !== undefined && (0,cli_options/* text */.Qq)(options, 'task') !== undefined) {
        throw new errors/* WorldGateError */._B('usage', '--preset and --task cannot be given together', {
            hint: 'a preset names its task; put one that extends it into .worldgate/presets/ to change that',
        });
    }
    const overrides = defined({
        task: file('task'),
        policy: checkpoint('policy'),
        baselinePolicy: checkpoint('baselinePolicy') ?? (isPolicyFile ? baselinePath : undefined),
        engine: contracts_preset/* engineName */.OC.optional().parse((0,cli_options/* text */.Qq)(options, 'engine')),
        device: (0,cli_options/* text */.Qq)(options, 'device'),
        episodes: (0,cli_options/* integer */.nd)(options, 'episodes', '--episodes', 1),
        seed: (0,cli_options/* integer */.nd)(options, 'seed', '--seed', 0),
        stop: contracts_preset/* stopRule */.zG.optional().parse((0,cli_options/* text */.Qq)(options, 'stop')),
        samples: (0,cli_options/* integer */.nd)(options, 'samples', '--samples', 10),
        warmup: (0,cli_options/* integer */.nd)(options, 'warmup', '--warmup', 0),
    });
    const needed = kind === 'eval'
        ? overrides.task !== undefined && overrides.policy !== undefined
        : overrides.policy !== undefined;
    if (preset === undefined && (0,cli_options/* text */.Qq)(options, 'resume') === undefined && !needed) {
        throw new errors/* WorldGateError */._B('usage', kind === 'eval'
            ? 'say what to evaluate: --preset NAME, or --task FILE with --policy FILE'
            : 'say what to measure: --preset NAME, or --policy FILE', {
            hint: '`worldgate preset list` shows the presets; `--preset push` needs nothing else',
        });
    }
    return {
        kind,
        preset,
        overrides,
        assets: file('assets'),
        gatesFile: file('gates'),
        baselineRun: isPolicyFile || ask?.kind !== 'path' ? undefined : baseline,
        workers: (0,cli_options/* integer */.nd)(options, 'workers', '--workers', 1),
        repositoryDir: context.cwd,
        workspaceDir: (0,cli_outcome/* workspaceDir */.zf)(context, options),
        command: repeating(context.argv.slice(1)),
        commit: commitOf(context),
        freezeClaim: (0,cli_options/* text */.Qq)(options, 'evidence') !== undefined,
        allowUnpinned: options.allowUnpinned === true,
    };
}
/** Flags about this machine and this caller, which change nothing in what is run; with their values. */
const NOT_REPEATED = ['--fail-on', '--run-workspace', '--workers', '--evidence', '--shard'];
/** The words that another machine needs to run the same. */
function repeating(words) {
    return words.filter((word, i) => {
        const [flag] = word.split('=', 1);
        return word !== '--json' && !NOT_REPEATED.includes(flag) && !NOT_REPEATED.includes(words[i - 1] ?? '');
    });
}
/** What a workflow says was checked out, else what git says. */
function commitOf({ env, cwd }) {
    const stated = env.GITHUB_SHA ?? '';
    return /^[0-9a-f]{40,64}$/.test(stated) ? stated : (0,commit/* checkedOutCommit */.X)(cwd);
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 49909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

function text(options, key) {
    const value = options[key];
    return typeof value === 'string' ? value : undefined;
}
/** The values of an option that may be given more than once. */
function texts(options, key) {
    const value = options[key];
    return Array.isArray(value) ? value : [];
}
/** @param flag how a message calls it. @throws WorldGateError `usage` where it is missing */
function required(options, key, flag) {
    const value = text(options, key);
    if (value !== undefined)
        return value;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag} is missing`);
}
/** A whole number of at least `min`. @throws WorldGateError `usage` */
function integer(options, key, flag, min) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < min) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a whole number of at least ${min}`);
    }
    return number;
}
/** A finite number. @throws WorldGateError `usage` */
function number(options, key, flag) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const result = Number(value);
    if (value.trim() === '' || !Number.isFinite(result)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a number`);
    }
    return result;
}


/***/ }),

/***/ 11063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ runResult),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   rZ: () => (/* binding */ failOnOption),
/* harmony export */   zf: () => (/* binding */ workspaceDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _reports_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75963);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5780);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49909);






function failOnOption(options) {
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOn */ .Ko.parse((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'failOn') ?? 'failed');
}
/** Where the caller keeps runs. */
function workspaceDir(context, options) {
    return resolvePath(context, (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'runWorkspace') ?? '.worldgate');
}
function resolvePath(context, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.cwd, file);
}
/** What a command says of a run that has ended, and how it exits. A fault of ours is thrown again. */
function runResult(context, outcome, options) {
    const { manifest, report, runDir, failure } = outcome;
    if (failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(failure))
        throw failure;
    const row = (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runRow */ .gY)(manifest, runDir, context.cwd);
    const { colour, columns } = context.terminal;
    const rendered = (0,_reports_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
    return {
        exitCode: failure?.exitCode ?? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(report.verdict, failOnOption(options)),
        data: row,
        text: `${rendered.trimEnd()}\n\nrun: ${row.run_dir}`,
        ...(manifest.error === null ? {} : { errors: [manifest.error] }),
    };
}


/***/ }),

/***/ 51620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressText: () => (/* binding */ progressText),
/* harmony export */   progressView: () => (/* binding */ progressView)
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

/***/ 49454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ baselineAsk)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * Reads `base-branch`, `release`, `paired`, `paired:COMMIT`, or a path. A folder with such a name is `./release`.
 * @throws WorldGateError `usage`
 */
function baselineAsk(text) {
    if (text === 'base-branch' || text === 'release')
        return { kind: text };
    if (text === 'paired')
        return { kind: 'paired', commit: null };
    if (text.startsWith('paired:')) {
        const commit = text.slice('paired:'.length);
        if (COMMIT.test(commit))
            return { kind: 'paired', commit };
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', '`baseline: paired:` needs a full commit of 40 hexadecimal digits', {
            hint: '`git rev-parse origin/main` prints one',
        });
    }
    if (text === 'path') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', '`baseline: path` stands for the path itself', {
            hint: 'write the folder of a run, or an ONNX file',
        });
    }
    return { kind: 'path', path: text };
}


/***/ }),

/***/ 23010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ resumePreset),
/* harmony export */   e: () => (/* binding */ resumeShard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50454);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _runs_read_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73866);
/* harmony import */ var _runs_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21099);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5590);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67098);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81966);
/* harmony import */ var _run_preset_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39652);
/* harmony import */ var _task_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59071);











/**
 * Goes on with an interrupted run and ends in the digest that it would have had without the interruption.
 * @throws WorldGateError `run-finished`, `not-resumable`, `run-locked`, `resume-mismatch`, `checkpoint-mismatch`,
 *   `file-unnamed`
 */
async function resumePreset(request, tools) {
    (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_4__/* .requireWhole */ .Z7)((0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(request.runDir));
    return goOn(request, tools, (job) => (0,_run_preset_js__WEBPACK_IMPORTED_MODULE_9__.performRun)(job, tools));
}
/**
 * Goes on with a shard that was interrupted.
 * @throws WorldGateError as {@link resumePreset}
 */
async function resumeShard(request, tools) {
    const { performShard } = await __webpack_require__.e(/* import() */ 2140).then(__webpack_require__.bind(__webpack_require__, 12140));
    return goOn(request, tools, (job) => performShard({ ...job, slice: _contracts_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardSlice */ .RD.strip().parse(job.run.manifest.shard) }, tools));
}
async function goOn(request, tools, perform) {
    const manifest = (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(request.runDir);
    requireUnfinished(manifest);
    const plan = (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlan */ .m)(request.runDir, manifest);
    const baselineDir = request.given.baselineDir ?? siblingRun(request.runDir, plan.baseline_run);
    const given = { ...request.given, baselineDir };
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__.prepareAgain)(plan, manifest.inputs, given, request.trees, tools);
    requireSameTasks(manifest.inputs.tasks, (0,_task_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .taskIdentities */ .a)(prepared.tasks));
    const lock = (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .lockRun */ .x)(request.runDir, tools.randomBytes);
    try {
        const resumed = (0,_runs_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .resumeRun */ .ZL)(request.runDir, tools);
        const workers = request.workers ?? manifest.plan.workers;
        tools.log(`resuming ${manifest.run_id} with ${resumed.records.length} episodes done`);
        return await perform({ prepared, run: resumed.run, resumed, workers, unmet: [] });
    }
    finally {
        lock.release();
    }
}
/** Said first: whoever names a finished run need not find its files again. */
function requireUnfinished({ run_id, state, kind, result_digest }) {
    if (state === 'partial') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-finished', `run ${run_id} is a shard that has played its part`, {
            hint: 'merge all shards with `worldgate shard merge`',
        });
    }
    if (state === 'completed' || state === 'skipped' || result_digest !== null) {
        const how = state === 'completed' || state === 'skipped' ? state : 'one that has its result';
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('run-finished', `run ${run_id} is ${how}: there is nothing to resume`, {
            hint: 'start a new run, or repeat this one with `worldgate reproduce`',
        });
    }
    if (kind === 'benchmark') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('not-resumable', `run ${run_id} is a benchmark, which is measured in one go`, {
            hint: 'measure again with `worldgate benchmark`',
        });
    }
}
/** Checked before the run is touched, so that it can still be resumed with the right files. */
function requireSameTasks(before, now) {
    for (const [index, task] of before.entries()) {
        const { name, digest, world_digest } = now[index];
        if (name === task.name && digest === task.digest && world_digest === task.world_digest)
            continue;
        const what = digest === task.digest ? 'the model' : 'the task file';
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('resume-mismatch', `${what} of task "${task.name}" has changed since the run started`, {
            hint: 'put back what the run was started with, or start a new run',
        });
    }
}
function siblingRun(runDir, runId) {
    if (runId === null)
        return undefined;
    const sibling = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(runDir), runId);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sibling) ? sibling : undefined;
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

/***/ 29694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   w: () => (/* binding */ readEventContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** GitHub caps webhook payloads at 25 MB; a larger file is no event. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
// Every part may be missing or of another shape: workflows are also started by hand, by `act` and by tests.
const lenient = (schema) => schema.nullish().catch(null);
const text = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1024));
const repository = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), full_name: text, default_branch: text }));
const commitSha = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const prNumber = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive());
const side = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitSha, ref: text, repo: repository }));
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    run_attempt: prNumber,
    event: text,
    status: text,
    conclusion: text,
    head_sha: commitSha,
    head_branch: text,
    head_repository: repository,
});
const eventPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: prNumber,
    pull_request: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, head: side, base: side })),
    issue: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })),
    workflow_run: lenient(workflowRun),
    merge_group: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_sha: commitSha, base_sha: commitSha, base_ref: text })),
    repository,
});
/**
 * Reads the event context from environment variables and the text of the event file.
 *
 * @param env `GITHUB_*` variables (read at the door).
 * @param readEvent returns the text of a file, or throws. Called once, with `GITHUB_EVENT_PATH`.
 */
function readEventContext(env, readEvent) {
    const notes = [];
    const payload = readPayload(env.GITHUB_EVENT_PATH, readEvent, notes);
    const repositoryName = splitName(env.GITHUB_REPOSITORY) ?? splitName(payload.repository?.full_name ?? undefined);
    const pullRequest = pullRequestOf(payload, env);
    const startedBy = workflowRunOf(payload, env);
    const serverUrl = httpUrl(env.GITHUB_SERVER_URL || 'https://github.com') ?? 'https://github.com';
    const apiUrl = httpUrl(env.GITHUB_API_URL || 'https://api.github.com');
    if (apiUrl === null)
        notes.push('GITHUB_API_URL is not an http(s) address without credentials.');
    const runId = positiveInt(env.GITHUB_RUN_ID);
    return {
        inActions: env.GITHUB_ACTIONS === 'true',
        repository: repositoryName,
        eventName: env.GITHUB_EVENT_NAME || null,
        pullRequest,
        workflowRun: startedBy,
        ref: env.GITHUB_REF || null,
        defaultBranch: payload.repository?.default_branch ?? null,
        actor: env.GITHUB_ACTOR || null,
        commit: pullRequest?.headSha ?? payload.merge_group?.head_sha ?? commitSha.parse(env.GITHUB_SHA) ?? null,
        runId,
        runAttempt: positiveInt(env.GITHUB_RUN_ATTEMPT),
        serverUrl,
        apiUrl,
        runUrl: runId === null || repositoryName === null
            ? null
            : `${serverUrl}/${repositoryName.owner}/${repositoryName.name}/actions/runs/${runId}`,
        notes,
    };
}
function readPayload(path, readEvent, notes) {
    const empty = eventPayload.parse({});
    if (!path)
        return empty;
    try {
        const content = readEvent(path);
        if (content.length > MAX_EVENT_BYTES)
            throw new Error('it is larger than any GitHub event');
        return eventPayload.parse(JSON.parse(content));
    }
    catch {
        // The parser's own message would quote the file.
        notes.push('The file that GITHUB_EVENT_PATH names is not a readable event; going on without it.');
        return empty;
    }
}
/** Only of the event that is called so: another event's file may hold anything. */
function workflowRunOf(payload, env) {
    const run = payload.workflow_run;
    if (env.GITHUB_EVENT_NAME !== 'workflow_run' || run == null)
        return null;
    const { head_repository: head } = run;
    return {
        id: run.id,
        attempt: run.run_attempt ?? null,
        event: run.event ?? null,
        status: run.status ?? null,
        conclusion: run.conclusion ?? null,
        headSha: run.head_sha ?? null,
        headBranch: run.head_branch ?? null,
        headRepository: head == null ? null : { id: head.id ?? null, fullName: head.full_name ?? null },
    };
}
function pullRequestOf(payload, env) {
    const pr = payload.pull_request ?? null;
    const fromIssue = payload.issue?.pull_request == null ? null : payload.issue.number;
    const fromRef = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(env.GITHUB_REF ?? '')?.[1];
    const number = pr?.number ?? (pr === null ? null : payload.number) ?? fromIssue ?? positiveInt(fromRef);
    if (number == null)
        return null;
    return {
        number,
        headSha: pr?.head?.sha ?? null,
        baseSha: pr?.base?.sha ?? null,
        baseRef: pr?.base?.ref ?? (env.GITHUB_BASE_REF || null),
        fork: pr === null ? null : isFork(pr, payload),
    };
}
function isFork(pr, payload) {
    if (pr.head == null)
        return null;
    // A fork that was deleted leaves `"repo": null` behind; our own head repository cannot be deleted.
    if (pr.head.repo === null)
        return true;
    const head = pr.head.repo;
    const base = pr.base?.repo ?? payload.repository;
    if (head === undefined || base == null)
        return null;
    if (head.id != null && base.id != null)
        return head.id !== base.id;
    if (head.full_name == null || base.full_name == null)
        return null;
    return head.full_name.toLowerCase() !== base.full_name.toLowerCase();
}
function splitName(fullName) {
    const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))\/([A-Za-z0-9._-]{1,100})$/.exec(fullName ?? '');
    return match === null ? null : { owner: match[1], name: match[2] };
}
function positiveInt(value) {
    if (value === undefined || !/^\d{1,15}$/.test(value))
        return null;
    return Number(value) > 0 ? Number(value) : null;
}
/** An http(s) URL without credentials, query or trailing slash; `null` for anything else. */
function httpUrl(value) {
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
        return null;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);



/** The commit that is checked out at or above `folder`; `null` outside a repository or before the first commit. */
function checkedOutCommit(folder) {
    const gitDir = findGitDir(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder));
    if (gitDir === null)
        return null;
    try {
        const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'HEAD'), 'utf8').trim();
        if (_contracts_common_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_COMMIT */ .eI.test(head))
            return head;
        const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
        if (ref === undefined || ref.includes('..'))
            return null;
        // In a worktree, branches live in the main repository.
        const common = node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'commondir');
        const shared = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(gitDir, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : gitDir;
        const loose = node_path__WEBPACK_IMPORTED_MODULE_1__.join(shared, ref);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(loose))
            return hashOrNull((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(loose, 'utf8').trim());
        const packed = node_path__WEBPACK_IMPORTED_MODULE_1__.join(shared, 'packed-refs');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(packed))
            return null;
        const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(packed, 'utf8')
            .split('\n')
            .find((entry) => entry.endsWith(` ${ref}`));
        return hashOrNull(line?.split(' ')[0] ?? '');
    }
    catch {
        return null;
    }
}
function hashOrNull(text) {
    return _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_COMMIT */ .eI.test(text) ? text : null;
}
function findGitDir(start) {
    for (let folder = start;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(candidate, 'HEAD')))
            return candidate;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate)) {
            try {
                const target = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(candidate, 'utf8'))?.[1];
                return target === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, target.trim());
            }
            catch {
                return null;
            }
        }
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) === folder)
            return null;
    }
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

/***/ 36494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y_: () => (/* binding */ NO_BREAK),
/* harmony export */   ed: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Holds a number and its unit together while lines are broken; printed as a space. */
const NO_BREAK = '\u00a0';
const GAP = 2;
/** Columns of a cell: every heading fits, and five cells fit into the narrowest terminal. */
const NARROWEST = 8;
/** A table of plain text with straight columns: lines of the heading, and those of each row. */
function textTable({ header, rows, width, paint = (padded) => padded }) {
    const widths = columnWidths(header, rows, width);
    const joined = (cells) => cells.join(' '.repeat(GAP)).trimEnd();
    return {
        heading: [
            joined(header.map((name, i) => padEnd(name, widths[i]))),
            joined(widths.map((columns) => '-'.repeat(columns))),
        ],
        rows: rows.map((row, index) => {
            const cells = row.map((parts, i) => parts.flatMap((part) => wrap(part, widths[i])));
            const height = Math.max(...cells.map((cell) => cell.length));
            return Array.from({ length: height }, (_, y) => joined(cells.map((cell, i) => {
                const padded = padEnd(cell[y] ?? '', widths[i]);
                return y === 0 ? paint(padded, i, index) : padded;
            })));
        }),
    };
}
/** Natural widths, the widest column narrowed until the row fits; words are broken only where nothing else gives. */
function columnWidths(header, rows, width) {
    const widths = header.map((name, i) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map((part) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(part)))));
    const room = width - GAP * (header.length - 1);
    let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
    const words = header.map((name, i) => Math.max(NARROWEST, (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map(longestWord))));
    for (const floors of [words, words.map(() => NARROWEST)]) {
        while (over > 0) {
            const room = widths.map((columns, i) => (columns > floors[i] ? columns : 0));
            const widest = room.indexOf(Math.max(...room));
            if (room[widest] === 0)
                break;
            widths[widest]--;
            over--;
        }
    }
    return widths;
}
function longestWord(text) {
    return Math.max(...text.split(' ').map((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word)));
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const candidate = line === '' ? word : `${line} ${word}`;
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(candidate) <= columns) {
            line = candidate;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const { segment } of graphemes.segment(word)) {
            if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line + segment) > columns && line !== '') {
                lines.push(line);
                line = '';
            }
            line += segment;
        }
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_7__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67673);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);









/** Colour of a verdict as parameters of an SGR sequence. */
const SGR = {
    error: '1;31',
    failed: '31',
    inconclusive: '33',
    skipped: '36',
    passed: '32',
};
/**
 * The gate table, what was measured and the decision for a terminal, `width` columns (80 unless given), without
 * emoji, because terminals disagree about their width. Every line ends with a line break.
 */
function renderText(report, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const verdictPaint = (text, verdict) => paint(text, SGR[verdict]);
    const lines = [];
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    const baseline = (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentences */ .qY)(report);
    if (baseline.length > 0) {
        lines.push(...paragraph(baseline[0], width), ...baseline.slice(1).flatMap((note) => item(note, width)), '');
    }
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Gate', 'Verdict', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name, ...(view.about === null ? [] : [view.about]), ...(view.optional ? ['(optional)'] : [])],
            [view.word],
            [view.measured + (view.n === '' ? '' : ` (${joined(view.n)})`), view.interval].filter((line) => line !== ''),
            [view.required],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const lines = rows.flatMap((row, i) => {
        const { change } = views[i];
        if (change === null)
            return row;
        const text = `against the baseline: ${changeText(views[i], change)}`;
        return [...row, ...paragraph(text, width - 4).map((line, y) => `${y === 0 ? '  ' : '    '}${line}`)];
    });
    return [...heading, ...lines, ''];
}
/** `from 81.0 %, 300 pairs; p < 0.001, significant`. */
function changeText(view, change) {
    // A comparison shows its difference under "Measured" already.
    const difference = change.difference === view.measured ? '' : `${joined(change.difference)} `;
    const facts = [change.from, change.significance].map((text) => text.split(', ').map(joined).join(', '));
    return difference + facts.join('; ');
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ })

};
