import { z } from 'zod';
import { quoted } from '../foundation/plain-value.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { claimId, protocolId } from './claim.ts';
import { digest } from './common.ts';

export const COMPLIANCE_FRAMEWORKS = [
  'eu-ai-act-annex8',
  'eu-ai-act-annex4',
  'nist-ai-rmf',
  'iso-42001',
] as const;
export const complianceFramework = z.enum(COMPLIANCE_FRAMEWORKS);
export type ComplianceFramework = z.infer<typeof complianceFramework>;

/** Frameworks as a caller lists them: with commas or line breaks between them. */
export const complianceList = z.string().transform((text, context): ComplianceFramework[] => {
  const names = text.split(/[,\n]/).map((name) => name.trim());
  return names.flatMap((name) => {
    if (name === '') return [];
    const known = COMPLIANCE_FRAMEWORKS.find((framework) => framework === name.replaceAll('_', '-'));
    if (known !== undefined) return [known];
    context.addIssue({
      code: 'custom',
      message: `${quoted(name)} is none of ${COMPLIANCE_FRAMEWORKS.join(', ')}${didYouMean(name, COMPLIANCE_FRAMEWORKS)}`,
    });
    return [];
  });
});

/**
 * How far a row is prepared. Nothing here says that a requirement is met: `drafted` is a text for a person to check,
 * `partial` a text that covers a part of what the row asks for.
 */
export const COMPLIANCE_STATUSES = [
  'drafted',
  'partial',
  'human_required',
  'not_addressed',
  'not_applicable',
] as const;
export const complianceStatus = z.enum(COMPLIANCE_STATUSES);
export type ComplianceStatus = z.infer<typeof complianceStatus>;

export const COMPLIANCE_HEADER = 'drafting aid; not legal advice; no conformity is asserted';
export const COMPLIANCE_APPLICABILITY = 'not determined by this tool';

export const complianceEvidence = z.strictObject({
  member: z.string().min(1).max(200).describe('of the evidence package'),
  json_pointer: z
    .string()
    .max(1024)
    .regex(/^(?:\/|$)/, 'a JSON pointer')
    .describe('empty: the whole member'),
  sha256: digest.describe('of the member'),
});
export type ComplianceEvidence = z.infer<typeof complianceEvidence>;

export const complianceRow = z
  .strictObject({
    ref: z.string().min(1).max(40),
    title: z.string().min(1).max(400),
    status: complianceStatus,
    evidence: z.array(complianceEvidence),
    note: z.string().min(1).describe('what is left to a person, or why nothing is drafted'),
    text: z.string().min(1).optional().describe('a draft, made of fields of the package alone'),
  })
  .refine(
    ({ status, evidence, text }) =>
      status === 'drafted' || status === 'partial'
        ? text !== undefined && evidence.length > 0
        : text === undefined,
    { message: 'a draft has a text and points at what it rests on; what is no draft has none' },
  );
export type ComplianceRow = z.infer<typeof complianceRow>;

/** `compliance-<framework>.json`: what a package can contribute to each row of a framework. */
export const complianceMapping = z.strictObject({
  schema_version: z.literal('worldgate.compliance.v1'),
  framework: complianceFramework,
  title: z.string().min(1),
  version: z.string().min(1).describe('of the framework, with its date'),
  source_url: z.url(),
  retrieved: z.iso
    .date()
    .describe('when references and titles were last held against a copy of that version'),
  applicability: z.literal(COMPLIANCE_APPLICABILITY),
  header: z.literal(COMPLIANCE_HEADER),
  claim: z.strictObject({ id: claimId, hash: digest }),
  protocol: z.strictObject({ id: protocolId, hash: digest }),
  rows: z.array(complianceRow).min(1),
  robot_safety: z
    .array(complianceRow.refine(({ status }) => status === 'not_addressed', { message: 'is not addressed' }))
    .describe('standards of robot safety, none of which this evidence addresses'),
});
export type ComplianceMapping = z.infer<typeof complianceMapping>;
