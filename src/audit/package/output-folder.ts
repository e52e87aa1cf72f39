import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { artifactManifest, OPTIONAL_MEMBER } from '../../contracts/evidence-package.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { isBelow, readBelow } from '../../foundation/safe-path.ts';
import { REQUIRED_MEMBERS, SIDECAR } from './members.ts';

const MANIFEST = 'artifact_manifest.json';
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Whether a folder is a package that an earlier call wrote, and nothing besides: only such a folder may be replaced or
 * taken away.
 */
export function isPackage(folder: string): boolean {
  if (!existsSync(path.join(folder, MANIFEST))) return false;
  try {
    const text = decodeText(readBelow(folder, MANIFEST, { maxBytes: MOST_BYTES }), MANIFEST);
    if (!artifactManifest.safeParse(parseJson(text, MANIFEST)).success) return false;
    return readdirSync(folder).every(
      (name) => REQUIRED_MEMBERS.includes(name) || OPTIONAL_MEMBER.test(name) || SIDECAR.test(name),
    );
  } catch {
    return false;
  }
}

/** Takes an earlier package away, if there is one. */
export function removePackage(folder: string): void {
  if (isPackage(folder)) rmSync(folder, { recursive: true, force: true });
}

/**
 * Nothing that an audit reads may lie where it writes, whatever links lead there.
 * @throws WorldGateError `output-invalid`
 */
export function requireOwnFolder(request: {
  from: string;
  claim: string;
  protocol: string;
  anchor: string | undefined;
  ppi: string | undefined;
  output: string;
}): void {
  const output = realPath(request.output);
  for (const [what, given] of Object.entries({
    'the results': request.from,
    'the claim': request.claim,
    'the protocol': request.protocol,
    'the anchor': request.anchor,
    'the labels': request.ppi,
  })) {
    if (given === undefined || !isBelow(output, realPath(given))) continue;
    throw new WorldGateError('output-invalid', `the output folder holds ${what}`, {
      hint: 'name another folder with --output',
    });
  }
}

/** Of the deepest folder that exists, with the rest behind it. */
function realPath(target: string): string {
  const rest: string[] = [];
  for (let existing = target; ; existing = path.dirname(existing)) {
    try {
      return path.join(realpathSync.native(existing), ...rest.reverse());
    } catch {
      if (existing === path.dirname(existing)) return target;
      rest.push(path.basename(existing));
    }
  }
}
