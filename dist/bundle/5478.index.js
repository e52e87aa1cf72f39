export const id = 5478;
export const ids = [5478];
export const modules = {

/***/ 52317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _e: () => (/* binding */ signedEvidence),
/* harmony export */   fL: () => (/* binding */ pendingEvidence),
/* harmony export */   v3: () => (/* binding */ requireNotRevoked)
/* harmony export */ });
/* harmony import */ var _audit_claims_is_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22890);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35470);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _share_revocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14532);




/** What whoever signs a package vouches for, with what a reader will ask about. */
function signedEvidence({ digest, claim, protocol, evidence }) {
    return {
        packageDigest: digest,
        claim: claim.slug,
        outcome: evidence.outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        warnings: (0,_audit_claims_is_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .draftReasons */ .r)(claim, protocol).map(({ file, message }) => `${file} is a draft: ${message}`),
    };
}
/** The same from the statements alone, which hold digests and the outcome. */
function pendingEvidence({ evidence }) {
    const { package: of, claim, outcome, verdict, grade } = evidence;
    return { packageDigest: of.digest, claim: claim.slug, outcome, verdict, grade, warnings: [] };
}
/**
 * Nobody vouches for what was taken back.
 * @throws WorldGateError `package-revoked`, and those of `readRevocation`
 */
function requireNotRevoked({ dir, digest }) {
    const revocation = (0,_share_revocation_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevocation */ .jd)(dir);
    if (revocation === null)
        return;
    const { package_digest: of, by, revoked_at: at, reason } = revocation;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('package-revoked', of === digest
        ? `the package was revoked by ${by} at ${at}: ${reason}`
        : `${_audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOCATION_FILE */ .MP} in the package takes back another one, ${of}`, {
        hint: of === digest
            ? 'Make the evidence anew and sign that; what was revoked stays so.'
            : 'Take the file away: no verifier accepts a package with one.',
    });
}


/***/ }),

/***/ 40250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readPending),
  b: () => (/* binding */ writePending)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/attest/statement.js
var statement = __webpack_require__(29835);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
// EXTERNAL MODULE: ./.build/contracts/evidence-source.js
var evidence_source = __webpack_require__(7419);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/attest/sign/pending-agreement.js








const PENDING_INVALID = 'pending-invalid';
const pending_agreement_text = schemas/* string */.YjP().max(4096);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const described = schemas/* strictObject */.rej({ name: pending_agreement_text, digest: schemas/* strictObject */.rej({ sha256 }), mediaType: pending_agreement_text });
const model = schemas/* strictObject */.rej({
    name: pending_agreement_text.startsWith('model:'),
    digest: schemas/* strictObject */.rej({ sha256: sha256.optional(), gitCommit: common/* commitSha */.mJ.optional() }),
});
const input = schemas/* strictObject */.rej({ name: pending_agreement_text, digest: schemas/* strictObject */.rej({ sha256 }) });
const anything = schemas/* unknown */.L5J();
const tests = schemas/* array */.YOg(pending_agreement_text).max(attestation/* MOST_SUBJECTS */.mx);
/** What `packageStatements` writes; what does not follow from the evidence is held to its form. */
const testResultPredicate = schemas/* strictObject */.rej({
    result: pending_agreement_text,
    configuration: schemas/* tuple */.PVZ([described, described, described], schemas/* union */.KCZ([described, model])),
    url: pending_agreement_text.optional(),
    passedTests: tests,
    warnedTests: tests,
    failedTests: tests,
});
const provenancePredicate = schemas/* strictObject */.rej({
    buildDefinition: schemas/* strictObject */.rej({
        buildType: pending_agreement_text,
        externalParameters: schemas/* strictObject */.rej({
            workflow: anything.optional(),
            evidence: schemas/* strictObject */.rej({
                source: evidence_source/* auditSource */.L7,
                format: pending_agreement_text,
                claim: common/* digest */.br,
                protocol: common/* digest */.br,
                options: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([pending_agreement_text, schemas/* number */.aig(), schemas/* boolean */.zMY()])),
            }),
        }),
        internalParameters: schemas/* strictObject */.rej({
            github: anything.optional(),
            worldgate: schemas/* strictObject */.rej({ version: pending_agreement_text, episodes: schemas/* int */.Whr().min(0), raw_files: schemas/* int */.Whr().min(0) }),
        }),
        resolvedDependencies: schemas/* array */.YOg(anything).max(2 * attestation/* MOST_SUBJECTS */.mx),
    }),
    runDetails: schemas/* strictObject */.rej({
        builder: schemas/* strictObject */.rej({ id: pending_agreement_text }),
        metadata: schemas/* strictObject */.rej({
            invocationId: pending_agreement_text.optional(),
            startedOn: common/* isoTime */.Ly.optional(),
            finishedOn: common/* isoTime */.Ly,
        }),
    }),
});
/**
 * Holds test result and provenance against our own statement. Whoever signs digests alone signs these too, and other
 * programs read nothing else: what they say of the verdict, the run, the commit and the builder must be what the evidence
 * says, which is held against the job that signs.
 * @param name of the file, for messages
 * @throws WorldGateError `pending-invalid`
 */
function requireAgreement(name, evidence, subjects, predicates) {
    const result = (0,schema/* parseWith */.K)(testResultPredicate, predicates.testResult, {
        file: `${name}: ${attestation/* TEST_RESULT */.bo}`,
        code: PENDING_INVALID,
    });
    const { buildDefinition: build, runDetails: run } = (0,schema/* parseWith */.K)(provenancePredicate, predicates.provenance, {
        file: `${name}: ${attestation/* PROVENANCE */.EK}`,
        code: PENDING_INVALID,
    });
    const { claim, protocol, source, tool, verdict, stated_at } = evidence;
    const place = (0,statement/* placeOf */.$t)(source);
    const hold = (type) => (key, found, expected) => {
        if ((0,canonical_json/* canonicalJson */.d)(found ?? null) === (0,canonical_json/* canonicalJson */.d)(expected ?? null))
            return;
        throw pendingInvalid(`${name}: the statement of ${type} does not agree with that of ${attestation/* EVIDENCE_PREDICATE */.Mi}:\n` +
            `${key}: expected ${shown(expected)}; found ${shown(found)}`);
    };
    const ofResult = hold(attestation/* TEST_RESULT */.bo);
    const [members, models] = [result.configuration.slice(0, 3), result.configuration.slice(3)];
    ofResult('result', result.result, (0,statement/* testResult */.Ke)(verdict));
    ofResult('url', result.url, place.url);
    ofResult('configuration', members.map((one) => ({ name: one.name, digest: one.digest })), statement/* DESCRIBED_MEMBERS */.oL.map((member) => subjects.find((one) => one.name === member)));
    requireTests(name, evidence, result);
    const ofProvenance = hold(attestation/* PROVENANCE */.EK);
    const { evidence: made, workflow } = build.externalParameters;
    const { github, worldgate } = build.internalParameters;
    ofProvenance('buildType', build.buildType, place.buildType);
    ofProvenance('externalParameters.workflow', workflow, place.workflow);
    ofProvenance('externalParameters.evidence.claim', made.claim, claim.hash);
    ofProvenance('externalParameters.evidence.protocol', made.protocol, protocol.hash);
    ofProvenance('internalParameters.github', github, place.github);
    ofProvenance('internalParameters.worldgate.version', worldgate.version, tool.version);
    ofProvenance('builder.id', run.builder.id, place.builder);
    ofProvenance('metadata.invocationId', run.metadata.invocationId, place.url);
    ofProvenance('metadata.finishedOn', run.metadata.finishedOn, stated_at);
    // The repository, the model as the test result names it, and the files that were read.
    const known = [...place.repository, ...models];
    const dependencies = build.resolvedDependencies;
    ofProvenance('resolvedDependencies', dependencies.slice(0, known.length), known);
    const inputs = dependencies.slice(known.length);
    const inputCount = Math.min(worldgate.raw_files, attestation/* MOST_SUBJECTS */.mx);
    if (inputs.length !== inputCount || inputs.some((one) => !input.safeParse(one).success)) {
        ofProvenance('resolvedDependencies', inputs, `${inputCount} files with their digests`);
    }
    if (models.length > 1 || models.some((one) => !model.safeParse(one).success)) {
        ofResult('configuration', models, 'one model, or none');
    }
}
/** A claim is as good as the worst of its metrics: one that holds has none that does not. */
function requireTests(name, { claim, outcome }, { passedTests, warnedTests, failedTests }) {
    const all = [...passedTests, ...warnedTests, ...failedTests];
    const foreign = all.find((one) => !one.startsWith(`${claim.slug}/`));
    if (foreign !== undefined || new Set(all).size !== all.length) {
        throw pendingInvalid(`${name}: the statement of ${attestation/* TEST_RESULT */.bo} names ${foreign === undefined ? 'a test twice' : `a test of another claim than ${claim.slug}: ${shown(foreign)}`}`);
    }
    const holds = outcome === 'supported' || outcome === 'supported_within_margin';
    if (holds && (passedTests.length === 0 || passedTests.length !== all.length)) {
        throw pendingInvalid(`${name}: the statement of ${attestation/* TEST_RESULT */.bo} names tests that did not pass, or none that did; the evidence says ${outcome}`);
    }
}
function shown(value) {
    return value == null ? 'nothing' : (0,canonical_json/* canonicalJson */.d)(value).slice(0, 400);
}
function pendingInvalid(message) {
    return new errors/* WorldGateError */._B(PENDING_INVALID, message, {
        hint: 'Take the file as the job that made the evidence left it, signed by the same version; `worldgate audit sign --separate` writes it anew.',
    });
}

;// CONCATENATED MODULE: ./.build/attest/sign/pending.js









const MOST_BYTES = 64 * 1024 * 1024;
/** @returns the path of the file */
function writePending(dir, reason, packageDigest, payloads) {
    const pending = {
        schema_version: 'worldgate.pending_signature.v1',
        reason,
        package_digest: packageDigest,
        envelopes: payloads.map((payload) => ({
            payloadType: attestation/* PAYLOAD_TYPE */.Uc,
            payload: payload.toString('base64'),
            signatures: [],
        })),
    };
    const file = external_node_path_.join(dir, attestation/* PENDING_FILE */.pf);
    (0,atomic_file/* writeFileAtomic */.Zf)(file, `${(0,canonical_json/* canonicalJson */.d)(pending)}\n`);
    return file;
}
/**
 * Reads a pending file and holds its statements against each other: the three of a package, each once, all with the
 * same subjects, of the package that the file names, and saying the same of it and of where it was made.
 * @throws WorldGateError `pending-invalid`, and those of reading a file
 */
function readPending(file) {
    const name = external_node_path_.basename(file);
    const pending = (0,schema/* parseWith */.K)(attestation/* pendingSignature */.en, (0,json/* parseJson */.qF)((0,read_text/* readText */.yR)(file, { maxBytes: MOST_BYTES }), name), {
        file: name,
        code: PENDING_INVALID,
    });
    const found = new Map();
    for (const [index, envelope] of pending.envelopes.entries()) {
        const where = `${name}: envelopes[${index}].payload`;
        const payload = Buffer.from(envelope.payload, 'base64');
        const parsed = (0,schema/* parseWith */.K)(attestation/* statement */.qZ, (0,json/* parseJson */.qF)((0,read_text/* decodeText */.g7)(payload, where), where), {
            file: where,
            code: PENDING_INVALID,
        });
        // What a reader of statements does not know, he would not see that it was signed.
        if (!payload.equals((0,statement/* payloadOf */.Md)(parsed))) {
            throw pendingInvalid(`${where}: is not a statement as WorldGate writes it: it has other keys, or another spelling`);
        }
        if (found.has(parsed.predicateType))
            throw pendingInvalid(`${where}: is a second statement of ${parsed.predicateType}`);
        found.set(parsed.predicateType, { payload, parsed });
    }
    const all = attestation/* PACKAGE_PREDICATES */.Iw.map((type) => statementOf(found, type, name));
    if (found.size !== all.length) {
        const other = [...found.keys()].find((type) => !attestation/* PACKAGE_PREDICATES */.Iw.some((known) => known === type));
        throw pendingInvalid(`${name}: expected statements of ${attestation/* PACKAGE_PREDICATES */.Iw.join(', ')} and no other; found ${other}`);
    }
    const main = found.get(attestation/* EVIDENCE_PREDICATE */.Mi).parsed;
    const evidence = (0,schema/* parseWith */.K)(attestation/* evidencePredicate */.lQ, main.predicate, {
        file: `${name}: ${attestation/* EVIDENCE_PREDICATE */.Mi}`,
        code: PENDING_INVALID,
    });
    requireOnePackage(name, pending.package_digest, evidence, all.map(({ parsed }) => parsed));
    requireAgreement(name, evidence, main.subject, {
        testResult: found.get(attestation/* TEST_RESULT */.bo).parsed.predicate,
        provenance: found.get(attestation/* PROVENANCE */.EK).parsed.predicate,
    });
    return {
        reason: pending.reason,
        packageDigest: pending.package_digest,
        payloads: all.map(({ payload }) => payload),
        evidence,
    };
}
function statementOf(found, type, name) {
    const one = found.get(type);
    if (one === undefined)
        throw pendingInvalid(`${name}: the statement of ${type} is missing`);
    return one;
}
function requireOnePackage(name, digest, evidence, statements) {
    if (evidence.package.digest !== digest) {
        throw pendingInvalid(`${name}: package_digest is ${digest}, but the evidence is of ${evidence.package.digest}`);
    }
    // One subject is the package, and one its manifest, which is no member of itself.
    const members = statements[0].subject.length - 2;
    if (evidence.package.members !== members) {
        throw pendingInvalid(`${name}: the evidence is of ${evidence.package.members} members, and names ${members}`);
    }
    const subject = (0,statement/* packageSubject */.bp)(evidence.claim.slug);
    for (const { subject: subjects, predicateType } of statements) {
        const named = subjects.find((one) => one.name === subject)?.digest.sha256;
        if (named === undefined)
            throw pendingInvalid(`${name}: the statement of ${predicateType} has no subject ${subject}`);
        if (`sha256:${named}` !== digest) {
            throw pendingInvalid(`${name}: expected ${digest}, but the statement of ${predicateType} is of sha256:${named}`);
        }
        if ((0,canonical_json/* canonicalJson */.d)(subjects) !== (0,canonical_json/* canonicalJson */.d)(statements[0].subject)) {
            throw pendingInvalid(`${name}: the statement of ${predicateType} has other subjects than that of ${attestation/* EVIDENCE_PREDICATE */.Mi}`);
        }
    }
}


/***/ }),

/***/ 25478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jr: () => (/* binding */ requireUnchanged),
  r3: () => (/* binding */ signOr),
  signPackage: () => (/* binding */ signPackage),
  TQ: () => (/* binding */ signedOutcome)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/audit/package/members.js
var members = __webpack_require__(35470);
// EXTERNAL MODULE: ./.build/audit/package/read-package.js
var read_package = __webpack_require__(50304);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/attest/statement.js
var statement = __webpack_require__(29835);
// EXTERNAL MODULE: ./.build/attest/sign/choose-signer.js + 2 modules
var choose_signer = __webpack_require__(7174);
// EXTERNAL MODULE: ./.build/attest/sign/decide-mode.js
var decide_mode = __webpack_require__(50294);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/attest/verify/read-bundle.js
var read_bundle = __webpack_require__(53085);
;// CONCATENATED MODULE: ./.build/attest/sign/earlier-signer.js







/**
 * Whose signature lies in a folder, in words and as its bundle names itself: nothing is verified. `null` where there is none.
 * @param dir absolute
 */
function earlierSigner(dir) {
    const name = attestation/* BUNDLE_FILES */.HJ[attestation/* EVIDENCE_PREDICATE */.Mi];
    try {
        const bytes = (0,safe_path/* readBelow */.Gj)(dir, name, { maxBytes: read_bundle/* MOST_BUNDLE_BYTES */.bW });
        const { verificationMaterial: material } = (0,json/* parseJson */.qF)((0,read_text/* decodeText */.g7)(bytes, name), name);
        return namedBy(material) ?? 'somebody whom its bundle does not name';
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        return error.code === 'file-missing' ? null : `somebody whom ${name} does not name: it cannot be read`;
    }
}
function namedBy(material) {
    const hint = material?.publicKey?.hint;
    if (typeof hint === 'string') {
        const id = Buffer.from(hint, 'base64');
        return id.length === 32 ? `key sha256:${id.toString('hex')}` : null;
    }
    const certificate = material?.certificate?.rawBytes;
    if (typeof certificate !== 'string')
        return null;
    try {
        const { subjectAltName = '' } = new external_node_crypto_.X509Certificate(Buffer.from(certificate, 'base64'));
        return subjectAltName.replace(/^[A-Za-z]+:/, '') || null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/attest/sign/evidence.js
var sign_evidence = __webpack_require__(52317);
// EXTERNAL MODULE: ./.build/attest/sign/pending.js + 1 modules
var pending = __webpack_require__(40250);
// EXTERNAL MODULE: ./.build/attest/sign/service-error.js
var service_error = __webpack_require__(6618);
// EXTERNAL MODULE: ./.build/attest/sign/write-bundles.js
var write_bundles = __webpack_require__(29629);
;// CONCATENATED MODULE: ./.build/attest/sign/sign-package.js













/**
 * Signs a package: its members are checked, three statements made over them, and each is signed into a bundle beside
 * them, with one identity. All bundles are written or none.
 * @throws WorldGateError where a member is not what was packed, a signature is required and cannot be made, or a
 *   service does not answer and `onOutage` is `fail`
 */
async function signPackage(request) {
    const { packageDir, separate, mode, key, clock, version, job } = request;
    // The job that signs decides about itself; here only "never" counts.
    const decision = separate && mode !== 'never' ? { sign: true } : (0,decide_mode/* decideMode */.a)({ ...request, hasKey: key !== null });
    if (!decision.sign)
        return { state: 'unsigned', reason: decision.reason };
    (0,write_bundles/* removeLeftovers */.D)(packageDir);
    const stored = (0,read_package/* readPackage */.L)(packageDir);
    (0,sign_evidence/* requireNotRevoked */.v3)(stored);
    const statements = (0,statement/* packageStatements */.j7)(stored, job.source, { at: new Date(clock.now()), version });
    const payloads = statements.map(statement/* payloadOf */.Md);
    const evidence = (0,sign_evidence/* signedEvidence */._e)(stored);
    if (separate) {
        await requireUnchanged(stored);
        const pendingPath = (0,pending/* writePending */.b)(packageDir, 'separate_job', stored.digest, payloads);
        return { state: 'deferred', reason: 'another job is to sign', pendingPath, evidence };
    }
    const signed = await signOr(request, payloads, evidence, async () => {
        await requireUnchanged(stored);
        return (0,pending/* writePending */.b)(packageDir, 'outage', stored.digest, payloads);
    });
    if ('outcome' in signed)
        return signed.outcome;
    await requireUnchanged(stored);
    return signedOutcome(signed, { evidence, packageDir, target: packageDir });
}
/**
 * Signs, or does what `onOutage` says where a service does not answer.
 * @param defer leaves the statements for later; returns the file that holds them
 */
async function signOr(request, payloads, evidence, defer) {
    try {
        const signer = await (0,choose_signer/* chooseSigner */.C)(request);
        return { signer, statements: await signer.sign(payloads) };
    }
    catch (error) {
        if (!(0,service_error/* isOutage */.uD)(error)) {
            // A store that this repository has no right to, a proxy in the way: `auto` signs where it can.
            if ((0,decide_mode/* mustSign */.z)(request) || !(0,errors/* isWorldGateError */.US)(error) || error.kind !== 'environment')
                throw error;
            return { outcome: { state: 'unsigned', reason: reasonOf(error) } };
        }
        if (request.onOutage === 'fail')
            throw error;
        const reason = reasonOf(error);
        if (request.onOutage === 'warn')
            return { outcome: { state: 'unsigned', reason } };
        return { outcome: { state: 'deferred', reason, pendingPath: await defer(), evidence } };
    }
}
/**
 * Writes the bundles, and says what was signed.
 * @param place.target absolute folder of the bundles
 */
function signedOutcome({ signer, statements }, { evidence, packageDir, target }) {
    const [main] = statements.bundles;
    const replaced = earlierSigner(target);
    const files = (0,write_bundles/* writeBundles */.B)(target, statements.bundles);
    return {
        state: 'signed',
        evidence,
        packageDir,
        replaced,
        level: signer.level,
        backend: signer.backend,
        signer: statements.signer,
        bundlePath: files[0],
        files,
        log: main.log,
        timestamp: main.timestamp,
        attestationUrl: statements.attestationUrl,
    };
}
/** What happened, and what to do about it. */
function reasonOf({ message, hint }) {
    return hint === undefined ? message : `${message}. ${hint}`;
}
/** Between check and signature another package may have taken the place of this one. */
async function requireUnchanged({ dir, digest, }) {
    const now = await manifestDigest(dir);
    if (now === digest)
        return;
    throw new errors/* WorldGateError */._B('package-changed', `${dir} changed while it was signed: expected ${digest}, found ${now ?? `no ${members/* MANIFEST */.e0}`}`, { hint: 'Let nothing write into the package meanwhile, and sign it again.' });
}
async function manifestDigest(dir) {
    try {
        return await (0,digest/* sha256File */.Q3)(external_node_path_.join(dir, members/* MANIFEST */.e0));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 29629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBundles),
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83076);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);






const NAMES = _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .PACKAGE_PREDICATES */ .Iw.map((predicate) => _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILES */ .HJ[predicate]);
/**
 * Writes the bundles of a package: all, in the place of those of an earlier signing, or none and what was there stays.
 * A pending file beside them has served and goes.
 * @param bundles in the order of `PACKAGE_PREDICATES`
 * @returns absolute paths, the main one first
 * @throws WorldGateError as `writeFileAtomic`
 */
function writeBundles(dir, bundles) {
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(dir);
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
    const files = NAMES.map((name, index) => ({
        target: node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, name),
        staged: node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, `.${name}.${token}.tmp`),
        text: `${JSON.stringify(bundles[index].json)}\n`,
    }));
    const undo = [];
    try {
        for (const { staged, text } of files) {
            undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(staged, { force: true }));
            (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(staged, text);
        }
        for (const { staged, target } of files) {
            const earlier = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(target) : null;
            undo.push(() => earlier === null ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(target, { force: true }) : (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(target, earlier));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(staged, target);
        }
    }
    catch (cause) {
        for (const step of undo)
            step();
        throw (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(cause, dir);
    }
    // Two signings at once may each have renamed some: what is there now must be of one of them.
    const foreign = files.find(({ target, text }) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(target, 'utf8') !== text);
    if (foreign !== undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('signing-raced', `${foreign.target} was written by another signing meanwhile`, {
            hint: 'Sign again, once at a time: the bundles beside the members may be of two signings.',
            kind: 'environment',
        });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .PENDING_FILE */ .pf), { force: true });
    return files.map(({ target }) => target);
}
/** Removes what a signing that was killed while it wrote has left in the package, where it would count as an extra file. */
function removeLeftovers(dir) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() === true ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(dir) : [];
    for (const entry of entries) {
        const isOurs = (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemporaryName */ .$W)(entry) && [...NAMES, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .PENDING_FILE */ .pf].some((name) => entry.includes(name));
        if (isOurs)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, entry), { force: true });
    }
}


/***/ })

};
