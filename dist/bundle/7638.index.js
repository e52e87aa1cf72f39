export const id = 7638;
export const ids = [7638,1532];
export const modules = {

/***/ 50414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   jc: () => (/* binding */ readTrustedSigners),
/* harmony export */   yg: () => (/* binding */ keyIdOf)
/* harmony export */ });
/* unused harmony export parsePublicKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contracts_trust_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37799);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72206);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29558);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67759);








const HINT = 'Give a public key as PEM (SubjectPublicKeyInfo): "openssl pkey -in key.pem -pubout".';
/** SHA-256 of the key as DER (SubjectPublicKeyInfo): what the hint of a bundle names. */
function keyIdOf(key) {
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(key.export({ type: 'spki', format: 'der' }));
}
/**
 * A public key that we verify with: ECDSA P-256 or Ed25519.
 * @param where how messages call it
 * @throws WorldGateError `key-invalid`; also for a private key, which has no place among what is handed to verifiers
 */
function parsePublicKey(pem, where) {
    const labels = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label]) => label);
    if (labels.some((label) => label?.endsWith('PRIVATE KEY'))) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('key-invalid', `${where} holds a private key; a public key is expected`, {
            hint: `Keep the private key to whoever signs. ${HINT}`,
        });
    }
    if (labels.length !== 1 || labels[0] !== 'PUBLIC KEY') {
        const found = labels.length === 0 ? 'no PEM block' : labels.map((label) => (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(label ?? '')).join(' and ');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('key-invalid', `${where} must hold one "PUBLIC KEY" as PEM; found ${found}`, {
            hint: HINT,
        });
    }
    if (/…|\.\.\./.test(pem)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('key-invalid', `${where} holds a placeholder ("…"), not a key`, { hint: HINT });
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (cause) {
        // The words of OpenSSL ("DECODER routines::unsupported") tell nobody anything.
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('key-invalid', `${where} holds no readable public key`, {
            cause,
            hint: HINT,
        });
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (key.asymmetricKeyType === 'ed25519' || curve === 'prime256v1')
        return key;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('key-invalid', `${where} holds a key of another kind (${curve ?? key.asymmetricKeyType ?? 'unknown'}); ECDSA P-256 and Ed25519 are verified`, { hint: 'Sign with a P-256 or an Ed25519 key; the tools of Sigstore agree on no other curve.' });
}
/**
 * @param path of a trusted signers file (`worldgate.trusted_signers.v1`)
 * @throws WorldGateError `trusted-signers-invalid`, `key-invalid`, and those of reading a file
 */
function readTrustedSigners(path) {
    const { signers } = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_trust_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedSigners */ .Nv, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(path), {
        file: path,
        code: 'trusted-signers-invalid',
    });
    const keys = new Map();
    for (const [index, signer] of signers.entries()) {
        const where = `${path}: signers[${index}]`;
        const trusted = trustedKey(signer, `${where}.public_key`);
        const { id, validFrom, validUntil } = trusted;
        if (keys.has(id)) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('trusted-signers-invalid', `${where}: the key ${id} is listed twice`, {
                hint: 'List each key once, so that its validity and revocation can be read in one way only.',
            });
        }
        if (validFrom !== null && validUntil !== null && validFrom >= validUntil) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('trusted-signers-invalid', `${where}: valid_until (${validUntil.toISOString()}) is not after valid_from (${validFrom.toISOString()})`, { hint: 'Correct the two times.' });
        }
        keys.set(id, trusted);
    }
    return keys;
}
function trustedKey(signer, where) {
    const key = parsePublicKey(signer.public_key, where);
    return {
        id: keyIdOf(key),
        key,
        owner: signer.owner,
        validFrom: signer.valid_from === undefined ? null : new Date(signer.valid_from),
        validUntil: signer.valid_until === undefined ? null : new Date(signer.valid_until),
        revoked: signer.revoked,
    };
}
/**
 * One key that the caller names without saying whose it is.
 * @throws WorldGateError `key-invalid`, and those of reading a file
 */
function readPublicKey(path) {
    const key = parsePublicKey((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(path), path);
    return { id: keyIdOf(key), key, owner: null, validFrom: null, validUntil: null, revoked: false };
}


/***/ }),

/***/ 35470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ REVOCATION_FILE),
/* harmony export */   W9: () => (/* binding */ attachmentNameProblem),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   fu: () => (/* binding */ memberNameProblem),
/* harmony export */   lk: () => (/* binding */ SHARE_URL_FILE),
/* harmony export */   oh: () => (/* binding */ REQUIRED_MEMBERS),
/* harmony export */   r$: () => (/* binding */ SIDECARS),
/* harmony export */   s5: () => (/* binding */ isAttachment)
/* harmony export */ });
/* unused harmony export foldedName */
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28308);


const MANIFEST = 'artifact_manifest.json';
const MEDIA_TYPES = {
    '.json': 'application/json',
    '.jsonl': 'application/jsonl',
    '.md': 'text/markdown',
    '.txt': 'text/plain',
    '.log': 'text/plain',
    '.csv': 'text/csv',
    '.html': 'text/html',
    '.yaml': 'application/yaml',
    '.yml': 'application/yaml',
    '.xml': 'application/xml',
    '.pdf': 'application/pdf',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.gif': 'image/gif',
    '.svg': 'image/svg+xml',
    '.mp4': 'video/mp4',
    '.webm': 'video/webm',
    '.mkv': 'video/matroska',
    '.gz': 'application/gzip',
    '.zip': 'application/zip',
    '.zst': 'application/zstd',
    '.parquet': 'application/vnd.apache.parquet',
};
function mediaTypeOf(name) {
    if (name === 'mlbom.cdx.json')
        return 'application/vnd.cyclonedx+json';
    return MEDIA_TYPES[/\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream';
}
/** Where the page of a share is. */
const SHARE_URL_FILE = 'share_url.txt';
/** Who took the shares of a package back. */
const REVOCATION_FILE = 'revocation.json';
/** Files that may stand beside the members, because they are made of a finished package: what signs and publishes it. */
const SIDECARS = [
    ...Object.values(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_FILES */ .HJ),
    _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING_FILE */ .pf,
    SHARE_URL_FILE,
    REVOCATION_FILE,
];
const REQUIRED_MEMBERS = _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_MEMBERS */ .zc;
const isAttachment = (name) => name.startsWith(`${_contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTACHMENT_FOLDER */ .NW}/`);
/** Names of files that some system reads as a device, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Controls, what file systems reserve, and characters that a reader does not see or that turn the text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\]/u;
const MOST_NAME_BYTES = 255;
/**
 * What is wrong with the name of an attachment (`attachments/videos/episode_3.mp4`), if anything is: every such name
 * means the same file on every system.
 */
function attachmentNameProblem(name) {
    if (name !== name.normalize('NFC'))
        return 'is not in Unicode normalisation form C';
    if (UNSAFE.test(name))
        return 'holds a character that not every file system takes, or that is not seen';
    for (const part of name.split('/')) {
        if (part === '')
            return 'has an empty part';
        if (part === '.' || part === '..')
            return `holds "${part}"`;
        if (/^ |[ .]$/.test(part))
            return 'has a part that begins with a space, or ends in a space or a dot';
        if (DEVICE.test(part))
            return 'has the name of a device';
        if (Buffer.byteLength(part) > MOST_NAME_BYTES)
            return `has a part of more than ${MOST_NAME_BYTES} bytes`;
    }
    return undefined;
}
/** What is wrong with the name of a member, if anything is. */
function memberNameProblem(name) {
    if (name !== MANIFEST && REQUIRED_MEMBERS.includes(name))
        return undefined;
    if (_contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONAL_MEMBER */ .st.test(name))
        return undefined;
    return isAttachment(name) ? attachmentNameProblem(name) : 'is no member that a package has';
}
/** The same for names that some file system takes for one: they differ by case or Unicode normalisation alone. */
function foldedName(name) {
    return name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKC');
}
/**
 * Pairs of names that cannot both stand in one folder on every system: equal but for case or normalisation, or one the
 * folder of the other. The first pair of each name.
 */
function collisions(names) {
    const byFold = new Map();
    const found = [];
    for (const name of names) {
        const folded = foldedName(name);
        const other = byFold.get(folded);
        if (other === undefined)
            byFold.set(folded, name);
        else
            found.push([name, other]);
    }
    for (const name of names) {
        const parts = foldedName(name).split('/');
        for (let end = parts.length - 1; end > 1; end--) {
            const other = byFold.get(parts.slice(0, end).join('/'));
            if (other !== undefined)
                found.push([name, other]);
        }
    }
    return found;
}


/***/ }),

/***/ 28308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planAnchor),
/* harmony export */   H8: () => (/* binding */ MOST_ATTACHMENTS),
/* harmony export */   NW: () => (/* binding */ ATTACHMENT_FOLDER),
/* harmony export */   PA: () => (/* binding */ MOST_ATTACHED_BYTES),
/* harmony export */   SU: () => (/* binding */ failureEvidence),
/* harmony export */   ap: () => (/* binding */ failureReplay),
/* harmony export */   hu: () => (/* binding */ rawEvidenceManifest),
/* harmony export */   pl: () => (/* binding */ auditProvenance),
/* harmony export */   si: () => (/* binding */ artifactManifest),
/* harmony export */   st: () => (/* binding */ OPTIONAL_MEMBER),
/* harmony export */   zc: () => (/* binding */ PACKAGE_MEMBERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91995);







/** Members of every package, in the order in which they are written. */
const PACKAGE_MEMBERS = [
    'claim.json',
    'protocol.json',
    'evidence.json',
    'evidence.md',
    'audit_input.json',
    'audit_provenance.json',
    'episode_results.jsonl',
    'raw_evidence_manifest.json',
    'failure_evidence_index.jsonl',
    'failure_replay_manifest.jsonl',
    'artifact_manifest.json',
];
/** Members that a caller may ask for besides. */
const OPTIONAL_MEMBER = /^(?:mlbom\.cdx\.json|compliance-[a-z0-9-]{1,60}\.(?:json|md))$/;
/** Folder of a package for what its maker adds: videos, logs, raw results. Carried, and never judged. */
const ATTACHMENT_FOLDER = 'attachments';
/** So many that a statement over all members stays within {@link MOST_SUBJECTS}. */
const MOST_ATTACHMENTS = 1000;
/** 16 GiB, all attachments together. */
const MOST_ATTACHED_BYTES = 16 * 1024 ** 3;
const sizeBytes = zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0);
const where = { file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024), at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024) };
/** `artifact_manifest.json`: digest and size of every other member. Its own digest is the package digest. */
const artifactManifest = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.artifact_manifest.v1'),
    claim_id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8,
    protocol_id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_,
    claim_slug: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .yR,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOutcome */ .f3.nullable(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdict */ .WJ,
    grade: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .GRADES */ .F4),
    members: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(400), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br, size_bytes: sizeBytes, media_type: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }))
        .min(PACKAGE_MEMBERS.length - 1)
        // Two subjects of a statement are the package itself and its manifest.
        .max(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx - 2),
});
/** `raw_evidence_manifest.json`: the files that the episodes came from, which stay where they are. */
const rawEvidenceManifest = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.raw_evidence_manifest.v1'),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024).describe('relative to what --from named'),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        size_bytes: sizeBytes,
        episodes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).describe('how many results were read from it'),
    })),
    not_read: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0), size_bytes: sizeBytes })
        .describe('other regular files of the folder: videos, traces, logs'),
    skipped: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024), reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })).max(1000),
});
/** A line of `failure_evidence_index.jsonl`: an episode that was no success. */
const failureEvidence = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    ...where,
    task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['failure', 'not_a_trial']),
    status: _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .episodeState */ .D8.optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    failure_reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(2000).optional(),
});
/** A line of `failure_replay_manifest.jsonl`: what is known for playing that episode again. Not a replay runner. */
const failureReplay = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    replayable: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('whether seed and model revision are both recorded'),
});
/** `audit_provenance.json`: how the package was made. Without times and hosts, so that it can be made again. */
const auditProvenance = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.audit_provenance.v1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate'), version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .auditSource */ .L7,
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    options: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()])),
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        claim: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        protocol: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br })),
    }),
    canonicalisation: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('RFC 8785'),
    denominator_rule: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** `anchor.json` beside a protocol: what shows that it existed no later than a time. */
const planAnchor = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.plan_anchor.v1'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['git_commit', 'transparency_log', 'timestamp_token']),
    reference: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(400).describe('commit, log index or token'),
    anchored_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
});


/***/ }),

/***/ 93566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ trustedRoot),
/* harmony export */   Hm: () => (/* binding */ sigstoreBundle)
/* harmony export */ });
/* unused harmony exports BUNDLE_MEDIA_TYPE, BUNDLE_MEDIA_TYPES, TRUSTED_ROOT_MEDIA_TYPES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);


/** What we write. Source: github.com/sigstore/protobuf-specs, sigstore_bundle.proto. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const BUNDLE_MEDIA_TYPES = [
    BUNDLE_MEDIA_TYPE,
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
];
const TRUSTED_ROOT_MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
];
/** Standard base64 of at least one byte, in the one way that its bytes have: nothing can be changed unseen. */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .refine((text) => Buffer.from(text, 'base64').toString('base64') === text, {
    message: 'must be base64 with "+", "/" and "=" (RFC 4648, section 4)',
});
/** A whole number as ProtoJSON writes 64 bits: as text, and not at all when it is zero. */
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?:0|[1-9]\d{0,18})$/, 'must be a whole number in quotes')
    .default('0');
const rawCertificate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rawBytes: bytes });
/** An entry of a transparency log (sigstore_rekor.proto). */
const bundleLogEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    logIndex: count,
    logId: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyId: bytes }),
    kindVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100) }),
    integratedTime: count,
    inclusionPromise: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ signedEntryTimestamp: bytes }).nullish(),
    inclusionProof: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        logIndex: count,
        rootHash: bytes,
        treeSize: count,
        hashes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(bytes).max(64).default([]),
        checkpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ envelope: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64 * 1024) }),
    })
        .nullish(),
    canonicalizedBody: bytes,
});
/**
 * A Sigstore bundle over one DSSE envelope with one signature. Unknown keys are refused: what a verifier skips, another
 * may act on.
 */
const sigstoreBundle = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(BUNDLE_MEDIA_TYPES),
    verificationMaterial: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        publicKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1024).default('') }).nullish(),
        x509CertificateChain: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ certificates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rawCertificate).min(1).max(16) })
            .nullish(),
        certificate: rawCertificate.nullish(),
        tlogEntries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(bundleLogEntry).max(16).nullish(),
        timestampVerificationData: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            rfc3161Timestamps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ signedTimestamp: bytes }))
                .max(16)
                .nullish(),
        })
            .nullish(),
    })
        .refine(({ publicKey, x509CertificateChain, certificate }) => [publicKey, x509CertificateChain, certificate].filter((one) => one !== undefined && one !== null)
        .length === 1, { message: 'must have exactly one of publicKey, certificate and x509CertificateChain' }),
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        payloadType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc),
        payload: bytes,
        signatures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sig: bytes, keyid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1024).nullish() }))
            .refine(({ length }) => length === 1, { message: 'must hold exactly one signature' }),
    }),
});
/** Without its start a key would count as trusted since ever. */
const validFor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    start: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    end: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).nullish(),
});
const logInstance = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1024),
    publicKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rawBytes: bytes, validFor }),
    logId: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ keyId: bytes }),
});
const authority = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    certChain: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ certificates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rawBytes: bytes })).min(1) }),
    validFor,
});
/** What we ask of a trusted root of Sigstore (sigstore_trustroot.proto); its other keys are the library's to read. */
const trustedRoot = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TRUSTED_ROOT_MEDIA_TYPES),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
    tlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(logInstance).default([]),
    ctlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(logInstance).default([]),
    timestampAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
})
    .refine(({ certificateAuthorities, timestampAuthorities, tlogs }) => certificateAuthorities.length + timestampAuthorities.length + tlogs.length > 0, { message: 'names neither a certificate authority, nor a timestamp authority, nor a log' });


/***/ }),

/***/ 37799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ trustedSigners),
/* harmony export */   RZ: () => (/* binding */ trustPolicy),
/* harmony export */   ZU: () => (/* binding */ trustLevel),
/* harmony export */   xW: () => (/* binding */ TRUST_LEVELS)
/* harmony export */ });
/* unused harmony exports reviewedWorkflow, certificateSigner, keySigner, demandedMetric, REPLAY_BINDINGS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);





/**
 * L0 unsigned or local key · L1 signed in the job that ran · L2 signed in a separate job that saw only digests · L3
 * reusable workflow on a hosted runner, its shape checked.
 */
const TRUST_LEVELS = ['L0', 'L1', 'L2', 'L3'];
const trustLevel = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(TRUST_LEVELS);
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(1024);
const numericId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{1,20}$/, 'a number');
/** Exact, but for `*`, which stands for any characters except "/", and `**`, which stands for any at all. */
const pattern = text;
const workflowRef = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(1024)
    .regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml@\S+$/, 'owner/name/.github/workflows/file.yml@ref');
/** SHA-256 of the public key (DER, SubjectPublicKeyInfo): what a bundle's hint names. */
const keyId = _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br;
/** A workflow whose text somebody has checked: only what is at this commit counts. */
const reviewedWorkflow = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    workflow: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .max(1024)
        .regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml$/, 'owner/name/.github/workflows/file.yml'),
    commit: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSha */ .mJ.describe('of the repository that the workflow lies in'),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the text that was checked'),
    level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['L2', 'L3']),
});
/** Signed by a workflow, whose certificate says which. */
const certificateSigner = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('certificate'),
    issuer: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5().max(1024).describe('of the OIDC token, e.g. https://token.actions.githubusercontent.com'),
    repository: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR,
    repository_id: numericId
        .optional()
        .describe('as the certificate has it; survives a renaming, and stops a name that was taken over'),
    owner_id: numericId.optional(),
    workflows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(workflowRef).min(1).max(50).describe('that may sign; the ref may have "*"').optional(),
    runner: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['github-hosted', 'self-hosted']).optional(),
});
/** Signed by a key of a laboratory; the trusted signers file says whose it is. */
const keySigner = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('key'),
    key_ids: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(keyId).min(1).max(100),
});
/** What a claim must ask for at least: of `>=` that value or more, of `<=` that value or less, of `==` that value. */
const demandedMetric = _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedMetric */ .x4
    .pick({ name: true, operator: true, statistic: true, scope: true })
    .extend({
    value: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
    max_margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional().describe("of the claim's decision rule"),
    max_alpha: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(0.25).optional().describe("of the claim's decision rule"),
});
const REPLAY_BINDINGS = ['repository', 'commit', 'run', 'pull_request'];
/** `worldgate.trust_policy.v1`: which evidence a verifier accepts. What is not stated is not asked. */
const trustPolicy = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate.trust_policy.v1'),
    signer: zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [certificateSigner, keySigner]),
    min_level: trustLevel.default('L0'),
    reviewed_workflows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(reviewedWorkflow).max(100).default([]),
    allow_late_signing: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('whether another run than the one that made the evidence may have signed it'),
    events: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).min(1).max(50).optional(),
    refs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pattern)
        .min(1)
        .max(50)
        .optional()
        .describe('branches and tags as refs/heads/main, refs/tags/v*'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_common_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSha */ .mJ, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('released')])
        .optional()
        .describe('"released": the commit that the verifier is called for'),
    bind: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(REPLAY_BINDINGS))
        .max(REPLAY_BINDINGS.length)
        .default([])
        .describe('what must be that of the verifying job, so that evidence of another one is no use'),
    witnesses: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        transparency_log: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['required', 'optional']).default('optional'),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['required', 'optional']).default('optional').describe('of a timestamp authority'),
    })
        .default({ transparency_log: 'optional', timestamp: 'optional' }),
    predicates: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_PREDICATES */ .Iw))
        .min(1)
        .max(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_PREDICATES */ .Iw.length)
        .default([_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_PREDICATES */ .Iw[0]])
        .describe('statements that must be there and signed; their versions are part of the name'),
    claims: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            slug: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .yR.optional(),
            id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8.optional(),
            hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.optional(),
            metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(demandedMetric)
                .min(1)
                .max(16)
                .optional()
                .describe('what the claim must ask for at least; it may ask for more'),
            revision: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRevision */ .MK.optional().describe("of the claim's subject"),
            weights_digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.optional().describe("of the claim's subject"),
            outcomes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOutcome */ .f3).min(1).default(['supported']),
        })
            .refine(({ slug, id, hash }) => slug !== undefined || id !== undefined || hash !== undefined, {
            message: 'give slug, id or hash of the claim',
        }))
            .min(1)
            .max(100),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('any'),
    ])
        .optional()
        .describe('the package must be of one of these; unless given, of any claim that is supported. "any": whatever came of it; who verifies then looks at the verdict himself'),
    min_grade: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .GRADES */ .F4).default('D'),
    min_completeness: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).optional(),
    max_age_hours: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .positive()
        .max(24 * 3660)
        .optional()
        .describe('since the signature, by the witnessed time'),
    allow_not_for_proof: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
    allow_drafts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('whether a claim counts of which keys are still to be confirmed, or that names no model'),
    expression: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096).optional().describe('CEL; must be true'),
});
/** `worldgate.trusted_signers.v1`: whose keys these are. */
const trustedSigners = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate.trusted_signers.v1'),
    signers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        owner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(400).describe('whose key it is, for readers'),
        public_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096).describe('PEM, SubjectPublicKeyInfo: ECDSA P-256 or Ed25519'),
        valid_from: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly.optional(),
        valid_until: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly.optional(),
        revoked: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
    }))
        .min(1)
        .max(1000),
});


/***/ }),

/***/ 91995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ CLAIM_OUTCOMES),
/* harmony export */   Fm: () => (/* binding */ VERDICT_TABLE),
/* harmony export */   HQ: () => (/* binding */ runState),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony exports RUN_STATES, ROW_STATES, AUDIT_STATES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Worst first: a run's verdict is the first of these that any of its required gates has. */
const VERDICTS = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS);
/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
const FAIL_ON = ['failed', 'inconclusive', 'skipped', 'never'];
const failOn = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON);
/** `partial`: a shard that played its part to the end; only the run that is merged from all of them is completed. */
const RUN_STATES = ['running', 'completed', 'partial', 'failed', 'skipped', 'cancelled'];
const runState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RUN_STATES);
const CLAIM_OUTCOMES = [
    'supported',
    'supported_within_margin',
    'inconclusive',
    'underpowered',
    'not_supported',
    'invalid',
];
/** One row of an audit or release report. */
const ROW_STATES = (/* unused pure expression or super */ null && (['passed', 'failed', 'warning', 'not_run', 'invalid']));
const AUDIT_STATES = (/* unused pure expression or super */ null && (['complete', 'incomplete', 'rejected', 'not_started']));
/**
 * The one table that maps gate verdicts, claim outcomes, row states, run states and audit states onto
 * each other. `docs/verdicts.md` shows it, and a test holds the two together.
 */
const VERDICT_TABLE = [
    {
        verdict: 'error',
        claimOutcomes: ['invalid'],
        rowStates: ['invalid'],
        runStates: ['failed', 'cancelled', 'running', 'partial'],
        auditStates: ['rejected'],
        words: 'Could not be decided',
        emoji: '💥',
    },
    {
        verdict: 'failed',
        claimOutcomes: ['not_supported'],
        rowStates: ['failed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Failed',
        emoji: '❌',
    },
    {
        verdict: 'inconclusive',
        claimOutcomes: ['inconclusive', 'underpowered'],
        rowStates: ['warning'],
        runStates: ['completed'],
        auditStates: ['complete', 'incomplete'],
        words: 'Inconclusive: not enough evidence either way',
        emoji: '❔',
    },
    {
        verdict: 'skipped',
        claimOutcomes: [],
        rowStates: ['not_run'],
        runStates: ['skipped', 'completed'],
        auditStates: ['not_started'],
        words: 'Skipped: nothing was decided',
        emoji: '⏭️',
    },
    {
        verdict: 'passed',
        claimOutcomes: ['supported', 'supported_within_margin'],
        rowStates: ['passed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Passed',
        emoji: '✅',
    },
];
function verdictRow(of) {
    return VERDICT_TABLE.find((row) => row.verdict === of);
}
/** The worst of several verdicts; `skipped` for none, because nothing was decided. */
function worstVerdict(verdicts) {
    const present = new Set(verdicts);
    return VERDICTS.find((candidate) => present.has(candidate)) ?? 'skipped';
}
/** Exit code of a command that ended with `of` (DESIGN: 0 let pass, 1 failed, 3 inconclusive or skipped, 4 error). */
function exitCodeFor(of, failOnLevel) {
    if (of === 'error')
        return 4;
    const level = FAIL_ON.indexOf(failOnLevel);
    if (failOnLevel === 'never')
        return 0;
    if (of === 'failed')
        return 1;
    if (of === 'inconclusive')
        return level >= 1 ? 3 : 0;
    if (of === 'skipped')
        return level >= 2 ? 3 : 0;
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


/***/ })

};
