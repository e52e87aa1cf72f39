import type { ComplianceFramework, ComplianceStatus } from '../../contracts/compliance.js';
import { type ComplianceSources, type FactName, type Place } from './facts.js';
interface RowHead {
    ref: string;
    title: string;
}
/** A row for which the package may support a draft: with all of `facts`, and those of `also` that are there. */
export interface DraftRow extends RowHead {
    drafts: Extract<ComplianceStatus, 'drafted' | 'partial'>;
    facts: readonly FactName[];
    also?: readonly FactName[];
    /** What a person still has to do. */
    note: string;
}
/** A row that no package fills. `points` names what may help the person who does. */
export interface FixedRow extends RowHead {
    status: Exclude<ComplianceStatus, 'drafted' | 'partial'>;
    note: string;
    points?: (sources: ComplianceSources) => readonly Place[];
}
export type RowTemplate = DraftRow | FixedRow;
export interface Framework {
    framework: ComplianceFramework;
    title: string;
    version: string;
    sourceUrl: string;
    /** ISO 8601 date on which references and titles were last held against a copy of `version`. */
    retrieved: string;
    rows: readonly RowTemplate[];
}
/** A row that only a person can fill. */
export declare function byPerson(ref: string, title: string, note: string): FixedRow;
/** As `byPerson`, with places of members that may help. */
export declare function withPlaces(row: FixedRow, ...places: (readonly [member: 'claim.json' | 'protocol.json' | 'evidence.json', pointer: string])[]): FixedRow;
export {};
