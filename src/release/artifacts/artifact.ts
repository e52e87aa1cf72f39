import type { CheckRow, RowCategory } from '../../contracts/check-row.ts';

/** Files that a release stands on. */
export const ARTIFACT_KINDS = ['release-evidence', 'dependency-audit', 'core-performance'] as const;
export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

/** What people call the kinds, at the beginning of a sentence. */
export const KIND_WORDS: Readonly<Record<ArtifactKind, string>> = {
  'release-evidence': 'Release evidence',
  'dependency-audit': 'Dependency audit',
  'core-performance': 'Core performance',
};

export const KIND_CATEGORY: Readonly<Record<ArtifactKind, RowCategory>> = {
  'release-evidence': 'release',
  'dependency-audit': 'security',
  'core-performance': 'performance',
};

/** One vulnerability of one package that an audit names. */
export interface ArtifactFinding {
  id: string;
  package: string;
  version: string | null;
  aliases: string[];
  /** `null` where the file states none. */
  severity: string | null;
  fix_versions: string[];
  summary: string;
  /** Who installs the package; `null` where the file does not say. */
  reach: 'production' | 'development' | null;
  /** Accepted for a time by somebody, and so no failure. */
  waived: boolean;
}

/** What the rows of one file are about, apart from the file itself. */
export interface ArtifactContent {
  rows: CheckRow[];
  /** ISO 8601 with `Z`. */
  generated_at: string | null;
  findings: ArtifactFinding[] | null;
}
