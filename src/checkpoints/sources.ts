import type { CheckpointUri } from '../contracts/checkpoint-uri.ts';
import type { RemoteFile } from './download.ts';
import type { Http } from './http.ts';
import type { CheckpointTools } from './tools.ts';

/** A file on a server, and where it belongs in a checkpoint that is a folder. */
export interface SourceFile extends RemoteFile {
  path: string;
}

/** What a URI stands for on its server. */
export interface Resolved {
  /** Commit or manifest digest; `null` where the server has none. */
  revision: string | null;
  files: readonly SourceFile[];
  /** Whether the URI names a folder of files, even of one. */
  isFolder: boolean;
}

/** Asks the server of a URI what it stands for. @throws WorldGateError as `Http.send` */
export async function resolveSource(
  uri: Exclude<CheckpointUri, { scheme: 'file' }>,
  http: Http,
  tools: CheckpointTools,
): Promise<Resolved> {
  switch (uri.scheme) {
    case 'hf':
      return (await import('./hugging-face.ts')).resolveHuggingFace(uri, http, tools.env);
    case 'https':
      return single({ target: { url: new URL(uri.url) }, size: null, digest: null }, null);
    case 'github-release':
      return (await import('./github-release.ts')).resolveGitHubRelease(uri, http, tools.env);
    case 'oci':
      return (await import('./oci.ts')).resolveOci(uri, http, tools.env);
    case 's3':
      return (await import('./s3.ts')).resolveS3(uri, http, tools);
  }
}

export function single(file: RemoteFile, revision: string | null): Resolved {
  return { revision, files: [{ ...file, path: '' }], isFolder: false };
}

/** The value of a JSON document; `undefined` for what is none. */
export function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
