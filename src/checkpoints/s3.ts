import type { CheckpointUri } from '../contracts/checkpoint-uri.ts';
import type { Digest } from '../foundation/digest.ts';
import { endpoint } from './endpoint.ts';
import type { Http, Target } from './http.ts';
import { type Resolved, single } from './sources.ts';
import type { CheckpointTools } from './tools.ts';

type S3Uri = Extract<CheckpointUri, { scheme: 's3' }>;
type Environment = CheckpointTools['env'];

/** SHA-256 of nothing: requests that read have no body. */
const EMPTY_BODY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export interface S3Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | undefined;
}

/** An object of a bucket, signed where the environment has keys, else as anybody. */
export async function resolveS3(
  uri: S3Uri,
  http: Http,
  { env, now }: Pick<CheckpointTools, 'env' | 'now'>,
): Promise<Resolved> {
  const keys = keysOf(env);
  const targetIn = (region: string): Target => ({
    url: s3Url(uri, region, env),
    ...(keys !== undefined && {
      authorise: (url, headers, method) => signS3(url, headers, { keys, region, now: now(), method }),
    }),
  });
  let target = targetIn(env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1');
  const head = (at: Target) =>
    http.send(
      { ...at, headers: { 'x-amz-checksum-mode': 'ENABLED' } },
      { method: 'HEAD', accept: [301, 400] },
    );
  let answer = await head(target);
  const region = answer.headers['x-amz-bucket-region'];
  if (answer.status >= 300 && typeof region === 'string' && /^[a-z0-9-]{1,40}$/.test(region)) {
    answer.body.resume();
    target = targetIn(region);
    answer = await head(target);
  }
  answer.body.resume();
  if (answer.status >= 300) throw http.failure(answer);
  const size = Number(answer.headers['content-length'] ?? Number.NaN);
  return single(
    { target, size: Number.isSafeInteger(size) ? size : null, digest: checksumOf(answer.headers) },
    versionOf(answer.headers['x-amz-version-id']),
  );
}

function keysOf(env: Environment): S3Keys | undefined {
  if (!env.AWS_ACCESS_KEY_ID || !env.AWS_SECRET_ACCESS_KEY) return undefined;
  return {
    accessKeyId: env.AWS_ACCESS_KEY_ID,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
    sessionToken: env.AWS_SESSION_TOKEN || undefined,
  };
}

/**
 * Amazon's own buckets have a host each; a bucket with a dot in its name, whose host no certificate covers, and other
 * servers (`AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`) have it in the path.
 */
export function s3Url({ bucket, key }: Pick<S3Uri, 'bucket' | 'key'>, region: string, env: Environment): URL {
  const path = key.split('/').map(encodeURIComponent).join('/');
  const other = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
  if (other) {
    return new URL(`${endpoint(other, 'https://s3.amazonaws.com', 'AWS_ENDPOINT_URL_S3')}/${bucket}/${path}`);
  }
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return bucket.includes('.')
    ? new URL(`https://s3.${region}.${domain}/${bucket}/${path}`)
    : new URL(`https://${bucket}.s3.${region}.${domain}/${path}`);
}

/**
 * Headers that sign a request without body: AWS Signature Version 4
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).
 * @param headers those that are sent; the range and Amazon's own are signed
 */
export async function signS3(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { keys, region, now, method }: { keys: S3Keys; region: string; now: Date; method: string },
): Promise<Record<string, string>> {
  const { AwsV4Signer } = await import('aws4fetch');
  const covered = Object.entries(headers).filter(([name]) => name === 'range' || name.startsWith('x-amz-'));
  const signed = await new AwsV4Signer({
    method,
    url: url.href,
    headers: { ...Object.fromEntries(covered), 'x-amz-content-sha256': EMPTY_BODY },
    accessKeyId: keys.accessKeyId,
    secretAccessKey: keys.secretAccessKey,
    ...(keys.sessionToken !== undefined && { sessionToken: keys.sessionToken }),
    service: 's3',
    region,
    datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
    allHeaders: true,
  }).sign();
  return Object.fromEntries(signed.headers);
}

/** The SHA-256 of the whole object, where its owner asked S3 to keep one; that of parts ends in their number. */
function checksumOf(headers: Record<string, string | string[] | undefined>): Digest | null {
  const text = headers['x-amz-checksum-sha256'];
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]{43}=$/.test(text)) return null;
  if (headers['x-amz-checksum-type'] === 'COMPOSITE') return null;
  return `sha256:${Buffer.from(text, 'base64').toString('hex')}`;
}

function versionOf(text: string | string[] | undefined): string | null {
  return typeof text === 'string' && /^[\w.-]{1,200}$/.test(text) && text !== 'null' ? text : null;
}
