import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { REQUIRE_CLASSES } from '../contracts/preset.ts';
import type { RunProgress, RunTools } from '../evaluation/request.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { probeHardware } from '../observability/hardware.ts';
import { hostIo } from '../observability/host-io.ts';
import type { CliContext } from './context.ts';
import { redactorFor } from './redactor.ts';

/** Folders where `onnxruntime-node` may be: the caller's project, a tool cache, then beside this package. */
export function nativeFolders(cwd: string, env: CliContext['env'], root: URL): string[] {
  const toolCache = env.RUNNER_TOOL_CACHE;
  return [cwd, ...(toolCache ? [path.join(toolCache, 'onnxruntime-node')] : []), fileURLToPath(root)];
}

/** Gives a run what it needs of the world. */
export function runTools(
  context: Pick<CliContext, 'installation' | 'env' | 'now' | 'monotonic' | 'randomBytes' | 'signal'>,
  cwd: string,
  show: { progress: (progress: RunProgress) => void; log: (line: string) => void },
): RunTools {
  const { env, installation } = context;
  const declared = (env.WORLDGATE_HOST_CLASSES ?? '').split(/[\s,]+/);
  return {
    ...context,
    nodeVersion: process.versions.node,
    hardware: () => probeHardware(hostIo(env.CUDA_VISIBLE_DEVICES, childEnvironment(env))),
    nativeFolders: nativeFolders(cwd, env, installation.root),
    declaredClasses: REQUIRE_CLASSES.filter((name) => declared.includes(name)),
    redact: redactorFor([cwd, fileURLToPath(installation.root)]),
    onProgress: show.progress,
    log: show.log,
  };
}
