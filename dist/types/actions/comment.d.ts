import { type Door } from './door.js';
export declare const COMMENT_OUTPUTS: readonly ["verdict", "comment-url"];
/**
 * Door of `actions/comment`: puts a report that exists into the pull request's comment. Fails only for the caller's
 * mistakes; what GitHub does not let it do is a warning. Returns the exit code.
 */
export declare function commentDoor(door: Door): Promise<number>;
