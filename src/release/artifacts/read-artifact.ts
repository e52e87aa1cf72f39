import type { ArtifactKind } from './artifact.ts';
import { readOwnAudit } from './own-audit.ts';
import { readOwnPerformance } from './own-performance.ts';
import {
  type ReadContent,
  type ReadOptions,
  type ReleaseArtifact,
  readArtifactWith,
} from './read-artifact-with.ts';
import { evidenceContent } from './read-evidence-artifact.ts';
import { readForgeAudit } from './worldforge-audit.ts';
import { readForgePerformance } from './worldforge-performance.ts';

const contentOf: ReadContent = (recognised, value, origin, expected) => {
  const { kind, format } = recognised;
  if (kind === 'release-evidence') return evidenceContent(recognised, value, origin, expected);
  if (kind === 'dependency-audit') {
    return format === 'worldforge' ? readForgeAudit(value, origin) : readOwnAudit(value, origin);
  }
  return format === 'worldforge' ? readForgePerformance(value, origin) : readOwnPerformance(value, origin);
};

/** Reads release evidence, a dependency audit or core performance; see {@link readArtifactWith}. */
export function readReleaseArtifact(
  file: string,
  asked?: ArtifactKind,
  options: ReadOptions = {},
): ReleaseArtifact {
  return readArtifactWith(contentOf, file, asked, options);
}
