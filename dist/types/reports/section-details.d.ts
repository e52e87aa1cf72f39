import type { Evidence } from '../contracts/evidence.js';
import type { Report } from '../contracts/report.js';
import { type SignatureRow } from './signature-row.js';
/** A row of measurements as plain text: what, this run, and with a baseline also the baseline and the ratio. */
export interface MeasurementRow {
    what: string;
    measured: string;
    baseline: string;
    ratio: string;
}
/** Latency, throughput, errors and memory of a benchmark. */
export declare function measurementRows(report: Report): MeasurementRow[];
/** Level of the intervals in `measurementRows`, such as `95 %`; empty without measurements. */
export declare function measurementLevel({ latency }: Report): string;
export declare function latencyTable(report: Report): string;
/** Reasons of termination with their counts, most frequent first. */
export declare function terminationsWorstFirst(report: Report): [reason: string, count: number][];
export declare function terminationsTable(report: Report): string;
export declare function componentsTable(report: Report): string;
/** The package that a run became, or why it did not. */
export type SectionEvidence = {
    evidence: Evidence;
    packageDigest: string;
    /** Absolute http(s) address of the uploaded package. */
    packageUrl?: string | undefined;
    /** Not shown where nobody was to sign. */
    signature: SignatureRow | undefined;
} | {
    problem: string;
};
export declare function evidenceBlock(found: SectionEvidence | undefined): string;
/** The same in a few words, with a space before them. */
export declare function evidenceWords(found: SectionEvidence | undefined): string;
