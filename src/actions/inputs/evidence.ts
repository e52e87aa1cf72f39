import { z } from 'zod';
import { SIGN_BACKENDS } from '../../attest/sign/outcome.ts';
import { commitSha, repositoryName } from '../../contracts/common.ts';
import {
  auditing,
  deciding,
  everywhere,
  flag,
  lines,
  packing,
  path,
  reporting,
  signing,
  signingFurther,
} from './parts.ts';

export const auditInputs = z.object({
  from: path,
  claim: path,
  protocol: path,
  ...auditing,
  ...packing,
  ...signing,
  ...signingFurther,
  ...reporting,
});

export const signInputs = z
  .object({
    package: path.optional(),
    pending: z.string().max(1_000_000).optional(),
    output: path.default('worldgate-signature'),
    ...signing,
    'allow-untrusted-event': flag,
    'github-token': z.string().default(''),
    ...everywhere,
  })
  .refine((inputs) => (inputs.package === undefined) !== (inputs.pending === undefined), {
    message: 'give exactly one of "package" and "pending"',
  });

export const verifyInputs = z.object({
  package: path,
  'trust-policy': path.optional(),
  'trusted-signers': path.optional(),
  'public-key': path.optional(),
  repository: repositoryName.optional(),
  commit: commitSha.optional(),
  bundle: lines.optional(),
  'trusted-root': path.optional(),
  'tuf-mirror': z.string().max(2000).optional(),
  'tuf-root': path.optional(),
  offline: flag,
  output: path.default('worldgate-verification.json'),
  summary: path.optional(),
  resource: z.string().max(1024).optional(),
  'verifier-id': z.string().max(1024).optional(),
  'summary-backend': z.enum(['none', ...SIGN_BACKENDS]).default('none'),
  'signing-config': path.optional(),
  'signing-key': z.string().optional(),
  'signing-key-passphrase': z.string().optional(),
  'allow-public-log': flag,
  'github-token': z.string().default(''),
  ...deciding,
  ...everywhere,
});
