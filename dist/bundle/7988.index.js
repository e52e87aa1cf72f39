export const id = 7988;
export const ids = [7988];
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

/***/ 27988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keygenCommand: () => (/* binding */ keygenCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/attest/sign/key-place.js


/**
 * The work tree of git that would take a file in with the next `git add`, where there is one; `null` where the file is
 * ignored or lies in none. Without git, a file in a work tree counts as not ignored.
 * @param file absolute
 * @returns absolute folder
 */
async function exposedIn(file, exec) {
    const tree = workTreeOf(external_node_path_.dirname(file));
    if (tree === null)
        return null;
    const { code } = await exec('git', ['-C', tree, 'check-ignore', '--quiet', '--', file]);
    return code === 0 ? null : tree;
}
function workTreeOf(dir) {
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(dir, '.git')))
        return dir;
    const parent = external_node_path_.dirname(dir);
    return parent === dir ? null : workTreeOf(parent);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/observability/host-io.js
var host_io = __webpack_require__(78469);
// EXTERNAL MODULE: ./.build/cli/audit-sign.js + 1 modules
var audit_sign = __webpack_require__(21543);
// EXTERNAL MODULE: ./.build/cli/next-command.js
var next_command = __webpack_require__(22442);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
;// CONCATENATED MODULE: ./.build/cli/keygen.js












const keygenCommand = async (context, options) => {
    const prefix = (0,outcome/* resolvePath */.o1)(context, (0,cli_options/* required */.mw)(options, 'output', '--output PREFIX'));
    const passphrase = (0,audit_sign.secret)(context, (0,cli_options/* text */.Qq)(options, 'keyPassphraseEnv'));
    if (passphrase?.text === '') {
        throw new errors/* WorldGateError */._B('key-passphrase', `${passphrase.name} is empty or not set`, {
            hint: 'A passphrase has at least one character; leave the option out for a key that is not encrypted.',
        });
    }
    const owner = (0,cli_options/* required */.mw)(options, 'owner', '--owner TEXT');
    (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(prefix));
    const { id, privatePath, publicPath, trustedSignersPath } = makeKey({
        prefix,
        type: (0,audit_sign.oneOf)(KEY_TYPES, options.type) ?? 'p256',
        owner,
        passphrase: passphrase?.text ?? null,
        now: context.now(),
    });
    const shown = (file) => ((0,safe_path/* isBelow */.Yw)(context.cwd, file) ? external_node_path_.relative(context.cwd, file) : file);
    const [key, publicKey, signers] = [shown(privatePath), shown(publicPath), shown(trustedSignersPath)];
    const withPassphrase = passphrase === null ? '' : ` --key-passphrase-env ${(0,cli_options/* text */.Qq)(options, 'keyPassphraseEnv')}`;
    const warnings = await warningsOf(context, privatePath, key);
    const rows = [
        ['key', id],
        ['private', key],
        ['public', publicKey],
        ['signers', signers],
        ...warnings.map((warning) => ['warning', warning]),
    ];
    return {
        exitCode: 0,
        data: { key_id: id, private_key: key, public_key: publicKey, trusted_signers: signers, warnings },
        text: [
            (0,next_command/* rowsText */.Xs)(rows),
            'Keep the private key; give the signers file to whoever verifies.',
            'sign:',
            (0,next_command/* commandText */.jt)(['audit sign PACKAGE', `--key ${key}${withPassphrase}`]),
            'verify:',
            (0,next_command/* commandText */.jt)(['audit verify PACKAGE', `--trusted-signers ${signers}`]),
        ].join('\n'),
    };
};
/** Whoever reads a repository must not find its key there. */
async function warningsOf({ env }, file, shown) {
    const tree = await exposedIn(file, (0,host_io/* hostIo */.F)(undefined, (0,worker_handle/* childEnvironment */.Qc)(env)).exec);
    if (tree === null)
        return [];
    return [
        `${shown} lies in a git repository and is not ignored: the next "git add" may publish it. ` +
            'Move it out of there, or add the line *.private.pem to .gitignore.',
    ];
}


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
            if (ended !== undefined)
                return;
            child.kill('SIGKILL');
            await gone;
        },
    };
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


/***/ })

};
