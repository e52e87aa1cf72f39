import type { Answer, ServiceRequest } from './service.ts';

/** What a token may do in a repository; with `none` GitHub does not say that the repository is there. */
export type AttestationAccess = 'none' | 'read' | 'write';

export interface StoredAttestation {
  id: number;
  repository: string;
  predicateType: string;
  digests: string[];
  bundle: object;
}

const DOCUMENTATION = 'https://docs.github.com/rest/repos/attestations';

/**
 * GitHub's attestations API: `POST /repos/{o}/{r}/attestations` and `GET …/attestations/{digest}`. Source:
 * docs.github.com/rest/repos/attestations; the body of a POST is `{ bundle }` and no more.
 */
export class AttestationStore {
  /** Access by token and repository in lower case. */
  readonly access = new Map<string, Map<string, AttestationAccess>>();
  readonly repositories = new Map<string, { id: number; visibility: 'public' | 'private' | 'internal' }>();
  readonly stored: StoredAttestation[] = [];
  #nextId = 3_000_001;

  allow(token: string, repository: string, access: AttestationAccess): void {
    const repositories = this.access.get(token) ?? new Map<string, AttestationAccess>();
    this.access.set(token, repositories.set(repository.toLowerCase(), access));
  }

  handle({ method, path, query, headers, body }: ServiceRequest): Answer {
    const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
    if (token !== undefined && !this.access.has(token)) return problem(401, 'Bad credentials');
    const match = /^\/repos\/([^/]+\/[^/]+)\/attestations(?:\/([^/]+))?$/.exec(path);
    if (match === null) return problem(404, 'Not Found');
    const [, repository, digest] = match;
    const access = this.#accessOf(token, repository!.toLowerCase());
    if (access === 'none') return problem(404, 'Not Found');
    if (method === 'POST' && digest === undefined) {
      if (access !== 'write') return problem(403, 'Resource not accessible by integration');
      return this.#store(repository!, body);
    }
    if (method === 'GET' && digest !== undefined) {
      return this.#list(repository!, decodeURIComponent(digest), query);
    }
    return problem(404, 'Not Found');
  }

  #accessOf(token: string | undefined, repository: string): AttestationAccess {
    const known = this.repositories.get(repository);
    if (known === undefined) return 'none';
    const given = token === undefined ? undefined : this.access.get(token)!.get(repository);
    const byDefault = known.visibility === 'public' ? 'read' : 'none';
    return given === undefined || given === 'none' ? byDefault : given;
  }

  #store(repository: string, body: string): Answer {
    const read = readBundle(body);
    if (typeof read === 'string') return problem(422, read);
    const id = this.#nextId++;
    this.stored.push({ id, repository: repository.toLowerCase(), ...read });
    return { status: 201, body: { id } };
  }

  #list(repository: string, digest: string, query: URLSearchParams): Answer {
    if (!/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
      return problem(422, 'Invalid subject digest');
    const type = query.get('predicate_type');
    const found = this.stored.filter(
      (attestation) =>
        attestation.repository === repository.toLowerCase() &&
        attestation.digests.includes(digest) &&
        (type === null || attestation.predicateType === type),
    );
    // The description has an empty list here; the service answers 404, which `gh` reads as "none".
    if (found.length === 0) return problem(404, 'Not Found');
    const { id } = this.repositories.get(repository.toLowerCase())!;
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const after = Number(query.get('after') ?? 0);
    const attestations = found
      .filter((attestation) => attestation.id > after)
      .slice(0, size)
      .map(({ bundle }) => ({ bundle, repository_id: id, bundle_url: '' }));
    return { status: 200, body: { attestations } };
  }
}

function readBundle(body: string): Omit<StoredAttestation, 'id' | 'repository'> | string {
  try {
    const request = JSON.parse(body) as { bundle: { mediaType: string; dsseEnvelope: { payload: string } } };
    const extra = Object.keys(request).filter((key) => key !== 'bundle');
    if (extra.length > 0) return `Invalid request: "${extra[0]}" is not a permitted key.`;
    if (!request.bundle.mediaType.startsWith('application/vnd.dev.sigstore.bundle')) {
      return 'Invalid bundle: unknown media type';
    }
    const payload = Buffer.from(request.bundle.dsseEnvelope.payload, 'base64').toString('utf8');
    const statement = JSON.parse(payload) as {
      predicateType: string;
      subject: { digest: Record<string, string> }[];
    };
    const digests = statement.subject.flatMap(({ digest }) =>
      Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`),
    );
    return { predicateType: statement.predicateType, digests, bundle: request.bundle };
  } catch {
    return 'Invalid request: the bundle is not readable';
  }
}

function problem(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) } };
}
