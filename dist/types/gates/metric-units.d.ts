/**
 * Units by metric, as the tasks of a run declare them. A metric without a unit has none here, nor has one about
 * whose unit the tasks disagree.
 */
export declare function metricUnits(tasks: readonly {
    metrics: Readonly<Record<string, {
        unit: string;
    }>>;
}[]): Record<string, string>;
