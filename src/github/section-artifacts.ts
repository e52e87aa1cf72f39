import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../foundation/digest.ts';
import { readText } from '../foundation/read-text.ts';
import { publishedSection } from '../reports/comment.ts';
import type { CommentSection } from '../reports/comment-sections.ts';
import { shortCommit } from '../reports/section-marker.ts';
import { hasArtifactService } from './artifact-upload.ts';
import { acceptedSection, MAX_SECTION_BYTES, type SectionStore } from './section-store.ts';

/** The part of `@actions/artifact` that is used: artifacts of this workflow run, which need no permission. */
export interface RunArtifacts {
  uploadArtifact: (
    name: string,
    files: string[],
    root: string,
    options: { retentionDays: number },
  ) => Promise<unknown>;
  listArtifacts: () => Promise<{ artifacts: { id: number; name: string; size: number }[] }>;
  downloadArtifact: (id: number, options: { path: string }) => Promise<unknown>;
}

const PREFIX = 'worldgate-section-';
const FILE = 'section.md';

/** Bytes of an archive; it unpacks to at most about a thousand times as much, on the runner's own disk. */
const MAX_ARCHIVE_BYTES = 100_000;
const MAX_ARCHIVES = 200;

export interface ArtifactStoreOptions {
  section: CommentSection;
  /** Head commit of the pull request. */
  sha: string | null;
  pull: number;
  serverUrl: string;
  artifacts?: RunArtifacts | undefined;
}

/** Unique within a workflow run: artifacts cannot be changed. */
function artifactName(pull: number, { stamp, content }: CommentSection): string {
  const what = sha256(`${stamp.kind} ${stamp.name} ${content}`).slice(
    'sha256:'.length,
    'sha256:'.length + 16,
  );
  return `${PREFIX}${pull}-${what}-${stamp.id}`;
}

/**
 * Publishes this job's section as an artifact of the workflow run, and lists those of its other jobs. `null` where the
 * server has no artifact service of the present kind. Throws what the service throws.
 */
export async function publishAsArtifact(options: ArtifactStoreOptions): Promise<SectionStore | null> {
  const { section, sha, pull, serverUrl } = options;
  if (options.artifacts === undefined && !hasArtifactService(serverUrl)) return null;
  const artifacts = options.artifacts ?? (await githubArtifacts());
  const own = artifactName(pull, section);
  await inFolder(async (folder) => {
    writeFileSync(join(folder, FILE), publishedSection(section, MAX_SECTION_BYTES));
    await artifacts.uploadArtifact(own, [join(folder, FILE)], folder, { retentionDays: 1 });
  });

  /** An artifact never changes, so each is read once. */
  const known = new Map<string, string | null>();
  const read = (id: number): Promise<string | null> =>
    inFolder(async (folder) => {
      await artifacts.downloadArtifact(id, { path: folder });
      if (readdirSync(folder).join() !== FILE) return null;
      const text = readText(join(folder, FILE), { maxBytes: MAX_SECTION_BYTES });
      return acceptedSection(text, { serverUrl, accept: ({ commit }) => commit === shortCommit(sha) });
    });
  return {
    isComplete: false,
    async list() {
      const { artifacts: all } = await artifacts.listArtifacts();
      const published = all
        .filter(({ name, size }) => name.startsWith(`${PREFIX}${pull}-`) && size <= MAX_ARCHIVE_BYTES)
        .filter(({ name }) => name !== own)
        .sort((a, b) => b.id - a.id)
        .slice(0, MAX_ARCHIVES);
      for (const { id, name } of published) {
        if (!known.has(name)) known.set(name, await read(id).catch(() => null));
      }
      return published.flatMap(({ name }) => known.get(name) ?? []);
    },
  };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'worldgate-section-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function githubArtifacts(): Promise<RunArtifacts> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
