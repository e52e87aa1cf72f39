import { closeSync, fstatSync, readSync } from 'node:fs';
import type { ArchiveKind, FileKind } from '../../contracts/triage.ts';
import { openBelow } from '../../foundation/safe-path.ts';
import type { InputTree } from '../importing/input-tree.ts';

/** A larger file is named and never read. */
const HUGE_BYTES = 2 * 1024 ** 3;
const SPARSE_FROM_BYTES = 1024 * 1024;
const PROBE_BYTES = 4096;

const BY_NAME: readonly (readonly [FileKind, RegExp])[] = [
  [
    'tracker',
    /(?:^|\/)(?:wandb|mlruns|\.neptune|aim|tb_logs)\/|(?:^|\/)wandb-(?:summary|metadata)\.json$|(?:^|\/)events\.out\.tfevents\.|\.wandb$/i,
  ],
  [
    'dataset',
    /\.(?:parquet|arrow|mcap|bag|db3|hdf5|h5|tfrecord|rrd|zarr|lance|usd[acz]?)$|(?:^|\/)meta\/(?:info|stats|episodes_stats)\.jsonl?$|(?:^|\/)meta\/(?:episodes|tasks)\.jsonl$/i,
  ],
  ['media', /\.(?:mp4|webm|avi|mov|mkv|gif|png|jpe?g|webp|svg|bmp|tiff?|wav|mp3)$/i],
  ['binary', /\.(?:pt|pth|ckpt|safetensors|onnx|npy|npz|pkl|pickle|bin|so|pyc|whl|exe|o|mjb|glb|stl|obj)$/i],
  ['json', /\.json$/i],
  ['jsonl', /\.(?:jsonl|ndjson)$/i],
  ['csv', /\.(?:csv|tsv)$/i],
  ['notes', /\.(?:md|rst|html?|pdf|ipynb|docx?|tex|py|sh|ts|js|cpp|hpp|c|h|xml|lock)$/i],
  ['config', /\.(?:ya?ml|toml|ini|cfg|conf|env)$|(?:^|\/)\.[a-z]+rc$|(?:^|\/)\.env(?:\..*)?$/i],
  ['log', /\.(?:log|txt|out|err)$|(?:^|\/)(?:stdout|stderr|exit_status)$/i],
];

/** What a file is, by its size, its name and its first 4 KiB; for large ones by what the disk holds of it too. */
export function fileKind(tree: InputTree, file: string): FileKind {
  const size = tree.file(file)!.sizeBytes;
  if (size === 0) return 'empty';
  if (size >= SPARSE_FROM_BYTES && isSparse(tree, file)) return 'sparse';
  if (size > HUGE_BYTES) return 'huge';
  const head = tree.head(file);
  const text = head.toString('latin1');
  if (text.startsWith('version https://git-lfs.github.com/spec/v1')) return 'lfs_pointer';
  if (archiveKind(file, head) !== null) return 'archive';
  if (text.startsWith('SQLite format 3\0')) return 'database';
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text) || /^(?:[\t\n\r -~]\0){4}|^(?:\0[\t\n\r -~]){4}/.test(text))
    return 'utf16';
  const named = BY_NAME.find(([, pattern]) => pattern.test(file))?.[0];
  const isBinary = head.includes(0);
  if (named === 'tracker' || named === 'dataset' || named === 'media') return named;
  if (isBinary) return named === 'notes' ? 'notes' : 'binary';
  return named ?? 'other';
}

/** Kinds that are text, and looked through for secrets. */
export function isText(tree: InputTree, file: string, kind: FileKind): boolean {
  const kinds: readonly FileKind[] = [
    'json',
    'jsonl',
    'csv',
    'log',
    'notes',
    'config',
    'tracker',
    'dataset',
    'other',
  ];
  return kinds.includes(kind) && !tree.head(file).includes(0);
}

/** By the first bytes; a name alone makes no archive. */
export function archiveKind(file: string, head: Buffer): ArchiveKind | null {
  const text = head.toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(text)) return 'zip';
  if (text.startsWith('\x1f\x8b')) return /\.(?:tar\.gz|tgz)$/i.test(file) ? 'tar.gz' : 'gz';
  if (head.length > 262 && text.slice(257, 262) === 'ustar') return 'tar';
  return null;
}

/**
 * A file of which the disk holds less than a sixteenth, and that is nothing but zeros somewhere: reading it costs time
 * and says nothing. Compressing file systems store little as well; their files are not zeros.
 */
function isSparse(tree: InputTree, file: string): boolean {
  let fd: number;
  try {
    fd = openBelow(tree.root, file);
  } catch {
    return false;
  }
  try {
    const { size, blocks } = fstatSync(fd);
    if (blocks * 512 * 16 >= size) return false;
    const probe = Buffer.alloc(PROBE_BYTES);
    return [0, Math.floor(size / 2), size - PROBE_BYTES].some((at) => {
      const read = readSync(fd, probe, 0, PROBE_BYTES, at);
      return probe.subarray(0, read).every((byte) => byte === 0);
    });
  } catch {
    return false;
  } finally {
    closeSync(fd);
  }
}
