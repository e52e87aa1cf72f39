import { PACKAGE_PREDICATES } from '../../contracts/attestation.ts';
import type { DemandedMetric } from '../../contracts/trust-policy.ts';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { wrap } from '../../reports/text-table.ts';
import type { NamedClaim } from './asked-claims.ts';
import { calledWorkflow } from './describe-repository.ts';
import { issuerOf } from './identity.ts';
import { parsePolicy } from './read-policy.ts';
import { type Places, placesOf, usualPlaces } from './trigger-places.ts';
import type { UsingWorkflow } from './using-workflow.ts';

const MAX_AGE_HOURS = 7 * 24;
/** Of evidence that is verified in the run that makes it. */
const MAX_GATE_AGE_HOURS = 24;
const WIDTH = 110;

export interface CertificatePolicyFacts {
  /** `https://github.com` */
  server: string;
  /** owner/name */
  repository: string;
  repositoryId: string | null;
  defaultBranch: string;
  workflows: readonly UsingWorkflow[];
  claims: readonly NamedClaim[];
}

export interface KeyPolicyFacts {
  keys: readonly { id: Digest; owner: string | null }[];
  claims: readonly NamedClaim[];
}

/**
 * A strict policy for the workflows of one repository as commented YAML: what a release should ask of its own evidence.
 * @throws WorldGateError `no-workflow` where nothing in the repository could sign
 */
export function certificatePolicyText(facts: CertificatePolicyFacts): string {
  const { server, repository, repositoryId, claims } = facts;
  const { workflows, isHosted, events, refs, isGate } = signersOf(facts);
  return checked([
    ...note('Which evidence is accepted (docs/trust-policy.md). What is not stated is not asked.'),
    'schema_version: worldgate.trust_policy.v1',
    '',
    ...note('Who may sign: a workflow of this repository, as the issuer of its token says.'),
    'signer:',
    '  kind: certificate',
    `  issuer: ${text(issuerOf(server))}`,
    `  repository: ${text(repository)}`,
    ...(repositoryId === null
      ? [
          ...note(
            `The id survives a renaming, and stops whoever takes the name over: \`gh api repos/${repository} --jq .id\`.`,
            '  ',
          ),
          '  # repository_id: "…"',
        ]
      : [
          ...note('The id survives a renaming, and stops whoever takes the name over.', '  '),
          `  repository_id: ${text(repositoryId)}`,
        ]),
    ...note('These files, on these branches and tags; "*" stands for any characters but "/".', '  '),
    '  workflows:',
    ...workflows.map((workflow) => `    - ${text(workflow)}`),
    ...(isHosted ? [...note("On GitHub's own machines only.", '  '), '  runner: github-hosted'] : []),
    '',
    ...note(
      'L1: signed by the job that ran. L2 and L3 need a reviewed workflow: `worldgate trust review` prints its entry.',
    ),
    'min_level: L1',
    ...note('Nobody may sign later what an earlier run left behind.'),
    'allow_late_signing: false',
    '',
    ...note('What started the run. Runs of pull requests execute what their author wrote, and are left out.'),
    `events: [${events.join(', ')}]`,
    ...note('Of which branch or tag.'),
    `refs: [${refs.map(text).join(', ')}]`,
    ...note(
      'Of the very commit that is released: `--commit SHA` of the verification, or the commit of its job.',
    ),
    'commit: released',
    ...(isGate
      ? [
          ...note(
            'The verifying job must be of the very run that made the evidence, which the workflow above is. A policy for whoever verifies elsewhere leaves "run" out.',
          ),
          'bind: [repository, commit, run]',
        ]
      : [
          ...note(
            'The verifying job must be of this repository and commit, so that evidence of another one is no use. Outside of a job: --repository, by default the remote "origin", and --commit.',
          ),
          'bind: [repository, commit]',
        ]),
    '',
    ...demandLines(claims, isGate ? MAX_GATE_AGE_HOURS : MAX_AGE_HOURS),
  ]);
}

/** A policy for keys of a laboratory as commented YAML. */
export function keyPolicyText({ keys, claims }: KeyPolicyFacts): string {
  return checked([
    ...note('Which evidence is accepted (docs/trust-policy.md). What is not stated is not asked.'),
    'schema_version: worldgate.trust_policy.v1',
    '',
    ...note('Who may sign: whoever holds one of these keys. A key shows no repository, commit or run.'),
    'signer:',
    '  kind: key',
    '  key_ids:',
    ...keys.flatMap(({ id, owner }) => [
      ...note(owner ?? 'an owner that no file names', '    '),
      `    - ${text(id)}`,
    ]),
    '',
    ...demandLines(claims, MAX_AGE_HOURS),
  ]);
}

function demandLines(claims: readonly NamedClaim[], maxAgeHours: number): string[] {
  return [
    ...note('Statements that must be there and signed; their versions are part of their names.'),
    'predicates:',
    ...PACKAGE_PREDICATES.map((predicate) => `  - ${text(predicate)}`),
    '',
    ...(claims.length === 0
      ? [
          ...note(
            'Of which claims, and how they must have ended. Unless stated: any claim that is supported.',
          ),
          '# claims: [{ slug: "…", outcomes: [supported] }]',
        ]
      : [
          ...note(
            'Of which claims, what they must ask for at least, and how they must have ended. With a hash, another wording is another claim.',
          ),
          'claims:',
          ...claims.flatMap(({ file, slug, id, hash, metrics }) => [
            ...note(file, '  '),
            `  - slug: ${text(slug)}`,
            ...(id === null ? [] : [`    id: ${text(id)}`]),
            ...(hash === null ? [] : [`    hash: ${text(hash)}`]),
            '    metrics:',
            ...metrics.map((metric) => `      - ${flow(metric)}`),
            '    outcomes: [supported]',
          ]),
        ]),
    ...note(
      'A: planned before the run and complete. B: planned late. C: something is missing. D: aggregates alone.',
    ),
    'min_grade: C',
    ...note('What rests on a mock or a demonstration proves nothing.'),
    'allow_not_for_proof: false',
    ...note('Nor does a claim of which keys are still to be confirmed, or that names no model.'),
    'allow_drafts: false',
    ...note('Since the signature, by the time that a log or a timestamp authority vouches for.'),
    `max_age_hours: ${maxAgeHours}`,
  ];
}

interface Signers extends Places {
  workflows: string[];
  isHosted: boolean;
  /** Whether they are releases that verify their evidence themselves. */
  isGate: boolean;
}

/** Those workflows that may sign, with those that call one which does, or all that use WorldGate where none does yet. */
export function signingWorkflows(workflows: readonly UsingWorkflow[]): readonly UsingWorkflow[] {
  const signing = workflows.filter(({ signs, calls }) => signs || calls.length > 0);
  return signing.length > 0 ? signing : workflows;
}

function signersOf({ repository, defaultBranch, workflows }: CertificatePolicyFacts): Signers {
  const chosen = signingWorkflows(workflows);
  if (chosen.length === 0) {
    throw new WorldGateError(
      'no-workflow',
      'no workflow of this repository uses WorldGate, so that none could sign',
      {
        hint: 'name the one that will, with --workflow .github/workflows/FILE.yml',
      },
    );
  }
  const placed = chosen.map((workflow) => ({
    workflow,
    places: placesOf(workflow.triggers, defaultBranch) ?? usualPlaces(defaultBranch),
  }));
  // A workflow that leaves signing to another has no certificate of its own.
  const direct = placed.filter(({ workflow: { signs, calls } }) => signs || calls.length === 0);
  const names = [
    ...direct.flatMap(({ workflow, places }) =>
      places.refs.map((ref) => `${repository}/${workflow.path}@${ref}`),
    ),
    ...chosen.flatMap(({ calls }) => calls.map(calledWorkflow)),
  ];
  const refs = [...new Set(placed.flatMap(({ places }) => places.refs))];
  return {
    workflows: [...new Set(names)],
    isHosted: direct.every(({ workflow }) => workflow.hosted),
    events: [...new Set(placed.flatMap(({ places }) => places.events))],
    refs,
    isGate: chosen.every(({ gates }) => gates) && refs.every((ref) => ref.startsWith('refs/tags/')),
  };
}

/** What keeps workflows from making evidence that their policy accepts, as sentences. */
export function workflowWarnings(workflows: readonly UsingWorkflow[], defaultBranch: string): string[] {
  return signingWorkflows(workflows).flatMap(({ path, evaluations, triggers, lacksToken }) => [
    ...(evaluations.length > 0 && evaluations.every(({ makesEvidence }) => makesEvidence === false)
      ? [`${path} makes no evidence: give the action \`evidence: true\``]
      : []),
    ...(lacksToken
      ? [`${path} has no job that may sign: give the one that does \`permissions: id-token: write\``]
      : []),
    ...(triggers.length > 0 && placesOf(triggers, defaultBranch) === null
      ? [
          `${path} runs on ${triggers.map(({ event }) => event).join(', ')} only, of which this policy accepts nothing: let it run on push, too`,
        ]
      : []),
  ]);
}

/** The text is read again: what we write must hold together. */
function checked(lines: readonly string[]): string {
  const policy = `${lines.join('\n')}\n`;
  parsePolicy(policy, 'the policy');
  return policy;
}

/** A comment in lines that fit. What others named cannot break out of it. */
function note(sentence: string, indent = ''): string[] {
  const words = sentence.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').slice(0, 400);
  return wrap(words, WIDTH - indent.length - 2).map((line) => `${indent}# ${line}`);
}

/** A mapping in one line. */
function flow(values: DemandedMetric): string {
  const entries = Object.entries(values).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? text(value) : value}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** A value as YAML and JSON both read it. */
function text(value: string): string {
  return /^[A-Za-z][\w./:@-]*$/.test(value) && !value.endsWith(':') ? value : JSON.stringify(value);
}
