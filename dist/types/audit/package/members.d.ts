export declare const MANIFEST = "artifact_manifest.json";
export declare function mediaTypeOf(name: string): string;
/** Where the page of a share is. */
export declare const SHARE_URL_FILE = "share_url.txt";
/** Who took the shares of a package back. */
export declare const REVOCATION_FILE = "revocation.json";
/** Files that may stand beside the members, because they are made of a finished package: what signs and publishes it. */
export declare const SIDECARS: readonly string[];
export declare const REQUIRED_MEMBERS: readonly string[];
export declare const isAttachment: (name: string) => boolean;
/**
 * What is wrong with the name of an attachment (`attachments/videos/episode_3.mp4`), if anything is: every such name
 * means the same file on every system.
 */
export declare function attachmentNameProblem(name: string): string | undefined;
/** What is wrong with the name of a member, if anything is. */
export declare function memberNameProblem(name: string): string | undefined;
/** The same for names that some file system takes for one: they differ by case or Unicode normalisation alone. */
export declare function foldedName(name: string): string;
/**
 * Pairs of names that cannot both stand in one folder on every system: equal but for case or normalisation, or one the
 * folder of the other. The first pair of each name.
 */
export declare function collisions(names: readonly string[]): [name: string, other: string][];
