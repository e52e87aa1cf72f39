import path from 'node:path';
import { readRevocation } from '../attest/share/revocation.ts';
import { type DiffPackage, diffEvidence } from '../audit/diff/diff-evidence.ts';
import { episodesOf, readPackage, type StoredPackage } from '../audit/package/read-package.ts';
import { recompute } from '../audit/package/recompute.ts';
import type { ShareRevocation } from '../contracts/share.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { renderEvidenceDiffMarkdown, renderEvidenceDiffText } from '../reports/evidence-diff.ts';
import { renderEvidenceHtml } from '../reports/evidence-html.ts';
import { renderEvidence } from '../reports/evidence-markdown.ts';
import { renderEvidenceText } from '../reports/evidence-text.ts';
import { clip, LONGEST } from '../reports/plain.ts';
import { wrap } from '../reports/text-table.ts';
import { auditData } from './audit.ts';
import type { CommandHandler } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text } from './options.ts';
import { resolvePath } from './outcome.ts';

export const inspectCommand: CommandHandler = async (context, options, [dir]) => {
  const stored = readPackage(resolvePath(context, dir!));
  const { evidence, digest } = stored;
  const format = text(options, 'format') ?? 'text';
  const { colour, columns } = context.terminal;
  const revoked = revocationOf(stored);
  const rendered = {
    text: () =>
      `${revocationText(revoked, context)}${renderEvidenceText(evidence, { color: colour, width: Math.max(48, Math.min(columns, 100)) }).trimEnd()}\n\ndigest: ${digest}\n`,
    markdown: () => renderEvidence(evidence),
    html: () => renderEvidenceHtml(evidence),
    json: () => `${JSON.stringify(evidence, null, 2)}\n`,
  }[format]!();
  const output = text(options, 'output');
  const data = {
    ...auditData(evidence, dir!, digest),
    ...revoked,
    ...(output === undefined ? { evidence } : { output }),
  };
  // The other formats are files for somebody else, which hold what the package says and no more.
  if (format !== 'text' && options.json !== true) context.err(revocationText(revoked, context));
  if (output === undefined) return { exitCode: 0, data, text: rendered };
  writeFileAtomic(resolvePath(context, output), rendered);
  return { exitCode: 0, data, text: `wrote ${output}` };
};

/** What is said of a package that was taken back; nothing of any other. */
function revocationOf({ dir, digest }: StoredPackage): { revocation?: ShareRevocation } {
  const revocation = readRevocation(dir);
  return revocation?.package_digest === digest ? { revocation } : {};
}

function revocationText(
  { revocation }: { revocation?: ShareRevocation },
  { terminal: { columns } }: CliContext,
): string {
  if (revocation === undefined) return '';
  const { by, revoked_at: at, reason } = revocation;
  const sentence = `REVOKED by ${clip(by, LONGEST.title)} at ${at}: ${clip(reason, LONGEST.message)}`;
  return `${wrap(sentence, Math.max(48, Math.min(columns, 100))).join('\n')}\n\n`;
}

/** Exit code of a package whose decision does not follow from its episodes. */
const TAMPERED = 1;

export const recomputeCommand: CommandHandler = async (context, _options, [dir]) => {
  const stored = readPackage(resolvePath(context, dir!));
  const revoked = revocationOf(stored);
  const warning = revocationText(revoked, context);
  const { matches, differences, wording, evidence } = recompute(stored, context.installation.version);
  const { counts, outcome, verdict } = evidence;
  const data = {
    matches,
    outcome,
    verdict,
    counts,
    differences,
    wording,
    package_digest: stored.digest,
    ...revoked,
  };
  const worded =
    wording.length === 0
      ? ''
      : `\n${wording.length} sentences are those of WorldGate ${stored.provenance.tool.version}, which made it; this version words them otherwise`;
  if (matches) {
    const decided = outcome === null ? 'nothing was decided' : `${outcome}, as recorded`;
    return {
      exitCode: 0,
      data,
      text: `${warning}the same again from ${counts.read} results: ${decided}${worded}\ndigest: ${stored.digest}`,
    };
  }
  const lines = differences.map(
    ({ key, recorded, recomputed }) => `${key}: recorded ${recorded}, from the episodes ${recomputed}`,
  );
  const message = 'what was decided does not follow from the episodes: the package was tampered with';
  return {
    exitCode: TAMPERED,
    data,
    text: `${warning}${[message, ...lines].join('\n')}`,
    errors: [{ code: 'evidence-differs', message: `${message}\n${lines.join('\n')}`, hint: null }],
  };
};

/** Exit code of packages that cannot be compared: whoever named them has to name others. */
const NOT_COMPARABLE = 2;

export const diffCommand: CommandHandler = async (context, options, [first, second, further]) => {
  const folders = [first!, second!, ...((further as unknown as string[] | undefined) ?? [])];
  const packages = folders.map((folder): DiffPackage => {
    // The file in the package says which package is meant as well as its folder does.
    const given = resolvePath(context, folder);
    const stored = readPackage(path.basename(given) === 'evidence.json' ? path.dirname(given) : given);
    const { claim, protocol, evidence, raw } = stored;
    const files = new Map(raw.files.map(({ path: file, digest }) => [file, digest]));
    return { label: folder, claim, protocol, evidence, episodes: () => episodesOf(stored), files };
  });
  const waive = text(options, 'waive')?.split(',');
  const diff = diffEvidence(packages, waive === undefined ? {} : { waive });
  const { colour, columns } = context.terminal;
  const rendered =
    text(options, 'format') === 'markdown'
      ? renderEvidenceDiffMarkdown(diff)
      : renderEvidenceDiffText(diff, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
  if (diff.comparable) return { exitCode: 0, data: diff, text: rendered };
  const differ = diff.differences.filter(({ waived }) => !waived).map(({ key }) => key);
  const message = `these packages do not measure the same: they differ in ${differ.join(', ')}`;
  return {
    exitCode: NOT_COMPARABLE,
    data: diff,
    text: rendered,
    errors: [
      {
        code: 'not-comparable',
        message,
        hint: 'compare packages of one protocol, or name with --waive what may differ',
      },
    ],
  };
};
