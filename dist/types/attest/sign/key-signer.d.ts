import type { Signer } from './signer.js';
import { type KeyText } from './signing-key.js';
/** Signs with a key of a laboratory, without any network. @throws WorldGateError as {@link readSigningKey} */
export declare function keySigner(text: KeyText): Signer;
