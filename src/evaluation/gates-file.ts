import path from 'node:path';
import { type Gate, gatesFile } from '../contracts/gate.ts';
import type { Preset } from '../contracts/preset.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseWith } from '../foundation/schema.ts';
import { readYaml } from '../foundation/yaml.ts';
import { missingMetrics, type TaskMetrics } from '../presets/metrics.ts';
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

/** @throws WorldGateError `gate-invalid` for a gate on a metric that a task lacks */
export function requireMetrics(gates: readonly Gate[], tasks: readonly TaskMetrics[]): void {
  const [first] = missingMetrics(gates, tasks);
  if (first === undefined) return;
  throw new WorldGateError('gate-invalid', `gate "${gates[first.gate]!.name}": ${first.message}`, {
    hint: first.hint,
  });
}
