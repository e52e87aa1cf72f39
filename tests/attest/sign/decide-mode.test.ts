import { describe, expect, it } from 'vitest';
import { decideMode, type SignCircumstances } from '../../../src/attest/sign/decide-mode.ts';
import { SIGN_MODES, type SignMode } from '../../../src/attest/sign/outcome.ts';
import { readEventContext } from '../../../src/github/event-context.ts';
import { signingJobOf } from '../../../src/github/signing-job.ts';
import { forkEvent } from './support.ts';

const IDENTITY = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
};
const PUSH = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/robots',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
};
const TAG = { ...PUSH, GITHUB_REF: 'refs/tags/v1' };
const RELEASE = { ...PUSH, GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/heads/main' };
const PULL = { ...PUSH, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };
const TARGET = { ...PULL, GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main' };
const WORKFLOW_RUN = { ...PUSH, GITHUB_EVENT_NAME: 'workflow_run' };

function decide(
  mode: SignMode,
  env: Record<string, string>,
  { event = {}, ...changes }: Partial<SignCircumstances> & { event?: unknown } = {},
): string {
  const variables = { ...env, GITHUB_EVENT_PATH: 'event.json' };
  const readEvent = () => JSON.stringify(event);
  const job = signingJobOf(variables, readEventContext(variables, readEvent), readEvent, '');
  try {
    const decision = decideMode({ mode, job, hasKey: false, allowUntrustedEvent: false, ...changes });
    return decision.sign ? 'sign' : `skip: ${decision.reason}`;
  } catch (error) {
    const { code, message, hint } = error as Error & { code: string; hint: string };
    return `${code}: ${message} | ${hint}`;
  }
}

describe('where the job can say who it is', () => {
  it.each([PUSH, TAG, RELEASE, PULL])('auto and required sign: %j', (env) => {
    expect(decide('auto', { ...env, ...IDENTITY })).toBe('sign');
    expect(decide('required', { ...env, ...IDENTITY })).toBe('sign');
  });

  it('one of the two variables is none', () => {
    for (const name of Object.keys(IDENTITY)) {
      expect(decide('required', { ...PUSH, ...IDENTITY, [name]: '' })).toMatch(/^identity-missing: /);
    }
  });
});

describe('without an identity', () => {
  it.each([PULL, PUSH])('auto skips and names the permission: %j', (env) => {
    expect(decide('auto', env)).toMatch(/^skip: the job may not ask who it is/);
  });

  it.each([TAG, RELEASE])('auto fails for a release, with the line that is missing: %j', (env) => {
    const said = decide('auto', env);
    expect(said).toMatch(/^identity-missing: a release is signed, but /);
    expect(said).toContain('permissions: id-token: write');
  });

  it('required fails', () => {
    expect(decide('required', PULL)).toMatch(/^identity-missing: a signature is required, but /);
  });

  it('a fork is told that it is one, not to add a permission', () => {
    const said = decide('required', PULL, { event: forkEvent });
    expect(said).toContain('comes from a fork');
    expect(said).not.toContain('`write`');
    expect(decide('auto', PULL, { event: forkEvent })).toMatch(/^skip: the pull request comes from a fork/);
  });

  it('outside of GitHub Actions a key is what helps', () => {
    expect(decide('required', {})).toMatch(/no job of GitHub Actions.*\| .*--key/);
    expect(decide('required', {}, { hasKey: true })).toBe('sign');
    // Variables that a laptop happens to have make no job of it.
    expect(decide('required', IDENTITY)).toMatch(/^identity-missing/);
  });
});

describe('where strangers decide what is signed', () => {
  const ownRun = { workflow_run: { head_repository: { id: 700700 } }, repository: { id: 700700 } };
  const forkRun = { workflow_run: { head_repository: { id: 1 } }, repository: { id: 700700 } };
  const deletedFork = { workflow_run: { head_repository: null }, repository: { id: 700700 } };
  const cases: [string, Record<string, string>, unknown][] = [
    ['pull_request_target', TARGET, forkEvent],
    ['pull_request_target without a readable event', TARGET, 'nothing'],
    ['workflow_run of a fork', WORKFLOW_RUN, forkRun],
    ['workflow_run of a fork that is gone', WORKFLOW_RUN, deletedFork],
    ['workflow_run that does not say whose', WORKFLOW_RUN, {}],
  ];

  it.each(cases)('%s is refused, key or not, unless allowed', (_, env, event) => {
    const job = { ...env, ...IDENTITY };
    for (const hasKey of [false, true]) {
      expect(decide('required', job, { event, hasKey })).toMatch(/^untrusted-event: /);
      expect(decide('auto', job, { event, hasKey })).toMatch(/^skip: /);
      expect(decide('required', job, { event, hasKey, allowUntrustedEvent: true })).toBe('sign');
    }
  });

  it('workflow_run of the own repository signs', () => {
    expect(decide('required', { ...WORKFLOW_RUN, ...IDENTITY }, { event: ownRun })).toBe('sign');
  });
});

it('never signs nothing, anywhere', () => {
  for (const env of [PUSH, TAG, TARGET, {}]) {
    expect(decide('never', { ...env, ...IDENTITY }, { hasKey: true })).toMatch(
      /^skip: signing is switched off/,
    );
  }
  expect(SIGN_MODES).toContain('never');
});

it('refuses where a fork gets an identity, as repositories can let it', () => {
  const env = { ...PULL, ...IDENTITY };
  const fork = { event: forkEvent };
  expect(decide('auto', env, fork)).toContain('comes from a fork');
  expect(decide('required', env, fork)).toMatch(/^untrusted-event/);
  expect(decide('required', env, { ...fork, allowUntrustedEvent: true })).toBe('sign');
});
