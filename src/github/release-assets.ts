import { z } from 'zod';
import { WorldGateError } from '../foundation/errors.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';
import { GitHubError } from './failures.ts';

const PERMISSION = 'contents: write';
const PAGE_SIZE = 100;

const asset = z.object({ id: z.int().positive(), name: z.string(), browser_download_url: z.url() });
const release = z.object({ id: z.int().positive(), upload_url: z.string(), html_url: z.string() });

export interface ReleaseFile {
  name: string;
  contentType: string;
  text: string;
}

export interface ReleasePlace {
  repository: RepositoryName;
  /** Of a release that exists. */
  tag: string;
  apiUrl: string;
}

/**
 * Puts files into a release, each in the place of an earlier one of its name.
 * @returns the address of each, by name
 * @throws GitHubError, WorldGateError `upload-refused` where the server names a foreign host for uploads
 */
export async function putReleaseAssets(
  client: GitHubClient,
  { repository, tag, apiUrl }: ReleasePlace,
  files: readonly ReleaseFile[],
): Promise<Map<string, string>> {
  const place = { owner: repository.owner, repo: repository.name };
  const { data: found } = await client.call({
    route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
    parameters: { ...place, tag },
    answer: release,
    purpose: `find the release of tag ${tag} in ${repository.owner}/${repository.name}`,
    permission: PERMISSION,
    repeat: 'repeatable',
  });
  const uploadUrl = uploadAddress(found.upload_url, apiUrl);
  const existing = await listAssets(client, place, found.id);
  const urls = new Map<string, string>();
  for (const file of files) {
    await removeNamed(client, place, file.name, existing);
    urls.set(file.name, await upload(client, { place, id: found.id, uploadUrl, file }));
  }
  return urls;
}

type Place = { owner: string; repo: string };
type Asset = z.infer<typeof asset>;

async function listAssets(client: GitHubClient, place: Place, id: number): Promise<Asset[]> {
  const all: Asset[] = [];
  for (let page = 1, more = true; more; page++) {
    const answer = await client.call({
      route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
      parameters: { ...place, release_id: id, per_page: PAGE_SIZE, page },
      answer: z.array(asset),
      purpose: 'list the files of the release',
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    all.push(...answer.data);
    more = answer.more && answer.data.length > 0;
  }
  return all;
}

async function removeNamed(
  client: GitHubClient,
  place: Place,
  name: string,
  assets: readonly Asset[],
): Promise<void> {
  for (const { id } of assets.filter((one) => one.name === name)) {
    try {
      await client.call({
        route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: { ...place, asset_id: id },
        answer: z.unknown(),
        purpose: `remove the earlier ${name} from the release`,
        permission: PERMISSION,
        repeat: 'repeatable',
      });
    } catch (error) {
      if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    }
  }
}

interface Upload {
  place: Place;
  id: number;
  uploadUrl: string;
  file: ReleaseFile;
}

/** An upload that broke off may have left its file behind, which is in the way of the next try. */
async function upload(client: GitHubClient, { place, id, uploadUrl, file }: Upload): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await client.call({
        route: `POST ${uploadUrl}{?name}`,
        parameters: { name: file.name, data: file.text, headers: { 'content-type': file.contentType } },
        answer: asset,
        purpose: `upload ${file.name} to the release`,
        permission: PERMISSION,
        repeat: 'once',
      });
      return data.browser_download_url;
    } catch (error) {
      await client.waitFor(error, attempt);
      await removeNamed(client, place, file.name, await listAssets(client, place, id));
    }
  }
}

/** The token goes to the API's own host, or to the one that GitHub has for uploads. */
function uploadAddress(template: string, apiUrl: string): string {
  const address = template.replace(/\{.*$/, '');
  const api = new URL(apiUrl);
  const hosts = [api.host, api.host.replace(/^api\./, 'uploads.')];
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && url.protocol === api.protocol && hosts.includes(url.host)) return address;
  throw new WorldGateError(
    'upload-refused',
    `the server wants the upload at ${url?.host ?? 'no address'}, which is not a host of ${api.host}`,
    { hint: 'check that GITHUB_API_URL names a GitHub server', kind: 'environment' },
  );
}
