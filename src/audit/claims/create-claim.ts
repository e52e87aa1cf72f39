import { type Claim, claim as claimSchema } from '../../contracts/claim.ts';
import { type Protocol, protocol as protocolSchema } from '../../contracts/protocol.ts';
import { type Digest, sha256Json } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseWith } from '../../foundation/schema.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { lintClaim } from './lint-claim.ts';
import { type ClaimTemplate, TEMPLATES } from './templates.ts';
import { ulid } from './ulid.ts';

/** What the caller states instead of the template's values. */
export interface ClaimOverrides {
  /** Required value, in the unit of the metric. */
  value?: number;
  margin?: number;
  alpha?: number;
  /** Per task. */
  episodes?: number;
  tasks?: readonly string[];
  seeds?: readonly number[];
  /** `ID@REVISION`, the revision a full commit. */
  model?: string;
  /** Name of the claim, by which its section of a comment is found again. */
  slug?: string;
}

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
  const template = typeof request.template === 'string' ? templateNamed(request.template) : request.template;
  const model = modelOf(overrides.model);
  const metric = { ...template.metric, value: overrides.value ?? template.metric.value };
  const margin = overrides.margin ?? template.margin;
  const id = () => ulid(now.getTime(), request.randomBytes(10));
  const uri = model === null ? null : `hf://${model.id}@${model.revision}`;
  const claim: Claim = {
    schema_version: 'worldgate.claim.v1',
    id: `clm_${id()}`,
    slug: overrides.slug ?? `${template.name}-${metric.name.replaceAll('_', '-')}`,
    claim_text: `${model?.id ?? request.modelName ?? template.subject?.id ?? 'The model'} has ${metric.name} ${metric.operator} ${metric.value}: ${template.about}.`,
    subject: (model === null && template.subject) || {
      type: 'hf_model',
      id: model?.id ?? request.modelName ?? 'ORGANISATION/MODEL',
      revision: model?.revision ?? null,
      weights_digest: null,
      checkpoint_uri: uri,
    },
    capability: template.capability,
    applicability: template.applicability,
    expected_metrics: [metric, ...(template.furtherMetrics ?? [])],
    decision_rule: {
      null_hypothesis: `${metric.name} is worse than ${metric.value} by ${margin} or more`,
      margin,
      alpha: overrides.alpha ?? template.decision?.alpha ?? 0.05,
      sidedness: 'one_sided',
      interval_method: template.decision?.interval_method ?? 'wilson',
    },
    source: request.source ?? { type: 'template', title: template.name, url: null, section: '' },
    curator: { agent: request.agent, created_at: now.toISOString() },
    status: 'untested',
    needs_review: [
      ...(model !== null ? ['subject.weights_digest'] : template.subject === undefined ? ['subject'] : []),
      ...(template.applicability.benchmark_version === '' ? ['applicability.benchmark_version'] : []),
      ...(template.guessed ?? []),
      ...(request.guessed?.claim ?? []),
    ],
  };
  const hash = sha256Json(claim);
  const protocol: Protocol = {
    schema_version: 'worldgate.protocol.v1',
    id: `prt_${id()}`,
    claim_id: claim.id,
    claim_hash: hash,
    benchmark: { ...template.benchmark, task_list: [...(overrides.tasks ?? template.benchmark.task_list)] },
    execution: {
      ...template.execution,
      episodes_per_task: overrides.episodes ?? template.execution.episodes_per_task,
      seeds: [...(overrides.seeds ?? template.execution.seeds)],
      episodes_counted: (overrides.seeds?.length ?? 1) > 1 ? 'per_task_and_seed' : 'per_task',
    },
    attempts: template.attempts ?? { policy: 'single', max: 1 },
    denominator: 'planned',
    margin_rule: 'tolerant',
    stopping: template.stopping ?? 'fixed',
    evaluator: template.evaluator,
    model_runtime: { checkpoint_uri: claim.subject.checkpoint_uri },
    frozen: null,
    needs_review: [
      ...(template.evaluator.version === '' ? ['evaluator.version', 'evaluator.commit'] : []),
      ...(request.guessed?.protocol ?? []),
    ],
  };
  const context = { file: 'the command line', code: 'claim-invalid' };
  parseWith(claimSchema, claim, context);
  parseWith(protocolSchema, protocol, context);
  const wrong = lintClaim(claim, protocol).find(({ severity }) => severity === 'error');
  if (wrong === undefined) return { claim, protocol, hash };
  throw new WorldGateError('claim-invalid', `${wrong.key}: ${wrong.message}`, {
    hint: 'correct the option of that name; nothing was written',
  });
}

/** @throws WorldGateError `template-unknown` */
export function templateNamed(name: string, others: readonly string[] = []): ClaimTemplate {
  const template = TEMPLATES.find((each) => each.name === name);
  if (template !== undefined) return template;
  const names = [...TEMPLATES.map((each) => each.name), ...others];
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
