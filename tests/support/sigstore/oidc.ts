import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import type { ActionsClaims } from './claims.ts';
import type { ServiceClock } from './clock.ts';
import type { Answer, ServiceRequest } from './service.ts';

const LIFETIME_S = 300;
const PLAN = '/4f2c/_apis/distributedtask/hubs/Actions/plans/7d1e/jobs/ca39/idtoken';

// Making an RSA key takes longer than anything else here; one of a process is enough.
let rsa: { publicKey: KeyObject; privateKey: KeyObject } | null = null;

/** GitHub's token endpoint as a job sees it, and the issuer's discovery document and keys. */
export class TokenService {
  claims: ActionsClaims;
  /** The job's request token, as the endpoint expects it. */
  readonly requestToken = `request-${randomUUID()}`;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject };
  readonly #keyId: string;
  readonly #clock: ServiceClock;
  #url = '';

  constructor(claims: ActionsClaims, clock: ServiceClock) {
    rsa ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#keys = rsa;
    this.#keyId = createHash('sha256')
      .update(rsa.publicKey.export({ format: 'der', type: 'spki' }))
      .digest('hex')
      .slice(0, 40);
    this.claims = claims;
    this.#clock = clock;
  }

  listenAt(url: string): void {
    this.#url = url;
  }

  /** The two variables of a job with `id-token: write`. */
  get env(): { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string } {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.#url}${PLAN}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.requestToken,
    };
  }

  handle({ method, path, query, headers }: ServiceRequest): Answer {
    if (method !== 'GET') return { status: 405, body: { message: 'Method not allowed' } };
    if (path === '/.well-known/openid-configuration') return { status: 200, body: this.#discovery() };
    if (path === '/.well-known/jwks') return { status: 200, body: { keys: [this.#jwk()] } };
    if (path !== PLAN || query.get('api-version') !== '2.0') {
      return { status: 404, body: { message: `No resource at ${path}` } };
    }
    if (headers.authorization !== `Bearer ${this.requestToken}`) {
      return { status: 401, body: { message: 'The request token is not the one of this job.' } };
    }
    const audience = query.get('audience') ?? `https://github.com/${this.claims.repository_owner}`;
    const value = this.token(audience);
    return { status: 200, body: { count: value.length, value } };
  }

  /** A token for `audience`; `given` replaces claims, the times among them (seconds since 1970). */
  token(audience: string, given: Record<string, unknown> = {}): string {
    const issuedAt = Math.floor(this.#clock.now().getTime() / 1000);
    const header = { typ: 'JWT', alg: 'RS256', kid: this.#keyId };
    const times = { iat: issuedAt, nbf: issuedAt - 600, exp: issuedAt + LIFETIME_S };
    const body = { jti: randomUUID(), aud: audience, ...this.claims, ...times, ...given };
    const signed = `${part(header)}.${part(body)}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), this.#keys.privateKey).toString('base64url')}`;
  }

  /** Claims of a token that this issuer signed for `audience` and that is valid now; throws with what is wrong. */
  check(token: string, audience: string): ActionsClaims {
    const [header = '', body = '', signature = '', ...rest] = token.split('.');
    if (rest.length > 0 || signature === '') throw new Error('the token has not three parts');
    const { alg, kid } = read(header) as { alg?: unknown; kid?: unknown };
    if (alg !== 'RS256' || kid !== this.#keyId)
      throw new Error('the token is not signed by a key of the issuer');
    const key = createPublicKey(this.#keys.publicKey.export({ format: 'pem', type: 'spki' }));
    if (!verify('sha256', Buffer.from(`${header}.${body}`), key, Buffer.from(signature, 'base64url'))) {
      throw new Error('the signature of the token does not verify');
    }
    const claims = read(body) as ActionsClaims & { aud: string; exp: number; nbf: number };
    const now = this.#clock.now().getTime() / 1000;
    if (claims.aud !== audience) throw new Error(`the audience is not ${audience}`);
    if (claims.iss !== this.claims.iss) throw new Error(`the issuer is not ${this.claims.iss}`);
    if (claims.exp <= now) throw new Error('the token has expired');
    if (claims.nbf > now) throw new Error('the token is not valid yet');
    return claims;
  }

  #discovery(): object {
    return {
      issuer: this.claims.iss,
      jwks_uri: `${this.#url}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: ['aud', 'exp', 'iat', 'jti', 'nbf', ...Object.keys(this.claims)],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    };
  }

  #jwk(): object {
    return { use: 'sig', alg: 'RS256', kid: this.#keyId, ...this.#keys.publicKey.export({ format: 'jwk' }) };
  }
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function read(text: string): unknown {
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
}
