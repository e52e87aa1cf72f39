import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Proposal } from '../../src/adoption/migrate/proposal.ts';
import { SHIPPED_MAPPINGS } from '../../src/audit/sources/mappings/index.ts';
import { presetFile } from '../../src/contracts/preset.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import { readActionFile } from '../support/runner.ts';

afterAll(removeFolders);

async function migrated(tool: string, file: string, text: string): Promise<Proposal> {
  const root = temporaryFolder('worldgate-migrate-');
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
  const { exit_code, data } = await cliJson<Proposal>(root, ['migrate', tool, file]);
  expect(exit_code).toBe(0);
  // Whatever is proposed is understood: inputs of our action, mappings that ship, a preset that is one.
  if (data.workflow !== '') {
    const { steps } = parse(data.workflow) as { steps: { uses: string; with: Record<string, string> }[] };
    const given = steps[0]!.with;
    expect(Object.keys(readActionFile('.').inputs!)).toEqual(expect.arrayContaining(Object.keys(given)));
    if (given.mapping !== undefined)
      expect(SHIPPED_MAPPINGS.map(({ name }) => name)).toContain(given.mapping);
  }
  if (data.preset !== null) presetFile.parse(parse(data.preset));
  return data;
}

const becomes = ({ counterparts }: Proposal, setting: string) =>
  counterparts.find((one) => one.setting.startsWith(setting));

const GAB = `on: push
jobs:
  bench:
    steps:
      - run: pytest --benchmark-json output.json
      - uses: benchmark-action/github-action-benchmark@v1
        with:
          tool: 'pytest'
          output-file-path: bench/output.json
          external-data-json-path: ./cache/benchmark-data.json
          alert-threshold: '150%'
          fail-on-alert: true
          comment-on-alert: true
          alert-comment-cc-users: '@me'
`;

it('reads the steps of github-action-benchmark, with their lines', async () => {
  const proposal = await migrated('github-action-benchmark', '.github/workflows/bench.yml', GAB);
  expect(becomes(proposal, 'alert-threshold')).toMatchObject({
    at: '.github/workflows/bench.yml:11',
    becomes: 'no_regression with margin: 0.5',
  });
  expect(becomes(proposal, 'external-data-json-path')!.becomes).toBeNull();
  expect(becomes(proposal, 'alert-comment')!.becomes).toBeNull();
  expect(proposal.workflow).toContain('from: "bench/output.json"');
  expect(proposal.workflow).toContain('mapping: pytest-benchmark');
  expect(proposal.workflow).toContain('comment: failures');
  expect(proposal.workflow).not.toContain('fail-on');
  expect(proposal.preset).toContain('margin: 0.5');
});

it('says of a tool with one number per benchmark that nothing takes its place', async () => {
  const text = GAB.replace("'pytest'", 'customSmallerIsBetter').replace(
    'fail-on-alert: true',
    'fail-on-alert: false',
  );
  const proposal = await migrated('github-action-benchmark', 'w.yml', text);
  expect(becomes(proposal, 'tool')).toMatchObject({
    becomes: null,
    why: expect.stringContaining('no interval'),
  });
  expect(proposal).toMatchObject({ workflow: '', commands: [] });
  expect(becomes(proposal, 'fail-on-alert')!.becomes).toBe('fail-on: never');
});

it('reads flags of pytest-benchmark wherever they stand', async () => {
  const ini =
    '[pytest]\naddopts = --benchmark-min-rounds=50 --benchmark-disable-gc\n  --benchmark-compare-fail=mean:5% --benchmark-json=out.json --benchmark-histogram\n';
  const proposal = await migrated('pytest-benchmark', 'pytest.ini', ini);
  expect(proposal.counterparts.map(({ at, setting }) => `${at} ${setting}`)).toEqual([
    'pytest.ini:2 --benchmark-min-rounds=50',
    'pytest.ini:2 --benchmark-disable-gc',
    'pytest.ini:3 --benchmark-compare-fail=mean:5%',
    'pytest.ini:3 --benchmark-json=out.json',
    'pytest.ini:3 --benchmark-histogram',
  ]);
  const gates = (parse(proposal.preset!) as { gates: object[] }).gates;
  expect(gates[1]).toMatchObject({ of: 'latency', statistic: 'mean', margin: 0.05 });
  expect(becomes(proposal, '--benchmark-histogram')!.becomes).toBeNull();
  const toml =
    '[tool.pytest.ini_options]\naddopts = ["--benchmark-compare-fail=min:0.001", "--benchmark-autosave"]\n';
  const other = await migrated('pytest-benchmark', 'pyproject.toml', toml);
  expect(becomes(other, '--benchmark-compare-fail')!.becomes).toBeNull();
  expect(other.preset).toBeNull();
});

it('loses no flag behind one that takes no value', async () => {
  const toml = 'addopts = "--benchmark-autosave --benchmark-compare-fail=mean:10% --benchmark-json -q"\n';
  const proposal = await migrated('pytest-benchmark', 'pyproject.toml', toml);
  expect(proposal.counterparts.map(({ setting }) => setting)).toEqual([
    '--benchmark-autosave',
    '--benchmark-compare-fail=mean:10%',
    '--benchmark-json',
  ]);
  expect(proposal.preset).toContain('margin: 0.1');
});

it('writes no path into a workflow that lies outside of its checkout', async () => {
  const root = temporaryFolder('worldgate-migrate-');
  const file = path.join(root, '0001.json');
  writeFileSync(file, JSON.stringify({ benchmarks: [{ name: 'a', stats: { rounds: 3, data: [1] } }] }));
  const { data } = await cliJson<Proposal>(root, ['migrate', 'pytest-benchmark', file]);
  expect(data.workflow).toContain('from: "benchmark.json"');
});

it('tells saved rounds from numbers without them', async () => {
  const saved = {
    benchmarks: [
      { fullname: 'tests/t.py::test_a', stats: { rounds: 40, data: [0.1, 0.2] } },
      { fullname: 'tests/t.py::test_b', stats: { rounds: 40 } },
    ],
  };
  const proposal = await migrated('pytest-benchmark', '.benchmarks/0001.json', JSON.stringify(saved));
  expect(proposal.counterparts.map((one) => one.becomes)).toEqual(['task tests/t.py::test_a', null]);
  expect(proposal.commands[0]).toContain('--tasks "tests/t.py::test_a,tests/t.py::test_b" --episodes 40');
});

it('reads the commands of CML, old and new', async () => {
  const workflow = `jobs:
  run:
    steps:
      - uses: iterative/setup-cml@v2
      - env:
          REPO_TOKEN: \${{ secrets.PAT }}
        run: |
          cat metrics.txt >> report.md
          cml asset publish plot.png --md >> report.md
          cml comment update --watermark-title=eval --target=pr report.md
          # cml pr create is only mentioned here
      - run: cml-send-comment report.md
      - run: cml runner launch --cloud=aws
`;
  const proposal = await migrated('cml', 'cml.yml', workflow);
  expect(proposal.counterparts.map(({ at, becomes: to }) => [at, to === null])).toEqual([
    ['cml.yml:4', true],
    ['cml.yml:6', false],
    ['cml.yml:8', false],
    ['cml.yml:9', false],
    ['cml.yml:10', false],
    ['cml.yml:10', false],
    ['cml.yml:10', true],
    ['cml.yml:12', false],
    ['cml.yml:13', true],
  ]);
});

it.each([
  ['github-action-benchmark', 'on: push\njobs: {}\n'],
  ['pytest-benchmark', '[pytest]\n'],
  ['cml', 'on: push\n'],
  ['cml', '\u0000'],
])('says of %s when a file has nothing of it', async (tool, text) => {
  const root = temporaryFolder('worldgate-migrate-');
  writeFileSync(path.join(root, 'w.yml'), text);
  const { code, err } = await cli(root, ['migrate', tool, 'w.yml']);
  expect(code).toBe(2);
  expect(err).toMatch(/^error: .*w\.yml/);
});

it('knows its tools by name, and suggests the nearest', async () => {
  const { code, err } = await cli(temporaryFolder(), ['migrate', 'pytest-benchmrk', 'x']);
  expect([code, err]).toEqual([2, expect.stringContaining('did you mean "pytest-benchmark"')]);
});
