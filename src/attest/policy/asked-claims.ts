import { existsSync } from 'node:fs';
import path from 'node:path';
import { claimsOfGates } from '../../audit/claims/preset-template.ts';
import { readClaim } from '../../audit/claims/read-claim.ts';
import type { Claim } from '../../contracts/claim.ts';
import type { DemandedMetric } from '../../contracts/trust-policy.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { type LoadedPreset, loadPreset } from '../../presets/load.ts';
import { type Evaluation, isExpression, type UsingWorkflow } from './using-workflow.ts';

/** A claim that a policy may ask for. */
export interface NamedClaim {
  /** Where it stands, for readers. */
  file: string;
  slug: string;
  /** Null for a preset, each run of which makes a claim of its own. */
  id: string | null;
  hash: string | null;
  metrics: DemandedMetric[];
}

export interface AskedClaims {
  claims: NamedClaim[];
  /** What a policy can therefore not ask, as sentences. */
  warnings: string[];
  /** Whether every evaluation says of which claim it is. */
  isComplete: boolean;
}

/** @throws WorldGateError `claim-invalid`, and those of reading JSON */
export function namedClaim(target: string, file: string): NamedClaim {
  const { claim, hash } = readClaim(target);
  return { file, slug: claim.slug, id: claim.id, hash, metrics: metricsOfClaim(claim) };
}

function metricsOfClaim({ expected_metrics: metrics, decision_rule: rule }: Claim): DemandedMetric[] {
  return metrics.map((metric) => demanded(metric, rule.margin, rule.alpha));
}

function demanded(
  { name, operator, value, statistic, scope }: Claim['expected_metrics'][number],
  margin: number,
  alpha: number,
): DemandedMetric {
  return {
    name,
    operator,
    value,
    ...(statistic === undefined ? {} : { statistic }),
    ...(scope === 'each_task' ? { scope } : {}),
    max_margin: margin,
    max_alpha: alpha,
  };
}

/** What the required gates of a preset claim; its runs make claims that are called like the preset. */
export function presetClaim({ preset, chain }: LoadedPreset): NamedClaim | null {
  const claims = claimsOfGates(preset);
  if (claims.length === 0) return null;
  const rate = claims.find(({ gate }) => gate.kind === 'success_rate');
  const alpha = rate?.gate.alpha ?? Math.min(...claims.map(({ gate }) => gate.alpha));
  return {
    file: `the preset ${chain[0] ?? preset.name}`,
    slug: preset.name,
    id: null,
    hash: null,
    // A gate has no margin but against a baseline, which claims nothing of one model.
    metrics: claims.map(({ metric }) => demanded(metric, 0, alpha)),
  };
}

/**
 * The claims that workflows evaluate, by their presets and claim files.
 * @param root absolute folder of the repository
 * @param shippedDir absolute folder of the presets that ship
 */
export function askedClaims(
  workflows: readonly UsingWorkflow[],
  { root, shippedDir }: { root: string; shippedDir: string },
): AskedClaims {
  const found: AskedClaims = { claims: [], warnings: [], isComplete: true };
  for (const { path: workflow, evaluations } of workflows) {
    for (const evaluation of evaluations) {
      const outcome = claimOf(evaluation, root, shippedDir);
      if (typeof outcome === 'string') {
        found.isComplete = false;
        found.warnings.push(`${workflow} ${outcome}`);
      } else if (!found.claims.some(({ slug, hash }) => slug === outcome.slug && hash === outcome.hash)) {
        found.claims.push(outcome);
      }
    }
  }
  return found;
}

/** @returns what is to be said of the workflow where the claim is not known */
function claimOf(
  { preset, claim, folder }: Evaluation,
  root: string,
  shippedDir: string,
): NamedClaim | string {
  const given = claim ?? preset;
  if (given === null) return 'evaluates a task without a preset: the policy does not say of which claim';
  if (isExpression(given) || isExpression(folder)) {
    return `decides in each run what it evaluates (${quoted(given)}): add the claims to the policy yourself`;
  }
  const base = path.resolve(root, folder);
  try {
    if (claim !== null) {
      const target = path.resolve(base, claim);
      if (!existsSync(target)) return `decides ${quoted(claim)}, which is not there`;
      return namedClaim(target, path.relative(root, target).replaceAll('\\', '/'));
    }
    return (
      presetClaim(loadPreset(given, { shippedDir, repositoryDir: base })) ??
      `evaluates the preset ${quoted(given)}, whose gates claim nothing of one model, so that it makes no evidence`
    );
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return `evaluates ${quoted(given)}, which cannot be read: ${error.message}`;
  }
}
