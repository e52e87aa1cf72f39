import { readOwnEvidence } from './own-evidence.ts';
import {
  type ReadContent,
  type ReadOptions,
  type ReleaseArtifact,
  readArtifactWith,
} from './read-artifact-with.ts';
import { readForgeEvidence } from './worldforge-evidence.ts';

/** Rows of release evidence in either format. */
export const evidenceContent: ReadContent = ({ format }, value, origin, expected) =>
  format === 'worldforge'
    ? readForgeEvidence(value, origin, expected)
    : readOwnEvidence(value, origin, expected);

/** Reads release evidence and nothing else, without what the other kinds load; see {@link readArtifactWith}. */
export function readEvidenceArtifact(file: string, options: ReadOptions = {}): ReleaseArtifact {
  return readArtifactWith(evidenceContent, file, 'release-evidence', options);
}
