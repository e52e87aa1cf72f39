import { type SigstoreBundle, sigstoreBundle } from '../../contracts/sigstore.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText, tooLarge } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';

/** The largest statement that GitHub's store takes is 16 MB; base64 makes a third more of it. */
export const MOST_BUNDLE_BYTES = 24 * 1024 * 1024;
/** Of one JSON Lines file. */
const MOST_BUNDLES = 100;

/** One bundle, as its bytes stand in a file. */
export interface BundleBytes {
  /** The file, with the line where it holds several. */
  file: string;
  bytes: Uint8Array;
}

/**
 * The bundles of a file: one as JSON, or several as JSON Lines, as `gh attestation download` writes them. They are not
 * read yet: {@link parseBundle} and `verifyBundle` do that.
 * @param name how messages call the file
 * @throws WorldGateError `file-too-large`, `file-not-text`, `bundle-invalid` where there is none
 */
export function readBundles(bytes: Uint8Array, name: string): BundleBytes[] {
  if (bytes.byteLength > MOST_BUNDLE_BYTES) throw tooLarge(name, bytes.byteLength, MOST_BUNDLE_BYTES);
  const lines = decodeText(bytes, name)
    .split('\n')
    .map((text, index) => ({ text, file: `${name}:${index + 1}` }))
    .filter(({ text }) => text.trim() !== '');
  const first = lines[0];
  if (first === undefined) {
    throw new WorldGateError('bundle-invalid', `${name} is empty`, {
      hint: 'Name a Sigstore bundle: the JSON file that signing wrote.',
    });
  }
  if (lines.length === 1 || !isJson(first.text)) return [{ file: name, bytes }];
  if (lines.length > MOST_BUNDLES) {
    throw new WorldGateError(
      'bundle-invalid',
      `${name} holds ${lines.length} lines; at most ${MOST_BUNDLES} bundles are read`,
      { hint: 'Keep only the bundles of the package that is verified.' },
    );
  }
  return lines.map(({ text, file }) => ({ file, bytes: Buffer.from(text) }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A bundle that was read, with the JSON that it was read from. */
export interface ReadBundle {
  bundle: SigstoreBundle;
  json: unknown;
}

/**
 * Reads one Sigstore bundle, strictly: a size limit, UTF-8, no key twice, none that reaches a prototype, none unknown; a
 * media type of the list; one signature over one in-toto statement.
 * @throws WorldGateError `file-too-large`, `file-not-text`, `json-invalid`, `bundle-invalid`
 */
export function parseBundle(bytes: Uint8Array, file: string): ReadBundle {
  if (bytes.byteLength > MOST_BUNDLE_BYTES) throw tooLarge(file, bytes.byteLength, MOST_BUNDLE_BYTES);
  const json = parseJson(decodeText(bytes, file), file);
  refuseOthers(json, file);
  const bundle = parseWith(sigstoreBundle, json, {
    file,
    code: 'bundle-invalid',
    hint: 'Name a Sigstore bundle (v0.1 to v0.3) over an in-toto statement, as signing wrote it.',
  });
  return { bundle, json };
}

/** Files that are often taken for a bundle, by a key that they have. */
const OTHERS: readonly [key: string, is: string, hint?: string][] = [
  ['payloadType', 'a DSSE envelope without the certificate or key that verifies it'],
  ['messageSignature', 'a signature over the bytes of a file, not over an in-toto statement'],
  ['attestations', "an answer of GitHub's API", 'Take `.attestations[].bundle` out of it, one a line.'],
  ['rekorBundle', "cosign's older format", 'Sign with `--new-bundle-format` of cosign.'],
  ['base64Signature', "cosign's older format", 'Sign with `--new-bundle-format` of cosign.'],
];

/** @throws WorldGateError `bundle-invalid`, which says what the file is */
function refuseOthers(json: unknown, file: string): void {
  if (typeof json !== 'object' || json === null) return;
  const [, is, hint] = Array.isArray(json)
    ? ['', 'a list', 'Put the bundles into a file one a line, without the list around them.']
    : 'schema_version' in json && json.schema_version === 'worldgate.pending_signature.v1'
      ? ['', 'statements that still wait for their signature', 'Run "worldgate audit finish-signing".']
      : (OTHERS.find(([key]) => Object.hasOwn(json, key)) ?? []);
  if (is === undefined) return;
  throw new WorldGateError('bundle-invalid', `${file} holds ${is}; a Sigstore bundle is expected`, {
    hint: hint ?? 'Name the bundle that signing wrote over the statements of the package.',
  });
}
