import { dashboardExitCode, relativeTo, writeDashboard } from '../dashboard/make-dashboard.ts';
import type { VerifyPackage } from '../dashboard/read-packages.ts';
import { releaseAsk } from '../dashboard/release-ask.ts';
import { type Price, requirePrice } from '../dashboard/saved.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { firstFailedLines, verdictSentence } from '../reports/dashboard/text.ts';
import { verdictWord } from '../reports/gate-view.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { number, text, texts } from './options.ts';
import { resolvePath } from './outcome.ts';

/** Options that name files of a release, with what they are. */
const RELEASE_OPTIONS = [
  ['releaseEvidence', 'release-evidence'],
  ['dependencyAudit', 'dependency-audit'],
  ['corePerformance', 'core-performance'],
] as const;

export const dashboardCommand: CommandHandler = async (context, options) => {
  const [runs, history] = [text(options, 'runs'), text(options, 'history')];
  const output = text(options, 'output') ?? '.worldgate/dashboard';
  const expected = texts(options, 'expectedGate');
  const release = RELEASE_OPTIONS.flatMap(([key, kind]) =>
    texts(options, key).map((file) => ({
      ...releaseAsk(context.cwd, kind, resolvePath(context, file)),
      ...(expected.length === 0 ? {} : { expected }),
    })),
  );
  if (runs === undefined && history === undefined && release.length === 0) {
    throw new WorldGateError('usage', 'nothing to show: give --runs, --history, or files of a release', {
      hint: 'worldgate dashboard --runs .worldgate/runs --history quality-history --output dashboard',
    });
  }
  if (expected.length > 0 && texts(options, 'releaseEvidence').length === 0) {
    throw new WorldGateError('usage', '--expected-gate has no effect without --release-evidence');
  }
  const branch = text(options, 'branch') ?? null;
  const origin = { branch, runUrl: pageOf(text(options, 'runUrl')) };
  const { dashboard, files, fresh } = await writeDashboard({
    runs: runs === undefined ? null : { dir: resolvePath(context, runs), originOf: () => origin },
    release,
    origin,
    verify: await packageVerifier(context, options),
    historyDir: history === undefined ? null : resolvePath(context, history),
    outputDir: resolvePath(context, output),
    branch,
    now: context.now(),
    price: priceOf(options),
  });
  const shown = Object.values(files).map((file) => relativeTo(context.cwd, file));
  const { verdict, problems, first_failed: first } = dashboard;
  return {
    exitCode: dashboardExitCode(dashboard, options.strict === true),
    data: {
      verdict,
      runs: dashboard.runs.length,
      records: dashboard.records.length,
      new_rows: fresh.length,
      first_failed: first,
      release: dashboard.release.map(({ rows: _, ...group }) => group),
      problems,
      now: dashboard.now,
      files: shown,
    },
    text: [
      `${verdictWord(verdict)}: ${verdictSentence(dashboard)}`,
      ...(first === null ? [] : firstFailedLines(first)),
      ...problems.slice(0, 10).map(({ what, path, message }) => `${what} ${path}: ${message}`),
      ...(problems.length > 10 ? [`… and ${problems.length - 10} more`] : []),
      ...shown.map((file) => `wrote ${file}`),
    ].join('\n'),
  };
};

/** What verifies packages by the policy that is named; null where none is. @throws WorldGateError of a policy that is none */
async function packageVerifier(context: CliContext, options: Options): Promise<VerifyPackage | null> {
  const trustPolicy = text(options, 'trustPolicy');
  if (trustPolicy === undefined) {
    if (options.trustedSigners === undefined) return null;
    throw new WorldGateError('usage', '--trusted-signers has no effect without --trust-policy', {
      hint: '`worldgate trust init` writes a policy.',
    });
  }
  const [{ readPolicy }, { verifyRequest }, { verifyPackage }, { verifyWorld }, { isOffline }] =
    await Promise.all([
      import('../attest/policy/read-policy.ts'),
      import('../attest/verify/verify-request.ts'),
      import('../attest/verify/verify-package.ts'),
      import('./audit-verify.ts'),
      import('./tools.ts'),
    ]);
  // A policy that cannot be used is a mistake of the caller, not of a package.
  readPolicy(resolvePath(context, trustPolicy), trustPolicy);
  const world = await verifyWorld(context, options);
  const trustedSigners = text(options, 'trustedSigners');
  const offline = isOffline(context.env);
  return (dir) => verifyPackage(verifyRequest({ package: dir, trustPolicy, trustedSigners, offline }, world));
}

/** @throws WorldGateError `usage` */
function priceOf(options: Options): Price | null {
  const perHour = number(options, 'costPerHour', '--cost-per-hour');
  const currency = text(options, 'currency');
  if (perHour === undefined) {
    if (currency === undefined) return null;
    throw new WorldGateError('usage', '--currency has no effect without --cost-per-hour');
  }
  return requirePrice(perHour, currency, 'usage');
}

/** @throws WorldGateError `usage` */
function pageOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (/^https?:\/\//.test(url) && URL.canParse(url) && url.length <= 1000) return url;
  throw new WorldGateError('usage', '--run-url is not an http(s) address', {
    hint: 'Give the address of the page that shows the run.',
  });
}
