import { type AttestationAccess, AttestationStore } from './attestations.ts';
import { type ActionsClaims, actionsClaims, runnerVariables } from './claims.ts';
import { ServiceClock } from './clock.ts';
import { Fulcio } from './fulcio.ts';
import { initializeTUFRepo, tufHandlers } from './mocks.ts';
import { TokenService } from './oidc.ts';
import { RekorV1 } from './rekor-v1.ts';
import { RekorV2 } from './rekor-v2.ts';
import { type Faults, type SeenRequest, Service, type ServiceName } from './service.ts';
import { TimestampAuthority } from './timestamps.ts';
import {
  type ServiceUrls,
  type SigningConfigJson,
  signingConfigOf,
  type TrustedRootJson,
  trustedRootOf,
} from './trust.ts';

export interface SigstoreOptions {
  /** Claims of the job's token; what is not given is that of a push to main of acme/robots. */
  claims?: Partial<ActionsClaims>;
  /** Time of all services; unless given, the machine's. */
  now?: Date;
  /**
   * `public-good`: certificates are logged, signatures go to a transparency log, timestamps beside it. `github`: as
   * GitHub's own instance for private repositories, timestamps alone.
   */
  instance?: 'public-good' | 'github';
  /** Access of `token` to attestations of the claims' repository. */
  attestations?: AttestationAccess;
}

export interface Sigstore {
  urls: ServiceUrls;
  trustedRoot: TrustedRootJson;
  /** With the log of API version 1, as public-good's default is (no log for instance `github`). */
  signingConfig: SigningConfigJson;
  /** With the log of API version 2. */
  signingConfigRekorV2: SigningConfigJson;
  /** `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  env: { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** What the runner sets for the job of the present claims: `GITHUB_*`, `RUNNER_*` and `env`, without a token. */
  runnerEnv: () => Record<string, string>;
  /** Its `claims` may be replaced between signatures; `token(audience, claims)` makes a token by hand. */
  oidc: TokenService;
  clock: ServiceClock;
  tsa: TimestampAuthority;
  github: AttestationStore;
  /** A token of GitHub's API with the access that the options say. */
  githubToken: string;
  /** First root of the TUF repository at `urls.tuf`, whose targets are trusted_root.json and the signing configs. */
  tufRoot: string;
  /** Set per service; see `Fault`. */
  faults: Faults;
  /** Every request, in the order of arrival. */
  requests: SeenRequest[];
  close: () => Promise<void>;
}

const DAY_MS = 24 * 3600 * 1000;
/** Roots are older than any signature: trust that begins "now" rejects what is signed in the same second. */
const AGE_OF_ROOTS_MS = 40 * DAY_MS;

/**
 * Starts every service that signing talks to, each on a port of its own of 127.0.0.1: token endpoint of the runner,
 * Fulcio, Rekor v1 and v2, timestamp authority, TUF repository and GitHub's attestations API. Roots are valid from 40
 * days before `now` for a year.
 */
export async function startSigstore(options: SigstoreOptions = {}): Promise<Sigstore> {
  const { instance = 'public-good' } = options;
  const clock = new ServiceClock(options.now ?? null);
  const born = new Date(clock.now().getTime() - AGE_OF_ROOTS_MS);
  const claims = actionsClaims(options.claims);
  const shared = { faults: {} as Faults, requests: [] as SeenRequest[] };
  const services: Service[] = [];
  const start = async (name: ServiceName, handlerFor: Parameters<typeof Service.start>[2]) => {
    const service = await Service.start(name, shared, handlerFor);
    services.push(service);
    return service.url;
  };

  const oidc = new TokenService(claims, clock);
  const fulcio = await Fulcio.make(born, clock, oidc, instance === 'public-good');
  const tsa = await TimestampAuthority.make(born, clock);
  const github = new AttestationStore();
  let v1: RekorV1 | undefined;
  let v2: RekorV2 | undefined;
  const withoutTuf = {
    oidc: await start('oidc', (url) => {
      oidc.listenAt(url);
      return (request) => oidc.handle(request);
    }),
    fulcio: await start('fulcio', () => (request) => fulcio.handle(request)),
    rekor: await start('rekor', async (url) => {
      const log = await RekorV1.make(url, clock);
      v1 = log;
      return (request) => log.handle(request);
    }),
    rekorV2: await start('rekorV2', (url) => {
      const log = new RekorV2(url);
      v2 = log;
      return (request) => log.handle(request);
    }),
    tsa: `${await start('tsa', () => (request) => tsa.handle(request))}/api/v1/timestamp`,
    github: await start('github', () => (request) => github.handle(request)),
  };

  const logs = instance === 'public-good' ? { v1: v1!, v2: v2! } : null;
  const known = { ...withoutTuf, tuf: '' };
  const trustedRoot = trustedRootOf({ urls: known, fulcio, tsa, logs, born });
  const signingConfig = signingConfigOf(known, logs === null ? null : 1, born);
  const signingConfigRekorV2 = signingConfigOf(known, logs === null ? null : 2, born);
  const repository = initializeTUFRepo([
    { name: 'trusted_root.json', content: JSON.stringify(trustedRoot) },
    { name: 'signing_config.v0.2.json', content: JSON.stringify(signingConfig) },
    { name: 'signing_config_rekor_v2.v0.2.json', content: JSON.stringify(signingConfigRekorV2) },
  ]);
  const files = tufHandlers(repository, { metadataPathPrefix: '' });
  const tuf = await start('tuf', () => ({ method, path }) => {
    const file = method === 'GET' ? files.find((candidate) => candidate.path === path) : undefined;
    if (file === undefined) return { status: 404, body: '' };
    const { statusCode, response } = file.fn();
    return { status: statusCode, body: response };
  });

  github.repositories.set(claims.repository.toLowerCase(), {
    id: Number(claims.repository_id),
    visibility: claims.repository_visibility as 'public' | 'private' | 'internal',
  });
  const githubToken = 'ghs_attestations';
  github.allow(githubToken, claims.repository, options.attestations ?? 'write');

  return {
    urls: { ...withoutTuf, tuf },
    trustedRoot,
    signingConfig,
    signingConfigRekorV2,
    env: oidc.env,
    runnerEnv: () => ({
      ...runnerVariables(oidc.claims),
      ...oidc.env,
      GITHUB_API_URL: withoutTuf.github,
    }),
    oidc,
    clock,
    tsa,
    github,
    githubToken,
    tufRoot: JSON.stringify(repository.rootMeta.toJSON()),
    ...shared,
    close: async () => {
      await Promise.all(services.map((service) => service.close()));
    },
  };
}
