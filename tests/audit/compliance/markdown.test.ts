import { describe, expect, it } from 'vitest';
import { complianceMapping } from '../../../src/audit/compliance/mapping.ts';
import { COMPLIANCE_FRAMEWORKS, COMPLIANCE_HEADER } from '../../../src/contracts/compliance.ts';
import { complianceMarkdown } from '../../../src/reports/compliance.ts';
import {
  allNames,
  cellCounts,
  elements,
  renderedMarkdown,
  tableText,
  textOf,
} from '../../reports/rendered.ts';
import { digestsOf, minimal, rich } from './examples.ts';

const rendered = (framework: (typeof COMPLIANCE_FRAMEWORKS)[number], sources = rich()) => {
  const mapping = complianceMapping(framework, sources, digestsOf(sources));
  return { mapping, page: renderedMarkdown(complianceMarkdown(mapping)) };
};

describe('the Markdown of a mapping', () => {
  it.each(COMPLIANCE_FRAMEWORKS)(
    'of %s lists every row, and the standards that are not addressed',
    (name) => {
      const { mapping, page } = rendered(name);
      const [rows, safety] = elements(page, 'table').map(tableText);
      expect(rows!.slice(1).map(([ref]) => ref)).toEqual(mapping.rows.map(({ ref }) => ref));
      expect(safety!.slice(1).map(([ref]) => ref)).toEqual(mapping.robot_safety.map(({ ref }) => ref));
      expect(textOf(page)).toContain(COMPLIANCE_HEADER);
      expect(textOf(page)).toContain('not determined by this tool');
      expect(elements(page, 'blockquote').length).toBe(
        mapping.rows.filter(({ text }) => text !== undefined).length,
      );
    },
  );

  it('shows what a draft rests on', () => {
    const { mapping, page } = rendered('eu-ai-act-annex8');
    const { sha256 } = mapping.rows[3]!.evidence[0]!;
    expect(elements(page, 'code').map(textOf)).toEqual(
      expect.arrayContaining(['claim.json', '/subject/revision', sha256]),
    );
  });

  it('has a row for each, and no drafts, where nothing can be drafted', () => {
    const { mapping, page } = rendered('eu-ai-act-annex4', minimal());
    expect(cellCounts(page)[0]).toHaveLength(mapping.rows.length + 1);
    expect(textOf(page)).toContain('Not drafted: ');
  });

  it('keeps text of others from being anything but text', () => {
    const hostile =
      'x | y\n\n# z <script>a</script> <!-- --> ![i](https://evil.example/i.png) @team `c` \u202e *b*';
    const sources = rich({
      claim: { capability: hostile },
      protocol: {
        benchmark: { name: hostile, version: hostile, task_list: ['t'], split: hostile },
      },
      evidence: {
        sentence: hostile,
        not_shown: [hostile],
        source: { name: 'lerobot', format: hostile, why: [] },
      },
    });
    for (const framework of COMPLIANCE_FRAMEWORKS) {
      const { page } = rendered(framework, sources);
      const plain = rendered(framework).page;
      expect([...new Set(allNames(page))].sort()).toEqual([...new Set(allNames(plain))].sort());
      expect(cellCounts(page)).toEqual(cellCounts(plain));
      expect(elements(page, 'a').length).toBe(elements(plain, 'a').length);
      expect(textOf(page)).not.toContain('\u202e');
    }
  });
});
