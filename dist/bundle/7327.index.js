export const id = 7327;
export const ids = [7327];
export const modules = {

/***/ 29835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
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
        return { name, digest: hex(member.digest), mediaType: member.media_type };
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
        .map(({ path, digest }) => ({ name: path, digest: hex(digest) }));
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
            { name: claim === null ? 'evidence-package' : (0,attest_statement/* packageSubject */.bp)(claim.slug), digest: sha256Of(digest) },
        ],
        predicateType: attestation/* VERIFICATION_SUMMARY */.XH,
        predicate: {
            verifier: { id: absoluteUri(facts.verifierId, 'verifier'), version: { worldgate: facts.version } },
            timeVerified: verification.verified_at,
            resourceUri: absoluteUri(facts.resourceUri, 'resource'),
            policy: { uri: facts.policyUri, digest: sha256Of(policy.digest) },
            inputAttestations: facts.inputs.map(({ file, digest: of }) => ({ uri: file, digest: sha256Of(of) })),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: [passed ? `${LEVEL_PREFIX}${verification.level}` : NO_LEVEL],
        },
    };
}
function sha256Of(digest) {
    return { sha256: digest.slice('sha256:'.length) };
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


/***/ })

};
