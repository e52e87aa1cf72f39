export const id = 7174;
export const ids = [7174];
export const modules = {

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ chooseSigner),
  o: () => (/* binding */ requireKeyOfBackend)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/github/client.js + 3 modules
var github_client = __webpack_require__(68527);
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
// EXTERNAL MODULE: ./.build/attest/sign/signing-config.js
var signing_config = __webpack_require__(37328);
;// CONCATENATED MODULE: ./.build/attest/sign/choose-signer.js







/** What Sigstore's certificate authorities want a token to be for. */
const AUDIENCE = 'sigstore';
/** Whether a key is given where the backend takes one, and nowhere else. @throws WorldGateError `sign-options` */
function requireKeyOfBackend({ backend, key }) {
    if (key !== null && (backend === 'sigstore' || backend === 'github')) {
        throw new errors/* WorldGateError */._B('sign-options', `a key is given, but backend ${backend} signs without one`, {
            hint: 'Leave out the key, or sign with `--backend key`.',
        });
    }
    if (key === null && backend === 'key') {
        throw new errors/* WorldGateError */._B('sign-options', 'backend key signs with a key, and none is given', {
            hint: 'Give `--key FILE` or `--key-env NAME`; `worldgate audit keygen` makes one.',
        });
    }
}
/**
 * The signer that the options ask for, as far as it can be had: keys are read and services chosen, nobody is asked
 * but the runner, who this job is.
 * @throws WorldGateError `sign-options`, `public-log-refused`, `identity-differs`, `store-missing`, and those of keys,
 *   tokens and signing configs
 */
async function chooseSigner(request) {
    const { backend, key } = request;
    requireKeyOfBackend(request);
    if (key !== null)
        return keySigner(key);
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
    return new retries/* Retries */.f(clock, limits).run(() => (0,identity_token/* fetchIdentityToken */.G)(identity, { audience: AUDIENCE, mask, timeoutMs }));
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
    return (0,signing_config/* readSigningConfig */.A)(signingConfig.text, signingConfig.name, new Date(clock.now()));
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
/* harmony export */   cg: () => (/* binding */ serviceError),
/* harmony export */   k6: () => (/* binding */ badAnswer),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);


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
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('signing-service-tls', `${where} has no certificate that this machine trusts (${code})`, 'Behind a proxy that reads along, name its certificate in NODE_EXTRA_CA_CERTS.', false);
    }
    if (type === 'invalid-json' || typeof code !== 'string' || !NETWORK.test(code)) {
        return badAnswer(where, 'what it answered cannot be read');
    }
    const late = /TIMEOUT|TIMEDOUT/i.test(`${code} ${String(type)}`);
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('signing-service-unavailable', late ? `${where} did not answer in time` : `${where} could not be reached (${code})`, 'Check the network and the proxy of the machine and run again later; `--on-outage defer` leaves a file to finish with.', true);
}
function badAnswer(of, found) {
    const where = typeof of === 'string' ? of : `the ${of.name} ${of.url}`;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('signing-service-answer', `${where} gave an answer that is no use: ${found}`, 'Check the address (of a signing config: its file) and that no proxy answers in its place.', true);
}
function answered(status, said, where) {
    const words = `${status}${said === '' ? '' : `: ${said}`}`;
    if (status === 408 || status === 429 || status >= 500) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('signing-service-unavailable', `${where} is not available (${words})`, 'Run again later; `--on-outage defer` leaves a file to finish with. State of the public instance: status.sigstore.dev.', true);
    }
    if (status === 409) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('signing-log-conflict', `${where} has such an entry already and does not say which (${words})`, 'Run again: a new signature is a new entry.', false);
    }
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('signing-service-refused', `${where} refused (${words})`, where.includes('certificate authority')
        ? 'Check that this instance accepts the identity of this job: its issuer must be known there.'
        : 'Check that the address is that of such a service, and its version (a signing config says both).', false);
}


/***/ }),

/***/ 37328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readSigningConfig)
/* harmony export */ });
/* unused harmony export SIGNING_CONFIG_TYPE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72206);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67759);





const SIGNING_CONFIG_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const time = zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true });
const service = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    url: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(1024)
        .refine(isConfidential, {
        message: 'must begin with https: the identity token of the job is sent there',
    }),
    majorApiVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive(),
    validFor: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ start: time.optional(), end: time.optional() }).optional(),
    operator: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(400).default(''),
});
const selection = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    selector: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['ANY', 'ALL', 'EXACT']),
    count: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().optional(),
});
/** Nobody reads along: by TLS, or because it is this machine. */
function isConfidential(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
/** Sigstore's own file. Source: github.com/sigstore/protobuf-specs, protos/sigstore_trustroot.proto, `SigningConfig`. */
const signingConfig = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(200),
    caUrls: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(service).max(100).default([]),
    rekorTlogUrls: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(service).max(100).default([]),
    rekorTlogConfig: selection.optional(),
    tsaUrls: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(service).max(100).default([]),
    tsaConfig: selection.optional(),
});
const HIGHEST = { authority: 1, log: 2, timestamps: 1 };
/**
 * The services that a signing config names for now.
 * @param name how messages call the file
 * @throws WorldGateError `signing-config-invalid`, naming key and what is missing
 */
function readSigningConfig(text, name, now) {
    const value = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, name);
    const config = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWith */ .K)(signingConfig, value, { file: name, code: 'signing-config-invalid' });
    if (config.mediaType !== SIGNING_CONFIG_TYPE) {
        throw invalid(name, `mediaType: expected ${SIGNING_CONFIG_TYPE}, found ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(config.mediaType)}`);
    }
    const authorities = usable(config.caUrls, HIGHEST.authority, now);
    if (authorities.length === 0) {
        throw invalid(name, `caUrls: no certificate authority of version ${HIGHEST.authority} is valid now`);
    }
    const logs = select(name, 'rekorTlog', config.rekorTlogUrls, config.rekorTlogConfig, HIGHEST.log, now);
    const stamps = select(name, 'tsa', config.tsaUrls, config.tsaConfig, HIGHEST.timestamps, now);
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
function select(name, key, services, config, highest, now) {
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
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('signing-config-invalid', `${name}: ${what}`, {
        hint: 'Take the signing config that the operator of the instance publishes now.',
    });
}


/***/ }),

/***/ 29631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSigningKey)
/* harmony export */ });
/* unused harmony export ACCEPTED_KEYS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _verify_trusted_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50414);





const ACCEPTED_KEYS = 'a private key of type ECDSA P-256 or Ed25519, as PKCS#8 in PEM';
const MAKE_ONE = 'Make a key with `worldgate audit keygen`.';
const CONVERT = 'Convert it with `openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW`.';
/**
 * @throws WorldGateError `key-invalid`, `key-unsupported`, `key-passphrase`; never with a part of the key
 */
function readSigningKey({ pem, name, passphrase }) {
    if (passphrase?.text === '') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('key-passphrase', `${passphrase.name} is empty or not set`, {
            hint: 'A passphrase has at least one character; leave the option out for a key that is not encrypted.',
        });
    }
    const label = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(pem)?.[1];
    if (label !== 'PRIVATE KEY' && label !== 'ENCRYPTED PRIVATE KEY')
        throw wrongText(name, label, pem);
    const isEncrypted = label === 'ENCRYPTED PRIVATE KEY';
    if (isEncrypted && passphrase === null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('key-passphrase', `${name} is encrypted, and no passphrase is given`, {
            hint: 'Name the environment variable that holds it with `--key-passphrase-env NAME`.',
        });
    }
    let privateKey;
    try {
        privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
            key: pem,
            format: 'pem',
            ...(isEncrypted ? { passphrase: passphrase.text } : {}),
        });
    }
    catch {
        if (!isEncrypted && hasLostLines(pem))
            throw lostLines(name);
        // OpenSSL's own message says less than this, and nothing about the key.
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B(isEncrypted ? 'key-passphrase' : 'key-invalid', isEncrypted
            ? `${name} cannot be opened with the passphrase of ${passphrase.name}`
            : `${name} is no private key that can be read; expected: ${ACCEPTED_KEYS}`, { hint: isEncrypted ? 'Check the passphrase, and that the file is complete.' : MAKE_ONE });
    }
    return withId(privateKey, name);
}
/** @param name how messages call the key */
function withId(privateKey, name) {
    const type = privateKey.asymmetricKeyType;
    const curve = privateKey.asymmetricKeyDetails?.namedCurve;
    if (type !== 'ed25519' && !(type === 'ec' && curve === 'prime256v1')) {
        const found = type === 'ec' ? `ECDSA on the curve ${curve ?? 'unknown'}` : (type ?? 'unknown').toUpperCase();
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('key-unsupported', `${name} must be ${ACCEPTED_KEYS}; found: ${found}`, {
            hint: `${MAKE_ONE} Other types do not verify in all tools that read these bundles.`,
        });
    }
    const id = (0,_verify_trusted_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIdOf */ .yg)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey));
    return {
        privateKey,
        algorithm: type === 'ed25519' ? null : 'sha256',
        id,
        hint: Buffer.from((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(id), 'hex').toString('base64'),
    };
}
/** A secret that lost its line breaks on the way, or was stored as base64 of the file: the commonest mistakes. */
function hasLostLines(pem) {
    const lines = pem.trim().split(/\r?\n/);
    return (/\\n/.test(pem) ||
        /^LS0tLS1CRUdJ/.test(pem.trim()) ||
        (pem.includes('-----END') && (lines.length < 3 || lines.some((line) => /^\s+\S/.test(line)))));
}
function lostLines(name) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('key-invalid', `${name} must be ${ACCEPTED_KEYS}; found: text whose line breaks are lost, or that is encoded once more`, { hint: 'Store the PEM file as it is, with its line breaks, and without base64 around it.' });
}
function wrongText(name, label, pem) {
    const refuse = (found, hint) => new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('key-invalid', `${name} must be ${ACCEPTED_KEYS}; found: ${found}`, { hint });
    if (pem.trim() === '')
        return refuse('nothing', MAKE_ONE);
    if (label === undefined) {
        return pem.includes('-----BEGIN') || hasLostLines(pem)
            ? lostLines(name)
            : refuse('text that is no PEM', MAKE_ONE);
    }
    if (label.endsWith('PUBLIC KEY') || label === 'CERTIFICATE') {
        return refuse((0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(label), 'Name the private key that belongs to it.');
    }
    if (label.includes('SIGSTORE') || label.includes('COSIGN')) {
        return refuse(`${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(label)}, which is cosign's own format`, MAKE_ONE);
    }
    // OpenSSL does not read what OpenSSH writes.
    if (label === 'OPENSSH PRIVATE KEY')
        return refuse(`${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(label)}, which is OpenSSH's own format`, MAKE_ONE);
    return refuse((0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(label), `${CONVERT} ${MAKE_ONE}`);
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

/***/ 68527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: CLIENT_LIMITS

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/client-errors.js



const MAX_SERVER_MESSAGE = 300;
/** What the GitHub toolkit threw when it sent a call, as the failure that it stands for. */
function toGitHubError(error, call, { fork, redact, nowMs }) {
    const failed = error;
    if (failed.status !== undefined && failed.response !== undefined) {
        return (0,failures/* refusalError */.z)({
            status: failed.status,
            headers: failed.response.headers,
            serverMessage: serverMessage(failed.response.data, redact),
            purpose: call.purpose,
            permission: call.permission,
            fork,
            nowMs,
        });
    }
    return new failures/* GitHubError */.y({
        failure: 'unreachable',
        message: `GitHub's API could not be reached to ${call.purpose} (${(0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), MAX_SERVER_MESSAGE)})`,
        hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
        cause: error,
    });
}
function timedOut(purpose, ms) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
        hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function outOfTime(purpose, budgetMs) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `No time was left to ${purpose}: calls to GitHub's API may take ${seconds(budgetMs)} in all`,
        hint: 'Run the job again later.',
        status: null,
        mayHaveApplied: false,
        retryAfterMs: null,
    });
}
/** The same failure, with how long the server wanted us to wait. */
function givingUp(error, waitMs) {
    if (error.retryAfterMs === null)
        return error;
    return new failures/* GitHubError */.y({
        failure: error.failure,
        message: `${error.message}; it asks for a wait of ${seconds(waitMs)}, which is longer than this job waits`,
        hint: error.hint ?? '',
        status: error.status,
        mayHaveApplied: error.mayHaveApplied,
        retryAfterMs: error.retryAfterMs,
        cause: error,
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function serverMessage(data, redact) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const parts = typeof message === 'string' ? [message] : [];
    for (const item of Array.isArray(errors) ? errors.slice(0, 5) : []) {
        const detail = typeof item === 'string' ? item : item?.message;
        if (typeof detail === 'string')
            parts.push(detail);
    }
    return (0,plain/* clip */.$Q)(redact(parts.join(': ')), MAX_SERVER_MESSAGE);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/github/download.js







const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One try of a download. The token goes to the API's own origin only: what is redirected to another host is asked for
 * there without it, and over HTTPS where the API is.
 */
async function downloadOnce(call, ways) {
    const watch = new Watch(ways);
    try {
        const answer = await follow(call, ways, watch);
        return await toFile(call, answer, watch);
    }
    catch (error) {
        if (watch.expiredMs !== null)
            throw timedOut(call.purpose, watch.expiredMs);
        throw error;
    }
    finally {
        watch.stop();
    }
}
/** Aborts where nothing comes for too long, or where all of it takes too long. */
class Watch {
    #abort = new AbortController();
    #idleMs;
    #whole;
    #idle;
    /** The time that ran out. */
    expiredMs = null;
    constructor({ idleMs, deadlineMs }) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#expire(deadlineMs), deadlineMs);
        this.#idle = setTimeout(() => this.#expire(idleMs), idleMs);
    }
    get signal() {
        return this.#abort.signal;
    }
    heard() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
        // Frees the connection of an answer that was not read to its end.
        this.#abort.abort();
    }
    #expire(ms) {
        this.expiredMs ??= ms;
        this.#abort.abort();
    }
}
async function follow(call, ways, watch) {
    const { octokit, apiUrl } = ways;
    const send = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    let answer = await ask(octokit, call.route, call.parameters, watch);
    let from = new URL(apiUrl);
    for (let hop = 0; REDIRECTS.has(answer.status); hop++) {
        const to = redirectTarget(call, answer, from);
        if (hop === MAX_HOPS)
            throw badAnswer(call, `it redirects more than ${MAX_HOPS} times`);
        watch.heard();
        const isApi = to.origin === new URL(apiUrl).origin;
        answer = isApi
            ? await ask(octokit, 'GET {+address}', { ...headersOf(call), address: to.href }, watch)
            : await askOther(call, send, to, watch, ways.redact);
        from = to;
    }
    return answer;
}
/** The API's own origin, with the token. */
async function ask(octokit, route, parameters, watch) {
    const request = { signal: watch.signal, redirect: 'manual', parseSuccessResponseBody: false };
    const { status, headers, data } = await octokit.request(route, { ...parameters, request });
    return { status, headers: headers, body: (data || null) };
}
/** Another host, which learns nothing of the token. */
async function askOther(call, send, to, watch, redact) {
    let response;
    try {
        response = await send(to.href, {
            redirect: 'manual',
            signal: watch.signal,
            headers: { 'user-agent': 'worldgate' },
        });
    }
    catch (error) {
        // The address itself stays out: it carries a signature that opens the file to whoever reads the log.
        throw storageError(call, to, (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error.cause ?? error)), 200), null);
    }
    const { status, headers } = response;
    if (status >= 400)
        throw storageError(call, to, String(status), status);
    return { status, headers: Object.fromEntries(headers), body: response.body };
}
function headersOf(call) {
    return 'headers' in call.parameters ? { headers: call.parameters.headers } : {};
}
function redirectTarget(call, { headers }, from) {
    const location = String(headers.location ?? '');
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (to === null || to.username !== '' || to.password !== '')
        throw badAnswer(call, 'it redirects to no address');
    if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw badAnswer(call, 'it redirects to an address without encryption');
}
async function toFile(call, answer, watch) {
    const announced = answer.headers['content-encoding'] === undefined ? Number(answer.headers['content-length']) : Number.NaN;
    if (announced > call.maxBytes)
        throw tooLarge(call);
    const digest = new foundation_digest/* RunningDigest */.iM();
    let sizeBytes = 0;
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(call.file, 'wx', 0o600);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, call.file);
    }
    let complete = false;
    try {
        for await (const piece of answer.body ?? []) {
            watch.heard();
            sizeBytes += piece.length;
            if (sizeBytes > call.maxBytes)
                throw tooLarge(call);
            digest.update(piece);
            writeAll(fd, piece, call.file);
        }
        if (Number.isFinite(announced) && announced !== sizeBytes)
            throw badAnswer(call, 'it ends too early');
        complete = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        if (!complete)
            (0,external_node_fs_.rmSync)(call.file, { force: true });
    }
    return { digest: digest.digest(), sizeBytes };
}
function writeAll(fd, data, file) {
    try {
        for (let at = 0; at < data.length;)
            at += (0,external_node_fs_.writeSync)(fd, data, at);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, file);
    }
}
function tooLarge({ purpose, maxBytes }) {
    return new errors/* WorldGateError */._B('download-too-large', `The server answered a request to ${purpose} with more than the ${maxBytes} bytes that are taken`, { hint: 'Check that it is what you meant: nothing of it was kept.' });
}
function badAnswer({ purpose }, why) {
    return new failures/* GitHubError */.y({
        failure: 'bad-answer',
        message: `The server's answer to a request to ${purpose} is not what GitHub's API promises: ${why}`,
        hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function storageError({ purpose }, { host }, why, status) {
    return new failures/* GitHubError */.y({
        failure: status === null ? 'unreachable' : status >= 500 || status === 429 ? 'server-error' : 'refused',
        message: `GitHub sent the request to ${purpose} on to ${host}, which did not answer it (${why})`,
        hint: `Check that the runner may reach ${host}; a self-hosted runner behind a firewall needs the hosts of GitHub's storage.`,
        status,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}

;// CONCATENATED MODULE: ./.build/github/octokit.js
/**
 * The toolkit's client for one server and token, which asks through the proxy that the environment names. Where none
 * is named for this server, the same client without the toolkit's own HTTP stack: that takes longer to load than all
 * the rest of an action that comments, and Node has one.
 */
async function octokitFor(token, baseUrl) {
    const options = {
        auth: `token ${token}`,
        baseUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    if (getProxyUrl(new URL(baseUrl)) === undefined) {
        const { Octokit: Plain } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
        return new Plain(options);
    }
    // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4730), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
    return new GitHub({ ...getOctokitOptions(token), baseUrl, log: options.log });
}
function silent() { }

;// CONCATENATED MODULE: ./.build/github/client.js





const CLIENT_LIMITS = {
    requestTimeoutMs: 15_000,
    budgetMs: 180_000,
    maxWaitMs: 60_000,
    maxAttempts: 5,
    downloadTimeoutMs: 600_000,
};
/** A client for one server and one token. Loads the GitHub toolkit when called. */
async function createGitHubClient(options) {
    const limits = { ...CLIENT_LIMITS, ...options.limits };
    const { clock } = options;
    const octokit = await octokitFor(options.token, options.apiUrl);
    let endsAt = clock.now() + limits.budgetMs;
    const remaining = () => endsAt - clock.now();
    const asking = () => ({ fork: options.fork, redact: options.redact, nowMs: clock.now() });
    async function once(call) {
        const timeoutMs = Math.min(limits.requestTimeoutMs, remaining());
        if (timeoutMs <= 0)
            throw outOfTime(call.purpose, limits.budgetMs);
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs);
        try {
            const response = await octokit.request(call.route, {
                ...call.parameters,
                request: { signal: abort.signal },
            });
            // A body that breaks off arrives here as an empty text with a good status.
            const data = abort.signal.aborted ? undefined : call.answer.safeParse(response.data);
            if (data?.success)
                return { data: data.data, more: /;\s*rel="next"/.test(response.headers.link ?? '') };
            if (data === undefined)
                throw timedOut(call.purpose, timeoutMs);
            throw new failures/* GitHubError */.y({
                failure: 'bad-answer',
                message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
                hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
                status: response.status,
                mayHaveApplied: true,
                retryAfterMs: null,
            });
        }
        catch (error) {
            if (error instanceof failures/* GitHubError */.y)
                throw error;
            if (abort.signal.aborted)
                throw timedOut(call.purpose, timeoutMs);
            throw toGitHubError(error, call, asking());
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function fetchTo(call) {
        const begun = clock.now();
        try {
            return await downloadOnce(call, {
                octokit,
                apiUrl: options.apiUrl,
                idleMs: limits.requestTimeoutMs,
                deadlineMs: limits.downloadTimeoutMs,
                redact: options.redact,
            });
        }
        catch (error) {
            throw error instanceof errors/* WorldGateError */._B ? error : toGitHubError(error, call, asking());
        }
        finally {
            // The budget is for calls: a large file is slow without anything being wrong.
            endsAt += clock.now() - begun;
        }
    }
    const client = {
        clock,
        async call(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await once(call);
                }
                catch (error) {
                    if (call.repeat === 'once')
                        throw error;
                    await client.waitFor(error, attempt);
                }
            }
        },
        async download(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await fetchTo(call);
                }
                catch (error) {
                    await client.waitFor(error, attempt);
                }
            }
        },
        async waitFor(error, attempt) {
            if (!(error instanceof failures/* GitHubError */.y) || !error.temporary || attempt >= limits.maxAttempts)
                throw error;
            const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + clock.random());
            const waitMs = error.retryAfterMs ?? Math.min(backoff, limits.maxWaitMs);
            if (waitMs > limits.maxWaitMs || waitMs >= remaining())
                throw givingUp(error, waitMs);
            await clock.sleep(waitMs);
        },
        async pause(ms) {
            if (remaining() > 0)
                await clock.sleep(Math.min(ms, remaining()));
        },
    };
    return client;
}


/***/ }),

/***/ 10648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchIdentityToken),
/* harmony export */   J: () => (/* binding */ identityRequestOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);



const lenientText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(2048).nullish().catch(null);
const claims = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    aud: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]),
    sub: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(2048),
    iss: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(2048),
    repository: lenientText,
    repository_visibility: lenientText,
    sha: lenientText,
    ref: lenientText,
    run_id: lenientText,
});
/** GitHub's tokens have about 2 kB. */
const MOST_ANSWER_BYTES = 64 * 1024;
const SERVICE = "GitHub's token service (ACTIONS_ID_TOKEN_REQUEST_URL)";
const EXPECTED = 'expected: 200 with {"value": "<JSON Web Token>"}';
/** `null` where the job may not ask: the runner sets both variables or none. */
function identityRequestOf(env) {
    const url = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
    return url === '' || bearer === '' ? null : { url, bearer };
}
/**
 * Asks the runner's token service once who this job is.
 * @throws ServiceError `identity-url`, `identity-refused`, `identity-unavailable`, `identity-invalid`
 */
async function fetchIdentityToken({ url, bearer }, { audience, mask, timeoutMs }) {
    const { status, type, body } = await ask(withAudience(url, audience), bearer, timeoutMs);
    if (status !== 200)
        throw refused(status);
    const token = tokenIn(body);
    if (token === undefined) {
        throw garbage(`found: 200 with ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(type)}, ${body.length} bytes that hold no such value`);
    }
    mask(token);
    return { token, claims: claimsOf(token, audience) };
}
function withAudience(url, audience) {
    const target = URL.canParse(url) ? new URL(url) : null;
    if (target === null || !['https:', 'http:'].includes(target.protocol)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('identity-url', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an http(s) address', 'The runner sets it; do not set it in the workflow.', false);
    }
    target.searchParams.set('audience', audience);
    return target.href;
}
async function ask(url, bearer, timeoutMs) {
    // The toolkit's client, because it goes through the proxy of the runner.
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2779)]).then(__webpack_require__.bind(__webpack_require__, 22779));
    // A redirect would carry the job's secret to another address; the caller retries.
    const client = new HttpClient('worldgate', [], {
        allowRedirects: false,
        allowRetries: false,
        socketTimeout: timeoutMs,
    });
    let timer;
    let destroy = () => { };
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            destroy();
            reject(unavailable(`did not answer within ${timeoutMs / 1000} s`));
        }, timeoutMs);
    });
    const answer = async () => {
        const { message } = await client.get(url, {
            authorization: `Bearer ${bearer}`,
            accept: 'application/json',
        });
        destroy = () => void message.destroy();
        const pieces = [];
        let size = 0;
        for await (const piece of message) {
            size += piece.length;
            if (size > MOST_ANSWER_BYTES) {
                throw garbage(`found: an answer of more than ${MOST_ANSWER_BYTES / 1024} KiB`);
            }
            pieces.push(piece);
        }
        const type = message.headers['content-type'] ?? 'no content type';
        return { status: message.statusCode ?? 0, type, body: Buffer.concat(pieces) };
    };
    const answered = answer();
    // Where the time is over first, nobody else waits for this one.
    answered.catch(() => { });
    try {
        return await Promise.race([answered, late]);
    }
    catch (error) {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
            throw error;
        const { code } = error;
        throw unavailable(`could not be reached${typeof code === 'string' ? ` (${code})` : ''}`);
    }
    finally {
        clearTimeout(timer);
        client.dispose();
    }
}
function tokenIn(body) {
    try {
        const value = JSON.parse(body.toString('utf8'))?.value;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function claimsOf(token, audience) {
    const parts = token.split('.');
    let parsed;
    try {
        parsed = claims.safeParse(JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        parsed = undefined;
    }
    if (parts.length !== 3 || parsed?.success !== true) {
        throw garbage('found: 200 with a value that is no JSON Web Token with iss, sub and aud');
    }
    const { aud } = parsed.data;
    const audiences = typeof aud === 'string' ? [aud] : aud;
    if (audiences.length !== 1 || audiences[0] !== audience) {
        throw garbage(`found: a token for ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(audiences.join(', '))}, which another service would take, instead of ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(audience)}`);
    }
    return parsed.data;
}
function refused(status) {
    const temporary = status === 408 || status === 429 || status >= 500;
    if (temporary)
        return unavailable(`answered ${status}`);
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('identity-refused', `${SERVICE} refused to say who this job is; ${EXPECTED}, found: ${status}`, status === 401 || status === 403
        ? 'Check that the job has `permissions: id-token: write`, and that it has not been running for longer than its token is valid.'
        : 'Check that ACTIONS_ID_TOKEN_REQUEST_URL is what the runner set, and that no proxy answers in its place.', false);
}
function unavailable(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('identity-unavailable', `${SERVICE} ${what}; ${EXPECTED}`, 'Run the job again; if it stays, look at githubstatus.com, and at the network and the proxy of the runner.', true);
}
function garbage(found) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('identity-invalid', `${SERVICE} gave no usable token; ${EXPECTED}, ${found}`, 'Check that no proxy answers in its place, and look at ACTIONS_ID_TOKEN_REQUEST_URL.', false);
}


/***/ })

};
