import type { Evidence, EvidenceCounts } from '../../contracts/evidence.js';
import type { EvidenceItem } from '../../contracts/evidence-source.js';
import type { Protocol } from '../../contracts/protocol.js';
/** What the record holds, beyond the outcomes. */
export interface RecordFacts {
    protocol: Protocol;
    counts: EvidenceCounts;
    /** Whether the results have episodes, and not only aggregates. */
    hasEpisodes: boolean;
    supplied: ReadonlySet<EvidenceItem>;
    /** The weights that ran are those that the claim names, by digest. */
    modelDigestMatches: boolean;
    /** As the results record it: a protocol only says what it should have been. */
    evaluatorCommit: string | null;
    anchoredAt: string | null;
    startedAt: string | null;
    /** Codes of what was found in the files. */
    findings: ReadonlySet<string>;
}
/**
 * A: plan anchored and model digest known before the run, an outcome for every planned cell, attempts, denominator and
 * evaluator's commit stated. B: the same record, where nothing outside shows that plan and model were fixed before. C: cells missing or outside of
 * the plan, or attempts unknown. D: aggregates alone, which never get a verdict.
 */
export declare function gradeOf(facts: RecordFacts): Evidence['grade'];
/** Items of the checklist that the record holds. */
export declare function presentItems(facts: RecordFacts): EvidenceItem[];
/**
 * How complete the record is: the smaller of the share of planned cells that have a result and the share of the
 * checklist that is there. It says nothing about the robot. A package is signed after it is made, so that its own score
 * never counts a signature.
 */
export declare function completenessOf(facts: RecordFacts): NonNullable<Evidence['completeness']>;
export declare const MISSING_TEXTS: Record<EvidenceItem | 'EPISODE_COVERAGE', string>;
