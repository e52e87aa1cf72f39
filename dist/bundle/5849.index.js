export const id = 5849;
export const ids = [5849];
export const modules = {

/***/ 95849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishSigning: () => (/* binding */ finishSigning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35470);
/* harmony import */ var _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50304);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83076);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29835);
/* harmony import */ var _decide_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50294);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14985);
/* harmony import */ var _sign_package_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99352);
/* harmony import */ var _write_bundles_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29629);











/**
 * Signs statements that wait for it. Given the package, they must be those that the package leads to; given the
 * pending file alone, as in a separate job that saw only digests, they must agree with each other. In both cases they
 * must come from a job of the repository that signs.
 * @throws WorldGateError `pending-missing`, `pending-invalid`, `pending-foreign`, and those of `signPackage`
 */
async function finishSigning(request) {
    const decision = (0,_decide_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .decideMode */ .a)({ ...request, hasKey: request.key !== null });
    if (!decision.sign)
        return { state: 'unsigned', reason: decision.reason };
    const { packageDir, file } = locate(request.path);
    if (packageDir !== null)
        (0,_write_bundles_js__WEBPACK_IMPORTED_MODULE_10__/* .removeLeftovers */ .D)(packageDir);
    const pending = (0,_pending_js__WEBPACK_IMPORTED_MODULE_8__/* .readPending */ .c)(file);
    requireOwnRepository(pending, request.job.source);
    const check = packageDir === null ? async () => { } : requireFromPackage(packageDir, pending);
    const signed = await (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_9__/* .signOr */ .r3)(request, pending.payloads, async () => file);
    if ('outcome' in signed)
        return signed.outcome;
    await check();
    const target = packageDir ?? request.outputDir ?? node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_9__/* .signedOutcome */ .TQ)(signed, (0,_write_bundles_js__WEBPACK_IMPORTED_MODULE_10__/* .writeBundles */ .B)(target, signed.statements.bundles));
}
function locate(given) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(given, { throwIfNoEntry: false })?.isDirectory() === true;
    const file = isFolder ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(given, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf) : given;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-missing', `${given} has nothing to finish: there is no ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
            hint: 'It is written where signing was deferred (`--on-outage defer`) or left to another job (`--separate`).',
        });
    }
    // A file that lies in its package is held against it, whichever of the two was named.
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return { packageDir: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0)) ? dir : null, file };
}
/** @returns what checks, before anything is written, that the package is still the same */
function requireFromPackage(packageDir, { packageDigest, payloads, evidence }) {
    const stored = (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)(packageDir);
    if (stored.digest !== packageDigest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-invalid', `${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf}: package_digest is ${packageDigest}, but the package is ${stored.digest}`, { hint: 'The package was made again after that: sign it with `worldgate audit sign`.' });
    }
    const { stated_at: at, tool, source } = evidence;
    const expected = (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .packageStatements */ .j7)(stored, source, { at: new Date(at), version: tool.version }).map(_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .payloadOf */ .Md);
    const differing = expected.findIndex((payload, index) => !payload.equals(payloads[index]));
    if (differing !== -1) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-invalid', `${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf}: statement ${differing + 1} of ${expected.length} does not say what the package says`, {
            hint: `It was changed, or another version than ${tool.version} made it: sign with \`worldgate audit sign\`.`,
        });
    }
    return () => (0,_sign_package_js__WEBPACK_IMPORTED_MODULE_9__/* .requireUnchanged */ .jr)(stored);
}
/** Of the same run, all that the platform says must be the same; of an earlier run, the repository. */
function requireOwnRepository({ evidence: { source } }, own) {
    const keys = ['server_url', 'repository', 'repository_id'];
    if (own.run_id !== null && source.run_id === own.run_id)
        keys.push('commit', 'ref', 'event', 'workflow_ref');
    const wrong = keys.filter((key) => source[key] !== own[key]);
    if (wrong.length === 0)
        return;
    const lines = wrong.map((key) => `source.${key}: expected ${own[key] ?? 'none'}, as of the job that signs; found ${source[key] ?? 'none'}`);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('pending-foreign', `the evidence was not made where it is to be signed:\n${lines.join('\n')}`, {
        hint: 'Sign in a workflow of the repository that made the evidence.',
    });
}


/***/ }),

/***/ 14985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writePending),
/* harmony export */   c: () => (/* binding */ readPending)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83076);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56680);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67759);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29835);









const CODE = 'pending-invalid';
const MOST_BYTES = 64 * 1024 * 1024;
/** @returns the path of the file */
function writePending(dir, reason, packageDigest, payloads) {
    const pending = {
        schema_version: 'worldgate.pending_signature.v1',
        reason,
        package_digest: packageDigest,
        envelopes: payloads.map((payload) => ({
            payloadType: _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc,
            payload: payload.toString('base64'),
            signatures: [],
        })),
    };
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING_FILE */ .pf);
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, `${(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(pending)}\n`);
    return file;
}
/**
 * Reads a pending file and holds its statements against each other: the three of a package, each once, all with the
 * same subjects, of the package that the file names.
 * @throws WorldGateError `pending-invalid`, and those of reading a file
 */
function readPending(file) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file);
    const pending = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingSignature */ .en, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file, { maxBytes: MOST_BYTES }), name), {
        file: name,
        code: CODE,
    });
    const found = new Map();
    for (const [index, envelope] of pending.envelopes.entries()) {
        const where = `${name}: envelopes[${index}].payload`;
        const payload = Buffer.from(envelope.payload, 'base64');
        const parsed = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .statement */ .qZ, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g7)(payload, where), where), {
            file: where,
            code: CODE,
        });
        if (found.has(parsed.predicateType))
            throw invalid(`${where}: is a second statement of ${parsed.predicateType}`);
        found.set(parsed.predicateType, { payload, parsed });
    }
    const all = _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_PREDICATES */ .Iw.map((type) => statementOf(found, type, name));
    if (found.size !== all.length) {
        const other = [...found.keys()].find((type) => !_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_PREDICATES */ .Iw.some((known) => known === type));
        throw invalid(`${name}: expected statements of ${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_PREDICATES */ .Iw.join(', ')} and no other; found ${other}`);
    }
    const main = found.get(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_PREDICATE */ .Mi).parsed;
    const evidence = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .evidencePredicate */ .lQ, main.predicate, {
        file: `${name}: ${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_PREDICATE */ .Mi}`,
        code: CODE,
    });
    requireOnePackage(name, pending.package_digest, evidence, all.map(({ parsed }) => parsed));
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
        throw invalid(`${name}: the statement of ${type} is missing`);
    return one;
}
function requireOnePackage(name, digest, evidence, statements) {
    if (evidence.package.digest !== digest) {
        throw invalid(`${name}: package_digest is ${digest}, but the evidence is of ${evidence.package.digest}`);
    }
    const subject = (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .packageSubject */ .bp)(evidence.claim.slug);
    for (const { subject: subjects, predicateType } of statements) {
        const named = subjects.find((one) => one.name === subject)?.digest.sha256;
        if (named === undefined)
            throw invalid(`${name}: the statement of ${predicateType} has no subject ${subject}`);
        if (`sha256:${named}` !== digest) {
            throw invalid(`${name}: expected ${digest}, but the statement of ${predicateType} is of sha256:${named}`);
        }
        if ((0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(subjects) !== (0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(statements[0].subject)) {
            throw invalid(`${name}: the statement of ${predicateType} has other subjects than that of ${_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_PREDICATE */ .Mi}`);
        }
    }
}
function invalid(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B(CODE, message, {
        hint: 'Take the file as the job that made the evidence left it; `worldgate audit sign --separate` writes it anew.',
    });
}


/***/ }),

/***/ 99352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ signedOutcome),
/* harmony export */   jr: () => (/* binding */ requireUnchanged),
/* harmony export */   r3: () => (/* binding */ signOr),
/* harmony export */   signPackage: () => (/* binding */ signPackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35470);
/* harmony import */ var _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50304);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29835);
/* harmony import */ var _choose_signer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3623);
/* harmony import */ var _decide_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50294);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14985);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6618);
/* harmony import */ var _write_bundles_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29629);











/**
 * Signs a package: its members are checked, three statements made over them, and each is signed into a bundle beside
 * them, with one identity. All bundles are written or none.
 * @throws WorldGateError where a member is not what was packed, a signature is required and cannot be made, or a
 *   service does not answer and `onOutage` is `fail`
 */
async function signPackage(request) {
    const { packageDir, separate, mode, key, clock, version, job } = request;
    // The job that signs decides about itself; here only "never" counts.
    const decision = separate && mode !== 'never' ? { sign: true } : (0,_decide_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .decideMode */ .a)({ ...request, hasKey: key !== null });
    if (!decision.sign)
        return { state: 'unsigned', reason: decision.reason };
    (0,_write_bundles_js__WEBPACK_IMPORTED_MODULE_10__/* .removeLeftovers */ .D)(packageDir);
    const stored = (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .L)(packageDir);
    const payloads = (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .packageStatements */ .j7)(stored, job.source, { at: new Date(clock.now()), version }).map(_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .payloadOf */ .Md);
    if (separate) {
        await requireUnchanged(stored);
        const pendingPath = (0,_pending_js__WEBPACK_IMPORTED_MODULE_8__/* .writePending */ .b)(packageDir, 'separate_job', stored.digest, payloads);
        return { state: 'deferred', reason: 'another job is to sign', pendingPath };
    }
    const signed = await signOr(request, payloads, async () => {
        await requireUnchanged(stored);
        return (0,_pending_js__WEBPACK_IMPORTED_MODULE_8__/* .writePending */ .b)(packageDir, 'outage', stored.digest, payloads);
    });
    if ('outcome' in signed)
        return signed.outcome;
    await requireUnchanged(stored);
    return signedOutcome(signed, (0,_write_bundles_js__WEBPACK_IMPORTED_MODULE_10__/* .writeBundles */ .B)(packageDir, signed.statements.bundles));
}
/**
 * Signs, or does what `onOutage` says where a service does not answer.
 * @param defer leaves the statements for later; returns the file that holds them
 */
async function signOr(request, payloads, defer) {
    try {
        const signer = await (0,_choose_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseSigner */ .C)(request);
        return { signer, statements: await signer.sign(payloads) };
    }
    catch (error) {
        if (!(0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .isOutage */ .uD)(error)) {
            // A store that this repository has no right to, a proxy in the way: `auto` signs where it can.
            if ((0,_decide_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .mustSign */ .z)(request) || !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorldGateError */ .US)(error) || error.kind !== 'environment')
                throw error;
            return { outcome: { state: 'unsigned', reason: error.message } };
        }
        if (request.onOutage === 'fail')
            throw error;
        const reason = error.message;
        if (request.onOutage === 'warn')
            return { outcome: { state: 'unsigned', reason } };
        return { outcome: { state: 'deferred', reason, pendingPath: await defer() } };
    }
}
/** @param files of the bundles, the main one first */
function signedOutcome({ signer, statements }, files) {
    const [main] = statements.bundles;
    return {
        state: 'signed',
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
/** Between check and signature another package may have taken the place of this one. */
async function requireUnchanged({ dir, digest, }) {
    const now = await manifestDigest(dir);
    if (now === digest)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('package-changed', `${dir} changed while it was signed: expected ${digest}, found ${now ?? `no ${_audit_package_members_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0}`}`, { hint: 'Let nothing write into the package meanwhile, and sign it again.' });
}
async function manifestDigest(dir) {
    try {
        return await (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0));
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


/***/ })

};
