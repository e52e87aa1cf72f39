import {
  type AuditAdvisory,
  type AuditChanges,
  type AuditTool,
  dependencyAudit,
} from '../../contracts/dependency-audit.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';
import { identityKeys, mergeFindings } from './merge.ts';
import { readOutput, recognise } from './read-output.ts';
import { isRecord, Unusable } from './tool-result.ts';

/** What a comparison needs of an earlier advisory. */
export type BaseAdvisory = Pick<
  AuditAdvisory,
  'key' | 'ecosystem' | 'package' | 'id' | 'aliases' | 'severity' | 'reach'
>;

export interface BaseAudit {
  source: string;
  digest: Digest;
  generatedAt: string | null;
  advisories: BaseAdvisory[];
}

/** New, fixed and unchanged advisories. What a tool that gave no result would have named is not fixed. */
export function changesAgainst(
  before: readonly BaseAdvisory[],
  now: readonly BaseAdvisory[],
  isWhole: boolean,
): Omit<AuditChanges, 'base'> {
  const [old, current] = [keysOf(before), keysOf(now)];
  const isNew = (one: BaseAdvisory) => !namesOf(one).some((key) => old.has(key));
  const gone = before.filter((one) => !namesOf(one).some((key) => current.has(key))).map(shown);
  return {
    new: now.filter(isNew).map(shown),
    fixed: isWhole ? gone : [],
    unchanged: now.filter((one) => !isNew(one)).map(shown),
    not_checked: isWhole ? [] : gone,
  };
}

function namesOf({ ecosystem, package: name, id, aliases }: BaseAdvisory): string[] {
  return identityKeys({ ecosystem, package: name, ids: [id, ...aliases] });
}

function keysOf(advisories: readonly BaseAdvisory[]): Set<string> {
  return new Set(advisories.flatMap(namesOf));
}

function shown({ key, ecosystem, package: name, id, severity, reach }: BaseAdvisory) {
  return { key, ecosystem, package: name, id, severity, reach };
}

/**
 * An earlier audit: a report of ours, or saved output of a tool.
 * @param name how messages call the file
 * @throws WorldGateError `audit-base-invalid` for anything else, and for output that is no result
 */
export function readBase(text: string, name: string): BaseAudit {
  const facts = { source: name.slice(0, 2000), digest: sha256(text) };
  const value = ourReport(text, name);
  if (value !== null) {
    const audit = parseWith(dependencyAudit, value, { file: name, code: 'audit-base-invalid' });
    return { ...facts, generatedAt: audit.generated_at, advisories: audit.advisories };
  }
  const tool = recognise(text);
  if (tool === null)
    throw unusable(name, 'it is neither a report of a dependency audit nor output of a tool');
  return { ...facts, generatedAt: null, advisories: toolAdvisories(text, tool, name) };
}

function toolAdvisories(text: string, tool: AuditTool, name: string): BaseAdvisory[] {
  try {
    const findings = readOutput(tool, text).findings;
    return mergeFindings(
      findings.map((one) => ({ ...one, source: tool, reach: one.reach ?? 'unknown' })),
      (part, most) => part.slice(0, most).toWellFormed(),
    );
  } catch (error) {
    if (error instanceof Unusable) throw unusable(name, error.message);
    throw error;
  }
}

function ourReport(text: string, name: string): unknown {
  if (!text.slice(0, 4096).includes('worldgate.') && !text.slice(-4096).includes('worldgate.')) return null;
  try {
    const value = parseJson(text, name);
    return isRecord(value) && typeof value.schema_version === 'string' ? value : null;
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    throw unusable(name, error.message);
  }
}

function unusable(name: string, why: string): WorldGateError {
  return new WorldGateError('audit-base-invalid', `${name}: cannot be compared with: ${why}`, {
    hint: 'Give the dependency-audit.json of an earlier audit, or leave out the base.',
  });
}
