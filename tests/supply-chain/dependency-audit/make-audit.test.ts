import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats, { type FormatsPlugin } from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAuditMarkdown } from '../../../src/reports/dependency-audit-markdown.ts';
import { renderAuditText } from '../../../src/reports/dependency-audit-text.ts';
import { changesAgainst, readBase } from '../../../src/supply-chain/dependency-audit/changes.ts';
import {
  pythonLock,
  readPackageLock,
  readPnpmLock,
  readRequirements,
  readUvLock,
  readYarnLock,
} from '../../../src/supply-chain/dependency-audit/lock-files.ts';
import { parseWaivers } from '../../../src/supply-chain/dependency-audit/parse-waivers.ts';
import { readOutput } from '../../../src/supply-chain/dependency-audit/read-output.ts';
import { auditExitCode } from '../../../src/supply-chain/dependency-audit/rows.ts';
import { purlOf, sbom } from '../../../src/supply-chain/dependency-audit/sbom.ts';
import {
  audited,
  finding,
  NOW,
  recorded,
  result,
  SETTINGS,
  source,
  waiver,
} from '../../support/dependency-audit.ts';

const of = (...findings: ReturnType<typeof finding>[]) => [source({ result: result(findings) })];

describe('one row for each vulnerability and package', () => {
  it('meets findings whose names hang together over several tools', () => {
    const { audit } = audited({
      sources: [
        source({
          result: result([finding({ ids: ['GHSA-aaaa-bbbb-cccc', 'CVE-2024-1'], severity: 'moderate' })]),
        }),
        source(
          {
            result: result([
              finding({ ids: ['cve-2024-1', 'PYSEC-2024-9'], severity: 'unknown', reach: 'development' }),
            ]),
          },
          { key: 'osv', tool: 'osv-scanner' },
        ),
        source(
          { result: result([finding({ ids: ['PYSEC-2024-9'], severity: 'critical' })]) },
          { key: 'third' },
        ),
        source({ result: result([finding({ ids: ['PYSEC-2024-9'], package: 'other' })]) }, { key: 'fourth' }),
      ],
    });
    expect(audit.advisories).toMatchObject([
      {
        key: 'npm/lodash/GHSA-aaaa-bbbb-cccc',
        aliases: ['CVE-2024-1', 'PYSEC-2024-9'],
        severity: 'critical',
        reach: 'production',
        reported_by: ['npm:package-lock.json', 'osv', 'third'],
      },
      { key: 'npm/other/PYSEC-2024-9' },
    ]);
  });

  it('does not depend on the order of findings', () => {
    const names = ['GHSA-a', 'CVE-b', 'PYSEC-c', 'X-d', 'x-D', 'E-e'];
    const some = fc.array(
      fc.record({
        ids: fc.subarray(names, { minLength: 1 }),
        package: fc.constantFrom('a', 'b'),
        severity: fc.constantFrom('low' as const, 'high' as const, 'unknown' as const),
        title: fc.constantFrom('one', 'another'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.integer(), (facts, turn) => {
        const findings = facts.map((one) => finding(one));
        const at = findings.length === 0 ? 0 : Math.abs(turn) % findings.length;
        const turned = [...findings.slice(at), ...findings.slice(0, at)].reverse();
        expect(audited({ sources: of(...turned) }).audit.advisories).toEqual(
          audited({ sources: of(...findings) }).audit.advisories,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('redacts what tools say', () => {
    const { audit } = audited({
      sources: of(finding({ title: 'see hunter2', paths: ['/home/x/hunter2'] })),
      redact: (text) => text.replaceAll('hunter2', '[redacted]'),
    });
    expect(JSON.stringify(audit)).not.toContain('hunter2');
  });
});

describe('the decision', () => {
  const verdict = (facts: Parameters<typeof audited>[0]) => audited(facts).audit.verdict;

  it('fails on any finding unless told otherwise, on those of development too, and on one without severity', () => {
    expect(verdict({ sources: of(finding({ severity: 'low', reach: 'development' })) })).toBe('failed');
    const settings = { ...SETTINGS, fail_on: 'critical' as const };
    expect(verdict({ sources: of(finding({ severity: 'high' })), settings })).toBe('inconclusive');
    expect(verdict({ sources: of(finding({ severity: 'unknown' })), settings })).toBe('failed');
    expect(verdict({ sources: of(finding({ severity: 'critical' })), settings })).toBe('failed');
  });

  it('lets development be only where it is known to be that', () => {
    const settings = { ...SETTINGS, omit_dev: true };
    expect(verdict({ sources: of(finding({ reach: 'development' })), settings })).toBe('inconclusive');
    expect(verdict({ sources: of(finding({ reach: null })), settings })).toBe('failed');
    const both = of(finding({ reach: 'development' }), finding({ reach: 'production' }));
    expect(verdict({ sources: both, settings })).toBe('failed');
  });

  it('never ends in 0 where a tool gave no result, even beside a mere warning', () => {
    const missing = source({ reason: 'tool-unavailable', detail: 'there is no npm' }, { key: 'npm:b' });
    const low = source({ result: result([finding({ severity: 'low' })]) });
    const settings = { ...SETTINGS, fail_on: 'high' as const };
    const one = audited({ sources: [low, missing], settings });
    expect(one.audit.rows.map(({ state }) => state)).toEqual(['passed', 'not_run', 'warning']);
    expect(auditExitCode(one.audit.rows, false)).toBe(4);
    const allowed = audited({ sources: [low, missing], settings: { ...settings, allow_unavailable: true } });
    expect([auditExitCode(allowed.audit.rows, false), auditExitCode(allowed.audit.rows, true)]).toEqual([
      0, 3,
    ]);
    expect(auditExitCode([], false)).toBe(4);
  });

  it('fails what contradicts itself, tells its findings all the same, and cannot read an invalid one', () => {
    const contradiction = source({ result: result([finding()]), contradiction: 'it ended with 0' });
    expect(audited({ sources: [contradiction] }).audit.rows.map(({ state }) => state)).toEqual([
      'failed',
      'failed',
    ]);
    const invalid = audited({ sources: [source({ reason: 'half-written', detail: 'cut' })] }).audit;
    expect([invalid.verdict, auditExitCode(invalid.rows, false)]).toEqual(['error', 4]);
  });

  it('does not believe an audit of nothing beside a lock file, and warns of one without', () => {
    const lock = readPackageLock(recorded('package-lock.json'));
    const empty = { result: result([], { count: 0 }) };
    expect(verdict({ sources: [source(empty, { lock })] })).toBe('failed');
    expect(verdict({ sources: [source(empty)] })).toBe('inconclusive');
  });

  it('warns of packages that were skipped, and of an output about another number of packages', () => {
    const skipped = result([], { notAudited: [{ package: 'own', why: 'not on PyPI' }] });
    expect(verdict({ sources: [source({ result: skipped })] })).toBe('inconclusive');
    const lock = readPackageLock(recorded('package-lock.json'));
    const clean = readOutput('npm', recorded('npm-clean.json'));
    const saved = (count: number) => source({ result: { ...clean, count } }, { lock, mode: 'saved' });
    expect([verdict({ sources: [saved(5)] }), verdict({ sources: [saved(4)] })]).toEqual([
      'passed',
      'inconclusive',
    ]);
  });
});

describe('waivers', () => {
  const states = (one: Partial<Parameters<typeof waiver>[0]>, day = NOW) => {
    const { audit } = audited({ waivers: [waiver(one)], now: day });
    return [audit.waivers[0]!.state, audit.verdict];
  };

  it.each<[string, Parameters<typeof waiver>[0], string[]]>([
    ['covers by id', {}, ['used', 'passed']],
    ['covers by alias, in any case', { id: 'cve-2021-23337' }, ['used', 'passed']],
    ['not another package', { package: 'minimist' }, ['unmatched', 'failed']],
    ['not another advisory', { id: 'CVE-2000-1' }, ['unmatched', 'failed']],
    ['not a worse severity', { 'max-severity': 'moderate' }, ['exceeded', 'failed']],
    ['is over', { expires: '2026-05-31' }, ['expired', 'failed']],
    ['holds on its last day', { expires: '2026-06-01' }, ['expiring', 'inconclusive']],
    ['warns 14 days before', { expires: '2026-06-15' }, ['expiring', 'inconclusive']],
    ['does not warn 15 days before', { expires: '2026-06-16' }, ['used', 'passed']],
  ])('%s', (_, facts, expected) => {
    expect(states(facts)).toEqual(expected);
  });

  it('covers what has no severity only up to critical, and PyPI names in any spelling', () => {
    const python = of(finding({ ecosystem: 'pypi', package: 'ruamel-yaml', severity: 'unknown' }));
    const state = (max: 'high' | 'critical') =>
      audited({ sources: python, waivers: [waiver({ package: 'ruamel.yaml', 'max-severity': max })] }).audit
        .verdict;
    expect([state('high'), state('critical')]).toEqual(['failed', 'passed']);
  });

  it('cannot call a waiver stale where a tool gave no result', () => {
    const { audit } = audited({
      sources: [source({ reason: 'timed-out', detail: 'slow' })],
      waivers: [waiver()],
    });
    expect([audit.waivers[0]!.state, audit.verdict]).toEqual(['not_checked', 'skipped']);
  });

  it('refuses a file that is not strict, or waives twice', () => {
    const file = (...more: string[]) =>
      ['schema_version: worldgate.waivers.v1', 'waivers:', ...more, ''].join('\n');
    const one = [
      '  - id: CVE-2024-1',
      '    package: a',
      '    owner: b',
      '    reason: long enough to say',
      '    expires: 2027-01-01',
      '    max-severity: low',
    ];
    expect(parseWaivers(file(...one), 'w.yml')).toHaveLength(1);
    expect(() => parseWaivers(file(...one, ...one), 'w.yml')).toThrow('waived twice');
    expect(() => parseWaivers(file(...one, '    max-severty: high'), 'w.yml')).toThrow('max-severty');
    expect(() => parseWaivers(file(...one.with(4, '    expires: never')), 'w.yml')).toThrow('expires');
    expect(() => parseWaivers(file(...one.slice(0, 2), ...one.slice(3)), 'w.yml')).toThrow('owner');
  });
});

describe('changes', () => {
  it('tells new, fixed and unchanged by any common name, and nothing as fixed where a tool gave no result', () => {
    const before = readBase(recorded('pnpm9-findings.json'), 'base.json').advisories;
    const now = readBase(recorded('npm-omit-dev.json'), 'now.json').advisories;
    const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key.replace(/^npm\//, ''));
    const changes = changesAgainst(before, now, true);
    expect(keys(changes.fixed)).toEqual(['semver/GHSA-c2qf-rxjj-qqgw']);
    expect(changes.new).toEqual([]);
    expect(changes.unchanged).toHaveLength(3);
    expect(keys(changesAgainst(now, before, true).new)).toEqual(['semver/GHSA-c2qf-rxjj-qqgw']);
    const open = changesAgainst(before, now, false);
    expect([open.fixed, keys(open.not_checked)]).toEqual([[], ['semver/GHSA-c2qf-rxjj-qqgw']]);
  });

  it('reads a report of ours, and refuses what is none', () => {
    const { audit } = audited({});
    expect(readBase(JSON.stringify(audit), 'a.json').advisories).toHaveLength(1);
    const future = JSON.stringify({ ...audit, schema_version: 'worldgate.dependency_audit.v2' });
    for (const text of ['', '{}', future, recorded('npm-refused.json'), JSON.stringify(audit).slice(0, -9)]) {
      expect(() => readBase(text, 'a.json')).toThrow(expect.objectContaining({ code: 'audit-base-invalid' }));
    }
  });
});

describe('lock files', () => {
  const ALL = ['lodash@4.17.20', 'lru-cache@6.0.0', 'minimist@1.2.5', 'semver@7.3.5', 'yallist@4.0.0'];
  const DEV = ['lru-cache@6.0.0', 'semver@7.3.5', 'yallist@4.0.0'];
  const listed = (lock: ReturnType<typeof readPackageLock>) =>
    lock.packages.map(({ name, version }) => `${name}@${version}`);
  const dev = (lock: ReturnType<typeof readPackageLock>) => ({
    ...lock,
    packages: lock.packages.filter(({ reach }) => reach === 'development'),
  });

  it('of four package managers list the same packages of the same project', () => {
    const locks = [
      readPackageLock(recorded('package-lock.json')),
      readYarnLock(recorded('yarn1.lock'), recorded('package.json')),
      readYarnLock(recorded('yarn4.lock'), recorded('package.json')),
    ];
    for (const lock of locks) {
      expect(listed(lock)).toEqual(ALL);
      expect(listed(dev(lock))).toEqual(DEV);
    }
    expect(listed(readPnpmLock(recorded('pnpm-lock.yaml')))).toEqual(ALL);
    const workspaces = readYarnLock(recorded('yarn1.lock'), '{"workspaces":["a"],"dependencies":{}}');
    expect(workspaces.packages.every(({ reach }) => reach === 'unknown')).toBe(true);
  });

  it('of older pnpm are read as well', () => {
    const old =
      "lockfileVersion: 5.4\npackages:\n\n  /@babel/core/7.20.0_abc:\n    dev: true\n\n  '/a@1.0.0(b@2.0.0)':\n";
    expect(listed(readPnpmLock(old))).toEqual(['@babel/core@7.20.0', 'a@1.0.0']);
  });

  it('of Python: pins, and who needs them by a second list', () => {
    const all = readRequirements(recorded('requirements.txt'));
    const production = readRequirements(
      'jinja2==3.1.2 ; python_version > "3"\nMarkupSafe==3.0.4 \\\n  --hash=sha256:aa==1\n',
    );
    const lock = pythonLock(all, production)!;
    expect(lock.packages).toHaveLength(7);
    expect(listed(dev(lock))).not.toContain('markupsafe@3.0.4');
    expect(listed(dev(lock))).toHaveLength(5);
    const uv =
      '[[package]]\nname = "own"\nversion = "1"\nsource = { virtual = "." }\n\n[[package]]\nname = "Idna"\nversion = "3.20"\nsource = { registry = "x" }\n';
    expect(listed(readUvLock(uv))).toEqual(['idna@3.20']);
  });

  it('tell versions and reach of what npm finds', () => {
    const { audit, packages } = audited({
      sources: [
        source(
          { result: readOutput('npm', recorded('npm-findings.json')) },
          { lock: readPackageLock(recorded('package-lock.json')) },
        ),
      ],
    });
    expect(audit.advisories.map((one) => [one.package, one.versions[0], one.reach])).toEqual([
      ['lodash', '4.17.20', 'production'],
      ['lodash', '4.17.20', 'production'],
      ['minimist', '1.2.5', 'production'],
      ['semver', '7.3.5', 'development'],
    ]);
    expect([packages.length, audit.dependency_set.count]).toEqual([5, 5]);
  });
});

describe('SBOM', () => {
  const SCHEMAS = path.resolve(
    import.meta.dirname,
    '../../../node_modules/@cyclonedx/cyclonedx-library/res/schema',
  );
  const schema = (name: string) =>
    JSON.parse(readFileSync(path.join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8')) as { $id: string };

  it('holds to the published schema, is the same twice, and names each package by its URL', async () => {
    const { audit, packages } = audited({
      sources: [
        source(
          { result: readOutput('npm', recorded('npm-findings.json')) },
          { lock: readPackageLock(recorded('package-lock.json')) },
        ),
        source(
          { result: readOutput('osv-scanner', recorded('osv-findings.json')) },
          { key: 'osv', tool: 'osv-scanner' },
        ),
      ],
    });
    const text = await sbom(packages, audit.advisories, '1.2.3');
    expect(await sbom(packages, audit.advisories, '1.2.3')).toBe(text);
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as FormatsPlugin)(ajv);
    ajv.addFormat('iri-reference', ajv.formats['uri-reference']!);
    ajv.addFormat('idn-email', ajv.formats.email!);
    for (const name of ['jsf-0.82', 'spdx', 'cryptography-defs']) {
      const { $id: _, ...rest } = schema(name);
      ajv.addSchema(rest, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    }
    const valid = ajv.compile(schema('bom-1.6'));
    expect([valid(JSON.parse(text)), valid.errors]).toEqual([true, null]);
    const bom = JSON.parse(text) as {
      components: { purl: string; scope: string }[];
      vulnerabilities: { id: string }[];
    };
    const scopes = Object.fromEntries(bom.components.map(({ purl, scope }) => [purl, scope]));
    expect(scopes).toMatchObject({
      'pkg:npm/lodash@4.17.20': 'required',
      'pkg:npm/semver@7.3.5': 'optional',
      'pkg:cargo/regex@1.5.1': 'optional',
      'pkg:pypi/idna@3.20': 'required',
    });
    expect(bom.vulnerabilities).toHaveLength(audit.advisories.length);
  });

  it('encodes names as the purl specification has them', () => {
    expect(purlOf('npm', '@angular/core', '12.0.0+a')).toBe('pkg:npm/%40angular/core@12.0.0%2Ba');
    expect(purlOf('golang', 'github.com/gogo/protobuf', '1.3.1')).toBe(
      'pkg:golang/github.com/gogo/protobuf@1.3.1',
    );
    expect(purlOf('maven', 'org.apache:commons', '1')).toBe('pkg:maven/org.apache/commons@1');
  });
});

it('shows hostile text harmlessly, in 80 columns', () => {
  const hostile = `<img src=x onerror=alert(1)> @everyone [x](javascript:alert(1)) \u001b[31m\u202e| ${'a'.repeat(100_000)}`;
  const { audit } = audited({
    sources: of(finding({ title: hostile, package: 'p|<b>`', fixVersions: ['1|2'] })),
  });
  const markdown = renderAuditMarkdown(audit);
  expect(markdown).not.toMatch(/<img|<b>|@everyone|\u001b|\u202e|(?<!\\)\]\(javascript/);
  expect(markdown.length).toBeLessThan(20_000);
  const text = renderAuditText(audit, 80);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(text).not.toMatch(/\u001b|\u202e/);
});
