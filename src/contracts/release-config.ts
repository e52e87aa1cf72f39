import { z } from 'zod';
import { didYouMean } from '../foundation/suggest.ts';
import { rowCategory } from './check-row.ts';
import { slug } from './common.ts';

/** Longest that a gate may take. A job on GitHub's runners ends after 6 h. */
const MAX_TIMEOUT_MS = 6 * 60 * 60 * 1000;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `500ms`, `90s`, `10m` or `2h`; `NaN` for anything else. */
function parseDuration(text: string): number {
  const match = /^(\d{1,8})(ms|s|m|h)$/.exec(text);
  return match === null ? Number.NaN : Number(match[1]) * UNIT_MS[match[2]!]!;
}

/** A length of time as people write it, in milliseconds once it is read. */
const duration = z
  .string()
  .refine(
    (text) => {
      const ms = parseDuration(text);
      return ms >= 1 && ms <= MAX_TIMEOUT_MS;
    },
    { message: 'must be a length of time of at most 6h, such as 90s, 10m or 2h' },
  )
  .transform(parseDuration);

const line = z.string().min(1).max(2000);
const path = z
  .string()
  .min(1)
  .max(1024)
  .refine((text) => !text.includes('\0') && !text.startsWith('/') && !/^[A-Za-z]:/.test(text), {
    message: 'must be a path relative to the folder of the configuration',
  });
/** Relative to the folder of the configuration; `*`, `**` and `?` stand for names. */
const paths = z.array(path).max(200).default([]);

/** Key of a gate that has none of its own: its name in lower case, with `-` between the words. */
export function gateKey({ name, key }: { name: string; key?: string | undefined }): string {
  if (key !== undefined) return key;
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '');
}

/** A command that must end with exit code 0. */
export const releaseGate = z.strictObject({
  name: z.string().min(1).max(200),
  key: slug
    .optional()
    .describe('what tells the gate from the others over time; made from the name unless stated'),
  command: z
    .union([
      z.string().min(1).max(20_000).describe('run by `bash -c`, or by `sh -c` where there is no bash'),
      z.array(z.string().max(20_000)).min(1).max(200).describe('program and arguments, run as they are'),
    ])
    .describe('a text for the shell, or a list of program and arguments'),
  timeout: duration
    .default(600_000)
    .describe('after which it is ended, with all that it started; 10m unless stated'),
  category: rowCategory.default('release'),
  triage: line.describe('first thing to do where it fails'),
  host_owned: z
    .boolean()
    .default(false)
    .describe(
      'needs a machine or an account that this project does not have everywhere; run only when asked for by name',
    ),
  needs: z
    .array(slug)
    .max(100)
    .default([])
    .describe('keys of gates that must have ended first, passed or not'),
  environment: z
    .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of a variable'))
    .max(100)
    .default([])
    .describe('variables that it gets besides PATH, HOME and the like'),
  working_directory: path.default('.'),
});
export type ReleaseGate = z.output<typeof releaseGate>;

/** Keys of gates that need each other in a circle, the first of them again at the end; null where there are none. */
function gateCycle(
  gates: readonly { name: string; key?: string | undefined; needs: string[] }[],
): string[] | null {
  const needsOf = new Map(gates.map((gate) => [gateKey(gate), gate.needs]));
  const done = new Set<string>();
  const visit = (key: string, way: readonly string[]): string[] | null => {
    if (way.includes(key)) return [...way.slice(way.indexOf(key)), key];
    if (done.has(key)) return null;
    for (const need of needsOf.get(key) ?? []) {
      const found = visit(need, [...way, key]);
      if (found !== null) return found;
    }
    done.add(key);
    return null;
  };
  for (const key of needsOf.keys()) {
    const found = visit(key, []);
    if (found !== null) return found;
  }
  return null;
}

/** `worldgate.release.yml`: what a release stands on. Paths are relative to the file. */
export const releaseConfig = z
  .strictObject({
    schema_version: z.literal('worldgate.release_config.v1'),
    parallel: z.int().min(1).max(64).default(1).describe('gates that run at once'),
    gates: z.array(releaseGate).max(200).default([]),
    runs: paths.describe('run folders, or folders that hold them: the newest run of each preset counts'),
    packages: paths.describe('evidence packages, or folders that hold them'),
    benchmarks: paths.describe('benchmark and evaluation reports'),
    dist: paths.describe('files that are released; one that is missing fails'),
    live_smoke: path.optional().describe('registry of checks against live providers'),
    known_limitations: z.array(line).max(200).default([]),
    dependency_audit: paths.describe('saved dependency audits'),
    core_performance: paths.describe('saved measurements of core performance'),
    trust_policy: path.optional().describe('whose signatures count; without it none is verified'),
    trusted_signers: path
      .optional()
      .describe('public keys by owner, for packages that are signed with a key'),
    require_signed_packages: z.boolean().default(false),
  })
  .superRefine(({ gates, trust_policy, require_signed_packages }, context) => {
    const seen = new Set<string>();
    for (const [index, gate] of gates.entries()) {
      const key = gateKey(gate);
      const at = (message: string, field: string) =>
        context.addIssue({ code: 'custom', path: ['gates', index, field], message });
      if (key === '') at('needs a "key": no letter or digit of the name can be one', 'name');
      else if (seen.has(key))
        at(`is the second gate with the key "${key}"`, gate.key === undefined ? 'name' : 'key');
      seen.add(key);
    }
    for (const [index, { needs }] of gates.entries()) {
      for (const [at, need] of needs.entries()) {
        if (seen.has(need)) continue;
        const message = `no gate has the key "${need}"${didYouMean(need, [...seen])}`;
        context.addIssue({ code: 'custom', path: ['gates', index, 'needs', at], message });
      }
    }
    const cycle = gateCycle(gates);
    if (cycle !== null) {
      const message = `wait for each other: ${cycle.join(' → ')}`;
      context.addIssue({ code: 'custom', path: ['gates'], message });
    }
    if (require_signed_packages && trust_policy === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['require_signed_packages'],
        message: 'needs "trust_policy", which says whose signatures count',
      });
    }
  });
export type ReleaseConfig = z.output<typeof releaseConfig>;
