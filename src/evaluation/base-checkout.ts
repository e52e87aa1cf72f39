import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, WorldGateError } from '../foundation/errors.ts';

export interface CheckoutRequest {
  /** Absolute; the checkout, or a folder inside of it. */
  repositoryDir: string;
  /** Full SHA. */
  commit: string;
  /** Absolute; private to this job, and missing or empty. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal | undefined;
}

export interface BaseCheckout {
  /** Absolute: where `repositoryDir` lies in the other tree. */
  dir: string;
  /** Absolute root of the other tree. */
  root: string;
  /** When the commit was made, as it says; ISO 8601 in UTC. */
  committedAt: string;
  /** Absolute: what all worktrees of the repository share. */
  gitDir: string;
  /** Takes the tree away again; says nothing of what it cannot. */
  remove: () => Promise<void>;
}

const GIT_TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 1024 * 1024;

/** Variables that Git and what it connects with need; no secret of the job is among them. */
const PASSED =
  /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|LC_\w+|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_\w+|(?:https?|no|all)_proxy)$/i;

/** Nothing that a configuration of the repository names may run while the other tree is written. */
const INERT = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'submodule.recurse=false',
  '-c',
  'advice.detachedHead=false',
  '-c',
  'gc.auto=0',
];

/**
 * Checks a commit out beside the present tree, with `git worktree`: no hook and no filter of the repository runs, and
 * nothing of the other tree is executed. A shallow clone gets the one commit fetched, with the credentials that
 * `actions/checkout` has left where it did.
 * @throws WorldGateError `baseline-unavailable`, `interrupted`
 */
export async function checkOutCommit(request: CheckoutRequest): Promise<BaseCheckout> {
  const { repositoryDir, commit, folder } = request;
  const git = gitIn(request);
  const [top = '', prefix = '', common = ''] = (
    await git(['rev-parse', '--path-format=absolute', '--show-toplevel', '--show-prefix', '--git-common-dir'])
  ).split('\n');
  if (top === '')
    throw unavailable(`${repositoryDir} is in no Git checkout`, 'check the repository out first');
  await requireCommit(git, commit);
  const root = path.join(folder, 'tree');
  const filters = await filterDrivers(git);
  await git([...filters, 'worktree', 'add', '--detach', '--force', '--quiet', root, commit]);
  const remove = async () => {
    await git(['worktree', 'remove', '--force', '--force', root]).catch(() => {});
    rmSync(root, { recursive: true, force: true });
    await git(['worktree', 'prune']).catch(() => {});
  };
  try {
    const seconds = Number((await git(['show', '-s', '--format=%ct', commit])).trim());
    const committedAt = new Date(seconds * 1000).toISOString();
    return { dir: path.join(root, prefix), root, committedAt, gitDir: common, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Where the checked-out commit left the default branch: its merge base with `origin/HEAD`, else with a local or remote
 * `main` or `master`; null where there is none.
 * @throws WorldGateError `interrupted`
 */
export async function localBase(request: Omit<CheckoutRequest, 'commit' | 'folder'>): Promise<string | null> {
  const git = gitIn(request);
  for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    try {
      // On the default branch itself that is its own commit, from which the files here may differ.
      return (await git(['merge-base', 'HEAD', branch])).trim();
    } catch (error) {
      if (error instanceof WorldGateError && error.kind === 'interrupted') throw error;
    }
  }
  return null;
}

type Git = (args: readonly string[]) => Promise<string>;

async function requireCommit(git: Git, commit: string): Promise<void> {
  if (await succeeds(git, ['cat-file', '-e', `${commit}^{commit}`])) return;
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  const depth = isShallow ? ['--depth=1'] : [];
  try {
    await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', commit]);
  } catch (error) {
    if (error instanceof WorldGateError && error.kind === 'interrupted') throw error;
    throw unavailable(
      `the commit ${commit.slice(0, 12)} is not in this clone, and could not be fetched (${lastLine(messageOf(error))})`,
      'give `actions/checkout` `fetch-depth: 0`, or check the base out in a second step and name its policy with `baseline: path/of/policy.onnx`',
    );
  }
}

/** Every filter that the configuration knows, switched off: files come out as they are stored. */
async function filterDrivers(git: Git): Promise<string[]> {
  let listed = '';
  try {
    listed = await git(['config', '--null', '--name-only', '--get-regexp', '^filter\\.']);
  } catch (error) {
    // Git ends with 1 where no variable matches.
    if (error instanceof WorldGateError && error.kind === 'interrupted') throw error;
  }
  const names = new Set(listed.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []));
  return [...names].flatMap((name) => [
    ...['smudge', 'process', 'clean'].flatMap((part) => ['-c', `filter.${name}.${part}=`]),
    '-c',
    `filter.${name}.required=false`,
  ]);
}

function gitIn({ repositoryDir, env, signal }: Omit<CheckoutRequest, 'commit' | 'folder'>): Git {
  const passed = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)));
  const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', LC_ALL: 'C' };
  return (args) =>
    new Promise((done, fail) => {
      const child = spawn('git', [...INERT, ...args], {
        cwd: repositoryDir,
        env: { ...passed, ...quiet },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: GIT_TIMEOUT_MS,
        killSignal: 'SIGKILL',
      });
      const stop = () => child.kill('SIGKILL');
      signal?.addEventListener('abort', stop, { once: true });
      let out = '';
      let err = '';
      child.stdout.on('data', (piece: Buffer) => {
        if (out.length < MAX_OUTPUT) out += piece.toString();
      });
      child.stderr.on('data', (piece: Buffer) => {
        if (err.length < MAX_OUTPUT) err += piece.toString();
      });
      child.once('error', (cause) => {
        signal?.removeEventListener('abort', stop);
        fail(unavailable(`git does not start: ${messageOf(cause)}`, 'install Git on this machine', cause));
      });
      child.once('close', (code) => {
        signal?.removeEventListener('abort', stop);
        if (signal?.aborted)
          fail(new WorldGateError('interrupted', 'it was cancelled', { kind: 'interrupted' }));
        else if (code === 0) done(out);
        else {
          const why =
            lastLine(err) ||
            (code === null ? `it took more than ${GIT_TIMEOUT_MS / 1000} s` : `exit code ${code}`);
          fail(
            unavailable(
              `git ${args.find((word) => !word.startsWith('-') && !word.includes('=')) ?? ''} failed: ${why}`,
              'look at what Git says',
            ),
          );
        }
      });
    });
}

async function succeeds(git: Git, args: readonly string[]): Promise<boolean> {
  try {
    await git(args);
    return true;
  } catch (error) {
    if (error instanceof WorldGateError && error.kind === 'interrupted') throw error;
    return false;
  }
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 300);
}

function unavailable(message: string, hint: string, cause?: unknown): WorldGateError {
  return new WorldGateError('baseline-unavailable', message, {
    hint,
    kind: 'environment',
    ...(cause === undefined ? {} : { cause }),
  });
}
