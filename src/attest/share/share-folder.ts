import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SHARE_URL_FILE } from '../../audit/package/members.ts';
import { encryptedShare, publicShare, SHARE_ID, type ShareRevocation } from '../../contracts/share.ts';
import { makeFolder, writeFileAtomic } from '../../foundation/atomic-file.ts';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { isBelow } from '../../foundation/safe-path.ts';
import { readRevocation, writeRevocation } from './revocation.ts';

export const PAGE_FILE = 'index.html';
export const SHARE_FILE = 'share.json';

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_NAMES = 5;

/** The two files of a share, as text. */
export interface ShareFiles {
  page: string;
  json: string;
}

/** What the folder of a share says of it. */
export interface FoundShare {
  shareId: string;
  /** Null where a password protects it. */
  packageDigest: Digest | null;
}

/**
 * A folder that may be written to: new, empty, or with an earlier share and nothing besides.
 * @param dir absolute
 * @returns the earlier share
 * @throws WorldGateError `output-invalid`, `share-revoked`
 */
export function requireShareFolder(dir: string, packageDir: string): FoundShare | null {
  if (isBelow(packageDir, dir)) {
    throw new WorldGateError('output-invalid', 'the share would lie in the package and break it', {
      hint: 'name a folder outside of the package with --output',
    });
  }
  const revocation = readRevocation(dir);
  if (revocation !== null) {
    throw new WorldGateError(
      'share-revoked',
      `the share in this folder was revoked by ${revocation.by} at ${revocation.revoked_at}: ${revocation.reason}`,
      { hint: 'name another folder with --output; the notice stays where it is' },
    );
  }
  const found = statSync(dir, { throwIfNoEntry: false });
  if (found === undefined) return null;
  const entries = found.isDirectory() ? readdirSync(dir) : [];
  if (found.isDirectory() && entries.length === 0) return null;
  const earlier = readShareFolder(dir);
  const others = entries.filter((name) => ![PAGE_FILE, SHARE_FILE].includes(name));
  if (earlier !== null && others.length === 0) return earlier;
  const what = !found.isDirectory()
    ? 'the output is a file'
    : others.length > 0
      ? `the output folder holds other files (${others.slice(0, MOST_NAMES).join(', ')}${others.length > MOST_NAMES ? ', …' : ''})`
      : `the output folder has an ${PAGE_FILE} that is no share`;
  throw new WorldGateError('output-invalid', `${what}: whatever lies beside a page is published with it`, {
    hint: 'name a new or an empty folder with --output',
  });
}

/** The share that a folder holds; null where it holds none. */
export function readShareFolder(dir: string): FoundShare | null {
  const file = path.join(dir, SHARE_FILE);
  if (!existsSync(file)) return null;
  let value: unknown;
  try {
    value = readJson(file, { maxBytes: MOST_BYTES });
  } catch {
    return null;
  }
  const open = publicShare.safeParse(value);
  if (open.success) return { shareId: open.data.share_id, packageDigest: open.data.package_digest };
  const locked = encryptedShare.safeParse(value);
  return locked.success ? { shareId: locked.data.share_id, packageDigest: null } : null;
}

/** @returns absolute paths */
export function writeShareFolder(dir: string, { page, json }: ShareFiles): string[] {
  makeFolder(dir);
  return [
    [PAGE_FILE, page],
    [SHARE_FILE, json],
  ].map(([name, text]) => {
    const file = path.join(dir, name!);
    writeFileAtomic(file, text!);
    return file;
  });
}

/** Puts the notice in the place of the page, and the record in the place of everything else. */
export function revokeShareFolder(dir: string, notice: ShareFiles, revocation: ShareRevocation): void {
  writeShareFolder(dir, notice);
  writeRevocation(dir, revocation);
}

/** Where the page is: an address, or the way to it from the package. */
export function writeShareUrl(packageDir: string, url: string): void {
  writeFileAtomic(path.join(packageDir, SHARE_URL_FILE), `${url}\n`);
}

/** The way from a package to a page on the same disk, as a relative address: no path of the machine is in it. */
export function relativeUrl(packageDir: string, shareDir: string): string {
  const way = path.relative(packageDir, path.join(shareDir, PAGE_FILE));
  return way.split(path.sep).map(encodeURIComponent).join('/');
}

export interface FoundUrl {
  url: string;
  /** Folder of the share, where the address leads to one on this disk. */
  shareDir: string | null;
  /** As far as the address names it. */
  shareId: string | null;
}

/** Where `share_url.txt` of a package leads; null where there is none, or nothing that was written here. */
export function readShareUrl(packageDir: string): FoundUrl | null {
  const file = path.join(packageDir, SHARE_URL_FILE);
  if (!existsSync(file)) return null;
  const url = readFileSync(file, 'utf8').slice(0, 4096).trim();
  const shareId = url.split(/[^a-z0-9_]+/).find((part) => SHARE_ID.test(part)) ?? null;
  if (/^https?:\/\//.test(url)) return { url, shareDir: null, shareId };
  if (!url.endsWith(`/${PAGE_FILE}`) || url.startsWith('/') || url.includes(':')) return null;
  try {
    const shareDir = path.resolve(packageDir, path.dirname(decodeURIComponent(url)));
    return { url, shareDir, shareId: readShareFolder(shareDir)?.shareId ?? null };
  } catch {
    return null;
  }
}
