export const id = 6004;
export const ids = [6004];
export const modules = {

/***/ 51540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);




/**
 * The absolute path of the input `working-directory`, which is relative to the workspace.
 * @throws WorldGateError `input-invalid` where it is no folder
 */
function workingDirectory(door, input) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(door.env.GITHUB_WORKSPACE ?? '.', input);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('input-invalid', `inputs: working-directory: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(input)} is not a folder`, {
        hint: 'Name a folder of the checkout, and run `actions/checkout` in an earlier step.',
    });
}


/***/ }),

/***/ 71928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explained: () => (/* binding */ explained),
  finish: () => (/* binding */ finish),
  finishBroken: () => (/* binding */ finishBroken)
});

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/annotations.js
var annotations = __webpack_require__(74800);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/github/show-on-github.js + 4 modules
var show_on_github = __webpack_require__(3752);
// EXTERNAL MODULE: ./.build/github/summary.js
var github_summary = __webpack_require__(49484);
;// CONCATENATED MODULE: ./.build/github/publish.js





/** As messages call it. */
const WORDS = { preset: 'run', claim: 'evidence package' };
/**
 * Shows a finished run or evidence on GitHub: upload, job summary, comment. Each by itself: what fails becomes a
 * warning, and nothing is thrown, because the verdict is decided already and must stand.
 */
async function publish(request) {
    const { exhibit } = request;
    const what = WORDS[exhibit.kind];
    const publication = {
        annotations: [],
        commentUrl: null,
        checkUrl: null,
        artifactName: null,
        warnings: [],
        notes: [],
    };
    const { warnings, notes } = publication;
    const guarded = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            warnings.push((0,show_on_github/* warningText */.i)(what, error, request.redact));
        }
    };
    const { runUrl } = request.context;
    const links = { workflowRun: runUrl ?? undefined };
    let uploadLines = '';
    // First, because the other two point at it.
    await guarded(`The ${what} was not uploaded`, async () => {
        if (request.upload === null)
            return;
        const upload = await request.upload();
        publication.artifactName = upload.name;
        if (upload.warning !== null)
            warnings.push(upload.warning);
        else
            notes.push(`Uploaded ${upload.files.length} files of the ${what} as artifact ${upload.name}.`);
        notes.push(...upload.leftBehind.map(({ path, why }) => `Not uploaded: ${(0,plain/* clip */.$Q)(path, 300)} (${why}).`));
        uploadLines = uploadSummary(upload);
        if (upload.id !== null && runUrl !== null)
            links.artifact = `${runUrl}/artifacts/${upload.id}`;
    });
    await guarded('The job summary was not written', () => {
        if (request.summaryPath === null)
            return;
        const limit = (0,github_summary/* summaryRoom */.m)(request.summaryPath) - Buffer.byteLength(uploadLines) - 1;
        (0,github_summary/* appendSummary */.f)(request.summaryPath, `${(0,summary/* summaryOf */.YG)([exhibit], { links, limit })}\n${uploadLines}`);
    });
    await guarded('The verdict is not annotated', () => {
        publication.annotations = (0,annotations/* mostSevere */.ux)(exhibit.annotations());
    });
    await guarded('There is no comment', async () => {
        if (request.comment === null)
            return;
        const shown = await (0,show_on_github/* showOnGitHub */.k)({
            ...request.comment,
            exhibit,
            links,
            context: request.context,
            clock: request.clock,
            redact: request.redact,
        });
        publication.commentUrl = shown.url;
        publication.checkUrl = shown.checkUrl;
        notes.push(...shown.notes);
        warnings.push(...shown.warnings);
    });
    return publication;
}
const MOST_LISTED = 50;
/** What left the machine and what stayed, as Markdown. Paths of a manifest are text from outside. */
function uploadSummary(upload) {
    const lines = ['', '<details><summary>What was uploaded, and what stayed on the machine</summary>', ''];
    if (upload.name === null)
        lines.push(codeLine(upload.warning ?? 'Nothing was uploaded.'));
    else
        lines.push(codeLine(`${upload.files.length} files in artifact ${upload.name}`));
    lines.push(...upload.leftBehind.slice(0, MOST_LISTED).map(leftBehindLine));
    const more = upload.leftBehind.length - MOST_LISTED;
    if (more > 0)
        lines.push(codeLine(`… and ${more} more files that stayed`));
    return [...lines, '', '</details>', ''].join('\n');
}
function leftBehindLine({ path, why }) {
    return codeLine(`stayed: ${path} (${why})`);
}
/** An indented code block shows its text as it is, whatever the text holds. */
function codeLine(text) {
    return `    ${(0,plain/* clip */.$Q)(text, 400)}`;
}

// EXTERNAL MODULE: ./.build/actions/input-words.js
var input_words = __webpack_require__(43786);
;// CONCATENATED MODULE: ./.build/actions/finish.js






/** Exit code of a caller's mistake. */
const MISTAKE = 2;
/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;
/**
 * Tells the runner how something ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
async function finish(door, { exhibit, outputs, upload, label, problems = [], notes = [], warnings = [], ...ending }, { failOn, comment }) {
    const { host, signal } = door;
    const { verdict } = exhibit;
    const decided = signal.aborted ? INTERRUPTED : (ending.exitCode ?? (0,contracts_verdict/* exitCodeFor */.Rr)(verdict, failOn));
    const exitCode = decided === 0 ? (problems[0]?.exitCode ?? 0) : decided;
    for (const [name, value] of Object.entries(outputs))
        host.output(name, value);
    const publication = await publish({
        exhibit,
        context: door.context,
        summaryPath: door.env.GITHUB_STEP_SUMMARY || null,
        // A cancelled step has about ten seconds left.
        upload: signal.aborted ? null : upload,
        comment: comment === null || signal.aborted ? null : { ...comment, exitCode },
        clock: door.clock,
        redact: door.redact,
    });
    if (upload !== null) {
        for (const name of ending.artifactOutputs ?? ['artifact-name'])
            host.output(name, publication.artifactName ?? '');
    }
    if (comment !== null) {
        host.output('comment-url', publication.commentUrl ?? '');
        host.output('check-url', publication.checkUrl ?? '');
    }
    for (const { title, message, stack } of problems) {
        host.annotate({ level: 'error', title, message });
        if (stack !== null)
            host.say([door.redact(stack)]);
    }
    const closing = closingWords({ exhibit, reasons: ending.reasons }, failOn, decided);
    // Where no gate says why the step fails, the step itself does.
    if (decided !== 0 && !publication.annotations.some(({ level }) => level === 'error')) {
        host.annotate({ level: 'error', ...closing });
    }
    for (const annotation of publication.annotations)
        host.annotate(annotation);
    for (const message of [...warnings, ...publication.warnings]) {
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    const { emoji, words } = endWords(verdict, decided);
    host.say([
        ...notes,
        ...publication.notes,
        `${emoji} ${words} (${label})`,
        ...(decided === 0 ? [] : [closing.message]),
        ...problems.map(({ message }) => message),
    ]);
    return exitCode;
}
/** An error verdict by whose turn it is: what the caller got wrong is not something that broke. */
function endWords(verdict, exitCode) {
    if (verdict !== 'error')
        return (0,contracts_verdict/* verdictRow */.oq)(verdict);
    if (exitCode === MISTAKE)
        return { emoji: '✋', words: 'Not run: the input is wrong' };
    if (exitCode === INTERRUPTED)
        return { emoji: '✋', words: 'Not run to its end: it was cancelled' };
    return (0,contracts_verdict/* verdictRow */.oq)('error');
}
function closingWords({ exhibit: { name, verdict }, reasons }, failOn, exitCode) {
    const title = `WorldGate: ${(0,plain/* clip */.$Q)(name, 100)}`;
    if (exitCode === INTERRUPTED)
        return { title, message: 'It was cancelled before it ended.' };
    const parts = [`${endWords(verdict, exitCode).words}.`, ...reasons];
    if (verdict !== 'error')
        parts.push(`The step fails because of \`fail-on: ${failOn}\`.`);
    return { title, message: parts.filter((part) => part !== '').join(' ') };
}
/** What broke an action, for those who read of it. */
function explained(error, redact) {
    const message = (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), 3000);
    if ((0,errors/* isWorldGateError */.US)(error)) {
        const { code, hint } = error;
        const said = hint === undefined ? null : (0,plain/* clip */.$Q)(redact((0,input_words/* withInputNames */.n)(hint)), 1000);
        return { code, message: (0,input_words/* withInputNames */.n)(message), hint: said };
    }
    const hint = 'This is a bug of WorldGate: please report it with the log of this step.';
    return { code: 'internal-error', message, hint };
}
/** What outputs say that always say something. */
const WITHOUT_RESULT = {
    verdict: 'error',
    verified: 'false',
    claims: '[]',
    'signature-state': 'unsigned',
};
/**
 * Ends an action that could not produce anything to show. A foreseen failure shows its code and the first thing to try;
 * any other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
function finishBroken(door, outputs, error) {
    const { host } = door;
    for (const name of outputs)
        host.output(name, WITHOUT_RESULT[name] ?? '');
    const { code, message, hint } = explained(error, door.redact);
    const foreseen = (0,errors/* isWorldGateError */.US)(error);
    const exitCode = foreseen ? error.exitCode : 4;
    const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
    const title = exitCode === MISTAKE ? 'WorldGate: the input is wrong' : 'WorldGate could not run';
    host.annotate({ level: 'error', title, message: text });
    if (!foreseen && error instanceof Error)
        host.say([door.redact(error.stack ?? '')]);
    const summaryPath = door.env.GITHUB_STEP_SUMMARY;
    if (summaryPath) {
        try {
            const { emoji, words } = endWords('error', exitCode);
            (0,github_summary/* appendSummary */.f)(summaryPath, `### ${emoji} WorldGate: ${words}\n\n    ${text}\n`);
        }
        catch (cause) {
            host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${(0,errors/* messageOf */.bD)(cause)}` });
        }
    }
    return exitCode;
}


/***/ }),

/***/ 43786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withInputNames)
/* harmony export */ });
/** Options of the command line that an action has as an input of another name, and those that it has by the same. */
const INPUTS = {
    key: 'signing-key',
    'key-env': 'signing-key',
    'key-passphrase-env': 'signing-key-passphrase',
    backend: 'signing-backend',
    ...Object.fromEntries([
        'allow-public-log',
        'allow-untrusted-event',
        'bundle',
        'commit',
        'on-outage',
        'public-key',
        'repository',
        'sign',
        'signing-config',
        'trust-policy',
        'trusted-root',
        'trusted-signers',
    ].map((name) => [name, name])),
};
/** A message of a feature, which speaks of options, as whoever wrote a workflow knows it: `--key FILE` is the input `signing-key`. */
function withInputNames(text) {
    return text.replace(/`?--([a-z][a-z-]*[a-z])(?: ([A-Z]+(?:\/[A-Z]+)?|[a-z]+(?=`)))?`?/g, (all, name, value) => {
        const input = Object.hasOwn(INPUTS, name) ? INPUTS[name] : undefined;
        if (input === undefined)
            return all;
        return value !== undefined && value === value.toLowerCase() ? `\`${input}: ${value}\`` : `\`${input}\``;
    });
}


/***/ }),

/***/ 73153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ signAskOf),
/* harmony export */   f7: () => (/* binding */ attemptSigning),
/* harmony export */   pg: () => (/* binding */ SIGNING_OUTPUTS),
/* harmony export */   tg: () => (/* binding */ attemptPackageSigning)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_sign_choose_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174);
/* harmony import */ var _attest_sign_decide_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50294);
/* harmony import */ var _attest_sign_signing_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37328);
/* harmony import */ var _attest_sign_signing_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29631);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);
/* harmony import */ var _github_event_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29694);
/* harmony import */ var _github_signing_job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90147);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72342);
/* harmony import */ var _reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70405);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71928);
/* harmony import */ var _input_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43786);













/** Set by every action that signs. */
const SIGNING_OUTPUTS = [
    'bundle-path',
    'trust-level',
    'signature-state',
    'attestation-url',
    'pending',
];
/**
 * Hides the secrets among the inputs, and says how to sign.
 * @throws WorldGateError for a key or a signing config that cannot be read, before anything is run
 */
function signAskOf(door, inputs, folder) {
    const { host, env, context, clock, redact } = door;
    const key = keyOf(door, inputs);
    const file = inputs['signing-config'];
    const signingConfig = file === undefined ? null : { text: (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file)), name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) };
    // A mistake is said now, not after hours of evaluation.
    if (inputs.sign !== 'never') {
        (0,_attest_sign_choose_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKeyOfBackend */ .o)({ backend: inputs['signing-backend'], key });
        if (signingConfig !== null)
            (0,_attest_sign_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readSigningConfig */ .A)(signingConfig.text, signingConfig.name, new Date(clock.now()));
    }
    const readEvent = (file) => (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file, { maxBytes: _github_event_context_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_EVENT_BYTES */ .A });
    const job = (0,_github_signing_job_js__WEBPACK_IMPORTED_MODULE_8__/* .signingJobOf */ .a)(env, context, readEvent, inputs['github-token']);
    return {
        mode: inputs.sign,
        backend: inputs['signing-backend'],
        key,
        signingConfig,
        onOutage: inputs['on-outage'] ?? ((0,_attest_sign_decide_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .mustSign */ .z)({ mode: inputs.sign, job }) ? 'fail' : 'warn'),
        allowPublicLog: inputs['allow-public-log'] === 'true',
        allowUntrustedEvent: inputs['allow-untrusted-event'] === 'true',
        job,
        clock,
        mask: host.mask,
        redact,
    };
}
function keyOf({ host }, inputs) {
    const { 'signing-key': pem, 'signing-key-passphrase': passphrase } = inputs;
    for (const secret of [pem, passphrase])
        if (secret !== undefined)
            host.mask(secret);
    if (pem === undefined)
        return null;
    const key = {
        pem,
        name: 'the input signing-key',
        passphrase: passphrase === undefined ? null : { text: passphrase, name: 'the input signing-key-passphrase' },
    };
    if (inputs.sign !== 'never')
        (0,_attest_sign_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .readSigningKey */ .j)(key);
    return key;
}
/** What an input carries goes through an environment variable, of which Linux takes 128 KiB (MAX_ARG_STRLEN). */
const MOST_PENDING_BYTES = 120_000;
const MOST_PENDING_FILE_BYTES = 64 * 1024 * 1024;
/** Results of a mock prove nothing of a model, whoever signs them: nobody who did not ask for it gets such a signature. */
const NOT_FOR_PROOF = 'the results rest on a mock, and evidence that is not for proof is signed with `sign: required` alone';
/** Signs a package, or writes down what another job is to sign. */
async function attemptPackageSigning(door, { notForProof, ask, packageDir, separate }, sign) {
    return attemptSigning(door, async () => notForProof && ask.mode === 'auto'
        ? { state: 'unsigned', reason: NOT_FOR_PROOF }
        : sign({ ...ask, packageDir, separate }));
}
/** Signs. Whatever goes wrong is part of the answer: the verdict is decided already and must be reported. */
async function attemptSigning(door, sign) {
    let outcome;
    try {
        outcome = await sign();
    }
    catch (error) {
        const { code, message, hint } = (0,_finish_js__WEBPACK_IMPORTED_MODULE_11__.explained)(error, door.redact);
        const reason = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
        return {
            row: { state: 'unsigned', reason: (0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(message, 1000) },
            files: [],
            outputs: outputsOf({ state: 'unsigned', reason }),
            problem: {
                title: 'WorldGate: the evidence is not signed',
                message: reason,
                exitCode: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorldGateError */ .US)(error) ? error.exitCode : 4,
                stack: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorldGateError */ .US)(error) || !(error instanceof Error) ? null : (error.stack ?? null),
            },
        };
    }
    const files = outcome.state === 'signed' ? outcome.files : outcome.state === 'deferred' ? [outcome.pendingPath] : [];
    return { row: rowOf(outcome, door.redact), files, outputs: outputsOf(outcome), problem: null };
}
function rowOf(outcome, redact) {
    if (outcome.state !== 'signed')
        return { state: outcome.state, reason: redact((0,_input_words_js__WEBPACK_IMPORTED_MODULE_12__/* .withInputNames */ .n)(outcome.reason)) };
    const { level, signer, backend, log, attestationUrl } = outcome;
    return { state: 'signed', level, signer, backend, logIndex: log?.index ?? null, attestationUrl };
}
function outputsOf(outcome) {
    const isSigned = outcome.state === 'signed';
    return {
        'bundle-path': isSigned ? outcome.bundlePath : '',
        'trust-level': isSigned ? outcome.level : (0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__/* .levelOf */ .In)(outcome),
        'signature-state': outcome.state,
        'attestation-url': isSigned ? (outcome.attestationUrl ?? '') : '',
        pending: outcome.state === 'deferred' ? pendingText(outcome.pendingPath) : '',
    };
}
/** What a job that signs later needs; empty where it is too much for an input: the file is in the package's artifact. */
function pendingText(file) {
    const text = (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file, { maxBytes: MOST_PENDING_FILE_BYTES }).trim();
    return Buffer.byteLength(text) > MOST_PENDING_BYTES ? '' : text;
}


/***/ }),

/***/ 50294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   z: () => (/* binding */ mustSign)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Whether to sign. `auto` skips where it cannot be done, but fails for a release; `required` fails; `never` skips.
 * Where data may be a stranger's and the identity is the repository's own, nothing is signed.
 * @throws WorldGateError `untrusted-event`, `identity-missing`
 */
function decideMode(circumstances) {
    const { mode, hasKey, job, allowUntrustedEvent } = circumstances;
    if (mode === 'never')
        return { sign: false, reason: 'signing is switched off (sign: never)' };
    const untrusted = allowUntrustedEvent ? undefined : untrustedEvent(job);
    const obstacle = untrusted ?? (hasKey ? undefined : missingIdentity(job));
    if (obstacle === undefined)
        return { sign: true };
    if (!mustSign(circumstances))
        return { sign: false, reason: `${obstacle.message}. ${obstacle.hint}` };
    const why = mode === 'required' ? 'a signature is required' : 'a release is signed';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(obstacle.code, `${why}, but ${obstacle.message}`, {
        hint: obstacle.hint,
        kind: obstacle.kind,
    });
}
/** Whether a signature that cannot be made is a failure: where one is required, and for releases. */
function mustSign({ mode, job: { source }, }) {
    return mode === 'required' || (mode === 'auto' && isRelease(source));
}
function isRelease({ event, ref }) {
    return event === 'release' || ref?.startsWith('refs/tags/') === true;
}
function untrustedEvent({ source: { event }, triggeringFork, fork, identity, }) {
    const hint = 'Sign in the workflow that made the evidence. Only where this job checks all that it signs: `--allow-untrusted-event`.';
    if (event === 'pull_request_target') {
        return {
            code: 'untrusted-event',
            message: "the event pull_request_target runs with the repository's own identity on what a stranger may have written",
            hint,
            kind: 'environment',
        };
    }
    // Where a repository hands its forks tokens that can write, they get an identity, too.
    if (fork === true && identity !== null) {
        return {
            code: 'untrusted-event',
            message: "the pull request comes from a fork, and this job has the repository's own identity",
            hint,
            kind: 'environment',
        };
    }
    if (event === 'workflow_run' && triggeringFork !== false) {
        const whose = triggeringFork === null ? 'may come from a fork (the event does not tell)' : 'comes from a fork';
        return {
            code: 'untrusted-event',
            message: `the run that triggered this workflow_run ${whose}, and this job has the repository's own identity`,
            hint,
            kind: 'environment',
        };
    }
    return undefined;
}
function missingIdentity({ identity, inActions, fork }) {
    if (identity !== null)
        return undefined;
    const code = 'identity-missing';
    if (!inActions) {
        return {
            code,
            message: 'this is no job of GitHub Actions, so that nobody says who signs',
            hint: 'Sign with a key: `--key FILE`. `worldgate audit keygen` makes one.',
            // Whoever calls it there can only have forgotten the key.
            kind: 'input',
        };
    }
    if (fork === true) {
        return {
            code,
            message: 'the pull request comes from a fork, whose jobs get no identity (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
            hint: 'Evidence of forks stays unsigned: sign after the merge, in a workflow of the repository itself.',
            kind: 'environment',
        };
    }
    return {
        code,
        message: 'the job may not ask who it is (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
        hint: 'Add `permissions: id-token: write` to the job; a reusable workflow gets it from its caller. Or sign with a key.',
        kind: 'environment',
    };
}


/***/ }),

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ signingJobOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: ./.build/github/identity-token.js
var identity_token = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
;// CONCATENATED MODULE: ./.build/github/signing-source.js

const NUMBER = /^\d{1,20}$/;
const RUNNERS = ['github-hosted', 'self-hosted'];
/** What the platform says of this job, for the statement that is signed here; all `null` outside of a job. */
function signingSourceOf(env, context) {
    const { inActions, repository, pullRequest, eventName, runId, runAttempt, serverUrl } = context;
    const said = (name, form) => {
        const value = inActions ? env[name] : undefined;
        return value !== undefined && value.length <= 1024 && form.test(value) ? value : null;
    };
    return {
        server_url: inActions ? serverUrl : null,
        repository: inActions && repository !== null ? `${repository.owner}/${repository.name}` : null,
        repository_id: said('GITHUB_REPOSITORY_ID', NUMBER),
        commit: said('GITHUB_SHA', common/* FULL_COMMIT */.eI),
        head_commit: inActions ? (pullRequest?.headSha ?? null) : null,
        ref: said('GITHUB_REF', /./),
        event: inActions ? eventName : null,
        workflow_ref: said('GITHUB_WORKFLOW_REF', /./),
        run_id: inActions && runId !== null ? String(runId) : null,
        run_attempt: inActions ? runAttempt : null,
        pull_request: inActions ? (pullRequest?.number ?? null) : null,
        runner_environment: RUNNERS.find((name) => inActions && name === env.RUNNER_ENVIRONMENT) ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/github/signing-job.js




const side = schemas/* object */.Ikc({ id: schemas/* number */.aig().nullish().catch(null) })
    .nullish()
    .catch(undefined);
const triggered = schemas/* object */.Ikc({ workflow_run: schemas/* object */.Ikc({ head_repository: side }), repository: side });
/**
 * @param env `GITHUB_*` and `ACTIONS_ID_TOKEN_*` variables, read at the door
 * @param readEvent returns the text of a file, or throws; called only for the event `workflow_run`
 * @param token of the API; empty where there is none
 */
function signingJobOf(env, context, readEvent, token) {
    const { inActions, repository, apiUrl, serverUrl, pullRequest } = context;
    return {
        inActions,
        source: signingSourceOf(env, context),
        fork: pullRequest?.fork ?? null,
        triggeringFork: context.eventName === 'workflow_run' ? triggeringFork(env, readEvent) : null,
        identity: inActions ? (0,identity_token/* identityRequestOf */.J)(env) : null,
        store: token === '' || repository === null || apiUrl === null
            ? null
            : { apiUrl, serverUrl, token, repository },
    };
}
function triggeringFork(env, readEvent) {
    try {
        const text = readEvent(env.GITHUB_EVENT_PATH ?? '');
        if (text.length > event_context/* MAX_EVENT_BYTES */.A)
            return null;
        const { workflow_run: run, repository } = triggered.parse(JSON.parse(text));
        // A fork that was deleted leaves `null` behind; our own repository cannot be deleted.
        if (run.head_repository === null)
            return true;
        const head = run.head_repository?.id ?? null;
        const own = repository?.id ?? null;
        return head === null || own === null ? null : head !== own;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 49484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary),
/* harmony export */   m: () => (/* binding */ summaryRoom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _reports_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31494);


/** Bytes that the step's summary file (`GITHUB_STEP_SUMMARY`) still has room for. */
function summaryRoom(path) {
    return _reports_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_LIMIT */ .Jt - ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
}
/** Appends Markdown to the step's summary file. The runner drops the whole of a file over its limit. */
function appendSummary(path, markdown) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${markdown.trimEnd()}\n`);
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


/***/ })

};
