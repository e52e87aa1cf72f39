import type { Uploaded } from '../attest/share/publish-share.js';
import type { ShareFiles } from '../attest/share/share-folder.js';
import type { Options } from './commands.js';
import type { CliContext } from './context.js';
type Upload = (shareId: string, files: ShareFiles) => Promise<Uploaded>;
/**
 * How the files of a share get to where `--target` says, null without it. Nothing is sent without `--confirm-upload`.
 * @param verb of the commit that a branch gets
 * @throws WorldGateError `upload-unconfirmed`, `usage`
 */
export declare function uploadOf(context: CliContext, options: Options, verb: 'Publish' | 'Revoke'): Upload | null;
export {};
