import { WorldGateError } from '../foundation/errors.ts';
import { didYouMean } from '../foundation/suggest.ts';

/** Where the bytes of a checkpoint come from, taken apart. */
export type CheckpointUri =
  | { scheme: 'hf'; repository: string; revision: string; file: string | null }
  | { scheme: 'https'; url: string }
  | { scheme: 'github-release'; owner: string; repository: string; tag: string; asset: string }
  | { scheme: 'oci'; registry: string; repository: string; reference: string; file: string | null }
  | { scheme: 's3'; bucket: string; key: string }
  | { scheme: 'file'; path: string };

export type CheckpointScheme = CheckpointUri['scheme'];

/** How a URI of each scheme is written, for messages and the documentation. */
export const URI_FORMS: Readonly<Record<CheckpointScheme, string>> = {
  hf: 'hf://ORG/MODEL@REVISION[/FILE]',
  https: 'https://HOST/PATH',
  'github-release': 'github-release://OWNER/REPOSITORY@TAG/ASSET',
  oci: 'oci://REGISTRY/REPOSITORY@sha256:HEX[/FILE]',
  s3: 's3://BUCKET/KEY',
  file: 'file:PATH',
};

const MAX_LENGTH = 2048;
/** Parameters with which a URL carries the right to read it: signed URLs of clouds, tokens and keys by any name. */
const SECRET_PARAMETER =
  /(^|[-_.])(token|key|secret|signature|sig|credentials?|password|passwd|pwd|pass|auth|authorization|bearer|jwt|sas|session|code)$|^(policy|key-pair-id|awsaccesskeyid|googleaccessid)$|(token|secret|apikey|accesskey|password|signature)$/i;

/** Whether a text names a checkpoint by URI and not by a path; a drive (`C:\models`) is a path. */
export function isCheckpointUri(text: string): boolean {
  return /^[a-z][a-z0-9+-]+:\/\//i.test(text) || /^file:/i.test(text);
}

/**
 * Takes a URI apart. Plain `http` is understood for this machine only.
 * @throws WorldGateError `checkpoint-uri-invalid` saying the form that its scheme has, `checkpoint-uri-secret`
 */
export function parseCheckpointUri(text: string): CheckpointUri {
  const scheme = /^([a-z][a-z0-9+-]+):/i.exec(text)?.[1]?.toLowerCase() ?? '';
  if (text.length > MAX_LENGTH) throw invalid(`is longer than ${MAX_LENGTH} characters`);
  if (/[\s\u0000-\u001f\u007f]/.test(text) && scheme !== 'file')
    throw invalid('holds a space or a control character');
  switch (scheme) {
    case 'hf':
      return huggingFace(text);
    case 'http':
    case 'https':
      return web(text);
    case 'github-release':
      return gitHubRelease(text);
    case 'oci':
      return oci(text);
    case 's3':
      return s3(text);
    case 'file':
      return localFile(text);
    default:
      throw new WorldGateError(
        'checkpoint-uri-invalid',
        `a checkpoint URI has no scheme ${JSON.stringify(scheme.slice(0, 40))}${didYouMean(scheme, Object.keys(URI_FORMS))}`,
        { hint: `Write one of ${Object.values(URI_FORMS).join(', ')}.` },
      );
  }
}

/** The one way in which a URI is written; a local file keeps only its name, because where it lies is nobody's business. */
export function formatCheckpointUri(uri: CheckpointUri): string {
  switch (uri.scheme) {
    case 'hf':
      return `hf://${uri.repository}@${uri.revision.replaceAll('/', '%2F')}${uri.file === null ? '' : `/${uri.file}`}`;
    case 'https':
      return uri.url;
    case 'github-release':
      return `github-release://${uri.owner}/${uri.repository}@${uri.tag}/${uri.asset}`;
    case 'oci': {
      const mark = isDigestReference(uri.reference) ? '@' : ':';
      const file = uri.file === null ? '' : `/${uri.file}`;
      return `oci://${uri.registry}/${uri.repository}${mark}${uri.reference}${file}`;
    }
    case 's3':
      return `s3://${uri.bucket}/${uri.key}`;
    case 'file':
      return `file:${uri.path.replace(/^.*[\\/]/, '')}`;
  }
}

/** What in the URI itself fixes the bytes: a commit of Hugging Face, a digest of OCI; else `null`. */
export function pinnedRevision(uri: CheckpointUri): string | null {
  if (uri.scheme === 'hf' && /^[0-9a-f]{40}$/.test(uri.revision)) return uri.revision;
  if (uri.scheme === 'oci' && isDigestReference(uri.reference)) return uri.reference;
  return null;
}

function isDigestReference(reference: string): boolean {
  return reference.startsWith('sha256:');
}

/** The text is not quoted: what is wrong with it may be that it holds a secret. */
function invalid(what: string, scheme?: CheckpointScheme): WorldGateError {
  return new WorldGateError('checkpoint-uri-invalid', `the checkpoint URI ${what}`, {
    hint: scheme === undefined ? 'Check what was pasted.' : `Write ${URI_FORMS[scheme]}.`,
  });
}

/** A path inside of a repository: no empty part, no `.` and no `..`. */
function innerPath(path: string, scheme: CheckpointScheme): string {
  // What stands behind `?` may be a secret, and is not repeated.
  if (/[?#]/.test(path))
    throw invalid('names a file with "?" or "#", which starts what no file name holds', scheme);
  const isPlain = /^[^\\%]+$/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
  if (!isPlain)
    throw invalid(`names the file ${JSON.stringify(path.slice(0, 200))}, which is no plain path`, scheme);
  return path;
}

function huggingFace(text: string): CheckpointUri {
  const match =
    /^hf:\/\/([\w.-]{1,96}\/[\w.-]{1,96})(?:@([\w.-]{1,200}(?:%2F[\w.-]{1,200})*))?(?:\/(.+))?$/i.exec(text);
  const [, repository, revision = 'main', file] = match ?? [];
  if (repository === undefined || repository.split('/').some(isDots)) {
    throw invalid('does not name a model of Hugging Face', 'hf');
  }
  return {
    scheme: 'hf',
    repository,
    revision: revision.replace(/%2F/gi, '/'),
    file: file === undefined ? null : innerPath(file, 'hf'),
  };
}

const isDots = (part: string) => part === '.' || part === '..';

/** Hosts that are this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function web(text: string): CheckpointUri {
  if (!URL.canParse(text)) throw invalid('is no URL', 'https');
  const url = new URL(text);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw invalid('goes over plain http, which anybody on the way can change', 'https');
  }
  if (url.username !== '' || url.password !== '') throw secret('a user name or a password');
  if (url.hash !== '') throw invalid('has a fragment (`#…`), which no server sees', 'https');
  for (const name of url.searchParams.keys()) {
    if (SECRET_PARAMETER.test(name)) throw secret(`the parameter "${name}"`);
  }
  return { scheme: 'https', url: url.href };
}

function secret(what: string): WorldGateError {
  return new WorldGateError(
    'checkpoint-uri-secret',
    `the checkpoint URI carries ${what}, and URIs are written into manifests and reports, where a secret has no place`,
    {
      hint: 'Use `s3://` with AWS_* variables, `hf://` with HF_TOKEN or `github-release://` with GITHUB_TOKEN.',
    },
  );
}

function gitHubRelease(text: string): CheckpointUri {
  const match =
    /^github-release:\/\/([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})@([^?#\\%]{1,255})\/([^/?#\\%]{1,255})$/i.exec(
      text,
    );
  const [, owner, repository, tag, asset] = match ?? [];
  if (
    owner === undefined ||
    isDots(repository!) ||
    tag!.split('/').some((part) => part === '' || isDots(part)) ||
    isDots(asset!)
  ) {
    throw invalid('does not name an asset of a release', 'github-release');
  }
  return { scheme: 'github-release', owner, repository: repository!, tag: tag!, asset: asset! };
}

function oci(text: string): CheckpointUri {
  // Names and tags as the OCI distribution specification has them (v1.1, "Pulling manifests").
  const match =
    /^oci:\/\/((?:[A-Za-z0-9][A-Za-z0-9.-]*|\[::1\])(?::\d{1,5})?)\/([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?:@(sha256:[0-9a-f]{64})|:(\w[\w.-]{0,127}))(?:\/(.+))?$/.exec(
      text,
    );
  const [, registry, repository, digest, tag, file] = match ?? [];
  if (registry === undefined) throw invalid('does not name an artifact of a registry by digest', 'oci');
  return {
    scheme: 'oci',
    registry,
    repository: repository!,
    reference: (digest ?? tag)!,
    file: file === undefined ? null : innerPath(file, 'oci'),
  };
}

function s3(text: string): CheckpointUri {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,1024})$/.exec(text);
  if (match === null) throw invalid('does not name an object of a bucket', 's3');
  return { scheme: 's3', bucket: match[1]!, key: innerPath(match[2]!, 's3') };
}

function localFile(text: string): CheckpointUri {
  const rest = text.slice('file:'.length);
  const path = rest.startsWith('//') ? rest.slice(2) : rest;
  if (
    path === '' ||
    path.includes('\0') ||
    /[\r\n]/.test(path) ||
    (rest.startsWith('//') && !path.startsWith('/'))
  ) {
    throw invalid('names no file of this machine', 'file');
  }
  // `file:///a%20b` is a URL, `file:a b` a path.
  return { scheme: 'file', path: rest.startsWith('//') ? decoded(path) : path };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
