export const id = 8247;
export const ids = [8247];
export const modules = {

/***/ 73882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ signedEvidence),
/* harmony export */   q: () => (/* binding */ packageSignatures)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _signature_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66218);


/** Those signatures that a decision may rest on. */
function packageSignatures(signatures) {
    return signatures.flatMap((one) => {
        const { file, statement, signer, signedAt, witnesses } = one;
        if (!(0,_signature_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isValid */ .f)(one) || statement === null || signer === null)
            return [];
        const predicateType = _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_PREDICATES */ .Iw.find((type) => type === statement.predicateType);
        return predicateType === undefined
            ? []
            : [{ file, predicateType, statement, signer, signedAt, witnesses }];
    });
}
/** What our own predicate says, of each valid signature over it that is well-formed. */
function signedEvidence(signed) {
    return signed.flatMap((signature) => {
        if (signature.predicateType !== _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_PREDICATE */ .Mi)
            return [];
        const parsed = _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .evidencePredicate */ .lQ.safeParse(signature.statement.predicate);
        return parsed.success ? [{ signature, predicate: parsed.data }] : [];
    });
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Rr: () => (/* binding */ repositoryIdentity),
/* harmony export */   cI: () => (/* binding */ workflowIdentity),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   xD: () => (/* binding */ issuerOf),
/* harmony export */   yK: () => (/* binding */ runIdentity)
/* harmony export */ });
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * The server whose workflows an issuer speaks for; null for an issuer that is not GitHub's.
 * Source: docs.github.com, "OpenID Connect reference"; the form of Enterprise Server is `https://HOST/_services/token`.
 */
function serverOf(issuer) {
    if (issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`))
        return 'https://github.com';
    const tenant = /^https:\/\/token\.actions\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(issuer)?.[1];
    if (tenant !== undefined)
        return `https://${tenant}`;
    return /^(https:\/\/[^/]+)\/_services\/token$/.exec(issuer)?.[1] ?? null;
}
/** The issuer of the tokens that jobs of a server get. @param server as `https://github.com` */
function issuerOf(server) {
    const host = server.replace(/^https?:\/\//, '').toLowerCase();
    if (host === 'github.com')
        return GITHUB_ISSUER;
    return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}
/** @param subject `https://github.com/owner/name/.github/workflows/file.yml@ref` */
function workflowIdentity(subject) {
    const match = /^(https?:\/\/[^/@]+)\/([^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml)@(\S+)$/.exec(subject);
    return match === null ? null : { server: match[1], workflow: match[2], ref: match[3] };
}
/** @param url `https://github.com/owner/name/actions/runs/1/attempts/1` */
function runIdentity(url) {
    const match = /^(https?:\/\/[^/]+)\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,20})(?:\/attempts\/(\d{1,9}))?$/.exec(url ?? '');
    if (match === null)
        return null;
    const attempt = match[4] === undefined ? null : Number(match[4]);
    return { server: match[1], repository: match[2], id: match[3], attempt };
}
/** `owner/name` of a certificate, which has it with its server. */
function repositoryIdentity({ repository }) {
    const match = /^(?:(https?:\/\/[^/]+)\/)?([^/]+\/[^/]+)$/.exec(repository ?? '');
    return match === null ? null : { server: match[1] ?? null, name: match[2] };
}
/** Names of repositories differ in more than case, or are the same. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ latenessOf),
/* harmony export */   l: () => (/* binding */ isLate)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5207);

/** Numbers of runs grow over the whole of a server, and attempts over one run. */
function latenessOf(source, { run_url }) {
    const run = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .runIdentity */ .yK)(run_url);
    if (run === null)
        return 'unknown';
    if (source.run_id === null)
        return 'later_run';
    const difference = BigInt(run.id) - BigInt(source.run_id);
    if (difference !== 0n)
        return difference > 0n ? 'later_run' : 'earlier';
    if (run.attempt === null || source.run_attempt === null)
        return 'unknown';
    if (run.attempt === source.run_attempt)
        return 'same';
    return run.attempt > source.run_attempt ? 'later_attempt' : 'earlier';
}
function isLate(lateness) {
    return lateness === 'later_attempt' || lateness === 'later_run';
}


/***/ }),

/***/ 96327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ signerWorkflow),
/* harmony export */   Hi: () => (/* binding */ certificateServer),
/* harmony export */   Q5: () => (/* binding */ trustLevelOf),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   xI: () => (/* binding */ isSignedLate)
/* harmony export */ });
/* harmony import */ var _contracts_trust_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37799);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73882);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5207);
/* harmony import */ var _lateness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);




/**
 * The trust level of a package: the lowest of its valid signatures'. It follows from certificates and from workflows
 * that somebody reviewed, never from what the package says of itself.
 * @param reviewed of the trust policy; without a policy none is
 */
function trustLevelOf(signatures, reviewed) {
    const signed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .packageSignatures */ .q)(signatures);
    if (signed.length === 0)
        return { level: 'L0', why: 'nothing here has a valid signature' };
    const signedLate = isSignedLate(signatures);
    const found = signed.map((signature) => levelOf(signature, reviewed, signedLate));
    return found.reduce((lowest, next) => (rank(next.level) < rank(lowest.level) ? next : lowest));
}
/** Whether another run, or another attempt, than the one that made the evidence has signed any of it. */
function isSignedLate(signatures) {
    const signed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .packageSignatures */ .q)(signatures);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .signedEvidence */ ._)(signed).some(({ predicate }) => signed.some(({ signer }) => signer.kind === 'certificate' && (0,_lateness_js__WEBPACK_IMPORTED_MODULE_2__/* .isLate */ .l)((0,_lateness_js__WEBPACK_IMPORTED_MODULE_2__/* .latenessOf */ .d)(predicate.source, signer))));
}
function atLeast(level, wanted) {
    return rank(level) >= rank(wanted);
}
function rank(level) {
    return _contracts_trust_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LEVELS */ .xW.indexOf(level);
}
function levelOf({ signer, file }, reviewed, signedLate) {
    if (signer.kind === 'key')
        return { level: 'L0', why: `${file} is signed with a key, outside of any platform` };
    const workflow = signerWorkflow(signer);
    const entry = workflow === null
        ? undefined
        : reviewed.find((one) => one.workflow === workflow.workflow && one.commit === signer.workflow_digest);
    if (entry === undefined || workflow === null) {
        const name = workflow === null ? 'the workflow of the certificate' : workflow.workflow;
        return {
            level: 'L1',
            why: `${file} is signed by a job; nobody has reviewed ${name} at commit ${signer.workflow_digest ?? 'unknown'}`,
        };
    }
    const named = `${workflow.workflow} at commit ${entry.commit}`;
    const apart = `${file} is signed by ${named}, reviewed as a job that sees digests only`;
    if (entry.level === 'L2')
        return { level: 'L2', why: apart };
    if (signer.runner !== 'github-hosted') {
        return { level: 'L2', why: `${apart}; its runner is ${signer.runner ?? 'unknown'}, not github-hosted` };
    }
    if (signedLate)
        return { level: 'L2', why: `${apart}; the evidence is of another run than the signature` };
    return { level: 'L3', why: `${file} is made and signed by ${named}, reviewed as L3, on a hosted runner` };
}
/** The workflow that signed, where it lies on the server that the issuer speaks for. */
function signerWorkflow(signer) {
    const workflow = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowIdentity */ .cI)(signer.subject);
    const server = certificateServer(signer);
    return workflow !== null && server !== null && workflow.server === server ? workflow : null;
}
/** The server that a certificate's repository and workflows lie on. */
function certificateServer(signer) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .FN)(signer.issuer) ?? (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryIdentity */ .Rr)(signer)?.server ?? null;
}


/***/ }),

/***/ 63175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   mz: () => (/* binding */ wildcardProblem),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* unused harmony export MOST_WILDCARDS */
/** Wildcards of one pattern; more of them say nothing that fewer do not. */
const MOST_WILDCARDS = 8;
const WILDCARDS = /\*+/g;
function hasWildcard(pattern) {
    return pattern.includes('*');
}
/** What is wrong with the wildcards of a pattern, as a sentence that follows it; `undefined` where nothing is. */
function wildcardProblem(pattern) {
    const runs = pattern.match(WILDCARDS) ?? [];
    if (runs.some((run) => run.length > 2))
        return 'has more than two "*" in a row; "**" stands for any characters';
    if (runs.length > MOST_WILDCARDS)
        return `has ${runs.length} wildcards; at most ${MOST_WILDCARDS} are understood`;
    return undefined;
}
/**
 * Whether a whole text is what a pattern describes: `*` stands for any characters but "/", also for none, `**` for any at
 * all, and every other character for itself. Takes time in proportion to both lengths, whatever an attacker wrote into
 * the text: no regular expression is made of the pattern.
 */
function matchesPattern(pattern, text) {
    const parts = pattern.match(/\*\*|[\s\S]/g) ?? [];
    /** Of each number of characters of the text, whether the parts so far can stand for them. */
    let reached = [true, ...Array(text.length).fill(false)];
    for (const part of parts) {
        const next = Array(text.length + 1).fill(false);
        for (let at = 0; at <= text.length; at++) {
            if (part === '**')
                next[at] = reached[at] || (at > 0 && next[at - 1]);
            else if (part === '*')
                next[at] = reached[at] || (at > 0 && next[at - 1] && text[at - 1] !== '/');
            else
                next[at] = at > 0 && reached[at - 1] && text[at - 1] === part;
        }
        reached = next;
    }
    return reached[text.length];
}


/***/ }),

/***/ 66218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isValid)
/* harmony export */ });
/** Whether nothing was found wrong, and somebody is known to have signed. */
function isValid({ signer, statement, checks }) {
    return signer !== null && statement !== null && checks.every(({ state }) => state !== 'failed');
}


/***/ }),

/***/ 22569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** Longest sentence of a report. */
const MAX_CHARACTERS = 4000;
function clip(text) {
    return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text;
}
function check(phase, name, state, { message, expected, found, where }) {
    return {
        phase,
        name,
        state,
        message: clip(message),
        ...(expected === undefined ? {} : { expected: clip(expected) }),
        ...(found === undefined ? {} : { found: clip(found) }),
        ...(where === undefined ? {} : { where: clip(where) }),
    };
}
function passed(phase, name, message) {
    return check(phase, name, 'passed', { message });
}
function failed(phase, name, finding) {
    return check(phase, name, 'failed', finding);
}
function notChecked(phase, name, message) {
    return check(phase, name, 'not_checked', { message });
}
/** The message of what was thrown, with that of its cause, without line breaks. */
function reasonOf(error) {
    const cause = error instanceof Error && error.cause !== undefined ? `: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause)}` : '';
    return `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${cause}`.replace(/\s+/g, ' ').slice(0, 1000);
}


/***/ }),

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
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name');
const numericId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{1,20}$/, 'a number');
const commit = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full commit');
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
    commit: commit.describe('of the repository that the workflow lies in'),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the text that was checked'),
    level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['L2', 'L3']),
});
/** Signed by a workflow, whose certificate says which. */
const certificateSigner = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('certificate'),
    issuer: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5().max(1024).describe('of the OIDC token, e.g. https://token.actions.githubusercontent.com'),
    repository: repositoryName,
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
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([commit, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('released')])
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


/***/ })

};
