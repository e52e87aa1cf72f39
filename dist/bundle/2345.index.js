export const id = 2345;
export const ids = [2345];
export const modules = {

/***/ 3623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ chooseSigner)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/github/client.js
var github_client = __webpack_require__(73021);
// EXTERNAL MODULE: ./.build/github/identity-token.js
var identity_token = __webpack_require__(10648);
;// CONCATENATED MODULE: ./.build/attest/sign/instance.js

/** What public repositories sign with. Source: the signing config of Sigstore's public-good instance. */
const PUBLIC_GOOD = {
    certificateAuthority: 'https://fulcio.sigstore.dev',
    logs: [{ url: 'https://rekor.sigstore.dev', version: 1 }],
    timestampAuthorities: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
};
/**
 * GitHub's own services, which write into no log. Source: github.com/actions/toolkit, packages/attest/src/endpoints.ts.
 * @param serverUrl `GITHUB_SERVER_URL`
 * @throws WorldGateError `github-instance`
 */
function githubInstance(serverUrl) {
    const { hostname } = new URL(serverUrl);
    const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
    if (domain === hostname && !hostname.endsWith('.ghe.com')) {
        throw new errors/* WorldGateError */._B('github-instance', `${serverUrl} has no services to sign with: only GitHub's cloud has them`, {
            hint: 'Name an instance of Sigstore with `--signing-config FILE`, or sign with `--key FILE`.',
        });
    }
    return {
        certificateAuthority: `https://fulcio.${domain}`,
        logs: [],
        timestampAuthorities: [`https://timestamp.${domain}`],
    };
}
/** Addresses of an instance whose entries anybody can read, for ever: certificates are logged as well. */
function publicRecords({ certificateAuthority, logs }) {
    return [certificateAuthority, ...logs.map(({ url }) => url)].filter((url) => {
        const { hostname } = new URL(url);
        return hostname === 'sigstore.dev' || hostname.endsWith('.sigstore.dev');
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/attest/verify/dsse.js
var dsse = __webpack_require__(16601);
// EXTERNAL MODULE: ./.build/attest/sign/signing-key.js
var signing_key = __webpack_require__(29631);
;// CONCATENATED MODULE: ./.build/attest/sign/key-signer.js




/** Signs with a key of a laboratory, without any network. @throws WorldGateError as {@link readSigningKey} */
function keySigner(text) {
    const { privateKey, algorithm, hint, id } = (0,signing_key/* readSigningKey */.j)(text);
    return {
        backend: 'key',
        level: 'L0',
        async sign(payloads) {
            const { bundleToJSON, toDSSEBundle } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const bundles = payloads.map((payload) => {
                const signature = (0,external_node_crypto_.sign)(algorithm, (0,dsse/* preAuthEncoding */.J)(attestation/* PAYLOAD_TYPE */.Uc, payload), privateKey);
                const bundle = toDSSEBundle({
                    artifact: payload,
                    artifactType: attestation/* PAYLOAD_TYPE */.Uc,
                    signature,
                    keyHint: hint,
                    certificateChain: false,
                });
                // The bundle names the key by its hint. cosign skips a signature whose `keyid` is not its own fingerprint.
                for (const one of bundle.content.dsseEnvelope.signatures)
                    one.keyid = '';
                return { json: bundleToJSON(bundle), log: null, timestamp: null };
            });
            return { bundles, signer: `key ${id}`, attestationUrl: null };
        },
    };
}

// EXTERNAL MODULE: ./.build/attest/sign/retries.js
var retries = __webpack_require__(32180);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
;// CONCATENATED MODULE: ./.build/attest/sign/signing-config.js





const SIGNING_CONFIG_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const time = iso/* datetime */.w$({ offset: true });
const service = schemas/* object */.Ikc({
    url: schemas/* url */.OZ5({ protocol: /^https?$/ })
        .max(1024)
        .refine(isConfidential, {
        message: 'must begin with https: the identity token of the job is sent there',
    }),
    majorApiVersion: schemas/* int */.Whr().positive(),
    validFor: schemas/* object */.Ikc({ start: time.optional(), end: time.optional() }).optional(),
    operator: schemas/* string */.YjP().max(400).default(''),
});
const selection = schemas/* object */.Ikc({
    selector: schemas/* enum */.k5n(['ANY', 'ALL', 'EXACT']),
    count: schemas/* int */.Whr().positive().optional(),
});
/** Nobody reads along: by TLS, or because it is this machine. */
function isConfidential(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
/** Sigstore's own file. Source: github.com/sigstore/protobuf-specs, protos/sigstore_trustroot.proto, `SigningConfig`. */
const signingConfig = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().max(200),
    caUrls: schemas/* array */.YOg(service).max(100).default([]),
    rekorTlogUrls: schemas/* array */.YOg(service).max(100).default([]),
    rekorTlogConfig: selection.optional(),
    tsaUrls: schemas/* array */.YOg(service).max(100).default([]),
    tsaConfig: selection.optional(),
});
const HIGHEST = { authority: 1, log: 2, timestamps: 1 };
/**
 * The services that a signing config names for now.
 * @param name how messages call the file
 * @throws WorldGateError `signing-config-invalid`, naming key and what is missing
 */
function readSigningConfig(text, name, now) {
    const value = (0,json/* parseJson */.qF)(text, name);
    const config = (0,schema/* parseWith */.K)(signingConfig, value, { file: name, code: 'signing-config-invalid' });
    if (config.mediaType !== SIGNING_CONFIG_TYPE) {
        throw invalid(name, `mediaType: expected ${SIGNING_CONFIG_TYPE}, found ${(0,plain_value/* quoted */.TL)(config.mediaType)}`);
    }
    const authorities = usable(config.caUrls, HIGHEST.authority, now);
    if (authorities.length === 0) {
        throw invalid(name, `caUrls: no certificate authority of version ${HIGHEST.authority} is valid now`);
    }
    const logs = signing_config_select(name, 'rekorTlog', config.rekorTlogUrls, config.rekorTlogConfig, HIGHEST.log, now);
    const stamps = signing_config_select(name, 'tsa', config.tsaUrls, config.tsaConfig, HIGHEST.timestamps, now);
    const instance = {
        certificateAuthority: base(authorities[0].url),
        logs: logs.map(({ url, majorApiVersion }) => ({
            url: base(url),
            version: majorApiVersion === 2 ? 2 : 1,
        })),
        timestampAuthorities: stamps.map(({ url }) => base(url)),
    };
    // A log of version 1 states the time of its entries, one of version 2 does not.
    if (instance.timestampAuthorities.length === 0 && !instance.logs.some(({ version }) => version === 1)) {
        throw invalid(name, 'tsaUrls: nothing here would say when the signature was made; name a timestamp authority');
    }
    return instance;
}
/** Valid now and of a version that is spoken here, best first: highest version, then newest. */
function usable(services, highest, now) {
    const startOf = ({ validFor }) => Date.parse(validFor?.start ?? '1970-01-01T00:00:00Z');
    const isValid = (one) => one.majorApiVersion <= highest &&
        startOf(one) <= now.getTime() &&
        (one.validFor?.end === undefined || Date.parse(one.validFor.end) >= now.getTime());
    return services
        .filter(isValid)
        .sort((a, b) => b.majorApiVersion - a.majorApiVersion || startOf(b) - startOf(a));
}
/** At most one service of each operator, as many as the selector asks for. */
function signing_config_select(name, key, services, config, highest, now) {
    if (config === undefined)
        return [];
    const byOperator = new Map();
    for (const one of usable(services, highest, now)) {
        if (!byOperator.has(one.operator))
            byOperator.set(one.operator, one);
    }
    const found = [...byOperator.values()];
    const wanted = config.selector === 'ALL'
        ? Math.max(1, found.length)
        : config.selector === 'ANY'
            ? 1
            : (config.count ?? 0);
    if (wanted === 0)
        throw invalid(name, `${key}Config.count: is missing, and the selector is EXACT`);
    if (found.length >= wanted)
        return found.slice(0, wanted);
    throw invalid(name, `${key}Urls: ${wanted} ${wanted === 1 ? 'service' : 'services of different operators'} wanted (${key}Config), ` +
        `${found.length} valid now in a version up to ${highest}`);
}
function base(url) {
    return url.replace(/\/+$/, '');
}
function invalid(name, what) {
    return new errors/* WorldGateError */._B('signing-config-invalid', `${name}: ${what}`, {
        hint: 'Take the signing config that the operator of the instance publishes now.',
    });
}

;// CONCATENATED MODULE: ./.build/attest/sign/choose-signer.js







/** What Sigstore's certificate authorities want a token to be for. */
const AUDIENCE = 'sigstore';
/**
 * The signer that the options ask for, as far as it can be had: keys are read and services chosen, nobody is asked
 * but the runner, who this job is.
 * @throws WorldGateError `sign-options`, `public-log-refused`, `identity-differs`, `store-missing`, and those of keys,
 *   tokens and signing configs
 */
async function chooseSigner(request) {
    const { backend, key } = request;
    if (key !== null && (backend === 'sigstore' || backend === 'github')) {
        throw new errors/* WorldGateError */._B('sign-options', `a key is given, but backend ${backend} signs without one`, {
            hint: 'Leave out the key, or sign with `--backend key`.',
        });
    }
    if (key !== null)
        return keySigner(key);
    if (backend === 'key') {
        throw new errors/* WorldGateError */._B('sign-options', 'backend key signs with a key, and none is given', {
            hint: 'Give `--key FILE` or `--key-env NAME`; `worldgate audit keygen` makes one.',
        });
    }
    const identity = await identityOf(request);
    requireSameJob(identity.claims, request.job);
    const isPublic = identity.claims.repository_visibility === 'public';
    return backend === 'github' || (backend === 'auto' && !isPublic)
        ? githubSigner(request, identity, isPublic)
        : sigstoreSigner(request, identity, isPublic);
}
async function identityOf({ job, clock, mask, limits = retries/* SIGNING_LIMITS */.X }) {
    if (job.identity === null) {
        throw new errors/* WorldGateError */._B('identity-missing', 'nobody says who this job is', {
            hint: 'Add `permissions: id-token: write` to the job, or sign with `--key FILE`.',
            kind: 'environment',
        });
    }
    const { identity } = job;
    const timeoutMs = limits.requestTimeoutMs;
    return new retries/* Retries */.f(clock, limits).run(() => (0,identity_token/* fetchIdentityToken */.GD)(identity, { audience: AUDIENCE, mask, timeoutMs }));
}
/** A statement that its own certificate contradicts is worth nothing, and no verifier takes it. */
function requireSameJob(claims, { source }) {
    const said = [
        ['GITHUB_REPOSITORY', source.repository, claims.repository],
        ['GITHUB_SHA', source.commit, claims.sha],
        ['GITHUB_REF', source.ref, claims.ref],
        ['GITHUB_RUN_ID', source.run_id, claims.run_id],
    ];
    const wrong = said.filter(([, stated, token]) => token != null && stated !== token);
    if (wrong.length === 0)
        return;
    const lines = wrong.map(([name, stated, token]) => `${name} is ${stated ?? 'not set'}, the identity token says ${token}`);
    throw new errors/* WorldGateError */._B('identity-differs', `this job is not what its variables say:\n${lines.join('\n')}`, {
        hint: 'Do not set GITHUB_* variables in the workflow: the runner does.',
    });
}
function sigstoreSigner(request, identity, isPublic) {
    const instance = namedInstance(request) ?? PUBLIC_GOOD;
    requireAllowedLog(instance, request, identity.claims, isPublic);
    return {
        backend: 'sigstore',
        level: 'L1',
        async sign(payloads) {
            const { bundles, subject } = await sign(payloads, request, instance, identity);
            return { bundles, signer: subject, attestationUrl: null };
        },
    };
}
function githubSigner(request, identity, isPublic) {
    const { job, clock, redact } = request;
    const { store } = job;
    if (store === null) {
        throw new errors/* WorldGateError */._B('store-missing', "there is no token to write to GitHub's attestations with", {
            hint: 'Give the step `GITHUB_TOKEN: ${{ github.token }}` in `env`, and the job `permissions: attestations: write`.',
        });
    }
    const instance = namedInstance(request) ?? (isPublic ? PUBLIC_GOOD : githubInstance(store.serverUrl));
    requireAllowedLog(instance, request, identity.claims, isPublic);
    return {
        backend: 'github',
        level: 'L1',
        async sign(payloads) {
            const { bundles, subject } = await sign(payloads, request, instance, identity);
            const { storeAttestation } = await __webpack_require__.e(/* import() */ 8204).then(__webpack_require__.bind(__webpack_require__, 68204));
            const { apiUrl, token, repository, serverUrl } = store;
            const client = await (0,github_client/* createGitHubClient */.L)({ token, apiUrl, fork: job.fork, clock, redact });
            const pages = [];
            for (const { json } of bundles) {
                pages.push((await storeAttestation(client, repository, serverUrl, json)).url);
            }
            return { bundles, signer: subject, attestationUrl: pages[0] ?? null };
        },
    };
}
async function sign(payloads, { clock, redact, limits = retries/* SIGNING_LIMITS */.X }, instance, identity) {
    const { signWithSigstore } = await __webpack_require__.e(/* import() */ 2638).then(__webpack_require__.bind(__webpack_require__, 12638));
    return signWithSigstore(payloads, { instance, identity, clock, limits, redact });
}
function namedInstance({ signingConfig, clock }) {
    if (signingConfig === null)
        return undefined;
    return readSigningConfig(signingConfig.text, signingConfig.name, new Date(clock.now()));
}
/** What a public log says of a private repository stays there: its name, workflows, commits and runs. */
function requireAllowedLog(instance, { allowPublicLog, job }, { repository_visibility: visibility, repository }, isPublic) {
    const records = publicRecords(instance);
    if (isPublic || allowPublicLog || records.length === 0)
        return;
    throw new errors/* WorldGateError */._B('public-log-refused', `${repository ?? job.source.repository ?? 'the repository'} is not public (the identity token says ` +
        `repository_visibility: ${visibility ?? 'nothing'}), and what is signed with ${records.join(' and ')} can be read by ` +
        'anybody, for ever: names of repository and workflow, commit and run', {
        hint: 'Sign with `--backend github`, a signing config of your own instance or a key; or allow it with `--allow-public-log`.',
    });
}


/***/ }),

/***/ 32180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SIGNING_LIMITS),
/* harmony export */   f: () => (/* binding */ Retries)
/* harmony export */ });
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6618);

const SIGNING_LIMITS = {
    requestTimeoutMs: 15_000,
    logTimeoutMs: 30_000,
    budgetMs: 180_000,
    maxWaitMs: 20_000,
    maxAttempts: 4,
};
/** Repeats calls that fail for the moment, within one budget of time. */
class Retries {
    #clock;
    #limits;
    #endsAt;
    #stopped = false;
    constructor(clock, limits) {
        this.#clock = clock;
        this.#limits = limits;
        this.#endsAt = clock.now() + limits.budgetMs;
    }
    /** Of several calls, one has failed for good: the others need not go on. */
    stop() {
        this.#stopped = true;
    }
    /** @throws the last error of `work`, when it is permanent, or attempts or time are used up */
    async run(work) {
        const { maxAttempts, maxWaitMs } = this.#limits;
        for (let attempt = 1;; attempt++) {
            try {
                return await work();
            }
            catch (error) {
                if (!(0,_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error) || this.#stopped || attempt >= maxAttempts)
                    throw error;
                const waitMs = Math.min(1000 * 2 ** (attempt - 1) * (0.5 + this.#clock.random()), maxWaitMs);
                if (this.#clock.now() + waitMs >= this.#endsAt)
                    throw error;
                await this.#clock.sleep(waitMs);
            }
        }
    }
}


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ SigningServiceError),
/* harmony export */   cg: () => (/* binding */ serviceError),
/* harmony export */   k6: () => (/* binding */ badAnswer),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);


/** A service that refused, was not reached, or answered what cannot be used. */
class SigningServiceError extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B {
    /** Trying again later may help. */
    temporary;
    constructor(code, message, hint, temporary) {
        super(code, message, { hint, kind: 'environment' });
        this.name = 'SigningServiceError';
        this.temporary = temporary;
    }
}
/** Whether `error` says of itself that trying again later may help: what an outage is. */
function isOutage(error) {
    return error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B && 'temporary' in error && error.temporary === true;
}
const MOST_SERVER_TEXT = 300;
/** As the system and the client of the library call what happens to connections. */
const NETWORK = /^(?:E[A-Z]+|EAI_[A-Z]+|FETCH_ERROR|ERR_STREAM_PREMATURE_CLOSE)$/;
/** Of TLS, as Node calls them: no other attempt ends better. */
const TLS = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_MISMATCH)/;
/**
 * What a call of `@sigstore/sign` failed of. Nothing of the thrown error is kept but the status, the error code of
 * the system and the server's words: its own message may hold the whole identity token.
 * @param redact takes secrets out of the server's words
 */
function serviceError(error, service, redact) {
    const { cause = error } = error;
    const where = `the ${service.name} ${service.url}`;
    const { statusCode, message, code, type } = cause;
    if (typeof statusCode === 'number') {
        const said = typeof message === 'string' ? message.replace(/^\(\d+\) /, '') : '';
        return answered(statusCode, (0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(redact(said), MOST_SERVER_TEXT), where);
    }
    if (typeof code === 'string' && TLS.test(code)) {
        return new SigningServiceError('signing-service-tls', `${where} has no certificate that this machine trusts (${code})`, 'Behind a proxy that reads along, name its certificate in NODE_EXTRA_CA_CERTS.', false);
    }
    if (type === 'invalid-json' || typeof code !== 'string' || !NETWORK.test(code)) {
        return badAnswer(where, 'what it answered cannot be read');
    }
    const late = /TIMEOUT|TIMEDOUT/i.test(`${code} ${String(type)}`);
    return new SigningServiceError('signing-service-unavailable', late ? `${where} did not answer in time` : `${where} could not be reached (${code})`, 'Check the network and the proxy of the machine and run again later; `--on-outage defer` leaves a file to finish with.', true);
}
function badAnswer(of, found) {
    const where = typeof of === 'string' ? of : `the ${of.name} ${of.url}`;
    return new SigningServiceError('signing-service-answer', `${where} gave an answer that is no use: ${found}`, 'Check the address (of a signing config: its file) and that no proxy answers in its place.', true);
}
function answered(status, said, where) {
    const words = `${status}${said === '' ? '' : `: ${said}`}`;
    if (status === 408 || status === 429 || status >= 500) {
        return new SigningServiceError('signing-service-unavailable', `${where} is not available (${words})`, 'Run again later; `--on-outage defer` leaves a file to finish with. State of the public instance: status.sigstore.dev.', true);
    }
    if (status === 409) {
        return new SigningServiceError('signing-log-conflict', `${where} has such an entry already and does not say which (${words})`, 'Run again: a new signature is a new entry.', false);
    }
    return new SigningServiceError('signing-service-refused', `${where} refused (${words})`, where.includes('certificate authority')
        ? 'Check that this instance accepts the identity of this job: its issuer must be known there.'
        : 'Check that the address is that of such a service, and its version (a signing config says both).', false);
}


/***/ }),

/***/ 29835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ testResult),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   bp: () => (/* binding */ packageSubject),
/* harmony export */   j7: () => (/* binding */ packageStatements)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);



const MANIFEST = 'artifact_manifest.json';
/** Source: github.com/actions/buildtypes, workflow/v1. */
const GITHUB_BUILD = 'https://actions.github.io/buildtypes/workflow/v1';
const AUDIT_BUILD = 'https://github.com/worldgate/worldgate/attestation/audit/v1';
const LOCAL_BUILDER = 'https://github.com/worldgate/worldgate/attestation/local/v1';
/** Statements over one package, in the order of `PACKAGE_PREDICATES`; all have the same subjects. */
function packageStatements(stored, source, made) {
    const subject = subjectsOf(stored);
    const predicates = [
        [_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_PREDICATE */ .Mi, evidenceOf(stored, source, made)],
        [_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_RESULT */ .bo, testResultOf(stored, source)],
        [_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE */ .EK, provenanceOf(stored, source, made)],
    ];
    return predicates.map(([predicateType, predicate]) => ({
        _type: _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG,
        subject,
        predicateType,
        predicate: predicate,
    }));
}
/** The bytes that are signed. Verifiers read these very bytes, so that no second spelling of them matters. */
function payloadOf(statement) {
    return Buffer.from((0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(statement), 'utf8');
}
/** Name of the subject that has the package digest. No member can be called so. */
function packageSubject(slug) {
    return `evidence-package:${slug}`;
}
/**
 * Every member with its digest, and the package by its own: the digest of its manifest.
 * @throws WorldGateError `too-many-members`
 */
function subjectsOf({ manifest, digest, }) {
    const named = (name, of) => ({ name, digest: { sha256: of.slice('sha256:'.length) } });
    const subjects = [
        named(packageSubject(manifest.claim_slug), digest),
        named(MANIFEST, digest),
        ...manifest.members.map((member) => named(member.name, member.digest)),
    ];
    if (subjects.length <= _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx)
        return subjects;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('too-many-members', `the package has ${manifest.members.length} members; a statement names at most ${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx} subjects`, { hint: 'attach an archive instead of many files' });
}
function evidenceOf({ manifest, digest, readClaim, readProtocol, evidence }, source, { at, version }) {
    const { claim } = readClaim;
    const { protocol } = readProtocol;
    return {
        package: { digest, members: manifest.members.length },
        claim: { id: claim.id, slug: claim.slug, hash: readClaim.hash },
        protocol: { id: protocol.id, hash: readProtocol.hash, frozen_at: evidence.protocol.frozen_at },
        outcome: evidence.outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        completeness: evidence.completeness?.score ?? null,
        not_for_proof: evidence.not_for_proof,
        source,
        stated_at: at.toISOString(),
        tool: { name: 'worldgate', version },
    };
}
/** What a consumer that knows only three words must take a verdict for: what was not decided has not passed. */
const RESULTS = {
    passed: 'PASSED',
    failed: 'FAILED',
    error: 'FAILED',
    inconclusive: 'WARNED',
    skipped: 'WARNED',
};
function testResult(verdict) {
    return RESULTS[verdict];
}
/** Source: github.com/in-toto/attestation, spec/predicates/test-result.md, v0.1. */
function testResultOf({ manifest, claim, evidence }, source) {
    const tests = { passedTests: [], warnedTests: [], failedTests: [] };
    for (const { name, outcome } of evidence.metrics) {
        const list = outcome === 'supported' || outcome === 'supported_within_margin'
            ? tests.passedTests
            : outcome === 'not_supported' || outcome === 'invalid'
                ? tests.failedTests
                : tests.warnedTests;
        list.push(`${claim.slug}/${name}`);
    }
    const described = ['claim.json', 'protocol.json', 'evidence.json'].map((name) => {
        const member = manifest.members.find((one) => one.name === name);
        return { name, digest: hex(member.digest), mediaType: member.media_type };
    });
    const url = runUrl(source);
    return {
        result: testResult(evidence.verdict),
        configuration: [...described, ...modelOf(claim.subject)],
        ...(url === null ? {} : { url }),
        ...tests,
    };
}
/** Source: slsa.dev/spec/v1.0/provenance, and the build types named above. */
function provenanceOf(stored, source, { at, version }) {
    const { input, raw, claim, provenance } = stored;
    const url = runUrl(source);
    const inputs = raw.files
        .slice(0, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx)
        .map(({ path, digest }) => ({ name: path, digest: hex(digest) }));
    const workflow = workflowOf(source);
    return {
        buildDefinition: {
            buildType: workflow === null ? AUDIT_BUILD : GITHUB_BUILD,
            externalParameters: {
                ...(workflow === null ? {} : { workflow }),
                evidence: {
                    source: input.source,
                    format: input.format,
                    claim: provenance.inputs.claim,
                    protocol: provenance.inputs.protocol,
                    options: provenance.options,
                },
            },
            internalParameters: {
                ...(workflow === null
                    ? {}
                    : {
                        github: {
                            event_name: source.event,
                            repository_id: source.repository_id,
                            runner_environment: source.runner_environment,
                        },
                    }),
                worldgate: { version, episodes: stored.evidence.counts.read, raw_files: raw.files.length },
            },
            resolvedDependencies: [...repositoryOf(source), ...modelOf(claim.subject), ...inputs],
        },
        runDetails: {
            builder: { id: workflow === null ? LOCAL_BUILDER : `${source.server_url}/${source.workflow_ref}` },
            metadata: {
                ...(url === null ? {} : { invocationId: url }),
                ...(input.facts.started_at === null ? {} : { startedOn: input.facts.started_at }),
                finishedOn: at.toISOString(),
            },
        },
    };
}
function hex(digest) {
    return { sha256: digest.slice('sha256:'.length) };
}
/** Page of the attempt in which the statement was made. */
function runUrl({ server_url, repository, run_id, run_attempt }) {
    if (server_url === null || repository === null || run_id === null)
        return null;
    return `${server_url}/${repository}/actions/runs/${run_id}${run_attempt === null ? '' : `/attempts/${run_attempt}`}`;
}
function workflowOf({ server_url, workflow_ref }) {
    const match = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(workflow_ref ?? '');
    if (match === null || server_url === null)
        return null;
    return { ref: match[3], repository: `${server_url}/${match[1]}`, path: match[2] };
}
function repositoryOf({ server_url, repository, ref, commit }) {
    if (server_url === null || repository === null || commit === null)
        return [];
    const uri = `git+${server_url}/${repository}${ref === null ? '' : `@${ref}`}`;
    return [{ uri, digest: { gitCommit: commit } }];
}
function modelOf({ id, revision, weights_digest: digest }) {
    if (revision === null && digest === null)
        return [];
    return [
        {
            name: `model:${id}`,
            digest: {
                ...(digest === null ? {} : hex(digest)),
                ...(revision === null ? {} : { gitCommit: revision }),
            },
        },
    ];
}


/***/ }),

/***/ 16601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding),
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The bytes that a DSSE signature is made over. Source: github.com/secure-systems-lab/dsse, protocol.md. */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}
/**
 * Whether `signature` is one over `data`: pure Ed25519, ECDSA or RSA (PKCS #1 v1.5) with SHA-256. A signature that is
 * malformed is none.
 */
function isSignedBy(data, key, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', data, key, signature);
    }
    catch {
        return false;
    }
}


/***/ })

};
