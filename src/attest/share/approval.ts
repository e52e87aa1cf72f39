import { type ShareApproval, shareApproval } from '../../contracts/share.ts';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';

/** A clock that is set by hand may be ahead of this one. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * The approval of this very package, in force now.
 * @param file absolute path
 * @param name as messages call it
 * @throws WorldGateError `approval-invalid`, `approval-mismatch` with both digests, `approval-expired`
 */
export function readApproval(file: string, name: string, digest: Digest, now: Date): ShareApproval {
  const approval = parseWith(shareApproval, readJson(file), {
    file: name,
    code: 'approval-invalid',
    hint: 'docs/sharing.md shows an approval with all its keys',
  });
  if (approval.package_digest !== digest) {
    throw new WorldGateError(
      'approval-mismatch',
      `${name}: package_digest: the approval is of ${approval.package_digest}, but this package is ${digest}`,
      {
        hint: `ask ${approval.approver} to look at this package and approve it, or publish the one they approved`,
      },
    );
  }
  if (Date.parse(approval.approved_at) > now.getTime() + CLOCK_SKEW_MS) {
    throw new WorldGateError(
      'approval-invalid',
      `${name}: approved_at: ${approval.approved_at} is in the future (now: ${now.toISOString()})`,
      { hint: 'write when the package was approved, in UTC' },
    );
  }
  if (approval.expires_at !== undefined && Date.parse(approval.expires_at) <= now.getTime()) {
    throw new WorldGateError('approval-expired', `${name}: the approval ended at ${approval.expires_at}`, {
      hint: `ask ${approval.approver} for a new one`,
    });
  }
  return approval;
}

/**
 * When a share ends: at the time that was asked for, never after the approval does, `null` where neither says.
 * @param asked of `--expires`: `2027-01-31` is the end of that day in UTC, or an ISO 8601 time with its zone
 * @throws WorldGateError `usage`
 */
export function expiryOf(asked: string | undefined, approval: ShareApproval, now: Date): Date | null {
  const limit = approval.expires_at === undefined ? null : new Date(approval.expires_at);
  if (asked === undefined) return limit;
  const time = timeOf(asked);
  if (time === null) {
    throw new WorldGateError('usage', `--expires: "${asked}" is no date`, {
      hint: 'write a day (2027-01-31, its end in UTC) or a time (2027-01-31T12:00:00Z)',
    });
  }
  if (time.getTime() <= now.getTime()) {
    throw new WorldGateError('usage', `--expires: ${time.toISOString()} is not in the future`, {
      hint: `it is ${now.toISOString()} now`,
    });
  }
  if (limit !== null && time > limit) {
    throw new WorldGateError(
      'approval-expired',
      `--expires: ${time.toISOString()} is after ${limit.toISOString()}, where the approval ends`,
      { hint: 'leave --expires out to let the share end with its approval, or ask for a longer one' },
    );
  }
  return time;
}

function timeOf(text: string): Date | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  if (day === null && !zoned) return null;
  const time = new Date(day === null ? text : `${text}T23:59:59.999Z`);
  // 2027-02-30 is taken for the 2nd of March, and an hour 24 for the next day.
  const date = text.slice(0, 10);
  const isReal =
    new Date(`${date}T00:00:00Z`).getTime() > 0 &&
    new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) &&
    text.slice(11, 13) !== '24';
  return Number.isNaN(time.getTime()) || !isReal ? null : time;
}
