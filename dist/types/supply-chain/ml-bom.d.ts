import type { ComplianceSources } from '../audit/compliance/facts.js';
import type { MemberDigests, PackageParts } from '../audit/compliance/mapping.js';
import { type Digest } from '../foundation/digest.js';
export declare const ML_BOM_VERSIONS: readonly ["1.6", "1.7"];
export type MlBomVersion = (typeof ML_BOM_VERSIONS)[number];
export interface MlBomInput extends ComplianceSources {
    /** Of the members that the BOM may refer to, by name; the BOM refers to no others. */
    members: MemberDigests;
    /** Digest over what the package was made from: claim, protocol and result files. */
    packageInputsDigest: Digest;
    /** Version of WorldGate, which stands in the BOM as the tool that wrote it. */
    toolVersion: string;
    specVersion?: MlBomVersion;
}
/**
 * `mlbom.cdx.json`: CycloneDX 1.6 (or 1.7) of the evaluated model, with its model card and the benchmark, as canonical
 * JSON. It holds no time, and its serial number is a UUIDv5 of its content, so that the same input gives the same bytes
 * and other content never has the same number. It asserts no conformity, and the model depends on nothing in it.
 */
export declare function mlBom(input: MlBomInput): Promise<string>;
/**
 * The ML-BOM as a member of a package, to be rendered when the other members are written. What the package was made from
 * is named by the digest of `audit_provenance.json`, which holds the digests of all its inputs.
 */
export declare function mlBomMember(toolVersion: string, specVersion?: MlBomVersion): {
    name: string;
    render: (parts: PackageParts) => Promise<string>;
};
