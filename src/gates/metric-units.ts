/**
 * Units by metric, as the tasks of a run declare them. A metric without a unit has none here, nor has one about
 * whose unit the tasks disagree.
 */
export function metricUnits(
  tasks: readonly { metrics: Readonly<Record<string, { unit: string }>> }[],
): Record<string, string> {
  const units = new Map<string, string>();
  for (const { metrics } of tasks) {
    for (const [metric, { unit }] of Object.entries(metrics)) {
      units.set(metric, (units.get(metric) ?? unit) === unit ? unit : '');
    }
  }
  return Object.fromEntries([...units].filter(([, unit]) => unit !== ''));
}
