/**
 * A reading of trust policies, trusted signers and bundles that shares no code with the verifier. What the verifier
 * accepts in spite of a change has to be accepted by this reading of the changed text, too.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { parse as parseYaml } from 'yaml';
import type { Json } from './edits.ts';

/** What is known of the package and of whoever signed it, from having made it. */
export interface Truth {
  /** Of the key; null where a certificate signed. */
  keyId: string | null;
  certificate: {
    issuer: string;
    repository: string;
    repository_id: string;
    owner_id: string;
    workflow: string;
    runner: string;
    event: string;
    ref: string;
    commit: string;
  } | null;
  witnessed: boolean;
  level: 'L0' | 'L1';
  claim: { slug: string; id: string; hash: string };
  outcome: string;
  grade: string;
  completeness: number;
  /** When it was signed, and when it is verified. */
  signedAt: Date;
  now: Date;
}

type Demand = (value: Json, truth: Truth) => boolean;

const isText = (value: Json): value is string => typeof value === 'string';
const isList = (value: Json): value is Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `*`: anything but "/"; `**`: anything. */
function glob(pattern: Json, text: string): boolean {
  if (!isText(pattern)) return false;
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`^${source.join('')}$`, 's').test(text);
}

const oneOf = (values: readonly Json[]) => (value: Json) => values.includes(value);
const some = (value: Json, holds: (inner: Json) => boolean) => isList(value) && value.some(holds);
const every = (value: Json, holds: (inner: Json) => boolean) => isList(value) && value.every(holds);

/** Every key of `value` has a demand, and each demand holds. */
function holds(value: Json | undefined, demands: Readonly<Record<string, Demand>>, truth: Truth): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(([key, inner]) => Object.hasOwn(demands, key) && demands[key]!(inner, truth))
  );
}

const CERTIFICATE: Readonly<Record<string, Demand>> = {
  kind: oneOf(['certificate']),
  // An address is the same without the tabs and line ends in it. Source: URL Standard, basic URL parser, step 3.
  issuer: (value, { certificate }) => isText(value) && value.replace(/[\t\n\r]/g, '') === certificate!.issuer,
  repository: (value, { certificate }) =>
    isText(value) && value.toLowerCase() === certificate!.repository.toLowerCase(),
  repository_id: (value, { certificate }) => value === certificate!.repository_id,
  owner_id: (value, { certificate }) => value === certificate!.owner_id,
  workflows: (value, { certificate }) => some(value, (pattern) => glob(pattern, certificate!.workflow)),
  runner: (value, { certificate }) => value === certificate!.runner,
};

const KEY: Readonly<Record<string, Demand>> = {
  kind: oneOf(['key']),
  key_ids: (value, { keyId }) => some(value, (id) => id === keyId),
};

const CLAIM: Readonly<Record<string, Demand>> = {
  slug: (value, { claim }) => value === claim.slug,
  id: (value, { claim }) => value === claim.id,
  hash: (value, { claim }) => value === claim.hash,
  outcomes: (value, { outcome }) => some(value, (one) => one === outcome),
};

const PREDICATES = [
  'https://github.com/worldgate/worldgate/attestation/evidence/v1',
  'https://in-toto.io/attestation/test-result/v0.1',
  'https://slsa.dev/provenance/v1',
];
const GRADES = ['A', 'B', 'C', 'D'];

/** What each key of a policy asks, in the words of docs/trust-policy.md. */
const POLICY: Readonly<Record<string, Demand>> = {
  schema_version: oneOf(['worldgate.trust_policy.v1']),
  signer: (value, truth) => holds(value, truth.certificate === null ? KEY : CERTIFICATE, truth),
  min_level: (value, { level }) =>
    isText(value) && ['L0', 'L1', 'L2', 'L3'].includes(value) && value <= level,
  // A reviewed workflow can only raise the level of what it signed.
  reviewed_workflows: isList,
  allow_late_signing: (value) => typeof value === 'boolean',
  events: (value, { certificate }) => some(value, (one) => one === certificate?.event),
  refs: (value, { certificate }) =>
    certificate !== null && some(value, (pattern) => glob(pattern, certificate.ref)),
  commit: (value, { certificate }) =>
    certificate !== null && (value === 'released' || value === certificate.commit),
  // The verifier stands in the job that signed, which is of no pull request.
  bind: (value, { certificate }) =>
    every(value, oneOf(certificate === null ? [] : ['repository', 'commit', 'run'])),
  witnesses: (value, truth) => {
    const asked = (inner: Json) => inner === 'optional' || (inner === 'required' && truth.witnessed);
    return holds(value, { transparency_log: asked, timestamp: asked }, truth);
  },
  predicates: (value) => every(value, oneOf(PREDICATES)) && some(value, oneOf([PREDICATES[0]!])),
  claims: (value, truth) =>
    some(
      value,
      (claim) =>
        holds(claim, CLAIM, truth) &&
        Object.keys(claim as object).some((key) => key !== 'outcomes') &&
        (Object.hasOwn(claim as object, 'outcomes') || truth.outcome === 'supported'),
    ),
  min_grade: (value, { grade }) => isText(value) && GRADES.indexOf(value) >= GRADES.indexOf(grade),
  min_completeness: (value, { completeness }) =>
    typeof value === 'number' && value >= 0 && value <= completeness,
  max_age_hours: (value, { signedAt, now }) =>
    typeof value === 'number' && (now.getTime() - signedAt.getTime()) / 3_600_000 <= value,
  allow_not_for_proof: (value) => typeof value === 'boolean',
  expression: (value, truth) => isText(value) && expressionHolds(value, truth),
};

/** Comparisons with `&&` between them; anything else cannot be shown to hold. */
function expressionHolds(text: string, { outcome, grade, completeness }: Truth): boolean {
  const known: Record<string, string | number> = { outcome, grade, completeness };
  return text.split('&&').every((comparison) => {
    const match = /^\s*(\w+)\s*(==|!=|<=|>=|<|>)\s*("[\w ]*"|-?\s*\d+(?:\.\d+)?)\s*$/.exec(comparison);
    if (match === null || !Object.hasOwn(known, match[1]!)) return false;
    const right = match[3]!.startsWith('"')
      ? (JSON.parse(match[3]!) as string)
      : Number(match[3]!.replace(/\s/g, ''));
    const left = known[match[1]!]!;
    if (typeof left !== typeof right) return match[2] === '!=';
    const holds: Record<string, boolean> = {
      '==': left === right,
      '!=': left !== right,
      '<=': left <= right,
      '>=': left >= right,
      '<': left < right,
      '>': left > right,
    };
    return holds[match[2]!]!;
  });
}

/** Whether a policy, by its own text, accepts the package. */
export function policyAccepts(text: string, format: 'json' | 'yaml', truth: Truth): boolean {
  const value = (format === 'json' ? JSON.parse(text) : parseYaml(text)) as Json;
  return (
    isObject(value) &&
    isObject(value.signer) &&
    Object.hasOwn(value, 'schema_version') &&
    holds(value, POLICY, truth)
  );
}

/** Whether a file of trusted signers, by its own text, has the key as one that may be trusted now. */
export function signersTrust(text: string, { keyId, now }: Truth): boolean {
  const file = JSON.parse(text) as { schema_version?: string; signers?: Record<string, string | boolean>[] };
  if (file.schema_version !== 'worldgate.trusted_signers.v1' || !Array.isArray(file.signers)) return false;
  const same = file.signers.filter(
    ({ public_key: pem }) => typeof pem === 'string' && idOfPem(pem) === keyId,
  );
  const [signer] = same;
  if (same.length !== 1 || signer === undefined) return false;
  const { revoked = false, valid_from: from, valid_until: until } = signer;
  return (
    revoked === false &&
    (from === undefined || Date.parse(String(from)) <= now.getTime()) &&
    (until === undefined || now.getTime() <= Date.parse(String(until)))
  );
}

/** Without any library: the digest of the bytes between the two lines. */
function idOfPem(pem: string): string {
  const [, body = ''] = /-----BEGIN PUBLIC KEY-----([\s\S]*?)-----END PUBLIC KEY-----/.exec(pem) ?? [];
  return `sha256:${createHash('sha256')
    .update(Buffer.from(body.replace(/\s/g, ''), 'base64'))
    .digest('hex')}`;
}

/**
 * What a bundle says: the same for every way of writing it. Source: protobuf.dev, "ProtoJSON Format": a field that is
 * absent, null or of its default value says the same, and so does an order of keys. The `keyid` of a DSSE signature is
 * an unauthenticated hint (envelope.md): one that repeats the hint of the key says nothing more.
 */
function meaning(value: Json, hint: string | undefined): Json {
  if (isList(value)) return value.map((inner) => meaning(inner, hint));
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !(key === 'keyid' && inner === hint))
    .map(([key, inner]): [string, Json] => [
      key,
      isText(inner) ? textMeaning(key, inner) : meaning(inner, hint),
    ])
    .filter(([, inner]) => !isDefault(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/**
 * What a text of a bundle says. The name in front of a checkpoint's signature is not signed: source: C2SP signed-note, it says which key to try,
 * and the signature holds by the key of the log or not at all.
 */
function textMeaning(key: string, text: string): Json {
  if (key === 'signedTimestamp') return timestampMeaning(text);
  return key === 'envelope' ? text.replace(/^\u2014 \S+ (?=\S+$)/gm, '\u2014 ') : text;
}

/**
 * What a timestamp authority signed, and its signature. Source: RFC 5652, 5.4: the signature is over the signed attributes, which hold the digest
 * of the content; the tag around the signature and the algorithms named beside it are not signed, so they say nothing.
 */
function timestampMeaning(base64: string): Json {
  const [response] = parts(Buffer.from(base64, 'base64'));
  const [, contentInfo] = parts(response!.content);
  const [signedData] = parts(parts(contentInfo!.content)[1]!.content);
  const members = parts(signedData!.content);
  const [signer] = parts(members.at(-1)!.content);
  const [, , , attributes, , signature] = parts(signer!.content);
  return [members[2]!.whole, attributes!.whole, signature!.content].map((bytes) => bytes.toString('hex'));
}

/** The DER values that stand one after the other in some bytes. */
function parts(bytes: Buffer): { whole: Buffer; content: Buffer }[] {
  const found: { whole: Buffer; content: Buffer }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const short = bytes[at + 1]!;
    const more = short < 0x80 ? 0 : short & 0x7f;
    const start = at + 2 + more;
    const end = start + (more === 0 ? short : bytes.readUIntBE(at + 2, more));
    if (end > bytes.length) throw new Error('a DER value is cut short');
    found.push({ whole: bytes.subarray(at, end), content: bytes.subarray(start, end) });
    at = end;
  }
  return found;
}

function isDefault(value: Json): boolean {
  return (
    value === null ||
    value === '' ||
    value === '0' ||
    (isList(value) && value.length === 0) ||
    (isObject(value) && Object.keys(value).length === 0)
  );
}

/** Keys of a text, however often: one that is written twice can be read in two ways. */
function keyCount(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*:/g)].length;
}

function bundleMeaning(text: string): Json {
  const value = JSON.parse(text) as { verificationMaterial?: { publicKey?: { hint?: string } } };
  const keys = (inner: Json): number =>
    isList(inner)
      ? inner.reduce<number>((sum, one) => sum + keys(one), 0)
      : isObject(inner)
        ? Object.values(inner).reduce<number>((sum, one) => sum + 1 + keys(one), 0)
        : 0;
  if (keys(value as Json) !== keyCount(text)) throw new Error('a key is written twice');
  return meaning(value as Json, value.verificationMaterial?.publicKey?.hint);
}

/**
 * Whether two sets of bundles say the same, whatever the files are called. The log's promise of an entry may be missing
 * where its proof is there: source: sigstore_rekor.proto, `inclusion_promise` is optional in bundles since v0.2.
 */
export function sameBundles(before: readonly string[], after: readonly string[]): boolean {
  const sorted = (values: readonly Json[]) => values.map((value) => JSON.stringify(value)).sort();
  const [were, are] = [before.map(bundleMeaning), after.map(bundleMeaning)];
  const promises = new Set(were.flatMap(promisesOf));
  return (
    isDeepStrictEqual(sorted(were.map(withoutPromises)), sorted(are.map(withoutPromises))) &&
    are.flatMap(promisesOf).every((promise) => promises.has(promise)) &&
    are.flatMap(entriesOf).every((entry) => 'inclusionProof' in entry)
  );
}

interface Entry {
  inclusionPromise?: Json;
  inclusionProof?: Json;
}

function entriesOf(bundle: Json): Entry[] {
  return (
    (bundle as unknown as { verificationMaterial: { tlogEntries?: Entry[] } }).verificationMaterial
      .tlogEntries ?? []
  );
}

function promisesOf(bundle: Json): string[] {
  return entriesOf(bundle).flatMap(({ inclusionPromise: promise }) =>
    promise === undefined ? [] : [JSON.stringify(promise)],
  );
}

function withoutPromises(bundle: Json): Json {
  const copy = structuredClone(bundle);
  for (const entry of entriesOf(copy)) delete entry.inclusionPromise;
  return copy;
}
