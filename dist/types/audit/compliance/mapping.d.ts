import { type ComplianceFramework, type ComplianceMapping } from '../../contracts/compliance.js';
import type { Digest } from '../../foundation/digest.js';
import { type ComplianceSources } from './facts.js';
/** Digests of the members of a package, by name. */
export type MemberDigests = ReadonlyMap<string, Digest>;
/**
 * What a package can contribute to each row of a framework, as a drafting aid: it never says that a row is met, and
 * counts and scores nothing. Drafts hold fields of claim, protocol and evidence only; a row whose fields are absent,
 * guessed, or of results that prove nothing is left to a person, with the reason.
 * @param digests of the members that drafts may point at; what has no digest is not pointed at
 */
export declare function complianceMapping(framework: ComplianceFramework, sources: ComplianceSources, digests: MemberDigests): ComplianceMapping;
/** What a member that is made from the others gets to see of a package. */
export interface PackageParts {
    claim: {
        claim: ComplianceSources['claim'];
    };
    protocol: {
        protocol: ComplianceSources['protocol'];
    };
    evidence: ComplianceSources['evidence'];
    digests: MemberDigests;
}
/** Both members of a package for a framework, to be rendered when those that they point at are written. */
export declare function complianceMembers(framework: ComplianceFramework): {
    name: string;
    render: (parts: PackageParts) => string;
}[];
