import { expect, test } from 'vitest';
import { isRole, policyKind } from '../../../src/audit/sources/policy-kind.ts';

test.each([
  'random',
  'random_policy',
  'Random Policy',
  'RandomPolicy',
  'random2',
  'oracle-v2',
  'human-teleop',
  'human.alice',
  'mock_model',
  'MockModelServer',
  'scripted expert',
  'no-op',
  'noop_agent',
  'baseline',
  'zero_action_policy',
  'org/random-policy',
  'checkpoints/oracle_v2',
])('%s is nobody’s model', (name) => {
  expect(isRole(name)).toBe(true);
  expect(policyKind(name)).toBe('role');
});

test.each([
  ['pi07', 'name'],
  ['randomized-crops', 'name'],
  ['humanoid-walker', 'name'],
  ['mixture-of-experts', 'name'],
  ['zero-shot-vla', 'name'],
  ['demo-finetuned', 'name'],
  ['', 'name'],
  ['model', 'name'],
  ['v2', 'name'],
  ['acme/vla-human-videos', 'hf_id'],
  ['human-lab/pi0', 'hf_id'],
  [`sha256:${'a'.repeat(64)}`, 'digest'],
])('%s is a model', (name, kind) => {
  expect(policyKind(name)).toBe(kind);
});
