import { basename } from 'node:path';
import { forgeRetention, retentionProfile } from '../../contracts/retention.ts';
import { parseJson } from '../../foundation/json.ts';
import { readText } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import { parseYaml } from '../../foundation/yaml.ts';
import { RETENTION_DEFAULTS, type RetentionPolicy } from './prune-by-policy.ts';

/** The profile that is used where none is named. */
export const RETENTION_FILE = 'worldgate.retention.yml';

/**
 * A retention profile in YAML or JSON, ours or the one of WorldForge (which bears no version). Unknown keys are refused, and so
 * is anything but a whole number where one is asked.
 * @throws WorldGateError `retention-invalid`, and those of reading a file
 */
export function readRetentionProfile(file: string): RetentionPolicy {
  const name = basename(file);
  const text = readText(file);
  const value = /\.json$/i.test(name) ? parseJson(text, name) : parseYaml(text, name);
  const context = {
    file: name,
    code: 'retention-invalid',
    hint: 'Correct the file at the keys that are named; docs/runs.md shows a whole one.',
  };
  if (typeof value === 'object' && value !== null && !('schema_version' in value)) {
    const { runs_retention: own } = parseWith(forgeRetention, value, context);
    return policyOf({ ...own, kinds: own.families });
  }
  return policyOf(parseWith(retentionProfile, value, context).runs_retention);
}

function policyOf(stated: {
  max_age_days?: number | undefined;
  keep_latest?: number | undefined;
  kinds?: readonly string[] | undefined;
}): RetentionPolicy {
  return {
    max_age_days: stated.max_age_days ?? RETENTION_DEFAULTS.max_age_days,
    keep_latest: stated.keep_latest ?? RETENTION_DEFAULTS.keep_latest,
    kinds: stated.kinds ?? RETENTION_DEFAULTS.kinds,
  };
}
