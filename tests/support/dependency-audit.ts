import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AuditWaiver, DependencyAudit } from '../../src/contracts/dependency-audit.ts';
import { dependencyAudit } from '../../src/contracts/dependency-audit.ts';
import {
  type AuditFacts,
  makeAudit,
  type SourceResult,
} from '../../src/supply-chain/dependency-audit/make-audit.ts';
import type { Finding, ToolResult } from '../../src/supply-chain/dependency-audit/tool-result.ts';

export const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/dependency-audit');

/** What a tool wrote, as it was recorded. */
export function recorded(name: string): string {
  return readFileSync(path.join(FIXTURES, name), 'utf8');
}

export const SETTINGS: DependencyAudit['settings'] = {
  fail_on: 'low',
  omit_dev: false,
  allow_unavailable: false,
};
export const NOW = new Date('2026-06-01T12:00:00Z');

export function finding(facts: Partial<Finding> = {}): Finding {
  return {
    ecosystem: 'npm',
    package: 'lodash',
    versions: ['4.17.20'],
    ids: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'],
    severity: 'high',
    cvss: null,
    fixVersions: ['4.17.21'],
    reach: 'production',
    title: 'Command injection',
    url: null,
    paths: [],
    ...facts,
  };
}

export function result(findings: Finding[], facts: Partial<ToolResult> = {}): ToolResult {
  return { findings, packages: null, count: 5, notAudited: [], notes: [], ...facts };
}

export function source(outcome: SourceResult['outcome'], facts: Partial<SourceResult> = {}): SourceResult {
  return {
    key: 'npm:package-lock.json',
    tool: 'npm',
    version: '11.0.0',
    mode: 'run',
    source: 'package-lock.json',
    source_digest: null,
    commands: [],
    outcome,
    lock: null,
    ...facts,
  };
}

/** An audit of these facts, held against its own contract. */
export function audited(facts: Partial<AuditFacts>) {
  const made = makeAudit({
    sources: [source({ result: result([finding()]) })],
    waivers: [],
    base: null,
    settings: SETTINGS,
    now: NOW,
    redact: (text) => text,
    ...facts,
  });
  return { ...made, audit: dependencyAudit.parse(made.audit) };
}

export function waiver(facts: Partial<AuditWaiver> = {}): AuditWaiver {
  return {
    id: 'GHSA-35jh-r3h4-6jhm',
    package: 'lodash',
    owner: 'robotics-platform',
    reason: 'only trims strings of our own',
    expires: '2027-01-01',
    'max-severity': 'high',
    ...facts,
  };
}
