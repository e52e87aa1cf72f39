import path from 'node:path';
import { CHECKS, type Check, type CheckReport } from '../contracts/check-report.ts';
import { type ChecksConfig, checksConfig } from '../contracts/checks-config.ts';
import type { CorePerformance } from '../contracts/core-performance.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseWith } from '../foundation/schema.ts';
import { readYaml } from '../foundation/yaml.ts';
import type { CheckOutcome, CheckWorld } from './world.ts';

export const DEFAULT_CONFIG = 'worldgate.checks.yml';

const KEYS: Readonly<Record<Check, keyof ChecksConfig>> = {
  'docs-commands': 'docs_commands',
  'docs-snippets': 'docs_snippets',
  wrappers: 'wrappers',
  'import-boundaries': 'import_boundaries',
  'core-performance': 'core_performance',
};

/** @throws WorldGateError `checks-config-invalid`, `yaml-invalid`, and those of reading */
export function readChecksConfig(file: string): ChecksConfig {
  return parseWith(checksConfig, readYaml(file), { file, code: 'checks-config-invalid' });
}

/**
 * The checks that a configuration names.
 * @param asked those that were asked for; all that are configured where there are none
 * @throws WorldGateError `checks-config-invalid` for one that is not configured, or where none is
 */
export function chosenChecks(config: ChecksConfig, asked: readonly Check[], file: string): Check[] {
  const configured = CHECKS.filter((check) => config[KEYS[check]] !== undefined);
  for (const check of asked) {
    if (configured.includes(check)) continue;
    throw new WorldGateError('checks-config-invalid', `${file} does not configure ${check}`, {
      hint: `Add the key ${KEYS[check]}${configured.length === 0 ? '' : `; configured are ${configured.join(', ')}`}.`,
    });
  }
  if (configured.length === 0) {
    throw new WorldGateError('checks-config-invalid', `${file} configures no check`, {
      hint: `Add one of the keys ${Object.values(KEYS).join(', ')}.`,
    });
  }
  return asked.length === 0 ? configured : CHECKS.filter((check) => asked.includes(check));
}

export interface ChecksResult {
  report: CheckReport;
  /** What was measured, or read, for `core-performance`; null where it was not asked for. */
  performance: CorePerformance | null;
}

/** Runs checks one after another; the times of one are not disturbed by another. */
export async function runChecks(
  checks: readonly Check[],
  config: ChecksConfig,
  {
    world,
    configFile,
    measured,
  }: { world: CheckWorld; configFile: string; measured: CorePerformance | null },
): Promise<ChecksResult> {
  let performance = measured;
  const one = async (check: Check): Promise<CheckOutcome> => {
    switch (check) {
      case 'docs-commands':
        return (await import('./docs-commands/check.ts')).checkDocsCommands(config.docs_commands!, world);
      case 'docs-snippets':
        return (await import('./docs-snippets/check.ts')).checkDocsSnippets(config.docs_snippets!, world);
      case 'wrappers':
        return (await import('./wrappers.ts')).checkWrappers(config.wrappers!, world);
      case 'import-boundaries':
        return (await import('./import-boundaries/check.ts')).checkImportBoundaries(
          config.import_boundaries!,
          world,
        );
      case 'core-performance': {
        const { measureCorePerformance, performanceOutcome } = await import('./core-performance/check.ts');
        performance ??= await measureCorePerformance(config.core_performance!, world);
        return performanceOutcome(performance, measured !== null);
      }
    }
  };
  const outcomes: CheckReport['checks'] = [];
  for (const check of checks) {
    if (world.signal.aborted) throw new WorldGateError('interrupted', 'interrupted', { kind: 'interrupted' });
    outcomes.push({ check, ...(await one(check)) });
  }
  if (world.signal.aborted) throw new WorldGateError('interrupted', 'interrupted', { kind: 'interrupted' });
  return {
    report: {
      schema_version: 'worldgate.check_report.v1',
      generated_at: world.now().toISOString(),
      config: path.relative(world.root, configFile) || path.basename(configFile),
      checks: outcomes,
    },
    performance,
  };
}
