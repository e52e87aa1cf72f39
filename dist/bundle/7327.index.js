export const id = 7327;
export const ids = [7327];
export const modules = {

/***/ 77327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/attest/sign/choose-signer.js + 3 modules
var choose_signer = __webpack_require__(3623);
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
 * @returns who signed, in words; null where nobody did
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
    if (signing === null) {
        (0,atomic_file/* writeFileAtomic */.Zf)(file, `${payload.toString('utf8')}\n`);
        return null;
    }
    const signer = await (0,choose_signer/* chooseSigner */.C)(signing);
    const { bundles, signer: name } = await signer.sign([payload]);
    (0,atomic_file/* writeFileAtomic */.Zf)(file, `${JSON.stringify(bundles[0].json)}\n`);
    return name;
}


/***/ })

};
