import { type Answer, notFound, unprocessable } from '../answers.ts';
import { type Call, type Route, textOf } from '../route.ts';

const ROOT = '/repos/{owner}/{repo}/git';
const NEEDS = ['contents'] as const;

export const gitObjects: readonly Route[] = [
  {
    method: 'GET',
    path: `${ROOT}/ref/{ref}`,
    needs: NEEDS,
    answer: (call) => {
      const ref = `refs/${call.params.ref}`;
      return call.repository.git.refs.has(ref) ? { status: 200, body: refShape(call, ref) } : notFound();
    },
  },
  { method: 'POST', path: `${ROOT}/refs`, needs: NEEDS, answer: createRef },
  { method: 'PATCH', path: `${ROOT}/refs/{ref}`, needs: NEEDS, answer: moveRef },
  {
    method: 'DELETE',
    path: `${ROOT}/refs/{ref}`,
    needs: NEEDS,
    answer: (call) =>
      call.repository.git.refs.delete(`refs/${call.params.ref}`)
        ? { status: 204 }
        : unprocessable('Reference does not exist'),
  },
  {
    method: 'GET',
    path: `${ROOT}/commits/{commit_sha}`,
    needs: NEEDS,
    answer: (call) => {
      const sha = call.params.commit_sha!;
      return call.repository.git.commits.has(sha)
        ? { status: 200, body: commitShape(call, sha) }
        : notFound();
    },
  },
  {
    method: 'POST',
    path: `${ROOT}/commits`,
    needs: NEEDS,
    answer: (call) => {
      const { tree, parents = [] } = call.body as { tree: string; parents?: string[] };
      if (!call.repository.git.trees.has(tree)) return unprocessable('Tree SHA does not exist');
      const sha = call.repository.git.commit({ message: textOf(call, 'message'), tree, parents });
      return { status: 201, body: commitShape(call, sha) };
    },
  },
  { method: 'POST', path: `${ROOT}/trees`, needs: NEEDS, answer: writeTree },
  { method: 'GET', path: `${ROOT}/trees/{tree_sha}`, needs: NEEDS, answer: listTree },
  {
    method: 'GET',
    path: `${ROOT}/blobs/{file_sha}`,
    needs: NEEDS,
    answer: (call) => {
      const sha = call.params.file_sha!;
      const bytes = call.repository.git.blobs.get(sha);
      if (bytes === undefined) return notFound();
      const url = `${call.api.url}/repos/${call.repository.fullName}/git/blobs/${sha}`;
      const content = bytes.toString('base64');
      return {
        status: 200,
        body: { content, encoding: 'base64', url, sha, size: bytes.length, node_id: `B_${sha}` },
      };
    },
  },
];

/** The files and folders right below a tree. */
function listTree(call: Call): Answer {
  const { git } = call.repository;
  const sha = call.params.tree_sha!;
  const files = git.trees.get(sha);
  if (files === undefined) return notFound();
  const root = `${call.api.url}/repos/${call.repository.fullName}/git`;
  const folders = new Map<string, Record<string, string>>();
  const tree: object[] = [];
  for (const [path, content] of Object.entries(files)) {
    const [first, ...rest] = path.split('/') as [string, ...string[]];
    if (rest.length > 0) {
      folders.set(first, { ...folders.get(first), [rest.join('/')]: content });
      continue;
    }
    const bytes = Buffer.from(content);
    const blob = git.writeBlob(bytes);
    const at = { path, mode: '100644', type: 'blob', sha: blob, size: bytes.length };
    tree.push({ ...at, url: `${root}/blobs/${blob}` });
  }
  for (const [path, inner] of folders) {
    const folder = git.writeTree(inner);
    tree.push({ path, mode: '040000', type: 'tree', sha: folder, url: `${root}/trees/${folder}` });
  }
  return { status: 200, body: { sha, url: `${root}/trees/${sha}`, truncated: false, tree } };
}

function createRef(call: Call): Answer {
  const { refs } = call.repository.git;
  const ref = textOf(call, 'ref');
  if (refs.has(ref)) return unprocessable('Reference already exists');
  refs.set(ref, textOf(call, 'sha'));
  return { status: 201, body: refShape(call, ref) };
}

function moveRef(call: Call): Answer {
  const { git } = call.repository;
  const ref = `refs/${call.params.ref}`;
  const tip = git.refs.get(ref);
  if (tip === undefined) return unprocessable('Reference does not exist');
  const sha = textOf(call, 'sha');
  const isForced = (call.body as { force?: boolean }).force === true;
  if (!isForced && !git.reachable(sha).has(tip)) return unprocessable('Update is not a fast forward');
  git.refs.set(ref, sha);
  return { status: 200, body: refShape(call, ref) };
}

function writeTree(call: Call): Answer {
  const { git } = call.repository;
  const { tree, base_tree: base } = call.body as {
    tree: { path: string; content: string }[];
    base_tree?: string;
  };
  const before = base === undefined ? {} : git.trees.get(base);
  if (before === undefined) return unprocessable('base_tree is not a valid tree oid');
  const added = Object.fromEntries(tree.map(({ path, content }) => [path, content]));
  const sha = git.writeTree({ ...before, ...added });
  const url = `${call.api.url}/repos/${call.repository.fullName}/git/trees/${sha}`;
  return { status: 201, body: { sha, url, truncated: false, tree: [] } };
}

function refShape(call: Call, ref: string) {
  const { fullName, git } = call.repository;
  const sha = git.refs.get(ref)!;
  const root = `${call.api.url}/repos/${fullName}/git`;
  return {
    ...{ ref, node_id: 'R_1', url: `${root}/${ref}` },
    object: { type: 'commit', sha, url: `${root}/commits/${sha}` },
  };
}

function commitShape(call: Call, sha: string) {
  const { fullName, git } = call.repository;
  const { tree, message, parents, date } = git.commits.get(sha)!;
  const person = { name: 'bot', email: 'bot@users.noreply.github.com', date };
  const root = `${call.api.url}/repos/${fullName}/git`;
  const none = { signature: null, payload: null, verified_at: null };
  return {
    ...{ sha, node_id: `C_${sha}`, url: `${root}/commits/${sha}` },
    html_url: `https://github.com/${fullName}/commit/${sha}`,
    ...{ author: person, committer: person, message },
    verification: { verified: false, reason: 'unsigned', ...none },
    tree: { sha: tree, url: `${root}/trees/${tree}` },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${root}/commits/${parent}`,
      html_url: `https://github.com/${fullName}/commit/${parent}`,
    })),
  };
}
