import { z } from 'zod';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { parseWith } from '../../foundation/schema.ts';
import type { SigstoreInstance } from './instance.ts';

export const SIGNING_CONFIG_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

const time = z.iso.datetime({ offset: true });
const service = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .max(1024)
    .refine(isConfidential, {
      message: 'must begin with https: the identity token of the job is sent there',
    }),
  majorApiVersion: z.int().positive(),
  validFor: z.object({ start: time.optional(), end: time.optional() }).optional(),
  operator: z.string().max(400).default(''),
});
type Service = z.infer<typeof service>;

const selection = z.object({
  selector: z.enum(['ANY', 'ALL', 'EXACT']),
  count: z.int().positive().optional(),
});
type Selection = z.infer<typeof selection>;

/** Nobody reads along: by TLS, or because it is this machine. */
function isConfidential(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

/** Sigstore's own file. Source: github.com/sigstore/protobuf-specs, protos/sigstore_trustroot.proto, `SigningConfig`. */
const signingConfig = z.object({
  mediaType: z.string().max(200),
  caUrls: z.array(service).max(100).default([]),
  rekorTlogUrls: z.array(service).max(100).default([]),
  rekorTlogConfig: selection.optional(),
  tsaUrls: z.array(service).max(100).default([]),
  tsaConfig: selection.optional(),
});

const HIGHEST = { authority: 1, log: 2, timestamps: 1 } as const;

/**
 * The services that a signing config names for now.
 * @param name how messages call the file
 * @throws WorldGateError `signing-config-invalid`, naming key and what is missing
 */
export function readSigningConfig(text: string, name: string, now: Date): SigstoreInstance {
  const value = parseJson(text, name);
  const config = parseWith(signingConfig, value, { file: name, code: 'signing-config-invalid' });
  if (config.mediaType !== SIGNING_CONFIG_TYPE) {
    throw invalid(name, `mediaType: expected ${SIGNING_CONFIG_TYPE}, found ${quoted(config.mediaType)}`);
  }
  const authorities = usable(config.caUrls, HIGHEST.authority, now);
  if (authorities.length === 0) {
    throw invalid(name, `caUrls: no certificate authority of version ${HIGHEST.authority} is valid now`);
  }
  const logs = select(name, 'rekorTlog', config.rekorTlogUrls, config.rekorTlogConfig, HIGHEST.log, now);
  const stamps = select(name, 'tsa', config.tsaUrls, config.tsaConfig, HIGHEST.timestamps, now);
  const instance: SigstoreInstance = {
    certificateAuthority: base(authorities[0]!.url),
    logs: logs.map(({ url, majorApiVersion }) => ({
      url: base(url),
      version: majorApiVersion === 2 ? 2 : 1,
    })),
    timestampAuthorities: stamps.map(({ url }) => base(url)),
  };
  // A log of version 1 states the time of its entries, one of version 2 does not.
  if (instance.timestampAuthorities.length === 0 && !instance.logs.some(({ version }) => version === 1)) {
    throw invalid(
      name,
      'tsaUrls: nothing here would say when the signature was made; name a timestamp authority',
    );
  }
  return instance;
}

/** Valid now and of a version that is spoken here, best first: highest version, then newest. */
function usable(services: readonly Service[], highest: number, now: Date): Service[] {
  const startOf = ({ validFor }: Service) => Date.parse(validFor?.start ?? '1970-01-01T00:00:00Z');
  const isValid = (one: Service) =>
    one.majorApiVersion <= highest &&
    startOf(one) <= now.getTime() &&
    (one.validFor?.end === undefined || Date.parse(one.validFor.end) >= now.getTime());
  return services
    .filter(isValid)
    .sort((a, b) => b.majorApiVersion - a.majorApiVersion || startOf(b) - startOf(a));
}

/** At most one service of each operator, as many as the selector asks for. */
function select(
  name: string,
  key: 'rekorTlog' | 'tsa',
  services: readonly Service[],
  config: Selection | undefined,
  highest: number,
  now: Date,
): Service[] {
  if (config === undefined) return [];
  const byOperator = new Map<string, Service>();
  for (const one of usable(services, highest, now)) {
    if (!byOperator.has(one.operator)) byOperator.set(one.operator, one);
  }
  const found = [...byOperator.values()];
  const wanted =
    config.selector === 'ALL'
      ? Math.max(1, found.length)
      : config.selector === 'ANY'
        ? 1
        : (config.count ?? 0);
  if (wanted === 0) throw invalid(name, `${key}Config.count: is missing, and the selector is EXACT`);
  if (found.length >= wanted) return found.slice(0, wanted);
  throw invalid(
    name,
    `${key}Urls: ${wanted} ${wanted === 1 ? 'service' : 'services of different operators'} wanted (${key}Config), ` +
      `${found.length} valid now in a version up to ${highest}`,
  );
}

function base(url: string): string {
  return url.replace(/\/+$/, '');
}

function invalid(name: string, what: string): WorldGateError {
  return new WorldGateError('signing-config-invalid', `${name}: ${what}`, {
    hint: 'Take the signing config that the operator of the instance publishes now.',
  });
}
