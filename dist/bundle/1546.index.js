export const id = 1546;
export const ids = [1546];
export const modules = {

/***/ 29835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ testResult),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   bp: () => (/* binding */ packageSubject),
/* harmony export */   j7: () => (/* binding */ packageStatements)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);



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
    const named = (name, of) => ({ name, digest: { sha256: of.slice('sha256:'.length) } });
    const subjects = [
        named(packageSubject(manifest.claim_slug), digest),
        named(MANIFEST, digest),
        ...manifest.members.map((member) => named(member.name, member.digest)),
    ];
    if (subjects.length <= _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx)
        return subjects;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('too-many-members', `the package has ${manifest.members.length} members; a statement names at most ${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx} subjects`, { hint: 'attach an archive instead of many files' });
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
    const described = ['claim.json', 'protocol.json', 'evidence.json'].map((name) => {
        const member = manifest.members.find((one) => one.name === name);
        return { name, digest: hex(member.digest), mediaType: member.media_type };
    });
    const url = runUrl(source);
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
    const url = runUrl(source);
    const inputs = raw.files
        .slice(0, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx)
        .map(({ path, digest }) => ({ name: path, digest: hex(digest) }));
    const workflow = workflowOf(source);
    return {
        buildDefinition: {
            buildType: workflow === null ? AUDIT_BUILD : GITHUB_BUILD,
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
                ...(workflow === null
                    ? {}
                    : {
                        github: {
                            event_name: source.event,
                            repository_id: source.repository_id,
                            runner_environment: source.runner_environment,
                        },
                    }),
                worldgate: { version, episodes: stored.evidence.counts.read, raw_files: raw.files.length },
            },
            resolvedDependencies: [...repositoryOf(source), ...modelOf(claim.subject), ...inputs],
        },
        runDetails: {
            builder: { id: workflow === null ? LOCAL_BUILDER : `${source.server_url}/${source.workflow_ref}` },
            metadata: {
                ...(url === null ? {} : { invocationId: url }),
                ...(input.facts.started_at === null ? {} : { startedOn: input.facts.started_at }),
                finishedOn: at.toISOString(),
            },
        },
    };
}
function hex(digest) {
    return { sha256: digest.slice('sha256:'.length) };
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
                ...(digest === null ? {} : hex(digest)),
                ...(revision === null ? {} : { gitCommit: revision }),
            },
        },
    ];
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

/***/ 37799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ trustedSigners),
/* harmony export */   RZ: () => (/* binding */ trustPolicy),
/* harmony export */   ZU: () => (/* binding */ trustLevel),
/* harmony export */   xW: () => (/* binding */ TRUST_LEVELS)
/* harmony export */ });
/* unused harmony exports reviewedWorkflow, certificateSigner, keySigner, REPLAY_BINDINGS */
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


/***/ })

};
