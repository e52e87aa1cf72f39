import { type GpuGuard, gpuGuard } from '../../contracts/gpu-guard.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { messageOf } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';

/**
 * Variable with the path of the facts. Every later step of the job has it, and all that they start: it is also the
 * mark by which the guard knows what the job has left behind, because its value is another in each job.
 */
export const FACTS_VARIABLE = 'WORLDGATE_GPU_FACTS';

/** Keeps what the guard found, for the runs of this job. @throws WorldGateError of writing */
export function writeFacts(file: string, guard: GpuGuard): void {
  writeFileAtomic(file, `${JSON.stringify(guard, null, 2)}\n`);
}

/** @throws WorldGateError `gpu-facts-invalid`, or of reading */
export function readFacts(file: string): GpuGuard {
  return parseWith(gpuGuard, readJson(file), {
    file,
    code: 'gpu-facts-invalid',
    hint: `${FACTS_VARIABLE} names the file that \`actions/gpu-guard\` has written.`,
  });
}

/**
 * What the guard of this job found, as the environment names it; `null` without a guard. Facts that cannot be read are
 * no reason not to run.
 */
export function guardOfJob(
  env: Readonly<Record<string, string | undefined>>,
  log: (line: string) => void,
): GpuGuard | null {
  const file = env[FACTS_VARIABLE];
  if (file === undefined || file === '') return null;
  try {
    return readFacts(file);
  } catch (error) {
    log(`what the GPU guard found cannot be read: ${messageOf(error)}`);
    return null;
  }
}
