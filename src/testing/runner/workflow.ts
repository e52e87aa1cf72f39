import { isDeepStrictEqual } from 'node:util';
import { messageOf, WorldGateError } from '../../foundation/errors.ts';
import { type Permissions, permissionsOf } from '../github/tokens.ts';
import { asTexts, type CallDefinition, capped, inputsOf } from './called.ts';
import {
  asText,
  type Contexts,
  condition,
  interpolate,
  interpolateAll,
  type Status,
  type Value,
} from './expressions.ts';
import { type JobDefinition, readWorkflow, type WorkflowDefinition } from './files.ts';
import { type Ancestors, addTo, ancestorsOf, groupOf, type JobGroup, worse } from './groups.ts';
import { JobRun } from './job.ts';
import { combinationsOf } from './matrix.ts';
import type { JobResult, Outcome } from './results.ts';
import type { RunHost } from './run-host.ts';
import { contextsOf, statusOf } from './scope.ts';
import { sourceOf } from './uses.ts';

/** One workflow file as it runs: the entry, or one that a job calls. */
export interface WorkflowLevel {
  definition: WorkflowDefinition;
  /** Folder of the repository that the file belongs to. */
  ownRepository: string;
  inputs: Record<string, Value>;
  secrets: Record<string, string>;
  /** What the caller's job may do; null for the entry. */
  granted: Permissions | null;
  /** In front of job ids: `call / `. */
  prefix: string;
  depth: number;
  /** Whether nothing of an earlier attempt counts. */
  isNew: boolean;
}

const MAX_DEPTH = 10;

/** Runs the jobs of a workflow in the order that `needs` gives, several at once. */
export class WorkflowRun {
  readonly jobs: JobResult[] = [];
  readonly #host: RunHost;
  /** Of the attempt before, where only its failed jobs run again. */
  readonly #before: readonly JobResult[] | null;
  #running = 0;
  #waiting: (() => void)[] = [];

  constructor(host: RunHost, before: readonly JobResult[] | null) {
    this.#host = host;
    this.#before = before;
  }

  async run(level: WorkflowLevel): Promise<Record<string, JobGroup>> {
    const { jobs } = level.definition;
    const started = new Map<string, Promise<JobGroup>>();
    const again = new Map<string, Again>();
    const againOf = (id: string): Again => {
      const known = again.get(id);
      if (known !== undefined) return known;
      const needed = [jobs[id]?.needs ?? []].flat();
      const found = needed.some((need) => againOf(need) !== 'kept') ? 'new' : this.#again(level, id);
      again.set(id, found);
      return found;
    };
    const start = (id: string, chain: readonly string[]): Promise<JobGroup> => {
      const known = started.get(id);
      if (known !== undefined) return known;
      const definition = jobs[id];
      if (definition === undefined || chain.includes(id)) {
        throw new WorldGateError('workflow-invalid', `The job "${id}" is needed and cannot run before`, {
          hint: 'Check `needs` of the jobs.',
        });
      }
      const needed = [definition.needs ?? []].flat();
      const before = needed.map((need) => start(need, [...chain, id]));
      const running = Promise.all(before).then((groups) => {
        const needs = Object.fromEntries(needed.map((need, at) => [need, groups[at]!]));
        return this.#job(level, id, definition, needs, ancestorsOf(needed, jobs, started), againOf(id));
      });
      const settled = running.catch((error: unknown) => this.#broken(level, id, definition, error));
      started.set(id, settled);
      return settled;
    };
    for (const id of Object.keys(jobs)) start(id, []);
    const groups = await Promise.all([...started].map(async ([id, group]) => [id, await group] as const));
    return Object.fromEntries(groups);
  }

  async #job(
    level: WorkflowLevel,
    id: string,
    definition: JobDefinition,
    needs: Record<string, JobGroup>,
    ancestors: Promise<Ancestors>,
    again: Again,
  ): Promise<JobGroup> {
    const before = again === 'new' ? [] : this.#jobsBefore(level, id);
    if (again === 'kept' && definition.uses === undefined) {
      this.jobs.push(...before);
      return groupOf(before);
    }
    const cancelled = this.#host.signal?.aborted === true;
    const { failed, allSucceeded } = await ancestors;
    const status: Status = {
      success: !cancelled && allSucceeded,
      failure: !cancelled && failed,
      cancelled,
      hashFiles: () => '',
    };
    const contexts = this.#contexts(level, needs);
    const { secrets: _, ...known } = contexts;
    if (!condition(definition.if, known, status)) {
      this.jobs.push(emptyJob(`${level.prefix}${id}`, cancelled ? 'cancelled' : 'skipped'));
      return { result: cancelled ? 'cancelled' : 'skipped', outputs: {} };
    }
    const strategy = interpolateAll((definition.strategy ?? {}) as Value, contexts, status) as {
      matrix?: Value;
      'fail-fast'?: Value;
    };
    const combinations = combinationsOf(strategy.matrix);
    const failFast = new AbortController();
    const group: JobGroup = { result: 'success', outputs: {} };
    const runOne = async (matrix: Record<string, Value>, index: number) => {
      const kept = before.find((job) => job.result === 'success' && isDeepStrictEqual(job.matrix, matrix));
      if (kept !== undefined && definition.uses === undefined) {
        this.jobs.push(kept);
        addTo(group, kept);
        return;
      }
      const own = {
        ...contexts,
        matrix,
        strategy: {
          'job-index': index,
          'job-total': combinations.length,
          'fail-fast': strategy['fail-fast'] !== false,
        },
      };
      const mayFail =
        asText(interpolateAll(definition['continue-on-error'] ?? false, own, status)) === 'true';
      const ended =
        definition.uses === undefined
          ? await this.#limited(() => this.#steps(level, id, definition, own, failFast.signal))
          : await this.#call(level, callName(id, matrix, combinations), definition, own, status, again);
      const result = ended.result === 'failure' && mayFail ? 'success' : ended.result;
      addTo(group, { ...ended, result });
      if (result === 'failure' && strategy['fail-fast'] !== false) failFast.abort();
    };
    await Promise.all(combinations.map(runOne));
    return group;
  }

  /** The steps of one job of one combination, in a workspace of its own. */
  async #steps(
    level: WorkflowLevel,
    id: string,
    definition: JobDefinition,
    contexts: Contexts,
    failFast: AbortSignal,
  ): Promise<JobGroup> {
    const matrix = contexts.matrix as Record<string, Value>;
    const shown = emptyJob(`${level.prefix}${id}`, 'cancelled', matrix);
    this.jobs.push(shown);
    if (failFast.aborted || this.#host.signal?.aborted === true) return { result: 'cancelled', outputs: {} };
    if ((definition as { container?: unknown }).container !== undefined) {
      throw new WorldGateError(
        'container-job',
        `The job "${id}" runs in a container, which is not played here`,
      );
    }
    shown.name = asText(interpolateAll(definition.name ?? id, contexts, null));
    const permissions = this.#permissions(level, definition);
    const { workflow } = this.#host;
    const signal = AbortSignal.any([
      failFast,
      ...(this.#host.signal === undefined ? [] : [this.#host.signal]),
    ]);
    const { setup, token } = this.#host.job({ id, permissions, secrets: level.secrets, signal });
    const full = {
      ...contexts,
      github: setup.github as Value,
      secrets: { ...level.secrets, GITHUB_TOKEN: token },
    };
    const env = (block: Record<string, Value> | undefined, on: Contexts) =>
      Object.fromEntries(
        Object.entries(block ?? {}).map(([name, value]) => [name, asText(interpolateAll(value, on, null))]),
      );
    const ofWorkflow = env(workflow.env ?? level.definition.env, full);
    const both = { ...ofWorkflow, ...env(definition.env, { ...full, env: ofWorkflow }) };
    const { github: _, ...rest } = full;
    const job = new JobRun({
      ...setup,
      contexts: rest,
      env: both,
      ownRepository: level.ownRepository,
      defaults: { ...level.definition.defaults?.run, ...definition.defaults?.run },
    });
    await job.run(definition.steps ?? []);
    shown.steps = job.results;
    shown.result = job.state.status;
    for (const [name, value] of Object.entries(definition.outputs ?? {})) {
      const text = asText(interpolate(value, contextsOf(job.scope), statusOf(job.scope)));
      // The runner never hands on what may hold a secret.
      if (!job.masker.holds(text)) shown.outputs[name] = text;
    }
    return { result: shown.result, outputs: shown.outputs };
  }

  /** A workflow that a job calls. */
  async #call(
    level: WorkflowLevel,
    name: string,
    definition: JobDefinition,
    contexts: Contexts,
    status: Status,
    again: Again,
  ): Promise<JobGroup> {
    if (level.depth >= MAX_DEPTH)
      throw new WorldGateError('workflow-depth', 'Workflows call each other too deep');
    const uses = definition.uses!;
    const places = {
      workspace: level.ownRepository,
      ownRepository: level.ownRepository,
      actions: this.#host.actions,
    };
    const source = sourceOf(uses, places);
    if (source.kind !== 'folder')
      throw new WorldGateError('workflow-unknown', `"${uses}" is no workflow file`);
    const called = await readWorkflow(source.folder);
    const on = called.on.workflow_call as CallDefinition | null | undefined;
    if (on === undefined) throw new WorldGateError('workflow-invalid', `"${uses}" has no workflow_call`);
    const given = interpolateAll(definition.with ?? {}, contexts, status) as Record<string, Value>;
    const path = /^[\w.-]+\/[\w.-]+\/(.+)@/.exec(uses)?.[1];
    const ownRepository = path === undefined ? level.ownRepository : source.folder.slice(0, -path.length - 1);
    const inner: WorkflowLevel = {
      ...{ definition: called, ownRepository, inputs: inputsOf(uses, on?.inputs ?? {}, given) },
      secrets:
        definition.secrets === 'inherit'
          ? level.secrets
          : asTexts(
              interpolateAll(
                (definition.secrets ?? {}) as Value,
                { ...contexts, secrets: level.secrets },
                status,
              ),
            ),
      granted: this.#permissions(level, definition),
      prefix: `${level.prefix}${name} / `,
      depth: level.depth + 1,
      isNew: again === 'new',
    };
    const groups = await this.run(inner);
    const jobs = groups as unknown as Value;
    const outputs = Object.entries(on?.outputs ?? {}).map(([name, { value = '' }]) => [
      name,
      asText(interpolate(value, { ...this.#contexts(inner, {}), jobs }, null)),
    ]);
    const result = Object.values(groups).reduce<Outcome>(
      (worst, group) => worse(worst, group.result),
      'success',
    );
    return { result, outputs: Object.fromEntries(outputs) as Record<string, string> };
  }

  /** Jobs of the attempt before: combinations of this one, and jobs of a workflow that it calls. */
  #jobsBefore(level: WorkflowLevel, id: string): JobResult[] {
    const name = `${level.prefix}${id}`;
    return (this.#before ?? []).filter(
      (job) => job.id === name || job.id.startsWith(`${name} / `) || job.id.startsWith(`${name} (`),
    );
  }

  #again(level: WorkflowLevel, id: string): Again {
    if (level.isNew) return 'new';
    const before = this.#jobsBefore(level, id);
    if (before.length === 0) return 'new';
    return before.some(({ result }) => result === 'failure' || result === 'cancelled') ? 'failed' : 'kept';
  }

  #permissions(level: WorkflowLevel, definition: JobDefinition): Permissions {
    const block = definition.permissions ?? level.definition.permissions;
    const own = block === undefined ? null : permissionsOf((block ?? {}) as Permissions);
    if (own === null) return level.granted ?? this.#host.defaultPermissions;
    if (level.granted === null) return own;
    return capped(own, level.granted);
  }

  #contexts(level: WorkflowLevel, needs: Record<string, JobGroup>): Contexts {
    const { github, vars } = this.#host;
    return {
      github: github as Value,
      needs: needs as unknown as Value,
      ...{ inputs: level.inputs, vars, matrix: {}, strategy: {}, secrets: level.secrets },
    };
  }

  #broken(level: WorkflowLevel, id: string, definition: JobDefinition, error: unknown): JobGroup {
    if (!(error instanceof WorldGateError)) throw error;
    const shown = this.jobs.find((job) => job.id === `${level.prefix}${id}` && job.steps.length === 0);
    const job = shown ?? emptyJob(`${level.prefix}${id}`, 'failure');
    if (shown === undefined) this.jobs.push(job);
    Object.assign(job, { result: 'failure', error: messageOf(error), name: asText(definition.name ?? id) });
    return { result: 'failure', outputs: {} };
  }

  async #limited<T>(work: () => Promise<T>): Promise<T> {
    while (this.#running >= this.#host.parallel) await new Promise<void>((next) => this.#waiting.push(next));
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}

/** What "Re-run failed jobs" does to a job: all of it, its failed combinations, or nothing. */
type Again = 'new' | 'failed' | 'kept';

function emptyJob(id: string, result: Outcome, matrix: Record<string, Value> = {}): JobResult {
  return { id, name: id, matrix, result, outputs: {}, steps: [], error: null };
}

/** How the jobs of a called workflow are named: by the combination, where there are several. */
function callName(
  id: string,
  matrix: Record<string, Value>,
  { length }: readonly Record<string, Value>[],
): string {
  return length === 1 ? id : `${id} (${Object.values(matrix).map(asText).join(', ')})`;
}
