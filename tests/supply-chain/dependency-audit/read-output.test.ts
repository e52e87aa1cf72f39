import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditTool } from '../../../src/contracts/dependency-audit.ts';
import { readOutput, recognise } from '../../../src/supply-chain/dependency-audit/read-output.ts';
import { Unusable } from '../../../src/supply-chain/dependency-audit/tool-result.ts';
import { audited, recorded, source } from '../../support/dependency-audit.ts';

/** What stands in the recordings: the service answered with these to every tool. */
const NPM_IDS = ['GHSA-29mw-wpgm-hmr9', 'GHSA-35jh-r3h4-6jhm', 'GHSA-c2qf-rxjj-qqgw', 'GHSA-xvch-5gv4-984h'];

const FINDINGS: readonly (readonly [AuditTool, string])[] = [
  ['npm', 'npm-findings.json'],
  ['pnpm', 'pnpm9-findings.json'],
  ['pnpm', 'pnpm12-findings.json'],
  ['yarn', 'yarn1-findings.ndjson'],
  ['yarn', 'yarn4-findings.ndjson'],
];
const CLEAN: readonly (readonly [AuditTool, string])[] = [
  ['npm', 'npm-clean.json'],
  ['pnpm', 'pnpm-clean.json'],
  ['yarn', 'yarn1-clean.ndjson'],
  ['yarn', 'yarn4-clean.txt'],
  ['pip-audit', 'pip-audit-clean.json'],
  ['osv-scanner', 'osv-v1-clean.json'],
];
const REFUSED: readonly (readonly [AuditTool, string])[] = [
  ['npm', 'npm-refused.json'],
  ['npm', 'npm-no-lock.json'],
  ['pnpm', 'pnpm-refused.json'],
  ['yarn', 'yarn1-refused.stderr.ndjson'],
  ['pip-audit', 'pip-audit-unknown-to-service.json'],
];

describe('what real tools wrote', () => {
  it.each(FINDINGS)('%s in %s: the four advisories that the service gave', (tool, name) => {
    const text = recorded(name);
    expect(recognise(text)).toBe(tool);
    const { findings } = readOutput(tool, text);
    expect(findings.map(({ ids }) => ids[0]).sort()).toEqual(NPM_IDS);
    const severities = Object.fromEntries(findings.map(({ ids, severity }) => [ids[0], severity]));
    expect(severities).toEqual({
      'GHSA-29mw-wpgm-hmr9': 'moderate',
      'GHSA-35jh-r3h4-6jhm': 'high',
      'GHSA-c2qf-rxjj-qqgw': 'high',
      'GHSA-xvch-5gv4-984h': 'critical',
    });
    const fixes = Object.fromEntries(findings.map(({ package: of, fixVersions }) => [of, fixVersions]));
    expect(fixes).toEqual({ lodash: ['4.17.21'], minimist: ['1.2.6'], semver: ['7.5.2'] });
  });

  it('pnpm says which of them development alone reaches; yarn 1 says what is not so, and is not asked', () => {
    const reachOf = (tool: AuditTool, name: string) =>
      readOutput(tool, recorded(name)).findings.find(({ package: of }) => of === 'semver')?.reach;
    expect(reachOf('pnpm', 'pnpm9-findings.json')).toBe('development');
    expect(reachOf('pnpm', 'pnpm12-findings.json')).toBe('development');
    expect(reachOf('yarn', 'yarn1-findings.ndjson')).toBeNull();
  });

  it('pip-audit: names of three databases, and no severity', () => {
    const { findings, packages, count } = readOutput('pip-audit', recorded('pip-audit-findings.json'));
    expect(count).toBe(7);
    expect(packages?.map(({ name }) => name)).toContain('charset-normalizer');
    expect(
      findings.map(({ package: of, ids, severity, fixVersions }) => ({ of, ids, severity, fixVersions })),
    ).toEqual([
      {
        of: 'jinja2',
        ids: ['PYSEC-2024-1', 'CVE-2024-22195', 'GHSA-h5c8-rqwp-cp95'],
        severity: 'unknown',
        fixVersions: ['3.1.3'],
      },
      {
        of: 'requests',
        ids: ['PYSEC-2024-60', 'CVE-2024-35195', 'GHSA-9wx4-h78v-vm56'],
        severity: 'unknown',
        fixVersions: ['2.32.0'],
      },
    ]);
  });

  it('OSV-Scanner: one finding for each group, severities from words and scores, purl types', () => {
    const text = recorded('osv-findings.json');
    expect(recognise(text)).toBe('osv-scanner');
    const { findings, packages } = readOutput('osv-scanner', text);
    expect(findings).toMatchObject([
      {
        ecosystem: 'pypi',
        package: 'jinja2',
        severity: 'moderate',
        fixVersions: ['3.1.3'],
        cvss: { score: 5.4 },
      },
      { ecosystem: 'cargo', package: 'regex', severity: 'unknown', reach: 'development', cvss: null },
    ]);
    expect(findings[1]!.ids).toEqual(['GHSA-m5pq-gvj9-9vr8', 'RUSTSEC-2022-0013', 'CVE-2022-24713']);
    expect(packages?.map(({ name }) => name)).toEqual(['jinja2', 'idna', 'regex']);
  });

  it.each(CLEAN)('%s in %s: nothing found', (tool, name) => {
    expect(recognise(recorded(name))).toBe(tool);
    expect(readOutput(tool, recorded(name)).findings).toEqual([]);
  });

  it('OSV-Scanner without --all-packages does not say what it audited, which is a warning', () => {
    const outcome = { result: readOutput('osv-scanner', recorded('osv-v1-clean.json')) };
    expect(audited({ sources: [source(outcome, { tool: 'osv-scanner' })] }).audit.rows).toMatchObject([
      { state: 'warning', summary: expect.stringContaining('--all-packages') as string },
    ]);
  });

  it.each(REFUSED)('%s in %s: no audit was made, and so none passed', (tool, name) => {
    expect(() => readOutput(tool, recorded(name))).toThrow(
      expect.objectContaining({ reason: 'tool-unavailable' }),
    );
  });
});

describe('what is no result', () => {
  const npm = JSON.parse(recorded('npm-findings.json')) as {
    vulnerabilities: Record<string, { via: unknown[] }>;
    metadata: { vulnerabilities: Record<string, number> };
  };
  const changed = (change: (copy: typeof npm) => unknown) => {
    const copy = structuredClone(npm);
    return JSON.stringify(change(copy) ?? copy);
  };

  it.each<[string, AuditTool, string, string]>([
    ['nothing', 'npm', '', 'half-written'],
    ['blanks', 'yarn', ' \n', 'half-written'],
    ['an empty mapping', 'npm', '{}', 'invalid-shape'],
    ['an empty list', 'npm', '[]', 'invalid-shape'],
    ['null', 'osv-scanner', 'null', 'invalid-shape'],
    ['no results', 'osv-scanner', '{"results": null}', 'invalid-shape'],
    ['text', 'pip-audit', 'No known vulnerabilities found\n', 'unreadable'],
    [
      'a package without a list of vulnerabilities',
      'pip-audit',
      '{"dependencies":[{"name":"a","version":"1"}]}',
      'invalid-shape',
    ],
    ['a later version', 'npm', '{"auditReportVersion":3,"vulnerabilities":{}}', 'future-version'],
    ['a removed finding', 'npm', changed((copy) => void delete copy.vulnerabilities.lodash), 'contradiction'],
    [
      'counts set to nothing',
      'npm',
      changed((copy) => ({ ...copy, metadata: { ...copy.metadata, vulnerabilities: { total: 0 } } })),
      'contradiction',
    ],
    [
      'a cause that is not there',
      'npm',
      changed((copy) => void copy.vulnerabilities.lodash!.via.splice(0, 2, 'gone')),
      'contradiction',
    ],
    [
      'a key twice',
      'npm',
      '{"auditReportVersion":2,"vulnerabilities":{"a":1},"vulnerabilities":{}}',
      'unreadable',
    ],
    ['no summary', 'yarn', '{"type":"info","data":"x"}', 'half-written'],
    [
      'groups without vulnerabilities',
      'osv-scanner',
      '{"results":[{"packages":[{"package":{"name":"a","version":"1"},"groups":[{"ids":["X"]}]}]}]}',
      'contradiction',
    ],
  ])('%s', (_, tool, text, reason) => {
    expect(() => readOutput(tool, text)).toThrow(expect.objectContaining({ reason }));
  });
});

/** A name for what is left of an output: `passed` is what a mutation must never come to while a finding is in the original. */
function stateOf(tool: AuditTool, text: string): { verdict: string; names: Set<string> } {
  let outcome: Parameters<typeof source>[0];
  try {
    outcome = { result: readOutput(tool, text) };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    outcome = { reason: error.reason, detail: error.message };
  }
  const { audit } = audited({ sources: [source(outcome, { tool })] });
  return { verdict: audit.verdict, names: new Set(audit.advisories.map(({ package: of }) => of)) };
}

describe('damaged outputs', () => {
  const damaged = [
    ...FINDINGS,
    ['pip-audit', 'pip-audit-findings.json'],
    ['osv-scanner', 'osv-findings.json'],
  ] as const;

  it.each(damaged)('%s in %s: cut anywhere, it never passes', (tool, name) => {
    const text = recorded(name);
    const end = text.trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), (at) => {
        // Yarn 4 has nothing that ends its lines: whole lines less are fewer findings, and one is left at least.
        expect(stateOf(tool, text.slice(0, at)).verdict).not.toBe('passed');
      }),
      { numRuns: 80 },
    );
  });

  it.each(damaged)(
    '%s in %s: with other bytes in it, it passes only where no finding is left',
    (tool, name) => {
      const text = recorded(name);
      const edit = fc.record({
        at: fc.nat(text.length - 1),
        drop: fc.nat(60),
        put: fc.constantFrom('', '0', '{', '}', '"', ',', '[]', '{}', 'null', ':', ' ', '\n', '"x"'),
      });
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
          const mutated = edits.reduce(
            (t, { at, drop, put }) => t.slice(0, at) + put + t.slice(at + drop),
            text,
          );
          const { verdict, names } = stateOf(tool, mutated);
          if (verdict === 'passed')
            expect([names.size, /GHSA-|PYSEC-|CVE-/.test(mutated)]).toEqual([0, false]);
        }),
        { numRuns: 80 },
      );
    },
  );
});
