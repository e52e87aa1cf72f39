import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ClaimOverrides } from '../audit/claims/claim-options.ts';
import { createClaim, isShipped, templateNamed } from '../audit/claims/create-claim.ts';
import { draftFromPaper } from '../audit/claims/draft-from-paper.ts';
import { fetchPaper, isAddress } from '../audit/claims/fetch-paper.ts';
import { freezeProtocol } from '../audit/claims/freeze-protocol.ts';
import { type LintFinding, lintClaim } from '../audit/claims/lint-claim.ts';
import { lintPlan } from '../audit/claims/lint-plan.ts';
import { presetTemplate } from '../audit/claims/preset-template.ts';
import { readClaim, readProtocol, requireJoined } from '../audit/claims/read-claim.ts';
import type { ClaimTemplate } from '../audit/claims/templates.ts';
import type { Claim } from '../contracts/claim.ts';
import type { Protocol } from '../contracts/protocol.ts';
import { presetPlaces } from '../evaluation/prepare.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { readJson } from '../foundation/json.ts';
import { decodeText, readSmallFile } from '../foundation/read-text.ts';
import { listPresets } from '../presets/catalogue.ts';
import { loadPreset } from '../presets/load.ts';
import { wrap } from '../reports/text-table.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { commandText } from './next-command.ts';
import { integer, number, required, text } from './options.ts';
import { resolvePath } from './outcome.ts';

const MAX_PAPER_BYTES = 20 * 1024 * 1024;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const createCommand: CommandHandler = async (context, options) => {
  const folder = required(options, 'output', '--output DIR');
  const { claim, protocol, hash } = createClaim({
    template: templateOf(context, required(options, 'template', '--template NAME')),
    overrides: overridesOf(options),
    agent: 'worldgate claim create',
    now: context.now(),
    randomBytes: context.randomBytes,
  });
  return written(context, options, folder, { claim, protocol, hash }, []);
};

/** A shipped template by its name, else a preset of the repository or a shipped one. */
function templateOf(context: CliContext, name: string): ClaimTemplate {
  const places = presetPlaces({ repositoryDir: context.cwd }, context);
  const presets = listPresets(places).map((row) => row.name);
  if (isShipped(name) || !presets.includes(name)) return templateNamed(name, presets);
  return presetTemplate(loadPreset(name, places), context.installation.version);
}

/** A slow answer is no answer: the page of a paper comes in seconds. */
const FETCH_TIMEOUT_MS = 20_000;

export const fromPaperCommand: CommandHandler = async (context, options, [source]) => {
  const folder = required(options, 'output', '--output DIR');
  const get = (address: string) => fetch(address, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  const { document, url } = isAddress(source!)
    ? await fetchPaper(source!, get)
    : { document: readPaper(resolvePath(context, source!)), url: null };
  const tools = { now: context.now(), randomBytes: context.randomBytes };
  const { found, ...draft } = draftFromPaper(document, url, tools);
  return written(context, options, folder, draft, found);
};

/** The text of a file; of a PDF only what shows that it is one. */
function readPaper(file: string): string {
  const bytes = readSmallFile(file, { maxBytes: MAX_PAPER_BYTES });
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  return isPdf ? '%PDF-' : decodeText(bytes, path.basename(file));
}

function written(
  context: CliContext,
  options: Options,
  shownFolder: string,
  { claim, protocol, hash }: { claim: Claim; protocol: Protocol; hash: string },
  found: readonly string[],
): CommandResult {
  const target = resolvePath(context, shownFolder);
  const files = ['claim.json', 'protocol.json'].map((name) => path.posix.join(shownFolder, name));
  refuseFrozen(path.join(target, 'protocol.json'), files[1]!);
  if (options.force !== true) refuseEdited(context, files);
  makeFolder(target);
  writeFileAtomic(path.join(target, 'claim.json'), json(claim));
  writeFileAtomic(path.join(target, 'protocol.json'), json(protocol));
  const findings = lintClaim(claim, protocol);
  return {
    exitCode: 0,
    data: { claim: files[0], protocol: files[1], claim_id: claim.id, claim_hash: hash, found, findings },
    text: [
      ...files.map((file) => `wrote ${file}`),
      ...found,
      '',
      ...findingLines(context, findings),
      ...wrap(
        'An edit of the claim changes its hash, which the protocol names. When both are as they should be, before the run:',
        widthOf(context),
      ),
      commandText([`protocol freeze ${files[1]}`, `--claim ${files[0]}`]),
    ].join('\n'),
  };
}

/** What somebody has filled in by hand is not made again. */
function refuseEdited(context: CliContext, files: readonly string[]): void {
  const there = files.filter((file) => existsSync(resolvePath(context, file)));
  if (there.length === 0) return;
  throw new WorldGateError(
    'file-exists',
    `${there.join(' and ')} ${there.length === 1 ? 'exists' : 'exist'}`,
    {
      hint: 'name another folder with --output, or write over what stands there with --force',
    },
  );
}

/** A frozen plan is worth what it is only as long as nothing writes over it. */
function refuseFrozen(file: string, shownFile: string): void {
  if (!existsSync(file)) return;
  const frozen = (readJson(file) as { frozen?: { at?: unknown } | null } | null)?.frozen;
  if (frozen === undefined || frozen === null) return;
  throw new WorldGateError(
    'protocol-frozen',
    `${shownFile} was frozen at ${String(frozen.at)} and is not written over`,
    {
      hint: 'name another folder with --output, or move that one away',
    },
  );
}

export const lintCommand: CommandHandler = async (context, options, [file]) => {
  const read = readClaim(resolvePath(context, file!));
  const protocolFile = text(options, 'protocol');
  const protocol = protocolFile === undefined ? null : readProtocol(resolvePath(context, protocolFile));
  if (protocol !== null) requireJoined(read, protocol);
  const findings = [
    ...lintClaim(read.claim, protocol?.protocol ?? null),
    ...(protocol === null ? [] : lintPlan(read.claim, protocol.protocol, context.now())),
  ];
  const isSound = findings.every(({ severity }) => severity !== 'error');
  return {
    exitCode: isSound ? 0 : 2,
    data: { claim_id: read.claim.id, claim_hash: read.hash, findings },
    text: [...findingLines(context, findings), `claim hash: ${read.hash}`].join('\n'),
  };
};

export const freezeCommand: CommandHandler = async (context, options, [file]) => {
  const claim = readClaim(resolvePath(context, required(options, 'claim', '--claim FILE')));
  const target = resolvePath(context, file!);
  const read = readProtocol(target);
  const { protocol, digest, replacedHash, replacedFreeze } = freezeProtocol(claim, read, context.now(), {
    again: options.again === true,
  });
  const output = text(options, 'output');
  writeFileAtomic(output === undefined ? target : resolvePath(context, output), json(protocol));
  const { at, planned_cells, planned_cells_digest } = protocol.frozen!;
  const lines = [
    `wrote ${output ?? file}: ${planned_cells} planned cells, frozen at ${at}`,
    ...(replacedHash === null
      ? []
      : [
          replacedHash.isPlaceholder
            ? `claim_hash was a placeholder; it is now that of ${claim.file}`
            : `claim_hash was of another version of ${claim.file}; it is now that of the file as it stands`,
        ]),
    ...(replacedFreeze === null
      ? []
      : [`the freeze of ${replacedFreeze.at} is gone: what was committed or attested of it no longer fits`]),
    'protocol digest:',
    `  ${digest}`,
    'Commit or attest this digest before the run: it then shows that the plan existed by then.',
  ];
  return {
    exitCode: 0,
    data: {
      protocol: output ?? file,
      protocol_digest: digest,
      at,
      planned_cells,
      planned_cells_digest,
      replaced_claim_hash: replacedHash?.hash ?? null,
      replaced_freeze: replacedFreeze,
    },
    // A digest is copied whole, and fits.
    text: lines.flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, widthOf(context)))).join('\n'),
  };
};

/** Lines that go on are indented by two. */
const INDENT = 2;
const widthOf = ({ terminal }: CliContext) => Math.min(terminal.columns, 100) - INDENT;

/** A line for each finding, and one for all keys that only wait for somebody to look at them. */
function findingLines(context: CliContext, findings: readonly LintFinding[]): string[] {
  const open = findings.filter(({ code }) => code === 'needs-review').map(({ key }) => key);
  return [
    ...findings
      .filter(({ code }) => code !== 'needs-review')
      .map(({ severity, key, message }) => `${severity}: ${key}: ${message}`),
    ...(open.length === 0 ? [] : [`to fill in or check, and to take off needs_review: ${open.join(', ')}`]),
  ].flatMap((line) => wrap(line, widthOf(context)).map((part, i) => (i === 0 ? part : `  ${part}`)));
}

function overridesOf(options: Options): ClaimOverrides {
  const given = {
    value: number(options, 'value', '--value'),
    margin: number(options, 'margin', '--margin'),
    alpha: number(options, 'alpha', '--alpha'),
    episodes: integer(options, 'episodes', '--episodes', 1),
    tasks: listed(options, 'tasks'),
    seeds: listed(options, 'seeds')?.map((seed) => integer({ seed }, 'seed', '--seeds', 0)!),
    bounds: listed(options, 'bounds')?.map((bound) => number({ bound }, 'bound', '--bounds')!),
    ...Object.fromEntries(
      (['model', 'slug', 'benchmark', 'metric', 'operator', 'unit', 'statistic', 'evaluator'] as const).map(
        (key) => [key, text(options, key)],
      ),
    ),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function listed(options: Options, key: string): string[] | undefined {
  return text(options, key)
    ?.split(',')
    .map((part) => part.trim());
}
