import path from 'node:path';
import { isWorldGateError } from '../../foundation/errors.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import { providerFailure } from '../contract.ts';

/** ONNX files above 2 GiB keep their weights outside, which an action cannot verify by one digest. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;

/** Reads a checkpoint. @throws WorldGateError `model-missing` or `model-invalid` */
export function readCheckpoint(file: string): Uint8Array {
  const name = path.basename(file);
  let bytes: Uint8Array;
  try {
    bytes = readSmallFile(file, { maxBytes: MAX_MODEL_BYTES });
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    throw providerFailure('model-missing', `the policy ${name} cannot be read: ${cause.message}`, {
      hint: 'check the path given with --policy or in the preset',
      cause,
    });
  }
  if (bytes.length === 0) {
    throw providerFailure('model-invalid', `the policy ${name} is empty`, {
      hint: 'the export or the download was cut off',
    });
  }
  if (Buffer.from(bytes.subarray(0, 64)).toString('latin1').startsWith('version https://git-lfs')) {
    throw providerFailure('model-invalid', `the policy ${name} is a Git LFS pointer, not the model`, {
      hint: 'fetch it with `git lfs pull`, or set `lfs: true` on actions/checkout',
    });
  }
  return bytes;
}
