import type { Report } from '../contracts/report.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { buildReport } from '../reports/build-report.ts';
import { renderComment } from '../reports/comment.ts';
import { COMMENT_KEY } from '../reports/comment-sections.ts';
import { renderHtml } from '../reports/html.ts';
import { renderSummary } from '../reports/summary.ts';
import type { RunWorkspace } from '../runs/workspace.ts';
import type { RunResult } from './run-result.ts';

/** Writes the report of a run in every form, from what its manifest says. */
export function writeReports(run: RunWorkspace, presetTitle: string, result: RunResult | undefined): Report {
  const report = buildReport({
    manifest: run.manifest,
    presetTitle,
    records: result?.decide.records ?? [],
    baselineRecords: result?.baselineRecords ?? [],
    measurements: result?.decide.measurements ?? null,
  });
  writeFileAtomic(run.path('reports/report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileAtomic(run.path('reports/comment.md'), renderComment([report], { key: COMMENT_KEY }));
  writeFileAtomic(run.path('reports/summary.md'), renderSummary([report]));
  writeFileAtomic(run.path('reports/report.html'), renderHtml(report));
  return report;
}
