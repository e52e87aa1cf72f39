export const id = 5382;
export const ids = [5382,1717];
export const modules = {

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

/***/ 15252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ decideStored),
/* harmony export */   decideAgain: () => (/* binding */ decideAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48736);
/* harmony import */ var _reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47593);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27660);
/* harmony import */ var _gates_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52780);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48411);
/* harmony import */ var _same_worlds_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68301);











/**
 * Decides the gates of a completed run again, by the stop rule that the run had. The run itself stays as it
 * is; what was decided otherwise than by its own gates is written beside its reports.
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`, `gates-invalid`
 */
function decideAgain(request) {
    const { run, plan } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlannedRun */ .Y)(request.runDir);
    const gates = request.gatesFile === undefined ? plan.preset.gates : (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readGatesFor */ .SP)(plan.preset, request.gatesFile);
    const own = request.baselineDir === undefined ? ownBaselineRun(run) : null;
    if (own !== null)
        (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .requirePlanned */ .A)(run, plan, own);
    const other = request.baselineDir === undefined ? own : (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlannedRun */ .Y)(request.baselineDir).run;
    const { manifest, report } = decideStored({
        run,
        presetTitle: plan.preset.title,
        gates,
        other,
        gatesOverridden: run.manifest.preset.gates_overridden || request.gatesFile !== undefined,
    });
    const isOwn = request.gatesFile === undefined && request.baselineDir === undefined;
    const reportJson = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safeJoin */ .gt)(run.dir, `reports/${isOwn ? 'report' : 'decided-again'}.json`);
    if (!isOwn)
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(reportJson, `${JSON.stringify(report, null, 2)}\n`);
    return { manifest, report, runDir: run.dir, reportJson, failure: undefined };
}
/**
 * Decides gates on a run that was read, and makes its report anew; nothing is written.
 * @throws WorldGateError `gate-invalid`, `baseline-mismatch`
 */
function decideStored({ run, presetTitle, gates, other, gatesOverridden, }) {
    (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_8__/* .requireMetrics */ .tm)(gates, measuredBy(run));
    if (other !== null) {
        requireAnotherRun(run, other);
        (0,_same_worlds_js__WEBPACK_IMPORTED_MODULE_10__/* .requireSameWorlds */ .x)(run.manifest.inputs.tasks, other.manifest);
    }
    const results = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .decideGates */ .r)({ ...whatWasRun(run), gates, baseline: baselineOf(run, other) });
    const manifest = {
        ...run.manifest,
        preset: { ...run.manifest.preset, gates_overridden: gatesOverridden },
        gates: results,
        verdict: (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .runVerdict */ .Z)(results),
        baseline: other === null ? run.manifest.baseline : summaryOf(other),
    };
    const report = (0,_reports_build_report_js__WEBPACK_IMPORTED_MODULE_6__/* .buildReport */ .F)({
        manifest,
        presetTitle,
        records: run.records,
        baselineRecords: other?.records ?? run.baseline?.records ?? [],
        measurements: run.measurements,
    });
    return { manifest, report };
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
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sibling) ? (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlannedRun */ .Y)(sibling).run : null;
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
        ...(0,_conclude_js__WEBPACK_IMPORTED_MODULE_7__/* .datesOf */ .rs)(manifest),
    };
}


/***/ }),

/***/ 14014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reproduce)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _runs_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13611);
/* harmony import */ var _eval_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6558);
/* harmony import */ var _native_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81769);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40326);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48411);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5590);







/**
 * Plays the episodes that a run counted again and compares them one by one; nothing is written.
 * @throws WorldGateError `not-reproducible` for a benchmark, and what reading the run and playing it throw
 */
async function reproduce(request, tools) {
    const { run: stored, plan } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlannedRun */ .Y)(request.runDir);
    const { manifest, header } = stored;
    if (header === null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-reproducible', `run ${manifest.run_id} is a benchmark: its numbers are measurements of one moment`, {
            hint: 'measure again with `worldgate benchmark`',
        });
    }
    // The run's own records do not depend on its baseline once the stopping index is known.
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__.prepareAgain)({ ...plan, files: { ...plan.files, baseline_policy: null }, baseline_run: null }, { ...manifest.inputs, baseline_checkpoint_digest: null }, request.given, request.trees, tools);
    const workers = Math.min(request.workers, Math.max(1, stored.records.length));
    const pool = (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openPool */ .x5)(prepared, workers, await (0,_native_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .withNativeEngine */ .q)(prepared, tools));
    const again = [];
    const start = tools.monotonic();
    try {
        const ready = await pool.open();
        const episodes = (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_2__/* .episodePlan */ .Ze)(prepared);
        let finished = 0;
        let succeeded = 0;
        await pool.run(stored.records.map((record) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .jobAt */ .l)(episodes, record.episode)), ({ record }) => {
            again[record.episode] = record;
            finished++;
            if (record.success)
                succeeded++;
            tools.onProgress({
                finished,
                resumed: 0,
                planned: stored.records.length,
                succeeded,
                elapsedMs: tools.monotonic() - start,
                interval: null,
            });
        });
        const lines = again.map(_runs_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordLine */ .IK);
        const found = (0,_runs_records_js__WEBPACK_IMPORTED_MODULE_1__/* .resultDigest */ .sl)({ ...(0,_eval_run_js__WEBPACK_IMPORTED_MODULE_2__/* .headersOf */ .Yl)(prepared, ready).policy, plan: header.plan }, lines);
        const differing = stored.records.filter((record, i) => (0,_runs_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordLine */ .IK)(record) !== lines[i]);
        const [first] = differing;
        return {
            run_id: manifest.run_id,
            reproduced: found === manifest.result_digest,
            episodes: again.length,
            expected_digest: manifest.result_digest,
            found_digest: found,
            first_difference: first === undefined
                ? null
                : {
                    episode: first.episode,
                    seed: first.seed,
                    task: first.task,
                    fields: differingFields(first, again[first.episode]),
                },
            differing_episodes: differing.length,
            inputs_differ: found !== manifest.result_digest && differing.length === 0,
        };
    }
    finally {
        await pool.close();
    }
}
function differingFields(a, b) {
    return Object.keys(a).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
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

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TaskSimulation: () => (/* reexport */ simulation/* TaskSimulation */.v),
  WorldGateError: () => (/* reexport */ errors/* WorldGateError */._B),
  decideAgain: () => (/* reexport */ decide_again.decideAgain),
  decideGates: () => (/* reexport */ decide/* decideGates */.r),
  listRuns: () => (/* reexport */ list_runs/* listRuns */.v),
  loadMujoco: () => (/* reexport */ mujoco/* loadMujoco */.W),
  loadPreset: () => (/* reexport */ load/* loadPreset */._),
  loadTask: () => (/* reexport */ load_task/* loadTask */._),
  readCompletedRun: () => (/* reexport */ read_run/* readCompletedRun */.He),
  readRun: () => (/* reexport */ read_run/* readRun */.cI),
  redactText: () => (/* reexport */ redaction/* redactText */.Rd),
  redactValue: () => (/* reexport */ redaction/* redactValue */.FI),
  renderComment: () => (/* reexport */ comment/* renderComment */.wQ),
  renderHtml: () => (/* reexport */ html/* renderHtml */.K),
  renderSummary: () => (/* reexport */ summary/* renderSummary */.Br),
  reproduce: () => (/* reexport */ reproduce/* reproduce */.C),
  runPreset: () => (/* reexport */ run_preset.runPreset),
  runVerdict: () => (/* reexport */ decide/* runVerdict */.Z),
  statistics: () => (/* reexport */ statistics_namespaceObject)
});

// NAMESPACE OBJECT: ./.build/statistics/index.js
var statistics_namespaceObject = {};
__webpack_require__.r(statistics_namespaceObject);
__webpack_require__.d(statistics_namespaceObject, {
  BettingSequence: () => (betting_sequence/* BettingSequence */.r),
  PairedBlockE: () => (PairedBlockE),
  PairedDifferenceProcess: () => (paired_difference_e/* PairedDifferenceProcess */.S_),
  PluginBets: () => (hedged_betting/* PluginBets */._b),
  SaviSuccessProcess: () => (savi_success_process/* SaviSuccessProcess */.u),
  allSuccessEpisodes: () => (sample_size/* allSuccessEpisodes */.ly),
  alwaysValidP: () => (beta_binomial_e/* alwaysValidP */.iD),
  anytimeDifference: () => (anytime_difference/* anytimeDifference */.v),
  anytimeDifferenceP: () => (anytime_difference/* anytimeDifferenceP */.L),
  barnard: () => (barnard/* barnard */.N),
  betaBinomialConfidenceSequence: () => (beta_binomial_e/* betaBinomialConfidenceSequence */.fA),
  betaBinomialLogE: () => (beta_binomial_e/* betaBinomialLogE */.Jp),
  bettingBound: () => (hedged_betting/* bettingBound */.Y5),
  bettingGrowth: () => (hedged_betting/* bettingGrowth */.HQ),
  bettingInterval: () => (hedged_betting/* bettingInterval */.li),
  bettingLogCapital: () => (hedged_betting/* bettingLogCapital */.aX),
  bettingStakes: () => (hedged_betting/* bettingStakes */.P8),
  binomialTestGreater: () => (binomial_tests/* binomialTestGreater */.aF),
  binomialTestLess: () => (binomial_tests/* binomialTestLess */.v1),
  binomialTestTwoSided: () => (binomial_tests/* binomialTestTwoSided */.BB),
  bootstrap: () => (bootstrap/* bootstrap */.N),
  bootstrapDifference: () => (bootstrap_difference/* bootstrapDifference */.ub),
  bootstrapRatio: () => (bootstrap/* bootstrapRatio */.u),
  checkAlpha: () => (proportion_intervals/* checkAlpha */.n9),
  checkCounts: () => (proportion_intervals/* checkCounts */.tl),
  clopperPearson: () => (proportion_intervals/* clopperPearson */.mI),
  compactLetters: () => (letters/* compactLetters */.d),
  eBenjaminiHochberg: () => (multiplicity/* eBenjaminiHochberg */.r),
  episodesToDecide: () => (sample_size/* episodesToDecide */._3),
  fixedPlanSize: () => (sample_size/* fixedPlanSize */.TS),
  holm: () => (multiplicity/* holm */.f),
  jeffreys: () => (proportion_intervals/* jeffreys */.NS),
  maximumSuccessesToFail: () => (sample_size/* maximumSuccessesToFail */.bR),
  mcnemarGreater: () => (mcnemar/* mcnemarGreater */.M_),
  mcnemarInterval: () => (mcnemar/* mcnemarInterval */.P3),
  mcnemarLess: () => (mcnemar/* mcnemarLess */.NY),
  mcnemarLogE: () => (mcnemarLogE),
  mcnemarMidP: () => (mcnemar/* mcnemarMidP */.km),
  mcnemarTwoSided: () => (mcnemar/* mcnemarTwoSided */.tF),
  mean: () => (quantile/* mean */.i2),
  miettinenNurminen: () => (score_difference/* miettinenNurminen */.i5),
  minimumSuccesses: () => (sample_size/* minimumSuccesses */.sA),
  mirror: () => (hedged_betting/* mirror */.e7),
  moverInterval: () => (newcombe/* moverInterval */.F),
  newcombe: () => (newcombe/* newcombe */.p),
  nonInferiorityTest: () => (score_difference/* nonInferiorityTest */.ip),
  operatingCharacteristics: () => (savi_plan/* operatingCharacteristics */.m7),
  pairedDifferenceLogE: () => (paired_difference_e/* pairedDifferenceLogE */.wK),
  pairedDifferenceSequence: () => (paired_difference_e/* pairedDifferenceSequence */.G9),
  pairedScoreZ: () => (paired_difference/* pairedScoreZ */.S),
  proportionInterval: () => (proportion_intervals/* proportionInterval */.Ew),
  quantile: () => (quantile/* quantile */.YV),
  quantileOfSorted: () => (quantile/* quantileOfSorted */.mY),
  replicateInterval: () => (bootstrap_difference/* replicateInterval */.NC),
  replicateP: () => (bootstrap_difference/* replicateP */.KW),
  restrictedRates: () => (score_difference/* restrictedRates */.Nn),
  saviSavings: () => (savi_plan/* saviSavings */.tT),
  scoreTest: () => (binomial_tests/* scoreTest */.TB),
  stoppingBoundaries: () => (savi_plan/* stoppingBoundaries */.no),
  tango: () => (paired_difference/* tango */.w),
  wilson: () => (proportion_intervals/* wilson */.rF)
});

// EXTERNAL MODULE: ./.build/evaluation/decide-again.js
var decide_again = __webpack_require__(15252);
// EXTERNAL MODULE: ./.build/evaluation/reproduce.js
var reproduce = __webpack_require__(14014);
// EXTERNAL MODULE: ./.build/evaluation/run-preset.js + 2 modules
var run_preset = __webpack_require__(39652);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/gates/decide.js + 8 modules
var decide = __webpack_require__(48736);
// EXTERNAL MODULE: ./.build/observability/redaction/index.js + 8 modules
var redaction = __webpack_require__(20867);
// EXTERNAL MODULE: ./.build/presets/load.js
var load = __webpack_require__(75229);
// EXTERNAL MODULE: ./.build/reports/comment.js
var comment = __webpack_require__(99131);
// EXTERNAL MODULE: ./.build/reports/html.js
var html = __webpack_require__(47529);
// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/runs/list-runs.js
var list_runs = __webpack_require__(5780);
// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/statistics/anytime-difference.js
var anytime_difference = __webpack_require__(15111);
// EXTERNAL MODULE: ./.build/statistics/barnard.js
var barnard = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/statistics/beta-binomial-e.js
var beta_binomial_e = __webpack_require__(41650);
// EXTERNAL MODULE: ./.build/statistics/betting-sequence.js
var betting_sequence = __webpack_require__(88941);
// EXTERNAL MODULE: ./.build/statistics/binomial-tests.js
var binomial_tests = __webpack_require__(3127);
// EXTERNAL MODULE: ./.build/statistics/bootstrap.js
var bootstrap = __webpack_require__(11654);
// EXTERNAL MODULE: ./.build/statistics/bootstrap-difference.js
var bootstrap_difference = __webpack_require__(88200);
// EXTERNAL MODULE: ./.build/statistics/hedged-betting.js
var hedged_betting = __webpack_require__(59339);
// EXTERNAL MODULE: ./.build/statistics/letters.js
var letters = __webpack_require__(2161);
// EXTERNAL MODULE: ./.build/statistics/mcnemar.js
var mcnemar = __webpack_require__(78603);
// EXTERNAL MODULE: ./.build/statistics/multiplicity.js
var multiplicity = __webpack_require__(35881);
// EXTERNAL MODULE: ./.build/statistics/newcombe.js
var newcombe = __webpack_require__(45968);
// EXTERNAL MODULE: ./.build/statistics/paired-difference.js
var paired_difference = __webpack_require__(92435);
// EXTERNAL MODULE: ./.build/statistics/paired-difference-e.js
var paired_difference_e = __webpack_require__(78837);
// EXTERNAL MODULE: ./.build/statistics/proportion-intervals.js
var proportion_intervals = __webpack_require__(43403);
// EXTERNAL MODULE: ./.build/statistics/quantile.js
var quantile = __webpack_require__(44447);
// EXTERNAL MODULE: ./.build/statistics/sample-size.js
var sample_size = __webpack_require__(3104);
// EXTERNAL MODULE: ./.build/statistics/savi-plan.js
var savi_plan = __webpack_require__(83831);
// EXTERNAL MODULE: ./.build/statistics/savi-success-process.js
var savi_success_process = __webpack_require__(9541);
// EXTERNAL MODULE: ./.build/statistics/score-difference.js
var score_difference = __webpack_require__(34900);
// EXTERNAL MODULE: ./.build/foundation/deterministic-math.js
var deterministic_math = __webpack_require__(10871);
;// CONCATENATED MODULE: ./.build/statistics/two-sample-e.js


/**
 * ln of the beta-binomial e-value of McNemar's hypothesis on paired episodes: given a discordant pair, A
 * alone succeeds with probability 1/2. `greater` is evidence that A succeeds more often than B. Concordant
 * pairs leave it as it is, so it may be looked at after every pair.
 */
function mcnemarLogE(onlyA, onlyB, alternative) {
    return (0,beta_binomial_e/* betaBinomialLogE */.Jp)(onlyA, onlyA + onlyB, 0.5, alternative);
}
const LEANING_UP = [2, 1];
const LEANING_DOWN = [1, 2];
/**
 * Two-sample e-process over blocks of one episode per arm, with unrelated seeds: each block is bet on with
 * the posterior means of the blocks before it, against their average as the common rate, and only while they
 * favour the alternative. An e-process for H0: equal rates, and for rates ordered against the alternative.
 * Source: Turner & Grünwald (2023), Stat. Probab. Lett., arXiv 2203.09785.
 */
class PairedBlockE {
    #alternative;
    #successes;
    #totals;
    #logE = 0;
    #maxLogE = 0;
    #blocks = 0;
    constructor({ alternative, priors }) {
        const leaning = alternative === 'greater' ? [LEANING_UP, LEANING_DOWN] : [LEANING_DOWN, LEANING_UP];
        const [first, second] = priors ?? leaning;
        this.#alternative = alternative;
        this.#successes = [first[0], second[0]];
        this.#totals = [first[0] + first[1], second[0] + second[1]];
    }
    /** Adds one block, an outcome of each arm, and returns ln of the e-value. */
    push(first, second) {
        const rate0 = this.#successes[0] / this.#totals[0];
        const rate1 = this.#successes[1] / this.#totals[1];
        if (this.#alternative === 'greater' ? rate0 > rate1 : rate0 < rate1) {
            const common = (rate0 + rate1) / 2;
            this.#logE += logRatio(first, rate0, common) + logRatio(second, rate1, common);
            this.#maxLogE = Math.max(this.#maxLogE, this.#logE);
        }
        if (first)
            this.#successes[0]++;
        if (second)
            this.#successes[1]++;
        this.#totals[0]++;
        this.#totals[1]++;
        this.#blocks++;
        return this.#logE;
    }
    get blocks() {
        return this.#blocks;
    }
    /** ln of the current e-value. */
    get logE() {
        return this.#logE;
    }
    /** Largest ln e-value so far, at least 0; `alwaysValidP` turns it into a p-value. */
    get maxLogE() {
        return this.#maxLogE;
    }
}
function logRatio(success, rate, common) {
    return success ? (0,deterministic_math/* log */.Rm)(rate / common) : (0,deterministic_math/* log */.Rm)((1 - rate) / (1 - common));
}

;// CONCATENATED MODULE: ./.build/statistics/index.js






















// EXTERNAL MODULE: ./.build/worlds/load-task.js
var load_task = __webpack_require__(9176);
// EXTERNAL MODULE: ./.build/worlds/mujoco.js
var mujoco = __webpack_require__(67595);
// EXTERNAL MODULE: ./.build/worlds/simulation.js + 8 modules
var simulation = __webpack_require__(83755);
;// CONCATENATED MODULE: ./.build/index.js
/** The public library: the same features that the command line and the actions use. */


















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

/***/ 88200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ replicateP),
/* harmony export */   NC: () => (/* binding */ replicateInterval),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference)
/* harmony export */ });
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44447);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63546);



/**
 * Percentile bootstrap of statistic(a) - statistic(b). Pairs are drawn together; samples that are not paired are drawn
 * each by itself.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8.
 * @throws RangeError for an empty sample, or pairs of unequal length
 */
function bootstrapDifference(a, b, { statistic, seed, paired, resamples = 2000 }) {
    if (a.length === 0 || b.length === 0)
        throw new RangeError('expected samples that are not empty');
    if (paired && a.length !== b.length)
        throw new RangeError(`expected pairs, got ${a.length} and ${b.length} values`);
    const first = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(a, statistic);
    const second = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(b, statistic);
    const ones = (length) => new Uint32Array(length).fill(1);
    const estimate = first.of(ones(a.length), a.length) - second.of(ones(b.length), b.length);
    const random = new _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed, 'bootstrap-difference');
    const countsA = new Uint32Array(a.length);
    const countsB = paired ? countsA : new Uint32Array(b.length);
    const sorted = new Float64Array(resamples);
    for (let r = 0; r < resamples; r++) {
        (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsA, random, 1);
        if (!paired)
            (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsB, random, 1);
        sorted[r] = first.of(countsA, a.length) - second.of(countsB, b.length);
    }
    sorted.sort();
    return { estimate, sorted };
}
/** Percentile interval; each side errs with probability `oneSidedAlpha`. */
function replicateInterval({ sorted }, oneSidedAlpha) {
    return [(0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, oneSidedAlpha), (0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, 1 - oneSidedAlpha)];
}
/**
 * Two-sided p-value of H0: no difference, by inverting the percentile interval: twice the share of replicates beyond 0,
 * never below 2 / (resamples + 1).
 */
function replicateP({ sorted }) {
    let atOrBelow = 0;
    let atOrAbove = 0;
    for (const value of sorted) {
        if (value <= 0)
            atOrBelow += 1;
        if (value >= 0)
            atOrAbove += 1;
    }
    return Math.min(1, (2 * (1 + Math.min(atOrBelow, atOrAbove))) / (sorted.length + 1));
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compactLetters)
/* harmony export */ });
/** Most items that get letters: the number of letters can grow exponentially with them. */
const MOST_ITEMS = 32;
/**
 * Compact letter display: items that share a letter are not separated from each other. That does not make them equal.
 * Items are numbered from 0 in the order of their estimates, the best first; letters are given in that order too. After
 * `z` follow `a2`, `b2`, ...
 * Source: Piepho (2004), J. Comput. Graph. Stat. 13:456 (insert and absorb).
 * @param separated pairs of items that a test separated, in any order
 * @returns letters of each item, such as `['a', 'ab', 'b']`
 * @throws RangeError for more than 32 items, or a pair that is none of them
 */
function compactLetters(items, separated) {
    if (!Number.isInteger(items) || items < 0 || items > MOST_ITEMS)
        throw new RangeError(`expected at most ${MOST_ITEMS} items, got ${items}`);
    let columns = items === 0 ? [] : [new Set(Array.from({ length: items }, (_, i) => i))];
    for (const [a, b] of separated) {
        if (a === b || ![a, b].every((item) => Number.isInteger(item) && item >= 0 && item < items))
            throw new RangeError(`expected two of ${items} items, got ${a} and ${b}`);
        columns = absorbed(columns.flatMap((column) => column.has(a) && column.has(b) ? [without(column, a), without(column, b)] : [column]));
    }
    columns.sort(byMembers);
    return Array.from({ length: items }, (_, item) => columns.flatMap((column, index) => (column.has(item) ? [letter(index)] : [])).join(''));
}
function without(column, item) {
    return new Set([...column].filter((other) => other !== item));
}
/** Columns that no other column contains; of equal ones the first. */
function absorbed(columns) {
    return columns.filter((column, i) => !columns.some((other, j) => i !== j && [...column].every((item) => other.has(item)) && (column.size < other.size || j < i)));
}
/** The column with the better first member first. */
function byMembers(a, b) {
    const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
    for (let i = 0; i < Math.min(x.length, y.length); i++)
        if (x[i] !== y[i])
            return x[i] - y[i];
    return x.length - y.length;
}
function letter(index) {
    const round = Math.floor(index / 26);
    return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round + 1));
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
