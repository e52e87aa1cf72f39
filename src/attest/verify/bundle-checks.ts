import { BUNDLE_FILES } from '../../contracts/attestation.ts';
import type { SignerIdentity, VerificationCheck } from '../../contracts/verification.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { failed } from '../checks.ts';
import type { SignatureFacts } from '../signature-facts.ts';

type Check = VerificationCheck;

/** Statements of one package are of one signer: a bundle that somebody else put beside them is not part of it. */
export function sameSigner(signatures: readonly SignatureFacts[]): Check[] {
  const known = signatures.flatMap(({ signer, file }) =>
    signer === null ? [] : [{ file, who: signerText(signer), identity: canonicalJson(signer) }],
  );
  const [first, ...rest] = known;
  return rest
    .filter(({ identity }) => identity !== first!.identity)
    .map(({ file, who }) => ({
      phase: 'identity',
      name: 'several-signers',
      state: 'failed',
      message: `${file} is signed by somebody else than ${first!.file}`,
      expected: first!.who,
      found: who,
      where: file,
    }));
}

/** A reusable workflow signs for everybody who calls it: its name alone tells nobody apart. */
function signerText(signer: SignerIdentity): string {
  if (signer.kind === 'key') return signer.key_id;
  const { subject, issuer, repository, repository_id: id, run_url: run } = signer;
  return `${subject} for ${repository ?? 'no repository'} (${id ?? 'no id'}), ${run ?? 'no run'}, by ${issuer}`;
}

/** Each statement stands once, in the file that is named after it: whoever reads one of them reads the one that was verified. */
export function oneStatementEach(signatures: readonly SignatureFacts[]): Check[] {
  const seen = new Map<string, string>();
  return signatures.flatMap(({ statement, file }): Check[] => {
    if (statement === null) return [];
    const type = statement.predicateType;
    const named = Object.entries(BUNDLE_FILES).find(([, name]) => name === file)?.[0];
    const earlier = seen.get(type);
    seen.set(type, earlier ?? file);
    return [
      ...(named === undefined || named === type
        ? []
        : [
            failed('statement', 'predicate-place', {
              message: `${file} holds another statement than the one that it is named after`,
              expected: named,
              found: type,
              where: file,
            }),
          ]),
      ...(earlier === undefined
        ? []
        : [
            failed('statement', 'predicate-twice', {
              message: `${file} holds a statement of a type that ${earlier} holds, too`,
              expected: 'one statement of each type',
              found: type,
              where: file,
            }),
          ]),
    ];
  });
}
