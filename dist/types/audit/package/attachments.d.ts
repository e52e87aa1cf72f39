import type { WrittenMember } from './member-writer.js';
/** A file that is to be carried in a package. */
export interface Attachment {
    /** Of the member: `attachments/videos/episode_3.mp4`. */
    name: string;
    /** Absolute folder, and the path of the file in it. */
    root: string;
    file: string;
}
/**
 * What `--attach` names: files, under their own name, and folders, with theirs before it.
 * @param paths absolute paths of files and folders
 * @param output absolute folder of the package, which is left out where it lies in an attached folder
 * @throws WorldGateError `attachment-invalid` for links, pipes and devices, for names that are not safe on every
 *   system or clash, for more than 1,000 files or 16 GiB; `file-missing`, `folder-empty`, `folder-too-large`
 */
export declare function planAttachments(paths: readonly string[], output: string): Attachment[];
/**
 * Copies attachments into a package; each is read once, and what is written is what is digested.
 * @param folder absolute folder of the package
 * @throws WorldGateError `attachment-invalid`, those of opening and writing
 */
export declare function copyAttachments(planned: readonly Attachment[], folder: string): WrittenMember[];
