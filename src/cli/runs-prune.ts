import { existsSync } from 'node:fs';
import { WorldGateError } from '../foundation/errors.ts';
import { clip, LONGEST } from '../reports/plain.ts';
import { type PruneRow, pruneRuns } from '../runs/prune-runs.ts';
import {
  pruneByPolicy,
  RETENTION_DEFAULTS,
  type RetentionPolicy,
} from '../runs/retention/prune-by-policy.ts';
import { RETENTION_FILE, readRetentionProfile } from '../runs/retention/read-profile.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { integer, text, texts } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';
import { table } from './table.ts';

const DEFAULT_KEEP = 20;
const NO_RUNS = 'no runs yet';

/** `--keep` and `--older-than-days` remove unless `--dry-run`; a policy reports unless `--apply`. */
export const pruneCommand: CommandHandler = async (context, options) => {
  const keep = integer(options, 'keep', '--keep', 0);
  const days = integer(options, 'olderThanDays', '--older-than-days', 0);
  const isOld = keep !== undefined || days !== undefined;
  const stated = policyOptions(context, options);
  if (isOld && stated !== null) {
    throw new WorldGateError(
      'usage',
      '--keep and --older-than-days do not go with --profile, --max-age-days, --keep-latest, --kind or --apply',
      { hint: 'Use --keep-latest and --max-age-days, which report first and remove with --apply.' },
    );
  }
  if (!isOld && options.unreadable === true) {
    throw new WorldGateError('usage', '--unreadable goes with --keep or --older-than-days', {
      hint: 'A policy never removes unreadable runs: they are listed, for somebody to look at.',
    });
  }
  if (isOld) return removeRuns(context, options, { keep: keep ?? 0, olderThanDays: days ?? 0 });
  const policy = stated ?? profileInPlace(context);
  if (policy === null) {
    throw new WorldGateError(
      'usage',
      'say what may go: --max-age-days D, --keep-latest N, --profile FILE, or --keep N',
      {
        hint: `\`worldgate runs prune --keep-latest ${DEFAULT_KEEP}\` shows what would be removed`,
      },
    );
  }
  if (options.apply === true && options.dryRun === true) {
    throw new WorldGateError('usage', '--apply and --dry-run contradict each other');
  }
  const report = pruneByPolicy(workspaceDir(context, options), policy, {
    now: context.now(),
    randomBytes: context.randomBytes,
    apply: options.apply === true,
  });
  const rows = report.candidates.map(({ run_id, action, outcome, reason }) => [
    clip(run_id, LONGEST.name),
    (outcome ?? (action === 'delete' ? 'would remove' : action)).replaceAll('_', ' '),
    clip(reason, LONGEST.message),
  ]);
  const megabytes = (report.delete_bytes / 1e6).toFixed(1);
  const hint =
    report.applied || report.delete_count === 0
      ? ''
      : `\n${report.delete_count} runs (${megabytes} MB) would be removed; --apply removes them`;
  return {
    exitCode: report.failed_count === 0 ? 0 : 4,
    data: report,
    text: rows.length === 0 ? NO_RUNS : `${table(['run', 'action', 'why'], rows)}${hint}`,
  };
};

/** Keeps the newest runs, whatever their age. */
export const cleanupCommand: CommandHandler = async (context, options) => {
  const keep = integer(options, 'keep', '--keep', 0);
  if (keep === undefined) {
    throw new WorldGateError('usage', '--keep is missing', {
      hint: `\`worldgate runs cleanup --keep ${DEFAULT_KEEP} --dry-run\` shows what would be removed`,
    });
  }
  return removeRuns(context, options, { keep, olderThanDays: 0 });
};

function removeRuns(
  context: CliContext,
  options: Options,
  rules: { keep: number; olderThanDays: number },
): CommandResult {
  const rows = pruneRuns(workspaceDir(context, options), {
    ...rules,
    now: context.now(),
    dryRun: options.dryRun === true,
    removeUnreadable: options.unreadable === true,
    randomBytes: context.randomBytes,
  });
  const line = (row: PruneRow) => [
    row.run_id,
    row.action.replace('_', ' '),
    clip(row.reason, LONGEST.message),
  ];
  return {
    exitCode: rows.some((row) => row.action === 'failed') ? 4 : 0,
    data: { runs: rows },
    text: rows.length === 0 ? NO_RUNS : table(['run', 'action', 'why'], rows.map(line)),
  };
}

/** The profile that was named, overridden by flags; `null` where none of it was given. */
function policyOptions(context: CliContext, options: Options): RetentionPolicy | null {
  const file = text(options, 'profile');
  const maxAge = integer(options, 'maxAgeDays', '--max-age-days', 0);
  const keepLatest = integer(options, 'keepLatest', '--keep-latest', 0);
  const kinds = texts(options, 'kind');
  const given =
    file ?? maxAge ?? keepLatest ?? (options.apply === true || kinds.length > 0 ? true : undefined);
  if (given === undefined) return null;
  const base =
    file === undefined
      ? (profileInPlace(context) ?? RETENTION_DEFAULTS)
      : readRetentionProfile(resolvePath(context, file));
  return {
    max_age_days: maxAge ?? base.max_age_days,
    keep_latest: keepLatest ?? base.keep_latest,
    kinds: kinds.length > 0 ? kinds : base.kinds,
  };
}

function profileInPlace(context: CliContext): RetentionPolicy | null {
  const file = resolvePath(context, RETENTION_FILE);
  return existsSync(file) ? readRetentionProfile(file) : null;
}
