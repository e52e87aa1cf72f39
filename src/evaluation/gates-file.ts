import path from 'node:path';
import { type Gate, gatesFile } from '../contracts/gate.ts';
import type { Preset } from '../contracts/preset.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseWith } from '../foundation/schema.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { readYaml } from '../foundation/yaml.ts';
import { presetProblems } from '../presets/problems.ts';

/** @throws WorldGateError `gates-invalid` */
export function readGatesFile(file: string): readonly Gate[] {
  return parseWith(gatesFile, readYaml(file), { file: path.basename(file), code: 'gates-invalid' }).gates;
}

/**
 * Gates that replace those of a finished run.
 * @param preset of the run
 * @throws WorldGateError `gates-invalid` for gates that a run of its kind never yields
 */
export function readGatesFor(preset: Preset, file: string): readonly Gate[] {
  const gates = readGatesFile(file);
  // How the run was planned is past; only what the gates say of it counts.
  const problems = presetProblems({ ...preset, gates: [...gates] }).filter((text) =>
    text.startsWith('gates['),
  );
  if (problems.length === 0) return gates;
  throw new WorldGateError('gates-invalid', `${path.basename(file)}: ${problems.join('; ')}`, {
    hint: 'correct the gates file',
  });
}

/**
 * @param tasks what each task measures
 * @throws WorldGateError `gate-invalid` for a gate on a metric that a task lacks
 */
export function requireMetrics(
  gates: readonly Gate[],
  tasks: readonly { file: string; metrics: readonly string[] }[],
): void {
  for (const gate of gates) {
    const metric = gate.kind === 'metric' || gate.kind === 'no_regression' ? gate.metric : undefined;
    if (metric === undefined) continue;
    for (const { file, metrics } of tasks) {
      if (metrics.includes(metric)) continue;
      throw new WorldGateError(
        'gate-invalid',
        `gate "${gate.name}": metric "${metric}" not in ${file}${didYouMean(metric, metrics)}`,
        {
          hint:
            metrics.length === 0 ? 'the task declares no metrics' : `metrics there: ${metrics.join(', ')}`,
        },
      );
    }
  }
}
