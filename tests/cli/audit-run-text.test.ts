import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/contracts/evidence.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from '../audit/package/fixtures.ts';
import { cli, cliJson } from '../support/cli.ts';

const now = () => NOW;
interface Data {
  outcome: string;
  interval: [number | null, number | null] | null;
  completeness?: number;
  metrics: { name: string; outcome: string; interval: [number | null, number | null] }[];
}
const audit = (dir: string, ...more: string[]) => cliJson<Data>(dir, [...AUDIT, ...more], { now });
const said = async (dir: string, ...more: string[]) => {
  const { out } = await cli(dir, [...AUDIT, ...more], { now });
  return out;
};

describe('what `audit run` says of what was asked for', () => {
  it('names every further member, and how complete the record is', async () => {
    const { dir, read } = auditFolder();
    const text = await said(dir, '--emit-completeness-score', '--compliance', 'nist-ai-rmf', '--mlbom');
    for (const name of ['compliance-nist-ai-rmf.json', 'compliance-nist-ai-rmf.md', 'mlbom.cdx.json'])
      expect(text).toContain(name);
    const { completeness } = JSON.parse(read('package/evidence.json')) as Evidence;
    expect(completeness!.missing.length).toBeGreaterThan(0);
    for (const id of completeness!.missing) expect(text).toContain(id);
    expect(text).toContain('Completeness of the record');
  });

  it('names nothing that was not asked for', async () => {
    const { dir } = auditFolder();
    expect(await said(dir)).not.toMatch(/compliance|mlbom|Completeness|also:/);
  });

  it('has the sentence of the estimate with labels', async () => {
    const { dir, read } = auditFolder();
    const labels = Array.from({ length: 20 }, (_, episode) =>
      JSON.stringify({ task: 'libero_spatial/0', episode, real: episode % 4 !== 0 }),
    );
    writeFileSync(path.join(dir, 'labels.jsonl'), `${labels.join('\n')}\n`);
    const text = await said(dir, '--ppi', 'labels.jsonl');
    const { ppi } = JSON.parse(read('package/evidence.json')) as Evidence;
    expect(text.replace(/\s+/g, ' ')).toContain(ppi!.sentence);
  });
});

describe('`audit run --json`', () => {
  it('has the score where it was asked for', async () => {
    const { dir, read } = auditFolder();
    const { data } = await audit(dir, '--emit-completeness-score');
    const { completeness } = JSON.parse(read('package/evidence.json')) as Evidence;
    expect(data.completeness).toBe(completeness!.score);
    expect((await audit(dir)).data).not.toHaveProperty('completeness');
  });

  it('has the interval of the metric that the claim came out by', async () => {
    const base = auditFolder().claim;
    const [metric] = base.expected_metrics;
    const { dir } = auditFolder(evalInfo(30, 50), {
      claim: {
        expected_metrics: [
          { ...metric!, value: 0.3 },
          { name: 'sum_reward', operator: '>=', value: 0.9, unit: 'reward', bounds: [0, 1] },
        ],
      },
    });
    const { data } = await audit(dir);
    expect(data.metrics.map(({ outcome }) => outcome)).toEqual(['supported', 'not_supported']);
    expect(data.outcome).toBe('not_supported');
    expect(data.interval).toEqual(data.metrics[1]!.interval);
    expect(data.interval).not.toEqual(data.metrics[0]!.interval);
  });
});
