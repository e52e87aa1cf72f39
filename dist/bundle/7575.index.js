export const id = 7575;
export const ids = [7575];
export const modules = {

/***/ 17575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCertificateSignature: () => (/* binding */ checkCertificateSignature),
  witnessesOfKeyBundle: () => (/* binding */ witnessesOfKeyBundle)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/attest/checks.js
var attest_checks = __webpack_require__(14521);
;// CONCATENATED MODULE: ./.build/attest/verify/certificate-checks.js

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** What the certificate is for, who issued it, whether it was valid at every witnessed time, and who logged it. */
function certificateChecks(use, sigstore, trust) {
    const { path, check } = chainCheck(use, sigstore, trust);
    return [check, usageCheck(use), ...timeChecks(use), sctCheck(use, path, sigstore, trust)];
}
/** Whether a trusted authority issued it, at each time at which it was valid; without one, when it was issued. */
function chainCheck({ certificate: { sigstore: leaf, node }, file, times }, sigstore, trust) {
    const inside = times.filter((time) => leaf.validForDate(time));
    let path = [];
    try {
        for (const time of inside.length > 0 ? inside : [leaf.notBefore]) {
            path = sigstore.verifyCertificateChain(time, leaf, trust.certificateAuthorities);
        }
    }
    catch (error) {
        const check = (0,attest_checks/* failed */.gz)('certificate', 'certificate-chain', {
            message: `${file}: no trusted authority issued the certificate: ${(0,attest_checks/* reasonOf */.A3)(error)}`,
            expected: 'a certificate that a certificate authority of the trusted root issued while it was trusted',
            found: `issued by ${oneLine(node.issuer)}`,
            where: `${file}: verificationMaterial.certificate`,
        });
        return { path: null, check };
    }
    return {
        path,
        check: (0,attest_checks/* passed */.bF)('certificate', 'certificate-chain', `${file}: issued by ${oneLine(node.issuer)}`),
    };
}
function usageCheck({ certificate: { node }, file }) {
    // Of an X509Certificate of node:crypto, keyUsage lists the extended key usages.
    const usages = node.keyUsage ?? [];
    if (!node.ca && usages.includes(CODE_SIGNING)) {
        return (0,attest_checks/* passed */.bF)('certificate', 'certificate-usage', `${file}: the certificate is for signing code`);
    }
    return (0,attest_checks/* failed */.gz)('certificate', 'certificate-usage', {
        message: `${file}: the certificate is not one to sign with`,
        expected: `a certificate for code signing (${CODE_SIGNING}) that is no authority`,
        found: node.ca ? 'a certificate authority' : usages.join(', ') || 'no extended key usage',
        where: `${file}: verificationMaterial.certificate`,
    });
}
function timeChecks({ certificate: { sigstore: leaf }, file, times, now, }) {
    const span = `from ${leaf.notBefore.toISOString()} until ${leaf.notAfter.toISOString()}`;
    if (times.length === 0) {
        const expired = now > leaf.notAfter ? ' and has expired' : '';
        return [
            (0,attest_checks/* failed */.gz)('timestamp', 'witnessed-time', {
                message: `${file}: nothing that is trusted says when it was signed; the certificate was valid ${span}${expired}`,
                expected: 'a timestamp of a trusted authority, or a log entry whose time the log signed',
                found: 'no witnessed time',
                where: `${file}: verificationMaterial`,
            }),
        ];
    }
    const seen = (0,attest_checks/* passed */.bF)('timestamp', 'witnessed-time', `${file}: signed at ${times.map((time) => time.toISOString()).join(' and ')}, as witnesses say`);
    const outside = times.filter((time) => !leaf.validForDate(time));
    if (outside.length === 0) {
        return [
            seen,
            (0,attest_checks/* passed */.bF)('certificate', 'certificate-time', `${file}: the certificate was valid then (${span})`),
        ];
    }
    return [
        seen,
        (0,attest_checks/* failed */.gz)('certificate', 'certificate-time', {
            message: `${file}: the certificate was not valid when it was signed with`,
            expected: span,
            found: outside.map((time) => time.toISOString()).join(', '),
            where: `${file}: verificationMaterial.certificate`,
        }),
    ];
}
/** The certificate's own entry in a log (RFC 6962), which the authority put into it. */
function sctCheck({ file, needsSct }, path, sigstore, trust) {
    const name = 'certificate-transparency';
    const [leaf, issuer] = path ?? [];
    if (leaf === undefined || issuer === undefined) {
        return (0,attest_checks/* notChecked */.lb)('certificate', name, `${file}: without a trusted issuer this cannot be looked at`);
    }
    const expected = `a signed certificate timestamp of ${trust.ctlogs.map(({ baseURL }) => baseURL).join(' or ')}`;
    const where = `${file}: verificationMaterial.certificate`;
    try {
        const logs = sigstore.verifySCTs(leaf, issuer, trust.ctlogs);
        if (logs.length > 0)
            return (0,attest_checks/* passed */.bF)('certificate', name, `${file}: the certificate is in a transparency log`);
    }
    catch (error) {
        const message = `${file}: the certificate's transparency log cannot be believed: ${(0,attest_checks/* reasonOf */.A3)(error)}`;
        return (0,attest_checks/* failed */.gz)('certificate', name, { message, expected, where });
    }
    if (!needsSct) {
        return (0,attest_checks/* notChecked */.lb)('certificate', name, `${file}: the certificate is in no transparency log, and none is asked for`);
    }
    const message = `${file}: the certificate is in no transparency log`;
    return (0,attest_checks/* failed */.gz)('certificate', name, { message, expected, found: 'none', where });
}
/** `O=sigstore.dev, CN=sigstore-intermediate` */
function oneLine(name) {
    return name.replaceAll('\n', ', ').slice(0, 400);
}

// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/attest/verify/certificate-identity.js


/** Source: github.com/sigstore/fulcio, docs/oid-info.md. From 8 on a value is a UTF8String in DER; 1 is bare text. */
const FULCIO = '1.3.6.1.4.1.57264.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const UTF8_STRING = 0x0c;
const EMAIL = 1;
const URI = 6;
const LONGEST = 1024;
/**
 * Who a certificate of Fulcio was issued to, from its extensions.
 * @returns everything that is malformed, too; an identity only where nothing is
 */
function readIdentity(certificate) {
    const problems = [];
    const attempt = (what, read) => {
        try {
            return read();
        }
        catch (error) {
            problems.push(`${what}: ${(0,attest_checks/* reasonOf */.A3)(error)}`);
            return null;
        }
    };
    attempt('extensions', () => refuseRepeated(certificate));
    const field = (number, name) => attempt(`${name} (${FULCIO}.${number})`, () => {
        const extension = certificate.extension(`${FULCIO}.${number}`);
        return extension === undefined ? null : utf8String(extension);
    });
    const subject = attempt('subject alternative name', () => subjectOf(certificate));
    const issuer = attempt(`issuer (${FULCIO}.8)`, () => issuerOf(certificate));
    const signer = field(9, 'build signer');
    if (signer !== null && subject !== null && signer !== subject) {
        problems.push(`build signer (${FULCIO}.9) is ${(0,plain_value/* quoted */.TL)(signer)}, the certificate is for ${(0,plain_value/* quoted */.TL)(subject)}`);
    }
    const fields = {
        repository: field(12, 'repository'),
        repository_id: field(15, 'repository id'),
        owner_id: field(17, 'owner id'),
        workflow_digest: field(10, 'digest of the workflow'),
        caller_workflow: field(18, 'workflow that began the run'),
        commit: field(13, 'commit'),
        ref: field(14, 'ref'),
        event: field(20, 'event'),
        run_url: field(21, 'run'),
        runner: field(11, 'runner'),
        visibility: field(22, 'visibility'),
        environment: field(23, 'environment'),
    };
    if (problems.length > 0 || subject === null || issuer === null)
        return { identity: null, problems };
    return { identity: { kind: 'certificate', subject, issuer, ...fields }, problems };
}
/** RFC 5280, 4.2: an extension occurs once. */
function refuseRepeated(certificate) {
    const seen = new Set();
    for (const extension of certificate.extensions) {
        const oid = extension.subs[0]?.toOID() ?? '';
        if (seen.has(oid))
            throw new Error(`${oid} occurs twice`);
        seen.add(oid);
    }
}
function utf8String({ valueObj }) {
    const [text, ...others] = valueObj.subs;
    if (text === undefined || others.length > 0 || !text.tag.isUniversal() || text.tag.number !== UTF8_STRING) {
        throw new Error('the value is no UTF8String in DER');
    }
    return plainText(text.value);
}
function plainText(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.length > LONGEST)
        throw new Error(`the value has ${text.length} characters; at most ${LONGEST}`);
    if (/[\u0000-\u001f\u007f]/.test(text))
        throw new Error('the value holds control characters');
    return text;
}
function subjectOf(certificate) {
    const names = certificate.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
        throw new Error(`${names.length} names; exactly one is expected`);
    if (!name.tag.isContextSpecific(URI) && !name.tag.isContextSpecific(EMAIL)) {
        throw new Error('the name is neither a URI nor an email address');
    }
    return plainText(name.value);
}
/** Certificates of before 2023 have the first form alone; where both are, they agree. */
function issuerOf(certificate) {
    const first = certificate.extension(`${FULCIO}.1`);
    const second = certificate.extension(`${FULCIO}.8`);
    const old = first === undefined ? null : plainText(first.value);
    const issuer = second === undefined ? old : utf8String(second);
    if (issuer === null)
        throw new Error('it is missing: no issuer of the token is named');
    if (old !== null && old !== issuer) {
        throw new Error(`${(0,plain_value/* quoted */.TL)(issuer)} and, in ${FULCIO}.1, ${(0,plain_value/* quoted */.TL)(old)}`);
    }
    return issuer;
}

// EXTERNAL MODULE: ./.build/attest/verify/dsse.js
var dsse = __webpack_require__(16601);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/attest/verify/signing-certificate.js

/** @throws whatever the libraries throw for bytes that are no certificate */
function readCertificate(bundle, sigstore) {
    const { certificate, x509CertificateChain } = bundle.verificationMaterial;
    const rawBytes = certificate?.rawBytes ?? x509CertificateChain?.certificates[0]?.rawBytes;
    if (rawBytes === undefined)
        throw new Error('there is no certificate');
    const der = Buffer.from(rawBytes, 'base64');
    const node = new external_node_crypto_.X509Certificate(der);
    // OpenSSL reads the first certificate of what may be more.
    if (!node.raw.equals(der))
        throw new Error('something follows the certificate');
    return {
        node,
        sigstore: sigstore.X509Certificate.parse(der),
        key: node.publicKey,
        organization: organizationOf(node.issuer),
    };
}
/**
 * Of a name as node:crypto writes it: one attribute a line, with backslashes before what is special. (Its
 * `toLegacyObject`, which would take it apart, ends the process where the key of a certificate is malformed: Node 24.21.)
 */
function organizationOf(name) {
    const [organization, ...others] = name.split('\n').filter((line) => line.startsWith('O='));
    if (organization === undefined || others.length > 0)
        return null;
    return organization.slice('O='.length).replace(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./.build/attest/verify/sigstore-libraries.js
/**
 * The libraries, loaded when a certificate or a witness has to be looked at. The parts of `@sigstore/verify` are taken
 * one by one, because its `Verifier` stops at the first thing that is wrong; it is asked as a whole, too.
 */
async function loadSigstore() {
    const [bundle, core, specs, verify, content, certificate, sct, timestamp, tlog, checkpoint] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(8218), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(2635)]).then(__webpack_require__.t.bind(__webpack_require__, 52635, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(8412)]).then(__webpack_require__.t.bind(__webpack_require__, 38412, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(1633)]).then(__webpack_require__.t.bind(__webpack_require__, 21633, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(7968)]).then(__webpack_require__.t.bind(__webpack_require__, 27968, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(8218)]).then(__webpack_require__.t.bind(__webpack_require__, 38218, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9266)]).then(__webpack_require__.t.bind(__webpack_require__, 39266, 19)),
    ]);
    return {
        bundleFromJSON: bundle.bundleFromJSON,
        envelopeFromJSON: bundle.envelopeFromJSON,
        X509Certificate: core.X509Certificate,
        RFC3161Timestamp: core.RFC3161Timestamp,
        TransparencyLogEntry: specs.TransparencyLogEntry,
        TrustedRoot: specs.TrustedRoot,
        Verifier: verify.Verifier,
        toSignedEntity: verify.toSignedEntity,
        toTrustMaterial: verify.toTrustMaterial,
        DSSESignatureContent: content.DSSESignatureContent,
        verifyCertificateChain: certificate.verifyCertificateChain,
        verifySCTs: sct.verifySCTs,
        getTSATimestamp: timestamp.getTSATimestamp,
        verifyTLogInclusion: tlog.verifyTLogInclusion,
        verifyTLogBody: tlog.verifyTLogBody,
        LogCheckpoint: checkpoint.LogCheckpoint,
    };
}

// EXTERNAL MODULE: ./.build/attest/verify/trust.js + 2 modules
var trust = __webpack_require__(69965);
// EXTERNAL MODULE: ./.build/attest/verify/witnesses.js + 2 modules
var witnesses = __webpack_require__(12222);
;// CONCATENATED MODULE: ./.build/attest/verify/certificate-signature.js









/**
 * Checks a signature whose key a certificate names: the signature itself, the certificate's chain, its entry in the
 * certificate transparency log, its validity at every witnessed time, the log entry, the timestamps, and who it was
 * issued to. Every part is looked at, whatever the others show.
 */
async function checkCertificateSignature(read, file, trust) {
    const sigstore = await loadSigstore();
    const certificate = attempt(() => readCertificate(read.bundle, sigstore));
    const { identity, checks } = signerChecks(read, file, certificate);
    const root = await chooseRoot(certificate.value, sigstore, trust);
    if (root.value === null) {
        checks.push((0,attest_checks/* failed */.gz)('certificate', 'trusted-root', {
            message: `${file}: ${root.problem}`,
            expected: 'a trusted root of the instance that issued the certificate',
            where: 'trusted root',
        }), (0,attest_checks/* notChecked */.lb)('log', 'log-inclusion', `${file}: without a trusted root no log can be believed`), (0,attest_checks/* notChecked */.lb)('timestamp', 'witnessed-time', `${file}: without a trusted root no timestamp can be believed`));
        return { signer: null, signedAt: null, witnesses: { log: null, timestamps: [] }, checks };
    }
    const needs = needsOf(root.value, certificate.value);
    const seen = witnessesBy(root.value, read, file, sigstore, needs.log);
    checks.push(...seen.checks);
    if (certificate.value !== null) {
        const use = {
            certificate: certificate.value,
            file,
            times: seen.times,
            now: trust.now,
            needsSct: needs.sct,
        };
        checks.push(...certificateChecks(use, sigstore, root.value));
    }
    checks.push(...wholeCheck(read, file, sigstore, root.value, needs, checks));
    const signer = isShown(checks) ? identity : null;
    return { signer, signedAt: (0,witnesses/* earliest */.Q)(seen.times), witnesses: seen.record, checks };
}
/** The witnesses of a bundle that is signed with a key, by the roots that the caller named. */
async function witnessesOfKeyBundle(read, file, trust) {
    const sigstore = await loadSigstore();
    const { roots } = await trust.rootsFor(null);
    const results = roots.map((root) => witnessesBy(materialOf(root, sigstore), read, file, sigstore, false));
    const good = results.find(({ checks }) => checks.every(({ state }) => state !== 'failed'));
    return good ?? results[0];
}
function attempt(read) {
    try {
        return { value: read(), problem: null };
    }
    catch (error) {
        return { value: null, problem: (0,attest_checks/* reasonOf */.A3)(error) };
    }
}
/** Whether the key of the certificate signed, and whom it names. */
function signerChecks({ bundle }, file, certificate) {
    const where = `${file}: verificationMaterial.certificate`;
    if (certificate.value === null) {
        const finding = {
            message: `${file}: the certificate cannot be read: ${certificate.problem}`,
            expected: 'an X.509 certificate in DER',
            where,
        };
        return { identity: null, checks: [(0,attest_checks/* failed */.gz)('certificate', 'certificate-form', finding)] };
    }
    const { key, sigstore } = certificate.value;
    const { payloadType, payload, signatures } = bundle.dsseEnvelope;
    const data = (0,dsse/* preAuthEncoding */.J)(payloadType, Buffer.from(payload, 'base64'));
    const signed = (0,dsse/* isSignedBy */.s)(data, key, Buffer.from(signatures[0].sig, 'base64'));
    const { identity, problems } = readIdentity(sigstore);
    const checks = [
        signed
            ? (0,attest_checks/* passed */.bF)('signature', 'signature', `${file}: signed with the key of its certificate`)
            : (0,attest_checks/* failed */.gz)('signature', 'signature', {
                message: `${file}: the signature is not one of the certificate's key over this statement`,
                expected: 'a signature over the DSSE pre-authentication encoding of the payload',
                where: `${file}: dsseEnvelope.signatures[0].sig`,
            }),
        identity === null
            ? (0,attest_checks/* failed */.gz)('certificate', 'certificate-identity', {
                message: `${file}: the certificate does not say who signed: ${problems.join('; ')}`,
                expected: 'a certificate of Fulcio, with its extensions 1.3.6.1.4.1.57264.1.8 to 23',
                where,
            })
            : (0,attest_checks/* passed */.bF)('certificate', 'certificate-identity', `${file}: the certificate names ${identity.subject}`),
    ];
    return { identity, checks };
}
/** Anyone can make a certificate that names anybody: only one of a trusted authority, whose key signed, shows who did. */
function isShown(checks) {
    return ['signature', 'certificate-chain'].every((name) => checks.some((check) => check.name === name && check.state === 'passed'));
}
function materialOf(root, { TrustedRoot, toTrustMaterial }) {
    return toTrustMaterial(TrustedRoot.fromJSON(root), () => {
        throw new Error('a certificate is verified here, no key');
    });
}
/** The root whose authority issued the certificate; where none did, the first, which then says so. */
async function chooseRoot(certificate, sigstore, trust) {
    try {
        const { roots } = await trust.rootsFor(certificate?.organization ?? null);
        const materials = roots.map((root) => materialOf(root, sigstore));
        const leaf = certificate?.sigstore;
        const issuing = materials.find(({ certificateAuthorities }) => leaf !== undefined &&
            attempt(() => sigstore.verifyCertificateChain(leaf.notBefore, leaf, certificateAuthorities)).value !==
                null);
        const value = issuing ?? materials[0];
        return value === undefined ? { value: null, problem: 'no root is trusted' } : { value, problem: null };
    }
    catch (error) {
        const hint = (0,errors/* isWorldGateError */.US)(error) && error.hint !== undefined ? ` ${error.hint}` : '';
        return { value: null, problem: `${(0,attest_checks/* reasonOf */.A3)(error)}.${hint}` };
    }
}
/** GitHub's own instance keeps no log; its timestamps stand in for one. Any other is asked for the logs that it has. */
function needsOf(root, certificate) {
    const isGitHub = certificate?.organization === trust/* GITHUB_ORGANIZATION */.Q;
    return { sct: !isGitHub && root.ctlogs.length > 0, log: !isGitHub && root.tlogs.length > 0 };
}
function witnessesBy(root, { bundle }, file, sigstore, needsLog) {
    const content = new sigstore.DSSESignatureContent(sigstore.envelopeFromJSON(bundle.dsseEnvelope));
    return (0,witnesses/* checkWitnesses */.U)({ bundle, content, file }, sigstore, root, needsLog);
}
/** Asks the library as a whole: it may know of something that the parts do not show. */
function wholeCheck({ json }, file, { bundleFromJSON, toSignedEntity, Verifier }, root, needs, before) {
    try {
        new Verifier(root, {
            ctlogThreshold: needs.sct ? 1 : 0,
            tlogThreshold: needs.log ? 1 : 0,
            timestampThreshold: 1,
        }).verify(toSignedEntity(bundleFromJSON(json)));
        return [];
    }
    catch (error) {
        if (before.some(({ state }) => state === 'failed'))
            return [];
        const fields = error instanceof Error && 'fields' in error ? ` (${String(error.fields)})` : '';
        const message = `${file}: @sigstore/verify refuses the bundle: ${(0,attest_checks/* reasonOf */.A3)(error)}${fields}`;
        return [(0,attest_checks/* failed */.gz)('signature', 'whole-bundle', { message, where: file })];
    }
}


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ GITHUB_ORGANIZATION),
  V: () => (/* binding */ loadTrust)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/attest/verify/trusted-keys.js
var trusted_keys = __webpack_require__(50414);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/sigstore.js
var sigstore = __webpack_require__(93566);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/json.js
var foundation_json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/attest/checks.js
var checks = __webpack_require__(14521);
;// CONCATENATED MODULE: ./.build/attest/verify/github-tuf-root.json
const github_tuf_root_namespaceObject = /*#__PURE__*/JSON.parse('{"signatures":[{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":""},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":""},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":""},{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}');
;// CONCATENATED MODULE: ./.build/attest/verify/trusted-root.js











const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
const TARGET = 'trusted_root.json';
/** A server that does not answer must not hold up a verification: one try for each request, … */
const REQUEST_TIMEOUT_MS = 2000;
/** … and this long for all of them. */
const REFRESH_TIMEOUT_MS = 8000;
/**
 * A trusted root file: JSON, or JSON Lines with several, as `gh attestation trusted-root` prints them.
 * @throws WorldGateError `trusted-root-invalid`, and those of reading a file
 */
function fileRoots(file) {
    const bytes = (0,read_text/* readSmallFile */.EW)(file, { maxBytes: 4 * 1024 * 1024 });
    const roots = parseRoots(bytes.toString('utf8'), file);
    return async () => ({ name: file, digest: (0,digest/* sha256 */.sc)(bytes), roots, note: null });
}
function parseRoots(text, name) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const several = lines.length > 1 && lines.every((line) => line.trim().startsWith('{"'));
    return several
        ? lines.map((line, index) => parseRoot(line, `${name}: root ${index + 1}`))
        : [parseRoot(text, name)];
}
function parseRoot(text, name) {
    const json = (0,foundation_json/* parseJson */.qF)(text, name);
    (0,schema/* parseWith */.K)(sigstore/* trustedRoot */.EH, json, {
        file: name,
        code: 'trusted-root-invalid',
        hint: 'Name a trusted root of Sigstore, as "gh attestation trusted-root" prints it.',
    });
    return json;
}
/**
 * The trusted root of an instance, through TUF: refreshed where a server answers within a few seconds, else the one that
 * was fetched last, else (public-good instance) the one that this version was built with.
 * @throws WorldGateError `trusted-root-missing` where there is none at all, `trusted-root-invalid`
 */
async function tufRoots(instance, { cacheFolder, offline }) {
    const mirror = mirrorOf(instance);
    const folder = cacheFolderOf(instance, cacheFolder);
    let reason;
    if (offline)
        reason = 'offline: no newer root was asked for';
    else {
        try {
            const text = await refreshed(instance, mirror, folder);
            return loadedRoot(text, `${mirror} (TUF)`, null);
        }
        catch (error) {
            if ((0,errors/* isWorldGateError */.US)(error))
                throw error;
            reason = `no newer root could be fetched (${(0,checks/* reasonOf */.A3)(error)})`;
        }
    }
    const cached = cachedRoot(mirror, folder);
    if (cached !== undefined) {
        return loadedRoot(cached, `${mirror} (cached)`, `${reason}; the one fetched last is used`);
    }
    if (instance === 'public-good') {
        return loadedRoot(await embeddedRoot(), `${mirror} (built in)`, `${reason}; the one that this version was built with is used`);
    }
    throw new errors/* WorldGateError */._B('trusted-root-missing', `there is no trusted root of ${mirror}: ${reason}`, {
        hint: 'Give the root as a file: --trusted-root FILE ("gh attestation trusted-root" prints it).',
        kind: 'environment',
    });
}
function loadedRoot(text, name, note) {
    return { name, digest: (0,digest/* sha256 */.sc)(text), roots: [parseRoot(text, name)], note };
}
function mirrorOf(instance) {
    if (instance === 'public-good')
        return PUBLIC_GOOD_MIRROR;
    return instance === 'github' ? GITHUB_MIRROR : instance.mirror;
}
/**
 * An instance that the caller names.
 * @param mirror URL of its TUF repository
 * @param rootFile the `root.json` that trust begins with
 * @throws WorldGateError `trust-options`, and those of reading a file
 */
function namedInstance(mirror, rootFile) {
    if (!/^https?:\/\/[^/?#]+(?:\/[^?#]*)?$/.test(mirror) || !URL.canParse(mirror)) {
        throw new errors/* WorldGateError */._B('trust-options', `${(0,plain_value/* quoted */.TL)(mirror)} is no address of a TUF mirror`, {
            hint: 'Give a URL such as https://tuf.example.org.',
        });
    }
    const rootDigest = (0,digest/* sha256 */.sc)((0,read_text/* readSmallFile */.EW)(rootFile));
    return { mirror: mirror.replace(/\/+$/, ''), rootFile, rootDigest };
}
async function refreshed(instance, mirror, cacheFolder) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const rootPath = firstRoot(instance, cacheFolder);
    const target = initTUF({
        mirrorURL: mirror,
        cachePath: cacheFolder,
        timeout: REQUEST_TIMEOUT_MS,
        retry: { retries: 0 },
        ...(rootPath === undefined ? {} : { rootPath }),
    }).then((client) => client.getTarget(TARGET));
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${mirror} did not answer within ${REFRESH_TIMEOUT_MS / 1000} s`)), REFRESH_TIMEOUT_MS);
    });
    try {
        return await Promise.race([target, late]);
    }
    finally {
        clearTimeout(timer);
        // Whatever becomes of a late answer, nobody waits for it any more.
        target.catch(() => undefined);
    }
}
/** The file with the `root.json` that TUF begins with; none for the public-good instance, whose is the library's. */
function firstRoot(instance, cacheFolder) {
    if (instance === 'public-good')
        return undefined;
    if (instance !== 'github')
        return instance.rootFile;
    (0,external_node_fs_.mkdirSync)(cacheFolder, { recursive: true });
    const file = external_node_path_.join(cacheFolder, 'tuf-repo.github.com.root.json');
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify(github_tuf_root_namespaceObject));
    return file;
}
/**
 * Roots of a mirror that the caller named are kept apart by the `root.json` that they began with: another beginning is
 * another trust.
 */
function cacheFolderOf(instance, cacheFolder) {
    if (typeof instance === 'string')
        return cacheFolder;
    return external_node_path_.join(cacheFolder, (0,digest/* hexOf */.ZD)(instance.rootDigest));
}
/** The root that was fetched last, if it is still the one that the list of targets beside it names. */
function cachedRoot(mirror, cacheFolder) {
    const { host, pathname } = new URL(mirror);
    // As @sigstore/tuf names it.
    const folder = external_node_path_.join(cacheFolder, encodeURIComponent(host + pathname.replace(/\/$/, '')));
    try {
        const bytes = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, 'targets', TARGET));
        const { signed } = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, 'targets.json'), 'utf8'));
        const named = signed.targets[TARGET]?.hashes.sha256;
        return `sha256:${named}` === (0,digest/* sha256 */.sc)(bytes) ? bytes.toString('utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
async function embeddedRoot() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const root = seeds[PUBLIC_GOOD_MIRROR].targets[TARGET];
    return Buffer.from(root, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./.build/attest/verify/trust.js



/**
 * Reads what the caller trusts. Files that he names are read at once, so that what is wrong with them is said first; a
 * root that TUF brings is loaded when a certificate asks for it.
 * @throws WorldGateError `trust-options`, `trusted-signers-invalid`, `key-invalid`, `trusted-root-invalid`, and those of
 *   reading a file
 */
function loadTrust(options, { now, cacheFolder }) {
    const { trustedRoot, tufMirror, tufRoot, offline = false } = options;
    if ((tufMirror === undefined) !== (tufRoot === undefined)) {
        throw new errors/* WorldGateError */._B('trust-options', 'a TUF mirror and its first root.json go together', {
            hint: 'Give both --tuf-mirror and --tuf-root, or neither.',
        });
    }
    if (trustedRoot !== undefined && tufMirror !== undefined) {
        throw new errors/* WorldGateError */._B('trust-options', 'a trusted root is given twice: as a file and as a TUF mirror', {
            hint: 'Give either --trusted-root, or --tuf-mirror with --tuf-root.',
        });
    }
    const fromFile = trustedRoot === undefined ? undefined : fileRoots(trustedRoot);
    const named = tufMirror === undefined || tufRoot === undefined ? undefined : namedInstance(tufMirror, tufRoot);
    const loaded = new Map();
    const used = [];
    const load = (name, roots) => {
        const known = loaded.get(name);
        if (known !== undefined)
            return known;
        const loading = roots().then((one) => {
            used.push(one);
            return one;
        });
        loaded.set(name, loading);
        return loading;
    };
    return {
        keys: trustedKeys(options),
        now,
        namesRoots: fromFile !== undefined || named !== undefined,
        rootsFor: (organization) => {
            if (fromFile !== undefined)
                return load('file', fromFile);
            const instance = named ?? (organization === GITHUB_ORGANIZATION ? 'github' : 'public-good');
            const name = typeof instance === 'string' ? instance : 'named';
            return load(name, () => tufRoots(instance, { cacheFolder, offline }));
        },
        rootsUsed: () => used,
    };
}
/** How certificates of GitHub's own instance are told from those of the public-good one, as `gh` tells them. */
const GITHUB_ORGANIZATION = 'GitHub, Inc.';
function trustedKeys({ trustedSigners, publicKey }) {
    const keys = new Map(trustedSigners === undefined ? [] : (0,trusted_keys/* readTrustedSigners */.jc)(trustedSigners));
    if (publicKey !== undefined) {
        const one = (0,trusted_keys/* readPublicKey */.RR)(publicKey);
        // What the file says of a key, its revocation above all, holds however the key was named.
        if (!keys.has(one.id))
            keys.set(one.id, one);
    }
    return keys;
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


/***/ })

};
