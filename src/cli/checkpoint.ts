import { fetchCheckpoint } from '../checkpoints/fetch.ts';
import { byteWords } from '../checkpoints/progress.ts';
import { pruneStore } from '../checkpoints/prune.ts';
import { parseSize } from '../checkpoints/size.ts';
import { CheckpointStore } from '../checkpoints/store.ts';
import { formatCheckpointUri, isCheckpointUri, parseCheckpointUri } from '../contracts/checkpoint-uri.ts';
import { digest as digestShape } from '../contracts/common.ts';
import type { Digest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import { text } from './options.ts';
import { table } from './table.ts';
import { checkpointFolder, checkpointTools, downloadLines } from './tools.ts';

export const fetchCommand: CommandHandler = async (context, options, [uri]) => {
  const isSilent = options.json === true;
  const log = (line: string) => (isSilent ? undefined : context.err(`${line}\n`));
  const limit = sizeOf(options);
  const stated = text(options, 'digest');
  const tools = checkpointTools(context, context.cwd, { log, onProgress: downloadLines(log) });
  const fetched = await fetchCheckpoint(
    {
      uri: uri!,
      digest: stated === undefined ? undefined : digestOf(stated, '--digest'),
      allowUnpinned: options.allowUnpinned === true,
    },
    tools,
  );
  const { asset, local, hit } = fetched;
  const pruned =
    limit === undefined
      ? null
      : pruneStore(new CheckpointStore(tools.storeDir), {
          maxBytes: limit,
          keep: new Set([asset.digest]),
          now: context.now(),
          randomBytes: context.randomBytes,
        });
  return {
    exitCode: 0,
    data: { ...asset, path: local.path, hit, pruned },
    text: [
      local.path,
      `${asset.digest}  ${byteWords(asset.size_bytes)}${hit ? '  (was in the store)' : ''}`,
      ...(asset.revision === null ? [] : [`revision ${asset.revision}`]),
    ].join('\n'),
  };
};

export const listCommand: CommandHandler = async (context) => {
  const store = new CheckpointStore(checkpointFolder(context.env));
  const rows = store
    .entries()
    .map(({ entry, usedAt }) => ({ ...entry.asset, used_at: usedAt.toISOString() }));
  const bytes = store.blobs().reduce((sum, { size }) => sum + size, 0);
  const lines = rows.map((row) => [
    row.source,
    row.digest.slice('sha256:'.length, 'sha256:'.length + 12),
    byteWords(row.size_bytes),
    row.used_at.slice(0, 16).replace('T', ' '),
  ]);
  return {
    exitCode: 0,
    data: { checkpoints: rows, size_bytes: bytes },
    text:
      rows.length === 0
        ? 'no checkpoints yet'
        : `${table(['checkpoint', 'digest', 'size', 'last used (UTC)'], lines)}\n\n${byteWords(bytes)} in all`,
  };
};

export const verifyCommand: CommandHandler = async (context, _options, [asked]) => {
  const store = new CheckpointStore(checkpointFolder(context.env));
  const wanted = asked === undefined ? undefined : findDigest(asked, store);
  const entries = store
    .entries()
    .map(({ entry }) => entry)
    .filter(({ asset }) => wanted === undefined || asset.digest === wanted);
  const rows = [];
  for (const entry of entries) {
    const { source, digest } = entry.asset;
    rows.push({ source, digest, state: await store.state(entry) });
  }
  const bad = rows.filter(({ state }) => state !== 'sound');
  return {
    exitCode: bad.length === 0 ? 0 : 4,
    data: { checkpoints: rows },
    text:
      rows.length === 0
        ? 'no checkpoints yet'
        : table(
            ['checkpoint', 'digest', 'state'],
            rows.map(({ source, digest, state }) => [source, digest, state]),
          ),
    errors: bad.map(({ source, state }) => ({
      code: `checkpoint-${state}`,
      message: `${source} is ${state} in the store`,
      hint: 'the next fetch replaces it',
    })),
  };
};

export const pruneCommand: CommandHandler = async (context, options) => {
  const limit = sizeOf(options);
  if (limit === undefined) {
    throw new WorldGateError('usage', 'say how much may stay: --max-size SIZE', {
      hint: '`worldgate checkpoint prune --max-size 50GB --dry-run` shows what would be removed',
    });
  }
  const pruned = pruneStore(new CheckpointStore(checkpointFolder(context.env)), {
    maxBytes: limit,
    now: context.now(),
    dryRun: options.dryRun === true,
    randomBytes: context.randomBytes,
  });
  const verb = options.dryRun === true ? 'would go' : 'removed';
  const lines = pruned.removed.map((row) => [
    row.source,
    byteWords(row.freed_bytes),
    row.used_at.slice(0, 10),
  ]);
  return {
    exitCode: 0,
    data: pruned,
    text: [
      ...(lines.length === 0 ? [] : [table([verb, 'frees', 'last used'], lines), '']),
      ...(pruned.partial_bytes === 0
        ? []
        : [`${verb}: ${byteWords(pruned.partial_bytes)} of unfinished downloads`]),
      `${byteWords(pruned.kept_bytes)} ${options.dryRun === true ? 'would stay' : 'kept'}`,
    ].join('\n'),
  };
};

function sizeOf(options: Options): number | undefined {
  const given = text(options, 'maxSize');
  return given === undefined ? undefined : parseSize(given, '--max-size');
}

/** @throws WorldGateError `usage` */
function digestOf(given: string, flag: string): Digest {
  const parsed = digestShape.safeParse(/^[0-9a-f]{64}$/.test(given) ? `sha256:${given}` : given);
  if (parsed.success) return parsed.data;
  throw new WorldGateError('usage', `${flag}: must be "sha256:" and 64 lower-case hexadecimal digits`);
}

/** @throws WorldGateError `checkpoint-unknown` */
function findDigest(asked: string, store: CheckpointStore): Digest {
  const wanted = isCheckpointUri(asked)
    ? formatCheckpointUri(parseCheckpointUri(asked))
    : digestOf(asked, 'checkpoint');
  const found = store
    .entries()
    .map(({ entry }) => entry.asset)
    .find(({ source, digest }) => source === wanted || digest === wanted);
  if (found !== undefined) return found.digest;
  throw new WorldGateError('checkpoint-unknown', `the store has no checkpoint ${wanted.slice(0, 200)}`, {
    hint: '`worldgate checkpoint list` shows what it has',
  });
}
