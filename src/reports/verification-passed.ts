import { CHECK_PHASES, type Verification, type VerificationCheck } from '../contracts/verification.ts';
import { plural } from './format.ts';
import { clip, LONGEST } from './plain.ts';

type Phase = VerificationCheck['phase'];

/** What a phase found, where nothing in it failed and something passed; null where there is nothing true to say. */
type Summary = (verification: Verification, passed: ReadonlyMap<string, VerificationCheck>) => string | null;

/** Phases without a failure, in the order in which they are made, each with what it showed of all bundles together. */
export function passedPhases(verification: Verification): [phase: string, text: string][] {
  return CHECK_PHASES.flatMap((phase) => {
    const those = verification.checks.filter((check) => check.phase === phase);
    if (those.some(({ state }) => state === 'failed')) return [];
    const passed = those
      .filter(({ state }) => state === 'passed')
      .map((check) => [check.name, check] as const);
    if (passed.length === 0) return [];
    const text = SUMMARIES[phase](verification, new Map(passed));
    return text === null
      ? []
      : [[phase.replaceAll('_', ' '), clip(text, LONGEST.message)] satisfies [string, string]];
  });
}

const SUMMARIES: Record<Phase, Summary> = {
  members: (_, passed) => messages(passed),
  signature: ({ signatures }) => {
    const [first] = signatures;
    if (first === undefined || signatures.some(({ signer }) => signer === null)) return null;
    const keys = new Set(signatures.map(({ signer }) => (signer!.kind === 'key' ? signer!.key_id : '')));
    const { signer } = first;
    const by =
      signer!.kind === 'certificate'
        ? 'with the keys of their certificates'
        : signer!.owner === null
          ? 'with the key above'
          : `with the key of ${signer!.owner}`;
    return keys.size > 1 ? null : `${plural(signatures.length, 'bundle')}, signed ${by}`;
  },
  certificate: (_, passed) => listed(passed, CERTIFICATE),
  log: ({ signatures }) => {
    const entries = signatures.flatMap(({ witnesses: { log } }) => (log === null ? [] : [log]));
    if (entries.length === 0) return null;
    const logs = [...new Set(entries.map(({ url }) => url))].join(', ');
    return `${plural(entries.length, 'signature')} in ${logs}, as entry ${entries.map(({ index }) => index).join(', ')}`;
  },
  timestamp: ({ signatures }) => {
    const stamps = signatures.reduce((sum, { witnesses }) => sum + witnesses.timestamps.length, 0);
    if (stamps > 0) return `${plural(stamps, 'timestamp')} of trusted authorities`;
    const logged = signatures.some(({ witnesses: { log } }) => log !== null && log.integrated_at !== null);
    return logged ? 'a trusted log says when it was signed' : null;
  },
  statement: ({ signatures }, passed) =>
    [
      plural(signatures.length, 'statement'),
      passed.has('subjects') ? 'over every member and the package digest' : 'well-formed',
      ...(passed.has('predicate') ? ['saying of the package what it says'] : []),
    ].join(', '),
  identity: (verification, passed) => (hasSignature(verification) ? identityWords(passed) : null),
  recomputation: (_, passed) => messages(passed),
  trust_policy: (verification, passed) => {
    const { trust_policy: policy } = verification;
    // A demand that is met without any signature says nothing.
    if (policy === null || !hasSignature(verification)) return null;
    const { any_outcome: isAny } = policy;
    const said = (name: string) => [passed.get(name)?.message ?? []].flat();
    const names = [...passed.keys()].filter((name) => !TOLD.includes(name) && !(isAny && name === 'claim'));
    return [
      names.length === 0 ? policy.name : `${policy.name}: ${names.map(words).join(', ')} as it asks`,
      ...(isAny ? ['every claim is accepted, however it came out'] : []),
      // The reasons stand above.
      ...(verification.claim?.draft.length === 0 ? said('draft') : ['a draft is accepted']),
      ...said('not-for-proof'),
    ].join('; ');
  },
};

/** Demands whose messages say more than that they are met. */
const TOLD: readonly string[] = ['draft', 'not-for-proof'];

const CERTIFICATE: readonly [name: string, text: string][] = [
  ['certificate-chain', 'issued by a trusted authority'],
  ['certificate-usage', 'for signing code'],
  ['certificate-time', 'valid when it was used'],
  ['certificate-transparency', 'in a log of certificates'],
];

function hasSignature({ signatures }: Verification): boolean {
  return signatures.some(({ valid }) => valid);
}

function words(name: string): string {
  return name.replaceAll('-', ' ');
}

function messages(passed: ReadonlyMap<string, VerificationCheck>): string {
  return [...passed.values()].map(({ message }) => message).join('; ');
}

function listed(
  passed: ReadonlyMap<string, VerificationCheck>,
  of: readonly (readonly [name: string, text: string])[],
): string | null {
  const said = of.filter(([name]) => passed.has(name)).map(([, text]) => text);
  return said.length === 0 ? null : said.join(', ');
}

/** Who signed is told above; here, what it was held against. */
function identityWords(passed: ReadonlyMap<string, VerificationCheck>): string | null {
  const beginning = (lead: string) =>
    [...passed.keys()].filter((name) => name.startsWith(lead)).map((name) => words(name.slice(lead.length)));
  const signer = beginning('signer-').filter((name) => name !== 'kind');
  const source = beginning('source-');
  const parts = [
    ...(passed.has('signature-present') ? ['every statement that has to be signed is signed'] : []),
    ...(signer.length === 0 ? [] : [`of the signer, as asked for: ${signer.join(', ')}`]),
    ...(source.length === 0 ? [] : [`of the run, as the certificates say: ${source.join(', ')}`]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}
