export const id = 5256;
export const ids = [5256,1532,6067,577];
export const modules = {

/***/ 20350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pruneStore: () => (/* binding */ pruneStore)
/* harmony export */ });
/* harmony import */ var _foundation_file_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96408);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76479);


/** Downloads that nobody has gone on with for so long are given up. */
const PARTIAL_AGE_MS = 7 * 86_400_000;
/**
 * Removes checkpoints until the store is within its limit, those first that were not used for longest. Bytes that several
 * checkpoints share go with the last of them. What another process is fetching stays.
 */
function pruneStore(store, options) {
    const { maxBytes, keep = new Set(), now, dryRun = false, randomBytes } = options;
    const free = (digest, act) => {
        const lock = (0,_foundation_file_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .takeLock */ .H)(store.lockPath(digest), randomBytes);
        if (lock === undefined)
            return false;
        try {
            if (!dryRun)
                act();
            return true;
        }
        finally {
            lock.release();
        }
    };
    let partialBytes = 0;
    for (const { key, size, changedAt } of store.partials()) {
        const isOld = now.getTime() - changedAt.getTime() > PARTIAL_AGE_MS;
        if ((isOld || maxBytes === 0) && free(key, () => store.partial(key).discard()))
            partialBytes += size;
    }
    const entries = store.entries();
    const sizes = new Map(store.blobs().map(({ digest, size }) => [digest, size]));
    const users = new Map();
    for (const { entry } of entries) {
        for (const { digest } of (0,_store_js__WEBPACK_IMPORTED_MODULE_1__.filesOf)(entry.asset)) {
            users.set(digest, (users.get(digest) ?? new Set()).add(entry));
        }
    }
    let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const drop = (digest) => {
        const size = sizes.get(digest) ?? 0;
        if (!free(digest, () => store.dropBlob(digest)))
            return 0;
        sizes.delete(digest);
        total -= size;
        return size;
    };
    // Bytes without an entry are what a process left that was killed; nobody finds them.
    for (const digest of [...sizes.keys()])
        if (!users.has(digest))
            drop(digest);
    const removed = [];
    for (const { entry, usedAt } of [...entries].reverse()) {
        if (total <= maxBytes)
            break;
        const { asset } = entry;
        if (keep.has(asset.digest))
            continue;
        if (!free(asset.digest, () => store.dropEntry(entry)))
            continue;
        let freed = 0;
        for (const { digest } of (0,_store_js__WEBPACK_IMPORTED_MODULE_1__.filesOf)(asset)) {
            users.get(digest)?.delete(entry);
            if (users.get(digest)?.size === 0)
                freed += drop(digest);
        }
        removed.push({
            source: asset.source,
            digest: asset.digest,
            freed_bytes: freed,
            used_at: usedAt.toISOString(),
        });
    }
    return { removed, partial_bytes: partialBytes, kept_bytes: total };
}


/***/ }),

/***/ 60577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSize: () => (/* binding */ parseSize)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

const FACTORS = {
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** Bytes of `50GB`, `1.5 GiB` or `1000000`. @param flag how a message calls it. @throws WorldGateError `usage` */
function parseSize(text, flag) {
    const match = /^(\d{1,15}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i.exec(text.trim());
    const factor = FACTORS[match?.[2]?.toLowerCase() ?? '?'];
    if (match === null || factor === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: ${JSON.stringify(text.slice(0, 40))} is not a size`, {
            hint: 'Write a number with B, kB, MB, GB, TB, KiB, MiB, GiB or TiB, such as 50GB.',
        });
    }
    return Math.floor(Number(match[1]) * factor);
}


/***/ }),

/***/ 93253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchCommand: () => (/* binding */ fetchCommand),
/* harmony export */   listCommand: () => (/* binding */ listCommand),
/* harmony export */   pruneCommand: () => (/* binding */ pruneCommand),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _checkpoints_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36425);
/* harmony import */ var _checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35935);
/* harmony import */ var _checkpoints_prune_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20350);
/* harmony import */ var _checkpoints_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60577);
/* harmony import */ var _checkpoints_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76479);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29553);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67189);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38107);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49909);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5111);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46060);











const fetchCommand = async (context, options, [uri]) => {
    const isSilent = options.json === true;
    const log = (line) => (isSilent ? undefined : context.err(`${line}\n`));
    const limit = sizeOf(options);
    const stated = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(options, 'digest');
    const tools = (0,_tools_js__WEBPACK_IMPORTED_MODULE_8__.checkpointTools)(context, context.cwd, { log, onProgress: (0,_tools_js__WEBPACK_IMPORTED_MODULE_8__.downloadLines)(log) });
    const fetched = await (0,_checkpoints_fetch_js__WEBPACK_IMPORTED_MODULE_0__.fetchCheckpoint)({
        uri: uri,
        digest: stated === undefined ? undefined : digestOf(stated, '--digest'),
        allowUnpinned: options.allowUnpinned === true,
    }, tools);
    const { asset, local, hit } = fetched;
    const pruned = limit === undefined
        ? null
        : (0,_checkpoints_prune_js__WEBPACK_IMPORTED_MODULE_1__.pruneStore)(new _checkpoints_store_js__WEBPACK_IMPORTED_MODULE_3__.CheckpointStore(tools.storeDir), {
            maxBytes: limit,
            keep: new Set([asset.digest]),
            now: context.now(),
            randomBytes: context.randomBytes,
        });
    return {
        exitCode: 0,
        data: { ...asset, path: local.path, hit, pruned },
        text: [
            local.path,
            `${asset.digest}  ${(0,_checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_9__.byteWords)(asset.size_bytes)}${hit ? '  (was in the store)' : ''}`,
            ...(asset.revision === null ? [] : [`revision ${asset.revision}`]),
        ].join('\n'),
    };
};
const listCommand = async (context) => {
    const store = new _checkpoints_store_js__WEBPACK_IMPORTED_MODULE_3__.CheckpointStore((0,_tools_js__WEBPACK_IMPORTED_MODULE_8__.checkpointFolder)(context.env));
    const rows = store
        .entries()
        .map(({ entry, usedAt }) => ({ ...entry.asset, used_at: usedAt.toISOString() }));
    const bytes = store.blobs().reduce((sum, { size }) => sum + size, 0);
    const lines = rows.map((row) => [
        row.source,
        row.digest.slice('sha256:'.length, 'sha256:'.length + 12),
        (0,_checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_9__.byteWords)(row.size_bytes),
        row.used_at.slice(0, 16).replace('T', ' '),
    ]);
    return {
        exitCode: 0,
        data: { checkpoints: rows, size_bytes: bytes },
        text: rows.length === 0
            ? 'no checkpoints yet'
            : `${(0,_table_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .t)(['checkpoint', 'digest', 'size', 'last used (UTC)'], lines)}\n\n${(0,_checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_9__.byteWords)(bytes)} in all`,
    };
};
const verifyCommand = async (context, _options, [asked]) => {
    const store = new _checkpoints_store_js__WEBPACK_IMPORTED_MODULE_3__.CheckpointStore((0,_tools_js__WEBPACK_IMPORTED_MODULE_8__.checkpointFolder)(context.env));
    const wanted = asked === undefined ? undefined : findDigest(asked, store);
    const entries = store
        .entries()
        .map(({ entry }) => entry)
        .filter(({ asset }) => wanted === undefined || asset.digest === wanted);
    const rows = [];
    for (const entry of entries) {
        const { source, digest } = entry.asset;
        rows.push({ source, digest, state: await store.state(entry) });
    }
    const bad = rows.filter(({ state }) => state !== 'sound');
    return {
        exitCode: bad.length === 0 ? 0 : 4,
        data: { checkpoints: rows },
        text: rows.length === 0
            ? 'no checkpoints yet'
            : (0,_table_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .t)(['checkpoint', 'digest', 'state'], rows.map(({ source, digest, state }) => [source, digest, state])),
        errors: bad.map(({ source, state }) => ({
            code: `checkpoint-${state}`,
            message: `${source} is ${state} in the store`,
            hint: 'the next fetch replaces it',
        })),
    };
};
const pruneCommand = async (context, options) => {
    const limit = sizeOf(options);
    if (limit === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldGateError */ ._B('usage', 'say how much may stay: --max-size SIZE', {
            hint: '`worldgate checkpoint prune --max-size 50GB --dry-run` shows what would be removed',
        });
    }
    const pruned = (0,_checkpoints_prune_js__WEBPACK_IMPORTED_MODULE_1__.pruneStore)(new _checkpoints_store_js__WEBPACK_IMPORTED_MODULE_3__.CheckpointStore((0,_tools_js__WEBPACK_IMPORTED_MODULE_8__.checkpointFolder)(context.env)), {
        maxBytes: limit,
        now: context.now(),
        dryRun: options.dryRun === true,
        randomBytes: context.randomBytes,
    });
    const verb = options.dryRun === true ? 'would go' : 'removed';
    const lines = pruned.removed.map((row) => [
        row.source,
        (0,_checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_9__.byteWords)(row.freed_bytes),
        row.used_at.slice(0, 10),
    ]);
    return {
        exitCode: 0,
        data: pruned,
        text: [
            ...(lines.length === 0 ? [] : [(0,_table_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .t)([verb, 'frees', 'last used'], lines), '']),
            ...(pruned.partial_bytes === 0
                ? []
                : [`${verb}: ${(0,_checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_9__.byteWords)(pruned.partial_bytes)} of unfinished downloads`]),
            `${(0,_checkpoints_progress_js__WEBPACK_IMPORTED_MODULE_9__.byteWords)(pruned.kept_bytes)} ${options.dryRun === true ? 'would stay' : 'kept'}`,
        ].join('\n'),
    };
};
function sizeOf(options) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(options, 'maxSize');
    return given === undefined ? undefined : (0,_checkpoints_size_js__WEBPACK_IMPORTED_MODULE_2__.parseSize)(given, '--max-size');
}
/** @throws WorldGateError `usage` */
function digestOf(given, flag) {
    const parsed = _contracts_common_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br.safeParse(/^[0-9a-f]{64}$/.test(given) ? `sha256:${given}` : given);
    if (parsed.success)
        return parsed.data;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldGateError */ ._B('usage', `${flag}: must be "sha256:" and 64 lower-case hexadecimal digits`);
}
/** @throws WorldGateError `checkpoint-unknown` */
function findDigest(asked, store) {
    const found = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .isCheckpointUri */ .xD)(asked)
        ? store.entries().find(({ entry }) => entry.asset.source === asked)?.entry.asset.digest
        : store.entries().find(({ entry }) => entry.asset.digest === digestOf(asked, 'checkpoint'))?.entry.asset
            .digest;
    if (found !== undefined)
        return found;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldGateError */ ._B('checkpoint-unknown', `the store has no checkpoint ${asked.slice(0, 200)}`, {
        hint: '`worldgate checkpoint list` shows what it has',
    });
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

/***/ 72206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




const MAX_DEPTH = 64;
/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
function readJson(path, limits = {}) {
    return parseJson((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
function parseJson(text, name) {
    let value;
    let cause;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        cause = error;
    }
    const problem = firstProblem(text);
    if (problem === undefined && cause === undefined)
        return value;
    const { line, column } = positionOf(text, problem?.offset ?? 0);
    const what = problem?.message ?? `not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('json-invalid', text.trim() === '' ? `${name} is empty` : `${name}:${line}:${column}: ${what}`, { cause, hint: 'Correct the JSON at the place that is named, or check that the file is complete.' });
}
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
const SPACE = /[ \t\r\n]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]/y;
/** The token at `offset`; a string with its quotes. Strings are found without a pattern, which long ones exhaust. */
function tokenAt(text, offset) {
    if (text.charAt(offset) !== '"') {
        TOKEN.lastIndex = offset;
        return TOKEN.exec(text)?.[0];
    }
    for (let end = text.indexOf('"', offset + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charAt(before) === '\\')
            before -= 1;
        if ((end - before) % 2 === 0)
            continue;
        const token = text.slice(offset, end + 1);
        try {
            JSON.parse(token);
            return token;
        }
        catch {
            return undefined;
        }
    }
    return undefined;
}
/**
 * The first place where `text` is no JSON (`JSON.parse` often fails without saying where), or holds what
 * `JSON.parse` lets pass.
 */
function firstProblem(text) {
    /** Keys so far of each open object; `null` for an open list. */
    const open = [];
    let expected = 'value';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        const offset = SPACE.lastIndex;
        const inside = open.at(-1);
        if (expected === 'comma' && inside === undefined) {
            return offset === text.length ? undefined : unexpected(text, offset);
        }
        const token = tokenAt(text, offset);
        if (token === undefined)
            return unexpected(text, offset);
        at = offset + token.length;
        const first = token.charAt(0);
        if (expected === 'colon') {
            if (first !== ':')
                return unexpected(text, offset);
            expected = 'value';
        }
        else if (expected === 'comma' && first === ',') {
            expected = inside === null ? 'value' : 'key';
        }
        else if (expected === 'comma' || (expected.endsWith('-or-end') && (first === ']' || first === '}'))) {
            if (first !== (inside === null ? ']' : '}'))
                return unexpected(text, offset);
            open.pop();
            expected = 'comma';
        }
        else if (expected.startsWith('key')) {
            if (first !== '"')
                return unexpected(text, offset);
            const key = JSON.parse(token);
            if (inside?.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice` };
            if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed` };
            inside?.add(key);
            expected = 'colon';
        }
        else if (first === '{' || first === '[') {
            if (open.length === MAX_DEPTH)
                return { offset, message: `more than ${MAX_DEPTH} levels` };
            open.push(first === '{' ? new Set() : null);
            expected = first === '{' ? 'key-or-end' : 'value-or-end';
        }
        else {
            if (',:]}'.includes(first))
                return unexpected(text, offset);
            if (/[-0-9]/.test(first) && !Number.isFinite(Number(token))) {
                return { offset, message: `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(token)} is too large a number` };
            }
            expected = 'comma';
        }
    }
}
function unexpected(text, offset) {
    if (offset >= text.length)
        return { offset, message: 'not JSON: the text ends too early' };
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    return {
        offset,
        message: character === '"'
            ? 'not JSON: misplaced or unfinished text'
            : `not JSON: unexpected ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(character)}`,
    };
}
/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
function* readLines(path, { maxLineBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, path);
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${path} is not a file`, { hint: 'Name a regular file.' });
        }
        const piece = Buffer.allocUnsafe(1024 * 1024);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, null);
            if (read === 0)
                break;
            let start = 0;
            const last = piece.subarray(0, read).lastIndexOf(0x0a);
            if (last !== -1) {
                const whole = Buffer.concat([rest, piece.subarray(0, last)]);
                rest = Buffer.alloc(0);
                start = last + 1;
                for (const text of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(whole, path).split('\n')) {
                    number += 1;
                    if (text.length > maxLineBytes)
                        throw lineTooLong(path, number, maxLineBytes);
                    yield { number, text, complete: true };
                }
            }
            rest = Buffer.concat([rest, piece.subarray(start, read)]);
            if (rest.length > maxLineBytes)
                throw lineTooLong(path, number + 1, maxLineBytes);
        }
        // What stands behind the last line break may end in the middle of a character.
        if (rest.length > 0)
            yield { number: number + 1, text: rest.toString('utf8'), complete: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function lineTooLong(path, number, maxLineBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${path}:${number}: the line is longer than ${maxLineBytes} bytes`, {
        hint: 'Check that the path names a JSON Lines file.',
    });
}


/***/ }),

/***/ 72498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   XG: () => (/* binding */ SMALL_FILE_BYTES),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/** What a file may weigh unless its reader says otherwise: 1 MiB. */
const SMALL_FILE_BYTES = 1024 * 1024;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const OPEN_PROBLEMS = {
    EISDIR: 'is a folder',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    ELOOP: 'is a symbolic link that cannot be followed',
    ENAMETOOLONG: 'has a name that is too long',
};
/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
function readError(cause, name) {
    const code = cause.code;
    if (code === undefined)
        return cause;
    if (MISSING.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-missing', `${name} does not exist`, {
            cause,
            hint: 'Check the spelling and the folder that the path is relative to.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} ${OPEN_PROBLEMS[code] ?? `cannot be read (${code})`}`, {
        cause,
        hint: 'Check that the path names a readable file.',
        kind: OPEN_PROBLEMS[code] === undefined ? 'environment' : 'input',
    });
}
function tooLarge(name, size, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${name} is ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`, { hint: 'Check that the path names the file you meant.' });
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} bytes`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
function readSmallFile(path, { maxBytes = SMALL_FILE_BYTES } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw readError(cause, path);
    }
    try {
        return readOpened(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
function readOpened(fd, name, maxBytes) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    if (!stat.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} is ${stat.isDirectory() ? 'a folder' : 'not a file'}`, {
            hint: 'Name a regular file.',
        });
    }
    if (stat.size > maxBytes)
        throw tooLarge(name, stat.size, maxBytes);
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    try {
        while (length < buffer.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
    }
    catch (cause) {
        throw readError(cause, name);
    }
    if (length > stat.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} grew while it was read`, {
            hint: 'Wait until whatever writes it has finished, then run again.',
            kind: 'environment',
        });
    }
    return buffer.subarray(0, length);
}
/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
function readText(path, limits = {}) {
    return decodeText(readSmallFile(path, limits), path);
}
/** @throws WorldGateError `file-not-text`. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-not-text', `${name} is not UTF-8 text`, {
            cause,
            hint: 'Save the file as UTF-8, or check that the path names a text file.',
        });
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
