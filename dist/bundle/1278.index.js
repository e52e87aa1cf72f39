export const id = 1278;
export const ids = [1278];
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

/***/ 82342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./.build/contracts/trust-policy.js
var trust_policy = __webpack_require__(37799);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/foundation/yaml.js
var yaml = __webpack_require__(10303);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/attest/policy/level.js
var policy_level = __webpack_require__(96327);
// EXTERNAL MODULE: ./.build/attest/policy/pattern.js
var pattern = __webpack_require__(63175);
;// CONCATENATED MODULE: ./.build/attest/policy/policy-problems.js





/** Where a pattern of refs must begin, so that it says which kind of ref it means. */
const REF_KINDS = ['refs/heads/', 'refs/tags/', 'refs/pull/'];
const PULL_REQUEST_EVENT = /^pull_request/;
/**
 * What is wrong with a policy that has the right shape, each as `key.path: sentence`: patterns that accept more than their
 * writer can have meant, and demands that exclude each other, so that nothing could meet them or one of them is not asked.
 */
function policyProblems(policy) {
    const { signer } = policy;
    return [
        ...(signer.kind === 'key' ? keyProblems(policy) : workflowProblems(signer.workflows ?? [])),
        ...refProblems(policy.refs ?? [], 'refs'),
        ...(policy.events ?? []).flatMap((event, at) => /^[a-z_]+$/.test(event)
            ? []
            : [`${(0,plain_value/* keyPath */.Dw)(['events', at])}: ${(0,plain_value/* quoted */.TL)(event)} is no event; patterns are not understood here`]),
        ...levelProblems(policy),
        ...pullRequestProblems(policy),
        ...(policy.predicates.includes(attestation/* EVIDENCE_PREDICATE */.Mi)
            ? []
            : [`predicates: ${attestation/* EVIDENCE_PREDICATE */.Mi} must be among them; nothing else says where evidence was made`]),
    ];
}
/** A key says whose hand signed, and of no repository, job or commit. */
function keyProblems(policy) {
    const asked = [
        ['min_level', policy.min_level !== 'L0'],
        ['reviewed_workflows', policy.reviewed_workflows.length > 0],
        ['allow_late_signing', policy.allow_late_signing],
        ['events', policy.events !== undefined],
        ['refs', policy.refs !== undefined],
        ['commit', policy.commit !== undefined],
        ['bind', policy.bind.length > 0],
    ];
    return asked
        .filter(([, isAsked]) => isAsked)
        .map(([key]) => `${key}: only a certificate can show this, and signer.kind is "key"`);
}
function workflowProblems(workflows) {
    return workflows.flatMap((workflow, at) => {
        const [path = '', ...rest] = workflow.split('@');
        const where = (0,plain_value/* keyPath */.Dw)(['signer', 'workflows', at]);
        if ((0,pattern/* hasWildcard */.rl)(path)) {
            return [`${where}: ${(0,plain_value/* quoted */.TL)(workflow)} must name one file; "*" may stand behind the "@" only`];
        }
        return refProblems([rest.join('@')], where, true);
    });
}
function refProblems(refs, key, isOfWorkflow = false) {
    return refs.flatMap((ref, at) => {
        const where = isOfWorkflow ? key : (0,plain_value/* keyPath */.Dw)([key, at]);
        if (isOfWorkflow && common/* FULL_COMMIT */.eI.test(ref))
            return [];
        const wildcards = (0,pattern/* wildcardProblem */.mz)(ref);
        if (wildcards !== undefined)
            return [`${where}: ${(0,plain_value/* quoted */.TL)(ref)} ${wildcards}`];
        if (REF_KINDS.some((kind) => ref.startsWith(kind) && ref.length > kind.length))
            return [];
        const kinds = `${isOfWorkflow ? 'a full commit, or ' : ''}${REF_KINDS.map((kind) => `"${kind}…"`).join(', ')}`;
        return [
            (0,pattern/* hasWildcard */.rl)(ref)
                ? `${where}: ${(0,plain_value/* quoted */.TL)(ref)} accepts refs of every kind, also those of pull requests; begin it with one of ${kinds}`
                : `${where}: ${(0,plain_value/* quoted */.TL)(ref)} is no full ref: it must be one of ${kinds}`,
        ];
    });
}
function levelProblems({ signer, min_level: wanted, reviewed_workflows: reviewed }) {
    const names = reviewed.map(({ workflow, commit }) => `${workflow}@${commit}`);
    const twice = names.findIndex((name, at) => names.indexOf(name) < at);
    const problems = twice < 0
        ? []
        : [`${(0,plain_value/* keyPath */.Dw)(['reviewed_workflows', twice])}: is of the same workflow and commit as another entry`];
    if (signer.kind === 'key' || !(0,policy_level/* atLeast */.jZ)(wanted, 'L2'))
        return problems;
    const enough = reviewed.filter(({ level }) => (0,policy_level/* atLeast */.jZ)(level, wanted));
    if (enough.length === 0) {
        return [
            ...problems,
            `min_level: nothing reaches ${wanted} unless reviewed_workflows has a workflow of that level`,
        ];
    }
    const files = signer.workflows?.map((workflow) => workflow.split('@')[0]);
    if (files !== undefined && !enough.some(({ workflow }) => files.includes(workflow))) {
        problems.push(`signer.workflows: none of them is reviewed as ${wanted}, which min_level wants`);
    }
    if (wanted === 'L3' && signer.runner === 'self-hosted') {
        problems.push('signer.runner: L3, which min_level wants, is reached on a github-hosted runner only');
    }
    return problems;
}
function pullRequestProblems({ events, refs, bind }) {
    if (!bind.includes('pull_request'))
        return [];
    return [
        ...(events !== undefined && !events.some((event) => PULL_REQUEST_EVENT.test(event))
            ? ['bind: "pull_request" can never hold: events has none of a pull request']
            : []),
        ...(refs !== undefined && !refs.some((ref) => ref.startsWith('refs/pull/'))
            ? ['bind: "pull_request" can never hold: refs has none of a pull request (refs/pull/…)']
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/attest/policy/read-policy.js








const MOST_BYTES = 256 * 1024;
const CODE = 'trust-policy-invalid';
/**
 * Reads `worldgate.trust_policy.v1` from YAML, or from JSON where the file is called `.json`.
 * @param path absolute
 * @param name how messages call the file
 * @throws WorldGateError `trust-policy-invalid`, and those of reading JSON, YAML and files
 */
function readPolicy(path, name = path) {
    const bytes = (0,read_text/* readSmallFile */.EW)(path, { maxBytes: MOST_BYTES });
    return { policy: parsePolicy((0,read_text/* decodeText */.g7)(bytes, name), name), file: name, digest: (0,digest/* sha256 */.sc)(bytes) };
}
/**
 * A policy from its text. Unknown keys are refused with the nearest known one, because a misspelt demand would not be
 * asked; so are patterns that accept too much and demands that exclude each other.
 * @throws WorldGateError `trust-policy-invalid` with every problem, `json-invalid`, `yaml-invalid`
 */
function parsePolicy(text, name) {
    const value = name.toLowerCase().endsWith('.json') ? (0,json/* parseJson */.qF)(text, name) : (0,yaml/* parseYaml */.h)(text, name);
    const policy = (0,schema/* parseWith */.K)(trust_policy/* trustPolicy */.RZ, value, { file: name, code: CODE });
    const problems = policyProblems(policy);
    if (problems.length === 0)
        return policy;
    throw new errors/* WorldGateError */._B(CODE, problems.map((problem) => `${name}: ${problem}`).join('\n'), {
        hint: 'correct the policy at the keys that are named; `worldgate trust init` writes one that holds together',
    });
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

/***/ 10303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




/** References by alias in one file. Configuration needs a handful; a bomb needs dozens of levels. */
const MAX_ALIASES = 64;
/** Values in a file once its aliases are followed. */
const MAX_VALUES = 250_000;
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 8;
/** Terminal escapes, line separators and bidirectional controls of a hostile file. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069]/g;
/**
 * What other parsers take for the end of a line where this one reads on (YAML 1.1 breaks lines at NEL, LS and PS, and all at a
 * lone carriage return), what hides in an editor, and what reorders what is seen: two readers would see two files.
 */
const AMBIGUOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|(?!^)\ufeff/u;
const TOO_DEEP = `more than ${MAX_DEPTH} levels`;
/** What the parser's messages leave unclear. */
const PARSER_MESSAGES = {
    MULTIPLE_DOCS: 'only one YAML document may stand in the file',
    NON_STRING_KEY: 'a key must be plain text',
    RESOURCE_EXHAUSTION: TOO_DEEP,
};
/**
 * Reads one small YAML file strictly; see {@link parseYaml}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `yaml-invalid`.
 */
function readYaml(path, limits = {}) {
    return parseYaml((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses one YAML 1.2 document (core schema) to plain JSON values. Refused: duplicate keys, keys that
 * reach a prototype, control characters and line breaks that parsers disagree on, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
function parseYaml(text, name) {
    refuseAmbiguous(text, name);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: true,
        merge: false,
        version: '1.2',
        schema: 'core',
        logLevel: 'error',
    });
    let problems = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        message: PARSER_MESSAGES[error.code] ?? error.message,
    }));
    if (problems.length === 0)
        problems = structureProblems(document);
    if (problems.length > 0)
        throw invalid(text, name, problems);
    const value = document.toJS({ maxAliasCount: -1 });
    if (value === null || value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} is empty`, {
            hint: 'Write the file, or check that the path names the file you meant.',
        });
    }
    refuseTooManyValues(value, name);
    return value;
}
/** @throws WorldGateError `yaml-invalid` */
function refuseAmbiguous(text, name) {
    const found = AMBIGUOUS.exec(text);
    if (found === null)
        return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw invalid(text, name, [
        {
            offset: found.index,
            message: `the character U+${code} is not allowed: programs disagree on whether it ends a line, or do not show it`,
        },
    ]);
}
/** Problems that the parser lets pass, in the order of the text. */
function structureProblems(document) {
    const problems = [];
    if (document.directives.yaml.explicit === true) {
        problems.push({ offset: 0, message: 'directives ("%YAML") are not allowed' });
    }
    const anchors = new Set();
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node, path) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return undefined;
        const refuse = (message, at = node) => problems.push({ offset: at.range?.[0] ?? 0, message });
        if (node.tag !== undefined)
            refuse(`tags (${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.tag)}) are not allowed`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases += 1;
            if (aliases > MAX_ALIASES) {
                refuse(`more than ${MAX_ALIASES} aliases: write repeated parts out instead`);
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if (!anchors.has(node.source))
                refuse(`nothing before this is called "&${node.source.slice(0, 80)}"`);
            if (path.some((parent) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(parent) && parent.anchor === node.source)) {
                refuse('an alias may not stand inside the value that it repeats');
            }
            return undefined;
        }
        if (node.anchor !== undefined)
            anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
                refuse(`${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.source ?? String(node.value))} is not a finite number`);
            }
            return undefined;
        }
        if (path.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3).length >= MAX_DEPTH) {
            refuse(TOO_DEEP);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            keyProblems(node, refuse);
        return undefined;
    });
    return problems.sort((a, b) => a.offset - b.offset);
}
function keyProblems(map, refuse) {
    const seen = new Set();
    for (const { key } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const text = String(key.value);
        if (seen.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} appears twice`, key);
        else if (text === '<<')
            refuse('merge keys ("<<") are not allowed', key);
        else if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not allowed`, key);
        seen.add(text);
    }
}
/** Aliases share their target, so a small file can stand for a very large value. */
function refuseTooManyValues(value, name) {
    let count = 0;
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        count += 1;
        if (count > MAX_VALUES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} stands for more than ${MAX_VALUES} values`, {
                hint: 'Split the file, or write it without aliases.',
            });
        }
        if (typeof next === 'object' && next !== null)
            for (const child of Object.values(next))
                pending.push(child);
    }
}
function invalid(text, name, problems) {
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map(({ offset, message }) => located(text, name, offset, message));
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', shown.join('\n'), {
        hint: 'Correct the YAML at the place that is shown.',
    });
}
/** `file:line:column: message`, then the line with a mark under the place. */
function located(text, name, offset, message) {
    const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const start = text[offset] === '\n' && offset > 0 && lineStart > offset ? offset : lineStart;
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1))
        line += 1;
    const end = text.indexOf('\n', start);
    const column = offset - start;
    const from = Math.max(0, column - 60);
    const shown = text
        .slice(start + from, Math.min(end === -1 ? text.length : end, start + from + 100))
        .replace(CONTROLS, ' ');
    const what = message.length > 200 ? `${message.slice(0, 200)}…` : message;
    const head = `${name}:${line}:${column + 1}: ${what.replace(CONTROLS, ' ')}`;
    return shown.trim() === '' ? head : `${head}\n    ${shown}\n    ${' '.repeat(column - from)}^`;
}


/***/ })

};
