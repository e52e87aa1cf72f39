import { createHash } from 'node:crypto';
import { z } from 'zod';
import { commitSha } from '../../contracts/common.ts';
import {
  contradictionOf,
  DASHBOARD_JSON,
  dashboardRows,
  EMPTY,
  HISTORY_FOLDER,
  type History,
  type HistoryRow,
  historyOf,
  MOST_DASHBOARD_BYTES,
  MOST_ROW_BYTES,
  parseRow,
  rowName,
  rowNames,
  rowText,
} from '../../dashboard/history.ts';
import { problemOf } from '../../dashboard/problems.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { decodeText } from '../../foundation/read-text.ts';
import type { GitHubClient } from '../client.ts';
import type { BranchTip, PagesPlace } from '../pages.ts';

const PERMISSION = 'contents: read';
/** Rows that the dashboard on the branch does not have yet, each of them a request. */
const MOST_REQUESTS = 300;
const AT_ONCE = 8;

const entry = z.object({
  path: z.string(),
  type: z.string(),
  sha: commitSha,
  size: z.number().optional(),
});
const listing = z.object({ truncated: z.boolean(), tree: z.array(entry) });
const blob = z.object({ content: z.string(), encoding: z.literal('base64') });
type Entry = z.infer<typeof entry>;

/**
 * Rows of the history that a branch holds in a folder. The files of the history are what counts; the dashboard beside them
 * saves asking for each: a row of it is taken where it has the very bytes of its file, which Git's digest shows.
 * @param folder of the dashboard, with `/` and without one at its ends
 * @throws GitHubError; WorldGateError `history-too-large` where more rows would have to be asked for than are
 */
export async function readPagesHistory(
  client: GitHubClient,
  place: PagesPlace,
  tip: BranchTip | null,
  folder: string,
): Promise<History> {
  if (tip === null) return EMPTY;
  const git = new BranchReader(client, place);
  let entries = await git.list(tip.tree);
  for (const name of folder.split('/')) {
    const found = entries.find(({ path, type }) => path === name && type === 'tree');
    if (found === undefined) return EMPTY;
    entries = await git.list(found.sha);
  }
  const history = entries.find(({ path, type }) => path === HISTORY_FOLDER && type === 'tree');
  if (history === undefined) return EMPTY;
  const files = new Map(
    (await git.list(history.sha)).filter(({ type }) => type === 'blob').map((file) => [file.path, file]),
  );
  const names = rowNames([...files.keys()]);
  const dashboard = entries.find(({ path, type }) => path === DASHBOARD_JSON && type === 'blob');
  const known = dashboard === undefined ? new Map<string, HistoryRow>() : await git.rowsOf(dashboard);
  const missing = names.filter((name) => {
    const row = known.get(name);
    return row === undefined || gitDigest(rowText(row), files.get(name)!.sha) !== files.get(name)!.sha;
  });
  if (missing.length > MOST_REQUESTS) {
    throw new WorldGateError(
      'history-too-large',
      `${missing.length} rows of the history on branch ${place.branch} would have to be asked for one by one; at most ${MOST_REQUESTS} are`,
      {
        hint: 'Check the branch out, and name its folder with the input "history"; the next dashboard then has them all.',
      },
    );
  }
  const asked = new Set(missing);
  const rows = names.flatMap((name) => (asked.has(name) ? [] : [known.get(name)!]));
  const problems: History['problems'] = [];
  const queue = [...missing];
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      try {
        rows.push(parseRow(await git.text(files.get(name)!, MOST_ROW_BYTES), name));
      } catch (error) {
        // What the server does is no fault of the row.
        if (!isWorldGateError(error) || error.kind !== 'input') throw error;
        problems.push(problemOf('history', name, error));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return historyOf(rows, problems);
}

class BranchReader {
  readonly #client: GitHubClient;
  readonly #place: { owner: string; repo: string };
  readonly #branch: string;

  constructor(client: GitHubClient, { repository, branch }: PagesPlace) {
    this.#client = client;
    this.#place = { owner: repository.owner, repo: repository.name };
    this.#branch = branch;
  }

  async list(tree: string): Promise<Entry[]> {
    const { data } = await this.#client.call({
      route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      parameters: { ...this.#place, tree_sha: tree },
      answer: listing,
      purpose: `list a folder of branch ${this.#branch}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    if (!data.truncated) return data.tree;
    throw new WorldGateError('history-too-large', `a folder of branch ${this.#branch} has too many files`, {
      hint: 'Remove old rows of the history, or begin another folder.',
    });
  }

  /** @throws WorldGateError `file-too-large`, `file-not-text` */
  async text({ path, sha, size = 0 }: Entry, maxBytes: number): Promise<string> {
    if (size > maxBytes) {
      throw new WorldGateError('file-too-large', `${path} has ${size} bytes; at most ${maxBytes} are read`);
    }
    const { data } = await this.#client.call({
      route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      parameters: { ...this.#place, file_sha: sha },
      answer: blob,
      purpose: `read ${path} of branch ${this.#branch}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    return decodeText(Buffer.from(data.content, 'base64'), path);
  }

  /** Rows by the names of their files; none where the dashboard cannot be read, because the history has them all. */
  async rowsOf(file: Entry): Promise<Map<string, HistoryRow>> {
    try {
      const rows = dashboardRows(await this.text(file, MOST_DASHBOARD_BYTES)).filter(
        // One that contradicts itself is asked for by itself, so that its file is named.
        (row) => contradictionOf(row) === null,
      );
      return new Map(rows.map((row) => [rowName(row), row]));
    } catch (error) {
      if (!isWorldGateError(error) || error.kind !== 'input') throw error;
      return new Map();
    }
  }
}

/** Git's name of a blob, in the algorithm that `like` is in. */
function gitDigest(text: string, like: string): string {
  const bytes = Buffer.from(text);
  return createHash(like.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
