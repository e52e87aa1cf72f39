import { type Claim, type METRIC_OPERATORS, type METRIC_UNITS } from '../../contracts/claim.js';
import { type ClaimTemplate } from './templates.js';
type Metric = Claim['expected_metrics'][number];
/** What the caller states instead of the template's values. */
export interface ClaimOverrides {
    /** Required value, in the unit of the metric. */
    value?: number;
    margin?: number;
    alpha?: number;
    /** Per task. */
    episodes?: number;
    tasks?: readonly string[];
    seeds?: readonly number[];
    /** `ID@REVISION`, the revision a full commit. */
    model?: string;
    /** Name of the claim, by which its section of a comment is found again. */
    slug?: string;
    benchmark?: string;
    metric?: string;
    operator?: (typeof METRIC_OPERATORS)[number];
    unit?: (typeof METRIC_UNITS)[number];
    statistic?: NonNullable<Metric['statistic']>;
    /** Smallest and largest possible value of an episode. */
    bounds?: readonly number[];
    /** Name of the program that wrote the results. */
    evaluator?: string;
}
/** @throws WorldGateError `claim-invalid`, naming the option */
export declare function requireSoundOptions(overrides: ClaimOverrides): void;
/** @throws WorldGateError `claim-invalid` */
export declare function refuseOption(option: string, problem: string): never;
/**
 * The template with what the caller states. Whatever it said of another benchmark, of other tasks or of another metric
 * is gone, rather than said of something that it is not true of.
 * @throws WorldGateError `usage` for an option that is needed besides others, `claim-invalid` for values out of range
 */
export declare function withOverrides(template: ClaimTemplate, overrides: ClaimOverrides): ClaimTemplate;
export {};
