import type { Uploaded } from '../attest/share/publish-share.js';
import type { ShareFiles } from '../attest/share/share-folder.js';
import { WorldGateError } from '../foundation/errors.js';
import type { Options } from './commands.js';
import type { CliContext } from './context.js';
type Upload = (shareId: string, files: ShareFiles) => Promise<Uploaded>;
/** Where the files of a share go besides a folder. */
export interface Target {
    /** Null where nothing is to be sent. */
    upload: Upload | null;
    /** Why nothing is, although `--target` is given. */
    unconfirmed: WorldGateError | null;
}
/**
 * How the files of a share get to where `--target` says. Nothing is sent without `--confirm-upload`.
 * @param verb of the commit that a branch gets
 * @throws WorldGateError `usage`, `token-missing`
 */
export declare function targetOf(context: CliContext, options: Options, verb: 'Publish' | 'Revoke'): Target;
export {};
