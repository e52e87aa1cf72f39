export const id = 4624;
export const ids = [4624,7327];
export const modules = {

/***/ 77327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/attest/sign/choose-signer.js + 3 modules
var choose_signer = __webpack_require__(3623);
// EXTERNAL MODULE: ./.build/attest/statement.js
var attest_statement = __webpack_require__(29835);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/attest/summary/vsa.js



/** Who vouches for a verification that names no other verifier. */
const DEFAULT_VERIFIER = 'https://github.com/worldgate/worldgate';
/** Levels of others' begin with a name of theirs; `SLSA_` is SLSA's own, and nothing here checks those. */
const LEVEL_PREFIX = 'WORLDGATE_EVIDENCE_';
const NO_LEVEL = 'FAILED';
/**
 * What a verification found, for a stage that does not verify again. Says who verified what by which policy, and passed
 * only where every check did; it claims no level of SLSA. Source: slsa.dev/spec/v1.1/verification_summary.
 * @throws WorldGateError `summary-without-policy`, `summary-without-package`, `summary-invalid`
 */
function summaryStatement(verification, facts) {
    const { package_digest: digest, trust_policy: policy, claim } = verification;
    if (digest === null) {
        throw new errors/* WorldGateError */._B('summary-without-package', 'there is no package that a summary could be about', {
            hint: 'read the report of the verification: the package could not be read',
        });
    }
    if (policy === null) {
        throw new errors/* WorldGateError */._B('summary-without-policy', 'a summary must say by which trust policy it was decided', {
            hint: 'verify with --trust-policy FILE; `worldgate trust init` writes one',
        });
    }
    // Nobody reads a summary for a verdict that the policy left to its reader.
    const isDecided = !policy.any_outcome || claim?.verdict === 'passed';
    const passed = isDecided && verification.verified && verification.checks.every(({ state }) => state !== 'failed');
    return {
        _type: attestation/* STATEMENT_TYPE */.zG,
        subject: [
            { name: claim === null ? 'evidence-package' : (0,attest_statement/* packageSubject */.bp)(claim.slug), digest: sha256Of(digest) },
        ],
        predicateType: attestation/* VERIFICATION_SUMMARY */.XH,
        predicate: {
            verifier: { id: absoluteUri(facts.verifierId, 'verifier'), version: { worldgate: facts.version } },
            timeVerified: verification.verified_at,
            resourceUri: absoluteUri(facts.resourceUri, 'resource'),
            policy: { uri: facts.policyUri, digest: sha256Of(policy.digest) },
            inputAttestations: facts.inputs.map(({ file, digest: of }) => ({ uri: file, digest: sha256Of(of) })),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: [passed ? `${LEVEL_PREFIX}${verification.level}` : NO_LEVEL],
        },
    };
}
function sha256Of(digest) {
    return { sha256: digest.slice('sha256:'.length) };
}
function absoluteUri(uri, what) {
    if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(uri) && uri.length <= 1024)
        return uri;
    throw new errors/* WorldGateError */._B('summary-invalid', `the ${what} of a verification summary must be an absolute URI, not "${uri}"`, {
        hint: 'e.g. https://github.com/owner/name/releases/tag/v1.0.0 or pkg:github/owner/name@v1.0.0',
    });
}

;// CONCATENATED MODULE: ./.build/attest/summary/write-summary.js




/**
 * Writes what a verification found as a verification summary (SLSA VSA v1): a Sigstore bundle where somebody signs it,
 * else the in-toto statement alone, for another tool to sign.
 * @returns who signed, in words; null where nobody did
 * @throws WorldGateError as `summaryStatement`, and those of signing: a summary that was to be signed is never left
 *   unsigned
 */
async function writeSummary(verification, { file, resourceUri, verifierId, signing, version }) {
    const { package_digest: digest, trust_policy: policy, signatures } = verification;
    const statement = summaryStatement(verification, {
        resourceUri: resourceUri ?? `urn:worldgate:evidence-package:${digest}`,
        verifierId: verifierId ?? DEFAULT_VERIFIER,
        version,
        policyUri: policy?.name ?? '',
        inputs: signatures,
    });
    const payload = (0,attest_statement/* payloadOf */.Md)(statement);
    if (signing === null) {
        (0,atomic_file/* writeFileAtomic */.Zf)(file, `${payload.toString('utf8')}\n`);
        return null;
    }
    const signer = await (0,choose_signer/* chooseSigner */.C)(signing);
    const { bundles, signer: name } = await signer.sign([payload]);
    (0,atomic_file/* writeFileAtomic */.Zf)(file, `${JSON.stringify(bundles[0].json)}\n`);
    return name;
}


/***/ }),

/***/ 44352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishCommand: () => (/* binding */ finishCommand),
  keygenCommand: () => (/* binding */ keygenCommand),
  signCommand: () => (/* binding */ signCommand),
  signingOptions: () => (/* binding */ signingOptions),
  signingWorld: () => (/* binding */ signingWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/attest/sign/finish-signing.js
var finish_signing = __webpack_require__(95849);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/contracts/trust-policy.js
var trust_policy = __webpack_require__(37799);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/attest/verify/trusted-keys.js
var trusted_keys = __webpack_require__(50414);
;// CONCATENATED MODULE: ./.build/attest/sign/keygen.js







const KEY_TYPES = ['p256', 'ed25519'];
/**
 * Makes a key to sign with, and the file of trusted signers that says whose it is.
 * @throws WorldGateError `key-exists`, `owner-invalid`, and those of writing
 */
function makeKey({ prefix, type, owner, passphrase, now }) {
    const made = {
        privatePath: `${prefix}.private.pem`,
        publicPath: `${prefix}.public.pem`,
        trustedSignersPath: `${prefix}.trusted_signers.json`,
    };
    const there = Object.values(made).find((file) => (0,external_node_fs_.existsSync)(file));
    if (there !== undefined) {
        throw new errors/* WorldGateError */._B('key-exists', `${there} exists`, {
            hint: 'Name another prefix: what was signed with a key that is overwritten can never be signed again.',
        });
    }
    const { privateKey, publicKey } = type === 'ed25519' ? (0,external_node_crypto_.generateKeyPairSync)('ed25519') : (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const publicPem = publicKey.export({ format: 'pem', type: 'spki' });
    // From the beginning of the day, so that a verifier whose clock is a little behind takes the first signature.
    const signers = (0,schema/* parseWith */.K)(trust_policy/* trustedSigners */.Nv, {
        schema_version: 'worldgate.trusted_signers.v1',
        signers: [
            {
                owner,
                public_key: publicPem,
                valid_from: `${now.toISOString().slice(0, 10)}T00:00:00Z`,
                revoked: false,
            },
        ],
    }, {
        file: '--owner',
        code: 'owner-invalid',
        hint: 'Say whose key it is, e.g. "Robot Lab, release key 2026".',
    });
    const cipher = passphrase === null ? {} : { cipher: 'aes-256-cbc', passphrase };
    const privatePem = privateKey.export({ format: 'pem', type: 'pkcs8', ...cipher });
    (0,atomic_file/* writeFileAtomic */.Zf)(made.privatePath, privatePem, 0o600);
    (0,atomic_file/* writeFileAtomic */.Zf)(made.publicPath, publicPem);
    (0,atomic_file/* writeFileAtomic */.Zf)(made.trustedSignersPath, `${JSON.stringify(signers, null, 2)}\n`);
    return { id: (0,trusted_keys/* keyIdOf */.yg)(publicKey), ...made };
}

// EXTERNAL MODULE: ./.build/attest/sign/outcome.js
var outcome = __webpack_require__(42830);
// EXTERNAL MODULE: ./.build/attest/sign/sign-package.js
var sign_package = __webpack_require__(99352);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: ./.build/github/signing-job.js + 1 modules
var signing_job = __webpack_require__(90147);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
// EXTERNAL MODULE: ./.build/reports/verification-facts.js
var verification_facts = __webpack_require__(14637);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var cli_outcome = __webpack_require__(11063);
// EXTERNAL MODULE: ./.build/cli/redactor.js
var redactor = __webpack_require__(45463);
;// CONCATENATED MODULE: ./.build/cli/audit-sign.js















const signCommand = async (context, options, [dir]) => {
    const outcome = await (0,sign_package.signPackage)({
        ...signingOptions(context, options),
        ...signingWorld(context),
        packageDir: (0,cli_outcome/* resolvePath */.o1)(context, dir),
        separate: options.separate === true,
    });
    return signResult(context, outcome, options, dir);
};
const finishCommand = async (context, options, [given]) => {
    const output = (0,cli_options/* text */.Qq)(options, 'output');
    const outcome = await (0,finish_signing.finishSigning)({
        ...signingOptions(context, options),
        ...signingWorld(context),
        path: (0,cli_outcome/* resolvePath */.o1)(context, given),
        outputDir: output === undefined ? null : (0,cli_outcome/* resolvePath */.o1)(context, output),
    });
    return signResult(context, outcome, options, null);
};
const keygenCommand = async (context, options) => {
    const prefix = (0,cli_options/* required */.mw)(options, 'output', '--output PREFIX');
    const passphrase = secret(context, (0,cli_options/* text */.Qq)(options, 'keyPassphraseEnv'));
    if (passphrase?.text === '') {
        throw new errors/* WorldGateError */._B('key-passphrase', `${passphrase.name} is empty or not set`, {
            hint: 'A passphrase has at least one character; leave the option out for a key that is not encrypted.',
        });
    }
    const { id, privatePath, publicPath, trustedSignersPath } = makeKey({
        prefix: (0,cli_outcome/* resolvePath */.o1)(context, prefix),
        type: oneOf(KEY_TYPES, options.type) ?? 'p256',
        owner: (0,cli_options/* required */.mw)(options, 'owner', '--owner TEXT'),
        passphrase: passphrase?.text ?? null,
        now: context.now(),
    });
    const shown = (file) => external_node_path_.relative(context.cwd, file);
    const [key, publicKey, signers] = [shown(privatePath), shown(publicPath), shown(trustedSignersPath)];
    const withPassphrase = passphrase === null ? '' : ` --key-passphrase-env ${(0,cli_options/* text */.Qq)(options, 'keyPassphraseEnv')}`;
    const rows = [
        ['key', id],
        ['private', key],
        ['public', publicKey],
        ['signers', signers],
    ];
    return {
        exitCode: 0,
        data: { key_id: id, private_key: key, public_key: publicKey, trusted_signers: signers },
        text: [
            rowsText(rows),
            'Keep the private key; give the signers file to whoever verifies.',
            'sign:',
            commandText(['worldgate audit sign PACKAGE', `--key ${key}${withPassphrase}`]),
            'verify:',
            commandText(['worldgate audit verify PACKAGE', `--trusted-signers ${signers}`]),
        ].join('\n'),
    };
};
/** How the options of a command want something signed. */
function signingOptions(context, options) {
    const config = (0,cli_options/* text */.Qq)(options, 'signingConfig');
    return {
        // Whoever calls this wants a signature.
        mode: oneOf(outcome/* SIGN_MODES */.xL, options.sign) ?? 'required',
        backend: oneOf(outcome/* SIGN_BACKENDS */.Af, options.backend) ?? 'auto',
        key: keyText(context, options),
        signingConfig: config === undefined ? null : { text: (0,read_text/* readText */.yR)((0,cli_outcome/* resolvePath */.o1)(context, config)), name: config },
        onOutage: oneOf(outcome/* ON_OUTAGE */._P, options.onOutage) ?? 'fail',
        allowPublicLog: options.allowPublicLog === true,
        allowUntrustedEvent: options.allowUntrustedEvent === true,
    };
}
/** The world that signs, as this process finds it. */
function signingWorld(context) {
    const { env, now, installation, signal } = context;
    const readEvent = (file) => (0,read_text/* readText */.yR)(file, { maxBytes: event_context/* MAX_EVENT_BYTES */.A });
    const job = (0,signing_job/* signingJobOf */.a)(env, (0,event_context/* readEventContext */.w)(env, readEvent), readEvent, env.GITHUB_TOKEN ?? '');
    return {
        job,
        clock: {
            now: () => now().getTime(),
            sleep: async (ms) => {
                try {
                    await (0,promises_.setTimeout)(ms, undefined, { signal });
                }
                catch {
                    throw new errors/* WorldGateError */._B('interrupted', 'interrupted before anything was signed', {
                        kind: 'interrupted',
                    });
                }
            },
            random: () => Number(`0x${Buffer.from(context.randomBytes(4)).toString('hex')}`) / 2 ** 32,
        },
        // The runner reads commands from both streams; standard output may be one JSON object.
        mask: (value) => {
            if (job.inActions)
                context.err(`::add-mask::${value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}\n`);
        },
        redact: (0,redactor.redactorFor)([context.cwd]),
        version: installation.version,
    };
}
function keyText(context, options) {
    const file = (0,cli_options/* text */.Qq)(options, 'key');
    const variable = (0,cli_options/* text */.Qq)(options, 'keyEnv');
    const passphrase = secret(context, (0,cli_options/* text */.Qq)(options, 'keyPassphraseEnv'));
    if (file !== undefined && variable !== undefined) {
        throw new errors/* WorldGateError */._B('usage', '--key and --key-env both name a key: give one of them');
    }
    if (file !== undefined)
        return { pem: (0,read_text/* readText */.yR)((0,cli_outcome/* resolvePath */.o1)(context, file)), name: file, passphrase };
    const found = secret(context, variable);
    if (found !== null)
        return { pem: found.text, name: found.name, passphrase };
    if (passphrase === null)
        return null;
    throw new errors/* WorldGateError */._B('usage', '--key-passphrase-env is of a key, and neither --key nor --key-env names one');
}
/** What an environment variable holds, and how messages call it. */
function secret({ env }, name) {
    return name === undefined ? null : { text: env[name] ?? '', name: `the variable ${name}` };
}
/** An option whose values the command line has checked already. */
function oneOf(values, given) {
    return values.find((value) => value === given);
}
/** @param packageName as the caller named it; `null` where statements were signed that another job had made */
function signResult(context, outcome, options, packageName) {
    const shown = (file) => external_node_path_.relative(context.cwd, file) || '.';
    const { state } = outcome;
    if (state === 'unsigned') {
        const { reason } = outcome;
        return { exitCode: 0, data: { state, reason }, text: rowsText([['unsigned', reason]]) };
    }
    if (state === 'deferred') {
        const { reason } = outcome;
        const pending = shown(outcome.pendingPath);
        const rows = [
            ['not yet', reason],
            ['waits', pending],
        ];
        const next = commandText(['worldgate audit finish-signing', packageName ?? pending]);
        return {
            exitCode: 0,
            data: { state, reason, pending_path: pending },
            text: `${rowsText(rows)}\nfinish:\n${next}`,
        };
    }
    const { level, backend, signer, log, timestamp, attestationUrl } = outcome;
    const files = outcome.files.map(shown);
    const bundle = shown(outcome.bundlePath);
    const rows = [
        backend === 'key'
            ? ['key', signer.replace(/^key /, '')]
            : ['signer', signer.replace('@refs/', ' @refs/')],
        ['level', `${level}: ${levelWords(level, packageName === null)}`],
        ...(log === null ? [] : [['log', `${log.url}, entry ${log.index}`]]),
        ...(timestamp === null ? [] : [['time', `${timestamp.at} by ${timestamp.url}`]]),
        ...(attestationUrl === null ? [] : [['page', attestationUrl]]),
        ...files.map((file, index) => [index === 0 ? 'files' : '', file]),
    ];
    const target = packageName ?? external_node_path_.dirname(bundle);
    const next = commandText(['worldgate audit verify', target, howToTrust(context, backend, options)]);
    return {
        exitCode: 0,
        data: {
            state,
            level,
            backend,
            signer,
            bundle_path: bundle,
            files,
            log,
            timestamp,
            attestation_url: attestationUrl,
        },
        text: `${rowsText(rows)}\nverify:\n${next}`,
    };
}
/** What whoever signs can say; L2 and L3 are a verifier's, who has looked at the workflow. */
function levelWords(level, isOthers) {
    if (level === 'L0')
        return 'signed with a local key';
    return isOthers ? 'signed in another job; L2 where a trust policy names this workflow' : verification_facts/* LEVEL_WORDS */.P4[level];
}
function howToTrust({ env }, backend, options) {
    if (backend !== 'key')
        return `--repository ${env.GITHUB_REPOSITORY ?? 'OWNER/NAME'}`;
    const key = (0,cli_options/* text */.Qq)(options, 'key');
    // As `keygen` names the files.
    const isOurs = key?.endsWith('.private.pem') === true;
    return `--trusted-signers ${isOurs ? key.replace(/\.private\.pem$/, '.trusted_signers.json') : 'FILE'}`;
}
const WIDTH = 80;
const LABEL = 9;
function rowsText(rows) {
    return rows
        .flatMap(([label, value]) => (0,text_table/* wrap */.LV)(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`))
        .join('\n');
}
/** A command line to copy; over several lines where it is too long for one. */
function commandText(parts) {
    const line = `  ${parts.join(' ')}`;
    return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}


/***/ }),

/***/ 34624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifierOf: () => (/* binding */ verifierOf),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _attest_summary_write_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77327);
/* harmony import */ var _attest_verify_verify_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32750);
/* harmony import */ var _attest_verify_verify_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66830);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _github_event_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29694);
/* harmony import */ var _reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14637);
/* harmony import */ var _reports_verification_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64731);
/* harmony import */ var _audit_sign_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44352);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11063);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(46060);













/** Exit codes: nobody was named whom to trust is neither a yes nor a no. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 };
const verifyCommand = async (context, options, [dir]) => {
    const request = (0,_attest_verify_verify_request_js__WEBPACK_IMPORTED_MODULE_3__.verifyRequest)({
        package: dir,
        bundle: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'bundle'),
        trustPolicy: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'trustPolicy'),
        trustedSigners: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'trustedSigners'),
        publicKey: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'publicKey'),
        repository: repositoryOf(options),
        serverUrl: context.env.GITHUB_SERVER_URL,
        trustedRoot: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'trustedRoot'),
        tufMirror: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'tufMirror'),
        tufRoot: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'tufRoot'),
        offline: options.offline === true || isOffline(context),
    }, {
        folder: context.cwd,
        cacheFolder: (0,_tools_js__WEBPACK_IMPORTED_MODULE_12__/* .cacheFolder */ .nF)(context.env),
        verifier: verifierOf(context, (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'commit')),
    });
    const verification = await (0,_attest_verify_verify_package_js__WEBPACK_IMPORTED_MODULE_2__.verifyPackage)(request);
    const summary = await summaryOf(context, options, verification);
    const { colour, columns } = context.terminal;
    const standing = (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .standingOf */ .YP)(verification);
    const failed = verification.checks.filter(({ state }) => state === 'failed');
    return {
        // A policy has said which outcomes it accepts; without one, the verdict counts as it does anywhere else.
        exitCode: standing === 'verified' && verification.trust_policy?.any_outcome === true
            ? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeFor */ .Rr)(verification.claim.verdict, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .failOnOption */ .rZ)(options))
            : EXIT[standing],
        data: verification,
        text: `${(0,_reports_verification_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderVerificationText */ .b)(verification, { color: colour, width: Math.max(48, Math.min(columns, 100)) })}${summary}`,
        ...(failed.length === 0
            ? {}
            : {
                errors: failed.map(({ name, message, where }) => ({
                    code: name,
                    message,
                    hint: where === undefined ? null : `look at ${where}`,
                })),
            }),
    };
};
/** Writes the summary that the options ask for; returns what to say of it. */
async function summaryOf(context, options, verification) {
    const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'summary');
    if (file === undefined)
        return '';
    if (options.trustPolicy === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', '--summary says by which trust policy it was decided, and none is given', {
            hint: '`worldgate trust init` writes one for --trust-policy',
        });
    }
    const { summaryKey: key, summaryKeyEnv: keyEnv, summaryBackend: backend } = options;
    const isSigned = [key, keyEnv, backend].some((given) => given !== undefined);
    const signer = await (0,_attest_summary_write_summary_js__WEBPACK_IMPORTED_MODULE_1__.writeSummary)(verification, {
        file: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .resolvePath */ .o1)(context, file),
        resourceUri: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'resource'),
        verifierId: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'verifierId'),
        signing: isSigned
            ? { ...(0,_audit_sign_js__WEBPACK_IMPORTED_MODULE_9__.signingOptions)(context, { key, keyEnv, backend }), ...(0,_audit_sign_js__WEBPACK_IMPORTED_MODULE_9__.signingWorld)(context) }
            : null,
        version: context.installation.version,
    });
    return `\nsummary: ${file}, ${signer === null ? 'not signed' : `signed by ${signer}`}\n`;
}
function isOffline({ env }) {
    return !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? '');
}
function repositoryOf(options) {
    const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(options, 'repository');
    if (name === undefined || /^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/.test(name))
        return name;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `--repository: "${name}" is not of the form owner/name`);
}
/** Who verifies: in a job, what the platform says of it. */
function verifierOf({ env, now }, commit) {
    if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `--commit: "${commit}" is not a full commit`, {
            hint: '`git rev-parse HEAD` prints it',
        });
    }
    const context = (0,_github_event_context_js__WEBPACK_IMPORTED_MODULE_6__/* .readEventContext */ .w)(env, (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    const { inActions, repository, pullRequest, runId, runAttempt } = context;
    return {
        repository: inActions && repository !== null ? `${repository.owner}/${repository.name}` : null,
        repositoryId: inActions ? (env.GITHUB_REPOSITORY_ID ?? null) : null,
        commit: inActions ? context.commit : null,
        runId: inActions && runId !== null ? String(runId) : null,
        runAttempt: inActions ? runAttempt : null,
        pullRequest: inActions ? (pullRequest?.number ?? null) : null,
        releasedCommit: commit ?? (inActions ? (env.GITHUB_SHA ?? null) : null),
        now: now(),
    };
}


/***/ })

};
