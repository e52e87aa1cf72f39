import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJSONSchema, type z } from 'zod';
import { CONTRACTS } from '../../src/contracts/catalogue.ts';
import { makeNotes } from '../../src/release/notes/make-notes.ts';
import * as BOUNDARIES from '../../src/reports/boundaries.ts';
import { renderComment } from '../../src/reports/comment.ts';
import { renderEvidenceHtml } from '../../src/reports/evidence-html.ts';
import { renderEvidence } from '../../src/reports/evidence-markdown.ts';
import { renderHtml } from '../../src/reports/html.ts';
import { renderReleaseNotes } from '../../src/reports/release-notes.ts';
import { renderSummary } from '../../src/reports/summary.ts';
import { renderVerificationMarkdown } from '../../src/reports/verification-markdown.ts';
import { renderVerificationText } from '../../src/reports/verification-text.ts';
import { EVIDENCE } from '../reports/evidence-fixture.ts';
import { EXAMPLES } from '../reports/examples.ts';
import { ALL } from '../reports/verification-fixture.ts';

const SRC = join(import.meta.dirname, '../../src');

/** As a reader sees it: on one line, without what escaping puts in between. */
const plain = (text: string) => text.replace(/&#8203;|\u200b|\\(?=\W)/g, '').replace(/\s+/g, ' ');

/** JSON of reports that people decide by, each with what it does not say. */
const REPORTS = [
  'budget_calibration',
  'check_report',
  'core_performance',
  'dependency_audit',
  'quality_dashboard',
  'readiness_drill',
  'release_evidence',
  'release_notes',
  'run_comparison',
  'run_index',
] as const;

describe('every report states its claim boundary', () => {
  it.each(REPORTS)('%s, in its JSON', (name) => {
    const found = Object.entries(CONTRACTS).find(([version]) =>
      new RegExp(`^worldgate\\.${name}\\.v1$`).test(version),
    );
    expect(found, `no contract ${name}`).toBeDefined();
    const schema = JSON.stringify(
      toJSONSchema(found![1] as z.ZodType, { unrepresentable: 'any', io: 'output' }),
    );
    expect(schema).toMatch(/"required":\[[^\]]*"boundary"/);
  });

  it('the comment, the job summary and the page of a run', () => {
    for (const report of Object.values(EXAMPLES)) {
      const comment = renderComment([report], { key: 'x' });
      for (const text of [comment, renderSummary([report]), renderHtml(report)])
        expect(plain(text)).toContain(BOUNDARIES.RUN_BOUNDARY);
      if (report.kind !== 'benchmark') continue;
      for (const text of [comment, renderSummary([report]), renderHtml(report)])
        expect(plain(text)).toContain(BOUNDARIES.BENCHMARK_BOUNDARY);
    }
    expect(Object.values(EXAMPLES).some(({ kind }) => kind === 'benchmark')).toBe(true);
  });

  it('report.json of a run', () => {
    for (const { kind, boundary } of Object.values(EXAMPLES)) {
      expect(boundary).toContain(BOUNDARIES.RUN_BOUNDARY);
      expect(boundary!.includes(BOUNDARIES.BENCHMARK_BOUNDARY)).toBe(kind === 'benchmark');
    }
  });

  it('from one place: no other file of the sources holds a sentence of its own', () => {
    const files = (readdirSync(SRC, { recursive: true }) as string[]).filter(
      (name) => name.endsWith('.ts') && name !== 'reports/boundaries.ts',
    );
    const own = files.filter((name) =>
      /\b\w*BOUNDARY\w*(?::[^=\n]+)?\s*=\s*['"`{]|\bboundary:\s*['"`]/.test(
        readFileSync(join(SRC, name), 'utf8'),
      ),
    );
    expect(own).toEqual([]);
  });

  it('an evidence package and its verification', () => {
    const [evidence] = Object.values(EVIDENCE);
    for (const text of [renderEvidence(evidence!), renderEvidenceHtml(evidence!)])
      expect(plain(text)).toContain(BOUNDARIES.PACKAGE_BOUNDARY);
    const [, verification] = ALL[0]!;
    for (const text of [
      renderVerificationMarkdown(verification),
      renderVerificationText(verification, { color: false, width: 80 }),
    ])
      expect(plain(text)).toContain(BOUNDARIES.SIGNATURE_BOUNDARY);
  });

  it('release notes', async () => {
    const notes = await makeNotes({
      ...{ changelog: null, evidence: null, issues: [], github: null, repository: null, since: null },
      ...{ until: null, caveats: [], version: null, now: new Date(0), toolVersion: '1' },
    });
    expect(notes.boundary).toBe(BOUNDARIES.NOTES_BOUNDARY);
    expect(plain(renderReleaseNotes(notes))).toContain(BOUNDARIES.NOTES_BOUNDARY);
  });

  it('whatever else is rendered to Markdown or HTML', () => {
    const files = (readdirSync(join(SRC, 'reports'), { recursive: true }) as string[]).filter((name) =>
      name.endsWith('.ts'),
    );
    const renderers = files
      .map((name) => ({ name, text: readFileSync(join(SRC, 'reports', name), 'utf8') }))
      .filter(({ text }) => /^export function render\w*(?:Markdown|Html)\(/m.test(text));
    expect(renderers.length).toBeGreaterThan(8);
    const silent = renderers.filter(({ text }) => !/_BOUNDARY\b|\bboundary\b/.test(text));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
