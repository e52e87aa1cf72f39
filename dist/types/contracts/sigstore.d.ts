import { z } from '../vendor/zod/index.js';
/** What we write. Source: github.com/sigstore/protobuf-specs, sigstore_bundle.proto. */
export declare const BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
export declare const BUNDLE_MEDIA_TYPES: readonly ["application/vnd.dev.sigstore.bundle.v0.3+json", "application/vnd.dev.sigstore.bundle+json;version=0.3", "application/vnd.dev.sigstore.bundle+json;version=0.2", "application/vnd.dev.sigstore.bundle+json;version=0.1"];
export declare const TRUSTED_ROOT_MEDIA_TYPES: readonly ["application/vnd.dev.sigstore.trustedroot+json;version=0.1", "application/vnd.dev.sigstore.trustedroot.v0.2+json", "application/vnd.dev.sigstore.trustedroot+json;version=0.2"];
/** An entry of a transparency log (sigstore_rekor.proto). */
declare const bundleLogEntry: z.ZodObject<{
    logIndex: z.ZodDefault<z.ZodString>;
    logId: z.ZodObject<{
        keyId: z.ZodString;
    }, z.core.$strict>;
    kindVersion: z.ZodObject<{
        kind: z.ZodString;
        version: z.ZodString;
    }, z.core.$strict>;
    integratedTime: z.ZodDefault<z.ZodString>;
    inclusionPromise: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        signedEntryTimestamp: z.ZodString;
    }, z.core.$strict>>>;
    inclusionProof: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        logIndex: z.ZodDefault<z.ZodString>;
        rootHash: z.ZodString;
        treeSize: z.ZodDefault<z.ZodString>;
        hashes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        checkpoint: z.ZodObject<{
            envelope: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$strict>>>;
    canonicalizedBody: z.ZodString;
}, z.core.$strict>;
export type BundleLogEntry = z.infer<typeof bundleLogEntry>;
/**
 * A Sigstore bundle over one DSSE envelope with one signature. Unknown keys are refused: what a verifier skips, another
 * may act on.
 */
export declare const sigstoreBundle: z.ZodObject<{
    mediaType: z.ZodEnum<{
        "application/vnd.dev.sigstore.bundle.v0.3+json": "application/vnd.dev.sigstore.bundle.v0.3+json";
        "application/vnd.dev.sigstore.bundle+json;version=0.3": "application/vnd.dev.sigstore.bundle+json;version=0.3";
        "application/vnd.dev.sigstore.bundle+json;version=0.2": "application/vnd.dev.sigstore.bundle+json;version=0.2";
        "application/vnd.dev.sigstore.bundle+json;version=0.1": "application/vnd.dev.sigstore.bundle+json;version=0.1";
    }>;
    verificationMaterial: z.ZodObject<{
        publicKey: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            hint: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>>>;
        x509CertificateChain: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            certificates: z.ZodArray<z.ZodObject<{
                rawBytes: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        certificate: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rawBytes: z.ZodString;
        }, z.core.$strict>>>;
        tlogEntries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            logIndex: z.ZodDefault<z.ZodString>;
            logId: z.ZodObject<{
                keyId: z.ZodString;
            }, z.core.$strict>;
            kindVersion: z.ZodObject<{
                kind: z.ZodString;
                version: z.ZodString;
            }, z.core.$strict>;
            integratedTime: z.ZodDefault<z.ZodString>;
            inclusionPromise: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                signedEntryTimestamp: z.ZodString;
            }, z.core.$strict>>>;
            inclusionProof: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                logIndex: z.ZodDefault<z.ZodString>;
                rootHash: z.ZodString;
                treeSize: z.ZodDefault<z.ZodString>;
                hashes: z.ZodDefault<z.ZodArray<z.ZodString>>;
                checkpoint: z.ZodObject<{
                    envelope: z.ZodString;
                }, z.core.$strict>;
            }, z.core.$strict>>>;
            canonicalizedBody: z.ZodString;
        }, z.core.$strict>>>>;
        timestampVerificationData: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rfc3161Timestamps: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
                signedTimestamp: z.ZodString;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    dsseEnvelope: z.ZodObject<{
        payloadType: z.ZodLiteral<"application/vnd.in-toto+json">;
        payload: z.ZodString;
        signatures: z.ZodArray<z.ZodObject<{
            sig: z.ZodString;
            keyid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type SigstoreBundle = z.infer<typeof sigstoreBundle>;
/** What we ask of a trusted root of Sigstore (sigstore_trustroot.proto); its other keys are the library's to read. */
export declare const trustedRoot: z.ZodObject<{
    mediaType: z.ZodEnum<{
        "application/vnd.dev.sigstore.trustedroot+json;version=0.1": "application/vnd.dev.sigstore.trustedroot+json;version=0.1";
        "application/vnd.dev.sigstore.trustedroot.v0.2+json": "application/vnd.dev.sigstore.trustedroot.v0.2+json";
        "application/vnd.dev.sigstore.trustedroot+json;version=0.2": "application/vnd.dev.sigstore.trustedroot+json;version=0.2";
    }>;
    certificateAuthorities: z.ZodDefault<z.ZodArray<z.ZodObject<{
        certChain: z.ZodObject<{
            certificates: z.ZodArray<z.ZodObject<{
                rawBytes: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        validFor: z.ZodObject<{
            start: z.ZodISODateTime;
            end: z.ZodOptional<z.ZodNullable<z.ZodISODateTime>>;
        }, z.core.$strip>;
    }, z.core.$strip>>>;
    tlogs: z.ZodDefault<z.ZodArray<z.ZodObject<{
        baseUrl: z.ZodString;
        publicKey: z.ZodObject<{
            rawBytes: z.ZodString;
            validFor: z.ZodObject<{
                start: z.ZodISODateTime;
                end: z.ZodOptional<z.ZodNullable<z.ZodISODateTime>>;
            }, z.core.$strip>;
        }, z.core.$strip>;
        logId: z.ZodObject<{
            keyId: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>>;
    ctlogs: z.ZodDefault<z.ZodArray<z.ZodObject<{
        baseUrl: z.ZodString;
        publicKey: z.ZodObject<{
            rawBytes: z.ZodString;
            validFor: z.ZodObject<{
                start: z.ZodISODateTime;
                end: z.ZodOptional<z.ZodNullable<z.ZodISODateTime>>;
            }, z.core.$strip>;
        }, z.core.$strip>;
        logId: z.ZodObject<{
            keyId: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>>;
    timestampAuthorities: z.ZodDefault<z.ZodArray<z.ZodObject<{
        certChain: z.ZodObject<{
            certificates: z.ZodArray<z.ZodObject<{
                rawBytes: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        validFor: z.ZodObject<{
            start: z.ZodISODateTime;
            end: z.ZodOptional<z.ZodNullable<z.ZodISODateTime>>;
        }, z.core.$strip>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export {};
