export const id = 9130;
export const ids = [9130];
export const modules = {

/***/ 56261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gpuCheckCommand: () => (/* binding */ gpuCheckCommand)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _contracts_gpu_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52216);
/* harmony import */ var _evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_process_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22798);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52688);
/* harmony import */ var _observability_gpu_guard_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34251);
/* harmony import */ var _observability_host_io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78469);
/* harmony import */ var _reports_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75963);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49909);










const WIDTH = 80;
/** `worldgate gpu check`: looks whether the GPUs are fit for a measurement, as `actions/gpu-guard` does. */
const gpuCheckCommand = async (context, options) => {
    const { env, signal } = context;
    const { guard } = await (0,_observability_gpu_guard_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .guardGpus */ .T)({
        limits: {
            freeMemoryMib: (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(options, 'freeMemory', '--free-memory', 1),
            maxTemperatureC: (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(options, 'maxTemperature', '--max-temperature', 1) ?? _contracts_gpu_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEMPERATURE_C */ .Ig,
        },
        onDirty: onDirty((0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(options, 'onDirty')),
        waitS: (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(options, 'wait', '--wait', 0) ?? _contracts_gpu_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIT_S */ .ck,
        jobVariable: undefined,
    }, {
        io: (0,_observability_host_io_js__WEBPACK_IMPORTED_MODULE_6__/* .hostIo */ .F)(env.CUDA_VISIBLE_DEVICES, (0,_evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(env)),
        table: _foundation_process_table_js__WEBPACK_IMPORTED_MODULE_4__/* .PROC */ .B,
        now: () => context.now().getTime(),
        sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
        signal,
        log: (line) => context.err(`${line}\n`),
    });
    const lines = [`${guard.state}: ${guard.detail}`, ...guard.notes.map((note) => `note: ${note}`)];
    const refused = guard.state === 'dirty' && (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(options, 'onDirty') !== 'warn';
    return {
        exitCode: refused ? 4 : 0,
        data: guard,
        text: lines.flatMap((line) => (0,_reports_text_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(line, WIDTH)).join('\n'),
    };
};
/** On a laptop a look is what is wanted: it waits only where that is asked for. */
function onDirty(given) {
    if (given === undefined)
        return 'fail';
    const known = _contracts_gpu_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_DIRTY */ .H8.find((name) => name === given);
    if (known !== undefined)
        return known;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('usage', `--on-dirty "${given}" is not known${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .a)(given, _contracts_gpu_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_DIRTY */ .H8)}`);
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

/***/ 34251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ guardGpus)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/observability/gpu-guard/findings.js
/** Memory of an idle GPU: the driver's own, and a display's. */
const IDLE_MEMORY_MIB = 1024;
const MAX_NAMES = 5;
/**
 * What makes these GPUs unfit for a measurement.
 * @param isOwn whether a process belongs to this job
 */
function findingsOf(look, limits, isOwn = () => false) {
    if (look.state === 'no-gpu')
        return [];
    if (look.state === 'unreachable') {
        return [{ code: 'unreachable', gpu: null, message: look.detail.slice(0, 500), passes: true }];
    }
    return look.gpus.flatMap((gpu) => [
        ...processFinding(gpu, isOwn),
        ...memoryFinding(gpu, limits, isOwn),
        ...heatFindings(gpu, limits),
        ...errorFindings(gpu),
    ]);
}
function finding(gpu, code, passes, message) {
    return { code, gpu: gpu.index, passes, message: `${gpuWord(gpu)} ${message}`.slice(0, 500) };
}
function gpuWord({ index }) {
    return index === null ? 'the GPU' : `GPU ${index}`;
}
function processFinding(gpu, isOwn) {
    const foreign = gpu.apps?.filter(({ pid }) => !isOwn(pid)) ?? [];
    if (foreign.length === 0)
        return [];
    const names = foreign
        .slice(0, MAX_NAMES)
        .map(({ name, memory_mib }) => `"${name}"${memory_mib === null ? '' : ` (${memory_mib} MiB)`}`);
    const more = foreign.length > MAX_NAMES ? ` and ${foreign.length - MAX_NAMES} more` : '';
    const count = foreign.length === 1 ? 'a process' : `${foreign.length} processes`;
    return [finding(gpu, 'foreign-process', true, `is used by ${count} of others: ${names.join(', ')}${more}`)];
}
function memoryFinding(gpu, { freeMemoryMib }, isOwn) {
    const { apps, memory_free_mib: free, memory_used_mib: used } = gpu;
    if (freeMemoryMib !== undefined && free !== null && free < freeMemoryMib) {
        return [
            finding(gpu, 'memory-taken', true, `has ${free} MiB free, and ${freeMemoryMib} MiB are asked for`),
        ];
    }
    // What a process is seen to use is told of by its name.
    if (used === null || apps?.some(({ pid }) => !isOwn(pid)))
        return [];
    const seen = apps?.reduce((sum, { memory_mib }) => sum + (memory_mib ?? Number.POSITIVE_INFINITY), 0) ?? 0;
    const unseen = used - seen;
    if (unseen <= IDLE_MEMORY_MIB)
        return [];
    return [
        finding(gpu, 'memory-taken', true, `has ${unseen} MiB taken by no process that can be seen: left by one that died, or used in another container`),
    ];
}
function heatFindings(gpu, { maxTemperatureC }) {
    const { temperature_c: temperature, throttled_by: reasons } = gpu;
    return [
        ...(temperature !== null && temperature > maxTemperatureC
            ? [finding(gpu, 'too-hot', true, `is at ${temperature} °C, above ${maxTemperatureC} °C`)]
            : []),
        ...(reasons !== null && reasons.length > 0
            ? [finding(gpu, 'throttled', true, `is slowed down: ${reasons.join(', ')}`)]
            : []),
    ];
}
function errorFindings(gpu) {
    const { ecc_uncorrected: errors } = gpu;
    return [
        ...(errors !== null && errors > 0
            ? [
                finding(gpu, 'ecc-errors', false, `had ${errors} uncorrected memory ${errors === 1 ? 'error' : 'errors'} since its driver was loaded`),
            ]
            : []),
        ...(gpu.repair_pending === true
            ? [finding(gpu, 'repair-pending', false, 'waits for a reset to replace bad memory')]
            : []),
        ...(gpu.repair_failed === true
            ? [finding(gpu, 'repair-failed', false, 'could not replace bad memory and must be exchanged')]
            : []),
    ];
}
/** What is no reason to refuse a GPU, but changes what it measures. */
function notesOf(gpus, isOwn = () => false) {
    return gpus.flatMap((gpu) => [
        ...(gpu.persistence === false
            ? [`${gpuWord(gpu)} has persistence mode off: the first call pays for loading the driver`]
            : []),
        ...(gpu.mig === true
            ? [`${gpuWord(gpu)} is split by MIG: processes of other slices may not be seen`]
            : []),
        ...((gpu.ecc_uncorrected_lifetime ?? 0) > 0
            ? [`${gpuWord(gpu)} had ${gpu.ecc_uncorrected_lifetime} uncorrected memory errors in its life`]
            : []),
        ...(gpu.apps === null ? [`${gpuWord(gpu)} does not tell which processes use it`] : []),
        ...(gpu.apps?.some(({ pid }) => isOwn(pid))
            ? [`${gpuWord(gpu)} is used by an earlier step of this job`]
            : []),
    ]);
}

// EXTERNAL MODULE: ./.build/observability/gpu-guard/query.js
var query = __webpack_require__(95694);
;// CONCATENATED MODULE: ./.build/observability/gpu-guard/guard.js



const POLL_MS = 5000;
const MAX_LIST = 100;
/**
 * Looks at the GPUs until they are fit for a measurement, or for as long as there is hope and time. Without a GPU
 * there is nothing to guard. Never throws for what it finds: the state says whether they are fit.
 * @throws WorldGateError `interrupted`
 */
async function guardGpus(request, world) {
    const start = world.now();
    const deadline = start + (request.onDirty === 'wait' ? request.waitS * 1000 : 0);
    const isOwn = (pid) => request.jobVariable !== undefined && world.table.environment(pid)?.includes(request.jobVariable) === true;
    let said = '';
    for (;;) {
        const look = await (0,query/* lookAtGpus */.o)(world.io);
        const findings = findingsOf(look, request.limits, isOwn);
        const remaining = deadline - world.now();
        // What does not pass by itself is not waited for.
        if (findings.length === 0 || remaining <= 0 || findings.some(({ passes }) => !passes)) {
            return { look, guard: result(look, findings, { start, isOwn }, world) };
        }
        const messages = findings.map(({ message }) => message).join('; ');
        if (messages !== said) {
            world.log(`waiting up to ${Math.ceil(remaining / 1000)} s: ${messages}`);
            said = messages;
        }
        await Promise.race([world.sleep(Math.min(POLL_MS, remaining)), aborted(world.signal)]);
        if (world.signal?.aborted === true) {
            throw new errors/* WorldGateError */._B('interrupted', 'waiting for the GPU was interrupted', { kind: 'interrupted' });
        }
    }
}
/** Settles when whoever waits is to stop: a runner gives a cancelled step seconds only. */
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal?.aborted === true)
            resolve();
        else
            signal?.addEventListener('abort', () => resolve(), { once: true });
    });
}
function result(look, findings, { start, isOwn }, world) {
    const waitedS = Math.round((world.now() - start) / 100) / 10;
    const state = look.state === 'no-gpu' ? 'no-gpu' : findings.length === 0 ? 'clean' : 'dirty';
    return {
        schema_version: 'worldgate.gpu_guard.v1',
        state,
        detail: detailOf(look, state, findings).slice(0, 1000),
        gpus: look.gpus.slice(0, MAX_LIST).map(kept),
        findings: findings.slice(0, 1000),
        notes: notesOf(look.gpus, isOwn)
            .slice(0, 200)
            .map((note) => note.slice(0, 500)),
        waited_s: waitedS,
        checked_at: new Date(world.now()).toISOString(),
    };
}
function detailOf(look, state, findings) {
    if (state === 'no-gpu')
        return `no GPU to guard: ${look.detail}`;
    if (state === 'dirty')
        return findings.map(({ message }) => message).join('; ');
    return look.gpus.map(gpuLine).join('; ');
}
/** `GPU 0 NVIDIA L4, driver 570.86.15, 22731 of 23034 MiB free, 34 °C`. */
function gpuLine(gpu) {
    const { name, driver, memory_free_mib: free, memory_total_mib: total, temperature_c: temperature } = gpu;
    return [
        `${gpuWord(gpu)} ${name}`,
        ...(driver === null ? [] : [`driver ${driver}`]),
        ...(free === null ? [] : [`${free}${total === null ? '' : ` of ${total}`} MiB free`]),
        ...(temperature === null ? [] : [`${temperature} °C`]),
    ].join(', ');
}
/** Without what only tells GPUs and processes of this machine apart. */
function kept({ uuid: _, apps, ...gpu }) {
    return {
        ...gpu,
        processes: apps?.slice(0, MAX_LIST).map(({ name, memory_mib }) => ({ name, memory_mib })) ?? null,
    };
}


/***/ }),

/***/ 30966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ processName)
/* harmony export */ });
/**
 * A process's name as it may be told: the base name of its program, without any argument. `nvidia-smi` gives a path,
 * on some systems with the arguments behind it, and these may hold a token.
 */
function processName(text) {
    if (text === '' || /^\[.*\]$|^N\/A$/i.test(text))
        return 'unknown process';
    const program = text.trim().split(/\s+/)[0];
    const name = (program.split(/[/\\]/).at(-1) ?? '').replace(/[^\w.+-]/g, '').slice(0, 64);
    return name === '' || name.startsWith('-') ? 'unknown process' : name;
}


/***/ }),

/***/ 95694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lookAtGpus)
/* harmony export */ });
/* harmony import */ var _gpus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82585);
/* harmony import */ var _process_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30966);


const BASIC = ['index', 'name', 'uuid', 'driver_version', 'memory.total', 'memory.used', 'memory.free'];
const HEALTH = ['temperature.gpu', 'persistence_mode', 'ecc.mode.current'];
const ERRORS = [
    'ecc.errors.uncorrected.volatile.total',
    'ecc.errors.uncorrected.aggregate.total',
    'retired_pages.pending',
];
const REMAPPED = ['remapped_rows.pending', 'remapped_rows.failure'];
/** A field that a driver does not know fails the whole query: from the fullest list to the least. */
const FIELD_LISTS = [
    // 535 and newer, which name throttle reasons `clocks_event_reasons`.
    [...BASIC, ...HEALTH, ...ERRORS, ...REMAPPED, 'mig.mode.current', 'clocks_event_reasons.active'],
    [...BASIC, ...HEALTH, ...ERRORS, ...REMAPPED, 'mig.mode.current', 'clocks_throttle_reasons.active'],
    [...BASIC, ...HEALTH, ...ERRORS, 'mig.mode.current', 'clocks_throttle_reasons.active'],
    // 450 and older know neither MIG nor row remapping.
    [...BASIC, ...HEALTH, ...ERRORS, 'clocks_throttle_reasons.active'],
    [...BASIC, ...HEALTH],
    BASIC,
];
/** Bits that hold clocks down against will. Source: `nvml.h`, nvmlClocksEventReasons. Idle and set limits are no fault. */
const THROTTLE_BITS = [
    [0x08, 'hardware slowdown'],
    [0x20, 'software thermal slowdown'],
    [0x40, 'hardware thermal slowdown'],
    [0x80, 'hardware power brake'],
];
/** Asks `nvidia-smi` for all that the guard judges by. Never throws. */
async function lookAtGpus(io) {
    let lastDetail = '';
    for (const fields of FIELD_LISTS) {
        const result = await io.exec('nvidia-smi', [
            `--query-gpu=${fields.join(',')}`,
            '--format=csv,noheader,nounits',
        ]);
        const trouble = (0,_gpus_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(result);
        if (trouble !== undefined) {
            const isAbsent = trouble.state === 'absent' || trouble.state === 'none';
            return { state: isAbsent ? 'no-gpu' : 'unreachable', detail: trouble.detail, gpus: [] };
        }
        if (result.code !== 0) {
            lastDetail = `${result.stderr}\n${result.stdout}`.trim().split('\n')[0]?.trim() ?? '';
            continue;
        }
        const all = parseGpus(result.stdout, fields);
        const gpus = io.visibleDevices === undefined ? all : (0,_gpus_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleOf */ .OE)(all, io.visibleDevices);
        if (gpus.length === 0) {
            const hidden = all.length > 0;
            return {
                state: 'no-gpu',
                detail: hidden
                    ? `CUDA_VISIBLE_DEVICES hides all ${all.length} GPUs`
                    : 'the NVIDIA driver sees no GPU',
                gpus: [],
            };
        }
        return { state: 'found', detail: '', gpus: withApps(gpus, await lookAtApps(io)) };
    }
    return { state: 'unreachable', detail: `nvidia-smi failed: ${lastDetail}`, gpus: [] };
}
/** Lines of comma-separated cells, of which only the last may hold a comma itself. */
function rows(csv, columns) {
    return csv
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const cells = line.split(',').map((cell) => cell.trim());
        return [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(', ')];
    });
}
function parseGpus(csv, fields) {
    return rows(csv, fields.length).map((cells) => {
        const text = (field) => {
            const cell = cells[fields.indexOf(field)];
            // `[N/A]`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]`, `[GPU requires reset]`
            return cell === undefined || cell === '' || /^\[.*\]$|^N\/A$/i.test(cell) ? null : cell;
        };
        const number = (field) => {
            const value = Number(text(field) ?? Number.NaN);
            return Number.isFinite(value) ? value : null;
        };
        const count = (field) => {
            const value = number(field);
            return value === null || value < 0 ? null : Math.trunc(value);
        };
        const flag = (field) => {
            const value = text(field)?.toLowerCase();
            if (value === undefined)
                return null;
            if (['enabled', 'yes', '1'].includes(value))
                return true;
            return ['disabled', 'no', '0'].includes(value) ? false : null;
        };
        return {
            index: count('index'),
            name: (text('name') ?? 'unknown GPU').slice(0, 200),
            uuid: text('uuid'),
            driver: text('driver_version')?.slice(0, 100) ?? null,
            memory_total_mib: number('memory.total'),
            memory_used_mib: number('memory.used'),
            memory_free_mib: number('memory.free'),
            temperature_c: number('temperature.gpu'),
            persistence: flag('persistence_mode'),
            mig: flag('mig.mode.current'),
            ecc: flag('ecc.mode.current'),
            ecc_uncorrected: count('ecc.errors.uncorrected.volatile.total'),
            ecc_uncorrected_lifetime: count('ecc.errors.uncorrected.aggregate.total'),
            repair_pending: either(flag('retired_pages.pending'), flag('remapped_rows.pending')),
            repair_failed: flag('remapped_rows.failure'),
            throttled_by: throttleReasons(text('clocks_event_reasons.active') ?? text('clocks_throttle_reasons.active')),
            processes: null,
            apps: null,
        };
    });
}
/** GPUs repair their memory in one of two ways, and say nothing of the other. */
function either(a, b) {
    if (a === null)
        return b;
    return b === null ? a : a || b;
}
function throttleReasons(mask) {
    if (mask === null || !/^0x[0-9a-f]{1,16}$/i.test(mask))
        return null;
    const bits = Number(BigInt(mask) & 0xffn);
    return THROTTLE_BITS.filter(([bit]) => (bits & bit) !== 0).map(([, reason]) => reason);
}
/** Processes that compute on any GPU; `null` where the driver does not tell. */
async function lookAtApps(io) {
    // The name comes last: whoever owns the process chose it, commas and all.
    const { code, stdout, trouble } = await io.exec('nvidia-smi', [
        '--query-compute-apps=gpu_uuid,pid,used_memory,process_name',
        '--format=csv,noheader,nounits',
    ]);
    if (code !== 0 || trouble !== null || /insufficient permissions/i.test(stdout))
        return null;
    return rows(stdout, 4).flatMap(([uuid = '', pid = '', memory = '', name = '']) => {
        if (!/^\d{1,10}$/.test(pid))
            return [];
        const used = Number(memory);
        return [
            {
                uuid,
                pid: Number(pid),
                memory_mib: memory !== '' && Number.isFinite(used) ? used : null,
                name: (0,_process_name_js__WEBPACK_IMPORTED_MODULE_1__/* .processName */ .p)(name),
            },
        ];
    });
}
function withApps(gpus, apps) {
    return gpus.map((gpu) => ({
        ...gpu,
        apps: apps?.filter(({ uuid }) => uuid === gpu.uuid || gpu.uuid === null) ?? null,
    }));
}


/***/ }),

/***/ 82585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   OE: () => (/* binding */ visibleOf),
/* harmony export */   qh: () => (/* binding */ probeGpus)
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
/** What makes another query pointless; `undefined` where another list of fields may still be answered. */
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
function visible(gpus, visibleDevices) {
    if (gpus.length === 0)
        return { state: 'none', gpus, detail: 'the NVIDIA driver sees no GPU' };
    const seen = visibleDevices === undefined ? gpus : visibleOf(gpus, visibleDevices);
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
/**
 * The GPUs that `CUDA_VISIBLE_DEVICES` leaves. CUDA takes the list up to the first entry that names no GPU. Entries are UUIDs or unique prefixes of them, or
 * numbers; those follow CUDA's own order, which is `nvidia-smi`'s wherever all GPUs are alike.
 */
function visibleOf(gpus, list) {
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


/***/ }),

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
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
