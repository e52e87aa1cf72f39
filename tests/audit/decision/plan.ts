import { createClaim } from '../../../src/audit/claims/create-claim.ts';
import { CellTable } from '../../../src/audit/decision/cell-table.ts';
import { type ClaimDecision, decideClaim } from '../../../src/audit/decision/decide-claim.ts';
import type { Claim } from '../../../src/contracts/claim.ts';
import { claim as claimSchema } from '../../../src/contracts/claim.ts';
import type { EpisodeOutcome } from '../../../src/contracts/evidence-source.ts';
import type { Protocol } from '../../../src/contracts/protocol.ts';
import { protocol as protocolSchema } from '../../../src/contracts/protocol.ts';

export interface Plan {
  tasks?: string[];
  episodes?: number;
  seeds?: number[];
  metrics?: Partial<Claim['expected_metrics'][number]>[];
  rule?: Partial<Claim['decision_rule']>;
  protocol?: Partial<Omit<Protocol, 'execution'>> & { execution?: Partial<Protocol['execution']> };
}

/** A claim of 80 % with a margin of 5 points over 50 episodes of one task, changed as a test needs it. */
export function plan({ tasks = ['t'], episodes = 50, seeds, metrics, rule, protocol }: Plan = {}) {
  const made = createClaim({
    template: 'lerobot-libero',
    overrides: { tasks, episodes, ...(seeds === undefined ? {} : { seeds }), value: 0.8, margin: 0.05 },
    agent: 'test',
    now: new Date('2026-01-01T00:00:00Z'),
    randomBytes: (count) => new Uint8Array(count),
  });
  const [metric] = made.claim.expected_metrics;
  const claim = claimSchema.parse({
    ...made.claim,
    expected_metrics: (metrics ?? [{}]).map((changes) => ({ ...metric, ...changes })),
    decision_rule: { ...made.claim.decision_rule, ...rule },
  });
  const { execution, ...rest } = protocol ?? {};
  const planned = protocolSchema.parse({
    ...made.protocol,
    ...rest,
    execution: { ...made.protocol.execution, ...execution },
  });
  return { claim, protocol: planned };
}

export interface Row {
  task?: string;
  episode: number;
  runSeed?: number | null;
  outcome?: EpisodeOutcome | null;
  metrics?: Record<string, number>;
}

/** `k` successes, then failures up to `n`, of one task. */
export function rows(k: number, n: number, task = 't'): Row[] {
  return Array.from({ length: n }, (_, episode) => ({
    task,
    episode,
    outcome: episode < k ? ('success' as const) : ('failure' as const),
  }));
}

export function decide(
  made: ReturnType<typeof plan>,
  results: readonly Row[],
  stopping: 'fixed' | 'savi' = 'fixed',
  metricsByTask = false,
) {
  const table = new CellTable(made.claim, made.protocol);
  table.metricsByTask = metricsByTask;
  const handles = new Map<string, number>();
  for (const { task = 't', episode, runSeed = null, outcome = null, metrics } of results) {
    let handle = handles.get(task);
    if (handle === undefined) {
      handle = handles.size;
      handles.set(task, handle);
      table.task(handle, { suite: null, id: null, name: task });
    }
    table.add({ task: handle, episode, runSeed, outcome, metrics });
  }
  const decision: ClaimDecision = decideClaim(made.claim, table, { stopping });
  return { ...decision, metric: decision.metrics[0]!, table };
}
