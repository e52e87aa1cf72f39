import { type Answer, invalid, notFound, paged } from '../answers.ts';
import { type Call, type Route, textOf } from '../route.ts';
import { simpleUser } from '../shapes.ts';
import type { Release, ReleaseAsset } from '../state.ts';
import { ACTIONS_BOT, allows } from '../tokens.ts';

const ROOT = '/repos/{owner}/{repo}/releases';
const NEEDS = ['contents'] as const;
/** In characters. */
const MAX_BODY = 125_000;

export const releases: readonly Route[] = [
  {
    method: 'GET',
    path: ROOT,
    needs: NEEDS,
    answer: (call) => {
      // Drafts are there for those who may write.
      const found = call.repository.releases.listed.filter(({ draft }) => !draft || mayWrite(call));
      return paged(call, found.toReversed(), (item) => shape(call, item));
    },
  },
  {
    method: 'GET',
    path: `${ROOT}/latest`,
    needs: NEEDS,
    answer: (call) =>
      shown(
        call,
        call.repository.releases.items.findLast(({ draft, prerelease }) => !draft && !prerelease),
      ),
  },
  {
    method: 'GET',
    path: `${ROOT}/tags/{tag}`,
    needs: NEEDS,
    answer: (call) =>
      shown(
        call,
        call.repository.releases.items.find(({ tag, draft }) => tag === call.params.tag && !draft),
      ),
  },
  {
    method: 'GET',
    path: `${ROOT}/{release_id}`,
    needs: NEEDS,
    answer: (call) => shown(call, call.repository.releases.find(Number(call.params.release_id))),
  },
  { method: 'POST', path: ROOT, needs: NEEDS, answer: create },
  { method: 'PATCH', path: `${ROOT}/{release_id}`, needs: NEEDS, answer: change },
  {
    method: 'GET',
    path: `${ROOT}/{release_id}/assets`,
    needs: NEEDS,
    answer: (call) => {
      const release = Number(call.params.release_id);
      if (call.repository.releases.find(release) === undefined) return notFound();
      const assets = call.repository.assets.listed.filter((asset) => asset.release === release);
      return paged(call, assets, (item) => assetShape(call, item));
    },
  },
  { method: 'POST', path: `${ROOT}/{release_id}/assets`, needs: NEEDS, answer: upload },
  {
    method: 'GET',
    path: `${ROOT}/assets/{asset_id}`,
    needs: NEEDS,
    answer: (call) => {
      const asset = call.repository.assets.find(Number(call.params.asset_id));
      if (asset === undefined) return notFound();
      // Bytes lie elsewhere.
      return call.accept === 'application/octet-stream'
        ? { status: 302, headers: { location: `${call.api.origin}/_blob/${asset.id}` } }
        : { status: 200, body: assetShape(call, asset) };
    },
  },
  {
    method: 'DELETE',
    path: `${ROOT}/assets/{asset_id}`,
    needs: NEEDS,
    answer: (call) =>
      call.repository.assets.remove(Number(call.params.asset_id)) ? { status: 204 } : notFound(),
  },
];

function mayWrite({ token }: Call): boolean {
  return allows(token, 'contents', 'write');
}

const tooLong = () =>
  invalid({ resource: 'Release', code: 'custom', field: 'body', message: 'body is too long' });

function shown(call: Call, release: Release | undefined): Answer {
  return release === undefined ? notFound() : { status: 200, body: shape(call, release) };
}

function create(call: Call): Answer {
  const tag = textOf(call, 'tag_name');
  // A tag has one published release, and any number of drafts.
  if (call.repository.releases.items.some((release) => release.tag === tag && !release.draft)) {
    return invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  }
  const asked = call.body as { draft?: boolean; prerelease?: boolean };
  if (textOf(call, 'body').length > MAX_BODY) return tooLong();
  const release = call.repository.releases.add({
    id: call.api.nextId(),
    tag,
    name: textOf(call, 'name') || tag,
    draft: asked.draft === true,
    prerelease: asked.prerelease === true,
    immutable: false,
    target: textOf(call, 'target_commitish') || call.repository.defaultBranch,
    body: textOf(call, 'body'),
    createdAt: call.api.tick(),
  });
  return { status: 201, body: shape(call, release) };
}

function change(call: Call): Answer {
  const release = call.repository.releases.find(Number(call.params.release_id));
  if (release === undefined) return notFound();
  const asked = call.body as Partial<Release>;
  const { draft = release.draft, prerelease = release.prerelease, name = release.name } = asked;
  const body = asked.body ?? release.body ?? '';
  if (body.length > MAX_BODY) return tooLong();
  return shown(call, call.repository.releases.change(release, { draft, prerelease, name, body }));
}

function upload(call: Call): Answer {
  const release = Number(call.params.release_id);
  const name = call.query.get('name') ?? '';
  const { assets, releases: all } = call.repository;
  const target = all.find(release);
  if (target === undefined) return notFound();
  if (target.immutable && !target.draft) return { status: 422 };
  if (assets.items.some((asset) => asset.release === release && asset.name === name)) return { status: 422 };
  const { contentType, bytes } = call;
  const asset = assets.add({ id: call.api.nextId(), release, name, contentType, bytes });
  return { status: 201, body: assetShape(call, asset) };
}

function shape(call: Call, release: Release) {
  const { fullName, assets } = call.repository;
  const url = `${call.api.url}/repos/${fullName}/releases/${release.id}`;
  const uploads = call.api.uploadOrigin ?? call.api.url;
  const page = `https://github.com/${fullName}/releases/tag/${release.tag}`;
  return {
    ...{ id: release.id, node_id: `RE_${release.id}`, url, html_url: page, assets_url: `${url}/assets` },
    upload_url: `${uploads}/repos/${fullName}/releases/${release.id}/assets{?name,label}`,
    ...{ tarball_url: url, zipball_url: url, draft: release.draft, prerelease: release.prerelease },
    ...{ immutable: release.immutable, author: simpleUser(ACTIONS_BOT) },
    assets: assets.items
      .filter((asset) => asset.release === release.id)
      .map((item) => assetShape(call, item)),
    ...{ name: release.name, tag_name: release.tag, target_commitish: release.target },
    body: release.body ?? '',
    ...{ created_at: release.createdAt, published_at: release.draft ? null : release.createdAt },
  };
}

function assetShape(call: Call, { id, name, contentType, bytes, release }: ReleaseAsset) {
  const { fullName, releases: all } = call.repository;
  const at = '2026-11-21T12:00:00Z';
  return {
    ...{ id, name, node_id: `A_${id}`, label: null, state: 'uploaded', content_type: contentType },
    ...{ size: bytes.length, digest: null, download_count: 0, uploader: simpleUser(ACTIONS_BOT) },
    ...{ created_at: at, updated_at: at },
    url: `${call.api.url}/repos/${fullName}/releases/assets/${id}`,
    browser_download_url: `https://github.com/${fullName}/releases/download/${all.find(release)?.tag}/${name}`,
  };
}
