import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readClaim } from '../../audit/claims/read-claim.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { readText } from '../../foundation/read-text.ts';
import type { HostIo } from '../../observability/host-io.ts';
import { HOSTED_LABELS } from './workflow-shape.ts';
import { child, type WorkflowNode, workflowTree } from './workflow-tree.ts';

const WORKFLOWS = '.github/workflows';
const MOST_CLAIMS = 50;
/** What evaluates, audits or signs; actions that verify or comment make no evidence. */
const OWN_USE = /^worldgate\/worldgate(?:\/actions\/(?:run|audit|sign)|\/\.github\/workflows\/[\w.-]+)?@/;
const OWN_WORKFLOW = /^(worldgate\/worldgate\/\.github\/workflows\/[\w.-]+\.ya?ml)@(\S+)$/;

export interface Remote {
  /** `https://github.com` */
  server: string;
  /** owner/name */
  repository: string;
}

/** A workflow of the repository that runs something of ours. */
export interface UsingWorkflow {
  /** `.github/workflows/policy.yml` */
  path: string;
  /** Whether any of its own jobs may ask for a token to sign with, and does not leave that to a reusable workflow. */
  signs: boolean;
  /** Whether all its jobs name GitHub-hosted runners. */
  hosted: boolean;
  /** Reusable workflows of ours that it calls, as `owner/name/path@ref`. */
  calls: string[];
}

export interface NamedClaim {
  file: string;
  slug: string;
  id: string;
  hash: string;
}

export interface RepositoryFacts {
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

function usingWorkflow(file: string, root: WorkflowNode): UsingWorkflow | null {
  const jobs = (child(root, 'jobs')?.entries ?? []).map(({ value }) => value);
  const using = jobs.filter((job) => usesOf(job).some((uses) => OWN_USE.test(uses)));
  if (using.length === 0) return null;
  const top = child(root, 'permissions');
  const ownJobs = using.filter((job) => child(job, 'steps') !== undefined);
  return {
    path: file,
    signs: ownJobs.some((job) => mayMintToken(child(job, 'permissions') ?? top)),
    hosted: ownJobs.every((job) => HOSTED_LABELS.includes(child(job, 'runs-on')?.text ?? '')),
    calls: using.flatMap((job) => usesOf(job).filter((uses) => OWN_WORKFLOW.test(uses))),
  };
}

function usesOf(job: WorkflowNode): string[] {
  const steps = child(job, 'steps')?.items ?? [];
  return [job, ...steps].flatMap((node) => child(node, 'uses')?.text ?? []);
}

function mayMintToken(permissions: WorkflowNode | undefined): boolean {
  return permissions?.text === 'write-all' || child(permissions, 'id-token')?.text === 'write';
}

/** Claims of the repository, without the copies that lie in packages. */
function claimsOf(dir: string, files: readonly string[], notes: string[]): NamedClaim[] {
  const own = files.filter(
    (file) => !existsSync(path.join(dir, path.dirname(file), 'artifact_manifest.json')),
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

/** @throws WorldGateError `claim-invalid`, and those of reading JSON */
export function namedClaim(target: string, file: string): NamedClaim {
  const { claim, hash } = readClaim(target);
  return { file, slug: claim.slug, id: claim.id, hash };
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
