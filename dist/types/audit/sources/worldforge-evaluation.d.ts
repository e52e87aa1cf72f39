import type { ImportSink } from '../importing/contract.js';
import { type Report } from './worldforge-report.js';
/** The scenarios of one report: each is one deterministic check, so each is one episode of a task of its own. */
export declare function readEvaluation(report: Report, sink: ImportSink): void;
/**
 * Says that a mock answered.
 * @param code `not-for-proof` where a claim could be decided from what it answered; it then is not
 */
export declare function noteMock(providers: readonly string[], code: 'not-for-proof' | 'mock-provider', file: string, at: string, sink: ImportSink): void;
