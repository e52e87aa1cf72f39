export const id = 4624;
export const ids = [4624];
export const modules = {

/***/ 95849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishSigning: () => (/* binding */ finishSigning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35470);
/* harmony import */ var _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50304);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83076);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29835);
/* harmony import */ var _decide_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50294);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52317);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40250);
/* harmony import */ var _sign_package_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25478);
/* harmony import */ var _write_bundles_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29629);












/**
 * Signs statements that wait for it. Given the package, they must be those that the package leads to; given the
 * pending file alone, as in a separate job that saw only digests, they must agree with each other. In both cases they
 * must come from a job of the repository that signs.
 * @throws WorldGateError `pending-missing`, `pending-invalid`, `pending-foreign`, and those of `signPackage`
 */
async function finishSigning(request) {
    const decision = (0,_decide_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .decideMode */ .a)({ ...request, hasKey: request.key !== null });
    if (!decision.sign)
        return { state: 'unsigned', reason: decision.reason };
    const { packageDir, file } = locate(request.path);
    if (packageDir !== null)
        (0,_write_bundles_js__WEBPACK_IMPORTED_MODULE_11__/* .removeLeftovers */ .D)(packageDir);
    const pending = (0,_pending_js__WEBPACK_IMPORTED_MODULE_9__/* .readPending */ .c)(file);
    requireOwnRepository(pending, request.job.source);
    const stored = packageDir === null ? null : requireFromPackage(packageDir, pending);
    const evidence = stored === null ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .pendingEvidence */ .fL)(pending) : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .signedEvidence */ ._e)(stored);
    const signed = await (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_10__/* .signOr */ .r3)(request, pending.payloads, evidence, async () => file);
    if ('outcome' in signed)
        return signed.outcome;
    if (stored !== null)
        await (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_10__/* .requireUnchanged */ .jr)(stored);
    const target = request.outputDir ?? packageDir ?? node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_10__/* .signedOutcome */ .TQ)(signed, { evidence, packageDir, target });
}
function locate(given) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(given, { throwIfNoEntry: false })?.isDirectory() === true;
    const file = isFolder ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(given, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf) : given;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-missing', `${given} has nothing to finish: there is no ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
            hint: 'It is written where signing was deferred (`--on-outage defer`) or left to another job (`--separate`).',
        });
    }
    // A file that lies in its package is held against it, whichever of the two was named.
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return { packageDir: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0)) ? dir : null, file };
}
/** The package that lies around the statements, which must be those that it leads to. */
function requireFromPackage(packageDir, { packageDigest, payloads, evidence }) {
    const stored = (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)(packageDir);
    (0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .requireNotRevoked */ .v3)(stored);
    if (stored.digest !== packageDigest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-invalid', `${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf}: package_digest is ${packageDigest}, but the package is ${stored.digest}`, { hint: 'The package was made again after that: sign it with `worldgate audit sign`.' });
    }
    const { stated_at: at, tool, source } = evidence;
    const expected = (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .packageStatements */ .j7)(stored, source, { at: new Date(at), version: tool.version }).map(_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .payloadOf */ .Md);
    const differing = expected.findIndex((payload, index) => !payload.equals(payloads[index]));
    if (differing !== -1) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-invalid', `${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf}: statement ${differing + 1} of ${expected.length} does not say what the package says`, {
            hint: `It was changed, or another version than ${tool.version} made it: sign with \`worldgate audit sign\`.`,
        });
    }
    return stored;
}
/** Of the same run, all that the platform says must be the same; of an earlier run, the repository. */
function requireOwnRepository({ evidence: { source } }, own) {
    const keys = ['server_url', 'repository', 'repository_id'];
    if (own.run_id !== null && source.run_id === own.run_id) {
        keys.push('commit', 'ref', 'event', 'workflow_ref');
        // No certificate names these, so that the event of the run must. Left out, they bind to nothing.
        keys.push(...['head_commit', 'pull_request'].filter((key) => source[key] !== null));
    }
    const wrong = keys.filter((key) => source[key] !== own[key]);
    if (wrong.length === 0)
        return;
    const lines = wrong.map((key) => `source.${key}: expected ${own[key] ?? 'none'}, as of the job that signs; found ${source[key] ?? 'none'}`);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-foreign', `the evidence was not made where it is to be signed:\n${lines.join('\n')}`, {
        hint: 'Sign in a workflow of the repository that made the evidence.',
    });
}


/***/ }),

/***/ 77327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/attest/sign/choose-signer.js + 2 modules
var choose_signer = __webpack_require__(7174);
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
 * @returns who signed, in words, null where nobody did; and the result that it states
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
    const result = String(statement.predicate.verificationResult);
    if (signing === null) {
        (0,atomic_file/* writeFileAtomic */.Zf)(file, `${payload.toString('utf8')}\n`);
        return { signer: null, result };
    }
    const signer = await (0,choose_signer/* chooseSigner */.C)(signing);
    const { bundles, signer: name } = await signer.sign([payload]);
    (0,atomic_file/* writeFileAtomic */.Zf)(file, `${JSON.stringify(bundles[0].json)}\n`);
    return { signer: name, result };
}


/***/ }),

/***/ 21543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishCommand: () => (/* binding */ finishCommand),
  oneOf: () => (/* binding */ oneOf),
  secret: () => (/* binding */ secret),
  signCommand: () => (/* binding */ signCommand),
  signingOptions: () => (/* binding */ signingOptions),
  signingWorld: () => (/* binding */ signingWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/attest/sign/finish-signing.js
var finish_signing = __webpack_require__(95849);
// EXTERNAL MODULE: ./.build/attest/sign/outcome.js
var outcome = __webpack_require__(42830);
// EXTERNAL MODULE: ./.build/attest/sign/sign-package.js + 1 modules
var sign_package = __webpack_require__(25478);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: ./.build/github/signing-job.js + 1 modules
var signing_job = __webpack_require__(90147);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var cli_outcome = __webpack_require__(11063);
// EXTERNAL MODULE: ./.build/cli/redactor.js
var redactor = __webpack_require__(45463);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/reports/verification-facts.js
var verification_facts = __webpack_require__(14637);
// EXTERNAL MODULE: ./.build/cli/next-command.js
var next_command = __webpack_require__(22442);
;// CONCATENATED MODULE: ./.build/cli/sign-result.js






/** @param packageName as the caller named it; `null` where statements are finished that another job had made */
function signResult(context, outcome, options, packageName) {
    const shown = (file) => external_node_path_.relative(context.cwd, file) || '.';
    const { state } = outcome;
    if (state === 'unsigned') {
        const { reason } = outcome;
        return { exitCode: 0, data: { state, reason }, text: (0,next_command/* rowsText */.Xs)([['unsigned', reason]]) };
    }
    if (state === 'deferred') {
        const { reason, evidence } = outcome;
        const pending = shown(outcome.pendingPath);
        const rows = [...evidenceRows(evidence), ['not yet', reason], ['waits', pending]];
        const next = (0,next_command/* commandText */.jt)([`audit finish-signing ${packageName ?? pending}`]);
        return {
            exitCode: 0,
            data: { state, reason, pending_path: pending, ...evidenceData(evidence) },
            text: `${(0,next_command/* rowsText */.Xs)(rows)}\nfinish:\n${next}`,
        };
    }
    const { level, backend, signer, log, timestamp, attestationUrl, evidence, replaced } = outcome;
    const files = outcome.files.map(shown);
    const bundle = shown(outcome.bundlePath);
    const rows = [
        ...evidenceRows(evidence),
        backend === 'key' ? ['key', signer.replace(/^key /, '')] : ['signer', spaced(signer)],
        ['level', `${level}: ${levelWords(level, packageName === null)}`],
        ...(replaced === null ? [] : [['replaces', `the signature of ${spaced(replaced)}`]]),
        ...(log === null ? [] : [['log', `${log.url}, entry ${log.index}`]]),
        ...(timestamp === null ? [] : [['time', `${timestamp.at} by ${timestamp.url}`]]),
        ...(attestationUrl === null ? [] : [['page', attestationUrl]]),
        ...files.map((file, index) => [index === 0 ? 'files' : '', file]),
    ];
    const next = (0,next_command/* commandText */.jt)([
        ...verifyWhat(outcome, packageName, shown),
        howToTrust(context, backend, options),
    ]);
    return {
        exitCode: 0,
        data: {
            state,
            level,
            backend,
            signer,
            replaced_signer: replaced,
            bundle_path: bundle,
            files,
            log,
            timestamp,
            attestation_url: attestationUrl,
            ...evidenceData(evidence),
        },
        text: `${(0,next_command/* rowsText */.Xs)(rows)}\nverify:\n${next}`,
    };
}
function evidenceRows({ claim, outcome, verdict, grade, packageDigest, warnings }) {
    return [
        ['claim', `${claim}: ${outcome ?? 'not decided'} (${verdict}), grade ${grade}`],
        ['digest', packageDigest],
        ...warnings.map((warning) => ['warning', warning]),
    ];
}
function evidenceData({ claim, outcome, verdict, grade, packageDigest, warnings }) {
    return { package_digest: packageDigest, claim: { slug: claim, outcome, verdict, grade }, warnings };
}
/** So that the ref of a workflow may stand on a line of its own. */
const spaced = (signer) => signer.replace('@refs/', ' @refs/');
/** The package, and its bundles where they do not lie in it. */
function verifyWhat({ packageDir, bundlePath }, packageName, shown) {
    const bundles = external_node_path_.dirname(bundlePath);
    const verify = `audit verify ${packageName ?? (packageDir === null ? 'PACKAGE' : shown(packageDir))}`;
    return bundles === packageDir ? [verify] : [verify, `--bundle ${shown(bundles)}`];
}
/** What whoever signs can say; L2 and L3 are a verifier's, who has looked at the workflow. */
function levelWords(level, isOthers) {
    if (level === 'L0')
        return 'signed with a local key';
    return isOthers ? 'signed in another job; L2 where a trust policy names this workflow' : verification_facts/* LEVEL_WORDS */.P4[level];
}
function howToTrust(context, backend, options) {
    if (backend !== 'key')
        return `--repository ${context.env.GITHUB_REPOSITORY ?? 'OWNER/NAME'}`;
    // As `keygen` names the files.
    const signers = (0,cli_options/* text */.Qq)(options, 'key')?.replace(/(?:\.private)?\.pem$/, '.trusted_signers.json');
    const isThere = signers?.endsWith('.json') === true && (0,external_node_fs_.existsSync)((0,cli_outcome/* resolvePath */.o1)(context, signers));
    return `--trusted-signers ${isThere ? signers : 'FILE'}`;
}

;// CONCATENATED MODULE: ./.build/cli/audit-sign.js












const signCommand = async (context, options, [dir]) => {
    const separate = options.separate === true;
    if (separate)
        requireNothingOfSigning(options);
    const outcome = await (0,sign_package.signPackage)({
        ...signingOptions(context, options),
        ...signingWorld(context),
        packageDir: (0,cli_outcome/* resolvePath */.o1)(context, dir),
        separate,
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
/** Options that only the job that signs has a use for. */
const OF_SIGNING = [
    ['key', '--key'],
    ['keyEnv', '--key-env'],
    ['keyPassphraseEnv', '--key-passphrase-env'],
    ['backend', '--backend'],
    ['signingConfig', '--signing-config'],
    ['onOutage', '--on-outage'],
    ['allowPublicLog', '--allow-public-log'],
];
/** @throws WorldGateError `usage` for options that would have no effect */
function requireNothingOfSigning(options) {
    const given = OF_SIGNING.filter(([key]) => options[key] !== undefined).map(([, flag]) => flag);
    if (given.length === 0)
        return;
    throw new errors/* WorldGateError */._B('usage', `${given.join(', ')} cannot be given with --separate, which signs nothing`, {
        hint: 'leave out --separate to sign here, or give it to `worldgate audit finish-signing`',
    });
}
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


/***/ }),

/***/ 34624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifierOf: () => (/* binding */ verifierOf),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand),
/* harmony export */   verifyWorld: () => (/* binding */ verifyWorld)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _attest_summary_write_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77327);
/* harmony import */ var _attest_verify_verify_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45812);
/* harmony import */ var _attest_verify_verify_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13401);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _github_event_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29694);
/* harmony import */ var _reports_copyable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59753);
/* harmony import */ var _reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14637);
/* harmony import */ var _reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64731);
/* harmony import */ var _audit_sign_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21543);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11063);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(46060);














/** Exit codes: nobody was named whom to trust is neither a yes nor a no. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 };
const verifyCommand = async (context, options, [dir]) => {
    const summary = summaryAsk(context, options);
    const request = (0,_attest_verify_verify_request_js__WEBPACK_IMPORTED_MODULE_3__.verifyRequest)({
        package: dir,
        bundles: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .texts */ .Te)(options, 'bundle'),
        trustPolicy: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'trustPolicy'),
        trustedSigners: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'trustedSigners'),
        publicKey: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'publicKey'),
        repository: repositoryOf(options),
        serverUrl: context.env.GITHUB_SERVER_URL,
        trustedRoot: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'trustedRoot'),
        tufMirror: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'tufMirror'),
        tufRoot: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'tufRoot'),
        offline: options.offline === true || isOffline(context),
    }, await verifyWorld(context, options));
    const verification = await (0,_attest_verify_verify_package_js__WEBPACK_IMPORTED_MODULE_2__.verifyPackage)(request);
    const written = summary === null ? '' : await summary(verification);
    const standing = (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .standingOf */ .YP)(verification);
    // A policy has said which outcomes it accepts; without one, the verdict counts as it does anywhere else.
    const exitCode = standing === 'verified' && verification.trust_policy?.any_outcome === true
        ? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeFor */ .Rr)(verification.claim.verdict, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .failOnOption */ .rZ)(options))
        : EXIT[standing];
    return {
        exitCode,
        data: verification,
        text: `${(0,_reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__/* .renderVerificationText */ .b)(verification, { color: context.terminal.colour, width: widthOf(context) })}${written}`,
        ...(exitCode === 0 ? {} : { errors: errorsOf(verification) }),
    };
};
function widthOf({ terminal: { columns } }) {
    return Math.max(48, Math.min(columns, 100));
}
/** Why a command does not exit with 0, for programs: every check that failed, or what else stands against it. */
function errorsOf(verification) {
    const { checks, claim } = verification;
    switch ((0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .standingOf */ .YP)(verification)) {
        case 'refused':
            return checks
                .filter(({ state }) => state === 'failed')
                .map(({ name, message, where }) => ({
                code: name,
                message,
                hint: where === undefined ? null : `look at ${where}`,
            }));
        case 'unjudged':
            return [
                {
                    code: 'nobody-trusted',
                    message: (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .verificationSentence */ .R5)(verification),
                    hint: (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .nextStep */ .sk)(verification),
                },
            ];
        case 'verified':
            return [
                {
                    code: 'claim-not-held',
                    message: `the package is verified, and the verdict of its claim ${claim.slug} is "${claim.verdict}"`,
                    hint: 'a trust policy says which outcomes are accepted; --fail-on which verdicts fail the command',
                },
            ];
    }
}
/** Where a command line verifies: in a job, or in a checkout, whose remote says of which repository it is. */
async function verifyWorld(context, options) {
    const verifier = verifierOf(context, (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'commit'));
    // Only a policy can ask for a repository.
    const isAsked = options.trustPolicy !== undefined && options.repository === undefined;
    const origin = isAsked && verifier.repository === null
        ? await (await __webpack_require__.e(/* import() */ 6122).then(__webpack_require__.bind(__webpack_require__, 76122))).checkoutOrigin(context.cwd)
        : null;
    return {
        folder: context.cwd,
        cacheFolder: (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__/* .cacheFolder */ .nF)(context.env),
        verifier,
        origin,
        version: context.installation.version,
    };
}
/** Options that only a summary has a use for. */
const OF_SUMMARY = [
    ['resource', '--resource'],
    ['verifierId', '--verifier-id'],
    ['summaryKey', '--summary-key'],
    ['summaryKeyEnv', '--summary-key-env'],
    ['summaryBackend', '--summary-backend'],
];
/**
 * What writes the summary that the options ask for, and says of it what there is to say; null where they ask for none.
 * @throws WorldGateError `usage` for options that would have no effect
 */
function summaryAsk(context, options) {
    const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'summary');
    if (file === undefined) {
        const idle = OF_SUMMARY.filter(([key]) => options[key] !== undefined).map(([, flag]) => flag);
        if (idle.length === 0)
            return null;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `${idle.join(', ')}: there is no summary without --summary FILE`, {
            hint: 'add --summary FILE, or leave the other out',
        });
    }
    if (options.trustPolicy === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', '--summary says by which trust policy it was decided, and none is given', { hint: '`worldgate trust init` writes one for --trust-policy' });
    }
    const { summaryKey: key, summaryKeyEnv: keyEnv, summaryBackend: backend } = options;
    const isSigned = [key, keyEnv, backend].some((given) => given !== undefined);
    const world = isSigned ? (0,_audit_sign_js__WEBPACK_IMPORTED_MODULE_10__.signingWorld)(context) : null;
    if (backend !== undefined && world?.job.inActions === false) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `--summary-backend ${String(backend)} signs as a job of GitHub Actions, and this is none`, { hint: 'sign the summary with --summary-key FILE; `worldgate audit keygen` makes a key' });
    }
    return async (verification) => {
        const { signer, result } = await (0,_attest_summary_write_summary_js__WEBPACK_IMPORTED_MODULE_1__.writeSummary)(verification, {
            file: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .resolvePath */ .o1)(context, file),
            resourceUri: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'resource'),
            verifierId: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'verifierId'),
            signing: world === null ? null : { ...(0,_audit_sign_js__WEBPACK_IMPORTED_MODULE_10__.signingOptions)(context, { key, keyEnv, backend }), ...world },
            version: context.installation.version,
        });
        const by = signer === null ? 'not signed' : `signed by ${signer}`;
        return `\n${(0,_reports_copyable_js__WEBPACK_IMPORTED_MODULE_7__.wrapCopyable)(`summary: ${file}, says ${result}, ${by}`, widthOf(context)).join('\n')}\n`;
    };
}
function isOffline({ env }) {
    return !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? '');
}
function repositoryOf(options) {
    const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'repository');
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
