import { expect, it } from 'vitest';
import { calledWorkflow, parseRemote } from '../../../src/attest/policy/describe-repository.ts';

it.each([
  ['https://github.com/acme/robots.git', 'https://github.com', 'acme/robots'],
  ['https://github.com/acme/robots', 'https://github.com', 'acme/robots'],
  ['https://user:secret@github.com/acme/robots.git', 'https://github.com', 'acme/robots'],
  ['git@github.com:acme/robots.git', 'https://github.com', 'acme/robots'],
  ['ssh://git@ssh.github.com:443/acme/robots.git', 'https://github.com', 'acme/robots'],
  ['git@git.acme.example:lab/arm.v2', 'https://git.acme.example', 'lab/arm.v2'],
  ['ssh://git@git.acme.example:2222/lab/arm.git/', 'https://git.acme.example', 'lab/arm'],
])('%s is %s, %s', (url, server, repository) => {
  expect(parseRemote(url)).toEqual({ server, repository });
});

it.each([
  '/srv/git/robots.git',
  '../robots',
  'file:///srv/robots',
  'https://gitlab.com/a/b/c.git',
  'https://x/a',
  'C:\\robots',
])('%s is no repository of a GitHub server', (url) => {
  expect(parseRemote(url)).toBeNull();
});

it('names called workflows as certificates do', () => {
  const file = 'worldgate/worldgate/.github/workflows/trusted-eval.yml';
  const commit = 'ab12'.repeat(10);
  expect(calledWorkflow(`${file}@v1.2.3`)).toBe(`${file}@refs/tags/v1.2.3`);
  expect(calledWorkflow(`${file}@main`)).toBe(`${file}@refs/heads/main`);
  expect(calledWorkflow(`${file}@${commit}`)).toBe(`${file}@${commit}`);
  expect(() => calledWorkflow('evil/x/.github/workflows/y.yml@v1')).toThrow('no reusable workflow of ours');
});
