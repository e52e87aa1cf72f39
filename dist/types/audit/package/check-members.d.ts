import { type ArtifactManifest } from '../../contracts/evidence-package.js';
import { type Digest } from '../../foundation/digest.js';
import { WorldGateError } from '../../foundation/errors.js';
export declare const MEMBER_PROBLEMS: readonly ["manifest-missing", "manifest-invalid", "member-missing", "member-extra", "member-name", "member-kind", "member-size", "package-size", "member-digest", "member-unreadable"];
/** One way in which a folder is not what its manifest says. */
export interface MemberProblem {
    name: (typeof MEMBER_PROBLEMS)[number];
    /** File or folder, relative to the package. */
    where: string;
    expected: string;
    found: string;
    /** One line for people, with the place. */
    message: string;
}
export interface CheckedMembers {
    /** `null` where it is missing or cannot be read. */
    manifest: ArtifactManifest | null;
    /** Of the manifest, and so of the whole package; `null` where there is none. */
    digest: Digest | null;
    /** Every problem, in the order of the manifest and then of the folder. */
    problems: MemberProblem[];
}
/**
 * Holds a folder against its manifest: every member there, each a regular file of the stated size and digest, and
 * nothing besides but the files of {@link SIDECARS}. Links are not followed, devices and pipes not opened.
 * @param dir absolute folder
 * @throws WorldGateError `package-missing` where there is no such folder. Whatever is wrong inside is a problem
 */
export declare function checkMembers(dir: string): CheckedMembers;
/** The same without a look into any file but the manifest; `present` are the members to look into. @throws as {@link checkMembers} */
export declare function listMembers(dir: string): CheckedMembers & {
    present: Member[];
};
export declare function noPackage(dir: string): WorldGateError;
type Member = ArtifactManifest['members'][number];
export {};
