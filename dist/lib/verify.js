import { libraries } from '../bundle/index.js';
export const {
  lintPolicy,
  loadTrust,
  parsePolicy,
  policyForKey,
  policyForRepository,
  readPolicy,
  standingOf,
  verificationSentence,
  verifyPackage,
  verifyRequest,
} = await libraries.verify();
