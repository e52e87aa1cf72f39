import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../support/benchmark.ts';
import {
  cliJson,
  contentsOf,
  makeRepository,
  manifestIn,
  removeFolders,
  temporaryFolder,
} from '../support/cli.ts';

afterAll(removeFolders);

describe('a run folder', () => {
  const TOKEN = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';

  it('holds no path of this machine, no user and no token', async () => {
    const odd = path.join(temporaryFolder(), 'ünï códe #1 50%', 'it');
    mkdirSync(odd, { recursive: true });
    const real = makeRepository(odd);
    const link = path.join(path.dirname(odd), 'link');
    symlinkSync(real, link);
    const env = {
      GITHUB_TOKEN: TOKEN,
      CI: 'true',
      HOME: '/home/jane-doe',
      USER: 'jane-doe',
      GITHUB_SHA: 'not a commit',
    };
    const policy = path.join(real, 'policy.onnx');
    for (const cwd of [real, link]) {
      const argv = ['eval', '--preset', 'tiny', '--policy', policy, '--episodes', '2', '--workers', '1'];
      const { data } = await cliJson(cwd, [...argv, '--run-workspace', path.join(cwd, `w-${TOKEN}`)], {
        env,
      });
      const files = contentsOf(path.resolve(cwd, data.run_dir));
      expect(files.size).toBeGreaterThan(8);
      for (const [name, text] of files) {
        const plain = Buffer.from(text, 'latin1').toString();
        expect(plain, name).not.toContain(path.dirname(real));
        expect(plain, name).not.toContain('worldgate-cli-');
        expect(plain, name).not.toContain(projectFolder);
        expect(plain, name).not.toContain('jane-doe');
        expect(plain, name).not.toContain(TOKEN);
      }
      const manifest = manifestIn(path.resolve(cwd, data.run_dir));
      expect(manifest.environment_present).toEqual(['CI', 'GITHUB_SHA', 'GITHUB_TOKEN']);
      expect(manifest.commit).toBeNull();
    }
  });

  it('holds none either when the run failed', async () => {
    const other = makeRepository();
    writeFileSync(path.join(other, 'odd.onnx'), 'no model');
    const argv = ['eval', '--preset', 'tiny', '--policy', path.join(other, 'odd.onnx'), '--workers', '1'];
    const { data } = await cliJson(other, argv, { env: { GITHUB_SHA: 'a'.repeat(40) } });
    const files = contentsOf(path.join(other, data.run_dir));
    for (const text of files.values()) expect(text).not.toContain(other);
    expect(manifestIn(path.join(other, data.run_dir)).commit).toBe('a'.repeat(40));
    expect(files.get(path.join('logs', 'run.log'))).toMatch(/error model-invalid: odd\.onnx/);
  });
});
