export const id = 9515;
export const ids = [9515,6494];
export const modules = {

/***/ 85085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gm: () => (/* binding */ foldUnchecked),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   wo: () => (/* binding */ demand)
/* harmony export */ });
/* unused harmony exports plain, notChecked */
const NOTHING_SIGNED = 'there is no valid signature of that kind to look at';
const MOST_TEXT = 1000;
/** Terminal escapes and bidirectional controls that a stranger's certificate may hold. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** Text of others as messages may hold it. */
function plain(text) {
    const shown = text.replace(CONTROLS, '\ufffd');
    return shown.length > MOST_TEXT ? `${shown.slice(0, MOST_TEXT)}…` : shown;
}
function failed(phase, name, { message, ...more }) {
    return {
        phase,
        name,
        state: 'failed',
        message: plain(message),
        ...Object.fromEntries(Object.entries(more).flatMap(([key, text]) => (text === undefined ? [] : [[key, plain(text)]]))),
    };
}
function passed(phase, name, message) {
    return { phase, name, state: 'passed', message: plain(message) };
}
function notChecked(phase, name, message) {
    return { phase, name, state: 'not_checked', message };
}
/**
 * One demand on each of several things: a failed check for each that does not meet it, one passed check where all do, and
 * none was checked where there is nothing to look at.
 */
function demand(phase, name, things, faultOf, met) {
    if (things.length === 0)
        return [notChecked(phase, name, NOTHING_SIGNED)];
    const faults = things.map(faultOf).filter((fault) => fault !== null);
    return faults.length === 0 ? [passed(phase, name, met)] : faults.map((fault) => failed(phase, name, fault));
}
/** The demands that had nothing to look at as one check, which names them: one cause is said once. */
function foldUnchecked(checks) {
    const isIdle = ({ state, message }) => state === 'not_checked' && message === NOTHING_SIGNED;
    const idle = [...new Set(checks.filter(isIdle).map(({ name }) => name))];
    if (idle.length === 0)
        return [...checks];
    const message = `${NOTHING_SIGNED}, so that these demands were not: ${idle.join(', ')}`;
    return [...checks.filter((check) => !isIdle(check)), notChecked('trust_policy', 'demands', message)];
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
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/attest/policy/level.js
var policy_level = __webpack_require__(96327);
// EXTERNAL MODULE: ./.build/attest/policy/pattern.js
var pattern = __webpack_require__(63175);
;// CONCATENATED MODULE: ./.build/attest/policy/policy-problems.js




/** Where a pattern of refs must begin, so that it says which kind of ref it means. */
const REF_KINDS = ['refs/heads/', 'refs/tags/', 'refs/pull/'];
const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
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
        if (isOfWorkflow && FULL_COMMIT.test(ref))
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

/***/ 61014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ madeAt)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73882);
/* harmony import */ var _lateness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/**
 * When a signature was made, as far as somebody vouches for it. A signature by a later run makes nothing fresh: then the
 * older time counts that the statement states. A key without witnesses has no other time than the stated one.
 */
function madeAt({ signer, signedAt }, signed) {
    const evidence = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .signedEvidence */ ._)(signed);
    const stated = evidence
        .filter(({ predicate }) => signer.kind === 'key' ? signedAt === null : (0,_lateness_js__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .l)((0,_lateness_js__WEBPACK_IMPORTED_MODULE_1__/* .latenessOf */ .d)(predicate.source, signer)))
        .map(({ predicate }) => new Date(predicate.stated_at));
    const times = [
        ...(signedAt === null ? [] : [{ at: signedAt, by: 'that a log or a timestamp authority vouches for' }]),
        ...(signer.kind === 'certificate' && signedAt === null
            ? []
            : stated.map((at) => ({ at, by: 'that the signed statement itself states' }))),
    ];
    return times.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
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

/***/ 59694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wK: () => (/* binding */ isPlaceholder),
  jw: () => (/* binding */ readClaim),
  jH: () => (/* binding */ readProtocol),
  $$: () => (/* binding */ requireJoined)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/claim.js
var claim = __webpack_require__(30142);
// EXTERNAL MODULE: ./.build/contracts/protocol.js
var contracts_protocol = __webpack_require__(14436);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/audit/claims/draft-formats.js


/**
 * WorldFlux's `v0_draft` shapes of claim and protocol, as its documentation shows them. They are read, never written;
 * what they do not say becomes the weaker of our values, never a stronger one. Unknown keys are let pass, because the
 * draft grows by adding some.
 */
const label = schemas/* string */.YjP().max(4000);
const draftClaim = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.claim.v0_draft'),
    id: label,
    slug: label,
    claim_text: label,
    subject: schemas/* object */.Ikc({ type: label, id: label, checkpoint_uri: label.optional() }),
    capability: label,
    applicability: schemas/* object */.Ikc({
        benchmark: label,
        benchmark_version: label.default(''),
        robot_embodiment: label.default(''),
        simulator: label.default(''),
        camera_distribution: label.default(''),
        language_template: label.default(''),
        license_assumptions: schemas/* array */.YOg(label).default([]),
    }),
    expected_metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: label,
        operator: schemas/* enum */.k5n(claim/* METRIC_OPERATORS */.rG),
        value: schemas/* number */.aig(),
        unit: schemas/* enum */.k5n(claim/* METRIC_UNITS */.jv),
    })),
    decision_rule: schemas/* object */.Ikc({
        null_hypothesis: label,
        margin: schemas/* number */.aig().default(0),
        alpha: schemas/* number */.aig().default(0.05),
        interval_method: label.default('wilson'),
    }),
    source: schemas/* object */.Ikc({ type: label, title: label, url: label.optional(), section: label.default('') }),
    curator: schemas/* object */.Ikc({ agent: label, created_at: label }),
});
const draftProtocol = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.protocol.v0_draft'),
    id: label,
    claim_id: label,
    claim_hash: label,
    benchmark: schemas/* object */.Ikc({
        name: label,
        version: label.default(''),
        task_list: schemas/* array */.YOg(label),
        split: label.default(''),
    }),
    execution: schemas/* object */.Ikc({
        episodes_per_task: schemas/* number */.aig(),
        seeds: schemas/* array */.YOg(schemas/* number */.aig()),
        max_steps_per_episode: schemas/* number */.aig().optional(),
        reset_policy: label.default(''),
        observation_space: schemas/* array */.YOg(label).default([]),
        action_space: label.default(''),
    }),
    evaluator: schemas/* object */.Ikc({ name: label, version: label.default(''), implementation_ref: label.default('') }),
    model_runtime: schemas/* object */.Ikc({ checkpoint_uri: label.optional() }),
});
/** What `revision` of a checkpoint URI pins: 40 hexadecimal digits after an `@`. */
function revisionIn(uri) {
    return /@([0-9a-f]{40})(?:\/|$)/.exec(uri ?? '')?.[1] ?? null;
}
/** The same claim in our shape; to be parsed by its schema, which refuses what neither knows. */
function claimOfDraft(draft) {
    const { subject, source, decision_rule: rule } = draft;
    return {
        schema_version: 'worldgate.claim.v1',
        id: draft.id,
        slug: draft.slug,
        claim_text: draft.claim_text,
        subject: {
            type: subject.type,
            id: subject.id,
            revision: revisionIn(subject.checkpoint_uri),
            weights_digest: null,
            checkpoint_uri: subject.checkpoint_uri ?? null,
        },
        capability: draft.capability,
        applicability: draft.applicability,
        expected_metrics: draft.expected_metrics,
        decision_rule: {
            null_hypothesis: rule.null_hypothesis,
            margin: rule.margin,
            alpha: rule.alpha,
            interval_method: rule.interval_method.replaceAll('-', '_'),
        },
        source: { type: source.type, title: source.title, url: source.url ?? null, section: source.section },
        curator: draft.curator,
        status: 'untested',
        needs_review: [],
    };
}
/**
 * The same protocol in our shape. The draft does not say whether `episodes_per_task` is per seed, how attempts count,
 * or what a missing episode is; missing ones then count as failures, and the rest is `unknown`.
 */
function protocolOfDraft(draft) {
    const { execution, evaluator, model_runtime } = draft;
    return {
        schema_version: 'worldgate.protocol.v1',
        id: draft.id,
        claim_id: draft.claim_id,
        claim_hash: draft.claim_hash,
        benchmark: draft.benchmark,
        execution: {
            ...execution,
            episodes_counted: 'per_task_and_seed',
            max_steps_per_episode: execution.max_steps_per_episode ?? null,
        },
        attempts: { policy: 'unknown', max: 1 },
        denominator: 'planned',
        margin_rule: 'tolerant',
        stopping: 'fixed',
        evaluator: { ...evaluator, commit: null },
        model_runtime: { checkpoint_uri: model_runtime.checkpoint_uri ?? null },
        frozen: null,
        needs_review: ['execution.episodes_counted', 'attempts', 'denominator'],
    };
}

;// CONCATENATED MODULE: ./.build/audit/claims/read-claim.js








const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads `worldgate.claim.v1`, or WorldFlux's draft of a claim.
 * @param target absolute path
 * @throws WorldGateError `claim-invalid`, and those of reading JSON
 */
function readClaim(target) {
    const { value, file, version } = readVersioned(target);
    const context = { file, code: 'claim-invalid' };
    const own = version === 'worldflux.claim.v0_draft' ? claimOfDraft((0,schema/* parseWith */.K)(draftClaim, value, context)) : value;
    return {
        claim: (0,schema/* parseWith */.K)(claim/* claim */.B7, own, context),
        hash: (0,digest/* sha256Json */.iE)(value),
        file,
        schemaVersion: version,
        raw: value,
    };
}
/**
 * Reads `worldgate.protocol.v1`, or WorldFlux's draft of a protocol.
 * @param target absolute path
 * @throws WorldGateError `protocol-invalid`, and those of reading JSON
 */
function readProtocol(target) {
    const { value, file, version } = readVersioned(target);
    const context = { file, code: 'protocol-invalid' };
    const isDraft = version === 'worldflux.protocol.v0_draft';
    const own = isDraft ? protocolOfDraft((0,schema/* parseWith */.K)(draftProtocol, value, context)) : value;
    const protocol = (0,schema/* parseWith */.K)(contracts_protocol/* protocol */.T, own, context);
    return { protocol, hash: (0,digest/* sha256Json */.iE)(value), file, schemaVersion: version, raw: value };
}
function readVersioned(target) {
    const value = (0,json/* readJson */.Vh)(target, { maxBytes: MAX_BYTES });
    const version = value?.schema_version;
    return { value, file: external_node_path_.basename(target), version: typeof version === 'string' ? version : '' };
}
/** Whether a hash is the same digit all over: nobody computed it. */
function isPlaceholder(hash) {
    return /^sha256:(.)\1{63}$/.test(hash);
}
/**
 * Whether a protocol is that of a claim.
 * @throws WorldGateError `claim-mismatch`, with the hash that would be right
 */
function requireJoined(claim, { protocol, file }) {
    if (protocol.claim_id !== claim.claim.id) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_id: is ${protocol.claim_id}, but ${claim.file} is ${claim.claim.id}`, { hint: 'give the protocol that was made for this claim' });
    }
    if (protocol.claim_hash !== claim.hash) {
        const isUnset = isPlaceholder(protocol.claim_hash);
        const freeze = `\`worldgate protocol freeze ${file} --claim ${claim.file}`;
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_hash: ${isUnset ? 'is a placeholder' : `${protocol.claim_hash} is of another version of ${claim.file}`}; of this claim it is ${claim.hash}`, {
            hint: protocol.frozen === null
                ? `${freeze}\` puts in the right hash`
                : `put the claim back; if the new one is meant, ${freeze} --again\` freezes the plan for it, with the time of now`,
        });
    }
    const [subject, runtime] = [claim.claim.subject.checkpoint_uri, protocol.model_runtime.checkpoint_uri];
    if (subject !== null && runtime !== null && subject !== runtime) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: model_runtime.checkpoint_uri: is ${runtime}, but the claim is about ${subject}`, { hint: 'a protocol runs the model that its claim is about' });
    }
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

/***/ 17777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  lintCommand: () => (/* binding */ lintCommand),
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/attest/policy/asked-claims.js
var asked_claims = __webpack_require__(52711);
// EXTERNAL MODULE: ./.build/attest/policy/describe-repository.js
var describe_repository = __webpack_require__(13933);
// EXTERNAL MODULE: ./.build/attest/policy/identity.js
var identity = __webpack_require__(5207);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
// EXTERNAL MODULE: ./.build/attest/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(82342);
// EXTERNAL MODULE: ./.build/attest/policy/pattern.js
var policy_pattern = __webpack_require__(63175);
;// CONCATENATED MODULE: ./.build/attest/policy/trigger-places.js

/** In these a job runs what the repository holds, and nobody from outside starts it. */
const OWN_EVENTS = ['push', 'workflow_dispatch', 'release', 'schedule', 'repository_dispatch'];
const RELEASE_TAGS = 'refs/tags/v*';
/**
 * The events and refs that a strict policy accepts of a workflow: those that start it, without what strangers start, and of
 * what is not narrowed the default branch and the tags of releases.
 * @returns null where nothing that starts it can be accepted
 */
function placesOf(triggers, defaultBranch) {
    const own = triggers.filter(({ event }) => OWN_EVENTS.includes(event));
    if (own.length === 0)
        return null;
    const branch = `refs/heads/${defaultBranch}`;
    const pushed = own.filter(({ event }) => event === 'push');
    const tags = pushed.flatMap((trigger) => tagsOf(trigger));
    const refs = [
        ...pushed.flatMap((trigger) => branchesOf(trigger, branch)),
        ...(own.some(({ event }) => event !== 'push' && event !== 'release') ? [branch] : []),
        ...tags,
        ...(own.some(({ event }) => event === 'release') && tags.length === 0 ? [RELEASE_TAGS] : []),
    ];
    return {
        events: OWN_EVENTS.filter((event) => own.some((one) => one.event === event)),
        refs: [...new Set(refs)],
    };
}
/** What a policy accepts of a workflow of which nothing is known. */
function usualPlaces(defaultBranch) {
    return {
        events: ['push', 'workflow_dispatch', 'release'],
        refs: [`refs/heads/${defaultBranch}`, RELEASE_TAGS],
    };
}
function branchesOf({ branches, tags, ignores }, branch) {
    // A filter of tags alone shuts branches out, and the other way round.
    if (branches === null)
        return (tags !== null || ignores.tags) && !ignores.branches ? [] : [branch];
    const refs = branches.flatMap((pattern) => refPattern('refs/heads/', pattern));
    const others = refs.filter((ref) => !(0,policy_pattern/* matchesPattern */.MT)(ref, branch));
    const found = others.length < refs.length ? [branch, ...others] : others;
    return found.length === 0 ? [branch] : found;
}
function tagsOf({ branches, tags, ignores }) {
    if (tags === null)
        return (branches !== null || ignores.branches) && !ignores.tags ? [] : [RELEASE_TAGS];
    const refs = tags.flatMap((pattern) => refPattern('refs/tags/', pattern));
    return refs.length === 0 ? [RELEASE_TAGS] : refs;
}
/**
 * A filter of GitHub as one of ours, which knows "*" and "**" alone: from "?", "+", "[" or a backslash on, anything but "/".
 * Source: docs.github.com, "Workflow syntax", filter pattern cheat sheet.
 */
function refPattern(kind, pattern) {
    if (pattern.startsWith('!'))
        return [];
    // "?" and "+" speak of the character before them.
    const [, plain = '', rest = ''] = /^([^?+[\\]*?)((?:.[?+]|[[\\]).*)?$/s.exec(pattern) ?? [];
    const ours = `${plain}${rest === '' || plain.endsWith('*') ? '' : '*'}`;
    return ours === '' || (ours === '*' && rest !== '') || (0,policy_pattern/* wildcardProblem */.mz)(ours) !== undefined
        ? []
        : [`${kind}${ours}`];
}

;// CONCATENATED MODULE: ./.build/attest/policy/init-policy.js







const MAX_AGE_HOURS = 7 * 24;
/** Of evidence that is verified in the run that makes it. */
const MAX_GATE_AGE_HOURS = 24;
const WIDTH = 110;
/**
 * A strict policy for the workflows of one repository as commented YAML: what a release should ask of its own evidence.
 * @throws WorldGateError `no-workflow` where nothing in the repository could sign
 */
function certificatePolicyText(facts) {
    const { server, repository, repositoryId, claims } = facts;
    const { workflows, isHosted, events, refs, isGate } = signersOf(facts);
    return checked([
        ...note('Which evidence is accepted (docs/trust-policy.md). What is not stated is not asked.'),
        'schema_version: worldgate.trust_policy.v1',
        '',
        ...note('Who may sign: a workflow of this repository, as the issuer of its token says.'),
        'signer:',
        '  kind: certificate',
        `  issuer: ${init_policy_text((0,identity/* issuerOf */.xD)(server))}`,
        `  repository: ${init_policy_text(repository)}`,
        ...(repositoryId === null
            ? [
                ...note(`The id survives a renaming, and stops whoever takes the name over: \`gh api repos/${repository} --jq .id\`.`, '  '),
                '  # repository_id: "…"',
            ]
            : [
                ...note('The id survives a renaming, and stops whoever takes the name over.', '  '),
                `  repository_id: ${init_policy_text(repositoryId)}`,
            ]),
        ...note('These files, on these branches and tags; "*" stands for any characters but "/".', '  '),
        '  workflows:',
        ...workflows.map((workflow) => `    - ${init_policy_text(workflow)}`),
        ...(isHosted ? [...note("On GitHub's own machines only.", '  '), '  runner: github-hosted'] : []),
        '',
        ...note('L1: signed by the job that ran. L2 and L3 need a reviewed workflow: `worldgate trust review` prints its entry.'),
        'min_level: L1',
        ...note('Nobody may sign later what an earlier run left behind.'),
        'allow_late_signing: false',
        '',
        ...note('What started the run. Runs of pull requests execute what their author wrote, and are left out.'),
        `events: [${events.join(', ')}]`,
        ...note('Of which branch or tag.'),
        `refs: [${refs.map(init_policy_text).join(', ')}]`,
        ...note('Of the very commit that is released: `--commit SHA` of the verification, or the commit of its job.'),
        'commit: released',
        ...(isGate
            ? [
                ...note('The verifying job must be of the very run that made the evidence, which the workflow above is. A policy for whoever verifies elsewhere leaves "run" out.'),
                'bind: [repository, commit, run]',
            ]
            : [
                ...note('The verifying job must be of this repository and commit, so that evidence of another one is no use. Outside of a job: --repository, by default the remote "origin", and --commit.'),
                'bind: [repository, commit]',
            ]),
        '',
        ...demandLines(claims, isGate ? MAX_GATE_AGE_HOURS : MAX_AGE_HOURS),
    ]);
}
/** A policy for keys of a laboratory as commented YAML. */
function keyPolicyText({ keys, claims }) {
    return checked([
        ...note('Which evidence is accepted (docs/trust-policy.md). What is not stated is not asked.'),
        'schema_version: worldgate.trust_policy.v1',
        '',
        ...note('Who may sign: whoever holds one of these keys. A key shows no repository, commit or run.'),
        'signer:',
        '  kind: key',
        '  key_ids:',
        ...keys.flatMap(({ id, owner }) => [
            ...note(owner ?? 'an owner that no file names', '    '),
            `    - ${init_policy_text(id)}`,
        ]),
        '',
        ...demandLines(claims, MAX_AGE_HOURS),
    ]);
}
function demandLines(claims, maxAgeHours) {
    return [
        ...note('Statements that must be there and signed; their versions are part of their names.'),
        'predicates:',
        ...attestation/* PACKAGE_PREDICATES */.Iw.map((predicate) => `  - ${init_policy_text(predicate)}`),
        '',
        ...(claims.length === 0
            ? [
                ...note('Of which claims, and how they must have ended. Unless stated: any claim that is supported.'),
                '# claims: [{ slug: "…", outcomes: [supported] }]',
            ]
            : [
                ...note('Of which claims, what they must ask for at least, and how they must have ended. With a hash, another wording is another claim.'),
                'claims:',
                ...claims.flatMap(({ file, slug, id, hash, metrics }) => [
                    ...note(file, '  '),
                    `  - slug: ${init_policy_text(slug)}`,
                    ...(id === null ? [] : [`    id: ${init_policy_text(id)}`]),
                    ...(hash === null ? [] : [`    hash: ${init_policy_text(hash)}`]),
                    '    metrics:',
                    ...metrics.map((metric) => `      - ${flow(metric)}`),
                    '    outcomes: [supported]',
                ]),
            ]),
        ...note('A: planned before the run and complete. B: planned late. C: something is missing. D: aggregates alone.'),
        'min_grade: C',
        ...note('What rests on a mock or a demonstration proves nothing.'),
        'allow_not_for_proof: false',
        ...note('Nor does a claim of which keys are still to be confirmed, or that names no model.'),
        'allow_drafts: false',
        ...note('Since the signature, by the time that a log or a timestamp authority vouches for.'),
        `max_age_hours: ${maxAgeHours}`,
    ];
}
/** Those workflows that may sign, with those that call one which does, or all that use WorldGate where none does yet. */
function signingWorkflows(workflows) {
    const signing = workflows.filter(({ signs, calls }) => signs || calls.length > 0);
    return signing.length > 0 ? signing : workflows;
}
function signersOf({ repository, defaultBranch, workflows }) {
    const chosen = signingWorkflows(workflows);
    if (chosen.length === 0) {
        throw new errors/* WorldGateError */._B('no-workflow', 'no workflow of this repository uses WorldGate, so that none could sign', {
            hint: 'name the one that will, with --workflow .github/workflows/FILE.yml',
        });
    }
    const placed = chosen.map((workflow) => ({
        workflow,
        places: placesOf(workflow.triggers, defaultBranch) ?? usualPlaces(defaultBranch),
    }));
    // A workflow that leaves signing to another has no certificate of its own.
    const direct = placed.filter(({ workflow: { signs, calls } }) => signs || calls.length === 0);
    const names = [
        ...direct.flatMap(({ workflow, places }) => places.refs.map((ref) => `${repository}/${workflow.path}@${ref}`)),
        ...chosen.flatMap(({ calls }) => calls.map(describe_repository/* calledWorkflow */.vZ)),
    ];
    const refs = [...new Set(placed.flatMap(({ places }) => places.refs))];
    return {
        workflows: [...new Set(names)],
        isHosted: direct.every(({ workflow }) => workflow.hosted),
        events: [...new Set(placed.flatMap(({ places }) => places.events))],
        refs,
        isGate: chosen.every(({ gates }) => gates) && refs.every((ref) => ref.startsWith('refs/tags/')),
    };
}
/** What keeps workflows from making evidence that their policy accepts, as sentences. */
function workflowWarnings(workflows, defaultBranch) {
    return signingWorkflows(workflows).flatMap(({ path, evaluations, triggers, lacksToken }) => [
        ...(evaluations.length > 0 && evaluations.every(({ makesEvidence }) => makesEvidence === false)
            ? [`${path} makes no evidence: give the action \`evidence: true\``]
            : []),
        ...(lacksToken
            ? [`${path} has no job that may sign: give the one that does \`permissions: id-token: write\``]
            : []),
        ...(triggers.length > 0 && placesOf(triggers, defaultBranch) === null
            ? [
                `${path} runs on ${triggers.map(({ event }) => event).join(', ')} only, of which this policy accepts nothing: let it run on push, too`,
            ]
            : []),
    ]);
}
/** The text is read again: what we write must hold together. */
function checked(lines) {
    const policy = `${lines.join('\n')}\n`;
    (0,read_policy/* parsePolicy */.O)(policy, 'the policy');
    return policy;
}
/** A comment in lines that fit. What others named cannot break out of it. */
function note(sentence, indent = '') {
    const words = sentence.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').slice(0, 400);
    return (0,text_table/* wrap */.LV)(words, WIDTH - indent.length - 2).map((line) => `${indent}# ${line}`);
}
/** A mapping in one line. */
function flow(values) {
    const entries = Object.entries(values).map(([key, value]) => `${key}: ${typeof value === 'string' ? init_policy_text(value) : value}`);
    return `{ ${entries.join(', ')} }`;
}
/** A value as YAML and JSON both read it. */
function init_policy_text(value) {
    return /^[A-Za-z][\w./:@-]*$/.test(value) && !value.endsWith(':') ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/attest/policy/expression.js
var policy_expression = __webpack_require__(34231);
;// CONCATENATED MODULE: ./.build/attest/policy/lint-policy.js




/** Source: docs.github.com, "Events that trigger workflows". */
const EVENTS = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_dispatch',
    'workflow_run',
];
/** In these a job of the repository may handle what strangers wrote, under the name of the repository. */
const EXPOSED_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];
const BAD_OUTCOMES = ['not_supported', 'invalid'];
const LONG_HOURS = 90 * 24;
/** What a reader of a policy would ask about. The policy is one that `parsePolicy` accepts. */
function lintPolicy(policy) {
    const { signer } = policy;
    return [
        ...(signer.kind === 'certificate'
            ? [...signerFindings(signer), ...placeFindings(policy)]
            : keyFindings(policy)),
        ...packageFindings(policy),
        ...expressionFindings(policy.expression),
    ];
}
function warning(key, message) {
    return { severity: 'warning', key, message };
}
function signerFindings({ issuer, repository_id, workflows }) {
    const found = [];
    if ((0,identity/* serverOf */.FN)(issuer) === null) {
        found.push({
            severity: 'note',
            key: 'signer.issuer',
            message: "is not an issuer of GitHub's: what its certificates say may mean something else",
        });
    }
    if (repository_id === undefined) {
        found.push(warning('signer.repository_id', 'is not stated: whoever takes the name of the repository over is accepted'));
    }
    if (workflows === undefined) {
        found.push(warning('signer.workflows', 'is not stated: any workflow of the repository may sign, also a new one'));
    }
    for (const [at, workflow] of (workflows ?? []).entries()) {
        const ref = workflow.slice(workflow.indexOf('@') + 1);
        const key = (0,plain_value/* keyPath */.Dw)(['signer', 'workflows', at]);
        if (/^refs\/heads\/\*+$/.test(ref))
            found.push(warning(key, 'accepts the file as it stands on any branch, also one that was pushed for it'));
        if (ref.startsWith('refs/pull/'))
            found.push(warning(key, 'accepts the file as the author of a pull request wrote it'));
    }
    return found;
}
function placeFindings(policy) {
    const { events, refs, commit, bind, min_level: level, reviewed_workflows: reviewed } = policy;
    const found = [];
    if (events === undefined)
        found.push(warning('events', 'is not stated: runs of pull requests are accepted'));
    for (const [at, event] of (events ?? []).entries()) {
        const key = (0,plain_value/* keyPath */.Dw)(['events', at]);
        if (!EVENTS.includes(event)) {
            const near = (0,suggest/* nearest */.p)(event, EVENTS);
            found.push({
                severity: 'error',
                key,
                message: `${(0,plain_value/* quoted */.TL)(event)} is no event of GitHub${near === undefined ? '' : `; did you mean "${near}"?`}`,
            });
        }
        else if (EXPOSED_EVENTS.includes(event)) {
            found.push(warning(key, `in "${event}" a job of the repository may handle what strangers wrote`));
        }
    }
    if (refs === undefined)
        found.push(warning('refs', 'is not stated: evidence of any branch is accepted'));
    for (const [at, ref] of (refs ?? []).entries()) {
        if (/^refs\/(?:heads|tags)\/\*+$/.test(ref))
            found.push(warning((0,plain_value/* keyPath */.Dw)(['refs', at]), 'accepts any of them'));
    }
    if (commit === undefined && !bind.includes('commit')) {
        found.push(warning('commit', 'is not stated, and bind has no commit: good evidence of an old commit is accepted for a new one'));
    }
    if (!bind.includes('repository')) {
        found.push({
            severity: 'note',
            key: 'bind',
            message: 'does not say "repository": the verifying job may be of another one',
        });
    }
    if (level === 'L0') {
        found.push(warning('min_level', 'is L0, although a certificate is asked for: say L1 or higher'));
    }
    else if (level === 'L1') {
        found.push({
            severity: 'note',
            key: 'min_level',
            message: 'is L1: the job that evaluated could have signed anything',
        });
    }
    if (reviewed.length > 0 && (level === 'L0' || level === 'L1')) {
        found.push({
            severity: 'note',
            key: 'reviewed_workflows',
            message: `only show in reports: min_level is ${level}`,
        });
    }
    if (policy.allow_late_signing) {
        found.push(warning('allow_late_signing', 'lets any later run sign; commit and run are then those that the statement itself names'));
    }
    return found;
}
function keyFindings({ max_age_hours: hours, witnesses }) {
    const isWitnessed = witnesses.timestamp === 'required' || witnesses.transparency_log === 'required';
    if (hours === undefined || isWitnessed)
        return [];
    return [
        {
            severity: 'note',
            key: 'max_age_hours',
            message: 'is counted from the time that the holder of the key states: no witness is required',
        },
    ];
}
function packageFindings(policy) {
    const found = [];
    if (policy.max_age_hours === undefined) {
        found.push(warning('max_age_hours', 'is not stated: evidence is accepted for ever'));
    }
    else if (policy.max_age_hours > LONG_HOURS) {
        found.push({
            severity: 'note',
            key: 'max_age_hours',
            message: `accepts evidence for ${Math.floor(policy.max_age_hours / 24)} days`,
        });
    }
    if (policy.claims === undefined) {
        found.push(warning('claims', 'is not stated: any claim that is supported is accepted, also an easy one'));
    }
    if (policy.claims === 'any') {
        found.push(warning('claims', 'is "any": a claim that does not hold is accepted, too'));
    }
    for (const [at, { hash, metrics, outcomes }] of listed(policy.claims).entries()) {
        const bad = outcomes.filter((outcome) => BAD_OUTCOMES.includes(outcome));
        if (bad.length > 0)
            found.push(warning((0,plain_value/* keyPath */.Dw)(['claims', at, 'outcomes']), `accepts ${bad.join(' and ')}`));
        if (hash === undefined && metrics === undefined) {
            found.push({
                severity: 'note',
                key: (0,plain_value/* keyPath */.Dw)(['claims', at]),
                message: 'states no metrics: a claim of that name with a lower threshold is accepted; pin metrics, as { name: success_rate, operator: ">=", value: 0.8 }',
            });
        }
    }
    if (policy.min_grade === 'D')
        found.push(warning('min_grade', 'is D: evidence without episodes is accepted'));
    if (policy.allow_not_for_proof)
        found.push(warning('allow_not_for_proof', 'accepts results of mocks and demonstrations'));
    if (policy.allow_drafts)
        found.push(warning('allow_drafts', 'accepts claims that nobody has confirmed, or that name no model'));
    return found;
}
function listed(claims) {
    return claims === undefined || claims === 'any' ? [] : claims;
}
function expressionFindings(expression) {
    if (expression === undefined)
        return [];
    const compiled = (0,policy_expression/* compileExpression */.W)(expression);
    return typeof compiled === 'string' ? [{ severity: 'error', key: 'expression', message: compiled }] : [];
}

// EXTERNAL MODULE: ./.build/attest/policy/workflow-shape.js + 1 modules
var workflow_shape = __webpack_require__(4481);
// EXTERNAL MODULE: ./.build/attest/verify/trusted-keys.js
var trusted_keys = __webpack_require__(50414);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/observability/host-io.js
var host_io = __webpack_require__(78469);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
;// CONCATENATED MODULE: ./.build/cli/trust.js




















/** The commit of the checkout: whoever verifies elsewhere gives the one that he takes the evidence for. */
const RELEASED = '--commit "$(git rev-parse HEAD)"';
const DEFAULT_FILE = 'trust-policy.yaml';
const REPOSITORY = /^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/;
/** Our reusable workflows name our actions by branch until a release pins them. */
const OWN_UNPINNED = /: worldgate\/worldgate\S* must be pinned by its full commit, not /;
const WORKFLOW_FILE = /^\.github\/workflows\/[\w.-]+\.ya?ml$/;
const initCommand = async (context, options) => {
    const output = (0,cli_options/* text */.Qq)(options, 'output') ?? DEFAULT_FILE;
    const target = (0,outcome/* resolvePath */.o1)(context, output);
    if ((0,external_node_fs_.existsSync)(target)) {
        throw new errors/* WorldGateError */._B('file-exists', `${output} exists and is not written over`, {
            hint: 'move it away, or name another file with --output',
        });
    }
    const { text: policy, notes, warnings } = await policyFor(context, options);
    (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(target));
    (0,atomic_file/* writeFileAtomic */.Zf)(target, policy);
    const written = (0,read_policy/* readPolicy */.T)(target, output).policy;
    const findings = lintPolicy(written);
    const lines = [
        `wrote ${output}`,
        ...warnings.map((warning) => `warning: ${warning}`),
        ...notes.map((note) => `note: ${note}`),
        ...findingLines(findings),
        'Read it, and commit it: it decides what counts.',
        ...nextLines(written, output, (0,cli_options/* text */.Qq)(options, 'keySigners')),
    ];
    return {
        exitCode: 0,
        data: { trust_policy: output, digest: (0,digest/* sha256 */.sc)(policy), warnings, notes, findings },
        // A command is copied whole, and stays in one line.
        text: lines.flatMap((line) => (line.startsWith(' ') ? [line] : folded(context, line))).join('\n'),
    };
};
/** How to verify with the policy, as whole commands. */
function nextLines({ bind }, output, signers) {
    const trust = signers === undefined ? RELEASED : `--trusted-signers ${signers}`;
    const command = `  npx worldgate audit verify PACKAGE --trust-policy ${output} ${trust}`;
    if (!bind.includes('run'))
        return ['verify:', command];
    return [
        'verify, in the run that makes the evidence, because bind says "run":',
        '  - uses: worldgate/worldgate/actions/verify@main',
        `    with: { package: PACKAGE, trust-policy: ${output} }`,
        'verify elsewhere, with a copy of the policy whose bind does not say "run":',
        `  npx worldgate audit verify PACKAGE --trust-policy COPY ${trust}`,
    ];
}
async function policyFor(context, options) {
    const host = (0,host_io/* hostIo */.F)(undefined, (0,worker_handle/* childEnvironment */.Qc)(context.env));
    const found = await (0,describe_repository/* describeRepository */.MD)(context.cwd, host.exec);
    return (0,cli_options/* text */.Qq)(options, 'keySigners') === undefined
        ? certificatePolicy(context, options, found)
        : keyPolicy(context, options, found);
}
function keyPolicy(context, options, found) {
    const signersFile = (0,cli_options/* required */.mw)(options, 'keySigners', '--key-signers FILE');
    const stray = ['repository', 'repositoryId', 'workflow'].filter((key) => (0,cli_options/* text */.Qq)(options, key) !== undefined);
    if (stray.length > 0) {
        throw new errors/* WorldGateError */._B('usage', 'a key shows no repository and no workflow: give --key-signers alone');
    }
    const signers = asWritten(context, signersFile, (target) => {
        refusePem((0,read_text/* readText */.yR)(target), signersFile);
        return (0,trusted_keys/* readTrustedSigners */.jc)(target);
    });
    const keys = [...signers.values()].filter(({ revoked }) => !revoked);
    if (keys.length === 0) {
        throw new errors/* WorldGateError */._B('no-keys', `${signersFile} names no key that is not revoked`, {
            hint: 'add the key that signs: `worldgate audit keygen` makes one',
        });
    }
    const given = claimGiven(context, options);
    return {
        text: keyPolicyText({ keys, claims: given ?? found.claims }),
        notes: given === null ? found.notes.filter((note) => note.includes('claim')) : [],
        warnings: [],
    };
}
/** A key by itself says of nobody whose it is. */
function refusePem(content, file) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(/^\s*[{[]/.test(content) ? '' : content)?.[1];
    if (label === undefined)
        return;
    const isPrivate = label.endsWith('PRIVATE KEY');
    throw new errors/* WorldGateError */._B('key-invalid', `--key-signers: ${file} is a ${isPrivate ? 'private key, which stays with whoever signs' : 'key as PEM'}; a file that says whose keys count is expected`, {
        hint: '`worldgate audit keygen` writes one beside each pair of keys: NAME.trusted_signers.json',
    });
}
function certificatePolicy(context, options, found) {
    const { server, repository, notes } = placeOf(context, options, found);
    const chosen = workflowsFor(options, found);
    const defaultBranch = found.defaultBranch ?? 'main';
    const asked = (0,asked_claims/* askedClaims */.e$)(signingWorkflows(chosen.workflows), {
        root: found.root,
        shippedDir: (0,prepare/* presetPlaces */.al)({ repositoryDir: found.root }, context).shippedDir,
    });
    const given = claimGiven(context, options);
    // Where the workflows do not say it, the claims of the repository are what they will be of.
    const isSaid = asked.claims.length > 0 || asked.warnings.length > 0;
    const claims = given ?? (isSaid ? asked.claims : found.claims);
    return {
        text: certificatePolicyText({
            server,
            repository,
            repositoryId: repositoryId(context, options, repository),
            defaultBranch,
            workflows: chosen.workflows,
            claims,
        }),
        notes: [...found.notes, ...notes],
        warnings: [
            ...chosen.warnings,
            ...workflowWarnings(chosen.workflows, defaultBranch),
            ...(given === null ? asked.warnings : []),
        ],
    };
}
function placeOf({ env }, options, { remote }) {
    const given = (0,cli_options/* text */.Qq)(options, 'repository');
    const usual = env.GITHUB_SERVER_URL ?? 'https://github.com';
    if (given !== undefined && !REPOSITORY.test(given)) {
        throw new errors/* WorldGateError */._B('usage', `--repository: "${given}" is not of the form owner/name`, {
            hint: 'name it with --repository OWNER/NAME',
        });
    }
    const isForeign = remote !== null && (0,describe_repository/* isForeignServer */._A)(remote.server);
    if (given === undefined && (remote === null || isForeign)) {
        throw new errors/* WorldGateError */._B(isForeign ? 'no-github-server' : 'usage', isForeign
            ? `the remote "origin" is on ${remote.server}, which is no GitHub server: its jobs have no certificate that a policy could be written for`
            : 'this folder has no remote "origin" on a GitHub server, so that nothing says whose evidence to accept', {
            hint: isForeign
                ? 'accept keys instead, with --key-signers FILE, or name the repository on GitHub that signs, with --repository OWNER/NAME'
                : 'name it with --repository OWNER/NAME',
        });
    }
    const server = remote === null || isForeign ? usual : remote.server;
    const isKnown = server === usual || server === 'https://github.com' || server.endsWith('.ghe.com');
    return {
        server,
        repository: given ?? remote.repository,
        notes: isKnown
            ? []
            : [`${server} is taken for a GitHub Enterprise Server, whose tokens are issued by ${(0,identity/* issuerOf */.xD)(server)}`],
    };
}
function claimGiven(context, options) {
    const file = (0,cli_options/* text */.Qq)(options, 'claim');
    return file === undefined ? null : [asWritten(context, file, (target) => (0,asked_claims/* namedClaim */.WD)(target, file))];
}
/** What reading a file may say of it calls it as the caller did. */
function asWritten(context, file, read) {
    const target = (0,outcome/* resolvePath */.o1)(context, file);
    try {
        return read(target);
    }
    catch (cause) {
        if (!(0,errors/* isWorldGateError */.US)(cause))
            throw cause;
        throw new errors/* WorldGateError */._B(cause.code, cause.message.replaceAll(target, file), {
            cause,
            kind: cause.kind,
            ...(cause.hint === undefined ? {} : { hint: cause.hint }),
        });
    }
}
function repositoryId({ env }, options, repository) {
    const given = (0,cli_options/* text */.Qq)(options, 'repositoryId');
    if (given !== undefined && !/^\d{1,20}$/.test(given)) {
        throw new errors/* WorldGateError */._B('usage', `--repository-id: "${given}" is not a number`);
    }
    if (given !== undefined)
        return given;
    return env.GITHUB_REPOSITORY === repository ? (env.GITHUB_REPOSITORY_ID ?? null) : null;
}
function workflowsFor(options, found) {
    const given = (0,cli_options/* text */.Qq)(options, 'workflow');
    if (given === undefined)
        return { workflows: found.workflows, warnings: [] };
    if (!WORKFLOW_FILE.test(given)) {
        throw new errors/* WorldGateError */._B('usage', `--workflow: "${given}" is not of the form .github/workflows/FILE.yml`);
    }
    const { workflow, isUsing } = (0,describe_repository/* namedWorkflow */.ZZ)(found.root, given);
    return {
        workflows: [workflow],
        warnings: isUsing ? [] : [`${given} uses no action of WorldGate that makes evidence`],
    };
}
const lintCommand = async (context, _options, [file]) => {
    const { policy, digest } = asWritten(context, file, (target) => (0,read_policy/* readPolicy */.T)(target, file));
    const findings = lintPolicy(policy);
    const lines = findingLines(findings);
    return {
        exitCode: findings.some(({ severity }) => severity === 'error') ? 2 : 0,
        data: { trust_policy: file, digest, findings },
        text: [
            ...(lines.length === 0 ? ['nothing to remark'] : lines).flatMap((line) => folded(context, line)),
            `digest: ${digest}`,
        ].join('\n'),
    };
};
const reviewCommand = async (context, options, [file]) => {
    const workflow = (0,cli_options/* required */.mw)(options, 'workflow', '--workflow OWNER/NAME/.github/workflows/FILE.yml');
    const commit = (0,cli_options/* required */.mw)(options, 'commit', '--commit SHA');
    const wanted = (0,cli_options/* text */.Qq)(options, 'level');
    if (!/^[A-Za-z0-9][\w-]*\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml$/.test(workflow)) {
        throw new errors/* WorldGateError */._B('usage', `--workflow: "${workflow}" is not of the form OWNER/NAME/.github/workflows/FILE.yml`);
    }
    if (!/^[0-9a-f]{40}$/.test(commit)) {
        throw new errors/* WorldGateError */._B('usage', `--commit: "${commit}" is not a full commit`, {
            hint: `the one that the reviewed text lies at: git rev-parse TAG^{commit}`,
        });
    }
    const shape = (0,workflow_shape/* workflowShape */.l)(asWritten(context, file, read_text/* readText */.yR), file);
    const level = levelReached(shape, wanted);
    const asked = wanted === 'L3' || (wanted === undefined && shape.level !== null) ? 'L3' : 'L2';
    const problems = shape.problems[asked].map(({ line, message }) => ({ line, message }));
    if (level === null) {
        return {
            exitCode: 1,
            data: { level: shape.level, entry: null, problems, actions: shape.actions },
            text: [
                ...problemLines(context, file, problems, `${file} does not earn ${wanted ?? 'L2'}:`),
                ...(problems.every(({ message }) => OWN_UNPINNED.test(message))
                    ? folded(context, 'Expected between releases: a release pins our own actions by their commit. Review the text at the tag of one.')
                    : []),
            ].join('\n'),
            errors: problems.map(({ line, message }) => ({
                code: 'workflow-shape',
                message: `${file}:${line}: ${message}`,
                hint: null,
            })),
        };
    }
    const entry = { workflow, commit, digest: shape.digest, level };
    const missing = level === 'L2' && wanted === undefined
        ? problemLines(context, file, problems, '# L3 would need besides:')
        : [];
    return {
        exitCode: 0,
        data: { level, entry, problems: level === 'L3' ? [] : problems, actions: shape.actions },
        text: [
            'reviewed_workflows:',
            `  - workflow: ${workflow}`,
            // A commit may look like a number.
            `    commit: "${commit}"`,
            `    digest: ${shape.digest}`,
            `    level: ${level}`,
            `# The text was judged, not where it lies: compare \`git show ${commit}:${workflow.split('/').slice(2).join('/')}\`.`,
            '# These commits must be ones of the repositories that they are named with, not of a fork:',
            ...shape.actions.map(({ action, commit: at }) => `#   ${action} ${at}`),
            ...missing.map((line) => (line.startsWith('#') ? line : `# ${line}`)),
        ].join('\n'),
    };
};
/** The level that may be entered: the highest, or the one that was asked for. */
function levelReached({ level }, wanted) {
    if (level === null || (wanted === 'L3' && level === 'L2'))
        return null;
    return wanted === 'L2' ? 'L2' : level;
}
function problemLines(context, file, problems, head) {
    return [head, ...problems.flatMap(({ line, message }) => folded(context, `${file}:${line}: ${message}`))];
}
function findingLines(findings) {
    return findings.map(({ severity, key, message }) => `${severity}: ${key} ${message}`);
}
/** Lines that go on are indented by two. */
function folded({ terminal }, line) {
    return (0,text_table/* wrap */.LV)(line, Math.min(terminal.columns, 100) - 2).map((part, at) => (at === 0 ? part : `  ${part}`));
}


/***/ }),

/***/ 14436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_PLANNED_CELLS),
/* harmony export */   T: () => (/* binding */ protocol)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);



const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1_000_000);
/** How many cells one protocol may plan: what 10⁹ claimed episodes would cost is nobody's memory. */
const MAX_PLANNED_CELLS = 10_000_000;
/** `protocol.json`: cells (task × seed × episode), attempts and denominator rule of a claim. */
const protocol = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.protocol.v1'),
    id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolId */ .S_,
    claim_id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
    claim_hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('SHA-256 over the RFC 8785 bytes of the claim'),
    benchmark: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: label.min(1),
        version: label,
        task_list: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label.min(1))
            .min(1)
            .max(10_000)
            .refine((tasks) => new Set(tasks).size === tasks.length, { message: 'names a task twice' }),
        split: label,
    }),
    execution: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        episodes_per_task: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
            .min(1)
            .max(MAX_PLANNED_CELLS)
            .describe('per task, and per seed where `episodes_counted` says so'),
        episodes_counted: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['per_task', 'per_task_and_seed']),
        seeds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0))
            .min(1)
            .max(10_000)
            .refine((seeds) => new Set(seeds).size === seeds.length, { message: 'names a seed twice' }),
        max_steps_per_episode: count.nullable(),
        reset_policy: label,
        observation_space: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label).max(64),
        action_space: label,
    }),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        policy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['single', 'retry_infrastructure_errors', 'unknown']),
        max: count,
    }),
    denominator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['planned', 'observed'])
        .describe('planned: a missing cell counts as a failure of a ">=" claim; observed: only what ran counts'),
    margin_rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tolerant', 'strict'])
        .describe('strict: not worse than value − margin is inconclusive, not passed'),
    stopping: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fixed', 'savi']),
    evaluator: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: label.min(1),
        version: label,
        commit: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRevision */ .MK.nullable(),
        implementation_ref: label,
    }),
    model_runtime: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ checkpoint_uri: label.nullable() }),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
        planned_cells: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
        planned_cells_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('SHA-256 over the cells in plan order, one canonical line each'),
    })
        .nullable()
        .describe('null until `worldgate protocol freeze`'),
    needs_review: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200)).max(200).default([]),
});


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
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name');
const numericId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{1,20}$/, 'a number');
const commit = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full commit');
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
    commit: commit.describe('of the repository that the workflow lies in'),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the text that was checked'),
    level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['L2', 'L3']),
});
/** Signed by a workflow, whose certificate says which. */
const certificateSigner = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('certificate'),
    issuer: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5().max(1024).describe('of the OIDC token, e.g. https://token.actions.githubusercontent.com'),
    repository: repositoryName,
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
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([commit, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('released')])
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

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_6__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36494);








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
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
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
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
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
