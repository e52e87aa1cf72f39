import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SignatureFacts } from '../../../src/attest/signature-facts.ts';
import { loadTrust, type TrustMaterial, type TrustOptions } from '../../../src/attest/verify/trust.ts';
import { EVIDENCE_PREDICATE, STATEMENT_TYPE } from '../../../src/contracts/attestation.ts';
import type { VerificationCheck } from '../../../src/contracts/verification.ts';
import type { BundleJson } from '../../support/sigstore/sign.ts';

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-verify-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes `content` into a file of its own. */
export function fileOf(content: string | object, name = 'file.json'): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

export function trustOf(options: TrustOptions, now = new Date()): TrustMaterial {
  return loadTrust({ offline: true, ...options }, { now, cacheFolder: temporaryFolder() });
}

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/sigstore');
export const fixture = (name: string): Buffer => readFileSync(path.join(fixtures, name));
export const fixturePath = (name: string): string => path.join(fixtures, name);

const DIGEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** A statement of ours; `changes` replace its keys. */
export function statementOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: 'claim.json', digest: { sha256: DIGEST } }],
    predicateType: EVIDENCE_PREDICATE,
    predicate: { note: 'what the predicate holds is not looked at here' },
    ...changes,
  };
}

export const payloadOf = (changes: Record<string, unknown> = {}): Buffer =>
  Buffer.from(JSON.stringify(statementOf(changes)));

export const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** `phase/name` of every check that failed. */
export function failuresOf({ checks }: Pick<SignatureFacts, 'checks'>): string[] {
  return checks.filter(({ state }) => state === 'failed').map(({ phase, name }) => `${phase}/${name}`);
}

export function checkOf({ checks }: Pick<SignatureFacts, 'checks'>, name: string): VerificationCheck {
  const found = checks.find((check) => check.name === name);
  if (found === undefined)
    throw new Error(`no check "${name}"; there are ${checks.map((c) => c.name).join(', ')}`);
  return found;
}

/** A copy that may be changed. */
export function copyOf(bundle: BundleJson): LooseBundle {
  return structuredClone(bundle) as unknown as LooseBundle;
}

/** A bundle as tests take it apart. */
export interface LooseBundle {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries: LooseEntry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: {
    payload: string;
    payloadType: string;
    signatures: { sig: string; keyid?: string }[];
  };
  [other: string]: unknown;
}

export interface LooseEntry {
  logIndex: string;
  integratedTime?: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
  [other: string]: unknown;
}

/** Another byte at `offset` of what base64 holds. */
export function flipped(base64: string, offset: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[offset] = bytes[offset]! ^ 1;
  return bytes.toString('base64');
}
