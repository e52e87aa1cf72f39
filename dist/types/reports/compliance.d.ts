import type { ComplianceMapping } from '../contracts/compliance.js';
/**
 * `compliance-<framework>.md`: every row with its status, the drafts with what they rest on, and what robot safety
 * asks for that no evaluation of success addresses. Says nowhere that a row is met, and counts nothing.
 */
export declare function complianceMarkdown(mapping: ComplianceMapping): string;
