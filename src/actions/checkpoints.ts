import { randomBytes } from 'node:crypto';
import type { CheckpointAsk, FetchedCheckpoint } from '../checkpoints/fetch.ts';
import type { CheckpointTools } from '../checkpoints/tools.ts';
import { isCheckpointUri } from '../contracts/checkpoint-uri.ts';
import { digest } from '../contracts/common.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { type Door, workingDirectory } from './door.ts';
import { readInputs } from './inputs.ts';

export const CHECKPOINTS_OUTPUTS = ['paths', 'path', 'digests', 'cache-hit', 'checkpoints'] as const;

/** Policies of a preset that are named by URI. */
export type PresetCheckpointsFeature = (preset: string, folder: string) => Promise<CheckpointAsk[]>;

/** Door of `actions/checkpoints`. Returns the exit code. */
export async function checkpointsDoor(
  door: Door,
  presetCheckpoints: PresetCheckpointsFeature,
): Promise<number> {
  const { env, host, signal } = door;
  const inputs = readInputs('checkpoints', env);
  const token = inputs['github-token'];
  host.mask(token);
  const folder = workingDirectory(door, inputs['working-directory']);
  const [{ fetchCheckpoint }, { checkpointTools, downloadLines }, { parseSize }] = await Promise.all([
    import('../checkpoints/fetch.ts'),
    import('../cli/tools.ts'),
    import('../checkpoints/size.ts'),
  ]);
  const limit = inputs['max-size'] === undefined ? undefined : parseSize(inputs['max-size'], 'max-size');
  const allowUnpinned = inputs['allow-unpinned'] === 'true';
  const asks = [
    ...(inputs.uris ?? []).map((line) => askOf(line)),
    ...(inputs.preset === undefined ? [] : await presetCheckpoints(inputs.preset, folder)),
  ];
  const log = (line: string) => host.print(door.redact(line));
  const tools = checkpointTools(
    {
      env: token === '' ? env : { ...env, GITHUB_TOKEN: token },
      now: () => new Date(door.clock.now()),
      monotonic: () => performance.now(),
      randomBytes: (count) => randomBytes(count),
      signal,
    },
    folder,
    { log, onProgress: downloadLines(log) },
  );
  const notes: string[] = [];
  const fetched = await host.inert('Checkpoints', async () => {
    const { jobCache } = await import('../github/checkpoint-cache.ts');
    const { cache, 'save-cache': save } = inputs;
    const shared = await jobCache(env, {
      when: cache,
      save,
      note: (line) => notes.push(line),
      redact: door.redact,
      monotonic: tools.monotonic,
    });
    const all: { uri: string; found: FetchedCheckpoint }[] = [];
    for (const ask of asks) {
      const found = await fetchCheckpoint({ ...ask, allowUnpinned }, { ...tools, ...(shared && { shared }) });
      log(`${found.asset.source}: ${found.asset.digest}${found.hit ? ', was here' : ', fetched'}`);
      all.push({ uri: ask.uri, found });
    }
    if (limit !== undefined) await prune(tools, limit, all, log);
    return all;
  });
  for (const message of notes) host.annotate({ level: 'notice', title: 'WorldGate', message });
  const by = (value: (one: FetchedCheckpoint) => string) =>
    JSON.stringify(Object.fromEntries(fetched.map(({ uri, found }) => [uri, value(found)])));
  host.output(
    'paths',
    by(({ local }) => local.path),
  );
  host.output('path', fetched[0]?.found.local.path ?? '');
  host.output(
    'digests',
    by(({ asset }) => asset.digest),
  );
  host.output('cache-hit', String(fetched.every(({ found }) => found.hit)));
  host.output('checkpoints', JSON.stringify(fetched.map(({ found }) => found.asset)));
  return 0;
}

/** `URI`, or `URI sha256:…`. @throws WorldGateError `input-invalid` */
function askOf(line: string): CheckpointAsk {
  const [uri = '', stated, ...rest] = line.split(/\s+/);
  const parsed = digest.optional().safeParse(stated);
  if (isCheckpointUri(uri) && parsed.success && rest.length === 0) return { uri, digest: parsed.data };
  throw new WorldGateError(
    'input-invalid',
    'inputs: uris: a line is not a URI with at most a digest behind it',
    {
      hint: 'Write `hf://ORG/MODEL@REVISION/FILE` or `https://HOST/FILE sha256:HEX`, one a line.',
    },
  );
}

async function prune(
  tools: CheckpointTools,
  maxBytes: number,
  fetched: readonly { found: FetchedCheckpoint }[],
  log: (line: string) => void,
): Promise<void> {
  const [{ pruneStore }, { CheckpointStore }, { byteWords }] = await Promise.all([
    import('../checkpoints/prune.ts'),
    import('../checkpoints/store.ts'),
    import('../checkpoints/progress.ts'),
  ]);
  const keep = new Set(fetched.map(({ found }) => found.asset.digest));
  const { randomBytes: random, storeDir } = tools;
  const pruned = pruneStore(new CheckpointStore(storeDir), {
    maxBytes,
    keep,
    now: tools.now(),
    randomBytes: random,
  });
  for (const { source, freed_bytes } of pruned.removed) log(`removed ${source} (${byteWords(freed_bytes)})`);
}
