import { BUNDLE_FILES, EVIDENCE_PREDICATE, type PackagePredicate } from '../../contracts/attestation.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import type { CertificateIdentity, SignerIdentity, VerificationCheck } from '../../contracts/verification.ts';
import { type Finding, failed, passed } from '../checks.ts';
import { demand } from './demand.ts';
import type { PackageSignature } from './facts.ts';
import { repositoryIdentity, sameName } from './identity.ts';
import { certificateServer, signerWorkflow } from './level.ts';
import { matchesPattern } from './pattern.ts';

type CertificateSigner = Extract<TrustPolicy['signer'], { kind: 'certificate' }>;
interface Certified {
  file: string;
  signer: CertificateIdentity;
}

/** Phase `identity`: that every statement which the policy wants is signed, and that each signature is of whom it accepts. */
export function signerChecks(policy: TrustPolicy, signed: readonly PackageSignature[]): VerificationCheck[] {
  // Without our own predicate nothing would say where the evidence was made.
  const wanted = new Set<PackagePredicate>([EVIDENCE_PREDICATE, ...policy.predicates]);
  const present = [...wanted].map((predicate) => {
    const found = signed.filter(({ predicateType }) => predicateType === predicate);
    return found.length > 0
      ? passed('identity', 'signature-present', `there is a valid signature over ${predicate}`)
      : failed('identity', 'signature-present', {
          message: `the policy wants a valid signature over ${predicate}; there is none`,
          expected: predicate,
          found:
            signed.length === 0 ? 'no valid signature' : signed.map((one) => one.predicateType).join(', '),
          where: BUNDLE_FILES[predicate],
        });
  });
  const certified = signed.flatMap(({ file, signer }) =>
    signer.kind === 'certificate' ? [{ file, signer }] : [],
  );
  const ofSigner =
    policy.signer.kind === 'key'
      ? keyChecks(policy.signer.key_ids, signed)
      : certificateChecks(policy.signer, certified);
  return [...present, ...kindChecks(policy, signed), ...ofSigner];
}

/** One check for all signatures of the other kind: whoever holds the wrong policy should read so at once. */
function kindChecks(
  { signer: wanted }: TrustPolicy,
  signed: readonly PackageSignature[],
): VerificationCheck[] {
  const others = signed.filter(({ signer }) => signer.kind !== wanted.kind);
  if (others.length === 0)
    return demand('identity', 'signer-kind', signed, () => null, `signed by a ${wanted.kind}`);
  const found = [...new Set(others.map(({ signer }) => signerName(signer)))].join(', ');
  const where = others.map(({ file }) => file).join(', ');
  return [
    failed(
      'identity',
      'signer-kind',
      wanted.kind === 'certificate'
        ? {
            message: `signed with a key, where the policy wants a certificate of ${wanted.repository}; \`worldgate trust init --key-signers FILE\` writes a policy for keys`,
            expected: `a certificate of ${wanted.repository}`,
            found,
            where,
          }
        : {
            message:
              'signed with the certificate of a workflow, where the policy wants a key; `worldgate trust init` writes a policy for workflows',
            expected: `key ${wanted.key_ids.join(', or ')}`,
            found,
            where,
          },
    ),
  ];
}

function signerName(signer: SignerIdentity): string {
  if (signer.kind === 'certificate') return `a certificate of ${signer.subject}`;
  return `key ${signer.key_id}${signer.owner === null ? '' : ` (${signer.owner})`}`;
}

function keyChecks(keyIds: readonly string[], signed: readonly PackageSignature[]): VerificationCheck[] {
  const keyed = signed.flatMap(({ file, signer }) => (signer.kind === 'key' ? [{ file, signer }] : []));
  return demand(
    'identity',
    'signer-key',
    keyed,
    ({ file, signer }) =>
      keyIds.includes(signer.key_id)
        ? null
        : {
            message: 'the key that signed is none of those that the policy accepts',
            expected: keyIds.join(', '),
            found: signerName(signer),
            where: file,
          },
    'the key is one of those that the policy accepts',
  );
}

function certificateChecks(wanted: CertificateSigner, certified: readonly Certified[]): VerificationCheck[] {
  const exact = (
    name: string,
    what: string,
    expected: string | undefined,
    of: (signer: CertificateIdentity) => string | null,
  ) =>
    expected === undefined
      ? []
      : demand(
          'identity',
          name,
          certified,
          ({ file, signer }) => (of(signer) === expected ? null : other(what, file, expected, of(signer))),
          `${what} is ${expected}`,
        );
  return [
    ...exact('signer-issuer', 'the issuer', wanted.issuer, ({ issuer }) => issuer),
    ...demand(
      'identity',
      'signer-repository',
      certified,
      (one) => repositoryFault(wanted.repository, one),
      `the repository is ${wanted.repository}`,
    ),
    ...exact('signer-repository-id', 'the repository id', wanted.repository_id, (one) => one.repository_id),
    ...exact('signer-owner-id', "the owner's id", wanted.owner_id, ({ owner_id }) => owner_id),
    ...workflowChecks(wanted.workflows, certified),
    ...exact('signer-runner', 'the runner', wanted.runner, ({ runner }) => runner),
  ];
}

function other(what: string, file: string, expected: string, found: string | null): Finding {
  return {
    message: `${what} of the certificate is not the one that the policy accepts`,
    expected,
    found: found ?? 'nothing: the certificate does not say it',
    where: file,
  };
}

function repositoryFault(wanted: string, { file, signer }: Certified): Finding | null {
  const repository = repositoryIdentity(signer);
  const server = certificateServer(signer);
  const isThere =
    repository !== null &&
    sameName(repository.name, wanted) &&
    (repository.server === null || repository.server === server);
  return isThere
    ? null
    : other('the repository', file, server === null ? wanted : `${server}/${wanted}`, signer.repository);
}

function workflowChecks(
  wanted: readonly string[] | undefined,
  certified: readonly Certified[],
): VerificationCheck[] {
  if (wanted === undefined) return [];
  return demand(
    'identity',
    'signer-workflow',
    certified,
    ({ file, signer }) => {
      const workflow = signerWorkflow(signer);
      const isOne =
        workflow !== null &&
        wanted.some((pattern) => matchesPattern(pattern, `${workflow.workflow}@${workflow.ref}`));
      return isOne ? null : other('the workflow', file, wanted.join(', '), signer.subject);
    },
    'the workflow is one of those that the policy accepts',
  );
}
