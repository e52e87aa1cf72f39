import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fetchText } from '../checkpoints/progress.ts';
import type { CheckpointTools, SharedCache } from '../checkpoints/tools.ts';
import { deviceParts } from '../contracts/device.ts';
import { REQUIRE_CLASSES } from '../contracts/preset.ts';
import type { RunProgress, RunTools } from '../evaluation/request.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { guardOfJob } from '../observability/gpu-guard/facts-file.ts';
import { probeHardware } from '../observability/hardware.ts';
import { hostIo } from '../observability/host-io.ts';
import type { CliContext } from './context.ts';
import { redactorFor } from './redactor.ts';

/** Folders where `onnxruntime-node` may be: the caller's project, a tool cache, then beside this package. */
export function nativeFolders(cwd: string, env: CliContext['env'], root: URL): string[] {
  const toolCache = env.RUNNER_TOOL_CACHE;
  return [cwd, ...(toolCache ? [path.join(toolCache, 'onnxruntime-node')] : []), fileURLToPath(root)];
}

/** Where what was fetched for any project is kept: the runner's tool cache, else the user's cache. */
export function cacheFolder(env: CliContext['env']): string {
  if (env.RUNNER_TOOL_CACHE) return env.RUNNER_TOOL_CACHE;
  const base = env.XDG_CACHE_HOME;
  return path.join(base && path.isAbsolute(base) ? base : path.join(os.homedir(), '.cache'), 'worldgate');
}

/** Whether whoever runs this one forbids every download: `WORLDGATE_OFFLINE` is set, and not to `0` or `false`. */
export function isOffline(env: CliContext['env']): boolean {
  return !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? '');
}

/** Node's own report names the version of glibc, and on musl has none. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}

/**
 * Folder of the checkpoint store: `WORLDGATE_CHECKPOINTS` where it is set. The tool cache of a self-hosted runner outlives its jobs; that of a hosted one does not,
 * and belongs to its image.
 */
export function checkpointFolder(env: CliContext['env']): string {
  const stated = env.WORLDGATE_CHECKPOINTS;
  if (stated && path.isAbsolute(stated)) return stated;
  const isHosted = env.RUNNER_ENVIRONMENT === 'github-hosted';
  const { RUNNER_TOOL_CACHE: toolCache, ...others } = env;
  const base = toolCache && !isHosted ? path.join(toolCache, 'worldgate') : cacheFolder(others);
  return path.join(base, 'checkpoints');
}

/** Gives checkpoints what they need of the world. @param show what a download tells people */
export function checkpointTools(
  context: Pick<CliContext, 'env' | 'now' | 'monotonic' | 'randomBytes' | 'signal'>,
  cwd: string,
  show: Pick<CheckpointTools, 'log' | 'onProgress'>,
): CheckpointTools {
  const { env, now, monotonic, randomBytes, signal } = context;
  return {
    storeDir: checkpointFolder(env),
    cwd,
    env,
    now,
    monotonic,
    randomBytes,
    signal,
    sleep: (ms, abort) => sleep(ms, undefined, abort === undefined ? {} : { signal: abort }),
    isOffline: isOffline(env),
    ...show,
  };
}

const DOWNLOAD_LINE_MS = 5000;

/** Lines about a download, one every few seconds. */
export function downloadLines(log: (line: string) => void): CheckpointTools['onProgress'] {
  let shownAt = 0;
  return (progress) => {
    // A download that begins starts the clock again.
    if (progress.elapsedMs < shownAt) shownAt = 0;
    if (progress.elapsedMs - shownAt < DOWNLOAD_LINE_MS) return;
    shownAt = progress.elapsedMs;
    log(fetchText(progress));
  };
}

/** Gives a run what it needs of the world. */
export function runTools(
  context: Pick<CliContext, 'installation' | 'env' | 'now' | 'monotonic' | 'randomBytes' | 'signal'>,
  cwd: string,
  show: {
    progress: (progress: RunProgress) => void;
    log: (line: string) => void;
    /** Of a job: its token, and the cache beyond this machine, opened when a checkpoint is fetched. */
    checkpoints?: { token: string; shared: () => Promise<SharedCache | undefined> };
  },
): RunTools {
  const { env, installation } = context;
  const folders = nativeFolders(cwd, env, installation.root);
  const declared = (env.WORLDGATE_HOST_CLASSES ?? '').split(/[\s,]+/);
  return {
    ...context,
    nodeVersion: process.versions.node,
    hardware: () => probeHardware(hostIo(env.CUDA_VISIBLE_DEVICES, childEnvironment(env))),
    gpuGuard: guardOfJob(env, show.log),
    nativeFolders: folders,
    provideNative: async (device) => {
      const [{ provideNativeEngine }, { DEVICE_LIBRARIES, requireLibraries }, { GPU_RELEASE }] =
        await Promise.all([
          import('../providers/onnx/fetch-native.ts'),
          import('../providers/onnx/device-libraries.ts'),
          import('../providers/onnx/native-release.ts'),
        ]);
      const libraries = DEVICE_LIBRARIES[deviceParts(device).kind];
      const provided = await provideNativeEngine({
        libraries,
        ...(libraries.length > 0 && { release: GPU_RELEASE }),
        folders,
        cacheDir: cacheFolder(env),
        host: { platform: process.platform, arch: process.arch, isMusl: isMusl() },
        env,
        isOffline: isOffline(env),
        log: show.log,
        signal: context.signal,
      });
      const { exec } = hostIo(env.CUDA_VISIBLE_DEVICES, childEnvironment(env));
      await requireLibraries(device, provided, { platform: process.platform, arch: process.arch, exec });
      return provided;
    },
    fetchCheckpoint: async (ask) => {
      const { fetchCheckpoint } = await import('../checkpoints/fetch.ts');
      const { log, checkpoints } = show;
      const tools = checkpointTools(context, cwd, { log, onProgress: downloadLines(log) });
      if (checkpoints === undefined) return fetchCheckpoint(ask, tools);
      const { token } = checkpoints;
      const shared = await checkpoints.shared();
      return fetchCheckpoint(ask, {
        ...tools,
        env: token === '' ? env : { ...env, GITHUB_TOKEN: token },
        ...(shared && { shared }),
      });
    },
    declaredClasses: REQUIRE_CLASSES.filter((name) => declared.includes(name)),
    redact: redactorFor([cwd, fileURLToPath(installation.root)]),
    onProgress: show.progress,
    log: show.log,
  };
}
