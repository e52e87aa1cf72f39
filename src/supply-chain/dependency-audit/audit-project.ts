import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AuditTool, DependencyAudit } from '../../contracts/dependency-audit.ts';
import { AUDIT_TOOLS } from '../../contracts/dependency-audit.ts';
import { sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { decodeText, readSmallFile, readText } from '../../foundation/read-text.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { type BaseAudit, readBase } from './changes.ts';
import {
  isPinned,
  type Lock,
  pythonLock,
  readPackageLock,
  readPnpmLock,
  readRequirements,
  readUvLock,
  readYarnLock,
} from './lock-files.ts';
import { makeAudit, type SourceResult } from './make-audit.ts';
import { readOutput, recognise } from './read-output.ts';
import { runAuditTool, type ToolPlan } from './run-tools.ts';
import type { RunTool } from './spawn-tool.ts';
import { tailOf } from './tail.ts';
import { type AuditedPackage, Unusable } from './tool-result.ts';
import { WAIVERS_FILE } from './waivers.ts';

/** Bytes of a saved output, a lock file or an earlier report. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Lock files by tool; of each tool the first that is there. */
const LOCK_FILES: readonly (readonly [AuditTool, readonly string[]])[] = [
  ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
  ['pnpm', ['pnpm-lock.yaml']],
  ['yarn', ['yarn.lock']],
  ['pip-audit', ['uv.lock', 'requirements.txt']],
];

export interface AuditRequest {
  /** Absolute folder of the project: lock files and waivers are looked for in it, and tools run in it. */
  folder: string;
  /** `FILE`, or `TOOL=FILE`: saved outputs; relative to `folder`. */
  from: readonly string[];
  /** Tools to run; where neither these nor saved outputs are named, those whose lock files are there. */
  tools: readonly string[];
  /** Named file, which must be there; undefined for the usual one, which need not. */
  waivers: string | undefined;
  base: string | undefined;
  /** List of the Python packages that production needs. */
  productionRequirements: string | undefined;
  settings: DependencyAudit['settings'];
  now: Date;
  run: RunTool;
  timeoutMs: number;
  /** Folder for what a tool reads and nobody keeps. */
  temporary: string;
  redact: (text: string) => string;
}

export interface ProjectAudit {
  audit: DependencyAudit;
  packages: AuditedPackage[];
}

/**
 * Audits a project by running tools, by what they wrote before, or both.
 * @throws WorldGateError `audit-nothing-to-read`, `usage`, `waivers-invalid`, `audit-base-invalid`, and what reading a named file
 *   of waivers or of an earlier audit throws. What is wrong with an output or a tool stands in the report.
 */
export async function auditProject(request: AuditRequest): Promise<ProjectAudit> {
  const { folder, settings, now, redact } = request;
  const waivers = await readWaivers(request);
  const base = request.base === undefined ? null : baseOf(request, request.base);
  const saved = savedFiles(request.from);
  const plans = toolPlans(request, saved.length > 0);
  const sources: SourceResult[] = saved.map((one) => savedSource(one, request));
  // One after the other: they share caches, and log files that they lock.
  for (const plan of plans) sources.push(await runAuditTool(plan, { ...worldOf(request), folder }));
  refuseTwice(sources);
  return makeAudit({ sources, waivers, base, settings, now, redact });
}

/** Two results of one key would be two rows of one name. */
function refuseTwice(sources: readonly SourceResult[]): void {
  const keys = sources.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice === undefined) return;
  throw new WorldGateError('usage', `${twice} is named twice`, {
    hint: 'Name each output and each tool once.',
  });
}

function at({ folder }: AuditRequest, name: string): string {
  return path.resolve(folder, name);
}

async function readWaivers(request: AuditRequest) {
  const name = request.waivers ?? WAIVERS_FILE;
  if (request.waivers === undefined && !existsSync(at(request, name))) return [];
  const { parseWaivers } = await import('./parse-waivers.ts');
  return parseWaivers(readText(at(request, name)), name);
}

function baseOf(request: AuditRequest, name: string): BaseAudit {
  return readBase(readText(at(request, name), { maxBytes: MAX_BYTES }), shownPath(request, name));
}

/** A path as a report may show it. */
function shownPath(request: AuditRequest, name: string): string {
  const relative = path.relative(request.folder, at(request, name)).replaceAll('\\', '/');
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative)
    ? path.basename(name)
    : relative;
}

interface SavedFile {
  tool: AuditTool | null;
  file: string;
}

/** @throws WorldGateError `usage` for a tool that is not known */
function savedFiles(from: readonly string[]): SavedFile[] {
  return from.map((given) => {
    const [, tool, file] = /^([a-z][a-z-]*)=(.+)$/s.exec(given) ?? [];
    if (tool === undefined || file === undefined) return { tool: null, file: given };
    return { tool: knownTool(tool, '--from'), file };
  });
}

function knownTool(name: string, flag: string): AuditTool {
  const known = AUDIT_TOOLS.find((tool) => tool === name);
  if (known !== undefined) return known;
  throw new WorldGateError('usage', `${flag}: "${name}" is not known${didYouMean(name, AUDIT_TOOLS)}`, {
    hint: `It is one of ${AUDIT_TOOLS.join(', ')}.`,
  });
}

function toolPlans(request: AuditRequest, hasSaved: boolean): ToolPlan[] {
  const asked = request.tools.map((name) => knownTool(name, '--tool'));
  const found = LOCK_FILES.flatMap(([tool, names]): ToolPlan[] => {
    const lockFile = names.find((name) => existsSync(at(request, name)));
    return lockFile === undefined ? [] : [{ tool, lockFile }];
  });
  if (asked.length === 0 && hasSaved) return [];
  const plans = asked.map((tool) => {
    const plan = tool === 'osv-scanner' ? { tool, lockFile: null } : found.find((one) => one.tool === tool);
    if (plan !== undefined) return plan;
    const names = LOCK_FILES.find(([of]) => of === tool)![1];
    throw new WorldGateError('audit-nothing-to-read', `${tool} has no lock file here: ${names.join(', ')}`, {
      hint: 'Run it in the folder of the project, and commit its lock file.',
    });
  });
  if (plans.length > 0) return plans;
  if (found.length > 0) return found;
  throw new WorldGateError('audit-nothing-to-read', 'there is no lock file to audit here', {
    hint: `Name the folder of a project with ${LOCK_FILES.flatMap(([, names]) => names).join(', ')}, or give saved output with --from.`,
  });
}

/** What a tool wrote before. Whatever is wrong with the file is the result. */
function savedSource({ tool: named, file }: SavedFile, request: AuditRequest): SourceResult {
  const source = shownPath(request, file);
  const blank = {
    version: null,
    mode: 'saved' as const,
    source,
    source_digest: null,
    commands: [],
    lock: null,
  };
  let text: string;
  let digest: SourceResult['source_digest'] = null;
  try {
    const bytes = readSmallFile(at(request, file), { maxBytes: MAX_BYTES });
    digest = sha256(bytes);
    text = decodeText(bytes, source);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    const reason = error.code === 'file-missing' ? 'missing-file' : 'unreadable';
    return {
      ...blank,
      tool: named,
      key: keyOf(named, source),
      source_digest: digest,
      outcome: { reason, detail: error.message },
    };
  }
  const tool = named ?? recognise(text);
  const facts = { ...blank, source_digest: digest, tool, key: keyOf(tool, source) };
  if (tool === null) {
    const isEmpty = text.trim() === '';
    const detail = isEmpty ? 'the file is empty' : 'it is output of none of the tools that are read';
    return { ...facts, outcome: { reason: isEmpty ? 'half-written' : 'invalid-shape', detail } };
  }
  try {
    const lock = savedLock(tool, request);
    return { ...facts, outcome: { result: readOutput(tool, text) }, lock };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const shown = [
      {
        command: 'saved output',
        exit_code: null,
        started_at: null,
        finished_at: null,
        stderr_tail: null,
        stdout_tail: tailOf(text, request.redact),
      },
    ];
    return { ...facts, commands: shown, outcome: { reason: error.reason, detail: error.message } };
  }
}

function keyOf(tool: AuditTool | null, source: string): string {
  return `${tool ?? 'unknown'}:${source}`.slice(0, 290);
}

/** The lock file of the project, where there is one that the tool reads. */
function savedLock(tool: AuditTool, request: AuditRequest): Lock | null {
  const names = LOCK_FILES.find(([of]) => of === tool)?.[1] ?? [];
  const name = names.find((one) => existsSync(at(request, one)));
  const lock = name === undefined ? null : lockOf(request, tool, name);
  return tool === 'pip-audit' ? pythonLock(lock, productionOf(request)) : lock;
}

function productionOf(request: AuditRequest): Lock | null {
  const { productionRequirements: file } = request;
  if (file === undefined) return null;
  const text = readText(at(request, file), { maxBytes: MAX_BYTES });
  const lock = readRequirements(text);
  // What it does not name is taken for development: a list that says less than it should would hide what production gets.
  if (lock.packages.length > 0 && isPinned(text)) return lock;
  throw new WorldGateError(
    'audit-requirements-invalid',
    `${shownPath(request, file)} is no list of all packages that production needs, each with its version`,
    { hint: 'Write it with `pip freeze`, `uv export --no-dev` or `pip-compile`: name==version, one a line.' },
  );
}

/** @throws Unusable where it is no lock file of its kind */
function lockOf(request: AuditRequest, tool: AuditTool, name: string): Lock | null {
  const text = readText(at(request, name), { maxBytes: MAX_BYTES });
  switch (tool) {
    case 'npm':
      return readPackageLock(text);
    case 'pnpm':
      return readPnpmLock(text);
    case 'yarn': {
      const manifest = at(request, 'package.json');
      return readYarnLock(text, existsSync(manifest) ? readText(manifest) : null);
    }
    case 'pip-audit':
      return name === 'uv.lock' ? readUvLock(text) : readRequirements(text);
    case 'osv-scanner':
      return null;
  }
}

function worldOf(request: AuditRequest) {
  const { run, timeoutMs, redact, temporary } = request;
  return {
    run,
    timeoutMs,
    redact,
    readText: (name: string) => readText(at(request, name), { maxBytes: MAX_BYTES }),
    lockOf: (tool: AuditTool, name: string) => lockOf(request, tool, name),
    pythonLock: (all: string, production: string | null) =>
      pythonLock(
        readRequirements(all),
        production === null ? productionOf(request) : readRequirements(production),
      ),
    withFile: async <T>(text: string, use: (path: string) => Promise<T>): Promise<T> => {
      const dir = mkdtempSync(path.join(temporary, 'worldgate-audit-'));
      try {
        const file = path.join(dir, 'requirements.txt');
        writeFileSync(file, text);
        return await use(file);
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    },
  };
}
