import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expiryOf, readApproval } from '../../../src/attest/share/approval.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';
import { PACKAGE_DIGEST } from './fixture.ts';
import { approvalOf } from './signed.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const APPROVAL = approvalOf(PACKAGE_DIGEST);
const dir = temporaryFolder('worldgate-approval-');
afterAll(removeFolders);

function read(changes: Record<string, unknown>) {
  const file = path.join(dir, 'approval.json');
  writeFileSync(file, JSON.stringify({ ...APPROVAL, ...changes }));
  return readApproval(file, 'approval.json', PACKAGE_DIGEST, NOW);
}

it('is of one package and in force', () => {
  expect(read({})).toEqual(APPROVAL);
  expect(read({ expires_at: '2026-11-21T12:00:01Z' }).expires_at).toBe('2026-11-21T12:00:01Z');
});

const OTHER = `sha256:${'9'.repeat(64)}`;

it('is as the documentation shows it', () => {
  const docs = readFileSync(new URL('../../../docs/sharing.md', import.meta.url), 'utf8');
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(docs)![1]!) as Record<string, unknown>;
  expect(read({ ...shown, package_digest: PACKAGE_DIGEST })).toMatchObject({ audience: shown.audience });
});

it.each([
  ['approval-mismatch', { package_digest: OTHER }, new RegExp(`${OTHER}.*${PACKAGE_DIGEST}`)],
  ['approval-expired', { expires_at: '2026-11-21T12:00:00Z' }, /ended at 2026-11-21T12:00:00Z/],
  ['approval-invalid', { approved_at: '2026-11-21T12:06:00Z' }, /in the future/],
  ['approval-invalid', { audience: '' }, /audience/],
  ['approval-invalid', { approver: undefined }, /approver: is missing/],
  ['approval-invalid', { auidence: 'x' }, /unknown key "auidence"/],
  ['approval-invalid', { schema_version: 'worldgate.share_approval.v2' }, /v2/],
] as const)('is refused as %s: %o', (code, changes, message) => {
  expect(() => read(changes)).toThrow(message);
  expect(() => read(changes)).toThrow(expect.objectContaining({ code }));
});

it('ends a share at the end of a day, at a time, with the approval, or never', () => {
  const limited = { ...APPROVAL, expires_at: '2027-02-01T00:00:00Z' };
  expect(expiryOf(undefined, APPROVAL, NOW)).toBeNull();
  expect(expiryOf(undefined, limited, NOW)?.toISOString()).toBe('2027-02-01T00:00:00.000Z');
  expect(expiryOf('2026-11-21', APPROVAL, NOW)?.toISOString()).toBe('2026-11-21T23:59:59.999Z');
  expect(expiryOf('2027-01-31T12:00+01:00', limited, NOW)?.toISOString()).toBe('2027-01-31T11:00:00.000Z');
});

it.each([
  ['2026-11-20', /not in the future/],
  ['2026-02-30', /is no date/],
  ['next week', /is no date/],
  ['2027-01-31T12:00:00', /is no date/],
  ['2027-02-01T00:00:01Z', /after 2027-02-01T00:00:00.000Z, where the approval ends/],
])('refuses to end at %s', (asked, message) => {
  const limited = { ...APPROVAL, expires_at: '2027-02-01T00:00:00Z' };
  expect(() => expiryOf(asked, limited, NOW)).toThrow(message);
});
