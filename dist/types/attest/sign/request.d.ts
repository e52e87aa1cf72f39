import type { Clock } from '../../github/client.js';
import type { SigningJob } from '../../github/signing-job.js';
import type { OnOutage, SignBackend, SignMode } from './outcome.js';
import type { SigningLimits } from './retries.js';
import type { KeyText } from './signing-key.js';
/** How a package is to be signed. */
export interface SigningOptions {
    mode: SignMode;
    backend: SignBackend;
    key: KeyText | null;
    /** Text of a signing config and how messages call it; unless given, the public-good instance. */
    signingConfig: {
        text: string;
        name: string;
    } | null;
    onOutage: OnOutage;
    /** A private repository may write into a log that anybody can read. */
    allowPublicLog: boolean;
    /** Sign although the event lets strangers decide what is signed. */
    allowUntrustedEvent: boolean;
}
/** The world that signs, as the door knows it. */
export interface SigningWorld {
    job: SigningJob;
    clock: Clock;
    /** Hides a text in all that the log shows from now on. */
    mask: (secret: string) => void;
    /** Takes secrets out of a text of a server. */
    redact: (text: string) => string;
    /** Of WorldGate. */
    version: string;
    limits?: SigningLimits;
}
export interface SignRequest extends SigningOptions, SigningWorld {
    /** Absolute folder of the package. */
    packageDir: string;
    /** Sign nothing; leave the statements to a job that signs them without seeing the package. */
    separate: boolean;
}
export interface FinishRequest extends SigningOptions, SigningWorld {
    /** Absolute: a package with a pending file, or a pending file alone. */
    path: string;
    /** Absolute folder for the bundles; unless given, the package, and the folder of a pending file alone. */
    outputDir: string | null;
}
