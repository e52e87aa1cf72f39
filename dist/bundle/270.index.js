export const id = 270;
export const ids = [270];
export const modules = {

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

/***/ 95497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evaluation_stored_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91625);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _reports_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99131);
/* harmony import */ var _reports_comment_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81872);
/* harmony import */ var _reports_html_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47529);
/* harmony import */ var _reports_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31494);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5780);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11063);












const reportCommand = async (context, options, [run]) => {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'output');
    const target = output === undefined ? undefined : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .resolvePath */ .o1)(context, output);
    if (target !== undefined)
        requireFolderOf(target, output);
    const folder = (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveRun */ .Uf)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceDir */ .zf)(context, options), run, context.cwd);
    const report = (0,_evaluation_stored_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredReport */ .k)(folder);
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'format') ?? 'summary';
    const rendered = {
        comment: () => (0,_reports_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .wQ)([report], { key: _reports_comment_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMENT_KEY */ .af }),
        summary: () => (0,_reports_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .renderSummary */ .Br)([report]),
        json: () => `${JSON.stringify(report, null, 2)}\n`,
        html: () => (0,_reports_html_js__WEBPACK_IMPORTED_MODULE_7__/* .renderHtml */ .K)(report),
    }[format]();
    if (target !== undefined) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(target, rendered);
        return { exitCode: 0, data: { run_id: report.run_id, format, output }, text: `wrote ${output}` };
    }
    return {
        exitCode: 0,
        data: { run_id: report.run_id, format, ...(format === 'json' ? { report } : { text: rendered }) },
        text: rendered,
    };
};
/** @throws WorldGateError `output-invalid` where no file can be written under this name */
function requireFolderOf(target, given) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(given);
    const hint = 'create the folder, or name another file with --output';
    const folder = kindOf(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
    if (folder === 'missing') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('output-invalid', `the folder ${shown} of --output ${given} does not exist`, {
            hint,
        });
    }
    if (folder === 'file') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('output-invalid', `${shown} of --output ${given} is not a folder`, { hint });
    }
    if (kindOf(target) === 'folder') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('output-invalid', `--output ${given} is a folder`, {
            hint: 'name a file in it',
        });
    }
}
function kindOf(file) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        if (found === undefined)
            return 'missing';
        return found.isDirectory() ? 'folder' : 'file';
    }
    catch {
        // Writing says better what is wrong with it.
        return 'unknown';
    }
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

/***/ 67678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export groupRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _benchmark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84813);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46587);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57499);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** A row of the "what got worse" table: a task, or a group of seeds where there is one task. */
const groupRow = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    /** Paired outcomes, where seeds match: both, only this run, only the baseline, neither. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()]).nullable(),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable(),
});
/**
 * `reports/report.json`: all that any rendering (comment, summary, HTML) shows. Renderers are pure
 * functions of it.
 */
const report = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.report.v1'),
    run_id: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz,
    preset: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), gates_overridden: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['eval', 'benchmark']),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    error: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runError */ .ML.nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    gates: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateResult */ .xp),
    groups: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(groupRow),
    groups_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['task', 'seeds']),
    groups_method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullable()
        .describe('test and adjustment behind `p_adjusted`; null where rows were not tested'),
    episodes: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .episodeCounts */ .mT.nullable(),
    stop: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.stop,
    baseline: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSummary */ .eb.nullable(),
    baseline_choice: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.baseline_choice,
    latency: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_baseline: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_ratio: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .measurements */ .K.shape.ratio.describe('policy ÷ baseline over interleaved pairs'),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.digest_reach,
    terminations: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()).describe('episodes per termination reason'),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one command for a laptop'),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    hardware: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one line'),
    gpu_guard: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('one line: what the GPU guard found before the run'),
    components: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.components,
});


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

/***/ 91625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readStoredReport)
/* harmony export */ });
/* harmony import */ var _contracts_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67678);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67759);
/* harmony import */ var _runs_read_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73866);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48411);









const REPORT = 'reports/report.json';
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * The report that a run wrote when it ended. It is worth what its run is: one whose results were edited is refused, as
 * `gate` does.
 * @param folder absolute
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`
 */
function readStoredReport(folder) {
    const manifest = (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(folder);
    (0,_runs_read_run_js__WEBPACK_IMPORTED_MODULE_7__/* .requireWhole */ .Z7)(manifest);
    if (manifest.state === 'completed')
        (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlannedRun */ .Y)(folder);
    const listed = manifest.artifacts.find(({ path }) => path === REPORT);
    if (listed === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unfinished', `run ${manifest.run_id} is ${manifest.state}: it has no report`, {
            hint: `finish it with \`worldgate eval --resume ${manifest.run_id}\``,
        });
    }
    const bytes = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .readBelow */ .Gj)(folder, REPORT, { maxBytes: MAX_REPORT_BYTES });
    if ((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes) !== listed.digest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-tampered', `${REPORT} is not what the run wrote`, {
            hint: 'it was edited or damaged after the run; `worldgate gate RUN` decides again from the results',
        });
    }
    const stored = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWith */ .K)(_contracts_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, REPORT), REPORT), {
        file: REPORT,
        code: 'run-invalid',
    });
    if (stored.verdict !== manifest.verdict || stored.result_digest !== manifest.result_digest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-tampered', `${REPORT} and the manifest disagree about the result`, {
            hint: 'files of the run were edited after it ended: run the evaluation again',
        });
    }
    return stored;
}


/***/ }),

/***/ 56680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   C: () => (/* binding */ LineAppender),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   oG: () => (/* binding */ writeError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITABLE = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link',
    EEXIST: 'something else stands there',
};
/**
 * A failed write as a WorldGateError of kind `environment`: `disk-full`, `not-writable`, or `write-failed`.
 * Errors without a system error code are bugs and come back as they are.
 */
function writeError(cause, path) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B)
        return cause;
    const code = cause?.code;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return cause;
    if (FULL.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('disk-full', `${path} could not be written: no space is left on its disk`, {
            cause,
            kind: 'environment',
            hint: 'Free some space (`worldgate runs prune` removes old runs) and run again; a stopped run can be resumed.',
        });
    }
    const why = NOT_WRITABLE[code];
    if (why !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('not-writable', `${path} could not be written: ${why}`, {
            cause,
            kind: 'environment',
            hint: 'Check the permissions of the folder, or name another one.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('write-failed', `${path} could not be written (${code})`, {
        cause,
        kind: 'environment',
        hint: 'Check the disk that the folder is on.',
    });
}
/** Writes all of `data` at the descriptor's position; a short write goes on where it stopped. */
function writeAll(fd, data) {
    for (let at = 0; at < data.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, data, at);
}
/** Makes renames and new files in `folder` survive a power cut; Windows has no such call. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** True for the name of a temporary file that a killed process may have left beside the file it was writing. */
function isTemporaryName(name) {
    return /^\..*\.[0-9a-f]{12}\.tmp$/.test(name);
}
/**
 * Replaces or creates `path` so that a reader, or a machine that loses power, sees the old content or the new
 * and nothing between: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
 * at `path` is replaced, not followed. On failure the temporary file is gone and `path` is as it was.
 * @throws WorldGateError of kind `environment`: `disk-full`, `not-writable`, `write-failed`
 */
function writeFileAtomic(path, data, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    let created = false;
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode);
        created = true;
        try {
            writeAll(fd, typeof data === 'string' ? Buffer.from(data) : data);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
        created = false;
        syncFolder(folder);
    }
    catch (cause) {
        if (created)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        throw writeError(cause, path);
    }
}
/** Creates `path` and the folders above it. @throws WorldGateError as {@link writeFileAtomic} */
function makeFolder(path) {
    try {
        makeLevels(path);
    }
    catch (cause) {
        throw writeError(cause, path);
    }
}
/** Level by level, because Node's `recursive` tries for ever where a folder cannot be made at all (in `/proc`). */
function makeLevels(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (cause) {
        const { code } = cause;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { throwIfNoEntry: false }) !== undefined)
            throw cause;
        makeLevels((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
}
const LINES_PER_SYNC = 256;
/**
 * Appends lines to a file, each with one write, so that a line has reached the operating system when `append`
 * returns: a killed process loses nothing. `fsync` follows every 256 lines and on close, so a machine that loses
 * power loses at most that many. A write that fails takes its part of a line back.
 *
 * A last line without its end (from a process that was killed while it wrote) is cut off on opening;
 * `cutBytes` says how much.
 */
class LineAppender {
    path;
    cutBytes;
    #fd;
    #length;
    #unsynced = 0;
    /** @throws WorldGateError as {@link writeFileAtomic} */
    constructor(path) {
        this.path = path;
        try {
            this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0), 0o644);
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#fd).size;
            this.#length = endOfLastLine(this.#fd, size);
            this.cutBytes = size - this.#length;
            if (this.cutBytes > 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
        }
        catch (cause) {
            if (this.#fd !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            throw writeError(cause, path);
        }
    }
    /** @param line text without a line break */
    append(line) {
        if (this.#fd === undefined)
            throw new Error(`${this.path} is closed`);
        if (line.includes('\n'))
            throw new Error('a line must not hold a line break');
        const data = Buffer.from(`${line}\n`);
        try {
            for (let at = 0; at < data.length;) {
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#fd, data, at, data.length - at, this.#length + at);
            }
        }
        catch (cause) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
            throw writeError(cause, this.path);
        }
        this.#length += data.length;
        this.#unsynced += 1;
        if (this.#unsynced >= LINES_PER_SYNC)
            this.sync();
    }
    sync() {
        if (this.#fd === undefined)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(this.#fd);
        }
        catch (cause) {
            throw writeError(cause, this.path);
        }
        this.#unsynced = 0;
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.sync();
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            this.#fd = undefined;
        }
    }
}
/** Length of the file up to and including its last line break, read from the end. */
function endOfLastLine(fd, size) {
    const block = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - block.length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, end - start, start);
        const at = block.subarray(0, read).lastIndexOf(0x0a);
        if (at !== -1)
            return start + at + 1;
        end = start;
    }
    return 0;
}


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);


/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
function canonicalJson(value) {
    let text;
    try {
        text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', `value has no canonical JSON form: ${cause.message}`, {
            cause,
            kind: 'environment',
        });
    }
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
    }
    return text;
}


/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   iE: () => (/* binding */ sha256Json),
/* harmony export */   iM: () => (/* binding */ RunningDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);




function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Digest of the RFC 8785 bytes of a JSON value. */
function sha256Json(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value));
}
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** A digest that is fed piece by piece. */
class RunningDigest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(data) {
        this.#hash.update(data);
        return this;
    }
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
}


/***/ }),

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);



const MAX_PROBLEMS = 8;
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
function parseWith(schema, value, context) {
    const version = versionProblem(schema, value);
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = describeIssues(schema, value, parsed.error.issues);
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, shown.join('\n'), {
        hint: context.hint ?? 'Correct the file at the keys that are named.',
    });
}
/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema, root, issues) {
    const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
    return [...new Set(problems)];
}
function describe(schema, root, issue, above) {
    const path = [...above, ...issue.path];
    const at = (what, where = path) => where.length === 0 ? what : `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .Dw)(where)}: ${what}`;
    const got = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schemasAt(schema, root, path), got);
            const present = new Set(Object.keys(Object(got)));
            const free = known.filter((key) => !present.has(key));
            return issue.keys.map((key) => at(`unknown key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, free)}`));
        }
        case 'invalid_union':
            return describeUnion(schema, root, issue, path, at, got);
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (got === undefined)
                return [at(`is missing; it must be ${oneOf(allowed)}`)];
            const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
            return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
        }
        case 'invalid_type':
            if (got === undefined)
                return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
            return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
        case 'too_small':
            return [
                at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
            ];
        case 'too_big':
            return [
                at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
            ];
        case 'invalid_format':
            return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
        case 'invalid_key':
            return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
        default:
            return [at(issue.message)];
    }
}
function describeUnion(schema, root, issue, path, at, got) {
    if (issue.errors.length === 0) {
        const key = String(path.at(-1));
        const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
        if (got === undefined)
            return [at(`is missing; it must be ${oneOf(allowed)}`)];
        return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
    }
    if (got === undefined)
        return [at('is missing')];
    // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
    const reached = (issues) => {
        const atTop = issues.filter((inner) => inner.path.length === 0);
        return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
    };
    const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0];
    if (reached(best) > -1000)
        return best.flatMap((inner) => describe(schema, root, inner, path));
    const expected = issue.errors.flatMap((inner) => inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])));
    return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list',
    null: 'null',
    undefined: 'absent',
};
function oneOf(values) {
    const quotedValues = values.map((value) => (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value));
    return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}
/** Where there is one value, the message has said it. */
function nearestOf(given, allowed) {
    return allowed.length === 1 ? '' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, allowed);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function sizeProblem(origin, word, limit, inclusive, got) {
    if (origin === 'string')
        return `must have ${word} ${limit} characters, not ${String(got).length}`;
    if (origin === 'array')
        return `must have ${word} ${limit} entries, not ${got.length}`;
    if (inclusive)
        return `must be ${word} ${limit}, not ${shown(got)}`;
    return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}
function formatProblem(issue) {
    if (issue.format === 'datetime')
        return 'must be an ISO 8601 time in UTC';
    if (issue.format === 'template_literal')
        return 'must be "sha256:" and 64 lower-case hexadecimal digits';
    return `must be ${issue.message.replace(/^must be /, '')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
}
/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema) {
    const definition = schema._zod.def;
    switch (definition.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'readonly':
        case 'catch':
        case 'nonoptional':
            return unwrap(definition.innerType);
        case 'pipe':
            return unwrap(definition.in);
        case 'lazy':
            return unwrap(definition.getter());
        case 'union':
            return definition.options.flatMap(unwrap);
        case 'intersection':
            return [...unwrap(definition.left), ...unwrap(definition.right)];
        default:
            return [schema];
    }
}
/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema, root, path) {
    let schemas = unwrap(schema);
    for (const [index, part] of path.entries()) {
        const here = valueAt(root, path.slice(0, index));
        schemas = matching(schemas, here).flatMap((candidate) => {
            const child = childOf(candidate, part);
            return child === undefined ? [] : unwrap(child);
        });
    }
    return schemas;
}
function childOf(schema, part) {
    const definition = schema._zod.def;
    if (definition.type === 'object') {
        return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
    }
    if (definition.type === 'array')
        return definition.element;
    if (definition.type === 'record')
        return definition.valueType;
    if (definition.type === 'tuple')
        return definition.items[Number(part)] ?? definition.rest ?? undefined;
    return undefined;
}
/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas, value) {
    const agreeing = schemas.filter((schema) => {
        const definition = schema._zod.def;
        if (definition.type !== 'object')
            return true;
        return Object.entries(definition.shape).every(([key, child]) => {
            const literals = literalValues(child);
            return literals === undefined || literals.includes(valueAt(value, [key]));
        });
    });
    return agreeing.length > 0 ? agreeing : schemas;
}
function literalValues(schema) {
    const definition = schema._zod.def;
    return definition.type === 'literal' ? definition.values : undefined;
}
function knownKeys(schemas, value) {
    const keys = matching(schemas, value).flatMap((schema) => {
        const definition = schema._zod.def;
        return definition.type === 'object' ? Object.keys(definition.shape) : [];
    });
    return [...new Set(keys)];
}
function discriminatorValues(schemas, key) {
    const values = schemas.flatMap((schema) => {
        const child = childOf(schema, key);
        return child === undefined ? [] : (literalValues(child) ?? []);
    });
    return [...new Set(values.map(String))];
}
/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema, value) {
    const given = valueAt(value, ['schema_version']);
    if (typeof given !== 'string')
        return undefined;
    const known = discriminatorValues(unwrap(schema), 'schema_version');
    if (known.length === 0 || known.includes(given))
        return undefined;
    const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
    const sameThing = known.filter((version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''));
    if (parts !== null && sameThing.length > 0) {
        return {
            message: `schema_version: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
            hint: 'Update WorldGate, or write the file in the version that it reads.',
        };
    }
    return {
        message: `schema_version: must be ${oneOf(known)}, not ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${nearestOf(given, known)}`,
        hint: 'Check that the path names the kind of file that is asked for here.',
    };
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

/***/ 46973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ htmlTable),
/* harmony export */   X: () => (/* binding */ htmlPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _html_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42525);




/** Rows of one table on a page; the JSON beside it has them all. */
const MOST_ROWS = 5000;
/** A page of its own. Its Content-Security-Policy allows nothing but its own style, by digest. */
function htmlPage({ title, heading, about, parts, boundary, style = '' }) {
    const css = _html_style_js__WEBPACK_IMPORTED_MODULE_3__/* .STYLE */ .Y + style;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(css).digest('base64');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(title)} · WorldGate</title>
<style>${css}</style>
</head>
<body>
<main>
<header>
<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(heading)}</h1>
<p class="muted">${about}</p>
</header>
${parts.filter((part) => part !== '').join('\n')}
<footer><p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(boundary)}</p></footer>
</main>
</body>
</html>
`;
}
/** A table whose cells are HTML already; the first cell of a row is its header. */
function htmlTable(caption, columns, rows) {
    const left = rows.length - MOST_ROWS;
    const kind = (index) => (columns[index]?.number ? ' class="number"' : '');
    const body = rows
        .slice(0, MOST_ROWS)
        .map((cells) => `<tr>${cells
        .map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td${kind(i)}>${cell}</td>`))
        .join('')}</tr>`)
        .join('\n');
    return `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(caption)}">
<table>
<caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(caption)}</caption>
<thead><tr>${columns.map(({ header }, i) => `<th scope="col"${kind(i)}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(header)}</th>`).join('')}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'row')} left out; all stand in the JSON report.</p>` : ''}`;
}


/***/ }),

/***/ 42525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/** Style of the HTML page: one column, readable at 360 to 1,200 px, light and dark, and on paper. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #ffffff; --panel: #f6f8fa;
  --line: #d1d9e0; --passed: #1a7f37; --failed: #cf222e; --error: #82071e; --inconclusive: #9a6700; --skipped: #59636e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --page: #0d1117; --panel: #151b23;
  --line: #3d444d; --passed: #3fb950; --failed: #ff7b72; --error: #ffa198; --inconclusive: #d29922; --skipped: #9198a1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 1.5rem; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 32px 0 8px; }
p { margin: 8px 0; overflow-wrap: anywhere; }
.decision { border: 1px solid var(--line); border-left: 6px solid var(--verdict); border-radius: 6px; background: var(--panel);
  padding: 14px 18px; margin: 16px 0; }
.decision strong { color: var(--verdict); font-size: 1.25rem; }
.passed { --verdict: var(--passed); } .failed { --verdict: var(--failed); } .error { --verdict: var(--error); }
.inconclusive { --verdict: var(--inconclusive); } .skipped { --verdict: var(--skipped); }
.word { color: var(--verdict); font-weight: 600; white-space: nowrap; }
.note { border: 1px solid var(--inconclusive); border-radius: 6px; padding: 8px 14px; }
.muted, caption { font-weight: 400; color: var(--muted); font-size: 0.87rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 6px; }
th, td { border-bottom: 1px solid var(--line); padding: 7px 10px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-width: 2px; font-size: 0.87rem; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.value { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
code, pre { font: 0.87rem/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
.name { overflow-wrap: normal; white-space: nowrap; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
li { margin: 6px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; }
svg .range { stroke: var(--verdict); stroke-width: 5; stroke-linecap: round; opacity: 0.55; }
svg .point { fill: var(--verdict); }
svg .required { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .axis { stroke: var(--line); stroke-width: 1; }
@media (max-width: 640px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { font-size: 11px; } .scroll { overflow: visible; } }
`;


/***/ }),

/***/ 47529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67673);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81872);
/* harmony import */ var _device_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84428);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8833);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20720);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46973);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23024);












/**
 * One run as a page of its own: no script, no address that is loaded, light and dark, tables with captions and
 * scopes. Its Content-Security-Policy allows nothing but its own style, by digest.
 */
function renderHtml(report) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.name);
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.title);
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlPage */ .X)({
        title: `${(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictWord */ .E0)(report.verdict)}: ${name}`,
        heading: title === '' ? name : title,
        about: `WorldGate preset <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(name)}</code>`,
        parts: [
            decision(report),
            gateTable(report),
            (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineHtml */ .zw)(report),
            explanations(report),
            groupsTable(report),
            ...(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesByNeed */ .OZ)(report.gates).map(gateRowsTable),
            measurementsTable(report),
            terminations(report),
            reproduce(report),
            provenance(report),
        ],
        boundary: _comment_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .BOUNDARY */ .vW,
    });
}
function decision(report) {
    const { episodes, error } = report;
    const facts = [
        report.reason === null ? '' : (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? '' : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? ''
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .stopSentence */ .WQ)(report),
    ].filter((fact) => fact !== '');
    const notes = [
        report.not_for_proof ? `<strong>Not for proof.</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .mockSentence */ .OT)(report))}` : '',
        error === null
            ? ''
            : `<strong>Error</strong> <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(error.code, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.name))}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(error.message, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.message))}${error.hint === null
                ? ''
                : `<br>First thing to try: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(error.hint, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.message))}`}`,
        report.preset.gates_overridden ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .GATES_REPLACED */ .Uh) : '',
    ].filter((note) => note !== '');
    const row = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict);
    return `<section class="decision ${report.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${row.words}</strong></p>
<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(facts.join(' '))}</p>
</section>
${notes.map((note) => `<p class="note">${note}</p>`).join('\n')}`;
}
function gateTable(report) {
    if (report.gates.length === 0)
        return '';
    const gates = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesByNeed */ .OZ)(report.gates);
    const views = gates.map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gateView */ .fc)(gate, report));
    const compared = views.some((view) => view.change !== null);
    const columns = [
        { header: 'Gate' },
        { header: 'Verdict' },
        { header: 'Measured' },
        { header: 'Required' },
        { header: 'Interval' },
        ...(compared ? [{ header: 'Change' }] : []),
    ];
    const rows = views.map((view, i) => [
        `<code class="name">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.name)}</code>${view.about === null ? '' : `<br><span class="muted name">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.about)}</span>`}${view.optional ? '<br><span class="muted">optional</span>' : ''}${view.notForProof ? '<br><span class="muted">not for proof</span>' : ''}`,
        `<span class="word ${view.verdict}">${view.word}</span>`,
        `<span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.measured)}</span><br><span class="muted"><span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.interval)}${view.interval !== '' && view.n !== '' ? ',' : ''}</span> <span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.n)}</span></span>`,
        `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.required)}</span>`,
        `${intervalPlot(gates[i], view)}<span class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.method)}</span>`,
        ...(compared ? [changeCell(view)] : []),
    ]);
    const notes = views.map(({ note }) => (note === null ? '' : `\n<p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(note)}</p>`));
    return `<section>\n<h2>Gates</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)('Each gate with what was measured, its interval, and what was required', columns, rows)}${notes.join('')}\n</section>`;
}
function changeCell({ change }) {
    if (change === null)
        return '—';
    return `<span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(change.difference)}</span><br><span class="muted">${unbroken(change.significance)}<br>${unbroken(change.from)}</span>`;
}
/** Facts that are listed with commas, each of them on one line. */
function unbroken(facts) {
    return facts
        .split(/(?<=,) /)
        .map((fact) => `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(fact)}</span>`)
        .join(' ');
}
const PLOT = { width: 150, height: 22, margin: 8 };
/** The interval, the estimate and the required value on one axis; empty where no interval decided. */
function intervalPlot(gate, view) {
    const [low, high] = gate.interval;
    if (view.method === '' || (low === null && high === null))
        return '';
    const values = [low, high, gate.measured, gate.required].filter((value) => value !== null);
    const from = Math.min(...values);
    const span = Math.max(...values) - from || 1;
    if (!Number.isFinite(span))
        return '';
    const { width, height, margin } = PLOT;
    const x = (value) => (margin + ((value - from) / span) * (width - 2 * margin)).toFixed(1);
    const middle = height / 2;
    const parts = [
        `<line class="axis" x1="0" x2="${width}" y1="${middle}" y2="${middle}"/>`,
        `<line class="range" x1="${low === null ? 0 : x(low)}" x2="${high === null ? width : x(high)}" y1="${middle}" y2="${middle}"/>`,
        gate.measured === null ? '' : `<circle class="point" cx="${x(gate.measured)}" cy="${middle}" r="4"/>`,
        gate.required === null
            ? ''
            : `<line class="required" x1="${x(gate.required)}" x2="${x(gate.required)}" y1="1" y2="${height - 1}"/>`,
    ];
    const label = `${view.measured} (${view.evidence}), required ${view.required}`;
    return `<svg class="${view.verdict}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(label)}">${parts.join('')}</svg>`;
}
function explanations(report) {
    const items = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesToExplain */ .jv)(report).map((gate) => {
        const { name, sentence, next } = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .gateView */ .fc)(gate, report);
        const advice = next === null ? '' : ` <strong>Next:</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(next)}`;
        return `<li><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(name)}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(sentence)}${advice}</li>`;
    });
    return items.length === 0
        ? ''
        : `<section>\n<h2>Gates that did not pass</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}
function groupsTable(report) {
    if (report.groups.length === 0)
        return '';
    const compared = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .hasBaseline */ .Ku)(report);
    const noun = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupNoun */ .ik)(report);
    const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
    const worse = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupsThatGotWorse */ .O7)(report).length;
    const title = compared
        ? `What changed: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(worse)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(report.groups.length)} ${noun} got worse`
        : `Success by ${report.groups_by === 'task' ? 'task' : 'seed group'}`;
    const columns = [
        { header: first },
        { header: 'This run', number: true },
        ...(compared
            ? ['Baseline', 'Change', 'Pairs that differ', 'p (adjusted)'].map((header) => ({
                header,
                number: true,
            }))
            : []),
    ];
    const rows = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupsWorstFirst */ .YU)(report).map((row) => {
        const view = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupView */ .LN)(row);
        const change = compared ? [view.baseline, view.difference, view.pairs, view.p] : [];
        return [view.label, view.measured, ...change].map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD);
    });
    const method = report.groups_method === null
        ? ''
        : `\n<p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.groups_method, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.sentence))}.</p>`;
    const caption = compared ? `All ${noun}, largest loss first` : `All ${noun}, lowest success rate first`;
    return `<section>\n<h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(title)}</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)(caption, columns, rows)}${method}\n</section>`;
}
function gateRowsTable(gate) {
    if (gate.rows.length === 0)
        return '';
    const headers = ['Row', 'Verdict', 'Measured', 'Baseline', 'Change', 'p'];
    const rows = gate.rows.map((row) => {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .rowView */ .C9)(row, gate);
        return [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(view.label),
            `<span class="word ${view.verdict}">${view.word}</span>`,
            ...[`${view.measured} (${view.evidence})`, view.baseline, view.difference, view.p].map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD),
        ];
    });
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.name);
    return `<section>\n<h2>Rows of <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(name)}</code></h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)(`Rows of gate ${name}`, headers.map((header, i) => ({ header, number: i > 1 })), rows)}\n</section>`;
}
function measurementsTable(report) {
    const rows = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_10__/* .measurementRows */ .kO)(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const headers = ['Measurement', 'This run', ...(compared ? ['Baseline', 'Ratio'] : [])];
    return `<section>\n<h2>Measurements</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)(`${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_10__/* .measurementLevel */ .ns)(report)} bootstrap intervals`, headers.map((header, i) => ({ header, number: i > 0 })), rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline, row.ratio] : [])].map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)))}\n</section>`;
}
function terminations(report) {
    const rows = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_10__/* .terminationsWorstFirst */ .dS)(report);
    if (rows.length === 0)
        return '';
    return `<section>\n<h2>How episodes ended</h2>\n${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)('Episodes per reason of termination', [{ header: 'Termination' }, { header: 'Episodes', number: true }], rows.map(([reason, count]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(reason, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.label)), (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count)]))}\n</section>`;
}
function reproduce(report) {
    const needed = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .baselineNeeded */ .lD)(report);
    const note = needed === null ? '' : `\n<p>${needed.before}<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(needed.run)}</code>${needed.after}</p>`;
    const at = report.commit === null ? '' : ` At commit <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.commit)}</code>:`;
    return `<section>\n<h2>Reproduce on a laptop</h2>\n<p>One command.${at}</p>\n<pre><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.reproduce.slice(0, 100_000))}</code></pre>${note}\n</section>`;
}
function provenance(report) {
    const facts = [
        ['Run', `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.run_id)}</code>`],
        [
            'Result digest',
            report.result_digest === null ? 'none' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.result_digest)}</code>`,
        ],
        ['Finished', report.finished_at === null ? 'not finished' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(report.finished_at)],
        ['Duration', report.duration_s === null ? 'unknown' : (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(report.duration_s)],
        ['Hardware', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(report.hardware, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.sentence))],
        ...(0,_device_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceLines */ .u)(report).map((line) => ['Device', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(line)]),
    ];
    const components = report.components.map((component) => [
        component.role.replaceAll('_', ' '),
        (0,_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(component.name, _plain_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST */ .zP.label),
        component.version ?? '—',
        component.origin,
    ]
        .map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(cell))
        .concat(component.digest === null ? '—' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)(component.digest)}</code>`));
    const headers = ['Role', 'Name', 'Version', 'Origin', 'Digest'];
    return `<section>
<h2>What the results rest on</h2>
<dl>${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
${components.length === 0
        ? ''
        : (0,_html_page_js__WEBPACK_IMPORTED_MODULE_8__/* .htmlTable */ .I)('Components, and whether each was the real thing', headers.map((header) => ({ header })), components)}
</section>`;
}


/***/ }),

/***/ 31494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39895);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43865);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56107);





/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
const SUMMARY_LIMIT = 1_048_576;
const SMALLEST_LIMIT = 4000;
/** The job summary of runs: as the comment, with every row, how episodes ended, hardware and components. */
function renderSummary(reports, options = {}) {
    return summaryOf(reports.map((report) => (0,_exhibit_js__WEBPACK_IMPORTED_MODULE_2__/* .runExhibit */ .P_)(report)), options);
}
/** The job summary, within its limit, shortened like the comment. */
function summaryOf(exhibits, { links = {}, limit = SUMMARY_LIMIT } = {}) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    const worst = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)((0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(exhibits.map(({ verdict }) => verdict)));
    const frame = (texts) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(`## ${worst.emoji} WorldGate · ${worst.words}`, ...texts, (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .boundaries */ .lR)(exhibits.map(({ kind }) => kind)));
    const parts = exhibits.map((exhibit) => exhibit.section({ level: 'summary', links }));
    // An empty line stands between blocks, and a line break at the end.
    const room = limit - (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(frame([])) - 2 * parts.length - 1;
    const texts = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenTo */ .P)(parts, room);
    const shown = texts ?? [
        'There is more than a job summary has room for; the whole is in the run folders and evidence packages.',
    ];
    return `${frame(shown)}\n`;
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

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ runFolderNames),
/* harmony export */   Uf: () => (/* binding */ resolveRun),
/* harmony export */   gY: () => (/* binding */ runRow),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52688);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3163);
/* harmony import */ var _read_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73866);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68108);








/** @param relativeTo absolute folder that `run_dir` is given relative to */
function runRow(manifest, dir, relativeTo) {
    const { episodes } = manifest;
    return {
        run_id: manifest.run_id,
        run_dir: shownPath(dir, relativeTo),
        state: manifest.state,
        kind: manifest.kind,
        preset: manifest.preset.name,
        verdict: manifest.verdict,
        not_for_proof: manifest.not_for_proof,
        result_digest: manifest.result_digest,
        episodes: episodes && {
            planned: episodes.planned,
            run: episodes.run,
            succeeded: episodes.succeeded,
        },
        gates: manifest.gates.map(({ name, kind, verdict, measured, required, interval, n, method }) => ({
            name,
            kind,
            verdict,
            measured,
            required,
            interval,
            n,
            method,
        })),
        started_at: manifest.started_at,
        duration_s: manifest.duration_s,
        error: null,
    };
}
function shownPath(dir, relativeTo) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(relativeTo, dir).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Names of everything among the runs that is not a plain file, newest first. */
function runFolderNames(workspaceDir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), { withFileTypes: true })
            .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
            .map(({ name }) => name)
            .sort()
            .reverse();
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT')
            return [];
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('runs-unreadable', `the runs cannot be listed: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            cause,
            kind: 'environment',
            hint: 'Check that the run workspace is a folder that this user may read.',
        });
    }
}
/** Every run of a workspace, newest first. */
function listRuns(workspaceDir, relativeTo) {
    return runFolderNames(workspaceDir).map((name) => {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), name);
        const about = { run_id: name, run_dir: shownPath(dir, relativeTo) };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dir).isSymbolicLink()) {
            return { ...about, error: { code: 'run-unsafe', message: 'a symbolic link is not followed' } };
        }
        try {
            return runRow((0,_read_run_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(dir), dir, relativeTo);
        }
        catch (cause) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(cause))
                throw cause;
            return { ...about, error: { code: cause.code, message: cause.message } };
        }
    });
}
/**
 * The absolute folder of the run that a user means: `latest`, an id, the unique beginning of one, or a path.
 * @param from absolute folder that a path is relative to
 * @throws WorldGateError `run-unknown` with the nearest id, `run-ambiguous`
 */
function resolveRun(workspaceDir, reference, from) {
    const names = runFolderNames(workspaceDir).filter(_run_id_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunId */ .Pk);
    const inRuns = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), name);
    if (reference === 'latest') {
        if (names[0] !== undefined)
            return inRuns(names[0]);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', 'there are no runs yet', {
            hint: 'Run `worldgate eval --preset reach` first.',
        });
    }
    if (names.includes(reference))
        return inRuns(reference);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, reference);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0)))
        return path;
    if (/[/\\]/.test(reference) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)} is not the folder of a run: it holds no ${_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0}`, {
            hint: 'Name the folder that holds the manifest, or a run id; `worldgate runs list` shows them.',
        });
    }
    const beginning = reference.length < 4 ? [] : names.filter((name) => name.startsWith(reference));
    if (beginning.length === 1)
        return inRuns(beginning[0]);
    if (beginning.length > 1) {
        const shown = beginning.slice(0, 5).join(', ');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-ambiguous', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)} begins ${beginning.length} run ids: ${shown}`, {
            hint: 'Give more of the id.',
        });
    }
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', `no run is called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(reference, names)}`, {
        hint: '`worldgate runs list` shows the runs that there are.',
    });
}


/***/ }),

/***/ 68108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   T0: () => (/* binding */ timeOfRunId)
/* harmony export */ });
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57499);

/**
 * `20261121T091409123Z-1f3a9c0b`: sorts by time, safe as a file name.
 * @param random four bytes that tell runs of one millisecond apart
 */
function newRunId(now, random) {
    const time = now.toISOString().replace(/[-:.]/g, '');
    const tail = Buffer.from(random.subarray(0, 4)).toString('hex');
    return _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz.parse(`${time}-${tail}`);
}
function isRunId(name) {
    return _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz.safeParse(name).success;
}
/** When the run with this id was started; `null` for a name that is no run id or holds no possible date. */
function timeOfRunId(id) {
    if (!isRunId(id))
        return null;
    const iso = id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
    const time = new Date(iso);
    return Number.isNaN(time.getTime()) ? null : time;
}


/***/ })

};
