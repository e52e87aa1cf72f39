import { marginOf } from '../../audit/claims/cannot-fail.ts';
import { statisticOf } from '../../audit/decision/decide-metric.ts';
import type { DemandedMetric, TrustPolicy } from '../../contracts/trust-policy.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { type Finding, failed, passed } from '../checks.ts';
import type { PackageFacts } from './facts.ts';

const phase = 'trust_policy';
/** What counts where a policy names no claim. */
const ANY_SUPPORTED = [{ outcomes: ['supported'] }] satisfies TrustPolicy['claims'];

type DemandedClaim = Exclude<TrustPolicy['claims'], 'any' | undefined>[number];
type NamedFault = Finding & { name: 'claim-metric' | 'claim-subject' };
type Metric = PackageFacts['claim']['metrics'][number];

/**
 * Phase `trust_policy`: which claim the package is of, what that asks for, of which model, and what became of it. Of
 * several claims that a policy names, one must be met as a whole.
 */
export function claimChecks(
  claims: TrustPolicy['claims'] = ANY_SUPPORTED,
  { claim, outcome }: PackageFacts,
): VerificationCheck[] {
  if (claims === 'any') {
    return [passed(phase, 'claim', `${claim.slug} is ${outcome ?? 'not decided'}; any claim is accepted`)];
  }
  const same = claims.filter(
    ({ slug, id, hash }) =>
      (slug ?? claim.slug) === claim.slug &&
      (id ?? claim.id) === claim.id &&
      (hash ?? claim.hash) === claim.hash,
  );
  if (same.length === 0) {
    return [
      failed(phase, 'claim', {
        message: 'the package is of a claim that the policy does not ask for',
        expected: claims
          .map(({ slug, id, hash }) => [slug, id, hash].filter(Boolean).join(' '))
          .join(', or '),
        found: `${claim.slug} (${claim.id}, ${claim.hash})`,
        where: 'claim.json',
      }),
    ];
  }
  const judged = same.map((wanted) => ({ wanted, faults: faultsOf(wanted, claim) }));
  const enough = judged.filter(({ faults }) => faults.length === 0);
  if (enough.length === 0) {
    const nearest = judged.reduce((best, next) => (next.faults.length < best.faults.length ? next : best));
    return nearest.faults.map(({ name, ...fault }) => failed(phase, name, fault));
  }
  if (outcome !== null && enough.some(({ wanted }) => wanted.outcomes.includes(outcome))) {
    return [passed(phase, 'claim', `${claim.slug} is ${outcome}: ${claim.metrics.map(shown).join(', ')}`)];
  }
  return [
    failed(phase, 'outcome', {
      message: `what became of claim ${claim.slug} is not what the policy accepts`,
      expected: [...new Set(enough.flatMap(({ wanted }) => wanted.outcomes))].join(', '),
      found: outcome ?? 'nothing was decided',
      where: 'evidence.json: outcome',
    }),
  ];
}

function faultsOf(wanted: DemandedClaim, claim: PackageFacts['claim']): NamedFault[] {
  return [
    ...(wanted.metrics ?? []).flatMap((demanded) => metricFaults(demanded, claim)),
    ...(['revision', 'weights_digest'] as const).flatMap((key) =>
      subjectFaults(key, wanted[key], claim.subject),
    ),
  ];
}

function metricFaults(wanted: DemandedMetric, claim: PackageFacts['claim']): NamedFault[] {
  const found = claim.metrics.find(({ name }) => name === wanted.name);
  const fault = (message: string, more: { expected: string; found: string; where: string }): NamedFault[] => [
    { name: 'claim-metric', message, ...more },
  ];
  const where = 'claim.json: expected_metrics';
  if (found === undefined) {
    return fault(`the claim says nothing of ${wanted.name}, which the policy asks for`, {
      expected: shown(wanted),
      found: claim.metrics.map(shown).join(', '),
      where,
    });
  }
  const { max_margin: mostMargin, max_alpha: mostAlpha } = wanted;
  const margin = marginOf(found, {
    expected_metrics: claim.metrics,
    decision_rule: { margin: claim.margin },
  });
  const isLess =
    found.operator !== wanted.operator ||
    !reaches(found.value, wanted) ||
    (wanted.statistic !== undefined && statisticOf(found) !== wanted.statistic) ||
    (wanted.scope === 'each_task' && found.scope !== 'each_task');
  return [
    ...(isLess
      ? fault(`the claim asks for less of ${wanted.name} than the policy does`, {
          expected: shown(wanted),
          found: shown(found),
          where,
        })
      : []),
    ...(mostMargin !== undefined && margin > mostMargin
      ? fault(`the claim allows ${wanted.name} a wider margin than the policy does`, {
          expected: `a margin of at most ${mostMargin}`,
          found: String(margin),
          where: 'claim.json: decision_rule.margin',
        })
      : []),
    ...(mostAlpha !== undefined && claim.alpha > mostAlpha
      ? fault(`the claim allows a larger error probability for ${wanted.name} than the policy does`, {
          expected: `alpha of at most ${mostAlpha}`,
          found: String(claim.alpha),
          where: 'claim.json: decision_rule.alpha',
        })
      : []),
  ];
}

/** Whether a claim's value is at least as hard to reach as the wanted one. */
function reaches(value: number, wanted: DemandedMetric): boolean {
  if (wanted.operator === '>=') return value >= wanted.value;
  return wanted.operator === '<=' ? value <= wanted.value : value === wanted.value;
}

function subjectFaults(
  key: 'revision' | 'weights_digest',
  wanted: string | undefined,
  subject: PackageFacts['claim']['subject'],
): NamedFault[] {
  if (wanted === undefined || subject[key] === wanted) return [];
  return [
    {
      name: 'claim-subject',
      message: `the claim is about another ${key === 'revision' ? 'revision' : 'file of weights'} than the policy asks for`,
      expected: wanted,
      found: `${subject[key] ?? 'nothing'} (${subject.id})`,
      where: `claim.json: subject.${key}`,
    },
  ];
}

function shown(metric: DemandedMetric | Metric): string {
  const statistic = metric.statistic === undefined ? '' : `${metric.statistic} of `;
  const scope = metric.scope === 'each_task' ? ' in each task' : '';
  return `${statistic}${metric.name} ${metric.operator} ${metric.value}${scope}`;
}
