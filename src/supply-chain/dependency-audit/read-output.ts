import type { AuditTool } from '../../contracts/dependency-audit.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { readNpm } from './read-npm.ts';
import { readOsv } from './read-osv.ts';
import { looksLikePipAudit, readPipAudit } from './read-pip-audit.ts';
import { BERRY_CLEAN, cleanBerry, readYarn } from './read-yarn.ts';
import { isRecord, type ToolResult, Unusable } from './tool-result.ts';

/** Lines of yarn that are looked at: an audit has one for each place that an advisory is found at. */
const MAX_LINES = 200_000;

/**
 * What a tool found, from all that it wrote on its standard output.
 * @throws Unusable for what is no result: empty, cut off, of another shape, at odds with itself, or the tool's own refusal
 */
export function readOutput(tool: AuditTool, output: string): ToolResult {
  const text = output.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new Unusable('half-written', `the output of ${tool} is empty`);
  if (tool === 'yarn') return yarnOutput(text);
  const value = parsed(text, tool);
  switch (tool) {
    case 'npm':
    case 'pnpm':
      return readNpm(value, tool);
    case 'pip-audit':
      return readPipAudit(value);
    case 'osv-scanner':
      return readOsv(value);
  }
}

function yarnOutput(text: string): ToolResult {
  if (BERRY_CLEAN.test(text) && !text.includes('{')) return cleanBerry();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > MAX_LINES)
    throw new Unusable('invalid-shape', `yarn wrote more than ${MAX_LINES} lines`);
  // One object over many lines is what `yarn npm audit --json` wrote before 4.0.1: the older form of npm.
  if (lines.length > 1 && lines[0]!.trim() === '{') return readNpm(parsed(text, 'yarn'));
  const values = lines.map((line, index) => parsed(line, `yarn, line ${index + 1}`));
  const only = values[0];
  if (values.length === 1 && isRecord(only) && 'advisories' in only) return readNpm(only);
  return readYarn(values);
}

function parsed(text: string, name: string): unknown {
  try {
    return parseJson(text, name);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    // Text that begins as JSON and ends too early was cut off; other text never was JSON.
    const cut = error.message.includes('ends too early') || error.message.includes('unfinished');
    throw new Unusable(cut ? 'half-written' : 'unreadable', error.message);
  }
}

/** The tool that a saved output is of, by its shape; null where it is of none. */
export function recognise(output: string): AuditTool | null {
  const text = output.replace(/^\ufeff/, '');
  if (BERRY_CLEAN.test(text) && !text.includes('{')) return 'yarn';
  const first = firstValue(text);
  if (first === undefined) return null;
  if (isYarnLine(first)) return 'yarn';
  if (looksLikePipAudit(first)) return 'pip-audit';
  if (!isRecord(first)) return null;
  if (Array.isArray(first.results)) return 'osv-scanner';
  if ('auditReportVersion' in first) return 'npm';
  // npm 6 names itself with an id of the run; pnpm does not.
  if (isRecord(first.advisories)) return 'runId' in first ? 'npm' : 'pnpm';
  if (isRecord(first.error) || 'statusCode' in first) {
    const code = isRecord(first.error) ? String(first.error.code) : '';
    return code.startsWith('ERR_PNPM') ? 'pnpm' : 'npm';
  }
  return null;
}

function isYarnLine(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const isClassic = typeof value.type === 'string' && 'data' in value;
  return isClassic || (typeof value.value === 'string' && isRecord(value.children));
}

/** The whole text as JSON, or its first line. */
function firstValue(text: string): unknown {
  for (const candidate of [text, text.trimStart().split('\n', 1)[0]!]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next form.
    }
  }
  return undefined;
}
