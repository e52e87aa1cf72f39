import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchCheckpoint } from '../../src/checkpoints/fetch.ts';
import { s3Url, signS3 } from '../../src/checkpoints/s3.ts';
import { sha256, sha256Json } from '../../src/foundation/digest.ts';
import {
  checkpointWorld,
  digestOf,
  failureOf,
  MEBIBYTE,
  removeWorlds,
  someBytes,
} from '../support/checkpoints.ts';
import { FileServer } from '../support/file-server.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const bytes = someBytes(MEBIBYTE + 5);
const digest = digestOf(bytes);

let server: FileServer;
/** Where bytes lie: another host, as a browser and a credential see it. */
let storage: FileServer;
beforeEach(async () => {
  [server, storage] = await Promise.all([FileServer.start(), FileServer.start()]);
  storage.files.set('/bytes', { bytes, etag: '"x"' });
});
afterEach(async () => {
  await Promise.all([server.stop(), storage.stop()]);
  removeWorlds();
});

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const authorizations = (of: FileServer) => of.asked.map(({ headers }) => headers.authorization);

describe('Hugging Face', () => {
  /** As the hub answers for a file that it keeps beside Git: its facts, and the way to the bytes. */
  const lfs = (name: string, headers: Record<string, string> = {}) =>
    server.routes.set(`/acme/pusher/resolve/${COMMIT}/${name}`, (_, response) => {
      response.writeHead(302, {
        location: `${storage.url}/bytes`,
        'x-repo-commit': COMMIT,
        'x-linked-etag': `"${digest.slice(7)}"`,
        'x-linked-size': String(bytes.length),
        ...headers,
      });
      response.end();
    });
  const world = (env: Record<string, string> = {}) =>
    checkpointWorld({ env: { HF_ENDPOINT: server.url, HF_TOKEN: 'hf_hunter2', ...env } });
  const uri = `hf://acme/pusher@${COMMIT}/policy.onnx`;

  it('gives a file of a commit, and its token to nobody else', async () => {
    lfs('policy.onnx');
    const { asset, local } = await fetchCheckpoint({ uri }, world());
    expect(asset).toMatchObject({ source: uri, revision: COMMIT, digest, size_bytes: bytes.length });
    expect(digestOf(readFileSync(local.path))).toBe(digest);
    expect(new Set(authorizations(server))).toEqual(new Set(['Bearer hf_hunter2']));
    expect(storage.asked.length).toBeGreaterThan(0);
    expect(new Set(authorizations(storage))).toEqual(new Set([undefined]));
  });

  it('is not asked again for a commit that is kept', async () => {
    lfs('policy.onnx');
    const one = world();
    await fetchCheckpoint({ uri }, one);
    const again = await fetchCheckpoint({ uri }, { ...one, isOffline: true });
    expect(again).toMatchObject({ hit: true, asset: { digest, revision: COMMIT } });
  });

  it('whose bytes are not those it promised is refused', async () => {
    lfs('policy.onnx', { 'x-linked-etag': `"${'0'.repeat(64)}"` });
    const error = await failureOf(fetchCheckpoint({ uri }, world()));
    expect(error.code).toBe('checkpoint-digest');
  });

  it('that offers other bytes than are pinned is asked for none of them', async () => {
    lfs('policy.onnx');
    const error = await failureOf(fetchCheckpoint({ uri, digest: sha256('other') }, world()));
    expect(error.code).toBe('checkpoint-digest');
    expect(server.asked.map(({ line }) => line.slice(0, 4))).toEqual(['HEAD']);
  });

  it('gives a whole commit as a folder, over several pages', async () => {
    lfs('onnx/policy.onnx');
    server.files.set(`/acme/pusher/resolve/${COMMIT}/config.json`, { bytes: Buffer.from('{}') });
    server.routes.set(`/api/models/acme/pusher/tree/${COMMIT}`, (request, response) => {
      const isSecond = request.url!.includes('cursor=2');
      const link = `<${server.url}/api/models/acme/pusher/tree/${COMMIT}?recursive=true&cursor=2>; rel="next"`;
      response.writeHead(200, isSecond ? {} : { link });
      response.end(
        json(
          isSecond
            ? [{ type: 'file', path: 'config.json', size: 2, oid: 'x' }]
            : [
                { type: 'directory', path: 'onnx', size: 0, oid: 'x' },
                {
                  type: 'file',
                  path: 'onnx/policy.onnx',
                  size: bytes.length,
                  oid: 'x',
                  lfs: { oid: digest.slice(7), size: bytes.length },
                },
              ],
        ),
      );
    });
    const one = world();
    const whole = `hf://acme/pusher@${COMMIT}`;
    const { asset, local } = await fetchCheckpoint({ uri: whole }, one);
    const files = [
      { path: 'config.json', digest: sha256('{}'), size_bytes: 2 },
      { path: 'onnx/policy.onnx', digest, size_bytes: bytes.length },
    ];
    expect(asset).toMatchObject({ files, digest: sha256Json(files), size_bytes: bytes.length + 2 });
    expect(readFileSync(path.join(local.path, 'config.json'), 'utf8')).toBe('{}');
    expect((await fetchCheckpoint({ uri: whole }, { ...one, isOffline: true })).hit).toBe(true);
  });

  it.each(['../../evil', '/etc/evil', 'a/../../evil', 'a//b'])('that lists %s is refused', async (name) => {
    server.files.set(`/api/models/acme/pusher/tree/${COMMIT}`, {
      bytes: json([{ type: 'file', path: name, size: 1, oid: 'x' }]),
    });
    const error = await failureOf(fetchCheckpoint({ uri: `hf://acme/pusher@${COMMIT}` }, world()));
    expect(error.code).toBe('checkpoint-invalid');
  });

  it('that refuses says which variable is missing, and no token', async () => {
    server.routes.set(
      `/acme/pusher/resolve/${COMMIT}/policy.onnx`,
      (_, response) => void response.writeHead(401).end(),
    );
    const one = world();
    const error = await failureOf(fetchCheckpoint({ uri }, one));
    expect(error.code).toBe('checkpoint-denied');
    expect(error.hint).toContain('HF_TOKEN');
    expect(`${error.message} ${error.hint} ${one.lines.join()}`).not.toContain('hunter2');
  });

  it('must be reached over https', async () => {
    const error = await failureOf(fetchCheckpoint({ uri }, world({ HF_ENDPOINT: 'http://hub.example.org' })));
    expect(error.code).toBe('checkpoint-endpoint');
  });

  it('is not asked where HF_HUB_OFFLINE says so', async () => {
    const error = await failureOf(fetchCheckpoint({ uri }, world({ HF_HUB_OFFLINE: '1' })));
    expect(error.code).toBe('checkpoint-offline');
    expect(server.asked).toEqual([]);
  });
});

describe('a release of GitHub', () => {
  const uri = 'github-release://acme/robots@v1.0/pusher.onnx';
  const release = (assets: unknown[]) =>
    server.files.set('/repos/acme/robots/releases/tags/v1.0', { bytes: json({ assets }) });
  const world = () => checkpointWorld({ env: { GITHUB_API_URL: server.url, GITHUB_TOKEN: 'ghs_hunter2' } });

  it('gives an asset through the API, and the token to nobody else', async () => {
    release([{ id: 42, name: 'pusher.onnx', size: bytes.length, digest }]);
    server.routes.set('/repos/acme/robots/releases/assets/42', (_, response) => {
      response.writeHead(302, { location: `${storage.url}/bytes` }).end();
    });
    const { asset } = await fetchCheckpoint({ uri, digest }, world());
    expect(asset).toMatchObject({ source: uri, digest });
    expect(server.asked.at(-1)!.headers.accept).toBe('application/octet-stream');
    expect(authorizations(server)).toEqual(server.asked.map(() => 'Bearer ghs_hunter2'));
    expect(new Set(authorizations(storage))).toEqual(new Set([undefined]));
  });

  it('without the asset names those that it has', async () => {
    release([{ id: 42, name: 'pushers.onnx', size: 1 }]);
    const error = await failureOf(fetchCheckpoint({ uri, digest }, world()));
    expect(error.code).toBe('checkpoint-missing');
    expect(`${error.message} ${error.hint}`).toContain('pushers.onnx');
  });
});

describe('a registry', () => {
  const layer = (title: string, content: Buffer) => ({
    mediaType: 'application/octet-stream',
    digest: digestOf(content),
    size: content.length,
    annotations: { 'org.opencontainers.image.title': title },
  });
  const manifestOf = (layers: unknown[]) => json({ schemaVersion: 2, layers });
  const address = (manifest: Buffer, file = '') =>
    `oci://${server.host}/acme/pusher@${digestOf(manifest)}${file}`;
  const publish = (manifest: Buffer) => {
    server.files.set(`/v2/acme/pusher/manifests/${digestOf(manifest)}`, { bytes: manifest });
    server.routes.set(`/v2/acme/pusher/blobs/${digest}`, (_, response) => {
      response.writeHead(307, { location: `${storage.url}/bytes` }).end();
    });
  };
  const readme = Buffer.from('read me');

  it('gives the layer of a manifest by digest', async () => {
    const manifest = manifestOf([layer('policy.onnx', bytes)]);
    publish(manifest);
    const { asset } = await fetchCheckpoint({ uri: address(manifest) }, checkpointWorld());
    expect(asset).toMatchObject({ digest, revision: digestOf(manifest) });
  });

  it('gives one of several layers by its title, or all as a folder', async () => {
    const manifest = manifestOf([layer('policy.onnx', bytes), layer('README.md', readme)]);
    publish(manifest);
    server.files.set(`/v2/acme/pusher/blobs/${digestOf(readme)}`, { bytes: readme });
    const one = await fetchCheckpoint({ uri: address(manifest, '/policy.onnx') }, checkpointWorld());
    expect(one.asset.digest).toBe(digest);
    const all = await fetchCheckpoint({ uri: address(manifest) }, checkpointWorld());
    expect(all.asset.files!.map((file) => file.path)).toEqual(['README.md', 'policy.onnx']);
    const error = await failureOf(
      fetchCheckpoint({ uri: address(manifest, '/polici.onnx') }, checkpointWorld()),
    );
    expect(error.message).toContain('policy.onnx');
  });

  it('that wants a token is asked for one, and it goes nowhere else', async () => {
    const manifest = manifestOf([layer('policy.onnx', bytes)]);
    publish(manifest);
    const guard = (name: string) => {
      const answer = server.routes.get(name);
      const file = server.files.get(name);
      server.routes.set(name, (request, response) => {
        if (request.headers.authorization !== 'Bearer pull') {
          const challenge = `Bearer realm="${server.url}/token",service="registry",scope="repository:acme/pusher:pull"`;
          return void response.writeHead(401, { 'www-authenticate': challenge }).end();
        }
        if (answer !== undefined) return answer(request, response);
        response.end(file!.bytes);
      });
    };
    guard(`/v2/acme/pusher/manifests/${digestOf(manifest)}`);
    guard(`/v2/acme/pusher/blobs/${digest}`);
    server.files.set('/token', { bytes: json({ token: 'pull' }) });
    await fetchCheckpoint(
      { uri: address(manifest) },
      checkpointWorld({ env: { GITHUB_TOKEN: 'ghs_hunter2' } }),
    );
    expect(new Set(authorizations(storage))).toEqual(new Set([undefined]));
    // A registry that is not GitHub's never sees GitHub's token.
    expect(JSON.stringify(server.asked)).not.toContain('hunter2');
    expect(server.asked.some(({ line }) => line.includes('scope=repository%3Aacme%2Fpusher%3Apull'))).toBe(
      true,
    );
  });

  it('whose manifest is another is refused', async () => {
    const manifest = manifestOf([layer('policy.onnx', bytes)]);
    publish(manifest);
    const uri = address(manifest);
    server.files.set(`/v2/acme/pusher/manifests/${digestOf(manifest)}`, { bytes: manifestOf([]) });
    expect((await failureOf(fetchCheckpoint({ uri }, checkpointWorld()))).code).toBe('checkpoint-digest');
  });
});

describe('S3', () => {
  const env = () => ({
    AWS_ENDPOINT_URL_S3: server.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'hunter2',
    AWS_SESSION_TOKEN: 'session',
    AWS_REGION: 'eu-central-1',
  });
  const uri = 's3://models/a/policy+v1.onnx';

  // https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, "Example: GET Object"
  it('signs as AWS has published', async () => {
    const headers = await signS3(
      new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      { range: 'bytes=0-9' },
      {
        keys: {
          accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
          secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
          sessionToken: undefined,
        },
        region: 'us-east-1',
        now: new Date('2013-05-24T00:00:00Z'),
        method: 'GET',
      },
    );
    expect(headers.authorization).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, ' +
        'SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, ' +
        'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });

  it('has a host for each bucket, or the bucket in the path', () => {
    const url = (bucket: string, region: string, other = {}) =>
      s3Url({ bucket, key: 'a/b c+d' }, region, other).href;
    expect(url('models', 'eu-west-1')).toBe('https://models.s3.eu-west-1.amazonaws.com/a/b%20c%2Bd');
    expect(url('models.acme', 'eu-west-1')).toBe(
      'https://s3.eu-west-1.amazonaws.com/models.acme/a/b%20c%2Bd',
    );
    expect(url('models', 'cn-north-1')).toBe('https://models.s3.cn-north-1.amazonaws.com.cn/a/b%20c%2Bd');
    expect(url('models', 'x', { AWS_ENDPOINT_URL: 'https://minio.example.org:9000/' })).toBe(
      'https://minio.example.org:9000/models/a/b%20c%2Bd',
    );
  });

  it('gives an object, signed, ranges and all', async () => {
    server.files.set('/models/a/policy+v1.onnx', { bytes, etag: '"x"' });
    const { asset } = await fetchCheckpoint({ uri, digest }, checkpointWorld({ env: env() }));
    expect(asset).toMatchObject({ source: uri, digest });
    for (const { headers } of server.asked) {
      expect(headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/s3\/aws4_request, /,
      );
      expect(headers['x-amz-security-token']).toBe('session');
      expect(headers.authorization!.includes('range;')).toBe(headers.range !== undefined);
    }
    expect(JSON.stringify(server.asked)).not.toContain('hunter2');
  });

  it('is read as anybody without keys', async () => {
    server.files.set('/models/a/policy+v1.onnx', { bytes, etag: '"x"' });
    await fetchCheckpoint({ uri, digest }, checkpointWorld({ env: { AWS_ENDPOINT_URL_S3: server.url } }));
    expect(new Set(authorizations(server))).toEqual(new Set([undefined]));
  });

  it('in another region is asked there', async () => {
    const regions: (string | undefined)[] = [];
    const region = (headers: IncomingHttpHeaders) => headers.authorization?.split('/')[2];
    server.routes.set('/models/a/policy+v1.onnx', (request, response) => {
      regions.push(region(request.headers));
      if (region(request.headers) !== 'us-west-2') {
        return void response.writeHead(301, { 'x-amz-bucket-region': 'us-west-2' }).end();
      }
      const size = { 'content-length': String(bytes.length) };
      response.writeHead(200, size).end(request.method === 'HEAD' ? undefined : bytes);
    });
    await fetchCheckpoint({ uri, digest }, checkpointWorld({ env: env() }));
    expect(regions).toEqual(['eu-central-1', 'us-west-2', 'us-west-2']);
  });

  it('says the checksum of the object where it has one', async () => {
    const checksum = Buffer.from(digest.slice(7), 'hex').toString('base64');
    server.files.set('/models/a/policy+v1.onnx', { bytes, headers: { 'x-amz-checksum-sha256': checksum } });
    const error = await failureOf(
      fetchCheckpoint({ uri, digest: sha256('other') }, checkpointWorld({ env: env() })),
    );
    expect(error.code).toBe('checkpoint-digest');
    expect(server.asked.length).toBe(1);
  });
});

it('credentials do not follow a redirect to another host', async () => {
  storage.routes.set(
    '/elsewhere',
    (_, response) => void response.writeHead(302, { location: `${storage.url}/bytes` }).end(),
  );
  server.routes.set('/models/key', (request, response) => {
    if (request.method === 'HEAD')
      return void response.writeHead(200, { 'content-length': String(bytes.length) }).end();
    response.writeHead(307, { location: `${storage.url}/elsewhere` }).end();
  });
  await fetchCheckpoint(
    { uri: 's3://models/key', digest },
    checkpointWorld({
      env: {
        AWS_ENDPOINT_URL_S3: server.url,
        AWS_ACCESS_KEY_ID: 'A',
        AWS_SECRET_ACCESS_KEY: 'hunter2',
        AWS_SESSION_TOKEN: 'session',
      },
    }),
  );
  for (const { headers } of storage.asked) {
    expect(headers.authorization).toBeUndefined();
    expect(headers['x-amz-security-token']).toBeUndefined();
  }
});
