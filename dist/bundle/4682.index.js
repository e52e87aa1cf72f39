export const id = 4682;
export const ids = [4682,8549,1532,6067];
export const modules = {

/***/ 14521:
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
/** Terminal escapes and bidirectional controls that a stranger's certificate may hold. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** Text of others as messages may hold it. */
function plain(text) {
    const shown = text.replace(CONTROLS, '\ufffd');
    return shown.length > MAX_CHARACTERS ? `${shown.slice(0, MAX_CHARACTERS - 1)}…` : shown;
}
function check(phase, name, state, { message, expected, found, where }) {
    return {
        phase,
        name,
        state,
        message: plain(message),
        ...(expected === undefined ? {} : { expected: plain(expected) }),
        ...(found === undefined ? {} : { found: plain(found) }),
        ...(where === undefined ? {} : { where: plain(where) }),
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

/***/ 91995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ CLAIM_OUTCOMES),
/* harmony export */   Fm: () => (/* binding */ VERDICT_TABLE),
/* harmony export */   HQ: () => (/* binding */ runState),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony exports RUN_STATES, ROW_STATES, AUDIT_STATES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Worst first: a run's verdict is the first of these that any of its required gates has. */
const VERDICTS = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS);
/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
const FAIL_ON = ['failed', 'inconclusive', 'skipped', 'never'];
const failOn = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON);
/** `partial`: a shard that played its part to the end; only the run that is merged from all of them is completed. */
const RUN_STATES = ['running', 'completed', 'partial', 'failed', 'skipped', 'cancelled'];
const runState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RUN_STATES);
const CLAIM_OUTCOMES = [
    'supported',
    'supported_within_margin',
    'inconclusive',
    'underpowered',
    'not_supported',
    'invalid',
];
/** One row of an audit or release report. */
const ROW_STATES = (/* unused pure expression or super */ null && (['passed', 'failed', 'warning', 'not_run', 'invalid']));
const AUDIT_STATES = (/* unused pure expression or super */ null && (['complete', 'incomplete', 'rejected', 'not_started']));
/**
 * The one table that maps gate verdicts, claim outcomes, row states, run states and audit states onto
 * each other. `docs/verdicts.md` shows it, and a test holds the two together.
 */
const VERDICT_TABLE = [
    {
        verdict: 'error',
        claimOutcomes: ['invalid'],
        rowStates: ['invalid'],
        runStates: ['failed', 'cancelled', 'running', 'partial'],
        auditStates: ['rejected'],
        words: 'Could not be decided',
        emoji: '💥',
    },
    {
        verdict: 'failed',
        claimOutcomes: ['not_supported'],
        rowStates: ['failed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Failed',
        emoji: '❌',
    },
    {
        verdict: 'inconclusive',
        claimOutcomes: ['inconclusive', 'underpowered'],
        rowStates: ['warning'],
        runStates: ['completed'],
        auditStates: ['complete', 'incomplete'],
        words: 'Inconclusive: not enough evidence either way',
        emoji: '❔',
    },
    {
        verdict: 'skipped',
        claimOutcomes: [],
        rowStates: ['not_run'],
        runStates: ['skipped', 'completed'],
        auditStates: ['not_started'],
        words: 'Skipped: nothing was decided',
        emoji: '⏭️',
    },
    {
        verdict: 'passed',
        claimOutcomes: ['supported', 'supported_within_margin'],
        rowStates: ['passed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Passed',
        emoji: '✅',
    },
];
function verdictRow(of) {
    return VERDICT_TABLE.find((row) => row.verdict === of);
}
/** The worst of several verdicts; `skipped` for none, because nothing was decided. */
function worstVerdict(verdicts) {
    const present = new Set(verdicts);
    return VERDICTS.find((candidate) => present.has(candidate)) ?? 'skipped';
}
/** Exit code of a command that ended with `of` (DESIGN: 0 let pass, 1 failed, 3 inconclusive or skipped, 4 error). */
function exitCodeFor(of, failOnLevel) {
    if (of === 'error')
        return 4;
    const level = FAIL_ON.indexOf(failOnLevel);
    if (failOnLevel === 'never')
        return 0;
    if (of === 'failed')
        return 1;
    if (of === 'inconclusive')
        return level >= 1 ? 3 : 0;
    if (of === 'skipped')
        return level >= 2 ? 3 : 0;
    return 0;
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

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);


/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
function canonicalJson(value) {
    let text;
    try {
        text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', `value has no canonical JSON form: ${cause.message}`, {
            cause,
            kind: 'environment',
        });
    }
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
    }
    return text;
}


/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   iE: () => (/* binding */ sha256Json),
/* harmony export */   iM: () => (/* binding */ RunningDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);




function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Digest of the RFC 8785 bytes of a JSON value. */
function sha256Json(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value));
}
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** A digest that is fed piece by piece. */
class RunningDigest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(data) {
        this.#hash.update(data);
        return this;
    }
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
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

/***/ 29558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   OJ: () => (/* binding */ PROTOTYPE_KEYS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Keys that reach an object's prototype; no file of ours has a use for them. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_SHOWN = 80;
/** Text from a file as it may stand in a message: quoted, control characters escaped, shortened. */
function quoted(text) {
    const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Text of others as a terminal or a log may get it: controls but line breaks and tabs are escaped, and what reorders or hides text. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `gates[0].min`; keys that are no identifiers are quoted: `metrics["a b"]`. */
function keyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_][A-Za-z0-9_-]{0,79}$/.test(String(part))) {
            text += text === '' ? String(part) : `.${String(part)}`;
        }
        else
            text += `[${quoted(String(part))}]`;
    }
    return text;
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

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);



const MAX_PROBLEMS = 8;
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
function parseWith(schema, value, context) {
    const version = versionProblem(schema, value);
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = describeIssues(schema, value, parsed.error.issues);
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, shown.join('\n'), {
        hint: context.hint ?? 'Correct the file at the keys that are named.',
    });
}
/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema, root, issues) {
    const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
    return [...new Set(problems)];
}
function describe(schema, root, issue, above) {
    const path = [...above, ...issue.path];
    const at = (what, where = path) => where.length === 0 ? what : `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .Dw)(where)}: ${what}`;
    const got = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schemasAt(schema, root, path), got);
            const present = new Set(Object.keys(Object(got)));
            const free = known.filter((key) => !present.has(key));
            return issue.keys.map((key) => at(`unknown key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, free)}`));
        }
        case 'invalid_union':
            return describeUnion(schema, root, issue, path, at, got);
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (got === undefined)
                return [at(`is missing; it must be ${oneOf(allowed)}`)];
            const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
            return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
        }
        case 'invalid_type':
            if (got === undefined)
                return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
            return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
        case 'too_small':
            return [
                at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
            ];
        case 'too_big':
            return [
                at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
            ];
        case 'invalid_format':
            return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
        case 'invalid_key':
            return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
        default:
            return [at(issue.message)];
    }
}
function describeUnion(schema, root, issue, path, at, got) {
    if (issue.errors.length === 0) {
        const key = String(path.at(-1));
        const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
        if (got === undefined)
            return [at(`is missing; it must be ${oneOf(allowed)}`)];
        return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
    }
    if (got === undefined)
        return [at('is missing')];
    // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
    const reached = (issues) => {
        const atTop = issues.filter((inner) => inner.path.length === 0);
        return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
    };
    const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0];
    if (reached(best) > -1000)
        return best.flatMap((inner) => describe(schema, root, inner, path));
    const expected = issue.errors.flatMap((inner) => inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])));
    return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list',
    null: 'null',
    undefined: 'absent',
};
function oneOf(values) {
    const quotedValues = values.map((value) => (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value));
    return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}
/** Where there is one value, the message has said it. */
function nearestOf(given, allowed) {
    return allowed.length === 1 ? '' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, allowed);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function sizeProblem(origin, word, limit, inclusive, got) {
    if (origin === 'string')
        return `must have ${word} ${limit} characters, not ${String(got).length}`;
    if (origin === 'array')
        return `must have ${word} ${limit} entries, not ${got.length}`;
    if (inclusive)
        return `must be ${word} ${limit}, not ${shown(got)}`;
    return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}
function formatProblem(issue) {
    if (issue.format === 'datetime')
        return 'must be an ISO 8601 time in UTC';
    if (issue.format === 'template_literal')
        return 'must be "sha256:" and 64 lower-case hexadecimal digits';
    return `must be ${issue.message.replace(/^must be /, '')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
}
/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema) {
    const definition = schema._zod.def;
    switch (definition.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'readonly':
        case 'catch':
        case 'nonoptional':
            return unwrap(definition.innerType);
        case 'pipe':
            return unwrap(definition.in);
        case 'lazy':
            return unwrap(definition.getter());
        case 'union':
            return definition.options.flatMap(unwrap);
        case 'intersection':
            return [...unwrap(definition.left), ...unwrap(definition.right)];
        default:
            return [schema];
    }
}
/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema, root, path) {
    let schemas = unwrap(schema);
    for (const [index, part] of path.entries()) {
        const here = valueAt(root, path.slice(0, index));
        schemas = matching(schemas, here).flatMap((candidate) => {
            const child = childOf(candidate, part);
            return child === undefined ? [] : unwrap(child);
        });
    }
    return schemas;
}
function childOf(schema, part) {
    const definition = schema._zod.def;
    if (definition.type === 'object') {
        return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
    }
    if (definition.type === 'array')
        return definition.element;
    if (definition.type === 'record')
        return definition.valueType;
    if (definition.type === 'tuple')
        return definition.items[Number(part)] ?? definition.rest ?? undefined;
    return undefined;
}
/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas, value) {
    const agreeing = schemas.filter((schema) => {
        const definition = schema._zod.def;
        if (definition.type !== 'object')
            return true;
        return Object.entries(definition.shape).every(([key, child]) => {
            const literals = literalValues(child);
            return literals === undefined || literals.includes(valueAt(value, [key]));
        });
    });
    return agreeing.length > 0 ? agreeing : schemas;
}
function literalValues(schema) {
    const definition = schema._zod.def;
    return definition.type === 'literal' ? definition.values : undefined;
}
function knownKeys(schemas, value) {
    const keys = matching(schemas, value).flatMap((schema) => {
        const definition = schema._zod.def;
        return definition.type === 'object' ? Object.keys(definition.shape) : [];
    });
    return [...new Set(keys)];
}
function discriminatorValues(schemas, key) {
    const values = schemas.flatMap((schema) => {
        const child = childOf(schema, key);
        return child === undefined ? [] : (literalValues(child) ?? []);
    });
    return [...new Set(values.map(String))];
}
/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema, value) {
    const given = valueAt(value, ['schema_version']);
    if (typeof given !== 'string')
        return undefined;
    const known = discriminatorValues(unwrap(schema), 'schema_version');
    if (known.length === 0 || known.includes(given))
        return undefined;
    const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
    const sameThing = known.filter((version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''));
    if (parts !== null && sameThing.length > 0) {
        return {
            message: `schema_version: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
            hint: 'Update WorldGate, or write the file in the version that it reads.',
        };
    }
    return {
        message: `schema_version: must be ${oneOf(known)}, not ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${nearestOf(given, known)}`,
        hint: 'Check that the path names the kind of file that is asked for here.',
    };
}


/***/ }),

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   sQ: () => (/* binding */ metricsTable)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27615);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72342);








/** Rows of a table that are shown open; as many again as `MOST_FOLDED` stand folded below them. */
const MOST_OPEN = 30;
const MOST_FOLDED = 500;
/**
 * `evidence.md`: what a reviewer reads. GitHub-flavoured Markdown with everything from outside escaped; no clock, so
 * that the same evidence gives the same bytes. Ends with a line break.
 */
function renderEvidence(evidence) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('# Evidence', statementLine(evidence), verdictLine(evidence), evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FOR_PROOF */ .Vj}` : null, list((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(evidence)), section('Decision', metricsTable(evidence), metricNotes(evidence)), section('Episodes', countsPart(evidence)), ...evidence.metrics.map((metric) => section(tasksTitle(metric, evidence), tasksPart(metric))), section('Tasks outside of the protocol', unplannedPart(evidence)), section('Prediction-powered estimate', ppiPart(evidence)), section(`Grade ${evidence.grade.grade}`, gradePart(evidence)), section('Scope limits', factsTable((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeRows */ .IW)(evidence))), section('What is missing', missingPart(evidence)), section('What this does not show', list(evidence.not_shown)), section('Findings', findingsPart(evidence)), section('What the evaluator itself reported', reportedPart(evidence)), section('Recommendation', derivedPart(evidence.recommendation.text, evidence.recommendation.rule)), section('Deployment summary', derivedPart(evidence.deployment_summary.text, evidence.deployment_summary.rule)), section('Where to look for a counterexample next', axesPart(evidence)), section(_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTHORS_WORDS */ .X3, authorPart(evidence)), section('Record', factsTable([...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectRows */ .AU)(evidence), ...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRows */ .dq)(evidence)])), `<sub>${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_BOUNDARY */ .V$}</sub>`)}\n`;
}
function statementLine({ claim }) {
    const statement = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return statement === '' ? '' : `**${statement}**`;
}
function authorPart({ claim }) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return words === '' ? '' : `> ${words}`;
}
/** The verdict, and the sentence that says why. */
function verdictLine(evidence) {
    return `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(evidence.verdict).emoji} **${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2)(evidence)}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`;
}
/** A heading over what stands under it; nothing where that is empty. */
function section(title, ...parts) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(...parts);
    return body === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`## ${title}`, body);
}
function list(sentences) {
    return sentences.map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`).join('\n');
}
/** Each expected metric with what was required and what was measured. */
function metricsTable(evidence) {
    if (evidence.metrics.length === 0)
        return '';
    const header = ['Metric', 'Required', 'Measured', 'Interval', 'Outcome'];
    const lines = (...parts) => parts
        .filter((part) => part !== null && part !== '')
        .map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(part))
        .join('<br>');
    const rows = evidence.metrics.map((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}<br>${lines(view.about)}`,
            lines(view.required, view.tolerated),
            `**${lines(view.measured)}**${view.counts === '' ? '' : `<br>${lines(view.counts)}`}`,
            lines(view.interval === '' ? '—' : `${view.interval}, ${view.n}`, [`${view.level} ${view.method}`.trim(), view.sidedness].join(', ')),
            `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(view.verdict).emoji} ${view.outcome}`,
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('l'.repeat(header.length), header, rows);
}
function metricNotes(evidence) {
    const items = evidence.metrics.flatMap((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        const text = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .noteText */ .gA)(view);
        return text === '' ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(text)}`];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(items.join('\n'), evidence.metrics.length === 0
        ? null
        : '<sub>The interval decides, never the point estimate. With several metrics all must hold.</sub>');
}
function countsPart(evidence) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .denominatorRows */ .OR)(evidence);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageSentence */ .Qc)(evidence)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrl', ['Episodes', 'Count', 'Meaning'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countRows */ .BO)(evidence)), ways.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Way of counting', 'Succeeded', 'Share'], cells(ways)), evidence.denominators.rule === ''
        ? null
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.denominators.rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ratesSentence */ .Z0)(evidence)));
}
function cells(rows) {
    return rows.map((row) => row.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)));
}
function tasksTitle(metric, { metrics }) {
    return metrics.length === 1 ? 'Tasks' : `Tasks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}`;
}
function tasksPart(metric) {
    if (metric.tasks.length === 0)
        return '';
    const rows = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksWorstFirst */ .GP)(metric).map((task) => {
        const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .taskView */ .vV)(task, metric);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.task);
        return [
            view.below ? `**${name}** ⚠️` : name,
            ...[view.counts, view.measured, view.interval, view.p].map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)),
        ];
    });
    const header = ['Task, worst first', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksSentence */ .Y7)(metric)), longTable('lrrrr', header, rows, 'task'));
}
/** The first rows open, more of them folded, and the rest counted. */
function longTable(align, header, rows, noun) {
    const open = rows.slice(0, MOST_OPEN);
    const more = rows.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED);
    const left = rows.length - open.length - more.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, open), more.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more.length, `more ${noun}`))}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, more)), left === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, `further ${noun}`)} in \`evidence.json\`.`);
}
function unplannedPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unplannedTasks */ .wA)(evidence);
    return rows.length === 0 ? '' : longTable('lr', ['Task', 'Results'], cells(rows), 'task');
}
function ppiPart(evidence) {
    if (evidence.ppi === null)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Estimate', 'Measured', 'Interval'], cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiRows */ .BC)(evidence))), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiSentence */ .Vc)(evidence)));
}
function gradePart(evidence) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`Grade ${evidence.grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gradeWords */ .bb)(evidence)}.`, list(evidence.grade.reasons), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .completenessSentence */ .Ck)(evidence)));
}
function factsTable(facts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('ll', ['What', 'As recorded'], cells(facts));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return 'Nothing that this record asks for.';
    return missing
        .map(({ id, text }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`)
        .join('\n');
}
function findingsPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsBySeverity */ .fh)(evidence).map((finding) => [
        finding.severity === 'info' ? 'info' : `**${finding.severity}**`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.code),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence), _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding)),
    ]);
    return rows.length === 0 ? '' : longTable('llll', ['Severity', 'Code', 'What', 'Where'], rows, 'finding');
}
function reportedPart(evidence) {
    const rows = cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedRows */ .Nr)(evidence));
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('Compared with the episodes; never decided with.', longTable('lllr', ['Number', 'Of', 'As it stands', 'Where'], rows, 'number'));
}
function derivedPart(text, rule) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(shown, rule === '' ? null : `<sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`);
}
function axesPart({ next_falsification_axes: axes }) {
    return axes
        .map(({ axis, text, rule }) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(axis, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))} <sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`)
        .join('\n');
}


/***/ }),

/***/ 92434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ tasksWorstFirst),
/* harmony export */   Y7: () => (/* binding */ tasksSentence),
/* harmony export */   nR: () => (/* binding */ countsHeading),
/* harmony export */   qB: () => (/* binding */ isUnmeasured),
/* harmony export */   vV: () => (/* binding */ taskView)
/* harmony export */ });
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Whether a task has no result at all: then nothing is shown of it, whatever its missing episodes count as. */
function isUnmeasured({ observed }) {
    return observed === 0;
}
const isBelow = (task) => task.below && !isUnmeasured(task);
/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
function tasksWorstFirst({ tasks, operator, value }) {
    const badness = (task) => {
        const { estimate } = task;
        if (isUnmeasured(task) || estimate === null)
            return Number.POSITIVE_INFINITY;
        if (operator === '==')
            return Math.abs(estimate - value);
        return operator === '>=' ? -estimate : estimate;
    };
    const order = (a, b) => (a === b ? 0 : b > a ? 1 : -1);
    return tasks.toSorted((a, b) => Number(isBelow(b)) - Number(isBelow(a)) ||
        order(badness(a), badness(b)) ||
        order(b.observed, a.observed));
}
/** What the numbers of {@link TaskView} `counts` are. */
function countsHeading({ statistic }) {
    return statistic === 'rate' ? 'Succeeded' : 'Observed';
}
function taskView(task, metric) {
    const base = {
        task: (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task.task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label),
        counts: taskCounts(task, metric),
        below: isBelow(task),
    };
    if (isUnmeasured(task))
        return { ...base, measured: 'no result', interval: '—', p: '—', holds: false };
    const thresholds = [metric.value, metric.threshold];
    const p = task.p_adjusted ?? task.p_value;
    return {
        ...base,
        measured: task.estimate === null ? '—' : (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredText */ .AY)(task.estimate, metric),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(task.interval, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric), { thresholds }) ?? '—',
        p: p === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .alphaOf */ .Qq)(metric) ?? 0.05)}${task.p_adjusted === null ? '' : ' (Holm)'}`,
        holds: holds(task, metric),
    };
}
/** Successes of the episodes behind the estimate: what has no result is among them, as it counted. */
function taskCounts({ succeeded, observed, counted, planned }, { operator }) {
    if (succeeded === null)
        return (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: observed, episodes: planned });
    if (counted === 0)
        return '—';
    const without = Math.max(0, counted - observed);
    const total = operator === '<=' ? succeeded + without : succeeded;
    const note = without === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(without)} without a result`;
    return `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: total, episodes: counted })}${note}`;
}
function holds({ interval: [low, high] }, { operator, threshold }) {
    if (operator === '>=')
        return low !== null && low >= threshold;
    if (operator === '<=')
        return high !== null && high <= threshold;
    return low === threshold && high === threshold;
}
/** What the tasks of a metric show, and which p-values were adjusted. */
function tasksSentence(metric, named = 5) {
    const silent = tasksWorstFirst(metric).filter(isUnmeasured);
    const without = silent.length === 0 ? '' : ` No result: ${names(silent, named)}.`;
    return `${metric.statistic === 'sum' ? totalsText(metric, named) : testedText(metric, named)}${without}`;
}
function names(tasks, most, say = labelOf) {
    const more = tasks.length > most ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tasks.length - most)} more` : '';
    return `${tasks.slice(0, most).map(say).join(', ')}${more}`;
}
const labelOf = ({ task }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label);
/** A total is observed and not tested: what each task adds to it says where it comes from. */
function totalsText(metric, named) {
    const { operator, value } = metric;
    const total = ({ estimate }) => estimate ?? 0;
    const withTotal = (task) => `${labelOf(task)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(total(task), '')})`;
    const measured = metric.tasks.filter((task) => !isUnmeasured(task));
    // Only of a total that may be nothing is every task's own total required to be.
    if (value === 0 && operator !== '>=') {
        const off = tasksWorstFirst(metric).filter((task) => !isUnmeasured(task) && total(task) !== 0);
        if (off.length > 0)
            return `The total is not 0 in: ${names(off, named, withTotal)}.`;
        return measured.length === 0 ? '' : `The total of ${eachOf(measured.length)} is 0.`;
    }
    const largest = measured.filter((task) => total(task) !== 0).toSorted((a, b) => total(b) - total(a));
    return largest.length === 0
        ? 'No task adds anything to the total.'
        : `The total is that of all tasks together; the largest parts are of: ${names(largest, Math.min(3, named), withTotal)}.`;
}
const eachOf = (count) => count === 1 ? 'the one task with results' : `each of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} tasks with results`;
function testedText(metric, named) {
    const below = tasksWorstFirst(metric).filter(isBelow);
    const tested = metric.tasks.filter((task) => task.p_value !== null || task.p_adjusted !== null);
    const adjusted = metric.tasks.filter((task) => task.p_adjusted !== null).length;
    if (below.length === 0 && tested.length === 0)
        return 'Tasks are shown for themselves; none was tested.';
    const side = { '>=': 'below', '<=': 'above', '==': 'off' }[metric.operator];
    const threshold = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(metric.threshold, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric));
    const which = below.length === 0
        ? `No task is shown to be ${side} ${threshold}`
        : `Shown to be ${side} ${threshold}: ${names(below, named)}`;
    if (adjusted < 2)
        return `${which}.`;
    const rows = adjusted === metric.tasks.length
        ? `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(adjusted, 'row')}`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(adjusted)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(metric.tasks.length, 'row')}, marked Holm,`;
    return `${which}. The p-values of ${rows} are adjusted after Holm for naming tasks.`;
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
