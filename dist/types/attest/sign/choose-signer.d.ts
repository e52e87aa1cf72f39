import type { SigningOptions, SigningWorld } from './request.js';
import type { Signer } from './signer.js';
type Request = SigningOptions & SigningWorld;
/** Whether a key is given where the backend takes one, and nowhere else. @throws WorldGateError `sign-options` */
export declare function requireKeyOfBackend({ backend, key }: Pick<SigningOptions, 'backend' | 'key'>): void;
/**
 * The signer that the options ask for, as far as it can be had: keys are read and services chosen, nobody is asked
 * but the runner, who this job is.
 * @throws WorldGateError `sign-options`, `public-log-refused`, `identity-differs`, `store-missing`, and those of keys,
 *   tokens and signing configs
 */
export declare function chooseSigner(request: Request): Promise<Signer>;
export {};
