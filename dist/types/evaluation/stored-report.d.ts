import { type Report } from '../contracts/report.js';
/**
 * The report that a run wrote when it ended. It is worth what its run is: one whose results were edited is refused, as
 * `gate` does.
 * @param folder absolute
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`
 */
export declare function readStoredReport(folder: string): Report;
