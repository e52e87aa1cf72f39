export const id = 2638;
export const ids = [2638];
export const modules = {

/***/ 12638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signWithSigstore: () => (/* binding */ signWithSigstore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/attest/sign/retries.js
var sign_retries = __webpack_require__(32180);
// EXTERNAL MODULE: ./.build/attest/sign/service-error.js
var service_error = __webpack_require__(6618);
// EXTERNAL MODULE: ./.build/attest/verify/dsse.js
var dsse = __webpack_require__(16601);
;// CONCATENATED MODULE: ./.build/attest/sign/witnesses.js



/** `HashAlgorithm.SHA2_256` of Sigstore's protobuf-specs. */
const SHA2_256 = 1;
/** Writes each signature into a transparency log. */
async function logWitness({ url, version }, { requestTimeoutMs, logTimeoutMs }, attempt) {
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const service = { name: 'transparency log', url };
    const log = new RekorWitness({
        rekorBaseURL: url,
        majorApiVersion: version,
        entryType: 'dsse',
        // An entry that is there already, of a request whose answer was lost, is as good as a new one.
        fetchOnConflict: true,
        timeout: version === 2 ? logTimeoutMs : requestTimeoutMs,
        retry: 0,
    });
    return {
        testify: (content, certificate) => attempt(service, async () => {
            const material = await log.testify(version === 2 ? asHashed(content) : content, certificate);
            requireEntryOf(content, material, service);
            return material;
        }),
    };
}
/** Has the time of each signature attested. */
async function timestampWitness(url, { requestTimeoutMs }, attempt) {
    const { TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    const service = { name: 'timestamp authority', url };
    const authority = new TSAWitness({ tsaBaseURL: url, timeout: requestTimeoutMs, retry: 0 });
    return {
        testify: (content) => attempt(service, async () => {
            const material = await authority.testify(content);
            for (const { signedTimestamp } of material.rfc3161Timestamps ?? []) {
                try {
                    const { tstInfo } = RFC3161Timestamp.parse(Buffer.from(signedTimestamp));
                    tstInfo.verify(signatureOf(content));
                    tstInfo.genTime.toISOString();
                }
                catch {
                    throw (0,service_error/* badAnswer */.k6)(service, 'no RFC 3161 timestamp of the signature that was sent');
                }
            }
            return material;
        }),
    };
}
/**
 * A DSSE envelope as logs of version 2 take it: as a signature over the digest of its PAE. They know no envelopes any
 * more. Source: github.com/sigstore/architecture-docs, client-spec.md, "hashedrekord".
 */
function asHashed(content) {
    if (content.$case !== 'dsseEnvelope')
        return content;
    const { payloadType, payload } = content.dsseEnvelope;
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,dsse/* preAuthEncoding */.J)(payloadType, payload)).digest();
    return {
        $case: 'messageSignature',
        messageSignature: { messageDigest: { algorithm: SHA2_256, digest }, signature: signatureOf(content) },
    };
}
function signatureOf(content) {
    return content.$case === 'dsseEnvelope'
        ? content.dsseEnvelope.signatures[0].sig
        : content.messageSignature.signature;
}
/** Both versions write the signature into the entry as base64. */
function requireEntryOf(content, { tlogEntries = [] }, service) {
    const signature = signatureOf(content).toString('base64');
    for (const { canonicalizedBody } of tlogEntries) {
        if (!canonicalizedBody.toString('utf8').includes(signature)) {
            throw (0,service_error/* badAnswer */.k6)(service, 'an entry of another signature than the one that was sent');
        }
    }
}

;// CONCATENATED MODULE: ./.build/attest/sign/sigstore-signer.js






/**
 * Signs statements with one short-lived key, for which the instance certifies once who the job is; each signature is
 * witnessed by the instance's logs and timestamp authorities.
 * @returns one bundle for each payload, and the subject of the certificate
 * @throws ServiceError
 */
async function signWithSigstore(payloads, { instance, identity, clock, limits, redact }) {
    const retries = new sign_retries/* Retries */.f(clock, limits);
    const withoutToken = (text) => redact(text.replaceAll(identity.token, '***'));
    const attempt = (service, work) => retries.run(async () => {
        try {
            return await work();
        }
        catch (error) {
            throw error instanceof errors/* ServiceError */._7 ? error : (0,service_error/* serviceError */.cg)(error, service, withoutToken);
        }
    });
    try {
        const { DSSEBundleBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
        const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
        const certificate = await certify(privateKey, identity.token, instance, limits, attempt);
        const signer = {
            sign: async (data) => ({
                signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
                key: { $case: 'x509Certificate', certificate: certificate.toString() },
            }),
        };
        const witnesses = await Promise.all([
            ...instance.logs.map((log) => logWitness(log, limits, attempt)),
            ...instance.timestampAuthorities.map((url) => timestampWitness(url, limits, attempt)),
        ]);
        const builder = new DSSEBundleBuilder({ signer, witnesses });
        const bundles = await Promise.all(payloads.map(async (payload) => signed(await create(builder, payload), instance)));
        return { bundles, subject: subjectOf(certificate) };
    }
    catch (error) {
        retries.stop();
        throw error;
    }
}
/** The certificate that says who holds the key: asked for once, for all statements. */
function certify(privateKey, token, { certificateAuthority: url }, { requestTimeoutMs: timeout }, attempt) {
    const service = { name: 'certificate authority', url };
    return attempt(service, async () => {
        const { FulcioSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
        const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey).export({ format: 'pem', type: 'spki' });
        const authority = new FulcioSigner({
            fulcioBaseURL: url,
            identityProvider: { getToken: async () => token },
            keyHolder: {
                sign: async (data) => ({
                    signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
                    key: { $case: 'publicKey', publicKey },
                }),
            },
            timeout,
            retry: 0,
        });
        // The library certifies and signs in one; what is signed here is nothing.
        const { key } = await authority.sign(Buffer.alloc(0));
        const certificate = key.$case === 'x509Certificate' ? new external_node_crypto_.X509Certificate(key.certificate) : undefined;
        if (certificate?.checkPrivateKey(privateKey) === true)
            return certificate;
        throw (0,service_error/* badAnswer */.k6)(service, 'the certificate is not of the key that was sent');
    });
}
/** A log that knows the entry but not its place gets another signature, which is another entry. */
async function create(builder, data) {
    const artifact = { data, type: attestation/* PAYLOAD_TYPE */.Uc };
    try {
        return await builder.create(artifact);
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.code !== 'signing-log-conflict')
            throw error;
        return builder.create(artifact);
    }
}
async function signed(bundle, { logs, timestampAuthorities }) {
    const { bundleFromJSON, bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    const json = bundleToJSON(bundle);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const [stamp] = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    try {
        bundleFromJSON(json);
    }
    catch {
        throw (0,service_error/* badAnswer */.k6)({ name: 'transparency log', url: logs[0]?.url ?? '' }, 'its entry has no proof of inclusion');
    }
    return {
        json,
        log: entry === undefined ? null : { url: logs[0].url, index: entry.logIndex },
        timestamp: stamp === undefined
            ? null
            : {
                url: timestampAuthorities[0],
                at: RFC3161Timestamp.parse(Buffer.from(stamp.signedTimestamp)).signingTime.toISOString(),
            },
    };
}
/** Who a certificate is of, without the kind of name before it. */
function subjectOf({ subjectAltName = '' }) {
    return subjectAltName.replace(/^[A-Za-z]+:/, '');
}


/***/ })

};
