import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkReport } from '../../src/contracts/check-report.ts';
import { corePerformance } from '../../src/contracts/core-performance.ts';
import { cli, removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

function folder(config: string, readme = '```sh\nnpm run gone, now\n```\n'): string {
  const made = temporaryFolder();
  writeFileSync(
    path.join(made, 'worldgate.checks.yml'),
    `schema_version: worldgate.checks_config.v1\n${config}`,
  );
  writeFileSync(path.join(made, 'README.md'), readme);
  writeFileSync(path.join(made, 'package.json'), '{"scripts":{"build":"x"}}');
  return made;
}

const DOCS = 'docs_commands: { docs: [README.md], package_json: package.json }\n';

test('a stale command fails with exit code 1, and is shown at its line on GitHub Actions', async () => {
  const cwd = folder(DOCS);
  mkdirSync(path.join(cwd, 'out'));
  const env = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: path.dirname(cwd) };
  const { code, out } = await cli(cwd, ['check', '--output', 'out'], { env });
  expect(code).toBe(1);
  expect(out).toContain('README.md:2 shows `npm run gone, now`');
  expect(out).toContain(
    `::error file=${path.basename(cwd)}/README.md,line=2,title=WorldGate%3A docs-commands / README.md%3A2`,
  );
  const report = checkReport.parse(JSON.parse(readFileSync(path.join(cwd, 'out/check-report.json'), 'utf8')));
  expect(report.checks.map(({ check }) => check)).toEqual(['docs-commands']);
  expect(readFileSync(path.join(cwd, 'out/check-report.md'), 'utf8')).toContain('**Boundary.**');
  const printed = await cli(cwd, ['check', 'docs-commands', '--format', 'json'], { env });
  expect(checkReport.parse(JSON.parse(printed.out)).checks).toEqual(report.checks);
});

test('nothing that Markdown or a runner would act on comes through', async () => {
  const cwd = folder(DOCS, '```sh\nnpm run "::error::x | <b> @all"\n```\n');
  const { out } = await cli(cwd, ['check', '--format', 'markdown']);
  expect(out).toContain('&lt;b&gt;');
  expect(out).not.toMatch(/^\s*::|@all|<b>/m);
});

test('mistakes of the caller exit with 2 and say what to do', async () => {
  const cwd = folder('wrappers: [{ path: a.sh, triage: x, exectable: true }]\n');
  const said = async (...argv: string[]) => {
    const { code, err } = await cli(cwd, argv);
    expect(code).toBe(2);
    return err;
  };
  expect(await said('check')).toContain('unknown key "exectable"; did you mean "executable"?');
  expect(await said('check', 'docs-command')).toContain('did you mean "docs-commands"?');
  expect(await said('check', '--config', 'gone.yml')).toContain('does not exist');
  expect(await said('check', 'wrappers', '--from', 'x')).toContain('--from is for core-performance');
  writeFileSync(
    path.join(cwd, 'worldgate.checks.yml'),
    `schema_version: worldgate.checks_config.v1\n${DOCS}`,
  );
  expect(await said('check', 'wrappers')).toContain('does not configure wrappers');
});

test('times are measured, written, and judged again from the file', async () => {
  const rows = `core_performance: { rows: [{ key: start, name: start, command: ['true'], budget_ms: 60000, samples: 5 }] }\n`;
  const cwd = folder(rows);
  const first = await cli(cwd, ['check', 'core-performance', '--strict', '--output', 'out']);
  expect(first.code).toBe(0);
  const file = path.join(cwd, 'out/core-performance.json');
  const report = corePerformance.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect((await cli(cwd, ['check', 'core-performance', '--from', 'out/core-performance.json'])).code).toBe(0);
  report.measurements[0]!.budget_ms = 0.0001;
  writeFileSync(file, JSON.stringify(report));
  const again = await cli(cwd, ['check', 'core-performance', '--from', 'out/core-performance.json']);
  expect(again.code).toBe(1);
  expect(again.out).toContain('its row says passed, and its samples say failed');
});
