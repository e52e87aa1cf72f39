import type { PreparedRun } from './prepare.ts';
import type { RunTools } from './request.ts';

/**
 * Makes sure, before any worker starts, that a run which asks for the native engine has it: no run changes to
 * another engine by itself.
 * @throws WorldGateError `provider-unavailable`
 */
export async function withNativeEngine(prepared: PreparedRun, tools: RunTools): Promise<RunTools> {
  if (prepared.loaded.preset.provider !== 'onnx' || prepared.engine !== 'native') return tools;
  return { ...tools, nativeFolders: await tools.provideNative(prepared.loaded.preset.device) };
}
