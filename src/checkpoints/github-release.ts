import { z } from 'zod';
import type { CheckpointUri } from '../contracts/checkpoint-uri.ts';
import type { Digest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { endpoint } from './endpoint.ts';
import type { Http, Target } from './http.ts';
import { jsonOf, type Resolved, single } from './sources.ts';
import type { CheckpointTools } from './tools.ts';

/** https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name */
const release = z.object({
  assets: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      size: z.int().nonnegative(),
      digest: z.string().nullish(),
    }),
  ),
});

/** An asset of a release, through the API, so that private repositories work with a token. */
export async function resolveGitHubRelease(
  { owner, repository, tag, asset }: Extract<CheckpointUri, { scheme: 'github-release' }>,
  http: Http,
  env: CheckpointTools['env'],
): Promise<Resolved> {
  const base = endpoint(env.GITHUB_API_URL, 'https://api.github.com', 'GITHUB_API_URL');
  const token = env.GITHUB_TOKEN || undefined;
  const at = (address: string, accept: string): Target => ({
    url: new URL(`${base}/repos/${owner}/${repository}/releases/${address}`),
    headers: { accept, 'x-github-api-version': '2022-11-28' },
    ...(token !== undefined && { authorise: async () => ({ authorization: `Bearer ${token}` }) }),
  });
  const { answer, bytes } = await http.document(
    at(`tags/${encodeURIComponent(tag)}`, 'application/vnd.github+json'),
  );
  const parsed = release.safeParse(jsonOf(bytes));
  if (!parsed.success) throw http.giveUp(`${answer.url.host} does not answer as GitHub does`);
  const { assets } = parsed.data;
  const found = assets.find(({ name }) => name === asset);
  if (found === undefined) {
    const names = assets.map(({ name }) => name);
    throw new WorldGateError(
      'checkpoint-missing',
      `${http.source}: the release has no such asset${didYouMean(asset, names)}`,
      {
        hint: names.length === 0 ? 'The release has no assets.' : `It has ${names.slice(0, 20).join(', ')}.`,
      },
    );
  }
  const digest = /^sha256:[0-9a-f]{64}$/.test(found.digest ?? '') ? (found.digest as Digest) : null;
  return single(
    { target: at(`assets/${found.id}`, 'application/octet-stream'), size: found.size, digest },
    null,
  );
}
