import type { Witness } from '@sigstore/sign';
import type { LogService } from './instance.js';
import type { SigningLimits } from './retries.js';
import { type Service } from './service-error.js';
/** Calls a service, again where that may help. */
export type Attempt = <T>(service: Service, work: () => Promise<T>) => Promise<T>;
/** Writes each signature into a transparency log. */
export declare function logWitness({ url, version }: LogService, { requestTimeoutMs, logTimeoutMs }: SigningLimits, attempt: Attempt): Promise<Witness>;
/** Has the time of each signature attested. */
export declare function timestampWitness(url: string, { requestTimeoutMs }: SigningLimits, attempt: Attempt): Promise<Witness>;
