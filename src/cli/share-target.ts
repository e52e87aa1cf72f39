import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Uploaded } from '../attest/share/publish-share.ts';
import type { ShareFiles } from '../attest/share/share-folder.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { createGitHubClient, type GitHubClient } from '../github/client.ts';
import { type RepositoryName, readEventContext } from '../github/event-context.ts';
import { commitFiles, pagesSite } from '../github/pages.ts';
import { putReleaseAssets } from '../github/release-assets.ts';
import type { Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text } from './options.ts';
import { redactorFor } from './redactor.ts';

type Upload = (shareId: string, files: ShareFiles) => Promise<Uploaded>;

interface Place {
  client: GitHubClient;
  repository: RepositoryName;
  apiUrl: string;
}

/** Where the files of a share go besides a folder. */
export interface Target {
  /** Null where nothing is to be sent. */
  upload: Upload | null;
  /** Why nothing is, although `--target` is given. */
  unconfirmed: WorldGateError | null;
}

/**
 * How the files of a share get to where `--target` says. Nothing is sent without `--confirm-upload`.
 * @param verb of the commit that a branch gets
 * @throws WorldGateError `usage`, `token-missing`
 */
export function targetOf(context: CliContext, options: Options, verb: 'Publish' | 'Revoke'): Target {
  const target = text(options, 'target');
  if (target === undefined) {
    for (const [key, flag] of [
      ['confirmUpload', '--confirm-upload'],
      ['tag', '--tag'],
      ['branch', '--branch'],
      ['uploadRepository', '--upload-repository'],
    ] as const) {
      if (options[key] === undefined) continue;
      throw new WorldGateError('usage', `${flag} says how to upload, and nothing says where to`, {
        hint: 'give --target release or --target pages, or leave it out',
      });
    }
    return { upload: null, unconfirmed: null };
  }
  const event = readEventContext(context.env, (file) => readFileSync(file, 'utf8'));
  const repository = repositoryOf(text(options, 'uploadRepository'), event.repository);
  const where = `${repository.owner}/${repository.name}`;
  const tag = text(options, 'tag');
  const branch = text(options, 'branch') ?? 'gh-pages';
  if (target === 'release' && tag === undefined)
    throw new WorldGateError('usage', '--target release needs the --tag of a release');
  if (target === 'pages' && tag !== undefined)
    throw new WorldGateError('usage', '--tag is of --target release; a branch is named with --branch');
  if (!/^[\w][\w./-]{0,200}$/.test(branch) || branch.includes('..'))
    throw new WorldGateError('usage', `--branch: "${branch}" is not the name of a branch`);
  if (options.confirmUpload !== true) {
    const unconfirmed = new WorldGateError(
      'upload-unconfirmed',
      `--target ${target} sends the ${verb === 'Publish' ? 'share' : 'notice'} to ${target === 'release' ? `release ${tag}` : `branch ${branch}`} of ${where}, where others can read and keep it`,
      {
        hint:
          verb === 'Publish'
            ? 'look at the files in the output folder, then add --confirm-upload'
            : 'add --confirm-upload, or leave --target out to take back what lies here alone',
      },
    );
    return { upload: null, unconfirmed };
  }
  const token = context.env.GITHUB_TOKEN || context.env.GH_TOKEN;
  if (!token) {
    throw new WorldGateError(
      'token-missing',
      `uploading to ${where} needs a token, and GITHUB_TOKEN is not set`,
      {
        hint: 'give the step `env: GITHUB_TOKEN: ${{ github.token }}` and the job `permissions: contents: write`',
      },
    );
  }
  const { apiUrl } = event;
  if (apiUrl === null)
    throw new WorldGateError('usage', 'GITHUB_API_URL is not an http(s) address without credentials');
  const connect = async (): Promise<Place> => ({
    client: await createGitHubClient({
      token,
      apiUrl,
      fork: event.pullRequest?.fork ?? null,
      clock: {
        now: () => context.now().getTime(),
        sleep: (ms) => sleep(ms),
        random: () => context.randomBytes(1)[0]! / 256,
      },
      redact: redactorFor([context.cwd]),
    }),
    repository,
    apiUrl,
  });
  const upload: Upload =
    target === 'release'
      ? async (id, files) => toRelease(await connect(), tag!, id, files)
      : async (id, files) => toPages(await connect(), branch, `${verb} evidence share ${id}`, id, files);
  return { upload, unconfirmed: null };
}

async function toRelease(
  place: Place,
  tag: string,
  id: string,
  { page, json }: ShareFiles,
): Promise<Uploaded> {
  const name = `evidence-${id}.html`;
  const urls = await putReleaseAssets(place.client, { ...place, tag }, [
    { name, contentType: 'text/html; charset=utf-8', text: page },
    { name: `evidence-${id}.json`, contentType: 'application/json', text: json },
  ]);
  return {
    url: urls.get(name)!,
    notes: ['GitHub hands files of a release out as downloads: the reader opens the page from their disk.'],
  };
}

async function toPages(
  { client, repository }: Place,
  branch: string,
  message: string,
  id: string,
  { page, json }: ShareFiles,
): Promise<Uploaded> {
  const { url, notes } = await pagesSite(client, { repository, branch });
  const folder = `shares/${id}`;
  await commitFiles(
    client,
    { repository, branch },
    [
      { path: `${folder}/index.html`, text: page },
      { path: `${folder}/share.json`, text: json },
    ],
    message,
  );
  return {
    url: `${url}${folder}/index.html`,
    notes: [...notes, `What branch ${branch} held before stays in its history until that is rewritten.`],
  };
}

function repositoryOf(named: string | undefined, own: RepositoryName | null): RepositoryName {
  if (named === undefined) {
    if (own !== null) return own;
    throw new WorldGateError('usage', 'nothing says which repository to upload to', {
      hint: 'give --upload-repository owner/name',
    });
  }
  const match = /^([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})$/.exec(named);
  if (match === null)
    throw new WorldGateError('usage', `--upload-repository: "${named}" is not of the form owner/name`);
  return { owner: match[1]!, name: match[2]! };
}
