import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../scripts/preview-page.ts';
import type { Evidence } from '../../src/contracts/evidence.ts';
import type { Report } from '../../src/contracts/report.ts';
import { mostSevere } from '../../src/reports/annotations.ts';
import { commentSection } from '../../src/reports/comment.ts';
import { mergeComment, parseSections } from '../../src/reports/comment-sections.ts';
import { brokenExhibit, type Exhibit, evidenceExhibit, runExhibit } from '../../src/reports/exhibit.ts';
import { isSelfContained } from '../../src/reports/self-contained.ts';
import { summaryOf } from '../../src/reports/summary.ts';
import { text } from './arbitraries.ts';
import { anyEvidence } from './evidence-arbitraries.ts';
import { digestOf, EVIDENCE, evidenceFixture, rateMetric } from './evidence-fixture.ts';
import { EXAMPLES, suiteOf } from './examples.ts';
import { elements, renderedMarkdown, textOf, unbalancedTags } from './rendered.ts';

const key = 'main';
const ID = '20261121T091409123Z-1f3a9c0b';
const bytes = (body: string) => Buffer.byteLength(body, 'utf8');
const { passed, failed } = EXAMPLES as Record<string, Report>;

function claim(evidence: Evidence, name = 'pusht', id = ID): Exhibit {
  return evidenceExhibit(evidence, { name, id, packageDigest: digestOf(name) });
}

function merge(body: string | null, exhibit: Exhibit, run = 1, limit = 65_536): string {
  const own = commentSection(exhibit, { run, attempt: 1 });
  return mergeComment([own], body === null ? [] : [body], [], { key, limit }).body;
}

const stamps = (body: string) =>
  parseSections(body).map(({ stamp }) => `${stamp.kind} ${stamp.name} ${stamp.verdict}`);
const heading = (body: string) => textOf(elements(renderedMarkdown(body), 'h2')[0]!);

/** The largest evidence that a claim can lead to: sixteen metrics over thousands of tasks with long names. */
function huge(outcome?: 'not_supported'): Evidence {
  const metric = rateMetric({
    succeeded: Array.from({ length: 3000 }, (_, i) => 20 - (i % 9)),
    episodes: 20,
    taskName: (i) => `suite/${i} ${'漢字👩‍👩‍👧‍👦<b>|`@team'.repeat(8)}`,
  });
  const words = '漢字 <b>|`@team` '.repeat(200);
  return evidenceFixture({
    metrics: Array.from({ length: 16 }, (_, i) => ({
      ...metric,
      ...(outcome && { outcome }),
      name: `metric_${i}`,
    })),
    sentence: words,
    reasons: Array.from({ length: 200 }, (_, i) => `${i} ${words}`),
    claim: { ...evidenceFixture().claim, text: words },
    findings: Array.from({ length: 300 }, (_, i) => ({
      code: `finding-${i}`,
      severity: 'warning',
      message: words,
      file: 'eval.log',
      at: `line ${i}`,
    })),
  });
}

describe('a section of evidence', () => {
  it('stands beside that of a run, in the same comment whichever comes first', () => {
    const exhibits = [runExhibit(passed!), claim(EVIDENCE.supported)];
    const whole = exhibits.reduce<string | null>((body, one) => merge(body, one), null)!;
    expect(exhibits.toReversed().reduce<string | null>((body, one) => merge(body, one), null)).toBe(whole);
    expect(stamps(whole)).toEqual(['preset push passed', 'claim pusht passed']);
    const shown = textOf(renderedMarkdown(whole));
    expect(shown).toContain('1 preset and 1 claim: ✅ 2 passed.');
    expect(shown).toContain('imported, not run again');
    expect(shown).toContain('worlds that were not run');
    expect(heading(whole)).toBe('✅ WorldGate · Passed');
  });

  it('alone has its own boundary', () => {
    const shown = textOf(renderedMarkdown(merge(null, claim(EVIDENCE.failed))));
    expect(shown).toContain('imported, not run again');
    expect(shown).not.toContain('worlds that were not run');
    expect(shown).toContain('❌ Failed (not supported).');
  });

  it('is replaced by a later audit of its claim alone, and never by an earlier one', () => {
    const before = merge(
      merge(merge(null, runExhibit(failed!)), claim(EVIDENCE.supported, 'a')),
      claim(EVIDENCE.failed, 'b'),
    );
    const later = merge(before, claim(EVIDENCE.supported, 'b', ID.replace('2026', '2027')));
    expect(stamps(later)).toEqual(['claim a passed', 'claim b passed', 'preset push-regression failed']);
    expect(merge(later, claim(EVIDENCE.failed, 'b'))).toBe(later);
    expect(merge(later, claim(EVIDENCE.failed, 'b'), 2)).not.toBe(later);
  });

  it('is none of the preset with the same name', () => {
    const both = merge(merge(null, runExhibit(passed!)), claim(EVIDENCE.failed, 'push'));
    expect(stamps(both)).toEqual(['claim push failed', 'preset push passed']);
    expect(merge(both, claim(EVIDENCE.failed, 'push'))).toBe(both);
    const alone = merge(null, claim(EVIDENCE.failed, 'push'));
    expect(mergeComment([], [alone, merge(null, runExhibit(passed!))], [], { key }).body).toBe(both);
  });

  it('is kept word for word by jobs that write later', () => {
    for (const evidence of Object.values(EVIDENCE)) {
      const section = commentSection(claim(evidence), { run: 1, attempt: 1 });
      const shown = section.render(section.full);
      expect(isSelfContained(shown)).toBe(true);
      expect(merge(merge(null, claim(evidence)), runExhibit(passed!))).toContain(shown);
    }
  });

  it('gives way to one that could not be audited', () => {
    const error = {
      code: 'json-truncated',
      message: 'eval_info.json: ends early | <b>',
      hint: 'Copy it again',
    };
    const broken = brokenExhibit(error, { name: 'pusht', id: ID.replace('2026', '2027') });
    const body = merge(merge(null, claim(EVIDENCE.supported)), broken);
    expect(stamps(body)).toEqual(['claim pusht error']);
    const shown = textOf(renderedMarkdown(body));
    expect(shown).toContain('Could not be decided');
    expect(shown).toContain('Error json-truncated: eval_info.json: ends early | <b>');
    expect(shown).toContain('First thing to try: Copy it again');
    expect(shown).not.toContain('Passed');
  });
});

describe('the limits hold', () => {
  it('for huge evidence, alone and beside a huge run', () => {
    const alone = merge(null, claim(huge()));
    expect(bytes(alone)).toBeLessThanOrEqual(65_536);
    expect(stamps(alone)).toHaveLength(1);
    expect(unbalancedTags(markdownHtml(alone))).toEqual([]);
    const beside = merge(merge(alone, runExhibit(suiteOf(1500))), claim(huge('not_supported'), 'b'));
    expect(bytes(beside)).toBeLessThanOrEqual(65_536);
    expect(parseSections(beside)).toHaveLength(3);
  });

  it('so that what has to be acted on keeps its details, and the rest a line', () => {
    const many = rateMetric({ succeeded: Array.from({ length: 60 }, (_, i) => 20 - (i % 9)), episodes: 20 });
    const exhibits = Array.from({ length: 40 }, (_, i) =>
      claim(evidenceFixture({ metrics: [many] }), `claim-${String(i).padStart(2, '0')}`),
    );
    const body = [claim(EVIDENCE.failed, 'worst'), ...exhibits].reduce<string | null>(
      (all, one) => merge(all, one),
      null,
    )!;
    expect(bytes(body)).toBeLessThanOrEqual(65_536);
    expect(stamps(body)).toHaveLength(41);
    const worst = parseSections(body).find(({ name }) => name === 'worst')!;
    expect(worst.render(worst.full)).toContain('evidence recompute');
    expect(body).toContain('The whole is in the evidence package.');
  });

  it('for the job summary, down to a line', () => {
    const whole = summaryOf([claim(huge())]);
    expect(bytes(whole)).toBeLessThanOrEqual(1_048_576);
    expect(whole).toContain('| `metric_15`');
    for (const limit of [4000, 20_000]) {
      const short = summaryOf([claim(EVIDENCE.many), runExhibit(failed!)], { limit });
      expect(bytes(short)).toBeLessThanOrEqual(limit);
      expect(short).toContain('imported, not run again');
    }
  });

  it('whatever the evidence says, and merging again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEvidence, text), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 4000, max: 40_000 }),
        (all, limit) => {
          let body: string | null = merge(null, runExhibit(passed!), 1, limit);
          for (const [evidence, name] of all) {
            const one = claim(evidence, name);
            body = merge(body, one, 1, limit);
            expect(bytes(body)).toBeLessThanOrEqual(limit);
            expect(merge(body, one, 1, limit)).toBe(body);
          }
          expect(unbalancedTags(markdownHtml(body))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('annotations of evidence', () => {
  const of = (evidence: Evidence) => mostSevere(claim(evidence).annotations());

  it('are one per metric that does not hold, with numbers and the next thing to do', () => {
    expect(of(EVIDENCE.supported)).toEqual([]);
    expect(of(EVIDENCE.failed)).toEqual([
      {
        level: 'error',
        title: 'WorldGate: pusht / success_rate: Not supported',
        message: expect.stringMatching(
          /Measured 49\.3 %, 74 of 150, .*n = 150; required ≥ 80 %, ≥ 75 % .* Next: /,
        ),
      },
    ]);
    expect(of(EVIDENCE.inconclusive).map(({ level }) => level)).toEqual(['warning']);
    expect(of(EVIDENCE.savi)[0]!.message).toContain('not for proof');
  });

  it('say of aggregates that nothing was decided', () => {
    expect(of(EVIDENCE.aggregate)).toEqual([
      {
        level: 'notice',
        title: 'WorldGate: pusht: Skipped: nothing was decided',
        message: expect.stringContaining('the files hold aggregates alone'),
      },
    ]);
  });

  it('are at most ten, in plain text within the limits', () => {
    expect(of(huge('not_supported'))).toHaveLength(10);
    fc.assert(
      fc.property(anyEvidence, text, (evidence, name) => {
        for (const { title, message } of mostSevere(claim(evidence, name).annotations())) {
          expect(message.length).toBeLessThanOrEqual(4000);
          expect(title.length).toBeLessThanOrEqual(300);
          expect(title + message).not.toMatch(/[\p{Cc}\u202e]/u);
          expect(message.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
