export const id = 4732;
export const ids = [4732];
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

/***/ 32619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ CHECK_PHASES),
/* harmony export */   Ot: () => (/* binding */ verification)
/* harmony export */ });
/* unused harmony exports verificationCheck, signerIdentity, witnessRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** In the order in which they are made. */
const CHECK_PHASES = [
    'members',
    'signature',
    'certificate',
    'log',
    'timestamp',
    'statement',
    'identity',
    'recomputation',
    'trust_policy',
];
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
/** One thing that was looked at. */
const verificationCheck = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    phase: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(CHECK_PHASES),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('stable, for programs'),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['passed', 'failed', 'not_checked']),
    message: sentence,
    expected: sentence.optional(),
    found: sentence.optional(),
    where: sentence.optional().describe('file, key or field to look at'),
});
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024);
/** Who signed, as far as cryptography shows it. */
const signerIdentity = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        subject: text.describe('SAN of the certificate: the workflow that signed, with its ref'),
        issuer: text,
        repository: text.nullable(),
        repository_id: text.nullable(),
        owner_id: text.nullable(),
        workflow_digest: text.nullable().describe('commit of the workflow that signed'),
        caller_workflow: text.nullable().describe('workflow that began the run'),
        commit: text.nullable(),
        ref: text.nullable(),
        event: text.nullable(),
        run_url: text.nullable().describe('with the attempt'),
        runner: text.nullable(),
        visibility: text.nullable(),
        environment: text.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'),
        key_id: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        owner: text.nullable().describe('as the trusted signers file says; null where no file names the key'),
    }),
]);
const witnessRecord = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    log: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ url: text, index: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{1,20}$/), integrated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable() })
        .nullable(),
    timestamps: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly).describe('of timestamp authorities'),
});
/** `worldgate.verification.v1`: what `audit verify` found. */
const verification = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.verification.v1'),
    verified: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
        slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
        grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
        statement: sentence.describe('what was decided, in words made from the fields that decided'),
        draft: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence).describe('why claim or protocol is a draft; empty where both are finished'),
    })
        .nullable(),
    level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
    signed_late: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('by another run than the one that made the evidence'),
    signatures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        file: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the bundle'),
        predicate_type: text.nullable(),
        signer: signerIdentity.nullable(),
        signed_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('earliest witnessed time'),
        witnesses: witnessRecord,
        valid: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    trust_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        any_outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
            .describe('accepts every claim, however it came out: the verdict is left to the reader'),
    })
        .nullable(),
    trusted_roots: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        note: sentence.nullable().describe('why it is not the newest, as where no server was asked'),
    }))
        .describe('of Sigstore, that certificates were held against; empty where none was'),
    verified_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    checks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(verificationCheck),
});


/***/ }),

/***/ 18502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMENT_LIMIT: () => (/* reexport safe */ _reports_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__.W$),
/* harmony export */   SUMMARY_LIMIT: () => (/* reexport safe */ _reports_summary_js__WEBPACK_IMPORTED_MODULE_8__.Jt),
/* harmony export */   codeBlock: () => (/* reexport safe */ _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__.DV),
/* harmony export */   escapeHtml: () => (/* reexport safe */ _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__.ZD),
/* harmony export */   escapeMarkdownCell: () => (/* reexport safe */ _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__.Vf),
/* harmony export */   escapeMarkdownText: () => (/* reexport safe */ _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__.m4),
/* harmony export */   markdownCode: () => (/* reexport safe */ _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__.D9),
/* harmony export */   renderComment: () => (/* reexport safe */ _reports_comment_js__WEBPACK_IMPORTED_MODULE_0__.wQ),
/* harmony export */   renderEvidence: () => (/* reexport safe */ _reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_5__.oP),
/* harmony export */   renderEvidenceDiffMarkdown: () => (/* reexport safe */ _reports_evidence_diff_js__WEBPACK_IMPORTED_MODULE_3__.A),
/* harmony export */   renderEvidenceDiffText: () => (/* reexport safe */ _reports_evidence_diff_js__WEBPACK_IMPORTED_MODULE_3__.c),
/* harmony export */   renderEvidenceHtml: () => (/* reexport safe */ _reports_evidence_html_js__WEBPACK_IMPORTED_MODULE_4__.d),
/* harmony export */   renderEvidenceText: () => (/* reexport safe */ _reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_6__.l),
/* harmony export */   renderHtml: () => (/* reexport safe */ _reports_html_js__WEBPACK_IMPORTED_MODULE_7__.K),
/* harmony export */   renderSummary: () => (/* reexport safe */ _reports_summary_js__WEBPACK_IMPORTED_MODULE_8__.Br),
/* harmony export */   renderText: () => (/* reexport safe */ _reports_text_js__WEBPACK_IMPORTED_MODULE_9__.S5),
/* harmony export */   renderVerificationMarkdown: () => (/* reexport safe */ _reports_verification_markdown_js__WEBPACK_IMPORTED_MODULE_10__.R),
/* harmony export */   renderVerificationText: () => (/* reexport safe */ _reports_verification_text_js__WEBPACK_IMPORTED_MODULE_11__.b)
/* harmony export */ });
/* harmony import */ var _reports_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99131);
/* harmony import */ var _reports_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34467);
/* harmony import */ var _reports_evidence_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65196);
/* harmony import */ var _reports_evidence_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69363);
/* harmony import */ var _reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28919);
/* harmony import */ var _reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3997);
/* harmony import */ var _reports_html_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47529);
/* harmony import */ var _reports_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31494);
/* harmony import */ var _reports_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75963);
/* harmony import */ var _reports_verification_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61017);
/* harmony import */ var _reports_verification_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64731);














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

/***/ 59753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ copyableItem),
/* harmony export */   t: () => (/* binding */ labelledLines),
/* harmony export */   wrapCopyable: () => (/* binding */ wrapCopyable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);


/** What a reader copies as one piece: digests and addresses, with what punctuation stands around them. */
const COPYABLE = /^["'(]*(?:(?:sha\d{3}:)?[0-9a-f]{16,128}|https?:\/\/[\x21-\x7e]+)["'),.;:]*$/;
/** Where a workflow is told from its ref. */
const REF = /(?<=\S)@(?=refs\/)/;
/**
 * Lines of one line of text, as {@link wrap} makes them, but digests and addresses are never broken: where one is wider
 * than `columns`, it has a line to itself that is too. A workflow is broken before its ref, where it has to be.
 */
function wrapCopyable(text, columns) {
    const lines = [];
    let plain = [];
    const flush = () => {
        if (plain.length > 0)
            lines.push(...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain.join(' '), columns));
        plain = [];
    };
    for (const word of text.split(' ')) {
        if (!COPYABLE.test(word) || (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word) <= columns) {
            plain.push(word);
            continue;
        }
        const [workflow, ref] = word.split(REF);
        flush();
        lines.push(workflow);
        if (ref !== undefined)
            plain.push(`@${ref}`);
    }
    flush();
    return lines.length === 0 ? [''] : lines;
}
/** Columns of a label, with the space after it. */
const LABEL = 15;
/**
 * A label, and the text in a column beside it. What is too wide for that column stands below the label, whole.
 * @param width of the terminal
 */
function labelledLines(label, text, width, indent = '  ') {
    const room = width - indent.length - LABEL;
    const lines = [];
    let isBelow = false;
    for (const [index, line] of wrapCopyable(text, room).entries()) {
        const isWide = (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(line) > room;
        if (isWide && index === 0)
            lines.push(`${indent}${label}`);
        isBelow ||= isWide;
        lines.push(isBelow ? `${indent}  ${line}` : `${indent}${(index === 0 ? label : '').padEnd(LABEL)}${line}`);
    }
    return lines;
}
/** An item of a list, in which digests and addresses stay whole. */
function copyableItem(text, width) {
    return wrapCopyable(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}


/***/ }),

/***/ 49024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namedRows)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);


const INDENT = '  ';
/**
 * A table of plain text whose rows have long names without blanks, as paths and tasks have. Where a word would have to be
 * broken to fit, every name stands on a line of its own over its cells, so that no name is broken unless the terminal
 * is narrower than the name.
 */
function namedRows({ header, rows, width }) {
    const cellsOf = rows.map(({ name, cells }) => [[name], ...cells]);
    const beside = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({ header, rows: cellsOf, width });
    if (cellsOf.every((cells) => fits(cells, beside.heading[1])))
        return [...beside.heading, ...beside.rows.flat()];
    const under = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({
        header: header.slice(1),
        rows: rows.map(({ cells }) => cells),
        width: width - INDENT.length,
    });
    const indented = (line) => `${INDENT}${line}`;
    return [
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(header[0], width),
        ...under.heading.map(indented),
        ...rows.flatMap(({ name }, i) => [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(name, width), ...under.rows[i].map(indented)]),
    ];
}
/** Whether no word of a row is wider than its column, by the line under the heading. */
function fits(cells, rule) {
    const columns = rule.split(/ +/).map((dashes) => dashes.length);
    const words = (parts) => parts.flatMap((part) => part.split(' '));
    return cells.every((parts, i) => words(parts).every((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word) <= columns[i]));
}


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderEvidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27615);
/* harmony import */ var _evidence_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72342);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75963);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);








/** Sentences of one sort that a terminal shows; `evidence.md` has them all. */
const MOST_SENTENCES = 6;
const MOST_TASKS = 5;
/**
 * What became of a claim, for a terminal of `width` columns (80 unless given, at least 48), without emoji. Every line
 * ends with a line break.
 */
function renderEvidenceText(evidence, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const inVerdict = (text, verdict) => paint(text, _text_js__WEBPACK_IMPORTED_MODULE_6__/* .SGR */ .NT[verdict]);
    const bold = (text) => paint(text, '1');
    const prose = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(text, width);
    const { grade, recommendation } = evidence;
    const said = `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2)(evidence)}. ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`;
    const lines = [
        ...prose((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)).map(bold),
        '',
        ...prose(said).map((line) => inVerdict(line, evidence.verdict)),
        '',
    ];
    if (evidence.not_for_proof)
        lines.push(...prose(`Not for proof. ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_FOR_PROOF */ .Vj}`).map((line) => paint(line, '33')), '');
    lines.push(...metricLines(evidence, width, inVerdict));
    lines.push(...prose((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageSentence */ .Qc)(evidence)));
    lines.push(...countLines(evidence, width));
    lines.push('', ...prose(`Grade ${grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeWords */ .bb)(evidence)}.`));
    lines.push(...items(grade.reasons, width));
    for (const sentence of [(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .completenessSentence */ .Ck)(evidence), (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ppiSentence */ .Vc)(evidence)])
        if (sentence !== '')
            lines.push('', ...prose(sentence));
    lines.push(...titled('Reasons', items((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherReasons */ .QA)(evidence), width), bold));
    lines.push(...titled('Tasks', taskLines(evidence, width), bold));
    const missing = evidence.missing_evidence.map(({ id, text }) => `${id}: ${text}`);
    lines.push(...titled('Missing', items(missing, width), bold));
    const findings = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsBySeverity */ .fh)(evidence)
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => {
        const place = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(finding);
        return `${finding.severity} ${finding.code}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)}${place === '' ? '' : ` (${place})`}`;
    });
    lines.push(...titled('Findings', items(findings, width), bold));
    lines.push('', ...prose(`Next: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(recommendation.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`).map(bold));
    const words = (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence);
    if (words !== '')
        lines.push('', ...prose(`${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHORS_WORDS */ .X3}: ${words}`));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Successes by each way of counting, or once where all agree. */
function countLines(evidence, width) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorRows */ .OR)(evidence);
    const agreed = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .agreedCounts */ .vx)(ways);
    return (agreed === null ? ways : [agreed]).flatMap(([how, counts, share]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${how}: ${counts} (${share})`, width));
}
function titled(title, lines, bold) {
    return lines.length === 0 ? [] : ['', bold(title), ...lines];
}
function items(texts, width) {
    const left = texts.length - MOST_SENTENCES;
    return [
        ...texts.slice(0, MOST_SENTENCES).flatMap((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence), width)),
        ...(left > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(left)} more in evidence.md`, width) : []),
    ];
}
function metricLines(evidence, width, paint) {
    if (evidence.metrics.length === 0)
        return [];
    const views = evidence.metrics.map((metric) => (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .metricView */ .GM)(metric, evidence));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Metric', 'Outcome', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name],
            view.outcome.split(' within ').map((part, i) => (i === 0 ? part : `within ${part}`)),
            [
                joined(view.measured) + (view.counts === '' ? '' : ` (${joined(view.counts)})`),
                joined(view.interval),
                `${joined(view.level)} ${view.method}, ${joined(view.n)}`.trim(),
                joined(view.sidedness),
            ].filter((line) => line !== ''),
            [joined(view.required), ...(view.tolerated === null ? [] : [view.tolerated])],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const notes = views.flatMap(({ notes }) => notes.flatMap((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(note, width)));
    return [...heading, ...rows.flat(), ...notes, ''];
}
/** The worst tasks of each metric; nothing where there is but one task. */
function taskLines(evidence, width) {
    return evidence.metrics.flatMap((metric) => {
        if (metric.tasks.length < 2)
            return [];
        const worst = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksWorstFirst */ .GP)(metric).slice(0, MOST_TASKS);
        const table = (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRows */ .L)({
            header: ['Worst', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'],
            rows: worst.map((task) => {
                const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .taskView */ .vV)(task, metric);
                return {
                    name: view.task,
                    // Each part stays whole, on a line of its own where there is no room for both.
                    cells: [
                        [view.counts.split(', ').map(joined).join(', ')],
                        [joined(view.measured)],
                        [joined(view.interval)],
                        [joined(view.p).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' (')],
                    ],
                };
            }),
            width,
        });
        const name = evidence.metrics.length === 1 ? '' : `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name)}: `;
        return [...(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(`${name}${(0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksSentence */ .Y7)(metric, 3)}`, width), ...table];
    });
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
}


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

/***/ 61017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderVerificationMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14637);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12922);
/* harmony import */ var _verification_passed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86364);






const EMOJI = { good: '✅', doubtful: '⚠️', bad: '❌' };
/** Rows that people copy from. */
const VERBATIM = ['signed by', 'key'];
/** What `audit verify` found, for a job summary: the result, what was verified, who signed, every cause, what passed. */
function renderVerificationMarkdown(verification) {
    const findings = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .WX)(verification);
    const rows = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .factRows */ .UO)(verification);
    const next = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .sk)(verification);
    const consequence = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .consequenceSentence */ .nC)(findings);
    const passed = (0,_verification_passed_js__WEBPACK_IMPORTED_MODULE_5__/* .passedPhases */ .L)(verification);
    const emoji = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(verification) === 'unjudged' ? '❔' : EMOJI[(0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .toneOf */ .YV)(verification)];
    const cell = (label, text) => VERBATIM.includes(label) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`## ${emoji} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationSentence */ .R5)(verification))}`, rows.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)('ll', ['Package', ''], rows.map(([label, text]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(label), cell(label, text)])), findings.causes
        .map((group) => [
        `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(group.first.message, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message))}**`,
        ...(0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .particulars */ .PS)(group).map(([label, text]) => `  - ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(text)}`),
    ].join('\n'))
        .join('\n'), consequence === null ? null : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(consequence)}`, next === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(next), findings.open.length === 0
        ? null
        : `Not checked:\n\n${findings.open.map((group) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .openWords */ .Sn)(group))}`).join('\n')}`, passed.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)('What passed', passed.map(([phase, text]) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(`${phase}: ${text}`)}`).join('\n')), `<sub>${_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_BOUNDARY */ .wL}</sub>`, verification.package_digest === null
        ? null
        : `<sub>Package ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(verification.package_digest)}</sub>`)}\n`;
}


/***/ }),

/***/ 86364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passedPhases)
/* harmony export */ });
/* harmony import */ var _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32619);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Phases without a failure, in the order in which they are made, each with what it showed of all bundles together. */
function passedPhases(verification) {
    return _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_PHASES */ .ET.flatMap((phase) => {
        const those = verification.checks.filter((check) => check.phase === phase);
        if (those.some(({ state }) => state === 'failed'))
            return [];
        const passed = those
            .filter(({ state }) => state === 'passed')
            .map((check) => [check.name, check]);
        if (passed.length === 0)
            return [];
        const text = SUMMARIES[phase](verification, new Map(passed));
        return text === null
            ? []
            : [[phase.replaceAll('_', ' '), (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)]];
    });
}
const SUMMARIES = {
    members: (_, passed) => messages(passed),
    signature: ({ signatures }) => {
        const [first] = signatures;
        if (first === undefined || signatures.some(({ signer }) => signer === null))
            return null;
        const keys = new Set(signatures.map(({ signer }) => (signer.kind === 'key' ? signer.key_id : '')));
        const { signer } = first;
        const by = signer.kind === 'certificate'
            ? 'with the keys of their certificates'
            : signer.owner === null
                ? 'with the key above'
                : `with the key of ${signer.owner}`;
        return keys.size > 1 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'bundle')}, signed ${by}`;
    },
    certificate: (_, passed) => listed(passed, CERTIFICATE),
    log: ({ signatures }) => {
        const entries = signatures.flatMap(({ witnesses: { log } }) => (log === null ? [] : [log]));
        if (entries.length === 0)
            return null;
        const logs = [...new Set(entries.map(({ url }) => url))].join(', ');
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(entries.length, 'signature')} in ${logs}, as entry ${entries.map(({ index }) => index).join(', ')}`;
    },
    timestamp: ({ signatures }) => {
        const stamps = signatures.reduce((sum, { witnesses }) => sum + witnesses.timestamps.length, 0);
        if (stamps > 0)
            return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stamps, 'timestamp')} of trusted authorities`;
        const logged = signatures.some(({ witnesses: { log } }) => log !== null && log.integrated_at !== null);
        return logged ? 'a trusted log says when it was signed' : null;
    },
    statement: ({ signatures }, passed) => [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'statement'),
        passed.has('subjects') ? 'over every member and the package digest' : 'well-formed',
        ...(passed.has('predicate') ? ['saying of the package what it says'] : []),
    ].join(', '),
    identity: (verification, passed) => (hasSignature(verification) ? identityWords(passed) : null),
    recomputation: (_, passed) => messages(passed),
    trust_policy: (verification, passed) => {
        const { trust_policy: policy } = verification;
        // A demand that is met without any signature says nothing.
        if (policy === null || !hasSignature(verification))
            return null;
        const { any_outcome: isAny } = policy;
        const said = (name) => [passed.get(name)?.message ?? []].flat();
        const names = [...passed.keys()].filter((name) => !TOLD.includes(name) && !(isAny && name === 'claim'));
        return [
            names.length === 0 ? policy.name : `${policy.name}: ${names.map(words).join(', ')} as it asks`,
            ...(isAny ? ['every claim is accepted, however it came out'] : []),
            // The reasons stand above.
            ...(verification.claim?.draft.length === 0 ? said('draft') : ['a draft is accepted']),
            ...said('not-for-proof'),
        ].join('; ');
    },
};
/** Demands whose messages say more than that they are met. */
const TOLD = ['draft', 'not-for-proof'];
const CERTIFICATE = [
    ['certificate-chain', 'issued by a trusted authority'],
    ['certificate-usage', 'for signing code'],
    ['certificate-time', 'valid when it was used'],
    ['certificate-transparency', 'in a log of certificates'],
];
function hasSignature({ signatures }) {
    return signatures.some(({ valid }) => valid);
}
function words(name) {
    return name.replaceAll('-', ' ');
}
function messages(passed) {
    return [...passed.values()].map(({ message }) => message).join('; ');
}
function listed(passed, of) {
    const said = of.filter(([name]) => passed.has(name)).map(([, text]) => text);
    return said.length === 0 ? null : said.join(', ');
}
/** Who signed is told above; here, what it was held against. */
function identityWords(passed) {
    const beginning = (lead) => [...passed.keys()].filter((name) => name.startsWith(lead)).map((name) => words(name.slice(lead.length)));
    const signer = beginning('signer-').filter((name) => name !== 'kind');
    const source = beginning('source-');
    const parts = [
        ...(passed.has('signature-present') ? ['every statement that has to be signed is signed'] : []),
        ...(signer.length === 0 ? [] : [`of the signer, as asked for: ${signer.join(', ')}`]),
        ...(source.length === 0 ? [] : [`of the run, as the certificates say: ${source.join(', ')}`]),
    ];
    return parts.length === 0 ? null : parts.join('; ');
}


/***/ }),

/***/ 64731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderVerificationText)
/* harmony export */ });
/* harmony import */ var _copyable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59753);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14637);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12922);
/* harmony import */ var _verification_passed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86364);





const SGR = { good: '32', doubtful: '33', bad: '31' };
const MOST_FAILURES = 40;
/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, what was
 * verified and who signed, every cause of a failure with what was expected and found, and one line for each phase without
 * any. Digests and addresses are never broken, also where they are wider than the terminal.
 */
function renderVerificationText(verification, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, tone) => (color ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
    const labelled = (rows, indent) => rows.flatMap(([label, text]) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledLines */ .t)(label, text, width, indent));
    const findings = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(verification);
    const { causes, open } = findings;
    const lines = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)((0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationSentence */ .R5)(verification), width).map((line) => paint(line, (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(verification)));
    const rows = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factRows */ .UO)(verification);
    if (rows.length > 0)
        lines.push('', ...labelled(rows));
    if (causes.length > 0)
        lines.push('');
    for (const group of causes.slice(0, MOST_FAILURES)) {
        const [head = '', ...rest] = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(group.first.message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message), width);
        lines.push(paint(head, 'bad'), ...rest, ...labelled((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .particulars */ .PS)(group), '    '));
    }
    if (causes.length > MOST_FAILURES)
        lines.push(`… and ${causes.length - MOST_FAILURES} more`);
    const consequence = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .consequenceSentence */ .nC)(findings);
    if (consequence !== null)
        lines.push(...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)(consequence, width));
    const next = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(verification);
    if (next !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(next, width));
    if (open.length > 0) {
        lines.push('', 'Not checked:', ...open.flatMap((group) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .openWords */ .Sn)(group), width)));
    }
    const passed = (0,_verification_passed_js__WEBPACK_IMPORTED_MODULE_4__/* .passedPhases */ .L)(verification);
    if (passed.length > 0)
        lines.push('', 'Passed:', ...labelled(passed));
    lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_BOUNDARY */ .wL, width));
    const { package_digest: digest } = verification;
    if (digest !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(`digest: ${digest}`, width));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}


/***/ })

};
