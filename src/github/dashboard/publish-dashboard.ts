import {
  allRows,
  DASHBOARD_JSON,
  HISTORY_FOLDER,
  type History,
  type HistoryRow,
  mergeHistories,
  rowName,
  rowText,
} from '../../dashboard/history.ts';
import {
  type DashboardOptions,
  type MadeDashboard,
  makeDashboard,
  type ReadRuns,
  rowsOf,
} from '../../dashboard/make-dashboard.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { GitHubClient } from '../client.ts';
import { commitFiles, type PageFile, type PagesPlace, pagesSite } from '../pages.ts';
import { readPagesHistory } from './pages-history.ts';

export interface PublishRequest extends DashboardOptions {
  client: GitHubClient;
  place: PagesPlace;
  /** Folder of the dashboard on the branch. */
  folder: string;
  read: ReadRuns;
  /** What is known beside the history on the branch. */
  history: History;
}

export interface PublishedDashboard extends MadeDashboard {
  /** Address of the page. */
  url: string;
  notes: string[];
}

/** A folder on a branch: names with `/` between them. @throws WorldGateError `input-invalid` */
export function pagesFolder(folder: string): string {
  const path = folder.replace(/^\/+|\/+$/g, '');
  if (path.length <= 200 && /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path)) return path;
  throw new WorldGateError(
    'input-invalid',
    `inputs: pages-folder: ${quoted(folder)} is no folder on a branch`,
    {
      hint: 'Give names of letters, digits, ".", "_" and "-", with "/" between them, such as `quality`.',
    },
  );
}

/**
 * Publishes the dashboard on a branch that GitHub Pages shows: the page, its data, and a file of the history for each row that
 * the branch does not have. Where another job pushes meanwhile, the branch is read and the page made again, so that each job's
 * rows stay and the page has all of them.
 * @throws GitHubError; WorldGateError `history-too-large`
 */
export async function publishDashboard(request: PublishRequest): Promise<PublishedDashboard> {
  const { client, place, folder, read, history } = request;
  let made: MadeDashboard | undefined;
  await commitFiles(
    client,
    place,
    async (tip) => {
      const published = await readPagesHistory(client, place, tip, folder);
      made = await makeDashboard(read, mergeHistories(published, history), request);
      const there = new Set(allRows(published).map(rowName));
      const rows = rowsOf(made.dashboard).filter((row) => !there.has(rowName(row)));
      return filesOf(folder, made, rows);
    },
    'Update the quality dashboard',
  );
  const { url, notes } = await pagesSite(client, place);
  return { ...made!, url: `${url}${folder}/`, notes };
}

function filesOf(folder: string, made: MadeDashboard, rows: readonly HistoryRow[]): PageFile[] {
  return [
    { path: `${folder}/index.html`, text: made.html },
    { path: `${folder}/${DASHBOARD_JSON}`, text: made.json },
    { path: `${folder}/quality-dashboard.md`, text: made.markdown },
    ...rows.map((row) => ({ path: `${folder}/${HISTORY_FOLDER}/${rowName(row)}`, text: rowText(row) })),
  ];
}
