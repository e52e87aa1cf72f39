import { type Answer, notFound } from '../answers.ts';
import type { Call, Route } from '../route.ts';

const NEEDS = ['contents'] as const;

export const commits: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    needs: NEEDS,
    answer: (call) => {
      const sha = call.repository.git.resolve(call.params.ref!);
      return sha === undefined ? notFound() : { status: 200, body: commitShape(call, sha) };
    },
  },
  { method: 'GET', path: '/repos/{owner}/{repo}/compare/{basehead}', needs: NEEDS, answer: compare },
];

/** `base...head`; a side that names no commit, or two without common history, is not found. */
function compare(call: Call): Answer {
  const { git, fullName } = call.repository;
  const [base, head] = (call.params.basehead ?? '').split('...').map((ref) => git.resolve(ref));
  const common = base === undefined || head === undefined ? undefined : git.mergeBase(base, head);
  if (base === undefined || head === undefined || common === undefined) return notFound();
  const without = (of: string, other: string) =>
    [...git.reachable(of)].filter((sha) => !git.reachable(other).has(sha));
  const ahead = without(head, base).length;
  const behind = without(base, head).length;
  const url = `${call.api.url}/repos/${fullName}/compare/${base}...${head}`;
  const page = `https://github.com/${fullName}/compare/${base}...${head}`;
  const status = ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  return {
    status: 200,
    body: {
      ...{ url, html_url: page, permalink_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
      ...{ base_commit: commitShape(call, base), merge_base_commit: commitShape(call, common) },
      ...{ status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [], files: [] },
    },
  };
}

function commitShape(call: Call, sha: string) {
  const { fullName, git } = call.repository;
  const { message, tree, parents, date } = git.commits.get(sha)!;
  const url = `${call.api.url}/repos/${fullName}/commits/${sha}`;
  const person = { name: 'Mona Lisa', email: 'octocat@github.com', date };
  const place = `${call.api.url}/repos/${fullName}/git`;
  return {
    ...{ url, sha, node_id: `C_${sha}`, html_url: `https://github.com/${fullName}/commit/${sha}` },
    ...{ comments_url: `${url}/comments`, author: null, committer: null },
    commit: {
      ...{ url: `${place}/commits/${sha}`, author: person, committer: person, message, comment_count: 0 },
      tree: { sha: tree, url: `${place}/trees/${tree}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    parents: parents.map((parent) => ({
      ...{ sha: parent, url: `${call.api.url}/repos/${fullName}/commits/${parent}` },
      html_url: `https://github.com/${fullName}/commit/${parent}`,
    })),
  };
}
