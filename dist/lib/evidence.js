import { libraries } from '../bundle/index.js';
export const {
  AUDIT_SOURCES,
  checkMembers,
  createClaim,
  diffEvidence,
  episodesOf,
  freezeProtocol,
  lintClaim,
  readClaim,
  readPackage,
  readProtocol,
  recompute,
  runAudit,
} = await libraries.evidence();
