import type { Claim } from '../../contracts/claim.js';
import type { Evidence } from '../../contracts/evidence.js';
import type { Protocol } from '../../contracts/protocol.js';
/** What drafts are made of. Claim and protocol as they were read, whatever format their files have. */
export interface ComplianceSources {
    claim: Claim;
    protocol: Protocol;
    evidence: Evidence;
}
/** A place in a member of the package; `pointer` is a JSON pointer, empty for the whole member. */
export interface Place {
    member: string;
    pointer: string;
}
/** Sentences that the package supports. */
export interface Fact {
    text: string;
    places: readonly Place[];
}
/** Why the package does not support them. */
export interface Absence {
    absent: string;
}
export declare function isAbsent(found: Fact | Absence): found is Absence;
/**
 * A place in `claim.json` or `protocol.json`. Those members hold the caller's file as it stood: where that is a
 * draft of another format, its keys are not ours, and the whole member is named.
 */
export declare function placeIn(member: 'claim.json' | 'protocol.json' | 'evidence.json', pointer: string, { evidence }: ComplianceSources): Place;
declare function identity(sources: ComplianceSources): Fact | Absence;
declare function capability(sources: ComplianceSources): Fact | Absence;
declare function scope(sources: ComplianceSources): Fact | Absence;
declare function interfaces(sources: ComplianceSources): Fact | Absence;
declare function benchmark(sources: ComplianceSources): Fact | Absence;
declare function procedure(sources: ComplianceSources): Fact | Absence;
declare function rule(sources: ComplianceSources): Fact | Absence;
declare function frozenPlan(sources: ComplianceSources): Fact | Absence;
declare function result(sources: ComplianceSources): Fact | Absence;
declare function limits(sources: ComplianceSources): Fact | Absence;
declare function coverage(sources: ComplianceSources): Fact | Absence;
declare function failures(sources: ComplianceSources): Fact | Absence;
declare function grade(sources: ComplianceSources): Fact;
declare function provenance(sources: ComplianceSources): Fact;
/** Every sentence that a draft may hold. None of them says that a requirement is met. */
export declare const FACTS: {
    identity: typeof identity;
    capability: typeof capability;
    scope: typeof scope;
    interfaces: typeof interfaces;
    benchmark: typeof benchmark;
    procedure: typeof procedure;
    rule: typeof rule;
    frozenPlan: typeof frozenPlan;
    result: typeof result;
    limits: typeof limits;
    coverage: typeof coverage;
    failures: typeof failures;
    grade: typeof grade;
    provenance: typeof provenance;
};
export type FactName = keyof typeof FACTS;
export {};
