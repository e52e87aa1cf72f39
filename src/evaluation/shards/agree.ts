import type { ResultHeader } from '../../contracts/episode.ts';
import type { ShardPlan, ShardSlice } from '../../contracts/shard.ts';
import { sha256Json } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { nameOfShard, type PlayedShard, type ShardRun } from './read-shard.ts';
import { shardName } from './slices.ts';

type Fact = [what: string, value: unknown];

/** What every shard of a run has in common, whatever became of it. */
function factsOf({ manifest }: ShardRun): Fact[] {
  const { shard } = manifest;
  return [
    ['preset', `${manifest.preset.name} ${manifest.preset.digest}`],
    ['number of shards', `${shard.shards} in ${shard.waves} wave${shard.waves === 1 ? '' : 's'}`],
    ['WorldGate version', manifest.versions.worldgate],
    ...manifest.inputs.tasks.flatMap((task): Fact[] => [
      [`task "${task.name}"`, task.digest],
      [`world of task "${task.name}"`, task.world_digest],
    ]),
    ['tasks', manifest.inputs.tasks.map(({ name }) => name).join(', ')],
    ['checkpoint', manifest.inputs.checkpoint_digest],
    ['baseline checkpoint', manifest.inputs.baseline_checkpoint_digest],
    ['baseline', manifest.baseline?.result_digest ?? null],
    ['plan', `${manifest.plan.episodes} episodes from seed ${manifest.plan.seed}`],
    ['engine', manifest.engine],
    ['mock', manifest.not_for_proof],
  ];
}

/** What besides is known of one that has played. */
function playedFactsOf({ header, baseline, plan, manifest }: PlayedShard): Fact[] {
  return [
    ...headerFacts(header, ''),
    ...(baseline === null ? [] : headerFacts(baseline.header, 'baseline ')),
    ['header of the results', sha256Json(header)],
    ['header of the baseline results', baseline && sha256Json(baseline.header)],
    ['run plan', sha256Json(plan)],
    ['components', JSON.stringify(manifest.components)],
  ];
}

function headerFacts({ policy, physics }: ResultHeader, of: string): Fact[] {
  return [
    [`${of}engine`, `${policy.engine} ${policy.engine_version} (${policy.provider}, ${policy.device})`],
    [`${of}physics`, `${physics.engine} ${physics.version}`],
  ];
}

/**
 * Checks that shards are parts of one and the same run: preset, tasks, checkpoints, engines, plan and commit.
 * @throws WorldGateError `shards-differ`, with the first difference and both shards
 */
export function requireOneRun(shards: readonly ShardRun[]): void {
  compareAll(shards, factsOf);
  const stated = shards.filter(({ manifest }) => manifest.commit !== null);
  compareAll(stated, ({ manifest }) => [['commit', manifest.commit]]);
}

/** As {@link requireOneRun}, of what is known once they have played. */
export function requireSamePlay(shards: readonly PlayedShard[]): void {
  compareAll(shards, playedFactsOf);
}

function compareAll<S extends ShardRun>(shards: readonly S[], facts: (shard: S) => Fact[]): void {
  const [first, ...others] = shards;
  if (first === undefined) return;
  const expected = facts(first);
  for (const other of others) {
    const found = facts(other);
    const at = expected.findIndex(([what, value], i) => found[i]?.[0] !== what || found[i]?.[1] !== value);
    if (at < 0) continue;
    const [what, value] = expected[at]!;
    throw differ(
      `${nameOfShard(first)} and ${nameOfShard(other)} differ in ${what}: ${shown(value)} and ${shown(found[at]?.[1])}`,
    );
  }
}

const shown = (value: unknown) => String(value ?? 'none');

function differ(message: string): WorldGateError {
  return new WorldGateError('shards-differ', message, {
    hint: 'a run is merged from parts of one plan only: take the shards of other runs out of the folder, or run the shard again that differs',
  });
}

/**
 * Checks shards against the plan that was made before them.
 * @throws WorldGateError `shards-differ`
 */
export function requirePlan(shards: readonly ShardRun[], plan: ShardPlan): void {
  for (const run of shards) {
    const { manifest } = run;
    const { shard } = manifest;
    const planned = plan.slices.find((slice) => isPlace(slice, shard));
    const pairs: [what: string, found: unknown, expected: unknown][] = [
      [
        'preset',
        `${manifest.preset.name} ${manifest.preset.digest}`,
        `${plan.preset.name} ${plan.preset.digest}`,
      ],
      ['commit', manifest.commit ?? plan.commit, plan.commit ?? manifest.commit],
      ['tasks', manifest.inputs.tasks.map(({ name }) => name).join(', '), plan.tasks.join(', ')],
      ['checkpoint', manifest.inputs.checkpoint_digest, plan.checkpoint_digest],
      [
        'plan',
        `${manifest.plan.episodes} from seed ${manifest.plan.seed}`,
        `${plan.episodes} from seed ${plan.seed}`,
      ],
      ['number of shards', `${shard.shards} × ${shard.waves}`, `${plan.shards} × ${plan.waves}`],
      ['episodes', `${shard.first} to ${shard.end - 1}`, planned && `${planned.first} to ${planned.end - 1}`],
    ];
    const differing = pairs.find(([, found, expected]) => found !== expected);
    if (differing === undefined) continue;
    const [what, found, expected] = differing;
    throw differ(
      `${nameOfShard(run)} is not of the shard plan: its ${what} is ${shown(found)}, and not ${shown(expected)}`,
    );
  }
}

export function isPlace(
  a: Pick<ShardSlice, 'shard' | 'wave'>,
  b: Pick<ShardSlice, 'shard' | 'wave'>,
): boolean {
  return a.shard === b.shard && a.wave === b.wave;
}

/**
 * One shard for each place, in the order of the plan: of several attempts the newest, provided that they found the same.
 * @throws WorldGateError `shards-differ` for attempts that found something else, and for parts that overlap
 */
export function onePerPlace(shards: readonly PlayedShard[]): PlayedShard[] {
  const places = Map.groupBy(shards, ({ manifest: { shard } }) => shardName(shard));
  const taken = [...places.values()].map((attempts) => {
    const [newest, ...others] = attempts.toSorted((a, b) =>
      a.manifest.run_id < b.manifest.run_id ? 1 : -1,
    ) as [PlayedShard, ...PlayedShard[]];
    for (const other of others) {
      if (contentOf(other) === contentOf(newest)) continue;
      throw differ(
        `${nameOfShard(newest)} and ${nameOfShard(other)} are the same shard, but hold other episodes or results`,
      );
    }
    return newest;
  });
  const inOrder = taken.sort((a, b) => a.manifest.shard.first - b.manifest.shard.first);
  for (const [i, shard] of inOrder.entries()) {
    const before = inOrder[i - 1];
    if (before === undefined || before.manifest.shard.end <= shard.manifest.shard.first) continue;
    throw differ(
      `${nameOfShard(before)} and ${nameOfShard(shard)} hold some of the same episodes: they are cut otherwise`,
    );
  }
  return inOrder;
}

function contentOf({ manifest: { shard } }: PlayedShard): string {
  return JSON.stringify([shard.first, shard.end, shard.policy_digest, shard.baseline_digest]);
}
