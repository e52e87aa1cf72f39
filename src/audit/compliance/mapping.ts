import {
  COMPLIANCE_APPLICABILITY,
  COMPLIANCE_HEADER,
  type ComplianceEvidence,
  type ComplianceFramework,
  type ComplianceMapping,
  type ComplianceRow,
  complianceMapping as mappingSchema,
} from '../../contracts/compliance.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import type { Digest } from '../../foundation/digest.ts';
import { complianceMarkdown } from '../../reports/compliance.ts';
import { EU_AI_ACT_ANNEX_4, EU_AI_ACT_ANNEX_8 } from './eu-ai-act.ts';
import {
  type Absence,
  type ComplianceSources,
  FACTS,
  type Fact,
  type FactName,
  isAbsent,
  type Place,
} from './facts.ts';
import { ISO_42001 } from './iso-42001.ts';
import { NIST_AI_RMF } from './nist-ai-rmf.ts';
import { ROBOT_SAFETY } from './robot-safety.ts';
import type { DraftRow, FixedRow, Framework, RowTemplate } from './rows.ts';

/** Digests of the members of a package, by name. */
export type MemberDigests = ReadonlyMap<string, Digest>;

const FRAMEWORKS: Record<ComplianceFramework, Framework> = {
  'eu-ai-act-annex8': EU_AI_ACT_ANNEX_8,
  'eu-ai-act-annex4': EU_AI_ACT_ANNEX_4,
  'nist-ai-rmf': NIST_AI_RMF,
  'iso-42001': ISO_42001,
};

/**
 * What a package can contribute to each row of a framework, as a drafting aid: it never says that a row is met, and
 * counts and scores nothing. Drafts hold fields of claim, protocol and evidence only; a row whose fields are absent,
 * guessed, or of results that prove nothing is left to a person, with the reason.
 * @param digests of the members that drafts may point at; what has no digest is not pointed at
 */
export function complianceMapping(
  framework: ComplianceFramework,
  sources: ComplianceSources,
  digests: MemberDigests,
): ComplianceMapping {
  const { title, version, sourceUrl, retrieved, rows } = FRAMEWORKS[framework];
  const { claim, protocol } = sources.evidence;
  return mappingSchema.parse({
    schema_version: 'worldgate.compliance.v1',
    framework,
    title,
    version,
    source_url: sourceUrl,
    retrieved,
    applicability: COMPLIANCE_APPLICABILITY,
    header: COMPLIANCE_HEADER,
    claim: { id: claim.id, hash: claim.hash },
    protocol: { id: protocol.id, hash: protocol.hash },
    rows: rows.map((row) => rowOf(row, sources, digests)),
    robot_safety: ROBOT_SAFETY.map((row) => fixedRow(row, sources, digests)),
  } satisfies ComplianceMapping);
}

/** What a member that is made from the others gets to see of a package. */
export interface PackageParts {
  claim: { claim: ComplianceSources['claim'] };
  protocol: { protocol: ComplianceSources['protocol'] };
  evidence: ComplianceSources['evidence'];
  digests: MemberDigests;
}

/** Both members of a package for a framework, to be rendered when those that they point at are written. */
export function complianceMembers(
  framework: ComplianceFramework,
): { name: string; render: (parts: PackageParts) => string }[] {
  const map = ({ claim: { claim }, protocol: { protocol }, evidence, digests }: PackageParts) =>
    complianceMapping(framework, { claim, protocol, evidence }, digests);
  return [
    { name: `compliance-${framework}.json`, render: (parts) => canonicalJson(map(parts)) },
    { name: `compliance-${framework}.md`, render: (parts) => complianceMarkdown(map(parts)) },
  ];
}

function rowOf(row: RowTemplate, sources: ComplianceSources, digests: MemberDigests): ComplianceRow {
  return 'facts' in row ? draftRow(row, sources, digests) : fixedRow(row, sources, digests);
}

function fixedRow(row: FixedRow, sources: ComplianceSources, digests: MemberDigests): ComplianceRow {
  const { ref, title, status, note, points } = row;
  return { ref, title, status, evidence: evidenceAt(points?.(sources) ?? [], digests), note };
}

function draftRow(row: DraftRow, sources: ComplianceSources, digests: MemberDigests): ComplianceRow {
  const { ref, title, drafts, note } = row;
  const find = (name: FactName) => grounded(FACTS[name](sources), digests);
  const required = row.facts.map(find);
  const absences = [...new Set(required.filter(isAbsent).map(({ absent }) => absent))];
  if (absences.length > 0) {
    return {
      ref,
      title,
      status: 'human_required',
      evidence: [],
      note: `Not drafted: ${absences.join('; ')}. ${note}`,
    };
  }
  const facts = [...required, ...(row.also ?? []).map(find)].filter(
    (found): found is Fact => !isAbsent(found),
  );
  return {
    ref,
    title,
    status: drafts,
    evidence: evidenceAt(
      facts.flatMap(({ places }) => places),
      digests,
    ),
    note,
    text: facts.map(({ text }) => text).join(' '),
  };
}

/** A fact that points at no member of the package is none. */
function grounded(found: Fact | Absence, digests: MemberDigests): Fact | Absence {
  if (isAbsent(found) || found.places.some(({ member }) => digests.has(member))) return found;
  const members = [...new Set(found.places.map(({ member }) => member))];
  return { absent: `the package has no ${members.join(' or ')}` };
}

function evidenceAt(places: readonly Place[], digests: MemberDigests): ComplianceEvidence[] {
  const found = new Map<string, ComplianceEvidence>();
  for (const { member, pointer } of places) {
    const sha256 = digests.get(member);
    if (sha256 !== undefined) found.set(`${member}#${pointer}`, { member, json_pointer: pointer, sha256 });
  }
  return [...found.values()];
}
