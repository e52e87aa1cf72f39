import { type ShareRevocation } from '../../contracts/share.js';
/**
 * What took the shares of a package back, or a share; null where nothing did. It says which package it is of: one that
 * was put beside another package takes nothing back there.
 * @param dir absolute folder of a package or of a share
 * @throws WorldGateError `revocation-invalid` where the file cannot be understood: that is no reason to go on
 */
export declare function readRevocation(dir: string): ShareRevocation | null;
export declare function writeRevocation(dir: string, revocation: ShareRevocation): void;
export declare function revocationText(revocation: ShareRevocation): string;
