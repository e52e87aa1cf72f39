import type { EpisodeResult } from '../../contracts/audit-input.js';
import type { Claim } from '../../contracts/claim.js';
import type { Evidence, MetricDecision } from '../../contracts/evidence.js';
import type { Protocol } from '../../contracts/protocol.js';
import { CellTable } from '../decision/cell-table.js';
/** A package to compare. Its claim and protocol are in WorldGate's own form. */
export interface DiffPackage {
    /** What the reader calls it; no two are the same. */
    label: string;
    claim: Claim;
    protocol: Protocol;
    evidence: Evidence;
    /** Its `episode_results.jsonl`, from the first line, each time it is called. */
    episodes: () => Iterable<EpisodeResult>;
    /** Digest of each raw file that its episodes came from, by the name that they give. */
    files: ReadonlyMap<string, string>;
}
/** Of a cell without a result, and of a result whose file has no known digest. */
export declare const NO_FILE = -1;
/** The planned cells of a package, the seeds that their results record (NaN for none), and where these came from. */
export interface PackageCells {
    of: DiffPackage;
    table: CellTable;
    runSeeds: Float64Array;
    seeds: Float64Array;
    /** Index in `digests` of the file that the result of each cell came from, or `NO_FILE`. */
    files: Int32Array;
    digests: readonly string[];
}
/** Fills the cells again from the episodes, as the decision did. */
export declare function cellsOf(of: DiffPackage): PackageCells;
/** One metric of one package, cell by cell. */
export interface MetricValues {
    cells: PackageCells;
    decision: MetricDecision;
    /** Value of each planned cell as it counted in the decision; NaN where it did not count. */
    values: Float64Array;
    /** The same of the cells that were trials alone. */
    observed: Float64Array;
    /** Indices of the tasks that the metric is about, by name. */
    tasks: ReadonlyMap<string, number>;
    /** Sum and number of the values of trials. */
    trials: {
        k: number;
        n: number;
    };
    /** Sum and number of all values that counted. */
    counted: {
        k: number;
        n: number;
    };
    withoutResult: number;
}
/**
 * The values that the decision of a metric rested on.
 * @throws WorldGateError `package-tampered` where the episodes do not give the counts that were decided with
 */
export declare function metricValues(cells: PackageCells, decision: MetricDecision): MetricValues;
/** Whether the run could stop at any time, so that no fixed-sample test holds for it. */
export declare function isAnytime({ protocol, evidence }: DiffPackage): boolean;
