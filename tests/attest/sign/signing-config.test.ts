import { describe, expect, it } from 'vitest';
import { githubInstance, PUBLIC_GOOD, publicRecords } from '../../../src/attest/sign/instance.ts';
import { readSigningConfig, SIGNING_CONFIG_TYPE } from '../../../src/attest/sign/signing-config.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const OLD = { start: '2024-01-01T00:00:00Z' };
const ENDED = { start: '2024-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' };
const FUTURE = { start: '2027-01-01T00:00:00Z' };

const service = (url: string, majorApiVersion = 1, validFor: object = OLD, operator = 'lab') => ({
  url,
  majorApiVersion,
  validFor,
  operator,
});

function config(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    mediaType: SIGNING_CONFIG_TYPE,
    caUrls: [service('https://ca.lab')],
    rekorTlogUrls: [service('https://log.lab')],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service('https://tsa.lab/api/v1/timestamp')],
    tsaConfig: { selector: 'ANY' },
    ...changes,
  };
}

const read = (changes: Record<string, unknown> = {}) =>
  readSigningConfig(JSON.stringify(config(changes)), 'lab.json', NOW);

function refusal(changes: Record<string, unknown>): string {
  try {
    read(changes);
  } catch (error) {
    const { code, message } = error as Error & { code: string };
    return `${code}: ${message}`;
  }
  throw new Error('it was read');
}

describe('a signing config', () => {
  it('names one service of each kind', () => {
    expect(read()).toEqual({
      certificateAuthority: 'https://ca.lab',
      logs: [{ url: 'https://log.lab', version: 1 }],
      timestampAuthorities: ['https://tsa.lab/api/v1/timestamp'],
    });
  });

  it('is read for now: the highest version that is spoken here, then the newest, none that is over or to come', () => {
    const newer = { start: '2026-01-01T00:00:00Z' };
    const logs = [
      service('https://future.lab', 2, FUTURE),
      service('https://v9.lab', 9),
      service('https://ended.lab', 2, ENDED),
      service('https://v1.lab', 1, newer),
      service('https://v2-old.lab/', 2),
      service('https://v2-new.lab/', 2, newer),
    ];
    expect(read({ rekorTlogUrls: logs }).logs).toEqual([{ url: 'https://v2-new.lab', version: 2 }]);
  });

  it('ALL and EXACT take one of each operator', () => {
    const tsaUrls = [
      service('https://a1', 1, OLD, 'a'),
      service('https://a2', 1, OLD, 'a'),
      service('https://b', 1, OLD, 'b'),
      service('https://c', 1, OLD, 'c'),
    ];
    const all = read({ tsaUrls, tsaConfig: { selector: 'ALL' } }).timestampAuthorities;
    expect(all).toEqual(['https://a1', 'https://b', 'https://c']);
    const two = read({ tsaUrls, tsaConfig: { selector: 'EXACT', count: 2 } }).timestampAuthorities;
    expect(two).toEqual(['https://a1', 'https://b']);
    expect(refusal({ tsaUrls, tsaConfig: { selector: 'EXACT', count: 4 } })).toMatch(
      /4 services of different operators wanted .* 3 valid now/,
    );
    expect(refusal({ tsaUrls, tsaConfig: { selector: 'EXACT' } })).toMatch(/tsaConfig.count: is missing/);
  });

  it('may have no log where a timestamp authority states the time', () => {
    expect(read({ rekorTlogUrls: [], rekorTlogConfig: undefined }).logs).toEqual([]);
  });

  const bad: [string, Record<string, unknown>, RegExp][] = [
    [
      'another version of the file',
      { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' },
      /mediaType: expected .*v0\.2.*found .*v0\.1/,
    ],
    [
      'a trusted root',
      { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' },
      /mediaType: expected/,
    ],
    ['no authority', { caUrls: [] }, /caUrls: no certificate authority/],
    [
      'an authority of the future',
      { caUrls: [service('https://ca', 1, FUTURE)] },
      /caUrls: no certificate authority/,
    ],
    [
      'no log where one is asked for',
      { rekorTlogUrls: [service('https://log', 3)] },
      /rekorTlogUrls: 1 service wanted .* 0 valid now/,
    ],
    ['an unknown selector', { tsaConfig: { selector: 'SOME' } }, /tsaConfig\.selector/],
    [
      'an address that anybody on the way can read',
      { caUrls: [service('http://ca.lab')] },
      /caUrls\[0\]\.url.*must begin with https/,
    ],
    ['an address that is none', { caUrls: [service('ca.lab')] }, /caUrls\[0\]\.url/],
    [
      'a log without time and no timestamp',
      { tsaUrls: [], tsaConfig: undefined, rekorTlogUrls: [service('https://log', 2)] },
      /tsaUrls: nothing here would say when/,
    ],
  ];
  it.each(bad)('with %s is refused, naming the key', (_, changes, message) => {
    expect(refusal(changes)).toMatch(/^signing-config-invalid: lab\.json: /);
    expect(refusal(changes)).toMatch(message);
  });
});

describe('instances', () => {
  it("GitHub's own is that of the server, and writes into no log", () => {
    expect(githubInstance('https://github.com')).toEqual({
      certificateAuthority: 'https://fulcio.githubapp.com',
      logs: [],
      timestampAuthorities: ['https://timestamp.githubapp.com'],
    });
    expect(githubInstance('https://octo.ghe.com').certificateAuthority).toBe('https://fulcio.octo.ghe.com');
    expect(githubInstance('https://octo.ghe.com').timestampAuthorities).toEqual([
      'https://timestamp.octo.ghe.com',
    ]);
  });

  it.each([
    'https://github.acme.example',
    'https://evilghe.com',
    'https://ghe.com.evil.example',
    'https://github.com.evil.example',
  ])('%s has none', (server) => {
    expect(() => githubInstance(server)).toThrow(/only GitHub's cloud has them/);
  });

  it('public is what anybody can read', () => {
    expect(publicRecords(PUBLIC_GOOD)).toHaveLength(2);
    expect(publicRecords(githubInstance('https://github.com'))).toEqual([]);
    expect(publicRecords(read())).toEqual([]);
    const log = (url: string) => publicRecords(read({ rekorTlogUrls: [service(url)] }));
    expect(log('https://log2025-1.rekor.sigstore.dev')).toHaveLength(1);
    expect(log('https://REKOR.SIGSTORE.DEV/')).toHaveLength(1);
    expect(log('https://sigstore.dev.lab')).toEqual([]);
  });
});
