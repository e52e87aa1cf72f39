import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/contracts/report.ts';
import { TRUST_LEVELS } from '../../src/contracts/trust-policy.ts';
import { evidenceExhibit, runExhibit } from '../../src/reports/exhibit.ts';
import type { SectionEvidence } from '../../src/reports/section-details.ts';
import { type SignatureRow, signatureBlock, signatureText } from '../../src/reports/signature-row.ts';
import { summaryOf } from '../../src/reports/summary.ts';
import { text } from './arbitraries.ts';
import { digestOf, evidenceFixture } from './evidence-fixture.ts';
import { EXAMPLES } from './examples.ts';
import { elements, renderedMarkdown, textOf } from './rendered.ts';

const WORKFLOW = 'acme/robots/.github/workflows/eval.yml@refs/heads/main';
const SIGNED: SignatureRow = {
  state: 'signed',
  level: 'L1',
  signer: WORKFLOW,
  backend: 'sigstore',
  logIndex: '123',
  attestationUrl: null,
};
const { passed } = EXAMPLES as Record<string, Report>;
const shown = (markdown: string) => textOf(renderedMarkdown(markdown));
const evidence = (
  changes: Partial<Extract<SectionEvidence, { evidence: unknown }>> = {},
): SectionEvidence => ({
  evidence: evidenceFixture(),
  packageDigest: digestOf('package'),
  signature: SIGNED,
  ...changes,
});

describe('the row of a signature', () => {
  it('says level, signer, backend and log index, and what it does not show', () => {
    const row = shown(signatureBlock(SIGNED));
    expect(row).toContain(
      `Signature: L1 · signed in the job that made the evidence · by ${WORKFLOW} (Sigstore) · log index 123`,
    );
    expect(row).toContain('never makes a claim true');
    expect(signatureText(SIGNED)).toContain(`L1 (signed in the job that made the evidence), by ${WORKFLOW}`);
  });

  it('says of a local key that it is one', () => {
    const row = shown(
      signatureBlock({ ...SIGNED, level: 'L0', backend: 'key', signer: digestOf('key'), logIndex: null }),
    );
    expect(row).toContain(`Signature: L0 · signed · by ${digestOf('key')} (local key)`);
    expect(row).not.toContain('log index');
  });

  it('links the attestation, where its address is one', () => {
    const at = (attestationUrl: string) =>
      elements(renderedMarkdown(signatureBlock({ ...SIGNED, attestationUrl })), 'a').length;
    expect(at('https://github.com/acme/robots/attestations/7')).toBe(1);
    expect(at('javascript:alert(1)')).toBe(0);
  });

  it.each(['deferred', 'unsigned'] as const)('gives the reason where it is %s', (state) => {
    const row: SignatureRow = { state, reason: 'the job has no `id-token: write`' };
    expect(shown(signatureBlock(row))).toMatch(
      /^(?:Not signed yet|Unsigned) \(L0\): the job has no `id-token: write`/,
    );
    expect(signatureText(row)).toContain('the job has no `id-token: write`');
  });

  it('lets no name or reason become markup, a mention or a second line', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...TRUST_LEVELS), (name, level) => {
        for (const row of [
          { ...SIGNED, level, signer: name, logIndex: name },
          { state: 'unsigned', reason: name } as const,
        ]) {
          const html = renderedMarkdown(signatureBlock(row));
          expect(elements(html, 'a')).toHaveLength(0);
          expect(elements(html, 'img')).toHaveLength(0);
          expect(elements(html, 'script')).toHaveLength(0);
          expect(signatureText(row)).not.toMatch(/[\n\r\u001b]/);
        }
      }),
    );
  });
});

describe('wherever a signature is', () => {
  const places: [string, string][] = [
    ['the summary of a run', summaryOf([runExhibit(passed!, undefined, evidence())])],
    [
      'the summary of a claim',
      summaryOf([
        evidenceExhibit(evidenceFixture(), {
          name: 'pusht',
          id: passed!.run_id,
          packageDigest: digestOf('package'),
          signature: SIGNED,
        }),
      ]),
    ],
  ];
  it.each(places)('%s has its row', (_, markdown) => {
    expect(shown(markdown)).toContain('Signature: L1');
    expect(markdown).toContain(digestOf('package'));
  });

  it('the one line that is left for want of room has its level', () => {
    const style = { level: 'comment', links: {} } as const;
    for (const exhibit of [
      runExhibit(passed!, undefined, evidence()),
      evidenceExhibit(evidenceFixture(), {
        name: 'pusht',
        id: passed!.run_id,
        packageDigest: digestOf('package'),
        signature: SIGNED,
      }),
    ]) {
      const section = exhibit.section(style);
      expect(section.render({ ...section.full, oneLine: true })).toMatch(/trust level L1/i);
    }
  });

  it('a run without evidence says nothing of it', () => {
    expect(summaryOf([runExhibit(passed!)])).not.toMatch(/evidence|signature/i);
  });
});

describe('the section of a run that became evidence', () => {
  it('has grade, claim and digest', () => {
    const markdown = shown(summaryOf([runExhibit(passed!, undefined, evidence())]));
    const { grade, claim } = evidenceFixture();
    expect(markdown).toContain(`Evidence: grade ${grade.grade} · claim ${claim.id}`);
    expect(markdown).toContain(`package digest ${digestOf('package')}`);
  });

  it('is headed by the claim where that came out worse than the gates, and says so', () => {
    const worse = evidence({ evidence: evidenceFixture({ verdict: 'inconclusive' }) });
    const exhibit = runExhibit(passed!, undefined, worse);
    expect(exhibit.verdict).toBe('inconclusive');
    const markdown = shown(summaryOf([exhibit]));
    expect(markdown).toMatch(/WorldGate · Inconclusive/);
    expect(markdown).toContain('came out worse than the gates (Passed), and decides');
  });

  it('is never better than the gates', () => {
    const failed = EXAMPLES.failed as Report;
    const exhibit = runExhibit(
      failed,
      undefined,
      evidence({ evidence: evidenceFixture({ verdict: 'passed' }) }),
    );
    expect(exhibit.verdict).toBe('failed');
  });

  it('says why there is no package', () => {
    const markdown = summaryOf([runExhibit(passed!, undefined, { problem: 'the disk is full' })]);
    expect(shown(markdown)).toContain('No evidence package: the disk is full');
  });
});
