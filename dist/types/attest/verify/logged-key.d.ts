import type { BundleLogEntry, SigstoreBundle } from '../../contracts/sigstore.js';
/**
 * Holds the certificate or key that a log entry keeps against the one of the bundle. Without this, an entry of one
 * certificate would do for another of the same key.
 * @throws Error that says what differs
 */
export declare function refuseOtherKey({ kindVersion: { kind, version }, canonicalizedBody }: BundleLogEntry, bundle: SigstoreBundle): void;
