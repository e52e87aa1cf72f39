import { z } from 'zod';

const text = z.string();

/** Version of the provenance envelope that is known. */
export const FORGE_PROVENANCE = 2;

/** `provenance` of a report of `worldforge eval` (`evaluation`) or `worldforge benchmark` (`benchmark`). */
export function forgeProvenance<K extends 'evaluation' | 'benchmark'>(kind: K) {
  return z.looseObject({
    schema_version: z.literal(FORGE_PROVENANCE),
    kind: z.literal(kind),
    worldforge_version: text.min(1),
    created_at: text,
    suite_id: text.nullish(),
    command: z.array(text).nullish(),
    input_digest: text.nullish(),
    result_digest: text.nullish(),
  });
}
