import { type TrustPolicy, trustPolicy } from '../../contracts/trust-policy.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText, readSmallFile } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import { parseYaml } from '../../foundation/yaml.ts';
import { policyProblems } from './policy-problems.ts';

const MOST_BYTES = 256 * 1024;
const CODE = 'trust-policy-invalid';

export interface ReadPolicy {
  policy: TrustPolicy;
  /** As messages call it. */
  file: string;
  /** Of the bytes of the file: which policy it was that accepted something. */
  digest: Digest;
}

/**
 * Reads `worldgate.trust_policy.v1` from YAML, or from JSON where the file is called `.json`.
 * @param path absolute
 * @param name how messages call the file
 * @throws WorldGateError `trust-policy-invalid`, and those of reading JSON, YAML and files
 */
export function readPolicy(path: string, name: string = path): ReadPolicy {
  const bytes = readSmallFile(path, { maxBytes: MOST_BYTES });
  return { policy: parsePolicy(decodeText(bytes, name), name), file: name, digest: sha256(bytes) };
}

/**
 * A policy from its text. Unknown keys are refused with the nearest known one, because a misspelt demand would not be
 * asked; so are patterns that accept too much and demands that exclude each other.
 * @throws WorldGateError `trust-policy-invalid` with every problem, `json-invalid`, `yaml-invalid`
 */
export function parsePolicy(text: string, name: string): TrustPolicy {
  const value = name.toLowerCase().endsWith('.json') ? parseJson(text, name) : parseYaml(text, name);
  const policy = parseWith(trustPolicy, value, { file: name, code: CODE });
  const problems = policyProblems(policy);
  if (problems.length === 0) return policy;
  throw new WorldGateError(CODE, problems.map((problem) => `${name}: ${problem}`).join('\n'), {
    hint: 'correct the policy at the keys that are named; `worldgate trust init` writes one that holds together',
  });
}
