export const id = 1543;
export const ids = [1543];
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

/***/ 22442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ signingNext),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);

const WIDTH = 80;
const LABEL = 9;
function rowsText(rows) {
    return rows
        .flatMap(([label, value]) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`))
        .join('\n');
}
/** A command line to copy, without the program; over several lines where it is too long for one. */
function commandText([first, ...rest]) {
    const parts = [`npx worldgate ${first}`, ...rest];
    const line = `  ${parts.join(' ')}`;
    return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}
/** How a new package is signed where this command ran: a job has an identity, anybody else needs a key. */
function signingNext({ env }, packageName) {
    const sign = `audit sign ${packageName}`;
    if (env.GITHUB_ACTIONS === 'true')
        return `sign:\n${commandText([sign])}`;
    return [
        'sign, with a key of your own:',
        commandText(['audit keygen', '--output ~/keys/lab', '--owner "Robot Lab"']),
        commandText([sign, '--key ~/keys/lab.private.pem']),
    ].join('\n');
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
