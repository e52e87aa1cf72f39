import { type Report } from '../contracts/report.js';
/**
 * The report that a run wrote when it ended.
 * @param folder absolute
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`
 */
export declare function readStoredReport(folder: string): Report;
