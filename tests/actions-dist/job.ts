import { expect } from 'vitest';
import { jobToken } from '../../src/entries/testing.ts';
import { runStep, type StepOptions, type StepResult } from '../support/runner.ts';
import type { Platform } from './shipped.ts';

const OWN = { id: 1, full_name: 'acme/robots' };
export const VISITOR = { id: 2, full_name: 'visitor/robots' };
/** A token that may not comment. */
export const READER = jobToken({ 'pull-requests': 'read' });

export function pullEvent(headRepo: unknown = OWN) {
  const head = { sha: 'a'.repeat(40), repo: headRepo };
  return { number: 7, pull_request: { number: 7, head, base: { repo: OWN } } };
}

/** One step of what was shipped, in a job of pull request 7. */
export function shippedStep(
  shipped: string,
  platform: Platform,
  action: string,
  inputs: Record<string, string>,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  const env = { GITHUB_API_URL: platform.api.url, WORLDGATE_OFFLINE: '1', ...platform.results.env };
  return runStep({
    ...{ action, root: shipped, workspace: platform.workspace, token: 'job-token', event: pullEvent() },
    with: inputs,
    ...options,
    env: { ...env, ...options.env },
  });
}

/** Some preset that passes, and takes a few seconds. */
export const REACH = { preset: 'reach', episodes: '30', workers: '2' };

export const messages = (result: StepResult) => result.annotations.map(({ message }) => message).join('\n');

/** Whatever happens, nobody is shown the inside of the bundle. */
export function expectNoStack(result: StepResult): void {
  expect(result.stdout + result.summary + result.stderr).not.toMatch(/^ {4}at /m);
}
