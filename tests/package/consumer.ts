/**
 * What a user's program does with each entry point. `tests/package/main.ts` compiles it, strictly, against the packed
 * package in an empty folder, and runs it there; it prints one line of JSON.
 */
import { redactText, WorldGateError } from 'worldgate';
import {
  type Contract,
  type ContractInput,
  type Preset,
  readContract,
  SCHEMA_VERSIONS,
  type Verdict,
} from 'worldgate/contracts';
import { AUDIT_SOURCES, createClaim, lintClaim } from 'worldgate/evidence';
import { type DecideInput, decideGates, type GateResult, runVerdict } from 'worldgate/gates';
import { escapeMarkdownCell, renderComment } from 'worldgate/reports';
import { holm, type Interval, wilson } from 'worldgate/statistics';
import { GitHubApi, type Permissions, readZip, runWorkflow, writeZip } from 'worldgate/testing';
import { loadTrust, parsePolicy, policyForRepository } from 'worldgate/verify';

const written: ContractInput<'worldgate.preset.v1'> = {
  schema_version: 'worldgate.preset.v1',
  name: 'mine',
  title: 'Mine',
  kind: 'eval',
  gates: [{ name: 'success', kind: 'success_rate', min: 0.5 }],
};
const preset: Contract<'worldgate.preset.v1'> = readContract('worldgate.preset.v1', written, 'mine.yaml');
const gates: Preset['gates'] = preset.gates ?? [];
// @ts-expect-error the types are those of the schemas, and not `any`
const notAny: number = preset.name;

let code = '';
try {
  readContract('worldgate.preset.v1', { ...written, titel: 'x' }, 'mine.yaml');
} catch (error) {
  if (error instanceof Error && 'code' in error) code = String(error.code);
}

const records = Array.from({ length: 40 }, (_, episode) => ({
  episode,
  seed: episode,
  task: 'reach',
  success: episode % 10 !== 0,
  termination: 'success',
  steps: 10,
  metrics: {},
  trajectory_digest: `sha256:${'0'.repeat(64)}` as const,
}));
const input: DecideInput = {
  gates,
  stop: 'fixed',
  tasks: ['reach'],
  planned: 40,
  records,
  measurements: null,
  baseline: null,
  mock: false,
};
const results: GateResult[] = decideGates(input);
const verdict: Verdict = runVerdict(results);
const interval: Interval = wilson(36, 40, { alpha: 0.05, sided: 'two' });
const { claim, protocol } = createClaim({
  template: 'lerobot-pusht',
  overrides: {},
  agent: 'a consumer',
  now: new Date(0),
  randomBytes: (count) => new Uint8Array(count),
});
const policy = policyForRepository({
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'acme/robots',
});

const permissions: Permissions = { contents: 'read' };
const zipped = readZip(writeZip(new Map([['a.txt', Buffer.from('a')]])));

console.log(
  JSON.stringify({
    code,
    verdict,
    interval,
    holm: holm([0.01, 0.04]),
    versions: SCHEMA_VERSIONS.length,
    sources: AUDIT_SOURCES.length,
    claim: claim.slug,
    findings: lintClaim(claim, protocol).length,
    cell: escapeMarkdownCell('a|b'),
    comment: typeof renderComment,
    policy: [typeof parsePolicy, typeof policy],
    trust: loadTrust({}, { now: new Date(0), cacheFolder: 'none' }).keys.size,
    redacted: redactText('token ghp_0123456789abcdefghijABCDEFGHIJ012345'),
    error: typeof WorldGateError,
    notAny: typeof notAny,
    testing: [typeof GitHubApi, typeof runWorkflow, permissions.contents, [...zipped.keys()][0]],
  }),
);
