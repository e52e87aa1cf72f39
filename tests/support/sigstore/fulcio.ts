import { generateKeyPairSync } from 'node:crypto';
import type { ActionsClaims } from './claims.ts';
import type { ServiceClock } from './clock.ts';
import { bornAt, initializeCA, initializeCTLog } from './mocks.ts';
import type { TokenService } from './oidc.ts';
import type { Answer, ServiceRequest } from './service.ts';
import { requestedKey, type SigningRequest } from './signing-request.ts';

type Ca = Awaited<ReturnType<typeof initializeCA>>;
type CtLog = Awaited<ReturnType<typeof initializeCTLog>>;

/** Claim, number of the extension under 1.3.6.1.4.1.57264.1, and how the one becomes the other. */
interface Extension {
  oid: string;
  value: string;
  legacy?: boolean;
}

const GITHUB = 'https://github.com';

/**
 * Fulcio's certificate for a GitHub token. Source: sigstore/fulcio, docs/oid-info.md and pkg/identity/github:
 * 1 to 6 are raw and deprecated, 8 to 23 DER UTF8String. The mock's own handler leaves out 23 and takes any token.
 */
export function extensionsOf(claims: ActionsClaims): Extension[] {
  const raw: [number, string][] = [
    [1, claims.iss],
    [2, claims.event_name],
    [3, claims.sha],
    [4, claims.workflow],
    [5, claims.repository],
    [6, claims.ref],
  ];
  const run = `${GITHUB}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`;
  const encoded: [number, string | undefined][] = [
    [8, claims.iss],
    [9, `${GITHUB}/${claims.job_workflow_ref}`],
    [10, claims.job_workflow_sha],
    [11, claims.runner_environment],
    [12, `${GITHUB}/${claims.repository}`],
    [13, claims.sha],
    [14, claims.ref],
    [15, claims.repository_id],
    [16, `${GITHUB}/${claims.repository_owner}`],
    [17, claims.repository_owner_id],
    [18, `${GITHUB}/${claims.workflow_ref}`],
    [19, claims.workflow_sha],
    [20, claims.event_name],
    [21, run],
    [22, claims.repository_visibility],
    [23, claims.environment],
  ];
  const oid = (number: number) => `1.3.6.1.4.1.57264.1.${number}`;
  return [
    ...raw.map(([number, value]) => ({ oid: oid(number), value, legacy: true })),
    ...encoded.flatMap(([number, value]) => (value === undefined ? [] : [{ oid: oid(number), value }])),
  ];
}

/** A certificate authority with Fulcio's API v2. */
export class Fulcio {
  readonly #ca: Ca;
  readonly #clock: ServiceClock;
  readonly #tokens: TokenService;
  readonly ctLog: CtLog | null;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(ca: Ca, ctLog: CtLog | null, clock: ServiceClock, tokens: TokenService) {
    this.#ca = ca;
    this.ctLog = ctLog;
    this.#clock = clock;
    this.#tokens = tokens;
  }

  /** `logged`: whether certificates carry a certificate transparency timestamp (GitHub's instance gives none). */
  static async make(born: Date, clock: ServiceClock, tokens: TokenService, logged: boolean): Promise<Fulcio> {
    const key = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const ctLog = logged ? await initializeCTLog(key(), clock.shared) : null;
    const ca = await bornAt(born, () => initializeCA(key(), ctLog ?? undefined, clock.shared));
    return new Fulcio(ca, ctLog, clock, tokens);
  }

  get rootCertificate(): Buffer {
    return bytesOf(this.#ca.rootCertificate);
  }

  async handle({ method, path, headers, body }: ServiceRequest): Promise<Answer> {
    if (path !== '/api/v2/signingCert' || method !== 'POST') return failure(404, 5, 'Not Found');
    let request: SigningRequest;
    try {
      request = JSON.parse(body) as SigningRequest;
    } catch {
      return failure(400, 3, 'the body is not JSON');
    }
    let claims: ActionsClaims;
    try {
      // Clients in Go and Python put it into the header, as Fulcio allows.
      const inHeader = headers.authorization?.replace(/^Bearer /, '');
      claims = this.#tokens.check(request.credentials?.oidcIdentityToken ?? inHeader ?? '', 'sigstore');
    } catch {
      return failure(400, 3, 'There was an error processing the identity token');
    }
    let asked: ReturnType<typeof requestedKey>;
    try {
      asked = requestedKey(request, claims.sub);
    } catch {
      return failure(400, 3, 'The public key supplied in the request could not be parsed');
    }
    if (!asked.isHeld) return failure(400, 3, 'The signature supplied in the request could not be verified');
    const leaf = await this.#issue(asked.publicKey.export({ format: 'der', type: 'spki' }), claims);
    const chain = { certificates: [pem(leaf), pem(this.rootCertificate)] };
    return { status: 200, body: { signedCertificateEmbeddedSct: { chain } } };
  }

  /** One at a time: the mock reads the shared clock again between the precertificate and the certificate. */
  #issue(publicKey: Buffer, claims: ActionsClaims): Promise<Buffer> {
    const issue = async () => {
      this.#clock.refresh();
      const certificate = await this.#ca.issueCertificate({
        publicKey: new Uint8Array(publicKey),
        subjectAltName: `${GITHUB}/${claims.job_workflow_ref}`,
        extensions: extensionsOf(claims),
      });
      return bytesOf(certificate);
    };
    const next = this.#last.then(issue, issue);
    this.#last = next;
    return next;
  }
}

/** Errors as gRPC's gateway writes them. */
export function failure(status: number, code: number, message: string): Answer {
  return { status, body: { code, message, details: [] } };
}

export function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function pem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
