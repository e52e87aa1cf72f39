import type { ResultHeader } from '../contracts/episode.ts';
import type { EngineName, Preset } from '../contracts/preset.ts';
import type { RunManifest } from '../contracts/run.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { quoted } from '../foundation/plain-value.ts';

/** What of a run decides with which others it can be compared. */
export interface ComparedRun {
  preset: Preset;
  /** That the policy's arithmetic runs on; null for a mock. */
  engine: EngineName | null;
  tasks: RunManifest['inputs']['tasks'];
  /** Of the physics engine; null where it is not known, or nothing was simulated. */
  physics: ResultHeader['physics'] | null;
}

/** How a baseline stands to a run: whole sentences without their full stop. */
export interface BaselineFit {
  /** Why the two cannot be compared; empty where they can. */
  refused: string[];
  /** What differs without changing what was measured. */
  harmless: string[];
}

/**
 * Whether two runs measured the same thing, so that what differs between them is the policy.
 *
 * Refused are another kind, provider, engine, device, task, world or physics engine; another first seed, or fewer
 * episodes in the baseline than this run plans, as then not every seed has a partner; and every benchmark, because what
 * a clock measured in another job was measured on another machine. Gates, title, stop rule, limits and the policy itself may differ: the policy is what is compared,
 * and gates and stop rule are decided by this run.
 */
export function baselineFit(here: ComparedRun, there: ComparedRun): BaselineFit {
  const refused: string[] = [];
  const harmless: string[] = [];
  const differ = (what: string, mine: unknown, theirs: unknown, list = refused) => {
    if (canonicalJson(mine ?? null) === canonicalJson(theirs ?? null)) return;
    list.push(`${what} is ${shown(theirs)} in the baseline and ${shown(mine)} here`);
  };
  const [mine, theirs] = [here.preset, there.preset];
  differ('`kind`', mine.kind, theirs.kind);
  if (mine.kind === 'benchmark') {
    refused.push('latency is compared only between policies that run interleaved in one job');
  }
  differ('`provider`', mine.provider, theirs.provider);
  differ('`engine`', here.engine, there.engine);
  // Which of several alike devices it was is no difference.
  differ('`device`', mine.device.replace(/:\d+$/, ''), theirs.device.replace(/:\d+$/, ''));
  refused.push(...worldDifferences(here, there));
  differ('`seed`', mine.seed, theirs.seed);
  if (mine.kind === theirs.kind)
    compareEpisodes(mine.episodes ?? 0, theirs.episodes ?? 0, { refused, harmless });
  differ('the name of the preset', mine.name, theirs.name, harmless);
  for (const key of [
    'mock',
    'stop',
    'gates',
    'baseline',
    'call_timeout_s',
    'time_limit_s',
    'requires',
  ] as const) {
    if (canonicalJson(mine[key] ?? null) !== canonicalJson(theirs[key] ?? null)) {
      harmless.push(`\`${key}\` is not the same in the baseline, which changes nothing in what was measured`);
    }
  }
  return { refused, harmless };
}

function worldDifferences(here: ComparedRun, there: ComparedRun): string[] {
  const found: string[] = [];
  const theirs = new Map(there.tasks.map((task) => [task.name, task]));
  for (const { name, digest, world_digest } of here.tasks) {
    const other = theirs.get(name);
    theirs.delete(name);
    if (other === undefined) found.push(`task ${quoted(name)} is not in the baseline`);
    else if (other.digest !== digest) found.push(`the file of task ${quoted(name)} has changed`);
    else if (other.world_digest !== world_digest) {
      found.push(`the world of task ${quoted(name)} has changed: its model, or a file that it names`);
    }
  }
  found.push(...[...theirs.keys()].map((name) => `task ${quoted(name)} is in the baseline only`));
  const [mine, other] = [here.physics, there.physics];
  if (mine !== null && other !== null && canonicalJson(mine) !== canonicalJson(other)) {
    found.push(
      `the physics engine was ${other.engine} ${other.version} in the baseline and is ${mine.engine} ${mine.version} here`,
    );
  }
  return found;
}

/** Episodes of a task are seeds that count up, so a longer baseline holds all seeds of a shorter run. */
function compareEpisodes(mine: number, theirs: number, { refused, harmless }: BaselineFit): void {
  if (theirs === mine) return;
  const both = `\`episodes\` is ${theirs} in the baseline and ${mine} here`;
  if (theirs < mine) refused.push(`${both}, so ${mine - theirs} seeds have no partner`);
  else harmless.push(`${both}: only the seeds of this run are compared`);
}

function shown(value: unknown): string {
  return value === undefined || value === null ? 'not stated' : quoted(String(value));
}
