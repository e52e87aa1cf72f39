import { z } from 'zod';
import { type CheckpointUri, isLoopback } from '../contracts/checkpoint-uri.ts';
import { digest } from '../contracts/common.ts';
import { sha256 } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { didYouMean } from '../foundation/suggest.ts';
import type { Answer, Http, Target } from './http.ts';
import { jsonOf, type Resolved, type SourceFile, single } from './sources.ts';
import type { CheckpointTools } from './tools.ts';

type OciUri = Extract<CheckpointUri, { scheme: 'oci' }>;

const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  IMAGE_INDEX,
].join(', ');
const TITLE = 'org.opencontainers.image.title';

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md */
const descriptor = z.object({
  digest,
  size: z.int().nonnegative(),
  annotations: z.record(z.string(), z.string()).optional(),
});
const manifest = z.object({
  layers: z.array(descriptor).max(10_000).optional(),
  manifests: z.array(descriptor).max(1000).optional(),
});

/**
 * Layers of an artifact, by the names in their annotations. The manifest has the digest that the URI states, and each
 * layer the digest that the manifest states, so nothing is left to the registry.
 */
export async function resolveOci(uri: OciUri, http: Http, env: CheckpointTools['env']): Promise<Resolved> {
  const registry = new Registry(uri, http, env);
  let { document, revision } = await registry.manifest(uri.reference);
  if (document.layers === undefined && document.manifests?.length === 1) {
    ({ document } = await registry.manifest(document.manifests[0]!.digest));
  }
  const layers = document.layers ?? [];
  if (layers.length === 0) {
    throw new WorldGateError('checkpoint-missing', `${http.source}: the manifest lists no layers`, {
      hint: 'Name the manifest of an artifact (`oras push` prints its digest), not an index of images.',
    });
  }
  const files = layers.map((layer): SourceFile => {
    const path = layer.annotations?.[TITLE] ?? layer.digest.slice('sha256:'.length);
    return { path, target: registry.target(`blobs/${layer.digest}`), size: layer.size, digest: layer.digest };
  });
  if (uri.file === null) {
    return files.length === 1 ? single(files[0]!, revision) : { revision, files, isFolder: true };
  }
  const names = files.map(({ path }) => path);
  const found = files.find(({ path }) => path === uri.file);
  if (found !== undefined) return single(found, revision);
  throw new WorldGateError(
    'checkpoint-missing',
    `${http.source}: the artifact has no file of that name${didYouMean(uri.file, names)}`,
    { hint: `It has ${names.slice(0, 20).join(', ')}.` },
  );
}

class Registry {
  readonly #base: string;
  readonly #http: Http;
  readonly #uri: OciUri;
  readonly #login: string | undefined;
  #authorization: string | undefined;

  constructor(uri: OciUri, http: Http, env: CheckpointTools['env']) {
    // The name that everybody uses is not the host that answers.
    const host = uri.registry === 'docker.io' ? 'registry-1.docker.io' : uri.registry;
    const scheme = isLoopback(host.replace(/:\d+$/, '')) ? 'http' : 'https';
    this.#base = `${scheme}://${host}/v2/${uri.repository}`;
    this.#http = http;
    this.#uri = uri;
    // GitHub's registry takes its token for a password; it is nothing to any other.
    const isGitHub = host === 'ghcr.io' || host === gitHubRegistry(env.GITHUB_SERVER_URL);
    this.#login =
      isGitHub && env.GITHUB_TOKEN
        ? `Basic ${Buffer.from(`x-access-token:${env.GITHUB_TOKEN}`).toString('base64')}`
        : undefined;
  }

  target(address: string, headers: Record<string, string> = {}): Target {
    return {
      url: new URL(`${this.#base}/${address}`),
      headers,
      authorise: async () =>
        this.#authorization === undefined ? {} : { authorization: this.#authorization },
    };
  }

  async manifest(reference: string): Promise<{ document: z.infer<typeof manifest>; revision: string }> {
    const target = this.target(`manifests/${reference}`, { accept: MANIFESTS });
    let { answer, bytes } = await this.#http.document(target, [401]);
    if (answer.status === 401) {
      await this.#logIn(answer);
      ({ answer, bytes } = await this.#http.document(target));
    }
    const revision = sha256(bytes);
    if (reference.startsWith('sha256:') && revision !== reference) {
      throw new WorldGateError(
        'checkpoint-digest',
        `${this.#http.source}: ${answer.url.host} gave a manifest with digest ${revision}`,
        { kind: 'environment', hint: 'Do not trust this registry until it is known why.' },
      );
    }
    const parsed = manifest.safeParse(jsonOf(bytes));
    if (!parsed.success) throw this.#http.giveUp(`${answer.url.host} does not answer as a registry does`);
    return { document: parsed.data, revision };
  }

  /** https://distribution.github.io/distribution/spec/auth/token/ */
  async #logIn({ headers, url }: Answer): Promise<void> {
    const challenge = headers['www-authenticate'] ?? '';
    if (/^basic\b/i.test(challenge)) {
      this.#authorization = this.#login;
      return;
    }
    const parameter = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
    const realm = parameter('realm') ?? '';
    if (!/^bearer\b/i.test(challenge) || !URL.canParse(realm)) {
      throw this.#http.giveUp(`${url.host} does not say how to log in`);
    }
    const address = new URL(realm);
    const isSafe =
      address.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(address.hostname));
    if (!isSafe) throw this.#http.giveUp(`${url.host} wants a login over plain http`);
    const service = parameter('service');
    if (service !== undefined) address.searchParams.set('service', service);
    address.searchParams.set('scope', parameter('scope') ?? `repository:${this.#uri.repository}:pull`);
    const login = address.origin === url.origin ? this.#login : undefined;
    const { bytes } = await this.#http.document({
      url: address,
      ...(login !== undefined && { authorise: async () => ({ authorization: login }) }),
    });
    const answer = z
      .object({ token: z.string().optional(), access_token: z.string().optional() })
      .safeParse(jsonOf(bytes));
    const token = answer.data?.token ?? answer.data?.access_token;
    if (token === undefined) throw this.#http.giveUp(`${address.host} gives no token`);
    this.#authorization = `Bearer ${token}`;
  }
}

/** GitHub Enterprise Server has its registry at `containers.HOST`. */
function gitHubRegistry(serverUrl: string | undefined): string | undefined {
  return URL.canParse(serverUrl ?? '') ? `containers.${new URL(serverUrl!).host}` : undefined;
}
