import { basename, resolve } from 'node:path';
import { requireKeyOfBackend } from '../attest/sign/choose-signer.ts';
import { mustSign } from '../attest/sign/decide-mode.ts';
import type { SignOutcome } from '../attest/sign/outcome.ts';
import type { FinishRequest, SignRequest } from '../attest/sign/request.ts';
import { readSigningConfig } from '../attest/sign/signing-config.ts';
import { type KeyText, readSigningKey } from '../attest/sign/signing-key.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { readText } from '../foundation/read-text.ts';
import { MAX_EVENT_BYTES } from '../github/event-context.ts';
import { signingJobOf } from '../github/signing-job.ts';
import { clip } from '../reports/plain.ts';
import { levelOf, type SignatureRow } from '../reports/signature-row.ts';
import type { Door } from './door.ts';
import { explained, type Problem } from './finish.ts';
import { withInputNames } from './input-words.ts';
import type { ActionInputs } from './inputs.ts';

/** How something is to be signed, and the world that signs. */
export type SignAsk = Omit<SignRequest, 'version' | 'packageDir' | 'separate'>;

export type SignFeature = (ask: Omit<SignRequest, 'version'>) => Promise<SignOutcome>;
export type FinishSigningFeature = (ask: Omit<FinishRequest, 'version'>) => Promise<SignOutcome>;

/** Set by every action that signs. */
export const SIGNING_OUTPUTS = [
  'bundle-path',
  'trust-level',
  'signature-state',
  'attestation-url',
  'pending',
] as const;

type SigningInputs = Pick<
  ActionInputs<'run'>,
  | 'sign'
  | 'signing-backend'
  | 'on-outage'
  | 'signing-config'
  | 'signing-key'
  | 'signing-key-passphrase'
  | 'allow-public-log'
  | 'allow-untrusted-event'
  | 'github-token'
>;

/**
 * Hides the secrets among the inputs, and says how to sign.
 * @throws WorldGateError for a key or a signing config that cannot be read, before anything is run
 */
export function signAskOf(door: Door, inputs: SigningInputs, folder: string): SignAsk {
  const { host, env, context, clock, redact } = door;
  const key = keyOf(door, inputs);
  const file = inputs['signing-config'];
  const signingConfig =
    file === undefined ? null : { text: readText(resolve(folder, file)), name: basename(file) };
  // A mistake is said now, not after hours of evaluation.
  if (inputs.sign !== 'never') {
    requireKeyOfBackend({ backend: inputs['signing-backend'], key });
    if (signingConfig !== null)
      readSigningConfig(signingConfig.text, signingConfig.name, new Date(clock.now()));
  }
  const readEvent = (file: string) => readText(file, { maxBytes: MAX_EVENT_BYTES });
  const job = signingJobOf(env, context, readEvent, inputs['github-token']);
  return {
    mode: inputs.sign,
    backend: inputs['signing-backend'],
    key,
    signingConfig,
    onOutage: inputs['on-outage'] ?? (mustSign({ mode: inputs.sign, job }) ? 'fail' : 'warn'),
    allowPublicLog: inputs['allow-public-log'] === 'true',
    allowUntrustedEvent: inputs['allow-untrusted-event'] === 'true',
    job,
    clock,
    mask: host.mask,
    redact,
  };
}

function keyOf(
  { host }: Door,
  inputs: Pick<SigningInputs, 'sign' | 'signing-key' | 'signing-key-passphrase'>,
): KeyText | null {
  const { 'signing-key': pem, 'signing-key-passphrase': passphrase } = inputs;
  for (const secret of [pem, passphrase]) if (secret !== undefined) host.mask(secret);
  if (pem === undefined) return null;
  const key = {
    pem,
    name: 'the input signing-key',
    passphrase:
      passphrase === undefined ? null : { text: passphrase, name: 'the input signing-key-passphrase' },
  };
  if (inputs.sign !== 'never') readSigningKey(key);
  return key;
}

/** What a step tells of signing. */
export interface Signing {
  row: SignatureRow;
  /** Absolute paths of bundles, or of the statements that wait. */
  files: string[];
  outputs: Record<(typeof SIGNING_OUTPUTS)[number], string>;
  /** Why the step fails, whatever the verdict is. */
  problem: Problem | null;
}

/** What an input carries goes through an environment variable, of which Linux takes 128 KiB (MAX_ARG_STRLEN). */
const MOST_PENDING_BYTES = 120_000;
const MOST_PENDING_FILE_BYTES = 64 * 1024 * 1024;

/** Results of a mock prove nothing of a model, whoever signs them: nobody who did not ask for it gets such a signature. */
const NOT_FOR_PROOF =
  'the results rest on a mock, and evidence that is not for proof is signed with `sign: required` alone';

/** Signs a package, or writes down what another job is to sign. */
export async function attemptPackageSigning(
  door: Door,
  { notForProof, ask, packageDir, separate }: PackageToSign,
  sign: SignFeature,
): Promise<Signing> {
  return attemptSigning(door, async () =>
    notForProof && ask.mode === 'auto'
      ? { state: 'unsigned', reason: NOT_FOR_PROOF }
      : sign({ ...ask, packageDir, separate }),
  );
}

export interface PackageToSign {
  /** Whether the evidence rests on a mock or a demonstration. */
  notForProof: boolean;
  ask: SignAsk;
  /** Absolute. */
  packageDir: string;
  separate: boolean;
}

/** Signs. Whatever goes wrong is part of the answer: the verdict is decided already and must be reported. */
export async function attemptSigning(door: Door, sign: () => Promise<SignOutcome>): Promise<Signing> {
  let outcome: SignOutcome;
  try {
    outcome = await sign();
  } catch (error) {
    const { code, message, hint } = explained(error, door.redact);
    const reason = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
    return {
      row: { state: 'unsigned', reason: clip(message, 1000) },
      files: [],
      outputs: outputsOf({ state: 'unsigned', reason }),
      problem: {
        title: 'WorldGate: the evidence is not signed',
        message: reason,
        exitCode: isWorldGateError(error) ? error.exitCode : 4,
        stack: isWorldGateError(error) || !(error instanceof Error) ? null : (error.stack ?? null),
      },
    };
  }
  const files =
    outcome.state === 'signed' ? outcome.files : outcome.state === 'deferred' ? [outcome.pendingPath] : [];
  return { row: rowOf(outcome, door.redact), files, outputs: outputsOf(outcome), problem: null };
}

function rowOf(outcome: SignOutcome, redact: Door['redact']): SignatureRow {
  if (outcome.state !== 'signed')
    return { state: outcome.state, reason: redact(withInputNames(outcome.reason)) };
  const { level, signer, backend, log, attestationUrl } = outcome;
  return { state: 'signed', level, signer, backend, logIndex: log?.index ?? null, attestationUrl };
}

function outputsOf(outcome: SignOutcome): Signing['outputs'] {
  const isSigned = outcome.state === 'signed';
  return {
    'bundle-path': isSigned ? outcome.bundlePath : '',
    'trust-level': isSigned ? outcome.level : levelOf(outcome),
    'signature-state': outcome.state,
    'attestation-url': isSigned ? (outcome.attestationUrl ?? '') : '',
    pending: outcome.state === 'deferred' ? pendingText(outcome.pendingPath) : '',
  };
}

/** What a job that signs later needs; empty where it is too much for an input: the file is in the package's artifact. */
function pendingText(file: string): string {
  const text = readText(file, { maxBytes: MOST_PENDING_FILE_BYTES }).trim();
  return Buffer.byteLength(text) > MOST_PENDING_BYTES ? '' : text;
}
