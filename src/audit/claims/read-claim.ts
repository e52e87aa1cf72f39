import path from 'node:path';
import type { z } from 'zod';
import { type Claim, claim as claimSchema } from '../../contracts/claim.ts';
import { type Protocol, protocol as protocolSchema } from '../../contracts/protocol.ts';
import { type Digest, sha256Json } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';
import { claimOfDraft, draftClaim, draftProtocol, protocolOfDraft } from './draft-formats.ts';

const MAX_BYTES = 16 * 1024 * 1024;

export interface ReadClaim {
  claim: Claim;
  /** SHA-256 over the RFC 8785 bytes of the file's JSON as it stands, not of our reading of it. */
  hash: Digest;
  /** Base name of the file, as messages call it. */
  file: string;
  schemaVersion: string;
  /** The JSON of the file as it stands. */
  raw: unknown;
}

export interface ReadProtocol {
  protocol: Protocol;
  hash: Digest;
  file: string;
  schemaVersion: string;
  raw: unknown;
}

/**
 * Reads `worldgate.claim.v1`, or WorldFlux's draft of a claim.
 * @param target absolute path
 * @throws WorldGateError `claim-invalid`, and those of reading JSON
 */
export function readClaim(target: string): ReadClaim {
  const { value, file, version } = readVersioned(target);
  const context = { file, code: 'claim-invalid' };
  const own =
    version === 'worldflux.claim.v0_draft' ? claimOfDraft(parseWith(draftClaim, value, context)) : value;
  return {
    claim: parseWith(claimSchema, own, context),
    hash: sha256Json(value),
    file,
    schemaVersion: version,
    raw: value,
  };
}

/**
 * Reads `worldgate.protocol.v1`, or WorldFlux's draft of a protocol.
 * @param target absolute path
 * @throws WorldGateError `protocol-invalid`, and those of reading JSON
 */
export function readProtocol(target: string): ReadProtocol {
  const { value, file, version } = readVersioned(target);
  const context = { file, code: 'protocol-invalid' };
  const isDraft = version === 'worldflux.protocol.v0_draft';
  const own = isDraft ? protocolOfDraft(parseWith(draftProtocol, value, context)) : value;
  const protocol = parseWith(protocolSchema as z.ZodType<Protocol>, own, context);
  return { protocol, hash: sha256Json(value), file, schemaVersion: version, raw: value };
}

function readVersioned(target: string): { value: unknown; file: string; version: string } {
  const value = readJson(target, { maxBytes: MAX_BYTES });
  const version = (value as { schema_version?: unknown } | null)?.schema_version;
  return { value, file: path.basename(target), version: typeof version === 'string' ? version : '' };
}

/** Whether a hash is the same digit all over: nobody computed it. */
export function isPlaceholder(hash: Digest): boolean {
  return /^sha256:(.)\1{63}$/.test(hash);
}

/**
 * Whether a protocol is that of a claim.
 * @throws WorldGateError `claim-mismatch`, with the hash that would be right
 */
export function requireJoined(claim: ReadClaim, { protocol, file }: ReadProtocol): void {
  if (protocol.claim_id !== claim.claim.id) {
    throw new WorldGateError(
      'claim-mismatch',
      `${file}: claim_id: is ${protocol.claim_id}, but ${claim.file} is ${claim.claim.id}`,
      { hint: 'give the protocol that was made for this claim' },
    );
  }
  if (protocol.claim_hash !== claim.hash) {
    const isUnset = isPlaceholder(protocol.claim_hash);
    const freeze = `\`worldgate protocol freeze ${file} --claim ${claim.file}`;
    throw new WorldGateError(
      'claim-mismatch',
      `${file}: claim_hash: ${isUnset ? 'is a placeholder' : `${protocol.claim_hash} is of another version of ${claim.file}`}; of this claim it is ${claim.hash}`,
      {
        hint:
          protocol.frozen === null
            ? `${freeze}\` puts in the right hash`
            : `put the claim back; if the new one is meant, ${freeze} --again\` freezes the plan for it, with the time of now`,
      },
    );
  }
  const [subject, runtime] = [claim.claim.subject.checkpoint_uri, protocol.model_runtime.checkpoint_uri];
  if (subject !== null && runtime !== null && subject !== runtime) {
    throw new WorldGateError(
      'claim-mismatch',
      `${file}: model_runtime.checkpoint_uri: is ${runtime}, but the claim is about ${subject}`,
      { hint: 'a protocol runs the model that its claim is about' },
    );
  }
}
