import type { Report } from '../contracts/report.js';
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
