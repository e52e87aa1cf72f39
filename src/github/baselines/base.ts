import { z } from 'zod';
import { commitSha } from '../../contracts/common.ts';
import { type Environment, type EventContext, MAX_EVENT_BYTES } from '../event-context.ts';

/** What the commit of this workflow is compared against. */
export interface Base {
  /** `main`; null where the event tells none, as a tag. */
  branch: string | null;
  /** Commit that `branch` had when the event came; null where the event does not tell. */
  commit: string | null;
}

const lenient = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const sha = lenient(commitSha);
const name = lenient(z.string().min(1).max(1024));

const payload = z.object({
  before: sha,
  repository: lenient(z.object({ default_branch: name })),
  merge_group: lenient(z.object({ base_sha: sha, base_ref: name })),
});

/**
 * The base of what is judged: of a pull request its target branch, of a merge queue's group the branch that it enters,
 * of a push to a branch that branch before it, of anything else the branch that it runs on, or the default branch.
 * @param readEvent returns the text of a file, or throws
 */
export function baseOf(context: EventContext, env: Environment, readEvent: (path: string) => string): Base {
  const { pullRequest, eventName } = context;
  const data = readPayload(env.GITHUB_EVENT_PATH, readEvent);
  if (pullRequest !== null) {
    // The event of a comment does not tell where its pull request goes.
    const branch = pullRequest.baseRef ?? data.repository?.default_branch ?? null;
    return { branch, commit: pullRequest.baseSha };
  }
  if (data.merge_group != null) {
    const { base_ref, base_sha } = data.merge_group;
    return { branch: base_ref?.replace(/^refs\/heads\//, '') ?? null, commit: base_sha ?? null };
  }
  const fallback = data.repository?.default_branch ?? null;
  const own = env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME || null : null;
  // A new branch has nothing before it: GitHub sends zeros.
  const before =
    eventName === 'push' && data.before != null && !/^0+$/.test(data.before) ? data.before : null;
  return { branch: own ?? fallback, commit: before };
}

/** What cannot be read says nothing; the event context has told so. */
function readPayload(file: string | undefined, readEvent: (path: string) => string): z.infer<typeof payload> {
  try {
    const text = file ? readEvent(file) : '{}';
    return payload.parse(text.length > MAX_EVENT_BYTES ? {} : JSON.parse(text));
  } catch {
    return payload.parse({});
  }
}
