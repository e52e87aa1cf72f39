import type { SigstoreInstance } from './instance.js';
export declare const SIGNING_CONFIG_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
/**
 * The services that a signing config names for now.
 * @param name how messages call the file
 * @throws WorldGateError `signing-config-invalid`, naming key and what is missing
 */
export declare function readSigningConfig(text: string, name: string, now: Date): SigstoreInstance;
