import path from 'node:path';
import process from 'node:process';
import { diagnose, doctorText, localDoctor } from '../doctor/diagnose.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { readText } from '../foundation/read-text.ts';
import { readEventContext } from '../github/event-context.ts';
import { hostIo } from '../observability/host-io.ts';
import { GPU_RELEASE, nativeCacheFolder } from '../providers/onnx/native-release.ts';
import type { CommandHandler } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { cacheFolder, nativeFolders } from './tools.ts';

export const doctorCommand: CommandHandler = async (context) => {
  const { env, installation, cwd } = context;
  const childEnv = childEnvironment(env);
  const report = await diagnose(
    localDoctor({
      nodeVersion: process.versions.node,
      platform: process.platform,
      host: hostIo(env.CUDA_VISIBLE_DEVICES, childEnv),
      runFolder: path.join(cwd, '.worldgate', 'runs'),
      cacheFolder: cacheFolder(env),
      workflow: workflowFacts(context),
      installation,
      nativeFolders: [
        ...nativeFolders(cwd, env, installation.root),
        nativeCacheFolder(cacheFolder(env), process),
      ],
      gpuFolder: nativeCacheFolder(cacheFolder(env), process, GPU_RELEASE),
      childEnv,
    }),
  );
  const broken = report.checks.filter(({ status }) => status === 'error');
  return { exitCode: broken.length === 0 ? 0 : 4, data: report, text: doctorText(report) };
};

function workflowFacts({ env }: CliContext) {
  if (env.GITHUB_ACTIONS !== 'true') return null;
  const event = readEventContext(env, readText);
  return {
    eventName: env.GITHUB_EVENT_NAME ?? null,
    isPullRequest: event.pullRequest !== null,
    isFork: event.pullRequest?.fork ?? null,
    hasToken: Boolean(env.GITHUB_TOKEN ?? env['INPUT_GITHUB-TOKEN']),
    apiUrl: event.apiUrl,
  };
}
