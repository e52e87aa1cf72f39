import path from 'node:path';
import { complianceMembers } from '../audit/compliance/mapping.ts';
import type { ImportOptions } from '../audit/importing/contract.ts';
import type { AuditRequest, ExtraMember } from '../audit/package/run-audit.ts';
import { COMPLIANCE_FRAMEWORKS, type ComplianceFramework } from '../contracts/compliance.ts';
import type { Installation } from '../foundation/installation.ts';
import { type MlBomVersion, mlBomMember } from '../supply-chain/ml-bom.ts';

/** What a caller asks of an audit, at either door; paths may be relative. */
export interface AuditAsk extends ImportOptions {
  source: string | undefined;
  from: string;
  claim: string;
  protocol: string;
  output: string;
  anchor: string | undefined;
  ppi: string | undefined;
  stopping: 'savi' | 'fixed' | undefined;
  sameModel: boolean;
  completenessScore: boolean;
  compliance: readonly ComplianceFramework[];
  /** `null` for none. */
  mlBom: MlBomVersion | null;
  /** Files and folders that the package carries along. */
  attach?: readonly string[];
}

/** @param folder absolute folder that relative paths start from */
export function auditRequest(
  ask: AuditAsk,
  { folder, now, installation }: { folder: string; now: Date; installation: Installation },
): AuditRequest {
  const { version, worker } = installation;
  const at = (file: string) => path.resolve(folder, file);
  const maybeAt = (file: string | undefined) => (file === undefined ? undefined : at(file));
  const { mapping } = ask;
  return {
    source: ask.source,
    from: at(ask.from),
    claim: at(ask.claim),
    protocol: at(ask.protocol),
    output: at(ask.output),
    anchor: maybeAt(ask.anchor),
    ppi: maybeAt(ask.ppi),
    importOptions: {
      startSeed: ask.startSeed,
      pointer: ask.pointer,
      droidYesNoFix: ask.droidYesNoFix,
      progressUnit: ask.progressUnit,
      // A shipped mapping has a name; a file has a folder or an extension.
      mapping: mapping !== undefined && /[./\\]/.test(mapping) ? at(mapping) : mapping,
      suite: ask.suite,
    },
    stopping: ask.stopping === 'savi' ? 'savi' : undefined,
    sameModel: ask.sameModel,
    completenessScore: ask.completenessScore,
    extras: extrasOf(ask, version),
    attachments: (ask.attach ?? []).map(at),
    now,
    version,
    worker,
  };
}

/** In one order, whichever way they were asked for, so that the same request gives the same bytes. */
function extrasOf({ compliance, mlBom }: AuditAsk, version: string): ExtraMember[] {
  return [
    ...(mlBom === null ? [] : [mlBomMember(version, mlBom)]),
    ...COMPLIANCE_FRAMEWORKS.filter((framework) => compliance.includes(framework)).flatMap(complianceMembers),
  ];
}
