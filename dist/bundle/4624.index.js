export const id = 4624;
export const ids = [4624];
export const modules = {

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
            { name: claim === null ? 'evidence-package' : (0,attest_statement/* packageSubject */.bp)(claim.slug), digest: (0,attest_statement/* digestSet */.JD)(digest) },
        ],
        predicateType: attestation/* VERIFICATION_SUMMARY */.XH,
        predicate: {
            verifier: { id: absoluteUri(facts.verifierId, 'verifier'), version: { worldgate: facts.version } },
            timeVerified: verification.verified_at,
            resourceUri: absoluteUri(facts.resourceUri, 'resource'),
            policy: { uri: facts.policyUri, digest: (0,attest_statement/* digestSet */.JD)(policy.digest) },
            inputAttestations: facts.inputs.map(({ file, digest: of }) => ({ uri: file, digest: (0,attest_statement/* digestSet */.JD)(of) })),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: [passed ? `${LEVEL_PREFIX}${verification.level}` : NO_LEVEL],
        },
    };
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
/* harmony import */ var _attest_verify_verify_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57639);
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
        offline: options.offline === true || (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__.isOffline)(context.env),
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
        cacheFolder: (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__.cacheFolder)(context.env),
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
