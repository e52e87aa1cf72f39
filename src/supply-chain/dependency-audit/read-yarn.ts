import { endsOf, ghsaOf } from './advisory-parts.ts';
import { advisoryFinding, checkTotal } from './read-advisories.ts';
import { severityOfWord } from './severity.ts';
import {
  countAt,
  type Finding,
  isRecord,
  type Json,
  recordAt,
  type ToolResult,
  textAt,
  textsOf,
  Unusable,
  webAddress,
} from './tool-result.ts';

/**
 * Lines of `yarn audit --json` (classic: `auditAdvisory` and `auditSummary`) or `yarn npm audit --json` (2 and later: one line an
 * advisory, and nothing at all where there is none, so that only the words of the same command without `--json` stand for a clean
 * audit).
 * @throws Unusable
 */
export function readYarn(lines: readonly unknown[]): ToolResult {
  const records = lines.map((line, index) => recordAt(line, `line ${index + 1}`));
  const types = new Set(records.map(({ type }) => type));
  if (types.has('auditAdvisory') || types.has('auditSummary') || types.has('info') || types.has('error')) {
    return readClassic(records);
  }
  if (records.every((record) => record.value !== undefined && isRecord(record.children)))
    return readBerry(records);
  // Yarn 2 and 3 write one object of the form that pnpm has.
  throw new Unusable(
    'invalid-shape',
    'the lines are not those of `yarn audit --json` or `yarn npm audit --json`',
  );
}

/** What yarn 2 and later say of a clean audit; they write no JSON then. */
export const BERRY_CLEAN = /^(?:➤ YN0001: |➤ YN0000: )?(?:[└·] )?No audit suggestions\s*$/mu;

export function cleanBerry(): ToolResult {
  return { findings: [], packages: null, count: null, notAudited: [], notes: [] };
}

function readClassic(records: readonly Json[]): ToolResult {
  const error = records.find(({ type }) => type === 'error');
  const summaries = records.filter(({ type }) => type === 'auditSummary');
  if (summaries.length === 0) {
    if (error !== undefined)
      throw new Unusable('tool-unavailable', `yarn could not make its audit: ${String(error.data)}`);
    throw new Unusable('half-written', 'the lines end without the "auditSummary" of yarn');
  }
  if (summaries.length > 1) throw new Unusable('contradiction', 'there are several "auditSummary" lines');
  const summary = recordAt(summaries[0]!.data, 'the "auditSummary"');
  const byPlace = records
    .filter(({ type }) => type === 'auditAdvisory')
    .map(({ data }) => {
      const { resolution, advisory } = recordAt(data, 'an "auditAdvisory"');
      // Its `dev` is false for everything: yarn does not tell the service who needs what.
      const { path } = recordAt(resolution, 'the "resolution" of an advisory');
      const finding = advisoryFinding(recordAt(advisory, 'the "advisory" of a line'), () => undefined);
      return { ...finding, paths: typeof path === 'string' ? [path] : finding.paths };
    });
  checkTotal(recordAt(summary.vulnerabilities, 'the "vulnerabilities" of the summary'), distinct(byPlace));
  return {
    findings: byPlace,
    packages: null,
    count: countAt(summary.totalDependencies, '"totalDependencies"'),
    notAudited: [],
    notes: [],
  };
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [`${one.package} ${one.ids[0]}`, one])).values()];
}

function readBerry(records: readonly Json[]): ToolResult {
  const findings = records.flatMap((record, index): Finding[] => {
    const name = textAt(record.value, `the "value" of line ${index + 1}`);
    const children = recordAt(record.children, `the "children" of line ${index + 1}`);
    const id =
      typeof children.ID === 'number' ? String(children.ID) : textAt(children.ID, 'the "ID" of a line');
    // A package that its author asks not to use any more is no vulnerability.
    if (id.endsWith('(deprecation)')) return [];
    const url = webAddress(children.URL);
    return [
      {
        ecosystem: 'npm',
        package: name,
        versions: textsOf(children['Tree Versions']),
        ids: [ghsaOf(url) ?? `npm-${id}`],
        severity: severityOfWord(children.Severity),
        cvss: null,
        fixVersions: endsOf(children['Vulnerable Versions']),
        reach: null,
        title: typeof children.Issue === 'string' ? children.Issue : '',
        url,
        paths: textsOf(children.Dependents),
      },
    ];
  });
  return { findings, packages: null, count: null, notAudited: [], notes: [] };
}
