import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../scripts/preview-page.ts';
import type { Report } from '../../src/contracts/report.ts';
import { commentPart, commentSection, renderComment } from '../../src/reports/comment.ts';
import {
  type CommentOptions,
  type CommentSection,
  commentMarker,
  mergeComment,
  parseSections,
} from '../../src/reports/comment-sections.ts';
import { runExhibit } from '../../src/reports/exhibit.ts';
import { sectionMarker, textMark } from '../../src/reports/section-marker.ts';
import { isSelfContained } from '../../src/reports/self-contained.ts';
import { anyReport, text } from './arbitraries.ts';
import { EXAMPLES, suiteOf } from './examples.ts';
import { ancestors, elements, renderedMarkdown, textOf, unbalancedTags } from './rendered.ts';

const key = 'main';
const bytes = (body: string) => Buffer.byteLength(body, 'utf8');

function section(report: Report, run = 1, attempt = 1, name?: string) {
  return commentSection(runExhibit(report, name), { run, attempt });
}

function mergeSection(body: string | null, section: CommentSection, options: CommentOptions): string {
  return mergeComment([section], body === null ? [] : [body], [], options).body;
}

function merge(body: string | null, report: Report, run = 1, attempt = 1): string {
  return mergeSection(body, section(report, run, attempt), { key });
}

const { passed, failed, inconclusive, suite } = EXAMPLES as Record<string, Report>;

/** The line in front of a section that holds `body`. */
function markerOf(name: string, body: string): string {
  const id = '20261121T091409123Z-1f3a9c0b';
  const stamp = { ...section(passed!, 1, 1, name).stamp, id };
  return sectionMarker({ stamp, content: textMark(body), shown: textMark(body), history: [] });
}

function names(body: string): string[] {
  return elements(renderedMarkdown(body), 'h3').map((heading) => textOf(heading).split(' · ')[0]!);
}

function heading(body: string): string {
  return textOf(elements(renderedMarkdown(body), 'h2')[0]!);
}

describe('mergeSection', () => {
  it('makes a comment that equals the one rendered at once, in any order of jobs', () => {
    const reports = [passed!, failed!, inconclusive!];
    const at = (order: Report[]) => order.reduce<string | null>((body, report) => merge(body, report), null);
    const whole = renderComment(reports, { key, run: 1, attempt: 1 });
    expect(at(reports)).toBe(whole);
    expect(at(reports.toReversed())).toBe(whole);
    expect(whole.split('\n')[0]).toBe(commentMarker(key));
    expect(names(whole)).toEqual(['push', 'push-regression', 'reach']);
  });

  it('replaces its own section only, and decides the heading anew', () => {
    const before = merge(merge(null, passed!), failed!);
    expect(heading(before)).toMatch(/Failed/);
    const fixed: Report = { ...failed!, verdict: 'passed', gates: passed!.gates };
    const body = mergeSection(before, section(fixed, 2), { key });
    expect(heading(body)).toBe('✅ WorldGate · Passed');
    const kept = (of: string) => parseSections(of).find(({ name }) => name === 'push')!;
    const whole = { rows: 0, sentences: 0, optionalGates: 0, oneLine: false };
    expect(kept(body).render(whole)).toBe(kept(before).render(whole));
    expect(kept(body).render(whole)).toContain('Both required gates passed');
  });

  it.each([
    ['an older run', 7, 3, 7, 2],
    ['an older run at a later attempt', 7, 1, 6, 9],
  ])('refuses %s', (_, run, attempt, olderRun, olderAttempt) => {
    const body = merge(null, passed!, run, attempt);
    const late = merge(body, { ...passed!, verdict: 'failed' }, olderRun, olderAttempt);
    expect(heading(late)).toBe(heading(body));
    const [shown] = parseSections(late);
    expect(shown!.stamp).toMatchObject({ run, attempt, verdict: 'passed' });
    // What it found is remembered, behind what stands.
    expect(shown!.history).toMatchObject([{ run: olderRun, attempt: olderAttempt, verdict: 'failed' }]);
    expect(merge(late, { ...passed!, verdict: 'failed' }, olderRun, olderAttempt)).toBe(late);
  });

  it('compares the run ids of runs outside of workflows', () => {
    const later: Report = { ...passed!, run_id: '20261122T091409123Z-00000000' };
    const body = merge(null, later, 0);
    for (const both of [merge(body, passed!, 0), merge(merge(null, passed!, 0), later, 0)])
      expect(parseSections(both).map(({ stamp }) => stamp.id)).toEqual([later.run_id]);
  });

  it('changes nothing when it is repeated', () => {
    fc.assert(
      fc.property(
        fc.array(anyReport, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 4000, max: 40_000 }),
        (reports, limit) => {
          let body: string | null = null;
          for (const report of reports) {
            const one = section(report);
            body = mergeSection(body, one, { key, limit });
            expect(bytes(body)).toBeLessThanOrEqual(limit);
            expect(mergeSection(body, one, { key, limit })).toBe(body);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shrinks other sections to one line, with their verdict and run, where the room is spent', () => {
    const long = suiteOf(1500);
    const first = merge(null, { ...long, preset: { ...long.preset, name: 'a' }, verdict: 'passed' });
    const second = merge(first, { ...long, preset: { ...long.preset, name: 'b' }, verdict: 'failed' });
    expect(bytes(first)).toBeGreaterThan(60_000);
    expect(bytes(second)).toBeLessThanOrEqual(65_536);
    expect(names(second)).toEqual(['a', 'b']);
    const shown = textOf(renderedMarkdown(second));
    expect(shown).toMatch(/✅ Passed\. Details were left out .* run 20261121T091409123Z-1f3a9c0b/);
    expect(shown).toMatch(/What got worse/);
  });

  it('drops what stands outside of sections, and broken ones', () => {
    const good = merge(null, passed!);
    const start = markerOf('push', 'Nested text.');
    const body = [
      good,
      'Text that somebody added, <b>with tags',
      start.replace('name=push', 'name=unclosed'),
      'text',
      start.replace('name=push', 'name=nested'),
      'Nested text.',
      '<!-- /worldgate:section -->',
      start.replace('verdict=passed', 'verdict=splendid').replace('name=push', 'name=verdict'),
      'x',
      '<!-- /worldgate:section -->',
      start.replace('name=push', 'name=%E0%A4%A'),
      'x',
      '<!-- /worldgate:section -->',
      `${start} trailing`,
      'x',
      '<!-- /worldgate:section -->',
    ].join('\n');
    const merged = merge(body, failed!);
    expect(parseSections(merged).map(({ name }) => name)).toEqual(['nested', 'push', 'push-regression']);
    expect(merged).not.toContain('somebody added');
    expect(merged).toContain('Nested text.');
  });

  it('keeps the newer of two sections with one name', () => {
    const old = merge(null, { ...passed!, verdict: 'failed' }, 3);
    const recent = merge(null, passed!, 5);
    for (const body of [`${old}\n${recent}`, `${recent}\n${old}`])
      expect(parseSections(body).map(({ stamp }) => [stamp.run, stamp.verdict])).toEqual([[5, 'passed']]);
  });

  it('stays whole whatever stands in the existing body', () => {
    const start = (name: string, body = '') => markerOf(name, body);
    const line = fc.oneof(
      text,
      fc.constantFrom(
        start('a'),
        start('b'),
        '<!-- /worldgate:section -->',
        '<details>',
        '<summary>',
        '</details>',
        '```',
        '````',
        '~~~',
        '   ```',
        '- ```',
        '<pre>',
        '<!--',
        '<script>',
        '<sub>',
        '<table><tr>',
        '| a |',
        '',
        '    code',
        '> ```',
        '<![CDATA[',
        '<?php',
        '<div\n>',
        '<a title="',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const existing = [
          start('a', lines.join('\n').trim()),
          '',
          ...lines,
          '',
          '<!-- /worldgate:section -->',
        ].join('\n');
        const body = mergeSection(existing, section(failed!, 1, 1, 'zz-mine'), { key });
        expect(unbalancedTags(markdownHtml(body))).toEqual([]);
        const page = renderedMarkdown(body);
        const mine = elements(page, 'h3').find((one) => textOf(one).startsWith('zz-mine'))!;
        expect(mine).toBeDefined();
        expect(ancestors(mine)).toEqual(['#document-fragment']);
        const last = elements(page, 'sub').at(-1)!;
        expect(textOf(last)).toMatch(/^A verdict says/);
        expect(ancestors(last)).toEqual(['p', '#document-fragment']);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a body that is full of markers, tags and fences', () => {
    // Quadratic work on such a body runs into the time limit of the test.
    const marker = `${markerOf('a', '')}\n`;
    const existing = '<details>'.repeat(7000) + marker.repeat(600) + '`'.repeat(60_000);
    expect(names(merge(existing, passed!))).toEqual(['push']);
  });
});

describe('commentPart', () => {
  const part = commentPart(commentSection(runExhibit(passed!), { run: 4, attempt: 1 }), { key });

  it('knows its own comments by their first line', () => {
    expect(part.isOurs(merge(null, failed!))).toBe(true);
    expect(part.isOurs(merge(null, failed!).replaceAll('\n', '\r\n'))).toBe(true);
    expect(part.isOurs(`Quoting:\n${merge(null, failed!)}`)).toBe(false);
    expect(part.isOurs(mergeSection(null, section(failed!), { key: 'other' }))).toBe(false);
  });

  it('gathers the sections that only other comments have, or have newer', () => {
    const mine = part.merge([], []).body;
    const other = merge(merge(null, failed!), { ...passed!, verdict: 'failed' }, 2);
    const both = part.merge([mine, other], []).body;
    expect(parseSections(both).map(({ name, stamp }) => [name, stamp.run])).toEqual([
      ['push', 4],
      ['push-regression', 1],
    ]);
    expect(part.merge([both, other], []).body).toBe(both);
    expect(part.merge([mine, 'nothing of ours'], []).body).toBe(mine);
  });

  it('keeps apart several runs of one preset', () => {
    const matrix = ['linux', 'macos'].reduce<string[]>((bodies, system) => {
      const own = commentSection(runExhibit(passed!, `push (${system})`), { run: 1, attempt: 1 });
      return [commentPart(own, { key }).merge(bodies, []).body];
    }, []);
    expect(names(matrix[0]!)).toEqual(['push (linux)', 'push (macos)']);
  });
});

describe('isSelfContained', () => {
  it.each([
    ['plain text', true],
    ['<details>\n<summary>a</summary>\n\ntext\n\n</details>', true],
    ['a\n\n```sh\ncode\n```', true],
    ['<details>', false],
    ['</details>', false],
    ['<details open>', false],
    ['<div>x</div>', false],
    ['<details><sub></details></sub>', false],
    ['```\nopen', false],
    ['text\n```\nfence\n```', false],
    ['a <b', false],
    ['!<details>\n</details>', false],
    ['text\n<details>\n\n</details>', false],
    ['<sub>a\n</sub>', false],
    ['<!-- x', false],
    ['1 < 2', true],
  ])('%j is %s', (markdown, wanted) => expect(isSelfContained(markdown)).toBe(wanted));

  it('is true of every section that we render', () => {
    for (const report of [...Object.values(EXAMPLES), suite!]) {
      const one = section(report);
      expect(isSelfContained(one.render(one.full))).toBe(true);
    }
  });
});

describe('mergeComment', () => {
  const job = fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    run: fc.integer({ min: 1, max: 9 }),
    verdict: fc.constantFrom('passed' as const, 'failed' as const, 'skipped' as const),
    gone: fc.boolean(),
  });
  const made = ({
    name,
    run,
    verdict,
    gone,
  }: {
    name: string;
    run: number;
    verdict: Report['verdict'];
    gone: boolean;
  }) =>
    commentSection(runExhibit({ ...passed!, verdict }, name), {
      run,
      attempt: 1,
      commit: 'c'.repeat(40),
      gone,
    });

  it('ends in the same comment whoever writes first, in one body or in several', () => {
    fc.assert(
      fc.property(
        // Of one run of one preset there is one result.
        fc.uniqueArray(job, { minLength: 1, maxLength: 12, selector: ({ name, run }) => `${name} ${run}` }),
        fc.gen(),
        (jobs, g) => {
          const sections = jobs.map(made);
          const bodies: string[] = [];
          for (const section of sections) {
            // Into a comment of its own, or into the first that is there; now and then two become one.
            const first = g(fc.boolean) ? bodies.shift() : undefined;
            bodies.unshift(mergeComment([section], first === undefined ? [] : [first], [], { key }).body);
            if (g(fc.boolean)) bodies.splice(0, 2, mergeComment([], bodies.slice(0, 2), [], { key }).body);
          }
          const apart = mergeComment([], bodies, [], { key }).body;
          const together = mergeComment([], [], sections.toReversed(), { key }).body;
          expect(apart).toBe(together);
          for (const { stamp, history } of parseSections(together)) {
            const runs = jobs.filter(({ name }) => name === stamp.name).map(({ run }) => run);
            expect([stamp.run, ...history.map(({ run }) => run)]).toEqual(
              runs.sort((a, b) => b - a).slice(0, 5),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not pass on a section that somebody edited', () => {
    const body = merge(null, failed!).replace('❌ **Failed.**', '✅ **Passed.**');
    const [edited] = parseSections(body);
    const whole = { rows: 0, sentences: 0, optionalGates: 0, oneLine: false };
    expect(edited!.render(whole)).toContain('changed by hand');
    expect(edited!.render(whole)).toContain('**Failed.**');
  });
});
