import { describe, expect, it } from 'vitest';
import type { ComplianceSources } from '../../../src/audit/compliance/facts.ts';
import { complianceMapping, complianceMembers } from '../../../src/audit/compliance/mapping.ts';
import {
  COMPLIANCE_FRAMEWORKS,
  type ComplianceFramework,
  type ComplianceMapping,
  complianceMapping as mappingSchema,
} from '../../../src/contracts/compliance.ts';
import { OPTIONAL_MEMBER } from '../../../src/contracts/evidence-package.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { digestsOf, minimal, rich } from './examples.ts';

const map = (framework: ComplianceFramework, sources: ComplianceSources): ComplianceMapping =>
  complianceMapping(framework, sources, digestsOf(sources));
const refs = (mapping: ComplianceMapping) => mapping.rows.map(({ ref }) => ref);
const row = (mapping: ComplianceMapping, ref: string) => mapping.rows.find((found) => found.ref === ref)!;
const drafts = ({ rows }: ComplianceMapping) =>
  rows.filter(({ status }) => status === 'drafted' || status === 'partial');

/** RFC 6901, written here because the mapping itself only writes pointers. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

describe('rows', () => {
  it('are all items of the three sections of Annex VIII', () => {
    expect(refs(map('eu-ai-act-annex8', rich()))).toEqual([
      ...numbered('A.', 13),
      ...numbered('B.', 9),
      ...numbered('C.', 5),
    ]);
  });

  it('are the nine headings of Annex IV, and the points of the second', () => {
    const points = [...'abcdefgh'].map((letter) => `2(${letter})`);
    expect(refs(map('eu-ai-act-annex4', rich()))).toEqual(['1', '2', ...points, ...numbered('', 9).slice(2)]);
  });

  it('are the subcategories and controls that evaluation evidence touches', () => {
    expect(refs(map('nist-ai-rmf', rich()))).toEqual([
      'GOVERN 1.4',
      ...['1.1', '2.2', '2.3', '3.3'].map((id) => `MAP ${id}`),
      ...['1.1', '1.3', '2.1', '2.3', '2.5', '2.6', '2.7', '2.13', '4.1', '4.2', '4.3'].map(
        (id) => `MEASURE ${id}`,
      ),
      'MANAGE 1.1',
    ]);
    expect(refs(map('iso-42001', rich()))).toEqual([
      '7.5.3',
      '9.2',
      ...numbered('A.6.2.', 8).slice(1),
      'A.7.4',
      'A.7.5',
      'A.8.2',
      'A.10.2',
      'A.10.3',
      'A.10.4',
    ]);
  });

  it('of robot safety are in every mapping, and none is addressed', () => {
    for (const framework of COMPLIANCE_FRAMEWORKS) {
      const { robot_safety: safety } = map(framework, rich());
      expect(safety.map(({ ref }) => ref)).toEqual([
        'ISO 10218-1:2025',
        'ISO 10218-2:2025',
        'ISO/TS 15066:2016',
        'ISO/NP 25785-1',
      ]);
      expect(safety.every(({ status, text }) => status === 'not_addressed' && text === undefined)).toBe(true);
    }
  });
});

describe('drafts', () => {
  it('fill three items of Annex VIII and no more, however rich the evidence', () => {
    const mapping = map('eu-ai-act-annex8', rich());
    expect(drafts(mapping).map(({ ref, status }) => [ref, status])).toEqual([
      ['A.4', 'drafted'],
      ['A.5', 'drafted'],
      ['A.6', 'partial'],
    ]);
    const others = mapping.rows.filter(({ ref }) => !['A.4', 'A.5', 'A.6'].includes(ref));
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['human_required']));
    expect(row(mapping, 'A.12').evidence.map(({ json_pointer: pointer }) => pointer)).toEqual([
      '/scope_limits',
      '/not_shown',
    ]);
  });

  it('hold what claim, protocol and evidence say', () => {
    const annex8 = map('eu-ai-act-annex8', rich());
    expect(row(annex8, 'A.4').text).toBe(
      `Model lerobot/smolvla_base, revision 0123456789abcdef0123456789abcdef01234567, digest of the weights sha256:${'ab'.repeat(32)}.`,
    );
    expect(row(annex8, 'A.5').text).toMatch(/language-conditioned manipulation\. .*robot: Franka Panda/);
    expect(row(annex8, 'A.6').text).toMatch(/rgb, state; outputs \(actions\): continuous\..*LIBERO/);
    const tested = row(map('eu-ai-act-annex4', rich()), '2(g)').text!;
    expect(tested).toMatch(/50 planned episodes; 25 per task; 1 seed; one attempt per episode/);
    expect(tested).toMatch(
      /declared >= 0\.8 \(ratio\), tested 0\.9, interval from 0\.8028 to 0\.9546 \(wilson, one-sided, level 0\.9, n = 50\)/,
    );
    expect(tested).toMatch(/no later than 2026-05-06T02:00:00Z is shown by git_commit/);
  });

  it.each(COMPLIANCE_FRAMEWORKS)('of %s point at values that are there, with digests of members', (name) => {
    const sources = rich();
    const members: Record<string, unknown> = {
      'claim.json': sources.claim,
      'protocol.json': sources.protocol,
      'evidence.json': sources.evidence,
    };
    const digests = digestsOf(sources);
    const places = map(name, sources).rows.flatMap(({ evidence }) => evidence);
    expect(places.length).toBeGreaterThan(5);
    for (const { member, json_pointer: pointer, sha256 } of places) {
      expect(sha256).toBe(digests.get(member));
      if (members[member] === undefined) expect(pointer).toBe('');
      else expect(at(members[member], pointer), `${member}${pointer}`).not.toBeUndefined();
    }
  });

  it.each(COMPLIANCE_FRAMEWORKS)('of %s never say that something is met, and count nothing', (name) => {
    const text = JSON.stringify([map(name, rich()), map(name, minimal())]);
    expect(text).not.toMatch(/\b(?:met|complies|compliant|certified|conformant|passed|safe)\b/i);
    // An 80 % of a claim's sentence would be the claim's; scores of the mapping itself there are none.
    expect(text).not.toMatch(/\d\s*%|percent|"score"/);
    // No date from which a duty applies: only those of the version, of the comparison and of the package.
    const dates = [...text.matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map(([date]) => date);
    expect(dates.filter((date) => !['2024-07-12', '2026-11-21', '2026-05-06'].includes(date))).toEqual([]);
  });

  it('are left to a person where the data is absent, with the reason', () => {
    const annex8 = map('eu-ai-act-annex8', minimal());
    expect(drafts(annex8)).toEqual([]);
    expect(row(annex8, 'A.4')).toMatchObject({
      status: 'human_required',
      evidence: [],
      note: expect.stringContaining('neither a revision nor a digest'),
    });
    expect(row(map('nist-ai-rmf', minimal()), 'MEASURE 2.3').note).toMatch(
      /^Not drafted: nothing was decided/,
    );
    expect(row(map('eu-ai-act-annex4', minimal()), '3').status).toBe('human_required');
  });

  it('treat a guess as absent', () => {
    const guessed = rich({ claim: { needs_review: ['subject', 'expected_metrics'] } });
    expect(row(map('eu-ai-act-annex8', guessed), 'A.4')).toMatchObject({ status: 'human_required' });
    expect(row(map('iso-42001', guessed), 'A.6.2.4').note).toContain('the required values were guessed');
    const version = rich({ claim: { needs_review: ['applicability.benchmark_version'] } });
    const text = row(map('eu-ai-act-annex8', version), 'A.5').text!;
    expect(text).toContain('robot: Franka Panda');
    expect(text).not.toContain('version of the benchmark');
  });

  it.each([
    ['a mock', { not_for_proof: true }],
    ['an invalid decision', { outcome: 'invalid', verdict: 'error' }],
    ['no decision', { outcome: null, verdict: 'skipped' }],
  ] as const)('claim no result of %s', (_, changes) => {
    for (const framework of COMPLIANCE_FRAMEWORKS) {
      const mapping = map(framework, rich({ evidence: changes }));
      expect(JSON.stringify(mapping)).not.toContain('Declared against tested');
    }
    const mapping = map('eu-ai-act-annex4', rich({ evidence: changes }));
    expect(row(mapping, '2(g)').status).toBe('human_required');
    expect(row(mapping, '1').status).toBe('partial');
  });

  it('point at a whole member where the file is a draft of another format', () => {
    const sources = rich();
    sources.evidence.claim.schema_version = 'worldflux.claim.v0_draft';
    const { evidence } = row(map('eu-ai-act-annex8', sources), 'A.4');
    expect(evidence).toEqual([
      { member: 'claim.json', json_pointer: '', sha256: digestsOf(sources).get('claim.json') },
    ]);
  });

  it('need the member that they rest on', () => {
    const sources = rich();
    const digests = digestsOf(sources);
    digests.delete('claim.json');
    const mapping = complianceMapping('eu-ai-act-annex8', sources, digests);
    expect(row(mapping, 'A.4')).toMatchObject({ status: 'human_required', evidence: [] });
    expect(row(mapping, 'A.4').note).toContain('the package has no claim.json');
  });
});

describe('the members', () => {
  it.each(COMPLIANCE_FRAMEWORKS)('of %s are the same bytes every time, and canonical', (name) => {
    const parts = (sources: ComplianceSources) => ({
      claim: { claim: sources.claim },
      protocol: { protocol: sources.protocol },
      evidence: sources.evidence,
      digests: digestsOf(sources),
    });
    const render = () => complianceMembers(name).map((member) => member.render(parts(rich())));
    const [json, markdown] = render();
    expect(render()).toEqual([json, markdown]);
    expect(canonicalJson(JSON.parse(json!))).toBe(json);
    expect(mappingSchema.parse(JSON.parse(json!))).toEqual(map(name, rich()));
    for (const member of complianceMembers(name)) expect(member.name).toMatch(OPTIONAL_MEMBER);
  });

  it('are refused by the contract with a draft that rests on nothing', () => {
    const mapping = map('eu-ai-act-annex8', rich());
    const change = (changes: object) => ({ ...mapping, rows: [{ ...row(mapping, 'A.4'), ...changes }] });
    expect(mappingSchema.safeParse(change({})).success).toBe(true);
    expect(mappingSchema.safeParse(change({ evidence: [] })).success).toBe(false);
    expect(mappingSchema.safeParse(change({ text: undefined })).success).toBe(false);
    expect(mappingSchema.safeParse(change({ status: 'met' })).success).toBe(false);
    expect(mappingSchema.safeParse(change({ status: 'human_required' })).success).toBe(false);
  });
});
