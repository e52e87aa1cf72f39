import type { EpisodeRecord, ResultHeader } from '../contracts/episode.ts';
import type { RunManifest } from '../contracts/run.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { MANIFEST, RESULT_FILES } from './layout.ts';

/**
 * Checks a completed evaluation's manifest against the header and the episodes that its result digest binds. The
 * manifest stands outside of that digest, so what it repeats of them must not be believed when it says otherwise.
 * @param hasBaselineArm whether episodes of a baseline policy are stored with the run
 * @throws WorldGateError `run-tampered` with the first disagreement
 */
export function requireAgreement(
  manifest: RunManifest,
  header: ResultHeader,
  records: readonly EpisodeRecord[],
  hasBaselineArm: boolean,
): void {
  const disagreement =
    manifestDisagreement(manifest, header, records) ??
    planDisagreement(header, records, manifest.stop?.stopped_early === true) ??
    baselineDisagreement(manifest, header, hasBaselineArm);
  if (disagreement === undefined) return;
  throw new WorldGateError('run-tampered', disagreement, {
    hint: 'Files of the run were edited after it ended: run the evaluation again.',
  });
}

function manifestDisagreement(
  manifest: RunManifest,
  header: ResultHeader,
  records: readonly EpisodeRecord[],
): string | undefined {
  const { plan } = header;
  const succeeded = records.filter(({ success }) => success).length;
  const pairs: [what: string, said: unknown, bound: unknown][] = [
    ['the stop rule', manifest.stop?.rule, plan.stop.rule],
    ['the planned episodes', manifest.episodes?.planned, plan.episodes],
    ['the first seed', manifest.plan.seed, plan.seed],
    ['the tasks', JSON.stringify(manifest.inputs.tasks), JSON.stringify(header.tasks)],
    ['the checkpoint', manifest.inputs.checkpoint_digest, header.policy.digest],
    ['the successes', manifest.episodes?.succeeded, succeeded],
  ];
  const [differing] = pairs.filter(([, said, bound]) => said !== bound);
  if (differing === undefined) return undefined;
  const [what, said, bound] = differing;
  return `${MANIFEST} and the results disagree about ${what}: ${said} and ${bound}`;
}

/** A fixed plan is played to its end; each episode is the one that the plan has at its place. */
function planDisagreement(
  { plan, tasks }: ResultHeader,
  records: readonly EpisodeRecord[],
  stoppedEarly: boolean,
): string | undefined {
  const file = RESULT_FILES.policy.episodes;
  const isShort = plan.stop.rule === 'savi' && stoppedEarly;
  if (isShort ? records.length >= plan.episodes : records.length !== plan.episodes) {
    const how = isShort ? 'stopped early' : 'gone to its end';
    return `${file} holds ${records.length} of ${plan.episodes} planned episodes, but it is said to have ${how}`;
  }
  const odd = records.findIndex(
    ({ episode, seed, task }, i) =>
      episode !== i ||
      seed !== plan.seed + Math.floor(i / tasks.length) ||
      task !== tasks[i % tasks.length]!.name,
  );
  return odd < 0 ? undefined : `${file}, line ${odd + 1}: not the episode that the plan has there`;
}

function baselineDisagreement(
  { baseline, run_id }: RunManifest,
  { plan }: ResultHeader,
  hasBaselineArm: boolean,
): string | undefined {
  if (hasBaselineArm !== (baseline?.source === 'policy')) {
    return hasBaselineArm
      ? `${MANIFEST} names no baseline policy, but the run holds the episodes of one`
      : `${MANIFEST} names a baseline policy, but the run holds no episodes of one`;
  }
  if (baseline === null && plan.stop.baseline !== null) {
    return `${MANIFEST} names no baseline, but the stop rule watched a comparison with one`;
  }
  if (baseline?.run_id === run_id) return `${MANIFEST} names the run as its own baseline`;
  return undefined;
}
