import { ACTIONS_CHECKOUT, OWN_ACTION } from '../action-references.ts';

/** A preset that the workflow runs, and the policy that pull requests change. */
export interface WorkflowPreset {
  name: string;
  /** Relative to the repository; null where it cannot be compared with the base branch's. */
  policy: string | null;
}

const HEAD = `# Written by \`worldgate init --github\`.
name: worldgate
on:
  pull_request:
  push:
    branches: [BRANCH]

# The least that the step needs: the checkout reads, the comment writes. Without the second the verdict, the job summary
# and the artifact are the same, and there is no comment. Pull requests from forks never have it.
permissions:
  contents: read
  pull-requests: write

# A newer push takes the place of a run that is still going.
concurrency:
  group: worldgate-\${{ github.ref }}
  cancel-in-progress: true
`;

/** Where a workflow is written for. */
export interface WorkflowPlace {
  /** Default branch. */
  branch: string;
  /** Of WorldGate's actions. */
  ref: string;
  /** Whether the checkout has to ask for files that Git keeps as pointers. */
  usesLfs: boolean;
}

/** Without it a policy is three lines of text that name it. */
const lfsLine = ({ usesLfs }: WorkflowPlace) => (usesLfs ? '          lfs: true\n' : '');

const head = ({ branch }: WorkflowPlace) => HEAD.replace('BRANCH', JSON.stringify(branch));

/** A workflow that runs presets on pull requests and on the default branch. */
export function presetWorkflow(presets: readonly WorkflowPreset[], place: WorkflowPlace): string {
  const compared = presets.some(({ policy }) => policy !== null);
  const rows = presets.map(
    ({ name, policy }) =>
      `{ preset: ${name}${policy === null ? '' : `, policy: ${JSON.stringify(policy)}`} }`,
  );
  return `${head(place)}
jobs:
  evaluate:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    strategy:
      # One preset that fails hides no other; all share one comment.
      fail-fast: false
      matrix:
        include:
${rows.map((row) => `          - ${row}`).join('\n')}
    steps:
      - uses: ${ACTIONS_CHECKOUT}
        with:
          # The token stays out of the checkout.
          persist-credentials: false
${lfsLine(place)}${
  compared
    ? `      # The base branch beside it, for its policy: both play the same seeds in this job.
      - if: github.event_name == 'pull_request'
        uses: ${ACTIONS_CHECKOUT}
        with:
          ref: \${{ github.event.pull_request.base.sha }}
          path: base
          persist-credentials: false
${lfsLine(place)}`
    : ''
}      # Evaluates, decides, uploads the run, writes the job summary and the comment, and only then may fail.
      - uses: ${OWN_ACTION}@${place.ref}
        with:
          preset: \${{ matrix.preset }}
${
  compared
    ? `          # Empty where the base branch has no such policy: the comparison is then skipped.
          baseline-policy: \${{ matrix.policy && hashFiles(format('base/{0}', matrix.policy)) && format('base/{0}', matrix.policy) || '' }}
`
    : ''
}`;
}

export interface AuditWorkflow {
  /** Where the results lie, relative to the repository. */
  from: string;
  source: string | null;
  claim: string;
  protocol: string;
}

/** A workflow that decides a claim from results that an evaluator has written. */
export function auditWorkflow(audit: AuditWorkflow, place: WorkflowPlace): string {
  const isFile = /\.\w+$/.test(audit.from);
  const looked = isFile ? audit.from : `${audit.from}/**`;
  return `${head(place)}
jobs:
  audit:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${ACTIONS_CHECKOUT}
        with:
          # The token stays out of the checkout.
          persist-credentials: false
${lfsLine(place)}      # If your evaluation runs in this workflow, its steps go here; they write into ${audit.from}.
      # Without results there is nothing to decide, and the step is skipped.
      - if: hashFiles('${looked}') != ''
        # Reads the results, decides the claim with statistics, packs the evidence and comments. Nothing is run again.
        uses: ${OWN_ACTION}@${place.ref}
        with:
          from: ${JSON.stringify(audit.from)}
${audit.source === null ? '' : `          source: ${audit.source}\n`}          # What is claimed, and how it was to be tried: written before the run, or the evidence says that it was late.
          claim: ${audit.claim}
          protocol: ${audit.protocol}
`;
}
