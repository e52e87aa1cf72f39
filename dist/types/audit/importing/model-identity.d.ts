import type { ModelIdentity } from '../../contracts/evidence-source.js';
/**
 * An identity as it may be compared and shown: a path or address of the Hugging Face hub as the id that it holds, with
 * its revision, and any other path without the folders of somebody's machine.
 */
export declare function plainIdentity(identity: ModelIdentity): ModelIdentity;
/** Whether a part of a path names no model: `checkpoints/last/pretrained_model`, `020000`. */
export declare function isGeneric(part: string): boolean;
