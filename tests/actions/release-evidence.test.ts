import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { actionFeatures } from '../../src/actions/features.ts';
import { perform } from '../../src/actions/main.ts';
import { installation } from '../support/benchmark.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

/** The action in this process, with the files that a runner gives it. */
async function act(inputs: Record<string, string>, config: string) {
  const folder = temporaryFolder();
  const [output, summary] = [path.join(folder, 'output'), path.join(folder, 'summary.md')];
  const workspace = path.join(folder, 'work');
  mkdirSync(workspace);
  for (const file of [output, summary]) writeFileSync(file, '');
  writeFileSync(path.join(workspace, 'worldgate.release.yml'), config);
  let log = '';
  const env = {
    ...{ PATH: process.env.PATH, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output },
    ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_REPOSITORY: 'acme/robots', GITHUB_SHA: 'a'.repeat(40) },
    ...{ GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://github.com' },
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const code = await perform('release-evidence', actionFeatures(installation), {
    env,
    write: (text) => {
      log += text;
    },
    clock: { now: Date.now, sleep: async () => undefined, random: () => 0.5 },
    signal: new AbortController().signal,
  });
  const outputs = Object.fromEntries(
    [...readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((match) => [
      match[1],
      match[3],
    ]),
  );
  return { code, log, outputs, summary: readFileSync(summary, 'utf8'), workspace };
}

const CONFIG = `schema_version: worldgate.release_config.v1
gates:
  - { name: Good, command: 'true', triage: Nothing. }
  - { name: Bad, command: 'echo "::set-output name=verdict::passed"; exit 3', triage: Look at the log. }
`;

it('runs the gates, fails with the first that did, and says what to do', async () => {
  const { code, log, outputs, summary, workspace } = await act({}, CONFIG);
  expect(code).toBe(1);
  expect(outputs).toMatchObject({
    verdict: 'failed',
    'first-failed-gate': 'Bad',
    'signature-state': 'unsigned',
  });
  expect(outputs['evidence-path']).toBe(path.join(workspace, 'release-evidence', 'release-evidence.json'));
  expect(log).toMatch(/::error title=Release%3A Bad::.*First: Look at the log\./);
  expect(log).not.toContain('::set-output');
  expect(summary).toContain('# Release evidence');
  const evidence = JSON.parse(readFileSync(outputs['evidence-path']!, 'utf8'));
  expect(evidence.source).toMatchObject({ run_id: '77', run_attempt: 2, repository: 'acme/robots' });
});

it('is not green where gates were skipped and strict is asked for', async () => {
  const inputs = { 'skip-gates': 'bad', 'skip-reason': 'known', strict: 'true' };
  const { code, outputs } = await act(inputs, CONFIG);
  expect({ code, verdict: outputs.verdict }).toEqual({ code: 3, verdict: 'skipped' });
});

it('says what is wrong with a configuration, with the key that was meant', async () => {
  const { code, log } = await act({}, CONFIG.replace('triage: Nothing.', 'triag: Nothing.'));
  expect(code).toBe(2);
  expect(log).toContain('did you mean "triage"');
});
