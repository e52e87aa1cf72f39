export const id = 9224;
export const ids = [9224,9753,6067];
export const modules = {

/***/ 92757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERIFY_OUTPUTS: () => (/* binding */ VERIFY_OUTPUTS),
/* harmony export */   verifyDoor: () => (/* binding */ verifyDoor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46060);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91995);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49484);
/* harmony import */ var _reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14637);
/* harmony import */ var _reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12922);
/* harmony import */ var _reports_verification_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61017);
/* harmony import */ var _reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64731);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51540);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71928);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27835);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73153);














const VERIFY_OUTPUTS = [
    'verified',
    'signer',
    'claims',
    'trust-level',
    'package-digest',
    'report-json',
    'summary-path',
];
/** Columns. */
const LOG_WIDTH = 100;
/** Nobody was named whom to trust: neither a yes nor a no, and no reason to go on. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 };
/**
 * Door of `actions/verify`: whether a package is what was signed, by whom it has to be, and says what it has to. The step
 * fails unless it is. Returns the exit code.
 */
async function verifyDoor(door, { verify, writeSummary }) {
    const { host, env, clock } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .readInputs */ .Ko)('verify', env);
    host.mask(inputs['github-token']);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_10__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const signing = summarySigning(door, inputs, folder);
    const offline = inputs.offline === 'true' || (0,_cli_tools_js__WEBPACK_IMPORTED_MODULE_1__.isOffline)(env);
    const { verifierOf } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(1489), __webpack_require__.e(3866), __webpack_require__.e(2893), __webpack_require__.e(7655), __webpack_require__.e(8872), __webpack_require__.e(6979), __webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(1278), __webpack_require__.e(1720), __webpack_require__.e(1543), __webpack_require__.e(7639), __webpack_require__.e(4624)]).then(__webpack_require__.bind(__webpack_require__, 34624));
    const now = () => new Date(clock.now());
    const { verification, acceptsAnyClaim } = await verify({
        package: inputs.package,
        bundles: inputs.bundle,
        trustPolicy: inputs['trust-policy'],
        trustedSigners: inputs['trusted-signers'],
        publicKey: inputs['public-key'],
        repository: inputs.repository,
        serverUrl: door.context.serverUrl,
        trustedRoot: inputs['trusted-root'],
        tufMirror: inputs['tuf-mirror'],
        tufRoot: inputs['tuf-root'],
        offline,
    }, { folder, cacheFolder: (0,_cli_tools_js__WEBPACK_IMPORTED_MODULE_1__.cacheFolder)(env), verifier: verifierOf({ env, now }, inputs.commit) });
    const { verified, claim, level, package_digest: digest } = verification;
    const signer = (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .mainSigner */ .ed)(verification)?.signer ?? null;
    // What could not be verified is no output: a later step must not go on with it.
    host.output('verified', String(verified));
    host.output('signer', verified && signer !== null ? (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .signerWords */ .s3)(signer) : '');
    host.output('claims', JSON.stringify(verified && claim !== null ? [claim] : []));
    host.output('trust-level', verified ? level : '');
    host.output('package-digest', verified ? (digest ?? '') : '');
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.output);
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(report));
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(report, `${JSON.stringify(verification, null, 2)}\n`);
    host.output('report-json', report);
    tell(door, verification);
    const decided = verified && acceptsAnyClaim
        ? judged(door, claim.verdict, inputs['fail-on'])
        : EXIT[(0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(verification)];
    const problem = inputs.summary === undefined
        ? null
        : await summarise(door, () => writeSummary(verification, {
            file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.summary),
            resourceUri: inputs.resource,
            verifierId: inputs['verifier-id'],
            signing,
        }));
    host.output('summary-path', inputs.summary === undefined || problem !== null ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.summary));
    return decided === 0 ? (problem?.exitCode ?? 0) : decided;
}
/** Nobody signs a summary unless somebody says who. */
function summarySigning(door, inputs, folder) {
    const backend = inputs['summary-backend'];
    if (inputs.summary === undefined)
        requireNoSummary(inputs);
    if (backend === 'none')
        return null;
    const asked = { ...inputs, sign: 'required', 'signing-backend': backend, 'on-outage': 'fail' };
    return { ...(0,_signing_js__WEBPACK_IMPORTED_MODULE_13__/* .signAskOf */ .ek)(door, { ...asked, 'allow-untrusted-event': 'false' }, folder) };
}
/** @throws WorldGateError `usage` for inputs that would have no effect */
function requireNoSummary(inputs) {
    const idle = [
        ...['resource', 'verifier-id'].filter((name) => inputs[name] !== undefined),
        ...(inputs['summary-backend'] === 'none' ? [] : ['summary-backend']),
    ];
    if (idle.length === 0)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('usage', `${idle.join(', ')}: there is no summary without \`summary\``, {
        hint: 'name the file of the summary with `summary`, or leave the other out',
    });
}
function judged({ host }, verdict, failOn) {
    const exitCode = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeFor */ .Rr)(verdict, failOn);
    if (exitCode !== 0) {
        const message = `The evidence is verified, and its verdict is "${verdict}": the step fails because of \`fail-on: ${failOn}\`. A trust policy says which outcomes are accepted.`;
        host.annotate({ level: 'error', title: 'WorldGate', message });
    }
    return exitCode;
}
async function summarise(door, write) {
    const { host, redact } = door;
    try {
        const { signer, result } = await write();
        host.say([
            `Wrote the verification summary: it says ${result}, ${signer === null ? 'not signed' : `signed by ${signer}`}.`,
        ]);
        return null;
    }
    catch (error) {
        const { code, message, hint } = (0,_finish_js__WEBPACK_IMPORTED_MODULE_11__.explained)(error, redact);
        const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
        host.annotate({ level: 'error', title: 'WorldGate: there is no verification summary', message: text });
        if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorldGateError */ .US)(error))
            return { exitCode: error.exitCode };
        if (error instanceof Error)
            host.say([redact(error.stack ?? '')]);
        return { exitCode: 4 };
    }
}
function tell({ host, env, redact }, verification) {
    const title = 'WorldGate: not verified';
    const findings = (0,_reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsOf */ .WX)(verification);
    for (const group of findings.causes) {
        const details = (0,_reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .particulars */ .PS)(group).map(([label, text]) => `${label}: ${text}`);
        host.annotate({ level: 'error', title, message: [group.first.message, ...details].join('; ') });
    }
    const consequence = (0,_reports_verification_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .consequenceSentence */ .nC)(findings);
    if (consequence !== null)
        host.annotate({ level: 'error', title, message: consequence });
    if ((0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(verification) === 'unjudged') {
        const message = (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .nextStep */ .sk)(verification) ?? 'nothing says whose signature to trust';
        host.annotate({ level: 'error', title, message });
    }
    if (env.GITHUB_STEP_SUMMARY) {
        try {
            (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .appendSummary */ .f)(env.GITHUB_STEP_SUMMARY, (0,_reports_verification_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .renderVerificationMarkdown */ .R)(verification));
        }
        catch (error) {
            const message = `No job summary: ${redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error))}`;
            host.annotate({ level: 'warning', title: 'WorldGate', message });
        }
    }
    host.say([(0,_reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__/* .renderVerificationText */ .b)(verification, { color: false, width: LOG_WIDTH }).trimEnd()]);
}


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

/***/ 97385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   SL: () => (/* binding */ openBelow),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   gt: () => (/* binding */ safeJoin),
/* harmony export */   ii: () => (/* binding */ resolveBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);





const MAX_LENGTH = 4096;
function refuse(path, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('path-unsafe', `path ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} ${why}`, {
        hint: hint ?? 'Name a file inside the folder, relative to it, with "/" between the parts.',
    });
}
/** True when `path` is `folder` or lies below it; both absolute. */
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** The real path of the deepest part of `path` that exists, with the rest of `path` behind it. */
function realPathOf(path) {
    const rest = [];
    let existing = path;
    for (;;) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(existing), ...rest.reverse());
        }
        catch (cause) {
            const code = cause.code;
            if (code === 'ELOOP')
                throw refuse(path, 'goes through a loop of symbolic links');
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isSymbolicLink()) {
                throw refuse(path, 'is a symbolic link to something that does not exist');
            }
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
            if (parent === existing)
                return path;
            rest.push(existing.slice(parent.length).replace(/^[\\/]/, ''));
            existing = parent;
        }
    }
}
/**
 * The absolute path of `path`, taken relative to `from`, if it stays below `root`. `..` is allowed as long as
 * it does not leave `root`; symbolic links are allowed as long as what they lead to lies below the real `root`
 * (which may itself be a symbolic link). What it names need not exist.
 * @param root absolute folder
 * @param from absolute folder, `root` or below it
 * @throws WorldGateError `path-unsafe` for an absolute path, a drive, a backslash, a NUL, or a way out of `root`
 */
function resolveBelow(root, from, path) {
    if (path === '' || path.length > MAX_LENGTH)
        throw refuse(path, path === '' ? 'is empty' : 'is too long');
    if (path.includes('\0'))
        throw refuse(path, 'holds a NUL character');
    if (path.includes('\\'))
        throw refuse(path, 'holds a backslash');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        throw refuse(path, 'is absolute');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), target))
        throw refuse(path, 'leads out of its folder');
    if (!isBelow(realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), realPathOf(target))) {
        throw refuse(path, 'leads out of its folder through a symbolic link', 'Copy the file into the folder instead of linking to it.');
    }
    return target;
}
/**
 * The absolute path of `path` below `root`; see {@link resolveBelow}. Refuses every `..` besides.
 * @throws WorldGateError `path-unsafe`
 */
function safeJoin(root, path) {
    if (path.split('/').includes('..'))
        throw refuse(path, 'holds ".."');
    return resolveBelow(root, root, path);
}
/**
 * Opens an existing file below `root` for reading and returns its descriptor. What was opened is compared with
 * what the path resolves to afterwards, so that a link that is swapped in meanwhile is noticed.
 * @throws WorldGateError `path-unsafe`, `file-missing`, `file-unreadable`
 */
function openBelow(root, path) {
    const real = realPathOf(safeJoin(root, path));
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
    }
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(realPathOf(safeJoin(root, path)), { throwIfNoEntry: false });
        if (now?.dev === opened.dev && now.ino === opened.ino)
            return fd;
        throw refuse(path, 'changed while it was opened');
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw cause;
    }
}
/**
 * The bytes of a file below `root` of at most `maxBytes` (1 MiB unless stated).
 * @throws WorldGateError as {@link openBelow}, and `file-too-large`
 */
function readBelow(root, path, { maxBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    const fd = openBelow(root, path);
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpened */ .ay)(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
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


/***/ }),

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
