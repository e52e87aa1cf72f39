export const id = 14;
export const ids = [14];
export const modules = {

/***/ 14532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ revocationText),
/* harmony export */   ek: () => (/* binding */ writeRevocation),
/* harmony export */   jd: () => (/* binding */ readRevocation)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35470);
/* harmony import */ var _contracts_share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62293);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67759);









/**
 * What took the shares of a package back, or a share; null where nothing did. It says which package it is of: one that
 * was put beside another package takes nothing back there.
 * @param dir absolute folder of a package or of a share
 * @throws WorldGateError `revocation-invalid` where the file cannot be understood: that is no reason to go on
 */
function readRevocation(dir) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP)))
        return null;
    const text = (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g7)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .readBelow */ .Gj)(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP), _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP);
    return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .parseWith */ .K)(_contracts_share_js__WEBPACK_IMPORTED_MODULE_3__/* .shareRevocation */ .Ej, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP), {
        file: _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP,
        code: 'revocation-invalid',
        hint: 'ask whoever revoked it; `worldgate audit revoke` writes it',
    });
}
function writeRevocation(dir, revocation) {
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP), revocationText(revocation));
}
function revocationText(revocation) {
    return `${JSON.stringify(_contracts_share_js__WEBPACK_IMPORTED_MODULE_3__/* .shareRevocation */ .Ej.parse(revocation), null, 2)}\n`;
}


/***/ }),

/***/ 29835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JD: () => (/* binding */ digestSet),
/* harmony export */   Ke: () => (/* binding */ testResult),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   bp: () => (/* binding */ packageSubject),
/* harmony export */   j7: () => (/* binding */ packageStatements),
/* harmony export */   oL: () => (/* binding */ DESCRIBED_MEMBERS)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




const MANIFEST = 'artifact_manifest.json';
/** Source: github.com/actions/buildtypes, workflow/v1. */
const GITHUB_BUILD = 'https://actions.github.io/buildtypes/workflow/v1';
const AUDIT_BUILD = 'https://github.com/worldgate/worldgate/attestation/audit/v1';
const LOCAL_BUILDER = 'https://github.com/worldgate/worldgate/attestation/local/v1';
/** Statements over one package, in the order of `PACKAGE_PREDICATES`; all have the same subjects. */
function packageStatements(stored, source, made) {
    const subject = subjectsOf(stored);
    const predicates = [
        [_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_PREDICATE */ .Mi, evidenceOf(stored, source, made)],
        [_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_RESULT */ .bo, testResultOf(stored, source)],
        [_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE */ .EK, provenanceOf(stored, source, made)],
    ];
    return predicates.map(([predicateType, predicate]) => ({
        _type: _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG,
        subject,
        predicateType,
        predicate: predicate,
    }));
}
/** The bytes that are signed. Verifiers read these very bytes, so that no second spelling of them matters. */
function payloadOf(statement) {
    return Buffer.from((0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(statement), 'utf8');
}
/** Name of the subject that has the package digest. No member can be called so. */
function packageSubject(slug) {
    return `evidence-package:${slug}`;
}
/**
 * Every member with its digest, and the package by its own: the digest of its manifest.
 * @throws WorldGateError `too-many-members`
 */
function subjectsOf({ manifest, digest, }) {
    const named = (name, of) => ({ name, digest: digestSet(of) });
    const subjects = [
        named(packageSubject(manifest.claim_slug), digest),
        named(MANIFEST, digest),
        ...manifest.members.map((member) => named(member.name, member.digest)),
    ];
    if (subjects.length <= _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx)
        return subjects;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('too-many-members', `the package has ${manifest.members.length} members; a statement names at most ${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx} subjects`, { hint: 'attach an archive instead of many files' });
}
function evidenceOf({ manifest, digest, readClaim, readProtocol, evidence }, source, { at, version }) {
    const { claim } = readClaim;
    const { protocol } = readProtocol;
    return {
        package: { digest, members: manifest.members.length },
        claim: { id: claim.id, slug: claim.slug, hash: readClaim.hash },
        protocol: { id: protocol.id, hash: readProtocol.hash, frozen_at: evidence.protocol.frozen_at },
        outcome: evidence.outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        completeness: evidence.completeness?.score ?? null,
        not_for_proof: evidence.not_for_proof,
        source,
        stated_at: at.toISOString(),
        tool: { name: 'worldgate', version },
    };
}
/** What a consumer that knows only three words must take a verdict for: what was not decided has not passed. */
const RESULTS = {
    passed: 'PASSED',
    failed: 'FAILED',
    error: 'FAILED',
    inconclusive: 'WARNED',
    skipped: 'WARNED',
};
function testResult(verdict) {
    return RESULTS[verdict];
}
/** Members that the test result names, in this order and before all else. */
const DESCRIBED_MEMBERS = ['claim.json', 'protocol.json', 'evidence.json'];
/** Source: github.com/in-toto/attestation, spec/predicates/test-result.md, v0.1. */
function testResultOf({ manifest, claim, evidence }, source) {
    const tests = { passedTests: [], warnedTests: [], failedTests: [] };
    for (const { name, outcome } of evidence.metrics) {
        const list = outcome === 'supported' || outcome === 'supported_within_margin'
            ? tests.passedTests
            : outcome === 'not_supported' || outcome === 'invalid'
                ? tests.failedTests
                : tests.warnedTests;
        list.push(`${claim.slug}/${name}`);
    }
    const described = DESCRIBED_MEMBERS.map((name) => {
        const member = manifest.members.find((one) => one.name === name);
        return { name, digest: digestSet(member.digest), mediaType: member.media_type };
    });
    const { url } = placeOf(source);
    return {
        result: testResult(evidence.verdict),
        configuration: [...described, ...modelOf(claim.subject)],
        ...(url === null ? {} : { url }),
        ...tests,
    };
}
/** Source: slsa.dev/spec/v1.0/provenance, and the build types named above. */
function provenanceOf(stored, source, { at, version }) {
    const { input, raw, claim, provenance } = stored;
    const { url, buildType, workflow, github, repository, builder } = placeOf(source);
    const inputs = raw.files
        .slice(0, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx)
        .map(({ path, digest }) => ({ name: path, digest: digestSet(digest) }));
    return {
        buildDefinition: {
            buildType,
            externalParameters: {
                ...(workflow === null ? {} : { workflow }),
                evidence: {
                    source: input.source,
                    format: input.format,
                    claim: provenance.inputs.claim,
                    protocol: provenance.inputs.protocol,
                    options: provenance.options,
                },
            },
            internalParameters: {
                ...(github === null ? {} : { github }),
                worldgate: { version, episodes: stored.evidence.counts.read, raw_files: raw.files.length },
            },
            resolvedDependencies: [...repository, ...modelOf(claim.subject), ...inputs],
        },
        runDetails: {
            builder: { id: builder },
            metadata: {
                ...(url === null ? {} : { invocationId: url }),
                ...(input.facts.started_at === null ? {} : { startedOn: input.facts.started_at }),
                finishedOn: at.toISOString(),
            },
        },
    };
}
function placeOf(source) {
    const workflow = workflowOf(source);
    const { event, repository_id, runner_environment } = source;
    return {
        url: runUrl(source),
        buildType: workflow === null ? AUDIT_BUILD : GITHUB_BUILD,
        workflow,
        github: workflow === null ? null : { event_name: event, repository_id, runner_environment },
        repository: repositoryOf(source),
        builder: workflow === null ? LOCAL_BUILDER : `${source.server_url}/${source.workflow_ref}`,
    };
}
/** A digest as in-toto writes it. Source: in-toto attestation framework, field type `DigestSet`. */
function digestSet(digest) {
    return { sha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(digest) };
}
/** Page of the attempt in which the statement was made. */
function runUrl({ server_url, repository, run_id, run_attempt }) {
    if (server_url === null || repository === null || run_id === null)
        return null;
    return `${server_url}/${repository}/actions/runs/${run_id}${run_attempt === null ? '' : `/attempts/${run_attempt}`}`;
}
function workflowOf({ server_url, workflow_ref }) {
    const match = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(workflow_ref ?? '');
    if (match === null || server_url === null)
        return null;
    return { ref: match[3], repository: `${server_url}/${match[1]}`, path: match[2] };
}
function repositoryOf({ server_url, repository, ref, commit }) {
    if (server_url === null || repository === null || commit === null)
        return [];
    const uri = `git+${server_url}/${repository}${ref === null ? '' : `@${ref}`}`;
    return [{ uri, digest: { gitCommit: commit } }];
}
function modelOf({ id, revision, weights_digest: digest }) {
    if (revision === null && digest === null)
        return [];
    return [
        {
            name: `model:${id}`,
            digest: {
                ...(digest === null ? {} : digestSet(digest)),
                ...(revision === null ? {} : { gitCommit: revision }),
            },
        },
    ];
}


/***/ }),

/***/ 53085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ readBundles),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bW: () => (/* binding */ MOST_BUNDLE_BYTES)
/* harmony export */ });
/* harmony import */ var _contracts_sigstore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93566);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67759);





/** The largest statement that GitHub's store takes is 16 MB; base64 makes a third more of it. */
const MOST_BUNDLE_BYTES = 24 * 1024 * 1024;
/** Of one JSON Lines file. */
const MOST_BUNDLES = 100;
/**
 * The bundles of a file: one as JSON, or several as JSON Lines, as `gh attestation download` writes them. They are not
 * read yet: {@link parseBundle} and `verifyBundle` do that.
 * @param name how messages call the file
 * @throws WorldGateError `file-too-large`, `file-not-text`, `bundle-invalid` where there is none
 */
function readBundles(bytes, name) {
    if (bytes.byteLength > MOST_BUNDLE_BYTES)
        throw (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(name, bytes.byteLength, MOST_BUNDLE_BYTES);
    const lines = (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(bytes, name)
        .split('\n')
        .map((text, index) => ({ text, file: `${name}:${index + 1}` }))
        .filter(({ text }) => text.trim() !== '');
    const first = lines[0];
    if (first === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('bundle-invalid', `${name} is empty`, {
            hint: 'Name a Sigstore bundle: the JSON file that signing wrote.',
        });
    }
    if (lines.length === 1 || !isJson(first.text))
        return [{ file: name, bytes }];
    if (lines.length > MOST_BUNDLES) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('bundle-invalid', `${name} holds ${lines.length} lines; at most ${MOST_BUNDLES} bundles are read`, { hint: 'Keep only the bundles of the package that is verified.' });
    }
    return lines.map(({ text, file }) => ({ file, bytes: Buffer.from(text) }));
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Reads one Sigstore bundle, strictly: a size limit, UTF-8, no key twice, none that reaches a prototype, none unknown; a
 * media type of the list; one signature over one in-toto statement.
 * @throws WorldGateError `file-too-large`, `file-not-text`, `json-invalid`, `bundle-invalid`
 */
function parseBundle(bytes, file) {
    if (bytes.byteLength > MOST_BUNDLE_BYTES)
        throw (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(file, bytes.byteLength, MOST_BUNDLE_BYTES);
    const json = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(bytes, file), file);
    refuseOthers(json, file);
    const bundle = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWith */ .K)(_contracts_sigstore_js__WEBPACK_IMPORTED_MODULE_0__/* .sigstoreBundle */ .Hm, json, {
        file,
        code: 'bundle-invalid',
        hint: 'Name a Sigstore bundle (v0.1 to v0.3) over an in-toto statement, as signing wrote it.',
    });
    return { bundle, json };
}
/** Files that are often taken for a bundle, by a key that they have. */
const OTHERS = [
    ['payloadType', 'a DSSE envelope without the certificate or key that verifies it'],
    ['messageSignature', 'a signature over the bytes of a file, not over an in-toto statement'],
    ['attestations', "an answer of GitHub's API", 'Take `.attestations[].bundle` out of it, one a line.'],
    ['rekorBundle', "cosign's older format", 'Sign with `--new-bundle-format` of cosign.'],
    ['base64Signature', "cosign's older format", 'Sign with `--new-bundle-format` of cosign.'],
];
/** @throws WorldGateError `bundle-invalid`, which says what the file is */
function refuseOthers(json, file) {
    if (typeof json !== 'object' || json === null)
        return;
    const [, is, hint] = Array.isArray(json)
        ? ['', 'a list', 'Put the bundles into a file one a line, without the list around them.']
        : 'schema_version' in json && json.schema_version === 'worldgate.pending_signature.v1'
            ? ['', 'statements that still wait for their signature', 'Run "worldgate audit finish-signing".']
            : (OTHERS.find(([key]) => Object.hasOwn(json, key)) ?? []);
    if (is === undefined)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('bundle-invalid', `${file} holds ${is}; a Sigstore bundle is expected`, {
        hint: hint ?? 'Name the bundle that signing wrote over the statements of the package.',
    });
}


/***/ }),

/***/ 93964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cannotFail),
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
/** A claim has one margin, in one unit: of metrics in several units it is that of the ratios. */
function marginOf({ unit }, { expected_metrics: metrics, decision_rule: rule, }) {
    return unit === 'ratio' || metrics.every((metric) => metric.unit === unit) ? rule.margin : 0;
}
/** Margins of quantities that are no shares are compared with the value that they soften. */
const LARGEST_MARGIN = 1;
/**
 * Why no result could fail to support a metric: a claim like that says nothing, and passes. `undefined` where some result
 * could.
 */
function cannotFail(metric, margin) {
    const { operator, value, unit, bounds } = metric;
    if (operator === '==')
        return undefined;
    const threshold = operator === '>=' ? value - margin : value + margin;
    if (!Number.isFinite(threshold))
        return `with the margin of ${margin} is beyond the range of numbers`;
    const [low, high] = rangeOf(metric);
    if (operator === '>=' && threshold <= low)
        return `minus the margin of ${margin} every result would do`;
    if (operator === '<=' && threshold >= high)
        return `plus the margin of ${margin} every result would do`;
    const isShare = unit === 'ratio' || metric.statistic === 'rate';
    if (!isShare && bounds === undefined && margin > Math.max(Math.abs(value), LARGEST_MARGIN)) {
        return `is smaller than the margin of ${margin}, which is in the unit of the metric`;
    }
    return undefined;
}
/** What a metric can be at all. */
function rangeOf({ unit, statistic, bounds }) {
    if (unit === 'ratio' || statistic === 'rate')
        return [0, 1];
    const low = unit === 'count' || unit === 'mse' || unit === 'mae' || unit === 's' || unit === 'ms' ? 0 : -Infinity;
    return bounds === undefined ? [low, Infinity] : [Math.max(low, bounds[0]), bounds[1]];
}


/***/ }),

/***/ 83952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ claimText),
/* harmony export */   WJ: () => (/* binding */ nullHypothesis),
/* harmony export */   qR: () => (/* binding */ UNKNOWN_SUBJECT)
/* harmony export */ });
/* harmony import */ var _cannot_fail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93964);

/** A subject that a template could not know. */
const UNKNOWN_SUBJECT = 'ORGANISATION/MODEL';
/** How many seeds are listed; more are counted. */
const MOST_SEEDS = 5;
/**
 * The sentence that says what is claimed, made from the fields alone, so that it can never say anything else than they
 * do: `lab/policy has success_rate >= 0.8 on LIBERO: 2 tasks, 50 episodes per task, seed 7.`
 */
function claimText({ subject, applicability, expected_metrics: metrics, }, { benchmark, execution }) {
    const who = subject.id === UNKNOWN_SUBJECT ? 'The model' : subject.id;
    const { episodes_per_task: episodes, episodes_counted: counted, seeds } = execution;
    const per = counted === 'per_task' ? 'per task' : 'per task and seed';
    const plan = [
        counts(benchmark.task_list.length, 'task'),
        `${counts(episodes, 'episode')} ${per}`,
        seeds.length > MOST_SEEDS
            ? `${seeds.length} seeds`
            : `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}`,
    ];
    return `${who} has ${metrics.map(phrase).join(' and ')} on ${applicability.benchmark}: ${plan.join(', ')}.`;
}
/** What is to be refuted: that a metric is worse than its value by more than the margin. */
function nullHypothesis(metrics, margin) {
    return metrics
        .map((metric) => {
        const { name, operator, value, unit } = metric;
        const rule = { expected_metrics: metrics, decision_rule: { margin } };
        const of = operator === '==' ? 0 : (0,_cannot_fail_js__WEBPACK_IMPORTED_MODULE_0__/* .marginOf */ .O)(metric, rule);
        const limit = Number((operator === '>=' ? value - of : value + of).toPrecision(15));
        const opposite = { '>=': '<', '<=': '>', '==': '!=' }[operator];
        return `${name} ${opposite} ${limit}${unitText(unit)}${of === 0 ? '' : ` (${value} with a margin of ${of})`}`;
    })
        .join(', or ');
}
function phrase({ name, operator, value, unit, statistic, scope }) {
    const of = statistic === undefined || statistic === 'rate' ? '' : `${statistic} of `;
    return `${of}${name} ${operator} ${value}${unitText(unit)}${scope === 'each_task' ? ' in each task' : ''}`;
}
const unitText = (unit) => (unit === 'ms' || unit === 's' ? ` ${unit}` : '');
const counts = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;


/***/ }),

/***/ 22890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ draftReasons)
/* harmony export */ });
/* harmony import */ var _claim_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83952);

const MOST_KEYS = 8;
/** What a person has yet to fill in or to confirm; empty where claim and protocol are finished. */
function draftReasons(claim, protocol) {
    const reasons = [];
    if (claim.subject.id === _claim_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_SUBJECT */ .qR) {
        reasons.push({
            file: 'claim.json',
            message: `it is about "${_claim_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_SUBJECT */ .qR}", which no model is called`,
            hint: 'name the model with its revision in the claim, and audit again',
        });
    }
    for (const [file, { needs_review: open }] of [
        ['claim.json', claim],
        ['protocol.json', protocol],
    ]) {
        if (open.length === 0)
            continue;
        const keys = `${open.slice(0, MOST_KEYS).join(', ')}${open.length > MOST_KEYS ? ', …' : ''}`;
        reasons.push({
            file,
            message: `${open.length === 1 ? 'one key was' : `${open.length} keys were`} guessed and nobody has confirmed them (${keys})`,
            hint: `look at these keys of ${file}, empty its needs_review, and audit again`,
        });
    }
    return reasons;
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

/***/ 50304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPackage),
/* harmony export */   U: () => (/* binding */ episodesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92328);
/* harmony import */ var _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28308);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67759);
/* harmony import */ var _claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59694);
/* harmony import */ var _check_members_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17655);












const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PROBLEMS = 12;
/**
 * Reads a package after holding every member against the manifest: none missing, none besides, each with its digest
 * and size.
 * @param dir absolute folder
 * @param checked what {@link checkMembers} found in it, where the caller has asked already
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
function readPackage(dir, checked = (0,_check_members_js__WEBPACK_IMPORTED_MODULE_11__/* .checkMembers */ .c_)(dir)) {
    const { manifest, digest, problems } = checked;
    if (problems.some(({ name }) => name === 'manifest-missing'))
        throw (0,_check_members_js__WEBPACK_IMPORTED_MODULE_11__/* .noPackage */ .MG)(dir);
    if (manifest === null || digest === null || problems.length > 0)
        throw tampered(problems);
    const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
    const own = (name, schema) => {
        const bytes = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_8__/* .readBelow */ .Gj)(dir, name, { maxBytes: MOST_BYTES });
        if ((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes) !== digests.get(name))
            throw changed(name);
        return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseWith */ .K)(schema, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g7)(bytes, name), name), {
            file: name,
            code: 'package-invalid',
        });
    };
    const claim = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__/* .readClaim */ .jw)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, 'claim.json'));
    const protocol = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__/* .readProtocol */ .jH)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, 'protocol.json'));
    const stored = {
        dir,
        manifest,
        digest,
        claim: claim.claim,
        protocol: protocol.protocol,
        readClaim: claim,
        readProtocol: protocol,
        evidence: own('evidence.json', _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX),
        input: own('audit_input.json', _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .auditInput */ .Kq),
        provenance: own('audit_provenance.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__/* .auditProvenance */ .pl),
        raw: own('raw_evidence_manifest.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__/* .rawEvidenceManifest */ .hu),
    };
    requireOneStory(stored);
    return stored;
}
/** One error of all problems. @returns WorldGateError `package-invalid` where the manifest cannot be read, else `package-tampered` */
function tampered(problems) {
    const invalid = problems.find(({ name }) => name === 'manifest-invalid');
    if (invalid !== undefined) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-invalid', invalid.message, {
            hint: 'get the package again from where it was published',
        });
    }
    const more = problems.length - MOST_PROBLEMS;
    const lines = problems.slice(0, MOST_PROBLEMS).map(({ message }) => message);
    const shown = [...lines, ...(more > 0 ? [`… and ${more} more`] : [])];
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', `this is not what was packed:\n${shown.join('\n')}`, {
        hint: 'a member was edited, removed or added after the package was made: get it again from where it was published',
    });
}
/** What was digested is what has to be parsed. */
function changed(name) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', `${name} changed while the package was read`, {
        hint: 'read a copy that nobody writes to',
    });
}
/** Members that each are as packed may still speak of different things, if they were packed by somebody else. */
function requireOneStory({ manifest, evidence: found, readClaim: claim, readProtocol: protocol, input, }) {
    const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
    const checks = [
        // Both are canonical JSON, so that their hash is their digest.
        ['claim.json: hash', claim.hash, digests.get('claim.json')],
        ['protocol.json: hash', protocol.hash, digests.get('protocol.json')],
        ['evidence.json: claim.hash', found.claim.hash, claim.hash],
        ['evidence.json: protocol.hash', found.protocol.hash, protocol.hash],
        ['artifact_manifest.json: claim_id', manifest.claim_id, claim.claim.id],
        ['artifact_manifest.json: protocol_id', manifest.protocol_id, protocol.protocol.id],
        ['artifact_manifest.json: outcome', manifest.outcome, found.outcome],
        ['artifact_manifest.json: verdict', manifest.verdict, found.verdict],
        ['artifact_manifest.json: grade', manifest.grade, found.grade.grade],
        [
            'audit_input.json: episodes.digest',
            Array.isArray(input.episodes) ? null : input.episodes.digest,
            digests.get('episode_results.jsonl'),
        ],
    ];
    const wrong = checks.filter(([, a, b]) => a !== b);
    if (wrong.length === 0)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', wrong.map(([key, a, b]) => `${key}: is ${a}, but the package has ${b}`).join('\n'), { hint: 'members of different packages were put together' });
}
/** Characters that are digested at once. */
const STRETCH = 64 * 1024;
/**
 * The episodes of a package, one after another. Whoever takes all of them has got what the manifest lists.
 * @throws WorldGateError `package-invalid` with the line, `package-tampered`
 */
function* episodesOf({ dir, manifest, }) {
    const name = 'episode_results.jsonl';
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .RunningDigest */ .iM();
    let waiting = '';
    for (const line of (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readLines */ .Se)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, name))) {
        const at = `${name}:${line.number}`;
        waiting += line.complete ? `${line.text}\n` : line.text;
        if (waiting.length > STRETCH) {
            digest.update(waiting);
            waiting = '';
        }
        yield (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseWith */ .K)(_contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .episodeResult */ .Pe, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(line.text, at), { file: at, code: 'package-invalid' });
    }
    const listed = manifest.members.find((member) => member.name === name)?.digest;
    if (digest.update(waiting).digest() !== listed)
        throw changed(name);
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

/***/ 62293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ shareRevocation),
/* harmony export */   Tv: () => (/* binding */ encryptionHeader),
/* harmony export */   aL: () => (/* binding */ encryptedShare),
/* harmony export */   fn: () => (/* binding */ KDF_ITERATIONS),
/* harmony export */   iC: () => (/* binding */ SHARE_ID),
/* harmony export */   sY: () => (/* binding */ reliabilityRecord),
/* harmony export */   vY: () => (/* binding */ shareApproval),
/* harmony export */   wh: () => (/* binding */ SIZE_BUCKETS),
/* harmony export */   zm: () => (/* binding */ publicShare)
/* harmony export */ });
/* unused harmony exports shareId, sharedMetric */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






const count = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0);
const recommendationCode = _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX.shape.recommendation.shape.code;
const label = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(200);
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024);
/** Random, so that the name of a protected page says nothing of what it holds. */
const SHARE_ID = /^shr_[0-9a-f]{32}$/;
const shareId = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(SHARE_ID, '"shr_" and 32 hexadecimal digits');
/** `worldgate.share_approval.v1`: somebody's word that this very package may be shown to these readers. */
const shareApproval = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.share_approval.v1'),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the package that was approved, and no other'),
    reviewer_label: label.describe('whom the share is made for, as the page shows it'),
    audience: label.describe('who may read it'),
    approver: label.describe('who allowed it'),
    revocation_owner: label.describe('whom to ask to take it down'),
    retention_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1000).describe('how long it is kept, and where'),
    approved_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    expires_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.optional().describe('no share may outlive it'),
});
/** Sizes of files in steps: an exact size tells one recording from another. */
const SIZE_BUCKETS = [
    'under 1 KiB',
    '1 to 10 KiB',
    '10 to 100 KiB',
    '100 KiB to 1 MiB',
    '1 to 10 MiB',
    '10 to 100 MiB',
    '100 MiB to 1 GiB',
    'over 1 GiB',
];
const sharedMetric = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: text,
    statistic: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum']),
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['pooled', 'each_task']),
    operator: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_OPERATORS */ .rG),
    value: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    threshold: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    unit: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_UNITS */ .jv),
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3,
    estimate: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2.nullable(),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP,
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(1).nullable(),
    sidedness: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['one_sided', 'two_sided']),
    method: text,
    n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0),
    counts: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .rateCounts */ .dZ.nullable(),
});
const sharedSigner = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'), key_id: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, owner: text.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        issuer: text,
        subject: text.describe('the workflow that signed'),
        repository: text.nullable(),
        public: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('whether the certificate says that the repository is public'),
        commit: text.nullable().describe('null unless the repository is public'),
        run_url: text.nullable().describe('null unless the repository is public'),
    }),
]);
/**
 * `share.json`, and all that its page can show: an allowlist. Nothing gets into a share but through a field here, so that
 * what is added to a package later stays where it is.
 */
const publicShare = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.share.v1'),
    share_id: shareId,
    published_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    expires_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    reviewer_label: label,
    audience: label,
    approver: label,
    approved_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    revocation_owner: label,
    retention_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1000),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8, slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR, hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, statement: sentence }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolId */ .S_,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        frozen_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
        planned_cells: count,
    }),
    subject: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc.pick({ type: true, id: true, revision: true, weights_digest: true }),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
    sentence,
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sharedMetric),
    counts: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        planned: count,
        matched: count,
        missing: count,
        not_run: count.describe('planned, and made unnecessary by a planned stop rule'),
        not_a_trial: count,
        out_of_protocol: count,
    }),
    scope_limits: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .applicability */ .MU,
    grade: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4), reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence) }),
    completeness: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .describe('of the record as it was packed: its signature, which came later, is not counted'),
    missing_evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .missingEvidence */ .QI),
    not_shown: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence),
    next_falsification_axes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ axis: text, text: sentence })),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ code: recommendationCode, text: sentence }),
    deployment_summary: sentence,
    signature: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
        signed_late: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        signer: sharedSigner,
        signed_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('earliest witnessed time'),
        log: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ url: text, index: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{1,20}$/) })
            .nullable()
            .describe('null unless the repository is public'),
        trusted_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['trust_policy', 'trusted_signers']),
        verified_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text.describe('of a member; attachments are numbered instead'),
        media_type: text,
        size: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(SIZE_BUCKETS),
        state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['digest_verified', 'digest_verified_not_judged'])
            .describe('an attachment is carried along, and nothing was decided by it'),
    })),
});
/** Fewest rounds of PBKDF2 with SHA-256. Source: OWASP Password Storage Cheat Sheet (2023 and later). */
const KDF_ITERATIONS = 600_000;
const base64 = zod__WEBPACK_IMPORTED_MODULE_5__/* .base64 */ .K39();
/**
 * What is readable of a protected share. Its RFC 8785 bytes are the additional authenticated data of the cipher, so that
 * no parameter and no expiry can be changed without the password.
 */
const encryptionHeader = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.encrypted_share.v1'),
    share_id: shareId,
    content: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['page', 'share']),
    expires_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    key_derivation: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('PBKDF2'),
        hash: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('SHA-256'),
        iterations: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(KDF_ITERATIONS).max(10_000_000),
        salt: base64,
    }),
    cipher: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('AES-GCM'),
        key_bits: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(256),
        tag_bits: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(128),
        iv: base64,
    }),
});
/** `share.json` with a password, and the data of its page. */
const encryptedShare = encryptionHeader.extend({
    ciphertext: base64.describe('with the tag at its end; the content is UTF-8 JSON with spaces behind it'),
});
/** `revocation.json`, in the folder of a share and beside the package. */
const shareRevocation = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.share_revocation.v1'),
    share_id: shareId.nullable().describe('null: every share of the package'),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1000),
    by: label,
    revoked_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
});
/** A line of a reliability record, which its owner keeps: labels of what was shared, and nothing that names it. */
const reliabilityRecord = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.reliability_record.v1'),
    recorded_on: zod__WEBPACK_IMPORTED_MODULE_6__/* .date */ .p6(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
    recommendation: recommendationCode,
    grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
    trust_level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
    signer: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['key', 'certificate']),
    missing_evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .missingEvidence */ .QI.shape.id),
});


/***/ }),

/***/ 93566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ trustedRoot),
/* harmony export */   Hm: () => (/* binding */ sigstoreBundle)
/* harmony export */ });
/* unused harmony exports BUNDLE_MEDIA_TYPE, BUNDLE_MEDIA_TYPES, TRUSTED_ROOT_MEDIA_TYPES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);


/** What we write. Source: github.com/sigstore/protobuf-specs, sigstore_bundle.proto. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const BUNDLE_MEDIA_TYPES = [
    BUNDLE_MEDIA_TYPE,
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
];
const TRUSTED_ROOT_MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
];
/** Standard base64 of at least one byte, in the one way that its bytes have: nothing can be changed unseen. */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .refine((text) => Buffer.from(text, 'base64').toString('base64') === text, {
    message: 'must be base64 with "+", "/" and "=" (RFC 4648, section 4)',
});
/** A whole number as ProtoJSON writes 64 bits: as text, and not at all when it is zero. */
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?:0|[1-9]\d{0,18})$/, 'must be a whole number in quotes')
    .default('0');
const rawCertificate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rawBytes: bytes });
/** An entry of a transparency log (sigstore_rekor.proto). */
const bundleLogEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    logIndex: count,
    logId: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyId: bytes }),
    kindVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100) }),
    integratedTime: count,
    inclusionPromise: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ signedEntryTimestamp: bytes }).nullish(),
    inclusionProof: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        logIndex: count,
        rootHash: bytes,
        treeSize: count,
        hashes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(bytes).max(64).default([]),
        checkpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ envelope: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64 * 1024) }),
    })
        .nullish(),
    canonicalizedBody: bytes,
});
/**
 * A Sigstore bundle over one DSSE envelope with one signature. Unknown keys are refused: what a verifier skips, another
 * may act on.
 */
const sigstoreBundle = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(BUNDLE_MEDIA_TYPES),
    verificationMaterial: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        publicKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1024).default('') }).nullish(),
        x509CertificateChain: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ certificates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rawCertificate).min(1).max(16) })
            .nullish(),
        certificate: rawCertificate.nullish(),
        tlogEntries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(bundleLogEntry).max(16).nullish(),
        timestampVerificationData: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            rfc3161Timestamps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ signedTimestamp: bytes }))
                .max(16)
                .nullish(),
        })
            .nullish(),
    })
        .refine(({ publicKey, x509CertificateChain, certificate }) => [publicKey, x509CertificateChain, certificate].filter((one) => one !== undefined && one !== null)
        .length === 1, { message: 'must have exactly one of publicKey, certificate and x509CertificateChain' }),
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        payloadType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc),
        payload: bytes,
        signatures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sig: bytes, keyid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1024).nullish() }))
            .refine(({ length }) => length === 1, { message: 'must hold exactly one signature' }),
    }),
});
/** Without its start a key would count as trusted since ever. */
const validFor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    start: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    end: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).nullish(),
});
const logInstance = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1024),
    publicKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rawBytes: bytes, validFor }),
    logId: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ keyId: bytes }),
});
const authority = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    certChain: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ certificates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rawBytes: bytes })).min(1) }),
    validFor,
});
/** What we ask of a trusted root of Sigstore (sigstore_trustroot.proto); its other keys are the library's to read. */
const trustedRoot = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TRUSTED_ROOT_MEDIA_TYPES),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
    tlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(logInstance).default([]),
    ctlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(logInstance).default([]),
    timestampAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
})
    .refine(({ certificateAuthorities, timestampAuthorities, tlogs }) => certificateAuthorities.length + timestampAuthorities.length + tlogs.length > 0, { message: 'names neither a certificate authority, nor a timestamp authority, nor a log' });


/***/ })

};
