import type { ImportSink } from '../importing/contract.js';
import { type Report } from './worldforge-report.js';
/** Aggregates of adapter calls: the single calls are in no file, so they are reported and never decided. */
export declare function readBenchmark(report: Report, sink: ImportSink): void;
