import { expect, it } from 'vitest';
import { issuerOf, runIdentity, serverOf, workflowIdentity } from '../../../src/attest/policy/identity.ts';

it.each([
  ['https://token.actions.githubusercontent.com', 'https://github.com'],
  ['https://token.actions.acme.ghe.com', 'https://acme.ghe.com'],
  ['https://git.acme.example/_services/token', 'https://git.acme.example'],
])('%s speaks for %s', (issuer, server) => {
  expect(serverOf(issuer)).toBe(server);
  expect(issuerOf(server)).toBe(issuer);
});

it('knows the issuer of an enterprise, and no issuer that only looks like one', () => {
  expect(serverOf('https://token.actions.githubusercontent.com/acme')).toBe('https://github.com');
  for (const issuer of [
    'https://token.actions.githubusercontent.com.evil.example',
    'http://token.actions.githubusercontent.com',
    'https://accounts.google.com',
    'https://x/y/_services/token',
  ]) {
    expect([null, 'https://githubusercontent.com.evil.example']).toContain(serverOf(issuer));
  }
});

it('takes workflows and runs apart', () => {
  expect(workflowIdentity('https://github.com/o/r/.github/workflows/f.yml@refs/heads/a@b')).toEqual({
    server: 'https://github.com',
    workflow: 'o/r/.github/workflows/f.yml',
    ref: 'refs/heads/a@b',
  });
  expect(workflowIdentity('someone@example.com')).toBeNull();
  expect(runIdentity('https://github.com/o/r/actions/runs/99999999999999999999/attempts/2')).toEqual({
    server: 'https://github.com',
    repository: 'o/r',
    id: '99999999999999999999',
    attempt: 2,
  });
  expect(runIdentity('https://github.com/o/r/actions/runs/1/attempts/2/x')).toBeNull();
  expect(runIdentity(null)).toBeNull();
});
