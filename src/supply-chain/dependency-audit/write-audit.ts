import path from 'node:path';
import { makeFolder, writeFileAtomic } from '../../foundation/atomic-file.ts';
import { renderAuditMarkdown } from '../../reports/dependency-audit-markdown.ts';
import type { ProjectAudit } from './audit-project.ts';

/** Files of an audit, in the folder that it is written to. */
export const AUDIT_FILES = {
  json: 'dependency-audit.json',
  markdown: 'dependency-audit.md',
  sbom: 'sbom.cdx.json',
} as const;

/**
 * Writes the report, its Markdown and the SBOM of the packages audited. An audit that names no package has no SBOM.
 * @param toolVersion version of WorldGate, which stands in the SBOM
 * @returns absolute paths of what was written, and the Markdown
 */
export async function writeAudit(
  { audit, packages }: ProjectAudit,
  outputDir: string,
  toolVersion: string,
): Promise<{ files: string[]; markdown: string }> {
  makeFolder(outputDir);
  const markdown = renderAuditMarkdown(audit);
  const files: string[] = [];
  const write = (name: string, text: string) => {
    const file = path.join(outputDir, name);
    writeFileAtomic(file, text);
    files.push(file);
  };
  write(AUDIT_FILES.json, `${JSON.stringify(audit, null, 2)}\n`);
  write(AUDIT_FILES.markdown, markdown);
  if (audit.dependency_set.digest !== null) {
    const { sbom } = await import('./sbom.ts');
    write(AUDIT_FILES.sbom, await sbom(packages, audit.advisories, toolVersion));
  }
  return { files, markdown };
}
