import { type SerialisedError, serialiseError } from '../evaluation/worker-protocol.ts';
import { loadNativeEngine } from '../providers/onnx/engine.ts';
import { runKnownModel } from './known-model.ts';

/** Asks a worker process to try the native engine. */
export interface NativeProbe {
  type: 'native-probe';
  nativeFolders: readonly string[];
  device: 'cpu' | 'cuda';
}

export type NativeProbeAnswer =
  | { type: 'answer'; version: string; output: number[] }
  | { type: 'failure'; error: SerialisedError };

/**
 * Computes the known model on the native engine, in a process of its own: a broken driver or a missing CPU
 * instruction ends the process, and the reason why a GPU session fails stands only on its standard error.
 */
export function serveNativeProbe(
  send: (answer: NativeProbeAnswer) => void,
  receive: (handler: (message: unknown) => void) => void,
): void {
  receive((message) => {
    probe(message as NativeProbe)
      .catch((error: unknown): NativeProbeAnswer => ({ type: 'failure', error: serialiseError(error) }))
      .then(send);
  });
}

async function probe({ nativeFolders, device }: NativeProbe): Promise<NativeProbeAnswer> {
  const engine = loadNativeEngine(nativeFolders);
  // Evaluations silence it; here its complaints are what is wanted.
  engine.ort.env.logLevel = 'error';
  return { type: 'answer', version: engine.version, output: await runKnownModel(engine, device) };
}
