import type { Evidence } from '../contracts/evidence.js';
import type { CommandHandler } from './commands.js';
export declare const runCommand: CommandHandler;
/** What `--json` says of an audit, and the action's outputs are taken from. */
export declare function auditData(evidence: Evidence, packagePath: string, digest: string): {
    completeness?: number;
    outcome: "inconclusive" | "supported" | "supported_within_margin" | "underpowered" | "not_supported" | "invalid" | null;
    verdict: "error" | "failed" | "inconclusive" | "skipped" | "passed";
    grade: "A" | "B" | "C" | "D";
    package_path: string;
    package_digest: string;
    source: "lerobot" | "openpi" | "lbm_eval" | "vla-eval" | "gr00t-n1.7" | "pi-0.7" | "embodied-gov-bench" | "cosmos-predict" | "worldforge" | "worldgate" | "audit-input" | "generic";
    format: string;
    counts: {
        episodes: number;
        succeeded: number;
        missing: number;
        duplicate: number;
        out_of_protocol: number;
        not_a_trial: number;
        planned: number;
    };
    interval: [number | null, number | null] | null;
    metrics: {
        name: string;
        outcome: "inconclusive" | "supported" | "supported_within_margin" | "underpowered" | "not_supported" | "invalid";
        estimate: number | null;
        interval: [number | null, number | null];
        level: number | null;
        method: string;
        n: number;
    }[];
    reasons: string[];
};
export declare const sourcesCommand: CommandHandler;
