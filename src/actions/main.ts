import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../github/client.ts';
import { type Environment, readEventContext } from '../github/event-context.ts';
import type { AuditFeature } from './audit.ts';
import type { PresetCheckpointsFeature } from './checkpoints.ts';
import type { ClaimFeature } from './comment.ts';
import type { Door } from './door.ts';
import type { GateFeature } from './gate.ts';
import { actionsHost } from './host.ts';
import { type ActionName, unknownInputs } from './inputs.ts';
import type { RunFeature } from './run.ts';
import { runnerCommands } from './runner-commands.ts';
import type { SecondStageFeature } from './second-stage.ts';
import type { ShardFeatures } from './shard-features.ts';
import type { FinishSigningFeature, SignFeature } from './signing.ts';
import type { SummaryFeature, VerifyFeature } from './verify.ts';

/** What the doors open to. */
export interface ActionFeatures extends ShardFeatures {
  run: RunFeature;
  audit: AuditFeature;
  gate: GateFeature;
  sign: SignFeature;
  finishSigning: FinishSigningFeature;
  verify: VerifyFeature;
  writeSummary: SummaryFeature;
  presetCheckpoints: PresetCheckpointsFeature;
  secondStage: SecondStageFeature;
  claim: ClaimFeature;
  redact: Door['redact'];
  /** Of this package. */
  version: string;
}

/** What a process gives to its action. */
export interface ActionProcess {
  env: Environment;
  /** Writes to the standard output, where the runner reads commands. */
  write: (text: string) => void;
  clock: Clock;
  /** Aborts when the workflow is cancelled. */
  signal: AbortSignal;
}

const CLOCK: Clock = { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random };

/**
 * Runs one action in this process, as the runner's `main` does, and ends the process with the action's exit code:
 * a connection that a server keeps open must not keep the job.
 *
 * @param clock what the action waits by; tests have one that is faster
 */
export async function action(
  name: ActionName,
  features: ActionFeatures,
  clock: Clock = CLOCK,
): Promise<never> {
  // What packages in the bundle use that Node would rather not see used: nothing that a user could do about it.
  process.noDeprecation = true;
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort());
  const write = (text: string) => process.stdout.write(text);
  const exitCode = await perform(name, features, {
    env: { ...process.env },
    write,
    clock,
    signal: abort.signal,
  });
  // Standard output may be a pipe, which some systems write behind our back.
  await new Promise<void>((written) => process.stdout.write('', () => written()));
  process.exit(exitCode);
}

/** One action, from its inputs to its exit code. Never throws: what goes wrong is told to the runner. */
export async function perform(
  name: ActionName,
  features: ActionFeatures,
  { env, write, clock, signal }: ActionProcess,
): Promise<number> {
  const door: Door = {
    env,
    host: actionsHost(runnerCommands(env, write), write),
    context: readEventContext(env, (path) => readFileSync(path, 'utf8')),
    clock,
    signal,
    redact: features.redact,
  };
  try {
    for (const message of [...unknownInputs(name, env), ...door.context.notes]) {
      door.host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    return await open(name, door, features);
  } catch (error) {
    const [{ finishBroken }, { ACTION_OUTPUTS }] = await Promise.all([
      import('./finish.ts'),
      import('./outputs.ts'),
    ]);
    return finishBroken(door, ACTION_OUTPUTS[name], error);
  }
}

/** Each door loads only what it opens to: a comment must not wait for the parts that evaluate, sign and verify. */
async function open(name: ActionName, door: Door, features: ActionFeatures): Promise<number> {
  switch (name) {
    case 'root':
      return (await import('./root.ts')).rootDoor(door, features);
    case 'run':
      return (await import('./run.ts')).runDoor(door, features);
    case 'audit':
      return (await import('./audit.ts')).auditDoor(door, features);
    case 'sign':
      return (await import('./sign.ts')).signDoor(door, features);
    case 'verify':
      return (await import('./verify.ts')).verifyDoor(door, features);
    case 'gate':
      return (await import('./gate.ts')).gateDoor(door, features.gate);
    case 'comment':
      return (await import('./comment.ts')).commentDoor(door, features.claim);
    case 'command':
      return (await import('./command.ts')).commandDoor(door);
    case 'plan-shards':
      return (await import('./plan-shards.ts')).planShardsDoor(door, features);
    case 'merge-shards':
      return (await import('./merge-shards.ts')).mergeShardsDoor(door, features);
    case 'checkpoints':
      return (await import('./checkpoints.ts')).checkpointsDoor(door, features.presetCheckpoints);
    case 'dependency-audit':
      return (await import('./dependency-audit.ts')).dependencyAuditDoor(door, features);
    case 'quality-dashboard':
      return (await import('./quality-dashboard.ts')).qualityDashboardDoor(door, features);
    case 'release-evidence':
      return (await import('./release-evidence.ts')).releaseEvidenceDoor(door, features);
    case 'release-notes':
      return (await import('./release-notes.ts')).releaseNotesDoor(door, features);
    case 'gpu-guard':
      return (await import('./gpu-guard.ts')).gpuGuardDoor(door);
  }
}
