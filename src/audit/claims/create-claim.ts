import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { type Digest, sha256Json } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { type ClaimOverrides, refuseOption, withOverrides } from './claim-options.ts';
import { claimText, nullHypothesis, UNKNOWN_SUBJECT } from './claim-text.ts';
import { lintClaim } from './lint-claim.ts';
import { type ClaimTemplate, CUSTOM, TEMPLATES } from './templates.ts';
import { ulid } from './ulid.ts';

export interface CreateRequest {
  /** Name of a shipped template, or a template made from something else. */
  template: string | ClaimTemplate;
  overrides: ClaimOverrides;
  agent: string;
  /** Where the values come from; the template itself unless stated. */
  source?: Claim['source'];
  /** The model where its name alone is known, without the commit that `overrides.model` asks for. */
  modelName?: string;
  /** Keys of claim and protocol whose values were guessed, besides what a template never knows. */
  guessed?: { claim: readonly string[]; protocol: readonly string[] };
  now: Date;
  randomBytes: (count: number) => Uint8Array;
}

/**
 * A claim and its protocol from a template, joined by the claim's hash. What a template cannot know stands under
 * `needs_review`.
 * @throws WorldGateError `template-unknown`, `claim-invalid` for values out of range, `usage` for a model without a full revision
 */
export function createClaim(request: CreateRequest): { claim: Claim; protocol: Protocol; hash: Digest } {
  const { overrides, now } = request;
  const named = typeof request.template === 'string' ? templateNamed(request.template) : request.template;
  const model = modelOf(overrides.model);
  const template = withOverrides(named, overrides);
  const metrics = [template.metric, ...(template.furtherMetrics ?? [])];
  const hasRatio = metrics.some(({ unit, operator }) => unit === 'ratio' && operator !== '==');
  const margin = overrides.margin ?? (hasRatio ? template.margin : 0);
  const id = () => ulid(now.getTime(), request.randomBytes(10));
  const uri = model === null ? null : `hf://${model.id}@${model.revision}`;
  const subject: Claim['subject'] = (model === null && template.subject) || {
    type: 'hf_model',
    id: model?.id ?? request.modelName ?? UNKNOWN_SUBJECT,
    revision: model?.revision ?? null,
    weights_digest: null,
    checkpoint_uri: uri,
  };
  const claim: Claim = {
    schema_version: 'worldgate.claim.v1',
    id: `clm_${id()}`,
    slug: overrides.slug ?? slugOf(template),
    claim_text: claimText(
      { subject, applicability: template.applicability, expected_metrics: metrics },
      template,
    ),
    subject,
    capability: template.capability,
    applicability: template.applicability,
    expected_metrics: metrics,
    decision_rule: {
      null_hypothesis: nullHypothesis(metrics, margin),
      margin,
      alpha: overrides.alpha ?? template.decision?.alpha ?? 0.05,
      sidedness: 'one_sided',
      interval_method: template.decision?.interval_method ?? 'wilson',
    },
    source: request.source ?? { type: 'template', title: template.name, url: null, section: '' },
    curator: { agent: request.agent, created_at: now.toISOString() },
    status: 'untested',
    needs_review: [
      ...new Set([
        ...(model !== null ? ['subject.weights_digest'] : template.subject === undefined ? ['subject'] : []),
        ...(template.applicability.benchmark_version === '' ? ['applicability.benchmark_version'] : []),
        ...(template.guessed?.claim ?? []),
        ...(request.guessed?.claim ?? []),
      ]),
    ],
  };
  const hash = sha256Json(claim);
  const protocol: Protocol = {
    schema_version: 'worldgate.protocol.v1',
    id: `prt_${id()}`,
    claim_id: claim.id,
    claim_hash: hash,
    benchmark: template.benchmark,
    execution: template.execution,
    attempts: template.attempts ?? { policy: 'single', max: 1 },
    denominator: 'planned',
    margin_rule: 'tolerant',
    stopping: template.stopping ?? 'fixed',
    evaluator: template.evaluator,
    model_runtime: { checkpoint_uri: claim.subject.checkpoint_uri },
    frozen: null,
    needs_review: [
      ...new Set([
        ...(template.evaluator.name === CUSTOM.evaluator.name ? ['evaluator.name'] : []),
        ...(template.evaluator.version === '' ? ['evaluator.version', 'evaluator.commit'] : []),
        ...(template.guessed?.protocol ?? []),
        ...(request.guessed?.protocol ?? []),
      ]),
    ],
  };
  const wrong = lintClaim(claim, protocol).find(({ severity }) => severity === 'error');
  if (wrong !== undefined) refuseOption('--value', wrong.message);
  return { claim, protocol, hash };
}

/** Letters and digits of a name that may hold anything. */
function slugOf({ name, benchmark, metric }: ClaimTemplate): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40);
  const of = name === CUSTOM.name ? plain(benchmark.name) || name : name;
  return `${of}-${plain(metric.name)}`;
}

const SHIPPED = [...TEMPLATES, CUSTOM];

export function isShipped(name: string): boolean {
  return SHIPPED.some((each) => each.name === name);
}

/** @throws WorldGateError `template-unknown` */
export function templateNamed(name: string, others: readonly string[] = []): ClaimTemplate {
  const template = SHIPPED.find((each) => each.name === name);
  if (template !== undefined) return template;
  const names = [...SHIPPED.map((each) => each.name), ...others];
  throw new WorldGateError('template-unknown', `no template is called "${name}"${didYouMean(name, names)}`, {
    hint: `templates: ${names.join(', ')}`,
  });
}

function modelOf(text: string | undefined): { id: string; revision: string } | null {
  if (text === undefined) return null;
  const match = /^([^@\s]+)@([0-9a-f]{40})$/.exec(text);
  if (match !== null) return { id: match[1]!, revision: match[2]! };
  throw new WorldGateError(
    'usage',
    `--model takes ID@REVISION with a full commit of 40 digits, not "${text}"`,
    {
      hint: 'a branch or a tag can move to other weights; `git ls-remote` shows the commit',
    },
  );
}
