import type { ComplianceSources } from '../audit/compliance/facts.js';
/** A name and a text, as CycloneDX has them; names of ours begin with `worldgate:`. */
export interface NamedText {
    name: string;
    value: string;
}
/** `performanceMetric` of CycloneDX 1.6 and 1.7, in which every number is a string. */
interface PerformanceMetric {
    type: string;
    value: string;
    slice?: string;
    confidenceInterval?: {
        lowerBound?: string;
        upperBound?: string;
    };
}
/** The parts of CycloneDX's `modelCard` that evidence can fill; the same in 1.6 and 1.7. */
export interface ModelCard {
    'bom-ref': string;
    modelParameters: {
        task?: string;
        datasets: {
            ref: string;
        }[];
        inputs?: {
            format: string;
        }[];
        outputs?: {
            format: string;
        }[];
    };
    quantitativeAnalysis?: {
        performanceMetrics: PerformanceMetric[];
    };
    considerations?: {
        technicalLimitations: string[];
    };
    properties?: NamedText[];
}
/**
 * The model card of an evaluated model. Nothing is listed as a performance metric that proves nothing: results of a
 * mock, of an invalid decision, or aggregates alone. What CycloneDX has no field for stands in `properties`: the level,
 * sidedness, method and n of an interval, and the value that the claim declares.
 * @param benchmarkRef `bom-ref` of the benchmark's component
 */
export declare function modelCard(sources: ComplianceSources, benchmarkRef: string): ModelCard;
export {};
