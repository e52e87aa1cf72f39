import { z } from 'zod';
import type { CheckpointUri } from '../contracts/checkpoint-uri.ts';
import type { Digest } from '../foundation/digest.ts';
import { endpoint } from './endpoint.ts';
import { type Http, REDIRECTS, type Target } from './http.ts';
import { jsonOf, type Resolved, type SourceFile, single } from './sources.ts';
import type { CheckpointTools } from './tools.ts';

type HuggingFaceUri = Extract<CheckpointUri, { scheme: 'hf' }>;

const MAX_PAGES = 100;

/** https://huggingface.co/docs/hub/api#get-apimodelsrepoidtreerevisionpath */
const treePage = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.number().nonnegative(),
    lfs: z.object({ oid: z.string(), size: z.number().nonnegative() }).optional(),
  }),
);

/**
 * A file of a revision, or all of them. Files that Hugging Face keeps beside Git (LFS) have their SHA-256 in the answer;
 * of the others the hub states none.
 */
export async function resolveHuggingFace(
  uri: HuggingFaceUri,
  http: Http,
  env: CheckpointTools['env'],
): Promise<Resolved> {
  const base = endpoint(env.HF_ENDPOINT, 'https://huggingface.co', 'HF_ENDPOINT');
  const token = env.HF_TOKEN || undefined;
  const revision = encodeURIComponent(uri.revision);
  const at = (address: string): Target => ({
    url: new URL(address),
    ...(token !== undefined && { authorise: async () => ({ authorization: `Bearer ${token}` }) }),
  });
  const file = (name: string) =>
    at(`${base}/${uri.repository}/resolve/${revision}/${name.split('/').map(encodeURIComponent).join('/')}`);
  if (uri.file !== null) {
    const target = file(uri.file);
    // The hub states its facts itself, after it has led to a model's new name, and before it leads to a storage, whose
    // signed addresses may be for GET only.
    const { body, headers } = await http.send(target, {
      method: 'HEAD',
      follow: 'home',
      accept: [...REDIRECTS],
    });
    body.resume();
    const header = (name: string) => [headers[name]].flat()[0];
    const size = Number(header('x-linked-size') ?? Number.NaN);
    return single(
      { target, size: Number.isSafeInteger(size) ? size : null, digest: digestOf(header('x-linked-etag')) },
      commitOf(header('x-repo-commit')),
    );
  }
  const files: SourceFile[] = [];
  let next: string | undefined = `${base}/api/models/${uri.repository}/tree/${revision}?recursive=true`;
  for (let page = 0; next !== undefined; page++) {
    if (page === MAX_PAGES) throw http.giveUp('the model has too many files');
    const { answer, bytes } = await http.document(at(next));
    const parsed = treePage.safeParse(jsonOf(bytes));
    if (!parsed.success) throw http.giveUp(`${answer.url.host} does not answer as Hugging Face does`);
    for (const { type, path, size, lfs } of parsed.data) {
      if (type !== 'file') continue;
      files.push({ path, target: file(path), size: lfs?.size ?? size, digest: digestOf(lfs?.oid) });
    }
    next = nextPage(answer.headers.link, next, base);
  }
  if (files.length === 0) throw http.giveUp('the model has no files');
  return { revision: /^[0-9a-f]{40}$/.test(uri.revision) ? uri.revision : null, files, isFolder: true };
}

/** The page that follows, on the same server. */
function nextPage(link: string | string[] | undefined, from: string, base: string): string | undefined {
  const found = /<([^>]+)>;\s*rel="next"/.exec([link].flat().join(','))?.[1];
  if (found === undefined) return undefined;
  const url = new URL(found, from);
  return url.origin === new URL(base).origin ? url.href : undefined;
}

function digestOf(tag: string | undefined): Digest | null {
  const hex = /^(?:W\/)?"?([0-9a-f]{64})"?$/.exec(tag ?? '')?.[1];
  return hex === undefined ? null : `sha256:${hex}`;
}

function commitOf(text: string | undefined): string | null {
  return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? text : null;
}
