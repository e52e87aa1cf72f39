import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Environment, readEventContext } from '../github/event-context.ts';
import { AUDIT_OUTPUTS, type AuditFeature, auditDoor } from './audit.ts';
import { COMMENT_OUTPUTS, commentDoor } from './comment.ts';
import type { Door } from './door.ts';
import { finishBroken } from './finish.ts';
import { GATE_OUTPUTS, type GateFeature, gateDoor } from './gate.ts';
import { actionsHost } from './host.ts';
import { type ActionName, unknownInputs } from './inputs.ts';
import { ROOT_OUTPUTS, rootDoor } from './root.ts';
import { RUN_OUTPUTS, type RunFeature, runDoor } from './run.ts';
import { SIGN_OUTPUTS, signDoor } from './sign.ts';
import type { FinishSigningFeature, SignFeature } from './signing.ts';
import { type SummaryFeature, VERIFY_OUTPUTS, type VerifyFeature, verifyDoor } from './verify.ts';

/** What the doors open to. */
export interface ActionFeatures {
  run: RunFeature;
  audit: AuditFeature;
  gate: GateFeature;
  sign: SignFeature;
  finishSigning: FinishSigningFeature;
  verify: VerifyFeature;
  writeSummary: SummaryFeature;
  redact: Door['redact'];
}

export const ACTION_OUTPUTS = {
  root: ROOT_OUTPUTS,
  run: RUN_OUTPUTS,
  audit: AUDIT_OUTPUTS,
  sign: SIGN_OUTPUTS,
  verify: VERIFY_OUTPUTS,
  gate: GATE_OUTPUTS,
  comment: COMMENT_OUTPUTS,
} as const;

/**
 * Runs one action in this process, as the runner's `main` does, and ends the process with the action's exit code:
 * a connection that a server keeps open must not keep the job.
 */
export async function action(name: ActionName, features: ActionFeatures): Promise<never> {
  const core = await import('@actions/core');
  const env: Environment = { ...process.env };
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort());
  const host = actionsHost(core, (text) => process.stdout.write(text));
  const door: Door = {
    env,
    host,
    context: readEventContext(env, (path) => readFileSync(path, 'utf8')),
    clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
    signal: abort.signal,
    redact: features.redact,
  };
  let exitCode: number;
  try {
    for (const message of [...unknownInputs(name, env), ...door.context.notes]) {
      host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    exitCode = await open(name, door, features);
  } catch (error) {
    exitCode = finishBroken(door, ACTION_OUTPUTS[name], error);
  }
  // Standard output may be a pipe, which some systems write behind our back.
  await new Promise<void>((written) => process.stdout.write('', () => written()));
  process.exit(exitCode);
}

function open(name: ActionName, door: Door, features: ActionFeatures): Promise<number> {
  switch (name) {
    case 'root':
      return rootDoor(door, features);
    case 'run':
      return runDoor(door, features);
    case 'audit':
      return auditDoor(door, features);
    case 'sign':
      return signDoor(door, features);
    case 'verify':
      return verifyDoor(door, features);
    case 'gate':
      return gateDoor(door, features.gate);
    case 'comment':
      return commentDoor(door);
  }
}
