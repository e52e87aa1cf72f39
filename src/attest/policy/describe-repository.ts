import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { readText } from '../../foundation/read-text.ts';
import type { HostIo } from '../../observability/host-io.ts';
import { type NamedClaim, namedClaim } from './asked-claims.ts';
import { triggersOf, type UsingWorkflow, usingWorkflow } from './using-workflow.ts';
import { workflowTree } from './workflow-tree.ts';

const WORKFLOWS = '.github/workflows';
const MOST_CLAIMS = 50;
/** Servers that are known to be none of GitHub's, whose jobs get certificates of another form, or none. */
const FOREIGN_SERVER =
  /(?:^|\.)(?:gitlab\.[a-z.]+|bitbucket\.(?:org|[a-z.]+)|codeberg\.org|gitea\.[a-z.]+|sr\.ht|gitee\.com|dev\.azure\.com|visualstudio\.com|sourceforge\.net|huggingface\.co|hf\.co)$/;
const OWN_WORKFLOW = /^(worldgate\/worldgate\/\.github\/workflows\/[\w.-]+\.ya?ml)@(\S+)$/;

export interface Remote {
  /** `https://github.com` */
  server: string;
  /** owner/name */
  repository: string;
}

export interface RepositoryFacts {
  /** Absolute folder of the repository. */
  root: string;
  remote: Remote | null;
  defaultBranch: string | null;
  workflows: UsingWorkflow[];
  claims: NamedClaim[];
  /** What could not be read, as sentences. */
  notes: string[];
}

/**
 * What a repository says of itself: where it comes from, its main branch, its workflows that use WorldGate and its claims.
 * @param dir absolute; any folder of the repository
 * @param exec runs `git`
 */
export async function describeRepository(dir: string, exec: HostIo['exec']): Promise<RepositoryFacts> {
  const notes: string[] = [];
  const git = async (...args: string[]) => {
    // A configured file-system monitor would be a program of the repository's choice.
    const { code, stdout, trouble } = await exec('git', ['-C', dir, '-c', 'core.fsmonitor=false', ...args]);
    if (trouble === 'missing' && notes.length === 0)
      notes.push('git is not installed: nothing is known of the remote');
    return code === 0 ? stdout.trimEnd() : null;
  };
  const root = (await git('rev-parse', '--show-toplevel')) ?? dir;
  const url = await git('remote', 'get-url', 'origin');
  const remote = url === null ? null : parseRemote(url);
  if (url !== null && remote === null) notes.push('the remote "origin" is no repository of a GitHub server');
  const head = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  const current = head === null ? await git('symbolic-ref', '--short', 'HEAD') : null;
  if (head === null && current !== null) {
    notes.push(`the default branch is not known here; ${quoted(current)}, the current one, is taken for it`);
  }
  const listed = await git(
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    '*claim.json',
  );
  return {
    root,
    remote,
    defaultBranch: head?.replace(/^origin\//, '') ?? current,
    workflows: workflowsOf(root, notes),
    claims: claimsOf(dir, listed?.split('\0').filter((file) => file !== '') ?? [], notes),
    notes,
  };
}

/** @param url of a remote; credentials in it are left out */
export function parseRemote(url: string): Remote | null {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      url,
    ) ?? /^(?:[^@/:]+@)?([A-Za-z0-9.-]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
  if (match === null) return null;
  const [, host, owner, name] = match as unknown as [string, string, string, string];
  if (!/^[A-Za-z0-9][\w-]*$/.test(owner) || !/^[\w.-]+$/.test(name)) return null;
  // GitHub offers SSH over the port of HTTPS under another name.
  return {
    server: `https://${host.toLowerCase().replace(/^ssh\.(?=github\.com$)/, '')}`,
    repository: `${owner}/${name}`,
  };
}

/** Whether a server is one that has nothing to do with GitHub. @param server as `https://gitlab.com` */
export function isForeignServer(server: string): boolean {
  return FOREIGN_SERVER.test(server.replace(/^https?:\/\//, '').replace(/[:/].*$/, ''));
}

/**
 * One workflow that the caller names, whether or not it uses anything of ours yet.
 * @param file relative to the repository
 * @throws WorldGateError `yaml-invalid`, and those of reading a file
 */
export function namedWorkflow(root: string, file: string): { workflow: UsingWorkflow; isUsing: boolean } {
  const target = path.join(root, file);
  if (!existsSync(target)) {
    throw new WorldGateError('file-missing', `--workflow: the repository has no ${file}`, {
      hint: 'write the workflow first: what starts it and what it evaluates is taken from it',
    });
  }
  const tree = workflowTree(readText(target), file).root;
  const using = usingWorkflow(file, tree);
  if (using !== null) return { workflow: using, isUsing: true };
  const workflow: UsingWorkflow = {
    path: file,
    signs: true,
    lacksToken: false,
    hosted: false,
    calls: [],
    triggers: triggersOf(tree),
    evaluations: [],
    gates: false,
  };
  return { workflow, isUsing: false };
}

function workflowsOf(root: string, notes: string[]): UsingWorkflow[] {
  const folder = path.join(root, WORKFLOWS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = `${WORKFLOWS}/${name}`;
      try {
        const used = usingWorkflow(file, workflowTree(readText(path.join(folder, name)), file).root);
        return used === null ? [] : [used];
      } catch (error) {
        if (!isWorldGateError(error)) throw error;
        notes.push(`${file} cannot be read and is left out`);
        return [];
      }
    });
}

/** Claims of the repository, without the copies that lie in packages. */
function claimsOf(dir: string, files: readonly string[], notes: string[]): NamedClaim[] {
  const own = files.filter(
    // Git lists what is deleted and not yet committed as well.
    (file) =>
      existsSync(path.join(dir, file)) &&
      !existsSync(path.join(dir, path.dirname(file), 'artifact_manifest.json')),
  );
  if (own.length > MOST_CLAIMS) notes.push(`of ${own.length} claims the first ${MOST_CLAIMS} are named`);
  return own.slice(0, MOST_CLAIMS).flatMap((file) => {
    try {
      return [namedClaim(path.join(dir, file), file)];
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      notes.push(`${file} is no claim that can be read, and is left out`);
      return [];
    }
  });
}

/**
 * A reusable workflow as certificates name it: a release tag, a commit, or a branch.
 * @param uses `owner/name/path@ref`, as a job says it
 */
export function calledWorkflow(uses: string): string {
  const [, workflow, ref] = OWN_WORKFLOW.exec(uses) ?? [];
  if (workflow === undefined || ref === undefined) {
    throw new WorldGateError('workflow-invalid', `${quoted(uses)} is no reusable workflow of ours`);
  }
  if (/^[0-9a-f]{40}$/.test(ref) || ref.startsWith('refs/')) return `${workflow}@${ref}`;
  return `${workflow}@refs/${/^v\d/.test(ref) ? 'tags' : 'heads'}/${ref}`;
}
