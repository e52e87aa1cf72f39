import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { actionFeatures } from '../../../src/actions/features.ts';
import { rootDoor } from '../../../src/actions/root.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { uploadRun } from '../../../src/github/artifact-upload.ts';
import { uploadPackage } from '../../../src/github/package-upload.ts';
import { GitHubApi } from '../../../src/testing/github/server.ts';
import type { Repository } from '../../../src/testing/github/state.ts';
import { jobToken } from '../../../src/testing/github/tokens.ts';
import { installation } from '../../support/benchmark.ts';
import { evaluateIn, makeRepository, manifestIn, temporaryFolder } from '../../support/cli.ts';
import { testDoor } from '../../support/door.ts';
import { type ZipMember, zipOf } from '../../support/zip.ts';

export const SHA = 'b'.repeat(40);
export const TOKEN = 'token-of-the-second-stage';
const VISITOR = { login: 'visitor', id: 7, type: 'User' } as const;

/** A repository on the stub server, its fork, and a checkout of its default branch. */
export class World {
  readonly api: GitHubApi;
  readonly fork: Repository;
  /** Checkout of the default branch, where the second stage runs. */
  readonly checkout: string;

  private constructor(api: GitHubApi, checkout: string) {
    this.api = api;
    this.checkout = checkout;
    this.fork = api.addFork('visitor/robots');
    api.tokens.set(
      TOKEN,
      jobToken({ actions: 'read', contents: 'read', 'pull-requests': 'write', statuses: 'write' }),
    );
  }

  static async make(): Promise<World> {
    return new World(await GitHubApi.start(), makeRepository());
  }

  get comments(): string[] {
    return this.api.repository.comments.items.map(({ body }) => body);
  }

  addPull(number = 7, change: { sha?: string; state?: 'open' | 'closed' } = {}): void {
    const { sha = SHA, state = 'open' } = change;
    this.api.repository.addIssue({
      number,
      state,
      pull: {
        head: { sha, ref: 'feature', repository: this.fork },
        base: { sha: 'c'.repeat(40), ref: 'main' },
      },
    });
  }

  addRun(change: object = {}): number {
    const id = this.api.nextId();
    this.api.repository.runs.add({
      ...{ id, path: '.github/workflows/eval.yml', name: 'eval', workflowId: 1, event: 'pull_request' },
      ...{ status: 'completed', conclusion: 'success', headBranch: 'feature', headSha: SHA },
      ...{ headRepository: this.fork, pulls: [], attempt: 1, actor: VISITOR, createdAt: this.api.tick() },
      ...change,
    });
    return id;
  }

  addArtifact(runId: number, name: string, bytes: Buffer, change: object = {}): number {
    const id = this.api.nextId();
    const createdAt = this.api.tick();
    this.api.repository.artifacts.add({
      ...{ id, runId, name, bytes, digest: sha256(bytes), expired: false, createdAt },
      ...change,
    });
    return id;
  }

  /** The step of the second stage, as the runner starts it after workflow run `runId`. */
  async secondStage(
    runId: number,
    {
      inputs = {},
      event = {},
      env = {},
    }: { inputs?: Record<string, string>; event?: object; env?: Record<string, string> } = {},
  ) {
    const run = this.api.repository.runs.find(runId);
    const temporary = temporaryFolder();
    const summary = join(temporary, 'summary.md');
    writeFileSync(summary, '');
    const given = { preset: 'tiny', 'github-token': TOKEN, check: 'never', ...inputs };
    const { door, told, outputs, printed } = testDoor(
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'workflow_run',
        GITHUB_API_URL: this.api.url,
        GITHUB_SHA: 'd'.repeat(40),
        GITHUB_WORKSPACE: this.checkout,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: join(temporary, 'temp'),
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...env,
      },
      {
        action: 'completed',
        workflow_run: {
          ...{ id: runId, run_attempt: 1, event: run?.event ?? 'pull_request', status: 'completed' },
          ...{ head_sha: SHA, head_branch: 'feature', pull_requests: [] },
        },
        repository: { id: 1, full_name: 'acme/robots', default_branch: 'main' },
        ...event,
      },
    );
    const never = vi.fn(() => Promise.reject(new Error('something was run')));
    const exitCode = await rootDoor(door, {
      ...actionFeatures(installation),
      run: never,
      audit: never,
      sign: never,
    });
    const left = readdirSync(join(temporary)).includes('temp') ? readdirSync(join(temporary, 'temp')) : [];
    return {
      exitCode,
      told,
      outputs: outputs(),
      printed: printed(),
      left,
      summary: readFileSync(summary, 'utf8'),
      never,
      statuses: this.api.repository.statuses.items.map(({ context, state }) => ({ context, state })),
    };
  }
}

export interface PlayedRun {
  dir: string;
  id: string;
}

/** What the first stage would run in a checkout of the fork. */
export async function playRun(
  checkout: string,
  preset = 'tiny',
  commit: string | null = SHA,
): Promise<PlayedRun> {
  const { runDir, manifest } = await evaluateIn(checkout, {
    preset,
    commit,
    command: ['--preset', preset],
    workers: 1,
  });
  return { dir: runDir, id: manifest.run_id };
}

/** A copy of a run that somebody may change before it is uploaded. */
export function copyOf({ dir, id }: PlayedRun): PlayedRun {
  const to = join(temporaryFolder(), id);
  cpSync(dir, to, { recursive: true });
  return { dir: to, id };
}

/** The archive that the first stage uploads of a run. */
export async function sealed({ dir }: PlayedRun): Promise<{ name: string; bytes: Buffer }> {
  return archiveOf((store) => uploadRun({ runDir: dir, manifest: manifestIn(dir), ...store }));
}

export async function sealedPackage(
  packageDir: string,
  slug: string,
  id: string,
): Promise<{ name: string; bytes: Buffer }> {
  return archiveOf((store) => uploadPackage({ packageDir, slug, id, ...store }));
}

interface Store {
  redact: (text: string) => string;
  serverUrl: string;
  store: { uploadArtifact: (name: string, files: string[], root: string) => Promise<{ id: number }> };
}

async function archiveOf(
  upload: (store: Store) => Promise<unknown>,
): Promise<{ name: string; bytes: Buffer }> {
  let made: { name: string; bytes: Buffer } | undefined;
  await upload({
    redact: (text) => text,
    serverUrl: 'https://github.com',
    store: {
      uploadArtifact: async (name, files, root) => {
        const members = files.map(
          (file): ZipMember => ({ name: file.slice(root.length + 1), data: readFileSync(file) }),
        );
        made = { name, bytes: zipOf(members) };
        return { id: 1 };
      },
    },
  });
  return made!;
}

/** The files of an archive in one folder, as `tests/support/zip.ts` writes them: for archives that hold other things. */
export function membersOf(dir: string): ZipMember[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: path.slice(dir.length + 1), data: readFileSync(path) };
    });
}
